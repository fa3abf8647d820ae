"""Every model, seed and source of the dbt project says what it is, and so does every column that it has."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest
from dbt.adapters.duckdb.connections import DuckDBConnectionManager
from dbt.cli.main import dbtRunner

from ingest.load import load
from ingest.settings import Settings, settings
from schemas.load import load_catalogue
from schemas.project import PROJECT

Node = dict[str, Any]
COLUMNS = """
    select database_name, schema_name, table_name, column_name
    from duckdb_columns()
    where not internal
"""


@pytest.fixture(scope="module")
def empty_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """The zones as a run over an empty incoming folder leaves them: every table is there and holds nothing."""
    folder = tmp_path_factory.mktemp("descriptions")
    (folder / "incoming").mkdir()
    run = settings(str(folder / "incoming"), str(folder / "data"), "2026-06-30")
    load(run, load_catalogue(run.project), lambda _: None)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in run.environment.items():
            patch.setenv(name, value)
        dbt("build", "--exclude-resource-types", "unit_test", target=folder / "target")
    yield run


def dbt(*arguments: str, target: Path) -> None:
    where = ["--project-dir", str(PROJECT / "dbt_project"), "--profiles-dir", str(PROJECT)]
    result = dbtRunner().invoke([*arguments, *where, "--target-path", str(target), "--quiet"])
    DuckDBConnectionManager.close_all_connections()
    assert result.success, f"dbt {arguments[0]} failed"


@pytest.fixture(scope="module")
def manifest(empty_run: Settings) -> Node:
    text = (empty_run.zones.data.parent / "target" / "manifest.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def described(manifest: Node) -> Iterator[Node]:
    """The nodes of the manifest that are tables or views: models, seeds and sources."""
    for node in [*manifest["nodes"].values(), *manifest["sources"].values()]:
        if node["resource_type"] in ("model", "seed", "source"):
            yield node


def test_every_model_seed_source_and_exposure_is_described(manifest: Node) -> None:
    nodes = [*described(manifest), *manifest["exposures"].values()]
    assert len(nodes) > 100
    assert [node["unique_id"] for node in nodes if not node["description"].strip()] == []


def test_every_column_that_is_named_is_described(manifest: Node) -> None:
    columns = [(node["name"], column) for node in described(manifest) for column in node["columns"].values()]
    assert len(columns) > 1000
    assert [(name, column["name"]) for name, column in columns if not column["description"].strip()] == []


def test_every_column_of_every_model_is_named(empty_run: Settings, manifest: Node) -> None:
    named = {
        (node["database"], node["schema"], node["alias"]): set(node["columns"])
        for node in described(manifest)
        if node["resource_type"] == "model"
    }
    found: dict[tuple[str, str, str], set[str]] = {}
    with duckdb.connect(str(empty_run.zones.la_database), read_only=True) as connection:
        connection.execute(f"attach '{empty_run.zones.region_database}' as region (read_only)")
        for *relation, column in connection.execute(COLUMNS).fetchall():
            found.setdefault((relation[0], relation[1], relation[2]), set()).add(column)
    missing = [relation for relation in named if relation not in found]
    different = {relation: named[relation] ^ found[relation] for relation in named if relation in found}
    assert missing == []
    assert {relation: columns for relation, columns in different.items() if columns} == {}


def test_a_repair_describes_the_columns_of_the_return_in_the_words_of_the_schema(manifest: Node) -> None:
    models = {node["name"]: node["columns"] for node in described(manifest)}
    repaired = [name for name in models if name.startswith("fix_")]
    differing = [
        (name, column)
        for name in repaired
        for column, said in models["cur_" + name.removeprefix("fix_").removesuffix("_stage_1")].items()
        if column in models[name] and models[name][column]["description"] != said["description"]
    ]
    assert repaired
    assert differing == []
