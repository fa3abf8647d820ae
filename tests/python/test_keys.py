"""The keys of pseudonyms: without one nothing is built, another makes other pseudonyms, and none of them is kept."""

import base64
import hashlib
import shutil
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish.keys import SHORTEST, MissingKey, fingerprints, keyed_use_cases, pseudonyms, read_keys, register, variable
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
        ours = {name: value for name, value in super().environment.items() if name != "RETURNS_KEY_PAN"}
        return ours | {"RETURNS_TARGET": self.target} | ({"RETURNS_KEY_PAN": self.key} if self.key else {})


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
    assert not key or key not in ended.text
    assert not [path for path in files_below(tmp_path / "data") if path.name != ".lock"]


def test_a_plain_build_stops_before_its_first_model(made: House, tmp_path: Path) -> None:
    house = made.copy(tmp_path / "data")
    before = states(house.data / "la_zone" / "archive", *house.public)
    ended = keyed(made, house.data).dbt("build", "--target-path", str(tmp_path / "target"))
    assert ended.code != 0
    assert "RETURNS_KEY_PAN is not set" in ended.text and "START" not in ended.text
    assert states(house.data / "la_zone" / "archive", *house.public) == before


def test_the_region_alone_needs_no_key(made: House, tmp_path: Path) -> None:
    house = made.copy(tmp_path / "data")
    shutil.rmtree(house.data / "la_zone")
    region = keyed(made, house.data, target="region")
    ended = region.dbt("build", "--select", "tag:region_zone", "--target-path", str(tmp_path / "target"))
    assert ended.code == 0, ended.text
    assert region.csv() == made.csv()


# ---- another key


def test_another_key_makes_other_pseudonyms_and_leaves_nothing_of_the_old(made: House, tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project", made.project)
    house = Keyed(project, made.incoming, made.copy(tmp_path / "data").data, key=OTHER)
    versions = {path.name for path in (house.data / ".published").iterdir()}
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
    old = [hmac_sha256(KEY.encode(), leader).encode() for leader in LEADERS]
    assert holding(house.public, *old) == []
    # and the key itself is nowhere
    assert holding([house.data, project, REPO / "dbt_project"], *shapes(OTHER)) == []
    assert not any(shape in text for shape in shapes(OTHER) for text in (seen, ended.text.encode()))
    again = house.run()
    assert "Nothing is new" in again.text and again.code == 1


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


def test_a_fingerprint_tells_keys_apart_and_is_no_part_of_them() -> None:
    one, other = (fingerprints({"PAN": key.encode()})["PAN"] for key in (KEY, OTHER))
    assert one != other and len(one) == 16
    assert one not in KEY.encode().hex() and one not in hashlib.sha256(KEY.encode()).hexdigest()
