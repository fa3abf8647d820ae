"""What is wrong with a row of headings, or worth telling about it, whatever the format of the file."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.problems import Problem, column_letter
from ingest.readers.headers import Match, match_each, plain
from schemas.model import Column, Table
from schemas.validity import When

_HEADINGS_SHOWN = 20
_CHARACTERS_SHOWN = 60


def worth_refusing(match: Match, header_row: int, when: When) -> list[Problem]:
    """What makes headings no use: two of them mean one column, or a required column has none."""
    return [*_ambiguous(match, header_row), *required_missing(match, header_row, when)]


def worth_telling(match: Match, header_row: int) -> list[Problem]:
    """What is told about headings that may be used: none of it stops the file."""
    about = (_by_pattern, _optional_missing, _unexpected, _blank_headers)
    return [problem for problems in about for problem in problems(match, header_row)]


def _ambiguous(match: Match, header_row: int) -> Iterator[Problem]:
    for name, positions in match.duplicates.items():
        letters = [column_letter(position + 1) for position in positions]
        found = f"the headings of columns {', '.join(letters[:-1])} and {letters[-1]} all mean {name}"
        found = found.replace(" all ", " both ") if len(letters) == 2 else found
        yield Problem("AmbiguousHeader", found, f"one column for {name}", name, header_row, letters[0])


def required_missing(match: Match, header_row: int, when: When) -> Iterator[Problem]:
    for column in match.table.columns_in(when):
        if column.required and column.name in match.missing:
            yield _missing(column.name, f"a column headed {_spellings(column)}", header_row)


def nearest(headings: Sequence[str], tables: Sequence[Table], when: When) -> str:
    """What was expected: the nearest table's headings if one is nearest, else those of any table."""
    matches = match_each(headings, tables, when)
    best = max((match.score for match in matches), default=0.0)
    near = [match for match in matches if match.score == best]
    if best and len(near) == 1:
        return f"the headings of {near[0].table.name}, of which {', '.join(near[0].missing)} are missing"
    return f"the headings of one of: {', '.join(match.table.name for match in matches)}"


def quoted(headings: Sequence[str]) -> str:
    shown = [plain(heading) for heading in headings[:_HEADINGS_SHOWN]]
    shown = [f'"{h[:_CHARACTERS_SHOWN]}…"' if len(h) > _CHARACTERS_SHOWN else f'"{h}"' for h in shown]
    more = len(headings) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")


def is_value(text: str) -> bool:
    """True for a number or a date: a row that holds one must not be shown as one of headings."""
    return any(c.isdigit() for c in text) and not any(c.isalpha() for c in text)


def _by_pattern(match: Match, header_row: int) -> Iterator[Problem]:
    """One problem for all headings that were taken for a column by their words, for nobody has agreed on them."""
    taken = [f"{quoted([heading])} for {name}" for heading, name in match.by_pattern]
    if taken:
        yield Problem(
            "ReadAs", f"headings taken by their words: {', '.join(taken)}", "accepted headings", row=header_row
        )


def _optional_missing(match: Match, header_row: int) -> Iterator[Problem]:
    for name in match.missing:
        yield _missing(name, "the column is taken as empty", header_row)


def _missing(name: str, expected: str, header_row: int) -> Problem:
    return Problem("MissingColumn", f"no column for {name}", expected, name, header_row)


def _spellings(column: Column) -> str:
    return " or ".join(f'"{spelling}"' for spelling in dict.fromkeys((column.name, *column.headers)))


def _unexpected(match: Match, header_row: int) -> Iterator[Problem]:
    expected = f"the headings of {match.table.name} only; this column is not read"
    for position, heading in match.extras:
        letter = column_letter(position + 1)
        yield Problem(
            "UnexpectedColumn", f"the heading {quoted([heading])}", expected, row=header_row, column_letter=letter
        )


def _blank_headers(match: Match, header_row: int) -> Iterator[Problem]:
    """One problem for each run of neighbouring columns without heading."""
    blank = match.blank_positions
    starts = [b for a, b in pairwise((-2, *blank)) if b != a + 1]
    ends = [a for a, b in pairwise((*blank, -2)) if b != a + 1]
    expected = "a heading over every column; a column without one is not read"
    for start, end in zip(starts, ends, strict=True):
        first, last = column_letter(start + 1), column_letter(end + 1)
        found = f"no heading over column {first}" if start == end else f"no heading over columns {first} to {last}"
        yield Problem("BlankHeaders", found, expected, row=header_row, column_letter=first)
