"""Workbooks as values: sheets by name, rows by number, nothing inferred, nothing hidden.

A workbook is read by our own streaming reader, for the reasons in docs/decisions/0011-excel-reader.md.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ingest import limits
from ingest.problems import too_large
from ingest.readers.workbook_ods import OdsBook
from ingest.readers.workbook_values import Cells, Fault, Value
from ingest.readers.workbook_xlsx import XlsxBook
from ingest.readers.workbook_xml import damaged
from ingest.readers.workbook_zip import Container, inspect_workbook, kind_of

__all__ = ["Fault", "Sheet", "Value", "Workbook", "inspect_workbook", "open_workbook"]


@dataclass(frozen=True)
class Sheet:
    """`visibility` is visible, hidden or very hidden."""

    name: str
    visibility: str


class Workbook:
    """An open workbook. Charts, dialogues and macro sheets are no sheets here."""

    def __init__(self, container: Container) -> None:
        main = kind_of(container)
        book: OdsBook | XlsxBook
        if main == "ods":
            book = ods = OdsBook(container)
            self._rows = {sheet.name: partial(ods.rows, sheet) for sheet in ods.sheets}
        else:
            book = xlsx = XlsxBook(container, main)
            self._rows = {sheet.name: partial(xlsx.rows, sheet) for sheet in xlsx.sheets}
        if len(book.sheets) > limits.SHEETS:
            raise too_large(f"a workbook of {len(book.sheets):,} sheets", f"at most {limits.SHEETS:,} sheets")
        if len({name.casefold() for name in self._rows}) < len(book.sheets):
            raise damaged("a workbook with two sheets of one name")
        self.sheets = tuple(Sheet(sheet.name, sheet.visibility) for sheet in book.sheets)
        self.date_1904 = book.date_1904

    def cells(self, name: str) -> Iterator[tuple[int, Cells]]:
        """The rows of a visible sheet that are filled, each with its filled cells.

        Raises Refused for a sheet that is damaged or too large, while it is read.
        """
        if Sheet(name, "visible") not in self.sheets:
            raise ValueError("a hidden sheet is never read")
        return self._counted(name, self._rows[name]())

    def _counted(self, name: str, rows: Iterator[tuple[int, Cells]]) -> Iterator[tuple[int, Cells]]:
        given = 0
        for number, cells in rows:
            given += len(cells)
            if given > limits.SHEET_CELLS:
                raise too_large(f'the sheet "{name}"', f"sheets of at most {limits.SHEET_CELLS:,} cells")
            yield number, cells

    def rows(self, name: str) -> Iterator[tuple[int, list[Value]]]:
        """Every row of a visible sheet from 1 to the last that is filled, as wide as it is filled."""
        last = 0
        for number, cells in self.cells(name):
            for blank in range(last + 1, number):
                yield blank, []
            row: list[Value] = [""] * (cells[-1][0] + 1)
            for position, value in cells:
                row[position] = value
            yield number, row
            last = number


@contextmanager
def open_workbook(path: Path) -> Iterator[Workbook]:
    """Open a workbook that `inspect_workbook` has let through. Raises Refused."""
    with Container(path) as container:
        yield Workbook(container)
