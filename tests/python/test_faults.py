"""Kills and one of each other fault, while people read: tests/faults. After each of them what is seen is one whole
version, and then one undisturbed run makes what a twin has that nothing happened to. In test_atomic.py are two runs at
once, and a release that is killed before each of its changes of the disk.

`python -m tests.torture.faults` does the same by the hundreds.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.faults import faults, laws
from tests.faults.deposits import content, torn
from tests.faults.faults import Fault
from tests.faults.world import World, world

from .running import House

SEED = 903

RUN: tuple[Fault, ...] = (
    *[partial(faults.killed_at_statement, "load")] * 10,
    *[partial(faults.killed_at_change, "load")] * 2,
    partial(faults.disk_with, 500_000),
    partial(faults.files_up_to, 600_000),
    partial(faults.read_only, "published"),
    faults.file_that_changes,
    partial(faults.killed_in_time, "dbt build"),
    partial(faults.killed_while_switching, "run"),
    faults.clock_moved_back,
)
WITHDRAWN: tuple[Fault, ...] = (
    partial(faults.killed_at_change, "purge"),
    partial(faults.killed_while_switching, "purge"),
)


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Iterator[World]:
    with world(tmp_path_factory.mktemp("faults"), SEED, project) as made:
        yield made


def test_run_after_faults_gives_what_it_gives_without_them(here: World) -> None:
    here.batch(RUN)
    assert here.broken == []


def test_purge_after_kills_gives_what_it_gives_without_them(here: World) -> None:
    here.batch(WITHDRAWN, last="purge")
    assert here.broken == []


def test_runs_were_killed_and_people_read(here: World) -> None:
    assert sum(count for name, count in here.faults.items() if "kill -9 of" in name) > 5
    assert list(laws.same(here.house, here.twin)) == []


# ---- the laws can be broken


def test_rows_that_are_torn_are_told() -> None:
    def children(version: int, rows: int) -> list[str]:
        lines = content("BAR", 2025, "stays", version, rows).splitlines()[1:]
        return [line.split(",")[0] for line in lines]

    assert torn(children(1, 3)) == ""
    assert "2 rows of 3" in torn(children(1, 3)[1:])
    assert "a mix of versions" in torn([*children(1, 3), *children(2, 2)])
    assert "nobody sent" in torn(["00123"])


def test_house_that_is_not_whole_not_tidy_or_not_as_its_twin_is_told(here: World, tmp_path: Path) -> None:
    def broken(house: House) -> str:
        return "; ".join([*laws.whole(house), *laws.tidy(house), *laws.same(house, here.twin)])

    spoilt = here.twin.copy(tmp_path / "csv")
    assert broken(spoilt) == ""
    path = next((spoilt.exports / "CARE").glob("*stays_stays.csv"))
    path.write_text(path.read_text(encoding="utf-8").replace("Elm", "Oak"), encoding="utf-8")
    assert "is not what the manifest says" in broken(spoilt) and "other exports" in broken(spoilt)
    (spoilt.data / ".published" / "building").mkdir()
    assert "left: .published/building" in broken(spoilt)
