"""An Excel workbook (.xlsx, .xlsm): its sheets, texts, number formats and date system. Sheets are read elsewhere."""

import posixpath
import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple
from urllib.parse import unquote

from ingest.csv_records import LIMITS as TEXT_LIMITS
from ingest.problems import Problem, Refused
from ingest.workbook_cells import CellMeaning, rows_of_sheet
from ingest.workbook_formats import kind_of_format
from ingest.workbook_text import plain_text, unescaped
from ingest.workbook_values import Cells
from ingest.workbook_xml import Parser, damaged, elements, local
from ingest.workbook_zip import LIMITS, Container

MOST_TEXTS = 3_000_000
MOST_TEXT_BYTES = 150_000_000
"""Of the texts that a workbook's sheets share: eleven lists of 100,000 rows have some 1.5 million, in 60 MB."""

_VISIBILITY = {"visible": "visible", "hidden": "hidden", "veryHidden": "very hidden"}
_BEGINNING = re.compile(r"(?:<\?xml [^<>]*\?>)?\s*<sst(?: [^<>]*)?>\s*")
_TEXT_LENGTH = TEXT_LIMITS.cell + 1
# A text as Excel writes it when all of it has one format; anything else goes to the parser.
_PLAIN_TEXT = re.compile(r'<si><t(?: xml:space="preserve")?>([^<]*)</t></si>|</sst>\s*\Z|(.+)', re.DOTALL)


class XlsxSheet(NamedTuple):
    name: str
    visibility: str
    part: str


class XlsxBook:
    """Opened: the list of sheets is known. Texts and formats are read when the first row is asked for."""

    def __init__(self, container: Container, main: str) -> None:
        self._container = container
        self._main = main
        self._targets = {kind: target for _, kind, target in self._relations()}
        self._meaning: CellMeaning | None = None
        self.date_1904 = False
        self.sheets = tuple(self._sheets())

    def rows(self, sheet: XlsxSheet) -> Iterator[tuple[int, Cells]]:
        """Every row that the sheet has an element for, with its filled cells."""
        self._meaning = self._meaning or CellMeaning(self._texts(), self._formats(), self.date_1904)
        return rows_of_sheet(self._container, sheet.part, self._meaning)

    def _relations(self) -> Iterator[tuple[str, str, str]]:
        """Id, kind and part of everything that belongs to the workbook."""
        folder, name = posixpath.split(self._main)
        part = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self._container.has(part):
            raise damaged("an Excel workbook that does not say where its sheets are")
        for tag in elements(part, self._container.chunks(part, LIMITS.modest)):
            said = tag.attributes
            if tag.name == "Relationship" and said.get("TargetMode", "Internal") == "Internal":
                target = posixpath.normpath(posixpath.join("/", folder, unquote(said.get("Target", ""))))
                yield said.get("Id", ""), said.get("Type", "").rpartition("/")[2], target.lstrip("/")

    def _sheets(self) -> Iterator[XlsxSheet]:
        """The sheets with cells. A state that nobody knows counts as hidden."""
        parts = {id_: (kind, target) for id_, kind, target in self._relations()}
        for tag in elements(self._main, self._container.chunks(self._main, LIMITS.modest)):
            said = tag.attributes
            if tag.name == "workbookPr":
                self.date_1904 = said.get("date1904", "0") in ("1", "true", "on")
            elif (tag.around, tag.name) == ("sheets", "sheet"):
                kind, part = parts.get(said.get("id", ""), ("", ""))
                visibility = _VISIBILITY.get(said.get("state", "visible"), "hidden")
                if kind == "worksheet":
                    yield XlsxSheet(said.get("name", ""), visibility, part)

    def _formats(self) -> dict[str, str]:
        """The cell formats, by number, that make a number a date or a length of time."""
        part = self._targets.get("styles", "")
        if not self._container.has(part):
            return {}
        codes: dict[str, str] = {}
        used: list[str] = []
        for tag in elements(part, self._container.chunks(part, LIMITS.modest)):
            said = tag.attributes
            if tag.name == "numFmt":
                codes[said.get("numFmtId", "")] = said.get("formatCode", "")
            elif (tag.around, tag.name) == ("cellXfs", "xf"):
                used.append(said.get("numFmtId", "0"))
        kinds = {number: kind_of_format(int(number), codes.get(number)) for number in used if number.isdecimal()}
        return {str(place): kind for place, number in enumerate(used) if (kind := kinds.get(number))}

    def _texts(self) -> list[str]:
        part = self._targets.get("sharedStrings", "")
        if not self._container.has(part):
            return []
        texts = _plain_texts(self._container, part)
        return texts if texts is not None else _any_texts(self._container, part)


def _plain_texts(container: Container, part: str) -> list[str] | None:
    """The texts of a part in which every one is plain, or None: the same as _any_texts gives, ten times as fast."""
    texts: list[str] = []
    begun = False
    rest = ""
    pieces = plain_text(container.chunks(part, MOST_TEXT_BYTES))
    for piece in chain(pieces, [None]):
        if piece is None:
            return texts if rest == "" and begun else None
        rest += piece
        if not begun:
            if not (beginning := _BEGINNING.match(rest)):
                return None
            rest, begun = rest[beginning.end() :], True
        end = len(rest) if rest.rstrip().endswith("</sst>") else rest.rfind("</si>") + len("</si>")
        if end < len("</si>"):
            continue
        for text, other in _PLAIN_TEXT.findall(rest, 0, end):
            if other:
                return None
            texts.append(text)
        rest = rest[end:]
        _refuse_texts(len(texts))
    return None


def _any_texts(container: Container, part: str) -> list[str]:
    """The texts, each of one run or several, without the reading aids that Japanese texts can have beside them."""
    texts: list[str] = []
    pieces: list[str] = []
    inside: list[str] = []

    def start(name: str, _: dict[str, str]) -> None:
        inside.append(local(name))
        if inside[-1] == "si":
            pieces.clear()

    def end(_: str) -> None:
        if inside.pop() == "si":
            texts.append(unescaped("".join(pieces)[:_TEXT_LENGTH]))

    def text(data: str) -> None:
        if inside[-1] == "t" and "rPh" not in inside:
            pieces.append(data)

    parser = Parser(part, start, end, text)
    for chunk in container.chunks(part, MOST_TEXT_BYTES):
        parser.feed(chunk)
        _refuse_texts(len(texts))
    parser.feed(b"", last=True)
    return texts


def _refuse_texts(count: int) -> None:
    if count > MOST_TEXTS:
        raise Refused(Problem("TooLarge", "a workbook of more different texts", f"at most {MOST_TEXTS:,} texts"))
