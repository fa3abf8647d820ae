"""How children fare: the health and behaviour of those in care (oc2), and what became of those who left (oc3).

As in events.py: for the return of one year, the cells that follow CHILD and DOB.
"""

from collections.abc import Iterator
from datetime import timedelta
from random import Random

from samples.generator.authorities import Authority
from samples.generator.people import Life
from samples.generator.ssda903.episodes import care_periods, year_span
from samples.generator.ssda903.events import Cells, Events

ACTIVITIES = ("F1", "P1", "F2", "P2", "F4", "P4", "F5", "P5", "G4", "G5", "G6")


def oc2(authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    """For those in care for the whole twelve months to 31 March."""
    first, last = year_span(year)
    if not any(start <= first and end > last for start, end in care_periods(life)):
        return
    rng, age = Random(f"oc2|{life.child.id}|{year}"), life.child.age_on(last)
    convicted = _flag(age >= 10 and rng.random() < 0.15)
    check = _flag(rng.random() < 0.9) if age < 5 else ""
    immunised, teeth, assessed = (_flag(rng.random() < 0.85) for _ in range(3))
    yield *_sdq(age, rng), convicted, check, immunised, teeth, assessed, *_misuse(age, rng)


def _flag(yes: bool) -> str:
    return "1" if yes else "0"


def _sdq(age: int, rng: Random) -> tuple[str, str]:
    """The questionnaire's score (0 to 40) for ages 4 to 16, or the reason there is none."""
    if not 4 <= age <= 16:
        return "", ""
    return (str(rng.randrange(0, 33)), "") if rng.random() < 0.85 else ("", f"SDQ{rng.randrange(1, 6)}")


def _misuse(age: int, rng: Random) -> tuple[str, str, str]:
    """Substance misuse, help received, and help offered to those who received none."""
    if age < 13 or rng.random() < 0.7:
        return "0", "", ""
    received = rng.random() < 0.6
    return "1", _flag(received), "" if received else _flag(rng.random() < 0.5)


def left_care(life: Life, year: int) -> bool:
    """Whether the child is a care leaver to report on: 17 to 21, left at 16 or later after 13 weeks or more in care."""
    _, last = year_span(year)
    left = [end for start, end in care_periods(life) if end - start >= timedelta(weeks=13)]
    return bool(left) and life.child.birthday(16) <= left[-1] <= last and 17 <= life.child.age_on(last) <= 21


def oc3(authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    """Nothing is known of those not in touch."""
    if not left_care(life, year):
        return
    rng = Random(f"oc3|{life.child.id}|{year}")
    if rng.random() < 0.15:
        yield rng.choice(("NO", "REFU", "NREQ", "RHOM")), "0", "0"
    else:
        yield "YES", rng.choice(ACTIVITIES), rng.choice("BCDEHKRSTUVWXYZ") + rng.choice("12")


OUTCOMES: dict[str, Events] = {"oc2": oc2, "oc3": oc3}
