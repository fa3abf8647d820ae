"""XML that is broken or means harm: a finding with the line and no text of the file, in bounded memory and time."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest import limits
from ingest.problems import Problem, Refused
from ingest.readers.document import inspect_document, look
from tests.python.document_schema import (
    CHILD,
    DOCUMENT,
    HEADER_XML,
    big_file,
    problems_in,
    read,
    rows_in,
    saved,
    small,
)

MB = 1_000_000
WHOLE = "a complete XML file, as the system exports it"
ENDS_EARLY = "XML that ends before its last element does"
BAD_CHARACTER = "a character that may not stand there in XML, such as a bare & or <"
DOCTYPE = "a document type definition (DOCTYPE), which can hold entities"
NO_DOCTYPE = "XML without DOCTYPE and entities"
CANARY = "CANARY-7391"


def refusal_of(path: Path) -> Problem:
    with pytest.raises(Refused) as refusal:
        read(path)
    assert CANARY not in str(refusal.value)
    assert refusal.value.__suppress_context__ or refusal.value.__context__ is None
    (problem,) = refusal.value.problems
    assert CANARY not in repr(problem)
    return problem


# ---- not well formed


@pytest.mark.parametrize(
    ("content", "found", "line"),
    [
        ("<Message>\n<Header>\n", ENDS_EARLY, 3),
        ("<Message>\n<Header>CANARY-7391", ENDS_EARLY, 2),
        ("<Message>\n<Header", ENDS_EARLY, 2),
        ('<Message>\n<Header a="CANARY-7391', ENDS_EARLY, 2),
        ("<Message>\n<!-- CANARY-7391", ENDS_EARLY, 2),
        ("<Message><![CDATA[CANARY-7391", ENDS_EARLY, 1),
        ("<!-- nothing else -->\n", ENDS_EARLY, 2),
        ("<Message>\n</CANARY-7391>", "an end tag that is not that of the element it ends", 2),
        ("<Message><Children>\n</Message>", "an end tag that is not that of the element it ends", 2),
        ("<Message/>\n<Message/>", "something after the end of the root element", 2),
        ("<Message/>\nCANARY-7391", "something after the end of the root element", 2),
        ("<Message/>\n\0", BAD_CHARACTER, 2),
        ('\n<?xml version="1.0"?><Message/>', "an XML declaration that is not at the very start of the file", 2),
        ('<?xml version="1.0" bogus="1"?><Message/>', "an XML declaration that is not well formed", 1),
        ('<Message a="1"\n a="CANARY-7391"/>', "a tag with the same attribute twice", 2),
        ("<Message>&#1;</Message>", "a reference to a character that XML does not have", 1),
        ("<Message>\nCANARY-7391 & more</Message>", BAD_CHARACTER, 2),
        ("<Message>1 < 2</Message>", BAD_CHARACTER, 1),
        ("<Message>\n\0</Message>", BAD_CHARACTER, 2),
        ("<Message>\x01</Message>", BAD_CHARACTER, 1),
        ("<Message>]]></Message>", BAD_CHARACTER, 1),
        ("<Message a=1/>", BAD_CHARACTER, 1),
        ("<Message>\n&nbsp;</Message>", "an entity, which a return may not use", 2),
        ("<Message>\n&CANARY-7391;</Message>", "an entity, which a return may not use", 2),
    ],
)
def test_not_well_formed(tmp_path: Path, content: str, found: str, line: int) -> None:
    problem = refusal_of(saved(tmp_path, content))
    assert (problem.kind, problem.found, problem.expected) == ("UnreadableFile", found, WHOLE)
    assert problem.row == line


def test_a_file_cut_short_anywhere_is_refused(tmp_path: Path) -> None:
    content = small("<UPN>é</UPN>").encode()
    for length in range(1, len(content) - 1):
        with pytest.raises(Refused) as refusal:
            read(saved(tmp_path, content[:length]))
        assert refusal.value.problems[0].kind == "UnreadableFile"


# ---- entities and what else reaches out of the file


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "doctype",
    [
        "<!DOCTYPE Message>",
        '<!DOCTYPE Message SYSTEM "cin.dtd">',
        '<!DOCTYPE Message PUBLIC "CANARY-7391" "http://example.invalid/CANARY-7391.dtd">',
        f'<!DOCTYPE Message [<!ENTITY l0 "ha">{LAUGHS}]>',
        '<!DOCTYPE Message [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE Message [<!ENTITY % p SYSTEM "http://example.invalid/p"> %p;]>',
        '<!DOCTYPE Message [<!ATTLIST Message a CDATA "CANARY-7391">]>',
        "<!DOCTYPE Message [<!ELEMENT Message ANY>]>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_of_any_kind_is_refused(tmp_path: Path, doctype: str, encoding: str) -> None:
    path = saved(tmp_path, f"<!-- x -->\n{doctype}\n<Message>&l9;&x;</Message>".encode(encoding))
    problem = Problem("UnreadableFile", DOCTYPE, NO_DOCTYPE, row=2)
    assert refusal_of(path) == problem
    with pytest.raises(Refused) as refusal:
        look(path, inspect_document(path, MB), DOCUMENT)
    assert refusal.value.problems == (problem,)


def test_an_inclusion_is_an_element_like_any_other(tmp_path: Path) -> None:
    """Neither XInclude nor a style sheet is followed."""
    (tmp_path / "secret.txt").write_text(CANARY)
    inclusion = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{tmp_path}/secret.txt" parse="text"/>'
    made = read(saved(tmp_path, f'<?xml-stylesheet href="secret.txt"?>{small(inclusion)}'))
    assert [problem.found for problem in problems_in(made)] == ["the element include"]
    assert CANARY not in repr(made)


def test_a_later_version_of_xml_is_read(tmp_path: Path) -> None:
    made = read(saved(tmp_path, f'<?xml version="1.1" standalone="yes"?>{small()}'))
    assert len(rows_in(made)["children"]) == 1


# ---- too much


def repeated(folder: Path, start: str, piece: str, times: int, end: str) -> Path:
    path = folder / "file.xml"
    with path.open("w", encoding="utf-8") as file:
        file.write(start)
        for _ in range(times):
            file.write(piece)
        file.write(end)
    return path


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ('<Message a="', '"/>'),
        ("<Message><!--", "--></Message>"),
        ("<Message><?x ", "?></Message>"),
        ("<Message><a", "/></Message>"),
        ("<Message></Message", ">"),
    ],
)
def test_a_tag_or_comment_without_end(tmp_path: Path, start: str, end: str) -> None:
    path = repeated(tmp_path, start, "x" * 100_000, 100, end)
    began = time.perf_counter()
    problem = refusal_of(path)
    assert problem.kind == "TooLarge"
    assert problem.expected == f"at most {limits.XML_TAG_BYTES:,} bytes between < and >"
    assert time.perf_counter() - began < 5


def test_a_long_comment_is_read_over(tmp_path: Path) -> None:
    made = read(saved(tmp_path, small(f"<!-- {'x' * (limits.XML_TAG_BYTES - 200_000)} -->")))
    assert problems_in(made) == []


def test_elements_nested_too_deep(tmp_path: Path) -> None:
    path = saved(tmp_path, f"<Message>{'<a>' * 100_000}{'</a>' * 100_000}</Message>")
    found = f"elements that stand more than {limits.XML_DEPTH} deep in each other"
    assert refusal_of(path) == Problem("TooLarge", found, f"at most {limits.XML_DEPTH}", row=1)
    with pytest.raises(Refused, match="TooLarge"):
        look(path, inspect_document(path, MB), DOCUMENT)


def test_a_text_that_is_too_long(tmp_path: Path) -> None:
    path = repeated(tmp_path, small().partition("<!--")[0] + "\n<UPN>", "x" * 10_000, 1_000, "</UPN>")
    problem = refusal_of(path)
    assert (problem.kind, problem.found) == ("TooLarge", f"a text of more than {limits.CELL_TEXT:,} characters")
    assert problem.element == f"{CHILD}/ChildIdentifiers/UPN"


def test_a_year_that_is_too_long(tmp_path: Path) -> None:
    year = f"<Header><CollectionDetails><Year>{'2' * 100_000}</Year></CollectionDetails></Header>"
    path = saved(tmp_path, small(header=year))
    with pytest.raises(Refused, match="TooLarge"):
        look(path, inspect_document(path, MB), DOCUMENT)


@pytest.mark.parametrize("tag", ["<a{n}/>", '<a b{n}=""/>', "<p{n}:a/>"])
def test_too_many_names(tmp_path: Path, tag: str) -> None:
    """Every name is kept by the parser, so their number is limited."""
    path = saved(tmp_path, f"<Message>{''.join(tag.format(n=n) for n in range(20_000))}</Message>")
    problem = refusal_of(path)
    assert (problem.kind, problem.expected) == ("TooLarge", f"at most {limits.XML_NAMES:,}")


@settings(deadline=None, max_examples=300)
@given(content=st.binary(max_size=100), inside=st.booleans())
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes, inside: bool) -> None:
    before, after = small("|").encode().split(b"|")
    path = saved(tmp_path_factory.getbasetemp(), before + content + after if inside else content)
    try:
        read(path)
    except Refused as refusal:
        kinds = {problem.kind for problem in refusal.problems}
        assert kinds <= {"EmptyFile", "EncryptedFile", "UnreadableFile", "UnidentifiedTable", "TooLarge"}


# ---- memory


MEASURE = """
import resource, sys
from pathlib import Path
from ingest.readers.document import inspect_document, look
from ingest.readers.document_reader import read_document
from tests.python.document_schema import DATASET, DOCUMENT
from schemas.validity import When
path = Path(sys.argv[1])
facts = inspect_document(path, 2_000_000_000)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
look(path, facts, DOCUMENT)
count = sum(1 for _ in read_document(path, facts, DATASET, When("2022")))
print(count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def measured(path: Path) -> tuple[int, float]:
    """Rows and findings of a file, and the MB by which the memory of a process of its own grew while it read them."""
    done = subprocess.run([sys.executable, "-c", MEASURE, str(path)], capture_output=True, text=True, check=True)
    count, kib = done.stdout.split()
    return int(count), int(kib) / 1024


def one_child(folder: Path, inside: str, times: int) -> Path:
    start = f"<Message>{HEADER_XML}<Children><Child><CINdetails>"
    return repeated(folder, start, inside, times, "</CINdetails></Child></Children></Message>")


SHAPES: dict[str, tuple[Callable[[Path], Path], int]] = {
    "many children": (lambda folder: big_file(folder / "many.xml", 24_000), 24_000 * 8 + 2),
    "one child with many rows": (
        lambda folder: one_child(folder, "<Section47><ICPCnotRequired>0</ICPCnotRequired></Section47>", 150_000),
        150_000 + 6,
    ),
    "many elements that are not read": (
        lambda folder: one_child(folder, "<Foo><Bar>text</Bar></Foo>", 150_000),
        10_000 + 1 + 6,
    ),
    "a text that is not read": (lambda folder: one_child(folder, "x" * 1000, 10_000), 1 + 6),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_memory_does_not_grow_with_the_file(tmp_path: Path, shape: str) -> None:
    """Files of 4 to 30 MB. The one child comes with 4 rows and lacks 2 required elements."""
    make, count = SHAPES[shape]
    rows_and_findings, growth = measured(make(tmp_path))
    assert rows_and_findings == count
    assert growth < 6
