"""What the stages of every benchmark share. A stage is a function of the benchmark's folder and an argument, and runs
alone in its own process: `python -m benchmarks.<return>.stages <stage> <folder> <argument>`.

What it gives is printed as one line of JSON: `rows`, and `seconds` and `cpu_seconds` where only a part of the process
is to count. Everything stands in the folder: returns in `incoming/`, what the pipeline makes in `data/`.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb

MEMORY = "2GB"
AS_AT = "2026-06-30"

Stage = Callable[[Path, str], dict[str, Any]]


def run_stage(stages: Mapping[str, Stage]) -> None:
    """Run the stage that the command line names, and print what it tells."""
    print(json.dumps(stages[sys.argv[1]](Path(sys.argv[2]), sys.argv[3])))


class Clock:
    """Adds up the wall and processor time of parts of this process."""

    def __init__(self) -> None:
        self.told = {"seconds": 0.0, "cpu_seconds": 0.0}

    @contextmanager
    def counting(self) -> Iterator[None]:
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        self.told["seconds"] += time.perf_counter() - wall
        self.told["cpu_seconds"] += time.process_time() - cpu


def connect(database: str) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(database, config={"threads": "2", "memory_limit": MEMORY})


def count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    found = connection.execute(f"select count(*) from {table}").fetchone()
    return int(found[0]) if found else 0
