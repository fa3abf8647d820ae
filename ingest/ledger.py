"""The ledger in la.duckdb: which files were seen, what became of them, and what was removed and why."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from schemas.model import Catalogue, Table

LANDED = ("live", "last_good")

Config = dict[str, str | bool | int | float | list[str]]

LEDGER = {
    "sessions": """
        session_id varchar, started_at timestamp, as_at date, fingerprint varchar, schemas varchar,
        agreements varchar, code varchar""",
    "files": """
        session_id varchar, file_id varchar, path varchar, la varchar, dataset varchar, table_name varchar,
        period varchar, year integer, sha256 varchar, bytes bigint, status varchar, encoding varchar,
        delimiter varchar, header_row integer, rows_read bigint, rows_landed bigint, rows_blank bigint,
        rows_rejected bigint""",
    "file_columns": "file_id varchar, column_name varchar, position integer, column_letter varchar",
    "file_issues": """
        session_id varchar, file_id varchar, path varchar, la varchar, dataset varchar, period varchar,
        table_name varchar, column_name varchar, column_letter varchar, row_number bigint, kind varchar,
        found varchar, expected varchar""",
    "deletions": """
        session_id varchar, la varchar, dataset varchar, period varchar, table_name varchar, file_id varchar,
        rows_removed bigint, reason varchar""",
}


@dataclass(frozen=True)
class FileRecord:
    """A row of raw.files. `status`: live, last_good, superseded, duplicate or refused."""

    session_id: str
    file_id: str
    path: str
    la: str | None
    dataset: str | None
    table_name: str | None
    period: str | None
    year: int | None
    sha256: str | None
    bytes: int | None
    status: str
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    rows_read: int | None = None
    rows_landed: int | None = None
    rows_blank: int | None = None
    rows_rejected: int | None = None

    @property
    def submission(self) -> tuple[str | None, str | None, str | None, str | None]:
        return (self.la, self.dataset, self.period, self.table_name)


@dataclass(frozen=True)
class IssueRecord:
    """A row of raw.file_issues."""

    session_id: str
    file_id: str
    path: str
    la: str | None
    dataset: str | None
    period: str | None
    table_name: str | None
    column_name: str | None
    column_letter: str | None
    row_number: int | None
    kind: str
    found: str
    expected: str


@dataclass(frozen=True)
class ColumnRecord:
    """A row of raw.file_columns; `position` counts from 1."""

    file_id: str
    column_name: str
    position: int
    column_letter: str


@dataclass(frozen=True)
class DeletionRecord:
    """A row of raw.deletions."""

    session_id: str
    la: str | None
    dataset: str | None
    period: str | None
    table_name: str | None
    file_id: str
    rows_removed: int
    reason: str


@dataclass(frozen=True)
class SessionRecord:
    """A row of raw.sessions. `session_id` sorts by the order of sessions; `fingerprint` stands for all that came in."""

    session_id: str
    started_at: datetime
    as_at: date
    fingerprint: str
    schemas: str
    agreements: str
    code: str


def deletion(session: SessionRecord, record: FileRecord, reason: str) -> DeletionRecord:
    """What is kept on record of a file's rows once they are gone."""
    return DeletionRecord(
        session.session_id,
        record.la,
        record.dataset,
        record.period,
        record.table_name,
        record.file_id,
        record.rows_landed or 0,
        reason,
    )


def open_database(path: Path, memory: str, temporary: Path) -> duckdb.DuckDBPyConnection:
    """Open (or make) la.duckdb for writing, with a memory limit and its own place to spill to."""
    path.parent.mkdir(parents=True, exist_ok=True)
    config: Config = {"memory_limit": memory, "threads": "2", "temp_directory": str(temporary)}
    return duckdb.connect(str(path), config=config)


def prepare(connection: duckdb.DuckDBPyConnection, catalogue: Catalogue) -> None:
    """Make sure that the ledger and a raw table for every declared table are there, with every declared column."""
    connection.execute("create schema if not exists raw")
    for name, columns in LEDGER.items():
        connection.execute(f"create table if not exists raw.{name} ({columns})")
    for dataset in catalogue.datasets.values():
        for table in dataset.tables:
            parts = [f"_{part} {'integer' if part == 'year' else 'varchar'}" for part in dataset.period]
            connection.execute(
                f"create table if not exists raw.{table.id}"
                f" (_file_id varchar, _row bigint, _la varchar, {', '.join(parts)})"
            )
            for column in table.columns:
                connection.execute(f'alter table raw.{table.id} add column if not exists "{column.name}" varchar')


def latest_session(connection: duckdb.DuckDBPyConnection) -> SessionRecord | None:
    row = connection.execute("select * from raw.sessions order by session_id desc limit 1").fetchone()
    return SessionRecord(*row) if row else None


def files_of(connection: duckdb.DuckDBPyConnection, session: SessionRecord | None) -> list[FileRecord]:
    if session is None:
        return []
    rows = connection.execute("select * from raw.files where session_id = ?", [session.session_id]).fetchall()
    return [FileRecord(*row) for row in rows]


def issues_of(connection: duckdb.DuckDBPyConnection, session: SessionRecord | None) -> dict[str, list[IssueRecord]]:
    """The findings of a session by file."""
    found: dict[str, list[IssueRecord]] = {}
    if session is not None:
        rows = connection.execute("select * from raw.file_issues where session_id = ?", [session.session_id])
        for row in rows.fetchall():
            found.setdefault(row[1], []).append(IssueRecord(*row))
    return found


def submissions_received(connection: duckdb.DuckDBPyConnection) -> list[tuple[str, str, int, str, str]]:
    """(la, dataset, year, table, sha256) of every file of every session whose table was known."""
    return connection.execute(
        """
        select distinct la, dataset, year, table_name, sha256
        from raw.files
        where table_name is not null and sha256 is not null"""
    ).fetchall()


def append(connection: duckdb.DuckDBPyConnection, name: str, records: Sequence[Any]) -> None:
    """Append dataclass records to a ledger table in one statement."""
    if records:
        frame = pd.DataFrame([asdict(record) for record in records], dtype=object)
        connection.register("records", frame)
        connection.execute(f"insert into raw.{name} by name select * from records")
        connection.unregister("records")


def remove_rows(connection: duckdb.DuckDBPyConnection, tables: Mapping[str, Table], gone: Iterable[FileRecord]) -> None:
    """Delete the rows that these files landed."""
    by_table: dict[str, list[str]] = {}
    for record in gone:
        by_table.setdefault(f"{record.dataset}__{record.table_name}", []).append(record.file_id)
    for table, file_ids in by_table.items():
        if table in tables:
            connection.execute(f"delete from raw.{table} where _file_id in (select unnest(?))", [file_ids])
        connection.execute("delete from raw.file_columns where file_id in (select unnest(?))", [file_ids])
