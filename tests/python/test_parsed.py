"""What dbt has read of the project serves each data folder, and is renewed when it is older."""

import os
from pathlib import Path

import pytest

from ingest import parsed


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return tmp_path / "project"


@pytest.fixture
def kept(project: Path) -> Path:
    return project / "dbt_project" / "target" / parsed.NAME


def written(folder: Path, text: str, when: int) -> Path:
    path = folder / parsed.NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    os.utime(path, (when, when))
    return path


def test_a_new_data_folder_is_lent_what_another_has_read(project: Path, kept: Path, tmp_path: Path) -> None:
    made = written(tmp_path / "one", "read", 100)
    parsed.keep(made.parent, project)
    parsed.lend(tmp_path / "two", project)
    assert (tmp_path / "two" / parsed.NAME).read_text(encoding="utf-8") == "read"


def test_what_a_folder_has_itself_stays(project: Path, kept: Path, tmp_path: Path) -> None:
    written(kept.parent, "other", 100)
    own = written(tmp_path / "one", "own", 50)
    parsed.lend(own.parent, project)
    assert own.read_text(encoding="utf-8") == "own"


@pytest.mark.parametrize(("when", "stays"), [(50, "old"), (150, "new")])
def test_the_newer_is_kept(project: Path, kept: Path, tmp_path: Path, when: int, stays: str) -> None:
    written(kept.parent, "old", 100)
    parsed.keep(written(tmp_path / "one", "new", when).parent, project)
    assert kept.read_text(encoding="utf-8") == stays
    assert [path.name for path in kept.parent.iterdir()] == [parsed.NAME]


def test_without_anything_read_nothing_happens(project: Path, kept: Path, tmp_path: Path) -> None:
    parsed.lend(tmp_path / "one", project)
    parsed.keep(tmp_path / "one", project)
    assert not (tmp_path / "one").exists() and not kept.exists()


def test_a_project_that_nobody_may_write_to_is_left_alone(
    project: Path, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(parsed, "_copy", refused)
    parsed.keep(written(tmp_path / "one", "read", 100).parent, project)
    assert not kept.exists()
