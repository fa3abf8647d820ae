"""One stage of a benchmark, alone in its own process: `python -m benchmarks.stages <stage> <folder> <argument>`.

Prints one line of JSON last: `rows`, and `seconds` and `cpu_seconds` where only a part of the process is to count.
Everything stands in the folder: `incoming/` (returns), `data/` (what the pipeline makes), `floor.duckdb` and
`floor_parquet/`.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
    clock = _Clock()
    with clock.counting():
        for table, paths in files.items():
            source = "read_csv(?, all_varchar = true, header = true, filename = true)"
            connection.execute(f"create table {table} as from {source}", [paths])
        connection.execute("checkpoint")
    return clock.told | {"rows": sum(_count(connection, table) for table in files)}


def floor_write(folder: Path, _: str) -> dict[str, Any]:
    """DuckDB writes the same Parquet files from tables in memory: the published ones sorted, the exported ones as they
    are. Reading the tables is not counted."""
    out = folder / "floor_parquet"
    out.mkdir()
    connection = _connect(":memory:")
    clock, rows = _Clock(), 0
    data = folder / "data"
    for root, order in ((data / "published", " order by all"), (data / "region_zone" / "exports" / "current", "")):
        for number, path in enumerate(sorted(root.resolve().rglob("*.parquet"))):
            connection.execute("create or replace table written as from read_parquet(?)", [str(path)])
            rows += _count(connection, "written")
            target = out / f"{root.name}_{number}.parquet"
            with clock.counting():
                connection.execute(f"copy (from written{order}) to '{target}' (format parquet, compression zstd)")
    return clock.told | {"rows": rows}


def ingest(folder: Path, _: str) -> dict[str, Any]:
    """The ingest, as `returns load` does it, without its summary. Rows are those that landed."""
    from ingest.load import load
    from schemas.load import load_catalogue

    chosen = _settings(folder)
    session = load(chosen, load_catalogue(chosen.project), lambda _: None)
    return {"rows": sum(file.rows_landed or 0 for file in session.files)}


def build(folder: Path, _: str) -> dict[str, Any]:
    """The `dbt build` that `returns run` does: every model and data test, reports, publishing and export. Rows are
    those of the exports."""
    from dbt.cli.main import dbtRunner

    from ingest.run import build_arguments

    outcome = dbtRunner().invoke(build_arguments(folder / "target"))
    if not outcome.success:
        raise SystemExit("dbt build failed")
    return {"rows": _exported_rows(folder)}


def run_again(folder: Path, _: str) -> dict[str, Any]:
    """`returns run`, after a build of the same returns: nothing is new."""
    from ingest.run import FAILED, run_all

    if run_all(_settings(folder)) == FAILED:
        raise SystemExit("returns run failed")
    return {"rows": _exported_rows(folder)}


class _Clock:
    """Adds up the wall and processor time of parts of this process."""

    def __init__(self) -> None:
        self.told = {"seconds": 0.0, "cpu_seconds": 0.0}

    @contextmanager
    def counting(self) -> Iterator[None]:
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        self.told["seconds"] += time.perf_counter() - wall
        self.told["cpu_seconds"] += time.process_time() - cpu


def _settings(folder: Path) -> Any:
    from ingest.settings import settings

    return settings(str(folder / "incoming"), str(folder / "data"), AS_AT)


def _exported_rows(folder: Path) -> int:
    manifest = folder / "data" / "region_zone" / "exports" / "current" / "manifest.json"
    return sum(file.get("rows", 0) for file in json.loads(manifest.read_text(encoding="utf-8"))["files"])


def _connect(database: str) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(database, config={"threads": "2", "memory_limit": MEMORY})


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    found = connection.execute(f"select count(*) from {table}").fetchone()
    return int(found[0]) if found else 0


STAGES: dict[str, Callable[[Path, str], dict[str, Any]]] = {
    stage.__name__: stage for stage in (generate, floor_read, floor_write, ingest, build, run_again)
}

if __name__ == "__main__":
    print(json.dumps(STAGES[sys.argv[1]](Path(sys.argv[2]), sys.argv[3])))
