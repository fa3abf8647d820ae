"""What is in use and what is missing, from the ledger and the agreements in force."""

from datetime import date
from itertools import groupby
from pathlib import Path

import duckdb
from rich.console import Console

from ingest import ledger
from ingest.ledger import LANDED, FileRecord
from ingest.reference import read_authorities, read_permissions
from ingest.settings import UsageError, day
from ingest.summary import plain_table
from ingest.words import counted
from publish.zones import Zones
from schemas.load import load_catalogue
from schemas.model import Dataset
from schemas.project import PROJECT


def show_status(data: Path, as_at_text: str | None) -> int:
    """Print one line per authority, return and period. Raises UsageError when nothing was ever loaded."""
    zones = Zones(data)
    if not zones.la_database.exists():
        raise UsageError(
            f"Nothing has been loaded into {data} yet. Start with: returns run --incoming DIR --data {data}"
        )
    as_at, catalogue = day(as_at_text), load_catalogue(PROJECT)
    with duckdb.connect(str(zones.la_database), read_only=True) as connection:
        session = ledger.latest_session(connection)
        files = ledger.files_of(connection, session)
    permissions = read_permissions(PROJECT, catalogue, as_at)
    console = Console(highlight=False)
    table = plain_table("In use and missing", "Authority", "Return", "Period", "State", "Tables", "Rows")
    silent = 0
    for dataset in catalogue.datasets.values():
        for code in sorted({a.code for a in read_authorities(PROJECT).values()}):
            of_la = [f for f in files if (f.la, f.dataset) == (code, dataset.name)]
            if not of_la:
                silent += permissions.is_signed(code, dataset.name)
                continue
            states = [
                (year, _state(of_la, dataset, year, as_at))
                for year in _years(dataset, as_at)
                if permissions.columns(code, dataset.name, year)
            ]
            for state, years in groupby(states, key=lambda pair: pair[1]):
                table.add_row(code, dataset.name, _span([year for year, _ in years]), *state)
    console.print(table)
    who = counted(silent, "authority that has", "authorities that have")
    console.print(f"{who} signed an agreement and sent nothing at all.")
    if session:
        console.print(f"Session {session.session_id}, received {session.started_at} UTC.")
    return 0


def _years(dataset: Dataset, as_at: date) -> range:
    """The years that have begun by the as-at day."""
    running = as_at.year + (as_at > date.fromisoformat(f"{as_at.year}-{dataset.year_ends}"))
    return range(dataset.from_, running + 1)


def _span(years: list[int]) -> str:
    return f"{years[0]} to {years[-1]}" if len(years) > 1 else str(years[0])


def _state(files: list[FileRecord], dataset: Dataset, year: int, as_at: date) -> tuple[str, str, str]:
    of_year = [f for f in files if f.year == year]
    live = [f for f in of_year if f.status in LANDED]
    expected = len(dataset.tables_in(year))
    if live:
        kept = any(f.status == "last_good" for f in live)
        tables = len({f.table_name for f in live})
        state = "in use, partly from before" if kept else "in use"
        return state, f"{tables} of {expected}", f"{sum(f.rows_landed or 0 for f in live):,}"
    if any(f.status == "refused" for f in of_year):
        return "refused", "", ""
    due = date.fromisoformat(f"{year}-{dataset.due_by}")
    return ("missing" if due < as_at else "not due yet"), "", ""
