"""A workbook before it is a file: sheets of cells, as a person sees them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Formula:
    """A formula, and the result that was saved with it; None where the program that wrote the file saved none."""

    text: str
    saved: str | int | None = None


@dataclass(frozen=True)
class Fault:
    """A cell that shows a fault instead of a value: `#N/A`, `#REF!`."""

    text: str


Cell = str | int | float | date | Formula | Fault | None
Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Sheet:
    """`state` as xlsx has it: visible, hidden or veryHidden (which Excel's own menus do not show). ODS knows no
    difference between the two."""

    name: str
    rows: tuple[Row, ...]
    state: str = "visible"


@dataclass(frozen=True)
class Workbook:
    sheets: tuple[Sheet, ...]


def serial(day: date) -> int:
    """The number that Excel keeps for a day: days since 30 December 1899."""
    return (day - date(1899, 12, 30)).days


def column_letters() -> Iterator[str]:
    """A, B, … Z, AA, AB, … ZZ."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from alphabet
    yield from (first + second for first in alphabet for second in alphabet)


def place(row: int, column: int) -> str:
    """The address of a cell, both counted from 0: `place(11, 2)` is C12."""
    return f"{list(column_letters())[column]}{row + 1}"
