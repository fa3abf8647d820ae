"""What earlier runs have left: the lock, the databases, the release in force, and the clock they went by."""

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb

from doctor.fault import Fault, Patient
from ingest import ledger, runs
from publish import la_database, manifest
from publish.la_database import Closed
from publish.zones import DATABASE

Connect = Callable[..., duckdb.DuckDBPyConnection]

TOO_LONG = timedelta(hours=12)
"""After so long a run that still holds the lock is likely to hang."""


def lock(patient: Patient) -> Iterator[Fault]:
    """Whether somebody is at work. The lock is one of the system's: it ends with its process and is never left over."""
    if not is_at_work(patient):
        return
    pid = _holder(patient.data / ".lock")
    begun = _begun(pid) if pid else None
    for_long = datetime.now(UTC) - begun if begun else timedelta(0)
    who = f"process {pid}" if pid else "a process"
    if for_long > TOO_LONG:
        yield Fault(
            f"A run ({who}) has been at work since {begun:%Y-%m-%d %H:%M} UTC.", f"If it hangs, end it: kill {pid}"
        )
    else:
        yield Fault(f"A run is at work ({who}).", "Look again when it has ended: not everything was checked.", True)


def is_at_work(patient: Patient) -> bool:
    """True if another process holds the lock of the data folder."""
    path = patient.data / ".lock"
    if not path.exists():
        return False
    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def databases(patient: Patient) -> Iterator[Fault]:
    """Every database opens and can be read."""
    zones = patient.zones
    if is_at_work(patient):
        return
    if zones.la_database.exists() and not _opens(
        zones.la_database, "select count(*) from raw.sessions", la_database.connect
    ):
        yield Fault(
            f"{zones.la_database} does not open.",
            "Close what has it open, else put back the last backup: it holds the ledger, which nothing else has.",
        )
    for database in sorted(zones.region_current.resolve().glob(f"*/{DATABASE}")):
        if not _opens(database, "select count(*) from duckdb_tables()", duckdb.connect):
            yield Fault(
                f"{database.parent.name}/{database.name} of the region does not open.", "Make it anew: returns run"
            )


def leftovers(patient: Patient) -> Iterator[Fault]:
    """Traces of a run that was killed. The next run removes them; until then, what is live may be old."""
    zones = patient.zones
    if is_at_work(patient):
        return
    half_done = [zones.la_zone / ".tmp", zones.published_building, zones.region_building, zones.la_zone / ".purge"]
    left = [path for path in (*half_done, zones.la_database.with_suffix(".new")) if path.exists()]
    left += sorted(zones.archive.rglob("*.new"))[:1]
    if left or _killed(patient):
        what = f": {left[0].relative_to(patient.data)} is left" if left else ""
        yield Fault(f"The last run was killed, or failed{what}.", "Start it again: it makes good what was left undone.")


def release(patient: Patient) -> Iterator[Fault]:
    """What is published, and what is exported, is whole: every file is there, as its manifest says."""
    zones = patient.zones
    if not zones.published.exists() and not zones.exports.exists():
        yield Fault("Nothing has been released yet.", "Start with: returns run", True)
        return
    for place in (zones.published, zones.exports):
        said = manifest.read(place)
        wrong = manifest.files_not_as_said(place)
        if not said or wrong:
            what = f"{len(wrong)} files are missing or changed, such as {wrong[0]}" if wrong else "it has no manifest"
            yield Fault(f"{place} is not whole: {what}.", f"Remove {zones.exports} and make it anew: returns run")
    sessions = {manifest.read(place).get("session") for place in (zones.published, zones.exports)}
    if len(sessions) > 1:
        yield Fault("What is exported is older than what is published.", "Bring it up to date: returns run")


def clock(patient: Patient) -> Iterator[Fault]:
    """Neither the clock nor the as-at day is earlier than at the last session."""
    if is_at_work(patient) or not patient.zones.la_database.exists():
        return
    with suppress(duckdb.Error, Closed), la_database.connect(patient.zones.la_database, read_only=True) as connection:
        last = ledger.latest_session(connection)
        if last and last.started_at > datetime.now(UTC).replace(tzinfo=None) + timedelta(minutes=5):
            yield Fault(
                f"The clock says {datetime.now(UTC):%Y-%m-%d %H:%M} UTC; the last session was on {last.started_at}.",
                "Set the clock: it decides which agreements are in force.",
            )
        if last and last.as_at > patient.as_at:
            yield Fault(
                f"The day taken for today is {patient.as_at}; the last session had {last.as_at}.",
                "See RETURNS_AS_AT and --as-at: an earlier day may allow again what has ended.",
            )


def _killed(patient: Patient) -> bool:
    if not patient.zones.la_database.exists():
        return False
    with suppress(duckdb.Error, Closed), la_database.connect(patient.zones.la_database, read_only=True) as connection:
        last = runs.last(connection)
        return last is not None and last.outcome in (None, runs.KILLED)
    return False


def _opens(database: Path, query: str, connect: Connect) -> bool:
    try:
        with connect(database, read_only=True) as connection:
            connection.execute(query)
    except (duckdb.Error, OSError, Closed):
        return False
    return True


def _holder(path: Path) -> int | None:
    """The process that holds a lock on a file, where the system tells."""
    with suppress(OSError, ValueError, IndexError):
        inode = str(path.stat().st_ino)
        for line in Path("/proc/locks").read_text(encoding="ascii").splitlines():
            cells = line.split()
            if cells[1] == "FLOCK" and cells[5].split(":")[-1] == inode:
                return int(cells[4])
    return None


def _begun(pid: int) -> datetime | None:
    """When a process began, where the system tells."""
    with suppress(OSError, ValueError, IndexError):
        cells = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        since_boot = int(cells[19]) / os.sysconf("SC_CLK_TCK")
        return datetime.fromtimestamp(time.time() - time.clock_gettime(time.CLOCK_BOOTTIME) + since_boot, UTC)
    return None
