"""The census of one authority: every worker in post on 30 September, and those who left in the year before."""

from collections.abc import Iterator
from datetime import date
from random import Random

from samples.generator.authorities import Authority
from samples.generator.cin.census import DFE_CODES
from samples.generator.cin.node import Node, leaf
from samples.generator.csww.workers import Post, posts

FIRST_YEAR_OF_PAY = 2025
SPECIAL_ROLES = {"5": "2", "3": "3", "4": "3"}


def census(authority: Authority, year: int, seed: int) -> Node:
    """The whole document. Elements stand in the order of the specification."""
    told = [post for post in posts(authority, seed) if post.in_year(year)]
    workers = [Node("CSWWWorker", children=list(_worker(post, year))) for post in told]
    return Node("Message", children=[_header(authority, year), _authority_level(authority, year), *workers])


def _header(authority: Authority, year: int) -> Node:
    details = [
        *leaf("Collection", "CSWW"),
        *leaf("Year", year),
        *leaf("ReferenceDate", date(year, 9, 30)),
    ]
    source = [
        *leaf("SourceLevel", "L"),
        *leaf("LEA", DFE_CODES[authority.code]),
        *leaf("SoftwareCode", "Made-up staff system"),
        *leaf("DateTime", f"{year}-11-20T10:15:00"),
    ]
    return Node("Header", children=[Node("CollectionDetails", children=details), Node("Source", children=source)])


def _authority_level(authority: Authority, year: int) -> Node:
    """Vacancies; since 2025 also what the authority pays besides salaries."""
    rng = Random(f"vacancies|{authority.code}|{year}")
    counts = [
        *leaf("NumberOfVacancies", f"{rng.randrange(20, 90) / 10:.2f}"),
        *leaf("NoAgencyFTE", f"{rng.randrange(20, 60) / 10:.2f}"),
        *leaf("NoAgencyHeadcount", rng.randrange(4, 9)),
    ]
    if year < FIRST_YEAR_OF_PAY:
        return Node("LALevelVacancies", children=counts)
    names = (
        "RecruitmentBonus",
        "RetentionBonus",
        "PerformanceAward",
        "CarAllowance",
        "RelocationPackage",
        "RegionalWeighting",
        "CostSWE",
        "CostDBS",
    )
    offers = [node for name in names for node in leaf(name, rng.choice("0012"))]
    return Node("LALevel", children=[*counts, *offers, *leaf("OtherAllowances", "Travel pass")])


def _worker(post: Post, year: int) -> Iterator[Node]:
    worker, day = post.worker, date(year, 9, 30)
    ended = post.ended if post.ended and post.ended <= day else None
    yield from leaf("AgencyWorker", int(post.agency))
    yield from leaf("SWENo", worker.number)
    yield from leaf("FTE", post.fte)
    yield from leaf("PersonBirthDate", worker.dob)
    yield from leaf("Sex", worker.sex)
    yield from leaf("Ethnicity", worker.ethnic)
    if year < FIRST_YEAR_OF_PAY:
        for school in worker.schools:
            yield from leaf("QualInst", school)
    yield from leaf("QualLevel", worker.level)
    yield from leaf("StepUpGrad", int(worker.dob.day % 9 == 0))
    yield from leaf("OrgRole", post.role)
    yield from leaf("RoleStartDate", post.started)
    yield from leaf("StartOrigin", post.origin)
    yield from leaf("RoleEndDate", ended)
    yield from leaf("LeaverDestination", post.destination if ended else "")
    yield from leaf("ReasonLeave", post.reason if ended else "")
    if ended is None:
        yield from _in_post(post, year)
    yield from leaf("FrontlineGrad", int(worker.dob.day % 7 == 0))
    if ended is None:
        yield from leaf("Absat30Sept", int(bool(post.absent)))
        yield from leaf("ReasonAbsence", post.absent)
    yield from _pay(post, year) if year >= FIRST_YEAR_OF_PAY else _status(post, year)


def _in_post(post: Post, year: int) -> Iterator[Node]:
    """What is only asked of those in post on the day."""
    rng = Random(f"post|{post.worker.number}|{post.started}|{year}")
    yield from leaf("FTE30", post.fte)
    yield from leaf("Cases30", rng.randrange(8, 24) if post.role in "45" and not post.absent else 0)
    yield from leaf("WorkingDaysLost", f"{rng.choice((0, 0, 2, 3.5, 8, 21)):.2f}")
    if post.agency:
        yield from leaf("ContractWeeks", f"{rng.randrange(12, 53)}.0")


def _status(post: Post, year: int) -> Iterator[Node]:
    newly = post.origin == "1" and post.started.year == year
    yield from leaf("CFKSSstatus", "1" if newly else SPECIAL_ROLES.get(post.role, ""))


def _pay(post: Post, year: int) -> Iterator[Node]:
    """Agencies pay their own workers."""
    if post.agency:
        return
    rng = Random(f"pay|{post.worker.number}|{post.started}")
    yield from leaf("BaseSalary", f"{rng.randrange(34000, 62000, 250)}.00")
    yield from leaf("RRPayments", f"{rng.choice((0, 0, 1500, 3000))}.00")
    yield from leaf("OtherPayments", f"{rng.choice((0, 0, 420.5)):.2f}")
