"""What a look at a visible sheet shows that may hold a form: its labels, and what stands beside them."""

from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, field

from ingest import limits
from ingest.readers.form_labels import Label
from ingest.readers.headers import is_blank, plain
from ingest.readers.workbook import Value, Workbook
from ingest.readers.workbook_values import Cells

LABELS, ANSWERS = 1, 2
"""The columns that a form has its labels and its answers in, counted from 0: B and C."""

_LONGEST_LABEL = 1_000


@dataclass
class FormLook:
    """`unlabelled`: rows with an answer and no label. `left`: rows of labels with something in column A. `right`: rows
    of labels, with the position of the first cell that is filled to the right of the answers. `elsewhere`: how many
    texts of other columns, by position, are labels of a form. `too_long`: no form is so long, and the rest was not
    looked at."""

    sheet: str
    date_1904: bool
    labels: list[Label] = field(default_factory=list)
    unlabelled: list[int] = field(default_factory=list)
    left: set[int] = field(default_factory=set)
    right: dict[int, int] = field(default_factory=dict)
    elsewhere: Counter[int] = field(default_factory=Counter)
    too_long: bool = False

    @property
    def answered(self) -> set[int]:
        return {label.row for label in self.labels if label.answered}


def look_at(workbook: Workbook, sheet: str, spellings: Set[str]) -> FormLook:
    """`spellings` are those of every label of every form. Raises Refused for a sheet that is damaged or too large."""
    look = FormLook(sheet, workbook.date_1904)
    for number, cells in workbook.cells(sheet):
        _take(look, number, cells, spellings)
        if len(look.labels) + len(look.unlabelled) > limits.FORM_ROWS:
            return FormLook(sheet, workbook.date_1904, too_long=True)
    return look


def is_filled(value: Value) -> bool:
    return not isinstance(value, str) or not is_blank(value)


def _take(look: FormLook, number: int, cells: Cells, spellings: Set[str]) -> None:
    filled = {position: value for position, value in cells if is_filled(value)}
    look.elsewhere.update(p for p, value in filled.items() if _is_label_elsewhere(p, value, spellings))
    text = filled.get(LABELS)
    if isinstance(text, str):
        look.labels.append(Label(number, plain(text)[:_LONGEST_LABEL], ANSWERS in filled))
        if min(filled) < LABELS:
            look.left.add(number)
        if right := [position for position in filled if position > ANSWERS]:
            look.right[number] = right[0]
    elif ANSWERS in filled:
        look.unlabelled.append(number)


def _is_label_elsewhere(position: int, value: Value, spellings: Set[str]) -> bool:
    within = position != LABELS and position < limits.COLUMNS
    return within and isinstance(value, str) and plain(value).casefold() in spellings
