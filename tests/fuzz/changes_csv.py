"""Changes to a CSV file as a table, and to the way it is saved."""

import csv
import io
from collections.abc import Callable
from random import Random

from tests.fuzz.mutant import Change, Impossible

Rows = list[list[str]]
DELIMITERS = ",;\t|"
ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be")
LINE_ENDS = ("\n", "\r\n", "\r")
ODD_CELLS = ("", " ", "\u00a0", "\u200b", "NA", "None", "null", "N/A", "00123", "1.11E+08", "=1+1", '"', '""', "a\nb")
ODD_CELLS += ("a\r\nb", "a,b", "a;b", "a|b", "a\tb", "'", "\\", "\\N", "#N/A", "29/02/2011", "01/02/10", "45000", "-0")
ODD_CELLS += (
    "1,234.50",
    "\ufeff",
    "\u202e",
    "é",
    "’",
    "\U0001f476",
    "x" * 33_000,
    "{{ x }}",
    "'; drop table raw.files; --",
)
ODD_CELLS += ("1900-01-00", "\x01", "\x1a")


def decoded(content: bytes) -> str:
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding)
    for encoding, nul in (("utf-16-le", content[1:2]), ("utf-16-be", content[:1])):
        if nul == b"\0" and len(content) % 2 == 0:
            return content.decode(encoding, errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def rows_of(content: bytes) -> Rows:
    text = decoded(content)
    mark = max(DELIMITERS, key=text[:2000].count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))


def saved(
    rows: Rows, delimiter: str = ",", line_end: str = "\n", encoding: str = "utf-8", every: bool = False
) -> bytes:
    out = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if every else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=delimiter, lineterminator=line_end, quoting=quoting).writerows(rows)
    try:
        return out.getvalue().encode(encoding)
    except UnicodeEncodeError:
        raise Impossible from None


def table(change: Callable[[Random, Rows], Rows]) -> Change:
    """A change of rows as one of bytes."""

    def changed(rng: Random, content: bytes) -> bytes:
        rows = rows_of(content)
        if len(rows) < 2 or len(rows[0]) < 2:
            raise Impossible
        return saved(change(rng, rows))

    return changed


# ---- rows and cells


def cut_rows(rng: Random, rows: Rows) -> Rows:
    start = rng.randrange(len(rows))
    return rows[:start] + rows[start + rng.randrange(1, 5) :]


def double_row(rng: Random, rows: Rows) -> Rows:
    place = rng.randrange(len(rows))
    return rows[:place] + [rows[place]] * rng.choice((2, 30)) + rows[place + 1 :]


def swap_rows(rng: Random, rows: Rows) -> Rows:
    rng.shuffle(rows)
    return rows


def shift_cells(rng: Random, rows: Rows) -> Rows:
    row = rows[rng.randrange(len(rows))]
    if rng.random() < 0.5:
        row.insert(rng.randrange(len(row) + 1), rng.choice(ODD_CELLS))
    elif row:
        del row[rng.randrange(len(row))]
    return rows


def odd_cell(rng: Random, rows: Rows) -> Rows:
    for _ in range(rng.choice((1, 3, 20))):
        row = rows[rng.randrange(len(rows))]
        if row:
            row[rng.randrange(len(row))] = rng.choice(ODD_CELLS)
    return rows


def blank_rows(rng: Random, rows: Rows) -> Rows:
    place = rng.randrange(len(rows) + 1)
    return (
        rows[:place] + [rng.choice(([], [""] * len(rows[0]), [" ", "\u00a0"]))] * rng.choice((1, 3, 25)) + rows[place:]
    )


def foot(rng: Random, rows: Rows) -> Rows:
    return [*rows, ["Total", *[""] * (len(rows[0]) - 1)], ["Made on 1 May"]]


def title(rng: Random, rows: Rows) -> Rows:
    return [["Return of children"], *rows]


# ---- columns


def drop_column(rng: Random, rows: Rows) -> Rows:
    place = rng.randrange(len(rows[0]))
    return [row[:place] + row[place + 1 :] for row in rows]


def double_column(rng: Random, rows: Rows) -> Rows:
    place = rng.randrange(len(rows[0]))
    return [row[: place + 1] + row[place:] for row in rows]


def rename_column(rng: Random, rows: Rows) -> Rows:
    rows[0][rng.randrange(len(rows[0]))] = rng.choice(("", "x", "CHILD", "DOB", "Notes", "2024", *ODD_CELLS))
    return rows


def more_columns(rng: Random, rows: Rows) -> Rows:
    wide = rng.choice((1, 50, 1200))
    return [[*row, *(f"x{n}" for n in range(wide))] for row in rows]


def swap_headings(rng: Random, rows: Rows) -> Rows:
    rng.shuffle(rows[0])
    return rows


# ---- text


def break_quotes(rng: Random, content: bytes) -> bytes:
    text = decoded(content)
    for _ in range(rng.choice((1, 2, 7))):
        place = rng.randrange(len(text) + 1)
        text = text[:place] + rng.choice(('"', '""', '",', ',"', '"\n')) + text[place:]
    return text.encode()


def half_and_half(rng: Random, content: bytes) -> bytes:
    """UTF-8 to the middle, something else after it."""
    text = decoded(content).replace(",", ",é", 3)
    half = len(text) // 2
    return text[:half].encode() + text[half:].encode(rng.choice(ENCODINGS[2:]), errors="replace")


CHANGES: dict[str, Change] = {
    "rows cut": table(cut_rows),
    "a row doubled": table(double_row),
    "rows shuffled with their headings": table(swap_rows),
    "cells shifted": table(shift_cells),
    "odd cells": table(odd_cell),
    "blank rows": table(blank_rows),
    "a foot": table(foot),
    "a title": table(title),
    "a column dropped": table(drop_column),
    "a column doubled": table(double_column),
    "a column renamed": table(rename_column),
    "more columns": table(more_columns),
    "headings swapped": table(swap_headings),
    "quotation marks": break_quotes,
    "two encodings": half_and_half,
}


# ---- what keeps the meaning


def other_order(rng: Random, content: bytes) -> bytes:
    rows = _square(content)
    order = list(range(len(rows[0])))
    rng.shuffle(order)
    return saved([[row[place] for place in order] for row in rows])


def otherwise_saved(rng: Random, content: bytes) -> bytes:
    how = rng.choice(DELIMITERS), rng.choice(LINE_ENDS), rng.choice(ENCODINGS), rng.random() < 0.3
    return saved(_square(content), *how)


def mixed_line_ends(rng: Random, content: bytes) -> bytes:
    rows = _square(content)
    return b"".join(saved([row], line_end=rng.choice(LINE_ENDS)) for row in rows)


def _square(content: bytes) -> Rows:
    """Rows of one width, the first of them headings, and no cell that holds a line break or looks like a mark."""
    rows = rows_of(content)
    if len({len(row) for row in rows}) != 1 or any(c in cell for row in rows for cell in row for c in "\r\n\ufeff"):
        raise Impossible
    return rows


KEEPING: dict[str, Change] = {
    "columns in another order": other_order,
    "saved in another way": otherwise_saved,
    "line ends mixed": mixed_line_ends,
}
