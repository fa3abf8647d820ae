"""The School census at benchmark scale: one autumn of one authority, plain UTF-8 CSV with a few bad cells."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from samples.generator.authorities import BARNET
from samples.generator.bulk_size import BulkSize
from samples.generator.school_census.bulk_cells import BAD, CELLS, Cell, attended, made
from samples.generator.school_census.columns import header
from samples.generator.school_census.paths import path
from samples.generator.school_census.terms import Term

Generator = np.random.Generator
Text = NDArray[np.object_]

TERM = Term(2025, "autumn")
ROWS_PER_PUPIL = 11
SESSIONS = "termlysessiondetailsonroll"  # has the rows that are left over
# Rows of each table for each pupil on roll, and the table that its rows belong to. Parents come first.
TABLES: dict[str, tuple[float, str]] = {
    "schoolcensus": (0.002, ""),
    "school": (0.002, "schoolcensus"),
    "pupilonroll": (1, "schoolcensus"),
    "pupilnolongeronroll": (0.1, "schoolcensus"),
    "addressesonroll": (1, "pupilonroll"),
    "addressesoffroll": (0.1, "pupilnolongeronroll"),
    "fsmperiodsonroll": (0.4, "pupilonroll"),
    "termlyexclusionsonroll": (0.05, "pupilonroll"),
    "termlyexclusionsoffroll": (0.007, "pupilnolongeronroll"),
    "termlysessiondetailsoffroll": (0.2, "pupilnolongeronroll"),
    "summerhalfterm2sessiondetailsonroll": (2.3, "pupilonroll"),
    "summerhalfterm2sessiondetailsoffroll": (0.1, "pupilnolongeronroll"),
    "programmeaimsonroll": (0.17, "pupilonroll"),
    "programmeaimsoffroll": (0.01, "pupilnolongeronroll"),
    "learningaimsonroll": (0.4, "programmeaimsonroll"),
    "learningaimsoffroll": (0.03, "programmeaimsoffroll"),
    "workplaceentityonroll": (0.05, "learningaimsonroll"),
    "workplaceentityoffroll": (0.003, "learningaimsoffroll"),
    "learnerfamonroll": (0.05, "pupilonroll"),
    "learnerfamoffroll": (0.003, "pupilnolongeronroll"),
    "schoolarrangedapdetailonroll": (0.02, "pupilonroll"),
    "schoolarrangedapdetailoffroll": (0.003, "pupilnolongeronroll"),
    "approvisiondetailonroll": (0.005, "pupilonroll"),
    "approvisiondetailoffroll": (0.002, "pupilnolongeronroll"),
    SESSIONS: (0, "pupilonroll"),
}


def make_bulk_school_census(folder: Path, rows: int, seed: int = 903, dirt_share: float = 0.002) -> BulkSize:
    """Write Barnet's census of autumn 2025 with so many rows over its tables, of which an eleventh are pupils on roll.
    `dirt_share` of the rows of each table hold one bad cell."""
    counts = _counts(rows)
    rng = np.random.default_rng(seed)
    size = 0
    for table, (_, parent) in TABLES.items():
        columns = _columns(table, parent, counts, rng)
        _spoil(columns, dirt_share, rng)
        size += _write(folder / path(BARNET, TERM, table), columns)
    return BulkSize(len(TABLES), size, counts)


def _counts(rows: int) -> dict[str, int]:
    """Rows by table. Raises ValueError where there are too few for every table to have one."""
    pupils = rows // ROWS_PER_PUPIL
    counts = {table: max(1, round(share * pupils)) for table, (share, _) in TABLES.items()}
    counts[SESSIONS] = rows - sum(counts.values()) + counts[SESSIONS]
    if counts[SESSIONS] < 1:
        raise ValueError(f"{rows} rows are too few")
    return counts


def _columns(table: str, parent: str, counts: dict[str, int], rng: Generator) -> dict[str, Text]:
    """A table as columns of text; rows stand in the order of what they belong to."""
    count = counts[table]
    above = np.sort(rng.integers(0, counts[parent], count)) if parent else np.arange(count)
    if parent and counts[parent] == count:
        above = np.arange(count)
    place = np.arange(count) - np.searchsorted(above, above)
    ids = _ids(count)
    cells: dict[str, Text] = {f"{table}tableid": ids, "NativeId": ids, "sourceid": _ids(60)[above % 60]}
    cells[f"{table}orderseqcolumn"] = _ids(int(place.max()) + 1)[place]
    if parent:
        cells[f"{parent}tableid"] = _ids(counts[parent])[above]
    if "sessiondetails" in table:
        cells["attendancereason"] = attended(place)
    return {name: cells.get(name, made(_cell(table, name), count, rng)) for name in header(table, TERM)}


def _cell(table: str, column: str) -> Cell:
    """What a column holds: as its own table says, or as every table does, or nothing."""
    return CELLS.get(f"{table}.{column}", CELLS.get(column, ""))


def _ids(count: int) -> Text:
    return np.array([str(1 + number) for number in range(count)], dtype=object)


def _spoil(columns: dict[str, Text], share: float, rng: Generator) -> None:
    """Put one bad cell into so large a share of the rows, in place."""
    names = [name for name in columns if name in BAD]
    for name in names:
        columns[name] = columns[name].copy()
    rows = np.flatnonzero(rng.random(next(iter(columns.values())).size) < share)
    which = rng.integers(0, max(len(names), 1), rows.size)
    for number, name in enumerate(names):
        columns[name][rows[which == number]] = BAD[name]


def _write(place: Path, columns: dict[str, Text]) -> int:
    """Write a CSV file, quickly: no cell of these tables needs quotes. Gives its size in bytes."""
    place.parent.mkdir(parents=True, exist_ok=True)
    lines = map(",".join, zip(*(values.tolist() for values in columns.values()), strict=True))
    content = "\n".join((",".join(columns), *lines, "")).encode()
    place.write_bytes(content)
    return len(content)
