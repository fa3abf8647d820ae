"""Each fault that the doctor should find, made on purpose; and a service in good health, in which it finds none."""

import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import duckdb
import pytest

from doctor import folders, service, state
from doctor.examine import CHECKS, doctor, examine
from doctor.fault import Fault, Patient
from ingest.runs import Run
from publish.keys import fingerprints
from publish.zones import Zones
from schemas.load import load_catalogue

from .deposits import AS_AT
from .running import KEYS, REPO, House, copy_project

KEY = {f"RETURNS_{name}": value for name, value in KEYS.items()}
Check = Callable[[Patient], Iterable[Fault]]


def patient_of(house: House) -> Patient:
    return Patient(house.incoming, Zones(house.data), house.project, AS_AT, environment=KEY)


@pytest.fixture(scope="module")
def healthy(golden: House) -> Patient:
    """Not to be changed."""
    return patient_of(golden)


@pytest.fixture
def sick(golden: House, tmp_path: Path) -> Patient:
    """A copy to spoil."""
    return patient_of(golden.copy(tmp_path / "data"))


@pytest.fixture
def newborn(healthy: Patient, tmp_path: Path) -> Patient:
    """A service that has never run."""
    (tmp_path / "incoming").mkdir()
    return replace(healthy, incoming=tmp_path / "incoming", zones=Zones(tmp_path / "data"))


def only(check: Check, patient: Patient) -> Fault:
    found = list(check(patient))
    assert len(found) == 1, found
    assert found[0].found.endswith((".", "]")) or "\n" in found[0].found
    assert len(found[0].mend) > 10
    return found[0]


# ---- good health


def test_nothing_is_found_where_nothing_is_wrong(healthy: Patient, capsys: pytest.CaptureFixture[str]) -> None:
    assert {name: faults for name, faults in examine(healthy) if faults} == {}
    assert doctor(healthy) == 0
    said = capsys.readouterr().out
    assert said.count("ok    ") == len(CHECKS) and said.endswith("Nothing to mend.\n")


def test_service_that_has_never_run_is_in_good_health(newborn: Patient, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor(newborn) == 0
    assert "note  release in force" in capsys.readouterr().out
    assert not newborn.data.exists()


def test_fault_gives_exit_code_1_and_its_remedy(newborn: Patient, capsys: pytest.CaptureFixture[str]) -> None:
    newborn.incoming.rmdir()
    assert doctor(newborn) == 1
    said = capsys.readouterr().out
    assert f"FAULT folders: There is no folder {newborn.incoming}." in said and "-> Name the folder" in said


def test_command_ends_with_0_and_1(golden: House, tmp_path: Path) -> None:
    assert golden.returns("doctor").code == 0
    ended = replace(golden, incoming=tmp_path / "none").returns("doctor")
    assert ended.code == 1 and "Traceback" not in ended.text


# ---- folders and disk


@pytest.mark.parametrize("data, incoming", [("in/data", "in"), ("data", "data/in"), ("same", "same")])
def test_folders_that_lie_in_each_other(healthy: Patient, tmp_path: Path, data: str, incoming: str) -> None:
    (tmp_path / incoming).mkdir(parents=True)
    nested = replace(healthy, incoming=tmp_path / incoming, zones=Zones(tmp_path / data))
    assert "lie in each other" in only(folders.folders, nested).found


def test_data_folder_that_is_a_file_or_a_pattern(newborn: Patient) -> None:
    newborn.data.write_text("text")
    assert "is a file" in only(folders.folders, newborn).found
    assert "* ? or [" in only(folders.folders, replace(newborn, zones=Zones(newborn.data / "a*"))).found


def refuse(*_: Any, **__: Any) -> None:
    raise PermissionError(13, "Permission denied")


def test_incoming_folder_that_cannot_be_read(newborn: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "scandir", refuse)
    assert "cannot be looked into" in only(folders.folders, newborn).found


def test_data_folder_that_cannot_be_written(sick: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "mkdir", refuse)
    assert "Nothing can be written" in only(folders.file_system, sick).found


def test_file_system_without_links(sick: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "symlink_to", refuse)
    assert "symbolic links" in only(folders.file_system, sick).found


def test_data_folder_on_two_file_systems(sick: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.stat

    def stat(path: Path, **options: Any) -> Any:
        found = real(path, **options)
        elsewhere = path == sick.zones.la_zone
        return SimpleNamespace(st_dev=found.st_dev + elsewhere, st_mode=found.st_mode)

    assert not list(folders.file_system(sick))
    monkeypatch.setattr(Path, "stat", stat)
    assert "on one file system" in only(folders.file_system, sick).found


def test_disk_that_is_nearly_full(sick: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(sick.data)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=folders.LEAST_FREE + 1000))
    assert "1.0 GB are free" in only(folders.room, sick).found


# ---- what a run is made with


def test_key_that_is_missing_or_too_short(healthy: Patient) -> None:
    keyed = replace(healthy, project=REPO)
    assert "RETURNS_KEY_PAN is not set" in only(service.keys, replace(keyed, environment={})).found
    short = only(service.keys, replace(keyed, environment={"RETURNS_KEY_PAN": "too short"}))
    assert "is shorter" in short.found and "too short" not in short.found


def made_with(patient: Patient, key: str, version: int) -> Patient:
    """The patient with the whole project, and with a release that was made with this key and version of it."""
    path = patient.zones.published / "manifest.json"
    keys = {"PAN": {"fingerprint": fingerprints({"PAN": key.encode()})["PAN"], "version": version}}
    path.write_text(json.dumps(json.loads(path.read_text()) | {"keys": keys}))
    return replace(patient, project=REPO)


def test_the_key_and_version_of_before_are_no_fault(sick: Patient) -> None:
    version = load_catalogue(REPO).use_cases["PAN"].key_version
    assert not list(service.keys(made_with(sick, KEY["RETURNS_KEY_PAN"], version)))


@pytest.mark.parametrize(
    "another, later, said, mend",
    [
        (True, 0, "is another key", "Put the former key back"),
        (False, -1, "is still the key of version", ""),
        (False, 1, "what is published was made with version", ""),
    ],
    ids=["another key", "a new version without a new key", "an older version"],
)
def test_another_key_than_before(sick: Patient, another: bool, later: int, said: str, mend: str) -> None:
    key, version = KEY["RETURNS_KEY_PAN"], load_catalogue(REPO).use_cases["PAN"].key_version
    found = only(service.keys, made_with(sick, key[::-1] if another else key, version + later))
    assert said in found.found and mend in found.mend
    assert key not in found.found + found.mend


def test_other_versions_than_those_of_the_lock_file(
    healthy: Patient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("duckdb==0.0.1\nno-such-package==1.0\nclick==8\n")
    monkeypatch.setattr(service, "LOCK_FILE", lock)
    found = only(service.versions, healthy).found
    assert "duckdb" in found and "(not 0.0.1)" in found and "no-such-package" not in found
    monkeypatch.setattr(service, "NEEDED", ("no-such-package",))
    assert "no-such-package missing" in only(service.versions, healthy).found


def test_another_python(healthy: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "PYTHON", (2, 7))
    assert "This is Python" in only(service.versions, healthy).found


def test_agreements_that_name_nothing(healthy: Patient, tmp_path: Path) -> None:
    own = copy_project(tmp_path / "project", healthy.project)
    with (own / "seeds" / "agreements.csv").open("a") as file:
        file.write("BAR,ssda903,NOBODY,2025-04-01,,\n")
    spoilt = replace(healthy, project=own)
    assert "no use case is called `NOBODY`" in only(service.declarations, spoilt).found
    assert list(service.keys(spoilt)) == []
    nothing = replace(healthy, project=tmp_path / "nothing")
    assert "is not the project" in only(service.declarations, nothing).found


# ---- what earlier runs have left


def test_run_at_work_is_no_fault_unless_it_takes_too_long(sick: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    with (sick.data / ".lock").open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        note = only(state.lock, sick)
        assert note.is_note and str(os.getpid()) in note.found
        assert not list(state.databases(sick)) and not list(state.leftovers(sick))
        monkeypatch.setattr(state, "TOO_LONG", timedelta(0))
        fault = only(state.lock, sick)
        assert not fault.is_note and fault.mend.endswith(f"kill {os.getpid()}")
    assert not list(state.lock(sick))


def test_database_that_does_not_open(sick: Patient) -> None:
    sick.zones.la_database.write_bytes(b"not a database " * 1000)
    assert "la.duckdb does not open" in only(state.databases, sick).found


def test_database_of_the_region_that_does_not_open(sick: Patient) -> None:
    database = next(sick.zones.region_current.resolve().glob("*/region.duckdb"))
    database.write_bytes(b"not a database " * 1000)
    assert "of the region does not open" in only(state.databases, sick).found


@pytest.mark.parametrize(
    "left",
    ["la_zone/.tmp/x", ".published/building/x", "region_zone/versions/building/x", "la_zone/.purge", "la_zone/la.new"],
)
def test_what_a_killed_run_has_left(sick: Patient, left: str) -> None:
    path = sick.data / left
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    assert "was killed, or failed" in only(state.leftovers, sick).found


def test_half_of_an_archived_file(sick: Patient) -> None:
    (next(sick.zones.archive.iterdir()) / "abc.new").touch()
    assert "was killed, or failed" in only(state.leftovers, sick).found


def test_run_that_never_ended(sick: Patient) -> None:
    with duckdb.connect(str(sick.zones.la_database)) as connection:
        Run(sick.zones, "returns run", None).begin(connection)
    assert "was killed, or failed" in only(state.leftovers, sick).found


def test_export_that_was_changed_or_lost(sick: Patient) -> None:
    exports = sorted(sick.zones.exports.rglob("*.csv"))
    exports[0].write_text("changed by hand")
    exports[1].unlink()
    found = only(state.release, sick)
    assert "2 files are missing or changed" in found.found and str(sick.zones.exports) in found.mend


def test_release_without_its_manifest_and_an_older_one(sick: Patient) -> None:
    path = sick.zones.exports / "manifest.json"
    said = json.loads(path.read_text())
    path.write_text(json.dumps(said | {"session": "000000-00000000"}))
    assert "older than what is published" in only(state.release, sick).found
    path.unlink()
    assert "has no manifest" in next(iter(state.release(sick))).found


def test_clock_that_was_moved_back(sick: Patient) -> None:
    with duckdb.connect(str(sick.zones.la_database)) as connection:
        connection.execute("update raw.sessions set started_at = timestamp '2999-01-01'")
    assert "The clock says" in only(state.clock, sick).found


def test_day_before_that_of_the_last_session(healthy: Patient) -> None:
    assert "the last session had 2026-06-30" in only(state.clock, replace(healthy, as_at=date(2026, 6, 29))).found
