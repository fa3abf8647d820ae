"""The two tables of the return: the placements that a child of SSDA903 lived in, and what they cost; and the homes."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from samples.generator.authorities import BARNET, Authority
from samples.generator.cases import FACTORS
from samples.generator.people import Episode, Life
from samples.generator.postcodes import AREAS
from samples.generator.ssda903.episodes import care_periods
from samples.generator.ssda903.sample import everyone
from samples.generator.ssda903.tables import place_in

Row = tuple[str, ...]
YEAR = 2025
FIRST_DAY = date(2024, 4, 1)
QUARTER_ENDS = {1: date(2024, 6, 30), 2: date(2024, 9, 30), 3: date(2024, 12, 31), 4: date(2025, 3, 31)}
MOST = 20
PLACEMENTS: Row = (
    "Child ID",
    "Date of birth",
    "Gender",
    "Ethnicity",
    "Disability",
    "Category of need",
    "Date of last assessment",
    "Does the child have an EHCP",
    "Is the child UASC",
    "Number of missing episodes in current period of care",
    "Legal status",
    "Placement start date",
    "Placement end date",
    "Date of start of current care period",
    "Reason for placement change",
    "Number of placements in last 12 months",
    "Number of placements in current care period",
    "Placement type",
    "Provider type",
    "Procurement platform",
    "Procurement framework",
    "Ofsted URN",
    "Home postcode",
    "Placement postcode",
    "LA of placement",
    "Total committed cost accrued in FY to date",
    "Contribution from social care provider/s",
    "Contribution from health provider/s",
    "Contribution from education provider/s",
)
HOMES: Row = (
    "Asset name",
    "Ofsted URN",
    "Start date",
    "End date",
    "Total committed cost accrued in FY to date",
)
GENDER = {"M": "1", "F": "2"}
WEEKLY = {"K": 4200, "S": 3100, "U": 890, "H": 1100, "P": 350, "R": 1500, "T": 600, "Z": 1250, "A": 0}
# The list of legal status has no V1 and no care orders of an earlier law.
LEGAL_STATUS = ("C1", "C2", "D1", "E1", "V2", "V3", "V4", "L1", "L2", "L3", "J1", "J2", "J3")


def placement_costs(authority: Authority, quarter: int, seed: int) -> list[Row]:
    """A row for each placement of the year up to the quarter's last day, of the first twenty children by id."""
    last = QUARTER_ENDS[quarter]
    told = sorted(everyone(authority, seed), key=lambda life: life.child.id)
    lives = [life for life in told if life.sent is None and any(_told(e, last) for e in life.episodes)]
    return [_placement(authority, life, e, last) for life in lives[:MOST] for e in life.episodes if _told(e, last)]


def _told(episode: Episode, last: date) -> bool:
    return episode.decom <= last and (episode.dec is None or episode.dec > FIRST_DAY) and episode.ls in LEGAL_STATUS


def _placement(authority: Authority, life: Life, e: Episode, last: date) -> Row:
    child, rng = life.child, Random(f"s251|{life.child.id}|{e.decom}")
    since = max((start for start, _ in care_periods(life) if start <= e.decom), default=e.decom)
    stays = [x for x in life.episodes if since <= x.decom <= last and x.rne in "SPB"]
    ended = e.dec if e.dec and e.dec <= last else None
    platform = rng.choice(("Framework", "Spot", "Block"))
    external = e.provider in ("PR3", "PR4", "PR5")
    return (
        child.id,
        _day(child.dob),
        GENDER[child.sex],
        child.ethnic,
        "LD" if child.dob.day % 6 == 0 else "NONE",
        "9A" if child.duc else rng.choice(FACTORS),
        _day(e.decom - timedelta(days=rng.randrange(10, 60))),
        "Yes" if child.dob.day % 4 == 0 else "No",
        "Yes" if child.duc and child.duc > last else "No",
        str(rng.choice((0, 0, 0, 1, 3))),
        e.ls,
        _day(e.decom),
        _day(ended),
        _day(since),
        e.reason if ended else "",
        str(len([x for x in stays if x.decom > last - timedelta(days=365)])),
        str(len(stays)),
        place_in(2024, e.place),
        e.provider or "PR0",
        platform if external else "",
        "Sample framework 3" if external and platform == "Framework" else "",
        e.urn if external else "",
        e.home_post,
        e.pl_post,
        AREAS[e.pl_post[:2]].name if e.pl_post else "",
        *_costs(e, ended or last, rng),
    )


def _costs(e: Episode, until: date, rng: Random) -> Iterator[str]:
    """The total since April, and what each provider puts in."""
    weeks = max((until - max(e.decom, FIRST_DAY)).days, 1) / 7
    total = round(weeks * WEEKLY[e.place[0]] * rng.uniform(0.9, 1.2), 2)
    health, education = (round(total * rng.choice((0, 0, 0.1, 0.25)), 2) for _ in range(2))
    yield from (f"{money:.2f}" for money in (total, total - health - education, health, education))


def internal_residential_costs(authority: Authority, quarter: int) -> list[Row]:
    """The authority's own children's homes, open all the year."""
    number = 3 if authority is BARNET else 2
    return [_home(authority, home, quarter) for home in range(1, number + 1)]


def _home(authority: Authority, home: int, quarter: int) -> Row:
    rng = Random(f"home|{authority.code}|{home}")
    cost = rng.randrange(90000, 160000) * quarter
    urn = f"SC97{AREAS[authority.postcode_area].authority}{home}"
    return f"Home {home}", urn, _day(FIRST_DAY), _day(QUARTER_ENDS[4]), f"{cost}.00"


def _day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""
