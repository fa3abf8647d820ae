"""What holds for every file, however odd: laws of reading and landing, tried on files that Hypothesis makes up.

The fast reader (DuckDB) and the careful one (ours) agree; a table means the same however it is written; damage costs
rows and never a crash, a changed cell or an unaccounted row; and what is in force depends on the folder alone.
"""

import csv
import io
import random
import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest import landing_rows, ledger
from ingest.judge import Judge
from ingest.judged import Candidate, Identified, Refusal
from ingest.landing import Key, Landed, land
from ingest.readers.csv_records import DELIMITERS
from ingest.reference import Authority, Names, Permissions
from ingest.scan import FoundFile

from .deposits import AS_AT, BARNET, CAMDEN, GOOD, UASC, USE_CASES, ThreeDeposits, three_returns

HEADINGS = ("CHILD", "DOB", "SEX", "DUC")
Cells = tuple[str | None, ...]
Table = list[tuple[str, ...]]


def tried(examples: int) -> settings:
    """The same examples in every run, and as many of them as a minute for this folder allows."""
    slow_things = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    return settings(
        derandomize=True, deadline=None, database=None, max_examples=examples, suppress_health_check=slow_things
    )


@dataclass(frozen=True)
class Came:
    """What came of one file: its rows with the number that Excel shows, or the kinds of finding that refuse it."""

    landed: Landed | None
    rows: tuple[tuple[int, Cells], ...] = ()
    refused: tuple[str, ...] = ()

    @property
    def numbers(self) -> list[int]:
        return [number for number, _ in self.rows]

    @property
    def cells(self) -> list[Cells]:
        return [cells for _, cells in self.rows]


@dataclass(frozen=True)
class Reader:
    """The ingest from a file's bytes to its rows in a database of its own, without folders and sessions."""

    folder: Path
    connection: duckdb.DuckDBPyConnection
    judge: Judge
    numbers: Iterator[int]

    def read(self, content: bytes, year: int = 2024) -> Came:
        return self.read_all([content], year)[0]

    def read_all(self, contents: Sequence[bytes], year: int = 2024, careful: bool = False) -> list[Came]:
        """The files landed together, as those of one table are."""
        verdicts = [self.identify(content, year) for content in contents]
        files = [v for v in verdicts if isinstance(v, Identified)]
        if careful:
            files = [_untidy(file) for file in files]
        results: dict[Key, Landed] = {}
        for table in {file.table.name for file in files}:
            results |= land(self.connection, [(f, f.candidate.file.path) for f in files if f.table.name == table])
        return [self._came(verdict, results) for verdict in verdicts]

    def identify(self, content: bytes, year: int) -> Identified | Refusal:
        path = self.folder / f"{next(self.numbers):05}.csv"
        path.write_bytes(content)
        candidate = self.judge.candidate(FoundFile(path, ("Barnet-BAR", "ssda903", str(year), path.name)))
        verdict = self.judge.identify(candidate, path) if isinstance(candidate, Candidate) else candidate
        return verdict if isinstance(verdict, Refusal) else verdict.tables[0]

    def _came(self, verdict: Identified | Refusal, results: dict[Key, Landed]) -> Came:
        if isinstance(verdict, Refusal):
            return Came(None, refused=tuple(problem.kind for problem in verdict.problems))
        landed = results[verdict.key]
        if landed.refused:
            return Came(None, refused=tuple(problem.kind for problem in landed.refused))
        query = f"select * exclude (_file_id, _la, _year) from raw.{verdict.table.id} where _file_id = ? order by _row"
        rows = self.connection.execute(query, [verdict.file_id]).fetchall()
        self.connection.execute(f"delete from raw.{verdict.table.id} where _file_id = ?", [verdict.file_id])
        return Came(landed, tuple((number, tuple(cells)) for number, *cells in rows))


def _untidy(file: Identified) -> Identified:
    facts = replace(file.candidate.facts, tidy=False)
    return replace(file, candidate=replace(file.candidate, facts=facts))


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    connection = duckdb.connect(config={"threads": "2"})
    ledger.prepare(connection, three_returns())
    signed = frozenset(("BAR", "ssda903", use_case) for use_case in USE_CASES)
    authorities = {"BAR": Authority("BAR", "Barnet", ("Barnet",))}
    permissions = Permissions(three_returns(), signed, AS_AT)
    judge = Judge(three_returns(), authorities, Names(authorities.values()), permissions, AS_AT, "rules")
    yield Reader(tmp_path_factory.mktemp("laws"), connection, judge, count())
    connection.close()


# ---- the fast reader and the careful one

WHITE = [" ", "\t", "\u00a0", "\u2028", "\u200b", "\ufeff", "\x0b", "\x1c", "\x85"]
PIECES = [
    "a",
    "1",
    "00",
    "é",
    "\U0001f476",
    "\\",
    "\\N",
    "'",
    "#",
    "--",
    "NULL",
    "NA",
    "%",
    "\x1a",
    "\x7f",
    "=",
    *WHITE,
]
CELLS = st.lists(st.sampled_from(PIECES), max_size=3).map("".join)
TITLES = st.sampled_from(["", " ", "Title", ",", ",,,", ";;;;", "a,b", "\ufeff", "CHILD,DOB", "00123,1,2,3"])


@st.composite
def tidy_texts(draw: st.DrawFn) -> bytes:
    """Files that look tidy: one line end, no quotation marks, and a row that is too long or too short now and then."""
    delimiter = draw(st.sampled_from(DELIMITERS))
    line_end = draw(st.sampled_from(["\n", "\r\n"]))
    unread = draw(st.sampled_from([[], [], [], [""], ["", ""], ["Notes"], ["", "Notes"]]))
    headings = draw(st.permutations([*HEADINGS, *unread]))
    widths = st.sampled_from([len(headings)] * 60 + [0, 1, 3, 4, 5, 6, 7])
    rows = [
        delimiter.join(draw(CELLS).replace(delimiter, "") for _ in range(draw(widths)))
        for _ in range(draw(st.integers(1, 6)))
    ]
    titles = draw(st.lists(TITLES, max_size=draw(st.sampled_from([0, 0, 3]))))
    text = line_end.join([*titles, delimiter.join(headings), *rows]) + draw(st.sampled_from(["", line_end]))
    content: bytes = (draw(st.sampled_from(["", "\ufeff"])) + text).encode()
    return content


@tried(200)
@given(content=tidy_texts())
def test_the_fast_reader_and_the_careful_one_land_the_same(reader: Reader, content: bytes) -> None:
    assert reader.read_all([content]) == reader.read_all([content], careful=True)


@tried(30)
@given(contents=st.lists(tidy_texts(), min_size=2, max_size=5))
def test_files_read_together_land_as_each_alone(reader: Reader, contents: list[bytes]) -> None:
    assert reader.read_all(contents) == [reader.read(content) for content in contents]


@pytest.mark.parametrize(
    "content",
    [
        UASC + "1,2,3,4\n",
        UASC.replace("\n", "\r\n") + "1,2,3,4\r\n",
        "\ufeffA title\n\n" + UASC + " ,\\,NULL,\u200b\n1,2,3,4",
        (UASC + "1,2,3,4\n").replace(",", "\t"),
        UASC + ",,,\n" + f"{'x' * 32_000},,,\n",
    ],
)
def test_a_tidy_file_is_read_set_wise(reader: Reader, content: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The laws above say nothing if every file takes the careful way."""
    monkeypatch.setattr(landing_rows, "rows_of", None)
    assert reader.read(content.encode()).rows


@pytest.mark.parametrize(
    "below",
    [
        f"{'x' * 32_768},,,\n1,2,3,4\n",  # a cell over the limit
        f"1,2,3,4{',' * 33_000}\n",
        f"{'é' * 20_000},,,\n",  # a cell within the limit, in more bytes than that
        "\n".join(f"{n},{'x' * (n % 40_000)},," for n in range(0, 400_000, 997)),
        "\u3000,,,\n1,2,3,4\n",
        "1,2,3,4\n" * 3000 + "\x0c,\x1d,\u2009,\u2060\n",
        "1,2,3\n1,2,3,4\n1,2,3,4,5\n",
        "1,2,3\n\n1,2,3,4\n",
        "CHILD,DOB,SEX,DUC\n1,2,3\n",
    ],
)
@pytest.mark.parametrize("above", ["", "Title\n", "\n\n", "\ufeff\n"])
def test_files_for_which_a_fast_reader_could_be_wrong(reader: Reader, above: str, below: str) -> None:
    content = (above + UASC + below).encode()
    assert reader.read_all([content]) == reader.read_all([content], careful=True)


def test_rows_keep_their_numbers_over_many_buffers(reader: Reader) -> None:
    """40 MB, so that DuckDB reads the file in pieces, by two threads."""
    lines = [f"{n:06},{'x' * (n * 7919 % 400)},{n},\n" for n in range(190_000)]
    came = reader.read((UASC + "".join(lines)).encode())
    assert came.landed is not None
    assert came.landed.rows_read == len(lines)
    assert all((number, cells[2]) == (n + 2, str(n)) for n, (number, cells) in enumerate(came.rows))


# ---- one table, written in many ways

TEXTS = st.text(alphabet=st.sampled_from("0019aZé’ ,;|\t\"'\n\r.-=+"), max_size=6)
IDENTIFIERS = st.sampled_from(
    ["00123", "123", "0", "NA", "None", "null", "1.0", "1e3", "1.11E+08", "12345678901234567890", "Zoë", "子", "x" * 40]
)
TABLES = st.lists(st.tuples(IDENTIFIERS, TEXTS, TEXTS, TEXTS), min_size=1, max_size=6)


@st.composite
def written(draw: st.DrawFn, table: Table) -> tuple[bytes, list[int]]:
    """The table as some program might save it, and the row at which Excel would show each of its rows."""
    out = io.StringIO()
    quoting = draw(st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]))
    writer = csv.writer(out, delimiter=draw(st.sampled_from(DELIMITERS)), quoting=quoting)
    extra = draw(st.lists(st.sampled_from(["Notes", "Surname", ""]), max_size=2, unique=True))
    headings = draw(st.permutations([*HEADINGS, *extra]))
    above = draw(st.integers(0, 3))
    writer.writerows([["", ""]] * above)
    writer.writerow([draw(st.sampled_from([h, h.lower(), f" {h} "])) for h in headings])
    number, numbers = above + 2, []
    for row in table:
        blank = draw(st.sampled_from([0, 0, 0, 1, 2]))
        writer.writerows([[""] * len(headings)] * blank)
        cells = dict(zip(HEADINGS, row, strict=True))
        writer.writerow([cells.get(heading, "unread") for heading in headings])
        numbers.append(number + blank)
        number += blank + 1
    encodings = ["utf-8", "utf-8-sig", "utf-16"] + ["utf-16-le"] * out.getvalue().isascii()
    return out.getvalue().encode(draw(st.sampled_from(encodings))), numbers


@tried(100)
@given(table=TABLES, data=st.data())
def test_a_table_means_the_same_however_it_is_written(reader: Reader, table: Table, data: st.DataObject) -> None:
    content, numbers = data.draw(written(table))
    came = reader.read(content)
    assert came.cells == [tuple(cell or None for cell in row) for row in table]
    assert came.numbers == numbers
    assert came.landed is not None
    assert came.landed.rows_rejected == 0


# ---- damage

SOUND = (GOOD + '"00,77",01/02/2010,"1",\n"two\nlines",,,\n99,09/09/2009,2,\n').encode()
DAMAGE = (
    b'"',
    b"\0",
    b"\n",
    b"\r",
    b"\r\n",
    b"\n\n",
    b",",
    b";",
    b",,,,,,",
    b"\xff",
    b"\xc3",
    b"\x81",
    b"\xef\xbb\xbf",
)
KINDS = {"EmptyFile", "UnreadableFile", "UnidentifiedTable", "AmbiguousHeader", "MissingColumn", "NoDataRows"}


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    content: bytes = draw(st.sampled_from([SOUND, SOUND.replace(b"\n", b"\r\n"), GOOD.encode(), GOOD.encode("utf-16")]))
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(content)))
        kind = draw(st.sampled_from(["put in", "cut", "flip", "repeat", "end"]))
        length = draw(st.integers(1, 12))
        before, piece, after = content[:place], content[place : place + length], content[place + length :]
        if kind == "put in":
            content = before + draw(st.sampled_from(DAMAGE)) + piece + after
        elif kind == "cut":
            content = before + after
        elif kind == "flip":
            content = before + bytes(byte ^ draw(st.integers(1, 255)) for byte in piece[:1]) + piece[1:] + after
        elif kind == "repeat":
            content = before + piece * draw(st.integers(2, 4)) + after
        else:
            content = before
    return content


@tried(200)
@given(content=damaged())
def test_damage_costs_rows_and_nothing_else(reader: Reader, content: bytes) -> None:
    came = reader.read(content)
    assert set(came.refused) <= KINDS | {"RaggedRow"}
    if came.landed is None:
        assert came.refused
        return
    landed = came.landed
    assert landed.rows_read == landed.rows_landed + landed.rows_blank + landed.rows_rejected
    assert landed.rows_landed == len(came.rows)
    assert len([p for p in landed.problems if p.kind == "RaggedRow"]) == landed.rows_rejected
    assert came.numbers == sorted(set(came.numbers))
    assert not {p.row for p in landed.problems} & set(came.numbers)


@tried(100)
@given(content=damaged())
def test_damage_changes_no_cell_into_another(reader: Reader, content: bytes) -> None:
    """Every cell that lands stands in the file, letter for letter."""
    texts = [content.decode(name, "replace") for name in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252")]
    for row in reader.read(content).cells:
        for cell in filter(None, row):
            assert any(cell in text or cell.replace('"', '""') in text for text in texts)


@tried(60)
@given(
    rows=st.lists(st.tuples(IDENTIFIERS, st.sampled_from(["01/02/2010", ""]), st.just("1"), st.just("")), min_size=2),
    data=st.data(),
)
def test_a_damaged_line_costs_no_other_line(reader: Reader, rows: Table, data: st.DataObject) -> None:
    struck = data.draw(st.integers(0, len(rows) - 1))
    lines = [",".join(row) for row in rows]
    lines[struck] = data.draw(st.sampled_from(['"', "\0", "x,", '"a"b,,,', ",,,,,,,,9", "a", '"x,\'y",""""']))
    came = reader.read((UASC + "\n".join(lines) + "\n").encode())
    assert came.numbers == [n for n in range(2, len(rows) + 2) if n != struck + 2]
    assert [row[0] for row in came.cells] == [row[0] for n, row in enumerate(rows) if n != struck]


# ---- sessions: what is in force depends on the folder alone

PATHS = ("Barnet-BAR/ssda903/2023/uasc.csv", "Barnet-BAR/ssda903/2024/uasc.csv", "Barnet-BAR/ssda903/2024/uasc_v2.csv",
         "Camden-CAM/ssda903/2023-24/uasc.csv", "Camden-CAM/ssda903/2024/uasc 2.csv")  # fmt: skip
GOOD_FILES = (GOOD, UASC + "7,01/02/2010,1,\n", UASC + '"8",01/02/2010,1,\n9\n', UASC.replace("DOB", "Dob") + "6,,,\n")
BAD_FILES = ("", UASC, "%PDF-1.7", "CHILD,SEX,DUC\n1,1,\n", "nothing\n")
Folder = dict[str, str]


def folders(*contents: str) -> st.SearchStrategy[Folder]:
    return st.dictionaries(st.sampled_from(PATHS), st.sampled_from(contents), max_size=4)


def fill(deposits: ThreeDeposits, folder: Folder) -> ThreeDeposits:
    for old in [p for p in deposits.incoming.rglob("*") if p.is_file()]:
        old.unlink()
    for path, content in folder.items():
        deposits.put(path, content)
    deposits.load()
    return deposits


@tried(6)
@given(first=folders(*GOOD_FILES), second=folders(*GOOD_FILES, *BAD_FILES))
def test_back_to_the_first_folder_is_back_to_the_first_state(
    tmp_path_factory: pytest.TempPathFactory, first: Folder, second: Folder
) -> None:
    once = fill(ThreeDeposits(tmp_path_factory.mktemp("once")), first).held()
    deposits = ThreeDeposits(tmp_path_factory.mktemp("again"))
    for folder in (first, second, first):
        fill(deposits, folder)
    assert deposits.held() == once


@tried(6)
@given(first=folders(*GOOD_FILES, *BAD_FILES), second=folders(*GOOD_FILES))
def test_where_all_is_good_what_was_before_does_not_matter(
    tmp_path_factory: pytest.TempPathFactory, first: Folder, second: Folder
) -> None:
    once = fill(ThreeDeposits(tmp_path_factory.mktemp("once")), second).held()
    deposits = fill(ThreeDeposits(tmp_path_factory.mktemp("after")), first)
    assert fill(deposits, second).held() == once


def test_order_and_place_of_the_folder_do_not_matter(tmp_path: Path) -> None:
    folder = dict(zip(PATHS, (*GOOD_FILES, ""), strict=True))
    shuffled = list(folder.items())
    random.Random(903).shuffle(shuffled)
    held = [
        fill(ThreeDeposits(tmp_path / name), dict(items)).held()
        for name, items in (("one", folder.items()), ("o'ther [*] %s", shuffled), ("third ü", reversed(shuffled)))
    ]
    assert held[0] == held[1] == held[2]


# ---- nothing undeclared lands


def canary(number: int) -> str:
    return "".join(random.Random(number).choices(string.ascii_letters, k=24))


def text_cells(deposits: ThreeDeposits) -> str:
    """Every text in every table of the database, compressed or not in its bytes."""
    tables = deposits.ask("select table_schema, table_name from information_schema.tables")
    found = [deposits.ask(f'select * from {schema}."{table}"') for schema, table in tables]
    return "\n".join(str(cell) for rows in found for row in rows for cell in row)


def test_nothing_undeclared_is_in_the_database(tmp_path: Path) -> None:
    """Values of columns nobody declared or nobody may see, of rows and files that are refused: not a byte of them."""
    bird = [canary(n) for n in range(30)]
    deposits = ThreeDeposits(tmp_path, (replace(BARNET, use_cases=("SUFFICIENCY",)), replace(CAMDEN, use_cases=())))
    header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"
    in_barnet = {
        "2024/header.csv": f"{header},Surname,,\n{bird[0]},1,,,{bird[1]},{bird[2]},{bird[3]},{bird[4]},{bird[5]},\n",
        "2023/header.csv": f'{header},Surname\n"{bird[6]}",1,,,{bird[7]},{bird[8]},{bird[9]},{bird[10]}\n',
        "2024/uasc.csv": f"{bird[11]}\n{UASC}ok,,,\n{bird[12]},,,,{bird[13]}\n{bird[14]}\n" + f'"{bird[15]}\n',
        "2023/uasc.csv": f"CHILD,SEX,DUC\n{bird[16]},1,\n",
        "2022/uasc.csv": f"00123,{bird[17]},1,\n",
        "2019/uasc.csv": f"{UASC}{bird[18]},,,\n",
        "2024/ad1.csv": "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n"
        f"{bird[19]},,,,,,,\n",
        "2024/missing.csv": f"CHILD,DOB,MISSING,MIS_START,MIS_END\n{bird[20]},,M,01/05/2025,\n",
    }
    for path, content in in_barnet.items():
        deposits.put(f"Barnet-BAR/ssda903/{path}", content)
    deposits.put("Camden-CAM/ssda903/2024/uasc.csv", f"{UASC}{bird[21]},,,\n")
    deposits.put("Narnia-NAR/ssda903/2024/uasc.csv", f"{UASC}{bird[22]},,,\n")
    deposits.load()
    landed = {bird[0], bird[6]}
    data, cells = deposits.bytes_held(), text_cells(deposits)
    assert {b for b in bird if b.encode() in data} == landed
    assert {b for b in bird if b in cells} == landed
