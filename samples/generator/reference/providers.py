"""Providers of children's social care, as the placements of the SSDA903 returns name them: what each is, and when it
was inspected. About one in eleven is on no list, on purpose."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from random import Random

from samples.generator.postcodes import AREAS
from samples.generator.write import SampleFile

SEED = 903
MISSING_ONE_IN = 11
ILACS = "Not provided as service is inspected as part of the ILACS inspection"
NOT_YET = "Not yet inspected"
JUDGEMENTS = ("Outstanding", "Good", "Good", "Good", "Good", "Requires improvement to be good", "Inadequate")
KINDS = {
    "K1": "Secure children's home",
    "K2": "Children's home",
    "K3": "Supported accommodation",
    "H5": "Supported accommodation",
    "S1": "Residential special school (registered as a children's home)",
    "R3": "Residential family centre",
}
SECTORS = {"PR1": "Local Authority", "PR2": "Local Authority", "PR3": "Health Authority", "PR5": "Voluntary"}
HOMES = ("Children's home", "Secure children's home")


@dataclass(frozen=True)
class Provider:
    """`closed` is the day of closure; `reinspected` is a home that is inspected in both years of the sample."""

    urn: str
    kind: str
    sector: str
    authority: str
    closed: date | None = None
    reinspected: bool = False

    @property
    def is_home(self) -> bool:
        return self.kind in HOMES

    @cached_property
    def registered(self) -> date:
        return date(2004, 4, 1) + timedelta(days=Random(f"{SEED}|registered|{self.urn}").randrange(6000))

    @cached_property
    def places(self) -> str:
        return str(Random(f"{SEED}|places|{self.urn}").randrange(2, 9)) if self.is_home else ""

    @property
    def owner(self) -> str:
        if self.sector == "Local Authority":
            return f"{self.authority} Council"
        return f"Sample Owner {Random(f'{SEED}|owner|{self.urn}').randrange(1, 16):02d} Limited"

    @cached_property
    def inspections(self) -> tuple[tuple[date, str], ...]:
        """Full inspections, oldest first, with their judgement; an authority's own fostering has none."""
        rng = Random(f"{SEED}|inspections|{self.urn}")
        if self.kind == "Local authority fostering agency" or rng.random() < 0.04:
            return ()
        days = [date(2022, 1, 10), date(2023, 5, 2), date(2024, 5, 1)]
        first = 1 if self.reinspected else rng.randrange(2)
        told = [(day + timedelta(days=rng.randrange(300)), rng.choice(JUDGEMENTS)) for day in days[first:]]
        if self.reinspected:
            told = [(told[0][0], "Good"), (told[1][0], "Requires improvement to be good")]
        return tuple((day, words) for day, words in told if self.closed is None or day < self.closed)

    def is_listed(self, day: date) -> bool:
        return self.closed is None or self.closed > day

    def latest(self, day: date) -> tuple[date | None, str]:
        """The latest full inspection by a day, and its judgement or why there is none."""
        before = [told for told in self.inspections if told[0] <= day]
        if before:
            return before[-1]
        return None, ILACS if self.kind == "Local authority fostering agency" else NOT_YET


def providers(files: Iterable[SampleFile]) -> tuple[Provider, ...]:
    """Of the URNs that these files name, those that are listed; the first home of a private owner closes, the second is
    inspected in both years."""
    found = [Provider(urn, *what) for urn, what in sorted(_named(files).items()) if _is_listed(urn)]
    homes = [provider.urn for provider in found if provider.kind == "Children's home" and provider.sector == "Private"]
    return tuple(_story(provider, homes) for provider in found)


def _story(provider: Provider, homes: list[str]) -> Provider:
    what = (provider.urn, provider.kind, provider.sector, provider.authority)
    if provider.urn in homes[:1]:
        return Provider(*what, closed=date(2024, 12, 6))
    return Provider(*what, reinspected=provider.urn in homes[1:2])


def _named(files: Iterable[SampleFile]) -> dict[str, tuple[str, str, str]]:
    """By URN: kind, sector and authority, as the first placement there says, in the order of the files."""
    found: dict[str, tuple[str, str, str]] = {}
    for urn, place, provider, postcode in _placements(files):
        if urn.startswith(("SC9", "2999")) and postcode[:2] in AREAS:
            found.setdefault(urn, (_kind(place, provider), _sector(provider), AREAS[postcode[:2]].name))
    return found


def _placements(files: Iterable[SampleFile]) -> Iterator[tuple[str, ...]]:
    wanted = ("URN", "PLACE", "PLACE_PROVIDER", "PL_POST")
    for file in sorted(files, key=lambda file: file.path):
        if "/ssda903/" in file.path and set(wanted) <= set(file.header):
            at = [file.header.index(name) for name in wanted]
            yield from (tuple(row[n] for n in at) for row in file.rows if len(row) == len(file.header))


def _kind(place: str, provider: str) -> str:
    if place in KINDS:
        return KINDS[place]
    if place.startswith("A"):
        return "Voluntary adoption agency"
    return "Local authority fostering agency" if provider in ("PR1", "PR2") else "Independent fostering agency"


def _sector(provider: str) -> str:
    return SECTORS.get(provider, "Private")


def _is_listed(urn: str) -> bool:
    return bool(Random(f"{SEED}|known|{urn}").randrange(MISSING_ONE_IN))
