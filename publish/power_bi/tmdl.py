"""A model as TMDL, the text form of Power BI's semantic models. Indentation is by tabs, and it is the structure."""

import json
import re
import uuid
from collections.abc import Iterator

from publish.power_bi.model import Column, Measure, Model, Relationship, Table

CULTURE = "en-GB"
NAMESPACE = uuid.UUID("5d0e3c53-7f0b-5f0e-9d55-6a3c1f1f8a52")
"""Of the tags by which Power BI recognises an object from one release to the next."""
FOLDER = r"C:\exports\current"
"""The value that the parameter is delivered with; everyone sets their own."""
HOW_TO_SET = "The folder exports/current as this computer reaches it, without a backslash at its end."
PARAMETER = 'meta [IsParameterQuery=true, Type="Text", IsParameterQueryRequired=true]'


def database(model: Model) -> str:
    return _text([f"database {model.use_case}", "\tcompatibilityLevel: 1600"])


def semantic_model(model: Model) -> str:
    order = json.dumps(["ExportsFolder", *(t.name for t in model.tables)], separators=(",", ":"))
    lines = ["model Model", f"\tculture: {CULTURE}", "\tdefaultPowerBIDataSourceVersion: powerBI_V3"]
    lines += [f"\tsourceQueryCulture: {CULTURE}", ""]
    lines += ["annotation __PBI_TimeIntelligenceEnabled = 0", "", f"annotation PBI_QueryOrder = {order}", ""]
    return _text(lines + [f"ref table {quoted(t.name)}" for t in model.tables])


def expressions(model: Model) -> str:
    """The one parameter: where the exports are."""
    return _text(
        [
            *_described(HOW_TO_SET, ""),
            f"expression ExportsFolder = {_m(FOLDER)} {PARAMETER}",
            f"\tlineageTag: {tag(model.use_case, 'ExportsFolder')}",
            "",
            "\tannotation PBI_ResultType = Text",
        ]
    )


def relationships(model: Model) -> str:
    lines: list[str] = []
    for relationship in model.relationships:
        lines += [*_relationship(model, relationship), ""]
    return _text(lines)


def _relationship(model: Model, relationship: Relationship) -> Iterator[str]:
    yield f"relationship {tag(model.use_case, *relationship.many, *relationship.one)}"
    if not relationship.active:
        yield "\tisActive: false"
    for end, (table, column) in (("fromColumn", relationship.many), ("toColumn", relationship.one)):
        yield f"\t{end}: {quoted(table)}.{quoted(column)}"


def table(model: Model, table: Table) -> str:
    lines = [*_described(table.description, ""), f"table {quoted(table.name)}"]
    lines += [f"\tlineageTag: {tag(model.use_case, table.name)}"]
    lines += ["\tdataCategory: Time"] * table.is_dates
    for measure in model.measures_of(table):
        lines += ["", *_measure(model, measure)]
    for column in table.columns:
        lines += ["", *_column(model, table, column)]
    return _text([*lines, "", *_partition(table), "", "\tannotation PBI_ResultType = Table"])


def _measure(model: Model, measure: Measure) -> Iterator[str]:
    yield from _described(measure.description, "\t")
    dax = measure.dax.strip().splitlines()
    if len(dax) == 1:
        yield f"\tmeasure {quoted(measure.name)} = {dax[0]}"
    else:
        yield f"\tmeasure {quoted(measure.name)} ="
        yield from (f"\t\t\t{line}" if line else "" for line in dax)
    yield f"\t\tformatString: {measure.format}"
    yield f"\t\tlineageTag: {tag(model.use_case, 'measure', measure.name)}"


def _column(model: Model, table: Table, column: Column) -> Iterator[str]:
    yield from _described(column.description, "\t")
    yield f"\tcolumn {quoted(column.name)}"
    yield f"\t\tdataType: {column.type.tmdl}"
    if column.hidden:
        yield "\t\tisHidden"
    if column.is_key:
        yield "\t\tisKey"
    if column.format:
        yield f"\t\tformatString: {column.format}"
    yield f"\t\tlineageTag: {tag(model.use_case, table.name, column.name)}"
    yield f"\t\tsummarizeBy: {column.summarize}"
    yield f"\t\tsourceColumn: {column.name}"
    if column.sort_by:
        yield f"\t\tsortByColumn: {quoted(column.sort_by)}"
    yield from ("", "\t\tannotation SummarizationSetBy = User")
    if column.type.underlying:
        yield from ("", f"\t\tannotation UnderlyingDateTimeDataType = {column.type.underlying}")


def _partition(table: Table) -> Iterator[str]:
    """The query that reads the file. Each type is asked for by name: a file of another make fails the refresh."""
    file = _m("\\" + table.file.replace("/", "\\") + ".parquet")
    typed = [f"{{{_m(column.name)}, {column.type.power_query}}}" for column in table.columns]
    yield f"\tpartition {quoted(table.name)} = m"
    yield "\t\tmode: import"
    yield "\t\tsource ="
    yield "\t\t\t\tlet"
    yield f"\t\t\t\t    Source = Parquet.Document(File.Contents(ExportsFolder & {file})),"
    yield "\t\t\t\t    Typed = Table.TransformColumnTypes(Source, {"
    yield from (f"\t\t\t\t        {pair}," for pair in typed[:-1])
    yield f"\t\t\t\t        {typed[-1]}"
    yield f'\t\t\t\t    }}, "{CULTURE}")'
    yield "\t\t\t\tin"
    yield "\t\t\t\t    Typed"


def _described(text: str, indent: str) -> Iterator[str]:
    return (f"{indent}/// {line}" for line in text.splitlines() if line.strip())


def quoted(name: str) -> str:
    """A name as TMDL wants it: in single quotes unless it is a plain word."""
    return name if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) else "'" + name.replace("'", "''") + "'"


def _m(text: str) -> str:
    """A text literal of Power Query, in which `#(` begins an escape."""
    return '"' + text.replace('"', '""').replace("#(", "#(#)(") + '"'


def tag(*names: str) -> str:
    """The same for the same names in every release."""
    return str(uuid.uuid5(NAMESPACE, "\0".join(names)))


def _text(lines: list[str]) -> str:
    return "\n".join(lines).rstrip("\n") + "\n"
