"""The incoming folder as it stands: `incoming/<LA folder>/<dataset>/**/<file>`. Nothing in it is ever changed."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

IGNORED = re.compile(r"^(~\$.*|\..*|thumbs\.db|desktop\.ini)$", re.IGNORECASE)


@dataclass(frozen=True)
class FoundFile:
    """One deposited file. `parts`: its path below the incoming folder, as text that can be written down anywhere;
    `leaves`: it is a link out of the first folder of that path. A folder that nobody may look into, or that is a link,
    stands here too: what it holds is not known, and that must not go unsaid."""

    path: Path
    parts: tuple[str, ...]
    leaves: bool = False

    @property
    def name(self) -> str:
        """The path below the incoming folder, with forward slashes, on any machine."""
        return "/".join(self.parts)

    @property
    def la_folder(self) -> str:
        return self.parts[0] if len(self.parts) > 1 else ""

    @property
    def dataset_folder(self) -> str:
        return self.parts[1] if len(self.parts) > 2 else ""

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders between the dataset's and the file."""
        return self.parts[2:-1]

    @property
    def stem(self) -> str:
        return Path(self.parts[-1]).stem

    @property
    def natural_order(self) -> tuple[tuple[tuple[int, int, str], ...], ...]:
        """Sorts as a person would: `v2` before `v10`, `episodes` before `episodes (2)`."""
        return tuple(_natural(part) for part in (*self.parts[:-1], self.stem, self.parts[-1]))


def scan(incoming: Path) -> list[FoundFile]:
    """Every deposited file, in an order that does not depend on the file system. System and lock files are ignored.

    Raises OSError when the incoming folder itself cannot be looked into.
    """
    os.scandir(incoming).close()
    closed: list[OSError] = []
    paths: list[Path] = []
    for folder, folders, files in os.walk(incoming, onerror=closed.append):
        folders[:] = [name for name in folders if not IGNORED.match(name)]
        linked = [name for name in folders if Path(folder, name).is_symlink()]
        paths += [Path(folder, name) for name in (*files, *linked) if not IGNORED.match(name)]
    paths += [Path(error.filename) for error in closed]
    return sorted((_found(path, incoming) for path in paths), key=lambda file: file.parts)


def _found(path: Path, incoming: Path) -> FoundFile:
    parts = path.relative_to(incoming).parts
    home = os.path.realpath(incoming / parts[0]) if len(parts) > 1 else os.path.realpath(incoming)
    leaves = path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(home)
    return FoundFile(path, tuple(_text(part) for part in parts), leaves)


def _text(name: str) -> str:
    """A name as it is or, where its bytes are not UTF-8, those bytes read as Latin-1, which never fails."""
    try:
        return os.fsencode(name).decode()
    except UnicodeDecodeError:
        return os.fsencode(name).decode("latin-1")


def _natural(text: str) -> tuple[tuple[int, int, str], ...]:
    chunks = re.findall(r"[0-9]+|[^0-9]+", text.casefold())
    return tuple((0, int(chunk), "") if chunk.isdecimal() else (1, 0, chunk) for chunk in chunks)
