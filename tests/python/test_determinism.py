"""The same returns give the same exports, whatever the order, the place, the number of threads, or what was before."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from .conftest import GOLDEN
from .running import NO_UNIT_TESTS, House, ask, write_file

# A folder that a shell, SQL or a template could stumble over.
AWKWARD = 'O\'Brien & Söhne; {{ x }} 100% "new"'


def copied(source: Path, target: Path) -> Path:
    """The same files, written one by one in the reverse order."""
    for path in sorted((p for p in source.rglob("*") if p.is_file()), reverse=True):
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)
    return target


def test_other_place_order_threads_and_command_give_the_same_bytes(golden: House, tmp_path: Path) -> None:
    """`returns load` and a plain `dbt build` with one thread, on files copied elsewhere."""
    house = replace(golden, incoming=copied(GOLDEN / "incoming", tmp_path / "in"), data=tmp_path / "data")
    assert house.returns("load").code == 0
    built = house.dbt("build", "--threads", "1", *NO_UNIT_TESTS)
    assert built.code == 0, built.text
    assert house.csv() == golden.csv()


def test_awkward_folder_names_are_no_obstacle(golden: House, tmp_path: Path) -> None:
    place = tmp_path / AWKWARD
    house = replace(golden, incoming=copied(GOLDEN / "incoming", place / "in"), data=place / "data")
    ended = house.run()
    assert ended.code == 0, ended.text
    assert house.csv() == golden.csv()


def test_returns_that_came_one_after_another_give_the_same_bytes(golden: House, tmp_path: Path) -> None:
    """Another history, the same end: years in the wrong order, a file that came twice, one that was there and went."""
    incoming = tmp_path / "incoming"
    house = replace(golden, incoming=incoming, data=tmp_path / "data")
    barnet = Path("Barnet-BAR/ssda903")
    shutil.copytree(GOLDEN / "incoming" / barnet / "2025", incoming / barnet / "2025")
    write_file(incoming, f"{barnet}/2025/oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "9,01/01/2005,YES,F2,U1")
    write_file(incoming, f"{barnet}/2024/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "9,01/01/2005,01/01/2024,PN1")
    assert house.returns("load").code == 0
    shutil.copytree(GOLDEN / "incoming", incoming, dirs_exist_ok=True)
    (incoming / barnet / "2025" / "oc3.csv").unlink()
    assert house.returns("load").code == 0
    ended = house.run()
    assert ended.code == 0, ended.text
    assert house.csv() == golden.csv()


def test_region_alone_gives_the_same_bytes(golden: House, tmp_path: Path) -> None:
    """Another machine: nothing there but the published files."""
    shutil.copytree(golden.data / "published", tmp_path / "data" / "published")
    house = replace(golden, incoming=tmp_path / "none", data=tmp_path / "data", as_at="")
    built = house.dbt("build", "--select", "tag:region_zone", "--target", "region", *NO_UNIT_TESTS)
    assert built.code == 0, built.text
    assert house.csv() == golden.csv()
    assert house.mart("select * from pan.pan_ssda903__header") == golden.mart("select * from pan.pan_ssda903__header")
    assert not (house.data / "la_zone").exists()


@pytest.fixture(scope="session")
def nothing_allowed(ssda903_project: Path, tmp_path_factory: pytest.TempPathFactory) -> House:
    """All that came in is from an authority that has signed nothing."""
    folder = tmp_path_factory.mktemp("nothing")
    shutil.copytree(GOLDEN / "incoming" / "Barnet-BAR", folder / "incoming" / "Bolton-350")
    house = House(ssda903_project, folder / "incoming", folder / "data")
    ended = house.run()
    assert ended.code == 1, ended.text
    return house


def test_mart_without_rows_is_typed(golden: House, nothing_allowed: House) -> None:
    for path in sorted(golden.exports.rglob("*_ssda903_*.parquet")):
        empty = nothing_allowed.exports / path.relative_to(golden.exports)
        schema = "select name, type, converted_type, repetition_type from parquet_schema(?)"
        assert nothing_allowed.mart(schema, str(empty)) == golden.mart(schema, str(path)), path.name
        assert nothing_allowed.mart("select count(*) from read_parquet(?)", str(empty)) == [(0,)]


def test_csv_without_rows_has_its_headings(golden: House, nothing_allowed: House) -> None:
    for path, text in nothing_allowed.csv().items():
        if "ssda903" in path:
            assert text == golden.csv()[path].splitlines(keepends=True)[0], path


def test_mart_without_rows_has_its_types_in_the_database(golden: House, nothing_allowed: House) -> None:
    columns = (
        "select schema_name, table_name, column_name, data_type from duckdb_columns() where not internal order by all"
    )
    assert set(nothing_allowed.regions) == set(golden.regions)
    for use_case, database in golden.regions.items():
        assert ask(nothing_allowed.region(use_case), columns) == ask(database, columns)


def test_coverage_says_missing_or_not_signed_where_nothing_is(nothing_allowed: House) -> None:
    found = nothing_allowed.mart("select distinct la_code = '350', status from pan.pan_quality__coverage order by all")
    assert (True, "not signed") in found and (False, "missing") in found
    assert "received" not in {status for _, status in found}
