"""Made-up persons of SEN2, and the document that tells of them. Names are numbers that nobody could be called."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from samples.generator.authorities import Authority
from samples.generator.cin.census import DFE_CODES
from samples.generator.cin.node import Node, leaf
from samples.generator.people import ETHNIC
from samples.generator.postcodes import postcodes_of
from samples.generator.sen2.paths import PATHS, Path
from samples.generator.sen2.plans import active_plan, assessment, decided_on

FIRST_NUMBER = {"BAR": 1, "CAM": 501}
CENSUS_DAYS = {2025: date(2025, 1, 16), 2026: date(2026, 1, 15)}


@dataclass(frozen=True)
class Person:
    number: int
    path: Path
    sex: str
    dob: date
    ethnic: str
    postcode: str


def persons(authority: Authority, seed: int) -> list[Person]:
    """Everybody for whom the authority was ever asked for a plan, in the order of PATHS."""
    found: list[Person] = []
    for path in PATHS:
        for turn in range(path.count):
            rng = Random(f"{seed}|{authority.code}|sen2|{path.name}|{turn}")
            dob = path.received - timedelta(days=int(rng.uniform(*path.ages) * 365.25))
            number = FIRST_NUMBER[authority.code] + len(found)
            home = rng.choice(postcodes_of(authority.postcode_area))
            found.append(Person(number, path, rng.choice("MMF"), dob, rng.choice(ETHNIC), home))
    return found


def document(authority: Authority, year: int, seed: int) -> Node:
    """The whole return: what happened in the calendar year before, and every plan held on census day."""
    told = [node for person in persons(authority, seed) for node in _person(person, year)]
    return Node("Message", children=[_header(authority, year), Node("Persons", children=told)])


def _header(authority: Authority, year: int) -> Node:
    details = [
        *leaf("Collection", "SEN2"),
        *leaf("Year", year),
        *leaf("ReferenceDate", CENSUS_DAYS[year]),
    ]
    source = [
        *leaf("SourceLevel", "L"),
        *leaf("LEA", DFE_CODES[authority.code]),
        *leaf("SoftwareCode", "Made-up SEN system"),
        *leaf("Release", "1.0"),
        *leaf("SerialNo", "001"),
        *leaf("DateTime", f"{year}-02-20T16:40:00"),
        *leaf("DMO", "Y"),
        *leaf("DCO", "Y" if year == 2026 else "R"),
        *leaf("DSCO", "N"),
    ]
    return Node("Header", children=[Node("CollectionDetails", children=details), Node("Source", children=source)])


def _person(person: Person, year: int) -> Iterator[Node]:
    """Nobody where the return of that year has nothing to tell."""
    asked = [path for path in (person.path, person.path.again) if path]
    requests = [node for path in asked if (node := _request(person, path, year))]
    if requests:
        yield Node("Person", children=[*_who(person), *requests])


def _who(person: Person) -> Iterator[Node]:
    yield from leaf("Surname", f"Sample-{person.number:04d}")
    yield from leaf("Forename", f"Given-{person.number:04d}")
    yield from leaf("PersonBirthDate", person.dob)
    yield from leaf("Sex", person.sex)
    yield from leaf("Ethnicity", person.ethnic)
    yield from leaf("PostCode", person.postcode)
    if person.path.no_number:
        yield from leaf("UPNunknown", person.path.no_number)
    else:
        yield from leaf("UPN", f"S000{person.number:09d}")
        if person.path.ages[0] >= 15:
            yield from leaf("UniqueLearnerNumber", f"99{person.number:08d}")


def _request(person: Person, path: Path, year: int) -> Node | None:
    """The request as at the end of the year before; none where it came later, or was settled without a plan before."""
    first, last = date(year - 1, 1, 1), date(year - 1, 12, 31)
    decided = decided_on(path)
    has_plan = path.issued in ("Y", "H") and bool(path.settings)
    if path.received > last or (path.ceased and path.ceased < first):
        return None
    settled = decided + timedelta(days=70) if path.issued else decided
    if not has_plan and settled < first:
        return None
    outcome = "A" if decided > last else "H" if decided < first and path.issued != "A" else path.outcome
    return Node(
        "Requests",
        children=[
            *leaf("ReceivedDate", path.received),
            *leaf("RequestSource", 1 + person.number % 4),
            *leaf("RYA", 0),
            *leaf("RequestOutcomeDate", decided if decided <= last else None),
            *leaf("RequestOutcome", outcome),
            *leaf("RequestMediation", path.mediation if outcome == "N" else ""),
            *leaf("RequestTribunal", path.tribunal if outcome == "N" else ""),
            *leaf("Exported", path.exported),
            *(assessment(path, year) if outcome in ("Y", "H") and path.issued else []),
            *(active_plan(path, year) if has_plan else []),
        ],
    )
