"""`returns purge` as people run it: a data folder in which every place holds children of an authority that has left.

Threats P14 (withdrawn and still there) and P15 (expired and still there): after the purge every byte of the data folder
is looked through, unpacked, for canaries. Names of canaries begin with the authority, and then with the year.
"""

import json
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from ingest import purge_run
from ingest.ledger import SessionRecord, now
from ingest.purge_plan import Item, Plan
from ingest.reference import Permissions, read_permissions
from ingest.schedule import Ending
from ingest.settings import UsageError
from publish.keys import MissingKey
from publish.zones import Zones
from schemas.load import load_catalogue

from .canaries import canaries_in, canaries_in_file, token
from .running import House, Ran, copy_project, end_agreements, files_below, fingerprints, write_file
from .story import Incoming, begin, found_in

LAST_DAY, ON = "2032-06-01", date(2032, 6, 30)


@dataclass(frozen=True)
class Purged:
    """The house after a purge, with what was there before and what the commands said."""

    house: House
    before: set[str]
    untouched: bool
    dry: Ran
    ran: Ran
    again: Ran


@pytest.fixture(scope="module")
def purged(ssda903_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Purged:
    """At June 2032 Barnet has left, SUFFICIENCY keeps 2026 and later, and what was deposited is out of reach."""
    folder = tmp_path_factory.mktemp("purged")
    project = copy_project(folder / "project", ssda903_project)
    incoming = Incoming(folder / "incoming")
    begin(incoming)
    house = House(project, incoming.folder, folder / "data")
    first = house.run()
    assert first.code == 0, first.text
    _leave_half_done(house)
    _leave_fetched(house)
    end_agreements(project, "BAR", LAST_DAY)
    incoming.folder.rename(folder / "aside")
    later = House(project, incoming.folder, house.data, as_at="2032-06-30")
    canaries_in_file.cache_clear()
    before = found_in(house.data)
    state = fingerprints(house.data)
    dry = later.returns("purge", "--dry-run")
    untouched = {p: s for p, s in fingerprints(house.data).items() if not p.endswith(".lock")} == {
        p: s for p, s in state.items() if not p.endswith(".lock")
    }
    ran = later.returns("purge")
    _leave_former(house)
    canaries_in_file.cache_clear()
    return Purged(later, before, untouched, dry, ran, later.returns("purge"))


def _leave_half_done(house: House) -> None:
    """What killed runs leave: spill files, builds, copies, each with a child in it."""
    zone = house.data / "la_zone"
    places = (
        zone / ".tmp" / "duckdb_temp_storage-0.tmp",
        zone / "la.duckdb.tmp" / "duckdb_temp_storage-0.tmp",
        zone / "la.new",
        zone / "archive" / "ab" / "abcdef.new",
        house.data / ".published" / "building" / "PAN" / "begun.csv",
        house.data / "region_zone" / "versions" / "building" / "exports" / "begun.csv",
    )
    for place in places:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(token("BAR", "half done"), encoding="utf-8")


def _leave_former(house: House) -> None:
    """What one leaves that was killed when it had just switched: the version before, with a child that has to go."""
    for versions in (house.data / ".published", house.data / "region_zone" / "versions"):
        write_file(versions, "former/PAN/former.csv", token("BAR", "half done"))


def _leave_fetched(house: House) -> None:
    """The deposits as they would lie there had they come from object storage, with the list of them."""
    zones = Zones(house.data)
    shutil.copytree(house.incoming, zones.fetched)
    names = [path.relative_to(zones.fetched).as_posix() for path in files_below(zones.fetched)]
    (zones.la_zone / "incoming.fetched.json").write_text(json.dumps(dict.fromkeys(names, "as in the bucket")))


def of(la: str, found: set[str]) -> set[str]:
    return {name for name in found if name.startswith(f"{la} ")}


def test_before_it_every_place_holds_the_children_of_the_authority(purged: Purged) -> None:
    assert {"BAR 2024", "BAR first", "BAR file", "BAR first heading", "BAR half done"} <= purged.before


def test_dry_run_says_what_would_go_and_changes_nothing(purged: Purged) -> None:
    assert purged.dry.code == 0, purged.dry.text
    text = " ".join(purged.dry.text.split())
    for words in ("BAR ssda903 2024 database 1", "BAR ssda903 2025 archive 1", "BAR ssda903 2025 fetched 1",
                  "CHECKS 1.1", "PAN 1.1", "SUFFICIENCY",
                  "no agreement", "retention", "This was a dry run: nothing was changed."):  # fmt: skip
        assert words in text, words
    assert purged.untouched


def test_without_the_keys_to_publish_anew_nothing_is_changed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    zones = Zones(tmp_path)
    zones.la_zone.mkdir()
    zones.la_database.touch()
    item = Item("PAN", "BAR", "ssda903", "2024", 1, 0, 0, Ending("the agreement has ended"))
    monkeypatch.setattr(purge_run, "_plan", lambda *_: Plan((item,), (), ()))
    monkeypatch.setattr(purge_run.manifest, "read", lambda _: {"files": []})
    monkeypatch.setattr(purge_run, "read_keys", lambda _: missing_key())
    with pytest.raises(UsageError, match="Nothing was changed"):
        purge_run.purge_all(zones, ON, dry_run=False)
    assert [path.name for path in zones.la_zone.iterdir()] == ["la.duckdb"]


def missing_key() -> None:
    raise MissingKey("RETURNS_KEY_PAN is not set.")


def test_p14_nothing_of_an_authority_that_left_is_anywhere(purged: Purged) -> None:
    assert purged.ran.code == 0, purged.ran.text
    leaks = {str(path): left for path in files_below(purged.house.data) if (left := of("BAR", canaries_in_file(path)))}
    assert not leaks


def test_p14_no_old_version_or_half_done_one_stays(purged: Purged) -> None:
    """Not even one that a purge left which was killed at its end, when another has nothing to purge any more."""
    zones = Zones(purged.house.data)
    assert list(zones.published_versions.iterdir()) == [zones.published.resolve()]
    assert list(zones.region_versions.iterdir()) == [zones.region_current.resolve()]
    assert {path.name for path in zones.la_zone.iterdir()} == {
        "archive", "incoming", "incoming.fetched.json", "la.duckdb", "log", "releases", "reports", "target"
    }  # fmt: skip


def test_p14_what_was_fetched_goes_with_its_name_and_the_rest_stays(purged: Purged) -> None:
    zones = Zones(purged.house.data)
    left = {path.relative_to(zones.fetched).as_posix() for path in files_below(zones.fetched)}
    deposited = purged.house.incoming.with_name("aside")
    assert left == {p.relative_to(deposited).as_posix() for p in files_below(deposited) if "BAR" not in str(p.parent)}
    assert set(json.loads((zones.la_zone / "incoming.fetched.json").read_text())) == left


def test_p15_what_is_past_its_retention_in_one_use_case_goes_from_that_alone(purged: Purged) -> None:
    children = {
        use_case: purged.house.mart(f'select "CHILD" from {use_case}.{use_case}_ssda903__header order by 1')
        for use_case in ("pan", "sufficiency")
    }
    assert {len(rows) for rows in children.values()} == {6, 2}
    found = found_in(purged.house.exports / "SUFFICIENCY", purged.house.data / "published" / "SUFFICIENCY")
    assert {"CAM 2026", "822 2026"} <= found and not found & {"CAM 2024", "CAM good", "883 good", "822 good"}


def test_what_is_covered_stays(purged: Purged) -> None:
    for la in ("CAM", "883", "822"):
        kept = of(la, found_in(purged.house.la_database, purged.house.data / "la_zone" / "archive"))
        assert kept
        assert kept == of(la, purged.before), la


def test_terminal_holds_no_value(purged: Purged) -> None:
    for ran in (purged.dry, purged.ran, purged.again):
        assert not canaries_in(ran.text.encode())


def test_each_removal_is_on_record_in_both_zones(purged: Purged) -> None:
    gone = purged.house.la(
        "select zone, use_case, instruction, sum(rows_removed), sum(files_removed) from raw.deletions"
        " where dataset is not null group by all"
    )
    assert sorted(gone) == [
        ("la", "CHECKS", "1.1", 2, 4),
        ("region", "PAN", "1.1", 2, 0),
        ("region", "SUFFICIENCY", "1.1", 2, 0),
        ("region", "SUFFICIENCY", "5.1", 5, 0),
    ]
    reports = "select la, files_removed, bytes_removed > 0 from raw.deletions where dataset is null"
    assert ("BAR", 4, True) in purged.house.la(reports)


def test_a_second_purge_has_nothing_to_do(purged: Purged) -> None:
    assert (purged.again.code, "Nothing has to go" in purged.again.text) == (0, True)


def test_what_cannot_be_made_anew_is_withdrawn(purged: Purged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Better nothing than what may not be served."""
    zones = Zones(purged.house.copy(tmp_path / "data").data)
    monkeypatch.setattr(purge_run, "build", lambda *_: False)
    session = SessionRecord("000009-x", now(), ON, "", "", "", "")
    permissions = _permissions(purged.house)
    assert purge_run._renew(zones, permissions.as_at, session, permissions, Console(quiet=True)) == 3
    assert not zones.published.exists() and not zones.published_versions.exists() and not zones.region_zone.exists()
    told = House(purged.house.project, purged.house.incoming, zones.data).la(
        "select use_case, sum(rows_removed) from raw.deletions where session_id = '000009-x' and table_name = 'header'"
        " group by all order by all"
    )
    assert told == [("PAN", 6), ("SUFFICIENCY", 2)]


def _permissions(house: House) -> Permissions:
    return read_permissions(house.project, load_catalogue(house.project), ON)
