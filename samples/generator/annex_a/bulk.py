"""Annex A at benchmark scale: one workbook with eleven lists of as many rows as wanted, in Ofsted's words."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random

from samples.generator.annex_a.lists import HEADERS
from samples.generator.annex_a.words import TEMPLATE
from samples.generator.authorities import BARNET
from samples.generator.bulk_size import BulkSize
from samples.generator.people import postcode, provider_urn
from samples.generator.workbook import Cell, Row, Sheet, Workbook
from samples.generator.xlsx import xlsx

LAST = date(2026, 3, 31)
# Words to draw from, by column. A column that is not here is a number, a day, an identifier or free text: see _drawn.
KINDS = {
    "Gender": "gender",
    "Ethnicity": "ethnicity",
    "Contact Source": "source",
    "Referral Source": "source",
    "Primary Need Code": "need",
    "Child's Category of Need": "need",
    "Reason for Closure": "closure",
    "Case Status": "status",
    "Initial Category of Abuse": "abuse",
    "Latest Category of Abuse": "abuse",
    "Child's Legal Status": "legal",
    "What is the permanence plan for this child?": "permanence",
    "Reason Ceased to be Looked After": "ceased",
    "Placement Type": "placement",
    "Placement Provider": "provider",
    "Placement Location": "location",
    "Eligibility Category": "eligibility",
    "LA in Touch": "touch",
    "Type of Accommodation": "accommodation",
    "Suitability of Accommodation": "suitability",
    "Activity Status": "activity",
    "Reason Why Child No Longer Placed for Adoption": "not placed",
    "Reason for leaving adoption process": "adopter left",
}
TEXTS = {
    "Organisation completing assessment": ("School", "Early help hub", "Health visitor"),
    "Allocated Team": tuple(f"Team {n}" for n in range(1, 13)),
    "Allocated Worker": tuple(f"SW{n:05d}" for n in range(900, 1100)),
    "Allocated Personal Advisor": tuple(f"PA{n:02d}" for n in range(40)),
    "LA of Placement": ("Barnet", "Camden", "Enfield", "Hertfordshire", "Essex"),
}
FILLED = re.compile(
    "birth|start|contact|referral|enquiry received|entered|decision that child should be", re.IGNORECASE
)


def make_bulk_annex_a(folder: Path, rows: int, seed: int = 903, dirt_share: float = 0.002) -> BulkSize:
    """Write Barnet's workbook for March 2026, `rows` rows in every list. So large a share of the rows has an impossible
    day in its last column of days."""
    sheets = [
        Sheet(f"List {number}", tuple(_rows(name, rows, Random(f"{seed}|{name}"), dirt_share)))
        for number, name in enumerate(HEADERS, start=1)
    ]
    path = folder / BARNET.folder / "annex_a" / "2026" / "Annex A March 2026.xlsx"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(xlsx(Workbook(tuple(sheets)), level=6))
    return BulkSize(1, path.stat().st_size, dict.fromkeys(HEADERS, rows))


def _rows(name: str, count: int, rng: Random, dirt_share: float) -> Iterator[Row]:
    header = HEADERS[name]
    yield header
    columns = [_column(column, count, rng) for column in header]
    days = [n for n, column in enumerate(header) if _is_day(column)]
    for row in zip(*columns, strict=True):
        yield (*row[: days[-1]], "31/02/2026", *row[days[-1] + 1 :]) if rng.random() < dirt_share else row


def _column(column: str, count: int, rng: Random) -> Sequence[Cell]:
    if column in ("Child Unique ID", "Individual adopter identifier"):
        return [BARNET.child_id(number) for number in range(count)]
    if column in KINDS:
        return rng.choices(sorted(set(TEMPLATE[KINDS[column]].values())), k=count)
    if column in TEXTS:
        return rng.choices(TEXTS[column], k=count)
    if _is_day(column):
        return _days(column, count, rng)
    if column.startswith("Age "):
        return rng.choices(range(18), k=count)
    if column.startswith(("Number ", "No. ")):
        return rng.choices((0, 0, 1, 1, 2, 3), k=count)
    if column in ("Placement postcode", "URN of Placement"):
        return [postcode(BARNET, rng) if column == "Placement postcode" else provider_urn(rng) for _ in range(count)]
    if column == "Family identifier":
        return [f"F{number // 2:05d}" for number in range(count)]
    return rng.choices(tuple(TEMPLATE["yes"].values()), k=count)


def _is_day(column: str) -> bool:
    return re.search(r"\bdate\b", column, re.IGNORECASE) is not None


def _days(column: str, count: int, rng: Random) -> Sequence[Cell]:
    """Birth dates of the last 18 years; other days of the last two, one in five empty where that may be."""
    back = 6500 if column == "Date of Birth" else 730
    days: list[date | None] = [LAST - timedelta(days=n) for n in range(1, back)]
    return rng.choices(days + [None] * (0 if FILLED.search(column) else back // 4), k=count)
