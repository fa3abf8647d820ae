"""An Excel workbook (.xlsx, .xlsm): its sheets, texts, number formats and date system. Sheets are read elsewhere."""

import posixpath
import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote

from ingest import limits
from ingest.problems import too_large
from ingest.readers.workbook_cells import CellMeaning, rows_of_sheet
from ingest.readers.workbook_formats import kind_of_format
from ingest.readers.workbook_text import NO_TEXT, NotPlain, plain_pieces, resolved, unescaped
from ingest.readers.workbook_values import Cells
from ingest.readers.workbook_xml import Parser, damaged, elements, local, refuse_deeper
from ingest.readers.workbook_zip import Container

_VISIBILITY = {"visible": "visible", "hidden": "hidden", "veryHidden": "very hidden"}
_TEXTS_BEGIN = re.compile("<sst(?: [^<>]*)?>")
# A text as Excel writes it when all of it has one format.
_PLAIN_TEXT = re.compile(rf'<si><t(?: xml:space="preserve")?>([^{NO_TEXT}]*)</t></si>|(.+)', re.DOTALL)


class XlsxSheet(NamedTuple):
    name: str
    visibility: str
    part: str


class XlsxBook:
    """Opened: the list of sheets is known. Texts and formats are read when the first row is asked for."""

    def __init__(self, container: Container, main: str) -> None:
        self._container = container
        self._main = main
        self._relations = tuple(islice(self._related(), limits.WORKBOOK_PARTS))
        self._targets = {kind: target for _, kind, target in self._relations}
        self._meaning: CellMeaning | None = None
        self.date_1904 = False
        self.sheets = tuple(islice(self._sheets(), limits.SHEETS + 1))
        if len({sheet.part for sheet in self.sheets}) < len(self.sheets):
            raise damaged("a workbook in which two sheets are one part")

    def rows(self, sheet: XlsxSheet) -> Iterator[tuple[int, Cells]]:
        """Every row with filled cells: its number, and them."""
        self._meaning = self._meaning or CellMeaning(self._texts(), self._formats(), self.date_1904)
        return rows_of_sheet(self._container, sheet.part, self._meaning)

    def _related(self) -> Iterator[tuple[str, str, str]]:
        """Id, kind and part of everything that belongs to the workbook."""
        folder, name = posixpath.split(self._main)
        part = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self._container.has(part):
            raise damaged("an Excel workbook that does not say where its sheets are")
        for tag in elements(part, self._container.chunks(part, limits.WORKBOOK_MODEST_BYTES)):
            said = tag.attributes
            if tag.name == "Relationship" and said.get("TargetMode", "Internal") == "Internal":
                target = posixpath.normpath(posixpath.join("/", folder, unquote(said.get("Target", ""))))
                yield said.get("Id", ""), said.get("Type", "").rpartition("/")[2], target.lstrip("/")

    def _sheets(self) -> Iterator[XlsxSheet]:
        """The sheets with cells. A state that nobody knows counts as hidden."""
        parts = {id_: (kind, target) for id_, kind, target in self._relations}
        for tag in elements(self._main, self._container.chunks(self._main, limits.WORKBOOK_MODEST_BYTES)):
            said = tag.attributes
            if tag.name == "workbookPr":
                self.date_1904 = said.get("date1904", "0") in ("1", "true", "on")
            elif (tag.around, tag.name) == ("sheets", "sheet"):
                kind, part = parts.get(said.get("id", ""), ("", ""))
                visibility = _VISIBILITY.get(said.get("state", "visible"), "hidden")
                if kind == "worksheet":
                    yield XlsxSheet(said.get("name", ""), visibility, part)

    def _formats(self) -> dict[str, str]:
        """The cell formats, by number, that make a number anything else."""
        part = self._targets.get("styles", "")
        if not self._container.has(part):
            return {}
        codes: dict[str, str] = {}
        used: list[str] = []
        for tag in elements(part, self._container.chunks(part, limits.WORKBOOK_MODEST_BYTES)):
            said = tag.attributes
            if tag.name == "numFmt":
                codes[said.get("numFmtId", "")] = said.get("formatCode", "")
            elif (tag.around, tag.name) == ("cellXfs", "xf"):
                used.append(said.get("numFmtId", "0"))
            if len(codes) + len(used) > limits.STYLES:
                raise too_large("a workbook of more cell formats", f"at most {limits.STYLES:,} formats")
        kinds = {
            number: kind_of_format(int(number), codes.get(number))
            for number in used
            if number.isdecimal() and len(number) < 10
        }
        return {str(place): kind for place, number in enumerate(used) if (kind := kinds.get(number))}

    def _texts(self) -> list[str]:
        part = self._targets.get("sharedStrings", "")
        if not self._container.has(part):
            return []
        try:
            return _plain_texts(self._container, part)
        except NotPlain:
            return _any_texts(self._container, part)


def _plain_texts(container: Container, part: str) -> list[str]:
    """The texts of a part in which every one is plain: what _any_texts gives, many times as fast. Raises NotPlain."""
    texts: list[str] = []
    for piece in plain_pieces(container.chunks(part, limits.SHARED_TEXT_BYTES), _TEXTS_BEGIN, "</si>", "</sst>"):
        found = _PLAIN_TEXT.findall(piece)
        if found and found[-1][1]:
            raise NotPlain
        texts += [unescaped(resolved(text)) if "&" in text or "_x" in text else text for text, _ in found]
        _refuse_texts(len(texts))
    return texts


def _any_texts(container: Container, part: str) -> list[str]:
    """The texts, each of one run or several, without the reading aids that Japanese texts can have beside them."""
    texts: list[str] = []
    pieces: list[str] = []
    inside: list[str] = []

    def start(name: str, _: dict[str, str]) -> None:
        inside.append(local(name))
        refuse_deeper(len(inside), part)
        if inside[-1] == "si":
            pieces.clear()

    def end(_: str) -> None:
        if inside.pop() == "si":
            texts.append(unescaped("".join(pieces)))

    def text(data: str) -> None:
        if inside[-1] == "t" and "rPh" not in inside:
            pieces.append(data)

    parser = Parser(part, start, end, text)
    for chunk in container.chunks(part, limits.SHARED_TEXT_BYTES):
        parser.feed(chunk)
        _refuse_texts(len(texts))
    parser.feed(b"", last=True)
    return texts


def _refuse_texts(count: int) -> None:
    if count > limits.SHARED_TEXTS:
        raise too_large("a workbook of more different texts", f"at most {limits.SHARED_TEXTS:,} texts")
