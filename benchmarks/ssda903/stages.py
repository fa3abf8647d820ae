"""The stages of the SSDA903 benchmark; `floor.duckdb` holds what its reading floor made."""

import shutil
from pathlib import Path
from typing import Any

from benchmarks import pipeline
from benchmarks.stage import Clock, connect, count, run_stage
from schemas.project import PROJECT

YEARS = range(2017, 2027)


def generate(folder: Path, episodes: str) -> dict[str, Any]:
    """Make the returns, and take the sample's reference data for the star schema; not part of what is measured."""
    from samples.generator import london_codes, make_bulk_ssda903

    shutil.copytree(PROJECT / "samples" / "incoming" / "_reference", folder / "incoming" / "_reference")
    size = make_bulk_ssda903(folder / "incoming", london_codes(), YEARS, int(episodes))
    rows = sum(size.rows.values())
    return {"files": size.files, "bytes": size.bytes, "size": size.rows["episodes"], "rows": rows}


def floor_read(folder: Path, _: str) -> dict[str, Any]:
    """DuckDB reads the same CSV files as text into tables of a database file: one statement per table."""
    files: dict[str, list[str]] = {}
    for path in sorted((folder / "incoming").glob("*/ssda903/**/*.csv")):
        files.setdefault(path.stem.split("_", 2)[2], []).append(str(path))
    connection = connect(str(folder / "floor.duckdb"))
    clock = Clock()
    with clock.counting():
        for table, paths in files.items():
            source = "read_csv(?, all_varchar = true, header = true, filename = true)"
            connection.execute(f"create table {table} as from {source}", [paths])
        connection.execute("checkpoint")
    return clock.told | {"rows": sum(count(connection, table) for table in files)}


def one_file(folder: Path, _: str) -> dict[str, Any]:
    """One authority sends one file again, of one year's episodes, without a row that it had; then `returns run`."""
    path = sorted((folder / "incoming").glob("*/ssda903/**/*_episodes.csv"))[len(YEARS) // 2]
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:4], *lines[5:]]))
    return pipeline.run(folder, "")


if __name__ == "__main__":
    run_stage({**pipeline.STAGES, "generate": generate, "floor_read": floor_read, "one_file": one_file})
