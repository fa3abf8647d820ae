"""What dbt has read of the project serves each data folder, and is renewed when it is older or of another place."""

import os
from pathlib import Path

import pytest

from ingest import parsed


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return tmp_path / "project"


@pytest.fixture
def kept(project: Path) -> Path:
    return project / "dbt_project" / "target"


def written(folder: Path, text: str, when: int, of: Path | None = None) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / parsed.NAME).write_text(text, encoding="utf-8")
    os.utime(folder / parsed.NAME, (when, when))
    if of:
        (folder / parsed.NOTE).write_text(str(of), encoding="utf-8")
    return folder


def read(folder: Path) -> str | None:
    path = folder / parsed.NAME
    return path.read_text(encoding="utf-8") if path.exists() else None


def test_a_new_data_folder_is_lent_what_another_has_read(project: Path, tmp_path: Path) -> None:
    parsed.keep(written(tmp_path / "one", "read", 100), project)
    parsed.lend(tmp_path / "two", project)
    assert read(tmp_path / "two") == "read"


def test_what_a_folder_has_itself_stays(project: Path, kept: Path, tmp_path: Path) -> None:
    written(kept, "other", 100, project)
    own = written(tmp_path / "one", "own", 50, project)
    parsed.lend(own, project)
    assert read(own) == "own"


def test_what_was_read_of_a_project_that_stood_elsewhere_serves_nobody(
    project: Path, kept: Path, tmp_path: Path
) -> None:
    before = tmp_path / "before"
    written(kept, "moved with it", 100, before)
    own = written(tmp_path / "one", "of before", 100, before)
    parsed.lend(own, project)
    parsed.lend(tmp_path / "two", project)
    assert (read(own), read(tmp_path / "two")) == (None, None)
    parsed.keep(written(own, "new", 50), project)
    assert read(kept) == "new"


def test_what_nobody_says_the_place_of_serves_nobody(project: Path, kept: Path, tmp_path: Path) -> None:
    written(kept, "of dbt alone", 100)
    parsed.lend(tmp_path / "one", project)
    assert read(tmp_path / "one") is None


@pytest.mark.parametrize(("when", "stays"), [(50, "old"), (150, "new")])
def test_the_newer_is_kept(project: Path, kept: Path, tmp_path: Path, when: int, stays: str) -> None:
    written(kept, "old", 100, project)
    parsed.keep(written(tmp_path / "one", "new", when), project)
    assert read(kept) == stays
    assert {path.name for path in kept.iterdir()} == {parsed.NAME, parsed.NOTE}


def test_without_anything_read_nothing_happens(project: Path, tmp_path: Path) -> None:
    parsed.lend(tmp_path / "one", project)
    parsed.keep(tmp_path / "one", project)
    assert not list(tmp_path.iterdir())


def test_a_project_that_nobody_may_write_to_is_left_alone(
    project: Path, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(parsed, "_copy", refused)
    parsed.keep(written(tmp_path / "one", "read", 100), project)
    assert not kept.exists()
