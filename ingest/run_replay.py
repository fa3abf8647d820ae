"""The command `returns replay`: a past state made again in another folder, and what cannot be brought back."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from rich.console import Console

from ingest.lock import Lock
from ingest.log import Log
from ingest.replay import Missing, Replayed, allow_no_more_than, empty_folder, rebuild
from ingest.run import is_built, plain_console
from ingest.sessions import ledger_of
from ingest.settings import Settings, UsageError
from ingest.summary import plain_table
from ingest.words import counted
from publish.keys import KeyFault, described, read_keys
from publish.zones import Zones
from schemas.load import load_catalogue
from schemas.project import PROJECT

DONE, DONE_WITHOUT_SOME, FAILED = 0, 1, 3


def replay(data: Path, out: Path, session: str, today: date) -> int:
    """Make a session again below `out`, build and publish it there. Returns the exit code. Raises UsageError."""
    console, catalogue = plain_console(), load_catalogue(PROJECT)
    try:
        keys = described(catalogue, read_keys(catalogue))
    except KeyFault as error:
        raise UsageError(str(error)) from None
    ledger_of(data)
    place = empty_folder(out, data)
    lock = Lock(data)
    try:
        made = rebuild(data, place, session, PROJECT, catalogue, today, console.print)
    finally:
        lock.release()
    Log(Zones(data).log).write("replay", session=made.session.session_id, tables=len(made.missing), outcome="started")
    _print_missing(console, made)
    allow_no_more_than(today)
    settings = Settings(place / "incoming", Zones(place), made.session.as_at)
    if not is_built(settings, made.session, keys, console):
        console.print(f"[bold]The build failed.[/bold] What is live was not touched. Delete {place}")
        return FAILED
    console.print(f"Exports:  {settings.zones.exports}")
    console.print(f"It holds what the returns hold, and no later purge reaches it. Delete it after use: {place}")
    return DONE_WITHOUT_SOME if made.missing else DONE


def _print_missing(console: Console, made: Replayed) -> None:
    if made.changed:
        console.print(f"Made by today's rules: {', '.join(made.changed)} changed since. git has those of the day.")
    if not made.missing:
        return
    table = plain_table("Missing", "Authority", "Return", "Period", "Table", "Why", "Files")
    for missing, files in _each_once(made.missing):
        place = missing.la, missing.dataset, missing.period, missing.table
        table.add_row(*(part or "unknown" for part in place), missing.reason, str(files))
    console.print(table)
    console.print(f"{counted(len(made.missing), 'table')} of that day cannot be brought back.")


def _each_once(missing: Sequence[Missing]) -> list[tuple[Missing, int]]:
    return [(each, missing.count(each)) for each in sorted(set(missing), key=repr)]
