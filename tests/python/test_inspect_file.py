"""One pass over the bytes of a file: what it is, or why it cannot be read."""

import codecs
import hashlib
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.problems import Problem, Refused
from ingest.readers.inspect_file import CHUNK, FileFacts, inspect_file

MIB = 1024 * 1024
TEXT = "CHILD,NAME\r\n1,Zoë\r\n2,O\u2019Brien\r\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("files")


def facts_of(folder: Path, content: bytes) -> FileFacts:
    path = folder / "file.csv"
    path.write_bytes(content)
    return inspect_file(path, max_bytes=50 * MIB)


def refusal_of(folder: Path, content: bytes) -> Problem:
    with pytest.raises(Refused) as refusal:
        facts_of(folder, content)
    (problem,) = refusal.value.problems
    assert problem.found
    assert problem.expected
    return problem


@pytest.mark.parametrize(
    ("content", "encoding", "notes"),
    [
        (TEXT.encode(), "utf-8-sig", ()),
        (b"CHILD\r\n1\r\n", "utf-8-sig", ()),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8-sig", ()),
        (TEXT.encode("cp1252"), "cp1252", ("read as Windows-1252",)),
        (b"\xef", "cp1252", ("read as Windows-1252",)),
        (b"\xef\xbb", "cp1252", ("read as Windows-1252",)),
        (b"CHILD\n1\xe9", "cp1252", ("read as Windows-1252",)),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16", ("read as UTF-16",)),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16", ("read as UTF-16",)),
        (TEXT.encode("utf-16-le"), "utf-16-le", ("read as UTF-16 without a byte order mark",)),
        (TEXT.encode("utf-16-be"), "utf-16-be", ("read as UTF-16 without a byte order mark",)),
        (b"CHILD\n1\0\n2\n", "utf-8-sig", ()),
        (b"PKID,CHILD\n", "utf-8-sig", ()),
        (b"PAR1,GIF\n", "utf-8-sig", ()),
        (
            "a\u0100".encode("utf-16-le") + ("b" * 200).encode("utf-16-le"),
            "utf-16-le",
            ("read as UTF-16 without a byte order mark",),
        ),
    ],
)
def test_encodings(folder: Path, content: bytes, encoding: str, notes: tuple[str, ...]) -> None:
    facts = facts_of(folder, content)
    assert (facts.encoding, facts.notes) == (encoding, notes)
    assert not content.decode(facts.encoding).startswith("\ufeff")


@pytest.mark.parametrize(
    ("content", "kind", "found"),
    [
        (b"", "EmptyFile", "0 bytes"),
        (b" \r\n\t\n", "EmptyFile", "white space"),
        (codecs.BOM_UTF8, "EmptyFile", "white space"),
        (codecs.BOM_UTF8 + b"\n", "EmptyFile", "white space"),
        (codecs.BOM_UTF16_LE + " \r\n".encode("utf-16-le"), "EmptyFile", "white space"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "EncryptedFile", "password-protected or old Excel workbook"),
        (b"PK\x03\x04\x14\x00\x01\x00" + bytes(40), "EncryptedFile", "password-protected zip"),
        (b"%PDF-1.7\n", "UnreadableFile", "PDF"),
        (b"\x1f\x8b\x08\x00" + bytes(20), "UnreadableFile", "compressed"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "UnreadableFile", "picture"),
        (b"\xff\xd8\xff\xe0" + bytes(20), "UnreadableFile", "picture"),
        (b"GIF89a" + bytes(20), "UnreadableFile", "picture"),
        (b"{\\rtf1 CHILD,DOB}", "UnreadableFile", "Word"),
        (b"PAR1\x15" + bytes(20), "UnreadableFile", "Parquet"),
        (b"SQLite format 3\0" + bytes(20), "UnreadableFile", "database"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "UnreadableFile", "UTF-32"),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), "UnreadableFile", "UTF-32"),
        (b"CHILD\n\x81\x8d\x8f\n", "UnreadableFile", "neither UTF-8 nor Windows-1252"),
        (bytes(range(256)), "UnreadableFile", "neither"),
        (b"\x01\x02\x03\xff\xfe\x04", "UnreadableFile", "not text"),
        (codecs.BOM_UTF8 + b"CHILD\n\xe9\n", "UnreadableFile", "marked as UTF-8"),
        (TEXT.encode() + b"\xc3", "UnreadableFile", "middle of a character"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le") + b"a", "UnreadableFile", "middle of a character"),
        (codecs.BOM_UTF16_LE + b"\x00\xdc" * 4, "UnreadableFile", "marked as UTF-16"),
    ],
)
def test_refusals(folder: Path, content: bytes, kind: str, found: str) -> None:
    problem = refusal_of(folder, content)
    assert problem.kind == kind
    assert found in problem.found


def test_a_zip_is_told_from_an_excel_workbook(folder: Path) -> None:
    for name, found in (("xl/workbook.xml", "an Excel workbook"), ("notes.txt", "a zip file")):
        with zipfile.ZipFile(folder / "file.zip", "w") as archive:
            archive.writestr(name, "x")
        problem = refusal_of(folder, (folder / "file.zip").read_bytes())
        assert (problem.kind, problem.found) == ("UnreadableFile", found)


def test_a_file_over_the_limit_is_refused_with_the_limit(folder: Path) -> None:
    path = folder / "file.csv"
    path.write_bytes(b"CHILD\n" * 500_000)
    assert inspect_file(path, max_bytes=3_000_000).size == 3_000_000
    with pytest.raises(Refused) as refusal:
        inspect_file(path, max_bytes=2_999_999)
    (problem,) = refusal.value.problems
    assert problem == Problem("TooLarge", "a file of 3.0 MB", "a file of at most 3.0 MB (2,999,999 bytes)")


@pytest.mark.parametrize(
    ("content", "tidy"),
    [
        (b"a,b\n1,2\n", True),
        (b"a,b\r\n1,2\r\n", True),
        (b"a,b\r\n1,2", True),
        (b"a,b", True),
        (codecs.BOM_UTF8 + b"a,b\n1,2\n", True),
        ("a,b\n1,é\n".encode(), True),
        ("a,b\n1,é\n".encode("cp1252"), False),
        ("a,b\n1,2\n".encode("utf-16"), False),
        (b"a,b\n1,\0\n", False),
        (b'a,b\n1,"2"\n', False),
        (b"a,b\r1,2\r", False),
        (b"a,b\r\n1,2\n", False),
        (b"a,b\n1,2\r", False),
        (b"a,b\n1\r,2\n", False),
        (b"a,b\r\n1\r,2\r\n", False),
        (b"a,b\r\n1,2\r", False),
        (b"a,b\r\r\n1,2\n", False),
    ],
)
def test_tidy_files_can_be_read_set_wise(folder: Path, content: bytes, tidy: bool) -> None:
    assert facts_of(folder, content).tidy is tidy


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_facts_do_not_depend_on_where_the_chunks_fall(folder: Path, encoding: str) -> None:
    """A character, a CRLF and a lead byte across a chunk's end: the file is shifted one byte or character at a time."""
    lines = ("x" * 998 + "\r\n") * (CHUNK // 1000 + 1)
    for shift in range(5):
        text = lines[: CHUNK - 4 + shift] + "é\r\né" + lines
        content = text.encode(encoding)
        facts = facts_of(folder, content)
        assert content.decode(facts.encoding).removeprefix("\ufeff") == text
        assert facts.line_breaks == text.count("\n")
        assert facts.size == len(content)
        assert facts.sha256 == hashlib.sha256(content).hexdigest()
        assert facts.tidy is encoding.startswith("utf-8")


def test_a_line_break_is_counted_as_a_character_not_a_byte(folder: Path) -> None:
    text = "\u010a,\u0a66\n" + "plain text\n"  # both characters hold the byte 0A in UTF-16
    assert facts_of(folder, text.encode("utf-16")).line_breaks == 2


@settings(deadline=None)  # writes a file
@given(text=st.text(alphabet=st.characters(codec="cp1252", exclude_characters="\0"), max_size=80))
def test_every_text_of_an_english_keyboard_is_read_back(folder: Path, text: str) -> None:
    """Encodings are recognised from the bytes alone; with a heading before the text, none is mistaken for another."""
    text = "CHILD,DOB,SEX,ETHNIC\n" * 4 + text
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"):
        facts = facts_of(folder, text.encode(encoding))
        assert text.encode(encoding).decode(facts.encoding) == text
        assert facts.line_breaks == text.count("\n")


@settings(deadline=None)  # writes a file
@given(content=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_and_what_is_read_decodes(folder: Path, content: bytes) -> None:
    try:
        facts = facts_of(folder, content)
    except Refused as refusal:
        kinds = {problem.kind for problem in refusal.problems}
    else:
        kinds = set()
        content.decode(facts.encoding)
    assert kinds <= {"EmptyFile", "EncryptedFile", "UnreadableFile"}


def test_memory_does_not_grow_with_the_file(folder: Path) -> None:
    path = folder / "file.csv"
    path.write_bytes(b"CHILD,DOB,SEX\r\n" * (30 * MIB // 15))
    tracemalloc.start()
    inspect_file(path, max_bytes=50 * MIB)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 * MIB
