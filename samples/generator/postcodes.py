"""The reference list of postcodes: made-up ones, each with its authority and its place on the map.

Postcodes begin with V, as no real one does; the second letter stands for an authority.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from random import Random

from samples.generator.page import table
from samples.generator.people import INWARD
from samples.generator.write import SampleFile

PATH = "_reference/postcodes/postcodes_2025_11.csv"
HEADER = ("postcode", "la_number", "easting", "northing")
SEED = 2511
DISTRICTS = (2, 5, 9, 14)
SECTORS = (1, 4, 7)
IN_A_SECTOR = 3
SHAPE = re.compile(rb"\b(V[A-Z][0-9]{1,2} [0-9][A-Z]{2})\b")


@dataclass(frozen=True)
class Area:
    """The authority that an area lies in, by the department's number, and the middle of it in metres."""

    authority: str
    name: str
    easting: int
    northing: int


AREAS = {
    "VB": Area("302", "Barnet", 523000, 192000),
    "VC": Area("202", "Camden", 528000, 184000),
    "VD": Area("822", "Bedford", 505000, 250000),
    "VT": Area("883", "Thurrock", 560000, 180000),
    "VX": Area("301", "Barking and Dagenham", 548000, 185000),
    "VY": Area("351", "Bury", 380000, 411000),
}
INTRO = """
## Postcodes

Reference data, not a return: `{path}` says of each made-up postcode in which authority it lies and where. Every
postcode of the returns stands in it, but for those that are dirt.
"""


@dataclass(frozen=True)
class Planted:
    """A row of dirt at the foot of the list."""

    row: tuple[str, str, str, str]
    finding: str
    shows: str


@cache
def postcodes_of(area: str) -> tuple[str, ...]:
    """36 postcodes of an area, such as VB; the same ones every time."""
    return tuple(
        f"{area}{district} {sector}{letters}"
        for district in DISTRICTS
        for sector in SECTORS
        for letters in _letters(Random(f"{SEED}|{area}{district} {sector}"))
    )


def _letters(rng: Random) -> list[str]:
    return rng.sample([first + second for first in INWARD for second in INWARD], IN_A_SECTOR)


def used_in(files: Iterable[SampleFile]) -> frozenset[str]:
    """Every well-formed postcode of these areas that stands in a file, workbooks included."""
    return frozenset(
        found.decode()
        for file in files
        for part in _parts(file.content())
        for found in SHAPE.findall(part)
        if found[:2].decode() in AREAS
    )


def _parts(content: bytes) -> Iterator[bytes]:
    """The file itself, or what a workbook holds; nothing of one that is cut short."""
    if not content.startswith(b"PK"):
        yield content
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from (archive.read(name) for name in archive.namelist())
    except zipfile.BadZipFile:
        return


def reference_file(used: Iterable[str]) -> SampleFile:
    """The list: the postcodes used, those of `postcodes_of`, and the dirt."""
    every = sorted({*used, *(code for area in AREAS for code in postcodes_of(area))})
    rows = [entry(code) for code in every]
    return SampleFile(PATH, HEADER, (*rows, *(planted.row for planted in dirt())))


def entry(code: str) -> tuple[str, str, str, str]:
    """The row of a postcode: postcodes of one sector lie within a few hundred metres."""
    area = AREAS[code[:2]]
    middle, house = Random(f"{SEED}|{code[:-2]}"), Random(f"{SEED}|{code}")
    east, north = (
        centre + middle.randrange(-4000, 4001) + house.randrange(-300, 301) for centre in (area.easting, area.northing)
    )
    return code, area.authority, str(east), str(north)


def dirt() -> tuple[Planted, ...]:
    first, second = postcodes_of("VB")[0], postcodes_of("VC")[0]
    return (
        Planted(entry(first), "DuplicateRemoval", f"{first} a second time"),
        Planted(
            (second.lower().replace(" ", ""), *entry(second)[1:]), "DuplicateRemoval", f"{second} written otherwise"
        ),
        Planted(("VB19 9ZZ", "302", "about 524000", "192600"), "ConversionError", "an easting that is no number"),
    )


def page() -> str:
    """The part of samples/README.md that is about the reference list."""
    areas = ((f"`{letters}`", area.name, area.authority) for letters, area in AREAS.items())
    planted = ((planted.row[0], planted.shows, planted.finding) for planted in dirt())
    return "".join(
        (
            INTRO.format(path=PATH),
            table(("area", "authority", "number"), areas),
            "\nThe last three rows are dirt.\n",
            table(("postcode", "what", "finding"), planted),
        )
    )
