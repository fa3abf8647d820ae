"""What differs between CSV, workbooks and XML: how a file is inspected, what it says of itself and what it holds."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ingest.period import Claim
from ingest.problems import Problem, Refused
from ingest.readers import csv_reader, sheet_reader
from ingest.readers.document import Said, inspect_document, look
from ingest.readers.inspect_file import FileFacts, inspect_file
from ingest.readers.rows import Row
from ingest.readers.workbook import inspect_workbook
from schemas.model import Dataset, Table

Layout = csv_reader.Layout | sheet_reader.SheetLayout | None

_INSPECT: dict[str, Callable[[Path, int], FileFacts]] = {
    "csv": inspect_file,
    "workbook": inspect_workbook,
    "xml": inspect_document,
}
_USUAL = {"workbook": "an Excel workbook without macros", "xml": "XML in the encoding that it declares"}
_DELIMITERS = {";": "a semicolon", "\t": "a tab", "|": "a vertical bar"}


@dataclass(frozen=True)
class FoundTable:
    """One table of a file. `columns`: every column found, by name, with its 0-based place; an XML return has no layout
    and one place for every column."""

    table: Table
    layout: Layout
    columns: Mapping[str, int]
    problems: tuple[Problem, ...] = ()

    @property
    def sheet(self) -> str | None:
        return self.layout.sheet if isinstance(self.layout, sheet_reader.SheetLayout) else None

    @property
    def header_row(self) -> int | None:
        return self.layout.header_row if self.layout else None

    @property
    def delimiter(self) -> str | None:
        return self.layout.delimiter if isinstance(self.layout, csv_reader.Layout) else None


@dataclass(frozen=True)
class FoundTables:
    """The tables of a file, and what is to be told of the file as a whole."""

    tables: tuple[FoundTable, ...]
    problems: tuple[Problem, ...] = ()


def inspect(dataset: Dataset, path: Path, max_bytes: int) -> FileFacts:
    """Hash the file and see that it can be read as the dataset's format. Raises Refused."""
    return _INSPECT[dataset.format](path, max_bytes)


def look_inside(dataset: Dataset, path: Path, facts: FileFacts) -> Said:
    """What the file itself says of its period and its authority. Raises Refused."""
    if dataset.document is None:
        return Said()
    return look(path, facts, dataset.document)


def period_claims(said: Said) -> list[Claim]:
    """What the content says of the period; an element that holds no year says nothing here."""
    return [Claim(f"{element} in the file", frozenset([year])) for element, _, year in said.years if year]


def find_tables(dataset: Dataset, path: Path, facts: FileFacts, year: int) -> FoundTables:
    """The tables that the file holds. Raises Refused when there is none, or one that cannot be used."""
    finders = {"csv": _in_csv, "workbook": _in_workbook, "xml": _in_document}
    return finders[dataset.format](dataset, path, facts, year)


class Rows(Protocol):
    """The rows of one table of a file; `problems` are complete once all rows have been taken."""

    problems: Sequence[Problem]

    def __iter__(self) -> Iterator[Row]: ...


def rows_of(found: FoundTable, path: Path, columns: Mapping[str, int]) -> Rows:
    """The rows of a table in a CSV file or a sheet. `columns` are those that may be read."""
    if isinstance(found.layout, sheet_reader.SheetLayout):
        return sheet_reader.SheetReader(path, found.layout, columns)
    assert found.layout is not None
    return _CsvRows(csv_reader.read_rows(path, found.layout))


class _CsvRows:
    """Rows of a CSV file: nothing is left to say once they have been read."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = rows
        self.problems: Sequence[Problem] = ()

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)


def _in_csv(dataset: Dataset, path: Path, facts: FileFacts, year: int) -> FoundTables:
    layout = csv_reader.decide(path, facts, dataset.tables_in(year), year)
    notes = [Problem("ReadAs", note, "CSV in UTF-8") for note in _csv_read_as(facts, layout)]
    problems = (*notes, *csv_reader.layout_problems(layout))
    return FoundTables((FoundTable(layout.match.table, layout, layout.match.columns, problems),))


def _csv_read_as(facts: FileFacts, layout: csv_reader.Layout) -> list[str]:
    notes = list(facts.notes)
    if layout.delimiter in _DELIMITERS:
        notes.append(f"{_DELIMITERS[layout.delimiter]} between the cells")
    if layout.header_row > 1:
        notes.append(f"the headings in row {layout.header_row}, and nothing above them")
    return notes


def _in_workbook(dataset: Dataset, path: Path, facts: FileFacts, year: int) -> FoundTables:
    found = sheet_reader.find_sheets(path, dataset.tables_in(year), year)
    tables = [
        FoundTable(sheet.match.table, sheet, sheet.match.columns, tuple(sheet_reader.layout_problems(sheet)))
        for sheet in found.layouts
    ]
    return FoundTables(tuple(tables), (*_read_as(dataset, facts), *found.problems))


def _in_document(dataset: Dataset, path: Path, facts: FileFacts, year: int) -> FoundTables:
    tables = [
        FoundTable(table, None, {column.name: n for n, column in enumerate(table.columns_in(year))})
        for table in dataset.tables_in(year)
    ]
    if not tables:
        raise Refused(Problem("UnsupportedPeriod", f"the year {year}", "a year that the return has tables for"))
    return FoundTables(tuple(tables), tuple(_read_as(dataset, facts)))


def _read_as(dataset: Dataset, facts: FileFacts) -> list[Problem]:
    return [Problem("ReadAs", note, _USUAL[dataset.format]) for note in facts.notes]
