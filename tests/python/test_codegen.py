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
from schemas.agreement import Catalogue, UseCase
from schemas.load import load_catalogue
from schemas.model import Column, Table
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
        too_long = [line for line in text.splitlines() if len(line) > 120 and "{{" not in line]
        assert [line for line in too_long if not holds_a_long_name(line)] == []


LONG_NAME = 38
"""As long as an alias may be, so that a name and its alias fill a line."""
LONG_PAIR = 60


@cache
def long_names() -> frozenset[str]:
    """Headings, paths of elements, patterns and reasons that are too long for anything else to stand on their line, and
    names of a table with one of its columns that together are."""
    tables = [table for dataset in catalogue().datasets.values() for table in dataset.tables]
    names = {column.name for table in tables for column in table.columns}
    paths = {f"{t.element}/{c.element or c.name}" for t in tables if t.element for c in t.columns}
    patterns = {column.pattern or "" for table in tables for column in table.columns}
    reasons = {rule.because for table in tables for rule in table.remove_rows}
    pairs = {f"'{table.name}', '{column.name}'" for table in tables for column in table.columns}
    alone = {n for n in (*names, *paths, *patterns, *reasons, *(t.element or "" for t in tables)) if len(n) > LONG_NAME}
    return frozenset(alone | {pair for pair in pairs if len(pair) > LONG_PAIR})


def holds_a_long_name(line: str) -> bool:
    """An apostrophe in a name is written as two in SQL, and after a backslash in a call."""
    plain = line.replace("''", "'").replace("\\'", "'")
    return any(name in plain for name in long_names())


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


def in_one_line(sql: str) -> str:
    """SQL without the line breaks and spaces that a long call is laid out with."""
    return re.sub(r"\(\s+", "(", re.sub(r"\s+", " ", sql))


def in_a_call(text: str) -> str:
    """Text as it stands in an argument of a macro."""
    return text.replace("'", "\\'")


def is_cleaned(column: Column, staging: str) -> bool:
    if column.type == "category":
        return bool(re.search(rf'\b\w+_codes\.code as "{re.escape(column.name)}"', staging))
    return f"{{{{ clean_{column.type}('received.\"{in_a_call(column.name)}\"'" in staging


def each_table(*kinds: str) -> list[object]:
    """Tables of every return: received ones, those that are put together from others, those that feed none."""
    tables = [t for d in catalogue().datasets.values() for t in d.tables]
    return [
        pytest.param(t, id=t.id) for t in tables if ("built" if t.built_by else "fed" if t.feeds else "own") in kinds
    ]


@pytest.mark.parametrize("table", each_table("own", "fed"))
def test_every_column_is_cleaned_by_the_macro_of_its_type(table: Table) -> None:
    staging = in_one_line(made()[f"staging/{table.dataset}/stg_{table.id}.sql"])
    assert [c.name for c in table.columns if not is_cleaned(c, staging)] == []


@pytest.mark.parametrize("table", each_table("own", "built"))
def test_every_column_takes_its_steps(table: Table) -> None:
    enriched = in_one_line(made()[f"current/{table.dataset}/enr_{table.id}.sql"])
    for column in table.columns:
        steps = f"'staged.\"{in_a_call(column.name)}\"'"
        for step in column.enrich:
            steps = f"{step}({steps})"
        wanted = f'{{{{ {steps} }}}} as "{column.name}"' if column.enrich else f'staged."{column.name}"'
        assert wanted in enriched


@pytest.mark.parametrize("table", each_table("fed"))
def test_a_table_that_feeds_another_goes_no_further_by_itself(table: Table) -> None:
    assert not [path for path in made() if re.search(rf"/(enr|cur|pub_\w+)_+{table.id}\.sql", path)]


def published_tables() -> list[object]:
    return [
        pytest.param(use_case, dataset, table, id=f"{use_case.name}-{dataset}-{table}")
        for use_case in catalogue().published
        for dataset, grant in use_case.datasets.items()
        for table in grant.tables
    ]


def shared_columns(published: str) -> list[str]:
    """The select list by which a model ends, column by column, without its comments."""
    columns = published.rpartition("\nselect\n")[2].partition("\nfrom ")[0]
    one_to_a_line = re.sub(r"\s*\n\s{8,}", " ", columns).replace("( ", "(").replace("] )", "])")
    return [re.sub(r",?(  -- instruction \S+)?$", "", line.strip()) for line in one_to_a_line.splitlines()]


@pytest.mark.parametrize(("use_case", "dataset", "table"), published_tables())
def test_what_a_use_case_degrades_is_degraded_and_nothing_else_is_kept(
    use_case: UseCase, dataset: str, table: str
) -> None:
    rules = use_case.datasets[dataset].tables[table]
    name, signed_as = use_case.name.lower(), use_case.signed_as
    published = made()[f"published/{name}/pub_{name}__{dataset}__{table}.sql"]
    more = {"pseudonym": f", '{signed_as}'"}  # whose key it is made with
    confidential = catalogue().datasets[dataset].table(table).confidential

    def is_shared_as(column: str, degrade: str | None) -> str:
        value = f"'\"{in_a_call(column)}\"'"
        value = f"{degrade}({value}{more.get(degrade, '')})" if degrade else value
        if confidential and column in confidential.columns:
            value = f"withheld({value}, '\"{confidential.told_by}\"', {list(confidential.codes)})"
        return f'"{column}"' if value.startswith("'") else f'{{{{ {value} }}}} as "{column}"'

    wanted = {is_shared_as(column, rule.degrade) for rule in rules for column in rule.keep}
    shared = shared_columns(published)
    assert set(shared) == wanted
    assert len(shared) == len(wanted)
    if not use_case.datasets[dataset].newest_only:
        # to find the newest row, columns are looked at that are not shared
        kept = {column for rule in rules for column in rule.keep}
        assert set(re.findall(r'"([^"]+)"', published)) <= kept


def test_there_are_use_cases_of_every_return_and_a_form_of_one() -> None:
    """Or the tests above would say less than they seem to."""
    assert {dataset for u in catalogue().published for dataset in u.datasets} == set(catalogue().datasets)
    forms = [u for u in catalogue().published if u.form_of]
    assert [(form.name, form.signed_as) for form in forms] == [("PAN_DEDUP", "PAN")]
    assert all(grant.newest_only for form in forms for grant in form.datasets.values())


# ---- writing


@cache
def small() -> Catalogue:
    """One table of the return, and no use case: fewer files to write, and every kind of them but two."""
    ssda903 = catalogue().datasets["ssda903"]
    return Catalogue({"ssda903": replace(ssda903, tables=(ssda903.table("uasc"),))}, {})


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
def copied(three_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Schemas and seeds of a return of each format, to change."""
    root = tmp_path_factory.mktemp("copied")
    for part in ("schemas", "seeds"):
        shutil.copytree(three_project / part, root / part)
    return root


@cache
def made_of(copied: Path) -> dict[str, str]:
    return generated_files(load_catalogue(copied))


def changed(copied: Path, path: str, old: str, new: str) -> list[str]:
    """The generated files that another text in one schema writes, changes or removes."""
    before, place = made_of(copied), copied / path
    text = place.read_text() if place.exists() else ""
    assert not text or old in text
    place.write_text(text.replace(old, new, 1) if text else new)
    try:
        after = generated_files(load_catalogue(copied))
    finally:
        place.write_text(text) if text else place.unlink()
    return sorted(name for name in {*before, *after} if before.get(name) != after.get(name))


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
remove_rows:
  - {rule: NoIdentifier, when_blank: CHILD, because: Nobody can say whose record it is.}
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
            PAN, "        - ACTIV\n        - ACCOM\n", "        - ACTIV\n",
            {"marts/pan/_pan__marts.yml", "marts/pan/pan_ssda903__oc3.sql", "published/pan/_pan__published.yml",
             "published/pan/pub_pan__ssda903__oc3.sql", "reference/declared_columns.sql",
             "reference/declared_sources.sql"},
            id="a column less for a use case",
        ),
        pytest.param(
            PAN, "        - Date of Contact\n        - Contact Source\n", "        - Date of Contact\n",
            {f"{room}/{form}/{name}" for form in ("pan", "pan_dedup") for room, name in
             (("marts", f"_{form}__marts.yml"), ("marts", f"{form}_annex_a__list_1.sql"),
              ("published", f"_{form}__published.yml"), ("published", f"pub_{form}__annex_a__list_1.sql"))}
            | {"reference/declared_columns.sql", "reference/declared_sources.sql"},
            id="a column less for a use case and its form",
        ),
        pytest.param(
            "schemas/returns/annex_a/list_1.yml", "from: 2018", "from: 2019", {"reference/declared_grants.sql"},
            id="a list begins",
        ),
        pytest.param(
            "schemas/returns/cin/disabilities.yml", "from: 2017", "from: 2018", {"reference/declared_grants.sql"},
            id="an element begins",
        ),
        pytest.param(
            "schemas/returns/cin/disabilities.yml", "/Disabilities/Disability\n", "/Disability\n",
            {"quality/cin/fnd_cin__disabilities.sql", "quality/cin/fnd_cin__cin.sql"},
            id="an element stands elsewhere",
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


def test_records_of_every_return_repeat_in_no_other() -> None:
    """Where each return stands beside the others, another row of a record is a duplicate in it, wherever it stands."""
    files = made()
    assert "RepeatedRecord" not in files["quality/annex_a/fnd_annex_a__list_1.sql"]
    assert "RepeatedRecord" in files["quality/ssda903/fnd_ssda903__header.sql"]
    assert "RepeatedRecord" in files["quality/cin/fnd_cin__cin.sql"]
