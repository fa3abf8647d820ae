"""What happens to a child in care: reviews, missing spells, social workers, adoption, deprivation of liberty.

Each function gives, for the return of one year, the cells that follow CHILD and DOB, in the table's order.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random

from samples.generator.authorities import Authority
from samples.generator.people import Life
from samples.generator.ssda903.episodes import care_periods, told, year_span
from samples.generator.ssda903.stories import STORIES

Cells = tuple[date | str | None, ...]

REVIEWS_AT = (20, 110)  # days into care; from then on every 180 days
GO_MISSING = frozenset(story.name for story in STORIES if story.goes_missing)
SW_REASONS = ("MANAGE", "FCONTA", "LEFTRL", "ORGRST", "TSPROC", "ABSENC", "CHCHAN", "PCCHAN", "OTHERS")
ADOPTERS = {"1": (("M1", "F1"), ("L0", "L11")), "2": (("MM", "FF", "MF"), ("L12", "L2", "L3", "L4"))}
LOCKED = ("K1", "K2")
PERMANENCE = ("Z1", "Z1", "Z1", "Z1", "P1", "P2", "P3", "P4")


def reviews(authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    first, last = year_span(year)
    for start, end in care_periods(life):
        for days in (*REVIEWS_AT, *range(REVIEWS_AT[1] + 180, 6570, 180)):
            day = start + timedelta(days=days)
            if first <= day <= last and day < end:
                yield day, _review_code(life, day)


def _review_code(life: Life, day: date) -> str:
    """PN0 for the under-fours, who cannot take part."""
    if life.child.age_on(day) < 4:
        return "PN0"
    return f"PN{Random(f'review|{life.child.id}|{day}').randrange(1, 8)}"


def missing(authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    """Two spells a year of the older children in the less settled stories; one still going on shows no end."""
    if life.story not in GO_MISSING:
        return
    first, last = year_span(year)
    rng = Random(f"missing|{life.child.id}|{year}")
    starts = sorted(first + timedelta(days=rng.randrange(half, half + 170)) for half in (0, 190))
    for start in starts:
        end = start + timedelta(days=rng.randrange(1, 12))
        if any(s <= start and end <= e for s, e in care_periods(life)):
            yield rng.choice("MMA"), start, end if end <= last else None


def social_worker(authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    """A worker holds a case for about a year; a spell that ends with care has no reason for a change."""
    first, last = year_span(year)
    for start, end in care_periods(life):
        rng = Random(f"worker|{life.child.id}|{start}")
        while start < end:
            worker = f"SW{rng.randrange(8):02d}{authority.first_id % 997:03d}"
            until, reason = start + timedelta(days=rng.randrange(150, 600)), rng.choice(SW_REASONS)
            until, reason = (end, "") if until >= end else (until, reason)
            if start <= last and until >= first:
                yield (worker, start, until, reason) if until <= last else (worker, start, None, "")
            start = until


def ad1(authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    """Who adopted the children whose adoption orders were made in the year."""
    for episode in told(life, year):
        if episode.rec not in ("E11", "E12"):
            continue
        rng = Random(f"ad1|{life.child.id}")
        placed = min(e.decom for e in life.episodes if e.place.startswith("A"))
        number = rng.choice("12")
        sexes, status = ADOPTERS[number]
        fostered = "1" if any(e.place in ("A3", "A5") for e in life.episodes) else "0"
        yield (
            placed - timedelta(days=rng.randrange(60, 90)),
            placed - timedelta(days=rng.randrange(5, 30)),
            fostered,
            number,
            rng.choice(sexes),
            rng.choice(status),
        )


def placed_adoption(authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    """Children placed for adoption at any time in the year; with an end only when it broke down."""
    adoptive = [e for e in told(life, year) if e.place.startswith("A")]
    if not adoptive:
        return
    placed = min(e.decom for e in life.episodes if e.place.startswith("A"))
    ended = adoptive[-1].dec if adoptive[-1].rec == "X1" and life.story == "adoption broke down" else None
    yield placed, ended, "RD1" if ended else ""


def prev_perm(authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    """For those who started to be looked after in the year: what permanence they had before; Z1 is none."""
    for episode in told(life, year):
        if episode.rne != "S" or episode.decom < year_span(year)[0] or episode.ls in ("V3", "V4"):
            continue
        rng = Random(f"permanence|{life.child.id}|{episode.decom}")
        code = rng.choice(PERMANENCE) if life.child.age_on(episode.decom) >= 3 else "Z1"
        if code == "Z1":
            yield "Z1", "", None
        else:
            by = rng.choice(("302", "202", "822", "883"))
            yield code, by, episode.decom - timedelta(days=rng.randrange(300, 900))


def dolo(authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    """Deprivation of liberty orders, from 2027: eight weeks in a children's home for one of the unsettled."""
    first, last = year_span(year)
    for episode in told(life, year):
        if life.story == "unsettled" and episode.place in LOCKED:
            start = max(episode.decom, first) + timedelta(days=14)
            end = start + timedelta(weeks=8)
            if end <= (episode.dec or last):
                yield start, end


Events = Callable[[Authority, Life, int], Iterator[Cells]]
EVENTS: dict[str, Events] = {
    f.__name__: f for f in (reviews, missing, social_worker, ad1, placed_adoption, prev_perm, dolo)
}
