"""Shared by the tests: copies of the project, and the runs that more than one test looks at.

A whole run costs about ten seconds, so a run is done once for all test processes and then only looked at, or copied.
With several processes, the tests of one file stay in one, so that they share what they made (see pyproject.toml).
"""

import fcntl
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ingest import parsed

from .running import REPO, House, copy_project, keep_only

GOLDEN = REPO / "tests" / "golden"

Once = Callable[[str, Callable[[Path], None]], Path]

# The files that take longest begin first, so that no process is left with one of them at the end. Neighbours begin at
# the same time, and so want different runs.
LONG = ("history", "adoptive_location", "atomic", "privacy", "privacy_six", "keys", "replay_build", "determinism")
LONG += ("audit_mutations", "golden_six", "laws_six", "examples", "load", "golden_annex_a_and_cin", "purge_command")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    places = {f"test_{name}": place for place, name in enumerate(LONG)}
    items.sort(key=lambda item: places.get(item.path.stem, len(LONG)))


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Once:
    """`once(name, make)`: a folder that `make` fills, in whichever test process asks first."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent

    def folder(name: str, make: Callable[[Path], None]) -> Path:
        with (shared / f".{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            place, fresh = shared / name, shared / f".{name}"
            if fresh.exists():
                pytest.fail(f"{name} could not be made: see the first test that needed it")
            if not place.exists():
                fresh.mkdir()
                make(fresh)
                fresh.rename(place)
        return place

    return folder


@pytest.fixture(scope="session")
def project(once: Once) -> Path:
    """The project as it stands, copied once, so that nobody's editing disturbs a test. Not to be changed."""
    return once("project", copy_project)


@pytest.fixture(scope="session")
def manifest_of_project(once: Once, project: Path) -> dict[str, Any]:
    """What dbt makes of the project without running it. Not to be changed."""

    def make(folder: Path) -> None:
        parsed.lend(folder, project)
        ended = House(project, folder, folder / "data").dbt("parse", "--quiet", "--target-path", str(folder))
        assert ended.code == 0, ended.text
        parsed.keep(folder, project)

    content = json.loads((once("parsed", make) / "manifest.json").read_text(encoding="utf-8"))
    return dict(content)


@pytest.fixture(scope="session")
def ssda903_project(once: Once, project: Path) -> Path:
    """The project with one return only, for what does not depend on how many there are. Not to be changed."""
    return once("ssda903_project", lambda folder: keep_only(copy_project(folder, project), "ssda903") and None)


@pytest.fixture(scope="session")
def three_project(once: Once, project: Path) -> Path:
    """The project with a return in CSV files, one in workbooks and one in XML, with a form and with reports, for what
    does not depend on all returns being there. Not to be changed."""
    three = ("annex_a", "cin", "ssda903")
    return once("three_project", lambda folder: keep_only(copy_project(folder, project), *three) and None)


@pytest.fixture
def own_project(project: Path, tmp_path: Path) -> Path:
    """A copy of the project to change."""
    return copy_project(tmp_path / "project", project)


@pytest.fixture(scope="session")
def golden(once: Once, ssda903_project: Path) -> House:
    """The golden returns, run once. Not to be changed: copy it."""

    def make(folder: Path) -> None:
        ended = House(ssda903_project, GOLDEN / "incoming", folder).run()
        assert ended.code == 0, ended.text

    return House(ssda903_project, GOLDEN / "incoming", once("golden", make))


@pytest.fixture(scope="session")
def sample(once: Once, project: Path) -> House:
    """The shipped sample returns, run once. Not to be changed: copy it."""
    incoming = REPO / "samples" / "incoming"

    def make(folder: Path) -> None:
        ended = House(project, incoming, folder).run()
        (folder / "said.txt").write_text(ended.text, encoding="utf-8")
        assert ended.code == 1, ended.text

    return House(project, incoming, once("sample", make))


@pytest.fixture(scope="session")
def ssda903_sample(once: Once, ssda903_project: Path) -> House:
    """The shipped sample returns as a project with one return reads them, run once. Not to be changed: copy it."""
    incoming = REPO / "samples" / "incoming"

    def make(folder: Path) -> None:
        ended = House(ssda903_project, incoming, folder).run()
        assert ended.code == 1, ended.text

    return House(ssda903_project, incoming, once("ssda903_sample", make))
