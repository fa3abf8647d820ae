"""The stages of the School census benchmark; `floor.duckdb` holds what its reading floor made."""

from pathlib import Path
from typing import Any

from benchmarks import pipeline
from benchmarks.stage import Clock, connect, count, run_stage


def generate(folder: Path, rows: str) -> dict[str, Any]:
    """Make the return, with as many rows over its tables, and the list of postcodes that it is looked up in; not part
    of what is measured."""
    from samples.generator.postcodes import reference_file
    from samples.generator.school_census.bulk import make_bulk_school_census
    from samples.generator.write import write_files

    write_files(folder / "incoming", [reference_file(())])
    size = make_bulk_school_census(folder / "incoming", int(rows))
    total = sum(size.rows.values())
    return {"files": size.files, "bytes": size.bytes, "size": total, "rows": total}


def floor_read(folder: Path, _: str) -> dict[str, Any]:
    """DuckDB reads the same CSV files as text into tables of a database file: one statement per table."""
    files = {
        path.stem.rsplit("_", 1)[1]: str(path) for path in sorted((folder / "incoming").glob("*/school_census/*.csv"))
    }
    connection = connect(str(folder / "floor.duckdb"))
    clock = Clock()
    with clock.counting():
        for table, path in files.items():
            source = "read_csv(?, all_varchar = true, header = true, filename = true)"
            connection.execute(f"create table {table} as from {source}", [path])
        connection.execute("checkpoint")
    return clock.told | {"rows": sum(count(connection, table) for table in files)}


if __name__ == "__main__":
    run_stage({**pipeline.STAGES, "generate": generate, "floor_read": floor_read})
