"""Rows on their way into the database: kept apart until their file is believed, and what came of each table."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import duckdb
import pandas as pd

from ingest.judged import Identified
from ingest.problems import Problem
from schemas.model import Table

BATCH_CHARACTERS = 8_000_000
PLACES = ("_row", "_line", "_parent")

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


def pending(connection: duckdb.DuckDBPyConnection, table: Table) -> str:
    """An empty temporary table for rows that have been read and not yet been believed."""
    name = f'"pending_{table.id}"'
    connection.execute(f"create or replace temp table {name} as from raw.{table.id} limit 0")
    return name


def keep(connection: duckdb.DuckDBPyConnection, table: Table, rows: str, results: dict[Key, Landed]) -> None:
    """Move the rows of the files that are used to the raw table. `rows` is SQL for the rows of all of them."""
    refused = [file_id for (file_id, _), result in results.items() if result.refused]
    connection.execute(
        f"insert into raw.{table.id} by name select * from ({rows}) where _file_id not in (select unnest(?))",
        [refused],
    )
    connection.execute(f'drop table "pending_{table.id}"')


def insert(
    connection: duckdb.DuckDBPyConnection, identified: Identified, names: Sequence[str], batch: list[Cells]
) -> None:
    """Land rows from memory: no text is written and read again, so that no cell can be taken for a piece of syntax.

    `names` are those of a row's cells.
    """
    candidate = identified.candidate
    cells = ", ".join(
        f'cast("{name}" as bigint) as "{name}"' if name in PLACES else f'nullif("{name}", \'\') as "{name}"'
        for name in names
    )
    parts = candidate.period.values(candidate.dataset)
    fixed = ", ".join(("? as _file_id", "? as _la", *(f"? as _{part}" for part in parts)))
    # Looked up by its name and not registered: what is registered is held in memory until the transaction ends.
    frame = pd.DataFrame(batch, columns=list(names), dtype=object)
    if not frame.empty:
        connection.execute(
            f'insert into "pending_{identified.table.id}" by name select {fixed}, {cells} from frame',
            [identified.file_id, candidate.la, *parts.values()],
        )


def batches(rows: Iterable[Cells]) -> Iterator[list[Cells]]:
    """Runs of rows of about BATCH_CHARACTERS together."""
    batch: list[Cells] = []
    characters = 0
    for row in rows:
        batch.append(row)
        characters += size(row)
        if characters > BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def size(row: Cells) -> int:
    """About how many characters of memory a row takes."""
    return 50 + sum(len(cell) for cell in row if isinstance(cell, str))
