"""The CIN census at benchmark scale: one file with as many children as wanted."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from random import Random

from samples.generator.authorities import BARNET
from samples.generator.bulk_size import BulkSize
from samples.generator.cases import Known, known_child, told_by
from samples.generator.cin.census import DFE_CODES, child, message, open_cases
from samples.generator.cin.node import Style, write
from samples.generator.paths import PATHS
from samples.generator.ssda903.episodes import year_span

YEAR = 2026
FIRST, LAST = year_span(YEAR)
REFERRED = [path for path in PATHS if path.is_referred]
# Longer cases more often, and some of the short ones come back.
DRAWN = [path for path in REFERRED for _ in range(4 if path.plan else 1)]
DRAWN += [replace(path, returns=40) for path in REFERRED if path.closes and path.closes < 100]
ROWS = ("CINdetails", "Assessments", "CINPlanDates", "Section47", "ChildProtectionPlans", "CPPreviewDate")
STYLE = Style(indent="   ")  # so that a child is about 1,500 bytes


def make_bulk_cin(folder: Path, children: int, seed: int = 903, dirt_share: float = 0.002) -> BulkSize:
    """Write Barnet's census of 2026. So large a share of the children has an impossible day in it. Rows are
    counted by element: children, and what a child may have several of."""
    made = [child(known, open_cases(known, FIRST), YEAR) for known in _known(children, Random(seed))]
    rng = Random(f"{seed}|dirt")
    for node in made:
        if rng.random() < dirt_share:
            next(node.all("CINreferralDate")).text = "2026-02-30"
    path = folder / BARNET.folder / "cin" / str(YEAR) / f"BAR_cin_{YEAR}.xml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(write(message(YEAR, DFE_CODES[BARNET.code], made), STYLE).text, encoding="utf-8", newline="\n")
    rows = {tag: sum(1 for node in made for _ in node.all(tag)) for tag in ROWS}
    return BulkSize(1, path.stat().st_size, {"Child": children, **rows})


def _known(children: int, rng: Random) -> Iterator[Known]:
    """So many children with a case open in the year."""
    found = 0
    for number in count():
        day = LAST - timedelta(days=rng.randrange(500))
        known = told_by(known_child(BARNET, rng.choice(DRAWN), number, day, rng), LAST)
        if open_cases(known, FIRST):
            yield known
            found += 1
        if found == children:
            return
