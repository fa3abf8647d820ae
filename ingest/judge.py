"""What a deposited file is, and whether it may be read: decided before a single row of it is."""

import hashlib
import re
import stat
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ingest.csv_reader import Layout, decide, layout_problems
from ingest.inspect_file import FileFacts, inspect_file
from ingest.period import period_year
from ingest.problems import CHANGED, Problem, Refused, column_letter
from ingest.reference import Authority, Names, Permissions
from ingest.scan import FoundFile
from schemas.model import Catalogue, Dataset, Table

MAX_BYTES = 2_000_000_000


@dataclass(frozen=True)
class Place:
    """Where a file belongs, as far as folder and file names tell. Anything unknown is None."""

    la: str | None = None
    dataset: str | None = None
    year: int | None = None


@dataclass(frozen=True)
class Candidate:
    """A file that may be read: where it belongs, what its bytes are, and the columns that may be read of its tables.

    `file_id` stands for the path, the bytes and every rule that decides what lands: as long as it is the same, so are
    the rows in the database.
    """

    file: FoundFile
    la: str
    dataset: Dataset
    year: int
    facts: FileFacts
    allowed: dict[str, frozenset[str]]
    file_id: str

    @property
    def period(self) -> str:
        return str(self.year)


@dataclass(frozen=True)
class Identified:
    """A candidate whose table is known: ready to land."""

    candidate: Candidate
    table: Table
    layout: Layout
    problems: tuple[Problem, ...]

    @property
    def submission(self) -> tuple[str, str, str, str]:
        return (self.candidate.la, self.candidate.dataset.name, self.candidate.period, self.table.name)

    @property
    def columns(self) -> dict[str, int]:
        """The columns that land, with their 0-based place in the file."""
        allowed = self.candidate.allowed[self.table.name]
        return {name: place for name, place in self.layout.match.columns.items() if name in allowed}


@dataclass(frozen=True)
class Refusal:
    """A file that is not read."""

    file: FoundFile
    place: Place
    problems: tuple[Problem, ...]
    table: str | None = None
    sha256: str | None = None


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
        """Place the file by its names, check that it may be read, and look at its bytes."""
        place = Place()
        try:
            la = self._authority(file)
            place = Place(la.code)
            dataset = self._dataset(file)
            place = Place(la.code, dataset.name)
            self._signed(la, dataset)
            year = period_year(file.folders, file.stem)
            place = Place(la.code, dataset.name, year)
            allowed = self._allowed(la, dataset, year)
            self._collected(dataset, year)
            self._belongs(file, la)
            facts = self._inspect(file)
        except Refused as refused:
            return Refusal(file, place, refused.problems, sha256=_hash(file))
        return Candidate(file, la.code, dataset, year, facts, allowed, self._file_id(file, facts, allowed))

    def identify(self, candidate: Candidate, source: Path) -> Identified | Refusal:
        """Find the table and its columns in the file at `source`."""
        place = Place(candidate.la, candidate.dataset.name, candidate.year)
        try:
            layout = decide(source, candidate.facts, candidate.dataset.tables, candidate.year)
        except Refused as refused:
            return Refusal(candidate.file, place, refused.problems, sha256=candidate.facts.sha256)
        except (OSError, UnicodeError):  # it was there, and it was text, a moment ago
            return Refusal(candidate.file, place, (CHANGED,), sha256=candidate.facts.sha256)
        table = layout.match.table
        if not candidate.allowed.get(table.name):
            problem = Problem("NotSigned", f"the table {table.name}", "an agreement that covers it")
            return Refusal(candidate.file, place, (problem,), table.name, candidate.facts.sha256)
        notes = [Problem("ReadAs", note, "CSV in UTF-8") for note in _read_as(candidate.facts, layout)]
        problems = [*notes, *layout_problems(layout), *_not_allowed(layout, candidate.allowed[table.name])]
        return Identified(candidate, table, layout, tuple(problems))

    def _authority(self, file: FoundFile) -> Authority:
        code = re.split(r"[-_ ]", file.la_folder)[-1].upper()
        if code not in self.authorities:
            found = f'a folder called "{file.la_folder}"' if file.la_folder else "a file outside any authority's folder"
            raise Refused(Problem("MissingLA", found, "a folder whose name ends in an authority's code"))
        return self.authorities[code]

    def _dataset(self, file: FoundFile) -> Dataset:
        name = file.dataset_folder.casefold()
        if name not in self.catalogue.datasets:
            found = f'a folder called "{file.dataset_folder}"' if name else "a file outside any return's folder"
            raise Refused(Problem("UnknownDataset", found, f"one of the folders {', '.join(self.catalogue.datasets)}"))
        return self.catalogue.datasets[name]

    def _signed(self, la: Authority, dataset: Dataset) -> None:
        if not self.permissions.is_signed(la.code, dataset.name):
            found = f"no agreement of {la.name} for {dataset.name} that is in force"
            raise Refused(Problem("NotSigned", found, "a signed agreement"))

    def _collected(self, dataset: Dataset, year: int) -> None:
        starts = date.fromisoformat(f"{year - 1}-{dataset.year_ends}")
        if year < dataset.from_ or starts >= self.as_at:
            when = f"a year from {dataset.from_} on that has begun"
            raise Refused(Problem("UnsupportedPeriod", f"the year {year}", when))

    def _belongs(self, file: FoundFile, la: Authority) -> None:
        """Refuse a file whose name, or whose folders', is that of another authority and not that of its own."""
        named = self.names.in_text(" ".join(file.parts[2:]))
        if named and la not in named:
            raise Refused(Problem("WrongLA", f"the name of {named[0].name}", f"a file of {la.name}"))

    def _allowed(self, la: Authority, dataset: Dataset, year: int) -> dict[str, frozenset[str]]:
        allowed = self.permissions.columns(la.code, dataset.name, year)
        if not allowed:
            earliest = self.permissions.earliest_year(la.code, dataset.name)
            raise Refused(Problem("RetentionPeriod", f"the year {year}", f"a return for {earliest} or later"))
        return allowed

    def _inspect(self, file: FoundFile) -> FileFacts:
        if file.leaves:
            raise Refused(Problem("UnreadableFile", "a link that leaves the authority's folder", "a file"))
        try:
            _refuse_no_file(file.path.stat().st_mode)
            return inspect_file(file.path, MAX_BYTES)
        except OSError as error:
            raise Refused(
                Problem("UnreadableFile", f"a file that cannot be opened ({error.strerror})", "a file")
            ) from None

    def _file_id(self, file: FoundFile, facts: FileFacts, allowed: dict[str, frozenset[str]]) -> str:
        columns = [(table, sorted(names)) for table, names in sorted(allowed.items())]
        return hashlib.sha256(repr((file.name, facts.sha256, self.rules, columns)).encode()).hexdigest()[:16]


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


def _read_as(facts: FileFacts, layout: Layout) -> list[str]:
    names = {";": "a semicolon", "\t": "a tab", "|": "a vertical bar"}
    notes = list(facts.notes)
    if layout.delimiter in names:
        notes.append(f"{names[layout.delimiter]} between the cells")
    if layout.header_row > 1:
        notes.append(f"the headings in row {layout.header_row}")
    return notes


def _not_allowed(layout: Layout, allowed: frozenset[str]) -> list[Problem]:
    return [
        Problem(
            "ColumnNotAllowed",
            f"the column {name}",
            "only columns that a signed agreement covers",
            column=name,
            row=layout.header_row,
            column_letter=column_letter(place + 1),
        )
        for name, place in layout.match.columns.items()
        if name not in allowed
    ]
