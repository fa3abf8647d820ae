"""One session of the ingest: from the incoming folder to the raw tables, whole or not at all."""

import hashlib
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from ingest import archive, ledger, purge
from ingest.book import Book
from ingest.judge import Judge
from ingest.judged import Candidate, Identified, Opened, Refusal
from ingest.landing import Key, Landed, land, land_document
from ingest.landing_verdict import why_not_used_together
from ingest.ledger import LANDED, FileRecord, SessionRecord
from ingest.problems import CHANGED, Problem, Refused
from ingest.reference import Names, read_authorities, read_permissions
from ingest.resolve import Resolved, resolve, still_good
from ingest.runs import Run
from ingest.scan import FoundFile, scan
from ingest.settings import Settings
from ingest.words import counted
from publish.manifest import rules_in_force, version_of
from schemas.agreement import Catalogue

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
        if Run.current:
            Run.current.begin(connection)
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
        self.tables = {t.id: t for d in catalogue.datasets.values() for t in d.received}
        self.versions = rules_in_force()
        rules = self.versions["schemas"] + version_of("ingest")
        permissions = read_permissions(settings.project, catalogue, settings.as_at)
        authorities = read_authorities(settings.project)
        names = Names(authorities.values())
        self.judge = Judge(catalogue, authorities, names, permissions, settings.as_at, rules)
        self.files = scan(settings.incoming)
        self.last = ledger.latest_session(connection)
        self.before = ledger.files_of(connection, self.last)
        self.landed_before = {r.key for r in self.before if r.status in LANDED}
        self.refused: dict[str, Refusal] = {}
        self.opened: dict[str, Opened] = {}
        self.landed: dict[Key, Landed] = {}

    def run(self) -> Session:
        self.say(f"Looking at {counted(len(self.files), 'file')}")
        verdicts = [self.judge.candidate(file) for file in self.files]
        fingerprint = self._fingerprint(verdicts)
        if self.last and self.last.fingerprint == fingerprint and not purge.is_due(self.zones):
            # A run that was killed may have left a file there that no session knows of.
            purge.empty_archive(self.connection, self.zones, self.last.session_id, self.judge.permissions)
            purge.drop_fetched(self.connection, self.zones, self.judge.permissions)
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
        purge.empty_archive(self.connection, self.zones, record.session_id, self.judge.permissions)
        purge.drop_fetched(self.connection, self.zones, self.judge.permissions)
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
        """Find the tables of every candidate; files that have none, or may not be read, join the refused."""
        identified: list[Identified] = []
        for candidate in candidates:
            verdict = self.judge.identify(candidate, candidate.file.path)
            if isinstance(verdict, Refusal):
                self.refused[candidate.file.name] = verdict
            else:
                self.opened[candidate.file_id] = verdict
                identified += verdict.tables
        return identified

    def _land_what_is_new(self, identified: list[Identified]) -> Resolved:
        """Land the file chosen for each submission. When its rows prove bad, the next best takes its place."""
        while True:
            resolved = resolve(i for i in identified if i.candidate.file.name not in self.refused)
            new = [i for i in resolved.live if i.key not in self.landed_before | set(self.landed)]
            if not new:
                return resolved
            self.say(f"Reading {counted(len({i.candidate.file_id for i in new}), 'file')}")
            for candidate, problems in self._land([(i, self._archive(i)) for i in new]):
                self._refuse(candidate, problems)

    def _archive(self, file: Identified) -> Path | None:
        candidate = file.candidate
        try:
            return archive.keep(self.zones.archive, candidate.file.path, candidate.facts.sha256)
        except Refused as error:
            self._refuse(candidate, error.problems)
            return None

    def _land(self, files: Iterable[tuple[Identified, Path | None]]) -> list[tuple[Candidate, tuple[Problem, ...]]]:
        """Land the files that have a path. Returns those whose rows prove bad, of which nothing is landed."""
        ready = [(file, path) for file, path in files if path]
        results = read_in(self.connection, ready)
        bad: list[tuple[Candidate, tuple[Problem, ...]]] = []
        for tables in _by_file(file for file, _ in ready):
            candidate = tables[0].candidate
            whole = self.opened[candidate.file_id].problems
            problems = why_not_used_together(tables, {file.key: results[file.key] for file in tables}, whole)
            if problems:
                ledger.take_out(self.connection, [file.table for file in tables], {file.file_id for file in tables})
                bad.append((candidate, problems))
            else:
                self.landed |= {file.key: results[file.key] for file in tables}
        return bad

    def _refuse(self, candidate: Candidate, problems: tuple[Problem, ...]) -> None:
        tables = self.opened[candidate.file_id].tables if candidate.file_id in self.opened else ()
        table = tables[0].table.name if len(tables) == 1 else None
        refusal = Refusal(candidate.file, candidate.place, problems, table, candidate.facts.sha256)
        self.refused[candidate.file.name] = refusal

    def _keep_last_good(self, resolved: Resolved) -> list[Kept]:
        """Files of an earlier session that stay in use, read again from the archive where the rules have changed."""
        kept: list[Kept] = []
        again: list[Identified] = []
        for record, holder in still_good(self.before, resolved.live, self.refused.values()):
            file = self._from_archive(record)
            if file and file.key not in self.landed_before | set(self.landed):
                again += self._lands_again(file)
            if file and file.key in self.landed_before | set(self.landed):
                kept.append((file, holder))
        self._take_out({file.key: file for file in again}, {file.key for file, _ in kept})
        return kept

    def _lands_again(self, file: Identified) -> Sequence[Identified]:
        """Land a file from the archive. All of its tables are read, for together they decide whether it can be used."""
        tables = self.opened[file.candidate.file_id].tables
        self._land([(table, file.candidate.file.path) for table in tables])
        return tables

    def _take_out(self, landed: dict[Key, Identified], kept: set[Key]) -> None:
        """Take out again what was landed with a file of which only some tables are still in use."""
        for key in set(landed) & set(self.landed) - kept:
            ledger.take_out(self.connection, [landed[key].table], [landed[key].file_id])
            del self.landed[key]

    def _from_archive(self, record: FileRecord) -> Identified | None:
        """The archived file, if it may still be read under today's rules and agreements."""
        place = archive.archived(self.zones.archive, record.sha256 or "")
        if not place.exists():
            return None
        found = FoundFile(place, tuple(record.path.split("/")))
        candidate = self.judge.candidate(found)
        if isinstance(candidate, Refusal):
            return None
        opened = self.judge.identify(candidate, place)
        if isinstance(opened, Refusal):
            return None
        self.opened[candidate.file_id] = opened
        of_table = (t for t in opened.tables if (t.table.name, t.found.sheet) == (record.table_name, record.sheet))
        return next(of_table, None)

    def _session(self, fingerprint: str) -> SessionRecord:
        if any(CHANGED in refusal.problems for refusal in self.refused.values()):
            # What such a file holds is not known: it is looked at again even if it is then as it was at first.
            fingerprint = hashlib.sha256(f"{fingerprint} changed".encode()).hexdigest()
        return ledger.next_session(self.last, self.as_at, fingerprint, self.versions)

    def _write(self, session: SessionRecord, resolved: Resolved, kept: list[Kept]) -> list[FileRecord]:
        """Bring the ledger up to date, and take out the rows of files that are no longer in use."""
        book = Book(session.session_id, self.before, ledger.issues_of(self.connection, self.last))
        for file in resolved.live:
            book.in_use(file, "live", self.landed.get(file.key))
        for file, status, problem in resolved.aside:
            book.set_aside(file, status, problem)
        for refusal in self.refused.values():
            book.refused(refusal)
        for file, holder in kept:
            book.in_use(file, "last_good", self.landed.get(file.key))
            book.held(file, holder)
        for file_id in dict.fromkeys(f.candidate.file_id for f in (*resolved.live, *(file for file, _ in kept))):
            book.of_whole_file(self.opened[file_id])
        self._remove(session, book.files)
        ledger.append(self.connection, "sessions", [session])
        ledger.append(self.connection, "files", book.files)
        ledger.append(self.connection, "file_issues", book.issues)
        ledger.append(self.connection, "file_columns", book.columns)
        return book.files

    def _remove(self, session: SessionRecord, files: Sequence[FileRecord]) -> None:
        """Take out what is no longer in use, and record what went without anything coming in its place."""
        in_use = [record for record in files if record.status in LANDED]
        ids = {record.key for record in in_use}
        gone = [r for r in self.before if r.status in LANDED and r.key not in ids]
        ledger.remove_rows(self.connection, self.tables, gone)
        replaced = {record.submission for record in in_use}
        withdrawn = [(r, purge.ending(self.judge.permissions, r)) for r in gone if r.submission not in replaced]
        ledger.append(self.connection, "deletions", [ledger.deletion(session, r, why) for r, why in withdrawn])


def read_in(connection: duckdb.DuckDBPyConnection, files: list[tuple[Identified, Path]]) -> dict[Key, Landed]:
    """Read files into their raw tables, each from the path beside it, and say what came of each."""
    results: dict[Key, Landed] = {}
    for together in _by_reading(files):
        if together[0][0].candidate.format.in_one_pass:
            results |= land_document(connection, [file for file, _ in together], together[0][1])
        else:
            for chunk in _chunks(together):
                results |= land(connection, chunk)
    return results


def _by_reading(files: list[tuple[Identified, Path]]) -> Iterable[list[tuple[Identified, Path]]]:
    """Files that are read together: the tables of one XML return, and all CSV files or sheets of one table.

    Files in several formats may hold one table: each of them goes by its own."""
    groups: dict[str, list[tuple[Identified, Path]]] = {}
    for file, path in files:
        one_pass = file.candidate.format.in_one_pass
        groups.setdefault(file.candidate.file_id if one_pass else file.table.id, []).append((file, path))
    return groups.values()


def _by_file(files: Iterable[Identified]) -> Iterable[list[Identified]]:
    groups: dict[str, list[Identified]] = {}
    for file in files:
        groups.setdefault(file.candidate.file_id, []).append(file)
    return groups.values()


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
