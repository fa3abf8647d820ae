"""SSDA903 returns of children who do not exist: a small, dirty set (make_samples) or a large, plain one (make_bulk).

Both give the same bytes for the same seed, on any day.
"""

from samples.generator.bulk import BulkSize, london_codes, make_bulk
from samples.generator.sample import make_samples

__all__ = ["BulkSize", "london_codes", "make_bulk", "make_samples"]
