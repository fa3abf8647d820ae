"""The rows of one authority's bulk return for one year: each table as columns of text, in the table's order."""

import numpy as np

from samples.generator.ssda903.bulk_care import NEVER, Care, Days, Generator, Told, year_days
from samples.generator.ssda903.bulk_fixed import Columns, Fixed, Text, pick, text, unless
from samples.generator.ssda903.tables import HEADERS, tables_of

LATER = "later"  # a day up to three weeks on, or, for one in ten, not yet
FLAGS = ("0", "1", "1", "1")
RARE = ("0", "0", "0", "0", "1")

# Rows per child and year. The rows of these tables are drawn for each year anew.
PER_CHILD = {
    "reviews": 1.78,
    "uasc": 0.11,
    "oc2": 0.89,
    "oc3": 0.33,
    "ad1": 0.045,
    "placed_adoption": 0.067,
    "prev_perm": 0.18,
    "missing": 1.1,
    "social_worker": 1.1,
    "dolo": 0.02,
}
# Codes to draw from, or a number of days from the row's day, or LATER. A column that is not here is empty.
CELLS: dict[str, dict[str, tuple[str, ...] | int | str]] = {
    "reviews": {"REVIEW": 0, "REVIEW_CODE": tuple(f"PN{n}" for n in range(8))},
    "uasc": {"DUC": LATER},
    "oc2": {
        "SDQ_SCORE": tuple(str(n) for n in range(36)),
        "CONVICTED": RARE,
        "IMMUNISATIONS": FLAGS,
        "TEETH_CHECK": FLAGS,
        "HEALTH_ASSESSMENT": FLAGS,
        "SUBSTANCE_MISUSE": RARE,
    },
    "oc3": {
        "IN_TOUCH": ("YES", "YES", "NO", "RHOM"),
        "ACTIV": ("F1", "F2", "P2", "G5"),
        "ACCOM": ("B1", "C2", "K1", "Y1"),
    },
    "ad1": {
        "DATE_INT": -90,
        "DATE_MATCH": 0,
        "FOSTER_CARE": RARE,
        "NB_ADOPTR": ("2",),
        "SEX_ADOPTR": ("MF", "MM", "FF"),
        "LS_ADOPTR": ("L2", "L3", "L4"),
    },
    "placed_adoption": {"DATE_PLACED": 0},
    "prev_perm": {"PREV_PERM": ("P1", "P2", "P3", "P4"), "LA_PERM": ("302", "202"), "DATE_PERM": -700},
    "missing": {"MISSING": ("M", "M", "A"), "MIS_START": 0, "MIS_END": LATER},
    "social_worker": {"SW_ID": tuple(f"SW{n:05d}" for n in range(900, 960)), "SW_DECOM": 0, "SW_DEC": LATER},
    "dolo": {"DOLO_START": 0, "DOLO_END": LATER},
}
# What a bad cell holds, by column; no other column is spoiled.
BAD = {
    "CIN": "N9",
    "PLACE": "",
    "PL_POST": "M1 12AA",
    "DEC": "31/02/2020",
    "ETHNIC": "ZZZZ",
    "SDQ_SCORE": "45",
    "REVIEW_CODE": "PN99",
    "IN_TOUCH": "",
    "MIS_END": "30/02/2020",
    "SW_ID": "",
    "DUC": "unknown",
}


def tables(care: Care, told: Told, fixed: Fixed, year: int, rng: Generator) -> dict[str, Columns]:
    """Every table of that year's return."""
    here = np.unique(care.child[told.episode])
    filled = {"header": _header(here, fixed, year), "episodes": _episodes(care, told, fixed)}
    return filled | {t: _drawn(t, here, fixed, year, rng) for t in tables_of(year) if t in PER_CHILD}


def _header(here: Days, fixed: Fixed, year: int) -> Columns:
    return {
        "CHILD": fixed.id[here],
        "SEX": _sex(fixed.sex[here], year),
        "DOB": text(fixed.dob[here]),
        "ETHNIC": fixed.child["ETHNIC"][here],
        "UPN": fixed.child["UPN"][here],
        "MOTHER": np.array(("", "0"), dtype=object)[fixed.sex[here]],
        "MC_DOB": _empty(here.size),
    }


def _episodes(care: Care, told: Told, fixed: Fixed) -> Columns:
    """The episode rows; four in six of the corrected starts had another placement when first told."""
    at, still = told.episode, told.dec == NEVER
    cells = {name: values[at] for name, values in fixed.episode.items()}
    replaced = still & told.first & (care.moved_by[at] % 2 == 1)
    cells["PLACE"] = np.where(replaced, cells["OTHER"], cells["PLACE"]).astype(object)
    for name in ("REC", "REASON_PLACE_CHANGE"):
        cells[name] = unless(still, cells[name])
    cells |= {"CHILD": fixed.id[care.child[at]], "DECOM": text(told.decom), "DEC": text(told.dec)}
    return {name: cells[name] for name in HEADERS["episodes"]}


def _drawn(table: str, here: Days, fixed: Fixed, year: int, rng: Generator) -> Columns:
    """A table of dated events, for a random choice of the children `here`."""
    whole, rest = divmod(PER_CHILD[table], 1)
    who = np.sort(np.concatenate([np.repeat(here, int(whole)), here[rng.random(here.size) < rest]]))
    start, end = year_days(year)
    day = rng.integers(start, end - 20, who.size)
    cells = {"CHILD": fixed.id[who], "DOB": text(fixed.dob[who]), "SEX": _sex(fixed.sex[who], year)}
    cells |= {name: _cells(what, day, rng) for name, what in CELLS[table].items()}
    return {name: cells.get(name, _empty(who.size)) for name in HEADERS[table]}


def _cells(what: tuple[str, ...] | int | str, day: Days, rng: Generator) -> Text:
    if isinstance(what, int):
        return text(day + what)
    if isinstance(what, str):
        return text(np.where(rng.random(day.size) < 0.1, NEVER, day + rng.integers(1, 20, day.size)))
    return pick(rng, day.size, *what)


def _sex(sex: Days, year: int) -> Text:
    return np.array(("1", "2") if year <= 2024 else ("M", "F"), dtype=object)[sex]


def _empty(size: int) -> Text:
    return np.full(size, "", dtype=object)


def spoil(columns: Columns, share: float, rng: Generator) -> None:
    """Put one bad cell into so large a share of the rows, in place."""
    names = [name for name in columns if name in BAD]
    rows = np.flatnonzero(rng.random(columns["CHILD"].size) < share)
    which = rng.integers(0, max(len(names), 1), rows.size)
    for number, name in enumerate(names):
        columns[name][rows[which == number]] = BAD[name]
