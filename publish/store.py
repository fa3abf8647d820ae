"""Object storage behind one small face: list, open, put, remove. Any of fsspec's file systems will do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SIGN = "://"


class StoreFault(Exception):
    """Object storage cannot be used. The text names the address and the kind of fault, never an object."""


def is_remote(address: str | None) -> bool:
    return SIGN in (address or "")


class Store:
    """Everything below one address, such as s3://bucket/folder. Keys are paths below it, with forward slashes.

    Raises StoreFault. Credentials and endpoints come from the environment, as the file system of fsspec has it.
    """

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        with self._faults():
            import fsspec

            self._system, root = fsspec.core.url_to_fs(self.url)
            self._root = root.rstrip("/")

    def objects(self) -> dict[str, dict[str, Any]]:
        """Every object with what is known of it: its `size`, and a checksum if the store has one."""
        with self._faults():
            self._system.invalidate_cache()
            try:
                found = self._system.find(self._root, detail=True)
            except FileNotFoundError:
                return {}
            return {path[len(self._root) + 1 :]: info for path, info in found.items() if info["type"] == "file"}

    def get(self, key: str, place: Path, size: int) -> None:
        """Write an object to a file. What comes must have the size that was listed: else it changed meanwhile."""
        with self._faults():
            self._system.get_file(self._path(key), str(place))
            if not place.is_file() or place.stat().st_size != size:
                raise StoreFault(f"{self.url} changed while it was read: start again.")

    def read(self, key: str) -> bytes | None:
        """What an object holds; None if it is not there."""
        with self._faults():
            self._system.invalidate_cache()
            try:
                content: bytes = self._system.cat_file(self._path(key))
            except FileNotFoundError:
                return None
            return content

    def write(self, key: str, content: bytes) -> None:
        """Put an object, over one that is there, in one step."""
        with self._faults():
            self._folder_of(key)
            self._system.pipe_file(self._path(key), content)

    def put(self, key: str, source: Path) -> None:
        with self._faults():
            self._folder_of(key)
            self._system.put_file(str(source), self._path(key))

    def remove(self, keys: list[str]) -> None:
        with self._faults():
            for key in keys:
                self._system.rm_file(self._path(key))

    def _path(self, key: str) -> str:
        return f"{self._root}/{key}"

    def _folder_of(self, key: str) -> None:
        self._system.makedirs(self._path(key).rpartition("/")[0], exist_ok=True)

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """The text of a fault may name an object, and an object may be called by a child's number."""
        try:
            yield
        except ImportError as error:
            raise StoreFault(f'{self.url} needs {error.name}: pip install "la-returns[s3]".') from None
        except StoreFault:
            raise
        except Exception as error:
            kind = type(error).__name__
            raise StoreFault(f"{self.url} cannot be used ({kind}): see address and credentials.") from None
