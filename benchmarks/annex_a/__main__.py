"""One Annex A workbook from file to marts, stage by stage, beside its floors: `python -m benchmarks.annex_a`.

A stage's seconds are those of its whole process, start-up included; a floor's those of its statements alone.
"""

import sys
from collections.abc import Sequence

from benchmarks.one_file import OneFile
from benchmarks.options import run_benchmark

ANNEX_A = OneFile(
    dataset="annex_a",
    title="Annex A",
    thing="rows over 11 lists",
    floor="calamine reads the workbook",
    aim_seconds=15,
    usual=110_000,
)


def main(arguments: Sequence[str] | None = None) -> int:
    return run_benchmark(ANNEX_A.dataset, ANNEX_A.thing, ANNEX_A.usual, ANNEX_A.measure, arguments)


if __name__ == "__main__":
    sys.exit(main())
