"""Folders of returns as authorities deposit them, and what the ingest alone makes of them: no command, no build."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import duckdb

from ingest.load import Session, load
from ingest.settings import Settings
from publish.zones import Zones
from schemas.agreement import Catalogue
from schemas.load import load_catalogue
from schemas.project import PROJECT

AS_AT = date(2026, 6, 30)
USE_CASES = ("CHECKS", "PAN", "SUFFICIENCY")

UASC = "CHILD,DOB,SEX,DUC\n"
CHILDREN = "00123,01/02/2010,1,\n123,03/04/2011,2,05/06/2023\nNA,07/08/2012,1,\n"
GOOD = UASC + CHILDREN


@cache
def catalogue() -> Catalogue:
    return load_catalogue(PROJECT)


@cache
def three_returns() -> Catalogue:
    """A return in CSV files, one in workbooks and one in XML, with what each use case may do with them. A session takes
    as long as there are tables."""
    three, every = ("annex_a", "cin", "ssda903"), catalogue()
    use_cases = {
        name: replace(use_case, datasets={d: grant for d, grant in use_case.datasets.items() if d in three})
        for name, use_case in every.use_cases.items()
    }
    return Catalogue(
        {name: every.datasets[name] for name in three},
        {name: use_case for name, use_case in use_cases.items() if use_case.datasets},
    )


@dataclass(frozen=True)
class Signed:
    """One authority, and the use cases it has signed."""

    code: str
    name: str
    use_cases: Sequence[str] = USE_CASES
    until: str = ""
    dfe_code: str = ""


BARNET = Signed("BAR", "Barnet", dfe_code="302")
CAMDEN = Signed("CAM", "Camden", dfe_code="202")
SOUTHEND = Signed("882", "Southend-on-Sea", dfe_code="882")


@dataclass(frozen=True)
class Deposits:
    """An incoming folder, a data folder, and reference data of its own, all below `root`."""

    root: Path
    authorities: Sequence[Signed] = (BARNET, CAMDEN, SOUTHEND)
    data: str = "data"
    said: list[str] = field(default_factory=list)

    @property
    def incoming(self) -> Path:
        return self.root / "incoming"

    @property
    def zones(self) -> Zones:
        return Zones(self.root / self.data)

    @property
    def declared(self) -> Catalogue:
        return catalogue()

    def put(self, path: str, content: str | bytes = GOOD) -> Path:
        """Put a file into the incoming folder, over one that is there."""
        place = self.incoming / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content.encode() if isinstance(content, str) else content)
        return place

    def take(self, path: str) -> None:
        (self.incoming / path).unlink()

    def load(self, as_at: date = AS_AT, declared: Catalogue | None = None) -> Session:
        self._write_reference()
        self.incoming.mkdir(parents=True, exist_ok=True)
        settings = Settings(self.incoming, self.zones, as_at, self.root / "project")
        return load(settings, declared or self.declared, self.said.append)

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with duckdb.connect(str(self.zones.la_database), read_only=True) as connection:
            return connection.execute(query, list(values)).fetchall()

    def rows(self, table: str = "uasc") -> list[tuple[Any, ...]]:
        """Row number and cells of a table, in order."""
        return self.ask(f"select * exclude (_file_id, _la, _year) from raw.ssda903__{table} order by all")

    def statuses(self) -> dict[str, str]:
        return dict(self.ask(f"select path, status from raw.files where {LATEST} order by path"))

    def kinds(self, path: str) -> list[str]:
        found = self.ask(f"select kind from raw.file_issues where {LATEST} and path = ? order by rowid", path)
        return [kind for (kind,) in found]

    def held(self) -> dict[str, list[tuple[Any, ...]]]:
        """All that the last session left, but for what names that session: rows, files, columns and findings."""
        tables = [f"raw.{t.id}" for d in self.declared.datasets.values() for t in d.received]
        queries = {name: f"select * from {name} order by all" for name in (*tables, "raw.file_columns")}
        for name in ("raw.files", "raw.file_issues"):
            queries[name] = f"select * exclude (session_id) from {name} where {LATEST} order by all"
        with duckdb.connect(str(self.zones.la_database), read_only=True) as connection:
            return {name: connection.execute(query).fetchall() for name, query in queries.items()}

    def bytes_held(self) -> bytes:
        """Every byte of the database, with what it has not yet written into place."""
        database = self.zones.la_database
        return b"".join(p.read_bytes() for p in sorted(database.parent.glob(f"{database.name}*")) if p.is_file())

    def _write_reference(self) -> None:
        seeds = self.root / "project" / "seeds"
        seeds.mkdir(parents=True, exist_ok=True)
        authorities = [
            {"la_code": a.code, "dfe_code": a.dfe_code or a.code, "la_name": a.name, "region": "", "other_name": ""}
            for a in self.authorities
        ]
        agreements = [
            {"la_code": a.code, "dataset": "ssda903", "use_case": u, "signed_from": "2020-01-01", "signed_to": a.until}
            for a in self.authorities
            for u in a.use_cases
        ]
        _write_csv(seeds / "authorities.csv", authorities)
        _write_csv(seeds / "agreements.csv", agreements)


class ThreeDeposits(Deposits):
    """Deposits where three returns are declared, for what does not depend on how many there are."""

    @property
    def declared(self) -> Catalogue:
        return three_returns()


LATEST = "session_id = (select max(session_id) from raw.sessions)"


def _write_csv(path: Path, rows: Sequence[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
