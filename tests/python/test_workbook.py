"""The container of a workbook: whether it is one, is whole, and may be unpacked; and the sheets that it lists."""

import hashlib
import io
import json
import os
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from ingest import limits
from ingest.problems import Problem, Refused
from ingest.readers.inspect_file import FileFacts
from ingest.readers.workbook import Sheet, Workbook, inspect_workbook, open_workbook
from ingest.readers.workbook_zip import LIMITS, ZipLimits, inspect_within

from .running import REPO
from .workbook_files import (
    OFFICE,
    cell,
    ods_parts,
    ods_texts,
    row,
    shared,
    sheet,
    texts,
    xlsx_parts,
    zipped,
)

CORPUS = REPO / "tests" / "corpus" / "workbooks"
OLE2 = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
MB = 1_000_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "book.xlsx"


def book(*names: str, **states: str) -> dict[str, str | bytes]:
    return xlsx_parts({name: sheet(texts(1, "a", "b")) for name in names or ("S",)}, states)


def refusal(path: Path, max_bytes: int = 50 * MB) -> Problem:
    with pytest.raises(Refused) as refused:
        inspect_workbook(path, max_bytes)
    (problem,) = refused.value.problems
    assert problem.found
    assert problem.expected
    return problem


def refused_when_opened(path: Path) -> Problem:
    with pytest.raises(Refused) as refused, open_workbook(path):
        pass
    return refused.value.problems[0]


# ---- what is let through


def test_facts(path: Path) -> None:
    content = zipped(path, book()).read_bytes()
    facts = FileFacts(hashlib.sha256(content).hexdigest(), len(content), "", 0, tidy=False)
    assert inspect_workbook(path, MB) == facts


@pytest.mark.parametrize(
    ("name", "notes"),
    [
        ("xl/vbaProject.bin", ("a workbook with macros, which are never run",)),
        ("xl/macrosheets/sheet1.xml", ("a workbook with macros, which are never run",)),
        ("xl/embeddings/book1.xlsx", ("a workbook with other files inside it, which are never read",)),
        ("xl/media/image1.png", ()),
        ("docProps/app.xml", ()),
    ],
)
def test_what_is_told_of_a_good_workbook(path: Path, name: str, notes: tuple[str, ...]) -> None:
    assert inspect_workbook(zipped(path, book() | {name: b"\xff\0"}), MB).notes == notes


def test_open_document_is_told(path: Path) -> None:
    zipped(path, ods_parts({"S": ods_texts("a")}) | {"Basic/Standard/Module1.xml": "<x/>"})
    assert inspect_workbook(path, MB).notes == (
        "an OpenDocument workbook (.ods)",
        "a workbook with macros, which are never run",
    )


@pytest.mark.parametrize("name", ["annex_a.xlsx", "annex_a.ods"])
def test_what_libreoffice_wrote_is_let_through(name: str) -> None:
    assert inspect_workbook(CORPUS / name, MB).size == (CORPUS / name).stat().st_size


# ---- what is not


@pytest.mark.parametrize(
    ("content", "kind", "found"),
    [
        (b"", "EmptyFile", "0 bytes"),
        (b" \r\n", "EmptyFile", "white space"),
        (OLE2 + "EncryptedPackage".encode("utf-16-le") + bytes(9), "EncryptedFile", "a password-protected workbook"),
        (OLE2 + "Workbook".encode("utf-16-le"), "EncryptedFile", "an old Excel workbook (.xls)"),
        (OLE2, "EncryptedFile", "a password-protected or old Excel workbook"),
        (OLE2 + "WordDocument".encode("utf-16-le"), "UnreadableFile", "old Word"),
        (b"Child Unique ID,Gender\n1,2\n", "UnreadableFile", "a CSV or text file"),
        ("Child\t1\n".encode("utf-16"), "UnreadableFile", "a CSV or text file"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", "UnreadableFile", "XML or a web page"),
        (b"<html><table>", "UnreadableFile", "XML or a web page"),
        (b"%PDF-1.7\n", "UnreadableFile", "PDF"),
        (b"PK\x05\x06" + bytes(18), "UnreadableFile", "a zip file"),
        (bytes(range(256)) * 20, "UnreadableFile", "a file that is no workbook"),
        (b"PK\x03\x04" + bytes(100), "UnreadableFile", "cut off"),
    ],
)
def test_no_workbook(path: Path, content: bytes, kind: str, found: str) -> None:
    path.write_bytes(content)
    problem = refusal(path)
    assert problem.kind == kind
    assert found in problem.found


@pytest.mark.parametrize("names", [("word/document.xml",), ("ppt/presentation.xml",)])
def test_another_document_of_office(path: Path, names: tuple[str, ...]) -> None:
    parts = book() | {"_rels/.rels": str(book()["_rels/.rels"]).replace("xl/workbook.xml", names[0]), names[0]: "<x/>"}
    assert "Word document" in refusal(zipped(path, parts)).found


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ({"data.csv": "a,b\n"}, "a zip file that is no workbook"),
        ({"returns/annex_a.xlsx": b"PK"}, "a zip file with a workbook inside it"),
        (book() | {"xl/workbook.bin": b"\0", "_rels/.rels": ""}, 'in which "_rels/.rels" is not whole XML'),
        ({k: v for k, v in book().items() if k != "xl/workbook.xml"}, "without its main part"),
        (
            {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"},
            "OpenDocument file that is no",
        ),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "without its content"),
    ],
)
def test_a_zip_file_that_is_no_workbook(path: Path, parts: Mapping[str, str | bytes], found: str) -> None:
    problem = refusal(zipped(path, parts))
    assert problem.kind == "UnreadableFile"
    assert found in problem.found


def test_a_binary_workbook(path: Path) -> None:
    parts = book() | {"xl/workbook.bin": b"\0"}
    parts["_rels/.rels"] = str(parts["_rels/.rels"]).replace("workbook.xml", "workbook.bin")
    assert refusal(zipped(path, parts)).found == "a binary Excel workbook (.xlsb)"


def test_passwords_of_zip_and_open_document(path: Path) -> None:
    content = bytearray(zipped(path, book()).read_bytes())
    directory = content.index(b"PK\x01\x02")
    content[6] |= 1
    content[directory + 8] |= 1
    path.write_bytes(content)
    assert refusal(path) == refusal(path)
    assert refusal(path).kind == "EncryptedFile"
    parts = ods_parts({"S": ""})
    inside = '<manifest:file-entry><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>'
    parts["META-INF/manifest.xml"] = str(parts["META-INF/manifest.xml"]).replace("/>", f">{inside}</manifest:manifest>")
    assert refusal(zipped(path, parts)).found == "a password-protected OpenDocument workbook"


def test_every_truncation_and_damage_is_a_refusal(path: Path) -> None:
    whole = (CORPUS / "annex_a.xlsx").read_bytes()
    for end in range(5, len(whole) - 1, 211):
        path.write_bytes(whole[:end])
        assert refusal(path).found == "a workbook that is cut off: its end is missing"
    chance = random.Random(3)
    for _ in range(200):
        damaged = bytearray(whole)
        damaged[chance.randrange(4, len(whole))] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        try:
            inspect_workbook(path, MB)
            with open_workbook(path) as workbook:
                for name in [s.name for s in workbook.sheets if s.visibility == "visible"]:
                    list(workbook.rows(name))
        except Refused as refused:
            assert {problem.kind for problem in refused.problems} <= {"UnreadableFile", "EncryptedFile", "TooLarge"}


def test_a_part_whose_sum_is_wrong(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, content in book().items():
            archive.writestr(name, content)
    path.write_bytes(path.read_bytes().replace(b">a</t>", b">z</t>"))
    assert refusal(path).found == 'a workbook in which the part "xl/worksheets/sheet1.xml" is damaged'


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packed_in_a_way_that_excel_does_not_use(path: Path, method: int) -> None:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in book().items():
            archive.writestr(name, content)
    assert refusal(path).kind == "UnreadableFile"


def test_two_parts_of_one_name(path: Path) -> None:
    assert "two parts of one name" in refusal(zipped(path, book() | {"XL/Workbook.xml": "<x/>"})).found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "docProps/odd.xml", "_rels/.rels"]
)
def test_a_document_type_is_refused_in_any_part(path: Path, part: str, encoding: str) -> None:
    entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><x>&a;&b;</x>'
    declared = f'<?xml version="1.0" encoding="{encoding}"?>{" " * 50}<!-- x -->'
    problem = refusal(zipped(path, book() | {part: (declared + entity).encode(encoding)}))
    assert problem.found == "a workbook with a document type definition in it, which no program saves"


# ---- limits


def test_too_many_bytes(path: Path) -> None:
    size = zipped(path, book()).stat().st_size
    assert refusal(path, max_bytes=size - 1).kind == "TooLarge"
    assert inspect_workbook(path, max_bytes=size).size == size


@pytest.mark.parametrize(
    ("limits", "found"),
    [
        (replace(LIMITS, entries=6), "a workbook of 7 parts"),
        (replace(LIMITS, total=1000), "a workbook that unpacks to more"),
        (replace(LIMITS, part=100), "that unpacks to more"),
        (replace(LIMITS, ratio=1, small=10), "more than 1 times its packed size"),
        (replace(LIMITS, file=100), "a file of"),
    ],
)
def test_each_limit(path: Path, limits: ZipLimits, found: str) -> None:
    zipped(path, book())
    with pytest.raises(Refused) as refused:
        inspect_within(path, MB, limits)
    (problem,) = refused.value.problems
    assert problem.kind == "TooLarge"
    assert found in problem.found
    assert any(c.isdigit() for c in problem.expected)


def _zeros(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for part, content in book().items():
            archive.writestr(part, content)
        info = zipfile.ZipInfo("xl/sharedStrings2.xml")
        info.compress_type = zipfile.ZIP_DEFLATED
        with archive.open(info, "w", force_zip64=True) as out:
            for _ in range(200):
                out.write(b" " * MB)


def _many_entries(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for part, content in book().items():
            archive.writestr(part, content)
        for number in range(60_000):
            archive.writestr(f"x/{number}", b"")


def _nested(path: Path) -> None:
    inner = b" " * MB
    for _ in range(5):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(10):
                archive.writestr(f"{number}.zip", inner)
        inner = out.getvalue()
    path.write_bytes(inner)


def _far_cell(path: Path) -> None:
    rows = [row(1, cell("A1", 1)), row(1048576, cell("XFD1048576", 1))]
    zipped(path, xlsx_parts({"S": sheet(*rows)}))


def _wide_row(path: Path) -> None:
    zipped(path, xlsx_parts({"S": sheet("<row>" + "<c><v>1</v></c>" * 100_000 + "</row>")}))


def _one_huge_tag(path: Path) -> None:
    xml = sheet(f'<row r="1" x="{os.urandom(3 * MB).hex()}"></row>')
    zipped(path, xlsx_parts({"S": xml}))


def _one_huge_text(path: Path) -> None:
    text = os.urandom(9 * MB).hex()
    zipped(path, xlsx_parts({"S": sheet(f'<row r="1"><c t="str"><v>{text}</v></c></row>')}))


def _ods_repeats(path: Path) -> None:
    rows = ods_texts("x").replace('repeated="1"', 'repeated="1048576"')
    wide = rows.replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="16384"')
    zipped(path, ods_parts({"S": wide}))


HOSTILE = [
    _zeros,
    _many_entries,
    _nested,
    _wide_row,
    _one_huge_tag,
    _one_huge_text,
    _ods_repeats,
]
LOOK = """
import json, resource, sys
from pathlib import Path
from ingest.problems import Refused
from ingest.readers.workbook import inspect_workbook, open_workbook
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
path, kinds, rows = Path(sys.argv[1]), [], 0
try:
    inspect_workbook(path, 2_000_000_000)
    with open_workbook(path) as workbook:
        for _ in workbook.cells("S"):
            rows += 1
except Refused as refused:
    kinds = [problem.kind for problem in refused.problems]
# The kernel's high-water mark of this program alone: getrusage counts that of the process it was started from too.
peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps([kinds, rows, peak]))
"""


def _look(path: Path) -> tuple[list[str], int, float]:
    """Kinds of refusal, rows read, and peak memory in MB, of reading a workbook in a process of its own."""
    command = [sys.executable, "-c", LOOK, str(path)]
    done = subprocess.run(command, cwd=REPO, capture_output=True, text=True, check=True)
    kinds, rows, peak = json.loads(done.stdout)
    return kinds, rows, peak * 1024 / 1e6


@pytest.mark.parametrize("make", HOSTILE)
def test_hostile_workbooks_get_a_finding_in_bounded_memory(path: Path, make: Callable[[Path], None]) -> None:
    make(path)
    kinds, _, peak = _look(path)
    assert len(kinds) == 1
    assert kinds[0] in ("TooLarge", "UnreadableFile")
    assert peak < 200


@pytest.mark.parametrize(("name", "most"), [("SHARED_TEXTS", 2), ("SHARED_TEXT_BYTES", 50)])
@pytest.mark.parametrize("item", ["<t>x</t>", "<r><t>x</t></r>"])
def test_too_many_texts(path: Path, monkeypatch: pytest.MonkeyPatch, name: str, most: int, item: str) -> None:
    zipped(path, xlsx_parts({"S": sheet(row(1, cell("A1", 1, "s")))}, sst=shared(item, item, item)))
    monkeypatch.setattr(limits, name, most)
    with open_workbook(path) as workbook, pytest.raises(Refused, match="TooLarge"):
        list(workbook.cells("S"))


def test_too_many_cells(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SHEET_CELLS", 3)
    with open_workbook(zipped(path, ods_parts({"S": ods_texts("a", "b") * 2}))) as workbook:
        assert next(workbook.cells("S"))
        with pytest.raises(Refused, match="TooLarge"):
            list(workbook.cells("S"))


def test_a_cell_far_away_costs_nothing(path: Path) -> None:
    _far_cell(path)
    kinds, rows, peak = _look(path)
    assert (kinds, rows) == ([], 2)
    assert peak < 60


# ---- sheets


def test_sheets_and_what_is_hidden(path: Path) -> None:
    parts = book("Own", "Hid", "Deep", "Odd")
    listed = str(parts["xl/workbook.xml"])
    for name, state in (("Own", "visible"), ("Hid", "hidden"), ("Deep", "veryHidden"), ("Odd", "VERYHIDDEN")):
        listed = listed.replace(f'name="{name}"', f'name="{name}" state="{state}"')
    with open_workbook(zipped(path, parts | {"xl/workbook.xml": listed})) as workbook:
        assert workbook.sheets == (
            Sheet("Own", "visible"),
            Sheet("Hid", "hidden"),
            Sheet("Deep", "very hidden"),
            Sheet("Odd", "hidden"),
        )
        for name in ("Hid", "Deep", "Odd"):
            _never_read(workbook, name)


def _never_read(workbook: Workbook, name: str) -> None:
    with pytest.raises(ValueError, match="never read"):
        workbook.cells(name)


def test_a_hidden_sheet_is_not_even_unpacked_to_be_read(path: Path) -> None:
    parts = book("S", "Hid", Hid="hidden")
    parts["xl/worksheets/sheet2.xml"] = "this is no XML at all"
    with open_workbook(zipped(path, parts)) as workbook:
        assert dict(workbook.rows("S")) == {1: ["a", "b"]}


def test_charts_and_dialogues_are_no_sheets(path: Path) -> None:
    parts = book("S", "Chart")
    links = str(parts["xl/_rels/workbook.xml.rels"])
    changed = links.replace(
        f'"{OFFICE}/worksheet" Target="worksheets/sheet2', f'"{OFFICE}/chartsheet" Target="worksheets/sheet2'
    )
    with open_workbook(zipped(path, parts | {"xl/_rels/workbook.xml.rels": changed})) as workbook:
        assert workbook.sheets == (Sheet("S", "visible"),)


def test_two_sheets_of_one_name(path: Path) -> None:
    parts = book("S", "T", T="hidden")
    parts["xl/workbook.xml"] = str(parts["xl/workbook.xml"]).replace('name="T"', 'name="s"')
    assert "two sheets of one name" in refused_when_opened(zipped(path, parts)).found
    parts["xl/workbook.xml"] = str(parts["xl/workbook.xml"]).replace('name="s"', 'name="S"')
    assert "two sheets of one name" in refused_when_opened(zipped(path, parts)).found


def test_hidden_sheets_of_open_document(path: Path) -> None:
    parts = ods_parts({"Own": ods_texts("a"), "Hid": ods_texts("b")}, hidden=("Hid",))
    with open_workbook(zipped(path, parts)) as workbook:
        assert workbook.sheets == (Sheet("Own", "visible"), Sheet("Hid", "hidden"))
        _never_read(workbook, "Hid")


def test_a_sheet_of_open_document_that_is_hidden_by_a_common_style(path: Path) -> None:
    parts = ods_parts({"Own": ods_texts("a")})
    content = str(parts["content.xml"])
    own = '<style:style style:name="on" style:family="table">'
    inherits = own.replace(">", ' style:parent-style-name="far"/><style:style style:name="x" style:family="table">')
    spaces = content[content.index("xmlns") : content.index("><office:automatic")]
    hides = '<style:style style:name="far" style:family="table"><style:table-properties table:display="false"/>'
    parts["content.xml"] = content.replace(own, inherits)
    parts["styles.xml"] = f"<office:document-styles {spaces}>{hides}</style:style></office:document-styles>"
    with open_workbook(zipped(path, parts)) as workbook:
        assert workbook.sheets == (Sheet("Own", "hidden"),)


def test_hidden_sheets_of_openpyxl(path: Path) -> None:
    made = openpyxl.Workbook()
    made.create_sheet("Hid").sheet_state = "hidden"
    made.create_sheet("Deep").sheet_state = "veryHidden"
    made.create_chartsheet("Chart")
    made.save(path)
    with open_workbook(path) as workbook:
        assert [sheet.visibility for sheet in workbook.sheets] == ["visible", "hidden", "very hidden"]
