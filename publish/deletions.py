"""What left the region, and why: found by comparing what the release before held with what the new one holds.

The records travel with the release: `deletions.parquet` beside what a use case publishes has all of them so far, so
they come into force in the same moment. From there they are copied into the ledger, now or, if a run is killed in
between, by the next release; and beside the region's database of the use case, for its people to read. They depend on
what was there before, as exports may not, and so are none. They hold counts, and no value.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import duckdb

from ingest import ledger
from ingest.ledger import DeletionRecord
from ingest.reference import Permissions, read_permissions
from ingest.schedule import TAKEN_OUT, Ending, ending_of_use_case
from publish import manifest
from publish.holdings import Held, rows_held
from publish.literal import literal
from publish.zones import Zones
from schemas.load import catalogue_in_force
from schemas.project import PROJECT

NAME = "deletions"
WITHDRAWN = "withdrawn with all that was published, which could not be made anew"
RECIPIENT_LEFT = "the authority that it was shared with has no agreement in force any more"
KEPT = """as_at, la, dataset, period, table_name, shared_with, rows_removed, reason, instruction, deleted_at,
    session_id"""


def write(zones: Zones, building: Path, connection: duckdb.DuckDBPyConnection, content: Mapping[str, Any]) -> None:
    """Write each use case's deletions so far, those of the release that `content` describes included, beside its files.

    `content` has `as_at`, `holds`, `rows_held` and `session` of the new release.
    """
    ledger.make_deletions(connection)
    record(zones, connection)  # those of a run that was killed before it had done so
    new = found(manifest.read(zones.published), content, _permissions(content["as_at"]))
    connection.execute("create or replace temp table deletions_so_far as from raw.deletions where zone = 'region'")
    ledger.append(connection, NAME, new, into="deletions_so_far")
    for folder in sorted(path for path in building.iterdir() if path.is_dir()):
        place = literal(folder / f"{NAME}.parquet")
        rows = f"select {KEPT} from deletions_so_far where use_case = '{folder.name}' order by all"
        connection.execute(f"copy ({rows}) to {place} (format parquet, compression zstd)")
    connection.execute("drop table deletions_so_far")


def rows_by_submission(connection: duckdb.DuckDBPyConnection, as_at: str) -> dict[str, int]:
    """What the release under way will hold: see publish.holdings."""
    return rows_held(catalogue_in_force(PROJECT), connection, date.fromisoformat(as_at))


def record(zones: Zones, connection: duckdb.DuckDBPyConnection) -> None:
    """Copy the deletions of the release in force into the ledger, as far as they are not there."""
    for place in sorted(zones.published.glob(f"*/{NAME}.parquet")):
        connection.execute(
            f"""
            insert into raw.deletions by name
            select 'region' as zone, ? as use_case, *, 0 as files_removed, 0 as bytes_removed
            from (
                select {KEPT} from read_parquet(?)
                except
                select {KEPT} from raw.deletions where zone = 'region' and use_case = ?
            )""",
            [place.parent.name, str(place), place.parent.name],
        )


def tell_region(zones: Zones, connection: duckdb.DuckDBPyConnection) -> None:
    """Each use case's deletions beside the database that is about to be switched to, as CSV: a record for people, and
    neither a table of its marts nor an export."""
    for place in sorted(zones.published.glob(f"*/{NAME}.parquet")):  # a release of an earlier version has none
        folder = zones.region_building / place.parent.name
        if folder.is_dir():
            rows = f"select {KEPT} from read_parquet({literal(place)}) order by all"
            connection.execute(f"copy ({rows}) to {literal(folder / f'{NAME}.csv')} (format csv, header)")


def found(before: Mapping[str, Any], now: Mapping[str, Any], permissions: Permissions) -> list[DeletionRecord]:
    """What a release held and the next one, `now`, does not: with why, as agreements and retention are on its day."""
    held: dict[str, int | None] = before.get("rows_held") or {}  # an earlier version did not count them
    gone = [Held.of(text) for text in sorted(set(held) - set(now["rows_held"]))]
    why = ((item, _ending(item, now["holds"], permissions)) for item in gone)
    of = now["session"], permissions.as_at
    return [deletion(item, held[item.text], ending, *of) for item, ending in why if ending]


def deletion(item: Held, rows: int | None, ending: Ending, session: str, as_at: date) -> DeletionRecord:
    return DeletionRecord(
        session,
        item.la,
        item.dataset,
        item.period,
        item.table,
        None,
        rows,
        ending.reason,
        "region",
        item.use_case,
        ending.instruction,
        ledger.now(),
        as_at,
        shared_with=item.recipient or None,
    )


def record_withdrawal(
    zones: Zones, connection: duckdb.DuckDBPyConnection, permissions: Permissions, session: str
) -> None:
    """Put on record that all of the release in force is about to be withdrawn."""
    record(zones, connection)
    held = manifest.read(zones.published).get("rows_held") or {}
    every = ((Held.of(text), rows) for text, rows in sorted(held.items()))
    records = [
        deletion(item, rows, ending_of(item, permissions) or Ending(WITHDRAWN), session, permissions.as_at)
        for item, rows in every
    ]
    ledger.append(connection, NAME, records)


def ending_of(item: Held, permissions: Permissions) -> Ending | None:
    """By which rule a use case may not hold it any more; None if it may."""
    use_case, la, dataset, _, table, recipient = item
    ending = ending_of_use_case(permissions, use_case, la, dataset, item.year, table or None)
    if ending or not recipient:
        return ending
    of = permissions.catalogue.use_cases[use_case]
    if permissions.has_signed(recipient, dataset, of.signed_as):
        return None
    return Ending(RECIPIENT_LEFT, use_case, of.datasets[dataset].signed_under)


def _ending(item: Held, holds: Iterable[str], permissions: Permissions) -> Ending | None:
    """Why it went; None if only other rows came in the place of those that it had."""
    if ending := ending_of(item, permissions):
        return ending
    use_case, la, dataset, period, table, _ = item
    declared = permissions.catalogue.datasets[dataset].table(table)
    submission = f"{use_case} {la} {dataset} {period} "
    wanted = submission if declared.built_by else f"{submission}{table}"
    return None if any(hold.startswith(wanted) for hold in holds) else Ending(TAKEN_OUT, use_case)


def _permissions(as_at: str) -> Permissions:
    return read_permissions(PROJECT, catalogue_in_force(PROJECT), date.fromisoformat(as_at))
