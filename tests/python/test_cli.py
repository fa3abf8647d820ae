"""The command `returns` as people meet it: what it says, and the exit code that a scheduler goes by."""

import os
import re
import resource
import shutil
from dataclasses import replace
from pathlib import Path

import click
import duckdb
import pytest
from click.testing import CliRunner

from ingest.cli import main

from .conftest import GOLDEN
from .running import REPO, House, copy_project, script, write_file

COMMANDS = {
    (): main,
    **{(name,): sub for name, sub in main.commands.items()},
    **{
        (name, inner): c
        for name, sub in main.commands.items()
        if isinstance(sub, click.Group)
        for inner, c in sub.commands.items()
    },
}
EXPECTED_COMMANDS = {"run", "load", "status", "generate", "sample", "schema"}


@pytest.fixture
def house(ssda903_project: Path, tmp_path: Path) -> House:
    return House(ssda903_project, GOLDEN / "incoming", tmp_path / "data")


@pytest.fixture
def small_project(ssda903_project: Path, tmp_path: Path) -> Path:
    """A project of one return, to change."""
    return copy_project(tmp_path / "small", ssda903_project)


def said(house: House, *arguments: str) -> tuple[int, str]:
    ended = house.returns(*arguments)
    return ended.code, ended.text.strip()


# ---- help


def test_every_promised_command_is_there() -> None:
    assert set(main.commands) >= EXPECTED_COMMANDS


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_has_help_with_an_example(path: tuple[str, ...]) -> None:
    shown = CliRunner().invoke(main, [*path, "--help"])
    assert shown.exit_code == 0
    if not isinstance(COMMANDS[path], click.Group) or not path:
        assert re.search(r"Example: returns \w+", shown.output)


@pytest.mark.parametrize("path", [p for p, c in COMMANDS.items() if not isinstance(c, click.Group)], ids=" ".join)
def test_example_in_the_help_is_a_command_that_exists(path: tuple[str, ...]) -> None:
    shown = CliRunner().invoke(main, [*path, "--help"])
    words = re.search(r"Example: returns (.*)", shown.output)
    assert words and tuple(words[1].split()[: len(path)]) == path
    options = {opt for parameter in COMMANDS[path].params for opt in parameter.opts}
    assert {word for word in words[1].split() if word.startswith("--")} <= options


def test_help_says_the_exit_codes() -> None:
    text = CliRunner().invoke(main, ["--help"]).output
    assert re.search(r"0 done; 1 done, .*; 2 .*; 3 failed", text, re.DOTALL)


# ---- 0 and 1


def test_load_without_refusals_ends_with_0_and_with_refusals_1(house: House, tmp_path: Path) -> None:
    assert house.returns("load").code == 0
    write_file(tmp_path, "in/Barnet-BAR/ssda903/2025/header.csv", "no", "table")
    assert replace(house, incoming=tmp_path / "in", data=tmp_path / "other").returns("load").code == 1


def test_options_win_over_environment_variables(house: House, tmp_path: Path) -> None:
    wrong = replace(house, incoming=tmp_path / "not there", as_at="nonsense", data=tmp_path / "x")
    right = ["--incoming", str(house.incoming), "--data", str(house.data), "--as-at", "2026-06-30"]
    assert wrong.returns("load", *right).code == 0
    assert house.la_database.exists() and not (tmp_path / "x").exists()


def test_status_shows_what_is_in_use_missing_and_silent(sample: House) -> None:
    code, text = said(sample, "status")
    assert code == 0
    rows = [line.split() for line in text.splitlines()]
    assert ["BAR", "ssda903", "2025", "in", "use", "11", "of", "11", "224"] in rows
    assert any(row[:1] == ["CAM"] and "missing" in row for row in rows)
    assert "not due yet" in text or "in use" in text


def test_schema_show_prints_what_applied_in_the_year(house: House) -> None:
    before, after = (said(house, "schema", "show", "ssda903", "--year", year) for year in ("2022", "2026"))
    assert before[0] == after[0] == 0
    assert "H5" in before[1] and "H5" not in after[1]
    assert "social_worker" not in before[1] and "social_worker" in after[1]


def test_sample_makes_what_is_shipped(house: House, tmp_path: Path) -> None:
    assert said(house, "sample", "--out", str(tmp_path / "made"))[0] == 0
    shipped = REPO / "samples" / "incoming"
    made = {p.relative_to(tmp_path / "made"): p.read_bytes() for p in (tmp_path / "made").rglob("*") if p.is_file()}
    assert made == {p.relative_to(shipped): p.read_bytes() for p in shipped.rglob("*") if p.is_file()}


def test_generate_check_agrees_with_what_is_committed(house: House) -> None:
    assert said(house, "generate", "--check") == (0, "Every generated file is what the schemas make.")


# ---- 2: wrong use or configuration


@pytest.mark.parametrize("verb", ["run", "load"])
def test_incoming_folder_that_is_not_there(house: House, tmp_path: Path, verb: str) -> None:
    missing = tmp_path / "no such folder"
    code, text = said(replace(house, incoming=missing), verb)
    assert (code, text) == (2, f"There is no folder {missing}. Name the folder of returns with --incoming.")
    assert not house.data.exists()


@pytest.mark.parametrize("day", ["30/06/2026", "2026-02-30", "tomorrow", "2026-6-1"])
def test_day_that_is_no_date(house: House, day: str) -> None:
    code, text = said(house, "load", "--as-at", day)
    assert (code, text) == (2, f"--as-at {day} is not a date: write it as 2026-06-30.")


def test_data_folder_that_is_a_file(house: House, tmp_path: Path) -> None:
    place = write_file(tmp_path, "file", "text")
    code, text = said(replace(house, data=place), "load")
    assert code == 2 and str(place) in text and "Traceback" not in text


@pytest.mark.parametrize("inner, outer", [("data", "."), (".", "incoming")], ids=["data in incoming", "the same"])
def test_data_folder_within_the_incoming_folder(house: House, tmp_path: Path, inner: str, outer: str) -> None:
    """Else every run would take the archive of the last one for deposits."""
    incoming = tmp_path / "incoming"
    shutil.copytree(GOLDEN / "incoming", incoming)
    code, text = said(replace(house, incoming=incoming, data=(incoming / inner).resolve()), "load")
    assert code == 2 and str(incoming) in text and "Traceback" not in text
    assert not (incoming / "data").exists() and not (incoming / "la_zone").exists()


@pytest.mark.parametrize("sign", "*?[")
def test_data_folder_whose_name_is_a_file_pattern(house: House, tmp_path: Path, sign: str) -> None:
    code, text = said(replace(house, data=tmp_path / f"data{sign}1"), "load")
    assert code == 2 and "--data" in text


def test_status_before_anything_was_loaded(house: House) -> None:
    code, text = said(house, "status")
    assert code == 2 and "returns run --incoming" in text


@pytest.mark.parametrize(
    "arguments, words",
    [
        (["ssda904", "--year", "2022"], "No return is called ssda904. There are: ssda903."),
        (["ssda903", "--year", "2016"], "ssda903 is read from 2017 on; 2016 has no schema."),
        (["ssda903", "--year", "2022", "--table", "dolo"], "ssda903 has no table dolo in 2022."),
        (["ssda903"], "Missing option '--year'"),
        (["ssda903", "--year", "x"], "x is no period: write it as 2024, 2024-03 or 2024-autumn."),
    ],
)
def test_schema_show_of_what_is_not_there(house: House, arguments: list[str], words: str) -> None:
    code, text = said(house, "schema", "show", *arguments)
    assert code == 2 and words in text


@pytest.mark.parametrize("arguments", [["fly"], ["run", "--fast"], ["sample"], []], ids=" ".join)
def test_command_that_click_does_not_know(house: House, arguments: list[str]) -> None:
    code, text = said(house, *arguments)
    assert code == 2 and "returns" in text


@pytest.mark.parametrize(
    "path, old, new, words",
    [
        ("schemas/returns/ssda903/oc3.yml", "type: date", "type: moment", "moment"),
        ("schemas/use_cases/pan.yml", "keep: [UPN]", "keep: [UPNX]", "UPNX"),
        ("schemas/use_cases/pan.yml", "degrade: postcode_sector", "degrade: postcode_area", "postcode_area"),
        ("seeds/agreements.csv", "822,ssda903,CHECKS", "822,ssda903,CHEQUES", "CHEQUES"),
        ("seeds/agreements.csv", "2025-04-01", "01/04/2025", "01/04/2025"),
    ],
)
def test_schema_that_contradicts_itself_is_refused_with_file_and_line(
    house: House, own_project: Path, path: str, old: str, new: str, words: str
) -> None:
    place = own_project / path
    text = place.read_text(encoding="utf-8")
    assert old in text
    place.write_text(text.replace(old, new, 1), encoding="utf-8")
    code, answer = said(replace(house, project=own_project), "load")
    assert code == 2 and "Traceback" not in answer
    number = text[: text.index(old)].count("\n") + 1
    assert f"{place}:{number}: " in answer and words in answer


def test_hand_written_file_stands_where_a_generated_one_belongs(house: House, small_project: Path) -> None:
    path = small_project / "dbt_project" / "models" / "current" / "ssda903" / "cur_ssda903__oc3.sql"
    path.write_text("select 1 as mine\n", encoding="utf-8")
    code, text = said(replace(house, project=small_project), "generate")
    assert code == 2 and str(path) in text
    assert path.read_text(encoding="utf-8") == "select 1 as mine\n"


# ---- 3: failed


def test_generate_check_names_the_files_that_differ(house: House, small_project: Path) -> None:
    models = small_project / "dbt_project" / "models"
    changed, gone = (models / "current" / "ssda903" / f"cur_ssda903__{table}.sql" for table in ("oc2", "oc3"))
    changed.write_text(changed.read_text(encoding="utf-8") + "-- by hand\n", encoding="utf-8")
    gone.unlink()
    stray = models / "marts" / "pan" / "pan_ssda903__ad1.sql"
    stray.write_text("-- Made from schemas/use_cases/pan.yml by `returns generate`\n", encoding="utf-8")
    code, text = said(replace(house, project=small_project), "generate", "--check")
    assert code == 3 and "Run `returns generate`" in text
    for path in (changed, gone, stray):
        assert path.relative_to(models).as_posix() in text
    assert "-- by hand" in changed.read_text(encoding="utf-8")
    assert said(replace(house, project=small_project), "generate")[0] == 0
    assert said(replace(house, project=small_project), "generate", "--check")[0] == 0
    assert not stray.exists()


@pytest.mark.parametrize("verb", ["run", "load", "status"])
def test_database_of_the_la_zone_is_in_use(house: House, verb: str) -> None:
    house.la_database.parent.mkdir(parents=True)
    with duckdb.connect(str(house.la_database)):
        code, text = said(house, verb)
    assert code == 3 and "Traceback" not in text and "in use" in text


@pytest.mark.parametrize("verb", ["run", "load", "status"])
def test_database_of_the_la_zone_is_no_database(house: House, verb: str) -> None:
    write_file(house.data, "la_zone/la.duckdb", "not a database " * 1000)
    code, text = said(house, verb)
    assert code == 3 and "Traceback" not in text and str(house.data) in text


def test_disk_that_is_full(house: House) -> None:
    """As near as a test comes to it: no file may grow beyond 1 MB."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
    try:
        ended, _ = script("returns", "load", environment=house.environment)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert ended.code == 3 and "Traceback" not in ended.text
    assert house.returns("load").code == 0


def test_dbt_without_the_environment_says_what_is_missing(house: House) -> None:
    bare = {name: value for name, value in os.environ.items() if not name.startswith("RETURNS_")}
    arguments = ["build", "--project-dir", str(house.project / "dbt_project"), "--profiles-dir", str(house.project)]
    ended, _ = script("dbt", *arguments, environment=bare)
    assert ended.code == 2 and "RETURNS_DATA" in ended.text
