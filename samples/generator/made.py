"""What a made-up return comes to: its files, and what is wrong in them and where."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from samples.generator.cin.node import Node, Style, Written, write
from samples.generator.page import extras_table, spoils_table
from samples.generator.planted import Extra
from samples.generator.write import SampleFile

T = TypeVar("T")
Place = tuple[str, str, str, str]  # path, place in the file, what it shows, finding


@dataclass(frozen=True)
class Made:
    """`files` are as written, extras included; `spoils` the dirt in the good ones, with the place of each."""

    files: tuple[SampleFile, ...]
    spoils: tuple[Place, ...]
    extras: tuple[Extra, ...]

    def tables(self) -> str:
        """The two tables that the return's part of samples/README.md ends with."""
        return spoils_table(self.spoils) + (extras_table(self.extras) if self.extras else "")


@dataclass(frozen=True)
class Dirt(Generic[T]):
    """One piece of dirt in one file. `change` gives the table or workbook with it, and where it is."""

    path: str
    finding: str
    shows: str
    change: Callable[[T], tuple[T, str]]


@dataclass(frozen=True)
class XmlDirt:
    """One piece of dirt in one document. `change` changes it, and gives the element to find the place by."""

    path: str
    finding: str
    shows: str
    change: Callable[[Node], Node]


def put(clean: Mapping[str, T], dirt: Iterable[Dirt[T]]) -> tuple[dict[str, T], tuple[Place, ...]]:
    """Everything with the dirt meant for it, in the order of `dirt`."""
    found, places = dict(clean), list[Place]()
    for piece in dirt:
        found[piece.path], where = piece.change(found[piece.path])
        places.append((piece.path, where, piece.shows, piece.finding))
    return found, tuple(places)


def put_xml(clean: Mapping[str, Node], dirt: Iterable[XmlDirt]) -> tuple[list[SampleFile], tuple[Place, ...]]:
    """The documents as files, the dirt put in. The documents themselves are changed."""
    nodes = [(piece, piece.change(clean[piece.path])) for piece in dirt]
    written = {path: write(root, Style()) for path, root in clean.items()}
    places = tuple((p.path, place(clean[p.path], node, written[p.path]), p.shows, p.finding) for p, node in nodes)
    return [xml_file(path, text.text) for path, text in written.items()], places


def xml_file(path: str, text: str) -> SampleFile:
    return SampleFile(path, whole=text.encode())


def place(root: Node, node: Node, written: Written) -> str:
    """Line and path of an element; a change to the whole document has the root's."""
    if node is root:
        return "the whole file"
    return f"line {written.line(node)}, {'/'.join(_path_to(root, node))}"


def _path_to(here: Node, node: Node) -> tuple[str, ...]:
    """Names from the root to the element; empty where it is not below."""
    if here is node:
        return (here.tag,)
    for child in here.children:
        if below := _path_to(child, node):
            return (here.tag, *below)
    return ()
