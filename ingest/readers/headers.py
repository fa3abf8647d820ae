"""Which table a row of headings belongs to, and which of its columns stands where."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ingest import limits
from schemas.model import Column, Table
from schemas.validity import When

_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
_SPACES += "\u2028\u2029\u202f\u205f\u3000"
_ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff"
# All that counts as blank: the spaces of Unicode, zero-width characters, the byte order mark.
WHITE_SPACE = _SPACES + _ZERO_WIDTH
_RUN_OF_SPACES = re.compile(f"[{re.escape(_SPACES)}]+")
REMEMBERED_ROWS = 256
REMEMBERED_CELLS = 5_000
REMEMBERED_TEXT = 20_000
"""Rows of headings that are remembered with what they were read as; and of each at most so many cells, times the tables
that it was compared with, and characters. The widest return has 3,081 and 1,325: what is larger is no row of headings,
and 256 of the largest that a file may hold would take more memory than a small machine has."""
_DELETE_ZERO_WIDTH = str.maketrans("", "", _ZERO_WIDTH)


@dataclass(frozen=True)
class Match:
    """A row of headings read as one table. Positions are counted from 0.

    `columns` has the first position of every column found; a column with several is in `duplicates` with all of them.
    `by_pattern` are the headings taken for a column by a pattern and by no accepted spelling.
    `extras` are headings of no column; `missing` are columns of the period without heading, required or not.
    `score` is matched columns / (columns of the table or headings, whichever way: their union), from 0 to 1.
    """

    table: Table
    columns: dict[str, int]
    extras: tuple[tuple[int, str], ...]
    blank_positions: tuple[int, ...]
    duplicates: dict[str, tuple[int, ...]]
    missing: tuple[str, ...]
    score: float
    by_pattern: tuple[tuple[str, str], ...] = ()


def match_table(cells: Sequence[str], tables: Sequence[Table], when: When) -> Match | None:
    """The table these headings belong to: the one best match, with at least half of that table's columns.

    None when no table matches so well, or two match equally well.
    """
    matches = sorted(match_each(cells, tables, when), key=lambda match: match.score, reverse=True)
    if not matches or (len(matches) > 1 and matches[0].score == matches[1].score):
        return None
    best = matches[0]
    return best if 2 * len(best.columns) >= len(best.columns) + len(best.missing) and best.columns else None


def match_each(cells: Sequence[str], tables: Sequence[Table], when: When) -> list[Match]:
    """The headings read as each of the tables that the period has, however badly they fit."""
    is_usual = len(cells) * len(tables) <= REMEMBERED_CELLS and sum(map(len, cells)) <= REMEMBERED_TEXT
    matches = _remembered if is_usual else _matches
    return list(matches(tuple(cells), tuple(tables), when, limits.HEADING_TEXT))


def _matches(cells: tuple[str, ...], tables: tuple[Table, ...], when: When, longest: int) -> tuple[Match, ...]:
    """The same. A heading of more than `longest` characters is not searched for the words of a column."""
    headings = [plain(cell) for cell in cells]
    return tuple(_match_one(cells, headings, table, when, longest) for table in tables if table.valid_in(when))


_remembered = lru_cache(maxsize=REMEMBERED_ROWS)(_matches)
"""Most files of a table have the same headings. A table is told from another by all that its schema says of it, so that
a changed schema, or another project's, is another table."""


def years_in_headings(match: Match) -> tuple[tuple[str, int], ...]:
    """The years that headings such as `WD21CD` hold, by a pattern with the group `year`: of each year the first."""
    found: dict[int, str] = {}
    for heading, name in match.by_pattern:
        for _, pattern in _compiled([match.table.column(name)]):
            said = pattern.fullmatch(plain(heading))
            digits = said["year"] if said and "year" in pattern.groupindex else None
            if digits and len(digits) in (2, 4):
                found.setdefault(int(digits) if len(digits) == 4 else 2000 + int(digits), heading)
    return tuple((heading, year) for year, heading in sorted(found.items()))


def plain(heading: str) -> str:
    """A heading without zero-width characters, outer white space and repeated inner white space."""
    return _RUN_OF_SPACES.sub(" ", heading.translate(_DELETE_ZERO_WIDTH)).strip(" ")


def is_blank(cell: str) -> bool:
    return not cell.strip(WHITE_SPACE)


def _match_one(cells: Sequence[str], headings: list[str], table: Table, when: When, longest: int) -> Match:
    places = _places(headings, table, when, longest)
    spellings, _ = _vocabulary(table, when)
    taken = {position for positions in places.values() for position in positions}
    extras = tuple((p, cells[p]) for p, heading in enumerate(headings) if heading and p not in taken)
    names = tuple(dict.fromkeys(column.name for column in table.columns_in(when)))
    union = len(names) + len({headings[p].casefold() for p, _ in extras})
    return Match(
        table=table,
        columns={name: places[name][0] for name in names if name in places},
        extras=extras,
        blank_positions=tuple(p for p, heading in enumerate(headings) if not heading),
        duplicates={name: tuple(places[name]) for name in names if len(places.get(name, ())) > 1},
        missing=tuple(name for name in names if name not in places),
        score=len(places) / union if union else 0.0,
        by_pattern=tuple(
            (cells[p], name) for name, found in places.items() for p in found if headings[p].casefold() not in spellings
        ),
    )


def _places(headings: list[str], table: Table, when: When, longest: int) -> dict[str, list[int]]:
    """The positions of each column. A column with an exact heading takes no heading by pattern besides."""
    spellings, patterns = _vocabulary(table, when)
    exact: dict[str, list[int]] = {}
    by_pattern: dict[str, list[int]] = {}
    for position, heading in enumerate(headings):
        if name := spellings.get(heading.casefold()):
            exact.setdefault(name, []).append(position)
        elif heading and len(heading) <= longest and patterns and (name := _by_pattern(heading, patterns)):
            by_pattern.setdefault(name, []).append(position)
    return by_pattern | exact


def _by_pattern(heading: str, patterns: Iterable[tuple[str, re.Pattern[str]]]) -> str | None:
    """The only column with a pattern for the heading; when two claim it, neither has it."""
    names = {name for name, pattern in patterns if pattern.fullmatch(heading)}
    return names.pop() if len(names) == 1 else None


@lru_cache(maxsize=1024)
def _vocabulary(table: Table, when: When) -> tuple[dict[str, str], tuple[tuple[str, re.Pattern[str]], ...]]:
    """Spelling to column name, a column's own name before another's spelling; and the patterns of each column."""
    columns = table.columns_in(when)
    spellings = {_key(spelling): column.name for column in columns for spelling in column.headers}
    spellings |= {_key(column.name): column.name for column in columns}
    return spellings, tuple(_compiled(columns))


def _compiled(columns: Iterable[Column]) -> Iterable[tuple[str, re.Pattern[str]]]:
    for column in columns:
        for pattern in column.header_patterns:
            yield column.name, re.compile(pattern, re.IGNORECASE)


def _key(heading: str) -> str:
    return plain(heading).casefold()
