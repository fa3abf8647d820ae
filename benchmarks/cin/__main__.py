"""One CIN census from file to marts, stage by stage, beside its floors: `python -m benchmarks.cin`.

A stage's seconds are those of its whole process, start-up included; a floor's those of its statements alone.
"""

import sys
from collections.abc import Sequence

from benchmarks.one_file import OneFile
from benchmarks.options import run_benchmark

CIN = OneFile(
    dataset="cin",
    title="CIN census",
    thing="children",
    floor="lxml walks the file",
    aim_seconds=6,
    usual=10_000,
)


def main(arguments: Sequence[str] | None = None) -> int:
    return run_benchmark(CIN.dataset, CIN.thing, CIN.usual, CIN.measure, arguments)


if __name__ == "__main__":
    sys.exit(main())
