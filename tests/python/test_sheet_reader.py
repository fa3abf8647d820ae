"""Which sheets hold which lists, and the rows of a sheet as text.

The law: every row from the headings to the last filled one comes out exactly once, as good, bad or blank.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest import limits
from ingest.problems import Problem, Refused
from ingest.readers.rows import BadRow, BlankRow, GoodRow, Row
from ingest.readers.sheet_reader import SheetLayout, SheetReader, SheetsFound, find_sheets, layout_problems
from schemas.validity import Span, Validity

from .running import REPO
from .workbook_files import (
    ASSESSMENTS,
    CONTACTS,
    ELAPSED,
    TABLES,
    UK,
    YEAR,
    cell,
    day,
    inline,
    numbers,
    ods_cell,
    ods_parts,
    ods_row,
    ods_texts,
    row,
    sheet,
    table,
    text,
    texts,
    xlsx_parts,
    zipped,
)

CORPUS = REPO / "tests" / "corpus" / "workbooks"
CONTACTS_ROW = ("Child Unique ID", "Date of Birth", "Age of Child (Years)", "Contact Source")
ASSESSMENTS_ROW = ("Child Unique ID", "Assessment start date", "Organisation completing assessment")
UNTIL_2020 = Validity((Span(until="2020"),))
UNKNOWN = 'the sheet "{}", without a heading of any list in its first 20 rows'
LIST_1 = sheet(texts(1, *CONTACTS_ROW), texts(2, "00123", "01/02/2010", "13", "Health"))
LIST_2 = sheet(texts(1, *ASSESSMENTS_ROW), texts(2, "00123", "01/02/2020", "Police"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "book.xlsx"


def found_in(path: Path, sheets: Mapping[str, str], states: Mapping[str, str] | None = None) -> SheetsFound:
    return find_sheets(zipped(path, xlsx_parts(sheets, states)), TABLES, YEAR)


def refused_in(path: Path, sheets: Mapping[str, str], states: Mapping[str, str] | None = None) -> tuple[Problem, ...]:
    with pytest.raises(Refused) as refused:
        found_in(path, sheets, states)
    return refused.value.problems


def where(found: SheetsFound) -> dict[str, tuple[str, int]]:
    return {layout.sheet: (layout.match.table.name, layout.header_row) for layout in found.layouts}


def kinds(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.kind for problem in problems]


# ---- which sheet holds which list


def test_sheets_are_found_by_their_headings_whatever_their_names(path: Path) -> None:
    found = found_in(path, {"Sheet7": LIST_2, "List 2": LIST_1})
    assert where(found) == {"Sheet7": ("list_2", 1), "List 2": ("list_1", 1)}
    assert found.problems == ()
    assert [layout.width for layout in found.layouts] == [3, 4]


def test_headings_below_merged_and_blank_rows(path: Path) -> None:
    xml = sheet(texts(1, "List 1: contacts"), texts(4, "made up"), texts(6, *CONTACTS_ROW), texts(7, "1"))
    xml = xml.replace("</worksheet>", '<mergeCells><mergeCell ref="A1:D1"/></mergeCells></worksheet>')
    found = found_in(path, {"A": xml, "B": LIST_2})
    assert where(found) == {"A": ("list_1", 6), "B": ("list_2", 1)}
    told = 'the headings in row 6 of the sheet "A", and nothing above them'
    assert found.problems == (Problem("ReadAs", told, "the headings in row 1", row=6, table="list_1"),)


def test_headings_of_several_sheets_in_one_row_are_one_finding(path: Path) -> None:
    below = {name: sheet(texts(4, *headings)) for name, headings in (("A", CONTACTS_ROW), ("B", ASSESSMENTS_ROW))}
    (problem,) = found_in(path, below).problems
    told = 'the headings in row 4 of the sheets "A", "B", and nothing above them'
    assert problem == Problem("ReadAs", told, "the headings in row 1", row=4)


def test_the_best_row_of_the_first_twenty(path: Path) -> None:
    half = texts(2, *CONTACTS_ROW[:3])
    assert where(found_in(path, {"A": sheet(half, texts(20, *CONTACTS_ROW))})) == {"A": ("list_1", 20)}
    assert where(found_in(path, {"A": sheet(half, texts(21, *CONTACTS_ROW))})) == {"A": ("list_1", 2)}


def test_a_record_below_whole_headings_ends_the_search(path: Path) -> None:
    """Else the records between two rows of headings would be lost, for the second row fits better."""
    required = [name for name in CONTACTS_ROW if not name.startswith("Age")]
    xml = sheet(texts(1, *required, "Age at the day of the report"), texts(2, "1"), texts(4, *CONTACTS_ROW))
    assert where(found_in(path, {"A": xml})) == {"A": ("list_1", 1)}


def test_hidden_sheets_are_named_and_nothing_else(path: Path) -> None:
    sheets = {"A": LIST_1, "B": LIST_2, "Old": LIST_1, "Deep": "not even XML"}
    found = found_in(path, sheets, {"Old": "hidden", "Deep": "veryHidden"})
    assert list(where(found)) == ["A", "B"]
    deep = 'the very hidden sheet "Deep", which the menus of Excel do not show either'
    assert found.problems == (
        Problem("HiddenSheet", 'the hidden sheet "Old"', "visible sheets only", sheet="Old"),
        Problem("HiddenSheet", deep, "visible sheets only", sheet="Deep"),
    )


def test_a_list_that_only_a_hidden_sheet_holds_is_missing(path: Path) -> None:
    found = found_in(path, {"A": LIST_1, "B": LIST_2}, {"B": "hidden"})
    assert kinds(found.problems) == ["HiddenSheet", "MissingTable"]
    assert kinds(refused_in(path, {"A": LIST_1}, {"A": "hidden"})) == ["UnidentifiedTable", "HiddenSheet"]


def test_missing_lists_are_one_finding(path: Path) -> None:
    old = replace(CONTACTS, name="old", valid=UNTIL_2020)
    tables = (*TABLES, table("list_3", text("One"), text("Two")), old)
    zipped(path, xlsx_parts({"A": LIST_2}))
    (problem,) = find_sheets(path, tables, YEAR).problems
    assert problem == Problem("MissingTable", "no sheet for list_1, list_3", "a sheet for every list of the return")


def test_two_sheets_for_one_list(path: Path) -> None:
    found = found_in(path, {"A": LIST_1, "B": LIST_2, "C": LIST_1})
    assert list(where(found)) == ["A", "B", "C"]
    told = 'the sheets "A", "C", which all hold list_1'
    assert found.problems == (Problem("SeveralSheets", told, "one sheet", table="list_1"),)


def test_sheets_that_hold_no_list(path: Path) -> None:
    sheets = {
        "A": LIST_1,
        "B": LIST_2,
        "Notes": sheet(texts(1, "Read me"), texts(2, "Contact Source", "Town", "Street")),
        "Values": sheet(texts(1, "Child", "Born 12/05/2010", "13")),
        "Empty": sheet(),
    }
    found = found_in(path, sheets)
    notes, values, empty = found.problems
    told = 'the sheet "Notes", with the headings "Contact Source", "Town", "Street"'
    assert notes.found == told
    assert notes.expected == (
        "the headings of list_1, of which Child Unique ID, Date of Birth, Age of Child (Years) are missing"
    )
    assert values.found == UNKNOWN.format("Values")
    assert empty.found == UNKNOWN.format("Empty")
    assert {problem.kind for problem in found.problems} == {"SheetNotRead"}


def test_half_a_list_beside_a_whole_one_is_not_read(path: Path) -> None:
    half = sheet(texts(1, *CONTACTS_ROW[1:]), texts(2, "01/02/2010"))
    found = found_in(path, {"Pivot": half, "A": LIST_1, "B": LIST_2})
    assert list(where(found)) == ["A", "B"]
    (problem,) = found.problems
    assert (problem.kind, problem.table, problem.row) == ("SheetNotRead", "list_1", 1)
    assert problem.expected == "the headings of list_1, of which Child Unique ID are missing"


def test_a_required_column_that_no_sheet_has_refuses_the_file(path: Path) -> None:
    half = sheet(texts(3, *CONTACTS_ROW[1:]))
    (problem,) = refused_in(path, {"A": half, "B": LIST_2})
    assert problem == Problem(
        "MissingColumn",
        'no column for Child Unique ID in the sheet "A"',
        'a column headed "Child Unique ID"',
        "Child Unique ID",
        3,
        table="list_1",
        sheet="A",
    )


def test_two_headings_for_one_column_refuse_the_file(path: Path) -> None:
    (problem,) = refused_in(path, {"A": sheet(texts(1, *CONTACTS_ROW, "date of birth")), "B": LIST_2})
    told = 'the headings of columns B and E both mean Date of Birth in the sheet "A"'
    assert (problem.kind, problem.found, problem.table) == ("AmbiguousHeader", told, "list_1")


def test_no_list_at_all(path: Path) -> None:
    canary = sheet(texts(1, "Jo CANARY", "Street"), texts(2, "Jo CANARY", "Child Unique ID", "1/2/2010"))
    problems = refused_in(path, {"A": canary, "B": sheet(numbers(1, 1, 2))})
    assert kinds(problems) == ["UnidentifiedTable", "UnidentifiedTable"]
    assert problems[0].found == UNKNOWN.format("A")
    assert problems[1].found == UNKNOWN.format("B")
    assert problems[0].expected == "the headings of one of: list_1, list_2"


def test_too_many_columns(path: Path) -> None:
    letters = ("ALL", "ALM")
    widths = [
        sheet(row(1, *(inline(f"{'ABCD'[n]}1", h) for n, h in enumerate(CONTACTS_ROW)), inline(f"{last}1", "x")))
        for last in letters
    ]
    assert where(found_in(path, {"A": widths[0]})) == {"A": ("list_1", 1)}
    (problem,) = refused_in(path, {"A": widths[1]})
    assert problem == Problem("TooLarge", '1,001 columns in the sheet "A"', "at most 1,000 columns")
    assert kinds(found_in(path, {"A": widths[1], "B": LIST_1, "C": LIST_2}).problems) == ["SheetNotRead"]


def test_what_is_told_about_a_good_sheet(path: Path) -> None:
    xml = sheet(texts(1, "Child Unique ID", "", "Date of Birth", "Age of Child (Years)", "Notes"))
    found = found_in(path, {"A": xml, "B": LIST_2})
    problems = layout_problems(found.layouts[0])
    assert [(p.kind, p.found) for p in problems] == [
        ("MissingColumn", 'no column for Contact Source in the sheet "A"'),
        ("UnexpectedColumn", 'the heading "Notes" in the sheet "A"'),
        ("BlankHeaders", 'no heading over column B in the sheet "A"'),
    ]
    assert {p.table for p in problems} == {"list_1"}
    assert layout_problems(found.layouts[1]) == []


def test_headings_of_open_document(path: Path) -> None:
    parts = ods_parts({"A": ods_texts("List 1") + ods_row(times=3) + ods_texts(*CONTACTS_ROW), "H": ""}, hidden=("H",))
    found = find_sheets(zipped(path, parts), TABLES, YEAR)
    assert where(found) == {"A": ("list_1", 5)}
    assert kinds(found.problems) == ["HiddenSheet", "MissingTable", "ReadAs"]


# ---- the rows


def read(
    path: Path, *below: str, properties: str = "", unread: tuple[str, ...] = ()
) -> tuple[list[Row], list[Problem]]:
    """The rows of a list_1 with these rows below its headings, and what is told after them."""
    zipped(path, xlsx_parts({"A": sheet(texts(1, *CONTACTS_ROW), *below)}, properties=properties))
    (layout,) = find_sheets(path, (CONTACTS,), YEAR).layouts
    columns = {name: place for name, place in layout.match.columns.items() if name not in unread}
    reader = SheetReader(path, layout, columns)
    rows = list(reader)
    assert list(SheetReader(path, layout, columns)) == rows
    return rows, list(reader.problems)


def test_texts_stay_as_they_are(path: Path) -> None:
    rows, problems = read(path, texts(2, "00123", "NA", "None", " N/A "))
    assert rows == [GoodRow(2, ("00123", "NA", "None", " N/A "))]
    assert problems == []


def test_numbers_are_shown_as_in_the_general_format(path: Path) -> None:
    rows, _ = read(
        path, row(2, cell("A2", "123.0"), cell("C2", "0.30000000000000004"), cell("D2", "12345678901234567890"))
    )
    assert rows == [GoodRow(2, ("123", "", "0.3", "1.23456789012346E+19"))]


def test_booleans_durations_and_dates_outside_date_columns(path: Path) -> None:
    rows, _ = read(path, row(2, cell("A2", 1, "b"), cell("C2", "1.5", style=ELAPSED), cell("D2", "40179.5", style=UK)))
    assert rows == [GoodRow(2, ("TRUE", "", "36:00:00", "2010-01-01 12:00:00"))]


@pytest.mark.parametrize(
    ("xml", "shown", "counted"),
    [
        (cell("B2", 40179, style=UK), "2010-01-01", False),
        (cell("B2", "40179.75", style=UK), "2010-01-01", False),
        (cell("B2", 40179), "2010-01-01", True),
        (cell("B2", "40179.75"), "2010-01-01", True),
        (cell("B2", 7306), "1920-01-01", True),
        (cell("B2", 7305), "7305", False),
        (cell("B2", 73415), "2100-12-31", True),
        (cell("B2", 73416), "73416", False),
        (cell("B2", 2010), "2010", False),
        (cell("B2", 20100101), "20100101", False),
        (cell("B2", -40179), "-40179", False),
        (cell("B2", 1, "b"), "TRUE", False),
        (cell("B2", "0", style=UK), "00:00:00", False),
        (inline("B2", "40179"), "40179", False),
        (inline("B2", "01/02/2010"), "01/02/2010", False),
    ],
)
def test_dates_and_numbers_in_a_date_column(path: Path, xml: str, shown: str, counted: bool) -> None:
    rows, problems = read(path, row(2, inline("A2", "1"), xml))
    assert rows == [GoodRow(2, ("1", shown, "", ""))]
    assert kinds(tuple(problems)) == (["DateFromNumber"] if counted else [])


def test_serial_dates_are_counted_by_column(path: Path) -> None:
    _, (problem,) = read(path, *(numbers(n, n, 40179 + n) for n in range(2, 1302)))
    assert problem == Problem(
        "DateFromNumber",
        '1,300 dates held as a number of days since 1900 in the sheet "A"',
        "dates in cells that show dates",
        "Date of Birth",
        column_letter="B",
        table="list_1",
        sheet="A",
    )


def test_serial_dates_from_1904(path: Path) -> None:
    rows, (problem,) = read(path, numbers(2, 1, 38717), properties='<workbookPr date1904="1"/>')
    assert rows == [GoodRow(2, ("1", "2010-01-01", "", ""))]
    assert problem.found == '1 date held as a number of days since 1904 in the sheet "A"'


def test_error_cells_and_formulas_without_a_result(path: Path) -> None:
    rows, problems = read(path, row(2, inline("A2", "1"), cell("C2", "#N/A", "e"), '<c r="D2"><f>1+1</f></c>'))
    assert rows == [
        GoodRow(
            2,
            ("1", "", "", ""),
            (
                Problem(
                    "ErrorCell",
                    '#N/A in C2 in the sheet "A"',
                    "a value",
                    "Age of Child (Years)",
                    2,
                    "C",
                    "list_1",
                    sheet="A",
                ),
                Problem(
                    "FormulaWithoutValue",
                    'a formula without a saved result in D2 in the sheet "A"',
                    "a value",
                    "Contact Source",
                    2,
                    "D",
                    "list_1",
                    sheet="A",
                ),
            ),
        )
    ]
    assert problems == []


def test_many_faults_are_counted_from_some_point_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LISTED", 2)
    rows, (problem,) = read(path, *(row(n, cell(f"C{n}", "#REF!", "e")) for n in range(2, 7)))
    assert [len(r.problems) for r in rows if isinstance(r, GoodRow)] == [1, 1, 0, 0, 0]
    assert (problem.kind, problem.column) == ("ErrorCell", "Age of Child (Years)")
    assert problem.found == '3 more such cells in the sheet "A"'


def test_blank_rows_inside_and_at_the_end(path: Path) -> None:
    below = (row(2), texts(4, "1"), row(5, inline("A5", "  "), '<c r="B5" s="1"/>'), texts(6, "2"), row(7), row(900))
    assert read(path, *below)[0] == [
        BlankRow(2),
        BlankRow(3),
        GoodRow(4, ("1", "", "", "")),
        BlankRow(5),
        GoodRow(6, ("2", "", "", "")),
    ]


def test_a_trailing_total_is_a_row_like_any_other(path: Path) -> None:
    rows, _ = read(path, texts(2, "1"), row(4, inline("A4", "Total"), cell("C4", "13", formula="SUM(C2:C3)")))
    assert rows[1:] == [BlankRow(3), GoodRow(4, ("Total", "", "13", ""))]


def test_columns_that_may_not_be_read_stay_empty(path: Path) -> None:
    below = (
        texts(2, "1", "x", "CANARY", "y"),
        texts(3, "", "", "CANARY"),
        row(4, cell("C4", "#N/A", "e")),
        texts(5, "2"),
    )
    rows, problems = read(path, *below, unread=("Age of Child (Years)",))
    assert rows == [
        GoodRow(2, ("1", "x", "", "y")),
        GoodRow(3, ("", "", "", "")),
        GoodRow(4, ("", "", "", "")),
        GoodRow(5, ("2", "", "", "")),
    ]
    assert problems == []


def test_cells_to_the_right_of_the_headings_are_told_once(path: Path) -> None:
    below = (
        row(2, inline("A2", "1"), inline("F2", " ")),
        row(3, inline("A3", "2"), inline("AA3", "x"), inline("AB3", "y")),
    )
    rows, (problem,) = read(path, *below, row(9, inline("F9", "aside")))
    assert rows == [GoodRow(2, ("1", "", "", "")), GoodRow(3, ("2", "", "", ""))]
    assert problem.kind == "BlankHeaders"
    assert problem.found == 'cells to the right of the headings, the first in AA3 in the sheet "A"'


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("a_x0000_b", "a NUL character, which is not text, in column D"),
        ("x" * 32768, "32,768 characters in column D, where a cell of Excel holds 32,767"),
    ],
)
def test_rows_that_cannot_be_read(path: Path, content: str, reason: str) -> None:
    rows, _ = read(path, texts(2, "1", "", "", content), texts(3, "2"))
    assert rows == [BadRow(2, reason), GoodRow(3, ("2", "", "", ""))]


def test_too_much_text_in_a_sheet(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SHEET_TEXT", 10)
    with pytest.raises(Refused, match="TooLarge"):
        read(path, texts(2, "123456"), texts(3, "123456"))


@pytest.mark.parametrize("sheets", [{"B": LIST_1}, {}])
def test_a_sheet_that_is_gone_by_the_time_it_is_read(path: Path, sheets: dict[str, str]) -> None:
    layout = found_in(path, {"A": LIST_1}).layouts[0]
    zipped(path, xlsx_parts(sheets))
    with pytest.raises(Refused, match="UnreadableFile"):
        list(SheetReader(path, layout, layout.match.columns))
    zipped(path, xlsx_parts({"A": LIST_1}, {"A": "hidden"}))
    with pytest.raises(Refused, match="UnreadableFile"):
        list(SheetReader(path, layout, layout.match.columns))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(st.sampled_from(["", "", " ", "x", "00123"]), min_size=4, max_size=4), max_size=12))
def test_every_row_comes_out_once(tmp_path_factory: pytest.TempPathFactory, grid: list[list[str]]) -> None:
    path = tmp_path_factory.mktemp("law") / "book.xlsx"
    rows, _ = read(path, *(texts(n, *cells) for n, cells in enumerate(grid, 2)))
    filled = [n for n, cells in enumerate(grid, 2) if "".join(cells).strip()]
    assert [r.number for r in rows] == list(range(2, max(filled, default=1) + 1))
    assert {r.number: r.cells for r in rows if isinstance(r, GoodRow)} == {n: tuple(grid[n - 2]) for n in filled}


# ---- files of LibreOffice


@pytest.mark.parametrize("name", ["annex_a.xlsx", "annex_a.ods"])
def test_a_return_that_libreoffice_saved(name: str) -> None:
    found = find_sheets(CORPUS / name, TABLES, YEAR)
    assert where(found) == {"Contacts": ("list_1", 3), "Sheet4": ("list_2", 1)}
    assert kinds(found.problems) == ["HiddenSheet", "SheetNotRead", "ReadAs"]
    assert all("CANARY" not in problem.found for problem in found.problems)
    contacts, assessments = (_rows_and_problems(CORPUS / name, layout) for layout in found.layouts)
    rows, problems = contacts
    faults = [(p.kind, p.found, p.row) for r in rows if isinstance(r, GoodRow) for p in r.problems]
    assert [replace(r, problems=()) if isinstance(r, GoodRow) else r for r in rows] == [
        GoodRow(4, ("00123", "2012-02-29", "11", "Health & care")),
        GoodRow(5, ("NA", "2013-12-31", "", "two  spaces\nand a line")),
        BlankRow(6),
        GoodRow(7, ("456", "2014-01-01", "10", "1")),
        GoodRow(8, ("Total", "", "", "")),
    ]
    assert faults == [
        ("ErrorCell", '#N/A in C5 in the sheet "Contacts"', 5),
        ("ErrorCell", '#DIV/0! in C8 in the sheet "Contacts"', 8),
    ]
    assert [(p.kind, p.column) for p in problems] == [("DateFromNumber", "Date of Birth")]
    twice = ("00124", "2024-01-05", "Health")
    assert assessments == ([GoodRow(2, twice), GoodRow(3, twice)], [])


def _rows_and_problems(path: Path, layout: SheetLayout) -> tuple[list[Row], list[Problem]]:
    reader = SheetReader(path, layout, layout.match.columns)
    return list(reader), list(reader.problems)


def test_tables_are_those_of_the_year(path: Path) -> None:
    old = replace(ASSESSMENTS, valid=UNTIL_2020)
    zipped(path, xlsx_parts({"A": LIST_1, "B": LIST_2}))
    assert kinds(find_sheets(path, (CONTACTS, old), YEAR).problems) == ["SheetNotRead"]


def test_serial_dates_of_open_document(path: Path) -> None:
    born = table("list_1", text("Child"), day("Born"))
    below = ods_row(ods_cell("1", value_type="string"), ods_cell("", value_type="float", value="40179"))
    zipped(path, ods_parts({"A": ods_texts("Child", "Born") + below}))
    (layout,) = find_sheets(path, (born,), YEAR).layouts
    rows, (problem,) = _rows_and_problems(path, layout)
    assert rows == [GoodRow(2, ("1", "2010-01-01"))]
    assert problem.kind == "DateFromNumber"
