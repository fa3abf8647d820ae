"""What an XML file is by its bytes, and what its header says."""

import codecs
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from ingest.problems import Problem, Refused
from ingest.readers.document import Said, inspect_document, look
from ingest.readers.inspect_file import FileFacts
from tests.python.document_schema import CHILD_XML, DOCUMENT, HEADER_XML, problems_in, read, rows_in, saved, small

MIB = 1024 * 1024
YEAR = "Message/Header/CollectionDetails/Year"
REFERENCE_DATE = "Message/Header/CollectionDetails/ReferenceDate"
ZOE = "<UPN>Zoë</UPN>"
QUOTE = "<UPN>O’Brien</UPN>"


def facts_of(path: Path) -> FileFacts:
    return inspect_document(path, 50 * MIB)


def looked(folder: Path, content: str | bytes) -> Said:
    path = saved(folder, content)
    return look(path, facts_of(path), DOCUMENT)


def refusal_of(folder: Path, content: str | bytes) -> Problem:
    with pytest.raises(Refused) as refusal:
        looked(folder, content)
    (problem,) = refusal.value.problems
    return problem


def declared(encoding: str, text: str) -> str:
    return f'<?xml version="1.0" encoding="{encoding}"?>\n{text}'


# ---- encodings


@pytest.mark.parametrize(
    ("says", "saved_in", "inside", "read_in", "note"),
    [
        ("", "utf-8", ZOE, "utf-8-sig", None),
        ("utf-8", "utf-8", ZOE, "utf-8-sig", None),
        ("UTF-8", "utf-8-sig", ZOE, "utf-8-sig", None),
        ("", "utf-8-sig", ZOE, "utf-8-sig", None),
        ("utf-8", "cp1252", ZOE, "cp1252", "declared as utf-8, read as Windows-1252"),
        ("", "cp1252", ZOE, "cp1252", "no encoding declared, read as Windows-1252"),
        ("windows-1252", "cp1252", QUOTE, "cp1252", None),
        ("windows-1252", "utf-8", ZOE, "utf-8-sig", "declared as windows-1252, read as UTF-8"),
        ("windows-1252", "utf-8", "", "utf-8-sig", None),
        ("windows-1252", "utf-8-sig", "", "utf-8-sig", None),
        ("ISO-8859-1", "latin-1", ZOE, "iso8859-1", None),
        ("ISO-8859-1", "utf-8", ZOE, "utf-8-sig", "declared as ISO-8859-1, read as UTF-8"),
        ("ISO-8859-1", "cp1252", QUOTE, "cp1252", "declared as ISO-8859-1, read as Windows-1252"),
        ("ISO-8859-15", "iso8859-15", "<UPN>5 €</UPN>", "iso8859-15", None),
        ("windows-1250", "cp1250", "<UPN>Ťuťa</UPN>", "cp1250", None),
        ("ibm850", "cp850", ZOE, "cp850", None),
        ("us-ascii", "cp1252", ZOE, "cp1252", "declared as us-ascii, read as Windows-1252"),
        ("us-ascii", "utf-8", ZOE, "utf-8-sig", "declared as us-ascii, read as UTF-8"),
        ("klingon", "utf-8", ZOE, "utf-8-sig", "declared as klingon, read as UTF-8"),
        ("klingon", "utf-8", "", "utf-8-sig", None),
        ("rot13", "cp1252", ZOE, "cp1252", "declared as rot13, read as Windows-1252"),
        ("utf-16", "utf-16", ZOE, "utf-16", None),
        ("", "utf-16", ZOE, "utf-16", None),
        ("utf-8", "utf-16", ZOE, "utf-16", "declared as utf-8, read as UTF-16"),
        ("utf-8", "utf-16", "", "utf-16", "declared as utf-8, read as UTF-16"),
        ("UTF-16", "utf-16-le", ZOE, "utf-16-le", None),
        ("UTF-16LE", "utf-16-le", ZOE, "utf-16-le", None),
        ("UTF-16", "utf-16-be", ZOE, "utf-16-be", None),
        (
            "",
            "utf-16-be",
            ZOE,
            "utf-16-be",
            "no encoding declared, read as UTF-16 without a byte order mark",
        ),
        ("utf-16", "utf-8", ZOE, "utf-8-sig", "declared as utf-16, read as UTF-8"),
        ("utf-16", "utf-8", "", "utf-8-sig", None),
        ("utf-16", "utf-8-sig", ZOE, "utf-8-sig", "declared as utf-16, read as UTF-8"),
        ("utf-16", "cp1252", ZOE, "cp1252", "declared as utf-16, read as Windows-1252"),
    ],
)
def test_the_bytes_decide_the_encoding(
    tmp_path: Path, says: str, saved_in: str, inside: str, read_in: str, note: str | None
) -> None:
    content = small(inside)
    path = saved(tmp_path, (declared(says, content) if says else content).encode(saved_in))
    facts = facts_of(path)
    assert (facts.encoding, facts.notes) == (read_in, (note,) if note else ())
    upn = inside.removeprefix("<UPN>").removesuffix("</UPN>") or None
    assert [row.cells[1] for row in rows_in(read(path))["children"]] == [upn]


@pytest.mark.parametrize(("line_end", "line"), [("\n", 16), ("\r\n", 16), ("\r", 16)])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_lines_are_counted_in_every_encoding_and_line_end(
    tmp_path: Path, encoding: str, line_end: str, line: int
) -> None:
    text = f"<!-- é -->\n<Message>\n{HEADER_XML}<Children>\n\n{CHILD_XML.format(n=1, day=1)}</Children></Message>\n"
    made = read(saved(tmp_path, text.replace("\n", line_end).encode(encoding)))
    assert rows_in(made)["children"][0].line == line
    assert rows_in(made)["children"][0].cells[0] == "C000001"
    assert problems_in(made) == []


# ---- no XML


@pytest.mark.parametrize(
    ("content", "kind", "found"),
    [
        (b"", "EmptyFile", "an empty file (0 bytes)"),
        (b" \r\n\t\n", "EmptyFile", "nothing but white space"),
        (b"CHILD,DOB\n1,2\n", "UnreadableFile", "a CSV file"),
        ("\ufeff\nCHILD;DOB\n".encode("utf-16"), "UnreadableFile", "a CSV file"),
        (b"Dear all\n", "UnreadableFile", "text that is not XML"),
        (b'{"Message": 1}', "UnreadableFile", "text that is not XML"),
        (b"<html><body>", "UnreadableFile", "a web page (HTML)"),
        (codecs.BOM_UTF8 + b"\n<!DOCTYPE html>\n<html>", "UnreadableFile", "a web page (HTML)"),
        (b"%PDF-1.7\n", "UnreadableFile", "a PDF document"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(20), "EncryptedFile", "a password-protected or old Excel workbook"),
        (
            small(ZOE).encode("utf-8-sig").replace("ë".encode(), b"\xeb"),
            "UnreadableFile",
            "a file marked as UTF-8 that is not valid UTF-8",
        ),
        (small().encode() + b"\x81", "UnreadableFile", "bytes that are neither UTF-8 nor Windows-1252 text"),
    ],
)
def test_what_is_no_xml_is_told_as_what_it_is(tmp_path: Path, content: bytes, kind: str, found: str) -> None:
    problem = refusal_of(tmp_path, content)
    assert (problem.kind, problem.found) == (kind, found)
    assert "CSV" not in problem.expected


@pytest.mark.parametrize(("part", "found"), [("xl/workbook.xml", "an Excel workbook"), ("cin.xml", "a zip file")])
def test_a_zip_is_told_from_a_workbook(tmp_path: Path, part: str, found: str) -> None:
    with zipfile.ZipFile(tmp_path / "file.zip", "w") as archive:
        archive.writestr(part, "x")
    problem = refusal_of(tmp_path, (tmp_path / "file.zip").read_bytes())
    expected = "an XML file, as the system exports it"
    assert problem == Problem("UnreadableFile", found, expected)


def test_a_file_over_the_limit(tmp_path: Path) -> None:
    path = saved(tmp_path, small())
    with pytest.raises(Refused, match="TooLarge"):
        inspect_document(path, 100)


# ---- what the header says


def header(details: str, sources: str = "") -> str:
    return f"<Header><CollectionDetails>{details}</CollectionDetails>{sources}</Header>"


@pytest.mark.parametrize(
    ("details", "years"),
    [
        ("<Year>2022</Year>", [(YEAR, "2022", 2022)]),
        ("<Year> 2022\n</Year>", [(YEAR, "2022", 2022)]),
        ("<Year>20<!-- -->22</Year>", [(YEAR, "2022", 2022)]),
        ("<Year>2022Z</Year>", [(YEAR, "2022Z", 2022)]),
        (
            "<ReferenceDate>2022-03-31</ReferenceDate><Year>2023</Year>",
            [(YEAR, "2023", 2023), (REFERENCE_DATE, "2022-03-31", 2022)],
        ),
        (
            "<ReferenceDate>2022-03-31T00:00:00</ReferenceDate>",
            [(REFERENCE_DATE, "2022-03-31T00:00:00", 2022)],
        ),
        ("<ReferenceDate>31/03/2022</ReferenceDate>", [(REFERENCE_DATE, "31/03/2022", 2022)]),
        ("<ReferenceDate>2022-03-32</ReferenceDate>", [(REFERENCE_DATE, "2022-03-32", None)]),
        ("<Year>20222</Year>", [(YEAR, "20222", None)]),
        ("<Year>this year</Year>", [(YEAR, "this year", None)]),
        ("<Year>2022</Year><Year>2023</Year>", [(YEAR, "2022", 2022), (YEAR, "2023", 2023)]),
        ("<Year/>", []),
        ("<year>2022</year>", []),
        ("", []),
    ],
)
def test_years(tmp_path: Path, details: str, years: list[tuple[str, str, int | None]]) -> None:
    assert looked(tmp_path, small(header=header(details))) == Said(tuple(years))


def test_authorities(tmp_path: Path) -> None:
    sources = "".join(f"<Source><LEA>{lea}</LEA></Source>" for lea in ("301", " 302 ", "301", ""))
    assert looked(tmp_path, small(header=header("", sources))).authorities == ("301", "302")


def test_a_file_without_header(tmp_path: Path) -> None:
    assert looked(tmp_path, small(header="")) == Said()


def test_a_header_after_the_children(tmp_path: Path) -> None:
    children = CHILD_XML.format(n=1, day=1) * 1000
    content = f"<Message><Children>{children}</Children>{header('<Year>2022</Year>')}</Message>"
    assert looked(tmp_path, content).years == ((YEAR, "2022", 2022),)


def test_names_are_compared_without_namespace(tmp_path: Path) -> None:
    content = (
        small(header=header("<Year>2022</Year>")).replace("</", "</a:").replace("<", "<a:").replace("<a:/a:", "</a:")
    )
    content = content.replace("<a:!", "<!").replace("<a:Message", '<a:Message xmlns:a="urn:a"')
    assert looked(tmp_path, content).years == ((YEAR, "2022", 2022),)


def test_only_the_start_is_read(tmp_path: Path) -> None:
    """A fault far below the header is found with the rows, not here."""
    children = CHILD_XML.format(n=1, day=1) * 1000
    content = f"<Message>{header('<Year>2022</Year>')}<Children>{children}</Wrong>"
    assert looked(tmp_path, content).years == ((YEAR, "2022", 2022),)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (
            "<!-- x -->\n<Workbook/>",
            Problem("UnidentifiedTable", 'the root element "Workbook"', 'the root element "Message"', row=2),
        ),
        ("<message/>", Problem("UnidentifiedTable", 'the root element "message"', 'the root element "Message"', row=1)),
        (
            f"<a{'b' * 100}/>",
            Problem("UnidentifiedTable", f'the root element "a{"b" * 59}…"', 'the root element "Message"', row=1),
        ),
        (
            small(header=header("\n<Collection>SWWF</Collection>")),
            Problem(
                "UnidentifiedTable",
                'a return that says it is "SWWF"',
                '"CIN"',
                row=2,
                element="Message/Header/CollectionDetails/Collection",
            ),
        ),
        (
            "<Message><Header>\n</Message>",
            Problem(
                "UnreadableFile",
                "an end tag that is not that of the element it ends",
                "a complete XML file, as the system exports it",
                row=2,
            ),
        ),
    ],
)
def test_refusals(tmp_path: Path, content: str, problem: Problem) -> None:
    assert refusal_of(tmp_path, content) == problem


@pytest.mark.parametrize("collection", ["<Collection>CIN</Collection>", "<Collection> cin </Collection>", ""])
def test_the_collection_that_is_expected(tmp_path: Path, collection: str) -> None:
    assert looked(tmp_path, small(header=header(f"{collection}<Year>2022</Year>"))).years


def test_a_header_of_endless_texts_is_kept_short(tmp_path: Path) -> None:
    sources = "".join(f"<Source><LEA>{n}</LEA></Source>" for n in range(1000))
    assert len(looked(tmp_path, small(header=header("", sources))).authorities) == 100


def test_a_file_that_changed_in_between(tmp_path: Path) -> None:
    path = saved(tmp_path, small(ZOE).encode("cp1252"))
    facts = replace(facts_of(path), encoding="utf-8-sig")
    with pytest.raises(Refused) as refusal:
        look(path, facts, DOCUMENT)
    assert refusal.value.problems[0].found == "a file that changed while it was read"
