"""The part of samples/README.md that is about the placements census."""

from samples.generator.pnw_census.census import ONLY_HERE
from samples.generator.pnw_census.sample import BOLTON, pnw_census
from samples.generator.ssda903.sample import SEED

ALONE = " and ".join(identifier for identifier, _ in ONLY_HERE)
INTRO = f"""
## Placements North West census

Of Bury a workbook for June 2025, December 2025 and March 2026 (`pnw_census/2025-06/PNW census June 2025.xlsx`), with
headings in its own words; of Bolton a CSV file for March 2026, `{BOLTON}`.
The columns changed in December 2025. Bury's children are those of its SSDA903 under the same ids; {ALONE} stand in the
census alone.
"""


def page() -> str:
    """For the shipped seed."""
    return INTRO + pnw_census(SEED).tables()
