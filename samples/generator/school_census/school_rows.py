"""The rows about a school: of its return, of the school itself and of its classes."""

from datetime import timedelta

from samples.generator.school_census.collect import Collector, Value
from samples.generator.school_census.schools import School
from samples.generator.school_census.terms import day_text
from samples.generator.school_census.words import year_group


def add_school(into: Collector, school: School, pupils: int) -> str:
    """Everything about one school but its pupils; gives the id of its return, to which they belong."""
    term = into.term
    sent = term.day + timedelta(days=20)
    census = into.add(
        "schoolcensus",
        school,
        name="School Census",
        term=term.code,
        collection="SC",
        year=term.year,
        referencedate=term.day,
        serialno=1,
        sourcelevel="S",
        estab=school.estab,
        softwarecode="MADEUP",
        release="1.0",
        datetime=day_text(sent).replace("00:00:00", "09:31:07"),
        xversion="1",
        lea=school.lea,
        urn=school.urn,
    )
    for level in ("Pupil", "School"):
        into.add("levels", school, census, schoolcensustableid=census, cbdslevel=level)
    held = into.add("school", school, census, schoolcensustableid=census, **_facts(school, pupils))
    _add_care(into, school, held)
    for kind in ("ASD", "SLCN") if school.phase == "PS" else ("SEMH",):
        into.add("provisions", school, held, schooltableid=held, specialschooltype=kind)
    return census


def _facts(school: School, pupils: int) -> dict[str, Value]:
    youngest, oldest = school.youngest, school.oldest
    ages: dict[str, Value] = {"minmaleage": youngest + 4, "maxmaleage": oldest + 5}
    return ages | {
        "schoolname": school.name,
        "email": f"office@{school.source}.example",
        "phoneno": "01632960" + school.estab[-3:],
        "intake": "COMP",
        "phase": school.phase,
        "type": "01" if school.type == "la" else "28",
        "governance": "CO" if school.type == "la" else "CA",
        "highestncyeargroup": year_group(oldest),
        "lowestncyeargroup": year_group(youngest),
        "minfemaleage": youngest + 4,
        "maxfemaleage": oldest + 5,
        "maxdaypupils": 30 * school.groups,
        "maxboarders": 0,
        "freemealstaken": pupils // 5,
        "parttimenotin": 0,
        "childmothers": False,
        "childcareplaces": school.phase == "PS",
        "lodged": 0,
        "heard": 0,
        "upheld": 0,
        "rejected": 0,
        "withdrawn": 0,
        "infantslodged": 1,
        "infantsheard": 1,
        "infantsupheld": 0,
        "infantsrejected": 1,
        "infantswithdrawn": 0,
        "accommodation": "D",
    }


def _add_care(into: Collector, school: School, held: str) -> None:
    """Childcare at a primary school, and two classes."""
    for kind, opens, closes in (("B", "07:45", "08:50"), ("A", "15:30", "18:00")):
        if school.phase == "PS":
            into.add(
                "childcare",
                school,
                held,
                schooltableid=held,
                openingtime=opens,
                closingtime=closes,
                noofchildcareplaces=24,
                childcarewksopen=39,
                onsite="Y",
                childcaresignposting="YF",
                typeofchildcare=kind,
                childcareprovider="SCH",
                otherschools="N",
                childcareplacesavailability="YES",
                childcarebefore8am="YES" if kind == "B" else "NO",
                childcarecovers8amto6pm="MOST",
                childcareuntil6pm="NO" if kind == "B" else "YES",
                holidaychildcareproviderhours="UNKNOWN",
            )
    stages = ("1", "2") if school.phase == "PS" else ("3", "M")
    for number, (stage, activity) in enumerate(zip(stages, ("EN", "MA"), strict=True), start=1):
        into.add(
            "classes",
            school,
            held,
            schooltableid=held,
            classname=f"Class {number}",
            teachers=1,
            nonteachers=number - 1,
            homepupils=28,
            guestpupils=0,
            exceptiona=0,
            classactivity=activity,
            yeargroup=year_group(max(school.youngest, 0) + number),
            keystage=stage,
            ppa="0",
            ppateachers="0",
        )
