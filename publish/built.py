"""What the release in force was built from, so that the next run can tell what has changed since.

It stands in a schema of its own in la.duckdb, beside the tables that were built: a database written anew has neither.
A build takes it away when it begins and puts it there when its release is in force, so that after a build that failed,
or was killed, everything is built again.
"""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import duckdb

from ingest.reference import read_permissions
from publish import manifest
from publish.zones import DATABASE, Zones
from schemas.load import catalogue_in_force
from schemas.project import PROJECT

Files = Mapping[tuple[str, str], str]
"""Raw table and authority to a digest of the files whose rows it has there."""

_FILES = """
    select
        dataset || '__' || table_name as raw_table,
        la,
        md5(string_agg(concat_ws('/', file_id, period, part, sheet), ' ' order by file_id, period, part, sheet))
    from raw.files
    where status in ('live', 'last_good') and session_id = (select max(session_id) from raw.sessions)
    group by all"""


@dataclass(frozen=True)
class Built:
    """`rules`: a digest of all that decides over a build beside the files. `release`: the versions that are in force,
    and hashes of the region's databases."""

    rules: str
    release: str
    files: Files


def now(zones: Zones, connection: duckdb.DuckDBPyConnection, as_at: date, keys: Mapping[str, Any]) -> Built:
    """What a build would be made from now; `keys` as the manifest describes them."""
    files = {(table, la): digest for table, la, digest in connection.execute(_FILES).fetchall()}
    return Built(_rules(as_at, keys), _release(zones), files)


def _rules(as_at: date, keys: Mapping[str, Any]) -> str:
    """Of the day, the year decides over retention, and who has signed: coverage, which knows the day itself, is made by
    every build."""
    signed = read_permissions(PROJECT, catalogue_in_force(PROJECT), as_at).signed
    replayed = os.environ.get("RETURNS_ALLOWED_ON", "")
    rules = (sorted(manifest.rules_in_force().items()), sorted(signed), as_at.year, replayed, dict(keys))
    return hashlib.sha256(repr((rules, duckdb.__version__)).encode()).hexdigest()


def _release(zones: Zones) -> str:
    versions = [link.resolve().name for link in (zones.published, zones.region_current)]
    databases = sorted(zones.region_current.glob(f"*/{DATABASE}"))
    return " ".join((*versions, *(str(manifest.hash_of(path)) for path in databases)))


def recall(connection: duckdb.DuckDBPyConnection) -> Built | None:
    """What the release in force was built from; None if nobody knows."""
    if not _is_there(connection):
        return None
    rows = connection.execute("select rules, release, raw_table, la, files from built.files").fetchall()
    return Built(rows[0][0], rows[0][1], {(table, la): files for _, _, table, la, files in rows}) if rows else None


def remember(connection: duckdb.DuckDBPyConnection, built: Built) -> None:
    """Note what the release that has just come into force was built from."""
    connection.execute("create schema if not exists built")
    columns = "rules varchar, release varchar, raw_table varchar, la varchar, files varchar"
    connection.execute(f"create or replace table built.files ({columns})")
    tables, authorities = zip(*built.files, strict=True) if built.files else ((), ())
    values = [built.rules, built.release, list(tables), list(authorities), list(built.files.values())]
    connection.execute("insert into built.files select ?, ?, unnest(?), unnest(?), unnest(?)", values)


def forget(connection: duckdb.DuckDBPyConnection) -> None:
    if _is_there(connection):
        connection.execute("drop table built.files")


def _is_there(connection: duckdb.DuckDBPyConnection) -> bool:
    query = """
        select 1 from duckdb_tables()
        where schema_name = 'built' and table_name = 'files' and database_name = current_database()"""
    return connection.execute(query).fetchone() is not None
