"""Hundreds of kills and other faults, with people reading all the while: `python -m tests.torture.faults [seed] [seconds]`.

Goes on, batch after batch, until the seconds are over (600 if not said), and prints every law that is broken with what
was done before: see tests/faults. The last line says how many faults there were of each kind.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.faults import KILLS, OTHERS, PURGE_KILLS
from tests.faults.world import World, world

MOST_FAULTS = 6
"""Of one batch, before a run that nothing disturbs."""


def batch(here: World, number: int) -> None:
    """Every fourth batch has other faults than kills, every seventh kills purges."""
    chance = here.chance
    if number % 7 == 6:
        here.batch(chance.choices(PURGE_KILLS, k=MOST_FAULTS), last="purge")
        here.batch([])
    elif number % 4 == 3:
        here.batch([*chance.choices(KILLS, k=chance.randint(0, 2)), chance.choice(OTHERS), *chance.choices(KILLS, k=2)])
    else:
        here.batch(chance.choices(KILLS, k=chance.randint(1, MOST_FAULTS)))


def main(arguments: list[str]) -> int:
    seed, seconds = (int(a) for a in (*arguments, *("903", "600")[len(arguments) :]))
    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    started, batches, told = time.monotonic(), 0, 0
    try:
        with world(folder, seed) as here:
            while batches == 0 or time.monotonic() - started < seconds:
                batch(here, batches)
                batches += 1
                for broken in here.broken[told:]:
                    print(f"seed {seed}, batch {batches}: {broken}", flush=True)
                told = len(here.broken)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for broken in here.broken[told:]:
        print(f"seed {seed}: {broken}")
    took = time.monotonic() - started
    done = ", ".join(f"{name} {count:,}" for name, count in sorted(here.faults.items()))
    disk = "" if here.disk else " (no disk could be made to fill)"
    print(
        f"faults: seed {seed}, {batches:,} batches, {here.seen:,} looks of readers in {took:,.0f} s: {done}{disk};"
        f" {len(here.broken)} laws broken"
    )
    return 1 if here.broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
