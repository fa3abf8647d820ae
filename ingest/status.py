"""What is in use and what is missing, from the ledger and the agreements in force."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from rich.console import Console

from ingest import ledger, runs
from ingest.ledger import LANDED, FileRecord
from ingest.reference import read_authorities, read_permissions
from ingest.runs import RunRecord
from ingest.settings import UsageError, day
from ingest.summary import plain_table
from ingest.words import counted
from publish import la_database
from publish.zones import Zones
from schemas.load import load_catalogue
from schemas.model import Dataset
from schemas.project import PROJECT
from schemas.validity import when_of


def show_status(data: Path, as_at_text: str | None) -> int:
    """Print one line per authority, return and period. Raises UsageError when nothing was ever loaded."""
    zones = Zones(data)
    if not zones.la_database.exists():
        raise UsageError(
            f"Nothing has been loaded into {data} yet. Start with: returns run --incoming DIR --data {data}"
        )
    as_at, catalogue = day(as_at_text), load_catalogue(PROJECT)
    with la_database.connect(zones.la_database, read_only=True) as connection:
        session = ledger.latest_session(connection)
        files = ledger.files_of(connection, session)
        run = runs.last(connection)
    permissions = read_permissions(PROJECT, catalogue, as_at)
    console = Console(highlight=False)
    table = plain_table("In use and missing", "Authority", "Return", "Period", "State", "Tables", "Rows")
    codes = sorted({authority.code for authority in read_authorities(PROJECT).values()})
    silent = {c for c in codes if any(permissions.is_signed(c, d) for d in catalogue.datasets)} - {f.la for f in files}
    for dataset in catalogue.datasets.values():
        for code in codes:
            of_la = [f for f in files if (f.la, f.dataset) == (code, dataset.name)]
            if not of_la:
                continue
            states = [
                (label, _state(of_la, dataset, year, label, as_at))
                for year, label in _periods(dataset, files, as_at)
                if permissions.columns(code, dataset.name, year)
            ]
            for state, labels in groupby(states, key=lambda pair: pair[1]):
                table.add_row(code, dataset.name, _span([label for label, _ in labels]), *state)
    console.print(table)
    who = counted(len(silent), "authority that has", "authorities that have")
    console.print(f"{who} signed an agreement and sent nothing at all.")
    if session:
        console.print(f"Session {session.session_id}, received {session.started_at} UTC.")
    if run:
        console.print(_last_run(run))
    return 0


def _last_run(run: RunRecord) -> str:
    """Nobody else is at work when the database can be read: a run that has not ended was killed."""
    outcome = run.outcome or runs.KILLED
    took = f", after {(run.ended_at - run.started_at).total_seconds():.0f} seconds" if run.ended_at else ""
    error = f" ({run.error})" if run.error else ""
    return f"Last run: {run.command}, begun {run.started_at} UTC, ended{took}: {outcome}{error}."


def _periods(dataset: Dataset, files: Sequence[FileRecord], as_at: date) -> list[tuple[int, str]]:
    """The years that have begun by the as-at day or, of a return that is sent when it is asked for, the periods that
    some authority has sent one for."""
    if dataset.due_by is None:
        return sorted({(f.year, f.period) for f in files if f.dataset == dataset.name and f.year and f.period})
    running = as_at.year + (as_at > date.fromisoformat(f"{as_at.year}-{dataset.year_ends}"))
    return [(year, str(year)) for year in range(int(dataset.from_[:4]), running + 1)]


def _span(labels: list[str]) -> str:
    return f"{labels[0]} to {labels[-1]}" if len(labels) > 1 else labels[0]


def _state(files: list[FileRecord], dataset: Dataset, year: int, label: str, as_at: date) -> tuple[str, str, str]:
    of_period = [f for f in files if f.period == label]
    live = [f for f in of_period if f.status in LANDED]
    expected = len(dataset.tables_in(when_of(label)))
    if live:
        kept = any(f.status == "last_good" for f in live)
        tables = len({f.table_name for f in live})
        state = "in use, partly from before" if kept else "in use"
        return state, f"{tables} of {expected}", f"{sum(f.rows_landed or 0 for f in live):,}"
    if any(f.status == "refused" for f in of_period):
        return "refused", "", ""
    if dataset.due_by is None:
        return "not sent", "", ""
    due = date.fromisoformat(f"{year}-{dataset.due_by}")
    return ("missing" if due < as_at else "not due yet"), "", ""
