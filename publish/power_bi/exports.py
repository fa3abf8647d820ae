"""The tables of a model, from the Parquet files of a release and what dbt knows about them."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import duckdb

from publish.power_bi.model import Column, Model, Table, Type

TYPES = {
    "VARCHAR": Type("string", "type text"),
    "BOOLEAN": Type("boolean", "type logical"),
    "DATE": Type("dateTime", "type date", "yyyy-mm-dd", "Date"),
    "TIME": Type("dateTime", "type time", "hh:nn:ss", "Time"),
    "TIMESTAMP": Type("dateTime", "type datetime", "yyyy-mm-dd hh:nn:ss"),
}
TYPES |= dict.fromkeys(
    ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER"),
    Type("int64", "Int64.Type", "0"),
)
TYPES |= dict.fromkeys(("FLOAT", "DOUBLE"), Type("double", "type number"))
PLACES = 4
"""Decimal places of Power BI's fixed decimal number; a decimal with more of them becomes a floating number."""
SAFE = re.compile(r"[A-Za-z0-9_]+")


class NoSuchType(Exception):
    """An export holds what a Power BI table cannot. The text names the export, the column and the type."""


def models_of(exports: Path, described: Mapping[str, Any], connection: duckdb.DuckDBPyConnection) -> list[Model]:
    """One model per use case, in order of name.

    `described`: by path of an export below `exports`, without ending, its `description` and that of its `columns`.
    Raises NoSuchType.
    """
    tables: dict[str, list[Table]] = {}
    for file in sorted(described):
        use_case = file.partition("/")[0]
        tables.setdefault(use_case, []).append(_table(file, exports, described[file], connection))
    return [Model(use_case, tuple(found)) for use_case, found in sorted(tables.items())]


def _table(file: str, exports: Path, described: Mapping[str, Any], connection: duckdb.DuckDBPyConnection) -> Table:
    use_case, _, stem = file.partition("/")
    name = stem.removeprefix(f"{use_case}_")
    if not SAFE.fullmatch(use_case) or not SAFE.fullmatch(name):
        raise NoSuchType(f"{file}: the name of an export is made of letters, digits and underscores")
    query = "select column_name, column_type from (describe select * from read_parquet(?))"
    types = connection.execute(query, [str(exports / f"{file}.parquet")]).fetchall()
    texts = described["columns"]
    columns = tuple(
        Column(column, (of := _type(file, column, kind)), texts.get(column, ""), of.format) for column, kind in types
    )
    return Table(name, file, described["description"], columns)


def _type(file: str, column: str, kind: str) -> Type:
    if kind in TYPES:
        return TYPES[kind]
    if decimal := re.fullmatch(r"DECIMAL\((\d+),(\d+)\)", kind):
        digits, places = map(int, decimal.groups())
        if digits <= 18 and places <= PLACES:
            return Type("decimal", "Currency.Type", f"0.{'0' * places}" if places else "0")
        return Type("double", "type number", f"0.{'0' * places}" if places else "0")
    raise NoSuchType(f'{file}: the column "{column}" is of the type {kind}, which has no counterpart in Power BI')
