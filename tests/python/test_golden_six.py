"""The whole path of the six returns that came after Annex A and the CIN census, on returns small enough to check by
hand: what comes out is what the specification says, to the byte.

What is expected was worked out from the specification, not taken from a run. What each case is there for stands in
`tests/golden/README.md`, and beside the workers, persons, rows and answers of the deposits where their format has room
for it.
"""

import csv
import hashlib
import hmac
import io
import re
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import Workbook

from .canaries import database_texts
from .conftest import GOLDEN, Once
from .running import KEYS, House, copy_project, keep_only

RETURNS = ("cans", "csww", "pnw_census", "s251", "school_census", "sen2")
EXPECTED = sorted(
    path.relative_to(GOLDEN).as_posix() for part in RETURNS for path in (GOLDEN / part / "expected").rglob("*.csv")
)
# Names, free text and identifiers that the exports of no use case but CROSS hold, and what they degrade.
UNKEPT = [
    *("GOLDEN[A-Z]+", "SW1234", "SW99", "1980-02-29", "2012-02-29", "2015-08-31", "VB1 4AA", "VC1 1A[AB]"),
    *("A[23]020000[0-9]+", "9876543210"),
]
# What no schema declares, or no use case lets the LA zone hold.
NOWHERE = ("GOLDENREMARK", "GOLDENLAST", "GOLDENFIRST", "GOLDENCARER", "GOLDENSURNAME", "GOLDENFORENAME")


def fill(incoming: Path) -> Path:
    """The deposits: the files as they stand, and the workbooks as the YAML describes them."""
    for part in RETURNS:
        if (GOLDEN / part / "incoming").is_dir():
            shutil.copytree(GOLDEN / part / "incoming", incoming, dirs_exist_ok=True)
    for told in yaml.safe_load((GOLDEN / "pnw_census" / "workbooks.yml").read_text(encoding="utf-8")):
        _workbook(incoming / told["path"], {sheet["name"]: sheet["rows"] for sheet in told["sheets"]})
    for told in yaml.safe_load((GOLDEN / "cans" / "forms.yml").read_text(encoding="utf-8")):
        questions = [[None, question, answer] for question, answer in told["answers"]]
        _workbook(incoming / told["path"], {told["sheet"]: [["Golden form"], [], [None, "Section one"], *questions]})
    return incoming


def _workbook(path: Path, sheets: dict[str, list[list[Any]]]) -> None:
    made = Workbook()
    made.remove(made.worksheets[0])
    made.properties.created = made.properties.modified = datetime(2026, 1, 1)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path.parent.mkdir(parents=True, exist_ok=True)
    made.save(path)


def without_unsent_tables(project: Path) -> Path:
    """Take out the tables of the school census that nobody sends here: more than half of them, and much of the time."""
    sent = {re.split("[ _]", path.stem)[-1] for path in (GOLDEN / "school_census" / "incoming").rglob("*.csv")}
    checks = project / "schemas" / "use_cases" / "checks.yml"
    told = yaml.safe_load(checks.read_text(encoding="utf-8"))
    for path in (project / "schemas" / "returns" / "school_census").glob("[!_]*.yml"):
        if path.stem not in sent and "built_by:" not in path.read_text(encoding="utf-8"):
            told["datasets"]["school_census"]["tables"].pop(path.stem, None)
            path.unlink()
    checks.write_text(yaml.safe_dump(told, sort_keys=False, allow_unicode=True), encoding="utf-8")
    return project


def without_joined(project: Path) -> None:
    """Take out what is made of the placements census and SSDA903 together, since there is no SSDA903 here."""
    folder = project / "dbt_project" / "models" / "marts" / "pan"
    for path in [*folder.glob("pan_pnw_census__children*"), *(project / "tests" / "dbt").glob("pan_pnw_*")]:
        path.unlink()
    path = folder / "_pan_cans_and_pnw_reports.yml"
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    told["models"] = [model for model in told["models"] if model["name"] == "pan_cans__summary"]
    path.write_text(yaml.safe_dump(told, sort_keys=False), encoding="utf-8")


@pytest.fixture(scope="session")
def six(once: Once, project: Path) -> House:
    """The six returns, run once. Not to be changed: copy it."""

    def make(folder: Path) -> None:
        own = without_unsent_tables(copy_project(folder / "project", project))
        without_joined(keep_only(own, *RETURNS, "postcodes"))
        ended = House(own, fill(folder / "incoming"), folder / "data").run()
        assert ended.code == 0, ended.text

    place = once("golden_six", make)
    return House(place / "project", place / "incoming", place / "data")


def made(house: House, path: str) -> str:
    """An export; of the findings, those of one return."""
    dataset, _, use_case, name = path.split("/")
    text = (house.exports / use_case / name).read_text(encoding="utf-8")
    if not name.endswith("_findings.csv"):
        return text
    lines = text.splitlines(keepends=True)
    return "".join([lines[0], *(line for line in lines if f",{dataset}," in line)])


@pytest.mark.parametrize("path", EXPECTED)
def test_export_is_what_the_specification_says(six: House, path: str) -> None:
    assert made(six, path) == (GOLDEN / path).read_text(encoding="utf-8")


def test_every_export_of_the_six_returns_has_an_expectation(six: House) -> None:
    """The tables of the census that go to one authority have no return in their name."""
    expected = {"/".join(path.split("/")[2:]) for path in EXPECTED}
    shared = re.compile("|".join([*(f"_{name}_" for name in RETURNS), r"CROSS_[0-9]{3}_"]))
    assert {path for path in six.csv() if shared.search(path)} == {
        p for p in expected if not p.endswith("_findings.csv")
    }


def test_a_worker_has_one_pseudonym_in_every_return_and_authority() -> None:
    key = KEYS["KEY_PAN"].encode()
    pseudonym = hmac.new(key, b"SW1234", hashlib.sha256).hexdigest()
    rows = rows_of("csww/expected/PAN/PAN_csww_workers.csv")
    told = {(row["LA"], row["Year"]) for row in rows if row["SWENo"] == pseudonym}
    assert told == {("Barnet", "2023"), ("Barnet", "2024"), ("Barnet", "2025"), ("Camden", "2025")}


def rows_of(path: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((GOLDEN / path).read_text(encoding="utf-8"))))


def test_an_authority_that_gets_no_row_gets_the_columns_in_their_types(six: House) -> None:
    """Bedford signed CROSS and no pupil lives there."""
    for table in ("children", "termly_attendance", "summer_attendance", "exclusions"):
        empty, filled = (
            six.mart(f"describe select * from '{six.exports / 'CROSS' / f'CROSS_{number}_{table}.parquet'}'")
            for number in (822, 202)
        )
        assert empty == filled
        assert {kind for _, kind, *_ in empty} >= {"BIGINT"}


def test_what_may_not_be_shared_is_in_no_export_but_cross(six: House) -> None:
    exports = {path: text.decode("utf-8") for path, text in six.csv().items() if not path.startswith("CROSS/")}
    found = [(path, what) for path, text in exports.items() for what in UNKEPT if re.search(what, text)]
    assert found == []


def test_a_bad_score_is_told_with_the_row_of_its_cell(six: House) -> None:
    told = six.la(
        "select column_name, kind, row_number, column_letter, found from quality.findings"
        " where dataset = 'cans' and severity = 'cell' order by row_number"
    )
    assert told == [("Depression", "OutOfRange", 15, "C", "4"), ("Early Education", "ConversionError", 24, "C", "N/A")]


def test_removed_rows_are_told_with_what_they_say(six: House) -> None:
    told = six.la(
        "select period, row_number, found from quality.findings where dataset = 'pnw_census' and kind = 'RowRemoved'"
        " order by all"
    )
    assert told == [("2025-06", 4, "No"), ("2025-06", 5, None), ("2025-12", 4, "No"), ("2025-12", 5, None)]


def test_what_nobody_may_hold_is_not_in_the_la_zone_either(six: House) -> None:
    held = "".join(database_texts(six.la_database).values())
    assert "GOLDENSETTING" in held
    assert [text for text in NOWHERE if text in held] == []


def test_rows_join_up_from_stage_to_stage(six: House) -> None:
    for stage in ("landing", "current", "published"):
        rows = six.la(
            "select sum(rows_in), sum(rows_kept) + sum(rows_removed) + sum(rows_duplicate) + sum(rows_rejected)"
            " from quality.row_accounting where stage = ?",
            stage,
        )
        assert rows[0][0] == rows[0][1] > 0, stage
