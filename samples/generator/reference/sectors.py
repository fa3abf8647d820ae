"""The postcode directory reduced to sectors, for every sector of the sample, and an older one of whole postcodes."""

from collections.abc import Iterable
from math import cos, radians
from random import Random

from samples.generator.postcodes import AREAS, SEED, postcodes_of
from samples.generator.reference.areas import code_of
from samples.generator.reference.planted import Planted
from samples.generator.write import SampleFile

REDUCED = "_reference/ons_postcodes/ONSPD_NOV_2025_sectors.csv"
WHOLE = "_reference/ons_postcodes/ONSPD_MAY_2025.csv"
HEADER = ("pcd2", "oslaua", "lsoa11", "lat", "long", "oseast1m", "osnrth1m", "imd")
METRES_PER_DEGREE = 111_200


def files(used: Iterable[str]) -> tuple[SampleFile, ...]:
    """`used`: the postcodes that stand in returns. The whole directory is of one area, and older."""
    every = sorted({code[:-2] for code in (*used, *(code for area in AREAS for code in postcodes_of(area)))})
    sectors = [_row(sector, sector) for sector in every]
    whole = [_whole_row(code) for code in postcodes_of("VY")]
    return (
        SampleFile(REDUCED, HEADER, (*sectors, *(planted.row for planted in dirt()))),
        SampleFile(WHOLE, ("pcd", *HEADER[:1], "pcds", *HEADER[1:]), tuple(whole)),
    )


def dirt() -> tuple[Planted, ...]:
    row = _row("VB19 9", "VB19 9")
    return (Planted((*row[:3], "north", *row[4:]), "ConversionError", "a latitude that is no number"),)


def _whole_row(code: str) -> tuple[str, ...]:
    """A postcode as the directory writes it: in seven characters, in eight, and with one blank."""
    outward, inward = code.split(" ")
    return (f"{outward:<4}{inward}", f"{outward:<4} {inward}", code, *_row(code, code[:-2])[1:])


def _row(name: str, sector: str) -> tuple[str, ...]:
    """The middle of a sector is that around which the other list of postcodes lays its postcodes."""
    area, middle = AREAS[sector[:2]], Random(f"{SEED}|{sector}")
    east, north = (centre + middle.randrange(-4000, 4001) for centre in (area.easting, area.northing))
    lat = 49.77 + north / METRES_PER_DEGREE
    long = -2 + (east - 400_000) / (METRES_PER_DEGREE * cos(radians(lat)))
    lsoa, rank = f"E0199{middle.randrange(10_000):04d}", middle.randrange(1, 32_845)
    return name, code_of(area.authority), lsoa, f"{lat:.6f}", f"{long:.6f}", str(east), str(north), str(rank)
