"""Folders, the file system they are on, and the room that is left."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from doctor.fault import Fault, Patient
from publish.store import Store, StoreFault

LEAST_FREE = 1_000_000_000
"""Bytes that a run wants beside a copy of what it makes."""


def folders(patient: Patient) -> Iterator[Fault]:
    """The incoming folder can be read, the data folder written, and neither lies in the other."""
    incoming, data = patient.incoming, patient.data
    fetched = incoming == patient.zones.fetched
    if fetched:
        pass
    elif not incoming.is_dir():
        yield Fault(f"There is no folder {incoming}.", "Name the folder of returns: --incoming or RETURNS_INCOMING.")
    elif not _can_be_read(incoming):
        yield Fault(f"{incoming} cannot be looked into.", "Let the account of the service read it, folders within too.")
    if data.exists() and not data.is_dir():
        yield Fault(f"{data} is a file.", "Name a folder for everything that is made: --data or RETURNS_DATA.")
    if not fetched and (data.is_relative_to(incoming) or incoming.is_relative_to(data)):
        yield Fault(f"{incoming} and {data} lie in each other.", "Put them beside each other: --incoming, --data.")
    if any(sign in str(data) for sign in "*?["):
        yield Fault(f"The name {data} holds * ? or [.", "Give the data folder another name: --data or RETURNS_DATA.")


def object_storage(patient: Patient) -> Iterator[Fault]:
    """Every address in object storage can be listed."""
    for address in patient.remote:
        try:
            Store(address).objects()
        except StoreFault as fault:
            yield Fault(str(fault), "Correct the address, or give the service its credentials: docs/run.md.")


def file_system(patient: Patient) -> Iterator[Fault]:
    """A release is a rename and a symbolic link: both must be possible in the data folder."""
    data = _there_or_above(patient.data)
    if not data.is_dir():
        return
    try:
        with tempfile.TemporaryDirectory(prefix=".doctor", dir=data) as trial:
            yield from _links(Path(trial), data)
    except OSError as error:
        yield Fault(
            f"Nothing can be written in {data} ({error.strerror}).",
            "Let the account of the service write there, and see that the disk is neither full nor read-only.",
        )
    parts = [patient.zones.la_zone, patient.zones.published_versions, patient.zones.region_zone]
    if len({part.stat().st_dev for part in (data, *parts) if part.exists()}) > 1:
        yield Fault(
            f"Not all of {patient.data} is on one file system.",
            "Put it on one: a release is a rename, which cannot go from one to another.",
        )


def room(patient: Patient) -> Iterator[Fault]:
    """A run writes what is live anew before the old goes, and may spill to disk beside the database."""
    data = _there_or_above(patient.data)
    zones = patient.zones
    made = sum(map(_size, (zones.la_database, zones.published.resolve(), zones.region_current.resolve())))
    free, needed = shutil.disk_usage(data).free, 2 * made + LEAST_FREE
    if free < needed:
        yield Fault(
            f"{free / 1e9:.1f} GB are free at {data}; a run may need {needed / 1e9:.1f} GB.",
            "Make room, or move the data folder to a larger disk, links included (cp -a).",
        )


def _links(trial: Path, data: Path) -> Iterator[Fault]:
    try:
        (trial / "link").symlink_to("target")
    except OSError:
        yield Fault(
            f"{data} has no symbolic links.", "Put the data folder on a file system that has them, such as ext4."
        )


def _can_be_read(folder: Path) -> bool:
    try:
        os.scandir(folder).close()
    except OSError:
        return False
    return True


def _there_or_above(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next(place for place in (folder, *folder.parents) if place.exists())


def _size(place: Path) -> int:
    files = place.rglob("*") if place.is_dir() else [place]
    return sum(path.stat().st_size for path in files if path.is_file() and not path.is_symlink())
