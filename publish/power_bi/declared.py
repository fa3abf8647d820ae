"""What is declared about the model of a use case, `power_bi/<use case>.yml`: read, checked and put into the model."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

from publish.power_bi.check import faults_of
from publish.power_bi.model import Column, Measure, Model, Relationship, Table
from schemas.yaml_lines import Document, KeyPath, SchemaError, read_yaml

FORMAT = Path(__file__).parents[2] / "schemas" / "format" / "power_bi.json"


def read_declared(folder: Path, models: list[Model]) -> list[Model]:
    """The models, with what the files of `folder` declare about them. Raises SchemaError with every fault found."""
    found = {model.use_case: model for model in models}
    faults: list[str] = []
    for path in sorted(folder.glob("*.yml")):
        document = read_yaml(path)
        wrong = list(_format_faults(document))
        model = found.get(document.data["use_case"]) if not wrong else None
        if model:
            found[model.use_case] = _with(document.data, model)
            wrong = [document.fault(*fault) for fault in _table_faults(document.data, model)]
            wrong += [document.fault(*fault) for fault in faults_of(found[model.use_case])]
        elif not wrong:
            wrong = [document.fault(("use_case",), f"no use case {document.data['use_case']} has exports")]
        faults += wrong
    if faults:
        raise SchemaError("\n".join(faults))
    return list(found.values())


def _format_faults(document: Document) -> Iterator[str]:
    errors = _validator().iter_errors(document.data)
    for error in sorted(errors, key=lambda e: [str(part) for part in e.absolute_path]):
        yield document.fault(tuple(error.absolute_path), error.message)


@cache
def _validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads(FORMAT.read_text(encoding="utf-8")))


def _with(data: dict[str, Any], model: Model) -> Model:
    said = data.get("tables", {})
    return replace(
        model,
        tables=tuple(_table(table, said.get(table.name, {})) for table in model.tables),
        relationships=tuple(
            Relationship(tuple(r["from"]), tuple(r["to"]), r.get("active", True)) for r in data.get("relationships", ())
        ),
        measures=tuple(
            Measure(m["measure"], m["table"], m["description"], m["format"], m["dax"]) for m in data.get("measures", ())
        ),
    )


def _table(table: Table, said: dict[str, Any]) -> Table:
    columns = tuple(_column(column, said) for column in table.columns)
    return replace(table, columns=columns, is_dates="date_column" in said)


def _column(column: Column, said: dict[str, Any]) -> Column:
    name = column.name
    return replace(
        column,
        format=said.get("formats", {}).get(name, column.format),
        hidden=name in said.get("hidden", ()),
        summarize="sum" if name in said.get("summed", ()) else column.summarize,
        sort_by=said.get("sorted_by", {}).get(name),
        is_key=name == said.get("date_column"),
    )


def _table_faults(data: dict[str, Any], model: Model) -> Iterator[tuple[KeyPath, str]]:
    """Tables and columns that something is said of, and that are not there."""
    for name, said in data.get("tables", {}).items():
        where: KeyPath = ("tables", name)
        table = model.table(name)
        if table is None:
            yield where, f"{model.use_case} exports no table `{name}`"
            continue
        yield from (((*where, *place), reason) for place, reason in _column_faults(table, said))


def _column_faults(table: Table, said: dict[str, Any]) -> Iterator[tuple[KeyPath, str]]:
    named: list[tuple[KeyPath, str]] = [(("date_column",), said["date_column"])] if "date_column" in said else []
    named += [((key, n), name) for key in ("hidden", "summed") for n, name in enumerate(said.get(key, ()))]
    named += [((key, name), name) for key in ("formats", "sorted_by") for name in said.get(key, {})]
    named += [(("sorted_by", name), by) for name, by in said.get("sorted_by", {}).items()]
    for where, name in named:
        column = table.column(name)
        if column is None:
            yield where, f"`{table.name}` has no column `{name}`"
        elif where == ("date_column",) and column.type.underlying != "Date":
            yield where, f"`{name}` is no date: Power BI needs one to know the table as the table of dates"
        elif where[0] == "summed" and column.type.tmdl not in ("int64", "decimal", "double"):
            yield where, f"`{name}` is no number: it cannot be added up"
