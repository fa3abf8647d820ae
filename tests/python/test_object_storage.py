"""Deposits fetched from object storage and releases copied to it: against a store in memory, and one that speaks S3."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import fsspec
import pytest
from moto.server import ThreadedMotoServer

from ingest import limits, remote
from ingest.load import load
from ingest.remote import fetch
from ingest.scan import scan
from ingest.settings import Settings, UsageError, settings
from publish import manifest
from publish.mirror import mirror
from publish.store import Store, StoreFault
from publish.zones import Zones

from .deposits import AS_AT, GOOD, ThreeDeposits
from .running import KEYS, House

BAR = "Barnet-BAR/ssda903/2025/uasc.csv"
OTHER = GOOD.replace("00123", "0456")


def everything(parts: tuple[str, ...]) -> bool:
    return True


@dataclass
class Bucket:
    """A store, and the file system behind it to do with it what others do."""

    store: Store
    system: Any
    root: str

    def put(self, key: str, content: str | bytes) -> None:
        self.system.pipe_file(f"{self.root}/{key}", content.encode() if isinstance(content, str) else content)

    def take(self, key: str) -> None:
        self.system.rm_file(f"{self.root}/{key}")

    def held(self) -> dict[str, bytes]:
        self.system.invalidate_cache()
        return {p[len(self.root) + 1 :]: self.system.cat_file(p) for p in self.system.find(self.root)}


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    """The address of a server that speaks S3, on this machine."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


def s3(endpoint: str) -> dict[str, str]:
    named = {"ENDPOINT_URL": endpoint, "KEY": "made-up", "SECRET": "made-up"}
    return {f"FSSPEC_S3_{name}": value for name, value in named.items()} | {"AWS_DEFAULT_REGION": "us-east-1"}


@pytest.fixture(params=["memory", "s3"])
def bucket(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bucket]:
    if request.param == "s3":
        yield from s3_bucket(request.getfixturevalue("endpoint"), "deposits")
        return
    system = fsspec.filesystem("memory")
    system.mkdir("/deposits")
    yield Bucket(Store("memory://deposits"), system, "/deposits")
    system.rm("/deposits", recursive=True)


def s3_bucket(endpoint: str, name: str) -> Iterator[Bucket]:
    os.environ.update(s3(endpoint))
    fsspec.config.set_conf_env(fsspec.config.conf)
    system = fsspec.filesystem("s3")
    system.mkdir(name)
    yield Bucket(Store(f"s3://{name}"), system, name)
    system.invalidate_cache()
    system.rm(name, recursive=True)
    for variable in s3(endpoint):
        os.environ.pop(variable, None)


def files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


# ---- deposits


def test_folder_becomes_what_the_bucket_is(bucket: Bucket, tmp_path: Path) -> None:
    bucket.put("a/b/c.csv", "1")
    bucket.put("a/b d/é.csv", "2")
    found = fetch(bucket.store, tmp_path / "in", everything)
    assert (found.seen, found.fetched, found.removed) == (2, 2, 0)
    assert files(tmp_path / "in") == {"a/b/c.csv": b"1", "a/b d/é.csv": b"2"}
    bucket.put("a/b/c.csv", "3")
    bucket.put("a/new.csv", "4")
    bucket.take("a/b d/é.csv")
    found = fetch(bucket.store, tmp_path / "in", everything)
    assert (found.seen, found.removed) == (2, 1)
    assert files(tmp_path / "in") == {"a/b/c.csv": b"3", "a/new.csv": b"4"}
    assert not (tmp_path / "in" / "a" / "b d").exists()


def test_only_what_has_changed_is_fetched_again(tmp_path: Path, endpoint: str) -> None:
    for bucket in s3_bucket(endpoint, "changed"):
        bucket.put("a.csv", "1")
        bucket.put("b.csv", "1")
        fetch(bucket.store, tmp_path / "in", everything)
        bucket.put("a.csv", "1")  # the same bytes at another time
        assert fetch(bucket.store, tmp_path / "in", everything).fetched == 0
        bucket.put("b.csv", "2")
        assert fetch(bucket.store, tmp_path / "in", everything).fetched == 1
        (tmp_path / "in" / "a.csv").unlink()
        assert fetch(bucket.store, tmp_path / "in", everything).fetched == 1
        assert files(tmp_path / "in") == {"a.csv": b"1", "b.csv": b"2"}


_put = remote._put


def only_a(store: Store, key: str, *more: Any) -> None:
    if key != "a.csv":
        raise ZeroDivisionError
    _put(store, key, *more)


def test_fetch_that_was_killed_half_way_is_not_believed(endpoint: str, tmp_path: Path) -> None:
    """One version was fetched and never noted; then the bucket went back to what is on the note."""
    for bucket in s3_bucket(endpoint, "killed"):
        bucket.put("a.csv", "1")
        bucket.put("b.csv", "1")
        fetch(bucket.store, tmp_path / "in", everything)
        bucket.put("a.csv", "2")
        bucket.put("b.csv", "2")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(remote, "_put", only_a)
            with pytest.raises(ZeroDivisionError):
                fetch(bucket.store, tmp_path / "in", everything)
        bucket.put("a.csv", "1")
        fetch(bucket.store, tmp_path / "in", everything)
        assert files(tmp_path / "in") == {"a.csv": b"1", "b.csv": b"2"}


@pytest.mark.parametrize("key", ["../../out.csv", "a/../../../out.csv", "a//b.csv", "a/" + "n" * 300 + ".csv"])
def test_no_key_leaves_the_folder_and_none_is_lost(bucket: Bucket, tmp_path: Path, key: str) -> None:
    listed = {key: {"size": 1, "type": "file"}, "a/plain.csv": {"size": 1, "type": "file"}}
    bucket.put("a/plain.csv", "1")
    (tmp_path / "one" / "two").mkdir(parents=True)
    names = remote._names(listed)
    assert len(set(names.values())) == 2
    place = (tmp_path / "one" / "two" / names[key]).resolve()
    assert place.is_relative_to(tmp_path / "one" / "two")
    assert all(len(part.encode()) < 255 for part in place.parts)


def test_key_that_is_a_file_and_a_folder(endpoint: str, tmp_path: Path) -> None:
    for bucket in s3_bucket(endpoint, "both"):
        bucket.put("a", "file")
        fetch(bucket.store, tmp_path / "in", everything)
        assert files(tmp_path / "in") == {"a": b"file"}
        bucket.put("a/b.csv", "in a folder")
        fetch(bucket.store, tmp_path / "in", everything)
        assert sorted(files(tmp_path / "in").values()) == [b"file", b"in a folder"]


def test_object_that_changes_while_it_is_fetched(bucket: Bucket, tmp_path: Path) -> None:
    """It is another than was listed: nothing is believed, and the next run fetches it whole."""
    bucket.put("a.csv", "1")

    class Changing(Store):
        def get(self, key: str, place: Path, size: int) -> None:
            bucket.put(key, "another")
            super().get(key, place, size)

    with pytest.raises(StoreFault, match="changed while it was read"):
        fetch(Changing(bucket.store.url), tmp_path / "in", everything)
    assert "a.csv" not in files(tmp_path / "in")
    fetch(bucket.store, tmp_path / "in", everything)
    assert files(tmp_path / "in") == {"a.csv": b"another"}


def test_nothing_at_all_is_a_wrong_address_and_withdraws_nothing(bucket: Bucket, tmp_path: Path) -> None:
    bucket.put("a.csv", "1")
    fetch(bucket.store, tmp_path / "in", everything)
    bucket.take("a.csv")
    with pytest.raises(UsageError, match="nothing in"):
        fetch(bucket.store, tmp_path / "in", everything)
    assert files(tmp_path / "in") == {"a.csv": b"1"}
    bucket.put(".keep", "")
    assert fetch(bucket.store, tmp_path / "in", everything).removed == 1
    assert scan(tmp_path / "in") == []


def test_store_that_cannot_be_reached_changes_nothing_and_names_no_object(tmp_path: Path) -> None:
    with pytest.raises(StoreFault) as raised:
        fetch(Store("nosuchstore://bucket"), tmp_path / "in", everything)
    assert "nosuchstore://bucket" in str(raised.value) and not (tmp_path / "in").exists()


def test_object_that_is_too_large_is_not_fetched(
    bucket: Bucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "FILE_BYTES", 10)
    bucket.put("a.csv", "x" * 1000)
    fetch(bucket.store, tmp_path / "in", everything)
    assert (tmp_path / "in" / "a.csv").read_bytes() == bytes(11)


def test_of_an_authority_that_has_not_signed_no_byte_is_fetched(bucket: Bucket, tmp_path: Path) -> None:
    """It is refused and reported all the same; once it has signed, it is read."""
    bucket.put(BAR, GOOD)
    house = ThreeDeposits(tmp_path)
    mirrored = tmp_path / "data" / "la_zone" / "incoming"
    for welcome, kinds in ((False, 0), (True, 3), (False, 0)):
        fetch(bucket.store, mirrored, lambda parts, yes=welcome: yes)
        assert (mirrored / BAR).stat().st_size == (len(GOOD.encode()) if welcome else 0)
        house._write_reference()
        load(Settings(mirrored, house.zones, AS_AT, tmp_path / "project"), house.declared, house.said.append)
        assert len(house.rows()) == kinds or not welcome


def test_a_return_that_is_too_old_does_not_stay(bucket: Bucket, tmp_path: Path) -> None:
    """Only its content or its folder tells its year, so it is fetched, by each run, and goes in the same run."""
    old = BAR.replace("2025", "2001")
    bucket.put(BAR, GOOD)
    bucket.put(old, GOOD + "\n")
    house = ThreeDeposits(tmp_path)
    house._write_reference()
    for new in (2, 1):
        assert fetch(bucket.store, house.zones.fetched, everything).fetched >= new
        assert (house.zones.fetched / old).is_file()
        chosen = Settings(house.zones.fetched, house.zones, AS_AT, tmp_path / "project")
        session = load(chosen, house.declared, house.said.append)
        assert {record.path: record.status for record in session.files} == {BAR: "live", old: "refused"}
        assert files(house.zones.fetched) == {BAR: GOOD.encode()}
        assert old not in (house.zones.la_zone / "incoming.fetched.json").read_text()


# ---- releases


def release(zones: Zones, name: str, holds: list[str], content: str) -> None:
    """What a release leaves, as small as can be."""
    for link, folder in (
        (zones.published, f".published/{name}"),
        (zones.exports, f"region_zone/versions/{name}/exports"),
    ):
        place = zones.data / folder
        (place / "PAN").mkdir(parents=True)
        (place / "PAN" / "x.csv").write_text(content)
        said = {
            "files": [],
            "holds": holds,
            "keys": {},
            "versions": {"code": "1"},
            "as_at": "2026-06-30",
            "session": name,
        }
        manifest.write(place, said)
        link.parent.mkdir(parents=True, exist_ok=True)
        link.unlink(missing_ok=True)
        link.symlink_to(place)


def versions(bucket: Bucket) -> set[str]:
    return {key.split("/")[1] for key in bucket.held() if key.startswith("versions/")}


def test_reader_sees_one_whole_version_at_every_moment(bucket: Bucket, tmp_path: Path) -> None:
    """Each write of the copy is watched: the pointer always names a version whose manifest and files are there."""
    zones, seen = Zones(tmp_path), []

    def look() -> None:
        held = bucket.held()
        if "current.json" in held:
            said = json.loads(held["current.json"])
            texts = {held[f"{said[place]}PAN/x.csv"] for place in ("published", "exports")}
            assert len(texts) == 1 and json.loads(held[f"{said['exports']}manifest.json"])
            seen.append(texts.pop())

    class Watched(Store):
        def put(self, key: str, source: Path) -> None:
            look()
            super().put(key, source)
            look()

        def write(self, key: str, content: bytes) -> None:
            super().write(key, content)
            look()

        def remove(self, keys: list[str]) -> None:
            super().remove(keys)
            look()

    store = Watched(bucket.store.url)
    release(zones, "first", ["PAN BAR"], "1")
    assert mirror(zones, store) and not mirror(zones, store)
    release(zones, "second", ["PAN BAR", "PAN CAM"], "2")
    assert mirror(zones, store)
    assert list(dict.fromkeys(seen)) == [b"1", b"2"]
    assert len(versions(bucket)) == 2, "the version before stays for who is reading it"
    release(zones, "third", ["PAN BAR", "PAN CAM"], "3")
    assert mirror(zones, store) and len(versions(bucket)) == 2


def test_what_was_withdrawn_is_in_no_object(bucket: Bucket, tmp_path: Path) -> None:
    zones = Zones(tmp_path)
    for name, holds, content in (
        ("1", ["PAN BAR"], "0"),
        ("2", ["PAN BAR", "PAN CAM"], "CANARY"),
        ("3", ["PAN BAR"], "2"),
    ):
        release(zones, name, holds, content)
        mirror(zones, bucket.store)
    assert len(versions(bucket)) == 1
    assert not any(b"CANARY" in content for content in bucket.held().values())


def test_copy_that_was_killed_is_made_good(bucket: Bucket, tmp_path: Path) -> None:
    """Killed before the pointer, and killed before the old version was removed."""
    zones = Zones(tmp_path)
    release(zones, "1", ["PAN CAM"], "CANARY")
    mirror(zones, bucket.store)
    release(zones, "2", ["PAN BAR"], "2")

    class Dying(Store):
        def remove(self, keys: list[str]) -> None:
            raise KeyboardInterrupt

    bucket.put("versions/halfdone/exports/PAN/x.csv", "half")
    with pytest.raises(KeyboardInterrupt):
        mirror(zones, Dying(bucket.store.url))
    assert len(versions(bucket)) == 3
    assert not mirror(zones, bucket.store)
    assert len(versions(bucket)) == 1 and not any(b"CANARY" in content for content in bucket.held().values())


def test_nothing_is_copied_before_there_is_a_release(bucket: Bucket, tmp_path: Path) -> None:
    assert mirror(Zones(tmp_path), bucket.store) is False
    assert bucket.held() == {}


# ---- the command


def test_addresses_and_folders(tmp_path: Path) -> None:
    chosen = settings("s3://deposits/in", str(tmp_path), "2026-06-30", "s3://out")
    assert (chosen.remote, chosen.publish_to) == ("s3://deposits/in", "s3://out")
    assert chosen.incoming == tmp_path / "la_zone" / "incoming"
    (tmp_path / "in").mkdir()
    with pytest.raises(UsageError, match="no address"):
        settings(str(tmp_path / "in"), str(tmp_path / "data"), "2026-06-30", str(tmp_path))


@dataclass(frozen=True)
class Cloudy(House):
    """A house whose returns lie in one bucket and whose releases go to another."""

    endpoint: str = ""

    @property
    def environment(self) -> dict[str, str]:
        to = {"RETURNS_INCOMING": "s3://deposited/in", "RETURNS_PUBLISH_TO": "s3://released/to"}
        return super().environment | s3(self.endpoint) | to


def test_run_from_bucket_to_bucket_and_a_withdrawal(golden: House, tmp_path: Path, endpoint: str) -> None:
    house = Cloudy(golden.project, golden.incoming, tmp_path / "data", endpoint=endpoint)
    assert set(KEYS) == {"KEY_PAN"}
    for deposited in s3_bucket(endpoint, "deposited"):
        for released in s3_bucket(endpoint, "released"):
            for path, content in files(golden.incoming).items():
                deposited.put(f"in/{path}", content)
            ended = house.run()
            assert ended.code == 0, ended.text
            assert house.csv() == golden.csv()
            held = released.held()
            said = json.loads(held["to/current.json"])
            copied = {k.split("/exports/")[1]: v for k, v in held.items() if "/exports/" in k and k.endswith(".csv")}
            assert copied == golden.csv() and said["as_at"] == "2026-06-30"
            assert replace(house).returns("doctor").code == 0

            gone = sorted(path for path in files(golden.incoming) if path.startswith("Barnet"))
            for path in gone:
                deposited.take(f"in/{path}")
            ended = house.run()
            assert gone and ended.code == 0, ended.text
            after = released.held()
            version = json.loads(after["to/current.json"])["version"]
            assert {key.split("/")[2] for key in after if "/versions/" in key} == {version}
            prefix = f"to/versions/{version}/exports/"
            assert {k.removeprefix(prefix): v for k, v in after.items() if k.startswith(prefix)} == files(house.exports)
            assert house.mart('select count(*) from pan.pan_ssda903__header where "LA" = ?', "Barnet") == [(0,)]
