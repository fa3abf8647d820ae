"""Returns of children who do not exist: a small, dirty set of every return (make_samples), or a large, plain one of one
return for the benchmarks (make_bulk_ssda903, make_bulk_annex_a, make_bulk_cin).

All give the same bytes for the same seed, on any day.
"""

from samples.generator.annex_a.bulk import make_bulk_annex_a
from samples.generator.bulk_size import BulkSize
from samples.generator.cin.bulk import make_bulk_cin
from samples.generator.shipped import make_samples
from samples.generator.ssda903.bulk import london_codes, make_bulk_ssda903

__all__ = ["BulkSize", "london_codes", "make_bulk_annex_a", "make_bulk_cin", "make_bulk_ssda903", "make_samples"]
