"""Lists 1 to 7: contacts, early help, referrals, assessments, section 47, children in need, child protection."""

from collections.abc import Iterator
from datetime import date

from samples.generator.annex_a.telling import A_YEAR, Cells, Telling
from samples.generator.cases import Case, Known
from samples.generator.ssda903.episodes import care_periods

EMERGENCY = "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)"


def list_1(t: Telling) -> Iterator[Cells]:
    for known, case in _cases(t):
        if t.recent(case.contact):
            source = t.say("source", case.source)
            yield t.person(known.child) | {"Date of Contact": case.contact, "Contact Source": source}


def list_2(t: Telling) -> Iterator[Cells]:
    for known, case in _cases(t):
        if case.early_help and t.recent(case.early_help[0]):
            yield t.person(known.child) | {
                "Assessment start date": case.early_help[0],
                "Assessment completion date": case.early_help[1],
                "Organisation completing assessment": "School" if case.source.startswith("2") else "Early help hub",
            }


def list_3(t: Telling) -> Iterator[Cells]:
    for known, case in _referred(t):
        if t.recent(case.referral):
            before = sum(t.recent(c.referral, A_YEAR) for c in known.cases)
            yield (
                t.person(known.child)
                | t.staff(known.child, "Assessment")
                | {
                    "Date of referral": case.referral,
                    "Referral Source": t.say("source", case.source),
                    "Referral NFA?": t.yes(case.is_nfa),
                    "Number of Referrals in Last 12 Months": before - 1,
                }
            )


def list_4(t: Telling) -> Iterator[Cells]:
    for known, case in _referred(t):
        for a in case.assessments:
            if t.recent(a.started):
                yield t.served(known.child, "Assessment") | {
                    "Continuous Assessment Start Date": a.started,
                    "Child Seen During Continuous Assessment": t.yes(a.authorised is not None),
                    "Continuous Assessment Date of Authorisation": a.authorised,
                    "Was the child assessed as requiring LA children's social care support?": (
                        t.yes(case.closure not in ("RC8", "RC9")) if a.authorised else None
                    ),
                }


def list_5(t: Telling) -> Iterator[Cells]:
    for known, case in _referred(t):
        for e in case.enquiries:
            if t.recent(e.started):
                enquiries = [other for c in known.cases for other in c.enquiries]
                yield t.served(known.child, "Safeguarding") | {
                    "Strategy discussion initiating Section 47 Enquiry Start Date": e.started,
                    "Was an Initial Child Protection Conference deemed unnecessary?": t.yes(not e.is_conference_needed),
                    "Date of Initial Child Protection Conference": e.conference,
                    "Did the Initial Child Protection Conference Result in a Child Protection Plan": (
                        t.yes(bool(case.plans)) if e.conference else None
                    ),
                    "Number of Section 47 Enquiries in the last 12 months": sum(
                        t.recent(other.started, A_YEAR) for other in enquiries
                    ),
                    "Number of ICPCs in the last 12 months": sum(
                        t.recent(other.conference, A_YEAR) for other in enquiries
                    ),
                }


def list_6(t: Telling) -> Iterator[Cells]:
    """Children in need at the time or in the last six months; those looked after are among them."""
    for known, case in _referred(t):
        if not case.is_nfa and (case.closed is None or t.recent(case.closed)):
            yield t.served(known.child, "Safeguarding") | {
                "CIN Start Date": case.referral,
                "Primary Need Code": t.say("need", case.need),
                "Date Child Was Last Seen": t.ago(known.child, "seen", 30, case.referral),
                "CIN Closure Date": case.closed,
                "Reason for Closure": t.say("closure", case.closure) if case.closed else None,
                "Case Status": t.say("status", _status(case, t.day)),
            }
    for life in t.lives:
        for start, end in care_periods(life):
            if start <= t.day < end:
                yield t.served(life.child, "Looked after") | {
                    "CIN Start Date": start,
                    "Primary Need Code": t.say("need", life.episodes[0].cin),
                    "Date Child Was Last Seen": t.ago(life.child, "seen", 40, start),
                    "Case Status": t.say("status", "CLA"),
                }


def list_7(t: Telling) -> Iterator[Cells]:
    for known, case in _referred(t):
        for plan in case.plans:
            if plan.ended is None or t.recent(plan.ended):
                visit = t.ago(known.child, "visit", 20, plan.started)
                yield t.served(known.child, "Safeguarding") | {
                    "Child Protection Plan Start Date": plan.started,
                    "Initial Category of Abuse": t.say("abuse", plan.initial),
                    "Latest Category of Abuse": t.say("abuse", plan.latest),
                    "Date of the Last Statutory Visit": visit,
                    "Was the Child Seen Alone?": t.yes(known.child.age_on(t.day) >= 4) if visit else None,
                    "Date of latest review conference": max(plan.reviews, default=None),
                    "Child Protection Plan End Date": plan.ended,
                    EMERGENCY: t.yes(False),
                    "Number of Previous Child Protection Plans": plan.previous,
                }


def _cases(t: Telling) -> Iterator[tuple[Known, Case]]:
    for known in t.known:
        for case in known.cases:
            yield known, case


def _referred(t: Telling) -> Iterator[tuple[Known, Case]]:
    return ((known, case) for known, case in _cases(t) if case.referral)


def _status(case: Case, day: date) -> str:
    if case.closed:
        return "Closed"
    if any(plan.ended is None for plan in case.plans):
        return "CPP"
    return "CIN" if case.cin_plans else "Assessment"
