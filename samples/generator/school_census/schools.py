"""Made-up schools and their pupils. A pupil's name says whose it is: nobody's (Pupil-0012 Sample-0012)."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from samples.generator.authorities import AUTHORITIES, BARNET, BEDFORD, CAMDEN, THURROCK, Authority
from samples.generator.postcodes import postcodes_of
from samples.generator.school_census.terms import Term

# Where children live who go to school in the area; the last lies in an authority that has signed nothing.
ACROSS = {BARNET.code: "VC", CAMDEN.code: "VB", THURROCK.code: "VD", BEDFORD.code: "VT"}
UNSIGNED = "VX"
SHARED = (
    "lives over the border",
    "two addresses",
    "free meals",
    "free meals again",
    "two needs",
    "second need only",
    "suspended",
    "young carer",
    "service child",
    "lives where nobody signed",
)
LEAVERS = ("left", "left, lives over the border")
# The school year by whose year groups the pupils of 2025 and 2026 are told.
NOW = 2025


@dataclass(frozen=True)
class School:
    """`type` is that of the files it stands in, la or acad; `stories` those of its pupils on roll, in order; `youngest`
    the year group of the first of them (0 is reception), and `groups` how many there are."""

    estab: str
    lea: str
    urn: str
    type: str
    phase: str
    stories: tuple[str, ...]
    youngest: int
    groups: int

    @property
    def oldest(self) -> int:
        return self.youngest + self.groups - 1

    @property
    def source(self) -> str:
        return f"{self.lea}{self.estab}"

    @property
    def name(self) -> str:
        return f"Made-up School {self.estab}"


@dataclass(frozen=True)
class Pupil:
    """`reception` is the year in whose autumn the child is in the reception class; `homes` are postcodes."""

    number: int
    school: School
    story: str
    is_on_roll: bool
    reception: int
    dob: date
    sex: str
    upn: str
    homes: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.number:04d}"

    @property
    def roll(self) -> str:
        """How the names of the tables about this pupil end."""
        return "onroll" if self.is_on_roll else "offroll"

    @property
    def table(self) -> str:
        return "pupilonroll" if self.is_on_roll else "pupilnolongeronroll"

    def group(self, term: Term) -> int:
        return term.school_year - self.reception

    def random(self, about: str) -> Random:
        """Chance of its own for each return and table, so that no table changes another."""
        return Random(f"{self.upn}|{about}")


def schools(lea: str, term: Term) -> tuple[School, ...]:
    """Two schools; before 2020 only the first, with fewer pupils."""
    small = ("settled", "lives over the border", "two needs", "free meals again", "suspended", "service child")
    first, second = ("nursery", *SHARED, "no address", "settled"), ("sixth form", *SHARED, "alternative provision")
    primary = School("9901", lea, f"99{lea}1", "la", "PS", first, -1, 8)
    if term.year < 2020:
        return (School("9901", lea, f"99{lea}1", "la", "PS", small, 0, 6),)
    return primary, School("9902", lea, f"99{lea}2", "acad", "SS", (*second, "settled"), 7, 7)


def pupils(authority: Authority, lea: str, term: Term, seed: int) -> list[Pupil]:
    """Everybody in a return: those on roll are the same in every term of 2025 and 2026; each term has its leavers."""
    found = []
    cohort = NOW if term.year >= 2020 else term.school_year
    base = 1000 * AUTHORITIES.index(authority) + 20 * (NOW - cohort)
    for at, school in enumerate(schools(lea, term)):
        for n, story in enumerate(school.stories):
            ages = {"nursery": school.youngest, "sixth form": school.oldest}
            group = ages.get(story, school.youngest + 2 + n % (school.groups - 2))
            number = base + 1 + 20 * at + n
            found.append(_pupil(authority, school, number, story, cohort - group, is_on_roll=True, seed=seed))
        for n, story in enumerate(LEAVERS):
            number = base + _leavers_from(term) + 2 * at + n
            born = term.school_year - school.oldest
            found.append(_pupil(authority, school, number, story, born, is_on_roll=False, seed=seed))
    return found


def _leavers_from(term: Term) -> int:
    """Above the numbers of those on roll, and other numbers for each term."""
    return 40 + 4 * ((3 * (term.year - NOW) + term.month // 4) % 12)


def _pupil(
    authority: Authority, school: School, number: int, story: str, reception: int, *, is_on_roll: bool, seed: int
) -> Pupil:
    rng = Random(f"{seed}|school census|{authority.code}|{number}")
    return Pupil(
        number=number,
        school=school,
        story=story,
        is_on_roll=is_on_roll,
        reception=reception,
        dob=date(reception - 5, 9, 1) + timedelta(days=rng.randrange(365)),
        sex=rng.choice("MF"),
        upn=f"{rng.choice('ABCDEFGHJKLMNPQRTUVWXYZ')}000{rng.randrange(10**9):09d}",
        homes=tuple(rng.choice(postcodes_of(area)) for area in _areas(authority, story)),
    )


def _areas(authority: Authority, story: str) -> tuple[str, ...]:
    here, there = authority.postcode_area, ACROSS[authority.code]
    if "over the border" in story:
        return (there,)
    return {"two addresses": (here, there), "lives where nobody signed": (UNSIGNED,), "no address": ()}.get(
        story, (here,)
    )
