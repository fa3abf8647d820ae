"""What a deposited file is, and whether it may be read: decided before a single row of it is."""

import hashlib
import re
import stat
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ingest import formats, limits
from ingest.formats import Format, FoundTable
from ingest.judge_content import find_tables, period_in
from ingest.judged import Candidate, Identified, Opened, Place, Refusal, short_hash
from ingest.period import Period, not_said
from ingest.problems import CHANGED, Problem, Refused
from ingest.readers.document import Said
from ingest.readers.inspect_file import FileFacts
from ingest.reference import REFERENCE, Authority, Names, Permissions
from ingest.scan import FoundFile
from schemas.agreement import Catalogue
from schemas.model import Dataset
from schemas.validity import Span


@dataclass(frozen=True)
class Judge:
    """Everything a judgement depends on beside the file itself. `rules` is the version of schemas and code."""

    catalogue: Catalogue
    authorities: dict[str, Authority]
    names: Names
    permissions: Permissions
    as_at: date
    rules: str

    def candidate(self, file: FoundFile) -> Candidate | Refusal:
        """Place the file by its folders, its content and its name, and check that it may be read."""
        place = Place()
        try:
            la = self._authority(file)
            place = Place(la.code)
            dataset = self._dataset(file)
            place = Place(la.code, dataset.name)
            self._signed(la, dataset)
            self._belongs(file, la)
            place = Place(la.code, dataset.name, self._named_period(file, dataset))
            kind, facts = self._inspect(file, dataset)
            said = self._look_inside(file, dataset, kind, facts)
            self._sent_by(said, la)
            place = Place(la.code, dataset.name)  # where content and names disagree, no period is sure
            period = period_in(file, dataset, said)
            place = Place(la.code, dataset.name, period)
            allowed = self._allowed(la, dataset, period.year)
            self._collected(dataset, period)
        except Refused as refused:
            return Refusal(file, place, refused.problems, sha256=_hash(file))
        return Candidate(file, la.code, dataset, period, kind, facts, allowed, self._file_id(file, facts, allowed))

    def identify(self, candidate: Candidate, source: Path) -> Opened | Refusal:
        """Find the tables and their columns in the file at `source`."""
        try:
            candidate, found = find_tables(candidate, source)
        except Refused as refused:
            return Refusal(candidate.file, candidate.place, refused.problems, sha256=candidate.facts.sha256)
        except (OSError, UnicodeError):  # it was there, and it was text, a moment ago
            return Refusal(candidate.file, candidate.place, (CHANGED,), sha256=candidate.facts.sha256)
        tables = [table for table in found.tables if candidate.allowed.get(table.table.name)]
        closed = sorted({table.table.name for table in found.tables} - {table.table.name for table in tables})
        if not tables:
            problem = Problem("NotSigned", f"the table {', '.join(closed)}", "an agreement that covers it")
            only = closed[0] if len(closed) == 1 else None
            return Refusal(candidate.file, candidate.place, (problem,), only, candidate.facts.sha256)
        identified = tuple(
            Identified(candidate, t, (*t.problems, *_not_allowed(t, candidate.allowed[t.table.name]))) for t in tables
        )
        unsaid = not_said(candidate.period, candidate.dataset.optional)
        return Opened(candidate, identified, (*found.problems, *unsaid, *_tables_not_allowed(closed)))

    def is_welcome(self, file: FoundFile) -> bool:
        """True if its folders name an authority and a return that it has signed for; nothing of the file is read."""
        try:
            self._signed(self._authority(file), self._dataset(file))
        except Refused:
            return False
        return True

    def _authority(self, file: FoundFile) -> Authority:
        if file.la_folder.casefold() == REFERENCE.code:
            return REFERENCE
        code = re.split(r"[-_ ]", file.la_folder)[-1].upper()
        if code not in self.authorities:
            found = f'a folder called "{file.la_folder}"' if file.la_folder else "a file outside any authority's folder"
            raise Refused(Problem("MissingLA", found, "a folder whose name ends in an authority's code"))
        return self.authorities[code]

    def _dataset(self, file: FoundFile) -> Dataset:
        name, is_reference = file.dataset_folder.casefold(), file.la_folder.casefold() == REFERENCE.code
        known = {d.name: d for d in self.catalogue.datasets.values() if d.is_reference == is_reference}
        if name not in known:
            found = f'a folder called "{file.dataset_folder}"' if name else "a file outside any return's folder"
            raise Refused(Problem("UnknownDataset", found, f"one of the folders {', '.join(known)}"))
        return known[name]

    def _signed(self, la: Authority, dataset: Dataset) -> None:
        if not self.permissions.is_signed(la.code, dataset.name):
            found = f"no agreement of {la.name} for {dataset.name} that is in force"
            raise Refused(Problem("NotSigned", found, "a signed agreement"))

    def _collected(self, dataset: Dataset, period: Period) -> None:
        early = not Span(dataset.from_).holds(period.when)
        if early or period.first_day(dataset.year_ends) > self.as_at:
            part = "month" if period.month else "term" if period.term else "year"
            when = f"a {part} from {dataset.from_} on that has begun"
            raise Refused(Problem("UnsupportedPeriod", f"the {part} {period.label}", when))

    def _belongs(self, file: FoundFile, la: Authority) -> None:
        """Refuse a file whose name, or whose folders', is that of another authority and not that of its own."""
        named = self.names.in_text(" ".join(file.parts[2:]))
        if named and la not in (*named, REFERENCE):
            raise Refused(Problem("WrongLA", f"the name of {named[0].name}", f"a file of {la.name}"))

    def _allowed(self, la: Authority, dataset: Dataset, year: int) -> dict[str, frozenset[str]]:
        allowed = self.permissions.columns(la.code, dataset.name, year)
        if not allowed:
            earliest = self.permissions.earliest_year(la.code, dataset.name)
            raise Refused(Problem("RetentionPeriod", f"the year {year}", f"a return for {earliest} or later"))
        return allowed

    def _named_period(self, file: FoundFile, dataset: Dataset) -> Period | None:
        """The period by the names alone; a format whose content says it can do without."""
        try:
            return period_in(file, dataset, Said())
        except Refused:
            if dataset.document is None and not any(table.content_says_period for table in dataset.received):
                raise
            return None

    def _sent_by(self, said: Said, la: Authority) -> None:
        """Refuse a file whose content says that another authority sent it."""
        for number in said.authorities:
            if self.authorities.get(number.strip().upper()) != la:
                raise Refused(
                    Problem("WrongLA", f'the authority number "{number}" in the file', f"a file of {la.name}")
                )

    def _look_inside(self, file: FoundFile, dataset: Dataset, kind: Format, facts: FileFacts) -> Said:
        try:
            return kind.says(dataset, file.path, facts)
        except (OSError, UnicodeError):
            raise Refused(CHANGED) from None

    def _inspect(self, file: FoundFile, dataset: Dataset) -> tuple[Format, FileFacts]:
        if file.leaves:
            raise Refused(Problem("UnreadableFile", "a link that leaves the authority's folder", "a file"))
        try:
            _refuse_no_file(file.path.stat().st_mode)
            kind = formats.format_of(dataset, file.path)
            return kind, kind.inspect(file.path, limits.FILE_BYTES)
        except OSError as error:
            raise Refused(
                Problem("UnreadableFile", f"a file that cannot be opened ({error.strerror})", "a file")
            ) from None

    def _file_id(self, file: FoundFile, facts: FileFacts, allowed: dict[str, frozenset[str]]) -> str:
        columns = [(table, sorted(names)) for table, names in sorted(allowed.items())]
        return short_hash(file.name, facts.sha256, self.rules, columns)


def _hash(file: FoundFile) -> str | None:
    """What a refused file held, for the receipt; None for what is no file or cannot be read."""
    try:
        if file.leaves or not stat.S_ISREG(file.path.stat().st_mode):
            return None
        with file.path.open("rb") as received:
            return hashlib.file_digest(received, "sha256").hexdigest()
    except OSError:
        return None


def _refuse_no_file(mode: int) -> None:
    """Refuse what cannot be read like a file, before it is opened: to open a pipe is to wait for somebody to write."""
    if stat.S_ISDIR(mode):
        raise Refused(Problem("UnreadableFile", "a folder that is a link or cannot be looked into", "a folder"))
    if not stat.S_ISREG(mode):
        raise Refused(Problem("UnreadableFile", "something that is not a file", "a file"))


def _not_allowed(found: FoundTable, allowed: frozenset[str]) -> list[Problem]:
    return [
        Problem(
            "ColumnNotAllowed",
            f"the column {name}",
            "only columns that a signed agreement covers",
            column=name,
            row=found.row(name),
            column_letter=found.letter(name),
        )
        for name in found.columns
        if name not in allowed
    ]


def _tables_not_allowed(names: list[str]) -> list[Problem]:
    """One problem for all the tables of a file that no agreement covers."""
    if not names:
        return []
    return [Problem("TableNotAllowed", ", ".join(names), "only tables that a signed agreement covers")]
