"""What turns up: every case of tests/corpus (corpus.yml, every_format.yml), in one incoming folder, loaded at once.

So each case also shows that the others, however bad, do not stop it.
"""

import re
from collections.abc import Iterator
from operator import itemgetter
from typing import Any

import pytest

from schemas.validity import When

from .corpus_files import OTHERS_PATH, Case, File, cases, content, each_case, each_file, make
from .corpus_outcome import Outcome, house, kinds, outcome_of
from .deposits import catalogue

# Kinds that the build raises when it has seen all files, or a return in several forms, of which none is collected.
NOT_OF_A_FILE = {"InvalidNode", "RepeatedRecord", "MissingVariant"}
# Kinds about a row or a cell that the ingest raises, for only it sees how the file is written.
OF_THE_READING = {"RaggedRow", "MissingElement", "RepeatedElement", "ErrorCell", "FormulaWithoutValue"}
OF_THE_HEADER = {"header", "source"}
"""Tables of which every XML return here has a row."""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """What is told of the files when they have come, and again by the next session, to which another file is new."""
    deposits = house(tmp_path_factory.mktemp("corpus"))
    for case in cases():
        for file in case.files:
            make(deposits, file)
    deposits.load()
    deposits.put(OTHERS_PATH)
    deposits.load()
    return outcome_of(deposits)


@pytest.mark.parametrize("case", each_case())
def test_what_becomes_of_a_file(case: Case, outcome: Outcome) -> None:
    became = {f.path: outcome.status(f.path) for f in case.files}
    assert became == {f.path: f.status for f in case.files}


@pytest.mark.parametrize(("case", "file"), each_file("live", "refused", "superseded", "duplicate"))
def test_what_is_said_of_a_file(case: Case, file: File, outcome: Outcome) -> None:
    found = outcome.issues.get(file.path, []), file.told.get("findings", [])
    issues, wanted = (sorted(each, key=itemgetter("kind")) for each in found)
    assert [issue["kind"] for issue in issues] == [finding["kind"] for finding in wanted]
    for issue, finding in zip(issues, wanted, strict=True):
        for name, value in finding.items():
            assert value in issue[name] if name in ("found", "expected") else value == issue[name]
        assert issue["found"]
        assert issue["expected"]


@pytest.mark.parametrize(("case", "file"), each_file("live"))
def test_every_row_of_a_file_is_accounted_for(case: Case, file: File, outcome: Outcome) -> None:
    counts, told = outcome.rows(file.path), file.told.get("rows")
    if file.dataset == "ssda903":
        assert list(counts) == [case.told.get("table", "uasc")]
        assert not told or counts == {case.told.get("table", "uasc"): told}
    else:
        with_rows = {table: rows for table, rows in counts.items() if any(rows)}
        assert {table: rows for table, rows in with_rows.items() if table not in OF_THE_HEADER} == told
        tables = catalogue().datasets["cin"].tables_in(When("2025"))
        assert file.dataset != "cin" or set(counts) == {table.name for table in tables}


def test_as_many_rows_land_as_the_ledger_says(outcome: Outcome) -> None:
    tables = [t for d in catalogue().datasets.values() for t in d.received]
    each = " union all ".join(f"select _file_id, '{table.name}' as t from raw.{table.id}" for table in tables)
    landed = {(i, t): n for i, t, n in outcome.deposits.ask(f"select _file_id, t, count(*) from ({each}) group by all")}
    records = [record for of_file in outcome.files.values() for record in of_file if record["status"] == "live"]
    assert landed == {(r["file_id"], r["table_name"]): r["rows_landed"] for r in records if r["rows_landed"]}


def landing() -> list[Any]:
    told = [c for c in cases() if "landed" in c.told]
    return [pytest.param(c, id=c.told["case"]) for c in told]


@pytest.mark.parametrize("case", landing())
def test_what_lands(case: Case, outcome: Outcome) -> None:
    told = case.told["landed"]
    told = told if isinstance(told, dict) else {f"ssda903__{case.told.get('table', 'uasc')}": told}
    for table, rows in told.items():
        cells = "columns(c -> c = '_row' or c not like '\\_%' escape '\\')"
        query = f"select {cells} from raw.{table} where _la = ? order by _year, _row"
        found = [list(row) for row in outcome.deposits.ask(query, case.authority.code)]
        assert [row[: len(wanted)] for row, wanted in zip(found, rows, strict=True)] == rows
        assert not any(cell for row, wanted in zip(found, rows, strict=True) for cell in row[len(wanted) :])


def test_nothing_is_seen_that_the_corpus_does_not_name(outcome: Outcome) -> None:
    assert set(outcome.files) == {f.path for c in cases() for f in c.files if f.status} | {OTHERS_PATH}


def test_everything_in_the_incoming_folder_is_as_it_was(outcome: Outcome) -> None:
    for case in cases():
        for file in case.files:
            if "text" in file.told or "xml" in file.told:
                assert (outcome.deposits.incoming / file.path).read_bytes() == content(file)


def test_the_terminal_is_told_numbers_only(outcome: Outcome) -> None:
    assert all(re.fullmatch(r"(Looking at|Reading) [0-9,]+ files?", line) for line in outcome.deposits.said)


# ---- every kind of finding


def raised() -> Iterator[str]:
    for case in cases():
        for file in case.files:
            yield from (finding["kind"] for finding in file.told.get("findings", ()))


def test_every_kind_that_a_file_can_raise_is_raised() -> None:
    of_files = {kind for kind, row in kinds().items() if row["severity"] in ("file", "note")} | OF_THE_READING
    assert set(raised()) | {"LastGoodKept"} == of_files - NOT_OF_A_FILE


@pytest.mark.parametrize("kind", sorted(set(raised())))
def test_every_kind_says_what_happens_and_what_to_do(kind: str) -> None:
    row = kinds()[kind]
    assert all(row[name] and row[name][0].isupper() for name in ("meaning", "what_happens", "what_to_do"))
