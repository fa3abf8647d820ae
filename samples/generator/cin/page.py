"""The part of samples/README.md that is about the CIN census."""

from samples.generator.cin.sample import cin
from samples.generator.page import extras_table, spoils_table
from samples.generator.ssda903.sample import SEED

INTRO = """
## CIN census

An XML file per year. Places are the line in the file and the path of the element.

| authority | folder and file |
|---|---|
| Thurrock | `cin/2025/CIN_Census_2025.xml` |
| Barnet | `cin/2025/BAR_cin_2025.xml` |
| Camden | `cin/2024-25/CIN 2024-25.xml` |
| Bedford | `cin/cin_2025.xml`: the year only in the name |

A case is sent again each year until it is closed, so most of the duplicates are no dirt at all. GenderCurrent is sent
until 2024 and Sex since. The children's cases (`generator/paths.py`): no further action; an assessment, in time or
late; an enquiry under section 47, with or without an assessment; a conference, with or without a plan; a plan without
a conference; an enquiry and a conference too near the end of the year to tell; a child who came back; unborn children;
a child who died.
"""


def page() -> str:
    """For the shipped seed."""
    sample = cin(SEED)
    spoils = ((path, where, spoil.shows, spoil.finding) for spoil, path, where in sample.spoils)
    return "".join((INTRO, spoils_table(spoils), extras_table(sample.extras)))
