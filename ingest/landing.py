"""Rows into the database: as text, with provenance, only the columns that may be read.

A tidy CSV file is read set-wise by DuckDB with every decision fixed, and believed only if the rows come out at one per
line. Any other file goes through the careful reader of its format, row by row. An XML return is read once for all of
its tables.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import duckdb

from ingest.judged import Candidate, Identified
from ingest.landing_document import read_document
from ingest.landing_into import Key, Landed, keep, pending
from ingest.landing_rows import read_carefully
from ingest.landing_tidy import alike, read_tidy, tidy_rows
from ingest.landing_verdict import why_not_used
from ingest.problems import CHANGED, Problem, Refused
from schemas.model import Dataset
from schemas.validity import TERMS

__all__ = ["Key", "Landed", "land", "land_document"]


def land(connection: duckdb.DuckDBPyConnection, files: Sequence[tuple[Identified, Path]]) -> dict[Key, Landed]:
    """Land CSV files or sheets of one table, each read from the path beside it, and say what came of each."""
    table = files[0][0].table
    waiting = pending(connection, table)
    results: dict[Key, Landed] = {}
    sources = [f"select * from {waiting}"]
    for number, group in enumerate(alike(f for f in files if _in_one_go(f[0].candidate))):
        results |= read_tidy(connection, group, number)
        sources.append(tidy_rows(group[0][0], number))
    for identified, path in files:
        if identified.key not in results:
            results[identified.key] = read_carefully(connection, identified, path)
    rows = " union all by name ".join(sources)
    results = _with_dates(connection, files[0][0], rows, results)
    for identified, _ in files:
        if identified.found.sheet is not None and not results[identified.key].rows_landed:
            results[identified.key] = _empty_list(results[identified.key])
        alone = identified.found.sheet is None and not results[identified.key].refused
        if alone and (problem := why_not_used(identified.candidate, {identified.key: results[identified.key]})):
            results[identified.key] = Landed(0, 0, 0, refused=(problem, *results[identified.key].problems))
    keep(connection, table, rows, results)
    for name in (f"{kind}_{n}" for n in range(len(sources) - 1) for kind in ("lines", "files")):
        connection.execute(f"drop table {name}")
    return results


def _in_one_go(candidate: Candidate) -> bool:
    """True for a tidy CSV file, unless it is named by a child: then each row is seen to be of that one."""
    return candidate.facts.tidy and candidate.period.identifier is None


def _empty_list(result: Landed) -> Landed:
    """A list without rows beside others that have some: nothing to report, which must not go unsaid."""
    problem = Problem("EmptyTable", "headings and no rows", "at least one row, or nothing to report")
    return replace(result, problems=(*result.problems, problem))


def land_document(connection: duckdb.DuckDBPyConnection, tables: Sequence[Identified], path: Path) -> dict[Key, Landed]:
    """Land all the tables of one XML return in one reading."""
    waiting = {identified.table.name: pending(connection, identified.table) for identified in tables}
    try:
        results = read_document(connection, tables, path)
    except (Refused, OSError, UnicodeError) as error:
        refused = error.problems if isinstance(error, Refused) else (CHANGED,)
        return {identified.key: Landed(0, 0, 0, refused=refused) for identified in tables}
    for identified in tables:
        rows = f"select * from {waiting[identified.table.name]}"
        results = _with_dates(connection, identified, rows, results)
        keep(connection, identified.table, rows, results)
    return results


def _month_of(dataset: Dataset) -> str:
    """SQL for the last month of a period; empty where it is a year."""
    if "term" in dataset.period:
        months = " ".join(f"when '{term}' then {month}" for term, month in TERMS.items())
        return f"case _term {months} end"
    return "_month" if "month" in dataset.period else ""


def _with_dates(
    connection: duckdb.DuckDBPyConnection, identified: Identified, rows: str, results: dict[Key, Landed]
) -> dict[Key, Landed]:
    """The results of the files of a table, with how many of their rows are dated, and dated after their period.

    `rows` is SQL for the rows of all files.
    """
    table, dataset = identified.table, identified.candidate.dataset
    names = [c for c in table.columns if c.name in table.dates_within_period]
    if not names:
        return results
    dates = ", ".join(f"""try_strptime("{c.name}", ['{c.format}', '%Y-%m-%d'])""" for c in names)
    if month := _month_of(dataset):
        ends = f"make_date(_year, {month}, 1) + interval 1 month"
    else:
        ends = f"cast(_year || '-{dataset.year_ends}' as date) + interval 1 day"
    counts = connection.execute(
        f"""
        select _file_id, count(latest), count(*) filter (where latest >= ends)
        from (select _file_id, {ends} as ends, greatest({dates}) as latest from ({rows}))
        group by _file_id"""
    ).fetchall()
    keys = {(file_id, table.name): (dated, late) for file_id, dated, late in counts}
    return results | {
        key: replace(results[key], rows_dated=dated, rows_late=late) for key, (dated, late) in keys.items()
    }
