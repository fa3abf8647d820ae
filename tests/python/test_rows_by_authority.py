"""The rows of an authority are made of its own rows alone, in every table that a run may make anew for some only.

Each of these models is asked again what it makes where all that it reads has the rows of one authority only.
"""

from collections import deque
from collections.abc import Iterator

import duckdb
import pytest

from .running import House

BARNET = "BAR"
LAYERS = ("reference", "staging", "current")


@pytest.fixture(scope="module")
def connection(sample: House) -> Iterator[duckdb.DuckDBPyConnection]:
    """The sample's LA zone as `whole`, and beside it a database `la`, as the models call it."""
    with duckdb.connect() as connection:
        connection.execute(f"attach '{sample.la_database}' as whole (read_only)")
        connection.execute("attach ':memory:' as la")
        yield connection


@pytest.fixture(scope="module")
def compiled(sample: House) -> dict[str, str]:
    """The SQL of the models of these layers, as the sample's run compiled it, by `layer.model`."""
    models = sample.data / "la_zone" / "target" / "compiled" / "la_returns" / "models"
    files = [path for layer in LAYERS for path in sorted((models / layer).rglob("*.sql"))]
    return {f"{path.relative_to(models).parts[0]}.{path.stem}": path.read_text(encoding="utf-8") for path in files}


def show_only(connection: duckdb.DuckDBPyConnection, la: str, compiled: dict[str, str]) -> list[str]:
    """Let `la` have only the rows of one authority in every table that tells whose a row is, reference data as it is,
    and the other tables whole. Returns the models that are such a table."""
    tables = connection.execute(
        """
        select schema_name || '.' || table_name, bool_or(column_name = '_la')
        from duckdb_tables() inner join duckdb_columns() using (database_name, schema_name, table_name)
        where database_name = 'whole'
        group by all"""
    ).fetchall()
    for name, tells in tables:
        connection.execute(f"create schema if not exists la.{name.split('.')[0]}")
        rows = f"where _la in ('{la}', '_reference')" if tells else ""
        connection.execute(f"create or replace view la.{name} as from whole.{name} {rows}")
    views = deque(sorted(compiled.keys() - {name for name, _ in tables}))
    while views:  # one may read another
        name = views.popleft()
        try:
            connection.execute(f"create or replace view la.{name} as {compiled[name]}")
        except duckdb.CatalogException:
            views.append(name)
    return sorted(name for name, tells in tables if tells and name in compiled)


def test_rows_are_made_of_the_authority_s_own(connection: duckdb.DuckDBPyConnection, compiled: dict[str, str]) -> None:
    others, of_la = [], f"where _la = '{BARNET}'"
    for model in (models := show_only(connection, BARNET, compiled)):
        connection.execute(f"create or replace temp table made as select * from ({compiled[model]}) {of_la}")
        differ = f"""
            (from made except all from whole.{model} {of_la})
            union all
            (from whole.{model} {of_la} except all from made)"""
        if connection.execute(f"select 1 from ({differ}) limit 1").fetchone():
            others.append(model)
    assert others == []
    assert len(models) > 200
