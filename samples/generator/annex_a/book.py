"""One authority's workbook for one month, and the file it is saved as."""

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date

from samples.generator.annex_a import care, need
from samples.generator.annex_a.authors import MONTHS, Author
from samples.generator.annex_a.lists import HEADERS
from samples.generator.annex_a.telling import Cells, Telling
from samples.generator.annex_a.words import saying
from samples.generator.cases import known_children, told_by
from samples.generator.ods import ods
from samples.generator.ssda903.sample import everyone
from samples.generator.workbook import Row, Sheet, Workbook
from samples.generator.write import SampleFile
from samples.generator.xlsx import xlsx

YEAR = 2026
ROWS: dict[str, Callable[[Telling], Iterator[Cells]]] = {
    "list_1": need.list_1,
    "list_2": need.list_2,
    "list_3": need.list_3,
    "list_4": need.list_4,
    "list_5": need.list_5,
    "list_6": need.list_6,
    "list_7": need.list_7,
    "list_8": care.list_8,
    "list_9": care.list_9,
    "list_10": care.list_10,
    "list_11": care.list_11,
}
IDS = ("Child Unique ID",)


def workbook(author: Author, month: int, seed: int) -> Workbook:
    """Every list as at the last day of the month, each a sheet."""
    day = date(YEAR, month, monthrange(YEAR, month)[1])
    authority = author.authority
    known = tuple(told_by(child, day) for child in known_children(authority, seed))
    telling = Telling(authority, day, known, tuple(everyone(authority, seed)), saying(author.words))
    return Workbook(tuple(_sheet(author, name, telling) for name in HEADERS))


def saved(book: Workbook, path: str) -> SampleFile:
    """The workbook in the format that its name ends in: xlsx, xlsm or ods."""
    ending = path.rsplit(".", 1)[1]
    return SampleFile(path, whole=ods(book) if ending == "ods" else xlsx(book, macros=ending == "xlsm"))


def _sheet(author: Author, name: str, telling: Telling) -> Sheet:
    columns = author.columns(name)
    rows = sorted((_row(author, columns, cells) for cells in ROWS[name](telling)), key=_by_id(columns))
    headings = tuple(author.headings.get(column, column) for column in columns)
    number = list(HEADERS).index(name) + 1
    month = MONTHS[telling.day.month - 1]
    titles: tuple[Row, ...] = (
        ((f"Annex A list {number}",), (f"{month} {telling.day.year}",), ()) if author.titles else ()
    )
    return Sheet(author.sheet(name), (*titles, headings, *rows))


def _row(author: Author, columns: tuple[str, ...], cells: Cells) -> Row:
    if unknown := set(cells) - set(columns):
        raise KeyError(f"no such column: {unknown}")
    return tuple(
        int(str(cells[column])) if author.ids_as_numbers and column in IDS else cells.get(column) for column in columns
    )


def _by_id(columns: tuple[str, ...]) -> Callable[[Row], str]:
    at = next(n for n, column in enumerate(columns) if column in (*IDS, "Individual adopter identifier"))
    return lambda row: str(row[at])
