"""Where a run reads and writes, and the day it takes for today."""

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from publish.store import is_remote
from publish.zones import Zones
from schemas.project import PROJECT


class UsageError(Exception):
    """The command or its configuration cannot be followed; the text says what to do."""


@dataclass(frozen=True)
class Settings:
    """One run's folders and its as-at day."""

    incoming: Path
    zones: Zones
    as_at: date
    project: Path = PROJECT
    remote: str | None = None
    publish_to: str | None = None

    @property
    def environment(self) -> dict[str, str]:
        """The same settings as environment variables, for dbt."""
        return {
            "RETURNS_INCOMING": str(self.incoming),
            "RETURNS_DATA": str(self.zones.data),
            "RETURNS_AS_AT": self.as_at.isoformat(),
        }


def publish_address(option: str | None = None) -> str | None:
    """Where what is in force is copied to, from the option or RETURNS_PUBLISH_TO. Raises UsageError for a folder."""
    address = option or os.environ.get("RETURNS_PUBLISH_TO") or None
    if address and not is_remote(address):
        raise UsageError(f"{address} is no address of object storage: write it as s3://bucket/folder.")
    return address


def settings(incoming: str | None, data: str | None, as_at: str | None, publish_to: str | None = None) -> Settings:
    """Settings from options or, where those are not given, RETURNS_INCOMING, RETURNS_DATA and RETURNS_AS_AT.

    Deposits in object storage are read from the folder of the LA zone that they are fetched into.

    Raises UsageError for a folder that is not there or cannot be used, or a day that is no date.
    """
    address = incoming or os.environ.get("RETURNS_INCOMING")
    if is_remote(address):
        zones = Zones(data_folder(data))
        return Settings(zones.fetched, zones, day(as_at), remote=address, publish_to=publish_address(publish_to))
    incoming_folder = given(incoming, "incoming").resolve()
    if not incoming_folder.is_dir():
        raise UsageError(f"There is no folder {incoming_folder}. Name the folder of returns with --incoming.")
    made = data_folder(data)
    if made.is_relative_to(incoming_folder):
        raise UsageError(
            f"The data folder {made} lies in the incoming folder {incoming_folder}: what is made there would be taken"
            " for returns. Name another with --data."
        )
    return Settings(incoming_folder, Zones(made), day(as_at), publish_to=publish_address(publish_to))


def data_folder(data: str | None) -> Path:
    """The data folder; it need not be there. Raises UsageError for a file, and for a name that is a file pattern."""
    folder = given(data, "data").resolve()
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file. Name a folder for everything that is made with --data.")
    if any(sign in str(folder) for sign in "*?["):
        raise UsageError(
            f"{folder} cannot be the data folder: its name may not hold * ? or [. Name another with --data."
        )
    return folder


def given(option: str | None, name: str) -> Path:
    """The folder `name`, incoming or data: from the option, RETURNS_INCOMING or RETURNS_DATA, or by that name."""
    return Path(option or os.environ.get(f"RETURNS_{name.upper()}") or name)


def day(option: str | None) -> date:
    """The as-at day from the option, RETURNS_AS_AT or the clock. Raises UsageError for what is no date."""
    text = option or os.environ.get("RETURNS_AS_AT", "")
    if not text:
        return date.today()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--as-at {text} is not a date: write it as 2026-06-30.") from None
