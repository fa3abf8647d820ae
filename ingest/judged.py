"""What is known of a deposited file, from the first look at it to its tables."""

import hashlib
from dataclasses import dataclass

from ingest.formats import Format, FoundTable
from ingest.period import Period
from ingest.problems import Problem
from ingest.readers.inspect_file import FileFacts
from ingest.scan import FoundFile
from schemas.model import Dataset, Table


@dataclass(frozen=True)
class Place:
    """Where a file belongs, as far as is known. Anything unknown is None."""

    la: str | None = None
    dataset: str | None = None
    period: Period | None = None


@dataclass(frozen=True)
class Candidate:
    """A file that may be read: where it belongs, what its bytes are, and the columns that may be read of its tables.

    `file_id` stands for the path, the bytes and every rule that decides what lands: as long as it is the same, so are
    the rows in the database.
    """

    file: FoundFile
    la: str
    dataset: Dataset
    period: Period
    format: Format
    facts: FileFacts
    allowed: dict[str, frozenset[str]]
    file_id: str

    @property
    def place(self) -> Place:
        return Place(self.la, self.dataset.name, self.period)


@dataclass(frozen=True)
class Identified:
    """One table of a candidate: ready to land. A sheet has a `file_id` of its own, for rows are counted by sheet."""

    candidate: Candidate
    found: FoundTable
    problems: tuple[Problem, ...] = ()

    @property
    def table(self) -> Table:
        return self.found.table

    @property
    def file_id(self) -> str:
        if self.found.sheet is None:
            return self.candidate.file_id
        return short_hash(self.candidate.file_id, self.found.sheet)

    @property
    def key(self) -> tuple[str, str]:
        """What the ledger knows it by."""
        return (self.file_id, self.table.name)

    @property
    def submission(self) -> tuple[str, str, str, str, str | None]:
        candidate = self.candidate
        return (candidate.la, candidate.dataset.name, candidate.period.label, self.table.name, candidate.period.part)

    @property
    def columns(self) -> dict[str, int]:
        """The columns that land, with their 0-based place in the file."""
        allowed = self.candidate.allowed[self.table.name]
        return {name: place for name, place in self.found.columns.items() if name in allowed}


@dataclass(frozen=True)
class Opened:
    """A candidate whose tables are known; `problems` are those of the file as a whole."""

    candidate: Candidate
    tables: tuple[Identified, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Refusal:
    """A file that is not read."""

    file: FoundFile
    place: Place
    problems: tuple[Problem, ...]
    table: str | None = None
    sha256: str | None = None


def short_hash(*parts: object) -> str:
    """Stands for these parts, in 16 characters."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]
