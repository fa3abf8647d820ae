"""A made-up XML return shaped like the CIN census, and files of it, for the tests of the reader."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ingest.problems import Problem
from ingest.readers.document import inspect_document
from ingest.readers.document_reader import read_document
from ingest.readers.rows import ElementRow
from schemas.model import Column, Dataset, Document, Group, Occurs, Table
from schemas.validity import Span, Validity, When

ONE, MAYBE, ANY, SOME = Occurs(1, 1), Occurs(0, 1), Occurs(0, None), Occurs(1, None)
CHILD = "Message/Children/Child"
CIN = f"{CHILD}/CINdetails"


def from_(moment: str) -> Validity:
    return Validity((Span(from_=moment),))


def until(moment: str) -> Validity:
    return Validity((Span(until=moment),))


def column(name: str, below: str = "", **more: Any) -> Column:
    """A column of text in the element of its own name, `below` the table's."""
    element = f"{below}/{name}" if below else None
    return Column(name, "string", "", element=element, **more)


def text_of(name: str) -> Column:
    return Column(name, "string", "", required=True, element=".")


def table(name: str, element: str, occurs: Occurs, *columns: Column, **more: Any) -> Table:
    return Table("cin", name, name, "", "", columns, (), (), (), element=element, occurs=occurs, **more)


HEADER = "CollectionDetails"
IDENTIFIERS = "ChildIdentifiers"

TABLES = (
    table(
        "header",
        "Message/Header",
        MAYBE,
        column("Collection", HEADER),
        column("Year", HEADER),
        column("ReferenceDate", HEADER),
    ),
    table(
        "source",
        "Message/Header/Source",
        ANY,
        column("SourceLevel"),
        column("LEA", required=True),
        column("SoftwareCode"),
        column("Release"),
        column("SerialNo"),
        column("DateTime"),
    ),
    table(
        "children",
        CHILD,
        SOME,
        column("LAchildID", IDENTIFIERS, required=True),
        column("UPN", IDENTIFIERS),
        column("FormerUPN", IDENTIFIERS),
        column("UPNunknown", IDENTIFIERS),
        column("PersonBirthDate", IDENTIFIERS),
        column("ExpectedPersonBirthDate", IDENTIFIERS),
        column("GenderCurrent", IDENTIFIERS, required=True, valid=until("2024")),
        column("Sex", IDENTIFIERS, required=True, valid=from_("2025")),
        column("PersonDeathDate", IDENTIFIERS),
        column("Ethnicity", "ChildCharacteristics", required=True),
    ),
    table("disabilities", f"{CHILD}/ChildCharacteristics/Disabilities/Disability", SOME, text_of("Disability")),
    table(
        "cin_details",
        CIN,
        SOME,
        column("CINreferralDate", required=True),
        column("ReferralSource", required=True),
        column("PrimaryNeedCode"),
        column("CINclosureDate"),
        column("ReasonForClosure"),
        column("DateOfInitialCPC"),
        column("ReferralNFA", required=True),
    ),
    table(
        "assessments",
        f"{CIN}/Assessments",
        ANY,
        column("AssessmentActualStartDate", required=True),
        column("AssessmentInternalReviewDate"),
        column("AssessmentAuthorisationDate"),
    ),
    table(
        "factors",
        f"{CIN}/Assessments/FactorsIdentifiedAtAssessment/AssessmentFactors",
        SOME,
        text_of("AssessmentFactors"),
    ),
    table(
        "cin_plans",
        f"{CIN}/CINPlanDates",
        ANY,
        column("CINPlanStartDate", required=True),
        column("CINPlanEndDate"),
        valid=from_("2022"),
    ),
    table(
        "section_47",
        f"{CIN}/Section47",
        ANY,
        column("S47ActualStartDate", required=True),
        column("InitialCPCtarget"),
        column("DateOfInitialCPC"),
        column("ICPCnotRequired", required=True),
    ),
    table(
        "child_protection_plans",
        f"{CIN}/ChildProtectionPlans",
        ANY,
        column("CPPstartDate", required=True),
        column("CPPendDate"),
        column("InitialCategoryOfAbuse", required=True),
        column("LatestCategoryOfAbuse", required=True),
        column("NumberOfPreviousCPP", required=True),
    ),
    table("reviews", f"{CIN}/ChildProtectionPlans/Reviews/CPPreviewDate", SOME, text_of("CPPreviewDate")),
    table(
        "pre_proceedings",
        f"{CIN}/PreProceedings",
        ANY,
        column("PPStartDate", required=True),
        column("PPOutcome"),
        valid=from_("2027"),
    ),
)

DOCUMENT = Document(
    root="Message",
    collection=("Message/Header/CollectionDetails/Collection", "CIN"),
    year=("Message/Header/CollectionDetails/Year", "Message/Header/CollectionDetails/ReferenceDate"),
    authority="Message/Header/Source/LEA",
    groups=(
        Group("Message", ONE),
        Group("Message/Header/CollectionDetails", MAYBE),
        Group("Message/Children", ONE),
        Group(f"{CHILD}/ChildIdentifiers", ONE),
        Group(f"{CHILD}/ChildCharacteristics", ONE),
        Group(f"{CHILD}/ChildCharacteristics/Disabilities", MAYBE),
        Group(f"{CIN}/Assessments/FactorsIdentifiedAtAssessment", MAYBE),
        Group(f"{CIN}/ChildProtectionPlans/Reviews", MAYBE),
    ),
)

DATASET = Dataset(
    name="cin",
    title="",
    description="",
    source="",
    formats=("xml",),
    period=("year",),
    year_ends="03-31",
    due_by=None,
    from_="2017",
    several_files="newest",
    document=DOCUMENT,
    tables=TABLES,
)

HEADER_XML = """\
  <Header>
    <CollectionDetails>
      <Collection>CIN</Collection>
      <Year>2022</Year>
      <ReferenceDate>2022-03-31</ReferenceDate>
    </CollectionDetails>
    <Source>
      <SourceLevel>L</SourceLevel>
      <LEA>301</LEA>
    </Source>
  </Header>
"""

CHILD_XML = """\
    <Child>
      <ChildIdentifiers>
        <LAchildID>C{n:06}</LAchildID>
        <UPN>A{n:012}</UPN>
        <PersonBirthDate>2010-02-{day:02}</PersonBirthDate>
        <GenderCurrent>1</GenderCurrent>
      </ChildIdentifiers>
      <ChildCharacteristics>
        <Ethnicity>WBRI</Ethnicity>
        <Disabilities>
          <Disability>HAND</Disability>
          <Disability>HEAR</Disability>
        </Disabilities>
      </ChildCharacteristics>
      <CINdetails>
        <CINreferralDate>2021-04-{day:02}</CINreferralDate>
        <ReferralSource>1A</ReferralSource>
        <PrimaryNeedCode>N4</PrimaryNeedCode>
        <ReferralNFA>0</ReferralNFA>
        <Assessments>
          <AssessmentActualStartDate>2021-05-{day:02}</AssessmentActualStartDate>
          <AssessmentAuthorisationDate>2021-06-{day:02}</AssessmentAuthorisationDate>
          <FactorsIdentifiedAtAssessment>
            <AssessmentFactors>2A</AssessmentFactors>
            <AssessmentFactors>2B</AssessmentFactors>
          </FactorsIdentifiedAtAssessment>
        </Assessments>
        <Section47>
          <S47ActualStartDate>2021-07-{day:02}</S47ActualStartDate>
          <ICPCnotRequired>0</ICPCnotRequired>
        </Section47>
      </CINdetails>
    </Child>
"""


def big_file(path: Path, children: int) -> Path:
    """A file without fault of about 1.4 kB for each child."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_pieces(children))
    return path


def _pieces(children: int) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n<Message>\n'
    yield HEADER_XML
    yield "  <Children>\n"
    for number in range(children):
        yield CHILD_XML.format(n=number, day=number % 28 + 1)
    yield "  </Children>\n</Message>\n"


Made = list[ElementRow | Problem]


def saved(folder: Path, content: str | bytes) -> Path:
    path = folder / "file.xml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def read(path: Path, year: int = 2022) -> Made:
    return list(read_document(path, inspect_document(path, 1_000_000_000), DATASET, When(str(year))))


def rows_in(made: Made) -> dict[str, list[ElementRow]]:
    rows: dict[str, list[ElementRow]] = {}
    for row in made:
        if isinstance(row, ElementRow):
            rows.setdefault(row.table, []).append(row)
    return rows


def problems_in(made: Made) -> list[Problem]:
    return [problem for problem in made if isinstance(problem, Problem)]


def small(inside: str = "<!-- nothing -->", header: str = HEADER_XML) -> str:
    """A file of one child, whose last identifier is `inside`."""
    return f"""<Message>{header}<Children><Child>
      <ChildIdentifiers><LAchildID>C1</LAchildID>{inside}</ChildIdentifiers><ChildCharacteristics/><CINdetails/>
    </Child></Children></Message>"""
