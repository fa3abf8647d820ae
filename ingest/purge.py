"""What no agreement or retention period covers any more leaves the LA zone for good.

Deleting rows is not enough: reports and the ledger's findings quote them, and a database keeps the bytes of what was
deleted until it needs the space. So a session that may hold less than the one before ends with the database written
anew, the raw tables only; everything else in it is made again by the next build. A note on disk sees to it that a run
which is killed in between is made good by the next one.
"""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

import duckdb

from ingest import archive, ledger, remote
from ingest.ledger import DeletionRecord, FileRecord
from ingest.reference import Permissions
from ingest.schedule import NOT_KEPT, TAKEN_OUT, Ending, ending_in_la_zone
from publish import la_database
from publish.zones import Zones

NOTE = ".purge"
REPORT_OVER = "a report of a session that told of a return which nothing covers any more"


def announce(zones: Zones) -> None:
    """Note that the session under way may hold less than the one before."""
    (zones.la_zone / NOTE).touch()


def is_due(zones: Zones) -> bool:
    return (zones.la_zone / NOTE).exists()


def forget(connection: duckdb.DuckDBPyConnection, zones: Zones, permissions: Permissions) -> None:
    """Remove the reports, and what the ledger says in words, of earlier sessions' files that nothing covers any more,
    and put on record that reports went.

    That a file came, when, and what became of it stays on record; its path, its sheets' names and the identifier in its
    name, which may name a child, do not.
    """
    over = [file for file in files_over(connection, permissions) if not file[-1]]
    folders = sorted({zones.reports / la / session for session, _, la, _ in over})
    folders = [folder for folder in folders if folder.is_dir()]
    latest = ledger.latest_session(connection)
    if latest:
        told = [_of_report(latest.session_id, folder, permissions) for folder in folders]
        ledger.append(connection, "deletions", told)
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    for session in {session for session, *_ in over}:
        files = [session, [file for of, file, *_ in over if of == session]]
        these = "session_id = ? and file_id in (select unnest(?))"
        connection.execute(f"delete from raw.file_issues where {these}", files)
        connection.execute(f"update raw.files set path = 'deleted', sheet = null, part = null where {these}", files)


def _of_report(session_id: str, folder: Path, permissions: Permissions) -> DeletionRecord:
    """That an authority's report of a session goes: it told of several returns."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return DeletionRecord(
        session_id,
        folder.parent.name,
        None,
        None,
        None,
        None,
        0,
        REPORT_OVER,
        "la",
        None,
        None,
        ledger.now(),
        permissions.as_at,
        len(sizes),
        sum(sizes),
    )


def files_over(connection: duckdb.DuckDBPyConnection, permissions: Permissions) -> list[tuple[str, str, str, bool]]:
    """(session, file, la, is latest session) of every file in the ledger that nothing covers any more; of the latest
    session those in use only, for its report says why the others are refused."""
    seen = connection.execute(
        """
        select
            session_id, file_id, la, dataset, year, table_name,
            session_id = (select max(session_id) from raw.sessions)
        from (
            select session_id, file_id, la, dataset, year, table_name from raw.files
            union
            select session_id, file_id, la, dataset, try_cast(left(period, 4) as integer), table_name
            from raw.file_issues
        )
        where
            la is not null
            and dataset is not null
            and (
                session_id < (select max(session_id) from raw.sessions)
                or file_id in (
                    select file_id
                    from raw.files
                    where
                        status in ('live', 'last_good')
                        and session_id = (select max(session_id) from raw.sessions)
                )
            )"""
    ).fetchall()
    return [
        (session, file, la, latest)
        for session, file, la, *submission, latest in seen
        if not is_covered(permissions, la, *submission)
    ]


def empty_archive(
    connection: duckdb.DuckDBPyConnection, zones: Zones, session_id: str, permissions: Permissions
) -> None:
    """Delete every archived file that no agreement and no retention allows any more, whenever it was received, put that
    on record, and delete any file that no session knows of: one that was killed had just put it there."""
    _remove(connection, session_id, permissions, *archived_for_nothing(connection, zones, permissions))


def empty_fetched(
    connection: duckdb.DuckDBPyConnection, zones: Zones, session_id: str, permissions: Permissions
) -> None:
    """The same for what was fetched from object storage, and for the list of it, which has names."""
    _remove(connection, session_id, permissions, *fetched_for_nothing(connection, zones, permissions))
    remote.forget_what_is_gone(zones.fetched)


def drop_fetched(connection: duckdb.DuckDBPyConnection, zones: Zones, permissions: Permissions) -> None:
    """Delete what a run has just fetched and may not keep, such as a return whose retention is over. The bucket is its
    owner's, so it comes with each run again, and is not put on record."""
    for path in fetched_for_nothing(connection, zones, permissions)[0]:
        path.unlink()
    remote.forget_what_is_gone(zones.fetched)


Submission = tuple[str, str, str | None, int | None]


def _remove(
    connection: duckdb.DuckDBPyConnection,
    session_id: str,
    permissions: Permissions,
    gone: Sequence[Path],
    submissions: Mapping[Path, Submission],
) -> None:
    """Delete files, having put on record those of a submission that is known."""
    records = []
    for la, dataset, period, year in sorted(set(submissions.values()), key=str):
        files = [path for path in gone if submissions.get(path) == (la, dataset, period, year)]
        why = ending_in_la_zone(permissions, la, dataset, year or 0, None)
        why = Ending(NOT_KEPT) if why.reason == TAKEN_OUT else why
        record = DeletionRecord(
            session_id,
            la,
            dataset,
            period,
            None,
            None,
            0,
            why.reason,
            "la",
            why.use_case,
            why.instruction,
            ledger.now(),
            permissions.as_at,
            len(files),
            sum(path.stat().st_size for path in files),
        )
        records.append(record)
    ledger.append(connection, "deletions", records)
    for path in gone:
        path.unlink()


def archived_for_nothing(
    connection: duckdb.DuckDBPyConnection, zones: Zones, permissions: Permissions
) -> tuple[list[Path], dict[Path, Submission]]:
    """The archived files that nothing covers and the (la, dataset, period, year) of those once received."""
    covered, known = _received(connection, permissions)
    gone = archive.not_among(zones.archive, covered)
    return gone, {path: known[path.name] for path in gone if path.name in known}


def fetched_for_nothing(
    connection: duckdb.DuckDBPyConnection, zones: Zones, permissions: Permissions
) -> tuple[list[Path], dict[Path, Submission]]:
    """The same of what was fetched from object storage. A file without content holds nothing: it only stands for one
    that may not be fetched."""
    files = [path for path in sorted(zones.fetched.rglob("*")) if path.is_file() and path.stat().st_size]
    if not files:
        return [], {}
    covered, known = _received(connection, permissions)
    hashes = {path: archive.hash_of(path) for path in files}
    gone = [path for path in files if hashes[path] not in covered]
    return gone, {path: known[hashes[path]] for path in gone if hashes[path] in known}


def _received(
    connection: duckdb.DuckDBPyConnection, permissions: Permissions
) -> tuple[set[str], dict[str, Submission]]:
    """The hashes of received files that something covers and, by hash, what each received file was."""
    received = ledger.submissions_received(connection)
    covered = {
        sha256 for la, dataset, _, year, table, sha256 in received if is_covered(permissions, la, dataset, year, table)
    }
    by_what_is_known = sorted(received, key=lambda row: (row[2] is not None, str(row)))  # the last one stands
    return covered, {row[-1]: row[:4] for row in by_what_is_known}


def ending(permissions: Permissions, record: FileRecord) -> Ending:
    """Why the rows of a file that was in use are there no more."""
    return ending_in_la_zone(
        permissions, record.la or "", record.dataset or "", record.year or 0, record.table_name or ""
    )


def is_covered(permissions: Permissions, la: str, dataset: str, year: int | None, table: str | None) -> bool:
    """True if an agreement covers the submission, or what is known of it."""
    if dataset not in permissions.catalogue.datasets:
        return False
    if year is None:
        return permissions.is_signed(la, dataset)
    tables = permissions.columns(la, dataset, year)
    return table in tables if table else bool(tables)


def finish(zones: Zones) -> None:
    """Write the database anew with its raw tables only, so that no byte of anything else is left."""
    key = la_database.key_from()
    write_anew(zones, key, key)
    (zones.la_zone / NOTE).unlink()


def rekey(zones: Zones) -> None:
    """Write the database anew under the key that is set now, or under none, from the key before, or from none.

    What was built from the raw tables is left behind: the next run builds it again. Raises la_database.Closed.
    """
    announce(zones)
    write_anew(zones, la_database.key_from(la_database.VARIABLE_BEFORE), la_database.key_from())


def write_anew(zones: Zones, key: str | None, new_key: str | None) -> None:
    """Write the raw tables into a fresh database, encrypted with `new_key` if there is one, in place of the old one."""
    fresh = zones.la_database.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with duckdb.connect(config={"temp_directory": f"{fresh}.tmp"}) as connection:
        la_database.attach(connection, zones.la_database, "old", key)
        connection.execute("checkpoint old")  # else what it had not yet written into place would be left beside it
        la_database.attach(connection, fresh, "fresh", new_key)
        connection.execute("create schema fresh.raw")
        tables = connection.execute(
            "select table_name from duckdb_tables() where database_name = 'old' and schema_name = 'raw'"
        ).fetchall()
        for (table,) in tables:
            connection.execute(f'create table fresh.raw."{table}" as from old.raw."{table}"')
    fresh.replace(zones.la_database)
