"""What a well-formed schema can still get wrong: names that nothing declares, rules that contradict each other."""

import re
from collections.abc import Iterator
from pathlib import Path

from schemas.model import Column, Dataset, DatasetGrant, Table, UseCase
from schemas.yaml_lines import Document, KeyPath

DEGRADES_TYPE = {"first_of_month": "date", "postcode_sector": "postcode"}


def dataset_faults(document: Document, dataset: Dataset, folder: Path) -> list[str]:
    faults = []
    if dataset.name != folder.name:
        faults.append(document.fault(("dataset",), f"dataset `{dataset.name}` stands in the folder `{folder.name}`"))
    names = [t.name for t in dataset.tables]
    if len(set(names)) < len(names):
        faults.append(document.fault((), "two files of this folder declare the same table"))
    return faults


def table_faults(document: Document, table: Table, dataset: Dataset, lists: frozenset[tuple[str, str]]) -> list[str]:
    return [document.fault(where, reason) for where, reason in _table_faults(table, dataset, lists)]


def _table_faults(table: Table, dataset: Dataset, lists: frozenset[tuple[str, str]]) -> Iterator[tuple[KeyPath, str]]:
    received = [c.name for c in table.columns]
    names = received + [c.name for c in table.added]
    for name in sorted({n for n in names if names.count(n) > 1}):
        yield ("columns",), f"column `{name}` is declared twice"
    for name in table.key:
        if name not in names:
            yield ("key",), f"key column `{name}` is not a column of this table"
    for name, _ in table.keep_first:
        if name not in names:
            yield ("keep_first",), f"`{name}` is not a column of this table"
    for name in table.dates_within_period:
        if name not in received or table.column(name).type != "date":
            yield ("dates_within_period",), f"`{name}` is not a date column of this table"
    if bool(table.fixes) and not table.fixed_by:
        yield ("fixes",), "`fixes` needs a `fixed_by` model"
    for name in table.fixes:
        if name not in received:
            yield ("fixes",), f"`{name}` is not a received column of this table"
    for n, rule in enumerate(table.remove_rows):
        if rule.column not in received:
            yield ("remove_rows", n), f"`{rule.column}` is not a column of this table"
        if rule.pattern is not None and not _compiles(rule.pattern):
            yield ("remove_rows", n), f"`{rule.pattern}` is not a regular expression"
    for n, column in enumerate(table.columns):
        for reason in _column_faults(column, dataset.name, lists):
            yield ("columns", n), f"column `{column.name}`: {reason}"
    for n, added in enumerate(table.added):
        if added.fixed == bool(added.steps):
            yield ("added", n), f"column `{added.name}` needs either `steps` or `fixed: true`"
        if added.fixed and not table.fixed_by:
            yield ("added", n), f"column `{added.name}` is `fixed`, but the table names no `fixed_by` model"
    if table.from_ and table.until and table.from_ > table.until:
        yield ("until",), "`until` is before `from`"


def _column_faults(column: Column, dataset: str, lists: frozenset[tuple[str, str]]) -> Iterator[str]:
    if (column.type == "category") != bool(column.codes):
        yield "`codes` belongs to a category, and every category needs it"
    if column.codes and (dataset, column.codes) not in lists:
        yield f"no file in seeds/code_lists has the list `{column.codes}` of {dataset}"
    if (column.type == "date") != bool(column.format):
        yield "`format` belongs to a date, and every date needs it"
    if (column.type == "pattern") != bool(column.pattern):
        yield "`pattern` belongs to the type pattern, which needs it"
    if column.type not in ("integer", "decimal") and (column.min is not None or column.max is not None):
        yield "only numbers have `min` and `max`"
    if column.min is not None and column.max is not None and column.min > column.max:
        yield "`min` is above `max`"
    if column.from_ and column.until and column.from_ > column.until:
        yield "`until` is before `from`"
    for pattern in (*column.header_patterns, *([column.pattern] if column.pattern else [])):
        if not _compiles(pattern):
            yield f"`{pattern}` is not a regular expression"


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def use_case_faults(document: Document, use_case: UseCase, datasets: dict[str, Dataset]) -> list[str]:
    faults = [document.fault(where, reason) for where, reason in _rule_faults(use_case, datasets)]
    used = {number for grant in use_case.datasets.values() for number in _instructions(grant)}
    for number in sorted(used - set(use_case.instructions)):
        faults.append(
            document.fault(("datasets",), f'instruction "{number}" is used but not written under `instructions`')
        )
    for number in sorted(set(use_case.instructions) - used):
        faults.append(document.fault(("instructions", number), f'instruction "{number}" is used by no rule'))
    return faults


def _instructions(grant: DatasetGrant) -> Iterator[str]:
    yield grant.signed_under
    yield grant.retention_instruction
    for rules in grant.tables.values():
        yield from (rule.instruction for rule in rules)


def _rule_faults(use_case: UseCase, datasets: dict[str, Dataset]) -> Iterator[tuple[KeyPath, str]]:
    for name, grant in use_case.datasets.items():
        if name not in datasets:
            yield ("datasets", name), f"no return called `{name}` is declared in schemas/returns"
            continue
        tables = {t.name: t for t in datasets[name].tables}
        for table_name, rules in grant.tables.items():
            where: KeyPath = ("datasets", name, "tables", table_name)
            if table_name not in tables:
                yield where, f"{name} has no table `{table_name}`"
                continue
            types = {c.name: c.type for c in tables[table_name].columns}
            types |= {c.name: c.type for c in tables[table_name].added}
            seen: set[str] = set()
            for n, rule in enumerate(rules):
                for column in rule.keep:
                    if column not in types:
                        yield (*where, n), f"{name} {table_name} has no column `{column}`"
                    elif rule.degrade and types[column] != DEGRADES_TYPE[rule.degrade]:
                        yield (*where, n), f"`{rule.degrade}` does not apply to `{column}`, a {types[column]}"
                    if column in seen:
                        yield (*where, n), f"column `{column}` is allowed twice"
                    seen.add(column)
