"""Received files, kept by their content, so that any past session can be read again."""

import hashlib
from collections.abc import Callable, Iterator, Set
from pathlib import Path

from ingest.problems import CHANGED, Refused


def archived(archive: Path, sha256: str) -> Path:
    return archive / sha256[:2] / sha256


def keep(archive: Path, source: Path, sha256: str) -> Path:
    """Copy a file into the archive, unless it is there, and return its place.

    Raises Refused when the file no longer holds what it held when it was first looked at: somebody is writing to it. An
    OSError is one of the archive.
    """
    place = archived(archive, sha256)
    if place.exists():
        _read(source, sha256, lambda chunk: None)  # its columns have been looked for in the file as it is now
        return place
    place.parent.mkdir(parents=True, exist_ok=True)
    fresh = place.with_suffix(".new")
    try:
        with fresh.open("wb") as copy:
            _read(source, sha256, copy.write)
    except Refused:
        fresh.unlink()
        raise
    fresh.replace(place)
    return place


def _read(source: Path, sha256: str, take: Callable[[bytes], object]) -> None:
    """Hand over what a file holds, piece by piece. Raises Refused if that is something else than it was."""
    digest = hashlib.sha256()
    for chunk in _chunks(source):
        digest.update(chunk)
        take(chunk)
    if digest.hexdigest() != sha256:
        raise Refused(CHANGED)


def _chunks(source: Path) -> Iterator[bytes]:
    try:
        with source.open("rb") as received:
            while chunk := received.read(1 << 20):
                yield chunk
    except OSError:
        raise Refused(CHANGED) from None


def hash_of(path: Path) -> str:
    """The hash that a file would have in the archive."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def not_among(archive: Path, allowed: Set[str]) -> list[Path]:
    """Every file of the archive, finished or not, whose hash is not among these."""
    return [path for path in sorted(archive.rglob("*")) if path.is_file() and path.name not in allowed]
