"""The files of a Power BI project: the model as TMDL, and an empty report, so that Power BI Desktop opens it."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb

from publish.power_bi import tmdl
from publish.power_bi.declared import read_declared
from publish.power_bi.exports import models_of
from publish.power_bi.model import Model

FOLDER = "power_bi"
SCHEMAS = "https://developer.microsoft.com/json-schemas/fabric"
PAGE = "start"


def write_projects(
    exports: Path, described: Mapping[str, Any], connection: duckdb.DuckDBPyConnection, declared: Path
) -> Sequence[Path]:
    """A project per use case, as `<use case>/power_bi` below `exports`; all of them are made before one is written.

    `described` as for `models_of`; `declared`: the folder of what is declared about them. Raises SchemaError for what
    is declared and not there, and NoSuchType.
    """
    models = read_declared(declared, models_of(exports, described, connection))
    made = {exports / m.use_case / FOLDER / path: text for m in models for path, text in files_of(m).items()}
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return sorted(made)


def files_of(model: Model) -> dict[str, str]:
    """By path below the project's folder, the text of each of its files."""
    name = model.use_case
    definition, report = f"{name}.SemanticModel/definition", f"{name}.Report"
    files = {
        f"{name}.pbip": _pbip(name),
        f"{name}.SemanticModel/definition.pbism": _json(
            "item/semanticModel/definitionProperties/1.0.0", version="4.2", settings={"qnaEnabled": False}
        ),
        f"{definition}/database.tmdl": tmdl.database(model),
        f"{definition}/model.tmdl": tmdl.semantic_model(model),
        f"{definition}/expressions.tmdl": tmdl.expressions(model),
        **{f"{definition}/tables/{table.name}.tmdl": tmdl.table(model, table) for table in model.tables},
        **{f"{report}/{path}": text for path, text in _report(name).items()},
    }
    if model.relationships:
        files[f"{definition}/relationships.tmdl"] = tmdl.relationships(model)
    return files


def _pbip(name: str) -> str:
    return _json(
        "pbip/pbipProperties/1.0.0",
        version="1.0",
        artifacts=[{"report": {"path": f"{name}.Report"}}],
        settings={"enableAutoRecovery": True},
    )


def _report(name: str) -> dict[str, str]:
    """A report with one empty page."""
    page = {"name": PAGE, "displayName": name, "displayOption": "FitToPage", "height": 720, "width": 1280}
    return {
        "definition.pbir": _json(
            "item/report/definitionProperties/2.0.0",
            version="4.0",
            datasetReference={"byPath": {"path": f"../{name}.SemanticModel"}},
        ),
        "definition/version.json": _json("item/report/definition/versionMetadata/1.0.0", version="2.0.0"),
        "definition/report.json": _json(
            "item/report/definition/report/3.0.0",
            themeCollection={},
            settings={"useStylableVisualContainerHeader": True},
        ),
        "definition/pages/pages.json": _json(
            "item/report/definition/pagesMetadata/1.0.0", pageOrder=[PAGE], activePageName=PAGE
        ),
        f"definition/pages/{PAGE}/page.json": _json("item/report/definition/page/2.0.0", **page),
    }


def _json(schema: str, **content: Any) -> str:
    return json.dumps({"$schema": f"{SCHEMAS}/{schema}/schema.json"} | content, indent=2) + "\n"
