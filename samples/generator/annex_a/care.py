"""Lists 8 to 11: looked-after children, care leavers, children to be adopted, and those who would adopt."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from samples.generator.annex_a.telling import A_YEAR, Cells, Telling
from samples.generator.people import Child, Episode, Life
from samples.generator.ssda903.episodes import care_periods
from samples.generator.ssda903.events import missing

LA_NAMES = {"883": "Thurrock", "BAR": "Barnet", "CAM": "Camden", "822": "Bedford Borough"}
ADOPTERS = 10  # households, besides those of the adopted children


def list_8(t: Telling) -> Iterator[Cells]:
    for life in t.lives:
        for number, (start, end) in enumerate(_periods(life)):
            if start <= t.day and (end > t.day or t.recent(end)):
                yield _looked_after(t, life, start, end, number)


def _looked_after(t: Telling, life: Life, start: date, end: date, number: int) -> Cells:
    child, ceased = life.child, t.told(end)
    episodes = [e for e in life.episodes if start <= e.decom <= min(t.day, end)]
    now = episodes[-1]
    placements = [e for e in episodes if e.rne in "SPB"]
    legal_since = next(e.decom for e in reversed(episodes) if e.rne in "SLB" or e is episodes[0])
    spells = [cells for cells in missing(t.authority, life, 2026) if _within_a_year(t, cells[1])]
    absent = sum(cells[0] == "A" for cells in spells)
    since = None if ceased else start
    return t.served(child, "Looked after") | {
        "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)": t.yes(child.duc is not None),
        "Date Started to be Looked After": start,
        "Child's Category of Need": t.say("need", now.cin),
        "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)": (
            t.yes(number > 0 and t.recent(start, A_YEAR))
        ),
        "Start date of current legal status": legal_since,
        "Child's Legal Status": t.say("legal", now.ls),
        "Date of Latest Statutory Review": t.ago(child, "review", 180, since),
        "Date of Last Social Work Visit": t.ago(child, "visit", 40, since),
        "What is the permanence plan for this child?": t.say("permanence", _permanence(child, now, t.day)),
        "Date of Last IRO Visit / Contact to the Child": t.ago(child, "iro", 170, since),
        "Date of Last Health Assessment": t.ago(child, "health", 300, since),
        "Date of Last Dental Check": t.ago(child, "dental", 300, since),
        "Number of Placements in the Last 12 months": sum(t.recent(e.decom, A_YEAR) for e in placements) or 1,
        "Date Ceased to be Looked After": ceased,
        "Reason Ceased to be Looked After": t.say("ceased", now.rec) if ceased else None,
        "Start Date of Most Recent Placement": placements[-1].decom,
        "Placement Type": t.say("placement", now.place),
        "Placement Provider": t.say("provider", now.provider),
        "Placement postcode": now.pl_post,
        "URN of Placement": now.urn or None,
        "Placement Location": t.say("location", "In" if now.provider == "PR1" else "Out"),
        "LA of Placement": LA_NAMES[t.authority.code],
        "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months": (
            len(spells) - absent
        ),
        "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months": absent,
        "Was the child offered a Return Interview after their last missing episode (Y/N)?": (
            t.yes(True) if spells else None
        ),
        "Did the child accept a Return Interview after their last missing episode (Y/N)?": (
            t.yes(child.sex == "F") if spells else None
        ),
    }


def _periods(life: Life) -> Iterator[tuple[date, date]]:
    """Only lives that are told alike in every return: Annex A has no place for contradictions."""
    return care_periods(life) if life.sent is None else iter(())


def _within_a_year(t: Telling, start: object) -> bool:
    return isinstance(start, date) and t.recent(start, A_YEAR)


def _permanence(child: Child, now: Episode, day: date) -> str:
    if now.ls == "E1" or now.place.startswith("A"):
        return "Adoption"
    if child.age_on(day) >= 16:
        return "Independence"
    return {"U1": "SGO", "U2": "SGO", "U3": "SGO", "P1": "Family"}.get(now.place, "Fostering")


def list_9(t: Telling) -> Iterator[Cells]:
    """Everybody from 16 to 24 who is, or after their 16th birthday was, looked after."""
    for life in t.lives:
        periods = [(start, end) for start, end in _periods(life) if start <= t.day]
        if not periods or not 16 <= life.child.age_on(t.day) <= 24 or periods[-1][1] < life.child.birthday(16):
            continue
        yield _care_leaver(t, life, periods[-1][1] > t.day)


def _care_leaver(t: Telling, life: Life, is_looked_after: bool) -> Cells:
    child, rng = life.child, Random(f"leaver|{life.child.id}")
    adult = child.age_on(t.day) >= 18
    in_touch = rng.random() < 0.85 or is_looked_after
    return t.served(child, "Leaving care") | {
        "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)": t.yes(child.duc is not None),
        "Allocated Personal Advisor": f"PA{rng.randrange(30):02d}",
        "Eligibility Category": t.say(
            "eligibility", "Eligible" if is_looked_after else "Former" if adult else "Relevant"
        ),
        "Latest Pathway Plan Review Date": t.ago(child, "pathway", 180),
        "LA in Touch": t.say("touch", "YES" if in_touch else "NO"),
        "Latest Date of Contact": t.ago(child, "contact", 56) if in_touch else t.day - timedelta(days=200),
        "Type of Accommodation": t.say("accommodation", rng.choice(("B1", "D1", "K1", "U1", "Z1"))),
        "Suitability of Accommodation": t.say("suitability", "1" if rng.random() < 0.9 else "2"),
        "Activity Status": t.say("activity", rng.choice(("F1", "F2", "F2", "F4", "G5"))),
    }


def list_10(t: Telling) -> Iterator[Cells]:
    """Children who ought to be adopted, until two years after the order."""
    for number, life in enumerate(_to_be_adopted(t)):
        child, (start, end) = life.child, next(_periods(life))
        plan = next(e.decom for e in life.episodes if e.ls == "E1" or e.place.startswith("A"))
        decision = plan - timedelta(days=30)
        adopted = life.episodes[-1].rec in ("E11", "E12")
        if decision > t.day or (adopted and t.day - end > 2 * A_YEAR):
            continue
        placed = next((e.decom for e in life.episodes if e.place in ("A4", "A5", "A6")), None)
        broke_down = t.told(next((e.decom for e in life.episodes if e.reason == "CREQO" and e.dec), None))
        yield (
            t.person(child)
            | t.disability(child)
            | {
                "Family identifier": _family(t, number),
                "Date the Child Entered Care": start,
                "Date of Decision that Child Should be Placed for Adoption": decision,
                "Date of Placement Order": t.told(next((e.decom for e in life.episodes if e.ls == "E1"), None)),
                "Date of Matching Child and Prospective Adopters": t.told(placed and placed - timedelta(days=21)),
                "Date Placed for Adoption": t.told(placed),
                "Date of Adoption Order": t.told(end) if adopted else None,
                "Date of Decision that Child Should No Longer be Placed for Adoption": broke_down,
                "Reason Why Child No Longer Placed for Adoption": t.say("not placed", "Changed")
                if broke_down
                else None,
                "Date the child was placed for fostering in FFA or concurrent planning placement": (
                    start if life.story == "adopted by foster carers" else None
                ),
            }
        )


def _to_be_adopted(t: Telling) -> list[Life]:
    return [life for life in t.lives if life.story.startswith("adopt") and life.sent is None]


def _family(t: Telling, number: int) -> str:
    return f"F{t.authority.first_id % 997:03d}{number:02d}"


def list_11(t: Telling) -> Iterator[Cells]:
    """Both adopters of a household have a row. Those of the adopted children come first."""
    homes = len(_to_be_adopted(t))
    for number in range(homes + ADOPTERS):
        rng = Random(f"adopters|{t.authority.code}|{number}")
        enquiry = date(2023, 6, 1) + timedelta(
            days=rng.randrange(60) + (0 if number < homes else 75 * (number - homes))
        )
        if enquiry > t.day:
            continue
        left = t.told(enquiry + timedelta(days=150)) if number % 5 == 4 else None
        ethnic = rng.choice(("WBRI", "WBRI", "AIND", "BCRB", "MWBC"))
        for person, gender in enumerate(rng.choice(("MF", "MF", "FF", "MM", "F"))):
            yield {
                "Individual adopter identifier": f"A{t.authority.first_id % 997:03d}{number:02d}{person}",
                "Family identifier": _family(t, number),
                "Gender": t.say("gender", gender),
                "Ethnicity": t.say("ethnicity", ethnic),
                "Disability": t.yes(False),
                "Is the (prospective) adopter fostering for adoption?": t.yes(number % 4 == 0),
                "Date enquiry received": enquiry,
                **(_stages(t, enquiry, left, matched=number < homes)),
            }


def _stages(t: Telling, enquiry: date, left: date | None, matched: bool) -> Cells:
    """Stage 1 begins a fortnight after the enquiry; whoever leaves does so before stage 2."""
    last = left or t.day

    def after(days: int) -> date | None:
        when = enquiry + timedelta(days=days)
        return when if when <= last else None

    return {
        "Date Stage 1 started": after(14),
        "Date Stage 1 ended": after(80),
        "Date Stage 2 started": None if left else after(95),
        "Date Stage 2 ended": None if left else after(215),
        "Date application submitted": None if left else after(100),
        "Date application approved": None if left else after(230),
        "Date adopter matched with child(ren)": after(400) if matched and not left else None,
        "Date child/children placed with adopter(s)": after(425) if matched and not left else None,
        "No. of children placed": 1 if matched and not left and after(425) else 0,
        "Date of Adoption Order": after(700) if matched and not left else None,
        "Date of leaving adoption process": left,
        "Reason for leaving adoption process": t.say("adopter left", "Withdrew") if left else None,
    }
