"""What a benchmark found, as text for a person and as plain values for a file."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.measure import Measured


@dataclass(frozen=True)
class Aims:
    """What the path is to keep to; None where there is no aim. `part`: a stage that does a part of it again, in how
    many seconds and in what share of the path's."""

    seconds: float
    ratio: float | None = None
    peak_mb: float | None = None
    part: tuple[str, float, float] | None = None


@dataclass(frozen=True)
class Run:
    """One run over one set of returns. `size` is counted in `thing`. `path` names the stages that the aims are about,
    and `says` what they are; `floor_of` gives the floor of a stage. `slowest`: seconds and name of the longest steps
    of the build."""

    title: str
    thing: str
    size: int
    files: int
    bytes: int
    rows: int
    stages: Mapping[str, Measured]
    titles: Mapping[str, str]
    path: tuple[str, ...]
    says: str
    floor_of: Mapping[str, str]
    aims: Aims
    slowest: Sequence[tuple[float, str]]

    @property
    def seconds(self) -> float:
        return sum(self.stages[name].seconds for name in self.path)

    @property
    def floor_seconds(self) -> float:
        return sum(self._floor(name).seconds for name in self.path)

    @property
    def ratio(self) -> float:
        return self.seconds / self.floor_seconds

    @property
    def cpu_ratio(self) -> float:
        """The same in processor time, start-up of Python and dbt included; steadier on a machine that others use."""
        path = sum(self.stages[name].cpu_seconds for name in self.path)
        return path / sum(self._floor(name).cpu_seconds for name in self.path)

    @property
    def peak_mb(self) -> float:
        return max(self.stages[name].peak_mb for name in self.path)

    def ratio_of(self, stage: str) -> float | None:
        return self.stages[stage].seconds / self._floor(stage).seconds if stage in self.floor_of else None

    def _floor(self, stage: str) -> Measured:
        return self.stages[self.floor_of[stage]]


def text(run: Run) -> str:
    """A page about one run."""
    files = "1 file" if run.files == 1 else f"{run.files:,} files"
    lines = [
        f"{run.title}: {run.size:,} {run.thing}; {run.rows:,} rows in all, {files}, {run.bytes / 1e6:,.0f} MB",
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
        scales = f"{small.size:,} to {large.size:,} {large.thing}"
        lines.append(f"  {scales}: {rows:.1f} times the rows, {seconds:.1f} times the time{_verdict(seconds <= rows)}")
    return "\n".join(lines)


def write_json(runs: Sequence[Run], path: Path) -> None:
    path.write_text(json.dumps([_values(run) for run in runs], indent=2) + "\n", encoding="utf-8")


def _stages(run: Run) -> list[str]:
    lines = [f"{'stage':<46}{'seconds':>9}{'CPU s':>8}{'rows/s':>13}{'peak MB':>9}{'x floor':>9}"]
    for name, stage in run.stages.items():
        ratio = run.ratio_of(name)
        rate = f"{stage.rows_per_second:,.0f}" if stage.rows else ""
        lines.append(
            f"{run.titles[name]:<46}{stage.seconds:>9.2f}{stage.cpu_seconds:>8.2f}{rate:>13}"
            f"{stage.peak_mb:>9,.0f}{f'{ratio:.1f}' if ratio else '':>9}"
        )
    return lines


def _aims(run: Run) -> list[str]:
    aims = run.aims
    ratio = f"{run.ratio:.1f} times ({run.cpu_ratio:.1f} in processor time)"
    return [
        f"{run.says}: {run.seconds:.1f} s; aim {aims.seconds:.0f} s{_verdict(run.seconds <= aims.seconds)}",
        f"Against the floors ({run.floor_seconds:.2f} s): {ratio}{_aim(run.ratio, aims.ratio, 'times')}",
        f"Peak memory: {run.peak_mb:,.0f} MB{_aim(run.peak_mb, aims.peak_mb, 'MB')}",
        *([_part(run, *aims.part)] if aims.part else []),
    ]


def _part(run: Run, stage: str, seconds: float, share: float) -> str:
    took = run.stages[stage].seconds
    is_met = took <= seconds and took <= share * run.seconds
    aims = f"aim {seconds:.0f} s and {share:.0%} of the whole path"
    return f"{run.titles[stage].capitalize()}: {took:.1f} s, {took / run.seconds:.0%}; {aims}{_verdict(is_met)}"


def _aim(found: float, aim: float | None, unit: str) -> str:
    return "" if aim is None else f"; aim {aim:,.0f} {unit}{_verdict(found <= aim)}"


def _verdict(is_met: bool) -> str:
    return ": met" if is_met else ": NOT met"


def _values(run: Run) -> dict[str, Any]:
    totals = {name: getattr(run, name) for name in ("seconds", "floor_seconds", "ratio", "cpu_ratio", "peak_mb")}
    return asdict(run) | totals
