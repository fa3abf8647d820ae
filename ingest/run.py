"""All of it in one go: load, build, publish, and a summary a person can read."""

import os
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from ingest import parsed
from ingest.judge import Judge
from ingest.ledger import SessionRecord
from ingest.load import Session, load
from ingest.machine import IN_FORCE, in_plain_words
from ingest.reference import Names, read_authorities, read_permissions
from ingest.remote import fetch
from ingest.runs import NOTHING_NEW, Run
from ingest.scan import FoundFile
from ingest.settings import Settings, UsageError
from ingest.summary import print_absent, print_load_summary, print_release_summary
from ingest.words import counted
from publish import built, la_database, manifest
from publish.anew import Changed, anew, changed
from publish.keys import KeyFault, described, read_keys, refuse_changes
from publish.leftovers import settle
from publish.mirror import mirror
from publish.store import Store
from publish.zones import Zones
from schemas.agreement import Catalogue
from schemas.load import catalogue_in_force
from schemas.project import PROJECT

DONE, DONE_WITH_REFUSALS, FAILED = 0, 1, 3
FAULTY = ("error", "fail", "runtime error")


def load_only(settings: Settings) -> int:
    console, catalogue = plain_console(), catalogue_in_force(settings.project)
    session = _load(settings, catalogue, console)
    print_load_summary(console, settings, session)
    print_absent(console, catalogue, session)
    return _code(session)


def run_all(settings: Settings) -> int:
    """Load and, if anything is new, build and publish. Returns the exit code. Raises UsageError without the keys."""
    console, catalogue = plain_console(), catalogue_in_force(settings.project)
    try:
        keys = described(catalogue, read_keys(catalogue))
        refuse_changes(keys, manifest.read(settings.zones.published).get("keys") or {})
    except KeyFault as error:
        raise UsageError(str(error)) from None
    session = _load(settings, catalogue, console)
    print_load_summary(console, settings, session)
    print_absent(console, catalogue, session)
    if _is_current(settings, session.record, keys):
        settle(settings.zones)
        console.print("Nothing is new: what is published stays as it is.")
        if Run.current:
            Run.current.record.outcome = NOTHING_NEW
    elif not is_built(settings, session.record, keys, console):
        console.print(f"[bold]The build failed.[/bold] {IN_FORCE}")
        return FAILED
    _copy_release(settings, console)
    print_release_summary(console, settings)
    return _code(session)


def _load(settings: Settings, catalogue: Catalogue, console: Console) -> Session:
    run = Run.current
    if settings.remote:
        _fetch(settings, catalogue, console)
    with run.timed("load") if run else nullcontext():
        session = load(settings, catalogue, console.print)
    if run:
        run.loaded(session.record, session.files, is_new=session.is_new)
    return session


def _fetch(settings: Settings, catalogue: Catalogue, console: Console) -> None:
    """Bring the deposits in object storage into the folder that is read."""
    permissions = read_permissions(settings.project, catalogue, settings.as_at)
    authorities = read_authorities(settings.project)
    judge = Judge(catalogue, authorities, Names(authorities.values()), permissions, settings.as_at, "")
    folder = settings.incoming
    found = fetch(Store(settings.remote or ""), folder, lambda parts: judge.is_welcome(FoundFile(folder, parts)))
    console.print(f"Fetched {found.fetched:,} of {counted(found.seen, 'object')}; {found.removed:,} are gone.")
    if Run.current:
        Run.current.tell("fetch", outcome="done", files=found.fetched)


def _copy_release(settings: Settings, console: Console) -> None:
    """Copy what is in force to object storage, if that is wanted."""
    if settings.publish_to:
        copied = mirror(settings.zones, Store(settings.publish_to))
        console.print(f"{'Copied to' if copied else 'Nothing is new for'} {settings.publish_to}")


def is_built(settings: Settings, session: SessionRecord, keys: dict[str, Any], console: Console) -> bool:
    """Build and publish. False if that failed, or if what is published is not of this session."""
    run = Run.current
    with run.timed("build") if run else nullcontext():
        changes = _changed(settings, keys)
        is_done = build(settings.environment, settings.zones, console, changes)
    return is_done and _is_current(settings, session, keys)


def _changed(settings: Settings, keys: dict[str, Any]) -> Changed | None:
    """What changed since the release in force; None if everything is to be made anew, as when that is not whole."""
    if any(manifest.files_not_as_said(place) for place in (settings.zones.published, settings.zones.exports)):
        return None
    with la_database.connect(settings.zones.la_database, read_only=True) as connection:
        now = built.now(settings.zones, connection, settings.as_at, keys)
        return changed(built.recall(connection), now, catalogue_in_force(settings.project))


def plain_console() -> Console:
    console = Console(highlight=False)
    return console if console.is_terminal else Console(highlight=False, width=110)


def _code(session: Session) -> int:
    return DONE_WITH_REFUSALS if any(file.status == "refused" for file in session.files) else DONE


def _is_current(settings: Settings, session: SessionRecord, keys: dict[str, Any]) -> bool:
    """True when the exports were made from this very session, day, rules and keys."""
    live = manifest.read(settings.zones.exports)
    wanted = (session.session_id, settings.as_at.isoformat(), manifest.rules_in_force(), keys)
    return (live.get("session"), live.get("as_at"), live.get("versions"), live.get("keys")) == wanted


def build(environment: dict[str, str], zones: Zones, console: Console, changes: Changed | None = None) -> bool:
    """Run `dbt build` in this process, with a progress bar; unit tests are for `make test`. With `changes`, only what
    they reach is made anew."""
    console.print("Building")
    os.environ.update(environment)
    target = zones.la_zone / "target"
    parsed.lend(target)
    from dbt.adapters.duckdb.connections import DuckDBConnectionManager
    from dbt.cli.main import dbtRunner

    project = dbtRunner().invoke(["parse", *project_arguments(target)]).result if changes else None
    redo = anew(changes, project, catalogue_in_force(PROJECT)) if changes else None
    selection = ["--select", *redo.models] if redo else []

    columns = (TextColumn("  models and tests"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("build", total=None)

        def follow(event: Any) -> None:
            if event.info.name == "NodeFinished":
                progress.advance(task)
            elif event.info.name == "LogStartLine":
                progress.update(task, total=event.data.total)

        with redo.in_force() if redo else nullcontext():
            result = dbtRunner(project, callbacks=[follow]).invoke([*build_arguments(target), *selection])
    DuckDBConnectionManager.close_all_connections()
    parsed.keep(target)
    failed = [] if result.success else _failed(result)
    for name in failed:
        console.print(f"  failed: {name}")
    for fault in [] if result.success else _faults_of_machine(result, zones):
        console.print(fault)
    return bool(result.success)


def build_arguments(target: Path) -> list[str]:
    """The arguments of the `dbt build` that a run does; compiled SQL goes to `target`."""
    return ["build", *project_arguments(target), "--exclude-resource-type", "unit_test"]


def project_arguments(target: Path) -> list[str]:
    """The arguments of any dbt command on the project. Its own artifacts, which nobody reads and which take a second to
    write, are left out: `dbt build` by itself writes them."""
    project = ["--project-dir", str(PROJECT / "dbt_project"), "--profiles-dir", str(PROJECT)]
    quiet = ["--log-level", "none", "--log-level-file", "none", "--no-write-json"]
    return [*project, *quiet, "--target-path", str(target)]


def _faults_of_machine(result: Any, zones: Zones) -> list[str]:
    """What somebody has to see to before a build can succeed, each once."""
    said = [str(result.exception or "")]
    if result.result is not None:
        said += [str(r.message) for r in result.result.results if r.status in FAULTY]
    return sorted({fault for text in said if (fault := in_plain_words(text, zones.data))})


def _failed(result: Any) -> list[str]:
    """Names of what failed; dbt's own messages may quote values, so they are not shown."""
    if result.result is None:
        return [type(result.exception).__name__]
    return [r.node.name for r in result.result.results if r.status in FAULTY]
