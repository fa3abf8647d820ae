"""Workbooks and XML returns for the tests of the whole path: Annex A and the CIN census as small as can be.

`FormDeposits` is a folder of deposits whose authorities have signed all returns; `book` and `census` are contents.
"""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import yaml

from samples.generator.workbook import Cell, Sheet, Workbook
from samples.generator.xlsx import xlsx

from .deposits import ThreeDeposits
from .running import REPO


@cache
def headings(table: str) -> tuple[str, ...]:
    """The columns of an Annex A list, in the order of its YAML; read here without the product's own loader."""
    text = (REPO / "schemas" / "returns" / "annex_a" / f"{table}.yml").read_text(encoding="utf-8")
    return tuple(column["name"] for column in yaml.safe_load(text)["columns"])


def sheet(table: str, *rows: Mapping[str, Cell], name: str = "", without: Sequence[str] = ()) -> Sheet:
    """A sheet of one list: its headings, but for some, and rows given by column."""
    columns = [column for column in headings(table) if column not in without]
    return Sheet(name or table, (tuple(columns), *(tuple(row.get(c) for c in columns) for row in rows)))


def book(*sheets: Sheet) -> bytes:
    return xlsx(Workbook(sheets))


def contact(child: Cell, day: Cell = "05/01/2026", source: Cell = "Police", **more: Cell) -> dict[str, Cell]:
    """A row of list 1."""
    row = {"Child Unique ID": child, "Gender": "M", "Ethnicity": "WBRI", "Date of Contact": day}
    return row | {"Contact Source": source} | more


def plan(child: Cell, day: Cell = "05/01/2026") -> dict[str, Cell]:
    """The first cells of a row of list 7."""
    return {"Child Unique ID": child, "Child Protection Plan Start Date": day}


def element(tag: str, *parts: str) -> str:
    return f"<{tag}>{''.join(parts)}</{tag}>"


def text(tag: str, value: object) -> str:
    return element(tag, escape(str(value)))


def child(id_: str, *details: str, sex: str = "Sex", identifiers: str = "") -> str:
    """A child with CIN details; a referral if none are given."""
    return element(
        "Child",
        element("ChildIdentifiers", text("LAchildID", id_), identifiers, text(sex, "1" if sex != "Sex" else "M")),
        element("ChildCharacteristics", text("Ethnicity", "WBRI")),
        *(details or (details_of(),)),
    )


def details_of(*parts: str, referred: str = "2024-05-01", source: str = "1A") -> str:
    leaves = {"CINreferralDate": referred, "ReferralSource": source, "PrimaryNeedCode": "N1", "ReferralNFA": "0"}
    return element("CINdetails", *(text(tag, value) for tag, value in leaves.items()), *parts)


def census(*children: str, year: object = 2025, lea: object = 302, reference: object = "") -> str:
    """A return of the CIN census, on one line per child."""
    dates = text("ReferenceDate", reference) if reference else ""
    header = element(
        "Header",
        element("CollectionDetails", text("Collection", "CIN"), text("Year", year) if year else "", dates),
        element("Source", text("LEA", lea)),
    )
    return "\n".join(['<?xml version="1.0"?>', "<Message>", header, element("Children", "\n", *children), "</Message>"])


@dataclass(frozen=True)
class FormDeposits(ThreeDeposits):
    """Deposits of authorities that have signed their use cases for every return, and the rows that came of them."""

    def landed(self, table: str, *columns: str) -> list[tuple[Any, ...]]:
        """The rows of a raw table, in order, by some of their columns."""
        names = ", ".join(f'"{column}"' for column in columns)
        return self.ask(f"select {names} from raw.{table} order by all")

    def found(self, kind: str) -> list[tuple[Any, ...]]:
        """The findings of a kind in the last session: path, table, what was found."""
        return self.ask(
            "select path, table_name, found from raw.file_issues where kind = ?"
            " and session_id = (select max(session_id) from raw.sessions) order by all",
            kind,
        )

    def in_use(self) -> list[tuple[Any, ...]]:
        """Path, table and status of what is in use after the last session."""
        return self.ask(
            "select path, table_name, status from raw.files where status in ('live', 'last_good')"
            " and session_id = (select max(session_id) from raw.sessions) order by all"
        )

    def _write_reference(self) -> None:
        super()._write_reference()
        rows = [
            {"la_code": a.code, "dataset": d, "use_case": u, "signed_from": "2020-01-01", "signed_to": a.until}
            for a in self.authorities
            for d, declared in self.declared.datasets.items()
            for u in a.use_cases
            if not declared.is_reference and d in self.declared.use_cases[u].datasets
        ]
        _write_rows(self.root / "project" / "seeds" / "agreements.csv", rows)


def _write_rows(path: Path, rows: Iterable[Mapping[str, str]]) -> None:
    listed = list(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(listed[0]))
        writer.writeheader()
        writer.writerows(listed)
