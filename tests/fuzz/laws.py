"""What must be true of every file, however it is spoilt. Each law yields what is wrong, without a value of the file."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from tests.fuzz import oracle
from tests.fuzz.house import Found, Record
from tests.fuzz.mutant import Mutant
from tests.python.deposits import catalogue

IGNORED = re.compile(r"^(~\$.*|\..*|thumbs\.db|desktop\.ini)$", re.IGNORECASE)
BLANK = re.compile(r"[\s\u200b\u200c\u200d\u2060\ufeff\x1c-\x1f]*")


def broken(mutant: Mutant, found: Found, original: Found | None) -> list[str]:
    """Every law that is broken; `original` is what became of the file that the mutant was made from."""
    return [*_has_a_status(mutant, found), *_says_why(found), *_adds_up(found), *_by_format(mutant, found)] + (
        list(_keeps(mutant, found, original)) if mutant.keeps and original else []
    )


# ---- of any file


def _has_a_status(mutant: Mutant, found: Found) -> Iterator[str]:
    if IGNORED.match(mutant.name):
        if found.files:
            yield "a file that is not to be looked at is in the ledger"
        return
    statuses = {record["status"] for record in found.files}
    if len(statuses) != 1 or not statuses <= {"live", "refused"}:
        yield f"the file is {sorted(statuses)}"


def _says_why(found: Found) -> Iterator[str]:
    if any(record["status"] == "refused" for record in found.files) and not found.issues:
        yield "the file is refused without a finding"
    for issue in found.issues:
        if not (issue["kind"] and issue["found"] and issue["expected"]):
            yield f"a finding {issue['kind']} says nothing"
    if any(record["status"] == "refused" for record in found.files) and found.rows:
        yield "rows of a refused file have landed"


def _adds_up(found: Found) -> Iterator[str]:
    live = [record for record in found.files if record["status"] == "live"]
    for record in live:
        if record["rows_read"] != record["rows_landed"] + record["rows_blank"] + record["rows_rejected"]:
            yield "rows read are not those landed, blank and rejected"
    landed = sum(record["rows_landed"] for record in live)
    if landed != sum(map(len, found.rows.values())):
        yield "the ledger counts other rows than have landed"
    rejected = sum(record["rows_rejected"] for record in live)
    ragged = sum(issue["kind"] == "RaggedRow" for issue in found.issues)
    if live and min(rejected, 10_000) > ragged:
        yield "a rejected row is not told of"


def _by_format(mutant: Mutant, found: Found) -> Iterator[str]:
    if any(record["status"] == "live" for record in found.files):
        if mutant.original.kind == "xml":
            yield from _xml(mutant, found)
        elif mutant.content.startswith(b"PK"):
            yield from _workbook(mutant, found)
        else:
            yield from _csv(mutant, found)


# ---- CSV files


def _csv(mutant: Mutant, found: Found) -> Iterator[str]:
    (record,) = found.files
    encoding, delimiter = record["encoding"], record["delimiter"]
    known = oracle.csv_rows(mutant.content, encoding, delimiter)
    rows = found.rows.get(record["table_name"], [])
    places = {column["column_name"]: column["position"] - 1 for column in found.columns}
    unlike = known.rows is None or record["rows_read"] + record["header_row"] != len(known.rows)
    if known.rows is None or (unlike and known.over_lines):
        cells = oracle.cells_of_csv(mutant.content, encoding, delimiter)
        for name in _identifiers(mutant, record):
            if any(row.get(name) and row[name] not in cells and "\n" not in row[name] for row in rows):
                yield f"an identifier in {name} is no cell of the file"
        if record["rows_read"] + record["header_row"] > known.lines:
            yield "more rows are read than the file has lines"
        return
    if unlike and not _long_lines(known.rows):
        yield f"{record['rows_read']} rows are read below row {record['header_row']}; the file has {len(known.rows)}"
        return
    by_number = {row["_row"]: row for row in rows}
    rejected = {issue["row_number"] for issue in found.issues if issue["kind"] == "RaggedRow"}
    for number, cells in enumerate(known.rows, start=1):
        if number in by_number:
            for name, place in places.items():
                held = cells[place] if place < len(cells) else ""
                if (by_number[number][name] or "") != held:
                    yield f"row {number} has another value in {name} than the file"
                    return
        elif number > record["header_row"] and number not in rejected and _filled(cells, places.values()):
            yield f"row {number} is neither landed nor rejected"
            return


def _filled(cells: list[str], places: Iterable[int]) -> bool:
    return any(not _blank(cells[place]) for place in places if place < len(cells))


def _long_lines(rows: list[list[str]]) -> bool:
    return any(sum(map(len, row)) > 1_000_000 for row in rows)


# ---- workbooks


def _workbook(mutant: Mutant, found: Found) -> Iterator[str]:
    held = oracle.sheets(mutant.content)
    for record in found.files:
        if held is None or record["sheet"] not in held:
            continue
        rows = held[record["sheet"]]
        texts = {text for row in rows for cell in row for text in oracle.texts(cell)}
        landed = [r for r in found.rows.get(record["table_name"], []) if r["_file_id"] == record["file_id"]]
        for name in _identifiers(mutant, record):
            values = {row[name] for row in landed if row.get(name)}
            if not {value if value in texts else value.lstrip("0") for value in values} <= texts | {""}:
                yield f"an identifier in {name} is no cell of the sheet"
        if record["header_row"]:
            yield from _loses_nothing(mutant, found, record, rows, {row["_row"]: row for row in landed})


def _loses_nothing(
    mutant: Mutant, found: Found, record: Record, rows: list[list[Any]], landed: dict[int, Record]
) -> Iterator[str]:
    """Every row with an identifier has landed with it, or is told of."""
    places = {c["column_name"]: c["position"] - 1 for c in found.columns if c["file_id"] == record["file_id"]}
    told = {issue["row_number"] for issue in found.issues if issue["kind"] in ("RaggedRow", "ErrorCell")}
    told |= {issue["row_number"] for issue in found.issues if issue["kind"] == "FormulaWithoutValue"}
    for name in _identifiers(mutant, record):
        place = places.get(name)
        for number, row in enumerate(rows, start=1):
            if place is None or place >= len(row) or number <= record["header_row"] or number in told:
                continue
            if not _blank(str(row[place])) and number not in landed:
                yield f"row {number} of a sheet is lost"
                return
            if number in landed and isinstance(row[place], str) and (landed[number][name] or "") != row[place]:
                yield f"row {number} of a sheet has another identifier in {name}"
                return


# ---- XML returns


def _xml(mutant: Mutant, found: Found) -> Iterator[str]:
    tree = oracle.tree_of(mutant.content)
    kinds = {issue["kind"] for issue in found.issues}
    if tree is None:
        return
    texts = oracle.texts_of(tree)
    for record in found.files:
        at = oracle.paths(mutant.original.dataset)[record["table_name"]]
        there = oracle.elements_at(tree, at)
        if record["rows_read"] > there or (record["rows_read"] < there and "RepeatedElement" not in kinds):
            yield f"{record['rows_read']} rows of {record['table_name']} are read; the file has {there}"
        for name in _identifiers(mutant, record):
            values = {row[name] for row in found.rows.get(record["table_name"], []) if row.get(name)}
            if not values <= texts:
                yield f"an identifier in {name} is no text of the file"


# ---- changes that keep the meaning


def _keeps(mutant: Mutant, found: Found, original: Found) -> Iterator[str]:
    """Of a good file: one that is refused for the way it is written may be mended by writing it anew."""
    before, after = ({record["status"] for record in one.files} for one in (original, found))
    if before != {"live"}:
        return
    if before != after:
        yield f"the file is {sorted(after)}; unchanged, it is {sorted(before)}"
    elif _comparable(found) != _comparable(original):
        yield "other rows have landed than of the unchanged file"


def _comparable(found: Found) -> dict[str, list[tuple[tuple[str, Any], ...]]]:
    """The rows by table, without what differs by the place of a file or of an element."""
    return {table: sorted(map(_cells, rows), key=repr) for table, rows in found.rows.items()}


def _cells(row: Record) -> tuple[tuple[str, Any], ...]:
    moved = ("_file_id", "_la", "_line", "_lines")
    told = {name: "@" if value == row["_la"] else value for name, value in row.items() if name not in moved}
    return tuple(sorted(told.items()))


# ---- in general


def _identifiers(mutant: Mutant, record: Record) -> list[str]:
    tables = {table.name: table for table in catalogue().datasets[mutant.original.dataset].received}
    table = tables[record["table_name"]]
    return [column.name for column in table.columns if column.type == "identifier"]


def _blank(cell: str) -> bool:
    return BLANK.fullmatch(cell) is not None
