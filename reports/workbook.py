"""errors.xlsx: what was found in one authority's files, as a summary, child by child and kind by kind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from ingest.words import counted
from reports import summary as summary_sheet
from reports.findings import COLUMNS, Finding, Heading
from reports.receipt import ReceivedFile
from reports.sheets import Value, clean, rows_in_xml, save
from reports.summary import Tally, summary

MOST_ROWS = 20_000
"""Findings on one sheet. More than that nobody reads, and errors.csv holds them all."""

WIDTHS = (9, 11, 20, 36, 14, 12, 10, 14, 18, 20, 9, 8, 24, 24, 40, 40, 44, 18, 50)
HEADING_COLOUR = "DDE6F0"


@dataclass(frozen=True)
class Shown:
    """What a sheet shows: the first findings, at most MOST_ROWS, and how many there are in all."""

    findings: Sequence[Finding]
    in_all: int

    @property
    def cut_off(self) -> str:
        if len(self.findings) == self.in_all:
            return ""
        first = f"{len(self.findings):,} of {counted(self.in_all, 'finding')}"
        return f"Only the first {first} are on the sheet: errors.csv holds them all."


@dataclass(frozen=True)
class Content:
    """What the workbook tells."""

    heading: Heading
    files: Sequence[ReceivedFile]
    tally: Tally
    by_child: Shown
    by_kind: Shown


def write_workbook(path: Path, content: Content) -> None:
    book = Workbook(write_only=True)
    book.properties.creator = "la-returns"
    sheet = _new_sheet(book, "Summary", summary_sheet.WIDTHS)
    said_of_sheets = (
        f"Every finding in a row, child by child. {content.by_child.cut_off}".strip(),
        f"Every finding, the gravest first. {content.by_kind.cut_off}".strip(),
    )
    for row in summary(content.heading, content.files, content.tally, said_of_sheets):
        sheet.append([_cell(sheet, value, bold=row.bold, title=row.title) for value in row.values])
    rows = {
        "By child": _list_sheet(book, "By child", content.by_child),
        "By kind": _list_sheet(book, "By kind", content.by_kind),
    }
    save(book, path, rows, content.heading.received_at)


def _list_sheet(book: Workbook, title: str, shown: Shown) -> Iterator[bytes]:
    """Add the sheet with its headings; the rows to go below them are returned."""
    sheet = _new_sheet(book, title, WIDTHS)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(COLUMNS))}{len(shown.findings) + 1}"
    sheet.append([_cell(sheet, name, bold=True) for name in COLUMNS])
    text, number = _cell(sheet, "").style_id, _cell(sheet, 0).style_id
    return rows_in_xml(_lines(shown), first=2, text_style=text, number_style=number)


def _lines(shown: Shown) -> Iterator[Sequence[Value]]:
    yield from shown.findings
    if shown.cut_off:
        # a row apart, or the filter would take it for a finding
        yield ()
        yield (None, None, None, shown.cut_off)


def _new_sheet(book: Workbook, title: str, widths: Sequence[int]) -> Worksheet:
    sheet: Worksheet = book.create_sheet(title)
    for place, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    return sheet


def _cell(sheet: Worksheet, value: Value, bold: bool = False, title: bool = False) -> Cell:
    cell = WriteOnlyCell(sheet, clean(value) if isinstance(value, str) else value)
    if isinstance(value, str):
        # else openpyxl takes text that begins with = for a formula, and writes empty text as text without content
        cell.data_type = "s" if value else "n"
        cell.number_format = "@"
    cell.alignment = Alignment(wrap_text=not title, vertical="top")
    if bold or title:
        cell.font = Font(bold=True, size=14 if title else 11)
    if bold:
        cell.fill = PatternFill("solid", fgColor=HEADING_COLOUR)
    return cell
