"""Opening la.duckdb, plain or encrypted: the one place that does.

With a key in the environment the database is encrypted (AES-256, GCM), and so is what DuckDB spills to disk while it
works. The key goes into a variable of the connection, which SQL names: it is in no text of SQL and in no message.
"""

import importlib.util
import os
from collections.abc import Mapping
from pathlib import Path

import duckdb

VARIABLE = "RETURNS_LA_ZONE_KEY"
VARIABLE_BEFORE = "RETURNS_LA_ZONE_KEY_BEFORE"
"""The key that the database is encrypted with still, while its key is changed."""
SHORTEST = 32
NAME = "la"
"""What the database is called in SQL, attached or opened as la.duckdb."""
EXTENSION = "duckdb_extension_httpfs"

Config = Mapping[str, str | bool | int | float | list[str]]


class Closed(Exception):
    """The database cannot be opened as the environment has it; the text says what to do, and nothing of the key."""


def key_from(variable: str = VARIABLE) -> str | None:
    """The key of the LA zone, or None where it is not encrypted. Raises Closed for one that is too short."""
    key = os.environ.get(variable) or None
    if key is not None and len(key) < SHORTEST:
        raise Closed(f"The key in {variable} is shorter than {SHORTEST} characters. Set a longer one, made at random.")
    return key


def connect(database: Path, read_only: bool = False, config: Config | None = None) -> duckdb.DuckDBPyConnection:
    """A connection whose own database is la.duckdb, with the key in the environment or without one. Raises Closed."""
    key, settings = key_from(), {"temp_directory": f"{database}.tmp"} | dict(config or {})
    if key is None:
        try:
            return duckdb.connect(str(database), read_only=read_only, config=settings)
        except duckdb.CatalogException:
            raise _needs_key(database) from None
    connection = duckdb.connect(config=settings)
    try:
        attach(connection, database, NAME, key, read_only)
        connection.execute(f"use {NAME}")
    except BaseException:
        connection.close()
        raise
    return connection


def attach(
    connection: duckdb.DuckDBPyConnection, database: Path, name: str, key: str | None, read_only: bool = False
) -> None:
    """Attach a database file, new or there already, under a name. Raises Closed if the key is not the file's own."""
    options = ["read_only"] if read_only else []
    if key is not None:
        allow_encryption(connection)
        options.append("encryption_key getvariable('la_zone_key')")
        connection.execute("set variable la_zone_key = ?", [key])
    in_brackets = f" ({', '.join(options)})" if options else ""
    place = str(database).replace("'", "''")
    try:
        connection.execute(f"attach if not exists '{place}' as {name}{in_brackets}")
    except duckdb.InvalidInputException:
        raise Closed(
            f"The key that is set is not the one that {database} was encrypted with. Set {VARIABLE} to that."
        ) from None
    except duckdb.CatalogException:
        raise (_needs_key(database) if key is None else _is_plain(database)) from None
    finally:
        if key is not None:
            connection.execute("reset variable la_zone_key")


def allow_encryption(connection: duckdb.DuckDBPyConnection) -> None:
    """Load what DuckDB needs to encrypt, and have it encrypt what it spills to disk. Raises Closed if it is not there.

    It is OpenSSL, which comes with the extension httpfs: nothing of the network is used. DuckDB checks its signature.
    """
    found = importlib.util.find_spec(EXTENSION)
    place = Path(found.origin).parent if found and found.origin else None
    files = sorted(place.rglob("httpfs.duckdb_extension")) if place else []
    try:
        connection.execute(f"load '{str(files[0]).replace(chr(39), chr(39) * 2)}'" if files else "load httpfs")
        connection.execute("set temp_file_encryption = true")
    except (duckdb.IOException, duckdb.HTTPException, duckdb.InvalidInputException):
        raise Closed(
            f'{VARIABLE} is set, and what DuckDB needs to encrypt is not here: pip install "la-returns[encryption]"'
        ) from None


def _needs_key(database: Path) -> Closed:
    return Closed(f"{database} is encrypted: set {VARIABLE} to the key it was encrypted with.")


def _is_plain(database: Path) -> Closed:
    return Closed(
        f"{database} is not encrypted, but a key for it is set. To encrypt it, set {VARIABLE} and no"
        f" {VARIABLE_BEFORE}, and: returns rekey. To go on without: unset {VARIABLE}."
    )
