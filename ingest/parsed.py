"""What dbt has read of the project, kept beside the project: to read it anew for each data folder takes ten seconds.

It holds the paths of the seeds, so that of a project which stands somewhere else it is of no use: a note says where.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from schemas.project import PROJECT

NAME = "partial_parse.msgpack"
NOTE = "partial_parse.of"


def lend(target: Path, project: Path = PROJECT) -> None:
    """Put it into a folder of dbt's working files that has none yet. What is out of date, dbt reads again."""
    kept = _kept(project)
    if not _is_of(target, project):
        (target / NAME).unlink(missing_ok=True)
    if _is_of(kept, project) and not (target / NAME).exists():
        _copy(kept, target)


def keep(target: Path, project: Path = PROJECT) -> None:
    """Keep what a build has read, if it is newer, for data folders to come; where nobody may write, it is not kept."""
    kept = _kept(project)
    if not (target / NAME).is_file():
        return
    (target / NOTE).write_text(str(project), encoding="utf-8")
    if not _is_of(kept, project) or _time(kept) < _time(target):
        with suppress(OSError):
            _copy(target, kept)


def _kept(project: Path) -> Path:
    return project / "dbt_project" / "target"


def _is_of(folder: Path, project: Path) -> bool:
    note = folder / NOTE
    return (folder / NAME).is_file() and note.is_file() and note.read_text(encoding="utf-8") == str(project)


def _time(folder: Path) -> int:
    return (folder / NAME).stat().st_mtime_ns


def _copy(source: Path, target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for name in (NAME, NOTE):
        fresh = target / f".{name}.{os.getpid()}"
        shutil.copy2(source / name, fresh)
        fresh.replace(target / name)
