"""How a CSV file is laid out, and the careful reader of its rows.

Two laws: every record of a file comes out exactly once, as good, bad or blank; and a table written by any sound
program comes back as it was.
"""

import csv
import io
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ingest.problems import Problem, Refused
from ingest.readers import csv_records
from ingest.readers.csv_reader import (
    BadRow,
    BlankRow,
    GoodRow,
    Layout,
    Limits,
    Row,
    decide,
    layout_problems,
    read_rows,
)
from ingest.readers.csv_records import DELIMITERS, LIMITS, Lines, records
from ingest.readers.headers import is_blank
from ingest.readers.inspect_file import inspect_file
from schemas.model import Column, Table

MIB = 1024 * 1024
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")
LINE_ENDS = ("\n", "\r\n", "\r")


def table(name: str, *columns: Column) -> Table:
    return Table("made_up", name, name, "", "", columns, (), ("CHILD",), ())


def text(name: str, required: bool = False, *headers: str) -> Column:
    return Column(name, "string", "", required=required, headers=headers)


HEADER = table("header", text("CHILD", True), text("SEX", True), text("ETHNIC", True, "Ethnic group"), text("UPN"))
VISITS = table("visits", text("CHILD", True), text("VISIT"), text("WORKER"))
TABLES = (HEADER, VISITS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("files")


def saved(folder: Path, content: str | bytes) -> Path:
    path = folder / "file.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def layout_of(path: Path, limits: Limits = LIMITS) -> Layout:
    return decide(path, inspect_file(path, 50 * MIB), TABLES, 2022, limits)


def rows_of(folder: Path, content: str | bytes, limits: Limits = LIMITS) -> list[Row]:
    path = saved(folder, content)
    return list(read_rows(path, layout_of(path, limits), limits))


def refusal_of(folder: Path, content: str | bytes) -> tuple[Problem, ...]:
    path = saved(folder, content)
    with pytest.raises(Refused) as refusal:
        layout_of(path)
    return refusal.value.problems


# ---- the layout


@pytest.mark.parametrize(
    ("content", "delimiter", "header_row", "width"),
    [
        ("CHILD,VISIT,WORKER\n1,2,3\n", ",", 1, 3),
        ("CHILD;VISIT;WORKER\n1;2;3\n", ";", 1, 3),
        ("CHILD\tVISIT\tWORKER\n", "\t", 1, 3),
        ("CHILD|VISIT|WORKER", "|", 1, 3),
        ("Children, their visits, 2022\n\nCHILD;VISIT;WORKER\n", ";", 3, 3),
        ("\n\n , ,\nCHILD,VISIT,WORKER\n", ",", 4, 3),
        ("\r\rCHILD,VISIT,WORKER\r1,2,3\r", ",", 3, 3),
        ('"A title\nover two lines"\nCHILD,VISIT,WORKER\n', ",", 2, 3),
        ('A "title\nCHILD,VISIT,WORKER\n', ",", 2, 3),
        ('"A title\nCHILD,VISIT,WORKER\n', ",", 2, 3),
        ('"CHILD","VISIT","WORKER"\n', ",", 1, 3),
        ("CHILD,VISIT,WORKER,,\n", ",", 1, 5),
        ("CHILD,VISIT\nCHILD,VISIT,WORKER\n", ",", 2, 3),
        # below headings with every required column stand records, whatever headings come after them
        ("CHILD,VISIT\n1,2\nCHILD,VISIT,WORKER\n", ",", 1, 2),
        ("CHILD,VISIT,WORKER\nCHILD,VISIT,WORKER\n", ",", 1, 3),
        ("x\n" * 19 + "CHILD,VISIT,WORKER\n", ",", 20, 3),
    ],
)
def test_delimiter_and_header_row(folder: Path, content: str, delimiter: str, header_row: int, width: int) -> None:
    layout = layout_of(saved(folder, content))
    assert layout.match.table is VISITS
    assert (layout.delimiter, layout.header_row, layout.width) == (delimiter, header_row, width)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_headings_are_found_in_every_encoding(folder: Path, encoding: str) -> None:
    content = "Ärzte\r\nCHILD;VISIT;WORKER\r\n1;2;Zoë\r\n".encode(encoding)
    assert rows_of(folder, content) == [GoodRow(3, ("1", "2", "Zoë"))]


@pytest.mark.parametrize(
    ("content", "found", "expected", "row"),
    [
        ("Title\nCHILD,AGE,TOWN,STREET\n", 'the headings "CHILD", "AGE", "TOWN", "STREET"', None, 2),
        ("NAME,TOWN\n1,2\n", 'the headings "NAME", "TOWN"', "the headings of one of: header, visits", 1),
        (
            "WORKER;TOWN;STREET\n",
            'the headings "WORKER", "TOWN", "STREET"',
            "the headings of visits, of which CHILD, VISIT are missing",
            1,
        ),
        ("CHILD\n1\n", 'the headings "CHILD"', "the headings of visits, of which VISIT, WORKER are missing", 1),
        (",,\n;\n", "no headings in the first 2 rows", "the headings of one of: header, visits", None),
        ("x\n" * 20 + "CHILD,VISIT,WORKER\n", 'the headings "x"', "the headings of one of: header, visits", 1),
        (",".join(f"h{n}" for n in range(25)), 'the headings "h0", "h1"', None, 1),
        ("x" * 100 + ",y\n", f'the headings "{"x" * 60}…", "y"', None, 1),
    ],
)
def test_unidentified(folder: Path, content: str, found: str, expected: str | None, row: int | None) -> None:
    (problem,) = refusal_of(folder, content)
    assert problem.kind == "UnidentifiedTable"
    assert problem.found.startswith(found)
    assert problem.row == row
    assert expected is None or problem.expected == expected


def test_a_list_of_headings_that_goes_on_is_cut(folder: Path) -> None:
    (problem,) = refusal_of(folder, ",".join(f"h{n}" for n in range(25)))
    assert problem.found.endswith('"h19" and 5 more')


@pytest.mark.parametrize("content", ["<?xml version='1.0'?>\n<Message/>", "<html><body>", "<Message>\n</Message>"])
def test_xml_and_web_pages_are_no_tables(folder: Path, content: str) -> None:
    (problem,) = refusal_of(folder, content)
    assert (problem.kind, problem.found) == ("UnreadableFile", "XML or a web page")


def test_two_columns_for_one_field(folder: Path) -> None:
    problems = refusal_of(folder, "Title\nCHILD,SEX,ETHNIC,child,UPN,Ethnic group,CHILD\n")
    assert problems == (
        Problem(
            "AmbiguousHeader",
            "the headings of columns A, D and G all mean CHILD",
            "one column for CHILD",
            column="CHILD",
            row=2,
            column_letter="A",
        ),
        Problem(
            "AmbiguousHeader",
            "the headings of columns C and F both mean ETHNIC",
            "one column for ETHNIC",
            column="ETHNIC",
            row=2,
            column_letter="C",
        ),
    )


def test_every_missing_required_column_is_named_once(folder: Path) -> None:
    problems = refusal_of(folder, "SEX,UPN\n1,2\n")
    assert problems == (
        Problem("MissingColumn", "no column for CHILD", 'a column headed "CHILD"', column="CHILD", row=1),
        Problem(
            "MissingColumn",
            "no column for ETHNIC",
            'a column headed "ETHNIC" or "Ethnic group"',
            column="ETHNIC",
            row=1,
        ),
    )


def test_what_is_told_about_a_good_layout(folder: Path) -> None:
    layout = layout_of(saved(folder, "CHILD,,SEX,ETHNIC,Notes,,,\n"))
    unread = "the headings of header only; this column is not read"
    heading = "a heading over every column; a column without one is not read"
    assert layout_problems(layout) == [
        Problem("MissingColumn", "no column for UPN", "the column is taken as empty", column="UPN", row=1),
        Problem("UnexpectedColumn", 'the heading "Notes"', unread, row=1, column_letter="E"),
        Problem("BlankHeaders", "no heading over column B", heading, row=1, column_letter="B"),
        Problem("BlankHeaders", "no heading over columns F to H", heading, row=1, column_letter="F"),
    ]


def test_nothing_is_told_about_a_perfect_layout(folder: Path) -> None:
    assert layout_problems(layout_of(saved(folder, "CHILD,SEX,ETHNIC,UPN\n"))) == []


def test_headings_only_is_a_layout_without_rows(folder: Path) -> None:
    assert rows_of(folder, "CHILD,VISIT,WORKER\n") == []


def test_too_many_columns(folder: Path) -> None:
    extras = ",".join(f"x{n}" for n in range(997))
    assert layout_of(saved(folder, "CHILD,VISIT,WORKER," + extras)).width == 1000
    (problem,) = refusal_of(folder, "CHILD,VISIT,WORKER,x," + extras)
    assert problem == Problem("TooLarge", "1,001 columns", "at most 1,000 columns", row=1)


def test_a_line_without_end(folder: Path) -> None:
    (problem,) = refusal_of(folder, "x" * (2 * MIB))
    assert problem.kind == "TooLarge"
    assert problem.found == "a line of more than 1,048,576 characters"


def test_the_search_for_headings_reads_no_more_than_1_mib(folder: Path) -> None:
    line = "x" * (MIB // 2) + "\n"
    assert layout_of(saved(folder, line + "CHILD,VISIT,WORKER\n")).header_row == 2
    assert refusal_of(folder, line * 3 + "CHILD,VISIT,WORKER\n")[0].kind == "UnidentifiedTable"


# ---- the rows

HEADINGS = "CHILD,VISIT,WORKER\n"
UNCLOSED = "a quotation mark that is never closed"


@pytest.mark.parametrize(
    ("below", "rows"),
    [
        ("1,2,3\n4,5,6", [GoodRow(2, ("1", "2", "3")), GoodRow(3, ("4", "5", "6"))]),
        (" 1 ,\u00a02,3\t\n", [GoodRow(2, (" 1 ", "\u00a02", "3\t"))]),
        ("1,,\n", [GoodRow(2, ("1", "", ""))]),
        ("\n1,2,3\n\n", [BlankRow(2), GoodRow(3, ("1", "2", "3")), BlankRow(4)]),
        (",,\n , \u00a0,\t\n\ufeff\n,\n,,,,,\n", [BlankRow(n) for n in range(2, 7)]),
        ("1,2,3,,\n1,2,3, \n", [GoodRow(2, ("1", "2", "3")), GoodRow(3, ("1", "2", "3"))]),
        ("1,2\n", [BadRow(2, "2 cells under 3 headings")]),
        ("1,2,3,4\n", [BadRow(2, "4 cells under 3 headings")]),
        ("1,2,3,,5,,\n", [BadRow(2, "5 cells under 3 headings")]),
        ("1,2,\0\n", [BadRow(2, "a NUL character, which is not text, in column C")]),
        ("\0\n1,2,3", [BadRow(2, "a NUL character, which is not text, in column A"), GoodRow(3, ("1", "2", "3"))]),
        # line breaks that only some programs take for one
        (
            "1,2\x853,\u2028\n\x0b,\x0c,x\x1c\x1e\n",
            [GoodRow(2, ("1", "2\x853", "\u2028")), GoodRow(3, ("\x0b", "\x0c", "x\x1c\x1e"))],
        ),
        # quotation marks
        ('"1","","3"\n', [GoodRow(2, ("1", "", "3"))]),
        ('"1, or ""one""",2," 3 "\n', [GoodRow(2, ('1, or "one"', "2", " 3 "))]),
        ('1,5" pipe,"3"\n', [GoodRow(2, ("1", '5" pipe', "3"))]),
        ('1,O"Hara "x", 3"\n', [GoodRow(2, ("1", 'O"Hara "x"', ' 3"'))]),
        ('"1" ,"2"  ,"3" \n', [GoodRow(2, ("1", "2", "3"))]),
        ('"a\nb\r\nc\rd",2,3\n1,2,3\n', [GoodRow(2, ("a\nb\r\nc\rd", "2", "3")), GoodRow(3, ("1", "2", "3"))]),
        ('1,"\n\n",3\n1,2,3\n', [GoodRow(2, ("1", "\n\n", "3")), GoodRow(3, ("1", "2", "3"))]),
        ('"\n","",\n1,2,3\n', [BlankRow(2), GoodRow(3, ("1", "2", "3"))]),
        (
            '1,"2"x,3\n1,2,3\n',
            [BadRow(2, "text after the closing quotation mark in column B"), GoodRow(3, ("1", "2", "3"))],
        ),
        # a quotation mark that is never closed costs its own line and no more
        ('1,"2,3\n4,5,6\n7,8,9\n', [BadRow(2, UNCLOSED), GoodRow(3, ("4", "5", "6")), GoodRow(4, ("7", "8", "9"))]),
        ('1,2,"3', [BadRow(2, UNCLOSED)]),
        ('1,2,"\n4,5,6', [BadRow(2, UNCLOSED), GoodRow(3, ("4", "5", "6"))]),
        (
            '1,"2,3\n\n4,5\n7,8,9',
            [BadRow(2, UNCLOSED), BlankRow(3), BadRow(4, "2 cells under 3 headings"), GoodRow(5, ("7", "8", "9"))],
        ),
        (
            '1,"2,3\n4,"5",6\n',
            [
                BadRow(
                    2,
                    "a quotation mark that opens a text over 2 lines, which gives "
                    "text after the closing quotation mark in column B",
                ),
                GoodRow(3, ("4", "5", "6")),
            ],
        ),
        (
            '1,"2,3\n4,5,6"\n',
            [
                BadRow(2, "a quotation mark that opens a text over 2 lines, which gives 2 cells under 3 headings"),
                GoodRow(3, ("4", "5", '6"')),
            ],
        ),
    ],
)
def test_rows(folder: Path, below: str, rows: list[Row]) -> None:
    assert rows_of(folder, HEADINGS + below) == rows


@pytest.mark.parametrize("end", LINE_ENDS)
def test_rows_of_every_line_end(folder: Path, end: str) -> None:
    content = end.join(["A title", "", "CHILD;VISIT;WORKER", "1;2;3", "", ";;", "4;5", '"a', 'b";2;3', "7;8;9"])
    good = [GoodRow(8, (f"a{end}b", "2", "3")), GoodRow(9, ("7", "8", "9"))]
    start: list[Row] = [GoodRow(4, ("1", "2", "3")), BlankRow(5), BlankRow(6), BadRow(7, "2 cells under 3 headings")]
    assert rows_of(folder, content) == start + good


def test_cells_missing_under_blank_headings_are_empty(folder: Path) -> None:
    rows = rows_of(folder, "CHILD,VISIT,WORKER,,\n1,2,3\n1,2,3,4,5,,\n1,2\n1,2,3,4,5,6\n")
    assert rows == [
        GoodRow(2, ("1", "2", "3", "", "")),
        GoodRow(3, ("1", "2", "3", "4", "5")),
        BadRow(4, "2 cells under 3 headings"),
        BadRow(5, "6 cells under 5 headings"),
    ]


def test_a_cell_longer_than_excel_holds(folder: Path) -> None:
    longest = "x" * 32_767
    reason = "32,768 characters in column B, where a cell of Excel holds 32,767"
    assert rows_of(folder, f"{HEADINGS}1,{longest},3\n1,x{longest},3\n1,2,3\n") == [
        GoodRow(2, ("1", longest, "3")),
        BadRow(3, reason),
        GoodRow(4, ("1", "2", "3")),
    ]


def test_a_line_over_the_limit_is_one_bad_row(folder: Path) -> None:
    for end in LINE_ENDS:
        long_line = "x" * (3 * MIB)
        rows = rows_of(folder, end.join(["CHILD,VISIT,WORKER", "1,2,3", long_line, "", "4,5,6"]))
        assert rows == [
            GoodRow(2, ("1", "2", "3")),
            BadRow(3, "a line of more than 1,048,576 characters"),
            BlankRow(4),
            GoodRow(5, ("4", "5", "6")),
        ]


def test_a_quoted_text_has_at_most_100_lines(folder: Path) -> None:
    quoted = '1,"' + "a\n" * 99 + 'a",3\n'
    assert rows_of(folder, HEADINGS + quoted)[0] == GoodRow(2, ("1", "a\n" * 99 + "a", "3"))
    rows = rows_of(folder, HEADINGS + '1,"a\n' + quoted.replace('1,"', "a", 1))
    assert rows[0] == BadRow(2, UNCLOSED)
    assert len(rows) == 101


def test_a_quoted_text_has_at_most_1_mib(folder: Path) -> None:
    limits = Limits(text=1000)
    for length, good in ((980, True), (1200, False)):
        filler = "a" * (length // 20 - 1) + "\n"
        rows = rows_of(folder, f'{HEADINGS}1,"{filler * 20}",3\n', limits)
        assert isinstance(rows[0], GoodRow) is good
        assert len(rows) == (1 if good else 21)


def test_memory_does_not_grow_with_the_file(folder: Path) -> None:
    path = saved(folder, HEADINGS + "123456,01/02/2022,Smith\n" * 200_000 + '1,"' + "x" * (4 * MIB))
    layout = layout_of(path)
    tracemalloc.start()
    count = sum(1 for _ in read_rows(path, layout))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 200_001
    assert peak < 8 * MIB


# ---- the laws

CELL_TEXT = st.text(alphabet=st.sampled_from("ab1 ,;|\t\"'\n\ré\u2019\u00a0=-"), max_size=8)
BODIES = st.lists(st.tuples(CELL_TEXT, CELL_TEXT, CELL_TEXT), max_size=8)


@settings(deadline=None)  # writes a file
@given(
    body=BODIES,
    delimiter=st.sampled_from(DELIMITERS),
    encoding=st.sampled_from(ENCODINGS),
    end=st.sampled_from(LINE_ENDS),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
    chunk=st.sampled_from([1, 2, 3, 7, 64 * 1024]),
)
def test_what_a_sound_program_writes_is_read_back(
    folder: Path, body: list[tuple[str, str, str]], delimiter: str, encoding: str, end: str, quoting: int, chunk: int
) -> None:
    # The csv module quotes a line break only if it is its own; with CRLF it knows both characters.
    assume(quoting == csv.QUOTE_ALL or end == "\r\n")
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter, lineterminator=end, quoting=quoting)  # type: ignore[arg-type]
    writer.writerows([("CHILD", "VISIT", "WORKER"), *body])
    expected = [BlankRow(n) if all(map(is_blank, row)) else GoodRow(n, row) for n, row in enumerate(body, start=2)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(csv_records, "_CHUNK", chunk)
        assert rows_of(folder, written.getvalue().encode(encoding)) == expected


ANY_TEXT = st.text(alphabet=st.sampled_from('ab,;"\n\r\0 \u2028'), max_size=60)


@settings(deadline=None)  # writes a file
@given(below=ANY_TEXT, chunk=st.sampled_from([1, 3, 64 * 1024]))
def test_every_record_is_good_bad_or_blank_exactly_once(folder: Path, below: str, chunk: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(csv_records, "_CHUNK", chunk)
        rows = rows_of(folder, HEADINGS + below)
    assert [row.number for row in rows] == list(range(2, 2 + len(rows)))
    assert all(len(row.cells) == 3 for row in rows if isinstance(row, GoodRow))
    assert all(row.reason for row in rows if isinstance(row, BadRow))


@settings(deadline=None)  # writes a file
@given(content=ANY_TEXT, delimiter=st.sampled_from(DELIMITERS), limit=st.sampled_from([5, 20, MIB]))
def test_every_character_belongs_to_one_record(folder: Path, content: str, delimiter: str, limit: int) -> None:
    limits = Limits(text=limit)
    found = list(records(Lines(saved(folder, content), "utf-8", limits), delimiter, limits))
    sizes = [record.size for record in found]
    if max(sizes, default=0) <= limit:  # of a line over the limit only the start is kept
        assert sum(sizes) == len(content)
    assert len(found) <= content.count("\n") + content.count("\r") + 1


@settings(deadline=None)  # writes a file
@given(
    body=st.lists(st.tuples(*[st.text(alphabet="ab1 ", min_size=1, max_size=4)] * 3), min_size=1, max_size=12),
    data=st.data(),
)
def test_a_stray_quotation_mark_costs_one_row(folder: Path, body: list[tuple[str, ...]], data: st.DataObject) -> None:
    body = [tuple(f"x{cell}" for cell in row) for row in body]
    quoted = data.draw(st.lists(st.booleans(), min_size=len(body), max_size=len(body)))
    struck, column = data.draw(st.integers(0, len(body) - 1)), data.draw(st.integers(0, 2))
    lines = [
        ",".join(f'"{c}"' if q and n != struck else c for c in row)
        for n, (row, q) in enumerate(zip(body, quoted, strict=True))
    ]
    cells = list(body[struck])
    cells[column] = '"' + cells[column]
    lines[struck] = ",".join(cells)
    rows = rows_of(folder, HEADINGS + "\n".join(lines))
    assert [row for row in rows if isinstance(row, GoodRow)] == [
        GoodRow(n, row) for n, row in enumerate(body, start=2) if n != struck + 2
    ]
    assert [row.number for row in rows if isinstance(row, BadRow)] == [struck + 2]


@settings(deadline=None)  # writes a file
@given(content=ANY_TEXT)
def test_single_lines_agree_with_the_csv_module_where_the_quotes_are_sound(folder: Path, content: str) -> None:
    line = content.replace("\n", "").replace("\r", "").replace("\0", "")
    assume(line)
    (record,) = records(Lines(saved(folder, line), "utf-8", LIMITS), ",", LIMITS)
    if not record.fault:
        (expected,) = csv.reader([line])
        assert [cell.strip(" ") for cell in record.cells] == [cell.strip(" ") for cell in expected]
