"""Ways in which a file goes wrong between the case system and the upload; dirt.py says which file meets which."""

from collections.abc import Callable
from dataclasses import replace

from samples.generator.write import SampleFile

# Gives the file with the dirt in it, and where that is, as a person sees it in Excel.
Change = Callable[[SampleFile], tuple[SampleFile, str]]


def cell(column: str, change: str | Callable[[str], str], nth: int = 0, holding: str = "") -> Change:
    """Change the `nth` non-empty cell of a column, or the nth that begins with `holding`."""

    def spoil(file: SampleFile) -> tuple[SampleFile, str]:
        at = file.header.index(column)
        held = [n for n, cells in enumerate(file.rows) if cells[at] and cells[at].startswith(holding)]
        row = held[nth % len(held)]  # another seed may give fewer
        value = change if isinstance(change, str) else change(file.rows[row][at])
        changed = (*file.rows[row][:at], value, *file.rows[row][at + 1 :])
        rows = (*file.rows[:row], changed, *file.rows[row + 1 :])
        return replace(file, rows=rows), f"row {file.row_in_excel(row)}, {column}"

    return spoil


def columns(change: Callable[[str], str], *names: str) -> Change:
    """Change every non-empty cell of some columns (all of them if none is named)."""

    def spoil(file: SampleFile) -> tuple[SampleFile, str]:
        chosen = [not names or name in names for name in file.header]
        rows = tuple(
            tuple(change(c) if c and yes else c for c, yes in zip(row, chosen, strict=True)) for row in file.rows
        )
        return replace(file, rows=rows), "column " + ", ".join(names) if names else "every cell"

    return spoil


def saved(where: str, **how: str | tuple[str, ...]) -> Change:
    """Save the file otherwise: another encoding, delimiter, line end, or lines above the header."""
    return lambda file: (replace(file, **how), where)  # type: ignore[arg-type]


def insert(cells: tuple[str, ...], at: int) -> Change:
    """A row that is no record, in front of `rows[at]`; -1 is the end."""

    def spoil(file: SampleFile) -> tuple[SampleFile, str]:
        place = len(file.rows) if at < 0 else at
        return replace(file, rows=(*file.rows[:place], cells, *file.rows[place:])), f"row {file.row_in_excel(place)}"

    return spoil


def lower_case(file: SampleFile) -> tuple[SampleFile, str]:
    header = tuple(name.lower() for name in file.header)
    return replace(columns(str.lower)(file)[0], header=header), "headers and codes"


def one_cell_too_many(file: SampleFile) -> tuple[SampleFile, str]:
    """What a comma nobody quoted does to a row."""
    rows = (*file.rows[:4], (*file.rows[4], "agreed by phone"), *file.rows[5:])
    return replace(file, rows=rows), f"row {file.row_in_excel(4)}"


def worker_column(file: SampleFile) -> tuple[SampleFile, str]:
    """A column of initials that no return has and no agreement covers."""
    initials = ("QX", "ZJ", "XV", "YQ")
    rows = tuple((*row, initials[n % len(initials)]) for n, row in enumerate(file.rows))
    return replace(file, header=(*file.header, "Worker Name"), rows=rows), "column Worker Name"


def rows_twice(file: SampleFile) -> tuple[SampleFile, str]:
    first = len(file.rows)
    where = f"rows {file.row_in_excel(first)} and {file.row_in_excel(first + 1)}"
    return replace(file, rows=(*file.rows, *file.rows[1:3])), where


def no_rows(file: SampleFile) -> tuple[SampleFile, str]:
    return replace(file, rows=()), "no row below the header"


def iso(day: str) -> str:
    return "-".join(reversed(day.split("/")))


def unpadded(day: str) -> str:
    return "/".join(part.lstrip("0") for part in day.split("/"))


def long_inward(postcode: str) -> str:
    return postcode[:-2] + "1" + postcode[-2:]


def orleans(file: SampleFile) -> tuple[SampleFile, str]:
    """A place abroad where a number of an authority is expected; LA_PERM is free text."""
    at = next(n for n, row in enumerate(file.rows) if row[2] != "Z1" or n + 1 == len(file.rows))
    row = (*file.rows[at][:3], "Orléans", *file.rows[at][4:])
    rows = (*file.rows[:at], row, *file.rows[at + 1 :])
    return replace(file, rows=rows, encoding="cp1252"), f"row {file.row_in_excel(at)}, LA_PERM"
