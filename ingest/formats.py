"""What differs between CSV, workbooks and XML: how a file is inspected, what it says of itself and what it holds."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ingest.period_text import Claim
from ingest.problems import Problem, Refused, column_letter
from ingest.readers import csv_content, csv_reader, form_reader, sheet_reader
from ingest.readers.document import Said, inspect_document, look
from ingest.readers.form_reader import FormLayout
from ingest.readers.inspect_file import OLE2, ZIP, FileFacts, inspect_file
from ingest.readers.rows import Row
from ingest.readers.sheet_reader import SheetLayout
from ingest.readers.workbook import inspect_workbook
from schemas.model import Dataset, Table
from schemas.validity import When

Layout = csv_reader.Layout | SheetLayout | FormLayout | None

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
    def score(self) -> float:
        """How well its headings fit the table, from 0 to 1."""
        return self.layout.match.score if isinstance(self.layout, (csv_reader.Layout, SheetLayout)) else 1.0

    @property
    def sheet(self) -> str | None:
        return self.layout.sheet if isinstance(self.layout, (SheetLayout, FormLayout)) else None

    @property
    def header_row(self) -> int | None:
        return self.layout.header_row if isinstance(self.layout, (csv_reader.Layout, SheetLayout)) else None

    def letter(self, column: str) -> str | None:
        """The letter that a spreadsheet shows over a column's cells; an XML return has none."""
        if isinstance(self.layout, FormLayout):
            return column_letter(self.layout.answers_in + 1)
        return column_letter(self.columns[column] + 1) if self.layout else None

    def row(self, column: str) -> int | None:
        """The row that a spreadsheet shows beside a column's heading, or beside its question."""
        return self.layout.rows[column] if isinstance(self.layout, FormLayout) else self.header_row

    @property
    def delimiter(self) -> str | None:
        return self.layout.delimiter if isinstance(self.layout, csv_reader.Layout) else None


@dataclass(frozen=True)
class FoundTables:
    """The tables of a file, and what is to be told of the file as a whole."""

    tables: tuple[FoundTable, ...]
    problems: tuple[Problem, ...] = ()


def format_of(dataset: Dataset, path: Path) -> "Format":
    """The format of a file, told by its first bytes where the return comes in several. Raises OSError."""
    if len(dataset.formats) == 1:
        return FORMATS[dataset.formats[0]]
    with path.open("rb") as file:
        packed = file.read(8).startswith((ZIP, OLE2))
    return FORMATS["workbook" if packed else "csv"]


def period_claims(said: Said) -> list[Claim]:
    """What the content says of the period; an element that holds no year says nothing here."""
    claims = [Claim(f"{element} in the file", frozenset([year])) for element, _, year in said.years if year]
    for part, column, value in said.parts:
        years = frozenset([value]) if isinstance(value, int) and part == "year" else frozenset[int]()
        parts = frozenset[tuple[str, int | str]]() if years else frozenset([(part, value)])
        claims.append(Claim(f"the column {column} in the file", years, parts=parts))
    claims += [Claim(f'the heading "{heading}" in the file', frozenset([year])) for heading, year in said.headings]
    return claims


class Rows(Protocol):
    """The rows of one table of a file; `problems` are complete once all rows have been taken."""

    problems: Sequence[Problem]

    def __iter__(self) -> Iterator[Row]: ...


def rows_of(found: FoundTable, path: Path, columns: Mapping[str, int]) -> Rows:
    """The rows of a table in a CSV file or a sheet. `columns` are those that may be read."""
    if isinstance(found.layout, SheetLayout):
        return sheet_reader.SheetReader(path, found.layout, columns)
    if isinstance(found.layout, FormLayout):
        return form_reader.FormReader(path, found.layout, columns)
    assert found.layout is not None
    return _CsvRows(csv_reader.read_rows(path, found.layout))


class _CsvRows:
    """Rows of a CSV file: nothing is left to say once they have been read."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = rows
        self.problems: Sequence[Problem] = ()

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)


def _in_csv(dataset: Dataset, path: Path, facts: FileFacts, when: When) -> FoundTables:
    layout = csv_reader.decide(path, facts, dataset.tables_in(when), when)
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


def _says_in_csv(dataset: Dataset, path: Path, facts: FileFacts) -> Said:
    tables = [table for table in dataset.received if table.content_says_period]
    return csv_content.look(path, facts, tables) if tables else Said()


def _in_workbook(dataset: Dataset, path: Path, facts: FileFacts, when: When) -> FoundTables:
    found = sheet_reader.find_sheets(path, dataset.tables_in(when), when)
    tables = [
        FoundTable(sheet.match.table, sheet, sheet.match.columns, tuple(sheet_reader.layout_problems(sheet)))
        for sheet in found.layouts
    ]
    return FoundTables(tuple(tables), (*_read_as(facts, WORKBOOK), *found.problems))


def _in_form(dataset: Dataset, path: Path, facts: FileFacts, when: When) -> FoundTables:
    found = form_reader.find_form(path, dataset.tables_in(when), when)
    table = FoundTable(found.layout.table, found.layout, found.layout.columns, found.layout.problems)
    return FoundTables((table,), (*_read_as(facts, WORKBOOK), *found.problems))


def _in_document(dataset: Dataset, path: Path, facts: FileFacts, when: When) -> FoundTables:
    tables = [
        FoundTable(table, None, {column.name: n for n, column in enumerate(table.columns_in(when))})
        for table in dataset.tables_in(when)
    ]
    if not tables:
        raise Refused(Problem("UnsupportedPeriod", f"the period {when}", "one that the return has tables for"))
    return FoundTables(tuple(tables), tuple(_read_as(facts, XML)))


def _says_in_document(dataset: Dataset, path: Path, facts: FileFacts) -> Said:
    assert dataset.document is not None  # schemas.check sees to it
    return look(path, facts, dataset.document)


def _says_nothing(dataset: Dataset, path: Path, facts: FileFacts) -> Said:
    return Said()


def _read_as(facts: FileFacts, usual: str) -> list[Problem]:
    return [Problem("ReadAs", note, usual) for note in facts.notes]


@dataclass(frozen=True)
class Format:
    """How one format is read. All of these raise Refused.

    `inspect` hashes a file and sees that it can be read; `says` gives what it says of its period and its authority;
    `find_tables` the tables it holds. `several_tables`: there may be more than one; `in_one_pass`: they are read
    together.
    """

    inspect: Callable[[Path, int], FileFacts]
    says: Callable[[Dataset, Path, FileFacts], Said]
    find_tables: Callable[[Dataset, Path, FileFacts, When], FoundTables]
    several_tables: bool = False
    in_one_pass: bool = False


WORKBOOK = "an Excel workbook without macros"
XML = "XML in the encoding that it declares"
FORMATS = {
    "csv": Format(inspect_file, _says_in_csv, _in_csv),
    "workbook": Format(inspect_workbook, _says_nothing, _in_workbook, several_tables=True),
    "form": Format(inspect_workbook, _says_nothing, _in_form),
    "xml": Format(inspect_document, _says_in_document, _in_document, several_tables=True, in_one_pass=True),
}
