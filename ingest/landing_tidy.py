"""Tidy CSV files, set-wise: read by DuckDB with every decision fixed, believed if there is one row for each line."""

from collections.abc import Iterable
from pathlib import Path

import duckdb

from ingest.judged import Identified
from ingest.landing_into import Key, Landed
from ingest.ledger import NUMBERS
from ingest.readers.csv_reader import Layout
from ingest.readers.headers import WHITE_SPACE


def alike(files: Iterable[tuple[Identified, Path]]) -> list[list[tuple[Identified, Path]]]:
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


def read_tidy(
    connection: duckdb.DuckDBPyConnection, group: list[tuple[Identified, Path]], number: int
) -> dict[Key, Landed]:
    """Read files of one layout at once into the table lines_<number>, and note in files_<number> those that gave one
    row per line: they are believed and answered for, the others are not."""
    first = group[0][0]
    connection.execute(f"create temp table lines_{number} as {_read_csv(group, _csv(first), first.columns)}")
    dataset = first.candidate.dataset
    typed = ", ".join(f"_{part} {'integer' if part in NUMBERS else 'varchar'}" for part in dataset.row_parts)
    connection.execute(
        f"create temp table files_{number} (filename varchar, file_id varchar, la varchar, {typed}, lines bigint)"
    )
    noted = [
        (str(path), i.file_id, i.candidate.la, *i.candidate.period.values(dataset).values(), _lines(i, path))
        for i, path in group
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


def tidy_rows(first: Identified, number: int) -> str:
    """SQL for the rows of the believed files of a group, as the raw table has them."""
    names = ", ".join(f'lines."{name}"' for name in first.columns)
    parts = ", ".join(f"files._{part}" for part in first.candidate.dataset.row_parts)
    return f"""
        select
            files.file_id as _file_id,
            lines.rowid - files.start + {_csv(first).header_row + 1} as _row,
            files.la as _la,
            {parts},
            {names}
        from lines_{number} as lines
        inner join files_{number} as files using (filename)
        where not ({_blank(first.columns, "lines.")})"""


def _blank(names: Iterable[str], of: str = "") -> str:
    """SQL for a row without anything in these columns, `of` the relation before the dot. Nearly every row is spared the
    slow test: it has a cell, after empty ones which are null here, that starts with a letter, a digit or the like."""
    cells = ", ".join(f'{of}"{name}"' for name in names)
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
