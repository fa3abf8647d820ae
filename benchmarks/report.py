"""What a benchmark found, as text for a person and as plain values for a file."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.measure import Measured

AIM_SECONDS = 60.0
"""For up to a million episode rows; more have as much more time."""
AIM_RATIO = 6.0
AIM_PEAK_MB = 2_000.0
TITLES = {
    "floor_read": "floor A: the same CSV as text into tables",
    "floor_write": "floor B: the same Parquet",
    "ingest": "ingest",
    "build": "build, reports, publish, export",
    "run_again": "second run with nothing new",
}
FLOOR_OF = {"ingest": "floor_read", "build": "floor_write"}


@dataclass(frozen=True)
class Run:
    """One run of the whole path over one set of returns. `slowest`: seconds and name of the build's longest steps."""

    files: int
    bytes: int
    rows: int
    episodes: int
    stages: dict[str, Measured]
    slowest: Sequence[tuple[float, str]]

    @property
    def seconds(self) -> float:
        """The whole path: ingest, build, publishing and export."""
        return self.stages["ingest"].seconds + self.stages["build"].seconds

    @property
    def floor_seconds(self) -> float:
        return self.stages["floor_read"].seconds + self.stages["floor_write"].seconds

    @property
    def ratio(self) -> float:
        return self.seconds / self.floor_seconds

    @property
    def cpu_ratio(self) -> float:
        """The same in processor time, start-up of Python and dbt included; steadier on a machine that others use."""
        path = self.stages["ingest"].cpu_seconds + self.stages["build"].cpu_seconds
        return path / (self.stages["floor_read"].cpu_seconds + self.stages["floor_write"].cpu_seconds)

    @property
    def peak_mb(self) -> float:
        return max(self.stages[name].peak_mb for name in ("ingest", "build"))

    def ratio_of(self, stage: str) -> float | None:
        floor = self.stages[FLOOR_OF[stage]] if stage in FLOOR_OF else None
        return self.stages[stage].seconds / floor.seconds if floor else None


def text(run: Run) -> str:
    """A page about one run."""
    size = f"{run.rows:,} rows of all tables in {run.files:,} files, {run.bytes / 1e6:,.0f} MB"
    lines = [
        f"{run.episodes:,} episode rows; {size}",
        "",
        *_stages(run),
        "",
        *_aims(run),
        "",
        "Longest steps of the build:",
    ]
    return "\n".join([*lines, *(f"{seconds:8.2f} s  {name}" for seconds, name in run.slowest)])


def growth(runs: Sequence[Run]) -> str:
    """Whether time grew no faster than rows, from each scale to the next."""
    lines = ["Growth:"]
    for small, large in pairwise(runs):
        rows, seconds = large.rows / small.rows, large.seconds / small.seconds
        scales = f"{small.episodes:,} to {large.episodes:,} episode rows"
        lines.append(f"  {scales}: {rows:.1f} times the rows, {seconds:.1f} times the time{_verdict(seconds <= rows)}")
    return "\n".join(lines)


def write_json(runs: Sequence[Run], path: Path) -> None:
    path.write_text(json.dumps([_values(run) for run in runs], indent=2) + "\n", encoding="utf-8")


def _stages(run: Run) -> list[str]:
    lines = [f"{'stage':<42}{'seconds':>9}{'CPU s':>8}{'rows/s':>13}{'peak MB':>9}{'x floor':>9}"]
    for name, stage in run.stages.items():
        ratio = run.ratio_of(name)
        lines.append(
            f"{TITLES[name]:<42}{stage.seconds:>9.2f}{stage.cpu_seconds:>8.2f}{stage.rows_per_second:>13,.0f}"
            f"{stage.peak_mb:>9,.0f}{f'{ratio:.1f}' if ratio else '':>9}"
        )
    return lines


def _aims(run: Run) -> list[str]:
    seconds = AIM_SECONDS * max(1.0, run.episodes / 1e6)
    ratio = f"{run.ratio:.1f} times ({run.cpu_ratio:.1f} in processor time)"
    return [
        f"Whole path (ingest and build): {run.seconds:.1f} s; aim {seconds:.0f} s{_verdict(run.seconds <= seconds)}",
        f"Against the floors (A + B = {run.floor_seconds:.2f} s): {ratio}; aim {AIM_RATIO:.0f} times"
        f"{_verdict(run.ratio <= AIM_RATIO)}",
        f"Peak memory: {run.peak_mb:,.0f} MB; aim {AIM_PEAK_MB:,.0f} MB{_verdict(run.peak_mb <= AIM_PEAK_MB)}",
    ]


def _verdict(is_met: bool) -> str:
    return ": met" if is_met else ": NOT met"


def _values(run: Run) -> dict[str, Any]:
    totals = {name: getattr(run, name) for name in ("seconds", "floor_seconds", "ratio", "cpu_ratio", "peak_mb")}
    return asdict(run) | totals
