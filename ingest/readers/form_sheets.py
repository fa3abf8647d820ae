"""Which sheet of a workbook holds a filled-in form, and where its questions stand. Only visible sheets are looked into.

A form has its labels in column B and its answers in column C. One workbook holds one filled-in form.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ingest.problems import Problem, Refused
from ingest.readers.form_labels import LabelMatch, match_labels, meanings_of
from ingest.readers.form_look import ANSWERS, FormLook, look_at
from ingest.readers.form_problems import (
    not_read,
    required_missing,
    several_forms,
    why_no_form,
    worth_refusing,
    worth_telling,
)
from ingest.readers.workbook import open_workbook
from ingest.readers.workbook_sheets import hidden_sheet
from schemas.model import Table
from schemas.validity import When


@dataclass(frozen=True)
class FormLayout:
    """How to read a form. `answers_in` is the position of the column of answers, from 0. `problems` are what is worth
    telling of the form: none of it stops the file."""

    sheet: str
    match: LabelMatch
    answers_in: int
    date_1904: bool
    problems: tuple[Problem, ...]

    @property
    def table(self) -> Table:
        return self.match.table

    @property
    def rows(self) -> Mapping[str, int]:
        """Every column found, with the row of the sheet that its question stands in."""
        return self.match.rows

    @property
    def columns(self) -> dict[str, int]:
        """Every column found, with the 0-based place of its answer among the cells of the form's row."""
        return {name: place for place, name in enumerate(self.rows)}


@dataclass(frozen=True)
class FormFound:
    """The form of a workbook, and what is to be told of the workbook."""

    layout: FormLayout
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class _Fit:
    """A sheet with at least half of the questions of a form."""

    look: FormLook
    match: LabelMatch

    @property
    def is_answered(self) -> bool:
        rows = {*self.match.rows.values(), *(row for rows in self.match.repeated.values() for row in rows)}
        return bool(rows & self.look.answered or self.match.unclear)


def find_form(path: Path, tables: Sequence[Table], when: When) -> FormFound:
    """The form that a workbook holds: the visible sheet whose labels are those of a table, and that has answers.

    A sheet without answers, or without all required questions, counts only if no other does better.
    Raises Refused: UnidentifiedTable (no form, or several), MissingColumn, AmbiguousHeader, TooLarge, UnreadableFile.
    """
    tables = [table for table in tables if table.valid_in(when)]
    spellings = {spelling for table in tables for spelling in meanings_of(table, when).places}
    with open_workbook(path) as workbook:
        hidden = [hidden_sheet(sheet) for sheet in workbook.sheets if sheet.visibility != "visible"]
        visible = [sheet.name for sheet in workbook.sheets if sheet.visibility == "visible"]
        looks = [look_at(workbook, name, spellings) for name in visible]
    matches = [[match_labels(look.labels, table, when) for table in tables] for look in looks]
    fits = [_Fit(look, best) for look, each in zip(looks, matches, strict=True) if (best := _best(each))]
    if not fits:
        raise Refused(*why_no_form(looks, matches, tables), *hidden)
    used = _used(fits, when)
    if faults := [problem for fit in used for problem in worth_refusing(fit.look, fit.match, when)]:
        raise Refused(*faults, *hidden)
    if len(used) > 1:
        raise Refused(several_forms([fit.look for fit in used]), *hidden)
    look, match = used[0].look, used[0].match
    unread = [
        not_read(other, each, tables) for other, each in zip(looks, matches, strict=True) if other.sheet != look.sheet
    ]
    layout = FormLayout(look.sheet, match, ANSWERS, look.date_1904, tuple(worth_telling(look, match, when)))
    return FormFound(layout, (*hidden, *unread))


def _best(matches: Sequence[LabelMatch]) -> LabelMatch | None:
    """The one table with most of its questions there, and at least half of them; None if two are equally good."""
    ranked = sorted(matches, key=_rank, reverse=True)
    if not ranked or (len(ranked) > 1 and _rank(ranked[0]) == _rank(ranked[1])):
        return None
    best = ranked[0]
    return best if best.found and best.found >= len(best.missing) else None


def _rank(match: LabelMatch) -> tuple[int, int]:
    return match.found, -len(match.missing)


def _used(fits: Sequence[_Fit], when: When) -> Sequence[_Fit]:
    """The forms that are filled in, whole ones if there are any; without any, the first of those that are not."""
    answered = [fit for fit in fits if fit.is_answered] or fits[:1]
    whole = [fit for fit in answered if not required_missing(fit.match, when)]
    return whole or answered
