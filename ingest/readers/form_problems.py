"""What is wrong with a sheet that may hold a form, or worth telling about it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest import limits
from ingest.problems import Problem, column_letter
from ingest.readers.form_labels import Label, LabelMatch, meanings_of
from ingest.readers.form_look import ANSWERS, LABELS, FormLook
from ingest.readers.layout_problems import quoted
from ingest.words import counted
from schemas.model import Table
from schemas.validity import When

_CELLS_SHOWN = 20
_LABELS_IN, _ANSWERS_IN = column_letter(LABELS + 1), column_letter(ANSWERS + 1)
_WHERE = f"in column {_LABELS_IN}, with the answers in column {_ANSWERS_IN}"
_ONE_FORM = "one filled-in form in a workbook"


def worth_refusing(look: FormLook, match: LabelMatch, when: When) -> list[Problem]:
    """What makes a form no use: a question that must be there is not, or nobody can say which question is answered."""
    problems = (*_second_form(look, match), *_repeated(match), *_unclear(match, when), *_required(match, when))
    return [_of(look, match.table, problem) for problem in problems]


def worth_telling(look: FormLook, match: LabelMatch, when: When) -> list[Problem]:
    """What is told about a form that may be used: none of it stops the file."""
    problems = (*_optional_missing(match, when), *_unexpected(match), *_unlabelled(look, match), *_beside(look, match))
    return [_of(look, match.table, problem) for problem in problems]


def required_missing(match: LabelMatch, when: When) -> list[str]:
    required = {column.name for column in match.table.columns_in(when) if column.required}
    return [name for name in match.missing if name in required]


def why_no_form(
    looks: Sequence[FormLook], matches: Sequence[Sequence[LabelMatch]], tables: Sequence[Table]
) -> list[Problem]:
    if not looks:
        return [Problem("UnidentifiedTable", "a workbook without visible sheets", _any_form(tables))]
    if all(look.too_long for look in looks):
        found = f'more than {limits.FORM_ROWS:,} rows in the sheet "{looks[0].sheet}"'
        return [Problem("TooLarge", found, f"forms of at most {limits.FORM_ROWS:,} rows")]
    unread = [not_read(look, each, tables) for look, each in zip(looks, matches, strict=True)]
    return [replace(problem, kind="UnidentifiedTable") for problem in unread]


def not_read(look: FormLook, matches: Sequence[LabelMatch], tables: Sequence[Table]) -> Problem:
    """A visible sheet that is not used. None of its texts may be told: it may be anything."""
    nearest = max(matches, key=lambda match: match.found, default=None)
    place, most = max(look.elsewhere.items(), key=lambda item: item[1], default=(LABELS, 0))
    if look.too_long:
        found = f'the sheet "{look.sheet}", of more than {limits.FORM_ROWS:,} rows'
        return Problem("SheetNotRead", found, _any_form(tables), sheet=look.sheet)
    if nearest is None or max(nearest.found, most) == 0:
        found = f'the sheet "{look.sheet}", without a question of any form in column {_LABELS_IN}'
        return Problem("SheetNotRead", found, _any_form(tables), sheet=look.sheet)
    if most > nearest.found:
        found = f'the sheet "{look.sheet}", with {counted(most, "question")} in column {column_letter(place + 1)}'
        return Problem("SheetNotRead", found, _any_form(tables), sheet=look.sheet)
    name = nearest.table.name
    answers = "and answers" if look.answered else "and no answer"
    found = f'the sheet "{look.sheet}", with {counted(nearest.found, "question")} of {name} {answers}'
    lacking = f"; {quoted(nearest.missing)} missing" if nearest.missing else ""
    return Problem("SheetNotRead", found, f"all questions of {name} {_WHERE}{lacking}", table=name, sheet=look.sheet)


def several_forms(looks: Sequence[FormLook]) -> Problem:
    found = f"filled-in forms on the sheets {quoted([look.sheet for look in looks])}"
    return Problem("UnidentifiedTable", found, f"{_ONE_FORM}: a workbook for each of them")


def _any_form(tables: Sequence[Table]) -> str:
    return f"the questions of one of: {', '.join(table.name for table in tables)}; {_WHERE}"


# ---- what stops the file


def _second_form(look: FormLook, match: LabelMatch) -> Iterator[Problem]:
    for place, labels in sorted(look.elsewhere.items()):
        if place > ANSWERS and 2 * labels >= match.found:
            letter = column_letter(place + 1)
            found = f"{counted(labels, 'label')} of questions in column {letter} beside those in column {_LABELS_IN}"
            yield Problem("AmbiguousHeader", found, _ONE_FORM, column_letter=letter)


def _repeated(match: LabelMatch) -> Iterator[Problem]:
    for name, rows in list(match.repeated.items())[:_CELLS_SHOWN]:
        found = f"{_cells(_LABELS_IN, rows)} all mean {name}"
        found = found.replace(" all ", " both ") if len(rows) == 2 else found
        yield Problem("AmbiguousHeader", found, f"each question once, {_ONE_FORM}", name, rows[0], _LABELS_IN)
    if (more := len(match.repeated) - _CELLS_SHOWN) > 0:
        yield Problem("AmbiguousHeader", f"{counted(more, 'more question')} that stand more than once", _ONE_FORM)


def _unclear(match: LabelMatch, when: When) -> Iterator[Problem]:
    meanings = meanings_of(match.table, when)
    for text in dict.fromkeys(label.text for label in match.unclear):
        said = [label for label in match.unclear if label.text == text]
        found = f'no telling which question is meant by "{text}" in {_cells(_LABELS_IN, _rows(said))}'
        names = " or ".join(f'"{meanings.names[place]}"' for place in meanings.of(said[0]))
        yield Problem("AmbiguousHeader", found, f"its name in full: {names}", None, said[0].row, _LABELS_IN)


def _required(match: LabelMatch, when: When) -> Iterator[Problem]:
    if missing := required_missing(match, when):
        yield _missing(missing, f"each of these labels {_WHERE}")


# ---- what is told


def _optional_missing(match: LabelMatch, when: When) -> Iterator[Problem]:
    required = required_missing(match, when)
    if missing := [name for name in match.missing if name not in required]:
        yield _missing(missing, "these questions are taken as not answered")


def _missing(names: Sequence[str], expected: str) -> Problem:
    column = names[0] if len(names) == 1 else None
    return Problem("MissingColumn", f"no label {quoted(names)}", expected, column, column_letter=_LABELS_IN)


def _unexpected(match: LabelMatch) -> Iterator[Problem]:
    if extras := match.extras:
        found = f"answers to {quoted([label.text for label in extras])} in {_cells(_LABELS_IN, _rows(extras))}"
        expected = f"the questions of {match.table.name} only; these answers are not read"
        yield Problem("UnexpectedColumn", found, expected, row=extras[0].row, column_letter=_LABELS_IN)


def _unlabelled(look: FormLook, match: LabelMatch) -> Iterator[Problem]:
    """Answers among the questions that stand beside none; above and below these there may be titles."""
    first, last = min(match.rows.values()), max(match.rows.values())
    if rows := [row for row in look.unlabelled if first < row < last]:
        found = f"answers without a question in {_cells(_ANSWERS_IN, rows)}"
        expected = f"a label beside every answer, in column {_LABELS_IN}; an answer without one is not read"
        yield Problem("BlankHeaders", found, expected, row=rows[0], column_letter=_ANSWERS_IN)


def _beside(look: FormLook, match: LabelMatch) -> Iterator[Problem]:
    """Cells beside the questions that may be answers in the wrong place. Column A may be for numbers: it counts only
    where nothing stands in it beside questions that are answered."""
    questions = sorted(match.rows.values())
    left = [row for row in questions if row in look.left]
    right = [row for row in questions if row in look.right]
    if left and not look.answered.intersection(left):
        yield _not_answers(left, f"cells to the left of questions without an answer, {_cells('A', left)}", "A")
    if right:
        letter = column_letter(look.right[right[0]] + 1)
        blank = len(set(right) - look.answered)
        among = f", {blank:,} of them without an answer" if blank else ""
        found = f"cells to the right of the answers to {counted(len(right), 'question')}{among}"
        yield _not_answers(right, f"{found}, the first in {letter}{right[0]}", letter)


def _not_answers(rows: Sequence[int], found: str, letter: str) -> Problem:
    expected = f"answers in column {_ANSWERS_IN}; other cells are not read"
    return Problem("BlankHeaders", found, expected, row=rows[0], column_letter=letter)


# ---- in words


def _rows(labels: Iterable[Label]) -> list[int]:
    return [label.row for label in labels]


def _cells(letter: str, rows: Sequence[int]) -> str:
    shown = [f"{letter}{row}" for row in rows[:_CELLS_SHOWN]]
    if (more := len(rows) - len(shown)) > 0:
        return f"{', '.join(shown)} and {more:,} more"
    return " and ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else shown[0]


def _of(look: FormLook, table: Table, problem: Problem) -> Problem:
    found = f'{problem.found} in the sheet "{look.sheet}"'
    return replace(problem, found=found, table=table.name, sheet=look.sheet)
