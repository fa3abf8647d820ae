"""Authorities and agreements: who may send what, and what of it may be read at all."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from schemas.model import Catalogue, DatasetGrant


@dataclass(frozen=True)
class Authority:
    code: str
    name: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Permissions:
    """Which use cases each authority has signed for each dataset on the as-at day."""

    catalogue: Catalogue
    signed: frozenset[tuple[str, str, str]]
    as_at: date

    def is_signed(self, la: str, dataset: str) -> bool:
        return any(self._grants(la, dataset))

    def columns(self, la: str, dataset: str, year: int) -> dict[str, frozenset[str]]:
        """Table name to the columns that signed use cases within retention may see; tables with none are left out."""
        grants = [g for g in self._grants(la, dataset) if year > self.as_at.year - g.retention_years]
        tables = {table for grant in grants for table in grant.tables}
        return {table: frozenset(name for grant in grants for name in grant.kept(table)) for table in sorted(tables)}

    def earliest_year(self, la: str, dataset: str) -> int:
        return self.as_at.year - max(g.retention_years for g in self._grants(la, dataset)) + 1

    def _grants(self, la: str, dataset: str) -> list[DatasetGrant]:
        return [
            use_case.datasets[dataset]
            for use_case in self.catalogue.use_cases.values()
            if dataset in use_case.datasets and (la, dataset, use_case.name) in self.signed
        ]


def read_authorities(project: Path) -> dict[str, Authority]:
    """By the code that can end a folder's name: the platform's own, or the number the Department for Education uses."""
    found: dict[str, Authority] = {}
    for row in _rows(project / "seeds" / "authorities.csv"):
        names = tuple(name for name in (row["la_name"], row["other_name"]) if name)
        authority = Authority(row["la_code"], row["la_name"], names)
        found[row["la_code"].upper()] = authority
        found.setdefault(row["dfe_code"], authority)
    return found


def read_permissions(project: Path, catalogue: Catalogue, as_at: date) -> Permissions:
    signed = frozenset(
        (row["la_code"], row["dataset"], row["use_case"])
        for row in _rows(project / "seeds" / "agreements.csv")
        if row["signed_from"] <= as_at.isoformat() and as_at.isoformat() <= (row["signed_to"] or "9999-12-31")
    )
    return Permissions(catalogue, signed, as_at)


def _rows(path: Path) -> Iterable[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
