"""The authority's own report of a session: errors.xlsx, errors.csv, receipt.txt and receipt.csv in a folder of its own.

It holds values and identifiers and stays in the LA zone. errors.csv is UTF-8 with a byte order mark, so that Excel
shows accents; text that begins with = + - @, a tab or a line break has an apostrophe before it, for a CSV file has no
types and a spreadsheet would take that text for a formula.
"""

import csv
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import duckdb

from ingest.reference import REFERENCE
from reports.findings import (
    COLUMNS,
    Finding,
    Heading,
    csv_text,
    findings,
    findings_by_child,
    has_news,
    headings,
    known_findings,
)
from reports.receipt import received_files, write_receipt
from reports.summary import Tally
from reports.workbook import MOST_ROWS, Content, Shown, write_workbook


def write_reports(
    connection: duckdb.DuckDBPyConnection, reports: Path, absent: Sequence[str] = (), since: str | None = None
) -> list[Path]:
    """Write `reports/<LA code>/<session id>/` for every authority with a file in the latest session or, of those that
    have a report, only where files or findings changed `since` a session that was reported under the same rules.

    Needs the tables of a finished build (raw, reference.authorities, quality.findings). Reports of earlier sessions
    stay; one of the same session is replaced, as a whole. `absent`: sentences on reference data that nobody has
    deposited, for the receipt of the rest of it.
    """
    return [
        _write_report(connection, heading, reports / heading.la, absent if heading.la == REFERENCE.code else ())
        for heading in headings(connection)
        if since is None or not _has_report(reports / heading.la) or has_news(connection, heading.la, since)
    ]


def _write_report(connection: duckdb.DuckDBPyConnection, heading: Heading, folder: Path, absent: Sequence[str]) -> Path:
    _undo_half_done(folder)
    target = folder / heading.session_id
    known = known_findings(_report_before(folder, heading.session_id))
    files = received_files(connection, heading)
    with _replacing(target) as building:
        tally, by_kind = _write_csv(building / "errors.csv", findings(connection, heading.la, known))
        by_child = Shown(*findings_by_child(connection, heading.la, known, MOST_ROWS))
        write_workbook(building / "errors.xlsx", Content(heading, files, tally, by_child, by_kind))
        write_receipt(building, heading, files, absent)
    return target


def _write_csv(path: Path, found: Iterable[Finding]) -> tuple[Tally, Shown]:
    """Write the findings, counting them on the way and keeping the first for the workbook."""
    tally, first = Tally(), list[Finding]()
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for finding in found:
            writer.writerow([csv_text(value) for value in finding])
            tally.add(finding)
            if len(first) < MOST_ROWS:
                first.append(finding)
    return tally, Shown(first, tally.findings.total())


def _has_report(folder: Path) -> bool:
    return any(folder.glob("[!.]*/errors.csv"))


def _report_before(folder: Path, session_id: str) -> Path | None:
    """The errors.csv of the authority's newest report of an earlier session."""
    earlier = [path for path in folder.glob("[!.]*/errors.csv") if path.parent.name < session_id]
    return max(earlier, default=None)


def _undo_half_done(folder: Path) -> None:
    """Remove what a killed run had begun to write, and put back the report that it had just moved aside."""
    for begun in folder.glob(".*.new"):
        shutil.rmtree(begun)
    for aside in folder.glob(".*.old"):
        report = aside.with_name(aside.name.removeprefix(".").removesuffix(".old"))
        if report.exists():
            shutil.rmtree(aside)
        else:
            aside.rename(report)


@contextmanager
def _replacing(target: Path) -> Iterator[Path]:
    """A folder to fill that takes the place of `target` once it is whole."""
    building, before = (target.with_name(f".{target.name}.{end}") for end in ("new", "old"))
    building.mkdir(parents=True)
    yield building
    if target.exists():
        target.rename(before)
    building.rename(target)
    shutil.rmtree(before, ignore_errors=True)
