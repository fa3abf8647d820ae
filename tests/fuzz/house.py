"""Mutants in an incoming folder, each with an authority of its own, and what one session makes of them."""

import csv
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

from tests.fuzz.mutant import Mutant
from tests.python.deposits import LATEST, Deposits, Signed

Record = dict[str, Any]


@dataclass(frozen=True)
class FuzzDeposits(Deposits):
    """Deposits of authorities whose returns may all be checked."""

    def _write_reference(self) -> None:
        super()._write_reference()
        granted = self.declared.use_cases["CHECKS"].datasets
        with (self.root / "project" / "seeds" / "agreements.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["la_code", "dataset", "use_case", "signed_from", "signed_to"])
            writer.writerows([a.code, d, "CHECKS", "2015-01-01", ""] for a in self.authorities for d in granted)


@dataclass
class Found:
    """What became of one mutant: the ledger's records, findings and columns of it, and its rows by table."""

    files: list[Record] = field(default_factory=list)
    issues: list[Record] = field(default_factory=list)
    columns: list[Record] = field(default_factory=list)
    rows: dict[str, list[Record]] = field(default_factory=dict)


@dataclass(frozen=True)
class Session:
    found: dict[str, Found]
    said: Sequence[str]
    seconds: float


def session_of(mutants: Iterable[Mutant], root: Path) -> Session:
    """Raises what the ingest raises."""
    mutants = list(mutants)
    others = [Signed("CAM", "Camden", ("CHECKS",), dfe_code="202")]
    deposits = FuzzDeposits(root, (*(Signed(m.la, f"Fuzz {m.la}", ("CHECKS",)) for m in mutants), *others))
    for mutant in mutants:
        deposits.put(mutant.path, mutant.content)
    started = time.monotonic()
    deposits.load()
    seconds = time.monotonic() - started
    return Session(_found(deposits, mutants), deposits.said, seconds)


def _found(deposits: FuzzDeposits, mutants: Sequence[Mutant]) -> dict[str, Found]:
    found = {mutant.la: Found() for mutant in mutants}
    la_of = {mutant.path: mutant.la for mutant in mutants}
    with duckdb.connect(str(deposits.zones.la_database), read_only=True) as connection:
        for record in _records(connection, f"select * from raw.files where {LATEST} order by path, rowid"):
            found[la_of[record["path"]]].files.append(record)
        for record in _records(connection, f"select * from raw.file_issues where {LATEST} order by rowid"):
            found[la_of[record["path"]]].issues.append(record)
        of_file = {record["file_id"]: one for one in found.values() for record in one.files}
        for record in _records(connection, "select * from raw.file_columns"):
            if record["file_id"] in of_file:
                of_file[record["file_id"]].columns.append(record)
        files = [record for one in found.values() for record in one.files if record["rows_landed"]]
        for dataset, table in sorted({(record["dataset"], record["table_name"]) for record in files}):
            name = f"{dataset}__{table}"
            for record in _records(connection, f'select * from raw."{name}" order by _file_id, _row'):
                found[record["_la"]].rows.setdefault(table, []).append(record)
    return found


def _records(connection: duckdb.DuckDBPyConnection, query: str) -> list[Record]:
    result = connection.execute(query)
    names = [column[0] for column in result.description or ()]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]
