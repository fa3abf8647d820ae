"""The form of a workbook, and its answers as one row of text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from ingest import limits
from ingest.problems import CHANGED, Problem, Refused, column_letter
from ingest.readers.form_look import is_filled
from ingest.readers.form_sheets import FormFound, FormLayout, find_form
from ingest.readers.rows import BadRow, BlankRow, GoodRow, Row
from ingest.readers.workbook import Fault, Sheet, Value, open_workbook
from ingest.readers.workbook_values import day_of_number, text_of

__all__ = ["FormFound", "FormLayout", "FormReader", "find_form"]


class FormReader:
    """Exactly one row: good, bad, or blank if no question is answered. Its number is the row of the first question.

    The cells of a good row are text, in the order of `layout.columns`; those of columns that are not in `columns` (name
    to place) stay empty. `rows` has the row of the sheet for each of `columns`. `problems` is complete when the row has
    been taken. Raises Refused, while it is read, for a sheet that is damaged or too large.
    """

    def __init__(self, path: Path, layout: FormLayout, columns: Mapping[str, int]) -> None:
        self.problems: Sequence[Problem] = ()
        self.rows: Mapping[str, int] = {name: layout.rows[name] for name in columns}
        self._path = path
        self._layout = layout
        self._columns = columns
        self._letter = column_letter(layout.answers_in + 1)

    def __iter__(self) -> Iterator[Row]:
        answers = self._answers()
        number = min(self._layout.rows.values())
        told: list[Problem] = []
        faults: list[Problem] = []
        texts = [""] * len(self._layout.rows)
        for name, place in self._columns.items():
            value = answers.get(name, "")
            if isinstance(value, Fault):
                found = f"{value.text} in {self._letter}{self.rows[name]}"
                faults.append(self._about(name, Problem(value.kind, found, "a value")))
            else:
                texts[place] = self._text(name, value, told)
        self.problems = tuple(told)
        if reason := next(self._why_bad(texts), ""):
            yield BadRow(number, reason)
        elif answers:
            yield GoodRow(number, tuple(texts), tuple(faults))
        else:
            yield BlankRow(number)

    def _answers(self) -> dict[str, Value]:
        """The cells beside the questions that are filled, by column."""
        names = {row: name for name, row in self._layout.rows.items()}
        answers: dict[str, Value] = {}
        with open_workbook(self._path) as workbook:
            if Sheet(self._layout.sheet, "visible") not in workbook.sheets:
                raise Refused(CHANGED)
            for number, cells in workbook.cells(self._layout.sheet):
                if number in names:
                    value = dict(cells).get(self._layout.answers_in, "")
                    if is_filled(value):
                        answers[names[number]] = value
        return answers

    def _text(self, name: str, value: Value, told: list[Problem]) -> str:
        if self._layout.table.column(name).type != "date" or type(value) is date:
            return text_of(value)
        if isinstance(value, datetime):
            return value.date().isoformat()
        if day := day_of_number(value, self._layout.date_1904):
            since = 1904 if self._layout.date_1904 else 1900
            found = f"a date held as a number of days since {since}"
            told.append(self._about(name, Problem("DateFromNumber", found, "dates in cells that show dates")))
            return day.isoformat()
        return text_of(value)

    def _why_bad(self, texts: Sequence[str]) -> Iterator[str]:
        for name, place in self._columns.items():
            where = f"in {self._letter}{self.rows[name]}"
            if "\0" in texts[place]:
                yield f"a NUL character, which is not text, {where}"
            if len(texts[place]) > limits.CELL_TEXT:
                yield f"{len(texts[place]):,} characters {where}, where a cell of Excel holds {limits.CELL_TEXT:,}"

    def _about(self, name: str, problem: Problem) -> Problem:
        sheet, table = self._layout.sheet, self._layout.table.name
        found = f'{problem.found} in the sheet "{sheet}"'
        return replace(
            problem,
            found=found,
            column=name,
            row=self.rows[name],
            column_letter=self._letter,
            table=table,
            sheet=sheet,
        )
