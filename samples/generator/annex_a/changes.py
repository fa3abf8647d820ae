"""Ways in which a workbook goes wrong; dirt.py says which one meets which."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from samples.generator.annex_a.authors import Author
from samples.generator.workbook import Cell, Row, Sheet, Workbook, place, serial

# Gives the workbook with the dirt in it, and where that is, as a person sees it in Excel.
Change = Callable[[Author, Workbook], tuple[Workbook, str]]
SheetChange = Callable[[Sheet, int, int], tuple[tuple[Row, ...], str]]  # sheet, heading row and column: rows, place


def cell(name: str, column: str, change: Cell | Callable[[Cell], Cell], nth: int = 0) -> Change:
    """Change the `nth` non-empty cell of a column of a list."""

    def spoil(sheet: Sheet, head: int, at: int) -> tuple[tuple[Row, ...], str]:
        held = [n for n, row in enumerate(sheet.rows) if n > head and row[at] is not None]
        row = held[nth % len(held)]  # another seed may give fewer
        value = change(sheet.rows[row][at]) if callable(change) else change
        return _with(sheet.rows, row, at, value), f"cell {place(row, at)}, {column}"

    return _in(name, column, spoil)


def column(name: str, column: str, change: Callable[[Cell], Cell]) -> Change:
    """Change every non-empty cell of a column of a list."""

    def spoil(sheet: Sheet, head: int, at: int) -> tuple[tuple[Row, ...], str]:
        rows = sheet.rows
        for n in range(head + 1, len(rows)):
            if rows[n][at] is not None:
                rows = _with(rows, n, at, change(rows[n][at]))
        return rows, f"column {place(0, at)[:-1]}, {column}"

    return _in(name, column, spoil)


def insert(name: str, cells: Row, after: int) -> Change:
    """A row that is no record, `after` so many rows below the headings; -1 is the end."""

    def change(author: Author, book: Workbook) -> tuple[Workbook, str]:
        sheet, head = _find(author, book, name)
        at = len(sheet.rows) if after < 0 else head + 1 + after
        rows = (*sheet.rows[:at], cells, *sheet.rows[at:])
        return _put(book, replace(sheet, rows=rows)), f"sheet {sheet.name}, row {at + 1}"

    return change


def extra_column(name: str, heading: str, values: Iterable[str]) -> Change:
    def change(author: Author, book: Workbook) -> tuple[Workbook, str]:
        sheet, head = _find(author, book, name)
        kept = tuple(values)
        added = [(*row, kept[n % len(kept)]) for n, row in enumerate(sheet.rows[head + 1 :])]
        rows = (*sheet.rows[:head], (*sheet.rows[head], heading), *added)
        return _put(book, replace(sheet, rows=rows)), f"sheet {sheet.name}, column {heading}"

    return change


def extra_sheet(sheet: Sheet, first: bool = False) -> Change:
    def change(author: Author, book: Workbook) -> tuple[Workbook, str]:
        sheets = (sheet, *book.sheets) if first else (*book.sheets, sheet)
        return Workbook(sheets), f"sheet {sheet.name}"

    return change


def old_copy(name: str, new_name: str, canary: str, state: str) -> Change:
    """A sheet nobody sees: a list with its headings, and one row of a child whom no other sheet knows."""

    def change(author: Author, book: Workbook) -> tuple[Workbook, str]:
        sheet, head = _find(author, book, name)
        at = author.columns(name).index("Child Unique ID")
        row = sheet.rows[head + 1]
        copy = Sheet(new_name, (*sheet.rows[: head + 1], (*row[:at], canary, *row[at + 1 :])), state)
        return Workbook((*book.sheets, copy)), f"sheet {new_name}"

    return change


def without(name: str) -> Change:
    def change(author: Author, book: Workbook) -> tuple[Workbook, str]:
        gone = author.sheet(name)
        return Workbook(tuple(s for s in book.sheets if s.name != gone)), f"no sheet for {name}"

    return change


def in_two_sheets(name: str, names: tuple[str, str]) -> Change:
    """One list over two sheets, each with the headings."""

    def change(author: Author, book: Workbook) -> tuple[Workbook, str]:
        sheet, head = _find(author, book, name)
        half = head + 1 + (len(sheet.rows) - head) // 2
        top = sheet.rows[: head + 1]
        parts = (Sheet(names[0], sheet.rows[:half]), Sheet(names[1], (*top, *sheet.rows[half:])))
        sheets = tuple(s for kept in book.sheets for s in (parts if kept is sheet else (kept,)))
        return Workbook(sheets), f"sheets {names[0]} and {names[1]}"

    return change


def as_serial(value: Cell) -> Cell:
    return serial(value) if isinstance(value, date) else value


def as_text(value: Cell) -> Cell:
    return f"{value:%d/%m/%Y}" if isinstance(value, date) else str(value)


def _in(name: str, column: str, spoil: SheetChange) -> Change:
    def change(author: Author, book: Workbook) -> tuple[Workbook, str]:
        sheet, head = _find(author, book, name)
        rows, where = spoil(sheet, head, author.columns(name).index(column))
        return _put(book, replace(sheet, rows=rows)), f"sheet {sheet.name}, {where}"

    return change


def _find(author: Author, book: Workbook, name: str) -> tuple[Sheet, int]:
    """The sheet of a list, and the row of its headings, counted from 0."""
    return next(s for s in book.sheets if s.name == author.sheet(name)), 3 if author.titles else 0


def _put(book: Workbook, sheet: Sheet) -> Workbook:
    return Workbook(tuple(sheet if s.name == sheet.name else s for s in book.sheets))


def _with(rows: tuple[Row, ...], row: int, at: int, value: Cell) -> tuple[Row, ...]:
    changed = (*rows[row][:at], value, *rows[row][at + 1 :])
    return (*rows[:row], changed, *rows[row + 1 :])
