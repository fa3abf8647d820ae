"""What is wrong with a file, before severity and advice are added: those texts are kept per kind, elsewhere."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing wrong. `found` and `expected` are sentence fragments for a data officer and may quote the file.

    They belong in the LA zone only. `row` is counted as Excel shows it (from 1), or is the line of an XML file;
    `column` is a column of the schema; `table` a table of it, where a file holds several ("" if it is about none of
    them); `element` the path of an XML element from the root; `child` the identifier in the row; `sheet` the sheet of a
    workbook.
    """

    kind: str
    found: str = ""
    expected: str = ""
    column: str | None = None
    row: int | None = None
    column_letter: str | None = None
    table: str | None = None
    element: str | None = None
    child: str | None = None
    sheet: str | None = None


CHANGED = Problem("UnreadableFile", "a file that changed while it was read", "a file that is complete")


class Refused(Exception):
    """A whole file is not taken, for one reason or more.

    The text of the exception holds kinds only: what was found may be personal, and exception text ends up in logs.
    """

    def __init__(self, *problems: Problem) -> None:
        if not problems:
            raise ValueError("a refusal needs at least one problem")
        super().__init__(", ".join(sorted({problem.kind for problem in problems})))
        self.problems = problems


def too_large(found: str, expected: str, row: int | None = None, element: str | None = None) -> Refused:
    """A file beyond a limit of ingest.limits, which `expected` names."""
    return Refused(Problem("TooLarge", found, expected, row=row, element=element))


def column_letter(position: int) -> str:
    """The letters Excel shows over a column counted from 1: 1 is A, 27 is AA."""
    if position < 1:
        raise ValueError("columns are counted from 1")
    letters = ""
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
