"""The receipt of one authority: which files a session saw and what became of each, as proof of what was sent."""

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path

import duckdb

from ingest.words import counted
from reports.findings import Heading, csv_text, in_words

STATUSES = {
    "refused": ("refused", "Nothing of such a file is used. Why, and what to do, is said of each below."),
    "superseded": ("not used: newer file", "A file that counts as newer is there for the same table and period."),
    "duplicate": ("not used: duplicate", "Another file has the same content, and that one counts."),
    "last_good": ("kept from before", "Still in use, because the file sent in its place cannot be used."),
    "live": ("in use", "The rows are in the database."),
}
ENCODINGS = {"utf-8-sig": "UTF-8", "utf-8": "UTF-8", "cp1252": "Windows-1252"}
ENCODINGS |= {"utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}
DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}

_FILES = """
    with first_seen as (
        select path, sha256, min(started_at) as first_received
        from raw.files
        inner join raw.sessions using (session_id)
        where la = $la
        group by path, sha256
    ),

    files as (
        select * from raw.files where la = $la and session_id = $session_id
    ),

    issues as (
        select
            file_id,
            what_to_do,
            kind = 'LastGoodKept' or status not in ('live', 'last_good') as is_why,
            meaning || '. Found: ' || found || '.'
            || case when status = 'refused' then ' Expected: ' || expected || '.' else '' end as reason,
            case when kind = 'ReadAs' then found else meaning || ': ' || found end as decision
        from files
        inner join quality.findings as findings using (file_id)
        where findings.severity in ('file', 'note')
    ),

    said as (
        select
            files.file_id,
            string_agg(distinct reason, ' ' order by reason) filter (is_why) as why,
            string_agg(distinct what_to_do, ' ' order by what_to_do) filter (is_why) as what_to_do,
            string_agg(distinct decision, '; ' order by decision) filter (not is_why) as decided
        from files
        inner join issues using (file_id)
        group by files.file_id
    )

    select
        files.path, files.dataset, files.period, files.table_name, files.status, said.why, said.what_to_do,
        files.rows_read, files.rows_landed, files.rows_blank, files.rows_rejected, files.encoding, files.delimiter,
        files.header_row, files.sheet, said.decided, files.sha256, files.bytes, first_seen.first_received
    from files
    left join said using (file_id)
    left join first_seen on files.path = first_seen.path and files.sha256 = first_seen.sha256
    order by files.path, files.status, files.sheet, files.table_name, files.file_id"""


@dataclass(frozen=True)
class ReceivedFile:
    """A table of a file of the session. `first_received` (UTC): when these very bytes first came in under this name."""

    path: str
    dataset: str | None
    period: str | None
    table: str | None
    status: str
    why: str | None
    what_to_do: str | None
    rows_read: int | None
    rows_landed: int | None
    rows_blank: int | None
    rows_rejected: int | None
    encoding: str | None
    delimiter: str | None
    header_row: int | None
    sheet: str | None
    decided: str | None
    sha256: str | None
    bytes: int | None
    first_received: datetime | None

    @property
    def encoding_name(self) -> str:
        return ENCODINGS.get(self.encoding or "", self.encoding or "")

    @property
    def delimiter_name(self) -> str:
        return DELIMITERS.get(self.delimiter or "", self.delimiter or "")


def received_files(connection: duckdb.DuckDBPyConnection, heading: Heading) -> list[ReceivedFile]:
    rows = connection.execute(_FILES, {"la": heading.la, "session_id": heading.session_id}).fetchall()
    return [ReceivedFile(*row) for row in rows]


def by_file(files: Sequence[ReceivedFile]) -> list[list[ReceivedFile]]:
    """The tables of each file together, those that are used apart from those that are not."""
    return [list(tables) for _, tables in groupby(files, key=lambda file: (file.path, file.status))]


def write_receipt(folder: Path, heading: Heading, files: Sequence[ReceivedFile], absent: Sequence[str] = ()) -> None:
    """Write receipt.txt, to read and keep, and receipt.csv, to sort and count. Text in the CSV is as in errors.csv.
    `absent`: what to say, in receipt.txt, of what nobody has deposited."""
    lines = [*_title(heading, files), *_sections(files)]
    lines += ["", "", "NOT DEPOSITED", "Without it some columns are empty or unknown.", "", *absent] if absent else []
    # Windows is where it is read: its line ends and a mark keep the oldest Notepad right.
    (folder / "receipt.txt").write_text("\n".join(lines) + "\n", encoding="utf-8-sig", newline="\r\n")
    with (folder / "receipt.csv").open("w", encoding="utf-8-sig", newline="") as file:
        rows = [_csv_row(heading, received) for received in files]
        writer = csv.writer(file)
        writer.writerow(_CSV_COLUMNS)
        writer.writerows([csv_text(value) for value in row] for row in rows)


def _title(heading: Heading, files: Sequence[ReceivedFile]) -> list[str]:
    whole = by_file(files)
    statuses = Counter(tables[0].status for tables in whole)
    parts = [f"{statuses[status]:,} {name}" for status, (name, _) in STATUSES.items() if statuses[status]]
    return [
        f"Receipt for {heading.authority}",
        "",
        f"Session    {heading.session_id}",
        f"Received   {in_words(heading.received_at)}",
        f"As at      {in_words(heading.as_at)}",
        "",
        f"{counted(len({file.path for file in files}), 'file')}: {', '.join(parts)}.",
    ]


def _sections(files: Sequence[ReceivedFile]) -> list[str]:
    order = list(STATUSES)
    lines = []
    by_status = sorted(by_file(files), key=lambda tables: order.index(tables[0].status))
    for status, group in groupby(by_status, key=lambda tables: tables[0].status):
        name, meaning = STATUSES[status]
        lines += ["", "", name.upper(), meaning]
        for tables in group:
            lines += ["", tables[0].path, *(f"    {label:<16}{text}" for label, text in _details(tables) if text)]
    return lines


def _details(tables: Sequence[ReceivedFile]) -> list[tuple[str, str]]:
    """What to say of a file: of all its tables together, then of each."""
    file = tables[0]
    several = len(tables) > 1
    table = f"table {file.table}" if file.table and not several else None
    parts = (file.dataset, file.period, table, f'sheet "{file.sheet}"' if table and file.sheet else None)
    return [
        ("Return", ", ".join(part for part in parts if part)),
        ("Why", _together(t.why for t in tables)),
        ("What to do", _together(t.what_to_do for t in tables)),
        ("Rows", "" if several else _rows(file)),
        *((("Table", _table(table)) for table in tables) if several else ()),
        ("Read as", "" if several and file.sheet else _read_as(file)),
        ("Decided", "; ".join(dict.fromkeys(t.decided for t in tables if t.decided))),
        ("First received", f"{in_words(file.first_received)}" if file.first_received else ""),
        ("Size", counted(file.bytes, "byte") if file.bytes is not None else ""),
        ("SHA-256", file.sha256 or ""),
    ]


def _together(texts: Iterable[str | None]) -> str:
    return " ".join(dict.fromkeys(text for text in texts if text))


def _table(file: ReceivedFile) -> str:
    sheet = f' on the sheet "{file.sheet}", headings in row {file.header_row}' if file.sheet else ""
    rows = f": {_rows(file)}" if file.rows_read is not None else ""
    return f"{file.table}{sheet}{rows}"


def _rows(file: ReceivedFile) -> str:
    if file.rows_read is None:
        return ""
    parts = f"{file.rows_landed:,} taken + {file.rows_blank:,} blank + {file.rows_rejected:,} not readable"
    return f"{file.rows_read:,} read = {parts}"


def _read_as(file: ReceivedFile) -> str:
    delimiter = f"{file.delimiter_name} between the cells" if file.delimiter else ""
    header = f"headings in row {file.header_row}" if file.header_row else ""
    return ", ".join(part for part in (file.encoding_name, delimiter, header) if part)


_CSV_COLUMNS = (
    *(
        "Authority",
        "Session",
        "Received (UTC)",
        "File",
        "Return",
        "Period",
        "Sheet",
        "Table",
        "Status",
        "Why",
        "What to do",
    ),
    *("Rows read", "Rows taken", "Rows blank", "Rows not readable", "Encoding", "Delimiter", "Header row", "Decided"),
    *("SHA-256", "Bytes", "First received (UTC)"),
)


def _csv_row(heading: Heading, file: ReceivedFile) -> tuple[str | int | None, ...]:
    return (
        *(heading.la, heading.session_id, str(heading.received_at), file.path, file.dataset, file.period, file.sheet),
        *(file.table, STATUSES[file.status][0], file.why, file.what_to_do),
        *(file.rows_read, file.rows_landed, file.rows_blank, file.rows_rejected),
        *(file.encoding_name, file.delimiter_name, file.header_row, file.decided, file.sha256, file.bytes),
        str(file.first_received) if file.first_received else None,
    )
