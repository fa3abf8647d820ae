"""The part of samples/README.md that is about the workforce census."""

from samples.generator.csww.sample import csww
from samples.generator.csww.workers import shared
from samples.generator.page import table
from samples.generator.ssda903.sample import SEED

INTRO = """
## CSWW: children's social work workforce

An XML file per year, as at 30 September, of Barnet (`csww/2025/BAR_csww_2025.xml`), Camden (`csww/2025/CSWW 2025.xml`)
and Bedford (`csww/csww_2025.xml`). No worker has a name; their numbers begin with QX, as no real one does. In 2024 some
give two places where they qualified (QualInst); in 2025 LALevel replaces LALevelVacancies, and pay is told.

Three workers are told of more than once: their pseudonym is the same wherever the use case is the same.
"""


def page() -> str:
    """For the shipped seed."""
    rows = (
        (post.worker.number, authority, f"{post.started:%d/%m/%Y}", f"{post.ended:%d/%m/%Y}" if post.ended else "")
        for authority, posts in shared(SEED).items()
        for post in posts
    )
    return INTRO + table(("SWENo", "authority", "from", "to"), sorted(rows)) + csww(SEED).tables()
