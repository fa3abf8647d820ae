"""Column lineage: from the tree of a query to where each of its columns comes from.

What a query does beyond what is known here is refused (NotFollowed), never passed over: a column whose origins were
incomplete would look harmless.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from sqlglot import exp

from audit.origins import NOTHING, Columns, NotFollowed, Origin, Origins, deciding, listed, looking_up, stepped
from audit.shapes import Shapes, withheld
from audit.sources import into_rows, parquet_path, relation_name, renamed, union, unpivoted

Ctes = dict[str, Columns]


class Scope:
    """What the columns of one select can come from: its relations by alias, and the select around it."""

    def __init__(self, relations: dict[str, Columns], outer: "Scope | None", windows: dict[str, exp.Expr]) -> None:
        self.relations = relations
        self.outer = outer
        self.windows = windows
        self.given: dict[str, Origins] = {}

    def owner(self, column: exp.Column) -> list[str]:
        """The aliases that a column belongs to: one, or none if it is the outer select's or an alias of this one's."""
        if column.table:
            alias = column.table.lower()
            return [alias] if alias in self.relations else []
        naming = [a for a, r in self.relations.items() if r.lists(column.name)]
        return naming or [a for a, r in self.relations.items() if r.leaf is not None]

    def origins(self, column: exp.Column, looked_up: Callable[[Origins], bool]) -> Origins:
        owners = self.owner(column)
        given = self.given.get(column.name.lower()) if not column.table else None
        if not owners:
            if given is not None:
                return given
            if self.outer:
                return self.outer.origins(column, looked_up)
            raise NotFollowed(f"the column {column.name}")
        # A table whose columns are not listed may have none of this name: then it is the alias before.
        found = given if given and not any(self.relations[a].lists(column.name) for a in owners) else NOTHING
        for alias in owners:
            relation = self.relations[alias]
            own = relation.of(column.name)
            if not own:
                own = deciding(relation.by)
            elif looked_up(own):
                own |= looking_up(relation.by)
            found |= own
        return found


class Walker:
    """Follows queries. `relation` gives the columns of a table or model by its name, `catalog.schema.name`, or of a
    published file by its path; `is_reference` says of a leaf that it holds reference data. What comes from such alone
    and is joined to a row is taken to come from what it is looked up by as well."""

    def __init__(
        self,
        relation: Callable[[str], Columns],
        shapes: Shapes,
        is_reference: Callable[[str], bool] = lambda _: False,
    ) -> None:
        self.relation = relation
        self.shapes = shapes
        self.is_reference = is_reference

    def looked_up(self, origins: Origins) -> bool:
        return all(self.is_reference(origin.relation) for origin in origins)

    def query(self, node: exp.Expr, ctes: Ctes | None = None, outer: Scope | None = None) -> Columns:
        ctes = dict(ctes or {})
        for cte in node.args["with_"].expressions if node.args.get("with_") else ():
            ctes[cte.alias.lower()] = renamed(self.query(cte.this, ctes, outer), cte)
        if isinstance(node, exp.Subquery):
            return self.query(node.this, ctes, outer)
        if isinstance(node, exp.SetOperation):
            if node.args.get("by_name"):
                raise NotFollowed("a union by name")
            return union(self.query(node.left, ctes, outer), self.query(node.right, ctes, outer))
        if isinstance(node, exp.Values):
            rows = [row.expressions if isinstance(row, exp.Tuple) else [row] for row in node.expressions]
            return listed((f"col{place}", NOTHING) for place in range(len(rows[0])))
        if isinstance(node, exp.Pivot):
            return self._unpivot(node, ctes, outer)
        if isinstance(node, exp.Select):
            return self.select(node, ctes, outer)[0]
        raise NotFollowed(type(node).__name__)

    def select(self, node: exp.Select, ctes: Ctes, outer: Scope | None) -> tuple[Columns, Scope]:
        """The columns of one select, and its scope."""
        scope = self.scope(node, ctes, outer)
        columns: list[tuple[str, Origins]] = []
        open_leaf: str | None = None
        for projection in node.expressions:
            star, table = _star(projection)
            if star is not None:
                starred, leaf_name = self._star(star, table, projection, scope, ctes)
                columns += starred
                if leaf_name and open_leaf:
                    raise NotFollowed("two tables with one `*`")
                open_leaf = open_leaf or leaf_name
            else:
                origins = self.expression(projection.unalias(), scope, ctes)
                name = projection.alias_or_name
                columns.append((name, origins))
                scope.given.setdefault(name.lower(), origins)
        return listed(columns, self._rows(node, scope, ctes), open_leaf), scope

    def _rows(self, node: exp.Select, scope: Scope, ctes: Ctes) -> Origins:
        """What decides which rows a select gives."""
        group = node.args.get("group")
        parts = [*_conditions(node), *(group.expressions if group else ())]
        found = (deciding(self.expression(part, scope, ctes)) for part in parts)
        return frozenset().union(*(relation.rows for relation in scope.relations.values()), *found)

    def scope(self, node: exp.Select, ctes: Ctes, outer: Scope | None) -> Scope:
        if node.args.get("laterals"):
            raise NotFollowed("a lateral join")
        relations: dict[str, Columns] = {}
        sources = [node.args["from_"].this] if node.args.get("from_") else []
        for source in (*sources, *(join.this for join in node.args.get("joins") or ())):
            alias = source.alias_or_name.lower()
            if alias in relations:
                raise NotFollowed(f"two tables called {alias}")
            relations[alias] = self.table(source, ctes, outer)
        windows = {w.name.lower(): w for w in node.args.get("windows") or ()}
        scope = Scope(relations, outer, windows)
        conditions = list(_conditions(node))
        for _ in relations:  # a row may be looked up by what was itself looked up
            for condition in conditions:
                self._look_up(condition, scope)
        return scope

    def _look_up(self, condition: exp.Expr, scope: Scope) -> None:
        """Note, of each relation that a condition ties to others, what its rows are looked up by."""
        owned = [(scope.owner(column), column) for column in _own_columns(condition)]
        for alias in {alias for owners, _ in owned for alias in owners}:
            others = (column for owners, column in owned if alias not in owners and owners)
            by = frozenset(o for column in others for o in scope.origins(column, self.looked_up) if self._is_record(o))
            relation = scope.relations[alias]
            if by - relation.by:
                scope.relations[alias] = replace(relation, by=relation.by | by)

    def _is_record(self, origin: Origin) -> bool:
        return not self.is_reference(origin.relation)

    def table(self, source: exp.Expr, ctes: Ctes, outer: Scope | None) -> Columns:
        """The columns of what stands after `from` or `join`."""
        if source.args.get("joins") or source.args.get("laterals"):
            raise NotFollowed("a join within `from`")
        if isinstance(source, exp.Subquery | exp.Values):
            found = self.query(source, ctes, outer)
        elif isinstance(source, exp.Table) and isinstance(source.this, exp.ReadParquet):
            found = self.relation(parquet_path(source.this))
        elif isinstance(source, exp.Table) and isinstance(source.this, exp.Identifier):
            name = source.name.lower()
            found = ctes[name] if not source.db and name in ctes else self.relation(relation_name(source))
        else:
            raise NotFollowed(f"rows from {type(source).__name__}")
        for pivot in source.args.get("pivots") or ():
            found = unpivoted(pivot, found)
        return renamed(found, source)

    def _unpivot(self, node: exp.Pivot, ctes: Ctes, outer: Scope | None) -> Columns:
        """The statement `unpivot ... on ...`: any column may be one of those turned into rows."""
        into = node.args.get("into")
        if not node.args.get("unpivot") or into is None or not isinstance(node.this, exp.Query):
            raise NotFollowed("a pivot")
        rows = self.query(node.this, ctes, outer)
        return into_rows(rows, rows.names, into.this.name, [column.name for column in into.expressions])

    def _star(
        self, star: exp.Star, table: str, projection: exp.Expr, scope: Scope, ctes: Ctes
    ) -> tuple[list[tuple[str, Origins]], str | None]:
        """The columns of a `*`, or of an expression over `columns(*)`, and the leaf whose columns it stands for."""
        if star.args.get("rename") or any(alias.alias == "" for alias in star.args.get("replace") or ()):
            raise NotFollowed("a `*` with other names")
        left_out = {column.name.lower() for column in star.args.get("except_") or ()}
        replaced = {a.alias.lower(): a.this for a in star.args.get("replace") or ()}
        aliases = [table.lower()] if table else list(scope.relations)
        found: list[tuple[str, Origins]] = []
        leaves = []
        for alias in aliases:
            relation = scope.relations.get(alias)
            if relation is None:
                raise NotFollowed(f"the table {alias}")
            for name in relation.names:
                if name.lower() in replaced:
                    found.append((name, self.expression(replaced[name.lower()], scope, ctes)))
                elif name.lower() not in left_out:
                    found.append((name, scope.origins(_column(name, alias), self.looked_up)))
            leaves += [relation.leaf] if relation.leaf else []
        if len(leaves) > 1 or (leaves and (left_out or replaced)):
            raise NotFollowed("a `*` of tables that are not listed")
        return found, leaves[0] if leaves else None

    def expression(self, node: exp.Expr, scope: Scope, ctes: Ctes) -> Origins:
        """Where the value of an expression comes from."""
        if isinstance(node, exp.Column):
            return scope.origins(node, self.looked_up)
        if confidential := withheld(node):
            step, told_by, value = confidential
            tells = deciding(self.expression(told_by, scope, ctes))
            return stepped(self.expression(value, scope, ctes), step) | tells
        if degraded := self.shapes.found(node):
            return stepped(self.expression(degraded[1], scope, ctes), degraded[0])
        values, decide = _parts(node, scope)
        found: Origins = frozenset().union(*(self.expression(part, scope, ctes) for part in values))
        found |= frozenset().union(*(deciding(self.expression(part, scope, ctes)) for part in decide))
        if isinstance(node, exp.Query):
            return self._inner(node, scope, ctes)
        return found

    def _inner(self, node: exp.Query, scope: Scope, ctes: Ctes) -> Origins:
        """Of a query within an expression: what it gives, and what decides which of its rows count."""
        select = node.this if isinstance(node, exp.Subquery) else node
        if not isinstance(select, exp.Select) or select.args.get("with_"):
            raise NotFollowed("a query of several parts within an expression")
        columns, _ = self.select(select, ctes, scope)
        if columns.leaf:
            raise NotFollowed("a query for every column within an expression")
        return columns.rows.union(*columns.origins.values())


def _parts(node: exp.Expr, scope: Scope) -> tuple[list[exp.Expr], list[exp.Expr]]:
    """What an expression takes its value from, and what only decides about it."""
    if isinstance(node, exp.DataType | exp.Star | exp.Query):
        return [], []
    if isinstance(node, exp.Case):
        branches = node.args["ifs"]
        default = node.args.get("default")
        tests = [branch.this for branch in branches] + ([node.this] if node.this else [])
        return [b.args["true"] for b in branches] + ([default] if default else []), tests
    if isinstance(node, exp.Window):
        named = scope.windows.get((node.alias or "").lower())
        return [node.this], [*_window_parts(node), *(_window_parts(named) if named else [])]
    if isinstance(node, exp.Order | exp.Filter):
        return [node.this], [*node.expressions, *([node.expression] if node.args.get("expression") else [])]
    return list(node.iter_expressions()), []


def _window_parts(window: exp.Expr) -> list[exp.Expr]:
    order = window.args.get("order")
    return [*(window.args.get("partition_by") or ()), *(order.expressions if order else ())]


def _conditions(select: exp.Select) -> Iterator[exp.Expr]:
    for join in select.args.get("joins") or ():
        if join.args.get("using"):
            raise NotFollowed("a join with `using`")
        if on := join.args.get("on"):
            yield on
    if where := select.args.get("where"):
        yield where.this


def _own_columns(condition: exp.Expr) -> Iterator[exp.Column]:
    """The columns of a condition that are not inside a query of its own."""
    if isinstance(condition, exp.Column):
        yield condition
    elif not isinstance(condition, exp.Query):
        for part in condition.iter_expressions():
            yield from _own_columns(part)


def _star(projection: exp.Expr) -> tuple[exp.Star | None, str]:
    """The `*` that a projection is or stands over, and the table it is of."""
    if isinstance(projection, exp.Star):
        return projection, ""
    if isinstance(projection, exp.Column) and isinstance(projection.this, exp.Star):
        return projection.this, projection.table
    if over := projection.find(exp.Columns):
        if isinstance(over.this, exp.Star):
            return over.this, ""
        raise NotFollowed("columns chosen by a pattern")
    return None, ""


def _column(name: str, table: str) -> exp.Column:
    return exp.column(name, table=table)
