"""Received files, kept by their content, so that any past session can be read again."""

import hashlib
from collections.abc import Set
from pathlib import Path

from ingest.problems import CHANGED, Refused


def archived(archive: Path, sha256: str) -> Path:
    return archive / sha256[:2] / sha256


def keep(archive: Path, source: Path, sha256: str) -> Path:
    """Copy a file into the archive, unless it is there, and return its place.

    Raises Refused when the file no longer holds what it held when it was first looked at: somebody is writing to it.
    """
    place = archived(archive, sha256)
    if place.exists():
        return place
    place.parent.mkdir(parents=True, exist_ok=True)
    fresh = place.with_suffix(".new")
    digest = hashlib.sha256()
    with source.open("rb") as received, fresh.open("wb") as copy:
        while chunk := received.read(1 << 20):
            digest.update(chunk)
            copy.write(chunk)
    if digest.hexdigest() != sha256:
        fresh.unlink()
        raise Refused(CHANGED)
    fresh.replace(place)
    return place


def hash_of(path: Path) -> str:
    """The hash that a file would have in the archive."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def not_among(archive: Path, allowed: Set[str]) -> list[Path]:
    """Every file of the archive, finished or not, whose hash is not among these."""
    return [path for path in sorted(archive.rglob("*")) if path.is_file() and path.name not in allowed]
