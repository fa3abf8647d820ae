"""The sheets of a workbook that hold lists, and the rows of one of them as text."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from ingest import limits
from ingest.problems import CHANGED, Problem, Refused, column_letter
from ingest.readers.headers import WHITE_SPACE, is_blank
from ingest.readers.rows import BadRow, BlankRow, GoodRow, Row
from ingest.readers.workbook import Fault, Sheet, Value, open_workbook
from ingest.readers.workbook_sheets import SheetLayout, SheetsFound, find_sheets, layout_problems, of_sheet
from ingest.readers.workbook_values import Cells, day_of_number, text_of
from ingest.words import counted

__all__ = ["SheetLayout", "SheetReader", "SheetsFound", "find_sheets", "layout_problems"]


class SheetReader:
    """Every row below the headings to the last that is filled, in order: good, bad or blank, each exactly once.

    Cells are text, `layout.width` of them in every good row; those of columns that are not in `columns` (name to
    position, from 0) stay empty. Cells to the right of the headings are not read. `problems` is complete when all rows
    have been taken. Raises Refused, while it is read, for a sheet that is damaged or too large.
    """

    def __init__(self, path: Path, layout: SheetLayout, columns: Mapping[str, int]) -> None:
        self.problems: Sequence[Problem] = ()
        self._path = path
        self._layout = layout
        self._names = {position: name for name, position in columns.items()}
        self._dated = {p for p, name in self._names.items() if layout.match.table.column(name).type == "date"}
        self._characters = 0
        self._told = 0
        self._untold: Counter[tuple[str, str]] = Counter()
        self._from_numbers: Counter[str] = Counter()
        self._beyond = ""
        self._blank_row = [""] * layout.width

    def __iter__(self) -> Iterator[Row]:
        with open_workbook(self._path) as workbook:
            if Sheet(self._layout.sheet, "visible") not in workbook.sheets:
                raise Refused(CHANGED)
            last = self._layout.header_row
            for number, cells in workbook.cells(self._layout.sheet):
                if number > last and (row := self._row(number, cells)):
                    yield from map(BlankRow, range(last + 1, number))
                    yield row
                    last = number
        self.problems = tuple(self._to_tell())

    def _row(self, number: int, cells: Cells) -> GoodRow | BadRow | None:
        """None if there is nothing under the headings."""
        texts = self._blank_row.copy()
        problems: list[Problem] = []
        told, width, names = self._told, self._layout.width, self._names
        elsewhere = False
        for position, value in cells:
            if position in names:
                if isinstance(value, str):
                    texts[position] = value
                elif isinstance(value, Fault):
                    problems += self._fault(value, number, position)
                elif position in self._dated and type(value) is not date:
                    texts[position] = self._day(value, position)
                else:
                    texts[position] = text_of(value)
            elif not isinstance(value, str) or not is_blank(value):
                elsewhere = elsewhere or position < width
                if position >= width and not self._beyond:
                    self._beyond = f"{column_letter(position + 1)}{number}"
        everything = "".join(texts)
        self._count(len(everything))
        if (len(everything) > limits.CELL_TEXT or "\0" in everything) and (reason := _why_bad(texts)):
            return BadRow(number, reason)
        if elsewhere or self._told > told or everything.strip(WHITE_SPACE):
            return GoodRow(number, tuple(texts), tuple(problems))
        return None

    def _day(self, value: Value, position: int) -> str:
        """A cell of a date column. A number that Excel would show as a day of these times is that day."""
        if isinstance(value, datetime):
            return value.date().isoformat()
        if day := day_of_number(value, self._layout.date_1904):
            self._from_numbers[self._names[position]] += 1
            return day.isoformat()
        return text_of(value)

    def _fault(self, fault: Fault, row: int, position: int) -> Iterator[Problem]:
        name, letter = self._names[position], column_letter(position + 1)
        self._told += 1
        if self._told > limits.LISTED:
            self._untold[fault.kind, name] += 1
            return
        found = f"{fault.text} in {letter}{row}"
        yield of_sheet(Problem(fault.kind, found, "a value", name, row, letter), self._layout)

    def _count(self, characters: int) -> None:
        self._characters += characters
        if self._characters > limits.SHEET_TEXT:
            found = f'the sheet "{self._layout.sheet}", which holds more text'
            raise Refused(Problem("TooLarge", found, f"at most {limits.SHEET_TEXT:,} characters in a sheet"))

    def _to_tell(self) -> Iterator[Problem]:
        """What turned out only with the rows."""
        for name, count in self._from_numbers.items():
            letter = column_letter(self._layout.match.columns[name] + 1)
            since = 1904 if self._layout.date_1904 else 1900
            found = f"{counted(count, 'date')} held as a number of days since {since}"
            yield self._about(Problem("DateFromNumber", found, "dates in cells that show dates", name), letter)
        for (kind, name), count in self._untold.items():
            letter = column_letter(self._layout.match.columns[name] + 1)
            found = f"{count:,} more such {'cell' if count == 1 else 'cells'}"
            yield self._about(Problem(kind, found, "a value", name), letter)
        if self._beyond:
            found = f"cells to the right of the headings, the first in {self._beyond}"
            yield self._about(Problem("BlankHeaders", found, "a heading over every column"), None)

    def _about(self, problem: Problem, letter: str | None) -> Problem:
        return of_sheet(replace(problem, column_letter=letter), self._layout)


def _why_bad(texts: list[str]) -> str:
    for position, text in enumerate(texts, start=1):
        if "\0" in text:
            return f"a NUL character, which is not text, in column {column_letter(position)}"
        if len(text) > limits.CELL_TEXT:
            where = f"in column {column_letter(position)}"
            return f"{len(text):,} characters {where}, where a cell of Excel holds {limits.CELL_TEXT:,}"
    return ""
