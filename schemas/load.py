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

from schemas.agreement import (
    Catalogue,
    DatasetGrant,
    Disclosure,
    Link,
    Output,
    Recipient,
    Rule,
    SinglingOut,
    Summary,
    UseCase,
)
from schemas.check import dataset_faults, same_headings, table_faults
from schemas.check_linkage import linkage_faults
from schemas.check_use_case import use_case_faults
from schemas.model import AddedColumn, Column, Confidential, Dataset, Document, Group, Occurs, RemoveRule, Table
from schemas.validity import Span, Validity
from schemas.yaml_lines import Document as Yaml
from schemas.yaml_lines import SchemaError, read_yaml

FORMATS = Path(__file__).parent / "format"
SPAN_KEYS = {"from", "until", "terms", "variants"}


def load_catalogue(project: Path) -> Catalogue:
    """Everything declared under `project/schemas`. Raises SchemaError with every fault found, one per line."""
    folders = [f for kind in ("returns", "reference") for f in _folders(project / "schemas" / kind)]
    datasets = {d.name: d for d in map(load_dataset, folders)}
    use_cases: dict[str, UseCase] = {}
    documents: dict[str, Yaml] = {}
    faults: list[str] = []
    for path in sorted((project / "schemas" / "use_cases").glob("*.yml")):
        document = _checked(path, "use_case")
        use_case = read_use_case(document.data, path.name)
        faults += use_case_faults(document, use_case, datasets)
        if use_case.name in use_cases:
            faults.append(document.fault(("use_case",), f"another file declares the use case {use_case.name}"))
        use_cases[use_case.name], documents[use_case.name] = use_case, document
        use_cases |= {name: _form(use_case, name, form) for name, form in document.data.get("forms", {}).items()}
    _raise([*faults, *linkage_faults(documents, use_cases, datasets)])
    return Catalogue(datasets, use_cases)


@cache
def catalogue_in_force(project: Path) -> Catalogue:
    """The same, read once in a process: a run needs it for the ingest, the build and the release."""
    return load_catalogue(project)


def load_dataset(folder: Path) -> Dataset:
    """One return: `_dataset.yml` and one file per table."""
    head = _checked(folder / "_dataset.yml", "dataset")
    documents = [_checked(p, "table") for p in _in_order(folder) if p.name != "_dataset.yml"]
    tables = tuple(
        _table(d.data, head.data["dataset"], f"{folder.parent.name}/{folder.name}/{d.path.name}") for d in documents
    )
    dataset = _dataset(head.data, tables, is_reference=folder.parent.name == "reference")
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
def code_lists(project: Path) -> dict[tuple[str, str], set[str]]:
    """(dataset, list) of every code list under `project/seeds/code_lists`, with its codes."""
    found: dict[tuple[str, str], set[str]] = {}
    for path in sorted((project / "seeds" / "code_lists").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            if not {"dataset", "list", "code"} <= set(reader.fieldnames or ()):
                raise SchemaError(f"{path}:1: a code list has at least the columns dataset, list and code")
            for row in reader:
                found.setdefault((row["dataset"], row["list"]), set()).add(row["code"])
    return found


def _in_order(folder: Path) -> list[Path]:
    """The files of a folder as a person would sort them: list_2 before list_10."""
    return sorted(folder.glob("*.yml"), key=lambda p: re.sub("[0-9]+", lambda number: number[0].zfill(9), p.stem))


def _folders(parent: Path) -> list[Path]:
    return sorted(p.parent for p in parent.glob("*/_dataset.yml"))


def _checked(path: Path, kind: str) -> Yaml:
    document = read_yaml(path)
    errors = sorted(_validator(kind).iter_errors(document.data), key=lambda e: [str(part) for part in e.absolute_path])
    _raise(document.fault(tuple(e.absolute_path), e.message) for e in errors)
    return document


@cache
def _validator(kind: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads((FORMATS / f"{kind}.json").read_text(encoding="utf-8")))


def _raise(faults: Iterable[str]) -> None:
    text = "\n".join(faults)
    if text:
        raise SchemaError(text)


def _dataset(data: dict[str, Any], tables: tuple[Table, ...], is_reference: bool) -> Dataset:
    formats = data["format"] if isinstance(data["format"], list) else [data["format"]]
    return Dataset(
        name=data["dataset"],
        title=data["title"],
        description=data["description"],
        source=data["source"],
        formats=tuple(formats),
        period=tuple(data["period"]),
        year_ends=data["year_ends"],
        due_by=data.get("due_by"),
        from_=str(data["from"]),
        several_files=data["several_files"],
        history=data.get("history", "latest_record"),
        optional=tuple(data.get("optional_period", ())),
        variants=data.get("variants", {}),
        is_reference=is_reference,
        needed_for=data.get("needed_for"),
        document=_document(data["document"]) if "document" in data else None,
        tables=tables,
    )


def _document(data: dict[str, Any]) -> Document:
    return Document(
        root=data["root"],
        collection=(data["collection"]["element"], data["collection"]["is"]),
        year=tuple(data["year"]),
        authority=data["authority"],
        groups=tuple(Group(g["element"], _occurs(g["occurs"]), _validity(g)) for g in data.get("groups", ())),
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
        file_token=data.get("file_token"),
        says_period=tuple(data.get("says_period", {}).items()),
        confidential=_confidential(data["confidential"]) if "confidential" in data else None,
        valid=_validity(data),
        file=file,
    )


def _confidential(data: dict[str, Any]) -> Confidential:
    ((told_by, codes),) = data["when"].items()
    return Confidential(tuple(data["columns"]), told_by, tuple(codes), data["because"])


def _validity(data: dict[str, Any]) -> Validity:
    """From, until, terms and variants as they stand beside each other, and any further spans under `also`."""
    spans = [part for part in (data, *data.get("also", ())) if SPAN_KEYS & part.keys()]
    return Validity(tuple(_span(part) for part in spans))


def _span(data: dict[str, Any]) -> Span:
    from_, until = (str(data[key]) if key in data else None for key in ("from", "until"))
    return Span(from_, until, tuple(data.get("terms", ())), tuple(data.get("variants", ())))


def _column(data: dict[str, Any]) -> Column:
    lists = {key: tuple(data[key]) for key in ("headers", "header_patterns", "enrich", "made_of") if key in data}
    values: dict[str, Any] = {key: value for key, value in data.items() if key not in SPAN_KEYS | {"also"}} | lists
    return Column(**values, valid=_validity(data))


def _added(data: dict[str, Any]) -> AddedColumn:
    return AddedColumn(**{**data, "steps": tuple(data.get("steps", ()))})


def _remove(data: dict[str, Any]) -> RemoveRule:
    if "when_blank" in data:
        return RemoveRule(data["rule"], data["when_blank"], data["because"])
    ((column, pattern),) = data["when_matches"].items()
    return RemoveRule(data["rule"], column, data["because"], pattern)


def read_use_case(data: dict[str, Any], file: str) -> UseCase:
    """A use case from the content of its file, which has the right form."""
    return UseCase(
        name=data["use_case"],
        title=data["title"],
        purpose=data["purpose"],
        agreement=data["agreement"],
        instructions=data["instructions"],
        datasets={name: _grant(name, grant) for name, grant in data["datasets"].items()},
        publishes=data.get("publishes", True),
        outputs=tuple(
            Output(o["output"], o["model"], o["instruction"], tuple(o["tables"]), _summary(o))
            for o in data.get("outputs", ())
        ),
        key_version=data.get("key_version"),
        linked_with=tuple(Link(k["use_case"], tuple(k["by"]), k["instruction"]) for k in data.get("linked_with", ())),
        singling_out=_singling_out(data["singling_out"]) if "singling_out" in data else None,
        disclosure=Disclosure(**data["disclosure"]) if "disclosure" in data else None,
        file=file,
    )


def _singling_out(data: dict[str, Any]) -> SinglingOut:
    tables = {
        (dataset, table): (tuple(declared["told_by"]), declared["most_unique"])
        for dataset, declarations in data["tables"].items()
        for table, declared in declarations.items()
    }
    return SinglingOut(data["instruction"], data["group"], tables)


def _summary(output: dict[str, Any]) -> Summary | None:
    return Summary(**output["summary"]) if "summary" in output else None


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
        signed_under=data.get("signed_under"),
        retention_years=data.get("retention", {}).get("years"),
        retention_instruction=data.get("retention", {}).get("instruction"),
        recipient=Recipient(**data["recipient"]) if "recipient" in data else None,
        tables={
            table: tuple(
                Rule(r["instruction"], tuple(r["keep"]), r.get("degrade"), r.get("confidential") == "shared")
                for r in rules
            )
            for table, rules in data["tables"].items()
        },
    )
