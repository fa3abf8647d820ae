"""What a benchmark's generator wrote."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class BulkSize:
    """Files, their bytes together, and rows by table without headers."""

    files: int
    bytes: int
    rows: Mapping[str, int]
