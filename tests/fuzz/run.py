"""A batch of mutants through one session of the ingest, and which laws are broken by which of them."""

import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.house import Session, session_of
from tests.fuzz.laws import broken
from tests.fuzz.make import mutants, unchanged
from tests.fuzz.mutant import Mutant, Original

SAID = re.compile(r"(Looking at|Reading) [0-9,]+ files?")
MOST_SECONDS = 5.0
"""That one small file may take, on average of a batch; a single one that takes longer is found by halving."""


@dataclass(frozen=True)
class Broken:
    mutant: Mutant
    law: str

    def __str__(self) -> str:
        how = ", ".join(self.mutant.how) or "unchanged"
        return f"{self.mutant.original.path}: {how}: {self.law}"


def run(originals: Sequence[Original], seed: int, numbers: range, folder: Path) -> list[Broken]:
    """Of the mutants with these numbers, beside their unchanged originals."""
    good = list(unchanged(originals))
    made = list(mutants(originals, seed, numbers, first=len(good)))
    try:
        session = session_of([*good, *made], Path(tempfile.mkdtemp(dir=folder)))
    except Exception:
        return _guilty(made, folder)
    return _judged(good, made, session)


def _judged(good: list[Mutant], made: list[Mutant], session: Session) -> list[Broken]:
    found = [Broken(made[0], "the terminal shows something else")] if not all(map(SAID.fullmatch, session.said)) else []
    if session.seconds > MOST_SECONDS * len(made):
        found.append(Broken(made[0], f"the session took {session.seconds:.0f} seconds"))
    unspoilt = {mutant.original: session.found[mutant.la] for mutant in good}
    for mutant in (*good, *made):
        original = None if mutant in good else unspoilt[mutant.original]
        found += [Broken(mutant, law) for law in broken(mutant, session.found[mutant.la], original)]
    return found


def _guilty(made: list[Mutant], folder: Path) -> list[Broken]:
    """Those that the ingest stops for, each found by itself."""
    try:
        session_of(made, Path(tempfile.mkdtemp(dir=folder)))
    except Exception as error:
        if len(made) == 1:
            return [Broken(made[0], f"the ingest stops: {type(error).__name__}")]
        half = len(made) // 2
        return _guilty(made[:half], folder) + _guilty(made[half:], folder)
    return []
