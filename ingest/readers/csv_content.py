"""What a CSV file says of its period: in headings that hold a year, and in columns that are there to say it."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from ingest.problems import Refused
from ingest.readers.csv_reader import decide, read_rows
from ingest.readers.document import Said
from ingest.readers.headers import years_in_headings
from ingest.readers.inspect_file import FileFacts
from ingest.readers.rows import GoodRow
from schemas.model import Table
from schemas.validity import ANY, TERMS

ROWS_READ = 10_000
_YEAR = re.compile(r"20[0-9]{2}")
_TERMS = {form: term for term in TERMS for form in (term, term[:3])}


def look(path: Path, facts: FileFacts, tables: Sequence[Table]) -> Said:
    """What the headings and the first ROWS_READ rows of one of these tables say; nothing if the file holds another.

    Raises OSError and UnicodeError.
    """
    try:
        layout = decide(path, facts, tables, ANY)
        headings = years_in_headings(layout.match)
        columns = {part: layout.match.columns.get(name) for part, name in layout.match.table.says_period}
        said: set[tuple[str, str, int | str]] = set()
        for row in islice(read_rows(path, layout), ROWS_READ if columns else 0):
            if isinstance(row, GoodRow):
                said.update(_said(row, layout.match.table, columns))
    except Refused:  # that it cannot be read, or holds something else, is told when its tables are looked for
        return Said()
    return Said(parts=tuple(sorted(said, key=repr)), headings=headings)


def _said(row: GoodRow, table: Table, columns: dict[str, int | None]) -> Iterator[tuple[str, str, int | str]]:
    for part, name in table.says_period:
        place = columns[part]
        text = row.cells[place].strip().casefold() if place is not None else ""
        if part == "year" and _YEAR.fullmatch(text):
            yield part, name, int(text)
        elif part == "term" and text in _TERMS:
            yield part, name, _TERMS[text]
