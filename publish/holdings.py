"""What each use case holds: rows by authority, return, period and table, from the row accounting of a build."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import duckdb

from ingest.reference import years_kept
from schemas.agreement import Catalogue, DatasetGrant, UseCase
from schemas.model import Dataset, Table


class Held(NamedTuple):
    """What rows are of. `recipient`: the number of the authority they are shared with, where that is one alone."""

    use_case: str
    la: str
    dataset: str
    period: str
    table: str
    recipient: str = ""

    @classmethod
    def of(cls, text: str) -> "Held":
        return cls(*text.split(" "))

    @property
    def text(self) -> str:
        return " ".join(self).rstrip()

    @property
    def year(self) -> int:
        found = re.match(r"[0-9]{4}", self.period)
        return int(found[0]) if found else 0


Shared = tuple[UseCase, DatasetGrant, Dataset, Table]


def rows_held(catalogue: Catalogue, connection: duckdb.DuckDBPyConnection, as_at: date) -> dict[str, int]:
    """Rows that each use case shares now, by `USE_CASE la dataset period table`, and the recipient if there is one.

    Needs the LA zone of a finished build.
    """
    every: list[Shared] = []
    found: dict[str, int] = {}
    for shared in _shared_tables(catalogue):
        use_case, grant, dataset, table = shared
        if grant.recipient or grant.newest_only:
            counts = _to_recipients(shared) if grant.recipient else _newest(shared)
            parameters = [dataset.name, table.name, use_case.name, as_at.year - years_kept(grant)]
            for la, period, recipient, rows in connection.execute(_HELD.format(counts=counts), parameters).fetchall():
                found[Held(use_case.name, la, dataset.name, period, table.name, recipient or "").text] = rows
        else:
            every.append(shared)
    accounted = connection.execute(_ACCOUNTED).fetchall()
    signed = set(connection.execute("select la_code, dataset, use_case from reference.agreements_in_force").fetchall())
    for use_case, grant, dataset, table in every:
        first = as_at.year - years_kept(grant) + 1
        of_table = [row for row in accounted if row[1] == dataset.name and row[4] == table.name and row[3] >= first]
        for la, of, period, _, name, rows in of_table:
            if (la, of, use_case.name) in signed:
                found[Held(use_case.name, la, of, period, name).text] = rows
    return dict(sorted(found.items()))


def _shared_tables(catalogue: Catalogue) -> Iterator[Shared]:
    for use_case in catalogue.published:
        for grant in use_case.datasets.values():
            dataset = catalogue.datasets[grant.dataset]
            if not dataset.is_reference:
                yield from ((use_case, grant, dataset, table) for table in dataset.tables if table.name in grant.tables)


_ACCOUNTED = """
    select files.la, files.dataset, files.period, files.year, counted.table_name, cast(sum(rows_kept) as bigint)
    from quality.row_accounting as counted
    inner join (select distinct file_id, dataset, la, period, year from quality.files_in_force) as files
        on counted.file_id = files.file_id and counted.dataset = files.dataset
    where counted.stage in ('current', 'built')
    group by all"""

_HELD = """
    with of_table as (
        select $1 as dataset, $2 as table_name, $3 as use_case, $4 as after
    ),
    signed as (
        select la_code, dfe_code
        from reference.authorities
        inner join reference.agreements_in_force using (la_code)
        inner join of_table using (dataset, use_case)
    ),
    files as (
        select distinct file_id, la, period
        from quality.files_in_force as in_force
        inner join of_table on in_force.dataset = of_table.dataset and in_force.year > of_table.after
        inner join signed on signed.la_code = in_force.la
    )
    select files.la, files.period, counts.recipient, cast(count(*) as bigint)
    from files
    inner join ({counts}) as counts on files.file_id = counts._file_id
    group by all"""


def _newest(shared: Shared) -> str:
    """The rows that stand where only the newest of each record is shared."""
    _, _, dataset, table = shared
    key = [f'"{name}"' for name in table.key]
    blank = " or ".join(f"{name} is null" for name in key)
    newest = ", ".join(f"_{part} desc nulls last" for part in dataset.row_parts)
    return f"""
        select rows_now._file_id, null as recipient
        from current."cur_{table.id}" as rows_now
        inner join files on rows_now._file_id = files.file_id
        qualify row_number() over (
            partition by _la, {", ".join(key)}, case when {blank} then _file_id || '/' || _row end
            order by {newest}, _file_id, _row
        ) = 1"""


def _to_recipients(shared: Shared) -> str:
    """The rows that go to one authority each, with its number."""
    _, grant, _, table = shared
    assert grant.recipient is not None
    column = grant.recipient.column
    return f"""
        select rows_now._file_id, signed.dfe_code as recipient
        from current."cur_{table.id}" as rows_now
        inner join signed on rows_now."{column}" = signed.dfe_code and rows_now._la != signed.la_code"""
