"""What is done to a command in its own process, before it starts, so that a fault meets it at a known moment.

Changes of the disk are counted as Python makes them (`sys.addaudithook`), and the statements that are asked of DuckDB;
what it writes by itself is not seen, and so the kills at random moments stand beside those at counted ones. Nothing of
the product is imported here.
"""

import ctypes
import datetime
import os
import resource
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

CHANGES = frozenset(("os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.symlink", "os.truncate"))
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC

_CAPABILITIES_3 = 0x20080522


def alone() -> None:
    """Lead a process group, so that the command is killed with all that it has started."""
    os.setsid()


def die_at(data: str, change: int, delay: float) -> None:
    """Be killed before this change of the data folder, counted from 1, or some seconds after it."""

    def act(count: int) -> None:
        if count == change and delay:
            threading.Thread(target=_die, args=(delay,), daemon=True).start()
        elif count == change:
            _die(0)

    _at_changes(data, act)


def die_at_statement(number: int) -> None:
    """Be killed before this statement that the command's main thread asks of DuckDB, counted from 1."""
    _at_statements(lambda count: _die(0) if count == number else None)


def count_statements(place: str) -> None:
    """Write the number of such statements to a file, as it grows."""
    _at_statements(_counted(place))


def _at_statements(act: Callable[[int], None]) -> None:
    count = 0

    def hook(_frame: object, event: str, called: Any) -> None:
        nonlocal count
        if event == "c_call" and called.__name__ == "execute":
            count += 1
            act(count)

    sys.setprofile(hook)


def count_changes(data: str, place: str) -> None:
    """Write the number of changes of the data folder to a file, as it grows."""
    _at_changes(data, _counted(place))


def _counted(place: str) -> Callable[[int], None]:
    handle = os.open(place, os.O_WRONLY | os.O_CREAT)

    def write(count: int) -> None:
        os.pwrite(handle, f"{count:8}".encode(), 0)

    return write


def _at_changes(data: str, act: Callable[[int], None]) -> None:
    count = 0

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal count
        if event in CHANGES or (event == "open" and arguments[2] is not None and arguments[2] & WRITES):
            path = arguments[1] if event == "os.symlink" else arguments[0]
            if isinstance(path, str | bytes | os.PathLike):
                name = os.fsdecode(path)
                if name.startswith(data) or not Path(name).is_absolute():
                    count += 1
                    act(count)

    sys.addaudithook(hook)


def _die(delay: float) -> None:
    time.sleep(delay)
    os.killpg(0, signal.SIGKILL)


def small_files(size: int) -> None:
    """Be unable to make any file longer than this, as where a quota or a disk is used up."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def without_rights() -> None:
    """Give up what the super-user may do to files of any mode. To others nothing changes."""
    if os.geteuid() == 0:
        header = (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0)
        none = (ctypes.c_uint32 * 6)()
        if ctypes.CDLL(None, use_errno=True).capset(ctypes.byref(header), ctypes.byref(none)):
            raise OSError(ctypes.get_errno(), "capset")


def clock(seconds: float) -> None:
    """Take the time for another: `datetime` and `time` as the product knows them once it is imported."""
    real, moved, now = datetime.datetime, datetime.timedelta(seconds=seconds), time.time

    class Kind(type):
        def __instancecheck__(cls, other: object) -> bool:  # those that DuckDB makes are moments too
            return isinstance(other, real)

    class Moved(datetime.datetime, metaclass=Kind):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> "Moved":
            return super().now(tz) + moved

    vars(datetime)["datetime"] = Moved
    vars(time)["time"] = lambda: now() + seconds


def change_while_read(path: str, nth: int, kind: str, content: bytes) -> None:
    """When the file is opened for the nth time, it is changed just before: it is written over, another file takes its
    name (`replace`), it loses its second half (`cut`) or it is gone (`vanish`)."""
    count, changing = 0, False

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal count, changing
        if event != "open" or changing or not isinstance(arguments[0], str | os.PathLike):
            return
        if os.fspath(arguments[0]) == path and not (arguments[2] or 0) & WRITES:
            count += 1
            if count == nth:
                changing = True  # the hook is called for the changes too
                _change(Path(path), kind, content)
                changing = False

    sys.addaudithook(hook)


def _change(path: Path, kind: str, content: bytes) -> None:
    if kind == "vanish":
        path.unlink()
    elif kind == "replace":
        fresh = path.with_name(f"~${path.name}")
        fresh.write_bytes(content)
        fresh.replace(path)
    elif kind == "cut":
        os.truncate(path, path.stat().st_size // 2)
    else:
        path.write_bytes(content)
