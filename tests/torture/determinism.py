"""The whole sample, each time as on another machine: `python -m tests.torture.determinism [seed] [seconds]`.

One fresh run is the measure. Then, until the seconds are over (600 if not said), in turns: a fresh folder under other
circumstances, and folders with a past. The CSV exports must be the same, byte for byte.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from tests.faults.history import differing, of_changes, of_sample
from tests.python.running import NO_UNIT_TESTS, REPO, House, copy_project

INCOMING = REPO / "samples" / "incoming"
PLACES = ("data", "a long name with spaces", "O'Brien & Söhne; {{ x }} 100%")
ZONES = ("UTC", "Pacific/Kiritimati", "America/St_Johns", "Europe/London")
LOCALES = ("C", "C.UTF-8", "POSIX")


@dataclass(frozen=True)
class Machine:
    """What is different there."""

    dbt_threads: int
    duckdb_threads: int
    cpus: int
    zone: str
    locale: str
    umask: str
    hashes: int
    order: int
    place: str
    way: str

    @classmethod
    def drawn(cls, chance: random.Random) -> "Machine":
        return cls(
            dbt_threads=chance.choice((1, 2, 4)),
            duckdb_threads=chance.choice((1, 2, 4)),
            cpus=chance.choice((1, os.cpu_count() or 1)),
            zone=chance.choice(ZONES),
            locale=chance.choice(LOCALES),
            umask=chance.choice(("022", "077", "002")),
            hashes=chance.randrange(2**32),
            order=chance.randrange(2**32),
            place=chance.choice(PLACES),
            way=chance.choice(("returns run", "dbt build", "region alone")),
        )

    def run(self, house: House, command: str, *arguments: str) -> int:
        ours = {"TZ": self.zone, "LC_ALL": self.locale, "PYTHONHASHSEED": str(self.hashes), "HOME": str(house.data)}
        ours |= {"USER": "somebody", "LOGNAME": "somebody", "PYTHONPATH": str(REPO), "COLUMNS": "40"}
        where = ["--project-dir", "dbt_project", "--profiles-dir", "."] if command == "dbt" else []
        told = (self.umask, str(self.order), str(self.cpus), command, *arguments, *where)
        return subprocess.run(
            [sys.executable, "-m", "tests.faults.elsewhere", *told],
            env=house.environment | ours,
            cwd=house.project,
            capture_output=True,
            check=False,
        ).returncode


def elsewhere(folder: Path, seed: int, sample: House) -> tuple[Machine, list[str]]:
    """A fresh folder, its project and its deposits in another place, and a machine that is different in every way."""
    chance = random.Random(seed)
    machine = Machine.drawn(chance)
    place = folder / machine.place
    project = copy_project(folder / "where the project is", sample.project)  # dbt-duckdb's seeds bear no apostrophe
    profile = project / "profiles.yml"
    limit = "memory_limit:"
    told = profile.read_text(encoding="utf-8").replace(limit, f"threads: {machine.duckdb_threads}\n        {limit}")
    profile.write_text(told, encoding="utf-8")
    house = House(project, place / "incoming", place / "data")
    house.data.mkdir(parents=True)
    _copy_in_any_order(chance, sample.incoming, house.incoming)
    failed = [f"exit code {code}" for code in _runs(machine, house) if code not in (0, 1)]
    return machine, failed or differing(_seen(machine, house), sample)


def _copy_in_any_order(chance: random.Random, source: Path, target: Path) -> None:
    files = [path for path in source.rglob("*") if path.is_file()]
    chance.shuffle(files)
    for path in files:
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)
        moment = chance.randint(0, 2_000_000_000)
        os.utime(place, (moment, moment))


def _runs(machine: Machine, house: House) -> list[int]:
    if machine.way == "returns run":
        return [machine.run(house, "returns", "run")]
    threads = ("--threads", str(machine.dbt_threads), *NO_UNIT_TESTS)
    codes = [machine.run(house, "returns", "load"), machine.run(house, "dbt", "build", *threads)]
    if machine.way == "region alone":
        other = _seen(machine, house)
        shutil.copytree(house.data / "published", other.data / "published")
        region = ("--select", "tag:region_zone", "--target", "region", *threads)
        codes.append(machine.run(other, "dbt", "build", *region))
    return codes


def _seen(machine: Machine, house: House) -> House:
    """The house whose exports count."""
    if machine.way == "region alone":
        return replace(house, data=house.data.with_name("region"), incoming=house.data / "none", as_at="")
    return house


def main(arguments: list[str]) -> int:
    seed, seconds = (int(a) for a in (*arguments, *("903", "600")[len(arguments) :]))
    started, number, wrong = time.monotonic(), 0, 0
    done = Counter[str]()
    base = Path(tempfile.mkdtemp(prefix="determinism-"))
    try:
        sample = House(copy_project(base / "project"), INCOMING, base / "data")
        ended = sample.run()
        assert ended.code == 1, ended.text
        ways: tuple[tuple[str, Callable[[Path, int], tuple[object, list[str]]]], ...] = (
            ("fresh folders elsewhere", lambda folder, n: elsewhere(folder, n, sample)),
            ("sequences of changes", lambda folder, n: (n, of_changes(folder, n, sample.project, 5))),
            ("fresh folders elsewhere", lambda folder, n: elsewhere(folder, n, sample)),
            ("pasts of the sample", lambda folder, n: (n, of_sample(folder, n, sample, 2))),
        )
        while number == 0 or time.monotonic() - started < seconds:
            name, way = ways[number % len(ways)]
            folder = base / str(number)
            folder.mkdir()
            told, differ = way(folder, seed + number)
            if differ:
                print(f"seed {seed}, number {number}, {name}, {told}: {', '.join(differ)}", flush=True)
            wrong += bool(differ)
            done[name] += 1
            number += 1
            shutil.rmtree(folder)
    finally:
        shutil.rmtree(base, ignore_errors=True)
    counted = ", ".join(f"{name} {count}" for name, count in sorted(done.items()))
    print(f"determinism: seed {seed}, {time.monotonic() - started:,.0f} s: {counted}; {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
