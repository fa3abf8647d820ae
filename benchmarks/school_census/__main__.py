"""One School census from its files to marts, stage by stage, beside its floors: `python -m benchmarks.school_census`.

A stage's seconds are those of its whole process, start-up included; a floor's those of its statements alone.
"""

import sys
from collections.abc import Sequence

from benchmarks.one_file import OneFile
from benchmarks.options import run_benchmark

SCHOOL_CENSUS = OneFile(
    dataset="school_census",
    title="School census",
    thing="rows over 25 tables",
    floor="DuckDB reads the files as text",
    aim_seconds=20,
    usual=330_000,
)


def main(arguments: Sequence[str] | None = None) -> int:
    dataset = SCHOOL_CENSUS.dataset
    return run_benchmark(dataset, SCHOOL_CENSUS.thing, SCHOOL_CENSUS.usual, SCHOOL_CENSUS.measure, arguments)


if __name__ == "__main__":
    sys.exit(main())
