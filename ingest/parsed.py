"""What dbt has read of the project, kept beside the project: to read it anew for each data folder takes ten seconds."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from schemas.project import PROJECT

NAME = "partial_parse.msgpack"


def lend(target: Path, project: Path = PROJECT) -> None:
    """Put it into a folder of dbt's working files that has none yet. What is out of date, dbt reads again."""
    kept = _kept(project)
    if kept.is_file() and not (target / NAME).exists():
        _copy(kept, target / NAME)


def keep(target: Path, project: Path = PROJECT) -> None:
    """Keep what a build has read, if it is newer, for data folders to come; where nobody may write, it is not kept."""
    made, kept = target / NAME, _kept(project)
    if made.is_file() and not (kept.is_file() and kept.stat().st_mtime_ns >= made.stat().st_mtime_ns):
        with suppress(OSError):
            _copy(made, kept)


def _kept(project: Path) -> Path:
    return project / "dbt_project" / "target" / NAME


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(f".{NAME}.{os.getpid()}")
    shutil.copy2(source, fresh)
    fresh.replace(target)
