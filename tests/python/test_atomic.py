"""All or nothing: whatever stops a run, at whatever moment, people see the old version or the new one, and a clean run
afterwards gives what an undisturbed one would have given."""

import json
import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from .conftest import Once
from .running import REPO, House, copy_project, fingerprints, ran, write_file

pytestmark = pytest.mark.xdist_group("atomic")

SEED = 903
PATIENCE = 60


@pytest.fixture(scope="session")
def prepared(golden: House, sample: House, once: Once) -> Callable[[Path], House]:
    """A house where the golden returns are live and the sample returns have just been deposited instead."""

    def house(data: Path) -> House:
        return golden.copy(data, incoming=sample.incoming)

    return house


def live(house: House) -> dict[str, bytes]:
    """What people see, having checked that it is one whole version: every file as the manifest says."""
    manifest = json.loads((house.exports / "manifest.json").read_text())
    seen = {p.relative_to(house.exports).as_posix(): p.stat().st_size for p in house.exports.rglob("*.*")}
    assert {f["file"]: f["bytes"] for f in manifest["files"]} == {k: v for k, v in seen.items() if k != "manifest.json"}
    published = json.loads((house.data / "published" / "manifest.json").read_text())
    for file in published["files"]:
        assert (house.data / "published" / file["file"]).stat().st_size == file["bytes"]
    return house.csv()


def killed(house: House, command: str, ready: Callable[[], bool], delay: float) -> int:
    """Start a command, wait until it is `ready`, then `delay` seconds more, and kill it. Returns its exit code."""
    process = house.start(command)
    give_up = time.monotonic() + PATIENCE
    while process.poll() is None and not ready() and time.monotonic() < give_up:
        time.sleep(0.001)
    give_up = time.monotonic() + delay
    while process.poll() is None and time.monotonic() < give_up:
        time.sleep(0.001)
    os.killpg(process.pid, signal.SIGKILL)
    return ran(process).code


def test_killed_loads_and_builds_leave_a_whole_version_and_no_trace(
    prepared: Callable[[Path], House], golden: House, sample: House, tmp_path: Path
) -> None:
    """Four kills of the load, four of the build: two anywhere, and one on each of the two switches."""
    chance = random.Random(SEED)
    house = prepared(tmp_path / "data")
    building = house.data / ".published" / "building"
    region = house.data / "region_zone" / "versions" / "building"
    old, new = golden.csv(), sample.csv()
    assert live(house) == old
    for _ in range(4):
        killed(house, "load", (house.data / "la_zone" / ".tmp").exists, chance.uniform(0, 0.8))
        assert live(house) == old
    moments: list[tuple[Callable[[], bool], float]] = [
        ((building / "PAN").exists, chance.uniform(0, 3)),
        ((building / "PAN").exists, chance.uniform(3, 6)),
        ((building / "manifest.json").exists, 0),
        ((region / "exports" / "manifest.json").exists, 0),
    ]
    for ready, delay in moments:
        killed(house, "run", ready, delay)
        assert live(house) in (old, new)
    ended = house.run()
    assert ended.code == 1, ended.text
    assert live(house) == new
    left = [p.name for p in house.data.rglob("*") if p.name in ("building", ".tmp") or p.suffix in (".wal", ".new")]
    assert not left


def test_first_run_that_is_killed_leaves_nothing_that_looks_finished(sample: House, tmp_path: Path) -> None:
    house = replace(sample, data=tmp_path / "data")
    killed(house, "run", (house.data / ".published" / "building" / "PAN").exists, 1)
    assert not house.exports.exists() and not house.region.exists() and not (house.data / "published").exists()
    assert house.returns("status").code == 0


@pytest.fixture
def broken_project(project: Path, tmp_path: Path) -> Path:
    """A project whose last check always finds something."""
    own = copy_project(tmp_path / "project", project)
    models = own / "dbt_project" / "models" / "marts" / "pan"
    name = next(p.stem for p in sorted(models.glob("pan_ssda903__uasc.sql")))
    (own / "tests" / "dbt" / "always_fails.sql").write_text(f"select 1 as found from {{{{ ref('{name}') }}}}\n")
    return own


def test_failing_check_switches_nothing_and_says_so(
    prepared: Callable[[Path], House], broken_project: Path, tmp_path: Path
) -> None:
    house = prepared(tmp_path / "data")
    before = fingerprints(*(p.resolve() for p in (house.data / "published", house.exports)))
    ended = replace(house, project=broken_project).run()
    assert ended.code == 3
    assert "always_fails" in ended.text
    assert before == fingerprints(*(p.resolve() for p in (house.data / "published", house.exports)))
    # The next run is not taken in: the returns were loaded, but never published.
    assert "Nothing is new" not in ended.text
    status = replace(house, project=broken_project).returns("load")
    assert status.code == 1


def test_second_run_at_the_same_time_is_turned_away(sample: House, tmp_path: Path) -> None:
    house = replace(sample, data=tmp_path / "data")
    first = house.start("run")
    give_up = time.monotonic() + PATIENCE
    while not (house.data / "la_zone").exists() and time.monotonic() < give_up:
        time.sleep(0.01)
    second = house.run()
    load = house.returns("load")
    os.killpg(first.pid, signal.SIGKILL)
    ran(first)
    assert (second.code, load.code) == (3, 3)
    assert second.text.strip().splitlines() == [
        f"Another run is at work in {house.data}. Wait until it has ended, then start again."
    ]


def test_lock_of_a_killed_run_does_not_stop_the_next_one(golden: House, tmp_path: Path) -> None:
    house = golden.copy(tmp_path / "data")
    (house.data / ".lock").touch()
    assert house.run().code == 0


def test_file_that_is_still_being_written_is_left_for_the_next_session(golden: House, tmp_path: Path) -> None:
    """It ends in the middle of a character and then of a row; complete, it comes into use."""
    incoming = tmp_path / "incoming"
    shutil.copytree(REPO / "tests" / "golden" / "incoming", incoming)
    house = golden.copy(tmp_path / "data", incoming=incoming)
    path = write_file(incoming, "Barnet-BAR/ssda903/2025/oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM")
    assert house.returns("load").code == 1
    write_file(incoming, "Barnet-BAR/ssda903/2025/oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "9,01/01/2005,YES,F2,U1")
    assert house.returns("load").code == 0
    assert house.statuses()[path.relative_to(incoming).as_posix()] == "live"
