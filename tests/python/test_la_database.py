"""la.duckdb encrypted with a key from the environment: what it takes, what it hides, what it says when it cannot."""

import logging
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from ingest.purge import rekey
from publish import la_database
from publish.la_database import VARIABLE, Closed

from .deposits import BARNET, CAMDEN, UASC, ThreeDeposits
from .running import House

KEY = "a key of the tests, QXZJ0000000KEY, of no use to anybody"
OTHER = "another key of the tests, QXZJ000OTHER, just as useless"
CANARY = "CANARYCHILD"
AS_AT = date(2026, 6, 30)


def uasc(*children: str) -> str:
    return UASC + "".join(f"{child},01/02/2010,1,\n" for child in children)


@pytest.fixture
def deposits(tmp_path: Path) -> ThreeDeposits:
    found = ThreeDeposits(tmp_path, (BARNET, CAMDEN))
    found.put("Barnet-BAR/ssda903/2024/uasc.csv", uasc(CANARY))
    return found


def children(deposits: ThreeDeposits) -> list[Any]:
    with la_database.connect(deposits.zones.la_database, read_only=True) as connection:
        return connection.execute('select "CHILD" from raw.ssda903__uasc order by 1').fetchall()


def has(deposits: ThreeDeposits, text: str) -> bool:
    return text.encode() in deposits.bytes_held()


def test_with_a_key_no_byte_of_the_database_can_be_read(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, KEY)
    deposits.load(AS_AT)
    assert children(deposits) == [(CANARY,)]
    for text in (CANARY, "Barnet", "ssda903", KEY):
        assert not has(deposits, text), text


def test_without_a_key_it_is_a_plain_database(deposits: ThreeDeposits) -> None:
    deposits.load(AS_AT)
    assert has(deposits, CANARY)


def test_it_cannot_be_opened_without_the_key_or_with_another(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, KEY)
    deposits.load(AS_AT)
    monkeypatch.delenv(VARIABLE)
    with pytest.raises(duckdb.Error):
        duckdb.connect(str(deposits.zones.la_database))
    with pytest.raises(Closed, match=rf"is encrypted: set {VARIABLE}"):
        children(deposits)
    monkeypatch.setenv(VARIABLE, OTHER)
    with pytest.raises(Closed, match="not the one that") as refused:
        children(deposits)
    told = repr(refused.getrepr(style="long", chain=True))
    assert KEY not in told and refused.value.__suppress_context__


def test_a_plain_database_is_not_taken_for_an_encrypted_one(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch
) -> None:
    deposits.load(AS_AT)
    monkeypatch.setenv(VARIABLE, KEY)
    with pytest.raises(Closed, match="returns rekey"):
        deposits.load(AS_AT)


def test_a_short_key_is_refused(deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "x" * 31)
    with pytest.raises(Closed, match="shorter than 32") as refused:
        deposits.load(AS_AT)
    assert "x" * 31 not in str(refused.value) and not deposits.zones.la_database.exists()


def test_a_key_without_what_encrypts_is_refused(deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch) -> None:
    """Never a weak or a plain database instead."""
    monkeypatch.setenv(VARIABLE, KEY)
    monkeypatch.setenv("HOME", str(deposits.root))
    monkeypatch.setattr(la_database, "EXTENSION", "no_such_package")
    with pytest.raises(Closed, match="encryption"):
        deposits.load(AS_AT)
    assert not deposits.zones.la_database.exists()


def test_the_key_is_in_no_text_of_sql_and_in_no_setting(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv(VARIABLE, KEY)
    deposits.load(AS_AT)
    with caplog.at_level(logging.DEBUG), la_database.connect(deposits.zones.la_database) as connection:
        for query in (
            "from duckdb_settings()",
            "from duckdb_databases()",
            "from duckdb_variables()",
            "from duckdb_logs()",
            "from duckdb_secrets()",
        ):
            assert KEY not in str(connection.execute(query).fetchall()), query
    assert KEY not in caplog.text


def test_what_is_spilt_to_disk_is_encrypted_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spill = tmp_path / "spill"
    monkeypatch.setenv(VARIABLE, KEY)
    config: la_database.Config = {"memory_limit": "40MB", "threads": "1", "temp_directory": str(spill)}
    assert CANARY.encode() in spilt(tmp_path / "plain.duckdb", spill, config, None)
    assert CANARY.encode() not in spilt(tmp_path / "encrypted.duckdb", spill, config, KEY)


def spilt(database: Path, spill: Path, config: la_database.Config, key: str | None) -> bytes:
    """What stands in the spill files while the rows of a sort are fetched."""
    shutil.rmtree(spill, ignore_errors=True)
    with duckdb.connect(config=dict(config)) as connection:
        la_database.attach(connection, database, "la", key)
        connection.execute("use la")
        connection.execute(
            f"create temp table big as select '{CANARY}' || hash(i) || hash(-i) as a, repeat(hash(i)::varchar, 9) as b"
            " from range(600000) as t(i)"
        )
        return b"".join(path.read_bytes() for path in spill.rglob("*") if path.is_file())


@pytest.mark.parametrize("steps", [(None, KEY), (KEY, None), (KEY, OTHER)])
def test_rekey_encrypts_decrypts_and_changes_the_key(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch, steps: tuple[str | None, str | None]
) -> None:
    before, after = steps
    with_key(monkeypatch, VARIABLE, before)
    deposits.load(AS_AT)
    with_key(monkeypatch, la_database.VARIABLE_BEFORE, before)
    with_key(monkeypatch, VARIABLE, after)
    rekey(deposits.zones)
    with_key(monkeypatch, la_database.VARIABLE_BEFORE, None)
    assert children(deposits) == [(CANARY,)]
    assert has(deposits, CANARY) == (after is None)
    assert deposits.load(AS_AT).is_new  # what was left behind is built anew
    assert not deposits.load(AS_AT).is_new


def with_key(monkeypatch: pytest.MonkeyPatch, variable: str, key: str | None) -> None:
    if key is None:
        monkeypatch.delenv(variable, raising=False)
    else:
        monkeypatch.setenv(variable, key)


# ---- the whole path


def test_a_run_with_a_key_ends_as_one_without(golden: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same exports; and no command's words, and no file, hold the key or what is encrypted."""
    house = House(golden.project, golden.incoming, tmp_path / "data")
    environment = house.environment | {VARIABLE: KEY}
    monkeypatch.setattr(House, "environment", property(lambda _: environment))
    ran, again, status = house.run(), house.run(), house.returns("status")
    assert (ran.code, again.code, status.code) == (0, 0, 0), ran.text
    assert "Nothing is new" in again.text
    built = house.dbt("build", "--select", "files_in_force", "coverage")
    assert built.code == 0, built.text
    assert house.csv() == golden.csv()
    environment.pop(VARIABLE)
    refused = house.run()
    assert refused.code == 2 and VARIABLE in refused.text
    for path in (p for p in house.data.rglob("*") if p.is_file()):
        assert KEY.encode() not in path.read_bytes(), path
    assert not [said for said in (ran, again, status, built, refused) if KEY in said.text]
    held = house.la_database.read_bytes()
    assert b"_BAR" not in held and b"Barnet" not in held
    assert b"Barnet" in golden.la_database.read_bytes()
