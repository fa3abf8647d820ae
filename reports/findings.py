"""What the report of one authority says: whose it is, and its findings as lines of a table."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

import duckdb

SEVERITIES = {
    "file": ("File", "About a whole file. Most often it is not used until it is put right."),
    "row": ("Row", "About a whole row: it is left out, or it is used with a repair."),
    "cell": ("Cell", "About one cell: the rest of its row is used."),
    "note": ("Note", "For your information. Most often nothing needs doing."),
}
CAUSES = {
    "system": "your system's export",
    "entry": "data entry",
    "folder": "folder or file name",
    "agreement": "agreement",
    "nobody": "no fault",
}
LONGEST_TEXT = 32_767
"""The characters a cell of Excel holds."""

COLUMNS = (
    "Severity",
    "New since last time",
    "Kind",
    "Meaning",
    "Child",
    "Return",
    "Period",
    "Sheet",
    "Table",
    "Column",
    "Excel column",
    "Row or line",
    "Element",
    "Found",
    "Expected",
    "What happens now",
    "What to do",
    "Likely cause",
    "File",
)
SAME_FINDING = ("Return", "Period", "Table", "Column", "Child", "Kind", "Found")
"""The columns by which a finding of an earlier report is known again."""

_SAME_PLACES = tuple(COLUMNS.index(name) for name in SAME_FINDING)
_FORMULA_BEGINS = frozenset("=+-@\t\r\n")


class Finding(NamedTuple):
    """One line of the report, its fields in the order of COLUMNS. What is not known is empty text, or no row."""

    severity: str
    new: str
    kind: str
    meaning: str
    child: str
    dataset: str
    period: str
    sheet: str
    table: str
    column: str
    column_letter: str
    row: int | None
    element: str
    found: str
    expected: str
    what_happens: str
    what_to_do: str
    likely_cause: str
    path: str


@dataclass(frozen=True)
class Heading:
    """Whose report it is, and of which session. `received_at` is in UTC."""

    la: str
    name: str
    session_id: str
    received_at: datetime
    as_at: date

    @property
    def authority(self) -> str:
        return f"{self.name} ({self.la})"


FOUND = f"left(coalesce(found, case when kind = 'Blank' then '(empty)' end), {LONGEST_TEXT})"
_WHAT = ("severity", "''", "kind", "meaning", "child", "dataset", "period")
_WHERE = ("sheet", "table_name", "column_name", "column_letter")
_WHY = ("element", FOUND, "expected", "what_happens", "what_to_do", "likely_fault", "path")


def _never_null(*texts: str) -> str:
    return ", ".join(f"coalesce({text}, '')" for text in texts)


_FIELDS = f"{_never_null(*_WHAT, *_WHERE)}, row_number, {_never_null(*_WHY)}"

BY_KIND = """
    case severity when 'file' then 1 when 'row' then 2 when 'cell' then 3 else 4 end,
    kind, table_name nulls first, column_name nulls first, row_number nulls first, dataset, period, path, sheet,
    element, found, child, expected, column_letter"""
BY_CHILD = """
    child nulls last, table_name, row_number, dataset, period, path, sheet, column_name nulls first, kind, element,
    found, expected"""
IN_A_ROW = "(row_number is not null and severity in ('row', 'cell'))"


def headings(connection: duckdb.DuckDBPyConnection) -> list[Heading]:
    """One for each authority that has a file in the latest session, in the order of their codes."""
    rows = connection.execute(
        """
        select distinct files.la, coalesce(authorities.la_name, files.la), session_id, started_at, as_at
        from raw.files as files
        inner join raw.sessions using (session_id)
        left join reference.authorities on authorities.la_code = files.la
        where files.la is not null and session_id = (select max(session_id) from raw.sessions)
        order by files.la"""
    ).fetchall()
    return [Heading(*row) for row in rows]


def has_news(connection: duckdb.DuckDBPyConnection, la: str, since: str) -> bool:
    """True if the latest session has other files of an authority, or told other things of them, than an earlier one."""
    for table in ("raw.files", "raw.file_issues"):
        of_la = f"select * exclude (session_id) from {table} where la = $la and session_id"
        now, then = f"{of_la} = (select max(session_id) from raw.sessions)", f"{of_la} = $since"
        differ = f"({now} except {then}) union all ({then} except {now})"
        if connection.execute(f"select 1 from ({differ}) limit 1", {"la": la, "since": since}).fetchone():
            return True
    return False


def findings(connection: duckdb.DuckDBPyConnection, la: str, known: frozenset[int]) -> Iterator[Finding]:
    """Every finding of an authority: the gravest first, then kind by kind. `known` is what an earlier report told."""
    yield from _lines(connection, f"la = ? order by {BY_KIND}", [la], known)


def findings_by_child(
    connection: duckdb.DuckDBPyConnection, la: str, known: frozenset[int], most: int
) -> tuple[list[Finding], int]:
    """The first findings that belong to a row, child by child, and how many there are in all."""
    total = connection.execute(f"select count(*) from quality.findings where la = ? and {IN_A_ROW}", [la]).fetchone()
    lines = _lines(connection, f"la = ? and {IN_A_ROW} order by {BY_CHILD} limit ?", [la, most], known)
    return list(lines), total[0] if total else 0


def known_findings(report: Path | None) -> frozenset[int]:
    """What the errors.csv of an earlier report tells, as hashes, for it may be long."""
    if report is None:
        return frozenset()
    with report.open(encoding="utf-8-sig", newline="") as file:
        return frozenset(hash(tuple(row.get(name) for name in SAME_FINDING)) for row in csv.DictReader(file))


def _lines(
    connection: duckdb.DuckDBPyConnection, which: str, values: list[str | int], known: frozenset[int]
) -> Iterator[Finding]:
    cursor = connection.execute(f"select {_FIELDS} from quality.findings where {which}", values)
    while batch := cursor.fetchmany(10_000):
        for line in map(Finding._make, batch):
            severity, _ = SEVERITIES.get(line.severity, (line.severity, ""))
            cause = CAUSES.get(line.likely_cause, line.likely_cause)
            same = hash(tuple(csv_text(line[place]) for place in _SAME_PLACES))
            yield line._replace(severity=severity, likely_cause=cause, new="no" if same in known else "yes")


def csv_text(value: str | int | None) -> str:
    """A cell for a CSV file, which knows no types: text that a spreadsheet would take for a formula gets an apostrophe.

    That is text that begins with = + - @, a tab or a line break.
    """
    if isinstance(value, str):
        return f"'{value}" if value[:1] in _FORMULA_BEGINS else value
    return "" if value is None else str(value)


def in_words(moment: date | datetime) -> str:
    """`20 November 2026`, and for a moment also its time: `20 November 2026, 07:47:02 (UTC)`."""
    day = f"{moment.day} {moment:%B %Y}"
    return f"{day}, {moment:%H:%M:%S} (UTC)" if isinstance(moment, datetime) else day
