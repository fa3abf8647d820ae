"""Rows into the database: as text, with provenance, only the columns that may be read.

A tidy CSV file is read set-wise by DuckDB with every decision fixed, and believed only if the rows come out at one per
line. Any other file goes through the careful reader of its format, row by row. An XML return is read once for all of
its tables.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb
import pandas as pd

from ingest.formats import rows_of
from ingest.judge import Candidate, Identified
from ingest.problems import CHANGED, Problem, Refused
from ingest.readers.csv_reader import Layout
from ingest.readers.document_reader import read_document
from ingest.readers.headers import WHITE_SPACE, is_blank
from ingest.readers.rows import BadRow, BlankRow, ElementRow, GoodRow, Row
from schemas.model import Table

LATE_SHARE = 0.25
"""A file in which more than this share of the dated rows lies after the end of its period is for another period."""

BATCH_CHARACTERS = 8_000_000
NUMBERS = ("_row", "_line", "_parent")
LISTED = 10_000

Cells = tuple[int | str | None, ...]
Key = tuple[str, str]


@dataclass(frozen=True)
class Landed:
    """What came of one table of a file: rows below the headings = landed + blank + rejected. `refused` if the file is
    not used. `rows_late` of the `rows_dated` hold a date after the end of the period."""

    rows_read: int
    rows_landed: int
    rows_blank: int
    problems: tuple[Problem, ...] = ()
    refused: tuple[Problem, ...] = ()
    rows_dated: int = 0
    rows_late: int = 0

    @property
    def rows_rejected(self) -> int:
        return self.rows_read - self.rows_landed - self.rows_blank


def land(connection: duckdb.DuckDBPyConnection, files: Sequence[tuple[Identified, Path]]) -> dict[Key, Landed]:
    """Land CSV files or sheets of one table, each read from the path beside it, and say what came of each."""
    table = files[0][0].table
    pending = _pending(connection, table)
    results: dict[Key, Landed] = {}
    sources = [f"select * from {pending}"]
    for number, group in enumerate(_alike(f for f in files if f[0].candidate.facts.tidy)):
        results |= _read_tidy(connection, group, number)
        sources.append(_tidy_rows(group[0][0], number))
    for identified, path in files:
        if identified.key not in results:
            results[identified.key] = _read_carefully(connection, identified, path)
    rows = " union all by name ".join(sources)
    results = _with_dates(connection, files[0][0], rows, results)
    for identified, _ in files:
        if identified.found.sheet is not None and not results[identified.key].rows_landed:
            results[identified.key] = _empty_list(results[identified.key])
        alone = identified.found.sheet is None
        if alone and (problem := why_not_used(identified.candidate, {identified.key: results[identified.key]})):
            results[identified.key] = Landed(0, 0, 0, refused=(problem, *results[identified.key].problems))
    _keep(connection, table, rows, results)
    for name in (f"{kind}_{n}" for n in range(len(sources) - 1) for kind in ("lines", "files")):
        connection.execute(f"drop table {name}")
    return results


def _empty_list(result: Landed) -> Landed:
    """A list without rows beside others that have some: nothing to report, which must not go unsaid."""
    problem = Problem("EmptyTable", "headings and no rows", "at least one row, or nothing to report")
    return replace(result, problems=(*result.problems, problem))


def land_document(connection: duckdb.DuckDBPyConnection, tables: Sequence[Identified], path: Path) -> dict[Key, Landed]:
    """Land all the tables of one XML return in one reading."""
    pending = {identified.table.name: _pending(connection, identified.table) for identified in tables}
    try:
        results = _read_document(connection, tables, path)
    except (Refused, OSError, UnicodeError) as error:
        refused = error.problems if isinstance(error, Refused) else (CHANGED,)
        return {identified.key: Landed(0, 0, 0, refused=refused) for identified in tables}
    for identified in tables:
        rows = f"select * from {pending[identified.table.name]}"
        results = _with_dates(connection, identified, rows, results)
        _keep(connection, identified.table, rows, results)
    return results


def why_not_used(candidate: Candidate, results: dict[Key, Landed]) -> Problem | None:
    """Why a file cannot be used, from what came of all its tables together: it has no rows, or is of another period.

    Where tables feed a built one, what stands beside them, such as a header, is no row of the return.
    """
    beside = {table.name for table in candidate.dataset.received if not table.feeds}
    feeding = [result for (_, table), result in results.items() if table not in beside]
    counted_on = feeding or list(results.values())
    if not any(result.rows_landed for result in counted_on):
        rejected = sum(result.rows_rejected for result in counted_on)
        nothing = "no record" if candidate.dataset.document else "headings and no rows"
        found = f"{rejected} rows, none of which can be read" if rejected else nothing
        return Problem("NoDataRows", found, "at least one row")
    dated = sum(result.rows_dated for result in results.values())
    late = sum(result.rows_late for result in results.values())
    if not dated or late / dated <= LATE_SHARE:
        return None
    part = "month" if candidate.period.month else "year"
    said = f"folder or file name says {candidate.period.label}"
    found = f"{said}; {late / dated:.0%} of the rows hold a date after the end of that {part}"
    return Problem("PeriodConflict", found, f"dates up to the end of the {part} the file is for")


# ---- one table at a time


def _pending(connection: duckdb.DuckDBPyConnection, table: Table) -> str:
    """An empty temporary table for rows that have been read and not yet been believed."""
    name = f'"pending_{table.id}"'
    connection.execute(f"create or replace temp table {name} as from raw.{table.id} limit 0")
    return name


def _keep(connection: duckdb.DuckDBPyConnection, table: Table, rows: str, results: dict[Key, Landed]) -> None:
    """Move the rows of the files that are used to the raw table. `rows` is SQL for the rows of all of them."""
    refused = [file_id for (file_id, _), result in results.items() if result.refused]
    connection.execute(
        f"insert into raw.{table.id} by name select * from ({rows}) where _file_id not in (select unnest(?))",
        [refused],
    )
    connection.execute(f'drop table "pending_{table.id}"')


def _insert(
    connection: duckdb.DuckDBPyConnection, identified: Identified, names: Sequence[str], batch: list[Cells]
) -> None:
    """Land rows from memory: no text is written and read again, so that no cell can be taken for a piece of syntax.

    `names` are those of a row's cells.
    """
    candidate = identified.candidate
    cells = ", ".join(
        f'cast("{name}" as bigint) as "{name}"' if name in NUMBERS else f'nullif("{name}", \'\') as "{name}"'
        for name in names
    )
    parts = candidate.period.parts
    fixed = ", ".join(("? as _file_id", "? as _la", *(f"? as _{part}" for part in parts)))
    connection.register("batch", pd.DataFrame(batch, columns=list(names), dtype=object))
    connection.execute(
        f'insert into "pending_{identified.table.id}" by name select {fixed}, {cells} from batch',
        [identified.file_id, candidate.la, *parts.values()],
    )
    connection.unregister("batch")


# ---- tidy CSV files, set-wise


def _alike(files: Iterable[tuple[Identified, Path]]) -> list[list[tuple[Identified, Path]]]:
    """Groups of files with the same layout and the same columns to land."""
    groups: dict[object, list[tuple[Identified, Path]]] = {}
    for identified, path in files:
        layout = _csv(identified)
        key = (layout.delimiter, layout.header_row, layout.width, tuple(sorted(identified.columns.items())))
        groups.setdefault(key, []).append((identified, path))
    return list(groups.values())


def _csv(identified: Identified) -> Layout:
    layout = identified.found.layout
    assert isinstance(layout, Layout)
    return layout


def _read_tidy(
    connection: duckdb.DuckDBPyConnection, group: list[tuple[Identified, Path]], number: int
) -> dict[Key, Landed]:
    """Read files of one layout at once into the table lines_<number>, and note in files_<number> those that gave one
    row per line: they are believed and answered for, the others are not."""
    first = group[0][0]
    connection.execute(f"create temp table lines_{number} as {_read_csv(group, _csv(first), first.columns)}")
    parts = list(first.candidate.period.parts)
    typed = ", ".join(f"_{part} integer" for part in parts)
    connection.execute(
        f"create temp table files_{number} (filename varchar, file_id varchar, la varchar, {typed}, lines bigint)"
    )
    noted = [
        (str(path), i.file_id, i.candidate.la, *i.candidate.period.parts.values(), _lines(i, path)) for i, path in group
    ]
    columns = [list(column) for column in zip(*noted, strict=True)]
    connection.execute(f"insert into files_{number} select {', '.join(['unnest(?)'] * len(columns))}", columns)
    connection.execute(
        f"""
        create or replace temp table files_{number} as
        select noted.*, found.* exclude (filename)
        from files_{number} as noted
        inner join (
            select
                filename, min(rowid) as start, count(*) as rows_read,
                count(*) filter (where {_blank(first.columns)}) as rows_blank
            from lines_{number}
            group by filename
        ) as found using (filename)
        where noted.lines = found.rows_read"""
    )
    believed = connection.execute(f"select file_id, rows_read, rows_blank from files_{number}").fetchall()
    return {(file_id, first.table.name): Landed(read, read - blank, blank) for file_id, read, blank in believed}


def _tidy_rows(first: Identified, number: int) -> str:
    """SQL for the rows of the believed files of a group, as the raw table has them."""
    names = ", ".join(f'lines."{name}"' for name in first.columns)
    parts = ", ".join(f"files._{part}" for part in first.candidate.period.parts)
    return f"""
        select
            files.file_id as _file_id,
            lines.rowid - files.start + {_csv(first).header_row + 1} as _row,
            files.la as _la,
            {parts},
            {names}
        from lines_{number} as lines
        inner join files_{number} as files using (filename)
        where not ({_blank(first.columns)})"""


def _blank(names: Iterable[str]) -> str:
    """SQL for a row without anything in these columns. Nearly every row is spared the slow test: it has a cell, after
    empty ones which are null here, that starts with a letter, a digit or the like."""
    cells = ", ".join(f'"{name}"' for name in names)
    return f"""
        case
            when coalesce({cells}) between '!' and '~' then false
            else trim(concat({cells}), '{WHITE_SPACE}') = ''
        end"""


def _read_csv(group: list[tuple[Identified, Path]], layout: Layout, columns: dict[str, int]) -> str:
    """DuckDB's reader with nothing left for it to guess; a line it cannot take is left out, and missed in the count."""
    paths = ", ".join(f"'{_sql(path)}'" for path in sorted({str(path) for _, path in group}))
    types = ", ".join(f"'c{n}': 'VARCHAR'" for n in range(layout.width))
    picked = ", ".join(f'c{place} as "{name}"' for name, place in columns.items())
    delimiter = layout.delimiter.replace("\t", "\\t")
    return f"""
        select filename, {picked}
        from read_csv(
            [{paths}], columns = {{{types}}}, delim = '{delimiter}', quote = '', escape = '', header = false,
            skip = {layout.header_row}, auto_detect = false, strict_mode = true, ignore_errors = true,
            null_padding = false, filename = true, max_line_size = 2097152
        )"""


def _sql(text: str) -> str:
    """Text for the inside of a SQL literal."""
    return text.replace("'", "''")


def _lines(identified: Identified, path: Path) -> int:
    """The lines below the headings; the last line may lack its line break."""
    with path.open("rb") as file:
        file.seek(-1, 2)
        unfinished = file.read(1) != b"\n"
    return identified.candidate.facts.line_breaks + unfinished - _csv(identified).header_row


# ---- row by row


def _read_carefully(connection: duckdb.DuckDBPyConnection, identified: Identified, path: Path) -> Landed:
    """Read one CSV file or sheet row by row. Of rows that cannot be read, the first LISTED are told one by one."""
    names = ["_row", *identified.columns]
    places = list(identified.columns.values())
    counts: Counter[type[Row]] = Counter()
    problems: list[Problem] = []
    reader = rows_of(identified.found, path, identified.columns)

    def good_rows() -> Iterator[Cells]:
        for row in reader:
            cells = tuple(row.cells[place] for place in places) if isinstance(row, GoodRow) else ()
            blank = isinstance(row, GoodRow) and not row.problems and all(map(is_blank, cells))
            kind = BlankRow if blank else type(row)
            counts[kind] += 1
            if isinstance(row, GoodRow) and not blank:
                problems.extend(replace(p, child=_child(row, identified)) for p in row.problems)
                yield (row.number, *cells)
            elif isinstance(row, BadRow) and counts[BadRow] <= LISTED:
                problems.append(Problem("RaggedRow", row.reason, "one cell under each heading", row=row.number))

    try:
        for batch in _batches(good_rows()):
            _insert(connection, identified, names, batch)
    except (Refused, OSError, UnicodeError) as error:
        return Landed(0, 0, 0, refused=error.problems if isinstance(error, Refused) else (CHANGED,))
    if (more := counts[BadRow] - LISTED) > 0:
        problems.append(Problem("RaggedRow", f"{more:,} more rows that cannot be read", "one cell under each heading"))
    return Landed(counts.total(), counts[GoodRow], counts[BlankRow], (*problems, *reader.problems))


def _child(row: GoodRow, identified: Identified) -> str | None:
    """The identifier in a row, as it was sent."""
    places = (identified.columns.get(c.name) for c in identified.table.columns if c.type == "identifier")
    return next((row.cells[place] for place in places if place is not None), None)


def _batches(rows: Iterable[Cells]) -> Iterator[list[Cells]]:
    """Runs of rows of about BATCH_CHARACTERS together."""
    batch: list[Cells] = []
    size = 0
    for row in rows:
        batch.append(row)
        size += _size(row)
        if size > BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _size(row: Cells) -> int:
    return 50 + sum(len(cell) for cell in row if isinstance(cell, str))


# ---- one XML return


class _Buffer:
    """Rows of one table on their way into the database, and how many there were."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, identified: Identified) -> None:
        self._connection = connection
        self._identified = identified
        self._names = ["_row", "_line", "_parent", "_lines", *identified.columns]
        self._places = list(identified.columns.values())
        self._of_columns = [identified.found.columns.get(column.name) for column in identified.table.columns]
        self._batch: list[Cells] = []
        self.rows = 0

    def add(self, row: ElementRow) -> int:
        """Take a row, and say about how many characters it holds."""
        lines = ",".join(self._offset(row, place) for place in self._of_columns)
        cells = (row.number, row.line, row.parent, lines, *(row.cells[place] for place in self._places))
        self._batch.append(cells)
        self.rows += 1
        return _size(cells)

    def _offset(self, row: ElementRow, place: int | None) -> str:
        """How many lines below its row a cell stands, as text; none if it is not there."""
        line = None if place is None else row.lines[place]
        return "" if line is None else str(line - row.line)

    def flush(self) -> None:
        if self._batch:
            _insert(self._connection, self._identified, self._names, self._batch)
            self._batch = []


def _read_document(
    connection: duckdb.DuckDBPyConnection, tables: Sequence[Identified], path: Path
) -> dict[Key, Landed]:
    candidate = tables[0].candidate
    buffers = {identified.table.name: _Buffer(connection, identified) for identified in tables}
    problems: dict[str, list[Problem]] = {name: [] for name in buffers}
    size = 0
    for item in read_document(path, candidate.facts, candidate.dataset, candidate.period.year):
        if isinstance(item, Problem):
            if item.table in buffers:
                problems[item.table].append(item)
            else:
                problems[next(iter(buffers))].append(replace(item, table=""))
        elif item.table in buffers:
            size += buffers[item.table].add(item)
            if size > BATCH_CHARACTERS:
                for buffer in buffers.values():
                    buffer.flush()
                size = 0
    for buffer in buffers.values():
        buffer.flush()
    rows = {name: buffer.rows for name, buffer in buffers.items()}
    return {i.key: Landed(rows[i.table.name], rows[i.table.name], 0, tuple(problems[i.table.name])) for i in tables}


# ---- what turns out only with the rows read


def _with_dates(
    connection: duckdb.DuckDBPyConnection, identified: Identified, rows: str, results: dict[Key, Landed]
) -> dict[Key, Landed]:
    """The results of the files of a table, with how many of their rows are dated, and dated after their period.

    `rows` is SQL for the rows of all files.
    """
    table, dataset = identified.table, identified.candidate.dataset
    names = [c for c in table.columns if c.name in table.dates_within_period]
    if not names:
        return results
    dates = ", ".join(f"""try_strptime("{c.name}", ['{c.format}', '%Y-%m-%d'])""" for c in names)
    if "month" in dataset.period:
        ends = "make_date(_year, _month, 1) + interval 1 month"
    else:
        ends = f"cast(_year || '-{dataset.year_ends}' as date) + interval 1 day"
    counts = connection.execute(
        f"""
        select _file_id, count(latest), count(*) filter (where latest >= ends)
        from (select _file_id, {ends} as ends, greatest({dates}) as latest from ({rows}))
        group by _file_id"""
    ).fetchall()
    keys = {(file_id, table.name): (dated, late) for file_id, dated, late in counts}
    return results | {
        key: replace(results[key], rows_dated=dated, rows_late=late) for key, (dated, late) in keys.items()
    }
