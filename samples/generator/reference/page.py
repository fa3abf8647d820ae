"""The part of samples/README.md about the reference data."""

from collections.abc import Iterator

from samples.generator.page import extras_table, table
from samples.generator.reference import areas, ofsted, schools, sectors
from samples.generator.reference.planted import Planted

INTRO = """
## Reference data

What the returns are looked up in, all of it made up: codes of areas have 99 in them where none of the Office for
National Statistics has, wards and schools are numbered, owners of homes are called Sample Owner.
"""
SETS = (
    ("`ons_areas`", "two vintages of wards, 2021 and 2024, as the headings say; one district ended between them"),
    ("`ons_postcodes`", "every sector of the returns' postcodes; an older directory has one area's postcodes whole"),
    ("`ofsted`", "four files each of 2024 and 2025 on the providers that SSDA903 placements name"),
    ("`schools`", "the schools of the School census"),
)
STORIES = """
About one in eleven of the providers is on no list, so that a URN is not found. One children's home closed on 6 December
2024, another before anybody was placed in it; one was Good in its first inspection of the two years and requires
improvement by its second.

The last rows of these files are dirt.
"""


def page() -> str:
    planted = ((f"`{path}`", found.shows, found.finding) for path, found in _dirt())
    return "".join(
        (
            INTRO,
            table(("set", "what"), SETS),
            STORIES,
            table(("file", "what", "finding"), planted),
            extras_table(areas.extras()),
        )
    )


def _dirt() -> Iterator[tuple[str, Planted]]:
    yield from ((areas.files()[-1].path, planted) for planted in areas.dirt())
    yield from ((sectors.REDUCED, planted) for planted in sectors.dirt())
    yield from ((ofsted.path(kind, ofsted.YEARS[-1]), planted) for kind, planted in ofsted.dirt().items())
    yield from ((schools.PATH, planted) for planted in schools.dirt())
