"""The part of samples/README.md that is about Annex A."""

from samples.generator.annex_a.sample import annex_a
from samples.generator.page import extras_table, spoils_table
from samples.generator.ssda903.sample import SEED

INTRO = """
## Annex A

A workbook per month, a sheet per list. Cells are named as in Excel.

| authority | folder and file | months | what is its own |
|---|---|---|---|
| Thurrock | `annex_a/January 2026/Annex_A_2026_01.xlsx` | all three | sheets named by what they hold, columns in the \
opposite order, codes instead of words (`WBRI`, `N1`, `Y`), child ids with leading zeros |
| Barnet | `annex_a/2026-01/Annex A January 2026.xlsx` | all three | Ofsted's template and words; child ids held as \
numbers |
| Camden | `annex_a/2026/AnnexA_jan.xlsm` | all three | two title lines over the headings, headings and words of a \
case system (`Child Identifier`, `WBRI - White British`) |
| Bedford | `annex_a/Annex A March 2026.ods` | March only | an OpenDocument file |

What is still open is told again each month, as in a real Annex A: referrals and assessments of the last six months,
everybody in care. So most records stand in three workbooks. Dates are real dates unless said otherwise.
"""


def page() -> str:
    """For the shipped seed."""
    sample = annex_a(SEED)
    spoils = ((spoil.path, where, spoil.shows, spoil.finding) for spoil, where in sample.spoils)
    return "".join((INTRO, spoils_table(spoils), extras_table(sample.extras)))
