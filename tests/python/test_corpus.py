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
import openpyxl
import pytest
import yaml
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from samples.generator.cans.form import questions
from samples.generator.cans.form import sheet as form_of
from samples.generator.ods import ods
from samples.generator.workbook import Cell, Workbook
from schemas.model import Catalogue
from schemas.validity import When

from .deposits import CAMDEN, GOOD, LATEST, SOUTHEND, USE_CASES, Deposits, Signed, catalogue
from .forms import FormDeposits, book, census, contact, headings
from .forms import child as child_of
from .forms import sheet as sheet_of
from .running import REPO
from .workbook_files import row, sheet, texts, xlsx_parts

CORPUS = REPO / "tests" / "corpus" / "corpus.yml"
FINDING_KINDS = REPO / "seeds" / "finding_kinds.csv"
# Kinds that the build raises when it has seen all files, or a return in several forms, of which none is collected.
NOT_OF_A_FILE = {"InvalidNode", "RepeatedRecord", "MissingVariant"}
# Kinds about a row or a cell that the ingest raises, for only it sees how the file is written.
OF_THE_READING = {"RaggedRow", "MissingElement", "RepeatedElement", "ErrorCell", "FormulaWithoutValue"}
USUAL_PATHS = {"text": "ssda903/2024/uasc.csv", "sheets": "annex_a/2026-01/return.xlsx", "xml": "cin/2025/census.xml"}
OTHERS_PATH = "Camden-CAM/ssda903/2024/uasc.csv"


OF_THE_HEADER = {"header", "source"}
"""Tables of which every XML return here has a row."""


@dataclass(frozen=True)
class File:
    """One file of a case: where it stands below the incoming folder, and what becomes of it."""

    path: str
    told: dict[str, Any]
    authority: Signed

    @property
    def dataset(self) -> str:
        """The return it is put to, by the folder; nothing for one that is in no folder of a return."""
        parts = self.path.split("/")
        return parts[1].lower() if len(parts) > 2 else ""

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
        return [File(self._path(file.get("put") or usual_path(file)), file, self.authority) for file in several]

    def _path(self, put: str) -> str:
        return written_out(put[1:] if put.startswith("/") else f"Town-{self.authority.code}/{put}")


@cache
def cases() -> list[Case]:
    return [Case(n, told) for n, told in enumerate(yaml.safe_load(CORPUS.read_text(encoding="utf-8")), start=1)]


def usual_path(told: dict[str, Any]) -> str:
    return next((path for key, path in USUAL_PATHS.items() if key in told), USUAL_PATHS["text"])


def each_case() -> list[Any]:
    return [pytest.param(case, id=case.told["case"]) for case in cases()]


def each_file(*statuses: str) -> list[Any]:
    return [pytest.param(c, f, id=c.told["case"]) for c in cases() for f in c.files if f.status in statuses]


# ---- how the files are made


def written_out(text: str) -> str:
    """`{x*40}` as forty times x."""
    return re.sub(r"\{([^{}]{1,4})\*([0-9]+)\}", lambda match: match[1] * int(match[2]), text, flags=re.DOTALL)


def content(file: File) -> bytes:
    """The bytes of a file that is told as text, as the elements of an XML return or as the sheets of a workbook."""
    told = file.told
    if "sheets" in told:
        return workbook(told)
    text = written_out(told["text"] if "text" in told else in_full(told["xml"], file.authority.code))
    if "line_end" in told:
        text = text.replace("\n", told["line_end"])
    return text.encode(told.get("encoding", "utf-8"))[: told.get("cut")]


CHILD = child_of("00123")


def in_full(text: str, la: str) -> str:
    """{header} as that of a return of 2025, {child} as a child with a referral, {la} as the authority's number."""
    header = census(lea="{la}").split("\n")[2]
    return text.replace("{header}", header).replace("{child}", CHILD).replace("{la}", la)


def workbook(told: dict[str, Any]) -> bytes:
    """An Excel workbook as openpyxl writes it: a text that begins with = is a formula without its result, #N/A and the
    like are errors, and a number has no format unless one is told."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    if told.get("days_since") == 1904:
        made.epoch = CALENDAR_MAC_1904
    for number, one in enumerate(told["sheets"], start=1):
        worksheet = made.create_sheet(one.get("name", f"Sheet{number}"))
        worksheet.sheet_state = one.get("state", "visible")
        heads = [list(headings(one["of"]))] if "of" in one else []
        for at, cells in enumerate([*one.get("above", ()), *heads, *one.get("rows", ())], start=1):
            for place, cell in enumerate(cells, start=1):
                fill(worksheet.cell(at, place), cell)
    whole = BytesIO()
    made.save(whole)
    return whole.getvalue()[: told.get("cut")]


def fill(place: Any, cell: Any) -> None:
    if isinstance(cell, dict):
        place.value, place.number_format = cell["value"], cell["format"]
    else:
        place.value = written_out(cell) if isinstance(cell, str) else cell


def zipped(member: str) -> bytes:
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr(member, GOOD * 20)
    return whole.getvalue()


def random_bytes() -> bytes:
    return random.Random(903).randbytes(5000)


ONE_CONTACT = Workbook((sheet_of("list_1", contact("00123"), name="Contacts"),))


def assessment(child: str) -> bytes:
    """A CANS form in which little more than the child and the day is filled in."""
    given: dict[str, Cell] = dict.fromkeys(question.name for question in questions("0_5"))
    return book(form_of("0_5", given | {"Child Unique ID": child, "Assessment Date": "05/01/2026"}))


def whole_workbook(parts: dict[str, str | bytes] | None = None) -> bytes:
    """A workbook of one contact, as one program or another may write it; `parts` beside or in place of its own."""
    cells = sheet(texts(1, *headings("list_1")), texts(2, "00123", "M", "WBRI", "01/02/2010", "15", "05/01/2026", "1A"))
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in (xlsx_parts({"Contacts": cells}) | (parts or {})).items():
            archive.writestr(name, part)
    return whole.getvalue()


def with_sheet(xml: str) -> bytes:
    return whole_workbook({"xl/worksheets/sheet1.xml": xml})


def old_office(stream: str) -> bytes:
    """The first sectors of a file as Office wrote it before 2007, with a stream of this name in its directory."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(22) + (9).to_bytes(2, "little") + bytes(16)
    header += (1).to_bytes(4, "little") + bytes(512 - 52)
    return header[:512] + bytes(512) + stream.encode("utf-16-le").ljust(128, b"\0") + bytes(4096)


def far_cell() -> bytes:
    """A list with one more cell in the last column and row that Excel has."""
    cells = (texts(1, *headings("list_1")), texts(2, "00123", "M", "WBRI", "01/02/2010", "15", "05/01/2026", "1A"))
    far = row(1_048_576, '<c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>')
    return with_sheet(sheet(*cells, far))


MADE_OF_BYTES: dict[str, Callable[[], bytes]] = {
    "a UTF-8 file cut off within a character": lambda: (GOOD + "Zoë,,,\nChloë").encode()[:-1],
    "a UTF-16 file cut off within a character": lambda: GOOD.encode("utf-16")[:-1],
    "random bytes": random_bytes,
    "a workbook": lambda: zipped("xl/workbook.xml"),
    "a workbook that is cut off": lambda: zipped("xl/workbook.xml")[:200],
    "a zip file": lambda: zipped("uasc.csv"),
    "an Annex A workbook": whole_workbook,
    "an Annex A workbook with macros": lambda: whole_workbook({"xl/vbaProject.bin": b"x"}),
    "an Annex A workbook with a file inside": lambda: whole_workbook({"xl/embeddings/oleObject1.bin": b"x"}),
    "an Annex A workbook that is cut off": lambda: whole_workbook()[:-300],
    "an Annex A workbook with a damaged sheet": lambda: with_sheet("<worksheet><sheetData>"),
    "an Annex A workbook with an entity": lambda: with_sheet(
        '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><worksheet>&y;</worksheet>'
    ),
    "an Annex A workbook that unpacks to very much": lambda: whole_workbook(
        {"xl/sharedStrings.xml": b" " * 150_000_000}
    ),
    "an Annex A workbook with a cell far away": far_cell,
    "an Annex A workbook as OpenDocument": lambda: ods(ONE_CONTACT),
    "a form of child 00123": lambda: assessment("00123"),
    "a workbook with a password": lambda: old_office("EncryptedPackage"),
    "a workbook of old Excel": lambda: old_office("Workbook"),
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
        deposits.put(file.path, MADE_OF_BYTES[made]() if made else content(file))


class CorpusDeposits(FormDeposits):
    """Deposits of every return."""

    @property
    def declared(self) -> Catalogue:
        return catalogue()


def house(root: Path) -> CorpusDeposits:
    outside = root / "outside"
    outside.mkdir()
    (outside / "uasc.csv").write_text(GOOD)
    return CorpusDeposits(root, (*(case.authority for case in cases()), CAMDEN, SOUTHEND))


# ---- what becomes of them


@dataclass(frozen=True)
class Outcome:
    """What one session made of a folder, read once: by path, the records of a file, one for each of its tables, and
    what is said of it."""

    deposits: Deposits
    files: dict[str, list[dict[str, Any]]]
    issues: dict[str, list[dict[str, Any]]]

    def status(self, path: str) -> str | None:
        """Of the file, whose tables all have the same."""
        statuses = {record["status"] for record in self.files.get(path, ())}
        assert len(statuses) < 2
        return next(iter(statuses), None)

    def rows(self, path: str) -> dict[str, list[int]]:
        """By table, the rows read, landed, blank and rejected; of several sheets together."""
        counts: dict[str, list[int]] = {}
        for record in self.files[path]:
            read = [record[name] for name in ("rows_read", "rows_landed", "rows_blank", "rows_rejected")]
            assert read[0] == sum(read[1:])
            before = counts.get(record["table_name"], [0] * 4)
            counts[record["table_name"]] = [a + b for a, b in zip(before, read, strict=True)]
        return counts


def outcome_of(deposits: Deposits) -> Outcome:
    issues: dict[str, list[dict[str, Any]]] = {}
    said = (
        "row_number as row, column_letter as letter, column_name as column, table_name as table, sheet, element, child"
    )
    for issue in records(deposits, f"select path, kind, {said}, found, expected from raw.file_issues", "rowid"):
        issues.setdefault(issue.pop("path"), []).append(issue)
    files: dict[str, list[dict[str, Any]]] = {}
    for record in records(deposits, "select * from raw.files", "path, rowid"):
        files.setdefault(record["path"], []).append(record)
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
    became = {f.path: outcome.status(f.path) for f in case.files}
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


def kinds() -> dict[str, dict[str, str]]:
    with FINDING_KINDS.open(encoding="utf-8", newline="") as file:
        return {row["kind"]: row for row in csv.DictReader(file)}


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


# ---- a bad file in place of a good one

STAYS = "stays in use"


def replaced(case: Case, file: File) -> bool:
    """A refused file of which the finding promises that what was sent before stays in use."""
    promised = any(STAYS in kinds()[f["kind"]]["what_happens"] for f in file.told["findings"])
    alone = "several" not in case.told and case.told.get("table", "uasc") == "uasc"
    return promised and alone and f"Town-{case.authority.code}/{file.dataset}/" in file.path


MEALS = (
    "pupilonrolltableid,fsmperiodtableid,NativeId,fsmperiodorderseqcolumn,sourceid,fsmstartdate,fsmenddate,ukcountry"
)
OF_THE_FORM = "00124"
"""The child whose form is spoilt, by the name of the file."""


def child_in(file: File) -> str:
    """The identifier of the child in the good file: the authority's code, unless the file is named by the child."""
    return OF_THE_FORM if file.dataset == "cans" else file.authority.code


def good_path(file: File) -> str:
    names = {"ssda903": "good_2024.csv", "annex_a": "2026-01/good.xlsx", "cin": "2025/good.xml"}
    names |= {"school_census": "2026 spring/good_fsmperiod.csv", "cans": f"{OF_THE_FORM}_0_5_2026_jan.xlsx"}
    return f"Town-{file.authority.code}/{file.dataset}/{names[file.dataset]}"


def good_content(file: File) -> str | bytes:
    """A file of one child, whose identifier is `child_in` it."""
    code = child_in(file)
    if file.dataset == "annex_a":
        return book(sheet_of("list_1", contact(code)))
    if file.dataset == "cin":
        return census(child_of(code), lea=code)
    if file.dataset == "cans":
        return assessment(code)
    if file.dataset == "school_census":
        return f"{MEALS}\n{code},1,2,3,4,,,ENG\n"
    return f"CHILD,DOB,SEX,DUC\n{code},01/02/2010,1,\n"


def replacing() -> list[Any]:
    """The refused files of which it is said that a good one stays. `withdraws`: why one does not yet."""
    found = []
    for case, file in (p.values for p in each_file("refused") if replaced(*p.values)):
        found.append(pytest.param(case, file, id=case.told["case"]))
    return found


IDENTIFIERS = {"ssda903__uasc": "CHILD", "annex_a__list_1": "Child Unique ID", "cin__children": "LAchildID"}
IDENTIFIERS |= {"cans__form_0_5": "Child Unique ID", "school_census__fsmperiod": "pupilonrolltableid"}


@pytest.fixture(scope="module")
def replaced_by_bad_ones(tmp_path_factory: pytest.TempPathFactory) -> tuple[Outcome, dict[str, str]]:
    """For every case a good file that lands; then it is taken out, and the bad one put in. With it, the identifiers
    that are then in use, by authority."""
    deposits = house(tmp_path_factory.mktemp("replaced"))
    deposits.put(OTHERS_PATH)
    chosen = [(c, f) for c in cases() for f in c.files if f.status == "refused" and replaced(c, f)]
    for _, file in chosen:
        deposits.put(good_path(file), good_content(file))
    deposits.load()
    for _, file in chosen:
        deposits.take(good_path(file))
        make(deposits, file)
    deposits.load()
    each = " union all ".join(f'select _la, "{column}" from raw.{table}' for table, column in IDENTIFIERS.items())
    return outcome_of(deposits), dict(deposits.ask(each))


@pytest.mark.parametrize(("case", "file"), replacing())
def test_last_good_stays_when_a_finding_says_so(
    case: Case, file: File, replaced_by_bad_ones: tuple[Outcome, dict[str, str]]
) -> None:
    outcome, in_use = replaced_by_bad_ones
    assert outcome.status(file.path) == "refused"
    assert outcome.status(good_path(file)) == "last_good"
    assert [issue["kind"] for issue in outcome.issues[good_path(file)] if issue["kind"] == "LastGoodKept"] == [
        "LastGoodKept"
    ]
    assert in_use[case.authority.code] == child_in(file)


def test_files_of_every_return_are_put_in_place_of_good_ones() -> None:
    """Or the test above would say less than it seems to."""
    assert {p.values[1].dataset for p in replacing()} == {"annex_a", "cans", "cin", "school_census", "ssda903"}
