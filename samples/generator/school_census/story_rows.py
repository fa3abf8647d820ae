"""What the story of a pupil puts into the tables that hang on theirs: homes, meals, needs, exclusions, placements."""

from datetime import date, timedelta

from samples.generator.postcodes import postcodes_of
from samples.generator.school_census.collect import Collector, Value
from samples.generator.school_census.schools import UNSIGNED, Pupil
from samples.generator.school_census.words import FUNDING_BASES, NEEDS, suspension


def add_homes(into: Collector, pupil: Pupil, held: str) -> None:
    """A row for each address; every other school writes them in lines."""
    for n, postcode in enumerate(pupil.homes):
        place: dict[str, Value] = {"postcode": postcode, "uniquepropertyreferencenumber": 999900000000 + pupil.number}
        if not pupil.is_on_roll:
            into.add("addressesoffroll", pupil.school, held, pupilnolongeronrolltableid=held, **place)
            continue
        street: dict[str, Value] = {"paon": 1 + pupil.number % 90 + n, "street": "Made-up Street", "town": "Sampleton"}
        lines: dict[str, Value] = {"addressline1": f"{1 + pupil.number % 90 + n} Made-up Street"}
        lines["addressline2"] = "Sampleton"
        written = street if pupil.school.type == "la" else lines
        for table in ("addressesonroll", "addresses"):
            into.add(table, pupil.school, held, pupilonrolltableid=held, **place, **written)


def add_story(into: Collector, pupil: Pupil, held: str) -> None:
    """`held` is the id of the pupil's row."""
    if pupil.story.startswith("free meals"):
        _add_meals(into, pupil, held)
    elif pupil.story in ("two needs", "second need only"):
        _add_needs(into, pupil, held)
    elif pupil.story in ("suspended", "left"):
        _add_exclusions(into, pupil, held)
    elif pupil.story == "nursery" or (pupil.story == "settled" and into.term.year == 2018):
        for basis in FUNDING_BASES:
            into.add("fundingbasisitems", pupil.school, held, pupilonrolltableid=held, fundingbasis=basis)
    if pupil.story in ("alternative provision", "left, lives over the border"):
        _add_placement(into, pupil, held)


def _add_meals(into: Collector, pupil: Pupil, held: str) -> None:
    """One open period, or a closed one and an open one."""
    now = into.term.day
    periods: list[tuple[date, date | None]] = [(now - timedelta(days=300), None)]
    if pupil.story == "free meals again":
        periods = [(now - timedelta(days=700), now - timedelta(days=400)), (now - timedelta(days=60), None)]
    for start, end in periods:
        for table in ("fsmperiodsonroll", "fsmperiod"):
            cells: dict[str, Value] = {"fsmstartdate": start, "fsmenddate": end, "ukcountry": "ENG"}
            into.add(table, pupil.school, held, pupilonrolltableid=held, **cells)


def _add_needs(into: Collector, pupil: Pupil, held: str) -> None:
    """Needs ranked first and second, or a second one without a first."""
    for rank in (1, 2) if pupil.story == "two needs" else (2,):
        kind = NEEDS[(pupil.number + 5 * rank) % len(NEEDS)]
        into.add("senneeds", pupil.school, held, pupilonrolltableid=held, sentyperank=rank, sentype=kind)


def _add_exclusions(into: Collector, pupil: Pupil, held: str) -> None:
    """In the term before: two suspensions and a lunchtime one, or, for a leaver, a suspension and a permanent one."""
    temporary = suspension(into.term)
    told: list[tuple[str, int | None, tuple[str, ...]]]
    told = [(temporary, 6, ("PP", "VP", "DB")), (temporary, 2, ("DA",)), ("LNCH", 1, ("BU", "SM"))]
    if not pupil.is_on_roll:
        told = [(temporary, 10, ("PA", "VA")), ("PERM", None, ("PA", "DM", "TH"))]
    began = into.term.day - timedelta(days=140 if into.term.name == "autumn" else 100)
    for n, (category, sessions, reasons) in enumerate(told):
        cells: dict[str, Value] = {f"{pupil.table}tableid": held, "category": category, "sessions": sessions}
        cells |= {"startdate": began + timedelta(days=20 * n), "senprovision": "K" if n else "N"}
        cells |= {f"reason{rank}": reason for rank, reason in enumerate(reasons, start=1)}
        into.add(f"termlyexclusions{pupil.roll}", pupil.school, held, **cells, reason=reasons[0])


def _add_placement(into: Collector, pupil: Pupil, held: str) -> None:
    """Time in alternative provision, once by way of the authority and once arranged by the school."""
    to: dict[str, Value] = {f"{pupil.table}tableid": held, "senprovisionentry": "K"}
    into.add(f"approvisiondetail{pupil.roll}", pupil.school, held, prevurn="999000", apreason="MHN", **to)
    into.add(
        f"schoolarrangedapdetail{pupil.roll}",
        pupil.school,
        held,
        urn=999001,
        ukprn=99990001,
        entrydate=into.term.day - timedelta(days=150),
        leavingdate=None if pupil.is_on_roll else into.term.day - timedelta(days=95),
        apsessionsperweek=6,
        apsettingtype="WBP",
        placementreason="BHS",
        senprovisionleaving=None if pupil.is_on_roll else "K",
        apattendancepattern="PT",
        applacementpostcode=postcodes_of(UNSIGNED)[pupil.number % 36],
        companynumber=f"99{pupil.number:06d}",
        **to,
    )
