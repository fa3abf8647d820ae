"""All or nothing: whatever stops a run, at whatever moment, people see the old version or the new one, and a clean run
afterwards gives what an undisturbed one would have given. test_faults.py kills whole runs; here is each step by itself.
"""

import json
import os
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest

import publish.release as releasing
from publish import manifest, switch
from publish.leftovers import settle
from publish.release import Outcome
from publish.zones import Zones

from .running import NO_UNIT_TESTS, REPO, House, ask, copy_project, fingerprints, write_file

PATIENCE = 60


@pytest.fixture
def prepared(golden: House, ssda903_sample: House, tmp_path: Path) -> House:
    """A house where the golden returns are live and the sample returns have just been deposited instead."""
    return golden.copy(tmp_path / "data", incoming=ssda903_sample.incoming)


def wait_until(ready: Callable[[], bool]) -> None:
    give_up = time.monotonic() + PATIENCE
    while not ready() and time.monotonic() < give_up:
        time.sleep(0.001)


@pytest.fixture
def leaking_project(ssda903_project: Path, tmp_path: Path) -> Path:
    """A project in which one model loses a row without a word."""
    own = copy_project(tmp_path / "project", ssda903_project)
    model = own / "dbt_project" / "models" / "current" / "ssda903" / "enr_ssda903__oc3.sql"
    text = model.read_text(encoding="utf-8")
    assert text.endswith("select * from decided\n")
    model.write_text(f"{text.rstrip()} where _row != 2\n", encoding="utf-8")
    return own


def test_row_that_is_lost_fails_the_run_and_nothing_is_switched(prepared: House, leaking_project: Path) -> None:
    house = replace(prepared, project=leaking_project)
    before = fingerprints(*house.public)
    ended = house.run()
    assert ended.code == 3 and "every_row_is_accounted_for" in ended.text
    after = fingerprints(*house.public)
    assert {path: state for path, state in after.items() if "/building/" not in path} == before
    # The returns were loaded and never published: the next run must not think that there is nothing to do.
    loaded = house.la("select max(session_id) from raw.sessions")
    assert [(json.loads((house.exports / "manifest.json").read_text())["session"],)] < loaded


def test_second_run_is_turned_away_and_a_first_one_that_is_stopped_leaves_nothing_that_looks_finished(
    ssda903_sample: House, tmp_path: Path
) -> None:
    house = replace(ssda903_sample, data=tmp_path / "data")
    first = house.start("run")
    wait_until((house.data / ".published" / "building" / "PAN").exists)
    os.kill(first.pid, signal.SIGSTOP)
    second, load, build = house.run(), house.returns("load"), house.dbt("build", "--select", "years")
    os.kill(first.pid, signal.SIGINT)
    os.kill(first.pid, signal.SIGCONT)
    stopped = first.wait()
    assert stopped.code == 3 and "What was published before is still in force." in stopped.text
    assert (second.code, load.code) == (3, 3)
    wait = f"Another run is at work in {house.data}. Wait until it has ended, then start again."
    assert second.text.strip() == load.text.strip() == wait
    assert build.code != 0 and wait in build.text
    assert not house.exports.exists() and not house.regions and not (house.data / "published").exists()
    assert house.returns("load").code == 1


@pytest.fixture(scope="session")
def spare(golden: House, tmp_path_factory: pytest.TempPathFactory) -> House:
    """A house to run commands in that must not change what is live."""
    return golden.copy(tmp_path_factory.mktemp("spare") / "data")


@pytest.mark.parametrize(
    "arguments",
    [
        ["build", "--select", "stg_ssda903__header"],
        ["build", "--resource-type", "model", "--resource-type", "seed"],
        ["build", "--empty", *NO_UNIT_TESTS],
        ["run"],
    ],
    ids=" ".join,
)
def test_dbt_command_that_makes_or_checks_a_part_only_switches_nothing(spare: House, arguments: list[str]) -> None:
    before = fingerprints(spare.data / "published", spare.exports)
    ended = spare.dbt(*arguments)
    assert before == fingerprints(spare.data / "published", spare.exports)
    assert "Nothing was switched" in ended.text or ended.code != 0


class Killed(BaseException):
    """Stands for SIGKILL: nothing catches it, nothing is tidied up."""


CHANGES = ("rename", "replace", "unlink", "symlink_to", "write_text", "mkdir")


# What a release asks the LA zone, without any row that would matter here.
LA_TABLES = """
    create schema raw;
    create table raw.sessions as
    select '000001' as session_id, timestamp '2026-06-30' as started_at, date '2026-06-30' as as_at;
    create table raw.files as
    select
        '000001' as session_id, '' as file_id, '' as la, '' as dataset, '' as table_name, '' as period, '' as part,
        '' as sheet, '' as status;
    create schema quality;
    create table quality.files_in_force as select '' as la, '' as dataset, '' as period, '' as table_name;
    create schema reference;
    create table reference.declared_grants as select '' as use_case, '' as dataset, '' as table_name"""


HELD = "PAN BAR ssda903 2024 header"


def rows_held(connection: duckdb.DuckDBPyConnection, _as_at: str) -> dict[str, int]:
    """What a version says that it holds: the old one a row of Barnet's, the others nothing."""
    version = connection.execute("select version from region_pan.mart").fetchone()
    return {HELD: 1} if version == ("old",) else {}


def release_until(killed_at: int, zones: Zones, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Release what is in the building folders; stop for good before change number `killed_at` of the disk, counted from
    0. True if it came to its end before that."""
    count = 0

    def counted(change: Callable[..., object]) -> Callable[..., object]:
        def wrapped(*arguments: object, **options: object) -> object:
            nonlocal count
            count += 1
            if count > killed_at:
                raise Killed
            return change(*arguments, **options)

        return wrapped

    with monkeypatch.context() as patch, duckdb.connect() as connection:
        for name in CHANGES:
            patch.setattr(Path, name, counted(getattr(Path, name)))
        patch.setattr(shutil, "rmtree", counted(shutil.rmtree))
        patch.setattr(releasing, "write_reports", lambda *_: [])
        patch.setattr(releasing.deletions, "rows_by_submission", rows_held)
        patch.setattr(releasing, "GRACE", 0)
        connection.execute(LA_TABLES)
        connection.execute(f"attach '{zones.region_building}/PAN/region.duckdb' as region_pan")
        outcome = Outcome(0, frozenset({"p", "m"}), frozenset({"p"}), frozenset({"m"}), {}, "2026-06-30")
        try:
            releasing.release(zones, connection, outcome, {})
        except Killed:
            return False
        return True


def built(zones: Zones, version: str) -> None:
    """What a build leaves in its folders, marked with a version."""
    switch.start(zones.published_building, ("PAN",), zones.published)
    switch.start(zones.region_building, ("PAN", "exports/PAN"), zones.region_current)
    with duckdb.connect(str(zones.region_building / "PAN" / "region.duckdb")) as connection:
        connection.execute("create table mart as select ? as version", [version])
        for place in (
            zones.published_building / "PAN" / "coverage.parquet",
            zones.region_building / "exports" / "PAN" / "x.parquet",
        ):
            connection.execute(
                f"copy (select ? as version, 'PAN' as use_case, '' as la_code, '' as dataset, '' as period,"
                f" 'received' as status) to '{place}' (format parquet)", [version]
            )  # fmt: skip


def versions_seen(zones: Zones) -> list[str]:
    """The version that each place people open shows now."""
    database = zones.region_database("PAN")
    seen = ask(database, "select version from mart")
    seen += ask(database, f"select version from read_parquet('{zones.exports}/PAN/x.parquet')")
    seen += ask(database, f"select version from read_parquet('{zones.published}/PAN/coverage.parquet')")
    return [version for (version,) in seen]


def folders_of(zones: Zones) -> list[int]:
    """How many versions there are of each place, begun ones included."""
    return [len(list(versions.iterdir())) for versions in (zones.published_versions, zones.region_versions)]


def in_force(zones: Zones) -> dict[str, Any]:
    return {"published": manifest.read(zones.published), "region": manifest.read(zones.exports)}


def last_kept(zones: Zones) -> dict[str, Any]:
    """The manifests on record of the last release."""
    kept: dict[str, Any] = json.loads(max(zones.releases.glob("*.json")).read_text(encoding="utf-8"))
    return kept


def deletions_told(zones: Zones) -> int:
    """How many deletions the region's record of PAN has."""
    return len((zones.region_zone / "PAN" / "deletions.csv").read_text(encoding="utf-8").splitlines()) - 1


def test_release_that_is_killed_between_any_two_changes_of_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Database and exports always show one version, old or new, each whole; and the next release puts all right. What
    the new one does not hold any more is on record once, beside the database that has it no more."""
    moments = 0
    while True:
        zones = Zones(tmp_path / str(moments))
        built(zones, "old")
        assert release_until(1000, zones, monkeypatch)
        built(zones, "new")
        done = release_until(moments, zones, monkeypatch)
        database, exports, published = versions_seen(zones)
        assert database == exports and {database, published} <= {"old", "new"}
        assert deletions_told(zones) == (1 if database == "new" else 0)
        if {database, published} == {"new"}:  # what the next run finds is that nothing is new, and it builds nothing
            settle(zones)
            assert versions_seen(zones) == ["new"] * 3 and folders_of(zones) == [1, 1]
            assert in_force(zones) == last_kept(zones)
        built(zones, "newest")
        assert release_until(1000, zones, monkeypatch)
        assert versions_seen(zones) == ["newest"] * 3 and deletions_told(zones) == 1
        assert not list(zones.data.rglob("building")) and not list(zones.data.rglob(".*.new"))
        moments += 1
        if done:
            break
    assert moments > 10


def test_release_takes_over_a_data_folder_that_was_copied_without_its_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a backup that follows links leaves it."""
    built(Zones(tmp_path / "data"), "old")
    assert release_until(1000, Zones(tmp_path / "data"), monkeypatch)
    shutil.copytree(tmp_path / "data", tmp_path / "restored")
    zones = Zones(tmp_path / "restored")
    assert zones.published.is_dir() and not zones.published.is_symlink()
    built(zones, "new")
    assert release_until(1000, zones, monkeypatch)
    assert versions_seen(zones) == ["new"] * 3
    assert len(list(zones.published_versions.iterdir())) <= 2


def test_purge_that_was_cut_short_is_made_good_by_the_next_session(golden: House, tmp_path: Path) -> None:
    """The note that a session leaves before it deletes is still there, so the database is written anew: raw tables."""
    house = golden.copy(tmp_path / "data")
    (house.data / "la_zone" / ".purge").touch()
    before = house.la('select * from raw.ssda903__header order by "CHILD"')
    assert house.returns("load").code == 0
    assert house.la("select distinct schema_name from duckdb_tables()") == [("raw",)]
    assert house.la('select * from raw.ssda903__header order by "CHILD"') == before
    assert not (house.data / "la_zone" / ".purge").exists()
    assert house.returns("status").code == 0


def test_file_that_is_still_being_written_is_left_for_the_next_session(golden: House, tmp_path: Path) -> None:
    """Of an upload only the headings are there yet; complete, it comes into use."""
    incoming = tmp_path / "incoming"
    shutil.copytree(REPO / "tests" / "golden" / "incoming", incoming)
    house = golden.copy(tmp_path / "data", incoming=incoming)
    path = write_file(incoming, "Barnet-BAR/ssda903/2025/oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM")
    assert house.returns("load").code == 1
    write_file(incoming, "Barnet-BAR/ssda903/2025/oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "9,01/01/2005,YES,F2,U1")
    assert house.returns("load").code == 0
    assert house.statuses()[path.relative_to(incoming).as_posix()] == "live"
