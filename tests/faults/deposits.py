"""Deposits that change from batch to batch, and rows that tell whether a file's rows are all there and of one version.

Every child's identifier says whose it is, of which year and version of the file, which row of how many.
"""

import os
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .project import LAS, RETURN, TABLES, USE_CASES, agree

YEARS = (2024, 2025, 2026)
CHILD = re.compile(r"(\w{3})Y(\d{4})V(\d+)R(\d+)N(\d+)")
BAD = "no table that anybody knows\n1\n"


def content(la: str, year: int, table: str, version: int, rows: int, *, is_whole: bool = True) -> str:
    """A file of one version. A cell of its first row cannot be read, so that there is something to find. One that will
    not be whole does not say how many rows it has: who finds it while it is not written to cannot know."""
    lines = [TABLES[table]]
    for row in range(1, rows + 1):
        child = f"{la}Y{year}V{version}R{row}N{rows if is_whole else 0}"
        cells = {
            "children": f"01/0{row % 9 + 1}/2012,{'F' if row > 1 else 'nobody knows'}",
            "stays": f"Elm {row},{'01/06/2023' if row > 1 else 'in June'}",
        }
        lines.append(f"{child},{cells[table]}")
    return "\n".join(lines) + "\n"


def torn(children: Iterable[str]) -> str:
    """What is wrong with a table's children: rows of two versions of a file, or not all of one. "" if nothing."""
    found: dict[tuple[str, str], set[tuple[str, int]]] = {}
    rows: dict[tuple[str, str], list[int]] = {}
    for child in children:
        match = CHILD.fullmatch(child)
        if match is None:
            return f"a child that nobody sent: {child}"
        la, year, version, row, number = match.groups()
        found.setdefault((la, year), set()).add((version, int(number)))
        rows.setdefault((la, year), []).append(int(row))
    for of, versions in found.items():
        if len(versions) > 1:
            return f"{of}: a mix of versions {sorted(versions)}"
        ((_, number),) = versions
        if number and sorted(rows[of]) != list(range(1, number + 1)):
            return f"{of}: {len(rows[of])} rows of {number}"
    return ""


@dataclass
class Deposits:
    """The same files in several incoming folders, and the agreements of the project that reads them."""

    folders: Sequence[Path]
    project: Path
    chance: random.Random
    version: int = 0
    good: dict[str, tuple[str, int, str]] = field(default_factory=dict)
    """Path to authority, year and table of every file that was good when it was deposited."""
    signed: dict[str, tuple[str, ...]] = field(default_factory=lambda: dict.fromkeys(LAS, USE_CASES))

    def begin(self) -> None:
        for la in LAS:
            for table in TABLES:
                self.put(la, 2025, table)

    def change(self) -> str:
        """Up to four changes, as officers make them. Returns what was done."""
        ways = (self._replace, self._replace, self._second, self._take, self._spoil, self._mend)
        done = [self._new(), *(self.chance.choice(ways)() for _ in range(self.chance.randint(0, 3)))]
        self._touch()
        return ", ".join(done)

    def change_agreements(self) -> str:
        """An authority ends one of its agreements or all, or signs again."""
        la = self.chance.choice(sorted(LAS))
        ways = [names for names in (USE_CASES, USE_CASES[:1], ()) if names != self.signed[la]]
        self.signed[la] = self.chance.choice(ways)
        agree(self.project, self.signed)
        return f"{la} agrees to {', '.join(self.signed[la]) or 'nothing'}"

    def put(self, la: str, year: int, table: str, name: str = "") -> str:
        path = f"{LAS[la]}/{RETURN}/{year}/{name or table}.csv"
        self.write(path, self.fresh(la, year, table))
        self.good[path] = (la, year, table)
        return f"new {path}"

    def fresh(self, la: str, year: int, table: str, *, is_whole: bool = True) -> str:
        """The content of a version that never was before."""
        self.version += 1
        rows = self.chance.choice((1, 3, 20, 20, 60, 4000))
        return content(la, year, table, self.version, rows, is_whole=is_whole)

    def write(self, path: str, text: str, folders: Sequence[Path] = ()) -> None:
        for folder in folders or self.folders:
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")

    def mend(self) -> None:
        """Make good every file that was spoilt, so that nothing depends on what was before."""
        for path, of in sorted(self.good.items()):
            if (self.folders[0] / path).read_text(encoding="utf-8") == BAD:
                self.write(path, self.fresh(*of))

    def _any(self) -> tuple[str, int, str]:
        return (
            self.chance.choice(sorted(LAS)),
            self.chance.choice(YEARS),
            self.chance.choice(sorted(TABLES)),
        )

    def _one(self) -> str:
        return self.chance.choice(sorted(self.good))

    def _new(self) -> str:
        return self.put(*self._any())

    def _replace(self) -> str:
        path = self._one()
        self.write(path, self.fresh(*self.good[path]))
        return f"replaced {path}"

    def _second(self) -> str:
        la, year, table = self._any()
        return self.put(la, year, table, f"{table} v{self.chance.randint(2, 12)}")

    def _take(self) -> str:
        if len(self.good) < 4:
            return self._new()
        path = self._one()
        del self.good[path]
        for folder in self.folders:
            (folder / path).unlink()
        return f"took {path}"

    def _spoil(self) -> str:
        path = self._one()
        self.write(path, BAD)
        return f"spoilt {path}"

    def _mend(self) -> str:
        self.mend()
        return "mended what was spoilt"

    def _touch(self) -> None:
        """Times of files say nothing: here each folder has its own."""
        for folder in self.folders:
            for path in folder.rglob("*.csv"):
                moment = self.chance.randint(1_000_000_000, 2_000_000_000)
                os.utime(path, (moment, moment))
