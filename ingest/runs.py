"""One row of raw.runs for each run, and its events in the log.

A row is written when the run opens the database and completed when it ends. A row that was never completed is that of a
run that was killed; the next run says so in it, for it holds the lock and the other cannot be at work any more.
"""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from importlib.metadata import version
from typing import Any, ClassVar

import duckdb

from ingest import ledger
from ingest.ledger import FileRecord, SessionRecord
from ingest.log import Field, Log, place_of
from ingest.settings import UsageError
from publish.zones import Zones
from schemas.yaml_lines import SchemaError

OUTCOMES = {0: "done", 1: "done, some refused", 2: "wrong use", 3: "failed"}
KILLED, NOTHING_NEW = "killed", "nothing new"
MEMORY = "500MB"
FAILED = ("error", "fail", "runtime error")
SLOW = 1.0
"""Seconds from which a step of the build is worth a line of its own."""
ROWS = ("rows_read", "rows_landed", "rows_rejected")
SEVERITIES = ("file", "row", "cell", "note")


@dataclass
class RunRecord:
    """A row of raw.runs. Files are counted by what became of them, each once for every table in it."""

    run_id: str
    command: str
    started_at: datetime
    as_at: date | None = None
    ended_at: datetime | None = None
    outcome: str | None = None
    exit_code: int | None = None
    session_id: str | None = None
    files_live: int | None = None
    files_last_good: int | None = None
    files_superseded: int | None = None
    files_duplicate: int | None = None
    files_refused: int | None = None
    rows_landed: int | None = None
    findings_file: int | None = None
    findings_row: int | None = None
    findings_cell: int | None = None
    findings_note: int | None = None
    release_id: str | None = None
    seconds_load: float | None = None
    seconds_build: float | None = None
    seconds_publish: float | None = None
    error: str | None = None


class Run:
    """A run under way."""

    current: ClassVar["Run | None"] = None

    def __init__(self, zones: Zones, command: str, as_at: date | None) -> None:
        moment = datetime.now(UTC).replace(tzinfo=None)
        now = moment.replace(microsecond=0)
        self.zones, self.log = zones, Log(zones.log)
        self.record = RunRecord(f"{moment:%Y%m%dT%H%M%S-%f}", command, now, as_at)
        self.begun = False
        self._clock = time.monotonic()
        self.log.rotate()
        packages = {name: version(of) for name, of in (("duckdb", "duckdb"), ("dbt", "dbt-core"))}
        day = as_at.isoformat() if as_at else None
        self.tell("run", outcome="started", command=command.replace(" ", "-"), as_at=day, **packages)

    def tell(self, step: str, **said: Field) -> None:
        """An event of this run."""
        self.log.write(step, run=self.record.run_id, session=self.record.session_id, **said)

    @contextmanager
    def timed(self, step: str) -> Iterator[None]:
        """Add the seconds that a step takes to the run's `seconds_<step>`."""
        before, name = time.monotonic(), f"seconds_{step}"
        try:
            yield
        finally:
            spent = (getattr(self.record, name) or 0.0) + time.monotonic() - before
            setattr(self.record, name, round(spent, 3))

    def begin(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Put the run on record, and say of one that never ended that it was killed."""
        if self.begun:
            return
        ledger.prepare_ledger(connection, "runs")
        killed = "update raw.runs set outcome = ? where outcome is null returning run_id"
        for (run_id,) in connection.execute(killed, [KILLED]).fetchall():
            self.log.write("run", run=run_id, outcome=KILLED)
        ledger.append(connection, "runs", [self.record])
        self.begun = True

    def loaded(self, session: SessionRecord, files: Sequence[FileRecord], *, is_new: bool) -> None:
        """Note what a session holds."""
        self.record.session_id, self.record.as_at = session.session_id, session.as_at
        for status, number in Counter(file.status for file in files).items():
            setattr(self.record, f"files_{status}", number)
        self.record.rows_landed = sum(file.rows_landed or 0 for file in files)
        if is_new:
            self._tell_files(files)
        versions = {"schemas": session.schemas, "agreements": session.agreements, "code": session.code}
        outcome = "done" if is_new else "nothing new"
        self.tell("load", outcome=outcome, files=len({f.path for f in files}), **versions)

    def _tell_files(self, files: Sequence[FileRecord]) -> None:
        """An event for each authority, return, period and status."""
        groups: dict[tuple[str | None, ...], list[FileRecord]] = {}
        for file in files:
            groups.setdefault((file.la, file.dataset, file.period, file.status), []).append(file)
        for (la, dataset, period, status), of in sorted(groups.items(), key=repr):
            counts = {name: sum(getattr(file, name) or 0 for file in of) for name in ROWS}
            seen = {"files": len({file.path for file in of}), "tables": len(of)}
            self.tell("load.files", la=la, dataset=dataset, period=period, status=status, **seen, **counts)

    def built(self, nodes: Sequence[Sequence[Any]], release: str | None) -> None:
        """Note how a build ended: (name, status, seconds) of each node. Only what failed, or was slow, is told."""
        failed = 0
        for name, status, seconds in nodes:
            failed += status in FAILED
            if status in FAILED or seconds > SLOW:
                self.tell("build.node", node=name, outcome=status, seconds=round(seconds, 3))
        self.tell("build", outcome="failed" if failed else "done", models=len(nodes))
        self.record.release_id = release
        switched = "done" if release else "nothing switched"
        self.tell("publish", outcome=switched, release=release, seconds=self.record.seconds_publish)

    def end(self, code: int, connection: duckdb.DuckDBPyConnection | None = None) -> None:
        """Complete the run's row, by this connection or one of its own, and say in the log how it ended."""
        now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
        record = self.record
        record.ended_at, record.exit_code, record.outcome = now, code, record.outcome or OUTCOMES[code]
        if self.begun:
            with suppress(duckdb.Error):  # it has failed already, for a reason that has been told
                self._complete(connection)
        seconds = round(time.monotonic() - self._clock, 3)
        self.tell("run", outcome=record.outcome.replace(",", ""), exit_code=code, seconds=seconds)

    def _complete(self, connection: duckdb.DuckDBPyConnection | None) -> None:
        opened = connection or ledger.open_database(self.zones.la_database, MEMORY, self.zones.la_zone / ".tmp")
        try:
            if self.record.exit_code in (0, 1) and self.record.seconds_build is not None:
                self._count_findings(opened)
            opened.execute("delete from raw.runs where run_id = ?", [self.record.run_id])
            ledger.append(opened, "runs", [self.record])
        finally:
            if connection is None:
                opened.close()

    def _count_findings(self, connection: duckdb.DuckDBPyConnection) -> None:
        counted = "select severity, kind, la, dataset, period, count(*) from quality.findings group by all order by all"
        found = Counter[str]()
        for severity, kind, la, dataset, period, number in connection.execute(counted).fetchall():
            found[severity] += number
            place = {"la": la, "dataset": dataset, "period": period}
            self.tell("build.findings", severity=severity, kind=kind, findings=number, **place)
        for severity in SEVERITIES:
            setattr(self.record, f"findings_{severity}", found[severity])


@contextmanager
def recorded(zones: Zones, command: str, as_at: date | None) -> Iterator[Run]:
    """A run that others in this process add to. Whoever began it ends it, unless it fails."""
    run = Run(zones, command, as_at)
    Run.current = run
    try:
        yield run
    except BaseException as error:
        kind, file, line = place_of(error)
        run.record.error = f"{kind} in {file} line {line}"
        run.tell("run", outcome="error", error=kind, where=file, line=line)
        run.end(2 if isinstance(error, UsageError | SchemaError) else 3)
        raise
    finally:
        Run.current = None


def last(connection: duckdb.DuckDBPyConnection) -> RunRecord | None:
    """The last run on record, also where the clock has gone back since; None where an older version made the database,
    or nothing has run."""
    with suppress(duckdb.CatalogException):
        found = connection.execute("select * from raw.runs order by rowid desc limit 1").fetchone()
        names = [column[0] for column in connection.description or ()]
        known = {field.name for field in fields(RunRecord)}
        return RunRecord(**{n: v for n, v in zip(names, found, strict=True) if n in known}) if found else None
    return None
