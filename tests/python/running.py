"""How the end-to-end tests start the product: as people do, by its commands, each in a process of its own.

Importing dbt takes longer than most commands, so the processes are forked from one that has imported it, and nothing of
the product, before (`Command`). Where the console script itself is meant, `script` starts it.
"""

import hashlib
import multiprocessing
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import duckdb
import msgpack
import yaml

REPO = Path(__file__).parents[2]
PROJECT_PARTS = ("schemas", "seeds", "macros", "dbt_project", "tests/dbt", "profiles.yml")
AS_AT = "2026-06-30"
KEYS = {"KEY_PAN": "a key of the tests, which guards nothing at all"}
PATIENCE = 600
NO_UNIT_TESTS = ("--exclude-resource-type", "unit_test")

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["dbt.cli.main", "dbt.adapters.duckdb", "pandas", "jsonschema", "rich.table"])


@dataclass(frozen=True)
class Ran:
    """How a command ended. `text` is all that it said, on either stream."""

    code: int
    text: str


Before = Sequence[Callable[[], None]]
"""What is done in a command's own process before it starts: see tests/faults/inside.py."""


class Command:
    """A command under way: `returns` or `dbt` with arguments, in a process of its own."""

    def __init__(
        self, name: str, arguments: list[str], environment: dict[str, str], cwd: Path | None = None, before: Before = ()
    ) -> None:
        with tempfile.NamedTemporaryFile(delete=False) as said:
            self._said = Path(said.name)
        self._process = _processes.Process(target=_enter, args=(name, arguments, environment, cwd, self._said, before))
        self._process.start()

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    def ended(self) -> bool:
        return not self._process.is_alive()

    def kill(self) -> None:
        self._process.kill()

    def wait(self) -> Ran:
        self._process.join(PATIENCE)
        late = self._process.is_alive()
        self._process.kill()
        self._process.join()
        text = self._said.read_text(encoding="utf-8", errors="replace")
        self._said.unlink()
        assert not late, f"still running after {PATIENCE} seconds:\n{text}"
        return Ran(self._process.exitcode or 0, text)


def _enter(
    name: str, arguments: list[str], environment: dict[str, str], cwd: Path | None, said: Path, before: Before
) -> None:
    """Become the command: its environment, its streams, its arguments, its way to end."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(cwd or REPO)
    signal.signal(
        signal.SIGINT, signal.default_int_handler
    )  # tests that run in the background may be told to ignore it
    with said.open("wb") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    sys.argv = [name, *arguments]
    for prepare in before:
        prepare()
    if name == "dbt":
        from dbt.cli.main import cli as main
    else:
        from ingest.cli import main
    main()


_OF_USE_CASE = re.compile(r"\b([a-z][a-z0-9_]*)\.\1_\w*__?\w+")


@dataclass(frozen=True)
class House:
    """One data folder, what is read into it, and the project (schemas, seeds, models) it is read under."""

    project: Path
    incoming: Path
    data: Path
    as_at: str = AS_AT

    @property
    def environment(self) -> dict[str, str]:
        ours = {name: value for name, value in os.environ.items() if not name.startswith(("RETURNS_", "DBT_"))}
        given = {"PROJECT": self.project, "INCOMING": self.incoming, "DATA": self.data, "AS_AT": self.as_at, **KEYS}
        return ours | {f"RETURNS_{name}": str(value) for name, value in given.items()}

    @property
    def exports(self) -> Path:
        return self.data / "region_zone" / "exports" / "current"

    @property
    def regions(self) -> dict[str, Path]:
        """The region's database of each use case, by the use case's name."""
        return {path.parent.name: path for path in sorted((self.data / "region_zone" / "current").glob("*/*.duckdb"))}

    def region(self, use_case: str) -> Path:
        return self.data / "region_zone" / use_case / "region.duckdb"

    @property
    def la_database(self) -> Path:
        return self.data / "la_zone" / "la.duckdb"

    @property
    def public(self) -> list[Path]:
        """The places the region can look into, with every version in them."""
        return [self.data / name for name in ("published", ".published", "region_zone")]

    def returns(self, *arguments: str) -> Ran:
        return self.start(*arguments).wait()

    def start(self, *arguments: str, before: Before = ()) -> Command:
        return Command("returns", list(arguments), self.environment, before=before)

    def run(self) -> Ran:
        return self.returns("run")

    def dbt(self, *arguments: str) -> Ran:
        """A plain dbt command, in the project's own folder, as the README says."""
        return self.start_dbt(*arguments).wait()

    def start_dbt(self, *arguments: str, before: Before = ()) -> Command:
        where = ["--project-dir", "dbt_project", "--profiles-dir", "."]
        return Command("dbt", [*arguments, *where], self.environment, self.project, before)

    def csv(self) -> dict[str, bytes]:
        """Every CSV export by its path below the export folder."""
        return {p.relative_to(self.exports).as_posix(): p.read_bytes() for p in sorted(self.exports.rglob("*.csv"))}

    def la(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        return ask(self.la_database, query, *values)

    def mart(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Ask the database of the use case whose tables the query names, as `schema.table`; all are of one use case."""
        schemas = set(_OF_USE_CASE.findall(query))
        assert len(schemas) <= 1, "one use case's database has nothing of another's"
        return ask(self.region(schemas.pop().upper()) if schemas else Path(":memory:"), query, *values)

    def statuses(self) -> dict[str, str]:
        """Path of every file that the last session saw, and what became of it."""
        return dict(
            self.la("select path, status from raw.files where session_id = (select max(session_id) from raw.sessions)")
        )

    def issues(self, path: str) -> list[str]:
        """The kinds of finding on one file in the last session."""
        found = self.la(
            "select kind from raw.file_issues where path = ? and session_id = (select max(session_id) from"
            " raw.sessions) order by kind",
            path,
        )
        return [kind for (kind,) in found]

    def copy(self, data: Path, **changes: Any) -> "House":
        """The same house with a data folder of its own."""
        shutil.copytree(self.data, data, symlinks=True)
        return replace(self, data=data, **changes)


def script(name: str, *arguments: str, environment: dict[str, str]) -> tuple[Ran, float]:
    """Run a console script, and say how much processor time it took, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ended = subprocess.run(
        [str(Path(sys.executable).with_name(name)), *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Ran(ended.returncode, ended.stdout), seconds


def ask(database: Path, query: str, *values: object) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(database), read_only=str(database) != ":memory:") as connection:
        return connection.execute(query, list(values)).fetchall()


def copy_project(target: Path, source: Path = REPO) -> Path:
    """The part of the project that is data and models. The dbt tests of single macros are left out: they say nothing
    about the path as a whole, and `make test` runs them on their own."""
    skip = shutil.ignore_patterns("__pycache__", "target", "logs", ".user.yml")
    for part in PROJECT_PARTS:
        if (source / part).is_dir():
            shutil.copytree(source / part, target / part, ignore=skip)
        else:
            shutil.copy(source / part, target / part)
    shutil.rmtree(target / "tests" / "dbt" / "cells", ignore_errors=True)
    if source != REPO:
        _take_along_what_dbt_has_read(source, target)
    return target


def _take_along_what_dbt_has_read(source: Path, target: Path) -> None:
    """What dbt has read of a project serves its copy too, with other paths in it: only what differs is read again."""
    from ingest import parsed  # not above, as in keep_only

    kept, own = source / "dbt_project" / "target", target / "dbt_project" / "target"
    if not (kept / parsed.NOTE).is_file():
        return
    read = msgpack.unpackb((kept / parsed.NAME).read_bytes(), strict_map_key=False)
    for node in read["nodes"].values():
        if "root_path" in node:
            node["root_path"] = str(target / "dbt_project")
    for file in read["files"].values():
        file["path"]["project_root"] = str(target / "dbt_project")
    own.mkdir()
    (own / parsed.NAME).write_bytes(msgpack.packb(read))
    (own / parsed.NOTE).write_text(str(target), encoding="utf-8")


def end_agreements(project: Path, la: str, last_day: str, use_cases: tuple[str, ...] = ()) -> None:
    """Let the agreements of an authority (all, or those of some use cases) end on a day."""
    path = project / "seeds" / "agreements.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(_ended(line, la, last_day, use_cases) for line in lines), encoding="utf-8")


def _ended(line: str, la: str, last_day: str, use_cases: tuple[str, ...]) -> str:
    cells = line.split(",")
    if cells[0] == la and (not use_cases or cells[2] in use_cases):
        cells[4] = last_day
    return ",".join(cells)


def write_file(folder: Path, path: str, *lines: str) -> Path:
    """A file of these lines below `folder`."""
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return target


def files_below(*folders: Path) -> Iterator[Path]:
    """Every real file below these folders; links are followed by name of their target only once."""
    for folder in folders:
        yield from (p for p in sorted(folder.resolve().rglob("*")) if p.is_file() and not p.is_symlink())


def fingerprints(*folders: Path) -> dict[str, tuple[int, int, str]]:
    """Path to time of change, inode and hash: equal before and after only if nothing was written at all."""
    found = {}
    for path in files_below(*folders):
        state = path.stat()
        found[str(path)] = (state.st_mtime_ns, state.st_ino, hashlib.sha256(path.read_bytes()).hexdigest())
    return found


def keep_only(project: Path, *datasets: str) -> Path:
    """Take every other return out of a project, by its data alone: schemas, use cases, agreements and code lists, and
    what is written by hand for it. Builds of one return take a fraction of the time."""
    from codegen.write import write  # not above: a command's own process must not know the product before it starts
    from schemas.load import load_catalogue

    shutil.rmtree(project / "dbt_project" / "target", ignore_errors=True)  # to read the rest anew is quicker
    seeds, models = project / "seeds", project / "dbt_project" / "models"
    for folder in [f.parent for f in (project / "schemas").glob("*/*/_dataset.yml") if f.parent.name not in datasets]:
        shutil.rmtree(folder)
        for seed in [*seeds.rglob(f"codes_{folder.name}.csv"), *seeds.rglob(f"{folder.name}_*")]:
            seed.unlink()
        for path in models.glob(f"*/{folder.name}"):
            shutil.rmtree(path)
    for path in (project / "schemas" / "use_cases").glob("*.yml"):
        _only_of_use_case(path, datasets)
    _only_true_links(project)
    use_cases = {path.stem.upper() for path in (project / "schemas" / "use_cases").glob("*.yml")}
    agreements = seeds / "agreements.csv"
    head, *lines = agreements.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [s for s in lines if s.split(",")[1] in datasets and s.split(",")[2] in use_cases]
    agreements.write_text("".join([head, *kept]), encoding="utf-8")
    write(load_catalogue(project), models)
    there = _remove_what_reads_what_is_gone(project)
    for path in models.rglob("*.yml"):
        _only_properties_of(there, path)
    return project


def _remove_what_reads_what_is_gone(project: Path) -> set[str]:
    """Models and dbt tests that read a model or seed which is not there any more go too. Returns what is left."""
    while True:
        files = [path for part in ("dbt_project/models", "tests/dbt") for path in (project / part).rglob("*.sql")]
        there = {path.stem for path in (*files, *(project / "seeds").rglob("*.csv"))}
        lost = [path for path in files if not set(_READS.findall(path.read_text(encoding="utf-8"))) <= there]
        for path in lost:
            path.unlink()
        if not lost:
            return there


_READS = re.compile(r"\b(?:ref|published|seed_if_loaded)\('(\w+)'[,)]")


def _only_properties_of(there: set[str], path: Path) -> None:
    """Leave in a property file written by hand what is said of models that are there, and of no others."""
    text = path.read_text(encoding="utf-8")
    if text.startswith("# Made from") or set(_READS.findall(text)) | set(_NAMED.findall(text)) <= there:
        return
    content = yaml.safe_load(text)
    for kind, name in (("models", "name"), ("unit_tests", "model")):
        if kind in content:
            content[kind] = [entry for entry in content[kind] if entry[name] in there]
    for model in content.get("models", ()):
        for tested in (model, *model.get("columns", ())):
            if "data_tests" in tested:
                tested["data_tests"] = [t for t in tested["data_tests"] if set(_READS.findall(str(t))) <= there]
    path.write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True), encoding="utf-8")


def _only_true_links(project: Path) -> None:
    """Of what use cases say they can be joined by, what still holds of those that are left."""
    from schemas.check_linkage import numbers_shared
    from schemas.load import load_dataset, read_use_case

    folders = [path.parent for path in sorted((project / "schemas").glob("*/*/_dataset.yml"))]
    datasets = {folder.name: load_dataset(folder) for folder in folders}
    files = {path: yaml.safe_load(path.read_text("utf-8")) for path in (project / "schemas/use_cases").glob("*.yml")}
    read = [read_use_case(data, path.name) for path, data in files.items()]
    shared = {use_case.name: set(numbers_shared(use_case, datasets)) for use_case in read if use_case.publishes}
    for path, data in files.items():
        for link in (links := data.pop("linked_with", [])):
            link["by"] = [k for k in link["by"] if k in shared[data["use_case"]] & shared.get(link["use_case"], set())]
            if not link["by"]:
                del data["instructions"][link["instruction"]]
        if kept := [link for link in links if link["by"]]:
            data["linked_with"] = kept
        path.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), encoding="utf-8")


_NAMED = re.compile(r"^  (?:- name|  model): (\w+)$", re.MULTILINE)


def _only_of_use_case(path: Path, datasets: tuple[str, ...]) -> None:
    """Leave these returns in a use case, with the outputs and forms of them alone; one that keeps none of them goes."""
    use_case = yaml.safe_load(path.read_text(encoding="utf-8"))
    use_case["datasets"] = {name: grant for name, grant in use_case["datasets"].items() if name in datasets}
    if not any("retention" in grant for grant in use_case["datasets"].values()):
        path.unlink()
        for marts in ("dbt_project/models/marts", "seeds/marts"):
            shutil.rmtree(path.parents[2] / marts / path.stem, ignore_errors=True)
        return
    forms = {name: f for name, f in use_case.pop("forms", {}).items() if set(f["datasets"]) <= set(datasets)}
    every = use_case.pop("outputs", [])
    outputs = [output for output in every if {table.split(".")[0] for table in output["tables"]} <= set(datasets)]
    for model in [output["model"] for output in every if output not in outputs]:
        for written in (path.parents[2] / "dbt_project" / "models").rglob(f"{model}.sql"):
            written.unlink()
    used = {use_case[policy]["instruction"] for policy in ("disclosure", "singling_out") if policy in use_case}
    if "singling_out" in use_case:
        counted = use_case["singling_out"]["tables"]
        use_case["singling_out"]["tables"] = {name: tables for name, tables in counted.items() if name in datasets}
    used |= {link["instruction"] for link in use_case.get("linked_with", ())}
    used |= {output["instruction"] for output in outputs} | {form["newest_only"] for form in forms.values()}
    for grant in use_case["datasets"].values():
        used |= {grant.get("signed_under"), grant.get("retention", {}).get("instruction")}
        used |= {grant.get("recipient", {}).get("instruction")}
        used |= {rule["instruction"] for rules in grant["tables"].values() for rule in rules}
    use_case["instructions"] = {number: text for number, text in use_case["instructions"].items() if number in used}
    if "pseudonym" not in str(use_case["datasets"]):
        use_case.pop("key_version", None)
    if outputs:
        use_case["outputs"] = outputs
    if forms:
        use_case["forms"] = forms
    path.write_text(yaml.safe_dump(use_case, sort_keys=False, allow_unicode=True), encoding="utf-8")
