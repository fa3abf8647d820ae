"""Benchmarks of one file from the incoming folder to its marts, and of a whole `returns run` over it.

From file to marts is the ingest and a `dbt build` of what is made of that return alone (see pipeline.marts), by a dbt
that has read its project before, as it has in every run but the first after an update. `returns run` is timed from
nothing, with the models of all returns.
"""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Measured, measure, medians, once
from benchmarks.report import Aims, Run

TITLES = {
    "floor_write": "floor B: the same Parquet",
    "parse": "dbt reads its project, once per version",
    "ingest": "load",
    "marts": "dbt build of this return, to its marts",
    "run": "returns run: load and build of everything",
    "run_again": "second run with nothing new",
}
ORDER = ("floor_read", "floor_write", "parse", "ingest", "marts", "run", "run_again")


@dataclass(frozen=True)
class OneFile:
    """`dataset` is also the name of the benchmark; `floor` what its reading floor does."""

    dataset: str
    title: str
    thing: str
    floor: str
    aim_seconds: float
    usual: int

    def measure(self, folder: Path, size: int, repeat: int) -> Run:
        """The aim holds for the usual size, and as much more or less for another."""
        made = measure(self.dataset, "generate", folder, str(size))
        stages = medians([self._once(folder) for _ in range(repeat)], ORDER)
        return Run(
            title=self.title,
            thing=self.thing,
            rows=made.rows,
            stages=stages,
            titles=TITLES | {"floor_read": f"floor A: {self.floor}"},
            path=("ingest", "marts"),
            says="From file to marts (load, and dbt build of this return)",
            floor_of={"ingest": "floor_read", "marts": "floor_write"},
            aims=Aims(self.aim_seconds * size / self.usual),
            slowest=stages["marts"].told["slowest"],
            **made.told,
        )

    def _once(self, folder: Path) -> dict[str, Measured]:
        """First to the marts, with a project that dbt knows; then from nothing again with everything. Floor B writes
        what that has published."""
        to_marts = once(self.dataset, folder, ("floor_read", "parse", "ingest", "marts"), self.dataset)
        return to_marts | once(self.dataset, folder, ("run", "run_again", "floor_write"))
