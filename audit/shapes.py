"""The steps that make a value less precise, recognised in compiled SQL.

What a step looks like is learned from the project itself: the data test `degrade_shapes` calls each macro of
`macros/degrade/` on a column called `marker`.
"""

import re
from typing import Any

import sqlglot
from sqlglot import exp

from audit.origins import NotFollowed

DIALECT = "duckdb"
ODD_SIGNS = re.compile(r"\(chr\([0-9]+\)(?: \|\| chr\([0-9]+\))*\)")
"""A text that is put together from single signs, as half of the SQL that cleans cells is: a constant."""
MARKER = "marker"
KEY_MARKER = "use_case_of_the_key"
"""Stands in the test for the use case whose key a pseudonym is made with."""


def parse(sql: str) -> exp.Expr:
    """The tree of one statement. Raises NotFollowed."""
    try:
        tree = sqlglot.parse_one(ODD_SIGNS.sub("''", sql), dialect=DIALECT)
    except sqlglot.errors.SqlglotError:
        raise NotFollowed("SQL that cannot be read") from None
    if not isinstance(tree, exp.Expr):
        raise NotFollowed("SQL that is no query")
    return tree


class Shapes:
    """What each step makes of a value."""

    def __init__(self, test: str) -> None:
        """`test`: the compiled SQL of `degrade_shapes`, in which each step is a query by its own name. Raises
        NotFollowed for a step that leaves a value as it is."""
        queries = {cte.alias: cte.this for cte in parse(test).find_all(exp.CTE)}
        self.of = {name: query.expressions[0].unalias() for name, query in queries.items()}
        for name, shape in self.of.items():
            if _is_marker(shape) or not any(_is_marker(node) for node in shape.find_all(exp.Column)):
                raise NotFollowed(f"the step {name}, which changes nothing")

    def found(self, node: exp.Expr) -> tuple[str, exp.Expr] | None:
        """The step that an expression is, and what it is done to; None if it is none."""
        for name, shape in self.of.items():
            if type(shape) is type(node):
                bound: dict[str, Any] = {}
                if _fits(shape, node, bound) and MARKER in bound:
                    key = bound.get(KEY_MARKER)
                    return (f"{name} with the key of {key}" if key else name), bound[MARKER]
        return None


def withheld(node: exp.Expr) -> tuple[str, exp.Expr, exp.Expr] | None:
    """The step that empties a value in rows where another column has certain codes, or none: what it is called, the
    column that tells, and the value. None if the expression is no such step."""
    if not isinstance(node, exp.Case) or node.this is not None or len(node.args["ifs"]) != 1:
        return None
    (branch,), value = node.args["ifs"], node.args.get("default")
    condition = branch.this
    if value is None or not isinstance(branch.args["true"], exp.Null) or not isinstance(condition, exp.Or):
        return None
    empty, among = condition.left, condition.right
    if not (isinstance(empty, exp.Is) and isinstance(empty.expression, exp.Null) and isinstance(among, exp.In)):
        return None
    codes = among.args.get("expressions") or []
    told_by = among.this
    if empty.this != told_by or not isinstance(told_by, exp.Column) or not codes:
        return None
    if not all(isinstance(code, exp.Literal) for code in codes):
        return None
    return f"withheld where {told_by.name} is {', '.join(c.name for c in codes)} or empty", told_by, value


def _is_marker(node: exp.Expr) -> bool:
    return isinstance(node, exp.Column) and node.name == MARKER and not node.table


def _fits(shape: Any, node: Any, bound: dict[str, Any]) -> bool:
    """True if `node` is `shape` with something in the place of each marker, the same in all places."""
    if isinstance(shape, exp.Expr):
        if _is_marker(shape):
            return isinstance(node, exp.Expr) and bool(bound.setdefault(MARKER, node) == node)
        if isinstance(shape, exp.Literal) and shape.this == KEY_MARKER:
            return isinstance(node, exp.Literal) and bool(bound.setdefault(KEY_MARKER, node.this) == node.this)
        if type(shape) is not type(node):
            return False
        keys = {k for k in (*shape.args, *node.args) if _given(shape.args.get(k)) or _given(node.args.get(k))}
        return all(_fits(shape.args.get(key), node.args.get(key), bound) for key in keys)
    if isinstance(shape, list):
        return (
            isinstance(node, list)
            and len(shape) == len(node)
            and all(_fits(one, other, bound) for one, other in zip(shape, node, strict=True))
        )
    return bool(shape == node)


def _given(value: Any) -> bool:
    return value is not None and value is not False and value != []
