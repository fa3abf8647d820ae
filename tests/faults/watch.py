"""Somebody who reads the region's outputs all the time: run as `python -m tests.faults.watch DATA STOP FOUND`.

Looks again and again until the file STOP is there. What is wrong is written to FOUND as it is met, a line each; at the
end the number of looks is printed, and of those that came too late: the version had been found more than a second
before it was opened, by which time one that holds what was withdrawn may be gone.
"""

import csv
import hashlib
import io
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

import duckdb
from pyarrow import parquet

from .deposits import torn
from .project import RETURN, TABLES, USE_CASES

GRACE = 1.0
PAUSE = 0.03


class Wrong(Exception):
    """What was read is not one whole version."""


def marts() -> list[tuple[str, str]]:
    return [(use_case, table) for use_case in USE_CASES for table in TABLES]


def database(file: Path, use_case: str) -> dict[str, list[str]]:
    """The children of each mart of a use case, asked twice: it must not change its mind."""
    low = use_case.lower()
    with duckdb.connect(str(file), read_only=True) as connection:
        asked = [
            {
                table: [
                    child
                    for (child,) in connection.execute(
                        f'select "Child ID" from {low}.{low}_{RETURN}__{table} order by all'
                    ).fetchall()
                ]
                for table in TABLES
            }
            for _ in range(2)
        ]
    if asked[0] != asked[1]:
        raise Wrong(f"{use_case}: two answers of one connection")
    return asked[0]


def of_parquet(file: IO[bytes]) -> list[str]:
    return sorted(parquet.read_table(file).column("Child ID").to_pylist())


def of_csv(text: str) -> list[str]:
    return sorted(row["Child ID"] for row in csv.DictReader(io.StringIO(text)))


def whole(what: str, children: list[str]) -> None:
    if fault := torn(children):
        raise Wrong(f"{what}: {fault}")


def by_path(data: Path) -> None:
    """Each thing by the path that people open, for itself."""
    exports = data / "region_zone" / "exports" / "current"
    json.loads((exports / "manifest.json").read_text(encoding="utf-8"))
    for use_case, table in marts():
        name = f"{use_case}/{use_case}_{RETURN}_{table}"
        with (exports / f"{name}.parquet").open("rb") as file:
            whole(name, of_parquet(file))
        whole(name, of_csv((exports / f"{name}.csv").read_text(encoding="utf-8")))
    for use_case in USE_CASES:
        for table, children in database(data / "region_zone" / use_case / "region.duckdb", use_case).items():
            whole(f"{use_case} {table}", children)


def version(link: Path, exports: str, databases: bool) -> None:
    """One version, found once: every file is what its manifest says, and databases and exports say the same."""
    found = link.resolve()
    began = time.monotonic()
    try:
        opened = {p.relative_to(found).as_posix(): p.open("rb") for p in found.rglob("*") if p.is_file()}
        held = {name: database(found / name / "region.duckdb", name) for name in USE_CASES} if databases else {}
    except (OSError, duckdb.Error):
        if time.monotonic() - began > GRACE and link.resolve() != found:
            raise TooLate from None
        raise
    said = json.load(opened[f"{exports}manifest.json"])
    listed = {exports + file["file"]: file["sha256"] for file in said["files"]}
    there = {name: file for name, file in opened.items() if name.startswith(exports) and "manifest" not in name}
    if set(listed) != set(there):
        raise Wrong(f"{link.name}: other files than the manifest says: {sorted(set(listed) ^ set(there))}")
    for name, file in there.items():
        if hashlib.file_digest(file, "sha256").hexdigest() != listed[name]:
            raise Wrong(f"{link.name}: {name} is not what the manifest says")
    for use_case, tables in held.items():
        for table, children in tables.items():
            file = opened[f"{exports}{use_case}/{use_case}_{RETURN}_{table}.parquet"]
            file.seek(0)
            if of_parquet(file) != sorted(children):
                raise Wrong(f"{use_case} {table}: the database and the exports differ")
    for file in opened.values():
        file.close()


class TooLate(Exception):
    """The version had been found too long ago."""


def looks(data: Path) -> dict[str, Callable[[], None]]:
    return {
        "by path": lambda: by_path(data),
        "published": lambda: version(data / "published", "", False),
        "region": lambda: version(data / "region_zone" / "current", "exports/", True),
    }


def main(data: Path, stop: Path, found: Path) -> None:
    count = late = 0
    while not stop.exists():
        for name, look in looks(data).items():
            count += 1
            try:
                look()
            except TooLate:
                late += 1
            except Exception as error:
                with found.open("a", encoding="utf-8") as file:
                    file.write(f"a reader, {name}: {type(error).__name__}: {error}\n")
            time.sleep(PAUSE)
    print(json.dumps({"looks": count, "late": late}))


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:4]))
