"""The census of one authority and year: every child with a case open at any time in the year, as told on 31 March."""

from collections.abc import Iterator, Sequence
from datetime import date

from samples.generator.authorities import Authority
from samples.generator.cases import Assessment, Case, Enquiry, Known, Plan, disabilities, known_children, told_by
from samples.generator.cin.node import Node, leaf
from samples.generator.people import Child
from samples.generator.ssda903.episodes import year_span

DFE_CODES = {"883": "883", "BAR": "302", "CAM": "202", "822": "822"}
FIRST_YEAR_OF_SEX = 2025
UNTIL_2024 = {"M": "1", "F": "2", "U": "0"}


def census(authority: Authority, year: int, seed: int) -> Node:
    """The whole document. Elements stand in the order of the specification."""
    first, last = year_span(year)
    told = (told_by(known, last) for known in known_children(authority, seed))
    children = [child(known, cases, year) for known in told if (cases := open_cases(known, first))]
    return message(year, DFE_CODES[authority.code], children)


def message(year: int, lea: str, children: Sequence[Node]) -> Node:
    """A document with these children, as its header has it."""
    details = [
        *leaf("Collection", "CIN"),
        *leaf("Year", year),
        *leaf("ReferenceDate", date(year, 3, 31)),
    ]
    source = [
        *leaf("SourceLevel", "L"),
        *leaf("LEA", lea),
        *leaf("SoftwareCode", "Made-up case system"),
        *leaf("Release", "1.0"),
        *leaf("SerialNo", "001"),
        *leaf("DateTime", f"{year}-06-15T09:30:00"),
    ]
    header = Node("Header", children=[Node("CollectionDetails", children=details), Node("Source", children=source)])
    return Node("Message", children=[header, Node("Children", children=list(children))])


def open_cases(known: Known, first: date) -> list[Case]:
    """The referrals that were still open on that day, or came later."""
    return [case for case in known.cases if case.referral and (case.closed is None or case.closed >= first)]


def child(known: Known, cases: Sequence[Case], year: int) -> Node:
    last = year_span(year)[1]
    return Node(
        "Child",
        children=[
            Node("ChildIdentifiers", children=list(_identifiers(known, year, last))),
            Node("ChildCharacteristics", children=list(_characteristics(known.child))),
            *(_details(case) for case in cases),
        ],
    )


def _identifiers(known: Known, year: int, day: date) -> Iterator[Node]:
    child = known.child
    born = child.dob <= day
    sex = child.sex if born else "U"
    yield from leaf("LAchildID", child.id)
    yield from leaf("UPNunknown" if child.upn.startswith("UN") else "UPN", child.upn)
    if not child.upn.startswith("UN") and child.dob.day == 1:
        yield from leaf("FormerUPN", f"{child.upn[:-1]}A")
    yield from leaf("PersonBirthDate" if born else "ExpectedPersonBirthDate", child.dob)
    yield from leaf("Sex", sex) if year >= FIRST_YEAR_OF_SEX else leaf("GenderCurrent", UNTIL_2024[sex])
    yield from leaf("PersonDeathDate", known.died)


def _characteristics(child: Child) -> Iterator[Node]:
    """Some case systems say that there is no disability, others leave the element out."""
    yield from leaf("Ethnicity", child.ethnic)
    found = disabilities(child) or (("NONE",) if child.dob.day % 2 else ())
    if found:
        yield Node("Disabilities", children=[node for code in found for node in leaf("Disability", code)])


def _details(case: Case) -> Node:
    return Node(
        "CINdetails",
        children=[
            *leaf("CINreferralDate", case.referral),
            *leaf("ReferralSource", case.source),
            *leaf("PrimaryNeedCode", case.need),
            *leaf("CINclosureDate", case.closed),
            *leaf("ReasonForClosure", case.closure),
            *leaf("DateOfInitialCPC", next((e.conference for e in case.enquiries if e.conference), None)),
            *leaf("ReferralNFA", int(case.is_nfa)),
            *map(_assessment, case.assessments),
            *(
                Node("CINPlanDates", children=[*leaf("CINPlanStartDate", start), *leaf("CINPlanEndDate", end)])
                for start, end in case.cin_plans
            ),
            *map(_enquiry, case.enquiries),
            *map(_plan, case.plans),
        ],
    )


def _assessment(a: Assessment) -> Node:
    factors = [node for code in a.factors for node in leaf("AssessmentFactors", code)]
    return Node(
        "Assessments",
        children=[
            *leaf("AssessmentActualStartDate", a.started),
            *leaf("AssessmentInternalReviewDate", a.reviewed),
            *leaf("AssessmentAuthorisationDate", a.authorised),
            *([Node("FactorsIdentifiedAtAssessment", children=factors)] if factors else []),
        ],
    )


def _enquiry(e: Enquiry) -> Node:
    return Node(
        "Section47",
        children=[
            *leaf("S47ActualStartDate", e.started),
            *leaf("InitialCPCtarget", e.target),
            *leaf("DateOfInitialCPC", e.conference),
            *leaf("ICPCnotRequired", int(not e.is_conference_needed)),
        ],
    )


def _plan(p: Plan) -> Node:
    reviews = [node for day in p.reviews for node in leaf("CPPreviewDate", day)]
    return Node(
        "ChildProtectionPlans",
        children=[
            *leaf("CPPstartDate", p.started),
            *leaf("CPPendDate", p.ended),
            *leaf("InitialCategoryOfAbuse", p.initial),
            *leaf("LatestCategoryOfAbuse", p.latest),
            *leaf("NumberOfPreviousCPP", p.previous),
            *([Node("Reviews", children=reviews)] if reviews else []),
        ],
    )
