"""Workbooks as LibreOffice saves them (OpenDocument): Annex A's own template is one."""

from datetime import date
from xml.sax.saxutils import escape, quoteattr

from samples.generator.workbook import Cell, Fault, Formula, Row, Sheet, Workbook
from samples.generator.zipped import zipped

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
KIND = "application/vnd.oasis.opendocument.spreadsheet"
OASIS = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(f'xmlns:{name}="{OASIS}:{name}:1.0"' for name in ("office", "table", "text", "style"))
SPACES += f' xmlns:of="{OASIS}:of:1.2"'
# Every sheet of LibreOffice ends in repeated empty rows, up to the last that there can be.
LAST_ROW, LAST_COLUMN = 1048576, 1024


def ods(book: Workbook) -> bytes:
    parts = {
        "mimetype": KIND,
        "content.xml": HEAD + _content(book),
        "meta.xml": f'{HEAD}<office:document-meta {SPACES} office:version="1.2"><office:meta/></office:document-meta>',
        "styles.xml": f'{HEAD}<office:document-styles {SPACES} office:version="1.2"/>',
        "META-INF/manifest.xml": HEAD + _manifest(),
    }
    return zipped({name: text.encode() for name, text in parts.items()}, stored=("mimetype",))


def _manifest() -> str:
    files = (("/", KIND), ("content.xml", "text/xml"), ("meta.xml", "text/xml"), ("styles.xml", "text/xml"))
    entries = (f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{k}"/>' for path, k in files)
    space = f'xmlns:manifest="{OASIS}:manifest:1.0"'
    return f'<manifest:manifest {space} manifest:version="1.2">{"".join(entries)}</manifest:manifest>'


def _content(book: Workbook) -> str:
    shown = "".join(
        f'<style:style style:name="{name}" style:family="table"><style:table-properties table:display="{yes}"/>'
        "</style:style>"
        for name, yes in (("shown", "true"), ("hidden", "false"))
    )
    tables = "".join(map(_table, book.sheets))
    return (
        f'<office:document-content {SPACES} office:version="1.2">'
        f"<office:automatic-styles>{shown}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )


def _table(sheet: Sheet) -> str:
    style = "shown" if sheet.state == "visible" else "hidden"
    rows = "".join(map(_row, sheet.rows))
    return (
        f'<table:table table:name={quoteattr(sheet.name)} table:style-name="{style}">'
        f'<table:table-column table:number-columns-repeated="{LAST_COLUMN}"/>{rows}'
        f'<table:table-row table:number-rows-repeated="{LAST_ROW - len(sheet.rows)}">{_empty(LAST_COLUMN)}'
        "</table:table-row></table:table>"
    )


def _row(row: Row) -> str:
    cells = "".join(_cell(cell) for cell in row)
    return f"<table:table-row>{cells}{_empty(LAST_COLUMN - len(row))}</table:table-row>"


def _empty(count: int) -> str:
    return f'<table:table-cell table:number-columns-repeated="{count}"/>'


def _cell(cell: Cell) -> str:
    match cell:
        case None:
            return "<table:table-cell/>"
        case str():
            return _valued("string", "", cell)
        case date():
            return _valued("date", f' office:date-value="{cell:%Y-%m-%d}"', f"{cell:%d/%m/%Y}")
        case Formula(text, saved):
            value = "" if saved is None else f' office:value="{saved}"'
            formula = f" table:formula={quoteattr(f'of:={text}')}"
            return _valued("float", value + formula, "" if saved is None else str(saved))
        case Fault(text):
            return _valued("string", ' table:formula="of:=NA()"', text)
    return _valued("float", f' office:value="{cell}"', str(cell))


def _valued(kind: str, attributes: str, shown: str) -> str:
    text = f"<text:p>{escape(shown)}</text:p>"
    return f'<table:table-cell office:value-type="{kind}"{attributes}>{text}</table:table-cell>'
