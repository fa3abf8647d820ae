"""Bury's census of one day: the children of bury.py who are in care of others, and two whom SSDA903 does not know."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from samples.generator.bury import BURY, FAR, STORIES, WITHOUT_URN, Stay, Story, house_urn
from samples.generator.pnw_census.words import CHANGED_ON, COSTS, ETHNIC, GENDER, PROVISION, SOURCED, Row

# Children whom SSDA903 does not know: identifier and story.
ONLY_HERE = (
    ("400900", Story("known to the census alone", "F", "2009-08-08", "WBRI", (Stay("2024-02-12", "S V2 K3 PR4", 26),))),
    (
        "400913",
        Story(
            "grown up, and known to the census alone",
            "M",
            "2007-03-17",
            "WIRI",
            (Stay("2025-09-01", "S V2 K3 PR4", 27),),
        ),
    ),
)
# By number of the story: two children whose leaving care the census takes no notice of before this day. The first still
# stands in the census of December 2025; the second, who has turned 18, in that of March 2026.
SEEN_UNTIL = {2: date(2026, 1, 1), 14: date(2026, 4, 1)}
WRITTEN_BY_EXCEL = 19


@dataclass(frozen=True)
class Placed:
    """A child in a placement on the day of the census."""

    identifier: str
    story: Story
    stay: Stay
    since: date


def placed(day: date) -> list[Placed]:
    """Everybody in the census, by identifier."""
    known = [(BURY.child_id(n), story, SEEN_UNTIL.get(n)) for n, story in enumerate(STORIES)]
    told = [*known, *((identifier, story, None) for identifier, story in ONLY_HERE)]
    return [child for identifier, story, seen in told if (child := _placed(identifier, story, day, seen))]


def _placed(identifier: str, story: Story, day: date, seen_until: date | None) -> Placed | None:
    """The child in the latest stay, unless that is over or with the family."""
    stays = [stay for stay in story.stays if date.fromisoformat(stay.decom) <= day]
    if not stays or stays[-1].kind.split()[2] in WITHOUT_URN:
        return None
    over = seen_until or _end(stays[-1])
    if over and over <= day:
        return None
    first = next(stay for stay in stays if stay.at == stays[-1].at)
    return Placed(identifier, story, stays[-1], date.fromisoformat(first.decom))


def _end(stay: Stay) -> date | None:
    return date.fromisoformat(stay.end.split()[0]) if stay.end else None


def rows(day: date) -> Iterator[Row]:
    """A row for each of them; what the census of that day does not ask for is left out by whoever writes it."""
    for child in placed(day):
        yield row("Bury", child, day)


def row(authority: str, child: Placed, day: date) -> Row:
    story, at, is_new = child.story, child.stay.at, day >= CHANGED_ON
    place = child.stay.kind.split()[2]
    kind = place if place in PROVISION else place[0]
    age = _age(date.fromisoformat(story.dob), day)
    cost = float(COSTS[kind])
    is_school = place == "S1"
    education = round(cost * 0.3, 2) if is_school else 0.0
    return {
        "Looked after child?": _status(age, is_new),
        "Placing Authority": authority,
        "Identifier": child.identifier,
        "Age": "<1" if age == 0 else age,
        "Gender": GENDER[story.sex],
        "Ethnic Group": ETHNIC[story.ethnic],
        "How the placement was sourced": SOURCED[kind][is_new],
        "Placement start date": child.since,
        "Organisation": f"Sample Provider {at % 7 + 1}",
        "Provider ID": f"P{at % 7 + 1:03d}",
        "Provider Company number": f"0000{at % 7 + 1:04d}",
        "Provider Ofsted (or equivalent) URN": f"SC90000{at % 7 + 1}",
        "Establishment": f"House {at}",
        "Establishment registration URN": house_urn(at),
        "Establishment URN": house_urn(at),
        "Registration type": "Ofsted",
        "Primary registration type": "Ofsted",
        "Host Authority": "Barnet" if at == FAR else authority,
        "Primary Placing at Distance Reason": "No placement available locally" if at == FAR else "Not applicable",
        "Placing at Distance Reason": "Provision within distance does not exist" if at == FAR else "Not applicable",
        "Type of provision": PROVISION[kind][is_new],
        "UASC": "Yes" if story.duc else "No",
        "Total weekly cost": cost,
        "Contribution from Social Care": cost - education,
        "Contribution from Education": education,
        "Contribution from Health": 0.0,
        "SEND": "EHCP" if is_school else "None",
        "Primary SEND category": "Cognition and learning" if is_school else None,
        "Primary SEND need": "Moderate learning difficulty" if is_school else None,
        "Does this placement cost include additional packages?": "Yes" if kind == "K2" and at % 2 else "No",
        "Deprivation of Liberty Safeguards in place?": "DoLS (current)" if kind == "K1" else "No",
        "Does this CYP require a solo placement?": "Yes, and is in a solo placement"
        if kind == "K1"
        else "No, and is not in a solo placement",
    }


def _status(age: int, is_new: bool) -> str:
    if not is_new:
        return "Yes"
    return "Looked after child (under 18)" if age < 18 else "Post 18 (CSC placement)"


def _age(dob: date, day: date) -> int:
    return day.year - dob.year - ((day.month, day.day) < (dob.month, dob.day))
