"""How much memory the largest files take: `python -m tests.torture.memory [MB]`.

Makes a made-up file of each format, of so many megabytes (unpacked, for a workbook; 500 if not said), loads it with
`returns load`, and prints the peak memory of that command. Fails if one takes more than MOST_MEMORY.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from samples.generator.workbook import Sheet, Workbook
from samples.generator.xlsx import xlsx
from tests.python.forms import census, child, headings
from tests.python.running import REPO
from tests.python.workbook_files import ods_parts, ods_texts

MEGABYTE = 1_000_000
MOST_MEMORY = 3_000
"""Megabytes that `returns load` may take, whatever it reads."""
AS_AT = "2026-06-30"
LOAD = "import sys; from ingest.cli import main; main()"
# Prints the high-water mark of the command alone: that of its children would count the interpreter it came from.
PEAK = """
import atexit, sys
def tell():
    print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")), file=sys.stderr)
atexit.register(tell)
"""

Make = Callable[[Path, int], None]


class Measured(NamedTuple):
    """Seconds, peak memory in megabytes, rows that landed and the exit code of one load."""

    seconds: float
    peak: float
    rows: int
    code: int


def csv_file(path: Path, size: int, quote: str = "") -> None:
    """With a quotation mark anywhere, every row goes through the careful reader."""
    rows = (f"{quote}{n:08}{quote},01/02/2010,{n % 2 + 1},05/06/2023\n" for n in range(size))
    _write(path, "CHILD,DOB,SEX,DUC\n", rows, "", size)


def quoted_csv(path: Path, size: int) -> None:
    csv_file(path, size, '"')


def xml_file(path: Path, size: int) -> None:
    before, _, after = census(child("@")).partition("<Child>")
    each, _, end = after.partition("</Child>")
    rows = (f"<Child>{each.replace('@', f'{n:08}')}</Child>\n" for n in range(size))
    _write(path, before, rows, end, size)


def excel(path: Path, size: int) -> None:
    """One sheet of texts of its own, as many rows as there are bytes for."""
    whole = xlsx(Workbook((Sheet("Contacts", (headings("list_1"),)),)))
    row = '<row r="{r}"><c r="A{r}" t="inlineStr"><is><t>{r:08}</t></is></c><c r="F{r}"><v>46027</v></c></row>'
    rows = (row.format(r=n) for n in range(2, 1_048_577))
    _workbook(path, whole, "xl/worksheets/sheet1.xml", "</sheetData>", rows, size)


def shared_texts(path: Path, size: int) -> None:
    """As many different texts as a workbook may share."""
    whole = xlsx(Workbook((Sheet("Contacts", (headings("list_1"), ("00123",))),)))
    texts = (f"<si><t>{n:030}</t></si>" for n in range(2_900_000))
    _workbook(path, whole, "xl/sharedStrings.xml", "</sst>", texts, min(size * MEGABYTE, 145 * MEGABYTE) // MEGABYTE)


def open_document(path: Path, size: int) -> None:
    parts = ods_parts({"Contacts": ods_texts(*headings("list_1"))})
    whole = path.with_suffix(".small")
    with zipfile.ZipFile(whole, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    rows = (ods_texts(f"{n:08}", "M", "WBRI").replace(' table:number-rows-repeated="1"', "") for n in range(1_048_575))
    _workbook(path, whole.read_bytes(), "content.xml", "</table:table>", rows, size)
    whole.unlink()


FILES: dict[str, tuple[str, Make]] = {
    "CSV": ("ssda903/2024/uasc.csv", csv_file),
    "CSV with quotation marks": ("ssda903/2024/uasc.csv", quoted_csv),
    "XML": ("cin/2025/census.xml", xml_file),
    "Excel": ("annex_a/2026-01/return.xlsx", excel),
    "Excel, texts that sheets share": ("annex_a/2026-01/return.xlsx", shared_texts),
    "OpenDocument": ("annex_a/2026-01/return.ods", open_document),
}


def _write(path: Path, before: str, rows: Iterator[str], after: str, size: int) -> None:
    written, most = 0, size * MEGABYTE
    with path.open("w", encoding="utf-8") as file:
        file.write(before)
        for row in _endless(rows):
            file.write(row)
            written += len(row)
            if written >= most:
                break
        file.write(after)


def _endless(rows: Iterator[str]) -> Iterator[str]:
    """The rows, then the last of them again and again: identifiers need not all differ."""
    last = ""
    for last in rows:
        yield last
    while last:
        yield last


def _workbook(path: Path, whole: bytes, part: str, end: str, items: Iterator[str], size: int) -> None:
    """A workbook in which a part has more items before its end: fewer than `items` if these make `size`."""
    small = path.with_suffix(".whole")
    small.write_bytes(whole)
    with zipfile.ZipFile(small) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for name in old.namelist():
            with new.open(name, "w", force_zip64=True) as out:
                before, _, after = old.read(name).decode().rpartition(end) if name == part else ("", "", "")
                out.write(before.encode() if before else old.read(name))
                written = len(before)
                for item in items if before else ():
                    if written >= size * MEGABYTE:
                        break
                    written += out.write(item.encode())
                out.write(f"{end}{after}".encode() if before else b"")
    small.unlink()


def measure(name: str, size: int, folder: Path) -> Measured:
    place, make = FILES[name]
    path = folder / "incoming" / "Barnet-BAR" / place
    path.parent.mkdir(parents=True)
    make(path, size)
    command = [sys.executable, "-c", PEAK + LOAD, "load", "--incoming", str(folder / "incoming")]
    command += ["--data", str(folder / "data"), "--as-at", AS_AT]
    environment = os.environ | {"RETURNS_PROJECT": str(REPO), "PYTHONPATH": str(REPO)}
    started = time.monotonic()
    ended = subprocess.run(command, cwd=REPO, env=environment, capture_output=True, text=True, check=False)
    seconds = time.monotonic() - started
    peak = int(ended.stderr.split()[-1]) * 1024 / MEGABYTE
    return Measured(seconds, peak, _rows(folder / "data"), ended.returncode)


def _rows(data: Path) -> int:
    import duckdb

    with duckdb.connect(str(data / "la_zone" / "la.duckdb"), read_only=True) as connection:
        found = connection.execute("select coalesce(sum(rows_landed), 0) from raw.files").fetchone()
    return int(found[0]) if found else 0


def main(arguments: list[str]) -> int:
    size = int(arguments[0]) if arguments else 500
    too_much = 0
    for name in FILES:
        folder = Path(tempfile.mkdtemp(prefix="memory-"))
        try:
            found = measure(name, size, folder)
        finally:
            shutil.rmtree(folder)
        too_much += found.peak > MOST_MEMORY or found.code != 0
        said = (
            f"{found.rows:>12,} rows, {found.seconds:6.1f} s, {found.peak:8,.0f} MB of memory, exit code {found.code}"
        )
        print(f"{name:32}{said}", flush=True)
    print(f"memory: {len(FILES)} files of {size} MB, {too_much} that took more than {MOST_MEMORY:,} MB or failed")
    return 1 if too_much else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
