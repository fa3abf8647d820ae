"""How a request for an education, health and care plan can go, as data. Codes are those of SEN2 2025 and 2026."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Setting:
    """Where a child is placed: a school (`urn`), a college (`ukprn`) or one of the other settings, by its code."""

    urn: str = ""
    ukprn: str = ""
    other: str = ""
    why: str = ""
    unit: str = ""
    residential: str = ""
    pathway: str = ""


@dataclass(frozen=True)
class Path:
    """One request and what came of it; `count` children of each authority go this way.

    `outcome` and `issued` are the decisions to assess and to issue a plan; `settings` ranked 1 and 2; `needs` as well.
    """

    name: str
    count: int
    ages: tuple[float, float]
    received: date
    outcome: str = "Y"
    issued: str = ""
    settings: tuple[Setting, ...] = ()
    needs: tuple[str, ...] = ()
    mediation: str = "0"
    tribunal: str = "0"
    late: bool = False
    ceased: date | None = None
    cease_reason: str = ""
    transferred_from: str = ""
    exported: str = ""
    no_number: str = ""
    again: "Path | None" = None


MAINSTREAM = Setting(urn="990011")
UNIT = Setting(urn="990012", unit="1")
SPECIAL = Setting(urn="990013")
BOARDING = Setting(urn="990014", residential="A")
COLLEGE = Setting(ukprn="99000021")
INTERNSHIP = Setting(ukprn="99000022", pathway="S")
NURSERY = Setting(other="EYP")
AT_HOME = Setting(other="EHE")
NOWHERE = Setting(other="NEET")
UNNAMED = Setting(other="OTH", why="A type of school, no school named")

PATHS = (
    Path("refused, with mediation and an appeal", 2, (6, 13), date(2024, 3, 4), "N", mediation="1", tribunal="1"),
    Path("withdrawn", 1, (5, 12), date(2024, 4, 22), "W"),
    Path("not yet decided at the end of 2024", 1, (5, 12), date(2024, 12, 2), "Y", "Y", (MAINSTREAM,), ("SLCN",)),
    Path("not yet decided at the end of 2025", 1, (4, 11), date(2025, 12, 1), "A"),
    Path("being assessed at the end of 2025", 1, (4, 11), date(2025, 10, 13), "Y", "A"),
    Path("assessed, and no plan", 2, (7, 14), date(2024, 5, 13), "Y", "N", mediation="1"),
    Path(
        "a plan in time, at a mainstream school", 3, (5, 14), date(2024, 2, 5), "Y", "Y", (MAINSTREAM,), ("ASD", "SLCN")
    ),
    Path(
        "a plan after 20 weeks, in a unit of a school",
        2,
        (6, 14),
        date(2024, 1, 15),
        "Y",
        "Y",
        (UNIT,),
        ("SLCN",),
        late=True,
    ),
    Path("a special school and a college", 1, (15, 16), date(2024, 1, 29), "Y", "Y", (SPECIAL, COLLEGE), ("SLD", "PD")),
    Path("a residential school", 1, (11, 15), date(2025, 1, 20), "Y", "Y", (BOARDING,), ("ASD", "SEMH")),
    Path("a supported internship", 1, (17, 19), date(2024, 2, 19), "Y", "Y", (INTERNSHIP,), ("MLD", "OTH")),
    Path(
        "under five, no pupil number",
        2,
        (2.5, 4),
        date(2025, 2, 10),
        "Y",
        "Y",
        (NURSERY,),
        ("DS", "HI"),
        no_number="UN1",
    ),
    Path("never at a state school", 1, (8, 12), date(2025, 3, 3), "Y", "Y", (AT_HOME,), ("SPLD",), no_number="UN2"),
    Path(
        "a plan that ceased",
        1,
        (18, 20),
        date(2024, 1, 8),
        "Y",
        "Y",
        (NOWHERE,),
        ("SEMH", "MLD"),
        ceased=date(2025, 7, 18),
        cease_reason="4",
    ),
    Path(
        "moved here with a plan",
        1,
        (9, 13),
        date(2024, 9, 2),
        "H",
        "H",
        (UNNAMED,),
        ("VI", "PD"),
        transferred_from="304",
    ),
    Path("moved away while assessed", 1, (6, 10), date(2025, 4, 7), "Y", "W", exported="306"),
    Path(
        "refused, and asked for again",
        1,
        (6, 9),
        date(2024, 2, 26),
        "N",
        tribunal="1",
        again=Path("", 1, (0, 0), date(2025, 3, 24), "Y", "Y", (MAINSTREAM,), ("ASD",)),
    ),
)
