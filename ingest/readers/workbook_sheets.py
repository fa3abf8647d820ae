"""Which sheets of a workbook hold which lists, by their headings. Only visible sheets are looked into."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ingest import limits
from ingest.problems import Problem, Refused
from ingest.readers.headers import Match, is_blank, match_each, match_table
from ingest.readers.layout_problems import is_value, nearest, quoted, required_missing, worth_refusing, worth_telling
from ingest.readers.workbook import Sheet, Value, Workbook, open_workbook
from ingest.readers.workbook_values import text_of
from schemas.model import Table
from schemas.validity import When


@dataclass(frozen=True)
class SheetLayout:
    """How to read a sheet. `header_row` is counted as Excel shows it, from 1; `width` is the cells of that row."""

    sheet: str
    header_row: int
    match: Match
    width: int
    date_1904: bool


@dataclass(frozen=True)
class SheetsFound:
    """The sheets that hold lists, in the order of the workbook, and what is to be told of the workbook."""

    layouts: tuple[SheetLayout, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class _Look:
    """What a look at the top of a visible sheet has shown: its first rows, and its layout if it may be a list."""

    sheet: str
    layout: SheetLayout | None
    rows: list[tuple[int, list[Value]]]


def find_sheets(path: Path, tables: Sequence[Table], when: When) -> SheetsFound:
    """The lists in a workbook: in each visible sheet the row, among the first 20, that fits a list best.

    Raises Refused: UnidentifiedTable (no sheet holds a list), MissingColumn, AmbiguousHeader, TooLarge, UnreadableFile.
    """
    with open_workbook(path) as workbook:
        hidden = [hidden_sheet(sheet) for sheet in workbook.sheets if sheet.visibility != "visible"]
        looks = [
            _look(workbook, sheet.name, tables, when) for sheet in workbook.sheets if sheet.visibility == "visible"
        ]
    found = [look.layout for look in looks if look.layout]
    if not found:
        raise Refused(*_why_no_list(looks, tables, when), *hidden)
    full = [layout for layout in found if not _lacks(layout, when)]
    served = {layout.match.table.name for layout in full}
    used = [layout for layout in found if layout in full or layout.match.table.name not in served]
    faults = [of_sheet(p, layout) for layout in used for p in worth_refusing(layout.match, layout.header_row, when)]
    if faults:
        raise Refused(*faults, *hidden)
    unread = [_not_read(look, tables, when) for look in looks if look.layout not in used]
    told = [*hidden, *unread, *_several(used), *_missing_tables(served, tables, when), *_header_rows(used)]
    return SheetsFound(tuple(used), tuple(told))


def layout_problems(layout: SheetLayout) -> list[Problem]:
    """What is worth telling about a sheet that `find_sheets` has let through: none of it stops the file."""
    return [of_sheet(problem, layout) for problem in worth_telling(layout.match, layout.header_row)]


def _look(workbook: Workbook, name: str, tables: Sequence[Table], when: When) -> _Look:
    """Equally good rows: the earliest. Below headings with every required column, the first record ends the search."""
    rows: list[tuple[int, list[Value]]] = []
    best: SheetLayout | None = None
    for number, row in workbook.rows(name):
        if number > limits.HEADER_ROWS:
            break
        rows.append((number, row))
        match = match_table([text_of(v) for v in row], tables, when) if len(row) <= limits.COLUMNS else None
        if match and (best is None or match.score > best.match.score):
            best = SheetLayout(name, number, match, len(row), workbook.date_1904)
        if match and match.score == 1:
            break
        if best and match is None and any(text_of(v) for v in row) and not _lacks(best, when):
            break  # a record: whatever headings come after it
    return _Look(name, best, rows)


def _lacks(layout: SheetLayout, when: When) -> bool:
    """True if a required column has no heading."""
    return any(required_missing(layout.match, layout.header_row, when))


def hidden_sheet(sheet: Sheet) -> Problem:
    menu = ", which the menus of Excel do not show either" if sheet.visibility == "very hidden" else ""
    found = f'the {sheet.visibility} sheet "{sheet.name}"{menu}'
    return Problem("HiddenSheet", found, "visible sheets only", sheet=sheet.name)


def _not_read(look: _Look, tables: Sequence[Table], when: When) -> Problem:
    """A visible sheet that holds no list, or half of one that another sheet holds whole."""
    row, headings = _headings(look, tables, when)
    table = look.layout.match.table.name if look.layout else None
    if not headings:
        found = f'the sheet "{look.sheet}", without a heading of any list in its first {limits.HEADER_ROWS} rows'
        return Problem("SheetNotRead", found, nearest([], tables, when), table=table, sheet=look.sheet)
    found = f'the sheet "{look.sheet}", with the headings {quoted(headings)}'
    return Problem("SheetNotRead", found, nearest(headings, tables, when), row=row, table=table, sheet=look.sheet)


def _headings(look: _Look, tables: Sequence[Table], when: When) -> tuple[int, list[str]]:
    """The row that looks most like one of headings, and its texts: the one with most of them.

    Nothing else of a sheet that is no list may be told: it needs a heading of some list, and no number and no date.
    """
    best = 0, list[str]()
    for number, row in look.rows:
        if len(row) <= limits.COLUMNS and (look.layout is None or number == look.layout.header_row):
            filled = [value for value in row if not isinstance(value, str) or not is_blank(value)]
            texts = [value for value in filled if isinstance(value, str) and not is_value(value)]
            known = any(match.columns for match in match_each(texts, tables, when))
            if known and len(texts) == len(filled) > len(best[1]):
                best = number, texts
    return best


def _why_no_list(looks: list[_Look], tables: Sequence[Table], when: When) -> list[Problem]:
    if not looks:
        return [Problem("UnidentifiedTable", "a workbook without visible sheets", nearest([], tables, when))]
    widest = max((len(row), look.sheet) for look in looks for _, row in [*look.rows, (0, [])])
    if widest[0] > limits.COLUMNS:
        found = f'{widest[0]:,} columns in the sheet "{widest[1]}"'
        return [Problem("TooLarge", found, f"at most {limits.COLUMNS:,} columns")]
    return [replace(_not_read(look, tables, when), kind="UnidentifiedTable") for look in looks]


def _several(layouts: list[SheetLayout]) -> Iterator[Problem]:
    for name in dict.fromkeys(layout.match.table.name for layout in layouts):
        of_table = [layout for layout in layouts if layout.match.table.name == name]
        if len(of_table) > 1:
            yield Problem("SeveralSheets", f"{_sheets(of_table)}, which all hold {name}", "one sheet", table=name)


def _missing_tables(served: set[str], tables: Sequence[Table], when: When) -> Iterator[Problem]:
    missing = [table.name for table in tables if table.valid_in(when) and table.name not in served]
    if missing:
        yield Problem("MissingTable", f"no sheet for {', '.join(missing)}", "a sheet for every list of the return")


def _header_rows(layouts: list[SheetLayout]) -> Iterator[Problem]:
    """One problem for each row, other than the first, that headings stand in."""
    for row in sorted({layout.header_row for layout in layouts} - {1}):
        there = [layout for layout in layouts if layout.header_row == row]
        found = f"the headings in row {row} of {_sheets(there)}, and nothing above them"
        table = there[0].match.table.name if len(there) == 1 else None
        yield Problem("ReadAs", found, "the headings in row 1", row=row, table=table)


def _sheets(layouts: list[SheetLayout]) -> str:
    return ("the sheet " if len(layouts) == 1 else "the sheets ") + quoted([layout.sheet for layout in layouts])


def of_sheet(problem: Problem, layout: SheetLayout) -> Problem:
    found = f'{problem.found} in the sheet "{layout.sheet}"'
    return replace(problem, found=found, table=layout.match.table.name, sheet=layout.sheet)
