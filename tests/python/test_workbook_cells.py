"""What the cells of a workbook are read as: values as they were saved, nothing inferred.

An Excel sheet is read in two ways that must give the same: a quick one for XML as programs write it, and the parser.
"""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.sax.saxutils import escape

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.problems import Problem, Refused
from ingest.readers import workbook_cells
from ingest.readers.workbook import Fault, Value, open_workbook
from ingest.readers.workbook_cells import CellMeaning, _parsed, _plain
from ingest.readers.workbook_formats import kind_of_format
from ingest.readers.workbook_text import NotPlain
from ingest.readers.workbook_values import from_serial, text_of
from ingest.readers.workbook_xlsx import XlsxBook
from ingest.readers.workbook_zip import Container

from .workbook_files import (
    CLOCK,
    DAYS,
    ELAPSED,
    PERCENT,
    RED,
    SCIENCE,
    SHORT,
    UK,
    WORDS,
    cell,
    inline,
    numbers,
    ods,
    ods_cell,
    ods_parts,
    ods_row,
    ods_texts,
    row,
    shared,
    sheet,
    texts,
    xlsx,
    xlsx_parts,
    zipped,
)

NOTHING_SAVED = Fault("FormulaWithoutValue", "a formula without a saved result")


def values(path: Path, name: str = "S") -> dict[int, list[Value]]:
    with open_workbook(path) as workbook:
        return dict(workbook.rows(name))


def refusal(path: Path, name: str = "S") -> Problem:
    with pytest.raises(Refused) as refused:
        values(path, name)
    (problem,) = refused.value.problems
    assert problem.found
    assert problem.expected
    return problem


def one_cell(path: Path, xml: str, sst: str = "", properties: str = "") -> Value:
    """The value of A1, which both ways of reading agree on, or only the parser takes."""
    xlsx(path, row(1, xml), sst=sst, properties=properties)
    with Container(path) as container:
        book = XlsxBook(container, "xl/workbook.xml")
        found = list(book.rows(book.sheets[0]))
        part = book.sheets[0].part
        assert book._meaning
        assert list(_parsed(container, part, book._meaning)) == found
    return found[0][1][0][1] if found else ""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "book.xlsx"


# ---- Excel: single cells


@pytest.mark.parametrize(
    ("xml", "value"),
    [
        # numbers
        (cell("A1", 123), 123),
        (cell("A1", 123, "n"), 123),
        (cell("A1", "123.0"), 123.0),
        (cell("A1", "00123"), 123),
        (cell("A1", "-5"), -5),
        (cell("A1", "1E3"), 1000.0),
        (cell("A1", "12345678901234567890"), 12345678901234567890.0),
        (cell("A1", " 5 "), 5),
        (cell("A1", "&#49;2"), 12),
        (cell("A1", "0.5", style=PERCENT), 0.5),
        (cell("A1", "40179", style=DAYS), 40179),
        (cell("A1", "40179", style=SCIENCE), 40179),
        (cell("A1", "40179", style=RED), 40179),
        (cell("A1", "40179", style="99"), 40179),
        (cell("A1", "NaN"), "NaN"),
        (cell("A1", "1e999"), "1e999"),
        (cell("A1", "1_0"), "1_0"),
        # dates by number format
        (cell("A1", 40179, style=UK), date(2010, 1, 1)),
        (cell("A1", 40179, style=WORDS), date(2010, 1, 1)),
        (cell("A1", 40179, style=SHORT), date(2010, 1, 1)),
        (cell("A1", "40179.75", style=UK), datetime(2010, 1, 1, 18)),
        (cell("A1", "40179.999999", style=UK), date(2010, 1, 2)),
        (cell("A1", "0.5", style=CLOCK), time(12)),
        (cell("A1", "1.5", style=ELAPSED), timedelta(days=1.5)),
        (cell("A1", 1, style=UK), date(1900, 1, 1)),
        (cell("A1", 59, style=UK), date(1900, 2, 28)),
        (cell("A1", 60, style=UK), 60),
        (cell("A1", 61, style=UK), date(1900, 3, 1)),
        (cell("A1", -5, style=UK), -5),
        (cell("A1", "1e10", style=UK), 1e10),
        (cell("A1", "1e10", style=ELAPSED), 1e10),
        (cell("A1", "2958465", style=UK), date(9999, 12, 31)),
        (cell("A1", "2958466", style=UK), 2958466),
        (cell("A1", "2020-01-02", "d"), date(2020, 1, 2)),
        (cell("A1", "2020-01-02T03:04:05", "d"), datetime(2020, 1, 2, 3, 4, 5)),
        (cell("A1", "rubbish", "d"), "rubbish"),
        # text
        (inline("A1", " 00123 "), " 00123 "),
        (inline("A1", "NA"), "NA"),
        (inline("A1", "Health & care <x>"), "Health & care <x>"),
        ('<c r="A1" t="inlineStr"><is><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r></is></c>', "rich"),
        ('<c r="A1" t="inlineStr"><is><t>x</t><rPh sb="0" eb="1"><t>aid</t></rPh></is></c>', "x"),
        ('<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]>&#233;</t></is></c>', "a<bé"),
        (cell("A1", "result", "str", formula="x"), "result"),
        (cell("A1", "#N/A", "str", formula="x"), "#N/A"),
        (inline("A1", "a_x000D_b_x005F_x0041_"), "a\rb_x0041_"),
        (inline("A1", "_xD800_lone"), "lone"),
        ('<c r="A1"><v>1<!-- no -->2</v></c>', 12),
        ("<c r='A1'  t='str' ><v>odd</v ></c>", "odd"),
        ("<c><v>7</v></c>", 7),
        ('<c r="a1"><v>7</v></c>', 7),
        ('<c cm="1" r="A1"><v>7</v></c>', 7),
        # truth, faults, formulas
        (cell("A1", 1, "b"), True),
        (cell("A1", 0, "b"), False),
        (cell("A1", "#N/A", "e"), Fault("ErrorCell", "#N/A")),
        (cell("A1", "#DIV/0!", "e", formula="1/0"), Fault("ErrorCell", "#DIV/0!")),
        (cell("A1", "#SPILL!", "e"), Fault("ErrorCell", "#SPILL!")),
        ('<c r="A1" t="e"/>', Fault("ErrorCell", "an error")),
        (cell("A1", 2, formula="1+1"), 2),
        (cell("A1", "", formula="1+1"), NOTHING_SAVED),
        ('<c r="A1"><f>1+1</f></c>', NOTHING_SAVED),
        ('<c r="A1"><f>1+1</f><v/></c>', NOTHING_SAVED),
        ('<c r="A1"><f t="shared" si="0"/><v>4</v></c>', 4),
        ('<c r="A1" t="str"><f>x</f></c>', NOTHING_SAVED),
        (cell("A1", "", "str", formula="x"), ""),
        # nothing
        ('<c r="A1" s="1"/>', ""),
        ('<c r="A1"></c>', ""),
        (cell("A1", ""), ""),
        (inline("A1", ""), ""),
    ],
)
def test_a_cell_of_excel(path: Path, xml: str, value: Value) -> None:
    found = one_cell(path, xml)
    assert (type(found), found) == (type(value), value)


@pytest.mark.parametrize(
    ("item", "value"),
    [
        ("<t>plain</t>", "plain"),
        ('<t xml:space="preserve">  two  </t>', "  two  "),
        ("<t>a &amp; b &#8217; &#xE9;</t>", "a & b ’ é"),
        ("<t>line\r\nbreak</t>", "line\nbreak"),
        ("<t>_x000D_</t>", "\r"),
        ("<r><t>ri</t></r><r><t>ch</t></r>", "rich"),
        ('<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>', "東京"),
        ("", ""),
        ("<t/>", ""),
    ],
)
def test_a_text_that_cells_share(path: Path, item: str, value: str) -> None:
    assert one_cell(path, cell("A1", 1, "s"), sst=shared("<t>other</t>", item)) == value


@pytest.mark.parametrize("number", ["2", "-1", "x", "1.0", "99999999999999999999"])
def test_a_text_that_the_workbook_does_not_hold(path: Path, number: str) -> None:
    xlsx(path, row(1, cell("A1", number, "s")), sst=shared("<t>a</t>", "<t>b</t>"))
    assert refusal(path).kind == "UnreadableFile"


@pytest.mark.parametrize(
    ("said", "first"), [("1", date(2014, 1, 2)), ("true", date(2014, 1, 2)), ("0", date(2010, 1, 1))]
)
def test_the_day_that_is_zero(path: Path, said: str, first: date) -> None:
    properties = f'<workbookPr date1904="{said}"/>'
    assert one_cell(path, cell("A1", 40179, style=UK), properties=properties) == first


@pytest.mark.parametrize(
    ("number", "code", "kind"),
    [
        (14, None, "date"),
        (22, None, "date"),
        (46, None, "duration"),
        (0, None, None),
        (9, None, None),
        (200, "General", None),
        (200, "Standard", None),
        (200, '"day" 0', None),
        (200, "\\d0", None),
        (200, "_-* #,##0.00_-", None),
        (200, "[Red]0;[Blue]-0", None),
        (200, "[mm]:ss", "duration"),
        (200, "mmm yyyy", "date"),
        (200, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"),
        (200, "0;dd", None),
        (200, "@", None),
    ],
)
def test_which_formats_make_a_number_a_date(number: int, code: str | None, kind: str | None) -> None:
    assert kind_of_format(number, code) in ({kind} if code != "Standard" else {None, "date"})


# ---- Excel: sheets


def test_rows_are_numbered_as_excel_shows_them(path: Path) -> None:
    xlsx(path, row(3, inline("C3", "x")), row(4), '<row r="5"/>', row(7, inline("A7", "y"), '<c r="B7" s="1"/>'))
    assert values(path) == {1: [], 2: [], 3: ["", "", "x"], 4: [], 5: [], 6: [], 7: ["y"]}


def test_rows_and_cells_need_not_say_where_they_are(path: Path) -> None:
    xlsx(
        path, "<row><c><v>1</v></c><c/><c><v>2</v></c></row>", '<row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row>'
    )
    assert values(path) == {1: [1, "", 2], 2: [], 3: [], 4: ["", 3, 4]}


@pytest.mark.parametrize(
    "rows",
    [
        (row(2, cell("A2", 1)), row(1, cell("A1", 1))),
        (row(1, cell("A1", 1)), row(1, cell("A1", 2))),
        (row(1, cell("B1", 1), cell("A1", 2)),),
        (row(1, cell("A1", 1), cell("A1", 2)),),
        (row(1, cell("A5", 1)),),
        (row(1, cell("1A", 1)),),
        ('<row r="x"/>',),
        ('<row r="-1"/>',),
        ('<row r="0"/>',),
    ],
)
def test_cells_out_of_order_are_refused(path: Path, rows: tuple[str, ...]) -> None:
    assert refusal(xlsx(path, *rows)).kind == "UnreadableFile"


@pytest.mark.parametrize(
    "rows",
    [
        (row(1048577, cell("A1048577", 1)),),
        (row(1, cell("XFE1", 1)),),
        (row(1, cell("ZZZ1", 1)),),
        ("<row>" + "<c><v>1</v></c>" * 16385 + "</row>",),
    ],
)
def test_what_lies_beyond_the_last_cell_is_refused(path: Path, rows: tuple[str, ...]) -> None:
    assert refusal(xlsx(path, *rows)).kind == "TooLarge"


def test_the_last_cell_that_there_can_be(path: Path) -> None:
    xlsx(path, row(1, cell("A1", 1)), row(1048576, cell("XFD1048576", 2)))
    with open_workbook(path) as workbook:
        assert list(workbook.cells("S")) == [(1, [(0, 1)]), (1048576, [(16383, 2)])]


def test_a_dimension_that_lies_and_a_merged_title(path: Path) -> None:
    xml = sheet(texts(1, "Title"), texts(2, "a", "b"), before='<dimension ref="A1:XFD1048576"/>')
    xml = xml.replace("</worksheet>", '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>')
    zipped(path, xlsx_parts({"S": xml}))
    assert values(path) == {1: ["Title"], 2: ["a", "b"]}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "latin-1"])
def test_encodings_of_the_xml(path: Path, encoding: str) -> None:
    declared = {"utf-16": "UTF-16", "utf-8-sig": "UTF-8", "latin-1": "ISO-8859-1"}[encoding]
    xml = sheet(texts(1, "é")).replace("UTF-8", declared).encode(encoding)
    parts = xlsx_parts({"S": ""}) | {"xl/worksheets/sheet1.xml": xml}
    assert values(zipped(path, parts)) == {1: ["é"]}


def _with_prefix(xml: str) -> str:
    return xml.replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?").replace("xmlns=", "xmlns:x=")


def _strict(xml: str) -> str:
    return xml.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/x/main")


@pytest.mark.parametrize(
    "change",
    [
        _with_prefix,
        _strict,
        lambda xml: xml.replace("><", ">\n  <"),
        lambda xml: xml.replace(
            "<sheetData>", "<!-- <sheetData><row r='1'><c><v>9</v></c></row></sheetData> --><sheetData>"
        ),
        lambda xml: xml.replace("</row>", "</row><?note?>"),
        lambda xml: xml.replace("<row", "<!-- <row r='1'><c><v>9</v></c></row> --><row", 1),
        lambda xml: xml.replace("</sheetData>", "</sheetData><extLst><row r='9'><c><v>9</v></c></row></extLst>"),
    ],
)
def test_xml_as_no_program_writes_it(path: Path, change: "object") -> None:
    assert callable(change)
    parts = xlsx_parts({"S": change(sheet(numbers(1, 1, 2), numbers(2, 3)))})
    assert values(zipped(path, parts)) == {1: [1, 2], 2: [3]}


@pytest.mark.parametrize(
    "xml",
    [
        sheet(texts(1, "a"))[:-30],
        sheet(texts(1, "a")).replace("</row>", ""),
        sheet("<row r='1'><c r='A1'><v>&nbsp;</v></c></row>"),
        sheet("<row r='1'><c r='A1'><v>\x01</v></c></row>"),
        "no xml",
        "",
        '<?xml version="1.0" encoding="no-such"?><worksheet/>',
    ],
)
def test_broken_xml_is_refused(path: Path, xml: str) -> None:
    problem = refusal(zipped(path, xlsx_parts({"S": xml})))
    assert (problem.kind, problem.found) == (
        "UnreadableFile",
        'a workbook in which "xl/worksheets/sheet1.xml" is not whole XML',
    )


@pytest.mark.parametrize(
    "target", ["/xl/worksheets/sheet1.xml", "../odd/S 1.xml", "./worksheets/../Worksheets/SHEET1.xml"]
)
def test_where_the_sheet_is(path: Path, target: str) -> None:
    parts = xlsx_parts({"S": sheet(texts(1, "a"))})
    links = str(parts["xl/_rels/workbook.xml.rels"]).replace("worksheets/sheet1.xml", target.replace(" ", "%20"))
    if "odd" in target:
        parts["odd/S 1.xml"] = parts.pop("xl/worksheets/sheet1.xml")
    assert values(zipped(path, parts | {"xl/_rels/workbook.xml.rels": links})) == {1: ["a"]}


def test_a_sheet_whose_part_is_not_there(path: Path) -> None:
    parts = xlsx_parts({"S": ""})
    del parts["xl/worksheets/sheet1.xml"]
    assert refusal(zipped(path, parts)).kind == "UnreadableFile"


def test_neither_styles_nor_texts(path: Path) -> None:
    parts = xlsx_parts({"S": sheet(row(1, cell("A1", 40179, style=UK)))})
    del parts["xl/styles.xml"], parts["xl/sharedStrings.xml"]
    assert values(zipped(path, parts)) == {1: [40179]}


def test_what_openpyxl_writes(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    written = book.create_sheet("S")
    book.remove(book.worksheets[0])
    written.append(["00123", 1, 2.5, True, date(2020, 2, 29), datetime(2020, 1, 1, 9, 30), None, "=1+1", "#N/A"])
    book.save(tmp_path / "book.xlsx")
    day, moment = date(2020, 2, 29), datetime(2020, 1, 1, 9, 30)
    fault = Fault("ErrorCell", "#N/A")
    assert values(tmp_path / "book.xlsx") == {1: ["00123", 1, 2.5, True, day, moment, "", NOTHING_SAVED, fault]}


# ---- the law: the quick way gives what the parser gives, or gives nothing and says so

_TEXTS = st.text("019.-E &<;", max_size=4)
_CELLS = st.one_of(
    st.tuples(st.just("inlineStr"), st.text(max_size=8) | _TEXTS),
    st.tuples(st.sampled_from(["", "n"]), st.integers().map(str) | st.floats().map(str) | _TEXTS),
    st.tuples(st.just("s"), st.sampled_from(["0", "1", "2", "-1", ""])),
    st.tuples(st.sampled_from(["b", "e", "d", "str", "x"]), _TEXTS),
)
_BETWEEN = st.sampled_from([""] * 30 + [" ", "\n", "<!-- x -->", "<?x?>", "\r\n"])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(st.tuples(_CELLS, _BETWEEN, st.booleans()), max_size=4), max_size=6), st.integers(1, 2000))
def test_both_ways_agree(rows: list[list[tuple[tuple[str, str], str, bool]]], piece: int) -> None:
    content = sheet(*(_row(number, cells) for number, cells in enumerate(rows, 1))).encode("utf-8", "surrogatepass")
    quick, quick_end = _outcome(_plain, content, piece)
    sure, sure_end = _outcome(_parsed, content, piece)
    if sure_end is not None:  # the fault may come out before the rows of its piece do
        assert quick_end in (NotPlain, sure_end)
    elif quick_end is NotPlain:
        assert quick == sure[: len(quick)]
    else:
        assert (quick, quick_end) == (sure, sure_end)


def _row(number: int, cells: list[tuple[tuple[str, str], str, bool]]) -> str:
    inside = ""
    for letter, ((kind, content), between, formula) in zip("ABCD", cells, strict=False):
        held = f"<is><t>{escape(content)}</t></is>" if kind == "inlineStr" else f"<v>{escape(content)}</v>"
        held = f"<f>1&lt;2</f>{held}" if formula and kind != "inlineStr" else held
        inside += f'<c r="{letter}{number}" s="1"' + (f' t="{kind}">' if kind else ">") + f"{held}</c>{between}"
    return f'<row r="{number}" spans="1:4">{inside}</row>'


def _outcome(way: Any, content: bytes, piece: int) -> tuple[list[Any], object]:
    """The rows that are given before the end, and how it ends."""
    container = SimpleNamespace(chunks=lambda _: (content[n : n + piece] for n in range(0, len(content), piece)))
    rows: list[Any] = []
    try:
        for found in way(container, "part", CellMeaning(["one", "two"], {"1": "date"}, False)):
            rows.append(found)
    except NotPlain:
        return rows, NotPlain
    except Refused as refused:
        return rows, refused.problems
    return rows, None


def test_the_parser_takes_over_where_the_quick_way_stops(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [numbers(n, n) for n in range(1, 5000)]
    xlsx(path, *rows, "<row r='5000'><c r='A5000'><v>5000</v></c></row>")
    used = []
    monkeypatch.setattr(workbook_cells, "_parsed", lambda *a: used.append(1) or _parsed(*a))
    assert [found for _, (found,) in values(path).items()] == list(range(1, 5001))
    assert used == [1]


# ---- OpenDocument


@pytest.mark.parametrize(
    ("xml", "value"),
    [
        (ods_cell("00123", value_type="string"), "00123"),
        (ods_cell("a &amp; b", value_type="string"), "a & b"),
        (ods_cell("one\ntwo", value_type="string"), "one\ntwo"),
        (ods_cell("a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d", value_type="string"), "a   b\tc\nd"),
        (ods_cell("a<text:span>b</text:span><text:a>c</text:a>", value_type="string"), "abc"),
        (ods_cell("", value_type="string", string_value="held"), "held"),
        (ods_cell("1,234.50", value_type="float", value="1234.5"), 1234.5),
        (ods_cell("12", value_type="float", value="12"), 12),
        (ods_cell("50%", value_type="percentage", value="0.5"), 0.5),
        (ods_cell("£5.00", value_type="currency", value="5", currency="GBP"), 5),
        (ods_cell("nan", value_type="float", value="nan"), "nan"),
        (ods_cell("29/02/2012", value_type="date", date_value="2012-02-29"), date(2012, 2, 29)),
        (ods_cell("", value_type="date", date_value="2012-02-29T18:00:00"), datetime(2012, 2, 29, 18)),
        (ods_cell("", value_type="date", date_value="2012-02-29T00:00:00"), date(2012, 2, 29)),
        (ods_cell("", value_type="date", date_value="-0001-01-01"), "-0001-01-01"),
        (ods_cell("", value_type="time", time_value="PT27H30M05S"), timedelta(hours=27, minutes=30, seconds=5)),
        (ods_cell("", value_type="time", time_value="rubbish"), "rubbish"),
        (ods_cell("TRUE", value_type="boolean", boolean_value="true"), True),
        (ods_cell("FALSE", value_type="boolean", boolean_value="false"), False),
        (ods_cell("#N/A", value_type="string", calcext_value_type="error", table_formula="of:=NA()"), "fault #N/A"),
        (ods_cell("Err:502", value_type="float", value="0", table_formula="of:=X()"), "fault Err:502"),
        (ods_cell("#DIV/0!", value_type="string", table_formula="of:=1/0"), "fault #DIV/0!"),
        (ods_cell("#N/A", value_type="string"), "#N/A"),
        (ods_cell("", table_formula="of:=1+1"), NOTHING_SAVED),
        (ods_cell("", value_type="float", table_formula="of:=1+1"), NOTHING_SAVED),
        (ods_cell("", value_type="string", table_formula="of:=x"), ""),
        (ods_cell(""), ""),
        ("<table:table-cell><office:annotation><text:p>note</text:p></office:annotation></table:table-cell>", ""),
        (
            "<table:table-cell office:value-type='string'><office:annotation><text:p>note</text:p></office:annotation>"
            "<text:p>a<text:note><text:p>foot</text:p></text:note>b</text:p></table:table-cell>",
            "ab",
        ),
        ("<table:covered-table-cell office:value-type='string'><text:p>under</text:p></table:covered-table-cell>", ""),
    ],
)
def test_a_cell_of_open_document(path: Path, xml: str, value: Value) -> None:
    found = values(ods(path, ods_row(xml, ods_cell("end", value_type="string"))))[1][0]
    if isinstance(value, str) and value.startswith("fault "):
        value = Fault("ErrorCell", value.removeprefix("fault "))
    assert (type(found), found) == (type(value), value)


def test_repeated_rows_and_cells_of_open_document(path: Path) -> None:
    ods(
        path,
        ods_row(ods_cell("", 2), ods_cell("x", 2, value_type="string"), ods_cell("", 1000), times=2),
        ods_row(ods_cell("", 1024), times=3),
        ods_texts("end"),
        ods_row(ods_cell("", 1024), times=1048570),
    )
    assert values(path) == {1: ["", "", "x", "x"], 2: ["", "", "x", "x"], 3: [], 4: [], 5: [], 6: ["end"]}


def test_rows_in_groups_and_headers_of_open_document(path: Path) -> None:
    grouped = f"<table:table-header-rows>{ods_texts('a')}</table:table-header-rows>"
    group, end = "<table:table-row-group>", "</table:table-row-group>"
    grouped += f"{group * 2}{ods_texts('b')}{end * 2}"
    assert values(ods(path, grouped)) == {1: ["a"], 2: ["b"]}


def test_only_the_tables_of_the_spreadsheet_are_sheets(path: Path) -> None:
    deleted = f"<table:tracked-changes><table:deletion>{ods_texts('gone')}</table:deletion></table:tracked-changes>"
    nested = ods_row(f"<table:table-cell><table:table>{ods_texts('inner')}</table:table></table:table-cell>")
    links = f"<table:dde-link><table:table table:name='L'>{ods_texts('linked')}</table:table></table:dde-link>"
    links = f"<table:dde-links>{links}</table:dde-links>"
    sheets = {"S": nested + ods_texts("own"), "T": ods_texts("other") + links}
    parts = ods_parts(sheets, before=deleted + links)
    zipped(path, parts)
    with open_workbook(path) as workbook:
        assert [s.name for s in workbook.sheets] == ["S", "T"]
    assert values(path) == {1: [], 2: ["own"]}
    assert values(path, "T") == {1: ["other"]}


@pytest.mark.parametrize(
    "rows",
    [
        ods_row(ods_cell("x", value_type="string"), times=2_000_000_000),
        ods_row(ods_cell("x", value_type="string"), times=10_002),
        ods_row(ods_cell("x", value_type="string"), times=6_000) * 2,
        ods_row(ods_cell("x", 16385, value_type="string")),
        ods_row(ods_cell("", 16384), ods_cell("x", value_type="string")),
        ods_row(ods_cell("", 1), times=1048576) + ods_texts("x"),
    ],
)
def test_what_lies_beyond_the_last_cell_or_is_repeated_too_often_is_refused(path: Path, rows: str) -> None:
    assert refusal(ods(path, rows)).kind == "TooLarge"


@pytest.mark.parametrize("times", ["-1", "x", "1e9", "9" * 30])
def test_a_number_of_repeats_that_is_none(path: Path, times: str) -> None:
    rows = ods_texts("x").replace('repeated="1"', f'repeated="{times}"')
    assert refusal(ods(path, rows)).kind == "UnreadableFile"


# ---- values as text


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("00123", "00123"),
        ("NA", "NA"),
        (123, "123"),
        (123.0, "123"),
        (0.1 + 0.2, "0.3"),
        (45.35, "45.35"),
        (-0.0, "0"),
        (1e-5, "1E-05"),
        (999999999999999, "999999999999999"),
        (1e15, "1E+15"),
        (12345678901234567890.0, "1.23456789012346E+19"),
        (-1e20, "-1E+20"),
        (True, "TRUE"),
        (False, "FALSE"),
        (date(2020, 2, 29), "2020-02-29"),
        (datetime(2020, 2, 29, 9, 5), "2020-02-29 09:05:00"),
        (time(9, 5), "09:05:00"),
        (timedelta(hours=27, minutes=30), "27:30:00"),
        (-timedelta(hours=1), "-01:00:00"),
        (Fault("ErrorCell", "#N/A"), ""),
    ],
)
def test_values_as_text(value: Value, shown: str) -> None:
    assert text_of(value) == shown


@given(st.dates(date(1900, 3, 1), date(2150, 1, 1)), st.integers(0, 86399), st.booleans())
def test_serial_dates_come_back(day: date, second: int, date_1904: bool) -> None:
    first = date(1904, 1, 1) if date_1904 else date(1899, 12, 30)
    days = (day - first).days
    if days < 1:
        return
    expected = datetime.combine(day, time()) + timedelta(seconds=second)
    found = from_serial(days + second / 86400, date_1904)
    assert found == (expected if second else day)
