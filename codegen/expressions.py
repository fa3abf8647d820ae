"""What one column of a schema becomes in SQL: calls of the vocabulary in `macros/`, as text."""

import hashlib
import re
import textwrap

from schemas.agreement import Rule, UseCase
from schemas.model import AddedColumn, Column, RemoveRule, Table

NUMBERS = ("integer", "decimal", "age")
LONGEST_ALIAS = 38
LONGEST_CALL = 100


def sql_text(text: str) -> str:
    """Text for the inside of a SQL literal."""
    return text.replace("'", "''")


def comment(text: str) -> str:
    """Text as a SQL comment, no line longer than the linter allows."""
    return "\n".join(textwrap.wrap(" ".join(text.split()), 120, initial_indent="-- ", subsequent_indent="-- ")) + "\n"


def quoted(name: str) -> str:
    return f'"{name}"'


def alias(column: Column) -> str:
    """The name under which a coded column's entries of the value map are joined; of a long heading, its first words and
    its place among the headings like it, by a short hash."""
    words = re.sub("[^a-z0-9]+", "_", column.name.lower()).strip("_")
    if len(words) > LONGEST_ALIAS:
        begins = words[:LONGEST_ALIAS].rpartition("_")[0]
        words = f"{begins}_{hashlib.sha256(words.encode()).hexdigest()[:4]}"
    return f"{words}_codes"


def cleaned(column: Column) -> str:
    """The typed value of a received cell, whatever its bounds."""
    received = _received(column)
    if column.type == "category":
        return f"{alias(column)}.code"
    if column.type in NUMBERS:
        return _call(f"clean_{column.type}", received, *_places(column))
    details = {"pattern": column.pattern}.get(column.type, column.format)
    return _call(f"clean_{column.type}", received, *([_literal(details)] if details else []))


def bounded(column: Column) -> str:
    """The typed value of a cell, if it lies within the bounds of its column."""
    name = quoted(column.name)
    return _named(_call("within_bounds", _literal(name), *_bounds(column)), column.name) if _bounds(column) else name


def evidence(column: Column) -> str:
    """What is carried along to judge a cell by: the text received or, for a code, what the value map says of it."""
    if column.type == "category":
        required = ["required=true"] if column.required else []
        call = _call("code_problem", _received(column), _literal(f"{alias(column)}.kind"), *required)
        return _named(call, column.name + "__problem")
    return f"received.{quoted(column.name)} as {quoted(column.name + '__received')}"


def problem(column: Column) -> str:
    """The kind of finding that a received cell gives rise to, or null."""
    name = quoted(column.name + "__problem")
    if column.type == "category":
        return name
    received = _literal(quoted(column.name + "__received"))
    required = ["required=true"] if column.required else []
    call = _call("cell_problem", received, _literal(quoted(column.name)), *required, *_bounds(column))
    return _named(call, column.name + "__problem")


def expected(column: Column) -> str:
    """What a data officer is told that the column should hold, for the inside of a SQL literal."""
    wanted = {
        "identifier": "the identifier in full, as your system holds it",
        "string": "text",
        "postcode": "a full postcode such as M1 1AE",
        "pattern": f"text of the form {column.pattern}",
        "integer": "a whole number",
        "decimal": "a number",
        "date": f"a real date written as {_date_form(column.format or '')}",
        "time": f"a time of day written as {_date_form(column.format or '')}",
        "datetime": f"a day and time written as {_date_form(column.format or '')}",
        "age": "an age in whole years, or in months such as 18m",
        "category": "a code",
    }[column.type]
    return sql_text(wanted + _limits(column))


def enriched(column: Column) -> str:
    """The value of a received column after its enrichment steps."""
    plain = f"staged.{quoted(column.name)}"
    if not column.enrich:
        return plain
    inner = _literal(plain)
    for step in column.enrich:
        inner = f"{step}({inner})"
    return "{{ " + inner + " }} as " + quoted(column.name)


def added(column: AddedColumn, table: Table, parts: list[str]) -> str:
    """The value of a column that the pipeline adds by a named step. `parts`: the columns that say the period."""
    step = column.steps[0]
    if step == "la_of_postcode":
        return f"{place_of(column)}.la_number as {quoted(column.name)}"
    if step == "record_number":
        row = "staged" if column.of == table.name else column.of
        listed = f"[{', '.join(map(repr, parts))}]"
        return _call(step, _literal(f"{row}._row"), listed) + f" as {quoted(column.name)}"
    if column.of:
        return _call(step, _literal(f"staged.{quoted(column.of)}")) + f" as {quoted(column.name)}"
    source = {"la_name": "authorities.la_name", "la_code": "staged._la"}.get(step, f"staged._{step}")
    return f"{source} as {quoted(column.name)}"


def place_of(column: AddedColumn) -> str:
    """The name under which the authorities of postcodes are joined for an added column."""
    return f"{column.name.lower()}_place"


def condition(rule: RemoveRule) -> str:
    """When a row is left out."""
    column = f"staged.{quoted(rule.column)}"
    if rule.pattern is None:
        return f"{column} is null"
    return _call("matches_whole", _literal(f"lower({column})"), _literal(rule.pattern))


def published(name: str, rule: Rule, table: Table, use_case: UseCase) -> str:
    """What a use case lets the region see of a column: degraded, and withheld where it is confidential."""
    confidential = None if rule.shares_confidential else table.confidential_by(name)
    if not rule.degrade and not confidential:
        return quoted(name)
    keyed = [_literal(use_case.signed_as)] if rule.degrade == "pseudonym" else []
    parts = [_literal(quoted(name)), *keyed]
    if not confidential:
        return f"{_call(rule.degrade or '', *parts)} as {quoted(name)}"
    value = f"{rule.degrade}({', '.join(parts)})" if rule.degrade else parts[0]
    codes = f"[{', '.join(map(_literal, map(sql_text, confidential.codes)))}]"
    return _named(_call("withheld", value, _literal(quoted(confidential.told_by)), codes), name)


def withheld_when(name: str, rule: Rule, table: Table) -> str | None:
    """In words, in which rows a use case does not let the region see a column that it keeps."""
    confidential = None if rule.shares_confidential else table.confidential_by(name)
    if not confidential:
        return None
    return f"{confidential.told_by} is {', '.join(confidential.codes)} or empty"


def steps(name: str, rule: Rule, table: Table, use_case: UseCase) -> str:
    """What becomes of a column on its way to the region, in words."""
    withheld = withheld_when(name, rule, table) if use_case.publishes else None
    told = [rule.degrade or "kept as it is", *([f"withheld where {withheld}"] if withheld else [])]
    return ", ".join(told)


def _named(expression: str, name: str) -> str:
    """An expression and its name, on two lines where one would be too long in an indented select list."""
    separator = " " if len(expression.rpartition("\n")[2]) + len(name) < 100 else "\n            "
    return f"{expression}{separator}as {quoted(name)}"


def _received(column: Column) -> str:
    return _literal(f"received.{quoted(column.name)}")


def _literal(text: str) -> str:
    """Text as an argument of a macro: a Jinja string."""
    return "'" + text.replace("'", "\\'") + "'"


def _call(macro: str, *arguments: str) -> str:
    """A call of a macro in a select list, one argument to a line where it would be too long for one."""
    call = "{{ " + f"{macro}({', '.join(arguments)})" + " }}"
    if len(call) <= LONGEST_CALL:
        return call
    lines = ",".join(f"\n            {argument}" for argument in arguments)
    return "{{ " + f"{macro}({lines}\n        )" + " }}"


def _places(column: Column) -> list[str]:
    return [str(column.places or 0)] if column.type == "decimal" else []


def _bounds(column: Column) -> list[str]:
    bounds = {"min": column.min, "max": column.max}
    return [f"{name}={value:g}" for name, value in bounds.items() if value is not None]


def _date_form(strftime: str) -> str:
    for sign, shown in {"%d": "dd", "%m": "mm", "%b": "Mon", "%Y": "yyyy", "%H": "hh", "%M": "mm", "%S": "ss"}.items():
        strftime = strftime.replace(sign, shown)
    return strftime


def _limits(column: Column) -> str:
    if column.min is not None and column.max is not None:
        return f" from {column.min:g} to {column.max:g}"
    if column.min is not None:
        return f" of {column.min:g} or more"
    return f" of {column.max:g} or less" if column.max is not None else ""
