"""Care histories by the hundred thousand: children and episodes of one authority as arrays, one element each.

Days are whole numbers since 1 January 1970. An episode that has not ended has the day NEVER.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

Days = NDArray[np.int64]
Mask = NDArray[np.bool_]
Generator = np.random.Generator

EPOCH = date(1970, 1, 1)
NEVER = 10**6
EPISODE_DAYS = 235  # a mean that gives about 2.2 rows per child and year, as real returns have
CARE_DAYS = 900
SHARE_BACK = 0.03  # episodes that begin a new time in care, after a gap
SHARE_LOST = 0.03  # open episodes that the next return no longer mentions
SHARE_MOVED = 0.04  # open episodes whose start the next return corrects
GAP_DAYS = 60


@dataclass(frozen=True)
class Care:
    """Episodes ordered by child (numbered from 0) and start; `starts` and `ends` are those of a time in care.

    How the next return contradicts the first telling: `lost`, it is silent; `moved_by`, the start was so many days off.
    """

    child: Days
    decom: Days
    dec: Days
    starts: Mask
    ends: Mask
    lost: Mask
    moved_by: Days


@dataclass(frozen=True)
class Told:
    """One year's rows: which episode each is, and the dates as that year's return has them."""

    episode: Days
    decom: Days
    dec: Days
    first: Mask


def day_number(day: date) -> int:
    return (day - EPOCH).days


def year_days(year: int) -> tuple[int, int]:
    """First and last day of the return year that ends on 31 March of `year`."""
    return day_number(date(year - 1, 4, 1)), day_number(date(year, 3, 31))


def make_care(children: int, first: int, last: int, rng: Generator) -> Care:
    """Children whose care begins up to four years before the `first` day and by the `last`, cut into episodes."""
    began = rng.integers(first - 4 * 365, last, children)
    length = np.maximum(rng.exponential(CARE_DAYS, children).astype(np.int64), 20)
    child = np.repeat(np.arange(children), 1 + rng.poisson(length / EPISODE_DAYS))
    starts = np.diff(child, prepend=-1) > 0
    cut = np.where(starts, 0, (rng.random(child.size) * length[child]).astype(np.int64))
    cut = cut[np.lexsort((cut, child))]
    distinct = starts | (np.diff(cut, prepend=-1) > 0)
    child, decom = child[distinct], (began[child] + cut)[distinct]
    return _with_gaps(child, decom, (began + length)[child], rng)


def _with_gaps(child: Days, decom: Days, left: Days, rng: Generator) -> Care:
    """Each episode ends where the child's next begins, but for a few who leave care GAP_DAYS before they come back."""
    n = child.size
    starts = np.diff(child, prepend=-1) > 0
    last = np.append(starts[1:], True)
    dec = np.where(last, left, np.append(decom[1:], 0))
    back = np.append(~last[:-1] & (rng.random(n - 1) < SHARE_BACK) & ((dec - decom)[:-1] > 2 * GAP_DAYS), False)
    dec = np.where(back, dec - GAP_DAYS, dec)
    starts |= np.roll(back, 1)
    long_enough = np.append(0, (dec - decom)[:-1]) > 20
    moved = (rng.random(n) < SHARE_MOVED) & (starts | long_enough) & (dec - decom > 20)
    moved_by = np.where(moved, rng.choice(np.array([-9, -6, -3, 3, 6, 9]), n), 0)
    return Care(child, decom, dec, starts, last | back, rng.random(n) < SHARE_LOST, moved_by)


def first_children(care: Care, children: int) -> Care:
    """The same, for the first so many children only."""
    n = int(np.searchsorted(care.child, children))
    return Care(
        care.child[:n], care.decom[:n], care.dec[:n], care.starts[:n], care.ends[:n], care.lost[:n], care.moved_by[:n]
    )


def rows_per_child(care: Care, years: Sequence[int], children: int) -> Days:
    """How many episode rows each child has over all the years."""
    rows = np.zeros(children, np.int64)
    for year in years:
        rows += np.bincount(care.child[told_in(care, year, years[0]).episode], minlength=children)
    return rows


def told_in(care: Care, year: int, first_year: int) -> Told:
    """The rows of one return: episodes open in the year, ended later ones as open, with the contradictions in them."""
    start, end = year_days(year)
    first = (care.decom >= start) | (year == first_year)
    unended = care.dec > end
    shown = (care.decom <= end) & (care.dec >= start) & (first | ~care.lost)
    moved = np.where(first & unended & (care.decom + care.moved_by <= end), care.moved_by, 0)
    follows = ~care.ends & (np.append(care.child[1:], -1) == care.child)
    dec = np.where(unended, NEVER, care.dec + np.where(follows, np.append(moved[1:], 0), 0))
    at = np.flatnonzero(shown)
    return Told(at, (care.decom + moved)[at], np.minimum(dec, np.where(unended, NEVER, end))[at], first[at])
