"""What is in force, copied to object storage so that a reader there sees one whole version, or the one before.

    current.json                     the pointer: read it first
    versions/<version>/published/    as the published folder
    versions/<version>/exports/      as the folder of exports

A version has folders of its own and is complete before the pointer names it. The one before stays for readers who are
half way through it, unless it holds what the new one may not: then it goes at once.
"""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from publish import manifest
from publish.store import Store
from publish.zones import Zones

POINTER, VERSIONS = "current.json", "versions"


def mirror(zones: Zones, store: Store) -> bool:
    """Bring the store in line with what is in force here. Returns False if it was already. Raises StoreFault.

    Whatever interrupted an earlier copy, or kept it from removing an old version, is made good.
    """
    said = manifest.read(zones.exports)
    if not said:
        return False
    version = hashlib.sha256(b"".join(path.read_bytes() for path in _manifests(zones))).hexdigest()[:12]
    there = json.loads(store.read(POINTER) or b"{}")
    is_new: bool = there.get("version") != version
    if is_new:
        for key, path in _files(zones):
            store.put(f"{VERSIONS}/{version}/{key}", path)
        there = _pointer(store, there, version, said)
        store.write(POINTER, json.dumps(there, indent=2, sort_keys=True).encode() + b"\n")
    kept = tuple(f"{VERSIONS}/{name}/" for name in (version, there.get("before")) if name)
    store.remove([key for key in store.objects() if key.startswith(f"{VERSIONS}/") and not key.startswith(kept)])
    return is_new


def _pointer(store: Store, there: dict[str, Any], version: str, said: dict[str, Any]) -> dict[str, Any]:
    """What the pointer will say; `before` is the version that may stay beside it."""
    before = there.get("version")
    old = json.loads(store.read(f"{VERSIONS}/{before}/exports/{manifest.NAME}") or b"{}") if before else {}
    stays = bool(old) and manifest.takes_nothing_back(old, said)
    places = {name: f"{VERSIONS}/{version}/{name}/" for name in ("published", "exports")}
    return {"version": version, "before": before if stays else None, "as_at": said["as_at"], **places}


def _manifests(zones: Zones) -> list[Path]:
    return [folder / manifest.NAME for folder in (zones.published, zones.exports)]


def _files(zones: Zones) -> Iterator[tuple[str, Path]]:
    """Key and path of every file, the manifests last."""
    last = _manifests(zones)
    for name, folder in (("published", zones.published.resolve()), ("exports", zones.exports.resolve())):
        for path in sorted(path for path in folder.rglob("*") if path.is_file() and path.name != manifest.NAME):
            yield f"{name}/{path.relative_to(folder).as_posix()}", path
    yield from (("published/" + manifest.NAME, last[0]), ("exports/" + manifest.NAME, last[1]))
