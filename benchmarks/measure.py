"""Run one stage in a process of its own, and say how long it took and how much memory it had at its peak."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.stages import AS_AT

PROJECT = Path(__file__).resolve().parents[1]
LINES_SHOWN = 40


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


def measure(stage: str, folder: Path, argument: str = "-") -> Measured:
    """Run a stage of benchmarks.stages to its end. The seconds are those of the whole process, start-up included,
    unless the stage counts a part of itself only. Raises StageFailed.

    Peak memory is what the kernel saw (wait4). A process starts from its parent's peak, so this one must stay small:
    it imports nothing heavy and makes no data.
    """
    log = folder / f"{stage}.log"
    command = [sys.executable, "-m", "benchmarks.stages", stage, str(folder), argument]
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


def _environment(folder: Path) -> dict[str, str]:
    chosen = {"RETURNS_DATA": str(folder / "data"), "RETURNS_AS_AT": AS_AT, "RETURNS_TARGET": "both"}
    return os.environ | chosen
