"""The shipped sample of Section 251: Barnet and Bedford, the financial year 2024-25, with dirt and files on top."""

from collections.abc import Mapping
from dataclasses import replace

from samples.generator.authorities import BARNET, BEDFORD, Authority
from samples.generator.made import Dirt, Made, put
from samples.generator.planted import Extra
from samples.generator.s251.tables import HOMES, PLACEMENTS, internal_residential_costs, placement_costs
from samples.generator.ssda903.changes import cell, insert, rows_twice, unpadded
from samples.generator.write import SampleFile

HEADERS = {"placement_costs": PLACEMENTS, "internal_residential_costs": HOMES}
PATHS = {
    BARNET.code: "2024-25/S251_{table}_Q{quarter}.csv",
    BEDFORD.code: "s251_{table}_2025_Q{quarter}.csv",
}
QUARTERS = ((BARNET, (1, 2, 3, 4)), (BEDFORD, (2, 4)))
YEARLY = f"{BEDFORD.folder}/s251/s251_internal_residential_costs_2025.csv"


def path(authority: Authority, table: str, quarter: int) -> str:
    """Path below the incoming folder. Bedford's homes are in one file for the year, which names no quarter."""
    if authority is BEDFORD and table == "internal_residential_costs":
        return YEARLY
    return f"{authority.folder}/s251/{PATHS[authority.code].format(table=table, quarter=quarter)}"


def clean_files(seed: int) -> dict[str, SampleFile]:
    """Every file without dirt, by path."""
    found = [
        SampleFile(path(authority, table, quarter), header, tuple(rows), line_end=authority.line_end)
        for authority, quarters in QUARTERS
        for quarter in quarters
        for table, header in HEADERS.items()
        for rows in (_rows(authority, table, quarter, seed),)
    ]
    return {file.path: file for file in found}


def _rows(authority: Authority, table: str, quarter: int, seed: int) -> list[tuple[str, ...]]:
    if table == "placement_costs":
        return placement_costs(authority, quarter, seed)
    return internal_residential_costs(authority, quarter)


def upper_case(file: SampleFile) -> tuple[SampleFile, str]:
    return replace(file, header=tuple(name.upper() for name in file.header)), "headings"


def _costs(authority: Authority, quarter: int) -> str:
    return path(authority, "placement_costs", quarter)


TOTAL = "Total committed cost accrued in FY to date"
DIRT = (
    Dirt(_costs(BARNET, 1), "ConversionError", "a code that never was", cell("Provider type", "PR9", 3)),
    Dirt(_costs(BARNET, 2), "ConversionError", "an impossible date", cell("Date of last assessment", "31/02/2024", 5)),
    Dirt(_costs(BARNET, 3), "Blank", "a required cell left empty", cell("Legal status", "", 4)),
    Dirt(_costs(BARNET, 4), "DuplicateRemoval", "two rows sent twice", rows_twice),
    Dirt(path(BARNET, "internal_residential_costs", 4), "ConversionError", "words instead of an amount",
         cell(TOTAL, "not yet known", 1)),
    Dirt(_costs(BEDFORD, 2), "none: accepted", "headings in capitals", upper_case),
    Dirt(_costs(BEDFORD, 4), "OutOfRange", "a cost below nought", cell(TOTAL, "-150.00", 2)),
    Dirt(_costs(BEDFORD, 4), "none: accepted", "a date without leading zeros",
         cell("Placement start date", unpadded, 6)),
    Dirt(_costs(BEDFORD, 4), "RowRemoved", "a total at the foot", insert(("Total", *[""] * (len(PLACEMENTS) - 1)), -1)),
)  # fmt: skip


def s251(seed: int) -> Made:
    """All files of the return, dirt and extras included."""
    files, places = put(clean_files(seed), DIRT)
    more = extras(clean_files(seed))
    return Made((*files.values(), *(extra.file for extra in more)), places, tuple(more))


def extras(good: Mapping[str, SampleFile]) -> list[Extra]:
    """`good`: the authorities' files by path; the extras are copies of them, a little shorter."""

    def copy(authority: Authority, quarter: int, name: str) -> SampleFile:
        file = good[_costs(authority, quarter)]
        return replace(file, path=f"{authority.folder}/s251/{name}", rows=file.rows[1:])

    no_ids = copy(BARNET, 4, "2024-25/S251_placements_Q4.csv")
    return [
        Extra(
            copy(BARNET, 2, "2024-25/S251_placement_costs_2023-24_Q2.csv"),
            "PeriodConflict",
            "the folder says 2025, the name 2024",
        ),
        Extra(
            copy(BEDFORD, 4, "s251_placement_costs_Q4.csv"),
            "MissingYear",
            "no year in the folder or the name",
        ),
        Extra(
            replace(no_ids, header=("Placement number", "Weekly cost"), rows=tuple(row[:2] for row in no_ids.rows)),
            "UnidentifiedTable",
            "headings of neither table",
        ),
    ]
