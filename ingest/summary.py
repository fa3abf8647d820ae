"""What a person sees at the end of a run: counts and places, and never a value, an identifier or a file's name."""

from collections import Counter

from rich.console import Console
from rich.table import Table

from ingest.absent import absent_reference
from ingest.load import Session
from ingest.reference import finding_advice
from ingest.settings import Settings
from ingest.words import counted
from publish import la_database, manifest
from schemas.agreement import Catalogue

IN_USE = ("live", "last_good")


def print_load_summary(console: Console, settings: Settings, session: Session) -> None:
    """What was received per authority, and what was refused and why."""
    console.print()
    table = plain_table("Received", "Authority", "Return", "Period", "Files in use", "Not used", "Refused", "Rows")
    places = sorted({(f.la or "", f.dataset or "", f.period or "") for f in session.files})
    for place in places:
        files = [f for f in session.files if (f.la or "", f.dataset or "", f.period or "") == place]
        used = {f.path for f in files if f.status in IN_USE}
        refused = {f.path for f in files if f.status == "refused"}
        rest = {f.path for f in files} - used - refused
        rows = sum(f.rows_landed or 0 for f in files if f.status in IN_USE)
        counts = (len(used), len(rest), len(refused), rows)
        table.add_row(*(part or "unknown" for part in place), *(f"{count:,}" if count else "" for count in counts))
    console.print(table)
    _print_refused(console, settings, session)


def print_absent(console: Console, catalogue: Catalogue, session: Session) -> None:
    """What nobody has deposited that others need: not an error, but worth knowing."""
    in_use = {(f.dataset, f.table_name) for f in session.files if f.status in IN_USE}
    for sentence in absent_reference(catalogue, in_use):
        console.print(sentence)


def _print_refused(console: Console, settings: Settings, session: Session) -> None:
    with la_database.connect(settings.zones.la_database, read_only=True) as connection:
        rows = connection.execute(
            """
            select
                coalesce(i.la, 'unknown'), coalesce(i.dataset, 'unknown'), coalesce(i.period, 'unknown'),
                i.kind, count(distinct i.file_id)
            from raw.file_issues as i
            inner join raw.files as f using (session_id, file_id)
            where i.session_id = ? and f.status = 'refused'
            group by all order by all""",
            [session.record.session_id],
        ).fetchall()
    if rows:
        advice = finding_advice(settings.project)
        table = plain_table("Refused", "Authority", "Return", "Period", "Why", "Files")
        for *texts, files in rows:
            table.add_row(*texts, str(files))
        console.print(table)
        for kind in sorted({row[3] for row in rows}):
            console.print(f"{kind}: {advice[kind]}")
        console.print(
            f"\nWhich file it is stands in the authority's own report, after a build: {settings.zones.reports}\n"
        )


def print_release_summary(console: Console, settings: Settings) -> None:
    """Findings by kind, and what was published where."""
    with la_database.connect(settings.zones.la_database, read_only=True) as connection:
        findings = connection.execute(
            """
            select kind, severity, any_value(meaning), count(*)
            from quality.findings
            group by 1, 2
            order by 2, 4 desc, 1"""
        ).fetchall()
    table = plain_table("Findings", "Kind", "Severity", "What it means", "Number")
    for kind, severity, meaning, number in findings:
        table.add_row(kind, severity, meaning, f"{number:,}")
    console.print(table)
    _print_published(console, settings)


def _print_published(console: Console, settings: Settings) -> None:
    exported = manifest.read(settings.zones.exports)
    table = plain_table("Published", "Use case", "Output", "Rows")
    for file in exported.get("files", ()):
        if "rows" in file:
            use_case, name = file["file"].removesuffix(".parquet").split("/")
            table.add_row(use_case, name, f"{file['rows']:,}")
    console.print(table)
    # A line of `holds` is use case, authority, return, period and table.
    returns = {tuple(line.split(" ")[:4]) for line in exported.get("holds", ())}
    for use_case, submissions in sorted(Counter(use_case for use_case, *_ in returns).items()):
        console.print(f"{use_case} holds {counted(submissions, 'return')} (authority and period).")
    console.print(f"Exports:  {settings.zones.exports}")
    console.print(f"Database: {settings.zones.region_database('<USE_CASE>')}")
    console.print(f"Reports:  {settings.zones.reports}")


def plain_table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, padding=(0, 2, 0, 0))
    for name in columns:
        numeric = name in ("Files in use", "Not used", "Refused", "Rows", "Files", "Bytes", "Number")
        table.add_column(name, justify="right" if numeric else "left")
    return table
