"""What a file holds, by other programs than the product: Python's csv, calamine for workbooks, lxml for XML."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

import yaml
from lxml import etree
from python_calamine import CalamineWorkbook, SheetVisibleEnum

from tests.python.running import REPO

RETURNS = REPO / "schemas" / "returns"
LINE = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class CsvRows:
    """`rows` by number from 1, as Excel counts them; none where the quotation marks are not sound, and then the lines
    are all that is known. `over_lines`: a record has several, which the product believes only if all else is right."""

    rows: list[list[str]] | None
    lines: int
    over_lines: bool = False


def csv_rows(content: bytes, encoding: str, delimiter: str) -> CsvRows:
    text = content.decode(encoding)
    lines = LINE.split(text)
    lines = lines[:-1] if lines[-1] == "" else lines
    if '"' not in text:
        return CsvRows([line.split(delimiter) for line in lines], len(lines))
    csv.field_size_limit(10_000_000)
    if "\0" in text:
        return CsvRows(None, len(lines))
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        return CsvRows(None, len(lines))
    return CsvRows(rows, len(lines), any(LINE.search(cell) for row in rows for cell in row))


def cells_of_csv(content: bytes, encoding: str, delimiter: str) -> set[str]:
    """Everything that a cell could be, whatever the quotation marks mean."""
    text = content.decode(encoding)
    bare = {cell for line in LINE.split(text) for cell in line.split(delimiter)}
    found = csv_rows(content, encoding, delimiter).rows or []
    return bare | {cell for row in found for cell in row}


# ---- workbooks


def sheets(content: bytes) -> dict[str, list[list[Any]]] | None:
    """The visible sheets, row by row from the first; None if calamine cannot read the workbook."""
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        visible = [s.name for s in book.sheets_metadata if s.visible == SheetVisibleEnum.Visible]
        return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in visible}
    except BaseException as error:  # calamine panics on some files, which is no exception of Python's
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        return None


def texts(value: Any) -> set[str]:
    """The texts that a cell's value may be told as."""
    if isinstance(value, bool):
        return {str(value).upper()}
    if isinstance(value, float):
        return {f"{value:.15g}", str(int(value)) if value == int(value) else ""}
    if isinstance(value, datetime):
        return {value.isoformat(" "), value.date().isoformat()}
    return {value.isoformat()} if isinstance(value, date) else {str(value)}


# ---- XML


@cache
def paths(dataset: str) -> dict[str, str]:
    """The element of every table of a return, by the schemas' own YAML."""
    tables = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted((RETURNS / dataset).glob("*.yml"))]
    return {table["table"]: table["element"] for table in tables if table.get("element")}


def tree_of(content: bytes) -> etree._Element | None:
    try:
        return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    except (etree.XMLSyntaxError, ValueError):
        return None


def elements_at(tree: etree._Element, path: str) -> int:
    """How many elements stand at a path of local names from the root."""
    return len(list(_at([tree], path.split("/"))))


def _at(elements: list[etree._Element], names: list[str]) -> Iterator[etree._Element]:
    here = [e for e in elements if isinstance(e.tag, str) and etree.QName(e).localname == names[0]]
    if len(names) == 1:
        yield from here
    else:
        yield from _at([child for element in here for child in element], names[1:])


def texts_of(tree: etree._Element) -> set[str]:
    """The text of every element, with that of the elements in it and without."""
    elements = [e for e in tree.iter() if isinstance(e.tag, str) and len(e) < 10]
    whole = {"".join(e.itertext(with_tail=False)) for e in elements}
    return whole | {"".join([e.text or "", *(child.tail or "" for child in e)]) for e in elements}
