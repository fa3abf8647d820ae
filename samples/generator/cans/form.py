"""The two forms as lists of questions, and a made-up child's answers to them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from random import Random

from samples.generator.cans import form_0_5, form_6_21
from samples.generator.workbook import Cell, Row, Sheet

FORMS = {"0_5": form_0_5, "6_21": form_6_21}
TYPES = ("Initial", "Follow-up / Reassessment", "Transition")
SCORES = (0, 0, 0, 1, 1, 1, 2, 2, 3)
GROWN = 16  # questions about work are for those of this age
OF_THE_GROWN = ("Job Functioning*", "Independent Living Skills", "Intimate Relationships", "Transportation")


@dataclass(frozen=True)
class Question:
    """`name`: the column's; `label`: what the form prints; `parent`: the question whose answer must be above nought."""

    section: str
    name: str
    kind: str

    @property
    def label(self) -> str:
        return re.sub(r" \([^()]*\)$", "", self.name)

    @property
    def parent(self) -> str:
        if self.name.endswith("(Caregiver needs)"):
            return "Caregiver(s) Assessed?"
        if self.name.endswith("(Strength)"):
            return "Danger to Others*"
        found = re.search(r" \(([^()]+\*)\)$", self.name)
        return found[1] if found else ""


@dataclass(frozen=True)
class Assessed:
    """A child on the day of an assessment; `number` tells one assessment of the child from the next."""

    identifier: str
    dob: date
    day: date
    number: int

    @property
    def age(self) -> int:
        return self.day.year - self.dob.year - ((self.day.month, self.day.day) < (self.dob.month, self.dob.day))


@cache
def questions(form: str) -> tuple[Question, ...]:
    """Every question of the form, in order."""
    found, section = list[Question](), ""
    for line in FORMS[form].QUESTIONS.strip().splitlines():
        if line.startswith("## "):
            section = line[3:]
            continue
        kind, name = (line[0], line[2:]) if line[0] in "?~" else ("score" if len(found) > 9 else "who", line)
        found.append(Question(section, name, kind))
    return tuple(found)


def answers(form: str, child: Assessed, seed: int) -> dict[str, Cell]:
    """By the name of the question. A later assessment of the same child scores a little lower."""
    rng, found = Random(f"{seed}|cans|{child.identifier}|{child.day}"), dict[str, Cell]()
    about = _about(child)
    for question in questions(form):
        found[question.name] = about.get(question.label.split(" ", 1)[-1], about.get(question.label))
        if question.kind != "who":
            found[question.name] = _answer(question, child, found, rng)
    return found


def _about(child: Assessed) -> dict[str, Cell]:
    """The first section. `Child` and `Youth` before a label are left out. Names are numbers that nobody could have."""
    return {
        "Assessment Date": child.day,
        "Unique ID": child.identifier,
        "Last Name": f"Sample-{child.identifier}",
        "First Name": f"Given-{child.identifier}",
        "DOB": child.dob,
        "Age at Time of Assessment": f"{child.age} years",
        "Assessment Type": TYPES[min(child.number, 1)],
        "Agency/Region": "Bury",
        "Caregiver(s) Name(s)": f"Carer-{child.identifier}",
    }


def _answer(question: Question, child: Assessed, given: dict[str, Cell], rng: Random) -> Cell:
    if question.parent and given.get(question.parent) in (None, 0, "No", "N/A"):
        return None
    if question.name in OF_THE_GROWN and child.age < GROWN:
        return None
    if question.kind == "?":
        often = 0.7 if question.name == "Caregiver(s) Assessed?" else 0.25
        return "Yes" if rng.random() < often else "No"
    if question.kind == "~" and rng.random() < 0.4:
        return "N/A"
    return max(rng.choice(SCORES) - (child.number > 2), 0)


def sheet(form: str, given: dict[str, Cell], is_full: bool = False) -> Sheet:
    """The filled-in form: labels in the second column, answers in the third; `is_full` prints the names in full."""
    return Sheet(FORMS[form].SHEET, (("Child and Adolescent Needs and Strengths",), (), *_rows(form, given, is_full)))


def _rows(form: str, given: dict[str, Cell], is_full: bool) -> Iterator[Row]:
    section = ""
    for number, question in enumerate(questions(form), start=1):
        if question.section != section:
            section = question.section
            yield None, f"Section: {section}"
        yield number, question.name if is_full else question.label, given[question.name]
