"""One file of the sample: what it holds, how it is written, and putting it on disk."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class SampleFile:
    """A table as an authority saves it. `above`: lines over the header; `whole`, if set, is the content instead."""

    path: str
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    above: tuple[str, ...] = ()
    encoding: str = "utf-8"
    delimiter: str = ","
    line_end: str = "\n"
    whole: bytes | None = None

    def row_in_excel(self, row: int) -> int:
        """The row number a person sees for `rows[row]`; the header is row 1 unless lines stand above it."""
        return row + 2 + len(self.above)

    def content(self) -> bytes:
        if self.whole is not None:
            return self.whole
        out = io.StringIO(newline="")
        out.writelines(line + self.line_end for line in self.above)
        csv.writer(out, delimiter=self.delimiter, lineterminator=self.line_end).writerows((self.header, *self.rows))
        mark = "\ufeff" if self.encoding.startswith("utf-16") else ""
        return (mark + out.getvalue()).encode(self.encoding)


def write_files(folder: Path, files: Iterable[SampleFile]) -> None:
    """Write each file below `folder`, making the folders it needs; a file of the same name is replaced."""
    for file in sorted(files, key=lambda f: f.path):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content())
