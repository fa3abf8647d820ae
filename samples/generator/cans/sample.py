"""The shipped sample of CANS: Bury's children, with the dirt of the forms and files on top."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from samples.generator.bury import BURY, STORIES
from samples.generator.cans.form import Assessed, answers, sheet
from samples.generator.made import Dirt, Made, put
from samples.generator.planted import ACCEPTED, Extra
from samples.generator.pnw_census.census import ONLY_HERE
from samples.generator.workbook import Cell, Fault, Row, Sheet, Workbook, place
from samples.generator.write import SampleFile
from samples.generator.xlsx import xlsx

Change = Callable[[Workbook], tuple[Workbook, str]]
FOLDER = f"{BURY.folder}/cans"
# By number of the story in bury.py: form, and the days of the assessments.
DAYS = (
    (12, "0_5", (date(2025, 5, 14), date(2026, 1, 20))),
    (8, "0_5", (date(2025, 11, 4),)),
    (1, "6_21", (date(2025, 2, 18), date(2025, 5, 20), date(2025, 10, 21), date(2026, 1, 27), date(2026, 3, 10))),
    (4, "6_21", (date(2025, 11, 18),)),
    (14, "6_21", (date(2025, 6, 24),)),
)
ALONE = (ONLY_HERE[0][0], date.fromisoformat(ONLY_HERE[0][1].dob), date(2025, 9, 9))
# The system of the team for the youngest prints the names of the questions in full, and has no prefix in file names.
IN_FULL = date(2025, 5, 14)
CANARY = "7707707704"  # stands on a hidden sheet, and must be found nowhere else


def path(identifier: str, form: str, day: date) -> str:
    """Below the incoming folder: `400263_0_5_2025_may.xlsx`, `CANS_400120_6_21_2025_feb.xlsx`."""
    prefix = "" if form == "0_5" else "CANS_"
    return f"{FOLDER}/{prefix}{identifier}_{form}_{day:%Y}_{day:%b}.xlsx".replace(f"{day:%b}", f"{day:%b}".lower())


def assessed() -> list[tuple[str, Assessed]]:
    """Every assessment with its form."""
    found = [
        (form, Assessed(BURY.child_id(number), date.fromisoformat(STORIES[number].dob), day, turn))
        for number, form, days in DAYS
        for turn, day in enumerate(days)
    ]
    return [*found, ("6_21", Assessed(*ALONE, 0))]


def clean_books(seed: int) -> dict[str, Workbook]:
    """A workbook for each assessment without dirt, by path."""
    return {
        path(child.identifier, form, child.day): Workbook(
            (sheet(form, answers(form, child, seed), is_full=child.day == IN_FULL),)
        )
        for form, child in assessed()
    }


def answer(label: str, value: Cell, nth: int = 0) -> Change:
    """Another answer to the `nth` question of that label."""

    def change(book: Workbook) -> tuple[Workbook, str]:
        at = [n for n, row in enumerate(book.sheets[0].rows) if row[1:2] == (label,)][nth]
        row = book.sheets[0].rows[at]
        where = f"sheet {book.sheets[0].name}, cell {place(at, 2)}, {label}"
        return _with_rows(book, (*book.sheets[0].rows[:at], (*row[:2], value), *book.sheets[0].rows[at + 1 :])), where

    return change


def question_more(label: str, value: Cell) -> Change:
    """A question that the form does not have, at the foot."""

    def change(book: Workbook) -> tuple[Workbook, str]:
        rows = (*book.sheets[0].rows, (None, label, value))
        return _with_rows(book, rows), f"sheet {book.sheets[0].name}, row {len(rows)}, {label}"

    return change


def hidden(book: Workbook) -> tuple[Workbook, str]:
    """An old form on a sheet that nobody sees."""
    old = Sheet("Old form", ((None, "Youth Unique ID", CANARY),), "hidden")
    return Workbook((*book.sheets, old)), "sheet Old form"


def as_text(book: Workbook) -> tuple[Workbook, str]:
    """Every score, and every day, as text."""
    rows = tuple((*row[:2], *(_text(cell) for cell in row[2:])) for row in book.sheets[0].rows)
    return _with_rows(book, rows), f"sheet {book.sheets[0].name}, column C"


def _text(value: Cell) -> Cell:
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    return str(value) if isinstance(value, int) else value


def _with_rows(book: Workbook, rows: tuple[Row, ...]) -> Workbook:
    return Workbook((replace(book.sheets[0], rows=rows), *book.sheets[1:]))


PATHS = [path(child.identifier, form, child.day) for form, child in assessed()]
FIRST_0_5, SECOND_0_5, LATER_0_5, FEBRUARY, MAY, OCTOBER, JANUARY, MARCH, RUNAWAY, GROWN, UNKNOWN = PATHS
DIRT: tuple[Dirt[Workbook], ...] = (
    Dirt(FIRST_0_5, ACCEPTED, "the questions by their full names", lambda book: (book, "column B")),
    Dirt(SECOND_0_5, "OutOfRange", "a score above 3", answer("Anxiety", 4)),
    Dirt(LATER_0_5, "ConversionError", "words of no code", answer("Assessment Type", "Review")),
    Dirt(LATER_0_5, "Blank", "a required question without an answer", answer("Exposure", None)),
    Dirt(MAY, "HiddenSheet", f"a hidden sheet with the made-up child {CANARY}", hidden),
    Dirt(OCTOBER, "ErrorCell", "#REF!, where a formula was", answer("Sleep", Fault("#REF!"))),
    Dirt(RUNAWAY, "ConversionError", "an impossible date", answer("DOB", "31/11/2009")),
    Dirt(GROWN, "ConversionError", "N/A, where the form does not allow it", answer("Legal", "N/A")),
    Dirt(GROWN, "UnexpectedColumn", "a question that the form does not have", question_more("Name of school", "QX")),
    Dirt(UNKNOWN, ACCEPTED, "scores and days as text", as_text),
)


def cans(seed: int) -> Made:
    """All files of the return, dirt and extras included."""
    books, places = put(clean_books(seed), DIRT)
    more = extras(clean_books(seed))
    return Made((*(saved(p, book) for p, book in books.items()), *(extra.file for extra in more)), places, tuple(more))


def saved(name: str, book: Workbook) -> SampleFile:
    return SampleFile(name, whole=xlsx(book))


def extras(good: Mapping[str, Workbook]) -> list[Extra]:
    """`good`: the workbooks by path; the extras are changed copies of them."""

    def copy(of: str, name: str, label: str, value: Cell) -> SampleFile:
        return saved(f"{FOLDER}/{name}", answer(label, value)(good[of])[0])

    cut = [row for row in good[GROWN].sheets[0].rows if row[1:2] != ("Anger Control",)]
    return [
        Extra(
            copy(RUNAWAY, "CANS_400159_0_5_6_21_2025_dec.xlsx", "Assessment Date", date(2025, 12, 2)),
            "PeriodConflict",
            "the name says two forms",
        ),
        Extra(
            copy(RUNAWAY, "CANS_6_21_2025_aug.xlsx", "Assessment Date", date(2025, 8, 5)),
            "MissingIdentifier",
            "the name does not say which child",
        ),
        Extra(
            copy(RUNAWAY, "CANS_400107_6_21_2026_jan.xlsx", "Assessment Date", date(2026, 1, 13)),
            "WrongIdentifier",
            "the name says child 400107, the form 400159",
        ),
        Extra(
            copy(SECOND_0_5, "400263_0_5_2026.xlsx", "Assessment Date", date(2026, 2, 3)),
            "MissingMonth",
            "no month in the name",
        ),
        Extra(
            copy(JANUARY, "CANS_400120_6_21_2026_feb.xlsx", "Assessment Type", "Transition"),
            "RepeatedRecord",
            "the assessment of 27 January once more; this later telling counts",
        ),
        Extra(
            saved(f"{FOLDER}/CANS_400289_6_21_2025_jul.xlsx", _with_rows(good[GROWN], tuple(cut))),
            "MissingColumn",
            "a required question is not on the form",
        ),
    ]
