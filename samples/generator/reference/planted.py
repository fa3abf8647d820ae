"""A row of dirt in reference data."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Planted:
    """A row at the foot of a file, the findings expected and what it shows."""

    row: tuple[str, ...]
    finding: str
    shows: str
