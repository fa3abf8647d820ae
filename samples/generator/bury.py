"""Bury: the children that its SSDA903, its placements census and its CANS forms tell of under the same ids.

Snapshots of the placements census are taken on 30 June 2025, 31 December 2025 and 31 March 2026; the stories below are
written around these days.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from samples.generator.authorities import Authority
from samples.generator.made import Dirt, Made, put
from samples.generator.page import table
from samples.generator.people import Child, Episode, Life
from samples.generator.postcodes import postcodes_of
from samples.generator.ssda903.changes import cell, rows_twice
from samples.generator.ssda903.tables import HEADERS, Row, rows_of
from samples.generator.write import SampleFile

BURY = Authority("Bury-351", "351", "VY", "{year}/SSDA903_{year}_{table}.csv", first_id=400107, id_step=13)
YEARS = (2025, 2026)
TABLES = ("header", "episodes", "uasc", "oc2", "missing", "reviews")
FAR_AWAY = postcodes_of("VB")[3]


@dataclass(frozen=True)
class Stay:
    """One episode. `kind`: RNE, LS, PLACE and provider; `end`: DEC, REC and REASON_PLACE_CHANGE, or nothing.

    `at` numbers the house that the child lives in; houses have a postcode and, if Ofsted knows them, a URN.
    """

    decom: str
    kind: str
    at: int
    end: str = ""


@dataclass(frozen=True)
class Story:
    """`why`: what the child is there to show. `duc`: when being an unaccompanied asylum seeker ends."""

    why: str
    sex: str
    dob: str
    ethnic: str
    stays: tuple[Stay, ...]
    duc: str = ""


# Houses without a postcode in the return, and one that lies far away.
NO_POSTCODE = 90
FAR = 91
WITHOUT_URN = ("P1", "U3")
STORIES = (
    Story("one placement; a new legal status is no move", "M", "2011-09-14", "WBRI", (
        Stay("2022-05-09", "S C1 U6 PR4", 1, "2022-11-21 X1"), Stay("2022-11-21", "L C2 U6 PR4", 1))),
    Story("moves in May 2024, February and September 2025 and January 2026", "F", "2010-02-03", "MWBC", (
        Stay("2023-11-13", "S C1 U4 PR4", 2, "2024-05-20 X1 CARPL"),
        Stay("2024-05-20", "P C1 U6 PR4", 3, "2025-02-10 X1 CREQB"),
        Stay("2025-02-10", "B C2 K2 PR4", 4, "2025-09-15 X1 STAND"),
        Stay("2025-09-15", "P C2 K2 PR4", 5, "2026-01-19 X1 PLACE"),
        Stay("2026-01-19", "P C2 K2 PR4", 6))),
    Story("leaves care on 20 November 2025 and still stands in the census of December", "M", "2009-06-30", "WBRI", (
        Stay("2024-01-08", "S V2 K2 PR4", 7, "2025-11-20 E4A"),)),
    Story("two rows in oc2 of 2026, of which one says more", "F", "2013-04-22", "WBRI", (
        Stay("2021-03-15", "S C2 U6 PR4", 8),)),
    Story("missing before, between and after the snapshots", "M", "2009-12-01", "BCRB", (
        Stay("2023-08-21", "S C2 K2 PR4", 9),)),
    Story("an asylum seeker until 10 October 2025", "M", "2008-06-12", "OOTH", (
        Stay("2024-10-14", "S V2 K3 PR4", 10),), "2025-10-10"),
    Story("an asylum seeker", "M", "2009-03-05", "BAFR", (Stay("2025-05-12", "S V2 U4 PR4", 11),), "2027-03-05"),
    Story("goes home in April 2025 and comes back in October", "F", "2014-08-19", "WBRI", (
        Stay("2024-07-01", "S V2 U4 PR4", 12, "2025-04-11 E4A"), Stay("2025-10-06", "S V2 U6 PR4", 13))),
    Story("comes into care between two snapshots", "M", "2021-07-23", "APKN", (
        Stay("2025-08-04", "S C1 U4 PR4", 14),)),
    Story("placed far away, in Barnet", "F", "2011-01-27", "WBRI", (
        Stay("2022-09-12", "S C2 K2 PR4", FAR),)),
    Story("a placement without a postcode", "M", "2012-11-08", "WIRI", (
        Stay("2023-02-06", "S C2 U6 PR4", NO_POSTCODE),)),
    Story("new legal status in December 2025, in the same placement", "F", "2015-03-30", "MWAS", (
        Stay("2024-09-02", "S V2 U6 PR4", 15, "2025-01-20 X1"),
        Stay("2025-01-20", "L C1 U6 PR4", 15, "2025-12-08 X1"),
        Stay("2025-12-08", "L C2 U6 PR4", 15))),
    Story("two and three years old", "F", "2022-10-11", "WBRI", (Stay("2024-03-18", "S C1 U4 PR4", 16),)),
    Story("a baby", "M", "2025-01-20", "WBRI", (Stay("2025-02-03", "S C1 U5 PR4", 17),)),
    Story("supported living; 18 on 28 February 2026", "M", "2008-02-28", "WBRI", (
        Stay("2023-05-15", "S C2 U6 PR4", 18, "2024-08-05 X1 APPRR"),
        Stay("2024-08-05", "P C2 K3 PR4", 19, "2026-02-28 E5"))),
    Story("a residential school", "M", "2012-06-06", "WBRI", (Stay("2023-09-04", "S V2 S1 PR4", 20),)),
    Story("with a parent, and so in no placements census", "F", "2016-12-12", "ABAN", (
        Stay("2024-11-25", "S C1 P1 PR0", 21),)),
    Story("with the family, and so in no placements census", "M", "2014-02-14", "WBRI", (
        Stay("2022-02-21", "S C2 U3 PR1", 22),)),
    Story("secure accommodation from November 2025", "F", "2010-10-29", "WBRI", (
        Stay("2025-03-24", "S C1 K2 PR4", 23, "2025-11-10 X1 CHILD"), Stay("2025-11-10", "P C1 K1 PR4", 24))),
    Story("an id that Excel took for a number in the placements census", "M", "2013-07-02", "OOTH", (
        Stay("2023-12-04", "S C2 U6 PR4", 25),)),
)  # fmt: skip
# By number of the story: MISSING, MIS_START, MIS_END.
MISSING = {
    1: ("M 2025-10-03 2025-10-04",),
    4: (
        "M 2024-05-18 2024-05-20",
        "M 2025-02-27 2025-03-02",
        "A 2025-07-11 2025-07-12",
        "M 2025-12-29 2026-01-03",
        "M 2026-02-14 2026-02-16",
    ),
}
TOLD_TWICE = 3
SAYS_LITTLE = ("", "SDQ1", "0", "", "1", "", "", "", "", "")
SAYS_MORE = ("17", "", "0", "", "1", "1", "1", "0", "", "")
INTRO = """
## Bury: SSDA903 beside the placements census and CANS

`Bury-351` sends six tables of SSDA903 for 2025 and 2026 (`ssda903/2025/SSDA903_2025_header.csv`). Its placements census
and its CANS forms tell of the same children under the same ids, so that they can be put together as at the three
snapshots: 30 June 2025, 31 December 2025 and 31 March 2026.
"""


def lives() -> list[Life]:
    """The children of the stories, ids in their order."""
    return [_life(number, story) for number, story in enumerate(STORIES)]


def _life(number: int, story: Story) -> Life:
    child = Child(
        id=BURY.child_id(number),
        sex=story.sex,
        dob=date.fromisoformat(story.dob),
        ethnic=story.ethnic,
        upn="UN1" if story.dob > "2021" else "UN3" if story.duc else f"B000{351000000 + number:09d}",
        duc=date.fromisoformat(story.duc) if story.duc else None,
    )
    return Life(child, story.why, tuple(_episode(number, stay) for stay in story.stays))


def _episode(number: int, stay: Stay) -> Episode:
    rne, ls, place, provider = stay.kind.split()
    dec, rec, reason = (*stay.end.split(), "", "", "")[:3]
    home = postcodes_of("VY")[number]
    return Episode(
        date.fromisoformat(stay.decom),
        rne,
        ls,
        "N1" if ls != "V2" else "N4",
        place,
        provider,
        home,
        home if place == "P1" else house_postcode(stay.at),
        "" if place in WITHOUT_URN else house_urn(stay.at),
        date.fromisoformat(dec) if dec else None,
        rec,
        reason,
    )


def house_postcode(at: int) -> str:
    if at == NO_POSTCODE:
        return ""
    return FAR_AWAY if at == FAR else postcodes_of("VY")[-at]


def house_urn(at: int) -> str:
    """A made-up Ofsted reference."""
    return f"SC9351{at:02d}"


def clean_files() -> dict[str, SampleFile]:
    """The return without dirt, by path."""
    names = {BURY.file(year, name): (year, name) for year in YEARS for name in TABLES}
    return {path: SampleFile(path, HEADERS[name], tuple(_rows(name, year))) for path, (year, name) in names.items()}


def _rows(name: str, year: int) -> Iterator[Row]:
    if name == "missing":
        yield from _missing(year)
        return
    for row in rows_of(name, BURY, lives(), year):
        if (name, row[0], year) == ("oc2", BURY.child_id(TOLD_TWICE), 2026):
            yield (*row[:2], *SAYS_LITTLE)
            yield (*row[:2], *SAYS_MORE)
        else:
            yield row


def _missing(year: int) -> Iterator[Row]:
    for number, spells in MISSING.items():
        for kind, *days in (spell.split() for spell in spells):
            start, end = (date.fromisoformat(day) for day in days)
            if date(year - 1, 4, 1) <= start <= date(year, 3, 31):
                dob = date.fromisoformat(STORIES[number].dob)
                yield (BURY.child_id(number), _day(dob), kind, _day(start), _day(end))


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def bury() -> Made:
    """All files of Bury's SSDA903, dirt included."""
    reviews, health, missing = (BURY.file(2026, name) for name in ("reviews", "oc2", "missing"))
    dirt = (
        Dirt(
            BURY.file(2025, "episodes"), "ConversionError", "a code that never was", cell("PLACE_PROVIDER", "PR9", 14)
        ),
        Dirt(reviews, "DuplicateRemoval", "two rows sent twice", rows_twice),
        Dirt(health, "none: both are kept", "a second row of a child, which says more", _told_twice),
        Dirt(missing, "ConversionError", "an impossible date", cell("MIS_END", "31/09/2025", 0)),
        Dirt(BURY.file(2026, "header"), "Blank", "a required cell left empty", cell("UPN", "", 7)),
    )
    files, places = put(clean_files(), dirt)
    return Made(tuple(files.values()), places, ())


def _told_twice(file: SampleFile) -> tuple[SampleFile, str]:
    """It is there already: this says where."""
    at = next(n for n, row in enumerate(file.rows) if row[2:] == SAYS_MORE)
    return replace(file), f"row {file.row_in_excel(at)}"


def page() -> str:
    """The part of samples/README.md that is about Bury's children."""
    stories = ((BURY.child_id(number), story.why) for number, story in enumerate(STORIES))
    return INTRO + table(("CHILD", "shows"), stories) + bury().tables()
