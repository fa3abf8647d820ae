"""What the bulk returns of one authority say alike, year after year: its children and their placements."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray

from samples.generator.ssda903.bulk_care import EPOCH, Care, Days, Generator, Mask

Text = NDArray[np.object_]
Columns = dict[str, Text]

# Every day from 1970 to 2038 as text; the last is NEVER's.
DATES: Text = np.array([f"{EPOCH + timedelta(days=day):%d/%m/%Y}" for day in range(25000)] + [""], dtype=object)
# Postcodes begin with V, as no real one does.
HOMES: Text = np.array(
    [
        f"V{a}{n} {s}{x}{y}"
        for a in "ABDE"
        for n in (1, 7, 12)
        for s in range(1, 10)
        for x in "ABDEFG"
        for y in "HJLNPQ"
    ],
    dtype=object,
)


@dataclass(frozen=True)
class Fixed:
    """What every return says alike: of each child (`id`, `dob`, `sex`, `child`), and of each `episode`, by column."""

    id: Text
    dob: Days
    sex: Days
    child: Mapping[str, Text]
    episode: Mapping[str, Text]


def pick(rng: Generator, size: int, *values: str) -> Text:
    return np.array(values, dtype=object)[rng.integers(0, len(values), size)]


def text(days: Days) -> Text:
    """Dates as dd/mm/yyyy; NEVER is empty."""
    return DATES[np.minimum(days, len(DATES) - 1)]


def unless(empty: Mask, values: Text) -> Text:
    return np.where(empty, "", values).astype(object)


def make_fixed(care: Care, rng: Generator) -> Fixed:
    """Children up to 17 years old when their care begins, and their placements."""
    began = care.decom[np.flatnonzero(np.diff(care.child, prepend=-1))]
    n = began.size
    child = {
        "ETHNIC": pick(rng, n, "WBRI", "WBRI", "WBRI", "WOTH", "MWBC", "APKN", "ABAN", "BAFR", "BCRB", "OOTH"),
        "UPN": np.array([f"A000{number:09d}" for number in rng.integers(0, 10**9, n)], dtype=object),
        "CIN": pick(rng, n, *(f"N{number}" for number in range(1, 9))),
        "HOME_POST": HOMES[rng.integers(0, HOMES.size, n)],
    }
    ids = np.array([str(100001 + number) for number in range(n)], dtype=object)
    placements = _placements(care, rng) | {name: child[name][care.child] for name in ("CIN", "HOME_POST")}
    return Fixed(ids, began - rng.integers(30, 6200, n), rng.integers(0, 2, n), child, placements)


def _placements(care: Care, rng: Generator) -> Columns:
    """Each RNE changes what it says it does: legal status (L, B, U), placement (P, T, B, U), carer (P, B), or all (S).

    OTHER is the placement first told for an episode that the next return corrects.
    """
    n = care.child.size
    rne = np.where(care.starts, "S", pick(rng, n, "P", "P", "P", "L", "B", "T", "U")).astype(object)
    moves = np.isin(np.append(rne[1:], "S"), ["P", "B", "T", "U"]) & ~care.ends
    status, place, carer = (_since(rne, kinds) for kinds in ("SLBU", "SPTBU", "SPB"))
    return {
        "RNE": rne,
        "LS": pick(rng, n, "C2", "C2", "C1", "V2", "V2", "E1")[status],
        "PLACE": pick(rng, n, "U6", "U6", "U4", "U4", "U1", "U3", "K2", "R1", "P1")[place],
        "OTHER": pick(rng, n, "U5", "K1", "S1"),
        "PLACE_PROVIDER": pick(rng, n, "PR1", "PR1", "PR4", "PR4", "PR2", "PR5")[carer],
        "PL_POST": HOMES[rng.integers(0, HOMES.size, n)][carer],
        "URN": np.array([f"SC9{urn:05d}" for urn in rng.integers(0, 10**5, n)], dtype=object)[carer],
        "REC": np.where(care.ends, pick(rng, n, "E4A", "E4A", "E4B", "E41", "E5", "E17", "E8"), "X1").astype(object),
        "REASON_PLACE_CHANGE": unless(~moves, pick(rng, n, "CARPL", "CREQB", "LAREQ", "OTHER", "CHILD")),
    }


def _since(rne: Text, kinds: str) -> Days:
    """For each episode, the last one up to it that began for one of these reasons. Every child's first is an S."""
    return np.maximum.accumulate(np.where(np.isin(rne, list(kinds)), np.arange(rne.size), 0))
