"""The incoming folder as it stands: `incoming/<LA folder>/<dataset>/**/<file>`. Nothing in it is ever changed."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

IGNORED = re.compile(r"^(~\$.*|\..*|thumbs\.db|desktop\.ini)$", re.IGNORECASE)


@dataclass(frozen=True)
class FoundFile:
    """One deposited file. `parts`: its path below the incoming folder; `leaves`: it is a link out of that folder."""

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

    A linked folder is not entered; it is returned like a file, so that somebody is told. Raises OSError for a folder
    that cannot be listed: taking its files for withdrawn would lose them.
    """
    root = incoming.resolve()
    found = []
    for folder, folders, files in os.walk(incoming, onerror=_stop):
        folders[:] = [name for name in folders if not IGNORED.match(name)]
        links = [name for name in folders if Path(folder, name).is_symlink()]
        for name in [*files, *links]:
            if not IGNORED.match(name):
                path = Path(folder, name)
                leaves = path.is_symlink() and not path.resolve().is_relative_to(root)
                found.append(FoundFile(path, path.relative_to(incoming).parts, leaves))
    return sorted(found, key=lambda file: file.parts)


def _stop(error: OSError) -> None:
    raise error


def _natural(text: str) -> tuple[tuple[int, int, str], ...]:
    chunks = re.findall(r"[0-9]+|[^0-9]+", text.casefold())
    return tuple((0, int(chunk), "") if chunk.isdecimal() else (1, 0, chunk) for chunk in chunks)
