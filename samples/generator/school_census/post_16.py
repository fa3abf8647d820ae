"""Sixth formers: what they study, where they work and what they are paid for."""

from datetime import date

from samples.generator.school_census.collect import Collector, Value
from samples.generator.school_census.schools import Pupil
from samples.generator.school_census.terms import Term

FIRST_GROUP = 12


def is_post_16(pupil: Pupil, term: Term) -> bool:
    return pupil.group(term) >= FIRST_GROUP and pupil.story in ("sixth form", "left", "left, lives over the border")


def post_16(pupil: Pupil, term: Term) -> dict[str, Value]:
    """Planned hours, and results in English and mathematics, in the columns of either table of pupils."""
    if not is_post_16(pupil, term):
        return {}
    cells: dict[str, Value] = {
        "qualhrs": 540,
        "nonqualhrs": 60,
        "qualhrspreviousyear": 530,
        "nonqualhrspreviousyear": 50,
    }
    cells |= {"tlevelqualhrs": 0, "tlevelnonqualhrs": 0}
    for subject, grade in (("maths", "5"), ("english", "3")):
        cells[f"{subject}gcsehighestpriorattainment"] = grade
        cells[f"{subject}gcsehighestpriorattainmentpreviousyear"] = grade
        cells[f"{subject}gcsepriorattainmentyear11"] = "1"
        cells[f"{subject}gcsefundingexemption"] = "N"
    return cells | ({"ftemp": False} if pupil.is_on_roll else {})


def add_post_16(into: Collector, pupil: Pupil, held: str) -> None:
    """A programme with a core aim and another one, a work placement, and money to help."""
    if not is_post_16(pupil, into.term):
        return
    school, began = pupil.school, date(into.term.school_year, 9, 4)
    if not pupil.is_on_roll:
        began = began.replace(year=began.year - 1)
    to: dict[str, Value] = {f"{pupil.table}tableid": held}
    ended = None if pupil.is_on_roll else date(began.year + 1, 2, 14)
    status, reason = ("1", None) if pupil.is_on_roll else ("3", "97")
    programme: dict[str, Value] = {"qn": "999/0001/X", "programmestartdate": began, "programmeactualenddate": ended}
    programme |= {"programmeplannedenddate": date(began.year + 2, 6, 30), "progtype": "31"}
    programme |= {"programmeaimstatus": status, "programmeaimwithdrawalreason": reason}
    under = into.add(f"programmeaims{pupil.roll}", school, held, **to, **programme)
    for number in (1, 2):
        aim: dict[str, Value] = {"qn": f"999/100{number}/X", "coreaim": number == 1, "partnerukprn": 99990002}
        aim |= {"learningstartdate": began, "learningplannedenddate": date(began.year + 2, 6, 30), "scc": "RB1"}
        aim |= {"learningactualenddate": ended, "learningaimstatus": status, "learningaimwithdrawalreason": reason}
        aim |= {f"programmeaims{pupil.roll}tableid": under, "progtype": "31"}
        held_aim = into.add(f"learningaims{pupil.roll}", school, under, **to, **aim)
        if number == 1:
            work: dict[str, Value] = {
                f"learningaims{pupil.roll}tableid": held_aim,
                "wpstartdate": began,
                "wpenddate": ended,
            }
            into.add(f"workplaceentity{pupil.roll}", school, held_aim, wphours=70, wpmode="1", **work)
    into.add(f"learnerfam{pupil.roll}", school, held, learnerfamtype="NLM", learnerfamcode="22", **to)
    into.add(f"learnersupport{pupil.roll}", school, held, supportcode="55", **to)
