"""Authorities and agreements: who may send what, and what of it may be read at all."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from schemas.agreement import Catalogue, DatasetGrant, UseCase
from schemas.yaml_lines import SchemaError

ISO_DATE = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
LAST_DAY = "9999-12-31"


@dataclass(frozen=True)
class Authority:
    code: str
    name: str
    names: tuple[str, ...]


REFERENCE = Authority("_reference", "Reference data", ())
"""In the place of an authority for what belongs to none; its folder is called by its code."""


class Names:
    """Finds the names of authorities in text: as whole words, in any case, with spaces, hyphens or underscores."""

    def __init__(self, authorities: Iterable[Authority]) -> None:
        self._authorities = {_plain(name): authority for authority in authorities for name in authority.names}
        longest_first = sorted(map(re.escape, self._authorities), key=len, reverse=True)
        self._pattern = re.compile(rf"(?<![a-z])({'|'.join(longest_first)})(?![a-z])")

    def in_text(self, text: str) -> list[Authority]:
        return [self._authorities[name] for name in self._pattern.findall(_plain(text))]


def _plain(words: str) -> str:
    return re.sub(r"[-_]", " ", words.casefold())


@dataclass(frozen=True)
class Permissions:
    """Which use cases each authority has signed for each dataset on the as-at day, and which it had `once` signed."""

    catalogue: Catalogue
    signed: frozenset[tuple[str, str, str]]
    as_at: date
    once: frozenset[tuple[str, str, str]] = frozenset()
    codes_of: Mapping[str, frozenset[str]] = field(default_factory=dict)
    _seen: dict[object, dict[str, frozenset[str]]] = field(default_factory=dict, repr=False, compare=False)
    """What has been worked out before: it is asked of every file, and of few authorities and years."""

    def is_signed(self, la: str, dataset: str) -> bool:
        return self.catalogue.datasets[dataset].is_reference or any(self._grants(la, dataset))

    def columns(self, la: str, dataset: str, year: int) -> dict[str, frozenset[str]]:
        """Table name to the columns that signed use cases within retention may see, or need for what they may see.
        Tables with none are left out. Of reference data, all may be seen."""
        asked = (la, dataset, year)
        if asked not in self._seen:
            self._seen[asked] = self._columns(*asked)
        return self._seen[asked]

    def _columns(self, la: str, dataset: str, year: int) -> dict[str, frozenset[str]]:
        declared = self.catalogue.datasets[dataset]
        if declared.is_reference:
            return {table.name: frozenset(column.name for column in table.columns) for table in declared.received}
        found: dict[str, set[str]] = {}
        for grant in self._grants(la, dataset):
            if year > self.as_at.year - years_kept(grant):
                for kept in grant.tables:
                    for table, column in declared.sources(kept, grant.kept(kept)):
                        found.setdefault(table, set()).add(column)
        return {table: frozenset(found[table]) for table in sorted(found)}

    def covers(self, la: str, dataset: str, year: int, table: str) -> bool:
        """True if a signed use case within retention may see anything of the table."""
        return table in self.columns(la, dataset, year)

    def earliest_year(self, la: str, dataset: str) -> int:
        return self.as_at.year - max(map(years_kept, self._grants(la, dataset))) + 1

    def use_cases(self, la: str, dataset: str, ended: bool = False) -> list[UseCase]:
        """The use cases that the authority has signed for a return or, `ended`, had signed and has not any more."""
        which = self.once - self.signed if ended else self.signed
        of_dataset = (use_case for use_case in self.catalogue.use_cases.values() if dataset in use_case.datasets)
        return [use_case for use_case in of_dataset if (la, dataset, use_case.signed_as) in which]

    def has_signed(self, number: str, dataset: str, use_case: str) -> bool:
        """True if the authority of this number of the Department for Education has signed the use case for a return."""
        return any((la, dataset, use_case) in self.signed for la in self.codes_of.get(number, ()))

    def _grants(self, la: str, dataset: str) -> list[DatasetGrant]:
        return [use_case.datasets[dataset] for use_case in self.use_cases(la, dataset)]


def years_kept(grant: DatasetGrant) -> int:
    """How many years of a return are kept, the year of the as-at day counted."""
    assert grant.retention_years is not None  # of a return: schemas.check_use_case sees to it
    return grant.retention_years


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
    """The agreements in force. Raises SchemaError, line by line, for one that names nothing that is declared."""
    path = project / "seeds" / "agreements.csv"
    rows = list(enumerate(_rows(path), start=2))
    codes = {authority.code for authority in read_authorities(project).values()}
    faults = [f"{path}:{line}: {reason}" for line, row in rows for reason in _agreement_faults(row, catalogue, codes)]
    if faults:
        raise SchemaError("\n".join(faults))
    signed = frozenset((r["la_code"], r["dataset"], r["use_case"]) for _, r in rows if _in_force(r, as_at))
    once = frozenset((r["la_code"], r["dataset"], r["use_case"]) for _, r in rows)
    codes_of: dict[str, set[str]] = {}
    for row_of in _rows(project / "seeds" / "authorities.csv"):
        codes_of.setdefault(row_of["dfe_code"], set()).add(row_of["la_code"])
    return Permissions(catalogue, signed, as_at, once, {number: frozenset(c) for number, c in codes_of.items()})


def _agreement_faults(row: dict[str, str], catalogue: Catalogue, codes: set[str]) -> Iterator[str]:
    if row["la_code"] not in codes:
        yield f"`{row['la_code']}` is no la_code of seeds/authorities.csv"
    use_case = catalogue.use_cases.get(row["use_case"])
    if use_case is None:
        yield f"no use case is called `{row['use_case']}`"
    elif use_case.form_of:
        yield f"{use_case.name} is a form of {use_case.form_of}: sign {use_case.form_of}"
    elif row["dataset"] not in use_case.datasets or catalogue.datasets[row["dataset"]].is_reference:
        yield f"the use case {use_case.name} keeps nothing of a return called `{row['dataset']}`"
    dates = [text for text in (row["signed_from"], row["signed_to"] or LAST_DAY) if not ISO_DATE.fullmatch(text)]
    if dates:
        yield f"`{dates[0]}` is no date: write it as 2026-06-30"
    elif row["signed_from"] > (row["signed_to"] or LAST_DAY):
        yield "signed_to is before signed_from"


def _in_force(row: dict[str, str], as_at: date) -> bool:
    return row["signed_from"] <= as_at.isoformat() <= (row["signed_to"] or LAST_DAY)


def finding_advice(project: Path) -> dict[str, str]:
    """What to do about each kind of finding."""
    return {row["kind"]: row["what_to_do"] for row in _rows(project / "seeds" / "finding_kinds.csv")}


def _rows(path: Path) -> Iterable[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
