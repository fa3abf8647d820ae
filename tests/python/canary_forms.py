"""Annex A workbooks and CIN returns in which every cell, element and anything else a file can hide is a canary.

Beside the columns that are declared: columns, sheets, elements and attributes that are not, hidden sheets, titles,
comments, notes on cells, document properties, defined names, page headers, namespaces and processing instructions.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import yaml
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from .canaries import YEAR, Return, pupil_number, token, valid_codes

MONTH = "2026-01"
# What a file holds that no schema declares, by the last word of its canary's name.
OF_NO_SCHEMA = (
    "undeclared", "title", "note", "creator", "subject", "custom", "defined", "footer", "hidden", "veryhidden",
    "comment", "instruction", "attribute", "second", "stray", "namespace", "deep",
)  # fmt: skip


@dataclass(frozen=True)
class Field:
    """A column as its YAML declares it. `path`: of its element, for XML."""

    table: str
    name: str
    type: str
    codes: str | None
    path: str = ""


@cache
def fields(project: Path, dataset: str) -> dict[str, list[Field]]:
    """The tables that files hold, with the columns of the canaries' year; read here without the product's loader."""
    found = {}
    for path in sorted((project / "schemas" / "returns" / dataset).glob("[!_]*.yml")):
        table = yaml.safe_load(path.read_text(encoding="utf-8"))
        if "built_by" not in table and _in_force(table):
            found[table["table"]] = [_field(table, column) for column in table["columns"] if _in_force(column)]
    return found


def _in_force(part: dict[str, Any]) -> bool:
    return part.get("from", 0) <= YEAR <= part.get("until", 9999)


def _field(table: dict[str, Any], column: dict[str, Any]) -> Field:
    below = column.get("element", column["name"])
    path = "" if "element" not in table else table["element"] if below == "." else f"{table['element']}/{below}"
    return Field(table["table"], column["name"], column["type"], column.get("codes"), path)


class Form:
    """The canaries of one authority in one return: `good` cells can be read, `bad` ones cannot."""

    def __init__(self, project: Path, la: str, dataset: str) -> None:
        self.la, self.dataset = la, dataset
        self.tables = fields(project, dataset)
        self._codes = valid_codes(project, dataset)

    def token(self, *parts: str) -> str:
        return token(self.la, self.dataset, *parts)

    def good(self, field: Field) -> str:
        number = sum(map(ord, f"{self.la}{field.table}{field.name}"))
        if field.codes:
            return self._codes[field.codes]
        match field.type:
            case "date":
                return self._day(field.name, number).isoformat()
            case "postcode":
                return f"QX{10 + number % 80} {number % 10}QJ"
            case "integer":
                return str(YEAR) if field.name == "Year" else "7"
            case "pattern":
                return self._pattern(field)
        return "CIN" if field.name == "Collection" else self.token(field.table, field.name)

    def bad(self, field: Field) -> str:
        """Text that no column takes, but for an identifier, which takes any."""
        if field.name in ("Child Unique ID", "LAchildID", "Individual adopter identifier"):
            return self.token(field.table, "CHILD2")
        return self.token(field.table, field.name, "bad")

    def _day(self, name: str, number: int) -> date:
        if name == "ReferenceDate":
            return date(YEAR, 3, 31)
        if "Birth" in name or "Death" in name:
            return Return.birth(number)
        return (date(2026, 4, 2) if self.dataset == "cin" else date(2025, 2, 2)) + timedelta(days=number % 200)

    def _pattern(self, field: Field) -> str:
        known = {"LEA": "302" if self.la == "BAR" else self.la, "SerialNo": "001", "URN of Placement": "SC900123"}
        return known.get(field.name) or pupil_number(self.la, self.dataset, field.table, field.name)

    def shared(self, kept: dict[str, dict[str, str | None]]) -> set[str]:
        """The canaries that may be found where these columns, with how they are degraded, are shared."""
        found = set()
        for table, columns in kept.items():
            for field in (f for fs in self.tables.values() for f in fs if self.dataset == "cin" or f.table == table):
                whole = field.name in columns and not columns[field.name] and not field.codes
                if whole and (field.type in ("identifier", "string") or field.name in ("UPN", "FormerUPN")):
                    found.add(f"{self.la} {self.dataset} {field.table} {field.name}")
                    # A text column takes any text, a patterned one does not. The unreadable child has no event.
                    if self.dataset != "cin":
                        last = "CHILD2" if field.type == "identifier" else f"{field.name} bad"
                        found.add(f"{self.la} {self.dataset} {field.table} {last}")
        return found


# ---- Annex A


def write_workbook(incoming: Path, folder: str, form: Form) -> None:
    book = Workbook()
    book.remove(book.active)
    for table, columns in form.tables.items():
        sheet = book.create_sheet(form.token(table, "sheet"))
        _fill(sheet, form, table, columns)
    for state, name in (("hidden", "hidden"), ("veryHidden", "veryhidden")):
        sheet = book.create_sheet(form.token(name, "sheet"))
        sheet.append([field.name for field in form.tables["list_1"]])
        sheet.append([form.token(field.name, name) for field in form.tables["list_1"]])
        sheet.sheet_state = state
    notes = book.create_sheet(form.token("notes", "sheet"))
    notes.append([form.token("notes", "heading"), "Day"])
    notes.append([form.token("notes", "undeclared"), datetime(2026, 1, 1)])
    book.properties.creator, book.properties.title = form.token("creator"), form.token("subject")
    book.custom_doc_props.append(StringProperty(name="Case", value=form.token("custom")))
    book.defined_names.add(DefinedName(form.token("defined"), attr_text=f'"{form.token("its", "defined")}"'))
    path = incoming / folder / "annex_a" / MONTH / form.token("folder")
    path.mkdir(parents=True)
    book.save(path / f"{form.token('file')}.xlsx")


def _fill(sheet: Worksheet, form: Form, table: str, columns: list[Field]) -> None:
    """A title, headings, a row that can be read, one that cannot, and a column, notes and a footer of its own."""
    sheet.append([form.token(table, "title")])
    sheet.append([*(field.name for field in columns), form.token(table, "heading")])
    good = (datetime.fromisoformat(cell) if field.type == "date" else cell
            for field, cell in ((f, form.good(f)) for f in columns))  # fmt: skip
    sheet.append([*good, form.token(table, "undeclared")])
    sheet.append([*map(form.bad, columns), form.token(table, "bad", "undeclared")])
    sheet["A3"].comment = Comment(form.token(table, "note"), form.token(table, "by", "note"))
    sheet.oddFooter.center.text = form.token(table, "footer")


# ---- CIN census


def write_census(incoming: Path, folder: str, form: Form) -> None:
    """One child with one of everything, and another of which only the identifier can be read."""
    leaves = [field for columns in form.tables.values() for field in columns]
    header = {f.path: form.good(f) for f in leaves if f.path.startswith("Message/Header/")}
    good = {f.path: form.good(f) for f in leaves if f.path not in header}
    bad = {f.path: form.bad(f) for f in leaves if f.path not in header}
    content = "".join((
        f'<?xml version="1.0" encoding="UTF-8"?><?{form.token("instruction")} {form.token("its", "instruction")}?>',
        f'<Message xmlns="urn:{form.token("namespace")}" reference="{form.token("attribute")}">',
        f"<!-- {form.token('comment')} -->{_below('Message/Header', header)}",
        f"<Children>{form.token('stray')}",
        _child(form, good, "good"), _child(form, bad, "bad"), "</Children></Message>",
    ))  # fmt: skip
    path = incoming / folder / "cin" / str(YEAR) / form.token("folder")
    path.mkdir(parents=True)
    (path / f"{form.token('file')}.xml").write_text(content, encoding="utf-8")


def _child(form: Form, leaves: dict[str, str], which: str) -> str:
    """A child with an element that is not declared, one inside another, and one that is there a second time."""
    deep = f"<{form.token('element')}><Name><![CDATA[{form.token(which, 'deep')}]]></Name></{form.token('element')}>"
    undeclared = f'<Surname by="{form.token(which, "attribute")}">{form.token(which, "undeclared")}</Surname>{deep}'
    child = _below("Message/Children/Child", leaves).removesuffix("</Child>")
    again = f"<ChildCharacteristics><Ethnicity>{form.token(which, 'second')}</Ethnicity></ChildCharacteristics>"
    return f"{child}{undeclared}{again}</Child>"


def _below(path: str, leaves: dict[str, str]) -> str:
    """The element at a path with all the elements below it."""
    name = path.rsplit("/", 1)[-1]
    inside = [leaf.removeprefix(f"{path}/").split("/")[0] for leaf in leaves if leaf.startswith(f"{path}/")]
    body = "".join(_below(f"{path}/{part}", leaves) for part in dict.fromkeys(inside))
    return f"<{name}>{escape(leaves.get(path, ''))}{body}</{name}>"
