"""The part of samples/README.md that is about the School census."""

from samples.generator.page import extras_table, spoils_table
from samples.generator.school_census.sample import school_census
from samples.generator.ssda903.sample import SEED

INTRO = """
## School census

A CSV file per table and term. Rows are numbered as in Excel.

| authority | folder and file | terms |
|---|---|---|
| Thurrock | `school_census/2026_JAN_school_census_pupilonroll.csv` | autumn 2025, spring 2026 |
| Barnet | `school_census/2026_spring_pupilonroll.csv` | summer and autumn 2025, spring 2026 |
| Camden | `school_census/2025-26/School census 2025-26 spring la pupilonroll.csv`: the school year, and a file \
for academies and one for the others | summer and autumn 2025, spring 2026 |
| Bedford | `school_census/2025 October/pupilonroll.csv`: year and term only in the folder | autumn 2016, spring 2018, \
autumn 2025 |

Barnet sends every table; the others send those about pupils, homes, meals, needs, attendance and exclusions. Autumn,
spring and summer differ in their tables and columns. The two old terms of Bedford, of one small school, have the
tables that are no more (levels, annual sessions, nationalities). Names say no school type but in Camden, which is
noted of every file of the others (MissingSchoolType). Camden writes flags as False and True, the others as 0 and 1.

The pupils are named Pupil-0012 Sample-0012, and go to a primary and a secondary school. Their stories
(`generator/school_census/schools.py`): living in another authority, Camden's in Barnet and Bedford's in Thurrock and
the other way round; living in one that signed nothing; two addresses, the second in another authority; no address;
free meals since last year, or with a period that closed and one that is open; needs ranked first and second, or only
second; suspensions with up to three reasons; a young carer; a service child; alternative provision; nursery; sixth
form; and children who left, with attendance and exclusions. Each return has every attendance code of its term.
"""


def page() -> str:
    """For the shipped seed."""
    sample = school_census(SEED)
    spoils = ((spoil.path, where, spoil.shows, spoil.finding) for spoil, where in sample.spoils)
    return "".join((INTRO, spoils_table(spoils), extras_table(sample.extras)))
