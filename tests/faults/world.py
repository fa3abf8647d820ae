"""A house that faults happen to, its twin that nothing happens to, and people who read the house all the time."""

import json
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.python.running import REPO, House, Ran

from . import inside, laws, project
from .deposits import Deposits

READERS = 2
DISK = "300m"


@dataclass
class World:
    """`faults` counts what was done, by name; `broken` are the laws that were broken, with what was done before."""

    folder: Path
    chance: random.Random
    house: House
    twin: House
    deposits: Deposits
    disk: Path | None
    faults: dict[str, int] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    story: list[str] = field(default_factory=list)
    seconds: float = 4.0
    """What an undisturbed run took the last time."""
    changes: int = 400
    """Changes of the disk that an undisturbed run made the last time."""
    statements: int = 200
    """Statements that the last load of the twin's asked of the database."""
    seen: int = 0
    is_done: bool = False
    """True if a command of this batch has come to its end: there is nothing left to lose until something is new."""
    torn: bool = False
    """True if a file was changed in the house alone: what it publishes before the last run is its own."""

    def count(self, fault: str) -> None:
        self.faults[fault] = self.faults.get(fault, 0) + 1

    def wrong(self, what: str) -> None:
        self.broken.append(f"{'; '.join(self.story)}: {what}")

    def batch(self, faults: Sequence[Callable[["World"], str]], last: str = "run") -> None:
        """Change the deposits (or, before a purge, the agreements), let the faults happen one after another until one
        of them comes too late, then run undisturbed, and compare."""
        before, self.story, self.torn, self.is_done = self.house.csv(), [], False, False
        seen = []
        self.story.append(self.deposits.change_agreements() if last == "purge" else self.deposits.change())
        if last == "run":
            self._count_statements()
        undisturbed = self.twin.start(last, before=[self._counting])
        for fault in faults:
            self.story.append(fault(self))
            for broken in laws.whole(self.house):
                self.wrong(broken)
            seen.append(self.house.csv())
            if self.is_done:
                break
        twin_ran = undisturbed.wait()
        ran = self.house.returns(last)
        self._measure()
        self._compare(last, ran, twin_ran)
        if not self.torn and any(csv not in (before, self.twin.csv()) for csv in seen):
            self.wrong("what people saw was neither the old version nor the new one")
        self._hear_readers()

    def _compare(self, last: str, ran: Ran, twin_ran: Ran) -> None:
        if ran.code != twin_ran.code or ran.code > 1:
            self.wrong(f"the undisturbed run ended with {ran.code}, the twin's with {twin_ran.code}: {ran.text[-600:]}")
            return
        for broken in laws.same(self.house, self.twin):
            self.wrong(broken)
        for law in (*laws.ALWAYS, *([] if last == "purge" else [laws.on_record])):
            for broken in law(self.house):
                self.wrong(broken)

    def _count_statements(self) -> None:
        """How many the load of what is new now takes, seen of the twin."""
        self.twin.start("load", before=[partial(inside.count_statements, str(self._counted))]).wait()
        self.statements = int(self._counted.read_text(encoding="ascii"))
        self._counted.unlink()

    @property
    def _counted(self) -> Path:
        return self.folder / "changes"

    @property
    def _counting(self) -> Callable[[], None]:
        return partial(inside.count_changes, str(self.twin.data), str(self._counted))

    def _measure(self) -> None:
        """Take the measure of a run of the twin's that built something."""
        spent = self.twin.la("select seconds_load + seconds_build from raw.runs order by rowid desc limit 1")[0][0]
        if spent:
            self.seconds, self.changes = spent, int(self._counted.read_text(encoding="ascii"))
        self._counted.unlink(missing_ok=True)

    def _hear_readers(self) -> None:
        """What readers have met since the last time."""
        for number in range(READERS):
            path = self.folder / f"reader_{number}"
            lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
            for line, times in Counter(lines).items():
                self.wrong(f"{line} ({times} times)")
            path.unlink(missing_ok=True)


@contextmanager
def world(folder: Path, seed: int, source: Path = REPO) -> Iterator[World]:
    """A house and its twin after their first run, with readers until the end. `source`: the project to reduce."""
    made = project.make(folder / "project", source)
    disk = _small_disk(folder / "disk")
    stop = folder / "stop"
    readers: list[subprocess.Popen[str]] = []
    try:
        house = House(made, folder / "incoming", (disk or folder) / "data")
        twin = House(made, folder / "incoming_of_twin", folder / "twin")
        chance = random.Random(seed)
        deposits = Deposits((house.incoming, twin.incoming), made, chance)
        deposits.begin()
        first = twin.run()
        assert first.code == 0, first.text
        shutil.copytree(twin.data, house.data, symlinks=True)
        here = World(folder, chance, house, twin, deposits, disk)
        for number in range(READERS):
            arguments = [str(house.data), str(stop), str(folder / f"reader_{number}")]
            command = ["nice", sys.executable, "-m", "tests.faults.watch", *arguments]
            readers.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPO))
        yield here
        stop.touch()
        for reader in readers:
            said, _ = reader.communicate(timeout=60)
            here.seen += json.loads(said)["looks"]
        here._hear_readers()
    finally:
        for reader in readers:
            reader.kill()
            reader.wait()
        if disk:
            subprocess.run(["umount", "--lazy", str(disk)], check=False)


def _small_disk(place: Path) -> Path | None:
    """A disk that can be filled, where whoever runs this may make one; else None."""
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(place)], capture_output=True, check=False
    )
    return place if mounted.returncode == 0 else None
