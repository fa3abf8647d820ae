"""What a Power BI semantic model of one use case is made of, before it is text."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Type:
    """A type of column: as TMDL names it, as Power Query does, the format that numbers and dates get, and what stands
    behind a `dateTime`."""

    tmdl: str
    power_query: str
    format: str | None = None
    underlying: str | None = None


@dataclass(frozen=True)
class Column:
    """One column of an export. `summarize` is `none` unless declared: years, codes and keys are never added up."""

    name: str
    type: Type
    description: str = ""
    format: str | None = None
    hidden: bool = False
    summarize: str = "none"
    sort_by: str | None = None
    is_key: bool = False


@dataclass(frozen=True)
class Measure:
    """A calculation over the tables, in DAX. `table` is only where people find it."""

    name: str
    table: str
    description: str
    format: str
    dax: str


@dataclass(frozen=True)
class Table:
    """One export: `file` is its path below the exports folder, without ending."""

    name: str
    file: str
    description: str
    columns: tuple[Column, ...]
    is_dates: bool = False

    def column(self, name: str) -> Column | None:
        return next((c for c in self.columns if c.name == name), None)


@dataclass(frozen=True)
class Relationship:
    """Many rows of (table, column) `many` to one row of `one`. An inactive one counts only where a measure asks."""

    many: tuple[str, str]
    one: tuple[str, str]
    active: bool = True


@dataclass(frozen=True)
class Model:
    use_case: str
    tables: tuple[Table, ...]
    relationships: tuple[Relationship, ...] = ()
    measures: tuple[Measure, ...] = ()

    def table(self, name: str) -> Table | None:
        return next((t for t in self.tables if t.name == name), None)

    def column(self, place: tuple[str, str]) -> Column | None:
        table = self.table(place[0])
        return table.column(place[1]) if table else None

    def measures_of(self, table: Table) -> Iterator[Measure]:
        return (m for m in self.measures if m.table == table.name)
