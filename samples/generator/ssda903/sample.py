"""The shipped sample of SSDA903: four authorities, three years, every table, with the dirt of dirt.py and extra.py."""

from collections.abc import Sequence
from dataclasses import dataclass

from samples.generator.authorities import AUTHORITIES, BARNET, Authority
from samples.generator.people import Life
from samples.generator.planted import Extra
from samples.generator.ssda903.contradictions import contradicting_lives
from samples.generator.ssda903.dirt import Spoil, spoiled
from samples.generator.ssda903.episodes import lives
from samples.generator.ssda903.extra import extras
from samples.generator.ssda903.tables import HEADERS, rows_of, tables_of
from samples.generator.write import SampleFile

SEED = 903
YEARS = (2024, 2025, 2026)


@dataclass(frozen=True)
class Sample:
    """`files` are as written; `spoils` the dirt in them, with the place of each; `extras` those that come on top."""

    files: tuple[SampleFile, ...]
    spoils: tuple[tuple[Spoil, str], ...]
    extras: tuple[Extra, ...]


def everyone(authority: Authority, seed: int = SEED) -> list[Life]:
    """All children of an authority; Barnet's include those whose returns contradict each other."""
    return lives(authority, seed) + (contradicting_lives(seed) if authority is BARNET else [])


def clean_files(seed: int = SEED, years: Sequence[int] = YEARS) -> list[SampleFile]:
    """Every authority's files without dirt; a table that nobody belongs to has no file."""
    return [
        SampleFile(
            authority.file(year, table), HEADERS[table], rows, encoding=authority.encoding, line_end=authority.line_end
        )
        for authority in AUTHORITIES
        for people in (everyone(authority, seed),)
        for year in years
        for table in tables_of(year)
        if (rows := tuple(rows_of(table, authority, people, year)))
    ]


def compose(clean: Sequence[SampleFile]) -> Sample:
    """The clean files with the dirt put in and the extra files added. Extras need all the years of the sample."""
    dirty = spoiled(clean)
    files = [file for file, _ in dirty]
    by_path = {file.path: file for file in files}
    added = extras(by_path) if _whole(clean) else []
    return Sample((*files, *(e.file for e in added)), tuple(s for _, places in dirty for s in places), tuple(added))


def _whole(clean: Sequence[SampleFile]) -> bool:
    """Whether every authority and year of the sample is there."""
    paths = {file.path for file in clean}
    return all(a.file(year, "header") in paths for a in AUTHORITIES for year in YEARS)
