"""The rows of one return, gathered by table as its schools and pupils are told."""

from collections import Counter
from datetime import date

from samples.generator.school_census.columns import every_column, header
from samples.generator.school_census.schools import School
from samples.generator.school_census.terms import Term, day_text

Value = str | int | bool | date | None


class Collector:
    """`rows`: for each table that has any, its rows with the school type of each. Ids count from 1 in each table."""

    def __init__(self, term: Term, flags: tuple[str, str]) -> None:
        """`flags` is how this system writes no and yes in the columns that take 0 and 1."""
        self.term = term
        self.rows: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        self._flags = flags
        self._order = Counter[tuple[str, str]]()

    def add(self, table: str, school: School, under: str = "", **cells: Value) -> str:
        """Add a row and give its id; cells of columns that the term does not have are left out, and so is the row of
        a table that it does not have. `under` is the id of the row that this one belongs to. Raises KeyError for a
        column that the table never had."""
        if unknown := set(cells) - every_column(table):
            raise KeyError(f"{table}: {sorted(unknown)}")
        columns = header(table, self.term)
        if not columns:
            return ""
        held = self.rows.setdefault(table, [])
        made = f"{self.term.year % 100}{self.term.month:02d}{len(held) + 1:05d}"
        self._order[table, under or school.estab] += 1
        ids: dict[str, Value] = {
            f"{table}tableid": made,
            "NativeId": f"{school.source}-{len(held) + 1}",
            f"{table}orderseqcolumn": self._order[table, under or school.estab],
            "sourceid": school.source,
        }
        held.append((school.type, tuple(self._text((ids | cells).get(name)) for name in columns)))
        return made

    def _text(self, value: Value) -> str:
        if isinstance(value, bool):
            return self._flags[value]
        if isinstance(value, date):
            return day_text(value)
        return "" if value is None else str(value)
