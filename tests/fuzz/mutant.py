"""A mutated file: what it was made from, how, and what must still be true of it."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Original:
    """A good file: its path below an authority's folder, and its bytes. `kind`: csv, xlsx, ods or xml."""

    path: str
    content: bytes
    kind: str

    @property
    def dataset(self) -> str:
        return self.path.split("/")[0]

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]


@dataclass(frozen=True)
class Mutant:
    """`how`: the changes in order, in words. `keeps`: what lands must be what lands of the original."""

    number: int
    original: Original
    name: str
    content: bytes
    how: tuple[str, ...]
    keeps: bool

    @property
    def la(self) -> str:
        return f"F{self.number:04}"

    @property
    def path(self) -> str:
        folder = self.original.path.rpartition("/")[0]
        return f"Fuzz-{self.la}/{folder}/{self.name}"


Change = Callable[[Random, bytes], bytes]
"""May raise Impossible for a file that it cannot be made to."""


class Impossible(Exception):
    """This change cannot be made to this file."""
