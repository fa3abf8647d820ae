"""Bring into a build what it takes over from the release in force.

Files are linked, not copied: the versions of a release are never written to. Tables are copied row by row into a fresh
database, for a copy of its file would keep the bytes of rows that were replaced.
"""

import os
import shutil
from pathlib import Path

import duckdb

from publish.anew import Anew, Mart
from publish.literal import literal
from publish.zones import Zones, attached_as

BEFORE = "before"


def take_over(zones: Zones, connection: duckdb.DuckDBPyConnection, anew: Anew, use_cases: tuple[str, ...]) -> None:
    """Fill the building folders and the region's new databases, which are attached, with all that stays as it is."""
    for name in anew.published:
        of, file = name.removeprefix("pub_").split("__", 1)
        _link(zones.published.resolve(), zones.published_building, f"{of.upper()}/{file}.parquet")
    exports = zones.region_current.resolve() / "exports", zones.region_building / "exports"
    for mart in anew.marts:
        if mart.export:
            _link(*exports, f"{mart.export}.parquet")
            _link(*exports, f"{mart.export}.csv")
    for use_case in use_cases:
        marts = [m for m in anew.marts if m.database == attached_as(use_case) and not m.is_handed_over]
        connection.execute(f"attach {literal(zones.region_database(use_case).resolve())} as {BEFORE} (read_only)")
        connection.execute("begin")
        for mart in marts:
            _copy(connection, mart)
        connection.execute("commit")
        connection.execute(f"detach {BEFORE}")


def _link(source: Path, target: Path, pattern: str) -> None:
    for path in sorted(source.glob(pattern)):
        place = target / path.relative_to(source)
        try:
            os.link(path, place)
        except OSError:  # a folder on a file system that knows no links
            shutil.copy2(path, place)


def _copy(connection: duckdb.DuckDBPyConnection, mart: Mart) -> None:
    """Copy a table with what is said of it and of its columns."""
    place = f'"{mart.schema}"."{mart.name}"'
    connection.execute(f'create schema if not exists {mart.database}."{mart.schema}"')
    connection.execute(f"create table {mart.database}.{place} as from {BEFORE}.{place}")
    comments = connection.execute(
        f"""
        select '', comment from duckdb_tables()
        where comment is not null and (database_name, schema_name, table_name) = ('{BEFORE}', $1, $2)
        union all
        select '."' || column_name || '"', comment from duckdb_columns()
        where comment is not null and (database_name, schema_name, table_name) = ('{BEFORE}', $1, $2)""",
        [mart.schema, mart.name],
    ).fetchall()
    for column, comment in comments:
        what = "column" if column else "table"
        connection.execute(f"comment on {what} {mart.database}.{place}{column} is {literal(comment)}")
