"""The whole path on returns small enough to check by hand: what comes out is what the specification says, to the byte.

Barnet's children, and what their episodes show (predecessor's repair rules; Barnet's latest year is 2025):

  91          open in 2019, then never sent again: RULE_2
  101         a move, sent complete: as received
  102, 103    open in 2024, and the next episode carries on: RULE_1; LIIAF if that is a new placement
  104, 105    open in 2024, and a new start later: RULE_1A, ended by 31 March or by the day before
  106         open in 2024 and the last of the child: RULE_2
  107, 108    open in 2024, and the next (107) or the previous (108) is the same placement: RULE_3, left out
  109         open in 2024, and the previous episode was sent in 2025: RULE_3A, left out
  110, 111    ended after the next start: RULE_4; ended before it with X1: RULE_5
  112         ended before the next start, but not with X1: as received
  113         a chain: RULE_1 up to an episode that RULE_3 leaves out, then RULE_5 up to the one after it
"""

import csv
import io
import shutil
import tempfile
from pathlib import Path

import pytest

from .conftest import GOLDEN
from .running import House, copy_project

EXPECTED = sorted(p.relative_to(GOLDEN / "expected").as_posix() for p in (GOLDEN / "expected").rglob("*.csv"))
COVERAGE_OF = ("350", "883", "BAR")
RULES = {"RULE_1", "RULE_1A", "RULE_2", "RULE_3", "RULE_3A", "RULE_4", "RULE_5"}


def expected(path: str) -> str:
    return (GOLDEN / "expected" / path).read_text(encoding="utf-8")


def made(house: House, path: str) -> str:
    """An export; of the coverage, the rows of three authorities only."""
    text = (house.exports / path).read_bytes().decode("utf-8")
    if not path.endswith("_coverage.csv"):
        return text
    lines = text.splitlines(keepends=True)
    return "".join(lines[:1] + [line for line in lines[1:] if line.split(",")[1] in COVERAGE_OF])


@pytest.mark.parametrize("path", EXPECTED)
def test_export_is_what_the_specification_says(golden: House, path: str) -> None:
    assert made(golden, path) == expected(path)


def test_every_export_has_an_expectation(golden: House) -> None:
    """Lists of codes apart, which no return changes: tests/dbt compares them with the code lists."""
    assert sorted(p for p in golden.csv() if "/SUFFICIENCY_dim" not in p) == EXPECTED


def test_record_of_deletions_is_there_and_nothing_was_deleted(golden: House) -> None:
    assert len(golden.regions) == 2
    for database in golden.regions.values():
        assert (database.parent / "deletions.csv").read_bytes().count(b"\n") == 1


def test_every_episode_rule_has_a_case() -> None:
    findings = csv.DictReader(io.StringIO(expected("PAN/PAN_findings.csv")))
    assert {row["kind"] for row in findings if row["kind"].startswith("RULE")} == RULES


def test_original_values_stand_beside_repaired_ones_in_the_la_zone(golden: House) -> None:
    rows = golden.la(
        'select "CHILD", "DEC", "REC", "REASON_PLACE_CHANGE", "DEC_original", "REC_original",'
        ' "REASON_PLACE_CHANGE_original" from current.fix_ssda903__episodes'
        """ where "CHILD" in ('102_BAR', '110_BAR') and "YEAR" = 2024 and _outcome = 'kept' order by 1"""
    )
    assert [[str(cell) for cell in row] for row in rows] == [
        ["102_BAR", "2024-05-15", "X1", "LIIAF", "None", "None", "None"],
        ["110_BAR", "2024-03-15", "E4A", "None", "2024-03-31", "E4A", "None"],
    ]


def table_of(stem: str) -> str:
    """The table that an export holds the rows of: of a return, about returns, or an output of the use case."""
    use_case, name = stem.lower().split("_", 1)
    if name.startswith("ssda903_"):
        return f"{use_case}_{name.replace('_', '__', 1)}"
    return f"{use_case}_quality__{name}" if name in ("coverage", "findings") else f"{use_case}_{name}"


def test_parquet_and_database_hold_the_rows_of_the_csv(golden: House) -> None:
    for path in EXPECTED:
        use_case, table = Path(path).parts[0].lower(), table_of(Path(path).stem)
        parquet = golden.mart(f"select * from read_parquet('{golden.exports / path[:-4]}.parquet')")
        assert golden.mart(f"select * from {use_case}.{table}") == parquet
        assert len(parquet) == len((golden.exports / path).read_text(encoding="utf-8").splitlines()) - 1


def renew() -> None:
    """Write what a run makes today in place of what is expected."""
    with tempfile.TemporaryDirectory() as folder:
        house = House(copy_project(Path(folder) / "project"), GOLDEN / "incoming", Path(folder) / "data")
        ended = house.run()
        assert ended.code == 0, ended.text
        shutil.rmtree(GOLDEN / "expected")
        for path in house.csv():
            target = GOLDEN / "expected" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(made(house, path), encoding="utf-8")


if __name__ == "__main__":
    renew()
