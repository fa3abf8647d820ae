"""What no agreement or retention period covers as of a day, wherever in the data folder it is: found, not touched."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from ingest import ledger, purge
from ingest.ledger import LANDED, FileRecord
from ingest.reference import Permissions
from ingest.schedule import NOT_KEPT, TAKEN_OUT, Ending, ending_in_la_zone
from publish import manifest
from publish.deletions import ending_of
from publish.holdings import Held
from publish.zones import Zones

DATABASE, COLUMNS, ARCHIVE, FETCHED, REPORTS = "database", "columns", "archive", "fetched", "reports"
NO_COLUMN = "no use case in force keeps these columns any more"


@dataclass(frozen=True)
class Item:
    """Something that has to go. `where` is a place of the LA zone, or the use case that shares it with the region."""

    where: str
    la: str
    dataset: str | None
    period: str | None
    rows: int
    files: int
    bytes: int
    ending: Ending


@dataclass(frozen=True)
class Plan:
    """All that has to go. `records`: the files whose rows do; `narrower`: those of which only columns do, by name."""

    items: tuple[Item, ...]
    records: tuple[FileRecord, ...]
    narrower: tuple[tuple[FileRecord, tuple[str, ...]], ...]


def make_plan(connection: duckdb.DuckDBPyConnection, zones: Zones, permissions: Permissions) -> Plan:
    """Only reads: the ledger, the archive, the reports, and what the release in force says that it holds."""
    landed = [r for r in ledger.files_of(connection, ledger.latest_session(connection)) if r.status in LANDED]
    records = tuple(r for r in landed if not is_covered(permissions, r))
    narrower = tuple(_narrower(connection, permissions, [r for r in landed if is_covered(permissions, r)]))
    items = [
        Item(DATABASE, r.la or "", r.dataset, r.period, r.rows_landed or 0, 0, 0, purge.ending(permissions, r))
        for r in records
    ]
    items += [Item(COLUMNS, r.la or "", r.dataset, r.period, 0, 0, 0, Ending(NO_COLUMN)) for r, _ in narrower]
    items += _files(ARCHIVE, permissions, *purge.archived_for_nothing(connection, zones, permissions))
    items += _files(FETCHED, permissions, *purge.fetched_for_nothing(connection, zones, permissions))
    items += _reports(connection, zones, permissions)
    items += _shared(zones, permissions)
    return Plan(tuple(items), records, narrower)


def is_covered(permissions: Permissions, record: FileRecord) -> bool:
    """True if an agreement covers it, or if nobody can tell: its folder names no authority or no return."""
    if record.la is None or record.dataset is None:
        return True
    return purge.is_covered(permissions, record.la, record.dataset, record.year, record.table_name)


def _narrower(
    connection: duckdb.DuckDBPyConnection, permissions: Permissions, records: Iterable[FileRecord]
) -> Iterable[tuple[FileRecord, tuple[str, ...]]]:
    for record in records:
        allowed = permissions.columns(record.la or "", record.dataset or "", record.year or 0)
        seen = connection.execute(
            "select column_name from raw.file_columns where file_id = ? and table_name = ? order by position",
            [record.file_id, record.table_name],
        ).fetchall()
        over = tuple(name for (name,) in seen if name not in allowed.get(record.table_name or "", ()))
        if over:
            yield record, over


def _files(
    where: str, permissions: Permissions, gone: Iterable[Path], submissions: Mapping[Path, purge.Submission]
) -> Iterable[Item]:
    for path in gone:
        size = path.stat().st_size
        if path in submissions:
            la, dataset, period, year = submissions[path]
            why = ending_in_la_zone(permissions, la, dataset, year or 0, None)
            why = Ending(NOT_KEPT) if why.reason == TAKEN_OUT else why
            yield Item(where, la, dataset, period, 0, 1, size, why)
        else:
            yield Item(where, "unknown", None, None, 0, 1, size, Ending("left by a run that was stopped"))


def _reports(connection: duckdb.DuckDBPyConnection, zones: Zones, permissions: Permissions) -> Iterable[Item]:
    folders = {zones.reports / la / session for session, _, la, _ in purge.files_over(connection, permissions)}
    for folder in sorted(path for path in folders if path.is_dir()):
        files = [path for path in folder.rglob("*") if path.is_file()]
        yield Item(REPORTS, folder.parent.name, None, None, 0, len(files), _size(files), Ending(purge.REPORT_OVER))


def _size(files: Iterable[Path]) -> int:
    return sum(path.stat().st_size for path in files)


def _shared(zones: Zones, permissions: Permissions) -> Iterable[Item]:
    """What the releases in force hold: that of the published files, and that of the region if it is another."""
    held: dict[Held, int] = {}
    for content in (manifest.read(zones.published), manifest.read(zones.exports)):
        if "rows_held" in content:
            held |= {Held.of(text): rows for text, rows in content["rows_held"].items()}
        else:  # an earlier version knew the tables that were received, and not those that are shared
            held |= {Held.of(text)._replace(table=""): 0 for text in content.get("holds") or ()}
    for item, rows in sorted(held.items()):
        ending = ending_of(item, permissions)
        if ending:
            yield Item(item.use_case, item.la, item.dataset, item.period, rows, 0, 0, ending)
