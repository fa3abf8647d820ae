"""What a release says about itself: which files, how many rows, which bytes, made under which rules."""

import hashlib
import json
from pathlib import Path
from typing import Any

import duckdb

from schemas.project import PROJECT

NAME = "manifest.json"


def version_of(*folders: str) -> str:
    """A short hash over the names and bytes of every file in these folders of the project: their version."""
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(p for p in (PROJECT / folder).rglob("*") if p.is_file() and "__pycache__" not in p.parts):
            digest.update(path.relative_to(PROJECT).as_posix().encode() + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def rules_in_force() -> dict[str, str]:
    """The versions a release depends on beside the files received."""
    return {
        "schemas": version_of("schemas"),
        "agreements": version_of("seeds"),
        "code": version_of("codegen", "dbt_project/models", "ingest", "macros", "power_bi", "publish", "reports"),
    }


def describe_files(root: Path, connection: duckdb.DuckDBPyConnection) -> list[dict[str, Any]]:
    """One entry per file under `root`, in path order: rows (of a Parquet file), size in bytes, sha256."""
    return [
        _describe(path, root, connection) for path in sorted(root.rglob("*")) if path.is_file() and path.name != NAME
    ]


def _describe(path: Path, root: Path, connection: duckdb.DuckDBPyConnection) -> dict[str, Any]:
    name, size = path.relative_to(root).as_posix(), path.stat().st_size
    entry: dict[str, Any] = {"file": name, "bytes": size, "sha256": hash_of(path)}
    if path.suffix == ".parquet":
        found = connection.execute("select num_rows from parquet_file_metadata(?)", [str(path)]).fetchone()
        entry["rows"] = found[0] if found else 0
    return entry


def files_not_as_said(folder: Path) -> list[str]:
    """The files of a version that are not there, or have other bytes than its manifest says."""
    files = read(folder).get("files", ())
    return [entry["file"] for entry in files if hash_of(folder / entry["file"]) != entry["sha256"]]


def hash_of(path: Path) -> str | None:
    """The SHA-256 of a file; None if it is not there."""
    if not path.is_file():
        return None
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def takes_nothing_back(old: dict[str, Any], new: dict[str, Any]) -> bool:
    """True if a version may stay beside the new one: same keys and rules, and nothing of it was withdrawn."""
    same_rules = all(old.get(key) == new[key] for key in ("keys", "versions"))
    held = ((old.get(key) or (), new.get(key) or ()) for key in ("holds", "rows_held"))
    return same_rules and all(set(then) <= set(now) for then, now in held)


def write(folder: Path, content: dict[str, Any]) -> None:
    (folder / NAME).write_text(json.dumps(content, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def read(folder: Path) -> dict[str, Any]:
    """The manifest of a version; empty if there is none."""
    path = folder / NAME
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
