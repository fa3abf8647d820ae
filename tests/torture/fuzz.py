"""Thousands of mutants of the sample's files: `python -m tests.torture.fuzz [seed] [seconds]`.

Goes on, batch after batch, until the seconds are over (600 if not said), and prints every law that is broken with what
makes the file again: `python -m tests.torture.fuzz --show SEED NUMBER FILE` writes the bytes of one mutant to a file.
"""

import shutil
import sys
import tempfile
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from random import Random

from tests.fuzz.make import every, mutants
from tests.fuzz.mutant import Original
from tests.fuzz.run import Broken, run

BATCH, ORIGINALS = 200, 40


def originals_of(seed: int, batch: int) -> Sequence[Original]:
    """Of the CSV files, which are most of the sample, no more than of all others together."""
    rng = Random(f"{seed} {batch}")
    files = every()
    csv = [file for file in files if file.kind == "csv"]
    others = [file for file in files if file.kind != "csv"]
    return tuple(rng.sample(csv, ORIGINALS // 2) + rng.sample(others, ORIGINALS // 2))


def numbers_of(batch: int) -> range:
    return range(batch * BATCH, (batch + 1) * BATCH)


def show(seed: int, number: int, place: Path) -> None:
    batch = number // BATCH
    (mutant,) = mutants(originals_of(seed, batch), seed, range(number, number + 1), first=ORIGINALS)
    place.write_bytes(mutant.content)
    print(f"{mutant.original.path} as {mutant.name!r}: {', '.join(mutant.how) or 'unchanged'}")


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--show"]:
        show(int(arguments[1]), int(arguments[2]), Path(arguments[3]))
        return 0
    seed, seconds = (int(a) for a in (*arguments, *("903", "600")[len(arguments) :]))
    warnings.simplefilter("ignore")  # the zip library's, of parts that are put in twice on purpose
    found: list[Broken] = []
    started, batch = time.monotonic(), 0
    while batch == 0 or time.monotonic() - started < seconds:
        folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
        try:
            broken = run(originals_of(seed, batch), seed, numbers_of(batch), folder)
        finally:
            shutil.rmtree(folder)
        for one in broken:
            print(f"seed {seed}, mutant {batch * BATCH + one.mutant.number - ORIGINALS}: {one}", flush=True)
        found += broken
        batch += 1
    took = time.monotonic() - started
    print(f"fuzz: seed {seed}, {batch * BATCH:,} mutants in {took:,.0f} s, {len(found)} laws broken")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
