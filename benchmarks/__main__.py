"""`python -m benchmarks`: every return's benchmark, one after the other, at its usual size."""

import sys

from benchmarks.annex_a.__main__ import main as annex_a
from benchmarks.cin.__main__ import main as cin
from benchmarks.school_census.__main__ import main as school_census
from benchmarks.ssda903.__main__ import main as ssda903

if __name__ == "__main__":
    sys.exit(max(ssda903([]), annex_a([]), cin([]), school_census([])))
