"""What a well-formed schema can still get wrong: names that nothing declares, rules that contradict each other."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from schemas.check_confidential import CodeLists, confidential_faults
from schemas.check_period import period_faults, validity_faults
from schemas.model import PERIOD_PARTS, AddedColumn, Column, Dataset, Table
from schemas.validity import Validity, When
from schemas.yaml_lines import Document, KeyPath

BEYOND_RE2 = re.compile(r"\(\?(=|!|<=|<!|P=)|\\[1-9]")
"""What Python's regular expressions know and DuckDB's do not: looking around and looking back."""

OF_COLUMN = {"school_year": "date", "la_of_postcode": "postcode"}
"""Steps that make an added column from another column, and the type that one has."""
OF_TABLE = {"record_number"}


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
    faults += [document.fault(where, reason) for where, reason in period_faults(dataset)]
    faults += [document.fault(where, reason) for where, reason in _document_faults(dataset)]
    return faults


def _document_faults(dataset: Dataset) -> Iterator[tuple[KeyPath, str]]:
    """An XML return says how it is built, and every element of it has a place below the root."""
    if {"xml", "form"} & set(dataset.formats) and len(dataset.formats) > 1:
        yield ("format",), "a return in XML or on forms comes in no other format"
    if ("xml" in dataset.formats) != (dataset.document is not None):
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


def table_faults(document: Document, table: Table, dataset: Dataset, lists: CodeLists) -> list[str]:
    return [document.fault(where, reason) for where, reason in _table_faults(table, dataset, lists)]


def _table_faults(table: Table, dataset: Dataset, lists: CodeLists) -> Iterator[tuple[KeyPath, str]]:
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
    for heading in () if "form" in dataset.formats else _contested_headings(table):
        yield ("columns",), f"the heading `{heading}` is claimed by two columns of the same period"
    for name in table.dates_within_period:
        if name not in received or table.column(name).type != "date":
            yield ("dates_within_period",), f"`{name}` is not a date column of this table"
    if bool(table.fixes) and not table.fixed_by:
        yield ("fixes",), "`fixes` needs a `fixed_by` model"
    for name in table.fixes:
        if name not in received:
            yield ("fixes",), f"`{name}` is not a received column of this table"
    yield from _built_faults(table, dataset)
    yield from confidential_faults(table, dataset, lists)
    needed = [c.name for c in table.columns if c.type == "identifier" and c.required and table.key and not table.feeds]
    for name in set(needed) - {rule.column for rule in table.remove_rows if rule.pattern is None}:
        yield ("remove_rows",), f"no rule says what becomes of a row without `{name}`: add one with `when_blank`"
    yield from validity_faults((), table.valid, dataset)
    for part, name in table.says_period:
        if part not in dataset.period or name not in received:
            yield ("says_period",), f"`{part}` is no part of the period, or `{name}` no column of this table"
    if table.file_token and "identifier" not in dataset.period:
        yield ("file_token",), "`file_token` belongs to a return whose period has an identifier"
    if ("xml" in dataset.formats and not table.built_by) != bool(table.element and table.occurs):
        yield ("element",), "`element` and `occurs` belong to the received tables of an XML return, which need them"
    for n, rule in enumerate(table.remove_rows):
        if rule.column not in received:
            yield ("remove_rows", n), f"`{rule.column}` is not a column of this table"
        if rule.pattern is not None and not _compiles(rule.pattern):
            yield ("remove_rows", n), f"`{rule.pattern}` is not a regular expression"
    for n, column in enumerate(table.columns):
        for reason in _column_faults(column, dataset.name, lists):
            yield ("columns", n), f"column `{column.name}`: {reason}"
        yield from validity_faults(("columns", n), column.valid, dataset)
        if column.header_patterns and "form" in dataset.formats:
            yield ("columns", n), f"column `{column.name}`: the questions of a form are known by their words alone"
        if set(_groups(column)) - {"year"} or (_groups(column) and dataset.formats != ("csv",)):
            yield (
                ("columns", n),
                f"column `{column.name}`: a heading may have the group `year`, in CSV files, and no other",
            )
        if column.joined and (column.type != "string" or "xml" not in dataset.formats):
            yield ("columns", n), f"column `{column.name}`: `joined` belongs to a string of an XML return"
    for n, added in enumerate(table.added):
        if added.fixed == bool(added.steps):
            yield ("added", n), f"column `{added.name}` needs either `steps` or `fixed: true`"
        if added.fixed and not table.fixed_by:
            yield ("added", n), f"column `{added.name}` is `fixed`, but the table names no `fixed_by` model"
        yield from (
            (("added", n), f"column `{added.name}`: {reason}") for reason in _step_faults(added, table, dataset)
        )


def _step_faults(added: AddedColumn, table: Table, dataset: Dataset) -> Iterator[str]:
    """The step of an added column, and what it is made of, must be there."""
    step = added.steps[0] if added.steps else ""
    if (step in OF_COLUMN or step in OF_TABLE) != bool(added.of):
        yield f"`of` belongs to the steps {', '.join(sorted({*OF_COLUMN, *OF_TABLE}))}, which need it"
    elif step in OF_COLUMN and (added.of, OF_COLUMN[step]) not in {(c.name, c.type) for c in table.columns}:
        yield f"`{added.of}` is not a {OF_COLUMN[step]} column of this table"
    elif step in OF_TABLE and added.of not in [table.name, *(outer.name for outer in dataset.around(table))]:
        yield f"`{added.of}` is neither this table nor one around it"
    elif step in OF_TABLE and not _one_file_each(dataset):
        yield f"`{step}` needs a return that sends each table of a period in one file or sheet"
    if step in PERIOD_PARTS and step not in dataset.row_parts:
        yield f"the period of {dataset.name} has no {step}"


def _one_file_each(dataset: Dataset) -> bool:
    """True if a row is told from all others of its table by the period and its place in the file."""
    several = dataset.several_files == "combine" or "workbook" in dataset.formats
    return not several and "identifier" not in dataset.period


def _built_faults(table: Table, dataset: Dataset) -> Iterator[tuple[KeyPath, str]]:
    """A built table, the tables that feed it, and what its columns are made of must fit together."""
    tables = {t.name: t for t in dataset.tables}
    if table.accounted_by and not table.built_by:
        yield ("accounted_by",), "`accounted_by` belongs to a built table"
    if table.derived and any(t.feeds == table.name for t in dataset.tables):
        yield ("built_by",), "a table that others feed needs `accounted_by`"
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
            if table.derived and (name not in tables or tables[name].feeds or tables[name].built_by):
                yield ("columns", n), f"column `{column.name}`: `{name}` is no table with current rows of its own"
            elif not table.derived and (name not in tables or tables[name].feeds != table.name):
                yield ("columns", n), f"column `{column.name}`: no table `{name}` feeds {table.name}"
            elif received not in [*(c.name for c in tables[name].columns), *(c.name for c in tables[name].added)]:
                yield ("columns", n), f"column `{column.name}`: {name} has no column `{received}`"


def _column_faults(column: Column, dataset: str, lists: CodeLists) -> Iterator[str]:
    if (column.type == "category") != bool(column.codes):
        yield "`codes` belongs to a category, and every category needs it"
    if column.codes and (dataset, column.codes) not in lists:
        yield f"no file in seeds/code_lists has the list `{column.codes}` of {dataset}"
    if (column.type in ("date", "time", "datetime")) != bool(column.format):
        yield "`format` belongs to a date or a time, and every one needs it"
    if (column.type == "pattern") != bool(column.pattern):
        yield "`pattern` belongs to the type pattern, which needs it"
    if column.name.startswith("_"):
        yield "names that begin with _ are kept for where a row came from"
    if column.places is not None and (column.type != "decimal" or column.places < 0):
        yield "`places` belongs to a decimal, and is 0 or more"
    if column.format and "'" in column.format:
        yield "a `format` holds no quotation mark"
    if column.type not in ("integer", "decimal", "age") and (column.min is not None or column.max is not None):
        yield "only numbers have `min` and `max`"
    if column.min is not None and column.max is not None and column.min > column.max:
        yield "`min` is above `max`"
    for pattern in (*column.header_patterns, *([column.pattern] if column.pattern else [])):
        if not _compiles(pattern):
            yield f"`{pattern}` is not a regular expression"


def _not_known(name: str, names: list[str]) -> str:
    return "is made by the fix model, which comes later" if name in names else "is not a column of this table"


def _repeated(names: Iterable[str]) -> list[str]:
    return sorted(name for name, times in Counter(names).items() if times > 1)


def _contested_headings(table: Table) -> list[str]:
    contested = set()
    for when in _turns(*(column.valid for column in table.columns)):
        claims = ({h.casefold() for h in (c.name, *c.headers)} for c in table.columns_in(when))
        contested |= set(_repeated(heading for claim in claims for heading in claim))
    return sorted(contested)


def _turns(*validities: Validity) -> list[When]:
    """Moments of which one lies in every stretch of time in which nothing changes, in each term and variant named."""
    spans = [span for validity in validities for span in validity.spans]
    moments = sorted({moment for validity in validities for moment in validity.moments}) or ["2000"]
    terms: list[str | None] = [*sorted({term for span in spans for term in span.terms})] or [None]
    variants: list[str | None] = [*sorted({variant for span in spans for variant in span.variants})] or [None]
    return [When(moment, term, variant) for moment in moments for term in terms for variant in variants]


def same_headings(tables: Sequence[Table]) -> Iterator[tuple[Table, Table]]:
    """Pairs of tables, valid in one period, that no row of headings could tell apart."""
    for n, one in enumerate(tables):
        for other in tables[:n]:
            whens = _turns(one.valid, other.valid, *(c.valid for t in (one, other) for c in t.columns))
            both = [when for when in whens if one.valid_in(when) and other.valid_in(when)]
            if any(_headings(one, when) == _headings(other, when) for when in both):
                yield one, other


def _headings(table: Table, when: When) -> set[str]:
    return {column.name.casefold() for column in table.columns_in(when)}


def _groups(column: Column) -> list[str]:
    """The named groups of its header patterns."""
    return [name for p in column.header_patterns if _compiles(p) for name in re.compile(p).groupindex]


def _compiles(pattern: str) -> bool:
    if BEYOND_RE2.search(pattern):
        return False
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True
