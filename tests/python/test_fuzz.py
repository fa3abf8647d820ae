"""Some hundreds of mutated files through the real ingest, beside the good files they were made from: tests/fuzz.

`python -m tests.torture.fuzz` does the same by the thousands. A mutant that breaks a law is a fault of the product: it
becomes a case of tests/corpus and is mended where it comes from.
"""

from pathlib import Path

import pytest

from tests.fuzz.house import Found, session_of
from tests.fuzz.laws import broken
from tests.fuzz.make import chosen, mutants, unchanged
from tests.fuzz.mutant import Mutant
from tests.fuzz.run import run

SEED, MUTANTS, BATCHES = 903, 150, 3


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("batch", range(BATCHES))
def test_every_law_holds_for_every_mutant(batch: int, tmp_path: Path) -> None:
    numbers = range(batch * MUTANTS, (batch + 1) * MUTANTS)
    assert [str(one) for one in run(chosen(), SEED, numbers, tmp_path)] == []


def test_every_return_and_every_format_is_mutated() -> None:
    assert {(file.dataset, file.kind) for file in chosen()} == {
        ("annex_a", "xlsx"), ("annex_a", "ods"), ("cans", "xlsx"), ("cin", "xml"), ("csww", "xml"), ("sen2", "xml"),
        ("pnw_census", "csv"), ("pnw_census", "xlsx"), ("s251", "csv"), ("school_census", "csv"), ("ssda903", "csv"),
    }  # fmt: skip


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_seed_makes_the_same_files_and_another_seed_others() -> None:
    once, again, other = (list(mutants(chosen(), seed, range(30), 0)) for seed in (1, 1, 2))
    assert once == again
    assert [mutant.content for mutant in once] != [mutant.content for mutant in other]
    assert list(mutants(chosen(), 1, range(29, 30), 29)) == once[29:]


# ---- the laws can be broken


@pytest.fixture(scope="module")
def lawful(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Mutant, Found]]:
    """One good file of each format, and what became of it."""
    files = {file.kind: file for file in reversed(chosen())}
    good = list(unchanged(tuple(files.values())))
    found = session_of(good, tmp_path_factory.mktemp("lawful")).found
    return {mutant.original.kind: (mutant, found[mutant.la]) for mutant in good}


@pytest.mark.parametrize("kind", ["csv", "ods", "xlsx", "xml"])
def test_a_good_file_is_lawful(kind: str, lawful: dict[str, tuple[Mutant, Found]]) -> None:
    mutant, found = lawful[kind]
    assert {record["status"] for record in found.files} == {"live"}
    assert broken(mutant, found, found) == []


@pytest.mark.parametrize("kind", ["csv", "ods", "xlsx", "xml"])
def test_a_row_that_is_lost_and_an_identifier_that_is_changed_break_a_law(
    kind: str, lawful: dict[str, tuple[Mutant, Found]]
) -> None:
    mutant, found = lawful[kind]
    table, name = next(
        (record["table_name"], column)
        for record in found.files
        for column, value in (found.rows.get(record["table_name"]) or [{}])[0].items()
        if column in ("CHILD", "Child Unique ID", "LAchildID", "AgencyWorkerID", "UPN", "Identifier") and value
    )
    rows = found.rows[table]
    lost = Found(found.files, found.issues, found.columns, found.rows | {table: rows[1:]})
    assert broken(mutant, lost, None)
    changed = [rows[0] | {name: f"{rows[0][name]}.0"}, *rows[1:]]
    assert broken(mutant, Found(found.files, found.issues, found.columns, found.rows | {table: changed}), None)
    silent = [record | {"status": "refused"} for record in found.files]
    assert broken(mutant, Found(silent, [], found.columns, {}), None)
