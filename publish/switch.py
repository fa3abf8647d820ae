"""Turn a finished `building` folder into the version that people see, by one atomic rename."""

import os
import shutil
import uuid
from pathlib import Path


def start(building: Path, subfolders: tuple[str, ...], before: Path) -> None:
    """An empty `building` folder with its subfolders; what a killed build left there is removed. Who may open one of
    them is as it is in the version `before`, where that has it."""
    shutil.rmtree(building, ignore_errors=True)
    for name in subfolders:
        folder = building / name
        folder.mkdir(parents=True)
        if (before / name).is_dir():
            shutil.copystat(before / name, folder)
            os.chown(folder, -1, (before / name).stat().st_gid)


def remove_loose_links(folder: Path) -> None:
    """Remove the links in a folder that lead nowhere any more."""
    for link in folder.iterdir():
        if link.is_symlink() and not link.exists():
            link.unlink()


def switch(building: Path, link: Path) -> Path:
    """Give `building` a name of its own, point `link` at it, and return the new version's folder.

    `link` names the old version until the rename and the new one after it: no reader meets a moment without one.
    """
    version = building.with_name(uuid.uuid4().hex[:12])
    building.rename(version)
    point(link, version)
    return version


def point(link: Path, target: Path) -> None:
    """Make `link` a relative symbolic link to `target`, replacing an older link atomically."""
    link.parent.mkdir(parents=True, exist_ok=True)
    fresh = link.with_name(f".{link.name}.new")
    fresh.unlink(missing_ok=True)
    fresh.symlink_to(os.path.relpath(target, link.parent))
    if link.is_dir() and not link.is_symlink():  # a data folder that was copied without its links
        shutil.rmtree(link)
    fresh.replace(link)


def remove_versions(versions: Path, keep: set[Path]) -> None:
    """Delete every version folder under `versions` but those to keep."""
    for folder in versions.iterdir():
        if folder not in keep:
            shutil.rmtree(folder, ignore_errors=True)
