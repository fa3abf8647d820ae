"""A command as another machine would run it: `python -m tests.faults.elsewhere UMASK ORDER CPUS COMMAND ARGUMENTS`.

A process of its own, so that the environment it is started in (time zone, locale, hashes of Python) counts from its
beginning. Folders are listed in an order that ORDER decides, as another file system would list them.
"""

import os
import random
import sys
from collections.abc import Iterator
from typing import Any


class Listed:
    """What `os.scandir` gives, in another order."""

    def __init__(self, entries: list[Any]) -> None:
        self._entries = iter(entries)

    def __iter__(self) -> Iterator[Any]:
        return self._entries

    def __next__(self) -> Any:
        return next(self._entries)

    def __enter__(self) -> "Listed":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def close(self) -> None:
        pass


def list_in_other_order(seed: int) -> None:
    scandir, listdir, chance = os.scandir, os.listdir, random.Random(seed)

    def scanned(path: Any = ".") -> Listed:
        with scandir(path) as found:
            entries = list(found)
        chance.shuffle(entries)
        return Listed(entries)

    def listed(path: Any = ".") -> list[Any]:
        names = listdir(path)
        chance.shuffle(names)
        return names

    vars(os).update(scandir=scanned, listdir=listed)


def main(umask: str, order: str, cpus: str, command: str, *arguments: str) -> None:
    os.umask(int(umask, 8))
    list_in_other_order(int(order))
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: int(cpus)])
    sys.argv = [command, *arguments]
    if command == "dbt":
        from dbt.cli.main import cli

        cli()
    else:
        from ingest.cli import main as returns

        returns()


if __name__ == "__main__":
    main(*sys.argv[1:])
