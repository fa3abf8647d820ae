"""One session of the ingest: from the incoming folder to the raw tables, whole or not at all."""

import hashlib
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from ingest import archive, ledger, purge
from ingest.book import Book
from ingest.judge import Candidate, Identified, Judge, Place, Refusal
from ingest.landing import Landed, land
from ingest.ledger import LANDED, FileRecord, SessionRecord
from ingest.problems import CHANGED, Problem, Refused
from ingest.reference import Names, read_authorities, read_permissions
from ingest.resolve import Resolved, resolve, still_good
from ingest.scan import FoundFile, scan
from ingest.settings import Settings
from ingest.words import counted
from publish.manifest import rules_in_force, version_of
from schemas.model import Catalogue

CHUNK_BYTES = 64_000_000
MEMORY = "1GB"

Say = Callable[[str], None]
Kept = tuple[Identified, Refusal]


@dataclass(frozen=True)
class Session:
    """What a session did. `is_new` is false when nothing had changed since the last one."""

    record: SessionRecord
    files: Sequence[FileRecord]
    is_new: bool


def load(settings: Settings, catalogue: Catalogue, say: Say) -> Session:
    """Bring the raw tables in line with the incoming folder. Raises only for faults of the machine, never of a file."""
    temporary = settings.zones.la_zone / ".tmp"
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir(parents=True)
    connection = ledger.open_database(settings.zones.la_database, MEMORY, temporary)
    try:
        ledger.prepare(connection, catalogue)
        session = _Load(settings, catalogue, connection, say).run()
    finally:
        connection.close()
        shutil.rmtree(temporary, ignore_errors=True)
    if purge.is_due(settings.zones):
        purge.finish(settings.zones)
    return session


class _Load:
    """The state of one session while it runs."""

    def __init__(
        self, settings: Settings, catalogue: Catalogue, connection: duckdb.DuckDBPyConnection, say: Say
    ) -> None:
        self.project = settings.project
        self.zones = settings.zones
        self.as_at = settings.as_at
        self.connection = connection
        self.say = say
        self.tables = {t.id: t for d in catalogue.datasets.values() for t in d.tables}
        self.versions = rules_in_force()
        rules = self.versions["schemas"] + version_of("ingest")
        permissions = read_permissions(settings.project, catalogue, settings.as_at)
        authorities = read_authorities(settings.project)
        names = Names(authorities.values())
        self.judge = Judge(catalogue, authorities, names, permissions, settings.as_at, rules)
        self.files = scan(settings.incoming)
        self.last = ledger.latest_session(connection)
        self.before = ledger.files_of(connection, self.last)
        self.landed_before = {r.file_id for r in self.before if r.status in LANDED}
        self.refused: dict[str, Refusal] = {}
        self.landed: dict[str, Landed] = {}

    def run(self) -> Session:
        self.say(f"Looking at {counted(len(self.files), 'file')}")
        verdicts = [self.judge.candidate(file) for file in self.files]
        fingerprint = self._fingerprint(verdicts)
        if self.last and self.last.fingerprint == fingerprint and not purge.is_due(self.zones):
            return Session(self.last, self.before, is_new=False)
        self.refused = {v.file.name: v for v in verdicts if isinstance(v, Refusal)}
        self.connection.execute("begin")
        identified = self._identify(v for v in verdicts if isinstance(v, Candidate))
        resolved = self._land_what_is_new(identified)
        kept = self._keep_last_good(resolved)
        record = self._session(fingerprint)
        files = self._write(record, resolved, kept)
        if self._may_hold_less():
            purge.announce(self.zones)
        self.connection.execute("commit")
        self._purge_archive()
        purge.forget(self.connection, self.zones, self.judge.permissions)
        self.connection.execute("checkpoint")
        return Session(record, files, is_new=True)

    def _fingerprint(self, verdicts: Iterable[Candidate | Refusal]) -> str:
        """Stands for all that decides what this session holds: a second run with the same one changes nothing.

        What may be read counts by itself, beside the files: it also decides over those that are kept from before.
        """
        readable = sorted(self.judge.permissions.signed), self.as_at.year
        digest = hashlib.sha256(repr((sorted(self.versions.items()), readable)).encode())
        for verdict in verdicts:
            known = verdict.file_id if isinstance(verdict, Candidate) else repr((verdict.sha256, verdict.problems))
            digest.update(repr((verdict.file.name, known)).encode())
        return digest.hexdigest()

    def _may_hold_less(self) -> bool:
        """True if schemas, agreements or the day allow something else than they did at the last session."""
        if self.last is None:
            return False
        rules = (self.last.schemas, self.last.agreements) != (self.versions["schemas"], self.versions["agreements"])
        signed_then = read_permissions(self.project, self.judge.catalogue, self.last.as_at).signed
        return rules or self.last.as_at.year != self.as_at.year or signed_then != self.judge.permissions.signed

    def _identify(self, candidates: Iterable[Candidate]) -> list[Identified]:
        """Find every candidate's table; those that have none, or may not be read, join the refused."""
        identified = []
        for candidate in candidates:
            verdict = self.judge.identify(candidate, candidate.file.path)
            if isinstance(verdict, Refusal):
                self.refused[candidate.file.name] = verdict
            else:
                identified.append(verdict)
        return identified

    def _land_what_is_new(self, identified: list[Identified]) -> Resolved:
        """Land the file chosen for each submission. When its rows prove bad, the next best takes its place."""
        while True:
            resolved = resolve(i for i in identified if i.candidate.file.name not in self.refused)
            new = [i for i in resolved.live if i.candidate.file_id not in self.landed_before | set(self.landed)]
            if not new:
                return resolved
            self.say(f"Reading {counted(len(new), 'file')}")
            for file, problems in self._land([(i, self._archive(i)) for i in new]):
                self._refuse(file, problems)

    def _archive(self, file: Identified) -> Path | None:
        try:
            return archive.keep(self.zones.archive, file.candidate.file.path, file.candidate.facts.sha256)
        except (Refused, OSError) as error:
            self._refuse(file, error.problems if isinstance(error, Refused) else (CHANGED,))
            return None

    def _land(self, files: Iterable[tuple[Identified, Path | None]]) -> list[tuple[Identified, tuple[Problem, ...]]]:
        """Land the files that have a path. Returns those whose rows prove bad, of which nothing is landed."""
        bad: list[tuple[Identified, tuple[Problem, ...]]] = []
        by_table: dict[str, list[tuple[Identified, Path]]] = {}
        for file, path in files:
            if path:
                by_table.setdefault(file.table.id, []).append((file, path))
        for of_table in by_table.values():
            for chunk in _chunks(of_table):
                results = land(self.connection, chunk)
                self.landed |= {id_: result for id_, result in results.items() if not result.refused}
                outcomes = ((file, results[file.candidate.file_id].refused) for file, _ in chunk)
                bad += [(file, problems) for file, problems in outcomes if problems]
        return bad

    def _refuse(self, file: Identified, problems: tuple[Problem, ...]) -> None:
        candidate = file.candidate
        place = Place(candidate.la, candidate.dataset.name, candidate.year)
        refusal = Refusal(candidate.file, place, problems, file.table.name, candidate.facts.sha256)
        self.refused[candidate.file.name] = refusal

    def _keep_last_good(self, resolved: Resolved) -> list[Kept]:
        """Files of an earlier session that stay in use, read again from the archive where the rules have changed."""
        kept: list[Kept] = []
        for record, holder in still_good(self.before, resolved.live, self.refused.values()):
            file = self._from_archive(record)
            if file is None:
                continue
            if file.candidate.file_id in self.landed_before or not self._land([(file, file.candidate.file.path)]):
                kept.append((file, holder))
        return kept

    def _from_archive(self, record: FileRecord) -> Identified | None:
        """The archived file, if it may still be read under today's rules and agreements."""
        place = archive.archived(self.zones.archive, record.sha256 or "")
        if not place.exists():
            return None
        found = FoundFile(place, tuple(record.path.split("/")))
        candidate = self.judge.candidate(found)
        if isinstance(candidate, Refusal):
            return None
        identified = self.judge.identify(candidate, place)
        return identified if isinstance(identified, Identified) else None

    def _session(self, fingerprint: str) -> SessionRecord:
        number = int(self.last.session_id.split("-")[0]) + 1 if self.last else 1
        now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
        return SessionRecord(f"{number:06d}-{fingerprint[:8]}", now, self.as_at, fingerprint, **self.versions)

    def _write(self, session: SessionRecord, resolved: Resolved, kept: list[Kept]) -> list[FileRecord]:
        """Bring the ledger up to date, and take out the rows of files that are no longer in use."""
        book = Book(session.session_id, self.before, ledger.issues_of(self.connection, self.last))
        for file in resolved.live:
            book.in_use(file, "live", self.landed.get(file.candidate.file_id))
        for file, status, problem in resolved.aside:
            book.set_aside(file, status, problem)
        for refusal in self.refused.values():
            book.refused(refusal)
        for file, holder in kept:
            book.in_use(file, "last_good", self.landed.get(file.candidate.file_id))
            book.held(file, holder)
        self._remove(session, book.files)
        ledger.append(self.connection, "sessions", [session])
        ledger.append(self.connection, "files", book.files)
        ledger.append(self.connection, "file_issues", book.issues)
        ledger.append(self.connection, "file_columns", book.columns)
        return book.files

    def _remove(self, session: SessionRecord, files: Sequence[FileRecord]) -> None:
        """Take out what is no longer in use, and record what went without anything coming in its place."""
        in_use = [record for record in files if record.status in LANDED]
        ids = {record.file_id for record in in_use}
        gone = [r for r in self.before if r.status in LANDED and r.file_id not in ids]
        ledger.remove_rows(self.connection, self.tables, gone)
        replaced = {record.submission for record in in_use}
        withdrawn = [(r, self._reason(r)) for r in gone if r.submission not in replaced]
        ledger.append(self.connection, "deletions", [ledger.deletion(session, r, why) for r, why in withdrawn])

    def _purge_archive(self) -> None:
        """Delete every archived file that no agreement and no retention allows any more, whenever it was received."""
        received = ledger.submissions_received(self.connection)
        covers = self.judge.permissions.covers
        allowed = {sha256 for la, dataset, year, table, sha256 in received if covers(la, dataset, year, table)}
        for sha256 in {row[-1] for row in received} - allowed:
            archive.archived(self.zones.archive, sha256).unlink(missing_ok=True)

    def _reason(self, record: FileRecord) -> str:
        permissions = self.judge.permissions
        la, dataset, year, table = record.la or "", record.dataset or "", record.year or 0, record.table_name or ""
        if permissions.covers(la, dataset, year, table):
            return "taken out of the incoming folder"
        if permissions.covers(la, dataset, permissions.as_at.year, table):
            return "every retention period has ended"
        return "no agreement is in force any more"


def _chunks(files: list[tuple[Identified, Path]]) -> Iterable[list[tuple[Identified, Path]]]:
    """Runs of files of about CHUNK_BYTES together, so that memory does not grow with the folder."""
    chunk: list[tuple[Identified, Path]] = []
    size = 0
    for file in files:
        chunk.append(file)
        size += file[0].candidate.facts.size
        if size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
