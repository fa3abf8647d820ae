"""Workbooks as Excel saves them: shared strings, and dates as numbers with a date format.

Written here rather than with openpyxl, which puts the time of day into every file, cannot save a formula's result, and
takes minutes for the rows of a benchmark.
"""

from collections.abc import Iterator
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from samples.generator.workbook import Cell, Fault, Formula, Row, Sheet, Workbook, column_letters, serial
from samples.generator.zipped import zipped

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
BOOK = f"{KINDS}.sheet.main+xml"
BOOK_WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
# Two cell formats: 0 is General, 1 shows a number as a day (built-in format 14).
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>'
    '<cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
PROPERTIES = (
    f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    '<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>'
)


class _Strings:
    """The texts of a workbook, each once; a cell holds its number."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.used = 0

    def number(self, text: str) -> int:
        self.used += 1
        return self.numbers.setdefault(text, len(self.numbers))

    def part(self) -> str:
        items = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in self.numbers)
        return f'<sst xmlns="{MAIN}" count="{self.used}" uniqueCount="{len(self.numbers)}">{items}</sst>'


def xlsx(book: Workbook, macros: bool = False, level: int = 9) -> bytes:
    """The workbook as a file. `macros`: as an .xlsm, which says that it may hold macros; it holds none."""
    strings = _Strings()
    sheets = [_sheet(sheet, strings) for sheet in book.sheets]
    parts = {
        "[Content_Types].xml": _types(len(sheets), BOOK_WITH_MACROS if macros else BOOK),
        "_rels/.rels": _relations(
            (f"{OFFICE}/officeDocument", "xl/workbook.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": PROPERTIES,
        "xl/workbook.xml": _book(book),
        "xl/_rels/workbook.xml.rels": _relations(
            *((f"{OFFICE}/worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)),
            (f"{OFFICE}/styles", "styles.xml"),
            (f"{OFFICE}/sharedStrings", "sharedStrings.xml"),
        ),
        **{f"xl/worksheets/sheet{n}.xml": text for n, text in enumerate(sheets, start=1)},
        "xl/styles.xml": STYLES,
        "xl/sharedStrings.xml": strings.part(),
    }
    return zipped({name: (HEAD + text).encode() for name, text in parts.items()}, level=level)


def _types(sheets: int, book: str) -> str:
    parts = [("xl/workbook.xml", book), ("xl/styles.xml", f"{KINDS}.styles+xml")]
    parts += [(f"xl/worksheets/sheet{n}.xml", f"{KINDS}.worksheet+xml") for n in range(1, sheets + 1)]
    parts += [
        ("xl/sharedStrings.xml", f"{KINDS}.sharedStrings+xml"),
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="{relations}"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in parts)
        + "</Types>"
    )


def _relations(*relations: tuple[str, str]) -> str:
    items = (f'<Relationship Id="rId{n}" Type="{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(relations, 1))
    return f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(items)}</Relationships>'


def _book(book: Workbook) -> str:
    sheets = (
        f'<sheet name={quoteattr(sheet.name)} sheetId="{n}"{_state(sheet)} r:id="rId{n}"/>'
        for n, sheet in enumerate(book.sheets, start=1)
    )
    return f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{"".join(sheets)}</sheets></workbook>'


def _state(sheet: Sheet) -> str:
    return "" if sheet.state == "visible" else f' state="{sheet.state}"'


def _sheet(sheet: Sheet, strings: _Strings) -> str:
    rows = "".join(_row(number, row, strings) for number, row in enumerate(sheet.rows, start=1))
    return f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def _row(number: int, row: Row, strings: _Strings) -> str:
    cells = "".join(_cells(number, row, strings))
    return f'<row r="{number}">{cells}</row>' if cells else ""


def _cells(number: int, row: Row, strings: _Strings) -> Iterator[str]:
    for letters, cell in zip(column_letters(), row, strict=False):
        if cell is not None:
            yield _cell(f'<c r="{letters}{number}"', cell, strings)


def _cell(start: str, cell: Cell, strings: _Strings) -> str:
    match cell:
        case str():
            return f'{start} t="s"><v>{strings.number(cell)}</v></c>'
        case date():
            return f'{start} s="1"><v>{serial(cell)}</v></c>'
        case Formula(text, None):
            return f"{start}><f>{escape(text)}</f></c>"
        case Formula(text, saved):
            kind = ' t="str"' if isinstance(saved, str) else ""
            return f"{start}{kind}><f>{escape(text)}</f><v>{escape(str(saved))}</v></c>"
        case Fault(text):
            return f'{start} t="e"><v>{text}</v></c>'
    return f"{start}><v>{cell}</v></c>"
