"""What a check finds, and what it looks at."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from publish.zones import Zones


@dataclass(frozen=True)
class Fault:
    """Something found, in words, and what to do about it. A note stops nothing."""

    found: str
    mend: str
    is_note: bool = False


@dataclass(frozen=True)
class Patient:
    """One service: its folders, its project, its environment and the day it takes for today. `remote`: addresses in
    object storage that it reads or writes."""

    incoming: Path
    zones: Zones
    project: Path
    as_at: date
    remote: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)

    @property
    def data(self) -> Path:
        return self.zones.data
