"""The part of samples/README.md that is about Section 251."""

from samples.generator.s251.sample import YEARLY, s251
from samples.generator.ssda903.sample import SEED

INTRO = f"""
## S251: placement costs

Two tables of the financial year 2024-25, of Barnet for each quarter (`s251/2024-25/S251_placement_costs_Q1.csv`) and of
Bedford for the second and the fourth (`s251/s251_placement_costs_2025_Q2.csv`). Bedford's own homes are in one file for
the year, which names no quarter (MissingQuarter): `{YEARLY}`.
Children, episodes and postcodes are those of SSDA903; costs grow from quarter to quarter.
"""


def page() -> str:
    """For the shipped seed."""
    return INTRO + s251(SEED).tables()
