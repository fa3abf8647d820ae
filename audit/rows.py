"""Which rows a query gives: the conditions that hold for all of them.

Only what narrows is followed: `where` and inner joins, from query to query. A condition that is not plain, or is one of
two alternatives, counts for nothing, so that a filter is found only where no row can get round it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlglot import exp

from audit.origins import NotFollowed
from audit.sources import parquet_path, relation_name

ROW_NUMBER = "row_number"
SIGNS = {exp.EQ: "=", exp.NEQ: "!=", exp.GT: ">", exp.LTE: "<="}


@dataclass(frozen=True)
class Place:
    """A column of one occurrence of a table in a query; `place` tells occurrences apart."""

    place: tuple[str, ...]
    relation: str
    column: str


@dataclass(frozen=True)
class Condition:
    """`sign`: =, !=, > or <=; or `as written`, with the text of any other condition on the left."""

    sign: str
    left: Place | str
    right: Place | str = ""


@dataclass
class Rows:
    """`columns` by name, as far as they are plain; `open`: the occurrence of a table that every other name is of."""

    columns: dict[str, Place] = field(default_factory=dict)
    open: tuple[tuple[str, ...], str] | None = None
    conditions: list[Condition] = field(default_factory=list)
    tables: list[tuple[tuple[str, ...], str]] = field(default_factory=list)

    def place(self, name: str) -> Place | None:
        if name.lower() in self.columns:
            return self.columns[name.lower()]
        return Place(*self.open, name.lower()) if self.open else None


def rows_of(tree: exp.Expr) -> Rows:
    """The conditions on the rows of a query, and the tables it reads them from. Raises NotFollowed."""
    return _rows(tree, {}, ())


def _rows(node: exp.Expr, queries: dict[str, exp.Expr], place: tuple[str, ...]) -> Rows:
    if not isinstance(node, exp.Select):
        raise NotFollowed(f"rows of {type(node).__name__}")
    queries = dict(queries)
    for cte in node.args["with_"].expressions if node.args.get("with_") else ():
        queries[cte.alias.lower()] = cte.this
    first = node.args["from_"].this if node.args.get("from_") else None
    if first is None:
        raise NotFollowed("rows of no table")
    sources = {first.alias_or_name.lower(): _source(first, queries, place)}
    found = Rows(conditions=[*sources[first.alias_or_name.lower()].conditions])
    written = [node.args["where"].this] if node.args.get("where") else []
    for join in node.args.get("joins") or ():
        alias = join.this.alias_or_name.lower()
        sources[alias] = _source(join.this, queries, place)
        if join.side in ("RIGHT", "FULL"):
            raise NotFollowed("a join that adds rows")
        if not join.side and join.kind in ("", "INNER", "CROSS"):
            found.conditions += sources[alias].conditions
            written += [join.args["on"]] if join.args.get("on") else []
    for condition in written:
        found.conditions += [_condition(part, sources) for part in _parts(condition)]
    found.tables = [table for rows in sources.values() for table in rows.tables]
    _project(node, sources, found)
    return found


def _source(node: exp.Expr, queries: dict[str, exp.Expr], place: tuple[str, ...]) -> Rows:
    here = (*place, node.alias_or_name.lower())
    if isinstance(node, exp.Subquery):
        return _rows(node.this, queries, here)
    if not isinstance(node, exp.Table) or node.args.get("pivots"):
        raise NotFollowed(f"rows of {type(node).__name__}")
    if isinstance(node.this, exp.ReadParquet):
        name = parquet_path(node.this)
    elif not node.db and node.name.lower() in queries:
        return _rows(queries[node.name.lower()], {n: q for n, q in queries.items() if n != node.name.lower()}, here)
    else:
        name = relation_name(node)
    return Rows(open=(here, name), tables=[(here, name)])


def _project(node: exp.Select, sources: dict[str, Rows], found: Rows) -> None:
    for projection in node.expressions:
        inner = projection.unalias()
        if isinstance(inner, exp.Star) or (isinstance(inner, exp.Column) and isinstance(inner.this, exp.Star)):
            named = [inner.table.lower()] if isinstance(inner, exp.Column) else list(sources)
            for alias in named:
                found.columns |= sources[alias].columns
                found.open = sources[alias].open or found.open
        elif isinstance(inner, exp.Column):
            if at := _column(inner, sources):
                found.columns[projection.alias_or_name.lower()] = at
        elif isinstance(inner, exp.Window) and isinstance(inner.this, exp.RowNumber):
            found.columns[projection.alias_or_name.lower()] = Place((), ROW_NUMBER, "")
        elif found.open:  # a column of that name is hidden by this one
            found.columns[projection.alias_or_name.lower()] = Place((), "made", projection.alias_or_name.lower())


def _column(node: exp.Column, sources: dict[str, Rows]) -> Place | None:
    if node.table:
        rows = sources.get(node.table.lower())
        return rows.place(node.name) if rows else None
    found = [rows.columns[node.name.lower()] for rows in sources.values() if node.name.lower() in rows.columns]
    if not found and len(sources) == 1:
        found = [p for p in (next(iter(sources.values())).place(node.name),) if p]
    return found[0] if len(found) == 1 else None


def _parts(condition: exp.Expr) -> Iterator[exp.Expr]:
    """The conditions that all have to hold for this one to hold."""
    if isinstance(condition, exp.And):
        yield from _parts(condition.left)
        yield from _parts(condition.right)
    elif isinstance(condition, exp.Paren):
        yield from _parts(condition.this)
    else:
        yield condition


def _condition(node: exp.Expr, sources: dict[str, Rows]) -> Condition:
    sign = next((sign for kind, sign in SIGNS.items() if isinstance(node, kind)), None)
    if sign is None or not isinstance(node, exp.Binary):
        return Condition("as written", node.sql(dialect="duckdb"))
    left, right = (_side(part, sources) for part in (node.left, node.right))
    return Condition(sign, left, right) if left and right else Condition("as written", node.sql(dialect="duckdb"))


def _side(node: exp.Expr, sources: dict[str, Rows]) -> Place | str | None:
    return _column(node, sources) if isinstance(node, exp.Column) else node.sql(dialect="duckdb")
