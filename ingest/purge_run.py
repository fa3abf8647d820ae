"""`returns purge`: what no agreement or retention period covers on a day goes; nothing that is deposited is read."""

import hashlib
import shutil
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import duckdb
from rich.console import Console

from ingest import ledger, purge
from ingest.ledger import SessionRecord
from ingest.load import MEMORY
from ingest.purge_plan import NO_COLUMN, Item, Plan, is_covered, make_plan
from ingest.reference import Permissions, read_permissions
from ingest.run import build, plain_console
from ingest.schedule import Ending
from ingest.settings import UsageError
from ingest.summary import plain_table
from publish import deletions, la_database, manifest
from publish.keys import KeyFault, described, read_keys, refuse_changes
from publish.leftovers import settle
from publish.zones import Zones
from schemas.agreement import Catalogue
from schemas.load import load_catalogue
from schemas.project import PROJECT

DONE, FAILED = 0, 3


def purge_all(zones: Zones, as_at: date, dry_run: bool) -> int:
    """Say what has to go and, unless it is a dry run, remove it. Returns the exit code.

    Raises UsageError, before anything is changed, if nothing was ever loaded, or if what is published has to be made
    anew and the keys for that are not there.
    """
    console, catalogue = plain_console(), load_catalogue(PROJECT)
    if not zones.la_database.exists():
        raise UsageError(f"Nothing has been loaded into {zones.data}: there is nothing to purge.")
    permissions = read_permissions(PROJECT, catalogue, as_at)
    plan = _plan(zones, permissions)
    _print(console, plan.items, as_at)
    if dry_run:
        console.print("This was a dry run: nothing was changed.")
        return DONE
    if not plan.items and not purge.is_due(zones):
        sweep(zones)
        settle(zones)
        return DONE
    if not plan.items:
        console.print("One that was stopped half way is brought to its end.")
    is_shared = bool(manifest.read(zones.published) or manifest.read(zones.exports))
    if is_shared:
        _check_keys(catalogue, zones)
    session = purge_la_zone(zones, catalogue, permissions, plan)
    sweep(zones)
    console.print("It has gone from the LA zone.")
    return _renew(zones, as_at, session, permissions, console) if is_shared else DONE


def _plan(zones: Zones, permissions: Permissions) -> Plan:
    with la_database.connect(zones.la_database, read_only=True) as connection:
        return make_plan(connection, zones, permissions)


def _check_keys(catalogue: Catalogue, zones: Zones) -> None:
    try:
        keys = described(catalogue, read_keys(catalogue))
        refuse_changes(keys, manifest.read(zones.published).get("keys") or {})
    except KeyFault as error:
        raise UsageError(f"{error} What is published has to be made anew. Nothing was changed.") from None


def purge_la_zone(zones: Zones, catalogue: Catalogue, permissions: Permissions, plan: Plan) -> SessionRecord:
    """Remove it from the database, the archive, the reports and what was fetched, in a session of its own: that one."""
    temporary = zones.la_zone / ".tmp"
    connection = ledger.open_database(zones.la_database, MEMORY, temporary)
    try:
        ledger.prepare(connection, catalogue)
        connection.execute("begin")
        session = _new_session(connection, permissions, plan, catalogue)
        purge.announce(zones)
        connection.execute("commit")
        purge.empty_archive(connection, zones, session.session_id, permissions)
        purge.empty_fetched(connection, zones, session.session_id, permissions)
        purge.forget(connection, zones, permissions)
        connection.execute("checkpoint")
    finally:
        connection.close()
    purge.finish(zones)
    return session


def _new_session(
    connection: duckdb.DuckDBPyConnection, permissions: Permissions, plan: Plan, catalogue: Catalogue
) -> SessionRecord:
    """The session after the last: the same files but for those that have to go. Its fingerprint is that of no folder,
    so that the next run reads the incoming folder whatever is in it."""
    last = ledger.latest_session(connection)
    assert last is not None  # else there would have been nothing to purge
    fingerprint = hashlib.sha256(f"purge {last.session_id} {permissions.as_at}".encode()).hexdigest()
    session = ledger.next_session(last, permissions.as_at, fingerprint, manifest.rules_in_force())
    before = ledger.files_of(connection, last)
    tables = {table.id: table for dataset in catalogue.datasets.values() for table in dataset.received}
    ledger.remove_rows(connection, tables, plan.records)
    gone = [ledger.deletion(session, record, purge.ending(permissions, record)) for record in plan.records]
    narrower = [
        replace(ledger.deletion(session, record, Ending(NO_COLUMN)), rows_removed=0) for record, _ in plan.narrower
    ]
    for record, columns in plan.narrower:
        _empty(connection, f"{record.dataset}__{record.table_name}", record.table_name, record.file_id, columns)
    stay = [record for record in before if is_covered(permissions, record)]
    ledger.append(connection, "deletions", [*gone, *narrower])
    ledger.append(connection, "sessions", [session])
    ledger.append(connection, "files", [replace(record, session_id=session.session_id) for record in stay])
    issues = [issue for found in ledger.issues_of(connection, last).values() for issue in found]
    keys = {record.key for record in stay}
    ids = {record.file_id for record in stay}
    of_those = [i for i in issues if (i.file_id, i.table_name) in keys or (i.table_name is None and i.file_id in ids)]
    ledger.append(connection, "file_issues", [replace(issue, session_id=session.session_id) for issue in of_those])
    return session


def _empty(
    connection: duckdb.DuckDBPyConnection, table: str, name: str | None, file_id: str, columns: Iterable[str]
) -> None:
    """Empty some columns of a file's rows."""
    emptied = ", ".join(f'"{column}" = null' for column in columns)
    connection.execute(f"update raw.{table} set {emptied} where _file_id = ?", [file_id])
    connection.execute(
        "delete from raw.file_columns where file_id = ? and table_name = ? and column_name in (select unnest(?))",
        [file_id, name, list(columns)],
    )


def sweep(zones: Zones) -> None:
    """Remove what a run that was killed may have left half done."""
    for folder in (zones.la_zone / ".tmp", zones.published_building, zones.region_building):
        shutil.rmtree(folder, ignore_errors=True)
    for begun in (*zones.la_zone.glob("la.duckdb.tmp"), *zones.la_zone.glob("la.new*")):
        shutil.rmtree(begun, ignore_errors=True)
        begun.unlink(missing_ok=True)


def _renew(zones: Zones, as_at: date, session: SessionRecord, permissions: Permissions, console: Console) -> int:
    """Publish anew without what went or, if that fails, publish nothing: what may not be served is not served."""
    environment = {"RETURNS_DATA": str(zones.data), "RETURNS_AS_AT": as_at.isoformat()}
    built = build(environment, zones, console)
    if built and manifest.read(zones.exports).get("session") == session.session_id:
        console.print("What is published was made anew without it.")
        return DONE
    with la_database.connect(zones.la_database) as connection:
        deletions.record_withdrawal(zones, connection, permissions, session.session_id)
    withdraw(zones)
    console.print(
        "[bold]What is published could not be made anew, so all of it was withdrawn:[/bold] the published files and the"
        " region are gone. Put right what failed, then: returns run"
    )
    return FAILED


def withdraw(zones: Zones) -> None:
    """Remove every published file and the region, the versions before too."""
    if zones.published.is_symlink():
        zones.published.unlink()
    shutil.rmtree(zones.published, ignore_errors=True)  # a data folder that was copied without its links
    shutil.rmtree(zones.published_versions, ignore_errors=True)
    shutil.rmtree(zones.region_zone, ignore_errors=True)


def _print(console: Console, items: Iterable[Item], as_at: date) -> None:
    """One line for each authority, return, period and place."""
    table = plain_table(
        f"Covered by nothing on {as_at}",
        *("Authority", "Return", "Period", "Where", "Rows", "Files", "Bytes", "Why", "Instruction"),
    )
    found: dict[tuple[str, ...], list[Item]] = {}
    for item in items:
        instruction = f"{item.ending.use_case} {item.ending.instruction}" if item.ending.instruction else ""
        place = (item.la, item.dataset or "", item.period or "", item.where)
        found.setdefault((*place, item.ending.reason, instruction), []).append(item)
    for (la, dataset, period, where, reason, instruction), of_place in sorted(found.items()):
        sums = (sum(getattr(item, name) for item in of_place) for name in ("rows", "files", "bytes"))
        numbers = (f"{number:,}" if number else "" for number in sums)
        table.add_row(la, dataset, period, where, *numbers, reason, instruction)
    if found:
        console.print(table)
    else:
        console.print(f"Nothing has to go: on {as_at} an agreement and a retention period cover all that is held.")
