"""Turn what one `dbt build` made into what people see: all of it, or none of it."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import duckdb

from ingest.absent import absent_reference
from ingest.ledger import LANDED
from ingest.reference import REFERENCE
from ingest.words import counted
from publish import built, deletions, history, manifest, switch
from publish.anew import Anew
from publish.power_bi.project import write_projects
from publish.zones import DATABASE, Zones, attached_as
from reports.report import write_reports
from schemas.load import catalogue_in_force
from schemas.project import PROJECT

GRACE = 1.0
"""Seconds in which a reader who has just followed a link to a version that has to go can still open what it found."""


@dataclass(frozen=True)
class Outcome:
    """How a build ended: how many nodes failed, what was built or taken over (unique ids), and what a whole build would
    contain.

    `tests`: by data test, the nodes it looks at. `exports`: by file of a mart, without ending, what the mart and its
    columns hold.
    """

    failed: int
    built: frozenset[str]
    published: frozenset[str]
    marts: frozenset[str]
    tests: dict[str, frozenset[str]]
    as_at: str
    exports: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, values: dict[str, Any]) -> "Outcome":
        sets = {name: frozenset(values[name]) for name in ("built", "published", "marts")}
        if Anew.current:
            sets["built"] |= Anew.current.taken_over
        tests = {test: frozenset(nodes) for test, nodes in values["tests"].items()}
        return cls(failed=values["failed"], as_at=values["as_at"], tests=tests, exports=values["exports"], **sets)

    @property
    def is_published(self) -> bool:
        """True if every published model was built, and everything before the marts was tested."""
        tests = {test for test, nodes in self.tests.items() if nodes - self.marts}
        return bool(self.published) and self.published | tests <= self.built

    @property
    def is_region(self) -> bool:
        """True if every mart was built and tested."""
        tests = {test for test, nodes in self.tests.items() if nodes and nodes <= self.marts}
        return bool(self.marts) and self.marts | tests <= self.built


def release(
    zones: Zones, connection: duckdb.DuckDBPyConnection, outcome: Outcome, keys: Mapping[str, Any]
) -> Sequence[str]:
    """Switch to what the build made, if it made a whole. Returns what to tell the person, one line each.

    `keys`: by use case, version and fingerprint of the key that its pseudonyms were made with.
    """
    if outcome.failed:
        return [
            f"Nothing was switched: {counted(outcome.failed, 'step')} of the build failed. What was live is still live."
        ]
    said = []
    if outcome.is_published:
        history.keep(zones)
    if outcome.is_region and outcome.exports:
        exports = zones.region_building / "exports"
        write_projects(exports, outcome.exports, connection, PROJECT / "power_bi")
    if outcome.is_published:
        since = manifest.read(zones.published).get("session") if Anew.current else None
        reports = write_reports(connection, zones.reports, _absent(connection), since)
        said.append(f"Wrote the reports of {counted(len(reports), 'authority', 'authorities')}.")
        said.append(_release_published(zones, connection, outcome, keys))
    if outcome.is_region:
        said.append(_release_region(zones, connection))
    elif said and outcome.marts & outcome.built:
        said.append("The region was not switched: not every mart was built and tested.")
    if outcome.is_published:
        history.keep(zones)
    if outcome.is_published and outcome.is_region:
        built.remember(connection, built.now(zones, connection, date.fromisoformat(outcome.as_at), keys))
    return said or ["Nothing was switched: only a part of the project was built and tested."]


def _absent(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """What the receipt of the reference data says of that which nobody has deposited."""
    rows = connection.execute(
        """
        select dataset, table_name, status
        from raw.files
        where la = ? and session_id = (select max(session_id) from raw.sessions)""",
        [REFERENCE.code],
    ).fetchall()
    in_use = {(dataset, table) for dataset, table, status in rows if status in LANDED}
    return absent_reference(catalogue_in_force(PROJECT), in_use)


def _release_published(
    zones: Zones, connection: duckdb.DuckDBPyConnection, outcome: Outcome, keys: Mapping[str, Any]
) -> str:
    building = zones.published_building
    session = connection.execute("select max(session_id) from raw.sessions").fetchone()
    content = {
        "as_at": outcome.as_at,
        "holds": _holdings(building, connection),
        "keys": dict(keys),
        "rows_held": deletions.rows_by_submission(connection, outcome.as_at),
        "session": session[0] if session else None,
        "versions": manifest.rules_in_force(),
    }
    deletions.write(zones, building, connection, content)
    files = manifest.describe_files(building, connection)
    manifest.write(building, content | {"files": files})
    _switch(building, zones.published, zones.published)
    deletions.record(zones, connection)
    return f"Published {counted(len(files), 'file')}, {counted(sum(f['rows'] for f in files), 'row')}."


def _release_region(zones: Zones, connection: duckdb.DuckDBPyConnection) -> str:
    published = manifest.read(zones.published)
    _close_databases(zones, connection)
    deletions.tell_region(zones, connection)
    exports = zones.region_building / "exports"
    files = manifest.describe_files(exports, connection)
    content = {key: published.get(key) for key in ("as_at", "holds", "keys", "rows_held", "session", "versions")}
    manifest.write(exports, content | {"files": files})
    for database in _databases(zones):
        place = database.parent.name
        switch.point(zones.region_zone / place, zones.region_current / place)
    _switch(zones.region_building, zones.region_current, zones.region_current / "exports")
    switch.point(zones.exports, zones.region_current / "exports")
    switch.remove_loose_links(zones.region_zone)
    return f"The region was switched: {counted(len(files), 'export file')}."


def _close_databases(zones: Zones, connection: duckdb.DuckDBPyConnection) -> None:
    """Write each use case's database to its file, whole, and let go of it."""
    for database in _databases(zones):
        name = attached_as(database.parent.name)
        connection.execute(f"checkpoint {name}")
        connection.execute(f"detach {name}")


def _databases(zones: Zones) -> list[Path]:
    """The databases that the build has made, one per use case."""
    return sorted(zones.region_building.glob(f"*/{DATABASE}"))


def _holdings(building: Path, connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Which submissions of which authority each use case now holds, as `USE_CASE la dataset period table`."""
    rows = connection.execute(
        """
        select distinct concat_ws(' ', held.use_case, held.la_code, held.dataset, held.period, files.table_name)
        from read_parquet(?) as held
        inner join quality.files_in_force as files
            on held.la_code = files.la and held.dataset = files.dataset and held.period = files.period
        inner join reference.declared_grants as grants
            on held.use_case = grants.use_case
            and files.dataset = grants.dataset
            and files.table_name = grants.table_name
        where held.status = 'received'
        order by 1""",
        [str(building / "*" / "coverage.parquet")],
    ).fetchall()
    return [row[0] for row in rows]


def _switch(building: Path, link: Path, described: Path) -> None:
    """Switch, and keep the version before for readers who are half way through it, unless it holds what the new one
    may not: then it goes at once."""
    before = link.resolve() if link.is_symlink() else None
    old = manifest.read(described) if before else {}
    version = switch.switch(building, link)
    new = manifest.read(described)
    nothing_withdrawn = manifest.takes_nothing_back(old, new)
    keep = {version} | ({before} if before and nothing_withdrawn else set())
    if before and not nothing_withdrawn:
        time.sleep(GRACE)
    switch.remove_versions(version.parent, keep)
