"""The dirt of real life in Annex A: which workbook has which, and the finding that it must lead to."""

from dataclasses import dataclass

from samples.generator.annex_a import changes
from samples.generator.annex_a.authors import BARNET_A, BEDFORD_A, CAMDEN_A, THURROCK_A, Author
from samples.generator.annex_a.changes import Change, cell, column, insert
from samples.generator.planted import ACCEPTED, BLANK_DROPPED
from samples.generator.workbook import Fault, Formula, Sheet, Workbook

# Ids that stand on sheets nobody sees, and must be found nowhere else.
CANARIES = ("7707707701", "7707707702")
GUIDANCE = Sheet(
    "Guidance",
    (
        ("Annex A: child-level data",),
        ("One sheet for each list. Leave a cell empty where nothing is known.",),
        (),
        ("Contact", "the performance team"),
    ),
)


@dataclass(frozen=True)
class BookSpoil:
    """One piece of dirt in one workbook."""

    author: Author
    month: int
    finding: str
    shows: str
    change: Change

    @property
    def path(self) -> str:
        return self.author.file(self.month)


SPOILS = (
    BookSpoil(BARNET_A, 1, "SheetNotRead", "a cover sheet with guidance", changes.extra_sheet(GUIDANCE, first=True)),
    BookSpoil(
        BARNET_A,
        1,
        "HiddenSheet",
        f"a hidden sheet with the headings of list 1 and the made-up child {CANARIES[0]}",
        changes.old_copy("list_1", "Old contacts", CANARIES[0], "hidden"),
    ),
    BookSpoil(
        BARNET_A,
        1,
        "HiddenSheet",
        f"a sheet that Excel's menus do not show, with the headings of list 8 and the made-up child {CANARIES[1]}",
        changes.old_copy("list_8", "Working", CANARIES[1], "veryHidden"),
    ),
    BookSpoil(
        BARNET_A, 2, "ErrorCell", "#N/A, as a lookup leaves it",
        cell("list_8", "Date of Last Dental Check", Fault("#N/A"), 3),
    ),
    BookSpoil(
        BARNET_A,
        2,
        "FormulaWithoutValue",
        "a formula, saved without its result",
        cell("list_6", "Age of Child (Years)", Formula("DATEDIF(D5,TODAY(),\"y\")"), 2),
    ),
    BookSpoil(
        BARNET_A,
        2,
        ACCEPTED,
        "a formula, saved with its result",
        cell("list_3", "Age of Child (Years)", lambda age: Formula("DATEDIF(D3,TODAY(),\"y\")", int(str(age))), 1),
    ),
    BookSpoil(BARNET_A, 3, "RowRemoved", "a total at the foot", insert("list_4", ("Total", 12), -1)),
    BookSpoil(BARNET_A, 3, BLANK_DROPPED, "a blank row inside", insert("list_3", (), 4)),
    BookSpoil(
        CAMDEN_A, 1, "DateFromNumber", "days as Excel's numbers, without a date format",
        column("list_3", "Date of referral", changes.as_serial),
    ),
    BookSpoil(
        CAMDEN_A, 2, "SeveralSheets", "one list over two sheets", changes.in_two_sheets("list_6", ("CIN A", "CIN B"))
    ),
    BookSpoil(CAMDEN_A, 3, "MissingTable", "a list that is not there", changes.without("list_2")),
    BookSpoil(
        CAMDEN_A, 3, "UnexpectedColumn", "a column that Annex A does not have",
        changes.extra_column("list_7", "Worker initials", ("QX", "ZJ", "XV")),
    ),
    BookSpoil(
        THURROCK_A, 1, "none: taken for j) Anonymous", "words that two codes of the list claim",
        cell("list_1", "Contact Source", "Anonymous/not known", 5),
    ),
    BookSpoil(THURROCK_A, 1, "Blank", "a required cell left empty", cell("list_3", "Gender", None, 2)),
    BookSpoil(
        THURROCK_A, 2, "ConversionError", "words of no code", cell("list_5", "Ethnicity", "z) Not one of these", 1)
    ),
    BookSpoil(
        THURROCK_A, 2, "ConversionError", "an impossible date",
        cell("list_4", "Continuous Assessment Start Date", "31/02/2026"),
    ),
    BookSpoil(
        THURROCK_A, 2, ACCEPTED, "days as text", column("list_7", "Child Protection Plan Start Date", changes.as_text)
    ),
    BookSpoil(THURROCK_A, 3, "OutOfRange", "an age below nought", cell("list_9", "Age of Child (Years)", -1, 1)),
    BookSpoil(
        THURROCK_A, 3, ACCEPTED, "numbers as text",
        column("list_5", "Number of ICPCs in the last 12 months", changes.as_text),
    ),
    BookSpoil(BEDFORD_A, 3, BLANK_DROPPED, "a blank row inside", insert("list_1", (), 3)),
    BookSpoil(
        BEDFORD_A, 3, "HiddenSheet", "a hidden sheet",
        changes.extra_sheet(Sheet("Lookups", (("a) Male",), ("b) Female",)), "hidden")),
    ),
    BookSpoil(BEDFORD_A, 3, "ConversionError", "a postcode with a digit too many",
              cell("list_8", "Placement postcode", lambda post: f"{post}"[:-2] + "1" + f"{post}"[-2:], 4)),
)  # fmt: skip


def spoiled(author: Author, month: int, book: Workbook) -> tuple[Workbook, tuple[tuple[BookSpoil, str], ...]]:
    """The workbook with the dirt meant for it, and where each piece went."""
    places = []
    for spoil in SPOILS:
        if (spoil.author, spoil.month) == (author, month):
            book, where = spoil.change(author, book)
            places.append((spoil, where))
    return book, tuple(places)
