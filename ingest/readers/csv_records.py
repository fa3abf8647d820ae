"""CSV text to records: lines, cells and quotation marks, and what is wrong with them. Knows nothing of any table."""

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from ingest.limits import CELL_TEXT, COLUMNS, HEADER_ROWS, LINE_TEXT, RECORD_LINES, STRAY_QUOTES
from ingest.problems import column_letter

DELIMITERS = (",", ";", "\t", "|")
_CHUNK = 64 * 1024
_LINE = re.compile(r"[^\r\n]*+(?:\r\n|\r|\n)")
# A cell in quotation marks, in which "" stands for one, or a bare cell; then a delimiter or the end of the text.
_CELL = {
    mark: re.compile(rf'(?:"([^"]*+(?:""[^"]*+)*+)" *+|([^"{mark}][^{mark}]*+|))({re.escape(mark)}|\Z)')
    for mark in DELIMITERS
}
_OPEN_QUOTE = re.compile(r'"[^"]*+(?:""[^"]*+)*+\Z')
_NEVER_CLOSED = "a quotation mark that is never closed"


@dataclass(frozen=True)
class Limits:
    """`text` is in characters: of one line, of one record in quotation marks, of the search for the headings."""

    columns: int = COLUMNS
    text: int = LINE_TEXT
    header_rows: int = HEADER_ROWS
    record_lines: int = RECORD_LINES
    stray_quotes: int = STRAY_QUOTES
    cell: int = CELL_TEXT


LIMITS = Limits()


class Record(NamedTuple):
    """The cells of one record, or the fault (a fragment of a sentence) that makes them no use. `size`: characters."""

    cells: list[str]
    fault: str
    size: int


class Lines:
    """The lines of a text file, one by one; lines that were read too far can be given back."""

    def __init__(self, path: Path, encoding: str, limits: Limits) -> None:
        self._source = _read_lines(path, encoding, limits.text)
        self._given_back: deque[str] = deque()

    def take(self) -> str:
        """The next line with its line break; empty at the end of the file."""
        return self._given_back.popleft() if self._given_back else next(self._source, "")

    def give_back(self, lines: list[str]) -> None:
        self._given_back.extendleft(reversed(lines))


def records(
    lines: Lines, delimiter: str, limits: Limits, fault_in: Callable[[list[str]], str] | None = None
) -> Iterator[Record]:
    """The records of a file, blank ones too.

    A record over several lines is believed only if it is right in every way, `fault_in` included. Otherwise the line
    on which its quotation mark opens is a record by itself, at fault, and reading goes on with the line after it: a
    stray quotation mark costs one row and no more. After many of them no record over several lines is believed.
    """
    stray = 0
    while first := lines.take():
        most = limits.record_lines if stray <= limits.stray_quotes else 1
        cells, fault, taken = _read_record(first, lines, delimiter, limits, most)
        if fault_in and not fault:
            fault = fault_in(cells)
        if fault and len(taken) > 1:
            stray += 1
            lines.give_back(taken[1:])
            if fault != _NEVER_CLOSED:
                fault = f"a quotation mark that opens a text over {len(taken)} lines, which gives {fault}"
            taken = taken[:1]
        yield Record(cells, fault, sum(map(len, taken)))


def _read_record(
    first: str, lines: Lines, delimiter: str, limits: Limits, most: int
) -> tuple[list[str], str, list[str]]:
    """The cells of the record that starts on this line, what is wrong with it, and the lines it was read from, of which
    there are at most so many."""
    if len(first) > limits.text:
        return [], f"a line of more than {limits.text:,} characters", [first]
    taken = [first]
    cells, fault = _split(taken, delimiter)
    while fault == _NEVER_CLOSED and _take_to_next_quote(taken, lines, limits, most):
        cells, fault = _split(taken, delimiter)
    return cells, fault, taken


def _take_to_next_quote(taken: list[str], lines: Lines, limits: Limits, most: int) -> bool:
    size = sum(map(len, taken))
    while len(taken) < most and size <= limits.text and (line := lines.take()):
        taken.append(line)
        size += len(line)
        if '"' in line:
            return size <= limits.text
    return False


def _split(taken: list[str], delimiter: str) -> tuple[list[str], str]:
    """The cells of a record, and the fault in its quotation marks if there is one.

    A quotation mark counts only as the first character of a cell, as in Excel: `5" pipe` is a cell like any other.
    """
    text = "".join(taken[:-1]) + taken[-1].rstrip("\r\n")
    if '"' not in text:
        return text.split(delimiter), ""
    cells: list[str] = []
    position = 0
    while match := _CELL[delimiter].match(text, position):
        quoted, bare, end = match.groups()
        cells.append(bare if quoted is None else quoted.replace('""', '"'))
        if not end:
            return cells, ""
        position = match.end()
    if _OPEN_QUOTE.match(text, position):
        return cells, _NEVER_CLOSED
    return cells, f"text after the closing quotation mark in column {column_letter(len(cells) + 1)}"


def _read_lines(path: Path, encoding: str, limit: int) -> Iterator[str]:
    """Lines ending in LF, CRLF or CR and in nothing else.

    Of a line over the limit only the start is kept, so that memory is bounded; it still comes out over the limit.
    """
    rest = ""
    with path.open(encoding=encoding, newline="") as file:
        while chunk := file.read(_CHUNK):
            text = rest + chunk
            known = len(text) - text.endswith("\r")  # a CR at the end of a chunk may be half of a CRLF
            stop = 1 + max(text.rfind("\n", 0, known), text.rfind("\r", 0, known))
            yield from _LINE.findall(text, 0, stop)
            rest = text[stop:known][: limit + 1] + text[known:]
    if rest:
        yield rest
