"""The sessions of the past, as the ledger has them, and which of them somebody means."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb
from rich.console import Console

from ingest.ledger import SessionRecord
from ingest.settings import UsageError
from ingest.summary import plain_table
from publish import la_database
from publish.zones import Zones

COUNTS = """
    with

    numbered as (
        select session_id, lag(session_id) over (order by session_id) as session_before
        from raw.sessions
    ),

    landed as (
        select distinct session_id, path, sha256
        from raw.files
        where status in ('live', 'last_good')
    )

    select
        numbered.session_id,
        (select count(distinct path) from raw.files as f where f.session_id = numbered.session_id),
        (select count(*) from landed as l where l.session_id = numbered.session_id),
        (
            select count(distinct path)
            from raw.files as f
            where f.session_id = numbered.session_id and f.status = 'refused'
        ),
        (
            select count(*)
            from landed as l
            where
                l.session_id = numbered.session_id
                and not exists (
                    select 1
                    from landed as b
                    where b.session_id = numbered.session_before and b.path = l.path and b.sha256 = l.sha256
                )
        ),
        (select count(distinct file_id) from raw.deletions as d where d.session_id = numbered.session_id)
    from numbered
    order by numbered.session_id"""


@dataclass(frozen=True)
class Counts:
    """Files of a session: all that were seen, those in use, those refused, those in use that the session before had not
    in use, and those that were withdrawn."""

    seen: int
    used: int
    refused: int
    new: int
    withdrawn: int


def all_sessions(connection: duckdb.DuckDBPyConnection) -> list[SessionRecord]:
    """Every session, the first one first."""
    rows = connection.execute("select * from raw.sessions order by session_id").fetchall()
    return [SessionRecord(*row) for row in rows]


def counts(connection: duckdb.DuckDBPyConnection) -> dict[str, Counts]:
    return {row[0]: Counts(*row[1:]) for row in connection.execute(COUNTS).fetchall()}


def meant(sessions: Sequence[SessionRecord], text: str) -> SessionRecord:
    """The session with this id, number (`3`) or beginning of an id. Raises UsageError if there is none, or several."""
    ids = [session.session_id for session in sessions]
    found = [i for i in ids if text.isdecimal() and int(i.split("-")[0]) == int(text)]
    found = found or [i for i in ids if text and i.startswith(text)]
    if len(found) != 1:
        many = f"{text} stands for {', '.join(found)}" if found else f"There is no session {text}"
        raise UsageError(f"{many}. Name one of those that `returns sessions` shows.")
    return next(session for session in sessions if session.session_id == found[0])


def ledger_of(data: Path) -> Zones:
    """The data folder's zones. Raises UsageError when nothing was ever loaded."""
    zones = Zones(data)
    if not zones.la_database.exists():
        raise UsageError(
            f"Nothing has been loaded into {data} yet. Start with: returns run --incoming DIR --data {data}"
        )
    return zones


def show_sessions(data: Path) -> int:
    """Print one line per session."""
    with la_database.connect(ledger_of(data).la_database, read_only=True) as connection:
        sessions, numbers = all_sessions(connection), counts(connection)
    headings = ("Session", "Received (UTC)", "As at", "Files", "In use", "Refused", "New", "Withdrawn")
    table = plain_table("Sessions", *headings)
    for session in sessions:
        n = numbers[session.session_id]
        days = f"{session.started_at:%Y-%m-%d %H:%M}", session.as_at.isoformat()
        table.add_row(session.session_id, *days, *(f"{c:,}" for c in (n.seen, n.used, n.refused, n.new, n.withdrawn)))
    Console(highlight=False, width=110).print(table)
    return 0
