"""The project as dbt compiles it: every model with its SQL, the tables it may read, and what marts are exported to."""

import json
import os
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ingest import parsed
from schemas.project import PROJECT

SHAPES = "degrade_shapes"


class NotCompiled(Exception):
    """dbt cannot compile the project; the text says which command tells why."""


@dataclass(frozen=True)
class Model:
    """One model. `folder` is the first of its path: staging, current, published, marts, ...; `use_case` the second one,
    in the folders that have one for each."""

    name: str
    relation: str
    sql: str
    path: str
    is_published: bool = False
    is_mart: bool = False
    meta: dict[str, Any] = field(default_factory=dict, hash=False)

    @property
    def folder(self) -> str:
        return Path(self.path).parts[0]

    @property
    def use_case(self) -> str:
        return Path(self.path).parts[1].upper()


@dataclass(frozen=True)
class Project:
    """`models` by name. `received`: relation of a raw table to its name; `seeds`: relation of a seed to its name.
    `degrade_shapes`: SQL with what each degrade step looks like. `as_at`: the day it was compiled for, as text."""

    models: dict[str, Model]
    received: dict[str, str]
    seeds: dict[str, str]
    degrade_shapes: str
    as_at: str

    def with_sql(self, changed: dict[str, str]) -> "Project":
        """The same project with other SQL for some models."""
        models = {name: replace(self.models[name], sql=sql) for name, sql in changed.items()}
        return replace(self, models=self.models | models)


def compiled_project(as_at: str, project: Path = PROJECT) -> Project:
    """Compile the project in a folder that is thrown away: nothing of what is there now is read or changed, so that
    it can be done while a run is at work. Raises NotCompiled."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "la_zone").mkdir()
        parsed.lend(Path(folder) / "target", project)
        _compile(project, Path(folder), as_at)
        manifest = json.loads((Path(folder) / "target" / "manifest.json").read_text(encoding="utf-8"))
    return read_manifest(manifest, as_at)


def _compile(project: Path, data: Path, as_at: str) -> None:
    from dbt.adapters.duckdb.connections import DuckDBConnectionManager
    from dbt.cli.main import dbtRunner

    wanted = {"RETURNS_DATA": str(data), "RETURNS_AS_AT": as_at, "RETURNS_TARGET": "both"}
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        result = dbtRunner().invoke(
            [
                "compile",
                *("--project-dir", str(project / "dbt_project"), "--profiles-dir", str(project)),
                *("--target-path", str(data / "target"), "--log-level", "none", "--log-level-file", "none"),
                *("--select", "resource_type:model", SHAPES),
            ]
        )
    finally:
        DuckDBConnectionManager.close_all_connections()
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})
    if not result.success:
        raise NotCompiled("The models cannot be compiled: `dbt compile` says why.")


def read_manifest(manifest: dict[str, Any], as_at: str) -> Project:
    """What is needed of dbt's own manifest."""
    nodes = list(manifest["nodes"].values())
    models = {n["name"]: _model(n) for n in nodes if n["resource_type"] == "model"}
    shapes = [n.get("compiled_code") for n in nodes if n["name"] == SHAPES]
    if not all([*shapes, *(model.sql for model in models.values())]) or not shapes:
        raise NotCompiled("The manifest is not one of a whole `dbt build` or `dbt compile`: it has models without SQL.")
    return Project(
        models=models,
        received={_relation(source): source["identifier"] for source in manifest["sources"].values()},
        seeds={_relation(n): n["name"] for n in nodes if n["resource_type"] == "seed"},
        degrade_shapes=shapes[0],
        as_at=as_at,
    )


def _model(node: dict[str, Any]) -> Model:
    return Model(
        name=node["name"],
        relation=_relation(node),
        sql=node.get("compiled_code") or "",
        path=node["path"],
        is_published=node["config"]["materialized"] == "published",
        is_mart="mart" in node["tags"],
        meta=node["config"].get("meta") or {},
    )


def _relation(node: dict[str, Any]) -> str:
    name = node.get("identifier") or node.get("alias") or node["name"]
    return ".".join(part.lower() for part in (node["database"], node["schema"], name))


def published_file(path: str) -> str:
    """The name of the model whose rows stand in a published file, by its path: `.../PAN/ssda903__header.parquet`."""
    *_, use_case, file = ("", "", *Path(path).parts)
    return f"pub_{use_case.lower()}__{file.removesuffix('.parquet')}"
