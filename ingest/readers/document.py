"""An XML return before any of its rows is read: what its bytes are, and what its header says."""

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ingest import limits
from ingest.problems import Problem, Refused
from ingest.readers.csv_records import DELIMITERS
from ingest.readers.document_encoding import declared_encoding, one_byte_codec, read_as
from ingest.readers.document_parser import (
    WHITE_SPACE,
    LocalNames,
    feed,
    new_parser,
    shown,
    too_deep,
    too_long,
    wrong_root,
)
from ingest.readers.inspect_file import FileFacts, inspect_file
from schemas.model import Document

_XML = "an XML file, as the system exports it"
_WEB_PAGE = re.compile(r"<(!doctype\s+html|html)\b", re.IGNORECASE)
_HEAD = 64 * 1024
_SAID = 100
"""Different texts that are kept of one kind of element: two are already one too many."""

_YEAR = re.compile(r"(\d{4})(Z|[+-]\d\d:\d\d)?", re.ASCII)
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)([T ].*|Z|[+-]\d\d:\d\d)?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d\d)/(\d\d)/(\d{4})", re.ASCII)


@dataclass(frozen=True)
class Said:
    """What a file says of itself. `years`: the path of the element, its text, and the year that says, None if none.

    `authorities`: the texts of the elements that name one, each once. `parts`: what columns say of the period, as the
    part, the column and the value. `headings`: headings that hold a year, and the year.
    """

    years: tuple[tuple[str, str, int | None], ...] = ()
    authorities: tuple[str, ...] = ()
    parts: tuple[tuple[str, str, int | str], ...] = ()
    headings: tuple[tuple[str, int], ...] = ()


def inspect_document(path: Path, max_bytes: int) -> FileFacts:
    """Hash the file and find its true encoding. A note says when it is read as something else than it declares.

    Raises Refused: EmptyFile, TooLarge, EncryptedFile, UnreadableFile.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    declared = declared_encoding(head)
    facts = inspect_file(path, max_bytes, _XML, one_byte_codec(declared))
    _refuse_other_text(head.decode(facts.encoding, errors="replace"))
    note = read_as(declared, facts)
    return replace(facts, notes=(note,) if note else ())


def look(path: Path, facts: FileFacts, document: Document) -> Said:
    """What the header says, wherever it stands below the root. Reads no further than its end, as a rule.

    Raises Refused: UnreadableFile, UnidentifiedTable (another root, or a collection of another name), TooLarge.
    """
    looker = _Looker(document)
    for _ in feed(looker.parser, path, facts.encoding):
        if looker.done:
            break
    return looker.said()


class _Looker:
    """Follows the path of the parser and keeps the texts of the elements that are asked for."""

    def __init__(self, document: Document) -> None:
        self.parser = new_parser(self._start, self._end, self._text)
        self.done = False
        self._document = document
        self._wanted = frozenset((document.collection[0], *document.year, document.authority))
        self._headers = frozenset("/".join(path.split("/")[:2]) for path in self._wanted)
        self._header_seen = False
        self._names = LocalNames()
        self._paths = [""]
        self._text_of = ""
        self._found: dict[str, dict[str, None]] = {path: {} for path in self._wanted}

    def said(self) -> Said:
        years = [(path, text, _year(text)) for path in self._document.year for text in self._found[path]]
        return Said(tuple(years), tuple(self._found[self._document.authority]))

    def _start(self, tag: str, attributes: list[str]) -> None:
        if self.done:
            return
        name = self._names[tag]
        self._names.of_attributes(attributes)
        path = f"{self._paths[-1]}/{name}" if self._paths[-1] else name
        if len(self._paths) == 1 and name != self._document.root:
            raise wrong_root(name, self._document.root, self.parser.CurrentLineNumber)
        if len(self._paths) == 2:
            self.done = self._header_seen and path not in self._headers
            self._header_seen = self._header_seen or path in self._headers
        if len(self._paths) > limits.XML_DEPTH:
            raise too_deep(self.parser.CurrentLineNumber)
        self._paths.append(path)
        self._text_of = ""

    def _text(self, text: str) -> None:
        path = self._paths[-1]
        if path in self._wanted:
            self._text_of += text
            if len(self._text_of) > limits.CELL_TEXT:
                raise too_long(path, self.parser.CurrentLineNumber)

    def _end(self, tag: str) -> None:
        if self.done:
            return
        path = self._paths.pop()
        text, self._text_of = self._text_of.strip(WHITE_SPACE), ""
        if path not in self._wanted or not text:
            return
        if path == self._document.collection[0]:
            self._check_collection(text)
        if len(self._found[path]) < _SAID:
            self._found[path][text] = None

    def _check_collection(self, text: str) -> None:
        path, name = self._document.collection
        if text.casefold() != name.casefold():
            found, line = f'a return that says it is "{shown(text)}"', self.parser.CurrentLineNumber
            raise Refused(Problem("UnidentifiedTable", found, f'"{name}"', row=line, element=path))


def _year(text: str) -> int | None:
    """The year that a text is, or that of the day that it is."""
    if match := _YEAR.fullmatch(text):
        return int(match[1])
    if match := _DATE.fullmatch(text):
        day = match[1]
    elif match := _DAY_FIRST.fullmatch(text):
        day = f"{match[3]}-{match[2]}-{match[1]}"
    else:
        return None
    try:
        return date.fromisoformat(day).year
    except ValueError:
        return None


def _refuse_other_text(text: str) -> None:
    """Say what a file of text is that cannot be XML."""
    text = text.lstrip(f"\ufeff\0{WHITE_SPACE}")
    if _WEB_PAGE.match(text):
        raise Refused(Problem("UnreadableFile", "a web page (HTML)", _XML))
    if text and not text.startswith("<"):
        first_line = text.splitlines()[0]
        found = "a CSV file" if any(mark in first_line for mark in DELIMITERS) else "text that is not XML"
        raise Refused(Problem("UnreadableFile", found, _XML))
