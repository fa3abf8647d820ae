"""The pipeline's own stages, and the floor of its writing: the same for every return."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.stage import AS_AT, Clock, Stage, connect, count

STEPS_SHOWN = 10


def ingest(folder: Path, _: str) -> dict[str, Any]:
    """The ingest, as `returns load` does it, without its summary. Rows are those that landed."""
    from ingest.load import load
    from schemas.load import load_catalogue

    chosen = _settings(folder)
    session = load(chosen, load_catalogue(chosen.project), lambda _: None)
    return {"rows": sum(file.rows_landed or 0 for file in session.files)}


def parse(folder: Path, _: str) -> dict[str, Any]:
    """dbt reads the project from nothing and keeps what it read, as the first build after an update does."""
    from dbt.cli.main import dbtRunner

    from ingest import parsed
    from ingest.run import build_arguments

    if not dbtRunner().invoke(["list", *build_arguments(folder / "target")[1:], "--select", "authorities"]).success:
        raise SystemExit("dbt list failed")
    parsed.keep(folder / "target")
    return {"rows": 0}


def marts(folder: Path, dataset: str) -> dict[str, Any]:
    """`dbt build` of one return from its raw tables to its marts, with the reference data they need and every data test
    that looks at nothing else. What stands over all returns (findings, coverage, row accounting) is left to
    `returns run`; a build of a part is never released. Rows are those of the return's marts."""
    slowest = _dbt_build(folder, "--indirect-selection", "cautious", "--select", *_names(dataset))
    made = folder / "data" / "region_zone" / "versions" / "building" / "exports"
    return {"rows": _rows_of(made.rglob(f"*_{dataset}_*.parquet")), "slowest": slowest}


def _names(dataset: str) -> list[str]:
    """The marts of a return, and all that its findings are made of, as dbt selects them."""
    from schemas.load import load_catalogue
    from schemas.project import PROJECT

    published = load_catalogue(PROJECT).published
    return [f"+{use_case.name.lower()}_{dataset}__*" for use_case in published] + [f"+fnd_{dataset}__*"]


def build(folder: Path, _: str) -> dict[str, Any]:
    """The `dbt build` that `returns run` does: every model and data test, reports, publishing and export. Rows are
    those of the exports."""
    slowest = _dbt_build(folder)
    return {"rows": _exported_rows(folder), "slowest": slowest}


def run(folder: Path, _: str) -> dict[str, Any]:
    """`returns run`: load, build, publish and export, of everything."""
    from ingest.run import FAILED, run_all

    if run_all(_settings(folder)) == FAILED:
        raise SystemExit("returns run failed")
    return {"rows": _exported_rows(folder)}


def floor_write(folder: Path, _: str) -> dict[str, Any]:
    """DuckDB writes the same Parquet files from tables in memory: the published ones sorted, the exported ones as they
    are. Reading the tables is not counted."""
    out = folder / "floor_parquet"
    out.mkdir()
    connection = connect(":memory:")
    clock, rows = Clock(), 0
    data = folder / "data"
    published, exports = data / "published", data / "region_zone" / "exports" / "current"
    for root, order, packed in ((published, " order by all", "zstd"), (exports, "", "snappy")):
        for number, path in enumerate(sorted(root.resolve().rglob("*.parquet"))):
            connection.execute("create or replace table written as from read_parquet(?)", [str(path)])
            rows += count(connection, "written")
            target = out / f"{root.name}_{number}.parquet"
            with clock.counting():
                connection.execute(f"copy (from written{order}) to '{target}' (format parquet, compression {packed})")
    return clock.told | {"rows": rows}


STAGES: dict[str, Stage] = {
    "ingest": ingest,
    "parse": parse,
    "marts": marts,
    "build": build,
    "run": run,
    "run_again": run,  # after a build of the same returns: nothing is new
    "floor_write": floor_write,
}


def _dbt_build(folder: Path, *selection: str) -> list[tuple[float, str]]:
    """Build, and give the seconds and names of the longest steps."""
    from dbt.cli.main import dbtRunner

    from ingest.run import build_arguments

    outcome = dbtRunner().invoke([*build_arguments(folder / "target"), *selection])
    if not outcome.success:
        raise SystemExit("dbt build failed")
    steps = [(result.execution_time, result.node.unique_id.split(".", 2)[2]) for result in outcome.result.results]
    return sorted(steps, reverse=True)[:STEPS_SHOWN]


def _settings(folder: Path) -> Any:
    from ingest.settings import settings

    return settings(str(folder / "incoming"), str(folder / "data"), AS_AT)


def _exported_rows(folder: Path) -> int:
    manifest = folder / "data" / "region_zone" / "exports" / "current" / "manifest.json"
    return sum(file.get("rows", 0) for file in json.loads(manifest.read_text(encoding="utf-8"))["files"])


def _rows_of(files: Iterable[Path]) -> int:
    connection = connect(":memory:")
    return sum(count(connection, f"read_parquet('{file}')") for file in files)
