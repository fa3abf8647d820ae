"""Rows of an XML return, and what is missing, unexpected or there too often in it."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from ingest import limits
from ingest.problems import Problem
from ingest.readers import document_parser
from ingest.readers.document_structure import Element, Structure
from ingest.readers.rows import ElementRow
from schemas.model import Group
from schemas.validity import When
from tests.python.document_schema import (
    CHILD,
    CHILD_XML,
    CIN,
    DATASET,
    DOCUMENT,
    HEADER_XML,
    MAYBE,
    Made,
    big_file,
    problems_in,
    read,
    rows_in,
    saved,
    small,
)

DOCUMENTS = Path(__file__).parents[1] / "corpus" / "documents"
IDENTIFIERS = f"{CHILD}/ChildIdentifiers"
NOT_READ = "this element is not read"


def summary(rows: list[ElementRow]) -> list[tuple[int, int, int | None, tuple[str | None, ...]]]:
    return [(row.number, row.line, row.parent, row.cells) for row in rows]


# ---- rows


def test_a_file_without_fault() -> None:
    made = read(DOCUMENTS / "plain_2022.xml")
    assert problems_in(made) == []
    assert {table: summary(rows) for table, rows in rows_in(made).items()} == {
        "header": [(1, 3, None, ("CIN", "2022", "2022-03-31"))],
        "source": [(1, 9, 1, ("L", "301", "Made up", None, None, "2022-05-01T09:00:00"))],
        "children": [
            (1, 17, None, ("00123", "A123456789123", None, None, "2010-02-03", None, "1", None, "WBRI")),
            (2, 76, None, ("00124", None, None, None, None, None, "2", None, "NOBT")),
        ],
        "disabilities": [(1, 27, 1, ("HAND",)), (2, 28, 1, ("HEAR",))],
        "cin_details": [
            (1, 31, 1, ("2021-04-05", "1A", "N4", None, None, "2021-07-20", "0")),
            (2, 55, 1, ("2021-12-01", "2A", None, None, None, None, "0")),
            (3, 84, 2, ("2022-02-02", "1B", None, None, None, None, "1")),
        ],
        "assessments": [(1, 37, 1, ("2021-04-06", None, "2021-05-01")), (2, 45, 1, ("2021-06-06", None, None))],
        "factors": [(1, 41, 1, ("2A",)), (2, 42, 1, ("2B",)), (3, 48, 2, ("1A",))],
        "cin_plans": [(1, 51, 1, ("2021-05-10", None))],
        "section_47": [(1, 59, 2, ("2021-12-02", None, "2021-12-20", "0"))],
        "child_protection_plans": [(1, 64, 2, ("2021-12-20", None, "NEG", "NEG", "0"))],
        "reviews": [(1, 70, 1, ("2022-01-20",)), (2, 71, 1, ("2022-03-01",))],
    }


def test_what_is_odd_and_right() -> None:
    """Prefixes, default namespaces, comments, instructions, CDATA, references, xsi, another order."""
    made = read(DOCUMENTS / "odd_but_right_2022.xml")
    assert problems_in(made) == []
    assert {table: summary(rows) for table, rows in rows_in(made).items()} == {
        "factors": [(1, 16, 1, ("2A",))],
        "assessments": [(1, 14, 1, ("2021-04-06", None, None))],
        "cin_details": [(1, 9, 1, ("2021-04-05", " 1A ", None, None, None, None, "0"))],
        "children": [(1, 8, None, ("A&B<1>&amp;é", None, None, None, None, None, "1", None, "WBRI"))],
        "source": [(1, 31, 1, (None, "301", None, None, None, None))],
        "header": [(1, 30, None, (None, "2022", "2022-03-31"))],
    }


def test_a_module_of_its_year() -> None:
    path = DOCUMENTS / "pre_proceedings_2027.xml"
    made = read(path, 2027)
    assert problems_in(made) == []
    assert summary(rows_in(made)["pre_proceedings"]) == [
        (1, 15, 1, ("2026-06-01", "A")),
        (2, 19, 1, ("2027-01-01", None)),
    ]
    assert rows_in(made)["children"][0].cells[6] == "F"
    assert [problem.expected for problem in problems_in(read(path, 2026))] == [
        f"PreProceedings in returns from 2027 only; {NOT_READ}"
    ] * 2
    assert [problem.expected for problem in problems_in(read(path, 2024))] == [
        f"Sex in returns from 2025 only; {NOT_READ}",
        f"PreProceedings in returns from 2027 only; {NOT_READ}",
        f"PreProceedings in returns from 2027 only; {NOT_READ}",
    ]


@pytest.mark.parametrize(
    ("element", "cell"),
    [
        ("<UPN>00123</UPN>", "00123"),
        ("<UPN> N/A </UPN>", " N/A "),
        ("<UPN>null</UPN>", "null"),
        ("<UPN>\u00a0</UPN>", "\u00a0"),
        ("<UPN>a\r\nb</UPN>", "a\nb"),
        ("<UPN>a&#13;b</UPN>", "a\rb"),
        ("<UPN><![CDATA[]]></UPN>", None),
        ("<UPN> \n\t</UPN>", None),
        ("<UPN>&#32;</UPN>", None),
        ("<UPN/>", None),
        ("<UPN><![CDATA[a]]>b<![CDATA[c]]></UPN>", "abc"),
        ("<UPN>a<?x y?>b</UPN>", "ab"),
        ("<UPN>&lt;&#x20AC;&apos;&quot;&gt;</UPN>", "<€'\">"),
        ("<UPN>" + "x" * 32_767 + "</UPN>", "x" * 32_767),
    ],
)
def test_cells(tmp_path: Path, element: str, cell: str | None) -> None:
    made = read(saved(tmp_path, small(element)))
    assert problems_in(made) == []
    assert [row.cells[1] for row in rows_in(made)["children"]] == [cell]


# ---- findings


def test_every_fault_is_told_with_its_line_and_path() -> None:
    problems = problems_in(read(DOCUMENTS / "every_fault_2021.xml", 2021))
    plans = f"{CIN}/ChildProtectionPlans"
    assert [(p.row, p.kind, p.table, p.element, p.found, p.expected) for p in problems] == [
        (
            2,
            "UnexpectedElement",
            None,
            "Message/@version",
            "the attribute version of Message",
            "no attributes; this one is not read",
        ),
        (
            4,
            "RepeatedElement",
            "header",
            "Message/Header/CollectionDetails/Year",
            "Year once more",
            "one Year; the first counts",
        ),
        (
            7,
            "RepeatedElement",
            None,
            "Message/Header",
            "Header once more",
            "one Header; the rows in it are read as well",
        ),
        (
            8,
            "UnexpectedElement",
            None,
            "Message/CINdetails",
            "the element CINdetails, with 1 element in it",
            f"CINdetails in {CHILD}; {NOT_READ}",
        ),
        (
            10,
            "UnexpectedElement",
            None,
            f"{CHILD}/@id",
            "the attribute id of Child",
            "no attributes; this one is not read",
        ),
        (
            11,
            "UnexpectedElement",
            "children",
            f"{CHILD}/childidentifiers",
            "the element childidentifiers, with 1 element in it",
            f"ChildIdentifiers, with these capitals; {NOT_READ}",
        ),
        (
            14,
            "MissingElement",
            "children",
            f"{CHILD}/ChildCharacteristics/Disabilities/Disability",
            "no Disability in Disabilities",
            "at least 1 Disability",
        ),
        (
            16,
            "UnexpectedElement",
            "children",
            CHILD,
            "text between the elements of Child",
            "elements only; this text is not read",
        ),
        (
            17,
            "RepeatedElement",
            "children",
            f"{CHILD}/ChildCharacteristics",
            "ChildCharacteristics once more, with 1 element in it",
            "one ChildCharacteristics; the first counts",
        ),
        (10, "MissingElement", "children", IDENTIFIERS, "no ChildIdentifiers in Child", "1 ChildIdentifiers"),
        (10, "MissingElement", "children", CIN, "no CINdetails in Child", "at least 1 CINdetails"),
        (
            21,
            "UnexpectedElement",
            "children",
            f"{IDENTIFIERS}/LAchildID/b",
            "the element b",
            f"text only in LAchildID; {NOT_READ}",
        ),
        (23, "RepeatedElement", "children", f"{IDENTIFIERS}/UPN", "UPN once more", "one UPN; the first counts"),
        (
            24,
            "UnexpectedElement",
            "children",
            f"{IDENTIFIERS}/Sex",
            "the element Sex",
            f"Sex in returns from 2025 only; {NOT_READ}",
        ),
        (
            25,
            "UnexpectedElement",
            "children",
            f"{IDENTIFIERS}/PersonName",
            "the element PersonName, with 2 elements in it",
            f"the elements of ChildIdentifiers only; {NOT_READ}",
        ),
        (
            29,
            "UnexpectedElement",
            "cin_details",
            f"{CIN}/CINPlanDates",
            "the element CINPlanDates, with 1 element in it",
            f"CINPlanDates in returns from 2022 only; {NOT_READ}",
        ),
        (
            31,
            "MissingElement",
            "child_protection_plans",
            f"{plans}/Reviews/CPPreviewDate",
            "no CPPreviewDate in Reviews",
            "at least 1 CPPreviewDate",
        ),
        (
            32,
            "RepeatedElement",
            "child_protection_plans",
            f"{plans}/Reviews",
            "Reviews once more",
            "one Reviews; the rows in it are read as well",
        ),
        (
            33,
            "UnexpectedElement",
            "child_protection_plans",
            f"{plans}/CPPreviewDate",
            "the element CPPreviewDate",
            f"CPPreviewDate in {plans}/Reviews; {NOT_READ}",
        ),
    ]
    assert [p.column for p in problems if p.column] == ["Year", "UPN"]


def test_rows_of_a_file_with_every_fault() -> None:
    rows = rows_in(read(DOCUMENTS / "every_fault_2021.xml", 2021))
    assert [row.cells for row in rows["children"]] == [
        (None,) * 8 + ("WBRI",),
        ("C2", "A1", *(None,) * 7),
    ]
    assert rows["header"][0].cells == ("CIN", "2021", None)
    assert [row.cells[1] for row in rows["source"]] == ["301", "302"]
    assert sorted(rows) == ["child_protection_plans", "children", "cin_details", "header", "reviews", "source"]


@pytest.mark.parametrize(
    ("content", "found", "expected", "element", "table", "line"),
    [
        ("<Message/>", "no Children in Message", "1 Children", "Message/Children", None, 1),
        ("\n<Message>\n<Children/></Message>", "no Child in Children", "at least 1 Child", CHILD, None, 3),
    ],
)
def test_missing_containers(
    tmp_path: Path, content: str, found: str, expected: str, element: str, table: str | None, line: int
) -> None:
    (problem,) = read(saved(tmp_path, content))
    assert problem == Problem("MissingElement", found, expected, row=line, element=element, table=table)


def test_a_required_cell_that_is_missing_is_found_later_as_blank(tmp_path: Path) -> None:
    assert problems_in(read(saved(tmp_path, small()))) == []


@pytest.mark.parametrize("text", ["x", "\u00a0", "\n\n x\n", "<![CDATA[x]]>", "&#120;"])
def test_text_between_elements_is_told_once_for_each_element(tmp_path: Path, text: str) -> None:
    before = f"<Message>\n{HEADER_XML}<Children>\n{CHILD_XML.format(n=1, day=1)}"
    (problem,) = problems_in(read(saved(tmp_path, f"{before}{text}<!-- -->{text}\n</Children></Message>")))
    line = (before + text.partition("x")[0]).count("\n") + 1
    assert (problem.kind, problem.row, problem.element) == ("UnexpectedElement", line, "Message/Children")
    assert problem.found == "text between the elements of Children"


def test_no_finding_holds_a_value() -> None:
    """Names of elements and attributes at most: values could be a child's."""
    for problem in problems_in(read(DOCUMENTS / "every_fault_2021.xml", 2021)):
        for value in ("some text", "C1", "C2", "C3", "A1", "A2", "302", "2021-01-01", "WIRI", "C2", "2020-05-10"):
            assert value not in problem.found + problem.expected + (problem.element or "")


def test_long_names_are_cut(tmp_path: Path) -> None:
    (problem,) = problems_in(read(saved(tmp_path, small(f"<{'n' * 500}/>"))))
    assert problem.found == f"the element {'n' * 60}…"
    assert problem.element == f"{IDENTIFIERS}/{'n' * 60}…"


def test_after_ten_thousand_of_a_kind_there_is_one_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LISTED", 3)
    problems = problems_in(read(saved(tmp_path, small("<Foo/>" * 5 + "<UPN/>" * 5 + "<Bar/>" * 1000))))
    assert [p.found for p in problems] == [
        *["the element Foo"] * 3,
        *["UPN once more"] * 3,
        "1,002 more elements that are not part of the return",
        "1 more elements that occur too often",
    ]
    assert [p.row for p in problems[-2:]] == [None, None]


# ---- laws


@pytest.mark.parametrize("chunk", [1, 2, 7, 1000])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("name", ["odd_but_right_2022", "every_fault_2021"])
def test_nothing_depends_on_where_the_chunks_fall(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, encoding: str, chunk: int
) -> None:
    text = (DOCUMENTS / f"{name}.xml").read_text(encoding="utf-8")
    path = saved(tmp_path, text.encode(encoding))
    whole = read(path)
    monkeypatch.setattr(document_parser, "CHUNK", chunk)
    assert read(path) == whole


def random_xml(element: Element, chance: random.Random) -> Iterator[str]:
    """An element of the structure, with what is in it in any order and number that it allows, and things to skip."""
    yield f"<{element.name}>"
    if element.cell is not None:
        yield escape(chance.choice(["", " ", "x", "<&>", "2022-01-01", "é\n’"]))
    inside = [
        "".join(random_xml(child, chance))
        for child in element.children.values()
        for _ in range(chance.randint(child.occurs.least, 1 if child.occurs.most == 1 else 3))
    ]
    inside += chance.choices(["<!-- x -->", "\n", " ", "<?x y?>"], k=2) if element.cell is None else []
    chance.shuffle(inside)
    yield from inside
    yield f"</{element.name}>"


def by_tree(content: bytes, year: int) -> dict[str, list[ElementRow]]:
    """The rows of a file as a plain reading of the whole tree has them."""
    root = etree.fromstring(content)
    rows: dict[str, list[ElementRow]] = {}
    numbers: dict[etree._Element, int] = {}
    for table in DATASET.tables_in(When(str(year))):
        assert table.element is not None
        for number, element in enumerate(root.findall(table.element.partition("/")[2]), start=1):
            numbers[element] = number
            leaves = [
                element.find(c.element or c.name) if c.element != "." else element
                for c in table.columns_in(When(str(year)))
            ]
            cells = [None if leaf is None else leaf.text for leaf in leaves]
            cells = [cell if cell and cell.strip(" \t\r\n") else None for cell in cells]
            lines = tuple(None if leaf is None else leaf.sourceline for leaf in leaves)
            around = [numbers[a] for a in element.iterancestors() if a in numbers]
            parent = around[0] if around else None
            row = ElementRow(table.name, number, element.sourceline or 0, parent, tuple(cells), lines)
            rows.setdefault(table.name, []).append(row)
    return rows


@settings(deadline=None, max_examples=60)
@given(chance=st.randoms(use_true_random=False), year=st.sampled_from([2017, 2022, 2025, 2027]))
def test_rows_are_those_of_a_plain_reading_of_the_tree(
    tmp_path_factory: pytest.TempPathFactory, chance: random.Random, year: int
) -> None:
    (root,) = Structure(DATASET, When(str(year))).outside.children.values()
    content = "".join(random_xml(root, chance)).encode()
    made: Made = read(saved(tmp_path_factory.getbasetemp(), content), year)
    assert problems_in(made) == []
    assert rows_in(made) == by_tree(content, year)


def test_a_big_file_has_its_rows(tmp_path: Path) -> None:
    rows = rows_in(read(big_file(tmp_path / "big.xml", 3000)))
    assert [len(rows[table]) for table in ("children", "cin_details", "factors")] == [3000, 3000, 6000]
    last = rows["children"][-1]
    assert (last.number, last.cells[0], last.line) == (3000, "C002999", 15 + 2999 * 33)


# ---- schemas that contradict themselves


def test_a_schema_that_contradicts_itself() -> None:
    def with_groups(*groups: Group) -> None:
        Structure(replace(DATASET, document=replace(DOCUMENT, groups=groups)), When("2022"))

    with pytest.raises(ValueError, match="Message/Header/CollectionDetails is in no group of cin"):
        with_groups(*(g for g in DOCUMENT.groups if not g.element.endswith("CollectionDetails")))
    with pytest.raises(ValueError, match="Message/Header is declared twice for 2022"):
        with_groups(*DOCUMENT.groups, Group("Message/Header", MAYBE))
    with pytest.raises(ValueError, match="Message is not the one root of cin in 2022"):
        with_groups(*DOCUMENT.groups, Group("Messages", MAYBE))
    with pytest.raises(ValueError, match="cin is no XML return"):
        Structure(replace(DATASET, document=None), When("2022"))


def test_the_root_need_not_be_a_group() -> None:
    groups = tuple(g for g in DOCUMENT.groups if g.element != "Message")
    structure = Structure(replace(DATASET, document=replace(DOCUMENT, groups=groups)), When("2022"))
    assert list(structure.outside.children) == ["Message"]
