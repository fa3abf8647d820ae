"""What must hold after a fault, and what must be the same after the undisturbed run that follows."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb

from tests.python.running import House

from .deposits import torn
from .project import RETURN, TABLES, USE_CASES
from .watch import looks

LATEST = "session_id = (select max(session_id) from raw.sessions)"
SAME = {
    **{f"raw rows of {table}": f"select * from raw.{RETURN}__{table} order by all" for table in TABLES},
    "files": f"select * exclude (session_id) from raw.files where {LATEST} order by all",
    "issues": f"select * exclude (session_id) from raw.file_issues where {LATEST} order by all",
    "columns": "select * from raw.file_columns order by all",
    "findings": "select la, dataset, period, table_name, kind, severity, row_number, count(*) from quality.findings"
    " group by all order by all",
    "row accounting": "select * from quality.row_accounting order by all",
    # Of rows only: a house whose file changed while it was read has archived one more, and has one more report.
    "deletions": "select zone, use_case, la, period, table_name, rows_removed, reason, instruction, as_at"
    " from raw.deletions where table_name is not null order by all",
}
HALF_DONE = (
    "la_zone/.tmp", "la_zone/.purge", "la_zone/la.duckdb.tmp", "la_zone/la.new*",
    "la_zone/archive/**/*.new", "la_zone/reports/*/.*", "la_zone/releases/.*", ".published/building",
    "region_zone/versions/building", "**/.*.new",
)  # fmt: skip


def whole(house: House) -> Iterator[str]:
    """What people see, now that nobody is at work, is one whole version."""
    for name, look in looks(house.data).items():
        try:
            look()
        except Exception as error:
            yield f"{name}: {type(error).__name__}: {error}"


def same(house: House, twin: House) -> Iterator[str]:
    """The house is as its twin, which nothing disturbed."""
    ours, theirs = house.csv(), twin.csv()
    if ours != theirs:
        differ = sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))
        yield f"other exports: {', '.join(differ)}"
    for name, query in SAME.items():
        found, wanted = Counter(house.la(query)), Counter(twin.la(query))
        if found != wanted:
            yield f"other {name}: too many {[*(found - wanted)][:3]}, too few {[*(wanted - found)][:3]}"


def tidy(house: House) -> Iterator[str]:
    """Nothing is left half done, no version but the last two is there, and none holds what was withdrawn."""
    data = house.data
    left = sorted(p.relative_to(data).as_posix() for name in HALF_DONE for p in data.glob(name))
    if left:
        yield f"left: {', '.join(left)}"
    current = {(data / "published").resolve(), (data / "region_zone" / "current").resolve()}
    for versions in (data / ".published", data / "region_zone" / "versions"):
        folders = sorted(versions.iterdir())
        if len(folders) > 2:
            yield f"{len(folders)} versions in {versions.name}"
        (now,) = (folder for folder in folders if folder in current)
        for before in folders:
            if withdrawn := sorted(_holds(before) - _holds(now)):
                yield f"{versions.name}/{before.name} still holds {withdrawn[:3]}"
    links = [p for p in data.rglob("*") if p.is_symlink() and not p.exists()]
    if links:
        yield f"links that lead nowhere: {links}"


def _holds(version: Path) -> set[tuple[str, str, str, str]]:
    """Use case, table, authority and year of every row in a version's files."""
    found = set()
    for path in version.rglob("*.parquet"):
        for use_case in USE_CASES:
            for table in TABLES:
                if use_case in path.parts and path.stem.endswith(f"_{table}"):
                    rows = duckdb.sql(f'select distinct "LA", "Year" from read_parquet(\'{path}\')').fetchall()
                    found |= {(use_case, table, la, str(year)) for la, year in rows}
    return found


def on_record(house: House) -> Iterator[str]:
    """The database is closed. Sessions are in their order, however the clock went, and the last run ended. The archive
    holds what some session received."""
    if (house.data / "la_zone" / "la.duckdb.wal").exists():
        yield "the database is not closed"
    sessions = [s for (s,) in house.la("select session_id from raw.sessions order by rowid")]
    if sessions != sorted(sessions) or len({s.split("-")[0] for s in sessions}) != len(sessions):
        yield f"sessions out of order: {sessions}"
    runs = house.la("select run_id, outcome, exit_code from raw.runs order by rowid")
    ids = [run for run, *_ in runs]
    if len(set(ids)) != len(ids):
        yield "two runs with one id"
    if runs[-1][1] not in ("done", "done, some refused", "nothing new"):
        yield f"the last run on record: {runs[-1]}"
    open_ends = [run for run in runs if run[1] is None]
    if open_ends:
        yield f"runs of which nobody says how they ended: {open_ends}"
    received = {s for (s,) in house.la("select distinct sha256 from raw.files")}
    archived = {p.name for p in (house.data / "la_zone" / "archive").rglob("*") if p.is_file()}
    if archived - received:
        yield f"archived, and known to no session: {sorted(archived - received)}"
    in_use = {
        s for (s,) in house.la(f"select sha256 from raw.files where {LATEST} and status in ('live', 'last_good')")
    }
    if in_use - archived:
        yield f"in use, and not archived: {sorted(in_use - archived)}"


def untorn(house: House) -> Iterator[str]:
    """The raw tables hold whole files only."""
    for table in TABLES:
        if fault := torn(child for (child,) in house.la(f'select "Child ID" from raw.{RETURN}__{table}')):
            yield f"raw {table}: {fault}"


ALWAYS: tuple[Callable[[House], Iterator[str]], ...] = (whole, tidy, untorn)
"""What must hold of a house by itself after an undisturbed run or purge; after a run, `on_record` besides."""
