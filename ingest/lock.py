"""One run at a time: a lock on the data folder, held by a process until it lets go or ends."""

import fcntl
import os
import weakref
from pathlib import Path
from typing import ClassVar


class Busy(Exception):
    """Another run works on the same data folder."""


class Lock:
    """The data folder's lock; let go by `release`, or when nobody refers to it any more.

    A process that holds the lock may take it again: `returns run` holds it while the build it starts takes it too.
    Raises Busy, with what to do, if another process has it.
    """

    _held: ClassVar[dict[Path, tuple[int, int]]] = {}

    def __init__(self, data: Path) -> None:
        self.release = weakref.finalize(self, Lock._let_go, data)
        handle, times = Lock._held.get(data) or (self._take(data), 0)
        Lock._held[data] = (handle, times + 1)

    def _take(self, data: Path) -> int:
        data.mkdir(parents=True, exist_ok=True)
        handle = os.open(data / ".lock", os.O_RDWR | os.O_CREAT)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            self.release.detach()
            raise Busy(f"Another run is at work in {data}. Wait until it has ended, then start again.") from None
        return handle

    @staticmethod
    def _let_go(data: Path) -> None:
        handle, times = Lock._held.pop(data)
        if times > 1:
            Lock._held[data] = (handle, times - 1)
        else:
            os.close(handle)
