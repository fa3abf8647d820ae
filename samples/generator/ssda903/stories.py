"""The kinds of care history that the made-up children live, as data. Codes are those of the newest year."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Step:
    """One episode, `months` after care started. `reason`: why the placement before it ended.

    With `rec` the child leaves care `days` later; without, the episode ends where the next step begins.
    """

    months: float
    rne: str
    ls: str
    place: str
    provider: str = ""
    reason: str = ""
    rec: str = ""
    days: int = 0


@dataclass(frozen=True)
class Story:
    """`ages` at the start, in years. Lives begin evenly spread from `first` to `last`; `together` siblings share it."""

    name: str
    cin: str
    ages: tuple[float, float]
    first: date
    last: date
    steps: tuple[Step, ...]
    count: int = 1
    together: int = 1
    goes_missing: bool = False


STORIES = (
    Story(
        "fostered",
        "N1",
        (3, 11),
        date(2020, 6, 1),
        date(2025, 12, 1),
        count=5,
        steps=(
            Step(0, "S", "C1", "U6", "PR1"),
            Step(7, "L", "C2", "U6", "PR1"),
            Step(13, "P", "C2", "U4", "PR4", "CARPL"),
        ),
    ),
    Story(
        "siblings",
        "N5",
        (2, 12),
        date(2022, 1, 1),
        date(2025, 6, 1),
        together=3,
        steps=(
            Step(0, "S", "V2", "U3", "PR1"),
            Step(3, "L", "C1", "U3", "PR1"),
            Step(9, "U", "C2", "U1", "PR1", "PLACE"),
        ),
    ),
    Story(
        "sent home",
        "N4",
        (2, 9),
        date(2023, 2, 1),
        date(2026, 1, 1),
        count=2,
        together=2,
        steps=(Step(0, "S", "L2", "U6", "PR1"), Step(0.3, "L", "C1", "U6", "PR1", rec="E4A", days=160)),
    ),
    Story(
        "asylum seeker",
        "N8",
        (15.2, 16.9),
        date(2022, 6, 1),
        date(2026, 3, 1),
        count=3,
        goes_missing=True,
        steps=(Step(0, "S", "V2", "U6", "PR4"), Step(6, "P", "V2", "H5", "PR4", "CARPL")),
    ),
    Story(
        "adopted by foster carers",
        "N1",
        (0.1, 0.4),
        date(2022, 1, 1),
        date(2025, 7, 1),
        count=2,
        steps=(
            Step(0, "S", "C1", "U5", "PR1"),
            Step(6, "L", "E1", "U5", "PR1"),
            Step(9, "T", "E1", "A5", "PR1", "PLACE", rec="E12", days=300),
        ),
    ),
    Story(
        "adopted by new parents",
        "N3",
        (0.1, 1.5),
        date(2024, 1, 1),
        date(2026, 1, 1),
        count=2,
        steps=(Step(0, "S", "V2", "U6", "PR4"), Step(7, "B", "E1", "A6", "PR2", "CARPL", rec="E11", days=330)),
    ),
    Story(
        "adopted with consent",
        "N8",
        (0.1, 0.3),
        date(2022, 5, 1),
        date(2022, 11, 1),
        steps=(
            Step(0, "S", "V2", "U2", "PR1"),
            Step(4, "T", "V2", "A3", "PR1", "PLACE"),
            Step(5, "P", "V2", "A4", "PR5", "CARPL", rec="E11", days=290),
        ),
    ),
    Story(
        "adoption broke down",
        "N1",
        (1, 3),
        date(2023, 5, 1),
        date(2023, 12, 1),
        steps=(
            Step(0, "S", "C1", "U6", "PR1"),
            Step(8, "L", "E1", "U6", "PR1"),
            Step(11, "P", "E1", "A6", "PR1", "CARPL"),
            Step(16, "P", "E1", "U6", "PR4", "CREQO"),
            Step(20, "B", "C2", "U4", "PR4", "CARPL"),
        ),
    ),
    Story(
        "returned",
        "N5",
        (5, 13),
        date(2022, 6, 1),
        date(2025, 6, 1),
        count=2,
        steps=(
            Step(0, "S", "V2", "U6", "PR1", rec="E4B", days=150),
            Step(14, "S", "C1", "U6", "PR4"),
            Step(20, "L", "C2", "U6", "PR4"),
        ),
    ),
    Story(
        "unsettled",
        "N6",
        (11, 14.5),
        date(2022, 9, 1),
        date(2025, 9, 1),
        count=2,
        goes_missing=True,
        steps=(
            Step(0, "S", "C1", "U6", "PR1"),
            Step(3, "P", "C1", "U6", "PR4", "CREQB"),
            Step(6, "B", "C2", "K2", "PR4", "ALLEG"),
            Step(9, "P", "C2", "K1", "PR2", "LAREQ"),
            Step(13, "P", "C2", "K2", "PR4", "STAND"),
            Step(15, "P", "C2", "T1", "", "OTHER"),
            Step(15.4, "P", "C2", "K2", "PR4", "CARPL"),
        ),
    ),
    Story(
        "short breaks one by one",
        "N2",
        (7, 12),
        date(2023, 1, 1),
        date(2024, 1, 1),
        steps=tuple(
            Step(month, "S", "V3", "K2", "PR1", rec="E4A", days=2) for month in (0, 1, 2.5, 4, 6, 9, 12, 15, 19, 24, 29)
        ),
    ),
    Story(
        "short breaks by agreement",
        "N2",
        (6, 10),
        date(2023, 6, 1),
        date(2024, 6, 1),
        steps=(Step(0, "S", "V4", "U6", "PR1", rec="E8", days=430),),
    ),
    Story(
        "on remand",
        "N6",
        (14, 15.5),
        date(2023, 2, 1),
        date(2025, 2, 1),
        goes_missing=True,
        steps=(Step(0, "S", "J1", "R5", "PR3", rec="E14", days=45), Step(5, "S", "V2", "K2", "PR4")),
    ),
    Story(
        "mother",
        "N5",
        (14.5, 15.5),
        date(2023, 3, 1),
        date(2024, 12, 1),
        steps=(
            Step(0, "S", "V2", "U6", "PR1"),
            Step(5, "P", "V2", "R3", "PR4", "CARPL"),
            Step(10, "P", "V2", "U4", "PR1", "CLOSE"),
        ),
    ),
    Story(
        "supported",
        "N4",
        (16, 16.6),
        date(2023, 1, 1),
        date(2025, 10, 1),
        count=2,
        goes_missing=True,
        steps=(
            Step(0, "S", "V2", "U6", "PR4"),
            Step(3, "P", "V2", "H5", "PR4", "CHILD"),
            Step(9, "P", "V2", "P2", "PR5", "CARPL"),
        ),
    ),
    Story(
        "placed with parents",
        "N1",
        (4, 10),
        date(2022, 11, 1),
        date(2023, 11, 1),
        steps=(Step(0, "S", "C1", "U6", "PR1"), Step(5, "B", "C2", "P1", "PR0", "CARPL", rec="E4A", days=500)),
    ),
    Story(
        "special guardianship",
        "N7",
        (1, 6),
        date(2023, 1, 1),
        date(2024, 6, 1),
        steps=(Step(0, "S", "C1", "U3", "PR1"), Step(6, "L", "C2", "U3", "PR1", rec="E45", days=200)),
    ),
    Story(
        "placed elsewhere",
        "N6",
        (12, 14),
        date(2024, 9, 1),
        date(2025, 6, 1),
        steps=(Step(0, "S", "C2", "K2", "PR4"), Step(6, "P", "C2", "Z11", "", "CUSTOD")),
    ),
    Story(
        "disabled",
        "N2",
        (8, 12),
        date(2021, 6, 1),
        date(2024, 6, 1),
        steps=(Step(0, "S", "V2", "R1", "PR4"), Step(12, "P", "V2", "S1", "PR4", "CARPL")),
    ),
    Story(
        "care leaver",
        "N1",
        (15.2, 16.5),
        date(2019, 3, 1),
        date(2022, 6, 1),
        count=3,
        steps=(Step(0, "S", "C1", "U6", "PR4"), Step(8, "L", "C2", "U6", "PR4")),
    ),
)
