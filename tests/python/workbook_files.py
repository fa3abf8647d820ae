"""Workbooks for tests, part by part, so that each can be as odd as a test needs it."""

import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from schemas.model import Column, Table
from schemas.validity import When

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
ODS_KIND = "application/vnd.oasis.opendocument.spreadsheet"
ODS_SPACES = " ".join(f'xmlns:{n}="{OASIS}{n}:1.0"' for n in ("office", "table", "text", "style", "manifest"))
ODS_SPACES += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'

# Cell formats by number: 0 General, then these.
FORMATS = (
    "dd/mm/yyyy",
    "[$-809]dd mmmm yyyy;@",
    "d-mmm-yy",
    "[h]:mm:ss",
    '0" days"',
    "0.0%",
    "h:mm",
    "0.00E+00",
    "[Red]0",
)
UK, WORDS, SHORT, ELAPSED, DAYS, PERCENT, CLOCK, SCIENCE, RED = map(str, range(1, 10))


def text(name: str, required: bool = False, *headers: str) -> Column:
    return Column(name, "string", "", required=required, headers=headers)


def day(name: str) -> Column:
    return Column(name, "date", "", format="%d/%m/%Y")


def table(name: str, *columns: Column) -> Table:
    return Table("made_up", name, name, "", "", columns, (), (columns[0].name,), ())


CONTACTS = table(
    "list_1", text("Child Unique ID", True), day("Date of Birth"), text("Age of Child (Years)"), text("Contact Source")
)
ASSESSMENTS = table(
    "list_2", text("Child Unique ID", True), day("Assessment start date"), text("Organisation completing assessment")
)
TABLES = (CONTACTS, ASSESSMENTS)
YEAR = When("2024")


def zipped(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def cell(reference: str, value: object = "", kind: str = "", style: str = "", formula: str = "") -> str:
    """One cell of a sheet, `value` as it stands in the XML."""
    given = "".join(f' {name}="{said}"' for name, said in (("s", style), ("t", kind)) if said)
    inside = f"<f>{formula}</f>" if formula else ""
    return f'<c r="{reference}"{given}>{inside}<v>{value}</v></c>'


def inline(reference: str, shown: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{escape(shown)}</t></is></c>'


def row(number: int, *cells: str) -> str:
    return f'<row r="{number}">{"".join(cells)}</row>'


def texts(number: int, *shown: str) -> str:
    """A row of texts from column A on; an empty one makes no cell."""
    return row(number, *(inline(f"{'ABCDEFGHIJ'[place]}{number}", t) for place, t in enumerate(shown) if t))


def numbers(number: int, *values: object) -> str:
    return row(number, *(cell(f"{'ABCDEFGHIJ'[place]}{number}", v) for place, v in enumerate(values) if v is not None))


def sheet(*rows: str, before: str = "") -> str:
    return f'{HEAD}<worksheet xmlns="{MAIN}">{before}<sheetData>{"".join(rows)}</sheetData></worksheet>'


def styles(*formats: str) -> str:
    codes = "".join(
        f'<numFmt numFmtId="{170 + n}" formatCode="{escape(f, {chr(34): "&quot;"})}"/>' for n, f in enumerate(formats)
    )
    used = "".join(f'<xf numFmtId="{170 + n}"/>' for n in range(len(formats)))
    return (
        f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts>{codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
        f'<cellXfs><xf numFmtId="0"/>{used}</cellXfs></styleSheet>'
    )


def shared(*items: str) -> str:
    """The part with the texts that cells share; an item is the XML inside `si`."""
    return f'{HEAD}<sst xmlns="{MAIN}">{"".join(f"<si>{item}</si>" for item in items)}</sst>'


def relations(*targets: tuple[str, str]) -> str:
    tags = (
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{"".join(tags)}</Relationships>'


def xlsx_parts(
    sheets: Mapping[str, str], states: Mapping[str, str] | None = None, properties: str = "", sst: str = ""
) -> dict[str, str | bytes]:
    """The parts of a workbook. `states` by name of the sheet, where it is not visible."""
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"'
        + (f' state="{states[name]}"/>' if states and name in states else "/>")
        for n, name in enumerate(sheets, 1)
    )
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{properties}'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relations(
            *(("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)),
            ("styles", "styles.xml"),
            ("sharedStrings", "sharedStrings.xml"),
        ),
        "xl/styles.xml": styles(*FORMATS),
        "xl/sharedStrings.xml": sst or shared(),
    }
    return parts | {f"xl/worksheets/sheet{n}.xml": xml for n, xml in enumerate(sheets.values(), 1)}


def xlsx(path: Path, *rows: str, sst: str = "", properties: str = "") -> Path:
    """A workbook of one sheet, S."""
    return zipped(path, xlsx_parts({"S": sheet(*rows)}, sst=sst, properties=properties))


def ods_cell(shown: str = "", times: int = 1, **attributes: str) -> str:
    """`attributes`: of the office namespace, with _ for -; those that begin with table_ or calcext_ of these."""
    said = f' table:number-columns-repeated="{times}"' if times > 1 else ""
    for name, value in attributes.items():
        space, _, rest = name.partition("_")
        space, rest = (space, rest) if space in ("table", "calcext") else ("office", name)
        said += f' {space}:{rest.replace("_", "-")}="{value}"'
    inside = "".join(f"<text:p>{line}</text:p>" for line in shown.split("\n")) if shown else ""
    return f"<table:table-cell{said}>{inside}</table:table-cell>"


def ods_texts(*shown: str) -> str:
    return ods_row(*(ods_cell(text, value_type="string") if text else ods_cell() for text in shown))


def ods_row(*cells: str, times: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{times}">{"".join(cells)}</table:table-row>'


def ods_parts(sheets: Mapping[str, str], hidden: tuple[str, ...] = (), before: str = "") -> dict[str, str | bytes]:
    tables = "".join(
        f'<table:table table:name="{name}" table:style-name="{"off" if name in hidden else "on"}">{rows}</table:table>'
        for name, rows in sheets.items()
    )
    display = "".join(
        f'<style:style style:name="{name}" style:family="table"><style:table-properties table:display="{said}"/>'
        "</style:style>"
        for name, said in (("on", "true"), ("off", "false"))
    )
    return {
        "mimetype": ODS_KIND,
        "META-INF/manifest.xml": f"{HEAD}<manifest:manifest {ODS_SPACES}/>",
        "content.xml": f"{HEAD}<office:document-content {ODS_SPACES}><office:automatic-styles>{display}"
        f"</office:automatic-styles><office:body><office:spreadsheet>{before}{tables}"
        "</office:spreadsheet></office:body></office:document-content>",
    }


def ods(path: Path, *rows: str) -> Path:
    return zipped(path, ods_parts({"S": "".join(rows)}))
