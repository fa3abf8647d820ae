"""The log of runs: a line of JSON per event in la_zone/log/, for people and machines that watch over the service.

It holds codes, periods, counts, seconds and versions, and never a value, an identifier, a file's name, a path or the
text of an exception: only declared fields are taken, each for something of our own making, and text only if it looks
like a code. Whatever else a fault of ours might pass is withheld.
"""

import json
import re
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

NAME = "returns.jsonl"
MOST_BYTES = 5_000_000
"""A log that has grown beyond this is put aside at the beginning of the next run."""
KEPT = 4
"""How many logs that were put aside are kept; the oldest go."""

Field = str | int | float | None

PLACES = ("la", "dataset", "period", "table", "status", "kind", "severity")
CODE = ("step", "node", "outcome", "error", "where", "command")
VERSIONS = ("schemas", "agreements", "code", "duckdb", "dbt")
WORDS = frozenset((*PLACES, *CODE, *VERSIONS, "run", "session", "release", "as_at"))
COUNTS = ("files", "tables", "rows", "rows_read", "rows_landed", "rows_rejected", "findings", "models")
NUMBERS = frozenset((*COUNTS, "seconds", "exit_code", "line"))
PLAIN = re.compile(r"[A-Za-z0-9_.:+-]{1,120}( [A-Za-z0-9_.:+-]{1,40}){0,3}")
WITHHELD = "withheld"


class Log:
    """The log of one data folder. A log that cannot be written stops nothing."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME

    def rotate(self) -> None:
        """Put a log aside that has grown too long: returns.jsonl becomes returns.1.jsonl, and so on."""
        with suppress(OSError):
            if not self.path.exists() or self.path.stat().st_size < MOST_BYTES:
                return
            for number in range(KEPT, 0, -1):
                older = self._aside(number - 1)
                if older.exists():
                    older.replace(self._aside(number))

    def write(self, step: str, **fields: Field) -> None:
        """Append an event. Raises ValueError for a field that is not declared."""
        event: dict[str, Field] = {"at": datetime.now(UTC).isoformat(timespec="milliseconds"), "step": step}
        event |= {name: plain(name, value) for name, value in fields.items() if value is not None}
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(event) + "\n")

    def _aside(self, number: int) -> Path:
        return self.path.with_name(f"returns.{number}.jsonl") if number else self.path


def plain(name: str, value: Field) -> Field:
    """A field's value if it is what such a field may hold. Raises ValueError for a field that is not declared."""
    if name in NUMBERS:
        return value if isinstance(value, int | float) else WITHHELD
    if name not in WORDS:
        raise ValueError(f"{name} is no field of the log")
    return value if isinstance(value, str) and PLAIN.fullmatch(value) else WITHHELD


def place_of(error: BaseException) -> tuple[str, str, int]:
    """Kind, file and line of the code: all that may be told of an exception, whose text may quote a return."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return type(error).__name__, Path(frame.filename).name, frame.lineno or 0
