"""The shapes that the YAML in this folder is read into. Nothing here touches a file."""

from dataclasses import dataclass, field

PERIOD_PARTS = ("year", "month", "term", "school_type", "identifier")
COLUMN_TYPES = ("identifier", "string", "postcode", "pattern", "integer", "decimal", "date", "category")
ENRICH_STEPS = ("whole_number_text", "la_suffix", "la_name", "la_code", "year")
DEGRADE_STEPS = ("first_of_month", "postcode_sector")


@dataclass(frozen=True)
class Column:
    """One column as the return's specification has it. `from_`/`until` are period labels, inclusive."""

    name: str
    type: str
    description: str
    required: bool = False
    format: str | None = None
    codes: str | None = None
    pattern: str | None = None
    min: float | None = None
    max: float | None = None
    places: int | None = None
    headers: tuple[str, ...] = ()
    header_patterns: tuple[str, ...] = ()
    enrich: tuple[str, ...] = ()
    from_: int | None = None
    until: int | None = None
    former_name: str | None = None

    def valid_in(self, year: int) -> bool:
        return (self.from_ or year) <= year <= (self.until or year)


@dataclass(frozen=True)
class AddedColumn:
    """A column the pipeline adds: by named steps, or (`fixed`) by the table's hand-written fix model."""

    name: str
    type: str
    description: str
    steps: tuple[str, ...] = ()
    fixed: bool = False


@dataclass(frozen=True)
class RemoveRule:
    """A named reason to leave a row out: its column is blank, or matches a pattern (case-folded, whole cell)."""

    rule: str
    column: str
    because: str
    pattern: str | None = None


@dataclass(frozen=True)
class Table:
    """One file type of a dataset. `key` columns together name one record within an authority.

    `fixed_by` names the hand-written model that repairs rows; `fixes` the received columns that it may change.
    """

    dataset: str
    name: str
    title: str
    description: str
    source: str
    columns: tuple[Column, ...]
    added: tuple[AddedColumn, ...]
    key: tuple[str, ...]
    keep_first: tuple[tuple[str, str], ...]
    remove_rows: tuple[RemoveRule, ...] = ()
    dates_within_period: tuple[str, ...] = ()
    fixed_by: str | None = None
    fixes: tuple[str, ...] = ()
    from_: int | None = None
    until: int | None = None
    file: str = ""

    @property
    def id(self) -> str:
        return f"{self.dataset}__{self.name}"

    def valid_in(self, year: int) -> bool:
        return (self.from_ or year) <= year <= (self.until or year)

    def columns_in(self, year: int) -> tuple[Column, ...]:
        return tuple(c for c in self.columns if c.valid_in(year))

    def column(self, name: str) -> Column:
        return next(c for c in self.columns if c.name == name)


@dataclass(frozen=True)
class Dataset:
    """One statutory return. `year_ends`/`due_by` are month-day; `from_` is the first year with a schema."""

    name: str
    title: str
    description: str
    source: str
    format: str
    period: tuple[str, ...]
    year_ends: str
    due_by: str
    from_: int
    several_files: str
    tables: tuple[Table, ...] = ()

    def tables_in(self, year: int) -> tuple[Table, ...]:
        return tuple(t for t in self.tables if t.valid_in(year))


@dataclass(frozen=True)
class Rule:
    """One line of a use case: these columns of a table may be kept, degraded so, because this instruction says so."""

    instruction: str
    keep: tuple[str, ...]
    degrade: str | None = None


@dataclass(frozen=True)
class DatasetGrant:
    """What one use case may do with one dataset."""

    dataset: str
    signed_under: str
    retention_years: int
    retention_instruction: str
    tables: dict[str, tuple[Rule, ...]] = field(default_factory=dict)

    def kept(self, table: str) -> dict[str, Rule]:
        """Column name to the rule that allows it, for one table; empty if the table is not kept."""
        return {column: rule for rule in self.tables.get(table, ()) for column in rule.keep}


@dataclass(frozen=True)
class UseCase:
    """A purpose with an agreement behind it. `publishes` is false for one that ends in the LA zone."""

    name: str
    title: str
    purpose: str
    agreement: dict[str, str]
    instructions: dict[str, str]
    datasets: dict[str, DatasetGrant]
    publishes: bool = True
    file: str = ""


@dataclass(frozen=True)
class Catalogue:
    """Everything declared: the datasets and the use cases, by name, in file order."""

    datasets: dict[str, Dataset]
    use_cases: dict[str, UseCase]

    @property
    def published(self) -> tuple[UseCase, ...]:
        return tuple(u for u in self.use_cases.values() if u.publishes)
