"""A run makes anew only what the returns that changed reach: with the same result as if it had made everything anew."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import duckdb
import pytest

from publish.anew import Anew, Changed, anew, changed
from publish.built import Built

from .conftest import GOLDEN
from .deposits import catalogue
from .running import NO_UNIT_TESTS, House, ask, write_file

BEFORE = Built("rules", "release", {("ssda903__oc3", "BAR"): "one", ("ssda903__oc3", "CAM"): "two"})


def since(**now: Any) -> Changed | None:
    return changed(BEFORE, replace(BEFORE, **now), catalogue())


def test_what_changed_is_told_by_table_and_authority() -> None:
    assert since() == Changed(frozenset(), ())
    other = {("ssda903__oc3", "BAR"): "other", ("cin__reviews", "882"): "new"}
    assert since(files=other) == Changed(frozenset({"ssda903__oc3", "cin__reviews"}), ("882", "BAR", "CAM"))


@pytest.mark.parametrize(
    "now",
    [
        {"rules": "of another day"},
        {"release": "another"},
        {"files": {**BEFORE.files, ("ofsted__provider_level_in_year", "_reference"): "new"}},
    ],
    ids=["other rules", "another release", "reference data"],
)
def test_everything_is_made_anew(now: dict[str, Any]) -> None:
    assert since(**now) is None
    assert changed(None, BEFORE, catalogue()) is None


def node(name: str, *reads: str, kind: str = "model", tags: tuple[str, ...] = (), **meta: Any) -> SimpleNamespace:
    return SimpleNamespace(
        unique_id=name,
        name=name,
        alias=name,
        database="region_pan",
        schema="pan",
        resource_type=kind,
        tags=tags,
        config=SimpleNamespace(materialized="table", meta=meta),
        depends_on=SimpleNamespace(nodes=list(reads)),
    )


def project(*nodes: SimpleNamespace) -> Any:
    """As much of a dbt manifest as is looked at. What no node is called is a source."""
    by_name = {n.name: n for n in nodes}
    reads = {name: n.depends_on.nodes for name, n in by_name.items()}
    read = {name for names in reads.values() for name in names}
    return SimpleNamespace(
        nodes=by_name,
        sources={name: SimpleNamespace(name=name) for name in read - set(by_name)},
        child_map={name: [child for child in reads if name in reads[child]] for name in read},
        build_parent_and_child_maps=lambda: None,
    )


TOY = project(
    node("value_map_ssda903", "ssda903__oc3", "ssda903__uasc", tags=("lookup",)),
    node("stg_ssda903__oc3", "ssda903__oc3", "value_map_ssda903"),
    node("stg_ssda903__uasc", "ssda903__uasc", "value_map_ssda903"),
    node("coverage", "files"),
    node("pub_pan__ssda903__oc3", "stg_ssda903__oc3", tags=("published",)),
    node("pub_pan__ssda903__uasc", "stg_ssda903__uasc", tags=("published",)),
    node("pan_ssda903__oc3", "pub_pan__ssda903__oc3", tags=("region_zone",), export="PAN/oc3"),
    node("pan_ssda903__uasc", "pub_pan__ssda903__uasc", tags=("region_zone",), export="PAN/uasc"),
    node("oc3_is_sound", "pan_ssda903__oc3", kind="test"),
    node("uasc_is_sound", "pan_ssda903__uasc", kind="test"),
    node("both_are_sound", "pan_ssda903__oc3", "pan_ssda903__uasc", kind="test"),
)


def test_what_a_change_reaches() -> None:
    """Not what only looks something up in the value map, which is made anew: no row of it has changed."""
    made = anew(Changed(frozenset({"ssda903__oc3"}), ("BAR",)), TOY, catalogue())
    anew_too = ("coverage", "value_map_ssda903")
    assert set(made.models) == {"stg_ssda903__oc3", "pub_pan__ssda903__oc3", "pan_ssda903__oc3", *anew_too}
    assert (made.authorities, made.tables) == (("BAR",), ("ssda903.oc3",))
    assert made.published == ("pub_pan__ssda903__uasc",)
    assert [(mart.name, mart.export) for mart in made.marts] == [("pan_ssda903__uasc", "PAN/uasc")]
    kept = {"stg_ssda903__uasc", "pub_pan__ssda903__uasc", "pan_ssda903__uasc", "uasc_is_sound"}
    assert made.taken_over == kept


def test_only_the_ledger_is_reached_when_no_file_in_use_changed() -> None:
    made = anew(Changed(frozenset(), ()), TOY, catalogue())
    assert (made.models, made.tables) == (("coverage",), ())


# ---- on real returns


@pytest.fixture
def house(golden: House, tmp_path: Path) -> House:
    """The golden returns, live, with an incoming folder to change."""
    shutil.copytree(GOLDEN / "incoming", tmp_path / "incoming")
    return golden.copy(tmp_path / "data", incoming=tmp_path / "incoming")


LA_ZONE = "schema_name in ('staging', 'current', 'quality', 'reference') and not internal"


def contents(database: Path, where: str = "not internal") -> dict[str, Any]:
    """Every table of a database: its rows in some order, its columns, and what is said of them."""
    found: dict[str, Any] = {}
    with duckdb.connect(str(database), read_only=True) as connection:
        for schema, table in connection.execute(
            f"select schema_name, table_name from duckdb_tables() where {where}"
        ).fetchall():
            said = (
                "select column_name, data_type, comment from duckdb_columns() where (schema_name, table_name) = (?, ?)"
            )
            rows = connection.execute(f'select * from "{schema}"."{table}" order by all').fetchall()
            found[f"{schema}.{table}"] = (rows, connection.execute(said, [schema, table]).fetchall())
    return found


def alike(house: House, fresh: House) -> None:
    """Everything that was made is what a fresh folder has."""
    assert house.csv() == fresh.csv()
    assert contents(house.la_database, LA_ZONE) == contents(fresh.la_database, LA_ZONE)
    assert house.regions.keys() == fresh.regions.keys()
    for use_case in house.regions:
        assert contents(house.region(use_case)) == contents(fresh.region(use_case))


OC3 = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM"


def test_runs_after_changes_give_what_a_fresh_folder_gives(house: House, tmp_path: Path) -> None:
    """A file replaced, one that cannot be used, one more; then every file of an authority taken away. Of each run it is
    looked at whether it took things over, for else this would show nothing."""
    barnet = house.incoming / "Barnet-BAR" / "ssda903"
    write_file(barnet, "2025/oc3.csv", OC3, "9,01/01/2005,YES,F2,U1", "10,02/02/2006,oddly,F2,U1")
    write_file(barnet, "2024/uasc.csv", "no,headings,of,ours", "1,2,3,4")
    first, everything = house.csv(), made(house)
    assert house.run().code == 1
    assert house.csv() != first and made(house) < everything / 2
    gone = sorted(house.incoming.iterdir())[-1]
    shutil.rmtree(gone)
    write_file(barnet, "2024/uasc.csv", "CHILD,SEX,DOB,DUC", "9,1,01/01/2005,", "11,2,01/01/2006,05/05/2024")
    assert house.run().code == 0
    assert made(house) < everything
    fresh = replace(house, data=tmp_path / "fresh")
    assert fresh.run().code == 0
    assert made(fresh) == everything
    alike(house, fresh)


def made(house: House) -> int:
    """How many models and tests the last build made and ran."""
    lines = (house.data / "la_zone" / "log" / "returns.jsonl").read_text(encoding="utf-8").splitlines()
    return next(int(told["models"]) for told in map(json.loads, reversed(lines)) if told["step"] == "build")


def test_what_is_not_reached_is_taken_over(house: House) -> None:
    before = {path.name: path.stat().st_ino for path in house.exports.glob("*/*")}
    reports = sorted((house.data / "la_zone" / "reports").glob("*/*"))
    write_file(house.incoming, "Barnet-BAR/ssda903/2025/oc3.csv", OC3, "9,01/01/2005,YES,F2,U1")
    assert house.run().code == 0
    same = {path.name for path in house.exports.glob("*/*") if before[path.name] == path.stat().st_ino}
    assert {"PAN_ssda903_header.csv", "SUFFICIENCY_ssda903_episodes.parquet"} <= same
    assert not {name for name in same if "oc3" in name or "coverage" in name or "findings" in name}
    new = set((house.data / "la_zone" / "reports").glob("*/*")) - set(reports)
    assert {path.parent.name for path in new} == {"BAR"}


def test_rows_that_were_replaced_leave_no_byte_in_the_region(house: House) -> None:
    """The region's databases are written afresh, whatever is taken over into them."""
    path = "Barnet-BAR/ssda903/2025/oc3.csv"
    write_file(house.incoming, path, OC3, "908070605,01/01/2005,YES,F2,U1")
    assert house.run().code == 0
    write_file(house.incoming, path, OC3, "1,01/01/2005,YES,F2,U1")
    for use_case, database in house.regions.items():
        assert b"908070605" in database.read_bytes(), use_case
    assert house.run().code == 0
    for use_case, database in house.regions.items():
        assert b"908070605" not in database.read_bytes(), use_case


@pytest.mark.parametrize("command", ["build", "run"])
def test_after_a_dbt_command_of_a_part_everything_is_made_anew(house: House, command: str) -> None:
    """It may have left anything in the tables."""
    everything = made(house)
    house.dbt(command, "--select", "stg_ssda903__oc3", *(NO_UNIT_TESTS if command == "build" else ()))
    assert not ask(house.la_database, "select 1 from duckdb_tables() where schema_name = 'built'")
    write_file(house.incoming, "Barnet-BAR/ssda903/2025/oc3.csv", OC3, "9,01/01/2005,YES,F2,U1")
    assert house.run().code == 0
    assert made(house) == everything


@pytest.mark.parametrize(
    "place", ["published/PAN/ssda903__header.parquet", "region_zone/exports/current/PAN/PAN_ssda903_header.csv"]
)
def test_what_is_not_as_it_was_released_is_not_taken_over(house: House, golden: House, place: str) -> None:
    (house.data / place).write_bytes(b"spoilt")
    write_file(house.incoming, "Barnet-BAR/ssda903/2025/oc3.csv", OC3, "9,01/01/2005,YES,F2,U1")
    assert house.run().code == 0
    assert house.csv()["PAN/PAN_ssda903_header.csv"] == golden.csv()["PAN/PAN_ssda903_header.csv"]


def test_a_region_s_database_that_somebody_changed_is_not_taken_over(house: House) -> None:
    with duckdb.connect(str(house.region("PAN"))) as connection:
        connection.execute("delete from pan.pan_ssda903__header")
    write_file(house.incoming, "Barnet-BAR/ssda903/2025/oc3.csv", OC3, "9,01/01/2005,YES,F2,U1")
    assert house.run().code == 0
    assert house.mart("select count(*) > 0 from pan.pan_ssda903__header") == [(True,)]


def test_authorities_cannot_be_left_out_by_hand(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(House, "environment", house.environment | {"RETURNS_AUTHORITIES_CHANGED": "BAR"})
    built = house.dbt("build", *NO_UNIT_TESTS)
    assert built.code != 0 and "RETURNS_AUTHORITIES_CHANGED is set" in built.text
    assert Anew.current is None
