"""Children known to children's services: contacts, referrals and what came of them. Annex A and the CIN census tell
the same cases, each in its own words. Codes are those of the CIN census; no name of a person occurs anywhere."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from samples.generator.authorities import Authority
from samples.generator.paths import PATHS, Path
from samples.generator.people import Child, make_child

FIRST_NUMBER = 500  # looked-after children (episodes.py) have the ids before
SOURCES = ("1A", "1A", "1B", "1C", "1D", "2A", "2A", "2B", "3A", "3B", "3C", "3E", "4", "5A", "5D", "6", "6", "7", "8")
NEEDS = ("N1", "N1", "N1", "N1", "N3", "N4", "N5", "N5", "N6", "N8")
FACTORS = (
    "1B",
    "2B",
    "3A",
    "3B",
    "4A",
    "4B",
    "6B",
    "7A",
    "10A",
    "11A",
    "13A",
    "15A",
    "16A",
    "17A",
    "18C",
    "19B",
    "24A",
)
DISABILITIES = ("LD", "AUT", "MOB", "COMM", "BEH", "HEAR")
ABUSE = ("NEG", "NEG", "EMO", "EMO", "PHY", "SAB")


@dataclass(frozen=True)
class Assessment:
    started: date
    reviewed: date | None
    authorised: date | None
    factors: tuple[str, ...]


@dataclass(frozen=True)
class Enquiry:
    """An enquiry under section 47. `conference`: the day of the initial child protection conference."""

    started: date
    target: date
    conference: date | None
    is_conference_needed: bool


@dataclass(frozen=True)
class Plan:
    """A child protection plan. `previous`: how many the child had before."""

    started: date
    ended: date | None
    initial: str
    latest: str
    previous: int
    reviews: tuple[date, ...]


@dataclass(frozen=True)
class Case:
    """One contact and what came of it. Without `referral` it went no further than a contact or `early_help`."""

    contact: date
    source: str
    need: str = ""
    early_help: tuple[date, date | None] | None = None
    referral: date | None = None
    is_nfa: bool = False
    closed: date | None = None
    closure: str = ""
    assessments: tuple[Assessment, ...] = ()
    enquiries: tuple[Enquiry, ...] = ()
    plans: tuple[Plan, ...] = ()
    cin_plans: tuple[tuple[date, date | None], ...] = ()


@dataclass(frozen=True)
class Known:
    """A child and their cases, oldest first. The birth date of an unborn child is still to come."""

    child: Child
    path: str
    cases: tuple[Case, ...]
    died: date | None = None


def known_children(authority: Authority, seed: int) -> list[Known]:
    """Everybody in whose name the authority was contacted, ids in order of telling."""
    found: list[Known] = []
    for path in PATHS:
        for turn, day in enumerate(path.days()):
            rng = Random(f"{seed}|{authority.code}|case|{path.name}|{turn}")
            found.append(known_child(authority, path, FIRST_NUMBER + len(found), day, rng))
    return found


def known_child(authority: Authority, path: Path, number: int, day: date, rng: Random) -> Known:
    """The `number`th child, first heard of within a week of that day."""
    day += timedelta(days=rng.randrange(-6, 7))
    child = make_child(authority, number, day, rng.uniform(*path.ages), rng, path.name)
    cases = [_case(path, day, 0, rng)]
    closed = cases[0].closed
    if path.returns is not None and closed:
        cases.append(_case(path, closed + timedelta(days=path.returns), len(cases[0].plans), rng))
    return Known(child, path.name, tuple(cases), died=closed if path.closure == "RC2" else None)


def disabilities(child: Child) -> tuple[str, ...]:
    """One child in seven has one or two."""
    rng = Random(f"disabled|{child.id}")
    return tuple(rng.sample(DISABILITIES, rng.choice((1, 2)))) if rng.random() < 0.15 else ()


def _case(path: Path, contact: date, plans_before: int, rng: Random) -> Case:
    def after(days: int, start: date) -> date:
        return start + timedelta(days=days)

    source, need = rng.choice(SOURCES), rng.choice(NEEDS)
    if not path.is_referred:
        help_ = (after(10, contact), after(rng.randrange(40, 150), contact)) if path.is_helped_early else None
        return Case(contact, source, early_help=help_)
    referral = after(rng.randrange(0, 2), contact)
    enquiry_on = None if path.enquiry is None else after(path.enquiry, referral)
    closed = None if path.closes is None else after(path.closes + rng.randrange(0, 9), referral)
    return Case(
        contact,
        source,
        need=need,
        referral=referral,
        is_nfa=path.is_nfa,
        closed=closed,
        closure=path.closure if closed else "",
        assessments=() if path.assessed is None else (_assessment(after(path.assessed, referral), rng),),
        enquiries=() if enquiry_on is None else (_enquiry(path, enquiry_on),),
        plans=() if enquiry_on is None or path.plan is None else (_plan(path, enquiry_on, plans_before, rng),),
        cin_plans=() if path.cin_plan is None else ((after(path.cin_plan, referral), closed),),
    )


def _assessment(started: date, rng: Random) -> Assessment:
    days = rng.randrange(20, 46)
    reviewed = started + timedelta(days=10) if rng.random() < 0.4 else None
    factors = tuple(sorted(rng.sample(FACTORS, rng.randrange(1, 4)), key=FACTORS.index))
    return Assessment(started, reviewed, started + timedelta(days=days), factors)


def _enquiry(path: Path, started: date) -> Enquiry:
    conference = None if path.conference is None else started + timedelta(days=path.conference)
    return Enquiry(started, started + timedelta(days=21), conference, conference is not None or path.plan is not None)


def _plan(path: Path, enquiry: date, before: int, rng: Random) -> Plan:
    started = enquiry + timedelta(days=path.plan or 0)
    ended = started + timedelta(days=path.plan_days)
    reviews = [started + timedelta(days=days) for days in (88, 265, 440) if days < path.plan_days]
    initial = rng.choice(ABUSE)
    latest = rng.choice(ABUSE) if rng.random() < 0.2 else initial
    return Plan(started, ended, initial, latest, before, tuple(reviews))


def told_by(known: Known, day: date) -> Known:
    """What was known of a child at the end of that day: nothing of what came later."""
    cases = tuple(_told(case, day) for case in known.cases if case.contact <= day)
    return replace(known, cases=cases, died=_past(known.died, day))


def _told(case: Case, day: date) -> Case:
    closed = _past(case.closed, day)
    helped = case.early_help if case.early_help and case.early_help[0] <= day else None
    return replace(
        case,
        early_help=helped and (helped[0], _past(helped[1], day)),
        referral=_past(case.referral, day),
        closed=closed,
        closure=case.closure if closed else "",
        assessments=tuple(_assessments_told(case, day)),
        enquiries=tuple(replace(e, conference=_past(e.conference, day)) for e in case.enquiries if e.started <= day),
        plans=tuple(
            replace(p, ended=_past(p.ended, day), reviews=tuple(r for r in p.reviews if r <= day))
            for p in case.plans
            if p.started <= day
        ),
        cin_plans=tuple((start, _past(end, day)) for start, end in case.cin_plans if start <= day),
    )


def _assessments_told(case: Case, day: date) -> Iterator[Assessment]:
    """Factors are found by the time an assessment is authorised."""
    for a in case.assessments:
        if a.started <= day:
            authorised = _past(a.authorised, day)
            yield Assessment(a.started, _past(a.reviewed, day), authorised, a.factors if authorised else ())


def _past(when: date | None, day: date) -> date | None:
    return when if when and when <= day else None
