"""Proof over dbt's manifest that no use case reads another's, and that each mart stands where its agreement says.

A model or seed of a use case is one under `published/<use case>/`, `marts/<use case>/` or `summaries/<use case>/`. A
form of a use case is a use case here: it has a place of its own. Everything else is the LA zone.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from schemas.agreement import Catalogue, UseCase

Node = Mapping[str, Any]

PUBLISHED, MARTS = "published", "marts"
SUMMARIES = "summaries"
"""The layer of what a mart counts before it tells the counts: a part of the mart, and stored nowhere."""
IN_REGION = (MARTS, SUMMARIES)
READ_BY_PUBLISHED = ("current", "quality", "reference")
"""The layers that a published model may read. Seeds of the LA zone are reference data too."""
COUNTS_PUBLISHED = "quality"
"""The layer that may read published models."""
ONE_AUTHORITY_EACH = "handed_over"
"""The database in memory, of marts whose rows go to one authority each."""
WAY_ACROSS = "macro.la_returns.published"
READERS_OF_FILES = {"macro.la_returns.duckdb__published_rows"}
"""The only macros that may name a file to be read."""
READS_A_FILE = re.compile(
    r"\b(?:read_(?:parquet|csv|json|ndjson|text|blob)\w*|parquet_\w+|sniff_csv|glob|\w+_scan)\s*\("
    r"|\b(?:attach|install|load|import)\s+(?:(?:database|if not exists)\s+)*['\"]",
    re.IGNORECASE,
)
NAMES_A_FILE = re.compile(r"\b(?:from|join)\s+'", re.IGNORECASE)
REFERS = re.compile(r"\b(?:ref|source)\s*\(\s*['\"](\w+)['\"]")

FOLDER = re.compile(r"read_\w+\('[^']*?(?:/\.?published/(?:building/)?(\w+)/)?[^'/]*'")
DATABASE = re.compile(r"\"(\w+)\"\.\"\w+\"\.\"\w+\"")
"""A table as dbt writes it: database, schema and name."""


class Manifest:
    """What dbt parsed, and of which use case each node is."""

    def __init__(self, content: Mapping[str, Any], catalogue: Catalogue) -> None:
        self.nodes: dict[str, Node] = {**content["sources"], **content["nodes"]}
        self.tests: dict[str, Node] = content["unit_tests"]
        self.macros: dict[str, Node] = content["macros"]
        self.use_cases = {use_case.name.lower(): use_case for use_case in catalogue.published}

    def layer(self, node: Node) -> str:
        """The folder of a model or seed, such as current; empty for one that is in none."""
        return str(node["fqn"][1]) if len(node["fqn"]) > 2 else ""

    def use_case(self, node: Node) -> str | None:
        """The use case of a node, by its folder, or None for the LA zone."""
        is_data = node["resource_type"] in ("model", "seed", "snapshot")
        return str(node["fqn"][2]) if is_data and self.layer(node) in (PUBLISHED, *IN_REGION) else None

    def parents(self, node: Node) -> list[str]:
        return [parent for parent in node.get("depends_on", {}).get("nodes", ()) if parent in self.nodes]

    @cached_property
    def reached(self) -> dict[str, set[str]]:
        """By node, the use cases of all that it is made from, however far back."""
        children: dict[str, list[str]] = {name: [] for name in self.nodes}
        for name, node in self.nodes.items():
            for parent in self.parents(node):
                children[parent].append(name)
        found: dict[str, set[str]] = {name: set() for name in self.nodes}
        waiting = [(name, own) for name, node in self.nodes.items() if (own := self.use_case(node))]
        while waiting:
            name, own = waiting.pop()
            new = [child for child in children[name] if own not in found[child]]
            for child in new:
                found[child].add(own)
            waiting += [(child, own) for child in new]
        return found


def isolation_faults(content: Mapping[str, Any], catalogue: Catalogue) -> list[str]:
    """What is wrong, one sentence each with the node's name; nothing if every use case is by itself."""
    manifest = Manifest(content, catalogue)
    faults = []
    for name, node in manifest.nodes.items():
        if own := manifest.use_case(node):
            faults += [f"{name}: {fault}" for fault in _faults_of_place(node, own, manifest)]
            faults += [f"{name}: {fault}" for fault in _faults_of_sources(node, own, manifest)]
            others = sorted(manifest.reached[name] - {own})
            faults += [f"{name}: it is made from something of the use case {other}" for other in others]
        elif node["resource_type"] in ("test", "exposure"):
            faults += _faults_of_several(name, node, manifest)
        else:
            faults += [f"{name}: {fault}" for fault in _faults_of_la_zone(node, manifest)]
    for name, node in manifest.tests.items():
        faults += _faults_of_several(name, node, manifest)
    return faults + [f"{name}: it reads a file" for name in _macros_that_read_files(manifest)]


def _faults_of_place(node: Node, own: str, manifest: Manifest) -> Iterator[str]:
    """The folder, the name, the schema, the database, the tag, the agreement and the export all say one use case."""
    use_case = manifest.use_cases.get(own)
    if use_case is None:
        yield f"no use case called {own} is declared"
        return
    if manifest.layer(node) == SUMMARIES:
        yield from _faults_of_summary(node, own, manifest)
        return
    is_mart = manifest.layer(node) == MARTS
    if is_mart and node["database"] not in (f"region_{own}", ONE_AUTHORITY_EACH):
        yield f"it stands in the database {node['database']} and not in region_{own}"
    if node["resource_type"] == "seed":
        return
    if node["schema"] != (own if is_mart else f"published_{own}"):
        yield f"it stands in the schema {node['schema']}, which is not that of {own}"
    if use_case_of_name(node["name"], manifest) != own:
        yield f"its name is not one of {own}"
    if f"use_case_{own}" not in node["tags"]:
        yield f"it has no tag use_case_{own}"
    yield from _faults_of_agreement(node, use_case, is_mart)


def _faults_of_summary(node: Node, own: str, manifest: Manifest) -> Iterator[str]:
    """Exact counts have no place where somebody could read them."""
    if use_case_of_name(node["name"], manifest) != own:
        yield f"its name is not one of {own}"
    if node["config"].get("materialized") != "ephemeral":
        yield "it is stored, and holds exact counts"
    yield from _faults_of_hooks(node, [])


def _faults_of_agreement(node: Node, use_case: UseCase, is_mart: bool) -> Iterator[str]:
    meta = node["config"]["meta"]
    if meta.get("agreement") != use_case.agreement["id"]:
        yield f"it does not name the agreement of {use_case.name}, {use_case.agreement['id']}"
    if is_mart and not str(meta.get("export", "")).startswith(f"{use_case.name}/{use_case.name}_"):
        yield f"its export does not go to {use_case.name}/"
    yield from _faults_of_hooks(node, ["{{ export_mart() }}"] if is_mart else [])


def _faults_of_hooks(node: Node, allowed: list[str]) -> Iterator[str]:
    hooks = [hook["sql"] for kind in ("pre-hook", "post-hook") for hook in node["config"].get(kind, ())]
    if hooks != allowed:
        yield "it does more than it says, in a hook"


def use_case_of_name(name: str, manifest: Manifest) -> str | None:
    """The use case that a name begins with: the published file that it stands for goes by its name."""
    stem = name.removeprefix("pub_")
    fitting = [own for own in manifest.use_cases if stem.startswith(f"{own}_")]
    return max(fitting, key=len) if fitting else None


def _faults_of_sources(node: Node, own: str, manifest: Manifest) -> Iterator[str]:
    in_region = manifest.layer(node) in IN_REGION
    for name in manifest.parents(node):
        parent = manifest.nodes[name]
        layer, of = manifest.layer(parent), manifest.use_case(parent)
        if in_region and of is None:
            yield f"it reads {name}, of the LA zone"
        elif not in_region and of is not None:
            yield f"it reads {name}, which is published or a mart itself"
        elif not in_region and layer not in READ_BY_PUBLISHED and parent["resource_type"] != "seed":
            yield f"it reads {name}, and published models read {', '.join(READ_BY_PUBLISHED)} only"
        by_file = WAY_ACROSS in node.get("depends_on", {}).get("macros", ())
        if in_region and layer == PUBLISHED and (not by_file or parent["name"] in REFERS.findall(node["raw_code"])):
            yield f"it reads {name} in another way than by its file"
    sql = node.get("raw_code") or ""
    if READS_A_FILE.search(sql) or NAMES_A_FILE.search(sql):
        yield "it names a file or database by itself"


def _faults_of_la_zone(node: Node, manifest: Manifest) -> Iterator[str]:
    """Nothing flows back up: the accounting of rows alone looks at what is published, and nothing at marts."""
    for name in manifest.parents(node):
        layer = manifest.layer(manifest.nodes[name])
        if manifest.use_case(manifest.nodes[name]) and (layer in IN_REGION or manifest.layer(node) != COUNTS_PUBLISHED):
            yield f"it stands in the LA zone and reads {name}"


def _faults_of_several(name: str, node: Node, manifest: Manifest) -> Iterator[str]:
    """A test or an exposure looks at one use case."""
    of = {manifest.use_case(manifest.nodes[parent]) for parent in manifest.parents(node)} - {None}
    if len(of) > 1:
        yield f"{name}: it brings {' and '.join(sorted(filter(None, of)))} together"


def compiled_faults(use_case: str, sql: str) -> list[str]:
    """What the compiled SQL of a mart reads besides files and tables of its own use case."""
    folders = {folder for folder in FOLDER.findall(sql) if folder != use_case}
    databases = set(DATABASE.findall(sql)) - {f"region_{use_case.lower()}"}
    faults = [f"it reads a file of {folder or 'no use case'}" for folder in sorted(folders)]
    return faults + [f"it reads the database {database}" for database in sorted(databases)]


def _macros_that_read_files(manifest: Manifest) -> list[str]:
    """Macros of this project that name a file or a database to be read, but for the one that is the way across."""
    ours = {name: macro for name, macro in manifest.macros.items() if name.startswith("macro.la_returns.")}
    found = [name for name, macro in ours.items() if READS_A_FILE.search(without_comments(macro["macro_sql"]))]
    return sorted(set(found) - READERS_OF_FILES)


def without_comments(text: str) -> str:
    return re.sub(r"\{#.*?#\}", "", text, flags=re.DOTALL)
