"""Two vintages of the lookup of wards, with made-up codes: names are real authorities', wards are numbered."""

from dataclasses import dataclass

from samples.generator.planted import Extra
from samples.generator.reference.planted import Planted
from samples.generator.write import SampleFile

FOLDER = "_reference/ons_areas"
COUNTRY = ("E92990001", "England")
REGIONS = {
    "London": "E12990001",
    "East of England": "E12990002",
    "North West (Greater Manchester)": "E12990003",
}
WARDS = 3


@dataclass(frozen=True)
class District:
    """`number` is the department's, by which the made-up code is made; `county` its code and name, if it has one."""

    number: str
    name: str
    region: str
    county: tuple[str, str] = ("", "")

    @property
    def code(self) -> str:
        return f"E09990{self.number}"


DISTRICTS = (
    District("302", "Barnet", "London"),
    District("202", "Camden", "London"),
    District("301", "Barking and Dagenham", "London"),
    District("822", "Bedford", "East of England"),
    District("883", "Thurrock", "East of England"),
    District("990", "Made-up Vale", "East of England", ("E10990881", "Essex")),
    District("351", "Bury", "North West (Greater Manchester)"),
    District("350", "Bolton", "North West (Greater Manchester)"),
)
ENDED = District("991", "Made-up Forest", "East of England", ("E10990881", "Essex"))
"""A district that the newer vintage no longer has."""


def code_of(number: str) -> str:
    """The made-up ONS code of an authority, by the department's number."""
    return next(district.code for district in DISTRICTS if district.number == number)


def files() -> tuple[SampleFile, ...]:
    """The vintages of 2021 and 2024: the headings alone say which is which."""
    newest = (*_rows(DISTRICTS, renamed=True), *(planted.row for planted in dirt()))
    return (
        SampleFile(f"{FOLDER}/Wards_first_lookup.csv", _headings(21), _rows((*DISTRICTS, ENDED))),
        SampleFile(f"{FOLDER}/Wards_newer_lookup.csv", _headings(24), newest),
    )


def dirt() -> tuple[Planted, ...]:
    row = ("E0599", "Made-up Ward 99", DISTRICTS[0].code, DISTRICTS[0].name, "", "", *_around(DISTRICTS[0]))
    return (Planted(row, "RowRemoved", "a code of a ward that is cut short"),)


def extras() -> tuple[Extra, ...]:
    """A lookup whose name says another year than its headings."""
    file = SampleFile(f"{FOLDER}/Wards_2019.csv", _headings(21), _rows(DISTRICTS[:1]))
    return (Extra(file, "PeriodConflict", "the name says 2019, the headings are of 2021"),)


def _headings(year: int) -> tuple[str, ...]:
    return tuple(f"{level}{year}{end}" for level in ("WD", "LAD", "CTY", "RGN", "CTRY") for end in ("CD", "NM"))


def _rows(districts: tuple[District, ...], renamed: bool = False) -> tuple[tuple[str, ...], ...]:
    return tuple(_ward(district, n, renamed) for district in districts for n in range(1, WARDS + 1))


def _ward(district: District, n: int, renamed: bool) -> tuple[str, ...]:
    """The first ward of each district has a new name in the newer vintage."""
    name = f"Made-up Ward {n}{' (new)' if renamed and n == 1 else ''}"
    return (f"E0599{district.number}{n}", name, district.code, district.name, *district.county, *_around(district))


def _around(district: District) -> tuple[str, ...]:
    return (REGIONS[district.region], district.region.partition(" (")[0], *COUNTRY)
