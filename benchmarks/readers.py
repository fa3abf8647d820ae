"""Which reader for Excel workbooks: openpyxl, python-calamine or our own? By time, by memory, and by odd cells.

`python -m benchmarks.readers` writes a workbook of 11 sheets of 10,000 rows and reads it with each, every cell of every
sheet, each in a process of its own; the floor is to unpack the file. Then it shows each a few single cells. The choice
that came of it: docs/decisions/0011-excel-reader.md.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from samples.generator.workbook import Cell, Row, Sheet, Workbook
from samples.generator.xlsx import xlsx

FLOOR = "floor: unpack"
OURS = "ours, as text"
READERS = (FLOOR, "openpyxl", "calamine", "ours", OURS)
SEED = 3
FIRST_DAY = date(2006, 1, 1)
STAND_IN = 12321
ODD_CELLS = {
    "an error cell": '<c r="A1" t="e"><v>#N/A</v></c>',
    "an error of newer Excel": '<c r="A1" t="e"><v>#SPILL!</v></c>',
    "a formula without a saved result": '<c r="A1"><f>1+1</f></c>',
    "a negative number shown as a date": '<c r="A1" s="1"><v>-5</v></c>',
    "a comment inside a number": '<c r="A1"><v>1<!-- x -->2</v></c>',
    "a text that is not there": '<c r="A1" t="s"><v>x</v></c>',
    "a cell at XFD1048576": f'<c r="A1"><v>{STAND_IN}</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c>',
}
MOST_MEMORY = 4_000_000_000


def main() -> int:
    options = _options()
    if options.reader:
        print(json.dumps(_read(options.reader, options.file)))
        return 0
    if options.show:
        print(_shown(options.show, options.file))
        return 0
    with tempfile.TemporaryDirectory(prefix="returns_readers_") as folder:
        path = Path(folder) / "book.xlsx"
        path.write_bytes(xlsx(_book(options.sheets, options.rows), level=6))
        print(f"{options.sheets} sheets of {options.rows:,} rows of 15 cells, {path.stat().st_size / 1e6:.1f} MB\n")
        _print_times(path, options.repeat)
        _print_odd_cells(path)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.readers", description="Compare readers of workbooks.")
    parser.add_argument("--sheets", type=int, default=11)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--repeat", type=int, default=3, help="runs of each; the median counts")
    parser.add_argument("--reader", choices=READERS, help=argparse.SUPPRESS)
    parser.add_argument("--show", choices=READERS, help=argparse.SUPPRESS)
    parser.add_argument("file", type=Path, nargs="?", help=argparse.SUPPRESS)
    return parser.parse_args()


# ---- the workbook


def _book(sheets: int, rows: int) -> Workbook:
    """Made-up lists: texts that repeat and texts that do not, days, numbers, empty cells."""
    chance = random.Random(SEED)
    heading = tuple(f"Heading {n}" for n in range(1, 16))
    return Workbook(
        tuple(Sheet(f"List {n}", (heading, *(_row(chance) for _ in range(rows)))) for n in range(1, sheets + 1))
    )


def _row(chance: random.Random) -> Row:
    def day() -> Cell:
        return FIRST_DAY + timedelta(days=chance.randrange(7000))

    child, choice = f"{chance.randrange(10**6):07}", chance.choice
    first: Row = (child, choice("FM"), choice(("a) White", "b) Mixed")), day(), chance.randrange(18))
    second: Row = (day(), None, choice(("Yes", "No")), chance.randrange(1000), f"Team {chance.randrange(300)}")
    return (*first, *second, day(), None, choice(("Yes", "No")), 0.5, "Health & care")


# ---- time and memory


def _print_times(path: Path, repeat: int) -> None:
    print(f"{'reader':<16}{'cells':>11}{'seconds':>9}{'CPU s':>8}{'x floor':>9}{'peak MB':>9}")
    floor = 1.0
    for reader in READERS:
        runs = [_in_a_process("--reader", reader, path) for _ in range(repeat)]
        found = [json.loads(run) for run in runs]
        seconds, cpu = (statistics.median(run[key] for run in found) for key in ("seconds", "cpu"))
        floor = cpu if reader == FLOOR else floor
        peak = max(run["peak"] for run in found) / 1e6
        print(f"{reader:<16}{found[0]['cells']:>11,}{seconds:>9.2f}{cpu:>8.2f}{cpu / floor:>9.1f}{peak:>9,.0f}")


def _read(reader: str, path: Path) -> dict[str, float]:
    started, cpu = time.perf_counter(), time.process_time()
    cells = sum(_row_lengths(reader, path))
    told = {"cells": cells, "seconds": time.perf_counter() - started, "cpu": time.process_time() - cpu}
    return told | {"peak": _peak()}


def _row_lengths(reader: str, path: Path) -> Iterator[int]:
    """The cells of each row; of the floor, bytes. Imports count: a run of the ingest pays for them too."""
    if reader == FLOOR:
        with zipfile.ZipFile(path) as parts:
            for name in parts.namelist():
                with parts.open(name) as part:
                    while piece := part.read(64 * 1024):
                        yield len(piece)
    elif reader == OURS:
        yield from _as_text(path)
    else:
        yield from (len(row) for row in _rows(reader, path))


def _rows(reader: str, path: Path) -> Iterator[Sequence[object]]:
    if reader == "openpyxl":
        import openpyxl

        for sheet in openpyxl.load_workbook(path, read_only=True, data_only=True):
            yield from sheet.iter_rows(values_only=True)
    elif reader == "calamine":
        import python_calamine

        book = python_calamine.CalamineWorkbook.from_path(path)
        for name in book.sheet_names:
            yield from book.get_sheet_by_name(name).iter_rows()
    else:
        from ingest.readers.workbook import open_workbook

        with open_workbook(path) as workbook:
            for listed in workbook.sheets:
                yield from (row for _, row in workbook.rows(listed.name))


def _as_text(path: Path) -> Iterator[int]:
    """The way of the ingest: each sheet found by its headings, opened by itself, its cells as text."""
    from ingest.readers.rows import GoodRow
    from ingest.readers.sheet_reader import SheetReader, find_sheets
    from schemas.model import Column, Table
    from schemas.validity import ANY

    dated = {4, 6, 11}
    columns = tuple(Column(f"Heading {n}", "date" if n in dated else "string", "") for n in range(1, 16))
    table = Table("made_up", "list", "", "", "", columns, (), ("Heading 1",), ())
    for layout in find_sheets(path, [table], ANY).layouts:
        yield layout.width
        reader = SheetReader(path, layout, layout.match.columns)
        yield from (len(row.cells) for row in reader if isinstance(row, GoodRow))


def _peak() -> int:
    """Bytes of memory that this program had at its most. getrusage would count the program that started it as well."""
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))


# ---- single cells


def _print_odd_cells(path: Path) -> None:
    path.write_bytes(xlsx(Workbook((Sheet("S", ((STAND_IN,),)),))))
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    for what, cell in ODD_CELLS.items():
        print(f"\n{what}")
        parts["xl/worksheets/sheet1.xml"] = sheet.replace(f'<c r="A1"><v>{STAND_IN}</v></c>', cell).encode()
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as odd:
            for name, content in parts.items():
                odd.writestr(name, content)
        for reader in ("openpyxl", "calamine", "ours"):
            print(f"  {reader:<10}{_in_a_process('--show', reader, path) or 'the process is killed'}")


def _shown(reader: str, path: Path) -> str:
    """What the first cell is read as, or what happens instead; in no more memory than MOST_MEMORY."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    try:
        first = next(_rows(reader, path))
    except StopIteration:
        return "no rows"
    except Exception as error:
        return f"the sheet is not read: {type(error).__name__}"
    return repr(first[0])


def _in_a_process(option: str, reader: str, path: Path) -> str:
    """What it prints; nothing if it does not live to print it."""
    command = [sys.executable, "-m", "benchmarks.readers", option, reader, str(path)]
    done = subprocess.run(command, env=os.environ, capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else ""


if __name__ == "__main__":
    sys.exit(main())
