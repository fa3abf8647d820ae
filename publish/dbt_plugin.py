"""dbt-duckdb plugin: gives a build its region database, and hands what it made over to the release.

`dbt build` writes a new region database beside the live one. Every other command (`test`, `docs generate`, `show`)
reads the live one, read-only, so that nothing but a whole, successful build can change what people see. Marts whose
rows go to one authority each are nobody else's: they stand in memory, in `handed_over`, until their files are written.
"""

import time
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
from dbt.adapters.duckdb.plugins import BasePlugin
from dbt.adapters.duckdb.utils import TargetConfig
from dbt.flags import get_flags

from ingest.lock import Lock
from ingest.runs import Run
from ingest.settings import publish_address
from publish import switch
from publish.keys import fingerprints, read_keys, register
from publish.mirror import mirror
from publish.release import Outcome, release
from publish.store import Store
from publish.zones import Zones
from schemas.load import load_catalogue
from schemas.project import PROJECT


class Plugin(BasePlugin):  # type: ignore[misc]  # dbt-duckdb ships no types
    """Configured in profiles.yml with `data`, the data folder, and `publishes`: whether the published layer, which
    needs the keys of pseudonyms, is built here."""

    def initialize(self, plugin_config: dict[str, Any]) -> None:
        self.zones = Zones(Path(plugin_config["data"]).resolve())
        flags = get_flags()
        self.builds = flags.WHICH == "build"
        self.keys: dict[str, bytes] = {}
        self.all_rows = not (getattr(flags, "EMPTY", False) or getattr(flags, "SAMPLE", None))
        if self.builds:
            catalogue = load_catalogue(PROJECT)
            if plugin_config["publishes"]:
                self.keys = read_keys(catalogue)
            self.lock = Lock(self.zones.data)
            use_cases = tuple(u.name for u in catalogue.published)
            switch.start(self.zones.published_building, use_cases)
            switch.start(self.zones.region_building, tuple(f"exports/{name}" for name in use_cases))
        self.run = Run.current
        self.own_run = self.builds and bool(plugin_config["publishes"]) and self.run is None
        self.began = time.monotonic()
        if self.own_run:
            self.run = Run(self.zones, "dbt build", None)

    def configure_connection(self, conn: duckdb.DuckDBPyConnection) -> None:
        self.connection = conn
        register(conn, self.keys)
        conn.execute(f"attach if not exists {self._region()}")
        conn.execute("attach if not exists ':memory:' as handed_over")
        if self.own_run and self.run:
            self.run.begin(conn.cursor())

    def store(self, target_config: TargetConfig) -> None:
        if not self.all_rows:
            print("Nothing was switched: the build was told to leave rows out.")
            if self.own_run and self.run:
                self.run.end(0, self.connection.cursor())
            return
        outcome, cursor = Outcome.of(target_config.config), self.connection.cursor()
        with self.run.timed("publish") if self.run else nullcontext():
            for line in release(self.zones, cursor, outcome, fingerprints(self.keys)):
                print(line)
        if self.run:
            self._put_on_record(self.run, target_config.config, outcome)

    def _put_on_record(self, run: Run, config: dict[str, Any], outcome: Outcome) -> None:
        region = self.zones.region_current
        run.built(config["nodes"], region.resolve().name if outcome.is_region and not outcome.failed else None)
        if self.own_run:
            run.record.as_at = date.fromisoformat(outcome.as_at)
            run.record.seconds_build = round(time.monotonic() - self.began, 3)
            run.end(3 if outcome.failed else 0, self.connection.cursor())
            address = publish_address()
            if address and not outcome.failed:
                mirror(self.zones, Store(address))

    def _region(self) -> str:
        if self.builds:
            return f"'{_sql(self.zones.region_building)}/region.duckdb' as region"
        if self.zones.region_database.exists():
            return f"'{_sql(self.zones.region_database.resolve())}' as region (read_only)"
        return "':memory:' as region"


def _sql(path: Path) -> str:
    """A path for the inside of a SQL literal."""
    return str(path).replace("'", "''")
