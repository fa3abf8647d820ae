"""Where the values of a column come from, as far as a query tells: the shapes that `lineage` fills."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace


class NotFollowed(Exception):
    """A query does something whose columns cannot be followed; the text says what."""


@dataclass(frozen=True, order=True)
class Origin:
    """A column of a relation that nothing further is followed into, and the `steps` on the way from it, in order.

    `decides` is true where the column only decides which value is taken (the condition of a `case`, the order of a
    window) and its own value does not arrive; `looks_up`, where the value is reference data found by this column.
    """

    relation: str
    column: str
    steps: tuple[str, ...] = ()
    decides: bool = False
    looks_up: bool = False


Origins = frozenset[Origin]
NOTHING: Origins = frozenset()


def stepped(origins: Origins, step: str) -> Origins:
    return frozenset(replace(origin, steps=(*origin.steps, step)) for origin in origins)


def deciding(origins: Origins) -> Origins:
    return frozenset(replace(origin, decides=True) for origin in origins)


def looking_up(origins: Origins) -> Origins:
    return frozenset(replace(origin, looks_up=True) for origin in origins)


@dataclass(frozen=True)
class Columns:
    """The columns of a relation, by name in lower case, in order, with their origins; `names` as they are written.

    `leaf` is the name of a relation whose columns are not listed: every other name is a column of that one. `rows`:
    what decides which rows there are, in joins, conditions and groups. `by`: what rows of this relation were looked up
    by, where it is joined to others.
    """

    origins: dict[str, Origins] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    leaf: str | None = None
    rows: Origins = NOTHING
    by: Origins = NOTHING

    def lists(self, name: str) -> bool:
        return name.lower() in self.origins

    def of(self, name: str) -> Origins:
        found = self.origins.get(name.lower())
        if found is None:
            if self.leaf is None:
                raise NotFollowed(f"the column {name}")
            return frozenset({Origin(self.leaf, name)})
        return found


def leaf(name: str) -> Columns:
    """A relation that is not followed any further."""
    return Columns(leaf=name)


def listed(columns: Iterable[tuple[str, Origins]], rows: Origins = NOTHING, leaf_name: str | None = None) -> Columns:
    pairs = list(columns)
    return Columns({name.lower(): found for name, found in pairs}, tuple(name for name, _ in pairs), leaf_name, rows)
