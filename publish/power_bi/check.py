"""What Power BI would refuse about relationships and measures, found before it has to."""

import re
from collections.abc import Iterator

from publish.power_bi.model import Measure, Model, Relationship
from schemas.yaml_lines import KeyPath

Fault = tuple[KeyPath, str]

COMMENT_OR_TEXT = re.compile(r'//[^\n]*|--[^\n]*|/\*.*?\*/|"(?:[^"]|"")*"', re.DOTALL)
TABLE = r"'(?P<quoted>(?:[^']|'')+)'|(?P<plain>\b[A-Za-z_][A-Za-z0-9_]*\b)"
REFERENCE = re.compile(rf"(?:{TABLE})?\s*\[(?P<column>[^\[\]]+)\]|(?:{TABLE.replace('<', '<whole_')})(?!\s*\()")
VARIABLE = re.compile(r"\bVAR\s+(\w+)", re.IGNORECASE)
WORDS = frozenset({"var", "return", "in", "not", "asc", "desc", "both", "none", "oneway", "day", "month", "year"})
"""Words of DAX that are followed by no bracket."""


def faults_of(model: Model) -> Iterator[Fault]:
    """Each as the place in the declaration and the reason."""
    for n, relationship in enumerate(model.relationships):
        yield from ((("relationships", n), reason) for reason in _relationship_faults(model, relationship))
        if relationship in model.relationships[:n]:
            yield ("relationships", n), "the relationship is declared twice"
    yield from ((("relationships",), reason) for reason in _path_faults(model))
    names: set[str] = set()
    for n, measure in enumerate(model.measures):
        yield from ((("measures", n), reason) for reason in _place_faults(model, measure))
        yield from ((("measures", n, "dax"), reason) for reason in _dax_faults(model, measure.dax))
        if measure.name.casefold() in names:
            yield ("measures", n), f"another measure is called `{measure.name}`"
        names.add(measure.name.casefold())


def _relationship_faults(model: Model, relationship: Relationship) -> Iterator[str]:
    ends = []
    for table_name, column_name in (relationship.many, relationship.one):
        table = model.table(table_name)
        column = table.column(column_name) if table else None
        if table is None:
            yield f"{model.use_case} exports no table `{table_name}`"
        elif column is None:
            yield f"`{table_name}` has no column `{column_name}`"
        else:
            ends.append(column)
    if len(ends) == 2 and (ends[0].type.tmdl, ends[0].type.underlying) != (ends[1].type.tmdl, ends[1].type.underlying):
        yield f"`{ends[0].name}` is of the type {ends[0].type.tmdl}, `{ends[1].name}` of {ends[1].type.tmdl}"
    if relationship.many[0] == relationship.one[0]:
        yield "a table cannot be related to itself"


def _path_faults(model: Model) -> Iterator[str]:
    """A filter may reach a table in one way only: two ways are ambiguous, and a way back never ends."""
    filtered: dict[str, list[str]] = {}
    for relationship in model.relationships:
        if relationship.active:
            filtered.setdefault(relationship.one[0], []).append(relationship.many[0])
    for start in filtered:
        seen: set[str] = set()
        ahead = list(filtered[start])
        while ahead:
            table = ahead.pop()
            if table == start or table in seen:
                yield f"a filter on `{start}` would reach `{table}` in more than one way: make a relationship inactive"
                break
            seen.add(table)
            ahead += filtered.get(table, ())


def _place_faults(model: Model, measure: Measure) -> Iterator[str]:
    table = model.table(measure.table)
    if table is None:
        yield f"{model.use_case} exports no table `{measure.table}`"
    elif any(c.name.casefold() == measure.name.casefold() for c in table.columns):
        yield f"`{measure.table}` has a column called `{measure.name}` already"


def _dax_faults(model: Model, dax: str) -> Iterator[str]:
    measures = {m.name for m in model.measures}
    for table_name, name in dict.fromkeys(references(dax)):
        owner = model.table(table_name) if table_name else None
        if table_name and owner is None:
            yield f"the DAX refers to the table `{table_name}`, which is not exported"
        elif owner and name and owner.column(name) is None:
            yield f"the DAX refers to `{table_name}`[{name}], which is not there"
        elif not table_name and name not in measures:
            yield f"the DAX refers to the measure [{name}], which is not declared; a column needs its table before it"
    yield from _unbalanced(dax)


def references(dax: str) -> Iterator[tuple[str, str]]:
    """(table, column) of what an expression refers to; no table for a measure, no column for a table as a whole."""
    code = COMMENT_OR_TEXT.sub(" ", dax)
    own = {name.casefold() for name in VARIABLE.findall(code)} | WORDS
    for found in REFERENCE.finditer(code):
        part = {key: text or "" for key, text in found.groupdict().items()}
        plain = part["plain"] or part["whole_plain"]
        table = (part["quoted"] or part["whole_quoted"]).replace("''", "'") or plain
        if part["column"]:
            yield ("" if plain.casefold() in own else table), part["column"]
        elif plain.casefold() not in own:
            yield table, ""


def _unbalanced(dax: str) -> Iterator[str]:
    code = COMMENT_OR_TEXT.sub(" ", dax)
    for opening, closing in (("(", ")"), ("{", "}"), ("[", "]")):
        if code.count(opening) != code.count(closing):
            yield f"the DAX has {code.count(opening)} `{opening}` and {code.count(closing)} `{closing}`"
