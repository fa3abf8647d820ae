"""dbt-duckdb plugin: gives a build a region database of each use case, and hands what it made over to the release.

`dbt build` writes new region databases beside the live ones. Every other command (`test`, `docs generate`, `show`)
reads the live ones, read-only, so that nothing but a whole, successful build can change what people see. Marts whose
rows go to one authority each are nobody else's: they stand in memory, in `handed_over`, until their files are written.
"""

import gc
import os
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
from ingest.settings import UsageError, data_folder, publish_address
from publish import built, la_database, manifest, switch
from publish.anew import AUTHORITIES, Anew
from publish.keys import described, read_keys, refuse_changes, register
from publish.literal import literal
from publish.mirror import mirror
from publish.release import Outcome, release
from publish.store import Store
from publish.take_over import take_over
from publish.zones import DATABASE, Zones, attached_as
from schemas.load import catalogue_in_force
from schemas.project import PROJECT

OBJECTS_BEFORE_COLLECTION = 100_000
READING = ("compile", "debug", "freshness", "generate", "list", "parse", "show", "test")
"""dbt's commands that leave the tables in la.duckdb as they are."""


class Plugin(BasePlugin):  # type: ignore[misc]  # dbt-duckdb ships no types
    """Configured in profiles.yml with `publishes`: whether the LA zone is here and the published layer, which needs the
    keys of pseudonyms, is built. The data folder is RETURNS_DATA: were it in the profile, dbt would read the whole
    project again for each."""

    def initialize(self, plugin_config: dict[str, Any]) -> None:
        self.zones = Zones(_data())
        flags = get_flags()
        self.builds = flags.WHICH == "build"
        self.writes = flags.WHICH not in READING
        self.publishes = bool(plugin_config["publishes"])
        self.la_key = la_database.key_from() if self.publishes else None
        self.keys: dict[str, bytes] = {}
        self.described_keys: dict[str, Any] = {}
        self.all_rows = not (getattr(flags, "EMPTY", False) or getattr(flags, "SAMPLE", None))
        catalogue = catalogue_in_force(PROJECT)
        self.use_cases = tuple(use_case.name for use_case in catalogue.published)
        if os.environ.get(AUTHORITIES) and not Anew.current:
            raise UsageError(f"{AUTHORITIES} is set: `returns run` alone may leave authorities out. Unset it.")
        if self.builds:
            # What dbt has read of the project stays to the end: looking through it again for what may go takes seconds.
            gc.freeze()
            gc.set_threshold(OBJECTS_BEFORE_COLLECTION)
            if self.publishes:
                self.keys = read_keys(catalogue)
                self.described_keys = described(catalogue, self.keys)
                refuse_changes(self.described_keys, manifest.read(self.zones.published).get("keys") or {})
            self.lock = Lock(self.zones.data)
            exports = tuple(f"exports/{name}" for name in self.use_cases)
            switch.start(self.zones.published_building, self.use_cases, self.zones.published)
            switch.start(self.zones.region_building, (*self.use_cases, *exports), self.zones.region_current)
        self.run = Run.current
        self.own_run = self.builds and self.publishes and self.run is None
        self.began = time.monotonic()
        if self.own_run:
            self.run = Run(self.zones, "dbt build", None)

    def update_connection_config(self, creds: Any, config: dict[str, Any]) -> None:
        """An encrypted database can only be attached, to a connection that has none of its own."""
        if self.publishes:
            creds.path = str(self.zones.la_database)
        if self.la_key:
            creds.path = ":memory:"
            config["temp_directory"] = f"{self.zones.la_database}.tmp"

    def configure_connection(self, conn: duckdb.DuckDBPyConnection) -> None:
        self.connection = conn
        if self.la_key:
            la_database.attach(conn, self.zones.la_database, la_database.NAME, self.la_key)
        register(conn, self.keys)
        for use_case in self.use_cases:
            conn.execute(f"attach if not exists {self._region(use_case)}")
        conn.execute("attach if not exists ':memory:' as handed_over")
        if self.writes and self.publishes:
            built.forget(self._cursor())
            if Anew.current:
                take_over(self.zones, conn, Anew.current, self.use_cases)
        if self.own_run and self.run:
            self.run.begin(self._cursor())

    def configure_cursor(self, cursor: duckdb.DuckDBPyConnection) -> None:
        if self.la_key:
            cursor.execute(f"use {la_database.NAME}")

    def _cursor(self) -> duckdb.DuckDBPyConnection:
        cursor = self.connection.cursor()
        self.configure_cursor(cursor)
        return cursor

    def store(self, target_config: TargetConfig) -> None:
        if not self.all_rows:
            print("Nothing was switched: the build was told to leave rows out.")
            if self.own_run and self.run:
                self.run.end(0, self._cursor())
            return
        outcome, cursor = Outcome.of(target_config.config), self._cursor()
        with self.run.timed("publish") if self.run else nullcontext():
            for line in release(self.zones, cursor, outcome, self.described_keys):
                print(line)
        if self.run:
            self._put_on_record(self.run, target_config.config, outcome)

    def _put_on_record(self, run: Run, config: dict[str, Any], outcome: Outcome) -> None:
        region = self.zones.region_current
        run.built(config["nodes"], region.resolve().name if outcome.is_region and not outcome.failed else None)
        if self.own_run:
            run.record.as_at = date.fromisoformat(outcome.as_at)
            run.record.seconds_build = round(time.monotonic() - self.began, 3)
            run.end(3 if outcome.failed else 0, self._cursor())
            address = publish_address()
            if address and not outcome.failed:
                mirror(self.zones, Store(address))

    def _region(self, use_case: str) -> str:
        name = attached_as(use_case)
        if self.builds:
            return f"{literal(self.zones.region_building / use_case / DATABASE)} as {name}"
        if (live := self.zones.region_database(use_case)).exists():
            return f"{literal(live.resolve())} as {name} (read_only)"
        return f"':memory:' as {name}"


def _data() -> Path:
    if not os.environ.get("RETURNS_DATA"):
        raise UsageError("RETURNS_DATA is not set. Set it to the data folder of `returns load`.")
    return data_folder(None)
