"""An XML file into the parser: chunk by chunk, in bounded memory, with every refusal in our own words.

Expat is used as it is safest: the text is decoded here, so that no declaration can mislead it; it builds no tree; and
a document type definition, without which there is no entity, ends the reading before anything in it is looked at.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO
from xml.parsers import expat

from ingest import limits
from ingest.problems import CHANGED, Problem, Refused, too_large

WHITE_SPACE = " \t\r\n"
CHUNK = 64 * 1024

_WHOLE = "a complete XML file, as the system exports it"
_FAULTS = {
    expat.errors.XML_ERROR_NO_ELEMENTS: "XML that ends before its last element does",
    expat.errors.XML_ERROR_UNCLOSED_TOKEN: "XML that ends before its last element does",
    expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION: "XML that ends before its last element does",
    expat.errors.XML_ERROR_TAG_MISMATCH: "an end tag that is not that of the element it ends",
    expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: "something after the end of the root element",
    expat.errors.XML_ERROR_MISPLACED_XML_PI: "an XML declaration that is not at the very start of the file",
    expat.errors.XML_ERROR_XML_DECL: "an XML declaration that is not well formed",
    expat.errors.XML_ERROR_DUPLICATE_ATTRIBUTE: "a tag with the same attribute twice",
    expat.errors.XML_ERROR_UNDEFINED_ENTITY: "an entity, which a return may not use",
    expat.errors.XML_ERROR_BAD_CHAR_REF: "a reference to a character that XML does not have",
    expat.errors.XML_ERROR_INVALID_TOKEN: "a character that may not stand there in XML, such as a bare & or <",
}
_FAULT_OF_CODE = {expat.errors.codes[message]: fault for message, fault in _FAULTS.items()}

Start = Callable[[str, list[str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class LocalNames(dict[str, str]):
    """Names in tags to local names, without the prefix of their namespace. Raises Refused if there are too many."""

    def __missing__(self, name: str) -> str:
        if len(self) >= limits.XML_NAMES:
            most = limits.XML_NAMES
            raise too_large(f"more than {most:,} different names of elements and attributes", f"at most {most:,}")
        prefix, colon, local = name.partition(":")
        self[name] = local if colon else prefix
        return self[name]

    def of_attributes(self, attributes: list[str]) -> list[str]:
        """The full names of attributes, once they have been counted."""
        for name in attributes[::2]:
            self[name]
        return attributes[::2]


def new_parser(start: Start, end: End, text: Text) -> expat.XMLParserType:
    """`start` gets a name with its prefix, and attribute names and values in turn; `text` may come in pieces."""
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.ordered_attributes = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text

    def doctype(*_: object) -> None:
        found = "a document type definition (DOCTYPE), which can hold entities"
        expected = "XML without DOCTYPE and entities"
        raise Refused(Problem("UnreadableFile", found, expected, row=parser.CurrentLineNumber))

    parser.StartDoctypeDeclHandler = doctype
    return parser


def feed(parser: expat.XMLParserType, path: Path, encoding: str) -> Iterator[None]:
    """Parse a file, handing back control after each chunk, so that what the handlers made of it can be taken away.

    Raises Refused: UnreadableFile with the line of the fault and no text of the file, TooLarge.
    """
    taken = 0
    with path.open(encoding=encoding, newline="") as file:
        more = True
        while more:
            data = _read(file).encode()
            more = bool(data)
            taken += len(data)
            _parse(parser, data)
            if taken - parser.CurrentByteIndex > limits.XML_TAG_BYTES:
                limit = f"at most {limits.XML_TAG_BYTES:,} bytes between < and >"
                raise too_large("a very long tag or comment", limit, parser.CurrentLineNumber)
            yield


def wrong_root(name: str, root: str, line: int) -> Refused:
    return Refused(
        Problem("UnidentifiedTable", f'the root element "{shown(name)}"', f'the root element "{root}"', row=line)
    )


def too_deep(line: int) -> Refused:
    found = f"elements that stand more than {limits.XML_DEPTH} deep in each other"
    return too_large(found, f"at most {limits.XML_DEPTH}", line)


def too_long(path: str, line: int) -> Refused:
    found = f"a text of more than {limits.CELL_TEXT:,} characters"
    return Refused(
        Problem("TooLarge", found, f"at most {limits.CELL_TEXT:,}, as in a cell of Excel", row=line, element=path)
    )


def shown(text: str) -> str:
    """A text of the file, cut to what fits a message."""
    return text if len(text) <= 60 else f"{text[:60]}…"


def _read(file: TextIO) -> str:
    try:
        return file.read(CHUNK)
    except UnicodeDecodeError:
        raise Refused(CHANGED) from None


def _parse(parser: expat.XMLParserType, data: bytes) -> None:
    """No data is the end of the file. The parser's own message is not used; it would be of no use to a data officer."""
    try:
        parser.Parse(data, not data)
    except expat.ExpatError as error:
        fault = _FAULT_OF_CODE.get(error.code, "text that is not well-formed XML")
        raise Refused(Problem("UnreadableFile", fault, _WHOLE, row=error.lineno)) from None
