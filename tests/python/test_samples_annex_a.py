"""The sample of Annex A: the same bytes every time, in words that are accepted, with what the README says planted."""

import csv
import io
import re
import zipfile
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml
from python_calamine import SheetVisibleEnum, load_workbook

from samples.generator import make_bulk_annex_a
from samples.generator.annex_a.authors import AUTHORS, BARNET_A, BEDFORD_A, CAMDEN_A, THURROCK_A, Author
from samples.generator.annex_a.dirt import CANARIES, SPOILS
from samples.generator.annex_a.lists import HEADERS
from samples.generator.annex_a.sample import AnnexA, annex_a, clean_books
from samples.generator.authorities import AUTHORITIES
from samples.generator.planted import OLE2
from samples.generator.ssda903.sample import SEED, everyone
from samples.generator.workbook import Cell, Fault, Formula, Sheet, Workbook, place, serial
from samples.generator.xlsx import xlsx

REPO = Path(__file__).parents[2]
YEAR = 2026
BOOKS = [(author, month) for author in AUTHORS for month in author.months]
NAMES = [f"{author.authority.code} {month}" for author, month in BOOKS]
each_book = pytest.mark.parametrize(("author", "month"), BOOKS, ids=NAMES)


@cache
def clean() -> dict[str, Workbook]:
    return clean_books(SEED)


@pytest.fixture(scope="module")
def sample() -> AnnexA:
    return annex_a(SEED)


def file_of(sample: AnnexA, path: str) -> bytes:
    return next(file.content() for file in sample.files if file.path == path)


def rows_of(author: Author, month: int, name: str) -> list[dict[str, Cell]]:
    """The rows of a list without dirt, by column."""
    sheet = next(s for s in clean()[author.file(month)].sheets if s.name == author.sheet(name))
    return [dict(zip(author.columns(name), row, strict=True)) for row in sheet.rows[4 if author.titles else 1 :]]


def every_row(author: Author, month: int) -> Iterator[tuple[str, dict[str, Cell]]]:
    for name in HEADERS:
        for row in rows_of(author, month, name):
            yield name, row


# --- the same bytes ----------------------------------------------------------------------------------------------


def test_the_same_seed_gives_the_same_bytes(sample: AnnexA) -> None:
    assert [file.content() for file in annex_a(SEED).files] == [file.content() for file in sample.files]


def test_another_seed_gives_other_children() -> None:
    assert all(book != clean()[path] for path, book in clean_books(1).items())


def test_no_clock_is_in_a_workbook(sample: AnnexA) -> None:
    for path in sample.books:
        with zipfile.ZipFile(io.BytesIO(file_of(sample, path))) as archive:
            assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


# --- the lists as their specification has them ---------------------------------------------------------------------


def schema(name: str) -> list[dict[str, Any]]:
    text = (REPO / "schemas" / "returns" / "annex_a" / f"{name}.yml").read_text(encoding="utf-8")
    columns: list[dict[str, Any]] = yaml.safe_load(text)["columns"]
    return columns


@pytest.mark.parametrize("name", HEADERS)
def test_a_list_has_the_columns_of_its_schema(name: str) -> None:
    assert HEADERS[name] == tuple(column["name"] for column in schema(name))


def names_of(heading: str, columns: list[dict[str, Any]]) -> set[object]:
    """Every column that a heading may be taken for."""
    exact = {c["name"] for c in columns if str(c["name"]).casefold() == heading.casefold()}
    patterns = ((c["name"], p) for c in columns for p in c.get("header_patterns", []))
    return exact or {name for name, pattern in patterns if re.fullmatch(pattern, heading, re.IGNORECASE)}


@pytest.mark.parametrize("name", HEADERS)
def test_every_heading_names_one_column(name: str) -> None:
    for author in AUTHORS:
        for column in author.columns(name):
            assert names_of(author.headings.get(column, column), schema(name)) == {column}


@cache
def spellings() -> dict[str, set[str]]:
    """All that may stand for a code, by code list; the few patterns of activity status are not needed."""
    found: dict[str, set[str]] = {}
    with (REPO / "seeds" / "code_lists" / "codes_annex_a.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            texts = {row["code"], row["label"], row["spelling"] if row["match"] != "pattern" else ""}
            found.setdefault(row["list"], set()).update(text.strip().casefold() for text in texts)
    return found


@each_book
def test_every_word_is_accepted_for_a_code(author: Author, month: int) -> None:
    lists = {name: {c["name"]: c.get("codes") for c in schema(name)} for name in HEADERS}
    for name, row in every_row(author, month):
        for column, value in row.items():
            if (codelist := lists[name][column]) and value is not None:
                assert str(value).casefold() in spellings()[str(codelist)], (name, column, value)


@each_book
def test_required_cells_are_filled(author: Author, month: int) -> None:
    required = {name: [c["name"] for c in schema(name) if c.get("required")] for name in HEADERS}
    for name, row in every_row(author, month):
        assert all(row[str(column)] is not None for column in required[name]), (name, row)


# --- lives that make sense -----------------------------------------------------------------------------------------


@each_book
def test_nothing_happens_after_the_month(author: Author, month: int) -> None:
    last = date(YEAR, month, monthrange(YEAR, month)[1])
    for name, row in every_row(author, month):
        days = [value for value in row.values() if isinstance(value, date)]
        assert max(days) <= last, (name, row)


@each_book
def test_every_list_has_rows(author: Author, month: int) -> None:
    counts = Counter(name for name, _ in every_row(author, month))
    assert set(counts) == set(HEADERS) and min(counts.values()) >= 5 and 150 < counts.total() < 250


@each_book
def test_looked_after_children_are_those_of_ssda903(author: Author, month: int) -> None:
    known = {life.child.id for life in everyone(author.authority)}
    for name in ("list_8", "list_9", "list_10"):
        assert {str(row["Child Unique ID"]) for row in rows_of(author, month, name)} <= known
    others = {str(row["Child Unique ID"]) for name in ("list_1", "list_7") for row in rows_of(author, month, name)}
    assert not others & known


@each_book
def test_days_of_a_child_are_in_order(author: Author, month: int) -> None:
    in_order = {
        "list_2": ("Assessment start date", "Assessment completion date"),
        "list_6": ("CIN Start Date", "CIN Closure Date"),
        "list_7": ("Date of Birth", "Child Protection Plan Start Date", "Child Protection Plan End Date"),
        "list_8": (
            "Date of Birth",
            "Date Started to be Looked After",
            "Start Date of Most Recent Placement",
            "Date Ceased to be Looked After",
        ),
        "list_10": ("Date the Child Entered Care", "Date Placed for Adoption", "Date of Adoption Order"),
        "list_11": ("Date enquiry received", "Date Stage 1 started", "Date Stage 2 ended", "Date of Adoption Order"),
    }
    for name, columns in in_order.items():
        for row in rows_of(author, month, name):
            days = [day for column in columns if isinstance(day := row[column], date)]
            assert days == sorted(days), (name, row)


@pytest.mark.parametrize("name", HEADERS)
def test_what_is_still_open_is_told_again(name: str) -> None:
    key = next(c for c in HEADERS[name] if c.endswith(("Unique ID", "adopter identifier")))
    months = [{str(row[key]) for row in rows_of(BARNET_A, month, name)} for month in (1, 2, 3)]
    assert len(months[0] & months[2]) >= 0.3 * len(months[0])


# --- nobody's life -------------------------------------------------------------------------------------------------


@each_book
def test_postcodes_are_in_no_area_that_exists(author: Author, month: int) -> None:
    found = {str(row["Placement postcode"]) for row in rows_of(author, month, "list_8")}
    assert found and all(re.fullmatch("V[BCDTXY][0-9]{1,2} [0-9][A-Z]{2}", postcode) for postcode in found)


@each_book
def test_staff_are_numbers(author: Author, month: int) -> None:
    for _, row in every_row(author, month):
        assert re.fullmatch("SW[0-9]{5}", str(row.get("Allocated Worker", "SW00000")))
        assert re.fullmatch("PA[0-9]{2}", str(row.get("Allocated Personal Advisor", "PA00")))
        assert re.fullmatch("[A-Z][a-z ]+ team [1-3]", str(row.get("Allocated Team", "Any team 1")))


def test_canaries_are_nobody(sample: AnnexA) -> None:
    real = {life.child.id for authority in AUTHORITIES for life in everyone(authority)}
    assert not real & set(CANARIES)


def test_canaries_stand_on_sheets_nobody_sees_and_nowhere_else(sample: AnnexA) -> None:
    holders = {
        (path, sheet.name, sheet.state)
        for path, book in sample.books.items()
        for sheet in book.sheets
        for row in sheet.rows
        if set(row) & set(CANARIES)
    }
    january = BARNET_A.file(1)
    assert holders == {(january, "Old contacts", "hidden"), (january, "Working", "veryHidden")}


# --- dirt ----------------------------------------------------------------------------------------------------------


def test_every_piece_of_dirt_changes_its_workbook(sample: AnnexA) -> None:
    changed = {path for path, book in sample.books.items() if book != clean()[path]}
    assert changed == {spoil.path for spoil in SPOILS}


def test_the_dirt_is_of_every_kind_that_a_workbook_can_have(sample: AnnexA) -> None:
    found = {spoil.finding for spoil in SPOILS} | {extra.finding for extra in sample.extras}
    assert {kind for kind in found if not kind.startswith("none")} == {
        "Blank",
        "ConversionError",
        "DateFromNumber",
        "EncryptedFile",
        "ErrorCell",
        "FormulaWithoutValue",
        "HiddenSheet",
        "MissingMonth",
        "MissingTable",
        "OutOfRange",
        "PeriodConflict",
        "RowRemoved",
        "SeveralSheets",
        "SheetNotRead",
        "SupersededFile",
        "UnexpectedColumn",
        "UnreadableFile",
    }


def test_every_place_holds_what_is_said_of_it(sample: AnnexA) -> None:
    for spoil, where in sample.spoils:
        if match := re.match(r"sheet (.+), cell ([A-Z]+)([0-9]+)", where):
            sheet = next(s for s in sample.books[spoil.path].sheets if s.name == match[1])
            row = sheet.rows[int(match[3]) - 1]
            before = next(s for s in clean()[spoil.path].sheets if s.name == match[1]).rows[int(match[3]) - 1]
            changed = [place(int(match[3]) - 1, n) for n, (a, b) in enumerate(zip(row, before, strict=True)) if a != b]
            assert changed == [match[2] + match[3]], (spoil.path, where)


def test_a_protected_and_a_cut_workbook_cannot_be_opened(sample: AnnexA) -> None:
    by_finding = {extra.finding: extra.file.content() for extra in sample.extras}
    assert by_finding["EncryptedFile"].startswith(OLE2)
    with pytest.raises(zipfile.BadZipFile):
        zipfile.ZipFile(io.BytesIO(by_finding["UnreadableFile"]))


# --- the files as other programs read them -------------------------------------------------------------------------


@pytest.mark.parametrize("author", [THURROCK_A, BARNET_A, CAMDEN_A, BEDFORD_A], ids=lambda a: a.authority.code)
def test_other_programs_read_what_was_written(sample: AnnexA, author: Author) -> None:
    path = author.file(3)
    read = load_workbook(io.BytesIO(file_of(sample, path)))
    for sheet in sample.books[path].sheets:
        rows = read.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
        assert [[_shown(cell) for cell in row] for row in rows] == _padded(sheet)


def _padded(sheet: Sheet) -> list[list[object]]:
    width = max(map(len, sheet.rows))
    return [[_shown(cell) for cell in row] + [""] * (width - len(row)) for row in sheet.rows]


def _shown(cell: object) -> object:
    """An empty cell is read as an empty text, every number as a fraction."""
    return "" if cell is None else float(cell) if isinstance(cell, int) else cell


def test_hidden_sheets_are_hidden(sample: AnnexA) -> None:
    xlsx_book = load_workbook(io.BytesIO(file_of(sample, BARNET_A.file(1))))
    states = {sheet.name: sheet.visible for sheet in xlsx_book.sheets_metadata}
    assert (states["Old contacts"], states["Working"]) == (SheetVisibleEnum.Hidden, SheetVisibleEnum.VeryHidden)
    ods_book = load_workbook(io.BytesIO(file_of(sample, BEDFORD_A.file(3))))
    assert [s.name for s in ods_book.sheets_metadata if s.visible != SheetVisibleEnum.Visible] == ["Lookups"]


def test_faults_formulas_and_numbers_are_saved_as_excel_saves_them() -> None:
    cells: tuple[Cell, ...] = (
        Fault("#N/A"),
        Formula("1+1"),
        Formula("1+1", 2),
        "00123",
        date(2026, 1, 31),
        46053,
        None,
    )
    content = xlsx(Workbook((Sheet("One & only", (cells,)),)))
    saved, formulas = (
        next(openpyxl.load_workbook(io.BytesIO(content), data_only=only)["One & only"].iter_rows()) for only in (1, 0)
    )
    assert [cell.value for cell in saved][1:4] == [None, 2, "00123"]
    assert [cell.value for cell in formulas][1:3] == ["=1+1", "=1+1"]
    assert (saved[0].data_type, saved[0].value) == ("e", "#N/A")
    assert saved[4].is_date and not saved[5].is_date and serial(date(2026, 1, 31)) == saved[5].value


# --- the benchmark's workbook --------------------------------------------------------------------------------------


def test_bulk_repeats_itself_and_is_as_large_as_asked(tmp_path: Path) -> None:
    sizes = [make_bulk_annex_a(tmp_path / name, 50) for name in ("once", "again")]
    once, again = (next(path for path in (tmp_path / name).rglob("*.xlsx")) for name in ("once", "again"))
    assert once.read_bytes() == again.read_bytes()
    assert sizes[0] == sizes[1] and sizes[0].rows == dict.fromkeys(HEADERS, 50)
    assert sizes[0].bytes == once.stat().st_size
    read = load_workbook(once)
    assert [len(read.get_sheet_by_name(name).to_python()) for name in read.sheet_names] == [51] * 11


def test_bulk_holds_what_its_schema_expects(tmp_path: Path) -> None:
    make_bulk_annex_a(tmp_path, 200, dirt_share=0)
    read = load_workbook(next(tmp_path.rglob("*.xlsx")))
    for sheet, name in zip(read.sheet_names, HEADERS, strict=True):
        header, *rows = read.get_sheet_by_name(sheet).to_python()
        columns = {str(c["name"]): c for c in schema(name)}
        assert tuple(header) == HEADERS[name]
        for column, *values in zip(header, *rows, strict=True):
            kind, filled = columns[str(column)], [value for value in values if value != ""]
            assert not kind.get("required") or len(filled) == len(values), column
            if kind["type"] == "date":
                assert all(isinstance(value, date) for value in filled), column
            if kind["type"] == "integer":
                assert all(isinstance(value, float) for value in filled), column
            if codes := kind.get("codes"):
                assert {str(value).casefold() for value in filled} <= spellings()[str(codes)], column
