"""The whole path over SSDA903 returns of 33 authorities and 10 years, stage by stage, beside its floors.

`python -m benchmarks.ssda903` prints seconds, rows per second, peak memory and how many times the floor each stage
takes. Rows are those of all tables. Every stage runs in a process of its own: its seconds are those of the whole
process, start-up included, while a floor's are those of its statements alone.
"""

import argparse
import json
import shutil
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.measure import Measured, StageFailed, measure
from benchmarks.report import Run, growth, text, write_json

ORDER = ("floor_read", "floor_write", "ingest", "build", "run_again")
STEPS_SHOWN = 10


def main() -> int:
    options = _options()
    runs = []
    try:
        for episodes in options.scales or [options.episodes]:
            runs.append(_in_folder(options.keep, episodes, options.repeat))
            print(text(runs[-1]), end="\n\n", flush=True)
    except StageFailed as failed:
        print(failed, file=sys.stderr)
        return 3
    if len(runs) > 1:
        print(growth(runs))
    if options.json:
        write_json(runs, options.json)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ssda903", description="Time the whole path.")
    parser.add_argument("--episodes", type=int, default=1_000_000, help="episode rows to make (default: a million)")
    parser.add_argument("--scales", type=_numbers, help="several sizes, such as 100000,1000000, to see how time grows")
    parser.add_argument("--repeat", type=int, default=1, help="runs per size; the median of each stage counts")
    parser.add_argument("--keep", type=Path, help="an empty folder for returns and results (default: a temporary one)")
    parser.add_argument("--json", type=Path, help="write what was found to this file too")
    return parser.parse_args()


def _numbers(given: str) -> list[int]:
    return sorted(int(number) for number in given.split(","))


def _in_folder(keep: Path | None, episodes: int, repeat: int) -> Run:
    if keep:
        folder = keep.resolve() / str(episodes)
        folder.mkdir(parents=True)
        return _run(folder, episodes, repeat)
    with tempfile.TemporaryDirectory(prefix="returns_bench_") as temporary:
        return _run(Path(temporary), episodes, repeat)


def _run(folder: Path, episodes: int, repeat: int) -> Run:
    made = measure("generate", folder, str(episodes))
    stages = _medians([_once(folder) for _ in range(repeat)])
    told = {name: made.told[name] for name in ("files", "bytes", "episodes")}
    return Run(rows=made.rows, stages=stages, slowest=_slowest(folder), **told)


def _once(folder: Path) -> dict[str, Measured]:
    """Every stage once, from nothing. Floor B comes last: it writes what the build has made."""
    for name in ("data", "target", "floor_parquet"):
        shutil.rmtree(folder / name, ignore_errors=True)
    (folder / "floor.duckdb").unlink(missing_ok=True)
    found = {stage: measure(stage, folder) for stage in ("floor_read", "ingest", "build", "run_again", "floor_write")}
    return {stage: found[stage] for stage in ORDER}


def _medians(runs: Sequence[dict[str, Measured]]) -> dict[str, Measured]:
    """Each stage as it was in the first run, with the medians of its seconds and the highest of its peaks."""
    return {
        name: replace(
            first,
            seconds=statistics.median(run[name].seconds for run in runs),
            cpu_seconds=statistics.median(run[name].cpu_seconds for run in runs),
            peak_mb=max(run[name].peak_mb for run in runs),
        )
        for name, first in runs[0].items()
    }


def _slowest(folder: Path) -> list[tuple[float, str]]:
    results = json.loads((folder / "target" / "run_results.json").read_text(encoding="utf-8"))["results"]
    steps = [(result["execution_time"], result["unique_id"].split(".", 2)[2]) for result in results]
    return sorted(steps, reverse=True)[:STEPS_SHOWN]


if __name__ == "__main__":
    sys.exit(main())
