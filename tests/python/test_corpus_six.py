"""What turns up in the returns that came last: every case of tests/corpus/six.yml, loaded at once as in test_corpus.py.

Whose months, terms, quarters and children the files are; what becomes of a form that is not filled in as it should be;
and that identifiers and codes land as they stand.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import pytest

from samples.generator.cans.form import Assessed, answers, sheet
from samples.generator.workbook import Row

from .canaries_six import SIX
from .corpus_files import Case, File, make, written
from .corpus_outcome import Outcome, outcome_of
from .deposits import CAMDEN, Deposits

CHILD = Assessed("00123", date(2012, 5, 17), date(2026, 1, 20), 1)
SMALL = Assessed("00123", date(2022, 5, 17), date(2026, 1, 20), 1)
LETTERS = "ABCDEFG"


@dataclass(frozen=True)
class SixDeposits(Deposits):
    """Deposits of authorities whose returns may all be checked."""

    def _write_reference(self) -> None:
        super()._write_reference()
        with (self.root / "project" / "seeds" / "agreements.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["la_code", "dataset", "use_case", "signed_from", "signed_to"])
            writer.writerows([a.code, d, "CHECKS", "2020-01-01", ""] for a in self.authorities for d in SIX)


# ---- how the files are made


@cache
def cases() -> list[Case]:
    return [Case(number, _in_full(case)) for number, case in enumerate(written("six.yml"), start=1)]


def _in_full(told: dict[str, Any]) -> dict[str, Any]:
    """With the sheets of its forms written out."""
    if "several" in told:
        return told | {"several": [_in_full(file) for file in told["several"]]}
    if "form" not in told:
        return told
    sheets = told["form"] if isinstance(told["form"], list) else [told]
    return told | {"sheets": [_sheet(number, one) for number, one in enumerate(sheets)]}


def _sheet(number: int, told: dict[str, Any]) -> dict[str, Any]:
    rows = told["rows"] if "rows" in told and "form" not in told else list(_form(told))
    return {"name": told.get("name", f"Form {number}"), "state": told.get("state", "visible"), "rows": rows}


def _form(told: dict[str, Any]) -> Iterator[list[Any]]:
    child = SMALL if told["form"] == "0_5" else CHILD
    rows = [_line(row, told) for row in sheet(told["form"], answers(told["form"], child, 1)).rows]
    rows = [row for row in rows if len(row) < 2 or row[1] not in told.get("without", ())]
    yield from told.get("above", ())
    for row in rows:
        yield [*row, None, *row[1:]] if told.get("beside") else row
    yield from rows if told.get("twice") else ()
    yield from told.get("more", ())


def _line(row: Row, told: dict[str, Any]) -> list[Any]:
    """A question with its number and its answer, which may be told."""
    if len(row) < 3:
        return list(row)
    given = told.get("answers", {})
    number, label, answer = row
    answer = None if "all" in given else given.get(label, answer)
    return [number, label, *[None] * (LETTERS.index(told.get("answers_in", "C")) - 2), answer]


def each_case() -> list[Any]:
    return [pytest.param(case, id=case.told["case"]) for case in cases()]


def each_file(key: str) -> list[Any]:
    """The files of which this is told."""
    return [pytest.param(c, f, id=f"{c.told['case']}, {n}") for c in cases() for n, f in enumerate(c.files)
            if key in f.told]  # fmt: skip


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    deposits = SixDeposits(tmp_path_factory.mktemp("corpus_six"), (*(case.authority for case in cases()), CAMDEN))
    for case in cases():
        for file in case.files:
            make(deposits, file)
    deposits.load()
    return outcome_of(deposits)


# ---- what becomes of them


def issues_of(file: File, outcome: Outcome) -> list[dict[str, Any]]:
    """What is said of a file, but for the names on a form, which no agreement lets be read."""
    of_names = ("Last Name", "First Name", "Caregiver(s) Name(s)")
    issues = outcome.issues.get(file.path, [])
    return [i for i in issues if i["kind"] != "ColumnNotAllowed" or not i["column"].endswith(of_names)]


def test_the_names_on_a_form_are_not_read_and_that_is_told(outcome: Outcome) -> None:
    forms = [file for case in cases() for file in case.files if file.told.get("table", "").startswith("form_")]
    for file in forms:
        assert [i["kind"] for i in outcome.issues[file.path]].count("ColumnNotAllowed") == 3
    assert forms


@pytest.mark.parametrize("case", each_case())
def test_what_becomes_of_a_file(case: Case, outcome: Outcome) -> None:
    assert {f.path: outcome.status(f.path) for f in case.files} == {f.path: f.status for f in case.files}


@pytest.mark.parametrize(("case", "file"), each_file("findings"))
def test_what_is_said_of_a_file(case: Case, file: File, outcome: Outcome) -> None:
    issues, wanted = issues_of(file, outcome), file.told["findings"]
    assert [issue["kind"] for issue in issues] == [finding["kind"] for finding in wanted]
    for issue, finding in zip(issues, wanted, strict=True):
        for name, value in finding.items():
            assert value in issue[name] if name in ("found", "expected") else value == issue[name]
        assert issue["found"] and issue["expected"]


@pytest.mark.parametrize(("case", "file"), each_file("kinds"))
def test_which_kinds_of_finding_a_file_has(case: Case, file: File, outcome: Outcome) -> None:
    """Where there is one for each of many cells or columns."""
    kinds = [issue["kind"] for issue in issues_of(file, outcome)]
    assert kinds[: len(file.told["kinds"])] == file.told["kinds"] and set(kinds) == set(file.told["kinds"])


@pytest.mark.parametrize(("case", "file"), each_file("table"))
def test_every_row_of_a_file_is_accounted_for(case: Case, file: File, outcome: Outcome) -> None:
    counts = outcome.rows(file.path)
    assert list(counts) == [file.told["table"]]
    assert counts[file.told["table"]] == file.told.get("rows", counts[file.told["table"]])


@pytest.mark.parametrize(("case", "file"), each_file("period"))
def test_what_a_file_is_for(case: Case, file: File, outcome: Outcome) -> None:
    (record,) = outcome.files[file.path]
    period, _, part = file.told["period"].partition("/")
    assert record["period"] == period
    assert file.dataset == "cans" or (record["part"] or "") == part


@pytest.mark.parametrize(("case", "file"), each_file("landed"))
def test_what_lands(case: Case, file: File, outcome: Outcome) -> None:
    query = r"select columns(c -> c = '_row' or c not like '\_%' escape '\')"
    table = f"raw.{file.dataset}__{file.told['table']}"
    found = [list(row) for row in outcome.deposits.ask(f"{query} from {table} where _la = ? order by _row",
                                                       case.authority.code)]  # fmt: skip
    assert found == file.told["landed"]


@pytest.mark.parametrize(("case", "file"), each_file("cells"))
def test_what_stands_in_some_cells_of_the_first_row(case: Case, file: File, outcome: Outcome) -> None:
    columns = [column for column in file.told["cells"] if file.told["cells"][column] is not None]
    held = outcome.deposits.ask(f"describe raw.{file.dataset}__{file.told['table']}")
    names = {name for name, *_ in held}
    absent = set(file.told["cells"]) - names
    assert not {column for column in absent if column in columns}
    asked = [column for column in file.told["cells"] if column in names]
    cells = ", ".join(f'"{column}"' for column in asked)
    table = f"raw.{file.dataset}__{file.told['table']}"
    found = outcome.deposits.ask(f"select {cells} from {table} where _la = ? order by _row", case.authority.code)
    assert dict(zip(asked, found[0], strict=True)) == {column: file.told["cells"][column] for column in asked}


def test_nothing_that_no_form_asks_is_in_the_database(outcome: Outcome) -> None:
    held = outcome.deposits.bytes_held()
    assert not [number for number in (b"7707707701", b"7707707702", b"Sample-00123", b"Carer-00123") if number in held]


def test_no_form_of_one_child_stands_for_another(outcome: Outcome) -> None:
    (case,) = [case for case in cases() if case.told["case"].startswith("two assessments")]
    found = outcome.deposits.ask(
        'select _month, "Anxiety" from raw.cans__form_6_21 where _la = ? order by 1', case.authority.code
    )
    assert found == [(1, "1"), (2, "3")]
