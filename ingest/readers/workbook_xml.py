"""The XML inside a workbook: parsed as it streams, without entities, in bounded memory, refused in our own words."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple
from xml.parsers import expat

from ingest import limits
from ingest.problems import Problem, Refused, too_large

_WHOLE = "a workbook as Excel or LibreOffice saves it; open it, save it again and send that copy"

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class Element(NamedTuple):
    """A start tag: local names of the element, of the one around it ("" for the root), and of its attributes."""

    around: str
    name: str
    attributes: dict[str, str]


def damaged(what: str) -> Refused:
    return Refused(Problem("UnreadableFile", what, _WHOLE))


class Parser:
    """Calls back with names as `namespace local`. Raises Refused for what is not XML, or holds a document type."""

    def __init__(self, part: str, start: Start, end: End | None = None, text: Text | None = None) -> None:
        self._part = part
        self._fed = 0
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = _refuse_document_type
        self._parser.StartElementHandler = start
        if end:
            self._parser.EndElementHandler = end
        if text:
            self._parser.CharacterDataHandler = text

    def feed(self, chunk: bytes, last: bool = False) -> None:
        try:
            self._parser.Parse(chunk, last)
        except (expat.ExpatError, ValueError, LookupError):  # the latter two: an encoding that nobody knows
            raise damaged(f'a workbook in which "{self._part}" is not whole XML') from None
        self._fed += len(chunk)
        if self._fed - self._parser.CurrentByteIndex > limits.XML_TAG_BYTES:
            limit = f"at most {limits.XML_TAG_BYTES:,} bytes"
            raise Refused(
                Problem("TooLarge", f'a tag of more than {limits.XML_TAG_BYTES:,} bytes in "{self._part}"', limit)
            )

    @property
    def place(self) -> int:
        """The byte at which the tag begins that is being told."""
        return self._parser.CurrentByteIndex


def refuse_deeper(depth: int, part: str) -> None:
    """Refuse elements in elements beyond what any program writes: the parser holds a place for each."""
    if depth > limits.XML_DEPTH:
        found = f'elements that stand more than {limits.XML_DEPTH} deep in each other in "{part}"'
        raise too_large(found, f"at most {limits.XML_DEPTH}")


def elements(part: str, chunks: Iterable[bytes]) -> Iterator[Element]:
    """Every start tag of a part of moderate size, in order."""
    found: list[Element] = []
    around = [""]

    def start(name: str, attributes: dict[str, str]) -> None:
        found.append(Element(around[-1], local(name), {local(key): value for key, value in attributes.items()}))
        around.append(found[-1].name)
        refuse_deeper(len(around) - 1, part)

    def end(_: str) -> None:
        around.pop()

    parser = Parser(part, start, end)
    for chunk in chunks:
        parser.feed(chunk)
        yield from found
        found.clear()
    parser.feed(b"", last=True)
    yield from found


def local(name: str) -> str:
    return name.rpartition(" ")[2]


class _RootReached(Exception):
    pass


def refuse_document_type(beginning: bytes) -> None:
    """Refuse a part that declares a document type, without which XML has no entities: it stands before the root."""

    def root(_name: str, _attributes: dict[str, str]) -> None:
        raise _RootReached

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.StartElementHandler = root
    try:
        parser.Parse(beginning, False)
    except (_RootReached, expat.ExpatError, ValueError, LookupError):
        return


def _refuse_document_type(*_: object) -> None:
    raise damaged("a workbook with a document type definition in it, which no program saves")
