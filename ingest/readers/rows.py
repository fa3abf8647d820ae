"""What readers make of a file, whatever its format: rows, each good, bad or blank, and each exactly once."""

from dataclasses import dataclass

from ingest.problems import Problem


@dataclass(frozen=True, slots=True)
class GoodRow:
    """`number` is the row in Excel: blank rows count, and a row whose cell holds line breaks is one row.

    `problems` are those of single cells that are empty in `cells` because they cannot be taken, such as `#N/A`.
    """

    number: int
    cells: tuple[str, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be read; `reason` is a fragment of a sentence, without any value of the row."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class BlankRow:
    number: int


Row = GoodRow | BadRow | BlankRow


@dataclass(frozen=True, slots=True)
class ElementRow:
    """One element of an XML return that makes a row of `table`. `cells` stand in the order of the table's columns.

    `number` counts the table's rows in the file from 1; `parent` is the number of the row of the element around it,
    None where no element around it makes a row; `line` is the line its start tag is on, and `lines` those of the
    elements of its cells.
    """

    table: str
    number: int
    line: int
    parent: int | None
    cells: tuple[str | None, ...]
    lines: tuple[int | None, ...]
