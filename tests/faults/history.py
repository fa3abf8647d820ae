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
    """Every return: a part of the sample's files, then other parts, some under each other's names, at last all."""
    chance = random.Random(seed)
    house = replace(sample, incoming=folder / "incoming", data=folder / "data")
    files = sorted(p for p in sample.incoming.rglob("*") if p.is_file())
    for _ in range(steps):
        shutil.rmtree(house.incoming, ignore_errors=True)
        for path in chance.sample(files, k=chance.randint(len(files) // 3, len(files) - 1)):
            place = house.incoming / path.relative_to(sample.incoming)
            place.parent.mkdir(parents=True, exist_ok=True)
            of_its_kind = [other for other in files if other.suffix == path.suffix]
            shutil.copyfile(chance.choice(of_its_kind) if chance.random() < 0.1 else path, place)
        _run(house)
    shutil.rmtree(house.incoming)
    shutil.copytree(sample.incoming, house.incoming)
    _run(house)
    return differing(house, sample)


def _run(house: House) -> None:
    ended = house.run()
    assert ended.code in (0, 1), ended.text
