"""Deposits in object storage: brought into a folder of the LA zone that is as the bucket is, and is then read.

An object is fetched again unless its own checksum and size are those of the last time; its time says nothing. What is
not in the bucket any more goes from the folder, so that it is withdrawn by the same run. Of an authority that has not
signed, no byte is fetched: an empty file of the same name stands for it, so that it is refused and reported.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from ingest import limits
from ingest.settings import UsageError
from publish.store import Store

LONGEST = 200
"""Bytes of a name, beyond which a file system may refuse it."""
CHECKSUMS = ("ETag", "etag", "md5Hash", "content_md5", "contentHash")
NOTE = ".fetched.json"
EMPTY, CUT = "not signed", "too large"

Welcome = Callable[[tuple[str, ...]], bool]


@dataclass(frozen=True)
class Fetched:
    """How many objects there are, how many were fetched now, and how many files went because theirs is gone."""

    seen: int
    fetched: int
    removed: int


def fetch(store: Store, mirror: Path, welcome: Welcome) -> Fetched:
    """Bring the folder `mirror` in line with the bucket. `welcome`: by a file's path, whether it may be read at all.

    Raises StoreFault, or UsageError where there is nothing: an address that is mistyped looks like an empty bucket, and
    everything would be withdrawn. Nothing is removed unless all was listed and fetched.
    """
    objects = {key: info for key, info in store.objects().items() if not key.endswith("/")}
    if not objects:
        raise UsageError(
            f"There is nothing in {store.url}. To withdraw every return, leave an empty object .keep there."
        )
    mirror.mkdir(parents=True, exist_ok=True)
    note = mirror.with_name(f"{mirror.name}{NOTE}")
    before, names = _read(note), _names(objects)
    wanted = {name: _token(objects[key], welcome(PurePosixPath(name).parts)) for key, name in names.items()}
    kept = {n: token for n, token in wanted.items() if token and before.get(n) == token and (mirror / n).is_file()}
    note.write_text(json.dumps(kept), encoding="utf-8")  # before the others change, lest a killed run be believed
    for key, name in names.items():
        if name not in kept:
            _put(store, key, mirror / name, wanted[name], objects[key]["size"])
    removed = _remove_others(mirror, wanted)
    note.write_text(json.dumps(wanted), encoding="utf-8")
    return Fetched(len(objects), len(wanted) - len(kept), removed)


def forget_what_is_gone(mirror: Path) -> None:
    """Take the names of files that were removed from the list of what was fetched."""
    note = mirror.with_name(f"{mirror.name}{NOTE}")
    if note.exists():
        there = {name: token for name, token in _read(note).items() if (mirror / name).is_file()}
        note.write_text(json.dumps(there), encoding="utf-8")


def _token(info: Mapping[str, Any], may_be_read: bool) -> str:
    """What stands for an object's bytes; empty where the store does not say, and they have to be looked at."""
    if not may_be_read:
        return EMPTY
    if info["size"] > limits.FILE_BYTES:
        return CUT
    checksum = next((str(info[name]) for name in CHECKSUMS if info.get(name)), "")
    return f"{checksum} {info['size']}" if checksum else ""


def _put(store: Store, key: str, place: Path, token: str, size: int) -> None:
    """Write the file of an object, as a whole or not at all."""
    fresh = place.parents[0] / f".{hashlib.sha256(place.name.encode()).hexdigest()[:16]}.new"
    _make_way(place)
    if token not in (EMPTY, CUT):
        store.get(key, fresh, size)
    else:
        with fresh.open("wb") as file:
            file.truncate(limits.FILE_BYTES + 1 if token == CUT else 0)  # takes no room, and is refused for its size
    fresh.replace(place)


def _make_way(place: Path) -> None:
    """Where a folder is to be, or to go, what stood there before is removed."""
    for above in reversed(place.parents):
        if above.is_file():
            above.unlink()
    if place.is_dir():
        shutil.rmtree(place)
    place.parent.mkdir(parents=True, exist_ok=True)


def _remove_others(mirror: Path, wanted: Mapping[str, str]) -> int:
    """Remove every file that is not wanted, and folders left empty. Returns how many files went."""
    removed = 0
    for path in sorted(mirror.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.relative_to(mirror).as_posix() not in wanted:
            path.unlink()
            removed += 1
    return removed


def _names(keys: Mapping[str, Any]) -> dict[str, str]:
    """By key, the path of its file: the key itself, unless no file can have that path.

    A key may climb (`../x`), be too long, or be both a file and a folder. It then has a name of its own: nothing leaves
    the folder, and nothing is lost.
    """
    names: dict[str, str] = {}
    folders = {parent for key in keys for parent in _folders(key)}
    taken: set[str] = set()
    for key in sorted(keys):
        name = "/".join(map(_part, key.split("/")))
        if key in folders or name in taken:
            name = f"{name}%{_short(key)}"
        taken.add(name)
        names[key] = name
    return names


def _folders(key: str) -> list[str]:
    parts = key.split("/")
    return ["/".join(parts[:end]) for end in range(1, len(parts))]


def _part(text: str) -> str:
    if text in ("", ".", "..") or "\0" in text:
        return f"%{_short(text)}"
    if len(text.encode()) > LONGEST:
        return f"{text.encode()[:100].decode(errors='ignore')}%{_short(text)}{PurePosixPath(text).suffix[:10]}"
    return text


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _read(note: Path) -> dict[str, str]:
    """What was fetched the last time; nothing if that is not known, and everything is fetched again."""
    try:
        found = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
