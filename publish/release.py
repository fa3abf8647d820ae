"""Turn what one `dbt build` made into what people see: all of it, or none of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from ingest.words import counted
from publish import manifest, switch
from publish.zones import Zones
from reports.report import write_reports


@dataclass(frozen=True)
class Outcome:
    """How a build ended: how many nodes failed, what was built (unique ids), and what a whole build would contain."""

    failed: int
    built: frozenset[str]
    published: frozenset[str]
    marts: frozenset[str]
    as_at: str

    @classmethod
    def of(cls, values: dict[str, Any]) -> "Outcome":
        sets = {name: frozenset(values[name]) for name in ("built", "published", "marts")}
        return cls(failed=values["failed"], as_at=values["as_at"], **sets)


def release(zones: Zones, connection: duckdb.DuckDBPyConnection, outcome: Outcome) -> Sequence[str]:
    """Switch to what the build made, if it made a whole. Returns what to tell the person, one line each."""
    if outcome.failed:
        return [
            f"Nothing was switched: {counted(outcome.failed, 'step')} of the build failed. What was live is still live."
        ]
    said = []
    if outcome.published and outcome.published <= outcome.built:
        reports = write_reports(connection, zones.reports)
        said.append(f"Wrote the reports of {counted(len(reports), 'authority', 'authorities')}.")
        said.append(_release_published(zones, connection, outcome))
    if outcome.marts and outcome.marts <= outcome.built:
        said.append(_release_region(zones, connection))
    return said or ["Nothing was switched: only a part of the project was built."]


def _release_published(zones: Zones, connection: duckdb.DuckDBPyConnection, outcome: Outcome) -> str:
    building = zones.published_building
    files = manifest.describe_files(building, connection)
    session = connection.execute("select max(session_id) from raw.sessions").fetchone()
    content = {
        "as_at": outcome.as_at,
        "files": files,
        "holds": _holdings(building, connection),
        "session": session[0] if session else None,
        "versions": manifest.rules_in_force(),
    }
    manifest.write(building, content)
    _switch(building, zones.published, zones.published)
    return f"Published {counted(len(files), 'file')}, {counted(sum(f['rows'] for f in files), 'row')}."


def _release_region(zones: Zones, connection: duckdb.DuckDBPyConnection) -> str:
    published = manifest.read(zones.published)
    connection.execute("checkpoint region")
    connection.execute("detach region")
    exports = zones.region_building / "exports"
    files = manifest.describe_files(exports, connection)
    content = {key: published.get(key) for key in ("as_at", "holds", "session", "versions")}
    manifest.write(exports, content | {"files": files})
    _switch(zones.region_building, zones.region_current, zones.region_current / "exports")
    switch.point(zones.region_database, zones.region_current / "region.duckdb")
    switch.point(zones.exports, zones.region_current / "exports")
    return f"The region was switched: {counted(len(files), 'export file')}."


def _holdings(building: Path, connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Which submissions of which authority each use case now holds, as `USE_CASE la dataset period`."""
    pattern = str(building / "*" / "coverage.parquet")
    rows = connection.execute(
        "select use_case || ' ' || la_code || ' ' || dataset || ' ' || period from read_parquet(?)"
        " where status = 'received' order by 1",
        [pattern],
    ).fetchall()
    return [row[0] for row in rows]


def _switch(building: Path, link: Path, described: Path) -> None:
    """Switch, and keep the version before for readers who are half way through it, unless it holds what the new one
    may not: then it goes at once."""
    before = link.resolve() if link.is_symlink() else None
    old = manifest.read(described) if before else {}
    version = switch.switch(building, link)
    new = manifest.read(described)
    nothing_withdrawn = set(old.get("holds") or ()) <= set(new["holds"]) and old.get("versions") == new["versions"]
    keep = {version} | ({before} if before and nothing_withdrawn else set())
    switch.remove_versions(version.parent, keep)
