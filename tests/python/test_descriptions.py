"""Every model, seed and source of the dbt project says what it is, and so does every column that it has."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import duckdb
import pytest

from publish.zones import attached_as

from .running import House

Node = dict[str, Any]
HANDED_OVER = "handed_over"
COLUMNS = """
    select database_name, schema_name, table_name, column_name
    from duckdb_columns()
    where not internal
"""


@pytest.fixture(scope="module")
def manifest(manifest_of_project: Node) -> Node:
    return manifest_of_project


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


@contextmanager
def every_database(sample: House) -> Iterator[duckdb.DuckDBPyConnection]:
    """The LA zone, with each region database beside it under the name that models know it by."""
    with duckdb.connect(str(sample.la_database), read_only=True) as connection:
        for use_case, database in sample.regions.items():
            connection.execute(f"attach '{database}' as {attached_as(use_case)} (read_only)")
        yield connection


def is_ephemeral(node: Node) -> bool:
    return bool(node["config"]["materialized"] == "ephemeral")


def test_every_column_of_every_model_is_named(sample: House, manifest: Node) -> None:
    named = {
        (node["database"], node["schema"], node["alias"]): set(node["columns"])
        for node in described(manifest)
        if node["resource_type"] == "model" and node["database"] != HANDED_OVER and not is_ephemeral(node)
    }
    found: dict[tuple[str, str, str], set[str]] = {}
    with every_database(sample) as connection:
        for *relation, column in connection.execute(COLUMNS).fetchall():
            found.setdefault((relation[0], relation[1], relation[2]), set()).add(column)
    missing = [relation for relation in named if relation not in found]
    different = {relation: named[relation] ^ found[relation] for relation in named if relation in found}
    assert missing == [] and len(named) > 100
    assert {relation: columns for relation, columns in different.items() if columns} == {}


def test_every_column_of_a_model_that_is_stored_nowhere_is_named(sample: House, manifest: Node) -> None:
    """It is a part of those that read it: what it would give, its compiled query says."""
    nodes = [node for node in described(manifest) if node["resource_type"] == "model" and is_ephemeral(node)]
    assert len(nodes) > 100
    compiled = sample.data / "la_zone" / "target" / "compiled" / "la_returns" / "models"
    with every_database(sample) as connection:
        for node in nodes:
            given = connection.sql((compiled / node["path"]).read_text(encoding="utf-8")).columns
            assert (node["name"], set(given)) == (node["name"], set(node["columns"]))


def test_every_column_that_is_handed_over_is_named(sample: House, manifest: Node) -> None:
    """What goes to one authority each stands in no database, but in a file for each of them."""
    nodes = [node for node in described(manifest) if node["database"] == HANDED_OVER]
    assert nodes
    for node in nodes:
        files = list(sample.exports.glob(node["config"]["meta"]["export"].replace("{recipient}", "*") + ".csv"))
        assert files
        for path in files:
            with path.open(encoding="utf-8", newline="") as file:
                assert (path.name, set(next(csv.reader(file)))) == (path.name, set(node["columns"]))


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
