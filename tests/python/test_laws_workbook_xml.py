"""What holds for every workbook and every XML return, however odd: laws tried on files that Hypothesis makes up.

Every row is landed, blank or rejected; an identifier lands as it stands in its cell or element; and how a file is
written (order of sheets, columns and elements, titles, prefixes, comments) does not change what lands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest import ledger
from ingest.judge import Judge
from ingest.judged import Candidate, Identified, Opened
from ingest.landing import Landed, land, land_document
from ingest.reference import Authority, Names, Permissions
from ingest.scan import FoundFile
from samples.generator.workbook import Cell, Sheet, Workbook
from samples.generator.xlsx import xlsx

from .deposits import AS_AT, three_returns
from .forms import headings

ID = "Child Unique ID"
Rows = list[tuple[Any, ...]]


def tried(examples: int) -> settings:
    slow_things = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    return settings(
        derandomize=True, deadline=None, database=None, max_examples=examples, suppress_health_check=slow_things
    )


@dataclass(frozen=True)
class Came:
    """What came of one table of a file: the account of its rows, and the rows without what names the file."""

    landed: Landed
    rows: Rows

    def column(self, place: int) -> list[Any]:
        return [row[place] for row in self.rows]


@dataclass(frozen=True)
class Reader:
    """The ingest from a file's bytes to its rows in a database of its own, without folders and sessions."""

    folder: Path
    connection: duckdb.DuckDBPyConnection
    judge: Judge
    numbers: Iterator[int]

    def read(self, content: bytes, dataset: str) -> dict[str, Came]:
        """By table; sheets of one list together, in the order of the workbook."""
        path = self.folder / f"{next(self.numbers):05}"
        path.write_bytes(content)
        found = FoundFile(path, ("Barnet-BAR", dataset, "2026-01" if dataset == "annex_a" else "2025", path.name))
        candidate = self.judge.candidate(found)
        assert isinstance(candidate, Candidate), candidate
        opened = self.judge.identify(candidate, path)
        assert isinstance(opened, Opened), opened
        if dataset == "cin":
            results = land_document(self.connection, opened.tables, path)
        else:
            results = {}
            for table in opened.tables:
                results |= land(self.connection, [(table, path)])
        path.unlink()
        return {table.table.name: Came(results[table.key], self._rows(table)) for table in opened.tables}

    def _rows(self, table: Identified) -> Rows:
        """Numbers of rows and parents first (not lines, which depend on how the file is laid out), then the cells."""
        line = ", _line, _lines" if table.table.element else ""
        month = ", _month" if not table.table.element else ""
        rows = self.connection.execute(
            f"select * exclude (_file_id, _la, _year{line}{month}) from raw.{table.table.id} where _file_id = ?"
            " order by _row",
            [table.file_id],
        ).fetchall()
        self.connection.execute(f"delete from raw.{table.table.id} where _file_id = ?", [table.file_id])
        return rows


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    connection = duckdb.connect(config={"threads": "2"})
    ledger.prepare(connection, three_returns())
    signed = frozenset(("BAR", d, u) for d in ("annex_a", "cin") for u in ("CHECKS", "PAN"))
    authorities = {"BAR": Authority("BAR", "Barnet", ("Barnet",)), "302": Authority("BAR", "Barnet", ("Barnet",))}
    permissions = Permissions(three_returns(), signed, AS_AT)
    judge = Judge(three_returns(), authorities, Names(authorities.values()), permissions, AS_AT, "rules")
    yield Reader(tmp_path_factory.mktemp("laws"), connection, judge, count())
    connection.close()


# ---- workbooks

TEXTS = st.text(alphabet=st.sampled_from("0019aZé’ ,;|\t\"'\n.-=+%_"), max_size=6)
IDS = st.sampled_from(
    ["00123", "123", "0", "NA", "None", "null", "1.0", "1e3", "1.11E+08", "Zoë", "子", "x" * 40, " 7 "]
)
CELLS: st.SearchStrategy[Cell] = st.one_of(
    # No day after the month that the files are for, as a date or as a number: such a file would be refused.
    st.none(),
    TEXTS,
    IDS,
    st.integers(0, 9_999),
    st.integers(10**6, 10**14),
    st.dates(date(1950, 1, 1), date(2026, 1, 31)),
)
BLANK: tuple[Cell, ...] = (None, "", " ", "\u00a0", "\t\n")


@st.composite
def lists(draw: st.DrawFn, table: str) -> list[tuple[Cell, ...]]:
    """Rows of a list: filled, blank, with nothing but white space, with a cell that is too long."""
    width = len(headings(table))
    filled = st.tuples(IDS, *[CELLS] * (width - 1))
    blank = st.sampled_from(BLANK).map(lambda cell: (cell,) * width)
    bad = st.just(("1", "x" * 40_000, *[None] * (width - 2)))
    return draw(st.lists(st.one_of(filled, filled, filled, blank, bad), min_size=1, max_size=6))


def is_blank(row: Sequence[Cell]) -> bool:
    return all(cell in BLANK for cell in row)


def is_bad(row: Sequence[Cell]) -> bool:
    return any(isinstance(cell, str) and len(cell) > 32_767 for cell in row)


def to_last_filled(rows: list[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """Blank rows at the end are none."""
    last = max((n for n, row in enumerate(rows, start=1) if not is_blank(row)), default=0)
    return rows[:last]


@tried(25)
@given(contacts=lists("list_1"), plans=lists("list_7"))
def test_every_row_of_a_workbook_is_landed_blank_or_rejected(
    reader: Reader, contacts: list[tuple[Cell, ...]], plans: list[tuple[Cell, ...]]
) -> None:
    sheets = [Sheet(t, (headings(t), *rows)) for t, rows in (("list_1", contacts), ("list_7", plans))]
    came = reader.read(xlsx(Workbook(tuple(sheets))), "annex_a")
    for table, rows in (("list_1", contacts), ("list_7", plans)):
        landed, read = came[table].landed, to_last_filled(rows)
        assert not landed.refused
        assert landed.rows_read == len(read)
        assert landed.rows_blank == sum(map(is_blank, read))
        assert landed.rows_rejected == sum(map(is_bad, read))
        good = [n for n, row in enumerate(read, start=2) if not is_blank(row) and not is_bad(row)]
        assert came[table].column(0) == good


@tried(25)
@given(ids=st.lists(st.one_of(IDS, st.integers(0, 10**15 - 1)), min_size=1, max_size=8))
def test_an_identifier_lands_as_it_stands_in_its_cell(reader: Reader, ids: list[str | int]) -> None:
    rows = [(value, *[None] * 6) for value in ids]
    came = reader.read(xlsx(Workbook((Sheet("s", (headings("list_1"), *rows)),))), "annex_a")["list_1"]
    place = 1 + headings("list_1").index(ID)
    assert came.column(place) == [str(value) for value in ids]


@st.composite
def written_otherwise(draw: st.DrawFn, tables: dict[str, list[tuple[Cell, ...]]]) -> tuple[bytes, dict[str, int]]:
    """The lists as another program might save them, and by how many rows their headings moved down."""
    sheets, moved = [], {}
    for table in draw(st.permutations(sorted(tables))):
        extra = draw(st.lists(st.sampled_from(["Notes", "Worker initials", ""]), max_size=2, unique=True))
        order = draw(st.permutations([*headings(table), *extra]))
        above = draw(st.integers(0, 4))
        case = draw(st.sampled_from([str, str.upper, str.lower, lambda heading: f" {heading} "]))
        titles: list[tuple[Cell, ...]] = [(draw(st.sampled_from([None, "A title"])),) for _ in range(above)]
        body = []
        for row in tables[table]:
            cells = dict(zip(headings(table), row, strict=True))
            body.append(tuple(cells.get(heading, "unread" if not is_blank(row) else None) for heading in order))
        sheets.append(Sheet(f"sheet {len(sheets)}", (*titles, tuple(map(case, order)), *body)))
        moved[table] = above
    if draw(st.booleans()):
        hidden = Sheet(
            "hidden", (headings("list_1"), ("HIDDEN", *[None] * 6)), draw(st.sampled_from(["hidden", "veryHidden"]))
        )
        sheets.insert(draw(st.integers(0, len(sheets))), hidden)
    return xlsx(Workbook(tuple(sheets))), moved


@tried(25)
@given(contacts=lists("list_1"), plans=lists("list_7"), data=st.data())
def test_a_workbook_means_the_same_however_it_is_written(
    reader: Reader, contacts: list[tuple[Cell, ...]], plans: list[tuple[Cell, ...]], data: st.DataObject
) -> None:
    tables = {"list_1": contacts, "list_7": plans}
    plain = [Sheet(name, (headings(name), *rows)) for name, rows in tables.items()]
    before = reader.read(xlsx(Workbook(tuple(plain))), "annex_a")
    content, moved = data.draw(written_otherwise(tables))
    after = reader.read(content, "annex_a")
    for name in tables:
        assert not before[name].landed.refused and not after[name].landed.refused
        assert after[name].landed.rows_read == before[name].landed.rows_read
        assert after[name].rows == [(row[0] + moved[name], *row[1:]) for row in before[name].rows]


# ---- XML returns

LEAF = st.text(alphabet=st.sampled_from("0019aZé’ &<>\"'\n.-"), min_size=1, max_size=8).filter(lambda t: t.strip())
Tree = tuple[str, "str | list[Any]"]


@st.composite
def trees(draw: st.DrawFn) -> list[Tree]:
    """The children of a census: any number of everything that may be there any number of times."""
    return [_child(draw) for _ in range(draw(st.integers(1, 3)))]


def _child(draw: st.DrawFn) -> Tree:
    characteristics: list[Tree] = [("Ethnicity", draw(LEAF))]
    if draw(st.booleans()):
        characteristics.append(("Disabilities", _many(draw, "Disability", 1)))
    parts = [
        ("ChildIdentifiers", [("LAchildID", draw(IDS)), ("PersonBirthDate", draw(LEAF)), ("Sex", draw(LEAF))]),
        ("ChildCharacteristics", characteristics),
    ]
    return ("Child", [*parts, *(_details(draw) for _ in range(draw(st.integers(1, 2))))])


def _details(draw: st.DrawFn) -> Tree:
    parts: list[Tree] = [("CINreferralDate", draw(LEAF)), ("ReferralSource", draw(LEAF)), ("ReferralNFA", draw(LEAF))]
    for _ in range(draw(st.integers(0, 2))):
        factors = (
            [("FactorsIdentifiedAtAssessment", _many(draw, "AssessmentFactors", 1))] if draw(st.booleans()) else []
        )
        parts.append(("Assessments", [("AssessmentActualStartDate", draw(LEAF)), *factors]))
    for _ in range(draw(st.integers(0, 2))):
        parts.append(("Section47", [("S47ActualStartDate", draw(LEAF)), ("ICPCnotRequired", draw(LEAF))]))
    for _ in range(draw(st.integers(0, 1))):
        reviews = [("Reviews", _many(draw, "CPPreviewDate", 1))] if draw(st.booleans()) else []
        parts.append(("ChildProtectionPlans", [("CPPstartDate", draw(LEAF)), *reviews]))
    return ("CINdetails", parts)


def _many(draw: st.DrawFn, name: str, least: int) -> list[Tree]:
    return [(name, draw(LEAF)) for _ in range(draw(st.integers(least, 3)))]


HEADER: Tree = (
    "Header",
    [("CollectionDetails", [("Collection", "CIN"), ("Year", "2025")]), ("Source", [("LEA", "302")])],
)


def plain_xml(children: list[Tree]) -> bytes:
    return b"<?xml version='1.0'?>" + _xml(("Message", [HEADER, ("Children", children)])).encode()


def _xml(tree: Tree) -> str:
    name, inside = tree
    return f"<{name}>{escape(inside) if isinstance(inside, str) else ''.join(map(_xml, inside))}</{name}>"


def occurrences(trees: list[Tree], name: str) -> list[Any]:
    """What stands in every element of a name, in order."""
    found = []
    for tag, inside in trees:
        found += [inside] if tag == name else []
        found += occurrences(inside, name) if isinstance(inside, list) else []
    return found


ROWS = {
    "children": "Child",
    "disabilities": "Disability",
    "cin_details": "CINdetails",
    "assessments": "Assessments",
    "factors": "AssessmentFactors",
    "section_47": "Section47",
    "child_protection_plans": "ChildProtectionPlans",
    "reviews": "CPPreviewDate",
}


@tried(12)
@given(children=trees())
def test_every_element_that_makes_a_row_is_landed(reader: Reader, children: list[Tree]) -> None:
    came = reader.read(plain_xml(children), "cin")
    for table, name in ROWS.items():
        expected = occurrences(children, name)
        landed = came[table].landed
        assert (landed.rows_read, landed.rows_landed, landed.rows_blank) == (len(expected), len(expected), 0)
        assert came[table].column(0) == list(range(1, len(expected) + 1))


@tried(8)
@given(children=trees())
def test_texts_land_as_they_stand_in_their_elements(reader: Reader, children: list[Tree]) -> None:
    came = reader.read(plain_xml(children), "cin")
    columns = {"children": "LAchildID", "cin_details": "CINreferralDate", "factors": "AssessmentFactors",
               "reviews": "CPPreviewDate", "section_47": "S47ActualStartDate"}  # fmt: skip
    for table, name in columns.items():
        names = [c.name for c in three_returns().datasets["cin"].table(table).columns]
        sent = occurrences(children, name)
        assert came[table].column(2 + names.index(name)) == sent


def test_parts_know_what_they_are_part_of(reader: Reader) -> None:
    """Two children, two episodes each: the second assessment is the third episode's."""
    episode = ("CINdetails", [("CINreferralDate", "a")])
    with_one = ("CINdetails", [("CINreferralDate", "b"), ("Assessments", [("AssessmentActualStartDate", "c")])])
    children = [("Child", [("ChildIdentifiers", [("LAchildID", n)]), *parts]) for n, parts in
                (("1", [with_one, episode]), ("2", [with_one, episode]))]  # fmt: skip
    came = reader.read(plain_xml(children), "cin")
    assert [row[:2] for row in came["cin_details"].rows] == [(1, 1), (2, 1), (3, 2), (4, 2)]
    assert [row[:2] for row in came["assessments"].rows] == [(1, 1), (2, 3)]


@st.composite
def xml_otherwise(draw: st.DrawFn, children: list[Tree]) -> bytes:
    """The same return with elements of different names in another order, a namespace, comments, CDATA, indentation."""
    prefix = draw(st.sampled_from(["", "c:", "ns0:"]))
    noise = st.sampled_from(["", "", "\n  ", "<!-- note -->", "<?note x?>", "\t"])
    declared = {"": "", "c:": ' xmlns:c="urn:x"', "ns0:": ' xmlns:ns0="urn:x"'}[prefix]
    default = draw(st.sampled_from(["", ' xmlns="urn:y"'])) if not prefix else declared

    def text(value: str) -> str:
        if draw(st.booleans()) and "]]>" not in value:
            return f"<![CDATA[{value}]]>"
        return escape(value)

    def write(tree: Tree, attributes: str = "") -> str:
        name, inside = tree
        if isinstance(inside, list):
            order = draw(st.permutations(sorted({tag for tag, _ in inside})))
            parts = sorted(inside, key=lambda part: order.index(part[0]))
            body = "".join(draw(noise) + write(part) for part in parts) + draw(noise)
        else:
            body = text(inside)
        return f"<{prefix}{name}{attributes}>{body}</{prefix}{name}>"

    root: Tree = ("Message", [HEADER, ("Children", children)])
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + write(root, default)).encode()


@tried(10)
@given(children=trees(), data=st.data())
def test_a_return_means_the_same_however_it_is_written(
    reader: Reader, children: list[Tree], data: st.DataObject
) -> None:
    content = data.draw(xml_otherwise(children))
    before, after = reader.read(plain_xml(children), "cin"), reader.read(content, "cin")
    for table, came in before.items():
        assert came.rows == after[table].rows, (table, re.sub(rb"\s+", b" ", content))
