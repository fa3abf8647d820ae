"""One XML return, read once for all of its tables."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import duckdb

from ingest.judged import Identified
from ingest.landing_into import BATCH_CHARACTERS, Cells, Key, Landed, insert, size
from ingest.problems import Problem
from ingest.readers.document_reader import read_document as rows_of_document
from ingest.readers.rows import ElementRow


class Buffer:
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
        return size(cells)

    def _offset(self, row: ElementRow, place: int | None) -> str:
        """How many lines below its row a cell stands, as text; none if it is not there."""
        line = None if place is None else row.lines[place]
        return "" if line is None else str(line - row.line)

    def flush(self) -> None:
        if self._batch:
            insert(self._connection, self._identified, self._names, self._batch)
            self._batch = []


def read_document(connection: duckdb.DuckDBPyConnection, tables: Sequence[Identified], path: Path) -> dict[Key, Landed]:
    candidate = tables[0].candidate
    buffers = {identified.table.name: Buffer(connection, identified) for identified in tables}
    problems: dict[str, list[Problem]] = {name: [] for name in buffers}
    size = 0
    for item in rows_of_document(path, candidate.facts, candidate.dataset, candidate.period.when):
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
