"""Threat P17: what Parquet files say beside their rows. Statistics, dictionaries and notes of what was degraded or left
out would tell it all the same."""

from pathlib import Path
from typing import Any

import duckdb
import pytest

from .canaries import kept
from .running import House

USE_CASES = ("PAN", "SUFFICIENCY")
DATES = {"DOB", "MC_DOB"}
POSTCODES = {"HOME_POST", "PL_POST"}


def ask(query: str, path: Path) -> list[tuple[Any, ...]]:
    with duckdb.connect() as connection:
        return connection.execute(query, [str(path)]).fetchall()


def files(house: House, use_case: str) -> dict[Path, str]:
    """Every published and exported file of rows of a return, and its table."""
    found = {
        path: path.stem.split("__")[1] for path in (house.data / "published" / use_case).glob("ssda903__*.parquet")
    }
    start = f"{use_case}_ssda903_"
    exported = (house.exports / use_case).glob(f"{start}*.parquet")
    return found | {path: path.stem.removeprefix(start) for path in exported}


def test_p17_no_file_has_a_note_beyond_the_writers(golden: House) -> None:
    every = [p for place in (golden.data / "published", golden.exports) for p in place.resolve().rglob("*.parquet")]
    assert len(every) > 40
    for path in every:
        assert ask("select * from parquet_kv_metadata(?)", path) == [], path.name
        ((writer,),) = ask("select created_by from parquet_file_metadata(?)", path)
        assert writer.startswith("DuckDB version ")
        assert ask("select 1 from parquet_metadata(?) where cardinality(key_value_metadata) > 0", path) == []


@pytest.mark.parametrize("use_case", USE_CASES)
def test_p17_columns_left_out_are_in_no_schema_and_no_statistics(golden: House, use_case: str) -> None:
    allowed = kept(golden.project, use_case)
    for path, table in files(golden, use_case).items():
        columns = {name for (name,) in ask("select name from parquet_schema(?) where num_children is null", path)}
        described = {name for (name,) in ask("select path_in_schema from parquet_metadata(?)", path)}
        assert columns == set(allowed[table]) and described <= columns, path.name


@pytest.mark.parametrize("use_case", USE_CASES)
def test_p17_statistics_of_degraded_columns_are_degraded_values(golden: House, use_case: str) -> None:
    """The golden returns hold birth dates on other days, and whole postcodes."""
    assert golden.la("""select count(*) > 0 from current.cur_ssda903__header where day("DOB") > 1""") == [(True,)]
    seen: dict[str, set[str]] = {"dates": set(), "postcodes": set()}
    for path in files(golden, use_case):
        rows = ask(
            "select path_in_schema, unnest([stats_min, stats_max, stats_min_value, stats_max_value])"
            " from parquet_metadata(?)",
            path,
        )
        seen["dates"] |= {value for name, value in rows if name in DATES and value}
        seen["postcodes"] |= {value for name, value in rows if name in POSTCODES and value}
    assert seen["dates"] and all(value.endswith("-01") for value in seen["dates"])
    assert seen["postcodes"] and all(value[-1].isdigit() for value in seen["postcodes"])
