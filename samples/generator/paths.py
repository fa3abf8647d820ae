"""The ways that a case can go, as data: cases.py makes children of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

FIRST, RECENT, LAST = date(2023, 3, 1), date(2025, 7, 1), date(2026, 3, 24)


@dataclass(frozen=True)
class Path:
    """`count` cases begin evenly spread from `first` to `last`, and `recent` more in the nine months that an Annex A of
    early 2026 looks back on. `assessed`, `enquiry`, `cin_plan` and `closes` are days after the referral; `conference`
    and `plan` days after the enquiry began; `returns` days from closing to a second case of the same kind.
    """

    name: str
    count: int = 0
    recent: int = 0
    first: date = FIRST
    last: date = LAST
    ages: tuple[float, float] = (0.5, 16)
    is_referred: bool = True
    is_helped_early: bool = False
    is_nfa: bool = False
    assessed: int | None = None
    enquiry: int | None = None
    conference: int | None = None
    plan: int | None = None
    plan_days: int = 290
    cin_plan: int | None = None
    closes: int | None = None
    closure: str = "RC7"
    returns: int | None = None

    def days(self) -> Iterator[date]:
        for first, last, count in ((self.first, self.last, self.count), (RECENT, LAST, self.recent)):
            for turn in range(count):
                yield first + timedelta(days=round((last - first).days / count * (turn + 0.5)))


# What the reports on the CIN census make of each is said beside it: outcome of the referral, and the S47 journey.
PATHS = (
    Path("contact only", recent=9, is_referred=False),
    Path("early help", recent=12, is_referred=False, is_helped_early=True),
    Path("no further action", count=8, recent=3, is_nfa=True, closes=2, closure="RC8"),  # NFA
    Path("assessed", count=4, recent=3, assessed=4, closes=42, closure="RC8"),  # S17
    Path("assessed, then early help", count=4, assessed=6, closes=48, closure="RC9"),  # S17
    Path("child in need", count=5, recent=3, assessed=2, cin_plan=45, closes=260),  # S17
    Path("late assessment", count=1, assessed=38, closes=90),  # NFA: the assessment began after 30 days
    Path("enquiry only", count=3, recent=1, enquiry=5, closes=60),  # S47; No ICPC or CPP
    Path("enquiry and assessment", count=3, recent=2, assessed=3, enquiry=8, closes=70),  # BOTH; No ICPC or CPP
    # BOTH; ICPC, then CPP Start
    Path("protection plan", count=3, recent=3, assessed=1, enquiry=6, conference=15, plan=15, cin_plan=310, closes=400),
    # BOTH; ICPC, then No CPP
    Path("conference without plan", count=2, assessed=2, enquiry=10, conference=14, cin_plan=40, closes=200),
    Path("plan without conference", count=2, enquiry=4, plan=20, plan_days=200, closes=260),  # S47; CPP Start
    # One each March. In the return of that year: TBD - S47 too recent; a year later, if still told: No ICPC or CPP
    Path("enquiry in March", count=3, first=date(2023, 9, 9), last=date(2026, 9, 9), enquiry=4, closes=80),
    # The same for a conference: ICPC, then TBD - ICPC too recent; a year later: CPP Start
    Path(
        "conference in March",
        count=3,
        first=date(2023, 8, 31),
        last=date(2026, 8, 31),
        assessed=2,
        enquiry=3,
        conference=12,
        plan=50,
        closes=330,
    ),
    Path("came back", count=3, first=FIRST, last=date(2025, 1, 1), assessed=5, closes=45, closure="RC8", returns=140),
    Path("unborn", count=3, first=date(2023, 8, 1), last=date(2026, 8, 1), ages=(-0.4, -0.3), assessed=3, closes=300),
    Path("died", count=1, first=date(2024, 5, 1), last=date(2024, 9, 1), assessed=2, closes=60, closure="RC2"),
)
