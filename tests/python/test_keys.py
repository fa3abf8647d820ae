"""The keys of pseudonyms: without one nothing is built, another makes other pseudonyms, and none of them is kept."""

import base64
import hashlib
import json
import shutil
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import parsed
from publish.keys import (
    SHORTEST,
    ChangedKey,
    MissingKey,
    SharedKey,
    described,
    fingerprints,
    keyed_use_cases,
    pseudonyms,
    read_keys,
    refuse_changes,
    register,
    variable,
)
from schemas.load import load_catalogue

from . import made_up
from .conftest import Once
from .running import KEYS, REPO, House, copy_project, files_below
from .running import fingerprints as states

KEY = KEYS["KEY_PAN"]
OTHER = "another key of the tests, just as harmless as the first one"
LEADERS = ("W7", "W8", "w7")


@dataclass(frozen=True)
class Keyed(House):
    """A house whose commands are given another key, or none."""

    key: str = ""
    target: str = "both"

    @property
    def environment(self) -> dict[str, str]:
        """Temporary files go beside the data, so that they are looked at too."""
        ours = {name: value for name, value in super().environment.items() if name != "RETURNS_KEY_PAN"}
        temporary = self.data.parent / "temporary"
        temporary.mkdir(parents=True, exist_ok=True)
        given = {"RETURNS_TARGET": self.target, "TMPDIR": str(temporary), "HOME": str(temporary)}
        return ours | given | ({"RETURNS_KEY_PAN": self.key} if self.key else {})


@pytest.fixture(scope="module")
def made(once: Once, project: Path) -> House:
    """The made-up returns, run once. Not to be changed: copy it."""
    return made_up.house(once("made_up", lambda folder: made_up.make(folder, project)))


def keyed(made: House, data: Path, key: str = "", target: str = "both") -> Keyed:
    return Keyed(made.project, made.incoming, data, key=key, target=target)


def hmac_sha256(key: bytes, text: str) -> str:
    """HMAC as RFC 2104 has it, by hand."""
    block = (hashlib.sha256(key).digest() if len(key) > 64 else key).ljust(64, b"\0")
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in block) + text.encode()).digest()
    return hashlib.sha256(bytes(byte ^ 0x5C for byte in block) + inner).hexdigest()


def shapes(key: str) -> list[bytes]:
    """A key as it is, in hexadecimal, and in base64 at each of the three places where it may begin."""
    raw = key.encode()
    encoded = [base64.b64encode(b"\0" * shift + raw)[4 if shift else 0 : -4] for shift in range(3)]
    return [raw, raw.hex().encode(), raw.hex().upper().encode(), raw[::-1], *encoded]


def holding(places: Iterable[Path], *wanted: bytes) -> list[str]:
    return [str(p) for p in files_below(*places) if any(part in p.read_bytes() for part in wanted)]


# ---- no key, no build


@pytest.mark.parametrize("key", ["", "x" * (SHORTEST - 1)])
def test_nothing_is_read_or_built_without_a_key(made: House, tmp_path: Path, key: str) -> None:
    ended = keyed(made, tmp_path / "data", key).run()
    assert ended.code == 2, ended.text
    assert f"RETURNS_KEY_PAN {'is shorter than 32 characters' if key else 'is not set'}" in ended.text
    assert "secrets.token_hex(32)" in ended.text and "nothing is built without it" in ended.text
    log = (tmp_path / "data" / "la_zone" / "log" / "returns.jsonl").read_text(encoding="utf-8")
    assert not key or key not in ended.text + log
    assert {path.name for path in files_below(tmp_path / "data")} == {".lock", "returns.jsonl"}
    told = [json.loads(line) for line in log.splitlines()]
    assert {event["step"] for event in told} == {"run"}, "only that a run was refused: no file was read, no model built"
    assert told[-1]["exit_code"] == 2


def test_a_plain_build_stops_before_its_first_model(made: House, tmp_path: Path) -> None:
    house = made.copy(tmp_path / "data")
    before = states(house.data / "la_zone" / "archive", *house.public)
    ended = keyed(made, house.data).dbt("build", "--target-path", str(tmp_path / "target"))
    assert ended.code != 0
    assert "RETURNS_KEY_PAN is not set" in ended.text and "START" not in ended.text
    assert states(house.data / "la_zone" / "archive", *house.public) == before


def test_a_replay_under_the_same_key_has_the_same_pseudonyms(made: House, tmp_path: Path) -> None:
    """And without a key none is made."""
    house = made.copy(tmp_path / "data")
    again = ("replay", "--session", "1", "--out", str(tmp_path / "out"))
    refused = keyed(made, house.data).returns(*again)
    assert refused.code == 2 and "RETURNS_KEY_PAN is not set" in refused.text and not (tmp_path / "out").exists()
    ended = keyed(made, house.data, KEY).returns(*again)
    assert ended.code == 0, ended.text
    assert replace(made, data=tmp_path / "out").csv() == made.csv()


def test_the_region_alone_needs_no_key(made: House, tmp_path: Path) -> None:
    house = made.copy(tmp_path / "data")
    shutil.rmtree(house.data / "la_zone")
    region = keyed(made, house.data, target="region")
    ended = region.dbt("build", "--select", "tag:region_zone", "--target-path", str(tmp_path / "target"))
    assert ended.code == 0, ended.text
    assert region.csv() == made.csv()


# ---- another key


def raise_version(project: Path, version: int = 2) -> None:
    path = project / "schemas" / "use_cases" / "pan.yml"
    text = path.read_text(encoding="utf-8")
    assert "key_version: 1\n" in text
    path.write_text(text.replace("key_version: 1\n", f"key_version: {version}\n"), encoding="utf-8")


def test_another_key_is_refused_before_anything_is_read_or_built(made: House, tmp_path: Path) -> None:
    house = keyed(made, made.copy(tmp_path / "data").data, OTHER)
    before = states(house.data / "la_zone" / "archive", house.la_database, *house.public)
    ended = house.run()
    parsed.lend(tmp_path / "target", made.project)
    built = house.dbt("build", "--target-path", str(tmp_path / "target"))
    assert ended.code == 2 and built.code != 0
    for text in (ended.text, built.text):
        plain = " ".join(text.split())
        assert "RETURNS_KEY_PAN is another key than what is published was made with. Put the former key back." in plain
        assert "from 1 to 2" in plain and "START" not in text
    assert states(house.data / "la_zone" / "archive", house.la_database, *house.public) == before


def test_a_key_is_rotated_and_nothing_of_the_old_is_left(made: House, tmp_path: Path) -> None:
    """Another key and another version: every pseudonym is another, and nothing that is kept links the two."""
    project = copy_project(tmp_path / "project", made.project)
    raise_version(project)
    house = Keyed(project, made.incoming, made.copy(tmp_path / "data").data, key=OTHER)
    assert manifest_keys(house)["PAN"]["version"] == 1
    versions = {path.name for path in (house.data / ".published").iterdir()}
    regions = {path.name for path in (house.data / "region_zone" / "versions").iterdir()}
    command = house.start("run")
    seen = b""
    while not command.ended():
        seen += b"".join(arguments_of_processes())
        time.sleep(0.1)
    ended = command.wait()
    assert ended.code == 1 and "Nothing is new" not in ended.text, ended.text
    leaders = {leader for (leader,) in house.mart('select distinct "Leader" from pan.pan_clubs__visits')}
    assert leaders == {None, *(hmac_sha256(OTHER.encode(), leader) for leader in LEADERS)}
    assert versions.isdisjoint(path.name for path in (house.data / ".published").iterdir())
    assert regions.isdisjoint(path.name for path in (house.data / "region_zone" / "versions").iterdir())
    old = [hmac_sha256(KEY.encode(), leader).encode() for leader in LEADERS]
    assert holding(house.public, *old) == []
    told = manifest_keys(house)["PAN"]
    assert told == {"version": 2, "fingerprint": fingerprints({"PAN": OTHER.encode()})["PAN"]}
    # and the keys themselves are nowhere
    places = [house.data, project, tmp_path / "temporary", REPO / "dbt_project"]
    assert holding(places, *shapes(OTHER), *shapes(KEY)) == []
    assert not any(shape in text for shape in shapes(OTHER) for text in (seen, ended.text.encode()))
    again = house.run()
    assert "Nothing is new" in again.text and again.code == 1
    back = keyed(made, house.data, KEY).run()
    assert back.code == 2 and "versions of a key only go up" in " ".join(back.text.split())


def manifest_keys(house: House) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((house.exports / "manifest.json").read_text(encoding="utf-8"))["keys"]
    return found


def test_p20_a_key_is_in_no_log_and_no_artifact_however_much_is_told(made: House, tmp_path: Path) -> None:
    """A build of what makes pseudonyms that tells all it does and writes all it can, whole and then with a fault."""
    project = copy_project(tmp_path / "project", made.project)
    house = Keyed(project, made.incoming, made.copy(tmp_path / "data").data, key=KEY)
    loud = ("--debug", "--log-level-file", "debug", "--log-path", str(tmp_path / "log"), "--target-path")
    select = ("--select", "pub_pan__clubs__visits")
    ended = house.dbt("build", *select, *loud, str(tmp_path / "target"))
    assert ended.code == 0, ended.text
    model = project / "dbt_project" / "models" / "published" / "pan" / "pub_pan__clubs__visits.sql"
    model.write_text(model.read_text(encoding="utf-8").replace("'PAN') }}", "'NOBODY') }}"), encoding="utf-8")
    failed = house.dbt("build", *select, *loud, str(tmp_path / "failed"))
    assert failed.code != 0 and "RETURNS_KEY_NOBODY is not set" in failed.text
    assert len(ended.text) > 10_000 and (tmp_path / "log" / "dbt.log").is_file()
    assert holding([tmp_path], *shapes(KEY)) == []
    assert not any(shape in text.encode() for shape in shapes(KEY) for text in (ended.text, failed.text))


def of_version(version: int, key: str) -> dict[str, Any]:
    return {"PAN": {"version": version, "fingerprint": fingerprints({"PAN": key.encode()})["PAN"]}}


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (of_version(1, OTHER), "another key than what is published was made with"),
        (of_version(2, KEY), "is still the key of version 1, but `key_version` of PAN is 2: a new version needs a new"),
        (of_version(0, OTHER), "versions of a key only go up"),
        (of_version(0, KEY), "versions of a key only go up"),
    ],
)
def test_key_and_version_change_together_or_not_at_all(now: dict[str, Any], words: str) -> None:
    with pytest.raises(ChangedKey, match=words) as refused:
        refuse_changes(now, of_version(1, KEY))
    assert KEY not in str(refused.value) and OTHER not in str(refused.value)


@pytest.mark.parametrize(
    ("now", "before"),
    [
        (of_version(1, KEY), of_version(1, KEY)),
        (of_version(2, OTHER), of_version(1, KEY)),
        (of_version(7, OTHER), {}),
        (of_version(7, OTHER), {"OTHER": {"version": 9, "fingerprint": "0"}}),
        ({}, of_version(1, KEY)),
    ],
)
def test_what_is_not_compared_or_fits_is_built(now: dict[str, Any], before: dict[str, Any]) -> None:
    refuse_changes(now, before)


def arguments_of_processes() -> Iterable[bytes]:
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            yield path.read_bytes()
        except OSError:  # it has just ended
            continue


def test_one_key_makes_the_same_pseudonyms_each_time_in_each_form(made: House) -> None:
    expected = {None, *(hmac_sha256(KEY.encode(), leader) for leader in LEADERS)}
    for table in ("pan.pan_clubs__visits", "pan_newest.pan_newest_clubs__visits"):
        assert {leader for (leader,) in made.mart(f'select distinct "Leader" from {table}')} == expected
    # one worker in two authorities and three terms is one worker
    names = made.mart('select "LA", count(*) from pan.pan_clubs__visits where "Leader" = ? group by all order by all',
                      hmac_sha256(KEY.encode(), "W7"))  # fmt: skip
    assert names == [("Barnet", 2), ("Camden", 1)]


def test_the_key_is_in_no_file(made: House) -> None:
    assert holding([made.data, made.project, made.data.parent], *shapes(KEY)) == []


def test_identifiers_that_are_pseudonyms_never_cross_as_they_are(made: House) -> None:
    for file in made.exports.rglob("*clubs_visits.csv"):
        assert not {row.split(",")[7] for row in file.read_text(encoding="utf-8").splitlines()} & set(LEADERS)


# ---- hashes that anybody can make

HASHES = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_512", "blake2b")
AFFIXES = (("", ""), ("", "_BAR"), ("", "_CAM"), ("", "BAR"), ("BAR", ""), ("BAR_", ""), ("", "_302"), ("302", ""))


def plain_hashes(identifiers: Iterable[str]) -> Iterator[str]:
    """What somebody without a key would try: every identifier, with and without the authority, under every hash."""
    for identifier in identifiers:
        for before, after in AFFIXES:
            text = f"{before}{identifier}{after}".encode()
            yield from (hashlib.new(name, text).hexdigest() for name in HASHES)


def test_p04_no_pseudonym_is_a_hash_that_can_be_made_without_the_key(made: House) -> None:
    told = {leader for (leader,) in made.mart('select distinct "Leader" from pan.pan_clubs__visits') if leader}
    everybody = [f"{letter}{number}" for letter in "Ww" for number in range(1000)]
    assert set(LEADERS) <= set(everybody) and len(told) == len(LEADERS)
    found = set(plain_hashes(everybody))
    assert found.isdisjoint(told) and found.isdisjoint(text[:40] for text in told)
    # the same search does find what is hashed without a key
    assert hashlib.sha256(b"W7").hexdigest() in found and hashlib.sha1(b"W8_BAR").hexdigest() in found


def test_no_pseudonym_of_the_sample_is_a_hash_of_any_identifier_in_it(sample: House) -> None:
    told = {made for (made,) in sample.mart('select distinct "SWENo" from pan.pan_csww__workers') if made}
    numbers = {number for (number,) in sample.la('select distinct "SWENo" from raw.csww__workers') if number}
    children = {child for (child,) in sample.la('select distinct "CHILD" from raw.ssda903__header') if child}
    assert len(told) > 50 and len(children) > 50
    assert told.isdisjoint(plain_hashes({text for n in numbers | children for text in (n, n.upper(), n.lower())}))


# ---- the function itself


@given(st.text().filter(lambda text: text.isprintable()), st.binary(min_size=32, max_size=100))
def test_a_pseudonym_is_an_hmac(identifier: str, key: bytes) -> None:
    assert pseudonyms({"PAN": key})("PAN", identifier) == hmac_sha256(key, identifier)


def test_the_engine_has_the_same_function_and_leaves_blanks_blank() -> None:
    with duckdb.connect() as connection:
        register(connection, {"PAN": KEY.encode(), "CROSS": OTHER.encode()})
        query = "select pseudonym_of('PAN', text), pseudonym_of('CROSS', text) from (values ('W7'), (null)) t (text)"
        rows = connection.execute(query).fetchall()
        assert rows == [(hmac_sha256(KEY.encode(), "W7"), hmac_sha256(OTHER.encode(), "W7")), (None, None)]
        with pytest.raises(duckdb.Error, match="RETURNS_KEY_REGION is not set") as refused:
            connection.execute("select pseudonym_of('REGION', 'W7')")
        assert "W7" not in str(refused.value).replace("'W7'", "") and KEY not in str(refused.value)


def test_which_use_cases_need_a_key(made: House, tmp_path: Path) -> None:
    catalogue = load_catalogue(made.project)
    assert keyed_use_cases(catalogue) == ["PAN"]
    assert read_keys(catalogue, {"RETURNS_KEY_PAN": KEY, "RETURNS_KEY_PAN_NEWEST": OTHER}) == {"PAN": KEY.encode()}
    with pytest.raises(MissingKey, match=variable("PAN")):
        read_keys(catalogue, {"RETURNS_KEY_PAN_NEWEST": OTHER})
    without = made_up.bare(tmp_path, "places")
    assert read_keys(load_catalogue(without), {}) == {}


def test_two_use_cases_have_no_key_in_common(made: House) -> None:
    catalogue = load_catalogue(made.project)
    pan = catalogue.use_cases["PAN"]
    two = replace(catalogue, use_cases={"PAN": pan, "OTHER": replace(pan, name="OTHER", key_version=3)})
    with pytest.raises(SharedKey, match="RETURNS_KEY_OTHER and RETURNS_KEY_PAN are the same") as refused:
        read_keys(two, {"RETURNS_KEY_PAN": KEY, "RETURNS_KEY_OTHER": KEY})
    assert KEY not in str(refused.value)
    keys = read_keys(two, {"RETURNS_KEY_PAN": KEY, "RETURNS_KEY_OTHER": OTHER})
    assert {name: told["version"] for name, told in described(two, keys).items()} == {"PAN": 1, "OTHER": 3}
    of_each = [{pseudonyms(keys)(name, f"W{number}") for number in range(1000)} for name in keys]
    assert len(of_each[0]) == 1000 and of_each[0].isdisjoint(of_each[1])


def test_a_fingerprint_tells_keys_apart_and_is_no_part_of_them() -> None:
    one, other = (fingerprints({"PAN": key.encode()})["PAN"] for key in (KEY, OTHER))
    assert one != other and len(one) == 16
    assert one not in KEY.encode().hex() and one not in hashlib.sha256(KEY.encode()).hexdigest()
