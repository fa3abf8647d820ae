"""What holds for the returns that came last: every row is accounted for from the file to the region, the order in which
files come makes no difference, and odd cells come out as what they mean or are told of."""

import csv
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest

from .canaries_six import RECORD, SIX, Sender
from .conftest import Once
from .deposits import AS_AT, Signed
from .running import House
from .six_house import AUTHORITIES, COSTS, DATES, FAM_CODES, FLAGS, FOLDERS, NO_CHILDREN, REASONS, Evidence
from .six_house import evidence as evidence_of
from .test_corpus_six import SixDeposits

Rows = dict[tuple[str, str], int]


@pytest.fixture(scope="module")
def evidence(once: Once, project: Path) -> Evidence:
    return evidence_of(once, project)


@pytest.fixture(scope="module")
def house(evidence: Evidence) -> House:
    return evidence.house


# ---- every row is accounted for


def rows_sent(path: Path) -> int:
    """Rows, forms or elements of a file, counted without the product's readers; of an XML return, those below its
    persons or workers."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return len(list(csv.reader(file))) - 1
    if path.suffix == ".xml":
        root = ElementTree.parse(path).getroot()
        record = next(element for name, element in RECORD.items() if name in path.parts)
        return len(root.findall(record.removeprefix("Message/")))
    if "cans" in path.parts:
        return 1
    book = openpyxl.load_workbook(path)
    return next(sheet.max_row for sheet in book.worksheets if sheet.sheet_state == "visible") - 2


def test_every_row_of_every_file_is_landed_blank_or_rejected(house: House) -> None:
    records = house.la(
        "select path, table_name, rows_read, rows_landed + rows_blank + rows_rejected from raw.files"
        " where status = 'live' and dataset != 'postcodes' and session_id = (select max(session_id) from raw.sessions)"
    )
    assert {path.split("/")[1] for path, *_ in records} == set(SIX)
    for path, table, read, accounted in records:
        assert read == accounted
        many = not path.endswith(".xml") or table in ("workers", "persons")
        if many:
            assert read == rows_sent(house.incoming / path), (path, table)


def test_what_one_stage_keeps_the_next_begins_with(house: House) -> None:
    def count(stage: str, column: str, use_case: str = "") -> Rows:
        query = (
            f"select dataset, table_name, sum({column})::bigint from quality.row_accounting"
            " where stage = ? and coalesce(use_case, '') = ? group by all"
        )
        return {(dataset, name): rows for dataset, name, rows in house.la(query, stage, use_case)}

    landed = count("landing", "rows_kept")
    assert landed == count("current", "rows_in") and {dataset for dataset, _ in landed} >= set(SIX)
    parts = "rows_kept + rows_removed + rows_duplicate + rows_rejected"
    for stage in ("landing", "current", "published"):
        for use_case in ("", "PAN", "REGION", "CROSS"):
            assert count(stage, "rows_in", use_case) == count(stage, parts, use_case)
    for use_case in ("PAN", "REGION", "CROSS"):
        published = count("published", "rows_kept", use_case)
        folder = house.data / "published" / use_case
        files = {path: tuple(path.stem.split("__")) for path in folder.glob("*__*.parquet")}
        each = " union all ".join(f"select '{path.stem}', count(*) from read_parquet('{path}')" for path in files)
        held = {tuple(name.split("__")): rows for name, rows in house.mart(each)}
        assert {key: rows for key, rows in held.items() if key in published} == published
        assert {dataset for dataset, _ in set(held) - set(published)} <= {"postcodes"}


def test_every_row_that_is_not_used_is_told_of(house: House) -> None:
    """As many findings of a whole row as rows were left out between landing and the tables in force."""
    out = dict(house.la(
        "select dataset, sum(rows_removed + rows_duplicate)::bigint from quality.row_accounting where stage = 'current'"
        " group by all having sum(rows_removed + rows_duplicate) > 0"
    ))  # fmt: skip
    told = Counter(name for (name,) in house.la(
        "select dataset from quality.findings where kind in ('RowRemoved', 'DuplicateRemoval')"
    ))  # fmt: skip
    assert out and {name: rows for name, rows in out.items() if rows > told[name]} == {}


# ---- the order in which files come


def held(deposits: SixDeposits) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of every table, without what names their file."""
    tables = [name for (name,) in deposits.ask("select table_name from duckdb_tables() where schema_name = 'raw'")]
    returns = [name for name in tables if name.split("__")[0] in SIX]
    return {name: deposits.ask(f"select * exclude (_file_id) from raw.{name} order by all") for name in returns}


def test_order_and_names_of_files_make_no_difference(project: Path, tmp_path: Path) -> None:
    """The same files with names that sort the other way round."""
    sender = Sender(project, "BAR")
    found = []
    for place, reverse in (("one", False), ("other", True)):
        deposits = SixDeposits(tmp_path / place, (Signed("BAR", "Barnet", dfe_code="302"),))
        deposits.incoming.mkdir(parents=True)
        of_tables = ("s251", "pnw_census", "cans", "school_census")
        sender.write(deposits.incoming, FOLDERS["BAR"], of_tables, reverse)
        deposits.load(AS_AT)
        found.append(held(deposits))
    assert found[0] == found[1] and sum(map(len, found[0].values())) > 300


def test_a_second_run_with_nothing_new_changes_nothing(evidence: Evidence) -> None:
    assert "Nothing is new" in evidence.said["again"].text and evidence.untouched


# ---- odd cells


def cells(house: House, table: str, key: str, column: str) -> list[Any]:
    found = house.la(f'select "{column}" from current.cur_{table} where _la = \'821\' order by "{key}"')
    return [value for (value,) in found]


def told_of(house: House, table: str, column: str) -> dict[int, str]:
    """By place among the rows of the file, from 0, the kind of finding on a cell."""
    dataset, _, name = table.partition("__")
    found = house.la(
        "select row_number, kind from quality.findings where la = '821' and dataset = ? and table_name = ?"
        " and column_name = ?",
        dataset, name, column,
    )  # fmt: skip
    return {row - 2: kind for row, kind in found}


def test_days_of_the_school_census(house: House) -> None:
    days = cells(house, "school_census__pupilonroll", "pupilonrolltableid", "dob")
    assert [day and day.isoformat() for day in days] == ["2015-10-16"] * 4 + [None, None]
    assert told_of(house, "school_census__pupilonroll", "dob") == {4: "ConversionError", 5: "ConversionError"}
    assert len(days) == len(DATES)


def test_flags_of_the_school_census(house: House) -> None:
    flags = cells(house, "school_census__pupilonroll", "pupilonrolltableid", "parttime")
    assert flags == ["1", "0", "1", "0", "1", None]
    assert told_of(house, "school_census__pupilonroll", "parttime") == {5: "ConversionError"}
    assert len(flags) == len(FLAGS)


def test_attendance_codes(house: House) -> None:
    """Y was a code until summer 2024; n is N in small."""
    codes = cells(house, "school_census__termlysessiondetailsonroll", "pupilonrolltableid", "attendancereason")
    assert codes == ["/", "\\", "#", "N", None, None]
    told = told_of(house, "school_census__termlysessiondetailsonroll", "attendancereason")
    assert told == {4: "ConversionError", 5: "ConversionError"} and len(codes) == len(REASONS)
    columns = ("sessions_present_am", "sessions_present_pm", "sessions_closed", "sessions_N", "sessions_no_code")
    query = (
        f"select {', '.join(columns)} from region.region.region_school_census__termly_attendance where \"LA\" = 'Luton'"
    )
    sessions = house.mart(f'{query} order by "PupilId"')
    assert [[place for place, number in enumerate(row) if number] for row in sessions] == [[0], [1], [2], [3], [4], [4]]


def test_zeros_in_front_of_codes(house: House) -> None:
    """What a spreadsheet takes off a code is put back; a code of three figures is not one of two."""
    codes = cells(house, "school_census__learnerfamonroll", "pupilonrolltableid", "learnerfamcode")
    assert codes == ["01", "01", "01", "22", None, None] and len(codes) == len(FAM_CODES)
    assert told_of(house, "school_census__learnerfamonroll", "learnerfamcode") == {4: "ConversionError"}
    numbers = cells(house, "school_census__schoolcensus", "schoolcensustableid", "lea")
    assert numbers == ["003", "003", "302", "302", None, None] and len(numbers) == len(AUTHORITIES)


def test_costs_and_the_total_at_their_foot(house: House) -> None:
    column = "Total committed cost accrued in FY to date"
    costs = cells(house, "s251__placement_costs", "Child ID", column)
    assert costs == [Decimal("1234.50"), None, None, None, Decimal("12.35"), Decimal("7.00")]
    told = told_of(house, "s251__placement_costs", column)
    assert told == {1: "OutOfRange", 2: "ConversionError", 3: "ConversionError"} and len(costs) == len(COSTS)
    removed = house.la(
        "select row_number - 2 from quality.findings where la = '821' and dataset = 's251' and kind = 'RowRemoved'"
        " order by 1"
    )
    assert [place for (place,) in removed] == list(range(len(COSTS), len(COSTS) + len(NO_CHILDREN)))
    shared = house.mart("""select "Child ID" from pan.pan_s251__placement_costs where "LA" = 'Luton' order by 1""")
    assert [child for (child,) in shared] == [f"{number}_821" for number in range(1, len(COSTS) + 1)]
