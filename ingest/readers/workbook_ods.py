"""An OpenDocument workbook (.ods), as LibreOffice and Excel write it: one part of XML that holds every sheet."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ingest import limits
from ingest.problems import CHANGED, Refused, too_large
from ingest.readers.workbook_values import Cells, Fault, Value, to_number
from ingest.readers.workbook_xml import Parser, damaged, refuse_deeper
from ingest.readers.workbook_zip import Container

_CONTENT, _COMMON_STYLES = "content.xml", "styles.xml"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _OFFICE, _TEXT, _STYLE = (f"{_OASIS}{name}:1.0 " for name in ("table", "office", "text", "style"))
_LIBRE_OFFICE = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 "
_SPREADSHEET, _SHEET, _ROW = f"{_OFFICE}spreadsheet", f"{_TABLE}table", f"{_TABLE}table-row"
_CELL, _COVERED = f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"
_A_STYLE, _OF_TABLES = f"{_STYLE}style", f"{_STYLE}table-properties"
_PARAGRAPHS = {f"{_TEXT}p", f"{_TEXT}h"}
# Inside a paragraph; anything else there, or in a cell, is a comment or a picture and no part of the value.
_RUNS = {f"{_TEXT}{name}": text for name, text in (("span", ""), ("a", ""), ("tab", "\t"), ("line-break", "\n"))}
_SPACES = f"{_TEXT}s"
_LEADING_ZEROS = re.compile("0+[1-9][0-9]*")
_MOST_SPACES = 1_000
_ERROR = re.compile(r"#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|[A-Z/]+[!?])|Err:\d+")
_DURATION = re.compile(r"(-?)P(?:(\d{1,7})D)?T?(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:[.,](\d{1,9}))?S)?")


class OdsSheet(NamedTuple):
    """`begin` and `end`: where the sheet's XML stands among the bytes of the part."""

    name: str
    visibility: str
    begin: int
    end: int


class OdsBook:
    """Opened: one look through the part has said where each sheet is."""

    date_1904 = False  # dates are saved as dates

    def __init__(self, container: Container) -> None:
        self._container = container
        self.sheets = _sheets_of(container.path, container.version)

    def rows(self, sheet: OdsSheet) -> Iterator[tuple[int, Cells]]:
        """Every row with filled cells: its number, and them. Only this sheet is parsed, and what stands before all."""
        parser = _Sheet(sheet.name)
        head = min(other.begin for other in self.sheets)
        for chunk in _slices(self._container.chunks(_CONTENT), (0, head), (sheet.begin, sheet.end)):
            parser.parser.feed(chunk)
            yield from parser.rows()


@lru_cache(maxsize=256)
def _sheets_of(path: Path, _version: tuple[int, ...]) -> tuple[OdsSheet, ...]:
    """Kept for the next time the file is opened, to read another of its sheets: to find them is to parse it all."""
    styles = _Styles()
    with Container(path) as container:
        if container.has(_COMMON_STYLES):
            _parse(
                Parser(_COMMON_STYLES, styles.open, styles.close),
                container.chunks(_COMMON_STYLES, limits.WORKBOOK_MODEST_BYTES),
            )
        outline = _Outline(styles)
        _parse(outline.parser, container.chunks(_CONTENT))
    return tuple(outline.sheets)


def _parse(parser: Parser, chunks: Iterator[bytes]) -> None:
    for chunk in chunks:
        parser.feed(chunk)
    parser.feed(b"", last=True)


def _slices(chunks: Iterator[bytes], *ranges: tuple[int, int]) -> Iterator[bytes]:
    """The bytes of these ranges, which are in order."""
    place = 0
    for chunk in chunks:
        for begin, end in ranges:
            if piece := chunk[max(0, begin - place) : max(0, end - place)]:
                yield piece
        place += len(chunk)
        if place >= ranges[-1][1]:
            return


class _Styles:
    """Which styles hide a table. A style that does not say takes after its parent."""

    def __init__(self) -> None:
        self._style = ""
        self._depth = 0
        self._parents: dict[str, str] = {}
        self._shown: dict[str, bool] = {}

    def open(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        refuse_deeper(self._depth, _COMMON_STYLES)
        self.see(name, attributes)

    def close(self, _: str) -> None:
        self._depth -= 1

    def see(self, name: str, attributes: dict[str, str]) -> None:
        if name == _A_STYLE:
            if len(self._parents) >= limits.STYLES:
                raise too_large("a workbook of more styles", f"at most {limits.STYLES:,} styles")
            self._style = attributes.get(f"{_STYLE}name", "")
            self._parents[self._style] = attributes.get(f"{_STYLE}parent-style-name", "")
        elif name == _OF_TABLES and (display := attributes.get(f"{_TABLE}display")):
            self._shown[self._style] = display == "true"

    def hide(self, style: str) -> bool:
        seen: set[str] = set()
        while style and style not in seen:
            if style in self._shown:
                return not self._shown[style]
            seen.add(style)
            style = self._parents.get(style, "")
        return False


class _Outline:
    """Finds the sheets: tables right below the spreadsheet, so that neither deleted rows nor links to files count."""

    def __init__(self, styles: "_Styles") -> None:
        self.parser = Parser(_CONTENT, self._start, self._end)
        self.sheets: list[OdsSheet] = []
        self._styles = styles
        self._depth = self._spreadsheet = 0

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        refuse_deeper(self._depth, _CONTENT)
        if name == _SHEET and self._depth == self._spreadsheet + 1:
            hidden = self._styles.hide(attributes.get(f"{_TABLE}style-name", ""))
            title = attributes.get(f"{_TABLE}name", "")
            if len(self.sheets) > limits.SHEETS:
                return  # told when the workbook is opened
            self.sheets.append(OdsSheet(title, "hidden" if hidden else "visible", self.parser.place, 0))
        elif name == _SPREADSHEET:
            self._spreadsheet = self._depth
        elif not self._spreadsheet:
            self._styles.see(name, attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        if name == _SHEET and self._depth == self._spreadsheet:
            self.sheets[-1] = self.sheets[-1]._replace(end=self.parser.place)


class _Sheet:
    """Takes the tags and the text of one sheet. A row or a cell may say that it is repeated."""

    def __init__(self, name: str) -> None:
        self.parser = Parser(_CONTENT, self._start, self._end, self._text)
        self._name = name
        self._done: list[tuple[int, int, Cells]] = []
        self._inside: list[str] = []
        self._next = 1
        self._times = 1
        self._alike = 0
        self._cells: Cells = []
        self._position = 0
        self._cell: dict[str, str] = {}
        self._paragraphs: list[list[str]] = []
        self._foreign = 0
        self._size = 0
        self._open = False

    def rows(self) -> Iterator[tuple[int, Cells]]:
        """The rows that have ended since the last call."""
        for first, times, cells in self._done:
            for number in range(first, first + times):
                yield number, cells
        self._done.clear()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        around = self._inside[-1] if self._inside else ""
        self._inside.append(name)
        refuse_deeper(len(self._inside), _CONTENT)
        if self._foreign:
            self._foreign += 1
        elif name == _SHEET and around == _SPREADSHEET:
            if attributes.get(f"{_TABLE}name", "") != self._name:
                raise Refused(CHANGED)
            self._open = True
        elif not self._open:
            return
        elif name == _SHEET:  # a table in a table: an object, a link
            self._foreign = 1
        elif name == _ROW:
            self._times = _repeated(attributes, "number-rows-repeated")
            self._cells, self._position, self._size = [], 0, 0
        elif name in (_CELL, _COVERED) and around == _ROW:
            self._cell, self._paragraphs = attributes, []
        elif name in _PARAGRAPHS and around in (_CELL, _COVERED):
            self._paragraphs.append([])
        elif self._paragraphs and name in _RUNS:
            self._add(_RUNS[name])
        elif self._paragraphs and name == _SPACES:
            self._add(" " * min(_repeated(attributes, "c", _TEXT), _MOST_SPACES))
        elif around in (_CELL, _COVERED) or around in _PARAGRAPHS or around in _RUNS:
            self._foreign = 1

    def _text(self, data: str) -> None:
        inside = self._inside[-1] if self._inside else ""
        if not self._foreign and self._paragraphs and (inside in _PARAGRAPHS or inside in _RUNS):
            self._add(data)

    def _add(self, text: str) -> None:
        self._paragraphs[-1].append(text)
        self._size += len(text)
        if self._size > limits.ROW_TEXT:
            raise too_large("a row of more text", f"at most {limits.ROW_TEXT:,} characters in a row")

    def _end(self, name: str) -> None:
        self._inside.pop()
        if self._foreign:
            self._foreign -= 1
        elif name in (_CELL, _COVERED) and self._inside[-1] == _ROW:
            self._end_cell(covered=name == _COVERED)
        elif name == _ROW and self._open:
            self._end_row()

    def _end_cell(self, covered: bool) -> None:
        """What lies covered below a merged cell is not seen by anyone, and not read."""
        times = _repeated(self._cell, "number-columns-repeated")
        value = "" if covered else _value(self._cell, "\n".join(map("".join, self._paragraphs)))
        self._paragraphs = []
        if value != "":
            if self._position + times > limits.SHEET_COLUMNS:
                raise too_large("a cell beyond column XFD", f"at most {limits.SHEET_COLUMNS:,} columns")
            self._cells += [(self._position + n, value) for n in range(times)]
        self._position += times

    def _end_row(self) -> None:
        if self._cells:
            if self._next + self._times - 1 > limits.SHEET_ROWS:
                raise too_large(f"a row beyond {limits.SHEET_ROWS:,}", f"at most {limits.SHEET_ROWS:,} rows in a sheet")
            self._alike += self._times - 1
            if self._alike > limits.REPEATED_ROWS:
                raise too_large(
                    "filled rows that are written once and repeated",
                    f"at most {limits.REPEATED_ROWS:,} repeated rows in a sheet",
                )
            self._done.append((self._next, self._times, self._cells))
        self._next += self._times


def _value(cell: dict[str, str], text: str) -> Value:
    kind = cell.get(f"{_OFFICE}value-type", "")
    formula = f"{_TABLE}formula" in cell
    if cell.get(f"{_LIBRE_OFFICE}value-type") == "error" or (formula and _ERROR.fullmatch(text)):
        return Fault("ErrorCell", text.strip() or "an error")
    saved = cell.get(f"{_OFFICE}{_SAVED_AS.get(kind, 'value')}")
    if kind == "string" or (not kind and text):
        return text if text or saved is None else saved
    if saved is None:
        return Fault("FormulaWithoutValue", "a formula without a saved result") if formula else text
    if kind == "float" and _LEADING_ZEROS.fullmatch(text) and text.lstrip("0") == saved:
        return text
    return _READERS[kind](saved) if kind in _READERS else text


_SAVED_AS = {"date": "date-value", "time": "time-value", "boolean": "boolean-value", "string": "string-value"}


def _number(saved: str) -> Value:
    number = to_number(saved)
    return saved if number is None else number


def _moment(saved: str) -> Value:
    """A date or a date and time; text where there is no such date, as before the year 1."""
    with suppress(ValueError):
        return date.fromisoformat(saved)
    with suppress(ValueError):
        moment = datetime.fromisoformat(saved)
        return moment if moment.time() != datetime.min.time() else moment.date()
    return saved


def _duration(saved: str) -> Value:
    if not (found := _DURATION.fullmatch(saved)):
        return saved
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:5])
    with suppress(OverflowError):
        length = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        return -length if found[1] else length
    return saved


def _truth(saved: str) -> Value:
    return saved == "true"


_READERS = {
    "float": _number,
    "percentage": _number,
    "currency": _number,
    "date": _moment,
    "time": _duration,
    "boolean": _truth,
}


def _repeated(attributes: dict[str, str], name: str, space: str = _TABLE) -> int:
    said = attributes.get(f"{space}{name}", "1")
    if not (said.isdecimal() and said.isascii() and len(said) < 12):
        raise damaged("an OpenDocument workbook with a repeated cell or row that does not say how often")
    return int(said)
