"""XML returns: rows of every table, streamed, and what is missing, unexpected or there too often."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ingest import limits
from ingest.problems import Problem
from ingest.readers.document_parser import (
    WHITE_SPACE,
    LocalNames,
    feed,
    new_parser,
    shown,
    too_deep,
    too_long,
    wrong_root,
)
from ingest.readers.document_structure import Element, Structure
from ingest.readers.inspect_file import FileFacts
from ingest.readers.rows import ElementRow
from ingest.words import counted
from schemas.model import Dataset
from schemas.validity import When

BETWEEN_JOINED = " | "
"""What stands between the texts of an element that may repeat and whose texts are all kept."""
_KINDS = {
    "MissingElement": "required elements that are missing",
    "UnexpectedElement": "elements that are not part of the return",
    "RepeatedElement": "elements that occur too often",
}
# Attributes about the file itself: namespaces, the schema's place, language and white space.
_TECHNICAL = ("xmlns:", "xsi:", "xml:")


def read_document(path: Path, facts: FileFacts, dataset: Dataset, when: When) -> Iterator[ElementRow | Problem]:
    """Every row of every table that the return has in that period, and what is wrong with the structure.

    A row comes when its element ends, thus after the rows in it. A cell is None where its element is missing or holds
    white space only, and otherwise the text as it is. What stands in an unexpected element is not read, and the finding
    says how many elements that were; nor is what fills a cell for a second time. Rows in a group that occurs too often
    are read.
    Raises Refused: UnreadableFile, UnidentifiedTable (another root), TooLarge.
    """
    reader = _Reader(Structure(dataset, when))
    for _ in feed(reader.parser, path, facts.encoding):
        yield from reader.take()
    yield from reader.unlisted()


class _Row:
    """A row that is being read."""

    __slots__ = ("cells", "line", "lines", "number", "parent", "table")

    def __init__(self, table: str, number: int, line: int, parent: int | None, width: int) -> None:
        self.table, self.number, self.line, self.parent = table, number, line, parent
        self.cells: list[str | None] = [None] * width
        self.lines: list[int | None] = [None] * width

    def done(self) -> ElementRow:
        return ElementRow(self.table, self.number, self.line, self.parent, tuple(self.cells), tuple(self.lines))


class _Open:
    """An element with others in it that has begun and not ended. `row` is its own, or the one it stands in.

    `counts`: how often each element has occurred in it, by place. `has_text`: text beside them has been told of.
    """

    __slots__ = ("counts", "element", "has_text", "line", "row")

    def __init__(self, element: Element, line: int, row: _Row | None) -> None:
        self.element, self.line, self.row = element, line, row
        self.counts = [0] * len(element.children)
        self.has_text = False


class _Reader:
    """The state between two events of the parser; `take` hands over what has been made of them."""

    def __init__(self, structure: Structure) -> None:
        self.parser = new_parser(self._start, self._end, self._text)
        self._structure = structure
        self._names = LocalNames()
        self._stack = [_Open(structure.outside, 1, None)]
        self._numbers: Counter[str] = Counter()
        self._told: Counter[str] = Counter()
        self._made: list[ElementRow | Problem] = []
        self._leaf: Element | None = None
        self._leaf_row: _Row | None = None
        self._pieces: list[str] = []
        self._length = 0
        self._skipped: Problem | None = None
        self._skipped_depth = 0
        self._skipped_within = 0

    def take(self) -> list[ElementRow | Problem]:
        made, self._made = self._made, []
        return made

    def unlisted(self) -> Iterator[Problem]:
        """One problem for each kind with more of them than were told one by one."""
        for kind, count in self._told.items():
            if count > limits.LISTED:
                yield Problem(
                    kind, f"{count - limits.LISTED:,} more {_KINDS[kind]}", "as said of those that are listed"
                )

    # ---- events of the parser

    def _start(self, tag: str, attributes: list[str]) -> None:
        name = self._names[tag]
        attributes = attributes and self._names.of_attributes(attributes)
        if self._skipped:
            self._skip()
            return
        around = self._stack[-1]
        parent = self._leaf or around.element
        element = parent.children.get(name)
        if element is None:
            self._start_unexpected(name, parent)
            return
        if attributes:
            self._look_at(attributes, element)
        count = around.counts[element.place] = around.counts[element.place] + 1
        too_often = element.occurs.most is not None and count > element.occurs.most
        if too_often and element.only_rows:
            self._tell(self._repeated(element, "the rows in it are read as well"))
        if too_often and not element.only_rows:
            self._skipped = self._repeated(element, "the first counts")
        elif element.cell is None:
            line = self.parser.CurrentLineNumber
            self._stack.append(_Open(element, line, self._new_row(element, line) if element.table else around.row))
        else:
            line = self.parser.CurrentLineNumber
            self._leaf = element
            self._leaf_row = self._new_row(element, line) if element.table else around.row
            if self._leaf_row:
                self._leaf_row.lines[element.cell] = line

    def _end(self, tag: str) -> None:
        if self._skipped:
            self._end_skipped(self._skipped)
        elif self._leaf:
            self._end_leaf(self._leaf)
        else:
            ended = self._stack.pop()
            for needed in ended.element.needed:
                if ended.counts[needed.place] < needed.occurs.least:
                    self._missing(needed, ended)
            if ended.element.table and ended.row:
                self._made.append(ended.row.done())

    def _text(self, text: str) -> None:
        if self._skipped:
            return
        if self._leaf:
            self._pieces.append(text)
            self._length += len(text)
            if self._length > limits.CELL_TEXT:
                raise too_long(self._leaf.path, self.parser.CurrentLineNumber)
        elif text.strip(WHITE_SPACE):
            self._stray(text)

    # ---- rows

    def _new_row(self, element: Element, line: int) -> _Row:
        assert element.table is not None
        name = element.table.name
        self._numbers[name] += 1
        around = self._stack[-1].row
        return _Row(name, self._numbers[name], line, around.number if around else None, element.width)

    def _end_leaf(self, leaf: Element) -> None:
        text = "".join(self._pieces)
        row = self._leaf_row
        if row and leaf.cell is not None and text.strip(WHITE_SPACE):
            before = row.cells[leaf.cell]
            row.cells[leaf.cell] = text if before is None else f"{before}{BETWEEN_JOINED}{text.strip(WHITE_SPACE)}"
            if before and len(before) > limits.CELL_TEXT:
                raise too_long(leaf.path, self.parser.CurrentLineNumber)
        if row and leaf.table:
            self._made.append(row.done())
        self._leaf = self._leaf_row = None
        self._pieces.clear()
        self._length = 0

    # ---- what is not read

    def _start_unexpected(self, name: str, parent: Element) -> None:
        line = self.parser.CurrentLineNumber
        if not parent.path:
            raise wrong_root(name, next(iter(parent.children)), line)
        expected = f"{self._structure.instead_of(name, parent)}; this element is not read"
        path = f"{parent.path}/{shown(name)}"
        self._skipped = self._problem("UnexpectedElement", f"the element {shown(name)}", expected, path, line)

    def _repeated(self, element: Element, what_happens: str) -> Problem:
        most = element.occurs.most
        expected = f"{'one' if most == 1 else f'at most {most}'} {element.name}; {what_happens}"
        line = self.parser.CurrentLineNumber
        problem = self._problem("RepeatedElement", f"{element.name} once more", expected, element.path, line)
        return replace(problem, column=element.column) if element.column and not element.table else problem

    def _skip(self) -> None:
        self._skipped_depth += 1
        self._skipped_within += 1
        if len(self._stack) + self._skipped_depth > limits.XML_DEPTH:
            raise too_deep(self.parser.CurrentLineNumber)

    def _end_skipped(self, skipped: Problem) -> None:
        if self._skipped_depth:
            self._skipped_depth -= 1
            return
        if self._skipped_within:
            skipped = replace(skipped, found=f"{skipped.found}, with {counted(self._skipped_within, 'element')} in it")
        self._tell(skipped)
        self._skipped, self._skipped_within = None, 0

    # ---- what is told

    def _missing(self, needed: Element, parent: _Open) -> None:
        count = parent.counts[needed.place]
        found = f"{count or 'no'} {needed.name} in {parent.element.name}"
        one = needed.occurs.most == needed.occurs.least
        expected = f"{'' if one else 'at least '}{needed.occurs.least} {needed.name}"
        table = parent.row.table if parent.row else None
        self._tell(Problem("MissingElement", found, expected, row=parent.line, table=table, element=needed.path))

    def _look_at(self, attributes: list[str], element: Element) -> None:
        for name in attributes:
            if name != "xmlns" and not name.startswith(_TECHNICAL):
                found = f"the attribute {shown(self._names[name])} of {element.name}"
                path = f"{element.path}/@{shown(self._names[name])}"
                line = self.parser.CurrentLineNumber
                self._tell(self._problem("UnexpectedElement", found, "no attributes; this one is not read", path, line))

    def _stray(self, text: str) -> None:
        """Tell of text between elements, once for the element they stand in. The parser is at the end of the text."""
        around = self._stack[-1]
        if not around.has_text:
            around.has_text = True
            line = self.parser.CurrentLineNumber - text.lstrip(WHITE_SPACE).count("\n")
            found = f"text between the elements of {around.element.name}"
            path = around.element.path
            self._tell(self._problem("UnexpectedElement", found, "elements only; this text is not read", path, line))

    def _problem(self, kind: str, found: str, expected: str, path: str, line: int) -> Problem:
        """A problem of the row that is being read, if there is one."""
        row = self._leaf_row or self._stack[-1].row
        return Problem(kind, found, expected, row=line, table=row.table if row else None, element=path)

    def _tell(self, problem: Problem) -> None:
        self._told[problem.kind] += 1
        if self._told[problem.kind] <= limits.LISTED:
            self._made.append(problem)
