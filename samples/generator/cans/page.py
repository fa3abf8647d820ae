"""The part of samples/README.md that is about CANS."""

from samples.generator.cans.form import questions
from samples.generator.cans.sample import assessed, cans
from samples.generator.page import table
from samples.generator.ssda903.sample import SEED

INTRO = f"""
## CANS: child and adolescent needs and strengths

A workbook of Bury for each child and assessment, named with the child, the form and the month: the form for children up
to five (`cans/400263_0_5_2025_may.xlsx`, {len(questions("0_5"))} questions) or from six to twenty-one
(`cans/CANS_400120_6_21_2025_feb.xlsx`, {len(questions("6_21"))} questions). Labels stand in the second column, answers
in the third; most sub-questions by their short labels, which only their order tells apart. The names that the forms ask
for are numbers. N/A is an answer.
"""


def page() -> str:
    """For the shipped seed."""
    days: dict[tuple[str, str], list[str]] = {}
    for form, child in assessed():
        days.setdefault((child.identifier, form.replace("_", "-")), []).append(f"{child.day:%d/%m/%Y}")
    rows = ((child, form, ", ".join(told)) for (child, form), told in days.items())
    return INTRO + table(("child", "form", "assessed on"), rows) + cans(SEED).tables()
