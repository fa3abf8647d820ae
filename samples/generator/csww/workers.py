"""Made-up social workers, and the posts they held. No name occurs; a worker's number begins with QX, as no real one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from samples.generator.authorities import BARNET, BEDFORD, CAMDEN, Authority

AUTHORITIES = (BARNET, CAMDEN, BEDFORD)
ETHNIC = ("WBRI", "WBRI", "WBRI", "WIRI", "WOTH", "MWBC", "AIND", "APKN", "ABAN", "BCRB", "BAFR", "OOTH", "NOBT")
SCHOOLS = ("Sample University", "University of Elsewhere", "Made-up College", "Institute of Examples")


@dataclass(frozen=True)
class Worker:
    """The person: what all authorities would say of them. `schools` are where they qualified."""

    number: str
    sex: str
    dob: date
    ethnic: str
    schools: tuple[str, ...]
    level: str


@dataclass(frozen=True)
class Post:
    """One role of a worker in one authority. `absent`: the reason they were away on 30 September 2024 and 2025."""

    worker: Worker
    role: str
    started: date
    origin: str
    fte: str = "1"
    agency: bool = False
    ended: date | None = None
    destination: str = ""
    reason: str = ""
    absent: str = ""

    def in_year(self, year: int) -> bool:
        """Whether the return of that 30 September tells of it: held then, or left in the twelve months before."""
        return self.started <= date(year, 9, 30) and (self.ended is None or self.ended > date(year - 1, 9, 30))


@dataclass(frozen=True)
class Kind:
    """Workers of one kind: `count` of them in each authority."""

    name: str
    count: int
    role: str
    first: date
    last: date
    origin: str
    months: int = 0
    destination: str = ""
    reason: str = ""
    absent: str = ""
    agency: bool = False
    fte: str = "1"


KINDS = (
    Kind("long-serving", 8, "5", date(2012, 1, 1), date(2022, 12, 31), "2"),
    Kind("part-time", 3, "5", date(2016, 1, 1), date(2023, 6, 30), "7", fte="0.6"),
    Kind("manager", 3, "3", date(2010, 1, 1), date(2020, 12, 31), "2"),
    Kind("senior", 2, "4", date(2014, 1, 1), date(2022, 12, 31), "6"),
    Kind("newly qualified", 2, "5", date(2024, 7, 1), date(2024, 9, 20), "1"),
    Kind("left in 2024", 2, "5", date(2019, 1, 1), date(2021, 12, 31), "4", 43, "1", "1"),
    Kind("left in 2025", 2, "5", date(2020, 1, 1), date(2022, 12, 31), "2", 47, "3", "1"),
    Kind("away", 2, "5", date(2017, 1, 1), date(2022, 12, 31), "3", absent="MAT"),
    Kind("agency", 3, "5", date(2023, 10, 1), date(2024, 8, 31), "4", agency=True),
    Kind("came in 2025", 3, "5", date(2024, 11, 1), date(2025, 8, 31), "2"),
)
ENDS = {"left in 2024": date(2024, 5, 1), "left in 2025": date(2025, 3, 3)}


def posts(authority: Authority, seed: int) -> list[Post]:
    """Every post in the authority, those that two authorities share included."""
    rng = Random(f"{seed}|{authority.code}|workforce")
    found = [post for kind in KINDS for post in _of_kind(authority, kind, rng)]
    return sorted([*found, *shared(seed)[authority.code]], key=lambda post: (post.worker.number, post.started))


def _of_kind(authority: Authority, kind: Kind, rng: Random) -> Iterator[Post]:
    for _ in range(kind.count):
        worker = make_worker(rng, AUTHORITIES.index(authority) + 1)
        started = kind.first + timedelta(days=rng.randrange((kind.last - kind.first).days))
        ended = ENDS[kind.name] + timedelta(days=rng.randrange(90)) if kind.name in ENDS else None
        yield Post(
            worker, kind.role, started, kind.origin, kind.fte, kind.agency, ended, kind.destination, kind.reason,
            kind.absent,
        )  # fmt: skip


def make_worker(rng: Random, series: int) -> Worker:
    """A new worker; `series` begins the number, so that no two authorities give out the same."""
    dob = date(1962, 1, 1) + timedelta(days=rng.randrange(12700))
    schools = tuple(rng.sample(SCHOOLS, 2 if rng.random() < 0.3 else 1))
    number = f"QX{series}{rng.randrange(10**6):06d}"
    return Worker(number, rng.choice("FFFFM"), dob, rng.choice(ETHNIC), schools, rng.choice("112223"))


def shared(seed: int) -> dict[str, list[Post]]:
    """Workers of whom more than one return tells, by the code of the authority: moved, two jobs, left and came back."""
    rng = Random(f"{seed}|shared workforce")
    mover, agency, back = (make_worker(rng, 9) for _ in range(3))
    left = Post(mover, "5", date(2019, 4, 1), "1", ended=date(2025, 2, 28), destination="1", reason="1")
    busy = Post(agency, "5", date(2024, 6, 3), "4", fte="0.5", agency=True)
    first = Post(back, "5", date(2018, 1, 8), "2", ended=date(2024, 11, 29), destination="6", reason="1")
    return {
        BARNET.code: [left, busy],
        CAMDEN.code: [Post(mover, "4", date(2025, 3, 3), "2"), first, came_back(first)],
        BEDFORD.code: [replace(busy, started=date(2024, 7, 1))],
    }


def came_back(post: Post) -> Post:
    """The same worker in a new role, ten months after."""
    return replace(post, role="4", started=date(2025, 6, 2), origin="7", ended=None, destination="", reason="")
