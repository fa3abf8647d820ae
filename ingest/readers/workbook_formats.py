"""Number formats of a workbook: which of them make a number a date, a length of time, or digits with leading zeros."""

import re

DATE = "date"
DURATION = "duration"

_BUILT_IN_DATES = {*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)}
_BUILT_IN_DURATION = 46
# What stands in a format and means no part of a date: quoted text, escaped letters, fill and width marks.
_LITERAL = re.compile(r'"[^"]*"?|[\\_*].?')
_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_ZEROS = re.compile("0{2,20}")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_DATE_LETTER = re.compile(r"[dmyhs]", re.IGNORECASE)


def kind_of_format(number: int, code: str | None) -> str | None:
    """DATE, DURATION, a format such as 00000 itself, or None, by its number and, where there is one, its code."""
    if code is None:
        if number == _BUILT_IN_DURATION:
            return DURATION
        return DATE if number in _BUILT_IN_DATES else None
    first_section = _LITERAL.sub("", code).split(";")[0]
    if _ELAPSED.search(first_section):
        return DURATION
    if _ZEROS.fullmatch(first_section):
        return first_section
    bare = _BRACKETS.sub("", first_section)
    return DATE if _DATE_LETTER.search(bare) and bare.casefold() != "general" else None
