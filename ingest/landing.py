"""Rows into the database: as text, with provenance, only the columns that may be read.

A tidy file is read set-wise by DuckDB with every decision fixed, and believed only if the rows come out at one per
line. Any other file goes through the careful reader, row by row.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pandas as pd

from ingest.csv_reader import BadRow, BlankRow, GoodRow, Layout, Row, read_rows
from ingest.headers import WHITE_SPACE, is_blank
from ingest.judge import Identified
from ingest.problems import Problem
from schemas.model import Table

LATE_SHARE = 0.25
"""A file in which more than this share of the dated rows lies after the end of its period is for another period."""

BATCH_CHARACTERS = 8_000_000
LISTED = 10_000

Cells = tuple[int | str, ...]


@dataclass(frozen=True)
class Landed:
    """What came of one file: rows below the headings = landed + blank + rejected. `refused` if the file is not used."""

    rows_read: int
    rows_landed: int
    rows_blank: int
    problems: tuple[Problem, ...] = ()
    refused: tuple[Problem, ...] = ()

    @property
    def rows_rejected(self) -> int:
        return self.rows_read - self.rows_landed - self.rows_blank


def land(connection: duckdb.DuckDBPyConnection, files: Sequence[tuple[Identified, Path]]) -> dict[str, Landed]:
    """Land the files of one table, each read from the path beside it, and say what came of each, by file id."""
    table = files[0][0].table
    connection.execute(f"create or replace temp table pending as from raw.{table.id} limit 0")
    results: dict[str, Landed] = {}
    sources = ["select * from pending"]
    for number, group in enumerate(_alike(f for f in files if f[0].candidate.facts.tidy)):
        results |= _read_tidy(connection, group, number)
        sources.append(_tidy_rows(group[0][0], number))
    for identified, path in files:
        if identified.candidate.file_id not in results:
            results[identified.candidate.file_id] = _read_carefully(connection, identified, path)
    rows = " union all by name ".join(sources)
    refused = _refused(connection, table, rows, files, results)
    connection.execute(
        f"insert into raw.{table.id} by name select * from ({rows}) where _file_id not in (select unnest(?))",
        [list(refused)],
    )
    for name in ("pending", *(f"{kind}_{n}" for n in range(len(sources) - 1) for kind in ("lines", "files"))):
        connection.execute(f"drop table {name}")
    return results | refused


def _alike(files: Iterable[tuple[Identified, Path]]) -> list[list[tuple[Identified, Path]]]:
    """Groups of files with the same layout and the same columns to land."""
    groups: dict[object, list[tuple[Identified, Path]]] = {}
    for identified, path in files:
        layout = identified.layout
        key = (layout.delimiter, layout.header_row, layout.width, tuple(sorted(identified.columns.items())))
        groups.setdefault(key, []).append((identified, path))
    return list(groups.values())


def _read_tidy(
    connection: duckdb.DuckDBPyConnection, group: list[tuple[Identified, Path]], number: int
) -> dict[str, Landed]:
    """Read files of one layout at once into the table lines_<number>, and note in files_<number> those that gave one
    row per line: they are believed and answered for, the others are not."""
    first = group[0][0]
    connection.execute(f"create temp table lines_{number} as {_read_csv(group, first.layout, first.columns)}")
    connection.execute(
        f"create temp table files_{number} (filename varchar, file_id varchar, la varchar, year integer, lines bigint)"
    )
    noted = [(str(p), i.candidate.file_id, i.candidate.la, i.candidate.year, _lines(i, p)) for i, p in group]
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
    return {file_id: Landed(read, read - blank, blank) for file_id, read, blank in believed}


def _tidy_rows(first: Identified, number: int) -> str:
    """SQL for the rows of the believed files of a group, as the raw table has them."""
    names = ", ".join(f'lines."{name}"' for name in first.columns)
    return f"""
        select
            files.file_id as _file_id,
            lines.rowid - files.start + {first.layout.header_row + 1} as _row,
            files.la as _la,
            files.year as _year,
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
    return identified.candidate.facts.line_breaks + unfinished - identified.layout.header_row


def _read_carefully(connection: duckdb.DuckDBPyConnection, identified: Identified, path: Path) -> Landed:
    """Read one file row by row. Of rows that cannot be read, the first LISTED are told one by one."""
    places = list(identified.columns.values())
    counts: Counter[type[Row]] = Counter()
    problems: list[Problem] = []

    def good_rows() -> Iterator[Cells]:
        for row in read_rows(path, identified.layout):
            cells = tuple(row.cells[place] for place in places) if isinstance(row, GoodRow) else ()
            kind = BlankRow if isinstance(row, GoodRow) and all(map(is_blank, cells)) else type(row)
            counts[kind] += 1
            if kind is GoodRow:
                yield (row.number, *cells)
            elif isinstance(row, BadRow) and counts[BadRow] <= LISTED:
                problems.append(Problem("RaggedRow", row.reason, "one cell under each heading", row=row.number))

    for batch in _batches(good_rows()):
        _insert(connection, identified, batch)
    if (more := counts[BadRow] - LISTED) > 0:
        problems.append(Problem("RaggedRow", f"{more:,} more rows that cannot be read", "one cell under each heading"))
    return Landed(counts.total(), counts[GoodRow], counts[BlankRow], tuple(problems))


def _batches(rows: Iterable[Cells]) -> Iterator[list[Cells]]:
    """Runs of rows of about BATCH_CHARACTERS together."""
    batch: list[Cells] = []
    size = 0
    for row in rows:
        batch.append(row)
        size += 50 + sum(len(str(cell)) for cell in row)
        if size > BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _insert(connection: duckdb.DuckDBPyConnection, identified: Identified, batch: list[Cells]) -> None:
    """Land rows from memory: no text is written and read again, so that no cell can be taken for a piece of syntax."""
    candidate = identified.candidate
    names = ", ".join(f'nullif("{name}", \'\') as "{name}"' for name in identified.columns)
    connection.register("batch", pd.DataFrame(batch, columns=["_row", *identified.columns], dtype=object))
    connection.execute(
        f"""
        insert into pending by name
        select ? as _file_id, cast(_row as bigint) as _row, ? as _la, ? as _year, {names} from batch""",
        [candidate.file_id, candidate.la, candidate.year],
    )
    connection.unregister("batch")


def _refused(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    rows: str,
    files: Sequence[tuple[Identified, Path]],
    results: dict[str, Landed],
) -> dict[str, Landed]:
    """Files that turn out, with their rows read, not to be what they say. `rows` is SQL for the rows of all files."""
    late = _late(connection, table, rows, files[0][0])
    refused = {}
    for identified, _ in files:
        candidate = identified.candidate
        result = results[candidate.file_id]
        problem = _no_rows(result) or _other_period(candidate.year, late.get(candidate.file_id))
        if problem:
            refused[candidate.file_id] = Landed(0, 0, 0, refused=(problem, *result.problems))
    return refused


def _no_rows(result: Landed) -> Problem | None:
    if result.rows_landed:
        return None
    found = (
        f"{result.rows_rejected} rows, none of which can be read" if result.rows_rejected else "headings and no rows"
    )
    return Problem("NoDataRows", found, "at least one row")


def _late(connection: duckdb.DuckDBPyConnection, table: Table, rows: str, identified: Identified) -> dict[str, float]:
    """By file, the share of its dated rows with a date after the end of its period."""
    names = [c for c in table.columns if c.name in table.dates_within_period]
    if not names:
        return {}
    dates = ", ".join(f"""try_strptime("{c.name}", ['{c.format}', '%Y-%m-%d'])""" for c in names)
    year_ends = identified.candidate.dataset.year_ends
    shares = connection.execute(
        f"""
        select
            _file_id,
            count(*) filter (where latest > cast(_year || '-{year_ends} 23:59:59' as timestamp)) / count(latest)
        from (select _file_id, _year, greatest({dates}) as latest from ({rows}))
        group by _file_id
        having count(latest) > 0"""
    ).fetchall()
    return dict(shares)


def _other_period(year: int, late: float | None) -> Problem | None:
    if late is None or late <= LATE_SHARE:
        return None
    found = f"folder or file name says {year}; {late:.0%} of the rows hold a date after the end of that year"
    return Problem("PeriodConflict", found, "dates up to the end of the year the file is for")
