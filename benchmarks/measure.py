"""Run stages, each in a process of its own, and say how long they took and how much memory they had at their peak."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks.stage import AS_AT
from publish.keys import keyed_use_cases, variable
from schemas.load import load_catalogue

PROJECT = Path(__file__).resolve().parents[1]
LINES_SHOWN = 40
A_KEY = "a key of the benchmarks, which guards nothing at all"


class StageFailed(Exception):
    """A stage did not end well; the text holds the last lines it printed."""


@dataclass(frozen=True)
class Measured:
    """One stage: wall and processor time in seconds (the latter over all cores), peak resident memory in MB of 10^6
    bytes, rows, and whatever else the stage told."""

    stage: str
    seconds: float
    cpu_seconds: float
    peak_mb: float
    rows: int
    told: dict[str, Any] = field(default_factory=dict)

    @property
    def rows_per_second(self) -> float:
        return self.rows / self.seconds


def measure(benchmark: str, stage: str, folder: Path, argument: str = "-") -> Measured:
    """Run a stage of benchmarks.<benchmark>.stages to its end. The seconds are those of the whole process, start-up
    included, unless the stage counts a part of itself only. Raises StageFailed.

    Peak memory is what the kernel saw (wait4). A process starts from its parent's peak, so this one must stay small:
    it imports nothing heavy and makes no data.
    """
    log = folder / f"{stage}.log"
    command = [sys.executable, "-m", f"benchmarks.{benchmark}.stages", stage, str(folder), argument]
    started = time.perf_counter()
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=PROJECT, env=_environment(folder), stdout=out, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    lines = log.read_text(encoding="utf-8").splitlines()
    if process.returncode:
        raise StageFailed("\n".join([f"{stage} ended with {process.returncode}:", *lines[-LINES_SHOWN:]]))
    told = json.loads(lines[-1])
    return Measured(
        stage=stage,
        seconds=told.pop("seconds", seconds),
        cpu_seconds=told.pop("cpu_seconds", usage.ru_utime + usage.ru_stime),
        peak_mb=usage.ru_maxrss * 1024 / 1e6,
        rows=told.pop("rows"),
        told=told,
    )


def once(benchmark: str, folder: Path, stages: Sequence[str], argument: str = "-") -> dict[str, Measured]:
    """These stages in this order, from nothing."""
    clear(folder)
    return {stage: measure(benchmark, stage, folder, argument) for stage in stages}


def clear(folder: Path) -> None:
    """Take away what earlier stages made; the returns stay."""
    for name in ("data", "target", "floor_parquet"):
        shutil.rmtree(folder / name, ignore_errors=True)
    (folder / "floor.duckdb").unlink(missing_ok=True)


def medians(runs: Sequence[Mapping[str, Measured]], order: Sequence[str]) -> dict[str, Measured]:
    """Each stage as it was in the first run, with the medians of its seconds and the highest of its peaks."""
    return {
        name: replace(
            runs[0][name],
            seconds=statistics.median(run[name].seconds for run in runs),
            cpu_seconds=statistics.median(run[name].cpu_seconds for run in runs),
            peak_mb=max(run[name].peak_mb for run in runs),
        )
        for name in order
    }


def _environment(folder: Path) -> dict[str, str]:
    chosen = {"RETURNS_DATA": str(folder / "data"), "RETURNS_AS_AT": AS_AT, "RETURNS_TARGET": "both"}
    keys = {variable(name): f"{A_KEY} {name}" for name in keyed_use_cases(load_catalogue(PROJECT))}
    return os.environ | chosen | keys
