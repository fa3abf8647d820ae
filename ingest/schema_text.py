"""A return's schema as it applied in one period, as text for people."""

import csv
from pathlib import Path

from ingest.settings import UsageError
from schemas.agreement import Catalogue
from schemas.model import Column, Table
from schemas.validity import Span, Validity, When, when_of

WIDEST = 42
"""A longer name of a column pushes what is said of it to the right."""


def schema_text(catalogue: Catalogue, project: Path, dataset: str, period: str, table: str | None) -> str:
    """Tables, columns and codes of a period: `2024`, `2024-03` or `2024-autumn`.

    Raises UsageError for a return, period or table that is not declared.
    """
    if dataset not in catalogue.datasets:
        raise UsageError(f"No return is called {dataset}. There are: {', '.join(catalogue.datasets)}.")
    declared = catalogue.datasets[dataset]
    try:
        when = when_of(period)
    except ValueError:
        raise UsageError(f"{period} is no period: write it as 2024, 2024-03 or 2024-autumn.") from None
    if not Span(declared.from_).holds(when):
        raise UsageError(f"{dataset} is read from {declared.from_} on; {period} has no schema.")
    tables = [t for t in declared.tables if t.valid_in(when) and table in (None, t.name)]
    if not tables:
        raise UsageError(f"{dataset} has no table {table} in {period}.")
    codes = _codes(project, dataset, when)
    return "\n\n".join([f"{declared.title}, {period}", *(_table_text(t, when, codes) for t in tables)])


def _table_text(table: Table, when: When, codes: dict[str, list[str]]) -> str:
    lines = [f"{table.name}: {table.title}", f"  {_one_row_for(table)}{_only_in(table.valid, when)}"]
    columns = table.columns_in(when)
    width = min(max(21, *(len(column.name) for column in columns)), WIDEST)
    for column in columns:
        needed = "required" if column.required else ""
        told = f"{_kind(column):<15} {needed:<9} {column.description}{_formerly(column)}{_only_in(column.valid, when)}"
        lines.append(f"  {column.name:<{width}} {told}")
        if column.codes:
            lines.append(f"  {'':<{width}} codes: {', '.join(codes.get(column.codes, []))}")
    return "\n".join(lines)


def _one_row_for(table: Table) -> str:
    if table.feeds:
        return f"one row for each element {table.element}; feeds the table {table.feeds}"
    record = f"one row for each {', '.join(table.key) or 'distinct record'}"
    if table.derived:
        return f"{record}; derived from the current rows of other tables"
    return f"{record}; built from the tables that feed it" if table.built_by else record


def _formerly(column: Column) -> str:
    return f" Formerly {column.former_name}." if column.former_name else ""


def _only_in(valid: Validity, when: When) -> str:
    """The variants, and of a whole year the terms, to which a table or column is limited."""
    spans = [span for span in valid.spans if span.holds(when)]
    named = [span.variants for span in spans], [span.terms for span in spans if when.term is None]
    limits = [dict.fromkeys(name for names in each for name in names) for each in named if each and all(each)]
    return f" Only in {' in '.join(map(', '.join, limits))}." if limits else ""


def _kind(column: Column) -> str:
    if column.min is not None or column.max is not None:
        return f"{column.type} {column.min:g}-{column.max:g}" if None not in (column.min, column.max) else column.type
    return column.type


def _codes(project: Path, dataset: str, when: When) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    path = project / "seeds" / "code_lists" / f"codes_{dataset}.csv"
    if not path.exists():
        return found
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            valid = Span(row["valid_from"] or None, row["valid_until"] or None)
            codes = found.setdefault(row["list"], [])
            if not row["spelling"] and valid.holds(when) and row["code"] not in codes:
                codes.append(row["code"])
    return found
