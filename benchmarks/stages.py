"""One stage of a benchmark, alone in its own process: `python -m benchmarks.stages <stage> <folder> <argument>`.

Prints one line of JSON last: `rows`, and `seconds` where a part of the process only is to count. Everything stands in
the folder: `incoming/` (returns), `data/` (what the pipeline makes) and `floor.duckdb`.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb

MEMORY = "2GB"
AS_AT = "2026-06-30"
YEARS = range(2017, 2027)


def generate(folder: Path, episodes: str) -> dict[str, Any]:
    """Make the returns; not part of what is measured."""
    from samples.generator import london_codes, make_bulk

    size = make_bulk(folder / "incoming", london_codes(), YEARS, int(episodes))
    return {"files": size.files, "bytes": size.bytes, "episodes": size.episodes, "rows": sum(size.rows.values())}


def floor_read(folder: Path, _: str) -> dict[str, Any]:
    """DuckDB reads the same CSV files as text into tables of a database file: one statement per table."""
    files: dict[str, list[str]] = {}
    for path in sorted((folder / "incoming").rglob("*.csv")):
        files.setdefault(path.stem.split("_", 2)[2], []).append(str(path))
    connection = _connect(str(folder / "floor.duckdb"))
    started = time.perf_counter()
    for table, paths in files.items():
        options = "all_varchar = true, header = true, filename = true"
        connection.execute(f"create table {table} as from read_csv(?, {options})", [paths])
    connection.execute("checkpoint")
    seconds = time.perf_counter() - started
    return {"seconds": seconds, "rows": sum(_count(connection, table) for table in files)}


def floor_write(folder: Path, _: str) -> dict[str, Any]:
    """DuckDB writes the same Parquet files from tables in memory: the published ones sorted, the exported ones as they
    are. Reading the tables is not timed."""
    out = folder / "floor_parquet"
    out.mkdir()
    connection = _connect(":memory:")
    seconds, rows = 0.0, 0
    data = folder / "data"
    for root, order in ((data / "published", " order by all"), (data / "region_zone" / "exports" / "current", "")):
        for number, path in enumerate(sorted(root.resolve().rglob("*.parquet"))):
            connection.execute("create or replace table written as from read_parquet(?)", [str(path)])
            rows += _count(connection, "written")
            target = out / f"{root.name}_{number}.parquet"
            started = time.perf_counter()
            connection.execute(f"copy (from written{order}) to '{target}' (format parquet, compression zstd)")
            seconds += time.perf_counter() - started
    return {"seconds": seconds, "rows": rows}


def ingest(folder: Path, _: str) -> dict[str, Any]:
    """The ingest, as `returns load` does it. `is_new` is false when there was nothing to do."""
    from ingest.load import load
    from ingest.settings import settings
    from schemas.load import load_catalogue

    chosen = settings(str(folder / "incoming"), str(folder / "data"), AS_AT)
    session = load(chosen, load_catalogue(chosen.project), lambda _: None)
    return {"rows": sum(file.rows_landed or 0 for file in session.files), "is_new": session.is_new}


def build(folder: Path, _: str) -> dict[str, Any]:
    """`dbt build` without its unit tests: every model and data test, publishing and export."""
    from dbt.cli.main import dbtRunner

    options = ["--project-dir", "dbt_project", "--profiles-dir", ".", "--target-path", str(folder / "target")]
    outcome = dbtRunner().invoke(["build", "--quiet", "--exclude-resource-type", "unit_test", *options])
    if not outcome.success:
        raise SystemExit("dbt build failed")
    rows = sum(file.get("rows", 0) for file in _manifest(folder)["files"])
    return {"rows": rows}


def _manifest(folder: Path) -> dict[str, Any]:
    path = folder / "data" / "region_zone" / "exports" / "current" / "manifest.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _connect(database: str) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(database, config={"threads": "2", "memory_limit": MEMORY})


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    found = connection.execute(f"select count(*) from {table}").fetchone()
    return int(found[0]) if found else 0


STAGES: dict[str, Callable[[Path, str], dict[str, Any]]] = {
    stage.__name__: stage for stage in (generate, floor_read, floor_write, ingest, build)
}

if __name__ == "__main__":
    print(json.dumps(STAGES[sys.argv[1]](Path(sys.argv[2]), sys.argv[3])))
