"""How an XML return is built in one period: a tree of its elements, from the schema."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from schemas.model import Dataset, Occurs, Table
from schemas.validity import Validity, When

_ANY = Occurs(0, None)


@dataclass(eq=False, slots=True)
class Element:
    """A group, an element that makes a row of `table`, one whose text fills a cell, or both of these.

    `cell` is the place of the text among the columns of the period, in the row that the element makes or stands in;
    `width` the number of those columns; `place` counts the elements beside it from 0. `needed` are the groups and rows
    that must stand in it: a cell that is missing is found later, with the cells that are empty.
    """

    name: str
    path: str
    occurs: Occurs
    table: Table | None = None
    width: int = 0
    column: str | None = None
    cell: int | None = None
    place: int = 0
    children: dict[str, "Element"] = field(default_factory=dict)
    needed: tuple["Element", ...] = ()

    @property
    def only_rows(self) -> bool:
        """True if all that stands in it is rows of their own, so that nothing is lost if it occurs again."""
        if self.table or not self.children:
            return self.table is not None
        return all(child.only_rows for child in self.children.values())


@dataclass(frozen=True)
class _Part:
    """What the schema says of one element, for as long as all of `valid` holds."""

    path: str
    occurs: Occurs
    valid: tuple[Validity, ...]
    table: Table | None = None
    column: str | None = None

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def parent(self) -> str:
        return self.path.rpartition("/")[0]

    def valid_in(self, when: When) -> bool:
        return all(validity.holds(when) for validity in self.valid)

    def when(self) -> str:
        first = max((v.first for v in self.valid if v.first), default=None)
        last = min((v.last for v in self.valid if v.last), default=None)
        words = [f"from {first}" if first else "", f"until {last}" if last else ""]
        return " ".join(word for word in words if word)


class Structure:
    """The elements of a return of one period. `outside` stands around the root, which is its only child.

    Raises ValueError where the schema contradicts itself.
    """

    def __init__(self, dataset: Dataset, when: When) -> None:
        if dataset.document is None:
            raise ValueError(f"{dataset.name} is no XML return")
        self.when = when
        self._elements = {"": Element("", "", Occurs(1, 1))}
        self._of_name: dict[str, list[_Part]] = {}
        parts = sorted(_parts(dataset), key=lambda part: part.path.count("/"))
        declared = {"", *(part.path for part in parts)}
        for part in parts:
            self._of_name.setdefault(part.name, []).append(part)
            if part.parent not in declared:
                raise ValueError(f"{part.parent} is in no group of {dataset.name}")
            if part.valid_in(when) and part.parent in self._elements:
                self._add(part)
        for element in self._elements.values():
            element.needed = tuple(child for child in element.children.values() if _must_stand(child))
        self.outside = self._elements[""]
        if list(self.outside.children) != [dataset.document.root]:
            raise ValueError(f"{dataset.document.root} is not the one root of {dataset.name} in {when}")

    def instead_of(self, name: str, parent: Element) -> str:
        """What was expected where an element of that name stands in `parent`, which has none."""
        for child in parent.children.values():
            if child.name.casefold() == name.casefold():
                return f"{child.name}, with these capitals"
        alike = self._of_name.get(name, [])
        for part in alike:
            if part.parent == parent.path:
                return f"{name} in returns {part.when()} only"
        places = [part.parent for part in alike if part.path in self._elements and part.parent]
        if places:
            return f"{name} in {' or in '.join(places)}"
        return f"the elements of {parent.name} only" if parent.children else f"text only in {parent.name}"

    def _add(self, part: _Part) -> None:
        if part.path in self._elements:
            raise ValueError(f"{part.path} is declared twice for {self.when}")
        parent = self._elements[part.parent]
        element = Element(part.name, part.path, part.occurs, part.table, place=len(parent.children))
        if part.table:
            names = [column.name for column in part.table.columns_in(self.when)]
            own_text = [c.name for c in part.table.columns_in(self.when) if c.element == "."]
            element.column = part.column or (own_text[0] if own_text else None)
            element.cell = names.index(element.column) if element.column else None
            element.table, element.width = (None, 0) if part.column else (part.table, len(names))
        self._elements[part.path] = parent.children[part.name] = element


def _must_stand(element: Element) -> bool:
    return element.occurs.least > 0 and (element.cell is None or element.table is not None)


def _parts(dataset: Dataset) -> Iterator[_Part]:
    """Every element that any period knows, those of rows and groups with the time they are valid in."""
    assert dataset.document is not None
    if all(group.element != dataset.document.root for group in dataset.document.groups):
        yield _Part(dataset.document.root, Occurs(1, 1), ())
    for group in dataset.document.groups:
        yield _Part(group.element, group.occurs, (group.valid,))
    for table in dataset.received:
        if table.element is None:
            raise ValueError(f"{table.id} has no element")
        yield _Part(table.element, table.occurs or _ANY, (table.valid,), table)
        for column in table.columns:
            if column.element == "." and len(table.columns) > 1:
                raise ValueError(f"{table.id} has columns beside {column.name}, which is the text of its element")
            if column.element != ".":
                path = f"{table.element}/{column.element or column.name}"
                occurs = Occurs(int(column.required), None if column.joined else 1)
                yield _Part(path, occurs, (table.valid, column.valid), table, column.name)
