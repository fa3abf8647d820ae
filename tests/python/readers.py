"""Someone who reads the region's outputs while they are being renewed: run as `python readers.py DATA STOP`.

Holds the database and a Parquet file of the beginning open, opens everything anew again and again until the file STOP
is there, and then prints as JSON: `seen` (what each kind of reader saw, in order, without repeats), `errors`, `held`
(what the database held open said at the beginning and at the end) and `parquet` (whether the file held open is whole).
"""

import hashlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
from pyarrow import parquet

QUESTION = """
    select string_agg("CHILD", ' ' order by "CHILD") from pan_only.pan.pan_ssda903__header
    union all
    select string_agg("CHILD", ' ' order by "CHILD") from sufficiency_only.sufficiency.sufficiency_ssda903__header"""


def opened(version: Path) -> duckdb.DuckDBPyConnection:
    """The databases of two use cases, as somebody opens them who may see both: of one version."""
    connection = duckdb.connect()
    for use_case in ("PAN", "SUFFICIENCY"):
        connection.execute(f"attach '{version / use_case}/region.duckdb' as {use_case}_only (read_only)")
    return connection


def answer(connection: duckdb.DuckDBPyConnection) -> str:
    return repr(connection.execute(QUESTION).fetchall())


def ask_twice(current: Path) -> str:
    """One look at which version is current, asked twice with a pause: it must not change its mind."""
    with opened(current.resolve()) as connection:
        first = answer(connection)
        time.sleep(0.02)
        return first if answer(connection) == first else "a mix of versions"


def ask_one(database: Path) -> str:
    """One use case by the path that people open."""
    with duckdb.connect(str(database), read_only=True) as connection:
        rows = connection.execute('select "CHILD" from pan.pan_ssda903__header order by 1').fetchall()
    return " ".join(child for (child,) in rows)


def rows_of_parquet(path: Path) -> str:
    """The children in a file that is opened once. (Given a path, DuckDB and pyarrow open it twice, for its schema and
    for its rows, and the link may be switched in between.)"""
    with path.open("rb") as file:
        return " ".join(sorted(parquet.read_table(file).column("CHILD").to_pylist()))


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main(data: Path, stop: Path) -> None:
    region = data / "region_zone"
    exports = data / "region_zone" / "exports" / "current" / "PAN"
    held = opened((region / "current").resolve())
    file = (exports / "PAN_ssda903_header.parquet").open("rb")
    size = (exports / "PAN_ssda903_header.parquet").stat().st_size
    at_first = answer(held)
    readers: dict[str, Callable[[], str]] = {
        "database": lambda: ask_twice(region / "current"),
        "one use case": lambda: ask_one(region / "PAN" / "region.duckdb"),
        "parquet": lambda: rows_of_parquet(exports / "PAN_ssda903_header.parquet"),
        "csv": lambda: digest(exports / "PAN_ssda903_header.csv"),
        "manifest": lambda: json.loads((exports.parent / "manifest.json").read_text())["session"],
    }
    seen: dict[str, list[str]] = {name: [] for name in readers}
    errors = []
    while not stop.exists():
        for name, read in readers.items():
            try:
                found = read()
            except Exception as error:
                errors.append(f"{name}: {error}")
            else:
                if seen[name][-1:] != [found]:
                    seen[name].append(found)
        time.sleep(0.05)
    whole = len(file.read()) == size
    print(json.dumps({"seen": seen, "errors": errors, "held": [at_first, answer(held)], "parquet": whole}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
