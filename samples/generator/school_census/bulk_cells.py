"""What the cells of the benchmark's School census hold, by column."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from samples.generator.postcodes import postcodes_of
from samples.generator.school_census.terms import Term, day_text
from samples.generator.school_census.words import LANGUAGES, PRESENT, absence_reasons

Text = NDArray[np.object_]

AUTUMN = Term(2025, "autumn")
BASE = date(2005, 9, 1)
DATES: Text = np.array([day_text(BASE + timedelta(days=day)) for day in range(8000)], dtype=object)
# The first of them are the most frequent.
REASONS: Text = np.array(tuple(dict.fromkeys((*PRESENT, "I", "M", "L", "O", *absence_reasons(AUTUMN)))), dtype=object)
HOMES = tuple(code for area, times in (("VB", 6), ("VC", 1), ("VX", 1)) for code in postcodes_of(area) * times)


@dataclass(frozen=True)
class Days:
    """Days drawn between two; `often` is the share of rows that have one at all."""

    first: date
    last: date
    often: float = 1


@dataclass(frozen=True)
class Numbers:
    """Numbers drawn from `first` on, so many different ones, behind a few letters or digits."""

    first: int
    many: int
    before: str = ""


# One of some values, a value for all, days or numbers.
Cell = tuple[str, ...] | str | Days | Numbers
# By column, or by table and column where tables differ. A column that is not here is empty.
CELLS: dict[str, Cell] = {
    "name": "School Census",
    "collection": "SC",
    "term": AUTUMN.code,
    "year": str(AUTUMN.year),
    "referencedate": day_text(AUTUMN.day),
    "serialno": "1",
    "sourcelevel": "S",
    "schoolcensus.estab": Numbers(9900, 60),
    "softwarecode": "MADEUP",
    "datetime": day_text(AUTUMN.day),
    "lea": "302",
    "schoolcensus.urn": Numbers(999100, 60),
    "schoolname": Numbers(1, 60, "Made-up School "),
    "intake": "COMP",
    "phase": ("PS", "SS"),
    "type": ("01", "28"),
    "governance": ("CO", "CA"),
    "highestncyeargroup": ("6", "13"),
    "lowestncyeargroup": ("R", "7"),
    "upn": Numbers(100_000_000, 800_000_000, "A000"),
    "surname": Numbers(1000, 60_000, "Sample-"),
    "forename": Numbers(1000, 60_000, "Pupil-"),
    "preferredsurname": Numbers(1000, 60_000, "Sample-"),
    "uniquelearnernumber": Numbers(10_000, 80_000, "99999"),
    "dob": Days(date(2008, 9, 1), date(2021, 8, 31)),
    "sex": ("M", "F"),
    "language": LANGUAGES,
    "boarder": "N",
    "parttime": ("0", "0", "0", "1"),
    "schoollunchtaken": ("0", "1"),
    "topupfunding": ("0", "0", "0", "1"),
    "pupilonroll.entrydate": Days(date(2018, 9, 1), date(2025, 9, 10)),
    "entrydate": Days(date(2023, 9, 1), date(2024, 9, 10)),
    "leavingdate": Days(date(2025, 5, 1), date(2025, 9, 1)),
    "enrolstatus": ("C", "C", "C", "M"),
    "classtype": "O",
    "ncyearactual": tuple(str(year) for year in range(1, 14)),
    "ncyearleaving": tuple(str(year) for year in range(1, 14)),
    "senprovision": ("N", "N", "N", "N", "K", "E"),
    "senprovisionentry": ("N", "K", "E"),
    "plaa": ("N", "N", "N", "A"),
    "servicechild": ("N", "N", "N", "Y"),
    "termlysessionspossible": Numbers(100, 40),
    "summerhalfterm2sessionspossible": Numbers(50, 20),
    "qualhrs": ("0", "540"),
    "nonqualhrs": ("0", "60"),
    "postcode": HOMES,
    "applacementpostcode": HOMES,
    "paon": Numbers(1, 200),
    "street": "Made-up Street",
    "town": "Sampleton",
    "uniquepropertyreferencenumber": Numbers(999_900_000_000, 90_000_000),
    "fsmstartdate": Days(date(2019, 9, 1), date(2025, 9, 1)),
    "fsmenddate": Days(date(2025, 9, 2), date(2026, 9, 1), often=0.3),
    "ukcountry": "ENG",
    "sessions": Numbers(1, 40),
    "startdate": Days(date(2025, 4, 21), date(2025, 7, 22)),
    "category": ("SUSP", "SUSP", "SUSP", "LNCH", "PERM"),
    "reason1": ("PP", "PA", "VP", "VA", "DB", "OW"),
    "reason2": ("", "", "BU", "TH"),
    "reason3": ("", "", "", "DM"),
    "qn": Numbers(1000, 900, "999/"),
    "progtype": "31",
    "coreaim": ("0", "1"),
    "partnerukprn": "99990002",
    "programmestartdate": Days(date(2024, 9, 1), date(2025, 9, 10)),
    "programmeplannedenddate": Days(date(2026, 6, 1), date(2027, 7, 1)),
    "programmeaimstatus": "1",
    "learningstartdate": Days(date(2024, 9, 1), date(2025, 9, 10)),
    "learningplannedenddate": Days(date(2026, 6, 1), date(2027, 7, 1)),
    "learningaimstatus": "1",
    "wpstartdate": Days(date(2024, 9, 1), date(2025, 9, 10)),
    "wphours": Numbers(10, 100),
    "wpmode": ("1", "2"),
    "learnerfamtype": "NLM",
    "learnerfamcode": ("01", "22"),
    "urn": Numbers(999_100, 60),
    "ukprn": Numbers(99_990_000, 100),
    "apsessionsperweek": Numbers(1, 10),
    "apsettingtype": ("NFE", "OTH", "WBP"),
    "placementreason": ("BHS", "SUS", "MHN", "OTH"),
    "apattendancepattern": ("FT", "PT"),
    "companynumber": Numbers(100_000, 800_000, "99"),
    "prevurn": Numbers(999_100, 60),
    "apreason": ("ASP", "MHN", "PEX"),
}
# What a bad cell holds; no other column is spoiled.
BAD = {
    "attendancereason": "9Z",
    "postcode": "M1 12AA",
    "dob": "2015-Feb-30 00:00:00",
    "fsmstartdate": "unknown",
    "ncyearactual": "99",
    "sessions": "many",
    "category": "XXXX",
}


def made(cell: Cell, count: int, rng: np.random.Generator) -> Text:
    """So many cells of a column."""
    if isinstance(cell, Days):
        drawn = DATES[rng.integers((cell.first - BASE).days, (cell.last - BASE).days + 1, count)]
        return drawn if cell.often == 1 else np.where(rng.random(count) < cell.often, drawn, "").astype(object)
    if isinstance(cell, Numbers):
        numbers = rng.integers(cell.first, cell.first + cell.many, count).tolist()
        return np.array([f"{cell.before}{number}" for number in numbers], dtype=object)
    if isinstance(cell, str):
        return np.full(count, cell, dtype=object)
    return np.array(cell, dtype=object)[rng.integers(0, len(cell), count)]


def attended(place: NDArray[np.int64]) -> Text:
    """Attendance codes, so that no pupil has one twice unless they have more rows than there are codes. `place` counts
    the rows of a pupil from 0."""
    return REASONS[place % len(REASONS)]
