"""The rows and cells of one sheet of an Excel workbook, in two ways that give the same.

`_parsed` is the specification: it takes any XML. `_plain` takes what Excel, LibreOffice and openpyxl write, and does it
in a third of the time; where it meets anything else, the parser takes over after the rows that have been given.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import NoReturn

from ingest import limits
from ingest.problems import too_large
from ingest.readers.workbook_formats import DURATION
from ingest.readers.workbook_text import NO_TEXT, NotPlain, plain_pieces, resolved, unescaped
from ingest.readers.workbook_values import Cells, Fault, Value, from_serial, to_number
from ingest.readers.workbook_xml import Parser, damaged, local, refuse_deeper
from ingest.readers.workbook_zip import Container

_REFERENCE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_REMEMBERED, _LONGEST_NUMBER = 50_000, 40
_OUT_OF_ORDER = "a sheet whose cells do not stand in order"

Rows = Iterator[tuple[int, Cells]]


class CellMeaning:
    """What the cells of a workbook stand for: shared texts, formats that make numbers dates, the day that is 0."""

    def __init__(self, texts: Sequence[str], formats: dict[str, str], date_1904: bool) -> None:
        self.texts = texts
        self._formats = formats
        self._date_1904 = date_1904
        self._known: dict[tuple[str, str | None], Value] = {}

    def value(self, kind: str, style: str, text: str, formula: bool = False, saved: bool = True) -> Value:
        """A cell's value; "" for an empty one. `saved`: it has an element for its value, if only an empty one."""
        if formula and text == "" and not (saved and kind == "str"):
            return Fault("FormulaWithoutValue", "a formula without a saved result")
        if text == "" and kind != "e":
            return ""
        if kind in ("", "n"):
            return self.number(text, style)
        if kind == "s":
            return self._shared(text)
        if kind == "b":
            return text.strip() in ("1", "true")
        if kind == "e":
            return Fault("ErrorCell", text.strip() or "an error")
        if kind == "d":
            return _from_iso(text.strip())
        return unescaped(text)

    def number(self, text: str, style: str) -> Value:
        form = self._formats.get(style)
        if len(text) > _LONGEST_NUMBER:
            return _number(text, form, self._date_1904)
        key = text, form
        value = self._known.get(key)
        if value is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            value = self._known[key] = _number(text, form, self._date_1904)
        return value

    def _shared(self, text: str) -> str:
        with suppress(ValueError, IndexError):
            return self.texts[int(text) if text.strip().isdecimal() else len(self.texts)]
        raise damaged("a sheet with a text that the workbook does not hold")


def rows_of_sheet(container: Container, part: str, meaning: CellMeaning) -> Rows:
    """Every row with filled cells: its number as Excel shows it, and them. Raises Refused."""
    given = 0
    try:
        for row in _plain(container, part, meaning):
            yield row
            given += 1
    except NotPlain:
        yield from islice(_parsed(container, part, meaning), given, None)


# ---- the quick way

_SHEET_BEGINS = re.compile("<sheetData>")
_ATTRIBUTES = r'(?: [a-zA-Z][a-zA-Z0-9:]*="[^"<&]*")*'
# Groups: column, row, format, kind, formula, value, the text in place of one; number of a row, its end; other.
_TOKEN = re.compile(
    r'<c r="([A-Z]{1,3})([1-9][0-9]{0,6})"(?: s="([0-9]+)")?(?: t="([a-zA-Z]+)")?'
    rf"(?:/>|></c>|>(<f(?:{_ATTRIBUTES}>[^{NO_TEXT}]*</f>|{_ATTRIBUTES}/>))?"
    rf"(?:<v>([^{NO_TEXT}]*)</v>|<is><t(?: xml:space=\"preserve\")?>([^{NO_TEXT}]*)</t></is>)</c>)"
    rf'|<row r="([1-9][0-9]{{0,6}})"{_ATTRIBUTES}(/?)>|</row>|(.+)',
    re.DOTALL,
)


def _plain(container: Container, part: str, meaning: CellMeaning) -> Rows:
    """Raises NotPlain. `row` is the number of the row that has begun and not ended."""
    row, before = "", 0
    last = -1
    cells: Cells = []
    positions, texts, known = _Positions(), meaning.texts, len(meaning.texts)
    for piece in plain_pieces(container.chunks(part), _SHEET_BEGINS, "</row>", "</sheetData>"):
        for letters, at, style, kind, formula, value, text, number, ended, other in _TOKEN.findall(piece):
            if letters:
                position = positions[letters]
                if at != row or position <= last:
                    raise NotPlain
                last = position
                if kind == "s" and len(value) < 10 and value.isdecimal() and int(value) < known:
                    filled: Value = texts[int(value)]
                elif value and (not kind or kind == "n") and "&" not in value:
                    filled = meaning.number(value, style)
                elif value or kind or text or formula:
                    filled = meaning.value(kind, style, resolved(text or value), bool(formula))
                else:
                    continue
                if filled != "":
                    cells.append((position, filled))
            elif number:
                if row or not before < int(number) <= limits.SHEET_ROWS:
                    raise NotPlain
                row, before = "" if ended else number, int(number)
                last, cells = -1, []
            elif other or not row:
                raise NotPlain
            else:
                row = ""
                if cells:
                    yield before, cells
    if row:
        raise NotPlain


class _Positions(dict[str, int]):
    """Letters over a column to its position from 0."""

    def __missing__(self, letters: str) -> int:
        place = 0
        for letter in letters.upper():
            place = place * 26 + ord(letter) - ord("A") + 1
        if place > limits.SHEET_COLUMNS:
            raise too_large(
                f"a cell in column {letters}", f"columns up to XFD, of which Excel has {limits.SHEET_COLUMNS:,}"
            )
        self[letters] = place - 1
        return place - 1


# ---- the sure way


def _parsed(container: Container, part: str, meaning: CellMeaning) -> Rows:
    sheet = _Sheet(part, meaning)
    for chunk in container.chunks(part):
        sheet.parser.feed(chunk)
        yield from sheet.rows
        sheet.rows.clear()
    sheet.parser.feed(b"", last=True)
    yield from sheet.rows


class _Sheet:
    """Takes tags and text as they are parsed; `rows` are those that have ended."""

    def __init__(self, part: str, meaning: CellMeaning) -> None:
        self.parser = Parser(part, self._start, self._end, self._text)
        self._part = part
        self.rows: list[tuple[int, Cells]] = []
        self._meaning = meaning
        self._positions = _Positions()
        self._inside: list[str] = []
        self._number = 0
        self._cells: Cells = []
        self._cell: dict[str, str] = {}
        self._position = -1
        self._pieces: list[str] = []
        self._size = 0
        self._formula = self._saved = False

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        around = self._inside[-1] if self._inside else ""
        self._inside.append(name := local(name))
        refuse_deeper(len(self._inside), self._part)
        if name == "row" and around == "sheetData":
            self._start_row(attributes)
        elif name == "c" and around == "row":
            self._start_cell(attributes)
        elif around == "c":
            self._formula = self._formula or name == "f"
            self._saved = self._saved or name == "v"

    def _start_row(self, attributes: dict[str, str]) -> None:
        number = _whole(attributes.get("r", str(self._number + 1)))
        if number > limits.SHEET_ROWS:
            raise too_large(f"a row {number:,}", f"rows up to {limits.SHEET_ROWS:,}, which is as many as Excel has")
        if number <= self._number:
            raise damaged(_OUT_OF_ORDER)
        self._number, self._position, self._size, self._cells = number, -1, 0, []

    def _start_cell(self, attributes: dict[str, str]) -> None:
        position = self._position + 1
        if reference := attributes.get("r"):
            if not (found := _REFERENCE.fullmatch(reference)) or int(found[2]) != self._number:
                raise damaged(_OUT_OF_ORDER)
            position = self._positions[found[1]]
        if position <= self._position:
            raise damaged(_OUT_OF_ORDER)
        if position >= limits.SHEET_COLUMNS:
            raise too_large("a row of more cells", f"at most {limits.SHEET_COLUMNS:,}, which is as many as Excel has")
        self._position, self._cell = position, attributes
        self._formula = self._saved = False
        self._pieces.clear()

    def _text(self, data: str) -> None:
        if self._inside[-1] == "v" or (self._inside[-1] == "t" and "is" in self._inside and "rPh" not in self._inside):
            self._pieces.append(data)
            self._size += len(data)
            if self._size > limits.ROW_TEXT:
                raise too_large("a row of more text", f"at most {limits.ROW_TEXT:,} characters in a row")

    def _end(self, _: str) -> None:
        name = self._inside.pop()
        around = self._inside[-1] if self._inside else ""
        if name == "c" and around == "row":
            kind, style = self._cell.get("t", ""), self._cell.get("s", "")
            value = self._meaning.value(kind, style, "".join(self._pieces), self._formula, self._saved)
            if value != "":
                self._cells.append((self._position, value))
        elif name == "row" and around == "sheetData" and self._cells:
            self.rows.append((self._number, self._cells))


# ---- numbers and dates


def _number(text: str, form: str | None, date_1904: bool) -> Value:
    """A number or, by its format, a date or digits with leading zeros; text that is no number stays text."""
    number = to_number(text.strip())
    if number is None:
        return text.strip()
    if form == DURATION and abs(number) < 1e7:
        return timedelta(days=number)
    if form and form.startswith("0"):
        return f"{number:0{len(form)}d}" if isinstance(number, int) else number
    moment = from_serial(number, date_1904) if form else None
    return number if moment is None else moment


def _from_iso(text: str) -> Value:
    for read in (date.fromisoformat, datetime.fromisoformat, time.fromisoformat):
        with suppress(ValueError):
            return read(text)
    return text


def _whole(text: str) -> int:
    if not (text.isdecimal() and text.isascii() and len(text) < 20):
        _no_order()
    return int(text)


def _no_order() -> NoReturn:
    raise damaged(_OUT_OF_ORDER)
