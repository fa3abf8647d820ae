"""The returns that are CSV by term or quarter, XML, placements census and forms, with a canary wherever a file can hold
one: every column in force, columns and elements of no schema, names of files, folders and sheets, hidden sheets, notes,
comments, and the cells beside a form.

Each return tells of five children (or workers): four by where they live, and one of whom only the identifier can be
read. The records of a child hang together by its number, as they do in a real return.
"""

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from openpyxl import Workbook
from openpyxl.comments import Comment

from schemas.agreement import Catalogue
from schemas.load import load_catalogue
from schemas.model import Column, Dataset, Table
from schemas.validity import When, when_of

from .canaries import Return, long_number, pupil_number, token

SIX = ("csww", "sen2", "s251", "pnw_census", "cans", "school_census")
NUMBERS = {"BAR": "302", "CAM": "202", "822": "822", "883": "883", "350": "350"}
# Where the children of a return live, by the number of the authority; and the child that nobody can read.
HOMES = ("302", "202", "822", "883", "bad")
# The child that is placed for adoption, where a return says so: that of this home.
ADOPTED = "883"
# By return, what its folders are called, and what they mean. Columns that no return of seven years has are not there.
PERIODS = {
    "csww": {"2024": "2024", "2025": "2025"},
    "sen2": {"2026": "2026"},
    "s251": {"2025-26 Q1": "2026-Q1", "2025-26": "2026"},
    "pnw_census": {"2025-06": "2025-06", "2026-03": "2026-03"},
    "cans": {"2026": "2026-01"},
    "school_census": {"2026 spring": "2026-spring", "2025 autumn": "2025-autumn", "2025 summer": "2025-summer"},
}
RECORD = {"csww": "Message/CSWWWorker", "sen2": "Message/Persons/Person"}
# Columns by which the content says what it is for, and what they say.
SAYS: dict[tuple[str, str], Callable[[When], str]] = {
    ("schoolcensus", "year"): lambda when: (when.moment or "")[:4],
    ("schoolcensus", "term"): lambda when: (when.term or "")[:3].upper(),
    ("header", "Year"): lambda when: when.moment or "",
    ("header", "ReferenceDate"): lambda when: "",
}
BIRTHS = ("PersonBirthDate", "Date of birth", "DOB", "dob")
PLAIN = ("12345678912", "12345678", "123456", "302", "123")
DAY = date(2025, 5, 1)


@cache
def catalogue(project: Path) -> Catalogue:
    return load_catalogue(project)


@cache
def valid_codes(project: Path, dataset: str, moment: str) -> dict[str, list[str]]:
    """By code list of a return, the codes that are valid at a moment."""
    with (project / "seeds" / "code_lists" / f"codes_{dataset}.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if not row["spelling"]]
    codes: dict[str, list[str]] = {}
    for row in rows:
        if row["valid_from"] <= f"{moment}~" and moment <= f"{row['valid_until'] or 9999}~":
            codes.setdefault(row["list"], []).append(row["code"])
    return codes


postcodes: dict[tuple[str, ...], str] = {}
births: dict[tuple[str, ...], date] = {}


def postcode(home: str, *parts: str) -> str:
    """A postcode of its own for each cell, which the directory places where the child lives."""
    place = len(postcodes)
    return postcodes.setdefault((home, *parts), f"QX{10 + place % 80} {place // 80}QJ")


def birth(*parts: str) -> date:
    return births.setdefault(parts, Return.birth(17 * len(births)))


@dataclass(frozen=True)
class Sender:
    """One authority's canary returns. Names of canaries are `authority return home table column`."""

    project: Path
    la: str

    def dataset(self, name: str) -> Dataset:
        return catalogue(self.project).datasets[name]

    def cell(self, table: Table, column: Column, home: str, when: When) -> str:
        parts = (self.la, table.dataset, home, table.name, column.name)
        if column.type == "identifier":
            # The records of a pupil know the pupil by one number in all tables.
            return token(*parts[:3], column.name) if column.name.endswith("tableid") else token(*parts)
        if (table.name, column.name) in SAYS:
            return SAYS[table.name, column.name](when)
        if home == "bad":
            return token(*parts, "bad")
        if column.codes:
            codes = valid_codes(self.project, table.dataset, when.moment or "")[column.codes]
            secret = table.confidential
            if not secret or secret.told_by != column.name:
                return codes[0]
            return next(code for code in codes if (code in secret.codes) == (home == ADOPTED))
        if column.type == "pattern":
            return _fitting(column, parts)
        if column.type == "date":
            return (birth(*parts) if column.name in BIRTHS else DAY).strftime(column.format or "")
        if column.type == "postcode":
            return postcode(home, *parts)
        plain = {"integer": "1", "decimal": "1", "age": "12", "time": "08:00", "datetime": "2025-05-01T08:00:00"}
        return plain.get(column.type) or token(*parts)

    def row(self, table: Table, home: str, when: When) -> dict[str, str]:
        return {column.name: self.cell(table, column, home, when) for column in table.columns_in(when)}

    def undeclared(self, *parts: str) -> str:
        return token(self.la, *parts, "undeclared")

    def write(self, incoming: Path, folder: str, datasets: tuple[str, ...] = SIX, reverse: bool = False) -> None:
        """All returns; in `reverse`, with names that sort the other way round."""
        for name in datasets:
            for period, label in PERIODS[name].items():
                place = incoming / folder / name / period / token(self.la, name, "folder")
                place.mkdir(parents=True)
                _WRITERS[name](self, place, name, when_of(label), reverse)


def is_withheld(table: Table, column: Column, home: str) -> bool:
    """True of what tells where a child lives that is, or may be, placed for adoption."""
    return bool(table.confidential_by(column.name)) and home in (ADOPTED, "bad")


def _fitting(column: Column, parts: tuple[str, ...]) -> str:
    """A canary that the column takes, or else something plain."""
    if column.name == "LEA":
        return NUMBERS[parts[0]]
    figures = long_number(*parts), long_number(*parts, before="XQ")
    made = (pupil_number(*parts), figures[1], figures[0], *PLAIN)
    return next(text for text in made if re.fullmatch(column.pattern or "", text))


# ---- CSV


def _write_csv(sender: Sender, place: Path, dataset: str, when: When, reverse: bool) -> None:
    tables = sender.dataset(dataset).tables_in(when)
    for number, table in enumerate(reversed(tables) if reverse else tables, start=10):
        name = f"{number} {token(sender.la, dataset, table.name, 'file')} {table.name}.csv"
        with (place / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerows(_lines(sender, table, when))
            writer.writerow([token(sender.la, dataset, table.name, "ragged")] * (len(table.columns) + 2))


def _lines(sender: Sender, table: Table, when: When) -> Iterator[list[str]]:
    """The headings and a line for each child, with a column of its own."""
    heads = [column.name for column in table.columns_in(when)]
    yield [*heads, token(sender.la, table.dataset, table.name, "heading")]
    for home in HOMES:
        row = sender.row(table, home, when)
        yield [*row.values(), sender.undeclared(table.dataset, home, table.name)]


# ---- XML


def _write_xml(sender: Sender, place: Path, dataset: str, when: When, reverse: bool) -> None:
    root = ElementTree.Element("Message", reference=token(sender.la, dataset, "attribute"))
    root.append(ElementTree.Comment(f" {token(sender.la, dataset, 'comment')} "))
    for table in sender.dataset(dataset).tables_in(when):
        if not f"{table.element}/".startswith(f"{RECORD[dataset]}/"):
            _put_row(root, sender, table, HOMES[0], when)
    for home in reversed(HOMES) if reverse else HOMES:
        _put_record(root, sender, dataset, home, when)
    name = f"{token(sender.la, dataset, 'file')}{'z' if reverse else ''}.xml"
    ElementTree.ElementTree(root).write(place / name, encoding="utf-8", xml_declaration=True)


def _put_record(root: ElementTree.Element, sender: Sender, dataset: str, home: str, when: When) -> None:
    """One of everything of a person, with an element that is not declared, its attribute, and one inside another."""
    above, _, name = RECORD[dataset].rpartition("/")
    record = ElementTree.SubElement(_at(root, above), name)
    for table in sender.dataset(dataset).tables_in(when):
        if f"{table.element}/".startswith(f"{RECORD[dataset]}/"):
            _put_row(record, sender, table, home, when, RECORD[dataset])
    more = ElementTree.SubElement(record, "Nickname", by=token(sender.la, dataset, home, "attribute"))
    more.text = sender.undeclared(dataset, home)
    inside = ElementTree.SubElement(ElementTree.SubElement(record, token(sender.la, dataset, "element")), "Name")
    inside.text = token(sender.la, dataset, home, "deep")


def _put_row(
    root: ElementTree.Element, sender: Sender, table: Table, home: str, when: When, top: str = "Message"
) -> None:
    for column in table.columns_in(when):
        path = f"{table.element}/{column.element or column.name}"
        _at(root, path, top).text = sender.cell(table, column, home, when)


def _at(root: ElementTree.Element, path: str, top: str = "Message") -> ElementTree.Element:
    """The element at a path below the root, which is at `top`; what is not there yet is put there."""
    for name in filter(None, path.removeprefix(top).split("/")):
        found = root.find(name)
        root = ElementTree.SubElement(root, name) if found is None else found
    return root


# ---- workbooks


def _write_workbook(sender: Sender, place: Path, dataset: str, when: When, reverse: bool) -> None:
    book = _book(sender, dataset)
    (table,) = sender.dataset(dataset).tables_in(when)
    lines = list(_lines(sender, table, when))
    sheet = book.create_sheet(token(sender.la, dataset, "sheet"))
    hidden = book.create_sheet(token(sender.la, dataset, "hidden", "sheet"))
    hidden.sheet_state = "veryHidden"
    for line in [[token(sender.la, dataset, "title")], *lines]:
        sheet.append(line)
    hidden.append(lines[0])
    hidden.append([token(sender.la, dataset, str(n), "hidden") for n, _ in enumerate(lines[0])])
    sheet["A3"].comment = Comment(token(sender.la, dataset, "note"), token(sender.la, dataset, "by", "note"))
    book.save(place / f"{token(sender.la, dataset, 'file')}{'z' if reverse else ''}.xlsx")


def _book(sender: Sender, dataset: str) -> Workbook:
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator, book.properties.title = (token(sender.la, dataset, w) for w in ("creator", "subject"))
    return book


def _write_forms(sender: Sender, place: Path, dataset: str, when: When, reverse: bool) -> None:
    """A form of each table for each child; one whose file is named by another child, and one that names no child."""
    for table in sender.dataset(dataset).tables_in(when):
        for number, home in enumerate(HOMES):
            answers = sender.row(table, home, when)
            named = next(answers[c.name] for c in table.columns if c.type == "identifier")
            _write_form(sender, place / f"CANS_{named}_{table.file_token}_2026_jan.xlsx", table, answers, number)
        identifier = next(column.name for column in table.columns if column.type == "identifier")
        for why, other in (("misnamed", token(sender.la, dataset, "of", "another")), ("unnamed", "")):
            answers = sender.row(table, HOMES[0], when) | {identifier: other}
            named = token(sender.la, dataset, table.name, why)
            _write_form(sender, place / f"{named}_{table.file_token}_2026_jan.xlsx", table, answers, 9)


def _write_form(sender: Sender, path: Path, table: Table, answers: dict[str, str], number: int) -> None:
    def made(*parts: str) -> str:
        return token(sender.la, table.dataset, table.name, str(number), *parts)

    book = _book(sender, table.dataset)
    sheet, hidden = book.create_sheet(made("sheet")), book.create_sheet(made("hidden", "sheet"))
    hidden.sheet_state = "hidden"
    sheet.append([made("title"), None, made("above", "title")])
    for line, (question, answer) in enumerate(answers.items()):
        sheet.append([made(str(line), "left", "beside"), question, answer, made(str(line), "right", "beside")])
        hidden.append([line, question, made(str(line), "hidden")])
    sheet.append([None, made("heading"), made("undeclared")])
    sheet.append([made("remark"), None, None, None, None, made("far", "remark")])
    sheet["C3"].comment = Comment(made("note"), made("by", "note"))
    book.save(path)


_WRITERS = {
    **{"s251": _write_csv, "school_census": _write_csv, "csww": _write_xml, "sen2": _write_xml},
    **{"pnw_census": _write_workbook, "cans": _write_forms},
}


def write_postcodes(incoming: Path) -> None:
    """The directory of every postcode given out so far."""
    place = incoming / "_reference" / "postcodes" / "2025-11"
    place.mkdir(parents=True)
    with (place / "postcodes.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["postcode", "la_number", "easting", "northing"])
        writer.writerows([text, home, 400000, 300000] for (home, *_), text in postcodes.items())
