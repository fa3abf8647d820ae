"""The shapes that the YAML in this folder is read into. Nothing here touches a file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from schemas.validity import ALWAYS, ANY, Validity, When

PERIOD_PARTS = ("year", "month", "term", "quarter", "school_type", "identifier", "variant")
REPORTED_BY_LINE = ("xml", "form")
"""The formats in which the cells of one row stand on lines of their own."""
YEAR_GROUP = "(?P<year>"
"""What begins the part of a header pattern that says the year of the file: two digits, 20yy, or four."""


@dataclass(frozen=True)
class Column:
    """One column as the return's specification has it.

    `element` is for XML: the path below the table's own element, `.` for the text of that element itself; where it may
    repeat and is `joined`, all its texts count. `made_of` is for a built table: the received columns, as
    `table.column`, that the column comes from. `identifies` names whose number it is, such as child or upn: by columns
    that name the same, use cases could be joined.
    """

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
    valid: Validity = ALWAYS
    former_name: str | None = None
    element: str | None = None
    joined: bool = False
    made_of: tuple[str, ...] = ()
    identifies: str | None = None

    def valid_in(self, when: When) -> bool:
        return self.valid.holds(when)


@dataclass(frozen=True)
class AddedColumn:
    """A column the pipeline adds: by named steps, from the column (or table) `of` where they need one, or (`fixed`) by
    the table's hand-written fix model."""

    name: str
    type: str
    description: str
    steps: tuple[str, ...] = ()
    of: str | None = None
    fixed: bool = False
    identifies: str | None = None


@dataclass(frozen=True)
class RemoveRule:
    """A named reason to leave a row out: its column is blank, or matches a pattern (case-folded, whole cell)."""

    rule: str
    column: str
    because: str
    pattern: str | None = None


@dataclass(frozen=True)
class Confidential:
    """Columns that are empty in what is published of a row, where the column `told_by` has one of the `codes`, or is
    empty itself: a row that does not say what it is may be one of these."""

    columns: tuple[str, ...]
    told_by: str
    codes: tuple[str, ...]
    because: str


@dataclass(frozen=True)
class Table:
    """One file type, sheet or element of a dataset. `key` columns together name one record within an authority.

    `fixed_by` names the hand-written model that repairs rows; `fixes` the received columns that it may change.
    `element` is for XML: the path from the root of the element that makes a row, which `occurs` so often.
    `feeds` names the table of the same dataset that is built from this one. A table that is built rather than received
    has `built_by`, the hand-written model of its rows. It takes the place of the tables that feed it, and has
    `accounted_by`, the model that says of every row they received whether it was used; or it stands beside tables that
    have their own current rows, is derived from those, and nothing feeds it.
    `file_token` is the word by which the name of a file says that it holds this table; `says_period`, the columns that
    say a part of the period, as (part, column). `confidential`: what of a row is told to nobody, and in which rows.
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
    element: str | None = None
    occurs: "Occurs | None" = None
    feeds: str | None = None
    built_by: str | None = None
    accounted_by: str | None = None
    file_token: str | None = None
    says_period: tuple[tuple[str, str], ...] = ()
    confidential: Confidential | None = None
    valid: Validity = ALWAYS
    file: str = ""

    def __hash__(self) -> int:
        """Of its name: a run looks tables up a hundred thousand times, and some have two hundred columns."""
        return hash((self.dataset, self.name))

    @property
    def id(self) -> str:
        return f"{self.dataset}__{self.name}"

    @property
    def headings_say_year(self) -> bool:
        """True if a heading may hold the year of the file, by a pattern with the group `year`."""
        return any(YEAR_GROUP in pattern for column in self.columns for pattern in column.header_patterns)

    @property
    def content_says_period(self) -> bool:
        return bool(self.says_period) or self.headings_say_year

    @property
    def derived(self) -> bool:
        return bool(self.built_by) and not self.accounted_by

    def valid_in(self, when: When) -> bool:
        return self.valid.holds(when)

    def columns_in(self, when: When) -> tuple[Column, ...]:
        return tuple(c for c in self.columns if c.valid_in(when))

    def confidential_by(self, name: str) -> Confidential | None:
        """What tells when a column is confidential, if it ever is."""
        return self.confidential if self.confidential and name in self.confidential.columns else None

    def column(self, name: str) -> Column:
        return next(c for c in self.columns if c.name == name)


@dataclass(frozen=True)
class Occurs:
    """How often an element occurs in the one that holds it; `most` is None where there is no limit."""

    least: int
    most: int | None


@dataclass(frozen=True)
class Group:
    """An element that holds others and makes no row of its own. `element` is its path from the root."""

    element: str
    occurs: Occurs
    valid: Validity = ALWAYS


@dataclass(frozen=True)
class Document:
    """How an XML return is built. All are paths of local names from the root.

    `year`: the elements that say the year, as a year or a date in it; `authority`: the one with the number of the
    authority; `collection`: the one that names the return, and what it says there. `groups`: every element that is
    neither a table's nor a column's.
    """

    root: str
    collection: tuple[str, str]
    year: tuple[str, ...]
    authority: str
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class Dataset:
    """One statutory return, or reference data (`is_reference`) that stands beside the returns and belongs to no
    authority. `from_` is the first year or month with a schema. `needed_for` says, of reference data, what is empty or
    unknown without it.

    `formats`: csv, workbook, xml or form; a file may be in any of them. `period`: the parts that name a submission, of
    which those in `optional` may be missing; `variants`: the forms of the return, by name, where it has several.
    `year_ends`/`due_by` are month-day; a return without `due_by` is sent whenever it is asked for. `several_files`:
    newest or combine. `history`: `latest_record` where each return repeats the records that still matter, and the
    latest one stands; `every_return` where each return is a picture of its time and stands beside the others.
    """

    name: str
    title: str
    description: str
    source: str
    formats: tuple[str, ...]
    period: tuple[str, ...]
    year_ends: str
    due_by: str | None
    from_: str
    several_files: str
    history: str = "latest_record"
    optional: tuple[str, ...] = ()
    variants: dict[str, str] = field(default_factory=dict, hash=False)
    is_reference: bool = False
    needed_for: str | None = None
    document: Document | None = None
    tables: tuple[Table, ...] = ()

    @property
    def row_parts(self) -> tuple[str, ...]:
        """The parts of the period that every row carries. An identifier is told by the row itself."""
        parts = [part for part in self.period if part != "identifier"]
        return (*parts, "variant") if self.variants else tuple(parts)

    @property
    def by_line(self) -> bool:
        """True if the cells of one row stand on lines of their own."""
        return any(kind in REPORTED_BY_LINE for kind in self.formats)

    @property
    def received(self) -> tuple[Table, ...]:
        """The tables that files hold, without those that are built from them."""
        return tuple(t for t in self.tables if not t.built_by)

    def around(self, table: Table) -> tuple[Table, ...]:
        """The tables of the elements around that of a table, from the inside out."""
        outside = [t for t in self.received if t.element and table.element and f"{t.element}/" in table.element]
        return tuple(sorted(outside, key=lambda t: len(t.element or ""), reverse=True))

    def table(self, name: str) -> Table:
        return next(t for t in self.tables if t.name == name)

    def sources(self, table_name: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        """The (table, column) pairs that have to be received for these columns of a table."""
        table = next((t for t in self.tables if t.name == table_name), None)
        columns = [c.name for c in table.columns] if table else []
        of = {added.name: added.of for added in table.added if added.of in columns} if table else {}
        made_of = {column.name: column.made_of for column in table.columns} if table else {}
        for name in (of.get(name) or name for name in names):
            if made_of.get(name):
                for source in made_of[name]:
                    of_table, _, column = source.partition(".")
                    yield from self.sources(of_table, [column])
            else:
                yield table_name, name

    def tables_in(self, when: When = ANY) -> tuple[Table, ...]:
        """The tables that the return of a period is received with."""
        return tuple(t for t in self.received if t.valid_in(when))
