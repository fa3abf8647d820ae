"""What turns up: every case of tests/corpus/corpus.yml, all in one incoming folder, loaded at once.

So each case also shows that the others, however bad, do not stop it. A second test puts every refused file in place of
a good one.
"""

import csv
import os
import random
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import duckdb
import pytest
import yaml

from .deposits import CAMDEN, GOOD, LATEST, SOUTHEND, USE_CASES, Deposits, Signed, catalogue
from .running import REPO

CORPUS = REPO / "tests" / "corpus" / "corpus.yml"
FINDING_KINDS = REPO / "seeds" / "finding_kinds.csv"
# Kinds of a file that other formats than CSV raise, or that the build raises when it has seen all files.
NOT_OF_A_CSV = {
    "MissingMonth",
    "MissingTerm",
    "MissingSchoolType",
    "MissingIdentifier",
    "HiddenSheet",
    "InvalidNode",
    "RepeatedRecord",
}
OTHERS_PATH = "Camden-CAM/ssda903/2024/uasc.csv"


@dataclass(frozen=True)
class File:
    """One file of a case: where it stands below the incoming folder, and what becomes of it."""

    path: str
    told: dict[str, Any]

    @property
    def status(self) -> str | None:
        status: str | None = self.told.get("status", "live")
        return status


@dataclass(frozen=True)
class Case:
    number: int
    told: dict[str, Any]

    @property
    def authority(self) -> Signed:
        use_cases = self.told.get("signed", USE_CASES)
        return Signed(f"Q{self.number:03}", f"Town of case {self.number:03}", use_cases)

    @property
    def files(self) -> list[File]:
        several = self.told.get("several", [self.told])
        return [File(self._path(file.get("put", "ssda903/2024/uasc.csv")), file) for file in several]

    def _path(self, put: str) -> str:
        return written_out(put[1:] if put.startswith("/") else f"Town-{self.authority.code}/{put}")


@cache
def cases() -> list[Case]:
    return [Case(n, told) for n, told in enumerate(yaml.safe_load(CORPUS.read_text(encoding="utf-8")), start=1)]


def each_case() -> list[Any]:
    return [pytest.param(case, id=case.told["case"]) for case in cases()]


def each_file(*statuses: str) -> list[Any]:
    return [pytest.param(c, f, id=c.told["case"]) for c in cases() for f in c.files if f.status in statuses]


# ---- how the files are made


def written_out(text: str) -> str:
    """`{x*40}` as forty times x."""
    return re.sub(r"\{([^{}]{1,2})\*([0-9]+)\}", lambda match: match[1] * int(match[2]), text, flags=re.DOTALL)


def content(told: dict[str, Any]) -> bytes:
    text = written_out(told["text"])
    if "line_end" in told:
        text = text.replace("\n", told["line_end"])
    return text.encode(told.get("encoding", "utf-8"))


def zipped(member: str) -> bytes:
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr(member, GOOD * 20)
    return whole.getvalue()


def random_bytes() -> bytes:
    return random.Random(903).randbytes(5000)


MADE_OF_BYTES: dict[str, Callable[[], bytes]] = {
    "a UTF-8 file cut off within a character": lambda: (GOOD + "Zoë,,,\nChloë").encode()[:-1],
    "a UTF-16 file cut off within a character": lambda: GOOD.encode("utf-16")[:-1],
    "random bytes": random_bytes,
    "a workbook": lambda: zipped("xl/workbook.xml"),
    "a workbook that is cut off": lambda: zipped("xl/workbook.xml")[:200],
    "a zip file": lambda: zipped("uasc.csv"),
}
MADE_BY: dict[str, Callable[[Path, Path], None]] = {
    "a link out of the incoming folder": lambda path, root: path.symlink_to(root / "outside"),
    "a link to a file of another authority": lambda path, root: path.symlink_to(root / "incoming" / OTHERS_PATH),
    "a link to itself": lambda path, root: path.symlink_to(path),
    "a link to nothing": lambda path, root: path.symlink_to("nothing.csv"),
    "a link to the folder it is in": lambda path, root: path.symlink_to(path.parent),
    "a pipe": lambda path, root: os.mkfifo(path),
}


def make(deposits: Deposits, file: File) -> None:
    made = file.told.get("made", "")
    if made in MADE_BY:
        place = deposits.incoming / file.path
        place.parent.mkdir(parents=True, exist_ok=True)
        MADE_BY[made](place, deposits.root)
    elif made.startswith("bytes "):
        deposits.put(file.path, bytes.fromhex(made.removeprefix("bytes ")))
    else:
        deposits.put(file.path, MADE_OF_BYTES[made]() if made else content(file.told))


def house(root: Path) -> Deposits:
    outside = root / "outside"
    outside.mkdir()
    (outside / "uasc.csv").write_text(GOOD)
    return Deposits(root, (*(case.authority for case in cases()), CAMDEN, SOUTHEND))


# ---- what becomes of them


@dataclass(frozen=True)
class Outcome:
    """What one session made of a folder, read once: by path, the record of a file and what is said of it."""

    deposits: Deposits
    files: dict[str, dict[str, Any]]
    issues: dict[str, list[dict[str, Any]]]


def outcome_of(deposits: Deposits) -> Outcome:
    issues: dict[str, list[dict[str, Any]]] = {}
    said = "row_number as row, column_letter as letter, column_name as column"
    for issue in records(deposits, f"select path, kind, {said}, found, expected from raw.file_issues", "rowid"):
        issues.setdefault(issue.pop("path"), []).append(issue)
    files = {file["path"]: file for file in records(deposits, "select * from raw.files", "path")}
    return Outcome(deposits, files, issues)


def records(deposits: Deposits, select: str, order: str) -> list[dict[str, Any]]:
    with duckdb.connect(str(deposits.zones.la_database), read_only=True) as connection:
        result = connection.execute(f"{select} where {LATEST} order by {order}")
        names = [column[0] for column in result.description or ()]
        return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    deposits = house(tmp_path_factory.mktemp("corpus"))
    deposits.put(OTHERS_PATH)
    for case in cases():
        for file in case.files:
            make(deposits, file)
    deposits.load()
    return outcome_of(deposits)


@pytest.mark.parametrize("case", each_case())
def test_what_becomes_of_a_file(case: Case, outcome: Outcome) -> None:
    became = {f.path: outcome.files.get(f.path, {}).get("status") for f in case.files}
    assert became == {f.path: f.status for f in case.files}


@pytest.mark.parametrize(("case", "file"), each_file("live", "refused", "superseded", "duplicate"))
def test_what_is_said_of_a_file(case: Case, file: File, outcome: Outcome) -> None:
    issues, wanted = outcome.issues.get(file.path, []), file.told.get("findings", [])
    assert [issue["kind"] for issue in issues] == [finding["kind"] for finding in wanted]
    for issue, finding in zip(issues, wanted, strict=True):
        for name, value in finding.items():
            assert value in issue[name] if name in ("found", "expected") else value == issue[name]
        assert issue["found"]
        assert issue["expected"]


@pytest.mark.parametrize(("case", "file"), each_file("live"))
def test_every_row_of_a_file_is_accounted_for(case: Case, file: File, outcome: Outcome) -> None:
    record = outcome.files[file.path]
    counts = [record[name] for name in ("rows_read", "rows_landed", "rows_blank", "rows_rejected")]
    assert record["table_name"] == case.told.get("table", "uasc")
    assert counts[0] == sum(counts[1:])
    assert counts == file.told.get("rows", counts)


def test_as_many_rows_land_as_the_ledger_says(outcome: Outcome) -> None:
    tables = [f"raw.{t.id}" for d in catalogue().datasets.values() for t in d.tables]
    each = " union all ".join(f"select _file_id from {table}" for table in tables)
    landed = dict(outcome.deposits.ask(f"select _file_id, count(*) from ({each}) group by 1"))
    assert landed == {f["file_id"]: f["rows_landed"] for f in outcome.files.values() if f["status"] == "live"}


@pytest.mark.parametrize("case", [pytest.param(c, id=c.told["case"]) for c in cases() if "landed" in c.told])
def test_what_lands(case: Case, outcome: Outcome) -> None:
    table = f"raw.ssda903__{case.told.get('table', 'uasc')}"
    query = f"select * exclude (_file_id, _la, _year) from {table} where _la = ? order by _year, _row"
    assert [list(row) for row in outcome.deposits.ask(query, case.authority.code)] == case.told["landed"]


def test_nothing_is_seen_that_the_corpus_does_not_name(outcome: Outcome) -> None:
    assert set(outcome.files) == {f.path for c in cases() for f in c.files if f.status} | {OTHERS_PATH}


def test_everything_in_the_incoming_folder_is_as_it_was(outcome: Outcome) -> None:
    for case in cases():
        for file in case.files:
            if "text" in file.told:
                assert (outcome.deposits.incoming / file.path).read_bytes() == content(file.told)


def test_the_terminal_is_told_numbers_only(outcome: Outcome) -> None:
    assert all(re.fullmatch(r"(Looking at|Reading) [0-9,]+ files?", line) for line in outcome.deposits.said)


# ---- every kind of finding


def kinds() -> dict[str, dict[str, str]]:
    with FINDING_KINDS.open(encoding="utf-8", newline="") as file:
        return {row["kind"]: row for row in csv.DictReader(file)}


def raised() -> Iterator[str]:
    for case in cases():
        for file in case.files:
            yield from (finding["kind"] for finding in file.told.get("findings", ()))


def test_every_kind_that_a_file_can_raise_is_raised() -> None:
    of_files = {kind for kind, row in kinds().items() if row["severity"] in ("file", "note")} | {"RaggedRow"}
    assert set(raised()) | {"LastGoodKept"} == of_files - NOT_OF_A_CSV


@pytest.mark.parametrize("kind", sorted(set(raised())))
def test_every_kind_says_what_happens_and_what_to_do(kind: str) -> None:
    row = kinds()[kind]
    assert all(row[name] and row[name][0].isupper() for name in ("meaning", "what_happens", "what_to_do"))


# ---- a bad file in place of a good one

STAYS = "stays in use"


def replaced(case: Case, file: File) -> bool:
    """A refused file of which the finding promises that what was sent before stays in use."""
    promised = any(STAYS in kinds()[f["kind"]]["what_happens"] for f in file.told["findings"])
    alone = "several" not in case.told and case.told.get("table", "uasc") == "uasc"
    return promised and alone and f"Town-{case.authority.code}/ssda903/" in file.path


def good_path(case: Case) -> str:
    return f"Town-{case.authority.code}/ssda903/good_2024.csv"


@pytest.fixture(scope="module")
def replaced_by_bad_ones(tmp_path_factory: pytest.TempPathFactory) -> tuple[Outcome, dict[str, str]]:
    """For every case a good file that lands; then it is taken out, and the bad one put in. With it, the identifiers
    that are then in use, by authority."""
    deposits = house(tmp_path_factory.mktemp("replaced"))
    deposits.put(OTHERS_PATH)
    chosen = [(c, f) for c in cases() for f in c.files if f.status == "refused" and replaced(c, f)]
    for case, _ in chosen:
        deposits.put(good_path(case), f"CHILD,DOB,SEX,DUC\n{case.authority.code},01/02/2010,1,\n")
    deposits.load()
    for case, file in chosen:
        deposits.take(good_path(case))
        make(deposits, file)
    deposits.load()
    return outcome_of(deposits), dict(deposits.ask("select _la, CHILD from raw.ssda903__uasc"))


@pytest.mark.parametrize(("case", "file"), [p for p in each_file("refused") if replaced(*p.values)])
def test_last_good_stays_when_a_finding_says_so(
    case: Case, file: File, replaced_by_bad_ones: tuple[Outcome, dict[str, str]]
) -> None:
    outcome, in_use = replaced_by_bad_ones
    assert outcome.files[file.path]["status"] == "refused"
    assert outcome.files[good_path(case)]["status"] == "last_good"
    assert [issue["kind"] for issue in outcome.issues[good_path(case)]] == ["LastGoodKept"]
    assert in_use[case.authority.code] == case.authority.code
