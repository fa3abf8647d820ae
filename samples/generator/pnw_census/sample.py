"""The shipped sample of the placements census: three workbooks of Bury, a CSV file of Bolton, dirt and files on top."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from samples.generator.bury import BURY, Stay, Story
from samples.generator.made import Dirt, Made, put
from samples.generator.planted import ACCEPTED, Extra
from samples.generator.pnw_census import changes
from samples.generator.pnw_census.census import WRITTEN_BY_EXCEL, Placed, row, rows
from samples.generator.pnw_census.changes import cell
from samples.generator.pnw_census.words import SNAPSHOTS, columns, headings
from samples.generator.ssda903 import changes as csv_changes
from samples.generator.workbook import Cell, Fault, Row, Sheet, Workbook
from samples.generator.write import SampleFile
from samples.generator.xlsx import xlsx

JUNE, DECEMBER, MARCH = SNAPSHOTS
BOLTON = "Bolton-350/pnw_census/PNW_2026_03.csv"
# Children of Bolton, whom no other return of the sample tells of.
OF_BOLTON = (
    ("880201", Story("", "F", "2012-05-05", "WBRI", (Stay("2024-01-15", "S C2 U6 PR4", 31),))),
    ("880202", Story("", "M", "2010-11-11", "APKN", (Stay("2025-06-23", "S C1 K2 PR4", 32),))),
    ("880203", Story("", "M", "2025-08-18", "WBRI", (Stay("2025-09-08", "S C1 U4 PR4", 33),))),
    ("880204", Story("", "F", "2024-07-20", "MWBC", (Stay("2024-08-05", "S C1 U4 PR4", 33),))),
    ("880205", Story("", "M", "2009-01-09", "OOTH", (Stay("2025-10-20", "S V2 K3 PR4", 34),), "2027-01-09")),
    ("880206", Story("", "F", "2013-09-29", "WIRI", (Stay("2023-03-13", "S C2 S1 PR4", 35),))),
    ("880207", Story("", "M", "2007-12-24", "WBRI", (Stay("2024-04-08", "S C2 K3 PR4", 34),))),
)
CANARY = "7707707703"  # stands on a hidden sheet, and must be found nowhere else
NOTE = Sheet("Notes", (("Placements as at the last day of the month",), ("Ask the commissioning team",)))


def path(day: date) -> str:
    """Bury's workbook, below the incoming folder."""
    return f"{BURY.folder}/pnw_census/{day:%Y-%m}/PNW census {day:%B %Y}.xlsx"


def clean_books() -> dict[str, Workbook]:
    """Bury's workbooks without dirt, by path: the table alone."""
    return {path(day): Workbook((Sheet(changes.TABLE, _table(day)),)) for day in SNAPSHOTS}


def _table(day: date) -> tuple[Row, ...]:
    cells = (tuple(_cell(told[column]) for column in columns(day)) for told in rows(day))
    return (headings(day), *cells)


def _cell(value: object) -> Cell:
    return value if isinstance(value, str | int | float | date) else None


def bolton() -> SampleFile:
    """Bolton's census of March without dirt. Ages below two are in months, as some systems give them."""
    told = [Placed(who, story, story.stays[0], date.fromisoformat(story.stays[0].decom)) for who, story in OF_BOLTON]
    cells = [row("Bolton", child, MARCH) for child in told]
    table = tuple(tuple(_text(held[column]) for column in columns(MARCH)) for held in cells)
    return SampleFile(BOLTON, columns(MARCH), table, line_end="\r\n")


def _text(value: object) -> str:
    return f"{value:%d/%m/%Y}" if isinstance(value, date) else "" if value is None else str(value)


DIRT = (
    Dirt(path(JUNE), "SheetNotRead", "a sheet with notes", changes.extra_sheet(NOTE, first=True)),
    Dirt(path(JUNE), "RowRemoved", "nothing under Looked after child?",
         cell("LOOKED AFTER (Y/N)", "400341", None)),
    Dirt(path(JUNE), ACCEPTED, "Y for Yes", cell("LOOKED AFTER (Y/N)", "400107", "Y")),
    Dirt(path(JUNE), ACCEPTED, "a word that is often misspelt so", cell("Gender", "400146", "Fenale")),
    Dirt(path(JUNE), "ConversionError", "words of no code",
         cell("Type of provision", "400237", "Residential - Somewhere")),
    Dirt(path(DECEMBER), "none: the receipt says header row 3", "a title over the headings", changes.titled),
    Dirt(path(DECEMBER), "HiddenSheet", f"a hidden sheet with the made-up child {CANARY}",
         changes.extra_sheet(Sheet("Old", (headings(DECEMBER), ("Yes", "Bury", CANARY)), "hidden"))),
    Dirt(path(DECEMBER), "Blank", "a required cell left empty", cell("Organisation", "400224", None)),
    Dirt(path(DECEMBER), "ConversionError", "an impossible date", cell("Placement start date", "400250", "31/11/2024")),
    Dirt(path(DECEMBER), "ErrorCell", "#N/A, as a lookup leaves it",
         cell("Health contribution", "400302", Fault("#N/A"))),
    Dirt(path(DECEMBER), "UnexpectedColumn", "a column that was dropped in December",
         changes.extra_column("Host Authority", "Bury")),
    Dirt(path(MARCH), "DuplicateRemoval", "a child a second time, in an earlier placement",
         changes.child_twice("Placement start date", "400120", date(2025, 9, 15))),
    Dirt(path(MARCH), ACCEPTED, "an id that Excel took for a number",
         cell("Identifier", BURY.child_id(WRITTEN_BY_EXCEL), f"{BURY.child_id(WRITTEN_BY_EXCEL)}.0")),
    Dirt(path(MARCH), "OutOfRange", "a cost below nought", cell("Total weekly cost", "400263", -912.5)),
    Dirt(path(MARCH), "ConversionError", "words of no code", cell("UASC", "400185", "Ask the worker")),
)  # fmt: skip
BOLTON_DIRT = (
    Dirt(BOLTON, ACCEPTED, "an age in months", csv_changes.cell("Age", "20 months", 3)),
    Dirt(BOLTON, "Blank", "a required cell left empty", csv_changes.cell("Establishment", "", 1)),
    Dirt(BOLTON, "ConversionError", "an age in words", csv_changes.cell("Age", "eighteen", 6)),
)


def pnw_census(seed: int) -> Made:
    """All files of the return, dirt and extras included. The children are those of bury.py whatever the seed."""
    books, places = put(clean_books(), DIRT)
    tables, bolton_places = put({BOLTON: bolton()}, BOLTON_DIRT)
    more = extras(clean_books())
    files = (*(saved(name, book) for name, book in books.items()), *tables.values(), *(e.file for e in more))
    return Made(files, (*places, *bolton_places), tuple(more))


def saved(name: str, book: Workbook) -> SampleFile:
    return SampleFile(name, whole=xlsx(book))


def extras(good: Mapping[str, Workbook]) -> list[Extra]:
    """`good`: Bury's workbooks by path; the extras are copies of them, a row shorter."""

    def copy(day: date, name: str) -> SampleFile:
        sheet, _ = changes.find(good[path(day)])
        return saved(f"{BURY.folder}/pnw_census/{name}", Workbook((replace(sheet, rows=sheet.rows[:-1]),)))

    return [
        Extra(copy(MARCH, "2026/PNW census.xlsx"), "MissingMonth", "no month in the folder or the name"),
        Extra(
            copy(DECEMBER, "2025-12/PNW census November 2025.xlsx"),
            "PeriodConflict",
            "the folder says December, the name November",
        ),
        Extra(
            copy(MARCH, "2026-03/PNW census 2026-03 draft.xlsx"),
            "SupersededFile",
            "an earlier file for the same month: its name comes first in order",
        ),
        Extra(
            copy(JUNE, "2026-02/PNW census February 2026.xlsx"),
            "MissingColumn",
            "the columns of June 2025 in February 2026",
        ),
    ]
