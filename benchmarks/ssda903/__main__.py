"""The whole path over SSDA903 returns of 33 authorities and 10 years, stage by stage, beside its floors.

`python -m benchmarks.ssda903` prints seconds, rows per second, peak memory and how many times the floor each stage
takes. Rows are those of all tables. Every stage runs in a process of its own: its seconds are those of the whole
process, start-up included, while a floor's are those of its statements alone.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measure import measure, medians, once
from benchmarks.options import run_benchmark
from benchmarks.report import Aims, Run

TITLES = {
    "floor_read": "floor A: the same CSV as text into tables",
    "floor_write": "floor B: the same Parquet",
    "parse": "dbt reads its project, once per version",
    "ingest": "ingest",
    "build": "build, reports, publish, export",
    "run_again": "second run with nothing new",
    "one_file": "run after one file was replaced",
}
# Floor B comes last: it writes what the build has made.
STAGES = ("floor_read", "parse", "ingest", "build", "run_again", "one_file", "floor_write")
AIM_SECONDS = 60.0
"""For up to a million episode rows; more have as much more time."""
AIM_ONE_FILE = 10.0


def main(arguments: Sequence[str] | None = None) -> int:
    return run_benchmark("ssda903", "episode rows", 1_000_000, _measure, arguments)


def _measure(folder: Path, episodes: int, repeat: int) -> Run:
    made = measure("ssda903", "generate", folder, str(episodes))
    stages = medians([once("ssda903", folder, STAGES) for _ in range(repeat)], tuple(TITLES))
    return Run(
        title="SSDA903",
        thing="episode rows",
        rows=made.rows,
        stages=stages,
        titles=TITLES,
        path=("ingest", "build"),
        says="Whole path (ingest and build)",
        floor_of={"ingest": "floor_read", "build": "floor_write"},
        aims=Aims(
            AIM_SECONDS * max(1.0, made.told["size"] / 1e6),
            ratio=6.0,
            peak_mb=2_000.0,
            part=("one_file", AIM_ONE_FILE, 0.2),
        ),
        slowest=stages["build"].told["slowest"],
        **made.told,
    )


if __name__ == "__main__":
    sys.exit(main())
