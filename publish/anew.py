"""What a run makes anew: what the returns that changed since the release in force reach. All else it takes over.

A plain `dbt build` makes everything anew.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, ClassVar

from ingest.ledger import LEDGER
from publish.built import Built
from schemas.agreement import Catalogue

AUTHORITIES, TABLES = "RETURNS_AUTHORITIES_CHANGED", "RETURNS_TABLES_REACHED"
LOOKUP = "lookup"
"""Tag of a model in which rows look something up. A row that has not changed finds there what it found before."""


@dataclass(frozen=True)
class Changed:
    """Raw tables whose rows changed, and the authorities whose rows did."""

    raw_tables: frozenset[str]
    authorities: tuple[str, ...]


@dataclass(frozen=True)
class Mart:
    """A table of the region, and the files it is exported to, as a pattern without ending; None if it is not. Rows that
    are shared with one authority each stand in files only: `is_handed_over`."""

    database: str
    schema: str
    name: str
    export: str | None
    is_handed_over: bool


@dataclass(frozen=True)
class Anew:
    """`authorities`, `tables`: whose rows, of which tables of returns, are made anew (`dataset.table`). `models`: the
    names of the models that are. `published`, `marts`: what is taken over. `taken_over`: the unique ids of these, and
    of the data tests that look at nothing else."""

    authorities: tuple[str, ...]
    tables: tuple[str, ...]
    models: tuple[str, ...]
    published: tuple[str, ...]
    marts: tuple[Mart, ...]
    taken_over: frozenset[str]

    current: ClassVar["Anew | None"] = None

    @contextmanager
    def in_force(self) -> Iterator[None]:
        """Let the plugin, and the macros in macros/zones/made_anew.sql, know of it."""
        Anew.current = self
        os.environ |= {AUTHORITIES: " ".join(self.authorities), TABLES: " ".join(self.tables)}
        try:
            yield
        finally:
            Anew.current = None
            del os.environ[AUTHORITIES], os.environ[TABLES]


def changed(before: Built | None, now: Built, catalogue: Catalogue) -> Changed | None:
    """What changed since; None if everything is to be made anew: nothing is known, rules or the release are not those,
    or reference data, which belongs to no authority, has changed."""
    if before is None or (before.rules, before.release) != (now.rules, now.release):
        return None
    differ = {key for key in before.files.keys() | now.files.keys() if before.files.get(key) != now.files.get(key)}
    reference = {table.id for data in catalogue.datasets.values() if data.is_reference for table in data.received}
    raw_tables = frozenset(table for table, _ in differ)
    return None if raw_tables & reference else Changed(raw_tables, tuple(sorted({la for _, la in differ})))


def anew(changes: Changed, project: Any, catalogue: Catalogue) -> Anew:
    """What these changes reach in a project, as dbt has read it (its Manifest)."""
    reached = _reached(changes.raw_tables, project)
    models = [node for node in project.nodes.values() if node.resource_type in ("model", "seed")]
    kept = [node for node in models if node.unique_id not in reached]
    published, marts = ([node for node in kept if tag in node.tags] for tag in ("published", "region_zone"))
    tests = [node for node in project.nodes.values() if node.resource_type == "test"]
    names = sorted(node.name for node in models if node.unique_id in reached)
    stems = {name.partition(mark)[2] for name in names for mark in ("_", "__")}
    tables = [table for dataset in catalogue.datasets.values() for table in dataset.tables if table.id in stems]
    return Anew(
        changes.authorities,
        tuple(f"{table.dataset}.{table.name}" for table in tables),
        tuple(names),
        tuple(node.name for node in published),
        tuple(_mart(node) for node in marts if node.config.materialized != "ephemeral"),
        frozenset(node.unique_id for node in (*kept, *(t for t in tests if not reached & set(t.depends_on.nodes)))),
    )


def _reached(raw_tables: Iterable[str], project: Any) -> set[str]:
    """The unique ids of all that depends on these raw tables, or on the ledger, which each run writes to. What looks
    something up in a model is reached only if its own rows changed."""
    project.build_parent_and_child_maps()
    changing = {*raw_tables, *LEDGER}
    following = [key for key, source in project.sources.items() if source.name in changing]
    found: set[str] = set()
    while following:
        key = following.pop()
        if key not in found:
            found.add(key)
            is_lookup = key in project.nodes and LOOKUP in project.nodes[key].tags
            following += () if is_lookup else project.child_map.get(key, ())
    return found


def _mart(node: Any) -> Mart:
    meta = node.config.meta
    pattern = meta["export"].replace("{recipient}", "[0-9]*") if meta.get("export") else None
    return Mart(node.database, node.schema, node.alias, pattern, bool(meta.get("recipient")))
