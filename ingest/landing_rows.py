"""One CSV file, sheet or form at a time, through the careful reader of its format."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import duckdb

from ingest import limits
from ingest.formats import rows_of
from ingest.judged import Identified
from ingest.landing_into import Cells, Landed, batches, insert
from ingest.problems import CHANGED, Problem, Refused
from ingest.readers.form_reader import FormLayout
from ingest.readers.headers import is_blank
from ingest.readers.rows import BadRow, BlankRow, GoodRow, Row


def read_carefully(connection: duckdb.DuckDBPyConnection, identified: Identified, path: Path) -> Landed:
    """Read one CSV file or sheet row by row. Rows that cannot be read are told one by one, up to a limit."""
    names = ["_row", *identified.columns]
    places = list(identified.columns.values())
    counts: Counter[type[Row]] = Counter()
    problems: list[Problem] = []
    strangers: list[Problem] = []
    reader = rows_of(identified.found, path, identified.columns)
    lines = _lines_of_answers(identified)
    if lines:
        names = [*names, "_line", "_lines"]

    def good_rows() -> Iterator[Cells]:
        for row in reader:
            cells = tuple(row.cells[place] for place in places) if isinstance(row, GoodRow) else ()
            blank = isinstance(row, GoodRow) and not row.problems and all(map(is_blank, cells))
            kind = BlankRow if blank else type(row)
            counts[kind] += 1
            if isinstance(row, GoodRow) and not blank:
                child = _child(row, identified)
                problems.extend(replace(p, child=child) for p in row.problems)
                strangers.extend(_of_another(child, identified))
                yield (row.number, *cells, *lines)
            elif isinstance(row, BadRow) and counts[BadRow] <= limits.LISTED:
                problems.append(Problem("RaggedRow", row.reason, "one cell under each heading", row=row.number))

    try:
        for batch in batches(good_rows()):
            insert(connection, identified, names, batch)
    except (Refused, OSError, UnicodeError) as error:
        return Landed(0, 0, 0, refused=error.problems if isinstance(error, Refused) else (CHANGED,))
    if strangers:
        return Landed(0, 0, 0, refused=tuple(strangers[:1]))
    if (more := counts[BadRow] - limits.LISTED) > 0:
        problems.append(Problem("RaggedRow", f"{more:,} more rows that cannot be read", "one cell under each heading"))
    return Landed(counts.total(), counts[GoodRow], counts[BlankRow], (*problems, *reader.problems))


def _lines_of_answers(identified: Identified) -> Cells:
    """The row of a form's first question, and how far below it the others stand, in the order of the schema."""
    layout = identified.found.layout
    if not isinstance(layout, FormLayout):
        return ()
    first = min(layout.rows.values())
    rows = (layout.rows.get(column.name) for column in identified.table.columns)
    return (first, ",".join("" if row is None else str(row - first) for row in rows))


def _of_another(child: str | None, identified: Identified) -> Iterator[Problem]:
    """A problem if the record is of another child than the one whose identifier the file is named by."""
    named = identified.candidate.period.identifier
    if named and child and _bare(child) not in ("", _bare(named)):
        found = f'file name says "{named}"; the form is of "{child}"'
        yield Problem("WrongIdentifier", found, "the form of the child that the file is named by")


def _bare(identifier: str) -> str:
    """An identifier without the signs that a file name may lack, and without the `.0` that a spreadsheet adds."""
    return re.sub(r"[\W_]", "", re.sub(r"\.0+$", "", identifier.strip())).casefold()


def _child(row: GoodRow, identified: Identified) -> str | None:
    """The identifier in a row, as it was sent."""
    places = (identified.columns.get(c.name) for c in identified.table.columns if c.type == "identifier")
    return next((row.cells[place] for place in places if place is not None), None)
