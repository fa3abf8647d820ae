"""The register as files: a CSV file and a sheet per use case, and one page to read and print."""

import csv
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from audit.register import HEADINGS, NAMES, Part
from reports.sheets import clean
from schemas.agreement import UseCase

WIDTHS = (12, 50, 16, 20, 40, 50, 44, 40, 32, 34, 32, 44, 32)
HEADING_COLOUR = "DDE6F0"
HELD = ("Use case", "Table", "Instruction", "What it says", "Column")
PAGE = """<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Register of what is shared</title>
<style>
body {{ font: 14px/1.4 system-ui, sans-serif; margin: 2em; color: #222; }}
table {{ border-collapse: collapse; width: 100%; margin: 0 0 2em; }}
th, td {{ border: 1px solid #bbb; padding: 3px 6px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }}
th {{ background: #dde6f0; }}
td:nth-child(1) {{ white-space: nowrap; }}
h2 {{ border-top: 2px solid #222; padding-top: 1em; }}
@media print {{
  body {{ font-size: 8px; margin: 0; }}
  h2 {{ break-before: page; }}
  thead {{ display: table-header-group; }}
}}
@page {{ size: A4 landscape; margin: 12mm; }}
</style>
<h1>Register of what is shared</h1>
<p>Made by <code>returns audit</code> from the schemas, and proven by following the compiled SQL. What the proof covers,
and what it does not, stands in <code>docs/audit.md</code>.</p>
{body}
</html>
"""
MOST_SIGNS = 600
"""Signs in a cell of the page. A report that counts in a hundred columns names them all in the other files."""
SHOWN = ("instruction", "received", "steps", "published_column", "mart_column")

Registers = Sequence[tuple[UseCase, Sequence[Part]]]
Held = Sequence[tuple[UseCase, str, list[list[str]]]]


def write_register(folder: Path, registers: Registers, held: Held) -> list[Path]:
    """Write all of it to a folder, which is made; returns the files. The same content gives the same text."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for use_case, parts in registers:
        rows = ([getattr(row, name) for name in NAMES] for part in parts for row in part.rows)
        written.append(_csv(folder / f"register_{use_case.name}.csv", HEADINGS.values(), rows))
    held_rows = [[use_case.name, table, *row] for use_case, table, rows in held for row in rows]
    written.append(_csv(folder / "held_and_not_shared.csv", HELD, held_rows))
    written.append(_workbook(folder / "register.xlsx", registers, held_rows))
    page = folder / "register.html"
    page.write_text(PAGE.format(body=_body(registers, held)), encoding="utf-8")
    return [*written, page]


def _csv(path: Path, headings: Iterable[str], rows: Iterable[Sequence[str]]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headings)
        writer.writerows(rows)
    return path


def _workbook(path: Path, registers: Registers, held_rows: list[list[str]]) -> Path:
    book = Workbook()
    book.properties.creator = "la-returns"
    book.remove(book.worksheets[0])
    for use_case, parts in registers:
        rows = [[getattr(row, name) for name in NAMES] for part in parts for row in part.rows]
        _sheet(book, use_case.name, tuple(HEADINGS.values()), WIDTHS, rows)
    _sheet(book, "Held and not shared", HELD, (12, 44, 12, 60, 40), held_rows)
    book.save(path)
    return path


def _sheet(
    book: Workbook, title: str, headings: Sequence[str], widths: Sequence[int], rows: Sequence[Sequence[str]]
) -> None:
    sheet = book.create_sheet(title[:31])
    sheet.append(list(headings))
    for row in rows:
        sheet.append([clean(text) for text in row])
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{len(rows) + 1}"
    for place, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=HEADING_COLOUR)
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.data_type = "s"  # a heading may begin with a sign that a spreadsheet takes for a formula


def _body(registers: Registers, held: Held) -> str:
    return "\n".join([*(_use_case(*register) for register in registers), _held(held)])


def _use_case(use_case: UseCase, parts: Sequence[Part]) -> str:
    agreement = use_case.agreement
    told = [
        f"<h2>{escape(use_case.name)}: {escape(use_case.title)}</h2>",
        f"<p><b>Agreement:</b> {escape(agreement['id'])}, version {escape(agreement['version'])}: "
        f"{escape(agreement['title'])}</p>",
        f"<p><b>Purpose:</b> {escape(use_case.purpose)}</p>",
        "<h3>Instructions</h3>",
        _table(("Number", "What it says"), use_case.instructions.items()),
    ]
    for part in parts:
        first = part.rows[0]
        told += [
            f"<h3>{escape(part.title)}</h3>",
            f"<p><b>Rows:</b> {escape(first.rows or 'all')}.<br><b>Published file:</b> {escape(first.published_file)}. "
            f"<b>Mart:</b> {escape(first.mart)}. <b>Export files:</b> {escape(first.export_files)}.</p>",
            _table([HEADINGS[name] for name in SHOWN], ([_short(getattr(r, n)) for n in SHOWN] for r in part.rows)),
        ]
    return "\n".join(told)


def _short(text: str) -> str:
    if len(text) <= MOST_SIGNS:
        return text
    return f"{text[:MOST_SIGNS].rpartition(', ')[0]} … and more: register.xlsx has them all"


def _held(held: Held) -> str:
    told = ["<h2>Held in an authority's own zone, and not shared</h2>"]
    for use_case, table, rows in held:
        told += [f"<h3>{escape(use_case.name)}: {escape(table)}</h3>", _table(HELD[2:], rows)]
    return "\n".join(told)


def _table(headings: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    head = "".join(f"<th>{escape(heading)}</th>" for heading in headings)
    body = "\n".join(f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in row)}</tr>" for row in rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"
