"""The rows of a pupil: on roll or no longer on roll, and what hangs on either."""

from datetime import timedelta

from samples.generator.school_census.attendance import add_attendance, attendance
from samples.generator.school_census.collect import Collector, Value
from samples.generator.school_census.post_16 import add_post_16, post_16
from samples.generator.school_census.schools import Pupil
from samples.generator.school_census.story_rows import add_homes, add_story
from samples.generator.school_census.terms import Term
from samples.generator.school_census.words import ETHNIC, LANGUAGES, year_group


def add_pupil(into: Collector, pupil: Pupil, census: str, place: tuple[int, int]) -> None:
    """Everything about one pupil. `place` is (n, of): the n-th, from 0, of so many in the return."""
    term = into.term
    attended = attendance(pupil, term, place)
    cells = _who(pupil, term) | attended.totals() | post_16(pupil, term) | {"schoolcensustableid": census}
    cells |= _on_roll(pupil, term) if pupil.is_on_roll else _left(pupil, term)
    held = into.add(pupil.table, pupil.school, census, **cells)
    add_homes(into, pupil, held)
    add_story(into, pupil, held)
    add_post_16(into, pupil, held)
    add_attendance(into, pupil, held, attended)
    link: dict[str, Value] = {f"{pupil.table}tableid": held}
    into.add(f"nationalities{pupil.roll}", pupil.school, held, nationality="GBR", **link)


def _who(pupil: Pupil, term: Term) -> dict[str, Value]:
    """What both tables of pupils say. Gender and sex are the old and the new name of one column."""
    rng = pupil.random("who")
    former = pupil.story == "service child"
    return {
        "upn": pupil.upn,
        "formerupn": f"{pupil.upn[:12]}A" if former else None,
        "surname": f"Sample-{pupil.name}",
        "forename": f"Pupil-{pupil.name}",
        "formersurname": f"Former-{pupil.name}" if former else None,
        "uniquelearnernumber": f"99999{pupil.number:05d}" if pupil.group(term) >= 9 else None,
        "dob": pupil.dob,
        "gender": pupil.sex,
        "sex": pupil.sex,
        "ethnicity": rng.choice(ETHNIC),
        "language": rng.choice(LANGUAGES),
        "parttime": pupil.story == "nursery",
        "boarder": "N",
        "countryofbirth": "GBR",
        "missingaddress": None if pupil.homes else "1",
    }


def _on_roll(pupil: Pupil, term: Term) -> dict[str, Value]:
    group, story = pupil.group(term), pupil.story
    entered = max(pupil.reception, term.school_year - 3) if group >= 0 else term.school_year
    cells: dict[str, Value] = {
        "preferredsurname": f"Sample-{pupil.name}",
        "entrydate": term.day.replace(year=entered, month=9, day=3),
        "enrolstatus": "M" if story == "alternative provision" else "C",
        "ncyearactual": year_group(group),
        "classtype": "N" if group < 0 else "O",
        "senprovision": {"two needs": "E", "second need only": "K"}.get(story, "N"),
        "senunitindicator": story == "two needs",
        "resourcedprovisionindicator": False,
        "servicechild": "Y" if story == "service child" else "N",
        "youngcarer": "S" if story == "young carer" else "N",
        "schoollunchtaken": story.startswith("free meals"),
        "topupfunding": story == "two needs",
        "plaa": "A" if story == "settled" else "N",
        "adoptedfromcare": "N",
        "dafindicator": False,
        "proficiencyinenglish": "N",
        "yssa": ("Yes" if pupil.number % 2 else "No") if group >= 7 else None,
    }
    early: dict[str, Value] = {
        "hoursatsetting": "25.0",
        "fundedhours": "15.0",
        "extendedhours": "10.0",
        "expandedhours": "0.0",
        "unitcontacttime": "15",
        "eyppr": "Y",
        "eyppe": "Y",
        "eyppbf": "RE" if term.year >= 2019 else "EE",
        "eligibilitycode": f"500{pupil.number:08d}",
        "thirtyhourcode": f"500{pupil.number:08d}",
    }
    return cells | (early if story == "nursery" else {})


def _left(pupil: Pupil, term: Term) -> dict[str, Value]:
    return {
        "entrydate": term.day.replace(year=term.school_year - 2, month=9, day=3),
        "leavingdate": term.day - timedelta(days=70 + pupil.random("left").randrange(10)),
        "ncyearleaving": year_group(pupil.group(term)),
    }
