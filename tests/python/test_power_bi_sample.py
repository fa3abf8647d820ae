"""The Power BI projects of the sample's release, and what `power_bi/` declares, against its exports."""

import json
import re
from pathlib import Path
from typing import Any

import duckdb
import pytest
import yaml

from publish.power_bi.declared import read_declared
from publish.power_bi.exports import models_of
from publish.power_bi.model import Model

from .running import REPO, House
from .tmdl_reader import Node, read_tmdl

USE_CASES = ("CROSS", "PAN", "PAN_DEDUP", "REGION", "SUFFICIENCY")
NOBODYS = {"2999-12-31", "6_21"}
"""Values that a description or a column's name says too: the unknown day, and a form."""
TYPES = {"VARCHAR": "string", "BOOLEAN": "boolean", "DATE": "dateTime", "BIGINT": "int64", "INTEGER": "int64"}


def described(exports: Path) -> dict[str, Any]:
    """What the release is handed by dbt, from the files that dbt has it from."""
    found = {}
    for path in sorted((REPO / "dbt_project" / "models" / "marts").rglob("_*.yml")):
        for model in yaml.safe_load(path.read_text(encoding="utf-8")).get("models", ()):
            meta = model.get("config", {}).get("meta", {})
            if "export" in meta and "recipient" not in meta:
                columns = {column["name"]: column.get("description", "") for column in model["columns"]}
                found[meta["export"]] = {"description": model["description"], "columns": columns}
    return {file: what for file, what in found.items() if (exports / f"{file}.parquet").is_file()}


@pytest.fixture(scope="module")
def models(sample: House) -> dict[str, Model]:
    """Everything that is declared, put to the sample's exports."""
    with duckdb.connect() as connection:
        made = models_of(sample.exports, described(sample.exports), connection)
    return {model.use_case: model for model in read_declared(REPO / "power_bi", made)}


def definition(sample: House, use_case: str) -> Path:
    return sample.exports / use_case / "power_bi" / f"{use_case}.SemanticModel" / "definition"


def tables(sample: House, use_case: str) -> dict[str, Node]:
    paths = sorted((definition(sample, use_case) / "tables").glob("*.tmdl"))
    assert paths
    return {path.stem: read_tmdl(path).all("table")[path.stem] for path in paths}


@pytest.mark.parametrize("use_case", USE_CASES)
def test_tables_are_the_exports_that_are_for_all(sample: House, use_case: str) -> None:
    files = {p.stem.removeprefix(f"{use_case}_") for p in (sample.exports / use_case).glob("*.parquet")}
    for_one = {name for name in files if re.match("[0-9]{3}_", name)}
    assert bool(for_one) == (use_case == "CROSS")
    assert set(tables(sample, use_case)) == files - for_one


@pytest.mark.parametrize("use_case", USE_CASES)
def test_columns_are_those_of_the_files_with_their_types(sample: House, use_case: str) -> None:
    for name, table in tables(sample, use_case).items():
        path = sample.exports / use_case / f"{use_case}_{name}.parquet"
        columns = duckdb.sql(f"select column_name, column_type from (describe select * from '{path}')").fetchall()
        found = {column: node.properties["dataType"] for column, node in table.all("column").items()}
        places = {column: re.fullmatch(r"DECIMAL\(\d+,(\d)\)", kind) for column, kind in columns}
        decimals = {column: "decimal" if int(p[1]) <= 4 else "double" for column, p in places.items() if p}
        assert found == {column: decimals.get(column) or TYPES[kind] for column, kind in columns}, name
        assert all(table.all("column")[column].properties["sourceColumn"] == column for column in found)


@pytest.mark.parametrize("use_case", USE_CASES)
def test_every_table_and_column_is_described(sample: House, use_case: str) -> None:
    for name, table in tables(sample, use_case).items():
        assert table.described, name
        assert not [column for column, node in table.all("column").items() if not node.described], name


def test_the_manifest_lists_the_projects_with_the_exports(sample: House) -> None:
    manifest = json.loads((sample.exports / "manifest.json").read_text(encoding="utf-8"))
    listed = {entry["file"] for entry in manifest["files"]}
    assert {f"{use_case}/power_bi/{use_case}.pbip" for use_case in USE_CASES} <= listed


def values_of(path: Path) -> set[str]:
    """The texts and dates of a file that could be somebody's: those with three figures or more, unless it is a year."""
    columns = duckdb.sql(f"select column_name, column_type from (describe select * from '{path}')").fetchall()
    names = [name.replace('"', '""') for name, kind in columns if kind in ("VARCHAR", "DATE")]
    found = {value for name in names for (value,) in duckdb.sql(f"select \"{name}\"::varchar from '{path}'").fetchall()}
    return {
        value for value in found if value and re.search("([0-9].*){3}", value) and not re.fullmatch("20..(/..)?", value)
    }


@pytest.mark.parametrize("use_case", USE_CASES)
def test_p23_no_value_of_an_export_stands_in_its_project(sample: House, use_case: str) -> None:
    files = [path for path in (sample.exports / use_case / "power_bi").rglob("*.*") if path.is_file()]
    words = {word for path in files for word in re.findall(r"[\w/.-]+", path.read_text(encoding="utf-8"))}
    values = set().union(*map(values_of, (sample.exports / use_case).glob("*.parquet")))
    assert values and not values & words - NOBODYS


def test_what_is_declared_holds_for_the_sample(models: dict[str, Model]) -> None:
    """Every table and column is there, the types agree, the measures refer to what is there: or `models` had failed."""
    assert {path.stem.upper() for path in (REPO / "power_bi").glob("*.yml")} <= set(models)
    assert models["PAN"].relationships


def test_the_one_side_of_every_relationship_is_unique(models: dict[str, Model], sample: House) -> None:
    """Power BI refuses to load a table whose one side repeats or is empty."""
    for model in models.values():
        for name, column in {relationship.one for relationship in model.relationships}:
            table = model.table(name)
            assert table
            query = f"select count(*), count(distinct \"{column}\") from '{sample.exports / table.file}.parquet'"
            ((rows, distinct),) = duckdb.sql(query).fetchall()
            assert rows == distinct, f"{name}.{column}"


def test_dates_of_the_table_of_dates_are_unique_and_never_empty(models: dict[str, Model], sample: House) -> None:
    for model in models.values():
        for table in (t for t in model.tables if t.is_dates):
            (key,) = [column.name for column in table.columns if column.is_key]
            query = f"select count(*), count(distinct \"{key}\") from '{sample.exports / table.file}.parquet'"
            ((rows, distinct),) = duckdb.sql(query).fetchall()
            assert rows == distinct > 0
