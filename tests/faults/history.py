"""Folders with a past: whatever was deposited before, replaced, taken away or agreed to, a run gives what it gives in
a folder without one."""

import random
import shutil
from dataclasses import replace
from pathlib import Path

from tests.python.running import House

from .deposits import Deposits
from .project import make


def differing(one: House, other: House) -> list[str]:
    """The CSV exports that are not the same, byte for byte."""
    ours, theirs = one.csv(), other.csv()
    return sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))


def of_changes(folder: Path, seed: int, source: Path, steps: int) -> list[str]:
    """Some changes of deposits and agreements, with a run after each, and then the same files in a fresh folder. What
    was spoilt is mended at the end: that a last good file stays in use is what the past is for."""
    chance = random.Random(seed)
    house = House(make(folder / "project", source), folder / "incoming", folder / "data")
    deposits = Deposits([house.incoming], house.project, chance)
    deposits.begin()
    for _ in range(steps):
        _run(house)
        deposits.change()
        if chance.random() < 0.3:
            deposits.change_agreements()
    deposits.mend()
    _run(house)
    fresh = replace(house, data=folder / "fresh")
    _run(fresh)
    return differing(house, fresh)


def of_sample(folder: Path, seed: int, sample: House, steps: int) -> list[str]:
    """Every return: a part of the sample's files, some CSV files with half of their rows, then other parts, at last all
    files as they are. A file that is refused at last is not changed: had its half been good, it would stay in use."""
    chance = random.Random(seed)
    house = replace(sample, incoming=folder / "incoming", data=folder / "data")
    files = sorted(p for p in sample.incoming.rglob("*") if p.is_file())
    good = {path for path, status in sample.statuses().items() if status != "refused"}
    for _ in range(steps):
        shutil.rmtree(house.incoming, ignore_errors=True)
        for path in chance.sample(files, k=chance.randint(len(files) // 3, len(files) - 1)):
            name = path.relative_to(sample.incoming)
            place = house.incoming / name
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
            if path.suffix == ".csv" and name.as_posix() in good and chance.random() < 0.2:
                lines = path.read_bytes().splitlines(keepends=True)
                place.write_bytes(b"".join(lines[: len(lines) // 2 + 1]))
        _run(house)
    shutil.rmtree(house.incoming)
    shutil.copytree(sample.incoming, house.incoming)
    _run(house)
    return differing(house, sample)


def _run(house: House) -> None:
    ended = house.run()
    assert ended.code in (0, 1), f"{ended.code}: {ended.text}"
