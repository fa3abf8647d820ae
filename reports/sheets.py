"""Sheets of many rows for an Excel workbook, written fast.

openpyxl makes the workbook with everything but those rows, which it would write at some 100,000 cells a second; they
are put into its sheets here, in the form in which it would have written them. Text is inline text, which no
spreadsheet takes for a formula or a number. The same content gives the same bytes.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.xml.functions import tostring

from reports.findings import LONGEST_TEXT

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_END_OF_ROWS = b"</sheetData>"

Value = str | int | None


def rows_in_xml(rows: Iterable[Sequence[Value]], first: int, text_style: int, number_style: int) -> Iterator[bytes]:
    """Rows of a sheet from row `first` on; the styles are numbers of the workbook's. Empty cells are left out."""
    styles = {str: text_style, int: number_style}
    letters: list[str] = []
    for number, row in enumerate(rows, start=first):
        if len(letters) < len(row):
            letters = [get_column_letter(place) for place in range(1, len(row) + 1)]
        cells = [
            f'<c r="{letter}{number}" s="{styles[type(value)]}"{_content(value)}</c>'
            for letter, value in zip(letters, row, strict=False)
            if value not in ("", None)
        ]
        yield f'<row r="{number}">{"".join(cells)}</row>'.encode()


def clean(text: str) -> str:
    """Text that a workbook can hold: what XML cannot is shown as a replacement character."""
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)[:LONGEST_TEXT]


@lru_cache(maxsize=4096)
def _content(value: str | int) -> str:
    if isinstance(value, int):
        return f"><v>{value}</v>"
    return f' t="inlineStr"><is><t xml:space="preserve">{escape(clean(value), {chr(13): "&#13;"})}</t></is>'


def save(book: Workbook, path: Path, rows: Mapping[str, Iterable[bytes]], moment: datetime) -> None:
    """Save the workbook with `rows` added, by the title of their sheet, below those it has; `moment` is its date."""
    parts = {f"xl/worksheets/sheet{n}.xml": rows.get(title, ()) for n, title in enumerate(book.sheetnames, start=1)}
    frame = BytesIO()
    book.save(frame)
    book.properties.created = book.properties.modified = moment
    properties = tostring(book.properties.to_tree())
    with ZipFile(frame) as source, ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = properties if name == "docProps/core.xml" else source.read(name)
            before, mark, after = content.partition(_END_OF_ROWS)
            # a ZipInfo of its own stands for 1 January 1980, where the time of day would stand
            info = ZipInfo(name)
            info.compress_type = ZIP_DEFLATED
            with target.open(info, "w") as part:
                part.write(before)
                part.write(b"".join(parts.get(name, ())))
                part.write(mark + after)
