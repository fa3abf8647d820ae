"""What stands after `from`, beside plain tables: renamed, turned into rows, put under each other, read from files."""

from collections.abc import Iterable

from sqlglot import exp

from audit.origins import Columns, NotFollowed, Origins, deciding, listed


def parquet_path(node: exp.ReadParquet) -> str:
    """The path that rows are read from. Raises NotFollowed for more than one file."""
    paths = node.args.get("expressions") or []
    if len(paths) != 1 or not isinstance(paths[0], exp.Literal) or "*" in paths[0].this:
        raise NotFollowed("rows of several files")
    return str(paths[0].this)


def relation_name(table: exp.Table) -> str:
    return ".".join(part.lower() for part in (table.catalog, table.db, table.name) if part)


def unpivoted(pivot: exp.Pivot, rows: Columns) -> Columns:
    """A table with `unpivot (value for name in (columns))` after it."""
    fields, values = pivot.args.get("fields") or [], [column.name for column in pivot.expressions]
    if not pivot.args.get("unpivot") or len(fields) != 1 or not isinstance(fields[0], exp.In):
        raise NotFollowed("a pivot")
    turned = [column.name for column in fields[0].expressions]
    kept = {name: found for name, found in rows.origins.items() if name not in {t.lower() for t in turned}}
    made = into_rows(rows, turned, fields[0].this.name, values)
    both = [(name, kept[name.lower()]) for name in rows.names if name.lower() in kept]
    return listed([*both, *((name, made.of(name)) for name in made.names if name not in rows.names)], rows.rows)


def into_rows(rows: Columns, turned: Iterable[str], name: str, values: list[str]) -> Columns:
    """Columns turned into rows: what a row holds may be any of them, and each may decide that there is a row."""
    if rows.leaf:
        raise NotFollowed("an unpivot of a table that is not listed")
    everything: Origins = frozenset().union(*(rows.of(column) for column in turned))
    kept = ((column, rows.of(column)) for column in rows.names)
    return listed([*kept, (name, deciding(everything)), *((value, everything) for value in values)], rows.rows)


def renamed(columns: Columns, named: exp.Expr) -> Columns:
    """The columns of a table or query under the names that its alias gives, if it gives any."""
    alias = named.args.get("alias")
    new = [column.name for column in alias.args.get("columns") or ()] if alias else []
    if not new:
        return columns
    if columns.leaf or len(new) != len(columns.names):
        raise NotFollowed("new names for columns that are not listed")
    return listed(((name, columns.of(old)) for name, old in zip(new, columns.names, strict=True)), columns.rows)


def union(left: Columns, right: Columns) -> Columns:
    if left.leaf or right.leaf or len(left.names) != len(right.names):
        raise NotFollowed("a union of tables that are not listed")
    pairs = zip(left.names, right.names, strict=True)
    return listed(((one, left.of(one) | right.of(other)) for one, other in pairs), left.rows | right.rows)
