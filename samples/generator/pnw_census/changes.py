"""Ways in which the workbook of a census goes wrong. The table is on the sheet called Census."""

from collections.abc import Callable
from dataclasses import replace

from samples.generator.workbook import Cell, Row, Sheet, Workbook, place

TABLE = "Census"
Change = Callable[[Workbook], tuple[Workbook, str]]


def cell(heading: str, identifier: str, value: Cell) -> Change:
    """Another value in the row of that child."""

    def change(book: Workbook) -> tuple[Workbook, str]:
        sheet, head = find(book)
        at = sheet.rows[head].index(heading)
        row = next(n for n, cells in enumerate(sheet.rows) if identifier in cells)
        cells = (*sheet.rows[row][:at], value, *sheet.rows[row][at + 1 :])
        rows = (*sheet.rows[:row], cells, *sheet.rows[row + 1 :])
        return put(book, replace(sheet, rows=rows)), f"sheet {TABLE}, cell {place(row, at)}, {heading}"

    return change


def child_twice(heading: str, identifier: str, value: Cell) -> Change:
    """The child's row once more at the foot, with another value."""

    def change(book: Workbook) -> tuple[Workbook, str]:
        sheet, head = find(book)
        at = sheet.rows[head].index(heading)
        told = next(cells for cells in sheet.rows if identifier in cells)
        rows = (*sheet.rows, (*told[:at], value, *told[at + 1 :]))
        return put(book, replace(sheet, rows=rows)), f"sheet {TABLE}, row {len(rows)}"

    return change


def extra_column(heading: str, value: Cell) -> Change:
    def change(book: Workbook) -> tuple[Workbook, str]:
        sheet, head = find(book)
        rows = tuple(
            (*cells, heading if n == head else value) if n >= head else cells for n, cells in enumerate(sheet.rows)
        )
        return put(book, replace(sheet, rows=rows)), f"sheet {TABLE}, column {heading}"

    return change


def extra_sheet(sheet: Sheet, first: bool = False) -> Change:
    def change(book: Workbook) -> tuple[Workbook, str]:
        sheets = (sheet, *book.sheets) if first else (*book.sheets, sheet)
        return Workbook(sheets), f"sheet {sheet.name}"

    return change


def titled(book: Workbook) -> tuple[Workbook, str]:
    """Two lines above the headings."""
    sheet, _ = find(book)
    titles: tuple[Row, ...] = (("Placements census",), ())
    return put(book, replace(sheet, rows=(*titles, *sheet.rows))), f"sheet {TABLE}, rows 1 and 2"


def find(book: Workbook) -> tuple[Sheet, int]:
    """The sheet of the table, and the row of its headings, counted from 0."""
    sheet = next(sheet for sheet in book.sheets if sheet.name == TABLE)
    return sheet, next(n for n, cells in enumerate(sheet.rows) if len(cells) > 10)


def put(book: Workbook, sheet: Sheet) -> Workbook:
    return Workbook(tuple(sheet if old.name == sheet.name else old for old in book.sheets))
