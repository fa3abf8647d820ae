"""The one run on canaries of the six returns that came last, which several tests look at: who has signed what, who
sends what, and one authority more, whose cells are odd and not secret."""

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from schemas.model import Column, Dataset, Table
from schemas.validity import ANY, When, when_of

from .canaries import canaries_in, token
from .canaries_six import HOMES, PERIODS, RECORD, SIX, Sender, births, is_withheld, write_postcodes
from .conftest import Once
from .running import House, Ran, copy_project, fingerprints, keep_only

DATASETS = {"PAN": SIX[:-1], "REGION": SIX[-1:], "CROSS": SIX[-1:]}
# Bolton has signed nothing. Thurrock takes part in no exchange, so nobody may pass a child on to it, or get one of its.
SIGNED: dict[str, tuple[str, ...]] = {
    "BAR": ("CHECKS", "PAN", "REGION", "CROSS"),
    "CAM": ("CHECKS", "CROSS"),
    "822": ("CHECKS", "CROSS"),
    "883": ("CHECKS", "REGION"),
    "350": (),
    "821": ("CHECKS", "PAN", "REGION"),
}
SENT = {"BAR": SIX, "350": SIX, "CAM": ("csww", "school_census"), "822": ("school_census",), "883": ("school_census",)}
FOLDERS = {la: f"{token(la, 'la', 'folder')}-{la}" for la in SENT}

# By table, rows of odd cells: what is told of them stands in test_laws_six.py.
DATES = ("2015-Oct-16 00:00:00", "2015-OCT-16", "2015-10-16", "2015-10-16T00:00:00", "16/10/2015", "2015-Feb-30 0:00")
FLAGS = ("1", "0", "True", "false", "1.0", "Y")
REASONS = ("/", "\\", "#", "n", "Y", "9Z")
FAM_CODES = ("01", "1", "001", "22", "7", "")
AUTHORITIES = ("003", "3", "302", "302.0", "999", "")
COSTS = ("1,234.50", "-5", "£1,000", "1,23,4", "12.345", "7")
NO_CHILDREN = ("Total", "GRAND TOTAL:", "", "Totals")


@dataclass(frozen=True)
class Evidence:
    """A house after a run on canaries, what every command said meanwhile, and whether a second run wrote anything."""

    house: House
    said: Mapping[str, Ran]
    untouched: bool

    def sender(self, la: str) -> Sender:
        return Sender(self.house.project, la)


def evidence(once: Once, project: Path) -> Evidence:
    """The run, done once for all test processes. Not to be changed: copy the house."""
    six_project = once("six_project", lambda folder: _make_project(folder, project))
    incoming = once("six_incoming", lambda folder: write_all(six_project, folder))
    house = House(six_project, incoming, once("six_data", lambda folder: _run(House(six_project, incoming, folder))))
    # The names of the canaries are those that this process has given.
    with TemporaryDirectory() as folder:
        write_all(six_project, Path(folder))
    told = json.loads((house.data / "said.json").read_text(encoding="utf-8"))
    said = {name: Ran(code, text) for name, (code, text) in told["said"].items()}
    return Evidence(house, said, told["untouched"])


def _make_project(folder: Path, project: Path) -> None:
    """The six returns, the directory of postcodes, and SSDA903, which an output joins to the placements census."""
    keep_only(copy_project(folder, project), *SIX, "ssda903", "postcodes")
    rows = [f"{la},{dataset},{use_case},2020-01-01,,\n" for la, use_cases in SIGNED.items()
            for use_case in use_cases for dataset in DATASETS.get(use_case, SIX)]  # fmt: skip
    head = "la_code,dataset,use_case,signed_from,signed_to,note\n"
    (folder / "seeds" / "agreements.csv").write_text("".join([head, *rows]), encoding="utf-8")


def write_all(project: Path, incoming: Path) -> None:
    for la, datasets in SENT.items():
        Sender(project, la).write(incoming, FOLDERS[la], datasets)
    write_postcodes(incoming)
    _write_odd(Sender(project, "821"), incoming / "Luton-821")


def _run(house: House) -> None:
    said = {"run": house.run()}
    before = fingerprints(*house.public)
    said |= {"again": house.run(), "status": house.returns("status")}
    told = {name: (ran.code, ran.text) for name, ran in said.items()}
    untouched = before == fingerprints(*house.public)
    text = json.dumps({"said": told, "untouched": untouched})
    (house.data / "said.json").write_text(text, encoding="utf-8")


# ---- odd cells


def _write_odd(sender: Sender, folder: Path) -> None:
    autumn, quarter = when_of("2025-autumn"), when_of("2026-Q1")
    pupils = [{"dob": day, "parttime": flag} for day, flag in zip(DATES, FLAGS, strict=True)]
    for table, rows in {
        "pupilonroll": pupils,
        "termlysessiondetailsonroll": [{"attendancereason": reason, "sessions": "3"} for reason in REASONS],
        "learnerfamonroll": [{"learnerfamcode": code} for code in FAM_CODES],
        "schoolcensus": [{"lea": number} for number in AUTHORITIES],
    }.items():
        path = folder / "school_census" / "2025 autumn" / f"la {table}.csv"
        _write_rows(sender, path, "school_census", table, autumn, rows)
    costs = [{"Total committed cost accrued in FY to date": cost} for cost in COSTS]
    costs += [{"Child ID": child, "Total committed cost accrued in FY to date": "9"} for child in NO_CHILDREN]
    _write_rows(sender, folder / "s251" / "2025-26" / "costs Q1.csv", "s251", "placement_costs", quarter, costs)


def _write_rows(
    sender: Sender, path: Path, dataset: str, table: str, when: When, rows: Sequence[Mapping[str, str]]
) -> None:
    """Rows with an odd cell or two among the usual ones; the pupil or child of each is its number, from 1."""
    of_table = sender.dataset(dataset).table(table)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [column.name for column in of_table.columns_in(when)])
        writer.writeheader()
        for number, odd in enumerate(rows, start=1):
            usual = sender.row(of_table, "302", when)
            keys = {name: str(number) for name in usual if name.endswith("tableid") or name in ("Child ID", "upn")}
            # The secrets of this authority are not looked for: none of its texts may be taken for a canary.
            plain = {name: text if not re.match("QXZJ|XQ", text) else "SC012345" for name, text in usual.items()}
            writer.writerow({**plain, **keys, **odd})


# ---- what may be found


def shared(sender: Sender, dataset: str, kept: dict[str, dict[str, str | None]], homes: tuple[str, ...]) -> set[str]:
    """The canaries of these children that may be found where columns, with how they are degraded, are shared."""
    found: set[str] = set()
    for table, columns in kept.items():
        for name in (name for name, degrade in columns.items() if not degrade):
            for source in _comes_from(sender.dataset(dataset), table, name):
                for home in homes:
                    found |= _held(sender, *source, home)
    return found


def _comes_from(dataset: Dataset, table: str, name: str) -> Iterator[tuple[Table, Column]]:
    """The received columns that a shared one takes its values from, without those by which records are joined."""
    for of_table, column in dataset.sources(table, [name]):
        found = next((c for c in dataset.table(of_table).columns if c.name == column), None)
        joins = column.endswith(("tableid", "orderseqcolumn")) and name not in ("PupilId", "ExclusionId")
        # A day or a postcode is shared under its own name only: what is worked out from it is another thing.
        worked_out = found and found.type in ("date", "postcode") and column != name
        if found and not joins and not worked_out:
            yield dataset.table(of_table), found


def _held(sender: Sender, table: Table, column: Column, home: str) -> set[str]:
    """The canaries that stand in a column in the row of a child, as a search names them, if the column takes them."""
    is_single = table.element and not f"{table.element}/".startswith(f"{RECORD[table.dataset]}/")
    in_force = any(table.valid_in(when) and column.valid_in(when) for when in _times(table.dataset))
    if column.codes or not in_force or (is_single and home != HOMES[0]) or is_withheld(table, column, home):
        return set()
    if home == "bad" and column.type not in ("string", "identifier"):
        return set()
    if column.type == "date":
        parts = (sender.la, table.dataset, home, table.name, column.name)
        return {births[parts].isoformat()} if parts in births else set()
    return canaries_in(sender.cell(table, column, home, ANY).encode(), depth=0)


def _times(dataset: str) -> list[When]:
    return [when_of(label) for label in PERIODS[dataset].values()]
