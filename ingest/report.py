"""The authority's own report of a session: errors.xlsx, errors.csv, receipt.txt and receipt.csv in a folder of its own.

It holds values and identifiers and stays in the LA zone. errors.csv is UTF-8 with a byte order mark, so that Excel
shows accents; text that begins with = + - @, a tab or a line break has an apostrophe before it, for a CSV file has no
types and a spreadsheet would take that text for a formula.
"""

import csv
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from ingest.receipt import received_files, write_receipt
from ingest.report_findings import COLUMNS, Finding, Heading, csv_text, findings, findings_by_child, headings
from ingest.report_summary import Tally
from ingest.report_workbook import MOST_ROWS, Content, Shown, write_workbook

SAME_FINDING = ("File", "Table", "Column", "Row", "Kind", "Found")
"""The columns that say whether a finding of an earlier report is the same one."""

_SAME_PLACES = tuple(COLUMNS.index(name) for name in SAME_FINDING)


def write_reports(connection: duckdb.DuckDBPyConnection, reports: Path) -> list[Path]:
    """Write `reports/<LA code>/<session id>/` for every authority with a file in the latest session.

    Needs the tables of a finished build (raw, reference.authorities, quality.findings). Reports of earlier sessions
    stay; one of the same session is replaced, as a whole.
    """
    return [_write_report(connection, heading, reports / heading.la) for heading in headings(connection)]


def _write_report(connection: duckdb.DuckDBPyConnection, heading: Heading, folder: Path) -> Path:
    target = folder / heading.session_id
    known = _known(folder, heading.session_id)
    files = received_files(connection, heading)
    with _replacing(target) as building:
        told = (_told(finding, known) for finding in findings(connection, heading.la))
        tally, by_kind = _write_csv(building / "errors.csv", told)
        found, in_all = findings_by_child(connection, heading.la, MOST_ROWS)
        by_child = Shown([_told(finding, known) for finding in found], in_all)
        write_workbook(building / "errors.xlsx", Content(heading, files, tally, by_child, by_kind))
        write_receipt(building, heading, files)
    return target


def _write_csv(path: Path, told: Iterable[Finding]) -> tuple[Tally, Shown]:
    """Write the findings, counting them on the way and keeping the first for the workbook."""
    tally, first = Tally(), list[Finding]()
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for finding in told:
            writer.writerow([csv_text(value) for value in finding])
            tally.add(finding)
            if len(first) < MOST_ROWS:
                first.append(finding)
    return tally, Shown(first, tally.findings.total())


def _known(folder: Path, session_id: str) -> frozenset[int]:
    """What the report of the session before this one tells, as hashes: it may be long. Empty if there is none."""
    earlier = [path for path in folder.glob("[!.]*/errors.csv") if path.parent.name < session_id]
    if not earlier:
        return frozenset()
    with max(earlier).open(encoding="utf-8-sig", newline="") as file:
        return frozenset(hash(tuple(row.get(name) for name in SAME_FINDING)) for row in csv.DictReader(file))


def _told(finding: Finding, known: frozenset[int]) -> Finding:
    """The finding, with its word on whether it is new."""
    same = hash(tuple(csv_text(finding[place]) for place in _SAME_PLACES))
    return finding._replace(new="no" if same in known else "yes")


@contextmanager
def _replacing(target: Path) -> Iterator[Path]:
    """A folder to fill that takes the place of `target` once it is whole; what a killed run left there is removed."""
    building, before = (target.with_name(f".{target.name}.{end}") for end in ("new", "old"))
    for leftover in (building, before):
        shutil.rmtree(leftover, ignore_errors=True)
    building.mkdir(parents=True)
    yield building
    if target.exists():
        target.rename(before)
    building.rename(target)
    shutil.rmtree(before, ignore_errors=True)
