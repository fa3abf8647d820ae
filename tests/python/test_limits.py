"""Every limit of ingest.limits: a file that reaches it is read, and one step beyond it gets a finding.

Each file has a measure, such as the number of its sheets. With the limit at that measure it is read; with the limit one
below, it is not.
"""

import re
import time
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest

from ingest import limits
from ingest.problems import Refused
from ingest.readers import csv_reader, form_reader, sheet_reader, workbook_zip
from ingest.readers.csv_records import LIMITS
from ingest.readers.document import inspect_document, look
from ingest.readers.document_reader import read_document
from ingest.readers.headers import match_table
from ingest.readers.inspect_file import inspect_file
from ingest.readers.rows import BadRow
from samples.generator.ods import ods
from samples.generator.workbook import Sheet, Workbook
from samples.generator.xlsx import xlsx
from schemas.model import Column, Table
from schemas.validity import When

from .corpus_files import filled_in, with_parts, written_another_way
from .deposits import catalogue
from .forms import census, element, text
from .running import REPO
from .workbook_files import YEAR, table
from .workbook_files import text as column

PAGE = REPO / "docs" / "reliability.md"
IN_CSV = {"COLUMNS": "columns", "LINE_TEXT": "text", "RECORD_LINES": "record_lines", "HEADER_ROWS": "header_rows"}
IN_CSV |= {"CELL_TEXT": "cell"}
IN_ZIP = {"WORKBOOK_BYTES": "file", "WORKBOOK_PARTS": "entries", "WORKBOOK_PART_BYTES": "part"}
IN_ZIP |= {"WORKBOOK_UNPACKED_BYTES": "total", "WORKBOOK_RATIO": "ratio", "WORKBOOK_SMALL_BYTES": "small"}
# Tested where their files are: what is told beyond them is a number and no refusal.
TESTED_ELSEWHERE = {"LISTED": "test_load.py"}
CHILDREN: Table = table("children", column("CHILD", True), column("SEX", True))
WIDE = ("CHILD", "SEX", "x", "y", "z")


@dataclass(frozen=True)
class Reached:
    """A file that reaches a limit, and the finding that it gets where the limit is one lower."""

    limit: str
    content: bytes
    measure: int
    read: Callable[[Path, Mapping[str, int]], list[str]]
    kind: str = "TooLarge"


# ---- readers, which give the kinds of finding


def read_csv(path: Path, lowered: Mapping[str, int]) -> list[str]:
    within = replace(LIMITS, **{IN_CSV[name]: most for name, most in lowered.items() if name in IN_CSV})
    facts = inspect_file(path, limits.FILE_BYTES)
    layout = csv_reader.decide(path, facts, (CHILDREN,), YEAR, within)
    return ["RaggedRow" for row in csv_reader.read_rows(path, layout, within) if isinstance(row, BadRow)]


def read_sheets(path: Path, lowered: Mapping[str, int]) -> list[str]:
    inspect(path, lowered)
    found: list[str] = []
    for layout in sheet_reader.find_sheets(path, (CHILDREN,), YEAR).layouts:
        rows = sheet_reader.SheetReader(path, layout, layout.match.columns)
        found += ["RaggedRow" for row in rows if isinstance(row, BadRow)]
    return found


def read_form(path: Path, lowered: Mapping[str, int]) -> list[str]:
    inspect(path, lowered)
    layout = form_reader.find_form(path, catalogue().datasets["cans"].tables, YEAR).layout
    rows = form_reader.FormReader(path, layout, layout.columns)
    return ["RaggedRow" for row in rows if isinstance(row, BadRow)]


def inspect(path: Path, lowered: Mapping[str, int]) -> None:
    within = replace(workbook_zip.LIMITS, **{IN_ZIP[name]: most for name, most in lowered.items() if name in IN_ZIP})
    workbook_zip.inspect_within(path, limits.FILE_BYTES, within)


def read_xml(path: Path, lowered: Mapping[str, int]) -> list[str]:
    dataset = catalogue().datasets["cin"]
    assert dataset.document is not None
    facts = inspect_document(path, limits.FILE_BYTES)
    look(path, facts, dataset.document)
    return [kind for row in read_document(path, facts, dataset, When("2025")) if (kind := getattr(row, "kind", ""))]


# ---- files


def sheets(*named: Sheet) -> bytes:
    return xlsx(Workbook(named))


LIST = Sheet("List", (WIDE, ("00123", "1", "a", "b", "c"), ("00124", "2", "ddd", "", "e")))
SMALL = sheets(LIST)
FORM = filled_in("00123")
CSV = b"CHILD,SEX,x,y,z\n00123,1,,,\n"
DEEP = census(element("Child", element("a", element("b", element("c", element("d"))))))
NAMES = len(set(re.findall(r"<(\w+)", census(element("Child")))) - {"xml"})


@cache
def parts(whole: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def growth(whole: bytes) -> tuple[int, int]:
    """Of the parts: how many times its packed size one unpacks to at most, rounded up, and to how many bytes."""
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        found = archive.infolist()
    return max(-(-info.file_size // info.compress_size) for info in found), max(info.file_size for info in found)


def repeated(times: int) -> bytes:
    whole = ods(Workbook((Sheet("List", (WIDE, ("00123", "1"))),)))
    xml = parts(whole)["content.xml"].decode()
    before, _, after = xml.rpartition("<table:table-row>")
    return packed(
        parts(whole) | {"content.xml": f'{before}<table:table-row table:number-rows-repeated="{times}">{after}'}
    )


def packed(of: Mapping[str, bytes | str]) -> bytes:
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in of.items():
            archive.writestr(name, part)
    return whole.getvalue()


def beside(**widths: int) -> bytes:
    """A workbook whose sheets are as many as are named, as wide as is said."""
    return sheets(LIST, *(Sheet(name, (("x",) * width,)) for name, width in widths.items()))


LARGEST = max(len(part) for part in parts(SMALL).values())
MODEST = max(len(part) for name, part in parts(SMALL).items() if name in ("xl/styles.xml", "xl/workbook.xml"))
STYLES = len(re.findall(b"<numFmt |<xf ", parts(SMALL)["xl/styles.xml"].partition(b"<cellXfs")[2]))
STYLES += parts(SMALL)["xl/styles.xml"].count(b"<numFmt ")
LABELS = sum(1 for row in FORM.rows if len(row) > 1)
LONG = sheets(Sheet("List", (WIDE, *((f"{n:05}", "1") for n in range(500)))))
RATIO, GROWN = growth(LONG)

REACHED = [
    Reached("FILE_BYTES", CSV, len(CSV), read_csv),
    Reached("COLUMNS", CSV, 5, read_csv),
    Reached("COLUMNS", SMALL, 5, read_sheets, kind="TooLarge"),
    Reached("LINE_TEXT", CSV + b'"' + b"x" * 50 + b'",1,,,\n', 58, read_csv, kind="RaggedRow"),
    Reached("RECORD_LINES", CSV + b'"1\n2\n3",1,,,\n', 3, read_csv, kind="RaggedRow"),
    Reached("HEADER_ROWS", b"\n\n" + CSV, 3, read_csv, kind="UnidentifiedTable"),
    Reached("HEADER_ROWS", sheets(Sheet("S", ((), (), *LIST.rows))), 3, read_sheets, kind="UnidentifiedTable"),
    Reached("CELL_TEXT", CSV + b"x" * 50 + b",1,,,\n", 50, read_csv, kind="RaggedRow"),
    Reached("CELL_TEXT", sheets(Sheet("S", (WIDE, ("x" * 50, "1")))), 50, read_sheets, kind="RaggedRow"),
    Reached("CELL_TEXT", sheets(filled_in("x" * 50)), 50, read_form, kind="RaggedRow"),
    Reached("CELL_TEXT", census(element("Child", element("ChildIdentifiers", text("LAchildID", "x" * 50)))).encode(),
            50, read_xml),
    Reached("WORKBOOK_BYTES", SMALL, len(SMALL), read_sheets),
    Reached("WORKBOOK_PARTS", SMALL, len(parts(SMALL)), read_sheets),
    Reached("WORKBOOK_PART_BYTES", SMALL, LARGEST, read_sheets),
    Reached("WORKBOOK_UNPACKED_BYTES", SMALL, sum(map(len, parts(SMALL).values())), read_sheets),
    Reached("WORKBOOK_MODEST_BYTES", SMALL, MODEST, read_sheets),
    Reached("SHEETS", beside(a=1, b=1), 3, read_sheets),
    Reached("SHEETS", ods(Workbook((LIST, Sheet("a", (("x",),))))), 2, read_sheets),
    Reached("SHEET_ROWS", SMALL, 3, read_sheets),
    Reached("SHEET_ROWS", repeated(4), 5, read_sheets),
    Reached("SHEET_COLUMNS", SMALL, 5, read_sheets),
    Reached("SHEET_COLUMNS", repeated(1), 5, read_sheets),
    Reached("SHEET_CELLS", SMALL, 14, read_sheets),
    Reached("SHEET_TEXT", SMALL, len("00123" "1" "00124" "2"), read_sheets),
    Reached("ROW_TEXT", repeated(1), len("".join(WIDE)), read_sheets),
    Reached("SHARED_TEXTS", SMALL, parts(SMALL)["xl/sharedStrings.xml"].count(b"<si>"), read_sheets),
    Reached("SHARED_TEXT_BYTES", SMALL, len(parts(SMALL)["xl/sharedStrings.xml"]), read_sheets),
    Reached("STYLES", SMALL, STYLES, read_sheets),
    Reached("REPEATED_ROWS", repeated(4), 3, read_sheets),
    Reached("FORM_ROWS", sheets(FORM), LABELS, read_form),
    Reached("XML_DEPTH", DEEP.encode(), len(("Message", "Children", "Child", "a", "b", "c", "d")), read_xml),
    Reached("XML_DEPTH", with_parts(SMALL, written_another_way), len(("worksheet", "sheetData", "row", "c", "v")),
            read_sheets),
    Reached("XML_NAMES", census(element("Child")).encode(), NAMES, read_xml),
]  # fmt: skip


@pytest.mark.parametrize("reached", REACHED, ids=lambda r: f"{r.limit} {r.read.__name__}")
def test_a_file_at_the_limit_is_read_and_one_beyond_gets_a_finding(
    reached: Reached, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.write_bytes(reached.content)
    assert reached.kind not in kinds_at(reached, path, reached.measure, monkeypatch)
    assert kinds_at(reached, path, reached.measure - 1, monkeypatch)[:1] == [reached.kind]


def kinds_at(reached: Reached, path: Path, most: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(limits, reached.limit, most)
    try:
        return reached.read(path, {reached.limit: most})
    except Refused as refused:
        assert all(problem.found and problem.expected for problem in refused.problems)
        return [problem.kind for problem in refused.problems]


def test_the_ratio_counts_above_a_size(tmp_path: Path) -> None:
    """The two belong together: a part that unpacks to little may unpack to many times its size."""
    path = tmp_path / "file.xlsx"
    path.write_bytes(LONG)
    read_sheets(path, {"WORKBOOK_RATIO": RATIO, "WORKBOOK_SMALL_BYTES": 1})
    read_sheets(path, {"WORKBOOK_RATIO": 1, "WORKBOOK_SMALL_BYTES": GROWN})
    for lowered in ({"WORKBOOK_RATIO": RATIO - 1, "WORKBOOK_SMALL_BYTES": 1}, {"WORKBOOK_SMALL_BYTES": GROWN - 1}):
        with pytest.raises(Refused, match="TooLarge"):
            read_sheets(path, {"WORKBOOK_RATIO": 1} | lowered)


def test_a_tag_is_measured_as_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not to the byte: by chunks of the reader."""
    monkeypatch.setattr(limits, "XML_TAG_BYTES", 200_000)
    path = tmp_path / "file"
    for size, kinds in ((100_000, []), (400_000, ["TooLarge"])):
        path.write_text(census(element("Child", f"<!-- {'x' * size} -->")))
        found = kinds_at(Reached("XML_TAG_BYTES", b"", 0, read_xml), path, 200_000, monkeypatch)
        assert [kind for kind in found if kind == "TooLarge"] == kinds
        path.write_bytes(packed(parts(SMALL) | {"xl/styles.xml": f"<styleSheet><!-- {'x' * size} --></styleSheet>"}))
        assert kinds_at(Reached("XML_TAG_BYTES", b"", 0, read_sheets), path, 200_000, monkeypatch) == kinds


def test_a_long_heading_is_not_searched_for_words(monkeypatch: pytest.MonkeyPatch) -> None:
    by_words = table("children", column("CHILD", True), Column("SEX", "string", "", header_patterns=(".*sex.*",)))
    for most, found in ((6, {"CHILD": 0, "SEX": 1}), (5, {"CHILD": 0})):
        monkeypatch.setattr(limits, "HEADING_TEXT", most)
        match = match_table(["CHILD", "my sex"], (by_words,), YEAR)
        assert match is not None and match.columns == found


def test_after_many_stray_quotation_marks_no_record_over_lines_is_believed(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(CSV + b'"1,1,,,\n"2,1,,,\n"3,1,,,\n"a\nb",1,,,\n00124,1,,,\n')
    facts = inspect_file(path, limits.FILE_BYTES)
    for most, rejected in ((3, 3), (2, 4)):
        within = replace(LIMITS, stray_quotes=most)
        rows = list(csv_reader.read_rows(path, csv_reader.decide(path, facts, (CHILDREN,), YEAR, within), within))
        assert sum(isinstance(row, BadRow) for row in rows) == rejected
        assert len(rows) == 2 + 3 + (1 if rejected == 3 else 2)


def test_stray_quotation_marks_by_the_thousand_take_no_long_time(tmp_path: Path) -> None:
    """Each line leaves a quotation mark open, whether one is open before it or not."""
    path = tmp_path / "file"
    path.write_bytes(CSV + b'b","c,d,e,f\n' * 20_000)
    started = time.process_time()
    assert read_csv(path, {}) == ["RaggedRow"] * 20_000
    assert time.process_time() - started < 10


# ---- all of them, and the page about them


def test_every_limit_is_tested() -> None:
    apart = {"WORKBOOK_RATIO", "WORKBOOK_SMALL_BYTES", "XML_TAG_BYTES", "STRAY_QUOTES", "HEADING_TEXT"}
    assert {reached.limit for reached in REACHED} | apart | set(TESTED_ELSEWHERE) == set(declared())
    assert all(name in (REPO / "tests" / "python" / file).read_text() for name, file in TESTED_ELSEWHERE.items())


def test_the_page_states_every_limit() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` \| ([0-9,]+) \| [^|]+ \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert dict(rows) == {name: f"{most:,}" for name, most in declared().items()}


def declared() -> dict[str, int]:
    return {name: most for name, most in vars(limits).items() if name.isupper()}
