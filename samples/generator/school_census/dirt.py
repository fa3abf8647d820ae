"""The dirt of real life in the School census: which file has which, and the finding that it must lead to."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from samples.generator.authorities import BARNET, BEDFORD, CAMDEN, THURROCK, Authority
from samples.generator.planted import ACCEPTED
from samples.generator.school_census.paths import UNTYPED, path
from samples.generator.school_census.terms import Term
from samples.generator.ssda903 import changes
from samples.generator.ssda903.changes import Change, cell, columns
from samples.generator.write import SampleFile

SUMMER, AUTUMN, SPRING = Term(2025, "summer"), Term(2025, "autumn"), Term(2026, "spring")


@dataclass(frozen=True)
class CensusSpoil:
    """One piece of dirt in one file."""

    authority: Authority
    term: Term
    table: str
    finding: str
    shows: str
    change: Change
    school_type: str = ""

    @property
    def path(self) -> str:
        return path(self.authority, self.term, self.table, self.school_type)


def form_group(file: SampleFile) -> tuple[SampleFile, str]:
    """A column that no return has."""
    rows = tuple((*row, f"9{'QXZ'[n % 3]}") for n, row in enumerate(file.rows))
    return replace(file, header=(*file.header, "formgroup"), rows=rows), "column formgroup"


def shouted(file: SampleFile) -> tuple[SampleFile, str]:
    return replace(file, header=tuple(name.upper() for name in file.header)), "headings"


def no_school_type(file: SampleFile) -> tuple[SampleFile, str]:
    return file, "the file name"


SPOILS = (
    CensusSpoil(
        THURROCK, AUTUMN, "termlysessiondetailsonroll", "DuplicateRemoval", "two rows sent twice", changes.rows_twice
    ),
    CensusSpoil(
        THURROCK, AUTUMN, "fsmperiodsonroll", "ConversionError", "a country of the kingdom that is none",
        cell("ukcountry", "UTO"),
    ),
    CensusSpoil(THURROCK, SPRING, "pupilonroll", "UnexpectedColumn", "a column that no return has", form_group),
    CensusSpoil(BARNET, SUMMER, "addresses", "ConversionError", "a postcode with a digit too many",
        cell("postcode", changes.long_inward, 6),
    ),
    CensusSpoil(
        BARNET, AUTUMN, "termlysessiondetailsonroll", "ConversionError", "an attendance code that never was",
        cell("attendancereason", "9Z", 4),
    ),
    CensusSpoil(BARNET, AUTUMN, "schoolcensus", ACCEPTED, "the name of the collection instead of its code",
        cell("collection", "School Census"),
    ),
    CensusSpoil(
        BARNET, SPRING, "fsmperiod", "ConversionError", "an impossible date",
        cell("fsmstartdate", "2025-Feb-30 00:00:00", 1),
    ),
    CensusSpoil(
        BARNET, SPRING, "school", "OutOfRange", "a youngest boy of 1, where 2 is the least", cell("minmaleage", "1")
    ),
    CensusSpoil(
        CAMDEN, SUMMER, UNTYPED[1], "MissingSchoolType", "no school type in the name, where the others have one",
        no_school_type,
    ),
    CensusSpoil(
        CAMDEN, AUTUMN, "addressesonroll", "Blank", "a required id left empty", cell("pupilonrolltableid", "", 2), "la"
    ),
    CensusSpoil(CAMDEN, SPRING, "addresses", "RaggedRow", "one cell too many", changes.one_cell_too_many, "acad"),
    CensusSpoil(
        BEDFORD, AUTUMN, "termlyexclusionsonroll", "ConversionError", "the reason OT, which ended in 2020",
        cell("reason1", "OT", 2),
    ),
    CensusSpoil(BEDFORD, AUTUMN, "summerhalfterm2sessiondetailsonroll", ACCEPTED, "headings in capitals", shouted),
    CensusSpoil(
        BEDFORD, AUTUMN, "pupilonroll", ACCEPTED, "flags in words",
        columns(lambda flag: {"0": "False", "1": "True"}.get(flag, flag), "parttime", "topupfunding"),
    ),
)  # fmt: skip


def spoiled(files: Iterable[SampleFile]) -> list[tuple[SampleFile, tuple[tuple[CensusSpoil, str], ...]]]:
    """Every file with the dirt meant for it, and where each piece went; the file is unchanged where there is none."""
    return [_spoiled(file, [s for s in SPOILS if s.path == file.path]) for file in files]


def _spoiled(file: SampleFile, spoils: list[CensusSpoil]) -> tuple[SampleFile, tuple[tuple[CensusSpoil, str], ...]]:
    places = []
    for spoil in spoils:
        file, where = spoil.change(file)
        places.append((spoil, where))
    return file, tuple(places)
