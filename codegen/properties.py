"""The generated dbt property files: sources, descriptions, tests and exposures, path to YAML text."""

from typing import Any

import yaml

from codegen.expressions import withheld_when
from codegen.ledger_texts import CODE_LIST, LEDGER
from codegen.models import (
    grants,
    kept_columns,
    names_of,
    provenance_columns,
    quality_marts,
    time_columns,
    with_codes,
)
from publish.anew import LOOKUP
from schemas.agreement import Catalogue, DatasetGrant, UseCase
from schemas.model import Dataset, Table

MARK = "# Made from schemas/ by `returns generate`: edit the schemas, not this file.\n"

PROVENANCE = {
    "_file_id": "The file the row came in: see raw.files.",
    "_row": "The row as a person sees it in the file; the heading row counts.",
    "_la": "Code of the authority that sent it.",
    "_year": "Year of the return.",
    "_month": "Month of the return, from 1 to 12.",
    "_term": "School term of the return: spring, summer or autumn of the calendar year.",
    "_quarter": "Quarter of the return's year, from 1 to 4; empty if nothing says it.",
    "_school_type": "acad or la, for academies and for schools that the authority maintains; empty if nothing says it.",
    "_variant": "The form of the return.",
    "_line": "The line of the file on which its element starts.",
    "_lines": "How many lines further down the elements of its columns start, in the order of the schema.",
    "_parent": "The _row of the element around it, in the table of that element.",
}
QUALITY_COLUMNS = {
    "use_case": "The use case this is said for.",
    "la_code": "Code of the authority.",
    "la_name": "Name of the authority.",
    "dataset": "The return.",
    "period": "The period of the return.",
    "status": "received, refused, missing, not due yet, not sent, past retention, withdrawn or not signed.",
    "tables_received": "How many of the return's tables that the use case keeps were received.",
    "tables_expected": "How many of them the return has in that period.",
    "table_name": "The table; empty when a whole file is meant.",
    "column_name": "The column; empty when a whole row or file is meant.",
    "kind": "The kind of finding: see the seed finding_kinds.",
    "severity": "file, row, cell or note.",
    "findings": "How many there are, rounded; empty if there are too few to tell.",
    "findings_are": "What became of the count: rounded, exact or suppressed.",
    "la_number": "Number of the authority at the Department for Education.",
}


def generated_properties(catalogue: Catalogue) -> dict[str, str]:
    """Every generated property file of the project, by path under `dbt_project/models`."""
    files: dict[str, dict[str, Any]] = {
        "staging/_sources.yml": {"sources": [_raw(catalogue)]},
        "reference/_code_lists.yml": {"seeds": [_code_list(dataset) for dataset in with_codes(catalogue)]},
    }
    for dataset in catalogue.datasets.values():
        files[f"staging/{dataset.name}/_{dataset.name}__staging.yml"] = {"models": _staging(dataset)}
        files[f"quality/{dataset.name}/_{dataset.name}__quality.yml"] = {"models": _findings(dataset)}
        files[f"current/{dataset.name}/_{dataset.name}__current.yml"] = {"models": _current(dataset)}
    for use_case in catalogue.published:
        name = use_case.name.lower()
        files[f"published/{name}/_{name}__published.yml"] = {"models": _published(use_case, catalogue)}
        files[f"marts/{name}/_{name}__marts.yml"] = {
            "models": _marts(use_case, catalogue),
            "exposures": [_exposure(use_case, catalogue)],
        }
    return {path: MARK + _yaml({"version": 2, **content}) for path, content in files.items()}


def _yaml(content: dict[str, Any]) -> str:
    return yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=110)


def _columns(descriptions: dict[str, str]) -> list[dict[str, Any]]:
    return [{"name": name, "quote": True, "description": text} for name, text in descriptions.items()]


def _provenance(dataset: Dataset, table: Table) -> dict[str, str]:
    texts = {name: PROVENANCE[name] for name in ("_file_id", "_row", "_la", *provenance_columns(dataset, table))}
    return texts | ({"_row": "Number of the row among those of the table in the file."} if "_line" in texts else {})


def _lines(dataset: Dataset) -> dict[str, str]:
    return {"_lines": PROVENANCE["_lines"]} if dataset.by_line else {}


def _described(table: Table, fixed: bool = True) -> dict[str, str]:
    texts = {c.name: c.description for c in table.columns} | {c.name: c.description for c in table.added}
    return {name: texts[name] for name in names_of(table, fixed)}


def _raw(catalogue: Catalogue) -> dict[str, Any]:
    tables: list[dict[str, Any]] = [
        {"name": name, "description": text, "columns": _columns(columns)} for name, (text, columns) in LEDGER.items()
    ]
    for dataset in catalogue.datasets.values():
        for table in dataset.received:
            received = {c.name: c.description for c in table.columns}
            tables.append(
                {
                    "name": table.id,
                    "description": f"{table.title}: one row per row received, all text.",
                    "columns": _columns(_provenance(dataset, table) | _lines(dataset) | received),
                }
            )
    return {
        "name": "raw",
        "description": "What the ingest landed: text, with provenance, and the ledger of files.",
        "schema": "raw",
        "tags": ["la_zone"],
        "tables": tables,
    }


def _code_list(dataset: Dataset) -> dict[str, Any]:
    seed = _model(f"codes_{dataset.name}", f"The code lists of the return: {dataset.title}.", CODE_LIST)
    for column in seed["columns"]:
        del column["quote"]
    return seed | {"data_tests": [_sound_columns(filled=["list", "code"])]}


def _staging(dataset: Dataset) -> list[dict[str, Any]]:
    seen = {
        "table_name": "The table.",
        "column_name": "The column.",
        "list_name": "Its code list.",
        "_la": PROVENANCE["_la"],
        **{name: PROVENANCE[name] for name in time_columns(dataset)},
        "raw_value": "The text as it was sent.",
        "times": "How often it was sent.",
    }
    matched = {
        "code": "The code it was taken for; empty if for none.",
        "matched_by": "code, spelling, number or pattern.",
        "also_claimed_by": "Other codes that claim the same text in the same way; the first in the list has it.",
        "kind": "ConversionError or WithdrawnCode, if either holds.",
    }
    models = []
    if any(c.codes for t in dataset.received for c in t.columns):
        text = "Distinct texts of the coded columns, with how often they came."
        models.append(_model(f"values_seen_{dataset.name}", text, seen))
        text = "Which code each text was taken for, and how it matched."
        models.append(_model(f"value_map_{dataset.name}", text, seen | matched, {"tags": [LOOKUP]}))
    for table in dataset.received:
        problems = {f"{c.name}__problem": f"What is wrong with {c.name}, if anything." for c in table.columns}
        columns = _provenance(dataset, table) | {c.name: c.description for c in table.columns} | problems
        models.append(_model(f"stg_{table.id}", f"{table.title}, typed: one row per row received.", columns))
    return models


def _findings(dataset: Dataset) -> list[dict[str, Any]]:
    columns = {
        "_file_id": PROVENANCE["_file_id"],
        "_row": PROVENANCE["_row"],
        "column_name": QUALITY_COLUMNS["column_name"],
        "kind": QUALITY_COLUMNS["kind"],
        "found": "What stood there.",
        "expected": "What should stand there.",
        "list_name": "The code list that applies.",
        "child": "The identifier in the row.",
        "element": "The path of the XML element, in a return of that kind.",
    }
    texts = {f"fnd_{t.id}": f"What was found in the rows of {t.title.lower()}." for t in dataset.tables}
    return [_model(name, text, columns, {"materialized": "ephemeral"}) for name, text in texts.items()]


def _current(dataset: Dataset) -> list[dict[str, Any]]:
    models = []
    for table in dataset.tables:
        if table.feeds:
            continue
        fate = {
            "_removed_by": "The rule that left the row out, if one did.",
            "_kept_in": "The file whose row stands for the record.",
            "_outcome": "kept, RowRemoved or DuplicateRemoval.",
        }
        enriched = _provenance(dataset, table) | _described(table, fixed=False) | fate
        models.append(_model(f"enr_{table.id}", f"{table.title}, enriched, with what becomes of each row.", enriched))
        current = _model(
            f"cur_{table.id}",
            f"{table.title} as they stand now.",
            _provenance(dataset, table) | _described(table),
            {"materialized": "incremental" if table.fixed_by else "view"},
        )
        models.append(_with_key_tests(current, dataset, table))
    return models


def _never_blank(table: Table) -> list[str]:
    """The identifiers without which a row is left out."""
    guarded = {rule.column for rule in table.remove_rows if rule.pattern is None}
    return [c.name for c in table.columns if c.type == "identifier" and c.name in guarded]


def _with_key_tests(model: dict[str, Any], dataset: Dataset, table: Table) -> dict[str, Any]:
    identifiers = _never_blank(table)
    if table.key:
        required = [c.name for c in table.columns if c.required and c.name in table.key]
        returns = [f"_{part}" for part in dataset.row_parts] if dataset.history == "every_return" else []
        arguments = {"columns": ["_la", *returns, *table.key], "complete": required}
        model["data_tests"] = [{"unique_record": {"arguments": arguments}}]
        if identifiers:
            model["data_tests"].append(_sound_columns(filled=identifiers))
    return model


def _sound_columns(**arguments: Any) -> dict[str, Any]:
    return {"sound_columns": {"arguments": {name: given for name, given in arguments.items() if given}}}


def _published(use_case: UseCase, catalogue: Catalogue) -> list[dict[str, Any]]:
    name = use_case.name.lower()
    models = [
        _model(f"pub_{name}__{t.id}", f"{t.title} as {use_case.agreement['id']} allows them.", _kept(t, g))
        for t, g in _tables(use_case, catalogue)
    ]
    for quality, (title, columns) in quality_marts(use_case).items():
        models.append(_model(f"pub_{name}__{quality}", f"{title}.", {c: QUALITY_COLUMNS[c] for c in columns}))
    for model in models:
        model["config"] = {
            "schema": f"published_{name}",
            "tags": [f"use_case_{name}"],
            "meta": {"agreement": use_case.agreement["id"]},
        }
    return models


def _marts(use_case: UseCase, catalogue: Catalogue) -> list[dict[str, Any]]:
    name = use_case.name.lower()
    models = []
    for table, grant in _tables(use_case, catalogue):
        mart = _model(f"{name}_{table.id}", f"{table.title}. {table.description}", _kept(table, grant))
        mart["config"] = _mart_config(use_case, f"{table.dataset}_{table.name}")
        if grant.recipient:
            mart["config"]["database"] = "handed_over"
            mart["config"]["meta"] |= {
                "export": f"{use_case.name}/{use_case.name}_{{recipient}}_{table.name}",
                "recipient": grant.recipient.column,
                "use_case": use_case.name,
            }
        models.append(mart if grant.recipient else _with_mart_tests(mart, table, use_case))
    for quality, (title, columns) in quality_marts(use_case).items():
        mart = _model(f"{name}_quality__{quality}", f"{title}.", {c: QUALITY_COLUMNS[c] for c in columns})
        mart["config"] = _mart_config(use_case, quality)
        models.append(mart)
    return models


def _mart_config(use_case: UseCase, output: str) -> dict[str, Any]:
    name = use_case.name.lower()
    return {
        "schema": name,
        "tags": [f"use_case_{name}"],
        "meta": {"export": f"{use_case.name}/{use_case.name}_{output}", "agreement": use_case.agreement["id"]},
    }


def _with_mart_tests(mart: dict[str, Any], table: Table, use_case: UseCase) -> dict[str, Any]:
    kept = [column["name"] for column in mart["columns"]]
    senders = [a.name for a in table.added if a.steps == ("la_name",) and a.name in kept]
    filled = [name for name in kept if name in (*senders, *_never_blank(table))]
    coverage = [f"ref('{use_case.name.lower()}_quality__coverage')", "la_name"]
    known = {name: list(coverage) for name in senders}
    return mart | {"data_tests": [_sound_columns(filled=filled, known=known)]} if filled else mart


def _tables(use_case: UseCase, catalogue: Catalogue) -> list[tuple[Table, DatasetGrant]]:
    return [(t, g) for u, g, t in grants(catalogue, published_only=True) if u is use_case]


def _kept(table: Table, grant: DatasetGrant) -> dict[str, str]:
    texts = _described(table)
    return {
        name: texts[name]
        + (f" Shared as: {rule.degrade.replace('_', ' ')}." if rule.degrade else "")
        + (f" Not shared where {told}." if (told := withheld_when(name, rule, table)) else "")
        for name, rule in kept_columns(table, grant).items()
    }


def _exposure(use_case: UseCase, catalogue: Catalogue) -> dict[str, Any]:
    name = use_case.name.lower()
    marts = [f"{name}_{t.id}" for t, _ in _tables(use_case, catalogue)]
    marts += [output.model for output in use_case.outputs]
    marts += [f"{name}_quality__{quality}" for quality in quality_marts(use_case)]
    return {
        "name": f"exports_{name}",
        "label": f"Exports for {use_case.title}",
        "type": "dashboard",
        "description": f"Parquet and CSV files in exports/current/{use_case.name}. {use_case.purpose}",
        "owner": {"name": "Regional analysts", "email": "analysts@example.org"},
        "depends_on": [f"ref('{mart}')" for mart in marts],
    }


def _model(name: str, text: str, columns: dict[str, str], config: dict[str, Any] | None = None) -> dict[str, Any]:
    model: dict[str, Any] = {"name": name, "description": text}
    if config:
        model["config"] = config
    return model | {"columns": _columns(columns)}
