"""What a cell of a workbook can hold, and the text that a person would see for it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

_SECONDS = 86_400
_LEAP_DAY_THAT_NEVER_WAS = 60
_LAST_DAY = date(9999, 12, 31)
_EARLIEST, _LATEST = date(1920, 1, 1), date(2100, 12, 31)
_EXACT_BELOW = 1e15
_EXACT_DIGITS = 15
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]*)?(E[+-]?[0-9]{1,4})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell without a value: `kind` is ErrorCell or FormulaWithoutValue, `text` what is there, such as `#N/A`."""

    kind: str
    text: str


Value = str | int | float | bool | date | datetime | time | timedelta | Fault
Cells = list[tuple[int, Value]]
"""The filled cells of a row, each with its position from 0, in the order of the sheet."""


def to_number(text: str) -> int | float | None:
    """The number a file writes so; None for text that is none, and for one that no workbook can hold."""
    if not (found := _NUMBER.fullmatch(text)):
        return None
    if not (found[1] or found[2]) and len(text) <= _EXACT_DIGITS:
        return int(text)
    number = float(text)
    return None if abs(number) == float("inf") else number


def from_serial(number: float, date_1904: bool) -> date | datetime | time | None:
    """The day, the day and time, or the time of day that a workbook holds as this number; None if it is none.

    Excel counts days from 1 January 1900 and believes in a 29 February of that year, or from 1 January 1904.
    """
    seconds = round(number * _SECONDS) if abs(number) < 1e7 else -1
    days, rest = divmod(seconds, _SECONDS)
    clock = (datetime.min + timedelta(seconds=rest)).time()
    if days < 0 or (not date_1904 and days == _LEAP_DAY_THAT_NEVER_WAS):
        return None
    if days == 0 and not date_1904:
        return clock
    first = date(1904, 1, 1) if date_1904 else date(1899, 12, 31 if days < _LEAP_DAY_THAT_NEVER_WAS else 30)
    if days > (_LAST_DAY - first).days:
        return None
    day = first + timedelta(days=days)
    return datetime.combine(day, clock) if rest else day


def day_of_number(value: Value, date_1904: bool) -> date | None:
    """The day of these times that Excel would show for a number in a date column; None for any other value."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    moment = from_serial(value, date_1904)
    day = moment.date() if isinstance(moment, datetime) else moment
    return day if isinstance(day, date) and _EARLIEST <= day <= _LATEST else None


def _number(value: int | float) -> str:
    """15 digits, as many as Excel keeps. From 10^15 on the form 1.23456789012346E+19 shows that digits may be lost."""
    if -_EXACT_BELOW < value < _EXACT_BELOW:
        return f"{value or 0.0:.15g}".upper()  # nothing is -0
    digits, exponent = f"{value:.14E}".split("E")
    return f"{digits.rstrip('0').rstrip('.')}E{exponent}"


def _duration(value: timedelta) -> str:
    seconds = round(abs(value.total_seconds()))
    sign = "-" if value < timedelta() else ""
    return f"{sign}{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


_TEXT_OF: dict[type, Callable[[Any], str]] = {
    str: str,
    bool: lambda value: "TRUE" if value else "FALSE",
    int: lambda value: str(value) if -_EXACT_BELOW < value < _EXACT_BELOW else _number(value),
    float: _number,
    date: date.isoformat,
    datetime: lambda value: value.isoformat(" ", "seconds"),
    time: lambda value: value.isoformat("seconds"),
    timedelta: _duration,
    Fault: lambda _: "",
}


def text_of(value: Value) -> str:
    """Text as it is, numbers as Excel's General format shows them in a wide column, dates as ISO, a fault as ""."""
    return _TEXT_OF[type(value)](value)
