"""Made-up children, and the shape of a life in care. Every value is invented; no name of a person occurs anywhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from samples.generator.authorities import Authority

# fmt: off
ETHNIC = ("WBRI", "WBRI", "WBRI", "WBRI", "WOTH", "WIRI", "WIRT", "WROM", "MWBC", "MWBA", "MWAS", "MOTH",
          "AIND", "APKN", "ABAN", "AOTH", "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT")
# fmt: on
ETHNIC_ABROAD = ("OOTH", "BAFR", "AOTH", "WOTH")
# The inward letters Royal Mail uses. Areas start with V (see authorities.py), so that no postcode is anybody's address.
INWARD = "ABDEFGHJLNPQRSTUWXYZ"


@dataclass(frozen=True)
class Child:
    """One child. `duc`: when being an unaccompanied asylum seeker ends; `mother_on`: when she had her own child."""

    id: str
    sex: str
    dob: date
    ethnic: str
    upn: str
    duc: date | None = None
    duc_known_early: bool = True
    mother_on: date | None = None

    def age_on(self, day: date) -> int:
        return day.year - self.dob.year - ((day.month, day.day) < (self.dob.month, self.dob.day))

    def birthday(self, age: int) -> date:
        return years_after(self.dob, age)


@dataclass(frozen=True)
class Episode:
    """One episode of care. PLACE is today's code; a return of an earlier year names it as that year did."""

    decom: date
    rne: str
    ls: str
    cin: str
    place: str
    provider: str
    home_post: str
    pl_post: str
    urn: str
    dec: date | None = None
    rec: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Life:
    """A child and their care. `sent`, by year, replaces what the true episodes give, to contradict other years."""

    child: Child
    story: str
    episodes: tuple[Episode, ...] = ()
    sent: Mapping[int, tuple[Episode, ...]] | None = None


def years_after(day: date, years: int) -> date:
    """The same day `years` later; 29 February becomes the 28th."""
    return day.replace(year=day.year + years, day=28 if (day.month, day.day) == (2, 29) else day.day)


def postcode(authority: Authority, rng: Random) -> str:
    letters = rng.choice(INWARD) + rng.choice(INWARD)
    return f"{authority.postcode_area}{rng.randrange(1, 19)} {rng.randrange(1, 10)}{letters}"


def provider_urn(rng: Random) -> str:
    """A made-up Ofsted reference, in either of the two shapes that occur."""
    return rng.choice((f"SC9{rng.randrange(10**5):05d}", f"2999{rng.randrange(1000):03d}"))


def make_child(authority: Authority, number: int, started: date, age: float, rng: Random, story: str) -> Child:
    """The `number`th child of the authority, `age` years old on the day care started."""
    dob = started - timedelta(days=int(age * 365.25))
    abroad = story == "asylum seeker"
    sex = "F" if story == "mother" else "M" if abroad and rng.random() < 0.8 else rng.choice("MF")
    return Child(
        id=authority.child_id(number),
        sex=sex,
        dob=dob,
        ethnic=rng.choice(ETHNIC_ABROAD if abroad else ETHNIC),
        upn=_upn(age, abroad, rng),
        duc=years_after(dob, 18) if abroad else None,
        duc_known_early=rng.random() < 0.7,
        mother_on=started + timedelta(days=165) if story == "mother" else None,
    )


def _upn(age: float, abroad: bool, rng: Random) -> str:
    """A well-formed pupil number of authority 000, which does not exist, or a code for 'has none' (UN1 to UN5)."""
    if age < 4:
        return "UN1"
    if abroad and rng.random() < 0.5:
        return "UN3"
    return f"{rng.choice('ABCDEFGHJKLMNPQRTUVWXYZ')}000{rng.randrange(10**9):09d}"
