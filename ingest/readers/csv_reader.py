"""CSV files: how a file is laid out, and a careful reader of its rows that says what it could not read and why."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from ingest.problems import Problem, Refused, column_letter
from ingest.readers.csv_records import DELIMITERS, LIMITS, Limits, Lines, Record, records
from ingest.readers.headers import WHITE_SPACE, Match, is_blank, match_table, plain
from ingest.readers.inspect_file import FileFacts
from ingest.readers.layout_problems import is_value, nearest, quoted, required_missing, worth_refusing, worth_telling
from ingest.readers.rows import BadRow, BlankRow, GoodRow, Row
from schemas.model import Table
from schemas.validity import When

__all__ = ["BadRow", "BlankRow", "GoodRow", "Layout", "Limits", "Row", "decide", "layout_problems", "read_rows"]

_MARKUP = re.compile(r"<(\?xml|!doctype|html|table|[\w:]+>)", re.IGNORECASE)
_NO_HEADING = WHITE_SPACE + "".join(DELIMITERS)
_ANY_DELIMITER = re.compile(f"[{re.escape(''.join(DELIMITERS))}]")


@dataclass(frozen=True)
class Layout:
    """How to read a file. `header_row` is counted as Excel shows it, from 1; `width` is the cells of that row."""

    encoding: str
    delimiter: str
    header_row: int
    match: Match
    width: int


def decide(path: Path, facts: FileFacts, tables: Sequence[Table], when: When, limits: Limits = LIMITS) -> Layout:
    """The delimiter and the row, among the first 20, whose cells fit the headings of a table best.

    Equally good rows: the earliest, then the delimiters in the order of DELIMITERS. What stands below headings with
    every required column is a record, whatever headings come after it.
    Raises Refused: UnidentifiedTable, UnreadableFile (XML, a web page), AmbiguousHeader, MissingColumn, TooLarge.
    """
    candidates = _candidates(path, facts.encoding, tables, when, limits)
    layout = max(candidates, key=lambda c: (c.match.score, -c.header_row), default=None)
    if layout is None:
        raise Refused(_why_unidentified(path, facts.encoding, tables, when, limits))
    if problems := worth_refusing(layout.match, layout.header_row, when):
        raise Refused(*problems)
    return layout


def layout_problems(layout: Layout) -> list[Problem]:
    """What is worth telling about a layout that `decide` has let through: none of it stops the file."""
    return worth_telling(layout.match, layout.header_row)


def read_rows(path: Path, layout: Layout, limits: Limits = LIMITS) -> Iterator[Row]:
    """Every record below the headings, in order: good, bad or blank, each exactly once.

    Cells are as in the file (not trimmed), `layout.width` of them in every good row: blank cells beyond are dropped,
    and cells missing under headings that are blank to the end of the row are empty.
    """
    lines = Lines(path, layout.encoding, limits)
    for _ in islice(records(lines, layout.delimiter, limits), layout.header_row):
        pass
    blank = set(layout.match.blank_positions)
    needed = max((position + 1 for position in range(layout.width) if position not in blank), default=0)
    fault_in = partial(_fault_in, needed=needed, width=layout.width, limits=limits)
    below = records(lines, layout.delimiter, limits, fault_in)
    for number, record in enumerate(below, start=layout.header_row + 1):
        yield _row(number, record, layout.width)


def _row(number: int, record: Record, width: int) -> Row:
    if record.fault:
        return BadRow(number, record.fault)
    if _all_blank(record.cells):
        return BlankRow(number)
    padding = [""] * (width - len(record.cells))
    return GoodRow(number, tuple(record.cells[:width] + padding))


def _fault_in(cells: list[str], needed: int, width: int, limits: Limits) -> str:
    for position, cell in enumerate(cells, start=1):
        if "\0" in cell:
            return f"a NUL character, which is not text, in column {column_letter(position)}"
        if len(cell) > limits.cell:
            where = f"in column {column_letter(position)}"
            return f"{len(cell):,} characters {where}, where a cell of Excel holds {limits.cell:,}"
    if _all_blank(cells):
        return ""
    if len(cells) < needed:
        return f"{len(cells)} {'cell' if len(cells) == 1 else 'cells'} under {needed} headings"
    if not _all_blank(cells[width:]):
        filled = max(position for position, cell in enumerate(cells, start=1) if not is_blank(cell))
        return f"{filled} cells under {width} headings"
    return ""


def _all_blank(cells: list[str]) -> bool:
    return not "".join(cells).strip(WHITE_SPACE)


def _candidates(path: Path, encoding: str, tables: Sequence[Table], when: When, limits: Limits) -> Iterator[Layout]:
    """Every row among the first that fits a table, under each delimiter; none that cannot be the best any more."""
    for delimiter in DELIMITERS:
        whole = False
        for row, record in _first_records(path, encoding, delimiter, limits):
            match = None if _over_limits(record, limits) or record.fault else match_table(record.cells, tables, when)
            if match:
                yield Layout(encoding, delimiter, row, match, len(record.cells))
                whole = whole or not any(required_missing(match, row, when))
            elif whole and not _all_blank(record.cells):
                break
            if match and match.score == 1:
                if row == 1:
                    return
                break


def _first_records(path: Path, encoding: str, delimiter: str, limits: Limits) -> Iterator[tuple[int, Record]]:
    """The rows searched for headings, with their number: 20 at most, and fewer when they hold much text."""
    size = 0
    lines = Lines(path, encoding, limits)
    for row, record in enumerate(islice(records(lines, delimiter, limits), limits.header_rows), start=1):
        yield row, record
        size += record.size
        if size > limits.text:
            return


def _over_limits(record: Record, limits: Limits) -> bool:
    return len(record.cells) > limits.columns or record.size > limits.text


# ---- why no layout was found


def _why_unidentified(path: Path, encoding: str, tables: Sequence[Table], when: When, limits: Limits) -> Problem:
    rows = [found for delimiter in DELIMITERS for found in _first_records(path, encoding, delimiter, limits)]
    for row, record in rows:
        if _over_limits(record, limits):
            return _too_large(row, record, limits)
    if any(_MARKUP.match(plain(record.cells[0])) for row, record in rows if row == 1 and record.cells):
        return Problem("UnreadableFile", "XML or a web page", 'a CSV file (in Excel: Save As, "CSV UTF-8")')
    row, record = max(rows, key=lambda found: (len(_filled(found[1])), -found[0]))
    if not (headings := _filled(record)):
        row = max(row for row, _ in rows)
        return Problem("UnidentifiedTable", f"no headings in the first {row} rows", nearest([], tables, when))
    return Problem("UnidentifiedTable", f"the headings {quoted(headings)}", nearest(headings, tables, when), row=row)


def _too_large(row: int, record: Record, limits: Limits) -> Problem:
    if record.size > limits.text:
        expected = f"lines of at most {limits.text:,} characters"
        return Problem("TooLarge", f"a line of more than {limits.text:,} characters", expected, row=row)
    return Problem("TooLarge", f"{len(record.cells):,} columns", f"at most {limits.columns:,} columns", row=row)


def _filled(record: Record) -> list[str]:
    """The cells with something in them; under one delimiter, a row of only another one is a cell with nothing.

    None if there is a number or a date, under any delimiter: a row of values must not be shown as one of headings.
    """
    filled = [] if record.fault else [cell for cell in record.cells if cell.strip(_NO_HEADING)]
    return [] if any(is_value(part) for cell in filled for part in _ANY_DELIMITER.split(cell)) else filled
