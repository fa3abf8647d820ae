"""What a well-formed schema can still get wrong: names that nothing declares, rules that contradict each other."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from schemas.model import PERIOD_PARTS, Column, Dataset, Table
from schemas.yaml_lines import Document, KeyPath

BEYOND_RE2 = re.compile(r"\(\?(=|!|<=|<!|P=)|\\[1-9]")
"""What Python's regular expressions know and DuckDB's do not: looking around and looking back."""


def dataset_faults(document: Document, dataset: Dataset, folder: Path) -> list[str]:
    faults = []
    if dataset.name != folder.name:
        faults.append(document.fault(("dataset",), f"dataset `{dataset.name}` stands in the folder `{folder.name}`"))
    names = [t.name for t in dataset.tables]
    if len(set(names)) < len(names):
        faults.append(document.fault((), "two files of this folder declare the same table"))
    for key, day in (("year_ends", dataset.year_ends), ("due_by", dataset.due_by)):
        if day is not None and not _is_day(day):
            faults.append(document.fault((key,), f"`{day}` is no day of the year: write month and day as 03-31"))
    faults += [document.fault(where, reason) for where, reason in _document_faults(dataset)]
    return faults


def _document_faults(dataset: Dataset) -> Iterator[tuple[KeyPath, str]]:
    """An XML return says how it is built, and every element of it has a place below the root."""
    if (dataset.format == "xml") != (dataset.document is not None):
        yield ("format",), "`document` belongs to the format xml, which needs it"
    if dataset.document is None:
        return
    elements = [group.element for group in dataset.document.groups]
    elements += [table.element for table in dataset.received if table.element]
    for element in _repeated(elements):
        yield ("document",), f"the element `{element}` is declared twice"
    for table in dataset.received:
        for column in table.columns:
            around = f"{table.element}/{column.element or ''}".rpartition("/")[0]
            if around not in elements:
                yield ("document",), f"the element around `{column.name}` of {table.name} is declared nowhere"
    for element in elements:
        parent = element.rpartition("/")[0]
        if parent != dataset.document.root and parent not in elements:
            yield ("document",), f"the element around `{element}` is declared nowhere"


def _is_day(month_day: str) -> bool:
    try:
        date.fromisoformat(f"2001-{month_day}")
    except ValueError:
        return False
    return True


def table_faults(document: Document, table: Table, dataset: Dataset, lists: frozenset[tuple[str, str]]) -> list[str]:
    return [document.fault(where, reason) for where, reason in _table_faults(table, dataset, lists)]


def _table_faults(table: Table, dataset: Dataset, lists: frozenset[tuple[str, str]]) -> Iterator[tuple[KeyPath, str]]:
    received = [c.name for c in table.columns]
    names = received + [c.name for c in table.added]
    known = received + [c.name for c in table.added if not c.fixed]
    for name in _repeated(names):
        yield ("columns",), f"column `{name}` is declared twice"
    for name in _repeated(name.casefold() for name in set(names)):
        yield ("columns",), f"two columns are called `{name}`: to a database upper and lower case are the same"
    for name in table.key:
        if name not in known:
            yield ("key",), f"key column `{name}` {_not_known(name, names)}"
    for name, _ in table.keep_first:
        if name not in known:
            yield ("keep_first",), f"`{name}` {_not_known(name, names)}"
    for name in _repeated(rule.rule for rule in table.remove_rows):
        yield ("remove_rows",), f"rule `{name}` is declared twice"
    for heading in _contested_headings(table):
        yield ("columns",), f"the heading `{heading}` is claimed by two columns of the same year"
    for name in table.dates_within_period:
        if name not in received or table.column(name).type != "date":
            yield ("dates_within_period",), f"`{name}` is not a date column of this table"
    if bool(table.fixes) and not table.fixed_by:
        yield ("fixes",), "`fixes` needs a `fixed_by` model"
    for name in table.fixes:
        if name not in received:
            yield ("fixes",), f"`{name}` is not a received column of this table"
    yield from _built_faults(table, dataset)
    needed = [c.name for c in table.columns if c.type == "identifier" and c.required and table.key and not table.feeds]
    for name in set(needed) - {rule.column for rule in table.remove_rows if rule.pattern is None}:
        yield ("remove_rows",), f"no rule says what becomes of a row without `{name}`: add one with `when_blank`"
    if (dataset.format == "xml" and not table.built_by) != bool(table.element and table.occurs):
        yield ("element",), "`element` and `occurs` belong to the received tables of an XML return, which need them"
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
        if (added.steps == ("school_year",)) != bool(added.of):
            yield ("added", n), f"column `{added.name}`: `of` belongs to the step school_year, which needs it"
        elif added.of and added.of not in received:
            yield ("added", n), f"column `{added.name}`: `{added.of}` is not a column of this table"
        if added.steps and added.steps[0] in PERIOD_PARTS and added.steps[0] not in dataset.period:
            yield ("added", n), f"column `{added.name}`: the period of {dataset.name} has no {added.steps[0]}"
    if table.from_ and table.until and table.from_ > table.until:
        yield ("until",), "`until` is before `from`"


def _built_faults(table: Table, dataset: Dataset) -> Iterator[tuple[KeyPath, str]]:
    """A built table, the tables that feed it, and what its columns are made of must fit together."""
    tables = {t.name: t for t in dataset.tables}
    if bool(table.built_by) != bool(table.accounted_by):
        yield ("built_by",), "`built_by` and `accounted_by` belong together"
    if table.built_by and table.fixed_by:
        yield ("fixed_by",), "a built table is made right by the model that builds it"
    if table.feeds and not (table.feeds in tables and tables[table.feeds].built_by):
        yield ("feeds",), f"`{table.feeds}` is no built table of {dataset.name}"
    if table.feeds and (table.remove_rows or table.added or table.key):
        yield ("feeds",), "key, added columns and removed rows belong to the table that this one feeds"
    for n, column in enumerate(table.columns):
        if bool(table.built_by) != bool(column.made_of):
            yield ("columns", n), f"column `{column.name}`: `made_of` belongs to the columns of a built table"
        for source in column.made_of:
            name, received = source.split(".", 1)
            if name not in tables or tables[name].feeds != table.name:
                yield ("columns", n), f"column `{column.name}`: no table `{name}` feeds {table.name}"
            elif received not in [c.name for c in tables[name].columns]:
                yield ("columns", n), f"column `{column.name}`: {name} has no column `{received}`"


def _column_faults(column: Column, dataset: str, lists: frozenset[tuple[str, str]]) -> Iterator[str]:
    if (column.type == "category") != bool(column.codes):
        yield "`codes` belongs to a category, and every category needs it"
    if column.codes and (dataset, column.codes) not in lists:
        yield f"no file in seeds/code_lists has the list `{column.codes}` of {dataset}"
    if (column.type == "date") != bool(column.format):
        yield "`format` belongs to a date, and every date needs it"
    if (column.type == "pattern") != bool(column.pattern):
        yield "`pattern` belongs to the type pattern, which needs it"
    if column.name.startswith("_"):
        yield "names that begin with _ are kept for where a row came from"
    if column.places is not None and (column.type != "decimal" or column.places < 0):
        yield "`places` belongs to a decimal, and is 0 or more"
    if column.format and "'" in column.format:
        yield "a `format` holds no quotation mark"
    if column.type not in ("integer", "decimal") and (column.min is not None or column.max is not None):
        yield "only numbers have `min` and `max`"
    if column.min is not None and column.max is not None and column.min > column.max:
        yield "`min` is above `max`"
    if column.from_ and column.until and column.from_ > column.until:
        yield "`until` is before `from`"
    for pattern in (*column.header_patterns, *([column.pattern] if column.pattern else [])):
        if not _compiles(pattern):
            yield f"`{pattern}` is not a regular expression"


def _not_known(name: str, names: list[str]) -> str:
    return "is made by the fix model, which comes later" if name in names else "is not a column of this table"


def _repeated(names: Iterable[str]) -> list[str]:
    return sorted(name for name, times in Counter(names).items() if times > 1)


def _contested_headings(table: Table) -> list[str]:
    years = {year for c in table.columns for year in (c.from_, c.until) if year} or {0}
    contested = set()
    for year in years:
        claims = ({h.casefold() for h in (c.name, *c.headers)} for c in table.columns_in(year))
        contested |= set(_repeated(heading for claim in claims for heading in claim))
    return sorted(contested)


def same_headings(tables: Sequence[Table]) -> Iterator[tuple[Table, Table]]:
    """Pairs of tables, valid in one year, that no row of headings could tell apart."""
    for n, one in enumerate(tables):
        for other in tables[:n]:
            years = {t.from_ or 0 for t in (one, other)}
            if any(one.valid_in(y) and other.valid_in(y) and _headings(one, y) == _headings(other, y) for y in years):
                yield one, other


def _headings(table: Table, year: int) -> set[str]:
    return {column.name.casefold() for column in table.columns_in(year)}


def _compiles(pattern: str) -> bool:
    if BEYOND_RE2.search(pattern):
        return False
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True
