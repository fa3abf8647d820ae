"""The whole path for workbooks and XML, on returns small enough to check by hand: what comes out is what the
specification says, to the byte.

`tests/golden/annex_a/workbooks.yml` and the files of `tests/golden/cin/incoming` say beside each row and child what it
is there for. Their expected exports were worked out from the specification, not taken from a run.

The reports of the census, by child of Barnet (2024 ends on 31 March 2024):

  00123  an assessment 30 days and an enquiry 21 days after the referral: BOTH; a plan 5 days after the conference that
         stands beside the referral only: ICPC, CPP Start; a second enquiry with a conference of its own: No CPP
  123    an assessment after 18 days, told again in 2025: S17; an enquiry 60 days before the end of *its* year: TBD
  124    an enquiry the day before and an assessment 31 days after: NFA; no factors: noughts
  77     two assessments and an enquiry in time: BOTH, twice; 61 days before the end, plan after 61: No ICPC or CPP
  78     a conference 46 days before the end, plan 46 days after it and 71 after the enquiry: No CPP
  79     a plan 45 days after the conference, 76 after the enquiry: CPP Start
  80     no readable referral: no row of the report; factors 18A and 24A
  A7     not born: no age; a conference 45 days before the end: TBD - ICPC too recent
  NA     an enquiry only: S47; a plan 60 days after it without a conference: CPP Start
  00123 of Thurrock  an enquiry after 30 days and 60 before 31 March 2025: S47, TBD; aged 1,825 days by 365: five
"""

import csv
import io
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import Workbook

from .canaries import database_texts
from .conftest import GOLDEN, Once
from .running import House, fingerprints

RETURNS = ("annex_a", "cin")
EXPECTED = sorted(
    path.relative_to(GOLDEN).as_posix() for part in RETURNS for path in (GOLDEN / part / "expected").rglob("*.csv")
)
# What stands in columns, lists and sheets that no use case keeps.
UNKEPT = ("GOLDENADOPTED", "GOLDENFAMILY", "GOLDENADOPTER", "Golden team", "Golden worker", "Golden note")


def fill(incoming: Path) -> Path:
    """The deposits: the XML files as they stand, and the workbooks as the YAML describes them."""
    shutil.copytree(GOLDEN / "cin" / "incoming", incoming)
    for told in yaml.safe_load((GOLDEN / "annex_a" / "workbooks.yml").read_text(encoding="utf-8")):
        path = incoming / told["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        _workbook(told["sheets"]).save(path)
    return incoming


def _workbook(sheets: list[dict[str, Any]]) -> Workbook:
    made = Workbook()
    made.remove(made.active)
    made.properties.created = made.properties.modified = datetime(2026, 1, 1)
    for told in sheets:
        sheet = made.create_sheet(told["name"])
        for row in told["rows"]:
            sheet.append(row)
    return made


@pytest.fixture(scope="session")
def forms(once: Once, three_project: Path) -> House:
    """Both returns, run once. Not to be changed: copy it."""

    def make(folder: Path) -> None:
        ended = House(three_project, fill(folder / "incoming"), folder / "data").run()
        assert ended.code == 0, ended.text

    place = once("golden_forms", make)
    return House(three_project, place / "incoming", place / "data")


def made(house: House, path: str) -> str:
    """An export; of the findings, those of one return."""
    dataset, _, use_case, name = path.split("/")
    text = (house.exports / use_case / name).read_text(encoding="utf-8")
    if not name.endswith("_findings.csv"):
        return text
    lines = text.splitlines(keepends=True)
    return "".join([lines[0], *(line for line in lines if f",{dataset}," in line)])


@pytest.mark.parametrize("path", EXPECTED)
def test_export_is_what_the_specification_says(forms: House, path: str) -> None:
    assert made(forms, path) == (GOLDEN / path).read_text(encoding="utf-8")


def test_every_other_export_of_the_two_returns_is_empty(forms: House) -> None:
    """Lists that nobody sent are there, with their headings and no row; lists 10 and 11 are not there at all."""
    expected = {"/".join(path.split("/")[2:]) for path in EXPECTED}
    others = {name: text for name, text in forms.csv().items() if "_annex_a_" in name or "_cin_" in name}
    assert expected - {"PAN/PAN_findings.csv"} <= set(others)
    filled = {name for name, text in others.items() if text.count(b"\n") != 1}
    assert filled == expected - {"PAN/PAN_findings.csv"}
    numbers = {name.split("list_")[1].split(".")[0] for name in others if "list_" in name}
    assert numbers == {str(number) for number in range(1, 10)}


def test_parquet_and_database_hold_the_rows_of_the_csv(forms: House) -> None:
    for path in EXPECTED:
        _, _, use_case, name = path.split("/")
        if "_findings" in name:
            continue
        parquet = forms.exports / use_case / name.replace(".csv", ".parquet")
        rows = forms.mart(f"select * from read_parquet('{parquet}')")
        stem = name.removesuffix(".csv").removeprefix(f"{use_case}_").lower()
        dataset = next(d for d in RETURNS if stem.startswith(f"{d}_"))
        mart = f"{use_case.lower()}.{use_case.lower()}_{dataset}__{stem.removeprefix(f'{dataset}_')}"
        assert forms.mart(f"select * from {mart}") == rows
        expected = list(csv.reader(io.StringIO((GOLDEN / path).read_text(encoding="utf-8"))))
        assert [["" if cell is None else str(cell) for cell in row] for row in rows] == expected[1:]


def test_what_no_use_case_keeps_is_nowhere_in_the_region(forms: House) -> None:
    held = "".join(text for path in forms.regions.values() for text in database_texts(path).values())
    held += b"".join(forms.csv().values()).decode("utf-8")
    assert "1234567_BAR" in held
    assert not [text for text in UNKEPT if text in held]


def test_what_no_schema_declares_is_not_in_the_la_zone_either(forms: House) -> None:
    held = "".join(database_texts(forms.la_database).values())
    assert "GOLDENADOPTED" in held and "Golden worker" in held
    assert "Golden note" not in held


def test_types_of_the_marts_are_those_of_the_schema(forms: House) -> None:
    """Days are days and counts are numbers; identifiers and codes are text, 00123 and 0123456 too."""

    def types(mart: str) -> dict[str, str]:
        return {name: kind for name, kind, *_ in forms.mart(f"describe {mart}")}

    in_care, events = types("pan.pan_annex_a__list_8"), types("pan.pan_cin__cin")
    assert {in_care[name] for name in in_care if "Date" in name} == {"DATE"}
    assert {in_care[name] for name in ("Child Unique ID", "URN of Placement", "Placement postcode")} == {"VARCHAR"}
    assert {in_care[name] for name in ("Month", "Year", "Age of Child (Years)")} <= {"INTEGER", "BIGINT"}
    assert {events[name] for name in events if name.lower().endswith("date")} == {"DATE"}
    assert {events[name] for name in ("UPN", "ReferralSource", "ICPCnotRequired", "LAchildID")} == {"VARCHAR"}


def test_rows_join_up_from_stage_to_stage(forms: House) -> None:
    for stage in ("landing", "current", "published"):
        rows = forms.la(
            "select sum(rows_in), sum(rows_kept) + sum(rows_removed) + sum(rows_duplicate) + sum(rows_rejected)"
            " from quality.row_accounting where stage = ?",
            stage,
        )
        assert rows[0][0] == rows[0][1] > 0, stage


def test_coverage_knows_months_and_lists(forms: House) -> None:
    text = (forms.exports / "PAN" / "PAN_coverage.csv").read_text(encoding="utf-8")
    rows = {
        (row["la_code"], row["dataset"], row["period"]): (row["status"], row["tables_received"])
        for row in csv.DictReader(io.StringIO(text))
    }
    assert rows["BAR", "annex_a", "2026-01"] == ("received", "3")
    assert rows["BAR", "annex_a", "2026-02"] == ("received", "2")
    assert rows["BAR", "annex_a", "2026-03"][0] == "not sent"
    assert rows["883", "annex_a", "2026-03"] == ("received", "3")
    assert [rows[la, "cin", year][0] for la, year in (("BAR", "2024"), ("BAR", "2025"), ("883", "2025"))] == [
        "received"
    ] * 3
    assert rows["883", "cin", "2024"][0] == "missing"


def test_a_run_with_nothing_new_changes_nothing(forms: House, tmp_path: Path) -> None:
    house = forms.copy(tmp_path / "data")
    before = fingerprints(*house.public, house.data / "la_zone" / "reports")
    again = house.run()
    assert (again.code, "Nothing is new" in again.text) == (0, True)
    assert fingerprints(*house.public, house.data / "la_zone" / "reports") == before
