"""A session of the past, made again in a folder of its own: from the archived files and the ledger.

What stood in the incoming folder then is not laid out again: files that were refused or set aside are not in the
archive, and a file that was kept in use may have had the name of the bad one that lay over it. So the ledger says which
files were in use, the archive gives their rows, and what was found about all the others is taken over as it was found.

Nothing comes back that may not be held today: see docs/decisions/0033-operations.md.
"""

import os
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import duckdb

from ingest import archive, ledger, purge
from ingest.judge import Judge
from ingest.judged import Candidate, Identified, Refusal
from ingest.landing import Landed
from ingest.ledger import LANDED, ColumnRecord, FileRecord, IssueRecord, SessionRecord
from ingest.load import MEMORY, Say, read_in
from ingest.reference import Names, Permissions, read_authorities, read_permissions
from ingest.scan import FoundFile
from ingest.sessions import all_sessions, ledger_of, meant
from ingest.settings import UsageError
from publish import la_database
from publish.manifest import rules_in_force, version_of
from publish.zones import Zones
from schemas.agreement import Catalogue

ENDED = "no agreement covers it any more"
OVER = "its retention period has ended"
GONE = "it is not in the archive any more"
DAMAGED = "it is damaged in the archive"
DELETED = "deleted"
"""The path, in the ledger, of a file that has been purged."""
NOT_TAKEN = "today's rules do not take it"


@dataclass(frozen=True)
class Missing:
    """What a replay cannot bring back, and why. No file's name: it may be personal."""

    la: str
    dataset: str
    period: str
    table: str
    reason: str


@dataclass
class Replayed:
    """The session that was made again, the rules that differ from those of its day, and what is missing."""

    session: SessionRecord
    changed: Sequence[str]
    missing: list[Missing] = field(default_factory=list)


def empty_folder(out: Path, *live: Path) -> Path:
    """The folder for a replay. Raises UsageError if it holds anything, or lies in, or around, one that is in use."""
    place = out.resolve()
    for folder in live:
        if place.is_relative_to(folder) or folder.is_relative_to(place):
            raise UsageError(
                f"{place} and {folder} lie in each other: a replay never touches what is live. Name another."
            )
    if place.exists() and (not place.is_dir() or any(place.iterdir())):
        raise UsageError(f"{place} is not empty. Name a folder that is, or is not there yet, with --out.")
    return place


def still_allowed(then: Permissions, project: Path, today: date) -> Permissions:
    """What was allowed on a day of the past and still is."""
    now = read_permissions(project, then.catalogue, max(then.as_at, today))
    return Permissions(then.catalogue, then.signed & now.signed, now.as_at)


def rebuild(data: Path, out: Path, text: str, project: Path, catalogue: Catalogue, today: date, say: Say) -> Replayed:
    """Make the raw tables and the ledger of a session again below `out`. `text`: the session's id, or enough of it."""
    live, made = ledger_of(data), Zones(out)
    with la_database.connect(live.la_database, read_only=True) as past:
        session = meant(all_sessions(past), text)
        files = ledger.files_of(past, session)
        issues = [issue for found in ledger.issues_of(past, session).values() for issue in found]
    temporary = made.la_zone / ".tmp"
    temporary.mkdir(parents=True)
    connection = ledger.open_database(made.la_database, MEMORY, temporary)
    try:
        ledger.prepare(connection, catalogue)
        say(f"Session {session.session_id}, as at {session.as_at}")
        then = read_permissions(project, catalogue, session.as_at)
        allowed = then, still_allowed(then, project, today)
        return _Replay(project, catalogue, live.archive, allowed, session, connection).run(files, issues)
    finally:
        connection.close()
        shutil.rmtree(temporary, ignore_errors=True)


def allow_no_more_than(today: date) -> None:
    """Tell the build that follows in this process, by the environment, on which day it must still be allowed."""
    os.environ["RETURNS_ALLOWED_ON"] = today.isoformat()


class _Replay:
    """The state of one replay while it runs."""

    def __init__(
        self,
        project: Path,
        catalogue: Catalogue,
        kept: Path,
        allowed: tuple[Permissions, Permissions],
        session: SessionRecord,
        connection: duckdb.DuckDBPyConnection,
    ) -> None:
        versions = rules_in_force()
        authorities = read_authorities(project)
        names, rules = Names(authorities.values()), versions["schemas"] + version_of("ingest")
        self.then, self.now = allowed
        self.judge = Judge(catalogue, authorities, names, self.now, session.as_at, rules)
        self.archive, self.connection = kept, connection
        changed = [name for name, version in versions.items() if getattr(session, name) != version]
        self.replayed = Replayed(_under(session, versions), changed)

    def run(self, files: Sequence[FileRecord], issues: Sequence[IssueRecord]) -> Replayed:
        held = [record for record in files if self._may_be_held(record)]
        found = self._files_in_use([record for record in held if record.status in LANDED])
        ready = [(file, file.candidate.file.path) for file in found.values()]
        landed = read_in(self.connection, ready)
        for record in held:
            if record.key in found and landed[found[record.key].key].refused:
                self._miss(record, NOT_TAKEN)
                del found[record.key]
        book = _again(held, found, landed)
        ids = {old.file_id: new.file_id for old, new in zip(held, book, strict=True) if new}
        paths = {record.path for record in book if record}
        told = [
            replace(issue, file_id=ids.get(issue.file_id, issue.file_id))
            for issue in issues
            if issue.path in paths and self._may_be_told(issue)
        ]
        ledger.append(self.connection, "sessions", [self.replayed.session])
        ledger.append(self.connection, "files", [record for record in book if record])
        ledger.append(self.connection, "file_issues", told)
        ledger.append(self.connection, "file_columns", list(_columns(found.values())))
        return self.replayed

    def _may_be_held(self, record: FileRecord) -> bool:
        """True of a file that may be held today. What was allowed then, and is not now, is missed."""
        submission = record.la, record.dataset, record.year, record.table_name
        held = self._is_covered(self.now, *submission)
        if not held and self._is_covered(self.then, *submission):
            ended = not self.now.is_signed(record.la or "", record.dataset or "")
            self._miss(record, ENDED if ended else OVER)
        return held

    def _may_be_told(self, issue: IssueRecord) -> bool:
        """True of a finding that may be held today."""
        year = int(issue.period[:4]) if issue.period else None
        return self._is_covered(self.now, issue.la, issue.dataset, year, issue.table_name)

    def _is_covered(
        self, allowed: Permissions, la: str | None, dataset: str | None, year: int | None, table: str | None
    ) -> bool:
        """Where it is not known whose, or which return, something is, nothing of it is known that could be shared."""
        if la is None or dataset is None:
            return True
        return dataset in self.judge.catalogue.datasets and purge.is_covered(allowed, la, dataset, year, table)

    def _files_in_use(self, records: Sequence[FileRecord]) -> dict[tuple[str, str | None], Identified]:
        """By the key that it had in the ledger, each table of a file that was in use and can be read again."""
        found: dict[tuple[str, str | None], Identified] = {}
        opened: dict[tuple[str, str | None], list[Identified] | str] = {}
        for record in records:
            of_file = (record.path, record.sha256)
            if of_file not in opened:
                opened[of_file] = self._open(record)
            tables = opened[of_file]
            if isinstance(tables, str):
                self._miss(record, tables)
                continue
            wanted = (record.la, record.dataset, record.period, record.table_name, record.sheet)
            table = next((table for table in tables if _place(table) == wanted), None)
            if table is None:
                self._miss(record, NOT_TAKEN)
            else:
                found[record.key] = table
        return found

    def _open(self, record: FileRecord) -> list[Identified] | str:
        """The tables of an archived file, or why it has none."""
        place = archive.archived(self.archive, record.sha256 or "")
        if record.path == DELETED or not record.sha256 or not place.exists():
            return GONE
        candidate = self.judge.candidate(FoundFile(place, tuple(record.path.split("/"))))
        seen = candidate.facts.sha256 if isinstance(candidate, Candidate) else candidate.sha256
        if seen != record.sha256:
            return DAMAGED
        opened = self.judge.identify(candidate, place) if isinstance(candidate, Candidate) else candidate
        return NOT_TAKEN if isinstance(opened, Refusal) else list(opened.tables)

    def _miss(self, record: FileRecord, reason: str) -> None:
        place = (record.la or "", record.dataset or "", record.period or "", record.table_name or "")
        self.replayed.missing.append(Missing(*place, reason))


def _place(file: Identified) -> tuple[str | None, ...]:
    """Whose a table is, and what it holds: under other rules than those of its day, this may be something else."""
    candidate = file.candidate
    return (candidate.la, candidate.dataset.name, candidate.period.label, file.table.name, file.found.sheet)


def _under(session: SessionRecord, versions: dict[str, str]) -> SessionRecord:
    return SessionRecord(session.session_id, session.started_at, session.as_at, session.fingerprint, **versions)


def _again(
    held: Sequence[FileRecord],
    found: dict[tuple[str, str | None], Identified],
    landed: dict[tuple[str, str], Landed],
) -> list[FileRecord | None]:
    """The ledger's files as they were; None for a file that was in use and cannot be read again."""
    book: list[FileRecord | None] = []
    for record in held:
        file = found.get(record.key)
        if record.status not in LANDED:
            book.append(record)
        elif file is None:
            book.append(None)
        else:
            came = landed[file.key]
            rows = {name: getattr(came, name) for name in ("rows_read", "rows_landed", "rows_blank", "rows_rejected")}
            book.append(replace(record, file_id=file.file_id, **rows))
    return book


def _columns(files: Iterable[Identified]) -> Iterable[ColumnRecord]:
    for file in files:
        for name, place in file.columns.items():
            yield ColumnRecord(file.file_id, name, place + 1, file.found.letter(name), file.table.name)
