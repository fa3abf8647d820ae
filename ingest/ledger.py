"""The ledger in la.duckdb: which files were seen, what became of them, and what was removed and why."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from ingest.schedule import Ending
from publish import la_database
from schemas.agreement import Catalogue
from schemas.model import Dataset, Table

LANDED = ("live", "last_good")
NUMBERS = ("year", "month", "quarter")
"""The parts of a period that are numbers."""

LEDGER = {
    "sessions": """
        session_id varchar, started_at timestamp, as_at date, fingerprint varchar, schemas varchar,
        agreements varchar, code varchar""",
    "files": """
        session_id varchar, file_id varchar, path varchar, la varchar, dataset varchar, table_name varchar,
        period varchar, year integer, sha256 varchar, bytes bigint, status varchar, encoding varchar,
        delimiter varchar, header_row integer, rows_read bigint, rows_landed bigint, rows_blank bigint,
        rows_rejected bigint, sheet varchar, part varchar""",
    "file_columns": "file_id varchar, column_name varchar, position integer, column_letter varchar, table_name varchar",
    "file_issues": """
        session_id varchar, file_id varchar, path varchar, la varchar, dataset varchar, period varchar,
        table_name varchar, column_name varchar, column_letter varchar, row_number bigint, kind varchar,
        found varchar, expected varchar, sheet varchar, element varchar, child varchar""",
    "deletions": """
        session_id varchar, la varchar, dataset varchar, period varchar, table_name varchar, file_id varchar,
        rows_removed bigint, reason varchar, zone varchar, use_case varchar, instruction varchar,
        deleted_at timestamp, as_at date, files_removed bigint, bytes_removed bigint, shared_with varchar""",
    "runs": """
        run_id varchar, command varchar, started_at timestamp, as_at date, ended_at timestamp, outcome varchar,
        exit_code integer, session_id varchar, files_live bigint, files_last_good bigint, files_superseded bigint,
        files_duplicate bigint, files_refused bigint, rows_landed bigint, findings_file bigint, findings_row bigint,
        findings_cell bigint, findings_note bigint, release_id varchar, seconds_load double, seconds_build double,
        seconds_publish double, error varchar""",
}


@dataclass(frozen=True)
class FileRecord:
    """A row of raw.files: one table of a file. `status`: live, last_good, superseded, duplicate or refused.

    `part` tells several submissions of one period apart: a type of school, a variant, an identifier.
    """

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
    sheet: str | None = None
    part: str | None = None

    @property
    def key(self) -> tuple[str, str | None]:
        return (self.file_id, self.table_name)

    @property
    def submission(self) -> tuple[str | None, ...]:
        return (self.la, self.dataset, self.period, self.table_name, self.part)


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
    sheet: str | None = None
    element: str | None = None
    child: str | None = None


@dataclass(frozen=True)
class ColumnRecord:
    """A row of raw.file_columns; `position` counts from 1. An XML return has no column letters."""

    file_id: str
    column_name: str
    position: int
    column_letter: str | None
    table_name: str


@dataclass(frozen=True)
class DeletionRecord:
    """A row of raw.deletions. `zone`: la or region. Rows go from a database and from published files; files and bytes,
    of the LA zone, from its archive and reports. `shared_with`: the number of the authority alone that saw the rows."""

    session_id: str
    la: str | None
    dataset: str | None
    period: str | None
    table_name: str | None
    file_id: str | None
    rows_removed: int | None
    reason: str
    zone: str
    use_case: str | None
    instruction: str | None
    deleted_at: datetime
    as_at: date
    files_removed: int = 0
    bytes_removed: int = 0
    shared_with: str | None = None


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


def deletion(session: SessionRecord, record: FileRecord, ending: Ending) -> DeletionRecord:
    """What is kept on record of a file's rows once they are gone."""
    return DeletionRecord(
        session.session_id,
        record.la,
        record.dataset,
        record.period,
        record.table_name,
        record.file_id,
        record.rows_landed or 0,
        ending.reason,
        "la",
        ending.use_case,
        ending.instruction,
        now(),
        session.as_at,
    )


def next_session(
    last: SessionRecord | None, as_at: date, fingerprint: str, versions: Mapping[str, str]
) -> SessionRecord:
    """A session that follows the last one, beginning now."""
    number = int(last.session_id.split("-")[0]) + 1 if last else 1
    return SessionRecord(f"{number:06d}-{fingerprint[:8]}", now(), as_at, fingerprint, **versions)


def now() -> datetime:
    """This moment in UTC, as the ledger writes it."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def open_database(path: Path, memory: str, temporary: Path) -> duckdb.DuckDBPyConnection:
    """Open (or make) la.duckdb for writing, with a memory limit and its own place to spill to."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return la_database.connect(path, config={"memory_limit": memory, "threads": "2", "temp_directory": str(temporary)})


def prepare(connection: duckdb.DuckDBPyConnection, catalogue: Catalogue) -> None:
    """Make sure that the ledger and a raw table for every declared table are there, with every declared column."""
    for name in LEDGER:
        prepare_ledger(connection, name)
    for dataset in catalogue.datasets.values():
        for table in dataset.received:
            received = [f'"{column.name}" varchar' for column in table.columns]
            _make(connection, table.id, [*_provenance(dataset), *received])
    make_deletions(connection)


def prepare_ledger(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    """Make sure that a table of the ledger is there, with every column."""
    connection.execute("create schema if not exists raw")
    _make(connection, name, [column.strip() for column in LEDGER[name].split(",")])


def _provenance(dataset: Dataset) -> list[str]:
    """Where a row came from: its place in the file, who sent it, what period it is for, what element is around it."""
    parts = [f"_{part} {'integer' if part in NUMBERS else 'varchar'}" for part in dataset.row_parts]
    inside = ["_line bigint", "_lines varchar", "_parent bigint"] if dataset.by_line else []
    return ["_file_id varchar", "_row bigint", "_la varchar", *parts, *inside]


def _make(connection: duckdb.DuckDBPyConnection, name: str, columns: list[str]) -> None:
    """Make a raw table, or give one that an earlier version made the columns it lacks."""
    connection.execute(f"create table if not exists raw.{name} ({', '.join(columns)})")
    for column in columns:
        connection.execute(f"alter table raw.{name} add column if not exists {column}")


def make_deletions(connection: duckdb.DuckDBPyConnection) -> None:
    """Make sure that there is a table of deletions with all it records, and that those which an earlier version
    recorded say what was true of all of them: they were of the LA zone."""
    _make(connection, "deletions", _columns("deletions"))
    connection.execute(
        """
        update raw.deletions
        set zone = 'la', deleted_at = sessions.started_at, as_at = sessions.as_at, files_removed = 0, bytes_removed = 0
        from raw.sessions
        where deletions.zone is null and deletions.session_id = sessions.session_id"""
    )


def _columns(name: str) -> list[str]:
    return [column.strip() for column in LEDGER[name].split(",")]


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
            issue = IssueRecord(*row)
            found.setdefault(issue.file_id, []).append(issue)
    return found


def submissions_received(
    connection: duckdb.DuckDBPyConnection,
) -> list[tuple[str, str, str | None, int | None, str | None, str]]:
    """(la, dataset, period, year, table, sha256) of every file of every session; the period and the table are None if
    they are not known."""
    return connection.execute(
        """
        select distinct la, dataset, period, year, table_name, sha256
        from raw.files
        where la is not null and dataset is not null and sha256 is not null"""
    ).fetchall()


def append(connection: duckdb.DuckDBPyConnection, name: str, records: Sequence[Any], into: str | None = None) -> None:
    """Append dataclass records to a ledger table, or `into` another of its columns, in one statement."""
    if records:
        frame = pd.DataFrame([asdict(record) for record in records], dtype=object)
        connection.register("records", frame)
        connection.execute(f"insert into {into or f'raw.{name}'} by name select * from records")
        connection.unregister("records")


def remove_rows(connection: duckdb.DuckDBPyConnection, tables: Mapping[str, Table], gone: Iterable[FileRecord]) -> None:
    """Delete the rows that these files landed."""
    by_table: dict[tuple[str | None, str | None], list[str]] = {}
    for record in gone:
        by_table.setdefault((record.dataset, record.table_name), []).append(record.file_id)
    for (dataset, table), file_ids in by_table.items():
        if f"{dataset}__{table}" in tables:
            connection.execute(f"delete from raw.{dataset}__{table} where _file_id in (select unnest(?))", [file_ids])
        of_table = "table_name = ? and file_id in (select unnest(?))"
        connection.execute(f"delete from raw.file_columns where {of_table}", [table, file_ids])


def take_out(connection: duckdb.DuckDBPyConnection, tables: Iterable[Table], file_ids: Iterable[str]) -> None:
    """Delete the rows of files that turned out, in this session, not to be usable."""
    for table in tables:
        connection.execute(f"delete from raw.{table.id} where _file_id in (select unnest(?))", [list(file_ids)])
