"""The dirt of real life: which file has which, and the finding that it must lead to.

These files stay readable in the main; `extra.py` holds the ones that come on top.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from samples.generator.authorities import BARNET, BEDFORD, CAMDEN, THURROCK, Authority
from samples.generator.planted import ACCEPTED, BLANK_DROPPED
from samples.generator.ssda903 import changes
from samples.generator.ssda903.changes import Change, cell, columns, insert, saved
from samples.generator.write import SampleFile

LABELS = {"1": "Male", "2": "Female"}


@dataclass(frozen=True)
class Spoil:
    """One piece of dirt in one file. `change` gives the file with it, and where it is, as a person sees it in Excel."""

    authority: Authority
    year: int
    table: str
    finding: str
    shows: str
    change: Change

    @property
    def path(self) -> str:
        return self.authority.file(self.year, self.table)


SPOILS = (
    Spoil(THURROCK, 2024, "header", ACCEPTED, "a label instead of the code", cell("SEX", LABELS.__getitem__, 3)),
    Spoil(THURROCK, 2024, "oc3", BLANK_DROPPED, "a blank line inside", insert((), 2)),
    Spoil(THURROCK, 2024, "missing", "ConversionError", "an impossible date", cell("MIS_END", "31/02/2024")),
    Spoil(
        THURROCK, 2025, "header", ACCEPTED, "dates with a time of midnight", columns(lambda day: f"{day} 00:00", "DOB")
    ),
    Spoil(THURROCK, 2025, "oc2", "OutOfRange", "a score of 45, where 40 is the most", cell("SDQ_SCORE", "45", 4)),
    Spoil(
        THURROCK,
        2026,
        "social_worker",
        "none: the receipt says UTF-16 and tab",
        "saved by Excel as Unicode text",
        saved("the whole file", encoding="utf-16-le", delimiter="\t"),
    ),
    Spoil(THURROCK, 2026, "missing", "DuplicateRemoval", "two rows sent twice", changes.rows_twice),
    Spoil(BARNET, 2024, "reviews", ACCEPTED, "everything in lower case", changes.lower_case),
    Spoil(
        BARNET,
        2025,
        "reviews",
        "none: the receipt says header row 3",
        "a title above the header",
        saved("rows 1 and 2", above=("Looked after children: reviews,,,", ",,,")),
    ),
    Spoil(BARNET, 2026, "social_worker", "UnexpectedColumn", "a column that no return has", changes.worker_column),
    Spoil(
        CAMDEN,
        2024,
        "prev_perm",
        "none: the receipt says Windows-1252",
        "an é in the encoding of old Windows",
        changes.orleans,
    ),
    Spoil(
        CAMDEN,
        2024,
        "header",
        ACCEPTED,
        "a non-breaking space behind a code",
        cell("ETHNIC", lambda code: f"{code}\u00a0", 1),
    ),
    Spoil(CAMDEN, 2025, "reviews", "RaggedRow", "one cell too many", changes.one_cell_too_many),
    Spoil(
        CAMDEN,
        2025,
        "episodes",
        "ConversionError",
        "a postcode with a digit too many",
        cell("PL_POST", changes.long_inward, 6),
    ),
    Spoil(
        CAMDEN, 2026, "episodes", "WithdrawnCode", "Z1 after it was split into Z11 to Z14", cell("PLACE", "Z1", 0, "Z1")
    ),
    Spoil(
        CAMDEN,
        2026,
        "missing",
        ACCEPTED,
        "dates without leading zeros",
        columns(changes.unpadded, "MIS_START", "MIS_END"),
    ),
    Spoil(BEDFORD, 2024, "episodes", "ConversionError", "a code that never was", cell("CIN", "N9", 5)),
    Spoil(
        BEDFORD,
        2024,
        "oc2",
        "none: the receipt says semicolon",
        "semicolons between the cells",
        saved("the whole file", delimiter=";"),
    ),
    Spoil(
        BEDFORD, 2024, "placed_adoption", ACCEPTED, "line ends of an old Mac", saved("the whole file", line_end="\r")
    ),
    Spoil(BEDFORD, 2024, "ad1", "NoDataRows", "headings only", changes.no_rows),
    Spoil(BEDFORD, 2025, "header", "Blank", "a required cell left empty", cell("ETHNIC", "", 4)),
    Spoil(
        BEDFORD,
        2025,
        "oc3",
        ACCEPTED,
        "child ids that a spreadsheet took for numbers",
        columns(lambda number: f"{number}.0", "CHILD"),
    ),
    Spoil(BEDFORD, 2025, "missing", ACCEPTED, "ISO dates", columns(changes.iso, "MIS_START", "MIS_END")),
    Spoil(
        BEDFORD,
        2026,
        "oc2",
        ACCEPTED,
        "flags that a spreadsheet took for numbers",
        columns(lambda flag: f"{flag}.0", "CONVICTED", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT"),
    ),
    Spoil(
        BEDFORD,
        2026,
        "reviews",
        "RowRemoved",
        "a row without a child",
        insert(("", "01/01/2012", "01/06/2025", "PN1"), 3),
    ),
    Spoil(BEDFORD, 2026, "episodes", "RowRemoved", "a total at the foot", insert(("Total", *[""] * 12), -1)),
)


def spoiled(files: Iterable[SampleFile]) -> list[tuple[SampleFile, tuple[tuple[Spoil, str], ...]]]:
    """Every file with the dirt meant for it, and where each piece went; the file is unchanged where there is none."""
    return [_spoiled(file, [s for s in SPOILS if s.path == file.path]) for file in files]


def _spoiled(file: SampleFile, spoils: list[Spoil]) -> tuple[SampleFile, tuple[tuple[Spoil, str], ...]]:
    places = []
    for spoil in spoils:
        file, where = spoil.change(file)
        places.append((spoil, where))
    return file, tuple(places)
