"""The exit codes of the commands that watch over the service, and a page that names those of every command."""

import errno
import fcntl
import os
from dataclasses import replace
from pathlib import Path

import click
import duckdb
import pytest

from ingest.cli import exits, main

from .running import REPO, House

CANARY = "QXZJ0123456789"


@pytest.fixture
def house(golden: House, tmp_path: Path) -> House:
    return golden.copy(tmp_path / "data")


def test_0_for_what_is_done(house: House) -> None:
    assert [house.returns(command).code for command in ("sessions", "status", "doctor")] == [0, 0, 0]


def test_sessions_says_what_a_replay_can_be_asked_for(house: House) -> None:
    said = house.returns("sessions").text
    (session,) = house.la("select session_id from raw.sessions")[0]
    assert session in said and "2026-06-30" in said


@pytest.mark.parametrize(
    "arguments",
    [
        ["sessions"],
        ["replay", "--session", "1", "--out", "out"],
        ["doctor", "--as-at", "tomorrow"],
        ["replay", "--session", "1"],
        ["replay", "--out", "out"],
    ],
    ids=" ".join,
)
def test_2_for_wrong_use_and_nothing_is_made(house: House, tmp_path: Path, arguments: list[str]) -> None:
    ended = replace(house, data=tmp_path / "nothing").returns(*arguments)
    assert ended.code == 2 and "Traceback" not in ended.text
    assert not (tmp_path / "nothing").exists() and not (tmp_path / "out").exists()


def test_2_for_a_session_that_is_not_there_or_a_folder_that_is_not_empty(house: House, tmp_path: Path) -> None:
    ended = house.returns("replay", "--session", "7", "--out", str(tmp_path / "out"))
    assert ended.code == 2 and "There is no session 7" in ended.text and not (tmp_path / "out").exists()
    for out in (house.data, house.data / "x", tmp_path, house.project):
        assert house.returns("replay", "--session", "1", "--out", str(out)).code == 2


@pytest.mark.parametrize("command", ["run", "load", "replay"])
def test_3_while_another_run_is_at_work(house: House, tmp_path: Path, command: str) -> None:
    more = ["--session", "1", "--out", str(tmp_path / "out")] if command == "replay" else []
    with (house.data / ".lock").open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        ended = house.returns(command, *more)
    assert ended.code == 3 and "Another run is at work" in ended.text
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("command", ["sessions", "status", "replay"])
def test_3_while_the_database_is_in_use(house: House, tmp_path: Path, command: str) -> None:
    more = ["--session", "1", "--out", str(tmp_path / "out")] if command == "replay" else []
    with duckdb.connect(str(house.la_database)):
        ended = house.returns(command, *more)
    assert ended.code == 3 and "in use" in ended.text and "Traceback" not in ended.text


@pytest.mark.parametrize(
    "error, words",
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), CANARY), "There is no room left on the disk of"),
        (duckdb.IOException(f"IO Error: {CANARY}: No space left on device"), "There is no room left on the disk of"),
        (duckdb.TransactionException(f"commit: {CANARY}: File too large"), "cannot grow any more"),
        (PermissionError(errno.EACCES, os.strerror(errno.EACCES), CANARY), "may not be written"),
        (OSError(errno.EROFS, os.strerror(errno.EROFS), CANARY), "may not be written"),
        (ValueError(f"{CANARY}: No space left on device"), "Failed: ValueError in"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_3_for_a_fault_of_the_machine_in_words_and_without_a_name(
    error: Exception, words: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    @exits
    def fails(data: str) -> int:
        raise error

    with pytest.raises(SystemExit) as ended:
        fails(data=str(tmp_path))
    said = capsys.readouterr().err
    assert ended.value.code == 3 and words in said and CANARY not in said
    assert "What was published before is still in force." in said


def test_page_has_a_row_for_every_command() -> None:
    page = (REPO / "docs" / "run.md").read_text(encoding="utf-8")
    table = page.split("## Exit codes")[1].split("\n## ")[0]
    names = [
        f"{name} {inner}" if inner else name
        for name, command in main.commands.items()
        for inner in (command.commands if isinstance(command, click.Group) else [""])
    ]
    assert [name for name in names if f"`{name}`" not in table] == []
