"""Ofsted's files of 2024 and 2025, with a row of dirt in each of the newer ones."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from samples.generator.reference.planted import Planted
from samples.generator.reference.providers import Provider, providers
from samples.generator.write import SampleFile

FOLDER = "_reference/ofsted"
YEARS = (2024, 2025)
OVERALL = "Overall experiences and progress of children and young people"
ABOUT = ("URN", "Provision type", "Sector", "Local authority", "Region", "Registration date", "Registration status")
OWNED = (*ABOUT, "Places", "Organisation which owns the provider")
HEADERS = {
    "in_year": (*OWNED, "Inspection event type", "Inspection date", OVERALL),
    "closed": ("URN", "Sector", "Local authority", "Registration date", "Registration status", "Date closed"),
    "places": (*ABOUT, "Places", "Organisation name"),
    "at": (*OWNED, "Latest full inspection date", OVERALL),
}
REGIONS = {"Bury": "North West", "Bedford": "East of England", "Thurrock": "East of England"}
GONE = Provider("SC900001", "Children's home", "Private", "Camden", closed=date(2023, 11, 17))
"""A home that closed before the first list, and that nobody is placed in."""


def files(returns: Iterable[SampleFile]) -> tuple[SampleFile, ...]:
    """Four files a year on the providers that the returns name."""
    found = providers(returns)
    return tuple(_file(kind, year, _rows(kind, year, found)) for year in YEARS for kind in HEADERS)


def path(kind: str, year: int) -> str:
    """Where a file is, under the name that Ofsted gives it."""
    names = {
        "in_year": f"Provider_level_in_year_{year - 1}-{year % 100}.csv",
        "closed": f"Closed_childrens_homes_31Mar{year % 100}.csv",
        "places": f"Providers_places_at_31_Aug_{year}.csv",
        "at": f"Provider_level_at_31_Aug_{year}.csv",
    }
    return f"{FOLDER}/{names[kind]}"


def dirt() -> dict[str, Planted]:
    """By kind of file, the last row of that of 2025."""
    home = Provider("SC900002", "Children's home", "Private", "Barnet")
    about, closed = _about(home, "Active"), ("", "Private", "Camden", "01/05/2014", "Closed", "10/01/2025")
    return {
        "in_year": Planted(
            (*about, "4", home.owner, "Full inspection", "31/02/2025", "Good"),
            "ConversionError",
            "an inspection on 31 February",
        ),
        "closed": Planted(closed, "RowRemoved", "a closure without URN"),
        "places": Planted((*about, "six", home.owner), "ConversionError", "places in words"),
        "at": Planted(
            (*about, "4", home.owner, "soon", "Not yet inspected"),
            "ConversionError",
            "a latest inspection that is no date",
        ),
    }


def _file(kind: str, year: int, rows: Sequence[tuple[str, ...]]) -> SampleFile:
    spoilt = (dirt()[kind].row,) if year == YEARS[-1] else ()
    return SampleFile(path(kind, year), HEADERS[kind], (*rows, *spoilt), encoding="cp1252", line_end="\r\n")


def _rows(kind: str, year: int, found: Sequence[Provider]) -> list[tuple[str, ...]]:
    if kind == "in_year":
        return [row for provider in found for row in _inspected(provider, year)]
    if kind == "closed":
        return [_closure(home) for home in (GONE, *found) if home.closed and _is_in_year(home.closed, year)]
    listed = [provider for provider in found if provider.is_listed(date(year, 8, 31))]
    return [_listed(kind, provider, year) for provider in listed]


def _listed(kind: str, provider: Provider, year: int) -> tuple[str, ...]:
    row = (*_about(provider, "Active"), provider.places, provider.owner)
    if kind == "places":
        return row
    day, words = provider.latest(date(year, 8, 31))
    return (*row, day_text(day) if day else "", words)


def _inspected(provider: Provider, year: int) -> list[tuple[str, ...]]:
    """The full inspections of the year; after one that found fault a monitoring visit, eight weeks later."""
    row = (*_about(provider, "Active"), provider.places, provider.owner)
    told = [(day, "Full inspection", words) for day, words in provider.inspections]
    told += [
        (d + timedelta(weeks=8), "Monitoring visit", "") for d, words in provider.inspections if words == "Inadequate"
    ]
    return [(*row, kind, day_text(day), words) for day, kind, words in sorted(told) if _is_in_year(day, year)]


def _closure(home: Provider) -> tuple[str, ...]:
    assert home.closed is not None
    return home.urn, home.sector, home.authority, day_text(home.registered), "Closed", day_text(home.closed)


def _about(provider: Provider, status: str) -> tuple[str, ...]:
    region = REGIONS.get(provider.authority, "London")
    where = (provider.authority, region, day_text(provider.registered))
    return provider.urn, provider.kind, provider.sector, *where, status


def _is_in_year(day: date, year: int) -> bool:
    return date(year - 1, 4, 1) <= day <= date(year, 3, 31)


def day_text(day: date) -> str:
    return f"{day:%d/%m/%Y}"
