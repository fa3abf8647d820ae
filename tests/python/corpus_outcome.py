"""The corpus in an incoming folder, and what one session of the ingest makes of it."""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from schemas.agreement import Catalogue

from .corpus_files import cases
from .deposits import CAMDEN, GOOD, LATEST, SOUTHEND, Deposits, catalogue
from .forms import FormDeposits
from .running import REPO

FINDING_KINDS = REPO / "seeds" / "finding_kinds.csv"


class CorpusDeposits(FormDeposits):
    """Deposits of every return."""

    @property
    def declared(self) -> Catalogue:
        return catalogue()


def house(root: Path) -> CorpusDeposits:
    outside = root / "outside"
    outside.mkdir()
    (outside / "uasc.csv").write_text(GOOD)
    return CorpusDeposits(root, (*(case.authority for case in cases()), CAMDEN, SOUTHEND))


@dataclass(frozen=True)
class Outcome:
    """What one session made of a folder, read once: by path, the records of a file, one for each of its tables, and
    what is said of it."""

    deposits: Deposits
    files: dict[str, list[dict[str, Any]]]
    issues: dict[str, list[dict[str, Any]]]

    def status(self, path: str) -> str | None:
        """Of the file, whose tables all have the same."""
        statuses = {record["status"] for record in self.files.get(path, ())}
        assert len(statuses) < 2
        return next(iter(statuses), None)

    def rows(self, path: str) -> dict[str, list[int]]:
        """By table, the rows read, landed, blank and rejected; of several sheets together."""
        counts: dict[str, list[int]] = {}
        for record in self.files[path]:
            read = [record[name] for name in ("rows_read", "rows_landed", "rows_blank", "rows_rejected")]
            assert read[0] == sum(read[1:])
            before = counts.get(record["table_name"], [0] * 4)
            counts[record["table_name"]] = [a + b for a, b in zip(before, read, strict=True)]
        return counts


def outcome_of(deposits: Deposits) -> Outcome:
    issues: dict[str, list[dict[str, Any]]] = {}
    said = (
        "row_number as row, column_letter as letter, column_name as column, table_name as table, sheet, element, child"
    )
    for issue in records(deposits, f"select path, kind, {said}, found, expected from raw.file_issues", "rowid"):
        issues.setdefault(issue.pop("path"), []).append(issue)
    files: dict[str, list[dict[str, Any]]] = {}
    for record in records(deposits, "select * from raw.files", "path, rowid"):
        files.setdefault(record["path"], []).append(record)
    return Outcome(deposits, files, issues)


def records(deposits: Deposits, select: str, order: str) -> list[dict[str, Any]]:
    with duckdb.connect(str(deposits.zones.la_database), read_only=True) as connection:
        result = connection.execute(f"{select} where {LATEST} order by {order}")
        names = [column[0] for column in result.description or ()]
        return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def kinds() -> dict[str, dict[str, str]]:
    with FINDING_KINDS.open(encoding="utf-8", newline="") as file:
        return {row["kind"]: row for row in csv.DictReader(file)}
