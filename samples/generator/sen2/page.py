"""The part of samples/README.md that is about SEN2."""

from samples.generator.page import table
from samples.generator.sen2.paths import PATHS
from samples.generator.sen2.sample import sen2
from samples.generator.ssda903.sample import SEED

INTRO = """
## SEN2: education, health and care plans

An XML file per year, of Barnet (`sen2/2025/BAR_sen2_2025.xml`) and Camden (`sen2/SEN2 2025.xml`), for 2025 and 2026.
The names that the return asks for are numbers: `Sample-0012`. A plan is told of again each year until it ceases, its
decisions then as H, historical. What became of the requests:
"""


def page() -> str:
    """For the shipped seed."""
    ways = ((path.name, str(path.count)) for path in PATHS)
    return INTRO + table(("way", "children of each authority"), ways) + sen2(SEED).tables()
