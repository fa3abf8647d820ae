"""Generated files: the same from the same schemas, checked, tidied away, and never in place of somebody's own work."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from codegen.write import MADE, HandWritten, differences, generated_files, write
from schemas.load import load_catalogue
from schemas.model import Catalogue, Column
from schemas.project import PROJECT

from .deposits import catalogue

MODELS = PROJECT / "dbt_project" / "models"
CALL = re.compile(r"\{\{-?\s*(?:return\()?([a-z_]+(?:\.[a-z_]+)?)\(")
DBTS_OWN = {"ref", "source", "config"}


@cache
def made() -> dict[str, str]:
    return generated_files(catalogue())


def sql() -> list[str]:
    return sorted(path for path in made() if path.endswith(".sql"))


# ---- the text


def test_the_same_schemas_make_the_same_files() -> None:
    """In another process too, where Python puts its sets into another order."""
    program = (
        "import hashlib; from codegen.write import generated_files; from schemas.load import load_catalogue;"
        "from schemas.project import PROJECT;"
        "print(hashlib.sha256(repr(generated_files(load_catalogue(PROJECT))).encode()).hexdigest())"
    )
    hashes = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(hashes) == 1
    assert generated_files(load_catalogue(PROJECT)) == made()


def test_the_committed_files_are_what_the_generator_makes() -> None:
    assert differences(catalogue(), MODELS) == []


@pytest.mark.parametrize("path", sorted(made()))
def test_a_generated_file_says_so_and_reads_well(path: str) -> None:
    text = made()[path]
    first = text.splitlines()[0]
    assert first.startswith(MADE)
    assert "returns generate" in first
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert not [line for line in text.splitlines() if line != line.rstrip() or "\t" in line]
    assert str(PROJECT) not in text
    if path.endswith(".sql"):
        assert not [line for line in text.splitlines() if len(line) > 120 and "{{" not in line]


@pytest.mark.parametrize("path", sql())
def test_the_file_a_model_was_made_from_is_there(path: str) -> None:
    source = re.match(r"-- Made from (schemas/\S*) by", made()[path])
    assert source
    assert (PROJECT / source[1]).exists()


# ---- the vocabulary


@cache
def macros() -> set[str]:
    texts = [path.read_text(encoding="utf-8") for path in (PROJECT / "macros").rglob("*.sql")]
    return {name for text in texts for name in re.findall(r"\{%-? *macro +([a-z_0-9]+)\(", text)}


@pytest.mark.parametrize("path", sql())
def test_generated_sql_calls_macros_that_there_are(path: str) -> None:
    called = set(CALL.findall(made()[path]))
    assert {name for name in called if not name.startswith("dbt.")} <= macros() | DBTS_OWN


@pytest.mark.parametrize("path", sql())
def test_generated_sql_leaves_what_engines_do_differently_to_macros(path: str) -> None:
    without_calls = re.sub(r"\{\{.*?\}\}", "", made()[path], flags=re.DOTALL)
    assert not re.findall(
        r"::|\b(?:qualify|exclude|replace)\b(?! *\()|\b(?:try|strp|regexp|read|list|date)_?\w*\(", without_calls
    )


def cleaned(column: Column) -> str:
    if column.type == "category":
        return f"""{column.name.lower()}_codes.code as "{column.name}\""""
    return f"{{{{ clean_{column.type}('received.\"{column.name}\"'"


@pytest.mark.parametrize("table", [pytest.param(t, id=t.id) for t in catalogue().datasets["ssda903"].tables])
def test_every_column_is_cleaned_by_the_macro_of_its_type(table: object) -> None:
    (declared,) = [t for t in catalogue().datasets["ssda903"].tables if t is table]
    staging = made()[f"staging/ssda903/stg_{declared.id}.sql"]
    enriched = made()[f"current/ssda903/enr_{declared.id}.sql"]
    assert [c.name for c in declared.columns if cleaned(c) not in staging] == []
    for column in declared.columns:
        for step in column.enrich:
            assert f"{step}(" in enriched


@pytest.mark.parametrize("use_case", [pytest.param(u, id=u.name) for u in catalogue().published])
def test_what_a_use_case_degrades_is_degraded_and_nothing_else_is_kept(use_case: object) -> None:
    (declared,) = [u for u in catalogue().published if u is use_case]
    for table, rules in declared.datasets["ssda903"].tables.items():
        published = made()[f"published/{declared.name.lower()}/pub_{declared.name.lower()}__ssda903__{table}.sql"]
        for rule in rules:
            for column in rule.keep:
                call = f"{{{{ {rule.degrade}('\"{column}\"') }}}}"
                assert (call in published) is bool(rule.degrade)
        allowed = {column for rule in rules for column in rule.keep}
        assert set(re.findall(r'"(\w+)"', published)) <= allowed


# ---- writing


@cache
def small() -> Catalogue:
    """One table of the return, and no use case: fewer files to write, and every kind of them but two."""
    ssda903 = catalogue().datasets["ssda903"]
    return Catalogue({"ssda903": replace(ssda903, tables=(ssda903.tables[-1],))}, {})


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A models folder with everything generated, and something hand-written beside it."""
    write(small(), tmp_path)
    (tmp_path / "staging/ssda903/own.sql").write_text("select 1\n")
    (tmp_path / "staging/ssda903/own.yml").write_text("version: 2\n")
    return tmp_path


def contents(models: Path) -> dict[str, str]:
    return {p.relative_to(models).as_posix(): p.read_text() for p in models.rglob("*") if p.is_file()}


def test_everything_is_written_once(tmp_path: Path) -> None:
    wanted = generated_files(small())
    assert write(small(), tmp_path) == sorted(wanted)
    assert contents(tmp_path) == wanted
    assert write(small(), tmp_path) == differences(small(), tmp_path) == []


DAMAGE: dict[str, Callable[[Path], object]] = {
    "edited": lambda path: path.write_text(path.read_text() + "-- mine\n"),
    "removed": lambda path: path.unlink(),
}


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("path", ["staging/ssda903/stg_ssda903__uasc.sql", "staging/_sources.yml"])
def test_a_generated_file_that_was_touched_is_found_and_made_again(models: Path, path: str, damage: str) -> None:
    before = contents(models)
    DAMAGE[damage](models / path)
    assert differences(small(), models) == [path]
    assert write(small(), models) == [path]
    assert contents(models) == before


def test_what_no_schema_makes_any_more_is_removed_and_what_is_hand_written_stays(models: Path) -> None:
    before = contents(models)
    orphan = models / "staging/gone/stg_gone__table.sql"
    orphan.parent.mkdir()
    orphan.write_text(MADE[0] + "returns/gone/table.yml by `returns generate`\nselect 1\n")
    (models / "staging/gone/own.sql").write_text("-- Not Made from schemas/\n")
    assert write(small(), models) == ["staging/gone/stg_gone__table.sql"]
    assert contents(models) == before | {"staging/gone/own.sql": "-- Not Made from schemas/\n"}


@pytest.mark.parametrize("path", ["staging/ssda903/stg_ssda903__uasc.sql", "staging/_sources.yml"])
def test_a_hand_written_file_is_never_written_over(models: Path, path: str) -> None:
    (models / path).write_text("select 'mine'\n")
    (models / "reference/code_lists.sql").unlink()
    before = contents(models)
    with pytest.raises(HandWritten, match=re.escape(path)):
        write(small(), models)
    assert contents(models) == before


# ---- what a change changes

UASC = "schemas/returns/ssda903/uasc.yml"
HEAD = "schemas/returns/ssda903/_dataset.yml"
PAN = "schemas/use_cases/pan.yml"


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("copied")
    shutil.copytree(PROJECT / "schemas", root / "schemas", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    shutil.copytree(PROJECT / "seeds", root / "seeds")
    return root


def changed(copied: Path, path: str, old: str, new: str) -> list[str]:
    """The generated files that another text in one schema writes, changes or removes."""
    place = copied / path
    text = place.read_text() if place.exists() else ""
    assert not text or old in text
    place.write_text(text.replace(old, new, 1) if text else new)
    try:
        after = generated_files(load_catalogue(copied))
    finally:
        place.write_text(text) if text else place.unlink()
    return sorted(name for name in {*made(), *after} if made().get(name) != after.get(name))


def of_table(name: str) -> set[str]:
    places = {"staging": "stg", "quality": "fnd", "current": "enr"}
    return {f"{place}/ssda903/{kind}_ssda903__{name}.sql" for place, kind in places.items()} | {
        f"current/ssda903/cur_ssda903__{name}.sql"
    }


DESCRIBED = {"staging/_sources.yml", *(f"{p}/ssda903/_ssda903__{p}.yml" for p in ("staging", "current"))}
SHARED = {f"{room}/{name}/_{name}__{room}.yml" for room in ("published", "marts") for name in ("pan", "sufficiency")}
NEW_TABLE = """\
table: extra
title: Extra
description: One row per extra.
source: A guide
columns:
  - {name: CHILD, type: identifier, required: true, description: The child.}
  - {name: EXTRA, type: category, codes: sex, description: What.}
added: []
key: [CHILD]
keep_first: []
"""


def test_an_untouched_copy_changes_nothing(copied: Path) -> None:
    assert changed(copied, UASC, "title: ", "title: ") == []


@pytest.mark.parametrize(
    ("path", "old", "new", "files"),
    [
        pytest.param(
            UASC, "added:", "  - {name: NEW, type: string, description: x}\nadded:", of_table("uasc") | DESCRIBED,
            id="a column",
        ),
        pytest.param(
            UASC, "added:", "  - {name: NEW, type: category, codes: sex, description: x}\nadded:",
            of_table("uasc") | DESCRIBED | {"staging/ssda903/values_seen_ssda903.sql"}, id="a coded column",
        ),
        pytest.param(UASC, "    type: date\n", "    type: date\n    until: 2026\n", set(), id="a column ends"),
        pytest.param(UASC, "from: 2017", "from: 2018", {"reference/declared_grants.sql"}, id="a table begins"),
        pytest.param(HEAD, "from: 2017", "from: 2018", {"reference/declared_datasets.sql"}, id="a return begins"),
        pytest.param(
            UASC, "description: Date of birth of the child, as in the header.", "description: Born.",
            DESCRIBED | SHARED, id="a description",
        ),
        pytest.param(UASC, "keep_first: [DUC desc", "keep_first: [DUC asc", {"current/ssda903/enr_ssda903__uasc.sql"},
                     id="which row stays"),
        pytest.param(
            "schemas/returns/ssda903/extra.yml", "", NEW_TABLE,
            of_table("extra") | DESCRIBED | {
                "quality/ssda903/_ssda903__quality.yml", "quality/findings_in_rows.sql", "quality/row_accounting.sql",
                "staging/ssda903/values_seen_ssda903.sql",
            },
            id="a table",
        ),
        pytest.param(
            PAN, "[SEX, DUC]", "[DUC]",
            {"marts/pan/_pan__marts.yml", "marts/pan/pan_ssda903__uasc.sql", "published/pan/_pan__published.yml",
             "published/pan/pub_pan__ssda903__uasc.sql", "reference/declared_columns.sql"},
            id="a column less for a use case",
        ),
    ],
)  # fmt: skip
def test_a_change_changes_what_it_must_and_no_more(
    copied: Path, path: str, old: str, new: str, files: set[str]
) -> None:
    assert changed(copied, path, old, new) == sorted(files)


def test_a_longer_retention_reaches_every_file_of_the_use_case_that_reads_it(copied: Path) -> None:
    reached = changed(copied, PAN, "years: 12", "years: 11")
    tables = catalogue().use_cases["PAN"].datasets["ssda903"].tables
    published = [f"published/pan/pub_pan__ssda903__{table}.sql" for table in tables]
    assert reached == sorted([*published, "quality/row_accounting.sql", "reference/declared_grants.sql"])
