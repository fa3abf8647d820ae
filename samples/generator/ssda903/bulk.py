"""Returns at benchmark scale: many authorities and years, plain UTF-8 CSV with a few bad cells."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from samples.generator.bulk_size import BulkSize
from samples.generator.ssda903.bulk_care import (
    Care,
    Generator,
    first_children,
    make_care,
    rows_per_child,
    told_in,
    year_days,
)
from samples.generator.ssda903.bulk_fixed import Columns, make_fixed
from samples.generator.ssda903.bulk_tables import spoil, tables

AUTHORITIES = Path(__file__).parents[3] / "seeds" / "authorities.csv"
ROWS_PER_CHILD = 6  # about what a child has over ten years; only a first guess


def london_codes() -> list[str]:
    """The codes of the 33 London authorities, in the order of seeds/authorities.csv."""
    return [row["la_code"] for row in _authorities() if row["region"] == "London"]


def make_bulk_ssda903(
    folder: Path,
    authorities: Sequence[str],
    years: Sequence[int],
    episodes: int,
    seed: int = 903,
    dirt_share: float = 0.002,
) -> BulkSize:
    """Write returns below `folder`, <Name>-<code>/ssda903/<year>/SSDA903_<year>_<table>.csv, one authority at a time.

    `episodes` is the rows of all episode files together, met to within a few dozen per authority; an episode is told
    again each year until it ends, and some tellings contradict so that every episode rule fires. `dirt_share` of the
    rows of each table hold one bad cell. Raises KeyError for a code that seeds/authorities.csv does not have.
    """
    names = {row["la_code"]: row["la_name"] for row in _authorities()}
    counts, files, size = Counter[str](), 0, 0
    for number, code in enumerate(authorities):
        rng = np.random.default_rng([seed, number])
        wanted = episodes * (number + 1) // len(authorities) - episodes * number // len(authorities)
        for year, table, columns in _returns(sorted(years), wanted, dirt_share, rng):
            path = folder / f"{names[code]}-{code}" / "ssda903" / str(year) / f"SSDA903_{year}_{table}.csv"
            size += _write(path, columns)
            files += 1
            counts[table] += columns["CHILD"].size
    return BulkSize(files, size, dict(counts))


def _returns(
    years: Sequence[int], wanted: int, dirt_share: float, rng: Generator
) -> Iterator[tuple[int, str, Columns]]:
    """Year, table and rows of everything that one authority sends; a table without rows is not sent."""
    care = _care_of_size(years, wanted, rng)
    fixed = make_fixed(care, rng)
    for year in years:
        for table, columns in tables(care, told_in(care, year, years[0]), fixed, year, rng).items():
            spoil(columns, dirt_share, rng)
            if columns["CHILD"].size:
                yield year, table, columns


def _care_of_size(years: Sequence[int], wanted: int, rng: Generator) -> Care:
    """As many children as it takes to tell the wanted number of episode rows over the years."""
    children = wanted // ROWS_PER_CHILD + 50
    while True:
        care = make_care(children, year_days(years[0])[0], year_days(years[-1])[1], rng)
        told = np.cumsum(rows_per_child(care, years, children))
        if told[-1] >= wanted:
            return first_children(care, int(np.searchsorted(told, wanted)) + 1)
        children = children * 3 // 2


def _write(path: Path, columns: Columns) -> int:
    """Write a CSV file, quickly: no cell of these returns needs quotes. Gives its size in bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = map(",".join, zip(*(values.tolist() for values in columns.values()), strict=True))
    content = "\n".join((",".join(columns), *lines, "")).encode()
    path.write_bytes(content)
    return len(content)


def _authorities() -> list[dict[str, str]]:
    with AUTHORITIES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
