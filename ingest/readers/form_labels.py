"""Which question of a form each label asks. Short labels recur, and only the questions around them tell them apart.

A column's full name, if it can mean nothing else, is an anchor wherever it stands. Any other label is one of the
questions between the two anchors around it, and is told by counting: when as many labels of one spelling stand there as
questions that it can mean, they are these in their order. Anything else is unclear: an answer is never guessed at.
"""

from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise

from ingest.readers.headers import plain
from schemas.model import Table
from schemas.validity import When


@dataclass(frozen=True, slots=True)
class Label:
    """A text in the column of labels. `answered`: something stands in the column of answers beside it."""

    row: int
    text: str
    answered: bool

    @property
    def key(self) -> str:
        return self.text.casefold()


@dataclass(frozen=True)
class LabelMatch:
    """The labels of a sheet read as one form. `rows`: column to the row of its question, in the order of the table.

    `repeated` are columns whose full name stands there several times; `unclear`, answered labels that do not say which
    question they are; `extras`, answered labels of no question, or of none that is left; `missing`, columns that no
    label can mean.
    """

    table: Table
    rows: dict[str, int]
    repeated: dict[str, tuple[int, ...]]
    unclear: tuple[Label, ...]
    extras: tuple[Label, ...]
    missing: tuple[str, ...]

    @property
    def found(self) -> int:
        return len(self.rows) + len(self.repeated)


@dataclass(frozen=True)
class Meanings:
    """The columns of a table, in its order, and for each spelling of a label the places in it of those it can mean."""

    names: tuple[str, ...]
    places: Mapping[str, tuple[int, ...]]

    def of(self, label: Label) -> tuple[int, ...]:
        return self.places.get(label.key, ())

    def anchor(self, label: Label) -> int | None:
        """The place of the column that the label names in full, if that can mean no other."""
        places = self.of(label)
        alone = len(places) == 1 and _key(self.names[places[0]]) == label.key
        return places[0] if alone else None


@dataclass(frozen=True)
class _Gap:
    """Labels that are no anchors, between two that are; `above` and `below` are the places of these."""

    above: int
    below: int
    labels: list[Label] = field(default_factory=list)


Placed = list[tuple[int, Label]]
"""Labels, each with the place of its column in the table."""


def meanings_of(table: Table, when: When) -> Meanings:
    columns = table.columns_in(when)
    names = tuple(dict.fromkeys(column.name for column in columns))
    place_of = {name: place for place, name in enumerate(names)}
    places: dict[str, set[int]] = {}
    for column in columns:
        for spelling in (column.name, *column.headers):
            places.setdefault(_key(spelling), set()).add(place_of[column.name])
    return Meanings(names, {spelling: tuple(sorted(found)) for spelling, found in places.items()})


def match_labels(labels: Sequence[Label], table: Table, when: When) -> LabelMatch:
    """The labels, in the order of the sheet, read as the questions of a table, however badly they fit."""
    meanings = meanings_of(table, when)
    labels = _without_headings(labels, meanings)
    anchors = _by_place((place, label) for label in labels if (place := meanings.anchor(label)) is not None)
    gaps = _gaps(labels, anchors, meanings)
    placed = _by_place(pair for gap in gaps for pair in _in_gap(gap, anchors.keys(), meanings))
    certain = {place: said[0] for place, said in (anchors | placed).items() if len(said) == 1}
    repeated = {place: said for place, said in anchors.items() if len(said) > 1}
    open_places = set(range(len(meanings.names))) - certain.keys()
    rows = {label.row for label in certain.values()}
    left = [(gap, label) for gap in gaps for label in gap.labels if label.answered and label.row not in rows]
    extras = {label.row for gap, label in left if _is_extra(gap, meanings.of(label), open_places)}
    unclear = tuple(label for _, label in left if label.row not in extras)
    missing = open_places - repeated.keys() - {place for label in unclear for place in meanings.of(label)}
    return LabelMatch(
        table=table,
        rows={meanings.names[place]: certain[place].row for place in sorted(certain)},
        repeated={meanings.names[place]: tuple(label.row for label in repeated[place]) for place in sorted(repeated)},
        unclear=unclear,
        extras=tuple(label for _, label in left if label.row in extras),
        missing=tuple(meanings.names[place] for place in sorted(missing)),
    )


def _without_headings(labels: Sequence[Label], meanings: Meanings) -> list[Label]:
    """Without the headings that only repeat the question right below them: they have no answer of their own."""
    headings = {
        label.row
        for label, below in pairwise(labels)
        if not label.answered and label.key == below.key and meanings.anchor(label) is not None
    }
    return [label for label in labels if label.row not in headings]


def _by_place(placed: Iterable[tuple[int, Label]]) -> dict[int, list[Label]]:
    by_place: dict[int, list[Label]] = {}
    for place, label in placed:
        by_place.setdefault(place, []).append(label)
    return by_place


def _gaps(labels: Iterable[Label], anchors: Mapping[int, list[Label]], meanings: Meanings) -> list[_Gap]:
    """The labels that are no anchors, by the anchors around them. If anchors stand in another order than in the table,
    no place or too many may lie between two of them."""
    fixed = sorted((label.row, place) for place, said in anchors.items() for label in said)
    bounds = [-1, *(place for _, place in fixed), len(meanings.names)]
    gaps = [_Gap(above, below) for above, below in pairwise(bounds)]
    for label in labels:
        if meanings.anchor(label) is None:
            gaps[bisect(fixed, (label.row, 0))].labels.append(label)
    return gaps


def _in_gap(gap: _Gap, taken: Set[int], meanings: Meanings) -> Placed:
    """The labels of which there are as many as places that they can mean. Where a spelling stands for several of these,
    the order counts, and disorder makes it unclear."""
    alone: Placed = []
    several: Placed = []
    for key in dict.fromkeys(label.key for label in gap.labels):
        said = [label for label in gap.labels if label.key == key]
        places = [p for p in meanings.places.get(key, ()) if gap.above < p < gap.below and p not in taken]
        if len(said) == len(places):
            (alone if len(said) == 1 else several).extend(zip(places, said, strict=True))
    in_order = sorted([*alone, *several], key=lambda pair: pair[0])
    tidy = all(first.row < second.row for (_, first), (_, second) in pairwise(in_order))
    return in_order if tidy else alone


def _is_extra(gap: _Gap, places: Iterable[int], open_places: Set[int]) -> bool:
    """True if the label can be no question around it, and every question that it can be is found elsewhere."""
    return not any(place in open_places or gap.above <= place <= gap.below for place in places)


def _key(text: str) -> str:
    return plain(text).casefold()
