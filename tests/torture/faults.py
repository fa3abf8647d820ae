"""Hundreds of kills and other faults, with readers all the while: `python -m tests.torture.faults [seed] [seconds]`.

Goes on, batch after batch, until the seconds are over (600 if not said), and prints every law that is broken with what
was done before: see tests/faults. The last line says how many faults there were of each kind.
"""

import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.faults.faults import KILLS, OTHERS, PURGE_KILLS
from tests.faults.world import World, world

MOST_FAULTS = 6
"""Of one batch, before a run that nothing disturbs."""


def batch(here: World, number: int) -> None:
    """Every third batch has another fault than kills, every seventh kills purges."""
    chance = here.chance
    if number % 7 == 6:
        here.batch(chance.choices(PURGE_KILLS, k=MOST_FAULTS), last="purge")
        here.batch([])
    elif number % 3 == 2:
        here.batch([*chance.choices(KILLS, k=chance.randint(0, 2)), chance.choice(OTHERS), *chance.choices(KILLS, k=2)])
    else:
        here.batch(chance.choices(KILLS, k=chance.randint(1, MOST_FAULTS)))


def main(arguments: list[str]) -> int:
    seed, seconds = (int(a) for a in (*arguments, *("903", "600")[len(arguments) :]))
    started, batches, looks, wrong = time.monotonic(), 0, 0, 0
    faults = Counter[str]()
    disk = None
    while batches == 0 or time.monotonic() - started < seconds:
        folder = Path(tempfile.mkdtemp(prefix="faults-"))
        try:
            # Once a law is broken a new world begins, so that one fault is told once.
            with world(folder, seed + batches) as here:
                while (batches == 0 or time.monotonic() - started < seconds) and not here.broken:
                    batch(here, batches)
                    batches += 1
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        for broken in here.broken:
            print(f"seed {seed}, batch {batches}: {broken}", flush=True)
        faults += Counter(here.faults)
        looks, wrong, disk = looks + here.seen, wrong + len(here.broken), here.disk
    done = ", ".join(f"{name} {count:,}" for name, count in sorted(faults.items()))
    took = time.monotonic() - started
    where = "" if disk else "; no disk could be made to fill"
    print(f"faults: seed {seed}, {batches:,} batches in {took:,.0f} s: {done}{where}")
    print(f"faults: {looks:,} looks of readers, {wrong} laws broken")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
