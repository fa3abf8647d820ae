"""Read the YAML of a project's `schemas/` folder into a Catalogue, or say what is wrong with it, file and line."""

import csv
import json
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

from schemas.check import dataset_faults, same_headings, table_faults
from schemas.check_use_case import use_case_faults
from schemas.model import (
    AddedColumn,
    Catalogue,
    Column,
    Dataset,
    DatasetGrant,
    Document,
    Group,
    Occurs,
    Output,
    RemoveRule,
    Rule,
    Table,
    UseCase,
)
from schemas.yaml_lines import Document as Yaml
from schemas.yaml_lines import SchemaError, read_yaml

FORMATS = Path(__file__).parent / "format"


def load_catalogue(project: Path) -> Catalogue:
    """Everything declared under `project/schemas`. Raises SchemaError with every fault found, one per line."""
    datasets = {d.name: d for d in map(load_dataset, _folders(project / "schemas" / "returns"))}
    use_cases, faults = {}, []
    for path in sorted((project / "schemas" / "use_cases").glob("*.yml")):
        document = _checked(path, "use_case")
        use_case = _use_case(document.data, path.name)
        faults += use_case_faults(document, use_case, datasets)
        if use_case.name in use_cases:
            faults.append(document.fault(("use_case",), f"another file declares the use case {use_case.name}"))
        use_cases[use_case.name] = use_case
        use_cases |= {name: _form(use_case, name, form) for name, form in document.data.get("forms", {}).items()}
    _raise(faults)
    return Catalogue(datasets, use_cases)


def load_dataset(folder: Path) -> Dataset:
    """One return: `_dataset.yml` and one file per table."""
    head = _checked(folder / "_dataset.yml", "dataset")
    documents = [_checked(p, "table") for p in _in_order(folder) if p.name != "_dataset.yml"]
    tables = tuple(_table(d.data, head.data["dataset"], f"{folder.name}/{d.path.name}") for d in documents)
    dataset = _dataset(head.data, tables)
    lists = code_lists(folder.parents[2])
    faults = dataset_faults(head, dataset, folder)
    for document, table in zip(documents, tables, strict=True):
        faults += table_faults(document, table, dataset, lists)
    for one, other in same_headings(tables) if dataset.document is None else ():
        for table, twin in ((one, other), (other, one)):
            faults.append(documents[tables.index(table)].fault(("columns",), f"`{twin.name}` has the same headings"))
    _raise(faults)
    return dataset


@cache
def code_lists(project: Path) -> frozenset[tuple[str, str]]:
    """(dataset, list) of every code list under `project/seeds/code_lists`."""
    found: set[tuple[str, str]] = set()
    for path in sorted((project / "seeds" / "code_lists").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            if not {"dataset", "list", "code"} <= set(reader.fieldnames or ()):
                raise SchemaError(f"{path}:1: a code list has at least the columns dataset, list and code")
            found.update((row["dataset"], row["list"]) for row in reader)
    return frozenset(found)


def _in_order(folder: Path) -> list[Path]:
    """The files of a folder as a person would sort them: list_2 before list_10."""
    return sorted(folder.glob("*.yml"), key=lambda p: re.sub("[0-9]+", lambda number: number[0].zfill(9), p.stem))


def _folders(parent: Path) -> list[Path]:
    return sorted(p for p in parent.iterdir() if (p / "_dataset.yml").is_file())


def _checked(path: Path, kind: str) -> Yaml:
    document = read_yaml(path)
    validator = jsonschema.Draft202012Validator(json.loads((FORMATS / f"{kind}.json").read_text(encoding="utf-8")))
    errors = sorted(validator.iter_errors(document.data), key=lambda e: [str(part) for part in e.absolute_path])
    _raise(document.fault(tuple(e.absolute_path), e.message) for e in errors)
    return document


def _raise(faults: Iterable[str]) -> None:
    text = "\n".join(faults)
    if text:
        raise SchemaError(text)


def _dataset(data: dict[str, Any], tables: tuple[Table, ...]) -> Dataset:
    return Dataset(
        name=data["dataset"],
        title=data["title"],
        description=data["description"],
        source=data["source"],
        format=data["format"],
        period=tuple(data["period"]),
        year_ends=data["year_ends"],
        due_by=data.get("due_by"),
        from_=data["from"],
        several_files=data["several_files"],
        history=data.get("history", "latest_record"),
        document=_document(data["document"]) if "document" in data else None,
        tables=tables,
    )


def _document(data: dict[str, Any]) -> Document:
    return Document(
        root=data["root"],
        collection=(data["collection"]["element"], data["collection"]["is"]),
        year=tuple(data["year"]),
        authority=data["authority"],
        groups=tuple(
            Group(g["element"], _occurs(g["occurs"]), g.get("from"), g.get("until")) for g in data.get("groups", ())
        ),
    )


def _occurs(text: str) -> Occurs:
    least, most = text.split("..")
    return Occurs(int(least), None if most == "*" else int(most))


def _table(data: dict[str, Any], dataset: str, file: str) -> Table:
    return Table(
        dataset=dataset,
        name=data["table"],
        title=data["title"],
        description=data["description"],
        source=data["source"],
        columns=tuple(_column(c) for c in data["columns"]),
        added=tuple(_added(c) for c in data["added"]),
        key=tuple(data["key"]),
        keep_first=tuple((c.rpartition(" ")[0], c.rpartition(" ")[2]) for c in data["keep_first"]),
        remove_rows=tuple(_remove(r) for r in data.get("remove_rows", ())),
        dates_within_period=tuple(data.get("dates_within_period", ())),
        fixed_by=data.get("fixed_by"),
        fixes=tuple(data.get("fixes", ())),
        element=data.get("element"),
        occurs=_occurs(data["occurs"]) if "occurs" in data else None,
        feeds=data.get("feeds"),
        built_by=data.get("built_by"),
        accounted_by=data.get("accounted_by"),
        from_=data.get("from"),
        until=data.get("until"),
        file=file,
    )


def _column(data: dict[str, Any]) -> Column:
    lists = {key: tuple(data[key]) for key in ("headers", "header_patterns", "enrich", "made_of") if key in data}
    values: dict[str, Any] = {key: value for key, value in data.items() if key != "from"} | lists
    return Column(**values, from_=data.get("from"))


def _added(data: dict[str, Any]) -> AddedColumn:
    return AddedColumn(**{**data, "steps": tuple(data.get("steps", ()))})


def _remove(data: dict[str, Any]) -> RemoveRule:
    if "when_blank" in data:
        return RemoveRule(data["rule"], data["when_blank"], data["because"])
    ((column, pattern),) = data["when_matches"].items()
    return RemoveRule(data["rule"], column, data["because"], pattern)


def _use_case(data: dict[str, Any], file: str) -> UseCase:
    return UseCase(
        name=data["use_case"],
        title=data["title"],
        purpose=data["purpose"],
        agreement=data["agreement"],
        instructions=data["instructions"],
        datasets={name: _grant(name, grant) for name, grant in data["datasets"].items()},
        publishes=data.get("publishes", True),
        outputs=tuple(
            Output(o["output"], o["model"], o["instruction"], tuple(o["tables"])) for o in data.get("outputs", ())
        ),
        file=file,
    )


def _form(use_case: UseCase, name: str, data: dict[str, Any]) -> UseCase:
    """A second form of a use case's outputs: the same agreement and rules, the newest row of each record only."""
    grants = {
        d: replace(use_case.datasets[d], newest_only=data["newest_only"])
        for d in data["datasets"]
        if d in use_case.datasets
    }
    return replace(use_case, name=name, title=data["title"], datasets=grants, outputs=(), form_of=use_case.name)


def _grant(dataset: str, data: dict[str, Any]) -> DatasetGrant:
    return DatasetGrant(
        dataset=dataset,
        signed_under=data["signed_under"],
        retention_years=data["retention"]["years"],
        retention_instruction=data["retention"]["instruction"],
        tables={
            table: tuple(Rule(r["instruction"], tuple(r["keep"]), r.get("degrade")) for r in rules)
            for table, rules in data["tables"].items()
        },
    )
