"""Which table a row of headings belongs to, and which column is where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.readers import headers
from ingest.readers.headers import Match, is_blank, match_each, match_table, plain
from schemas.model import Column, Table
from schemas.validity import ALWAYS, Span, Validity, When


def table(name: str, *columns: Column | str, valid: Validity = ALWAYS) -> Table:
    made = tuple(c if isinstance(c, Column) else Column(c, "string", "") for c in columns)
    return Table("made_up", name, name, "", "", made, (), ("CHILD",), (), valid=valid)


HEADER = table("header", "CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB")
UASC = table("uasc", "CHILD", "SEX", "DOB", "DUC")
REVIEWS = table("reviews", "CHILD", "DOB", "REVIEW", "REVIEW_CODE")
TABLES = (HEADER, UASC, REVIEWS)


def match(cells: list[str], *tables: Table, year: int = 2022) -> Match:
    found = match_table(cells, tables or TABLES, When(str(year)))
    assert found is not None
    return found


@pytest.mark.parametrize(
    "heading",
    [
        "CHILD",
        "child",
        " Child ",
        "\ufeffCHILD",
        "CHILD\u00a0",
        "\u200bCHILD",
        "CH\u200bILD",
        "\tCHILD\r\n",
        "\u2007CHILD",
    ],
)
def test_headings_are_compared_without_case_and_odd_spaces(heading: str) -> None:
    assert match([heading, "SEX", "DOB", "DUC"]).columns == {"CHILD": 0, "SEX": 1, "DOB": 2, "DUC": 3}


@pytest.mark.parametrize("heading", ["Date of birth", "DATE  OF\u00a0BIRTH", "date\nof birth", "D.O.B."])
def test_spellings(heading: str) -> None:
    people = table("people", "CHILD", Column("DOB", "date", "", headers=("Date of birth", "d.o.b.")))
    assert match(["CHILD", heading], people).columns == {"CHILD": 0, "DOB": 1}


def test_what_is_remembered_of_a_table_is_not_taken_for_another_of_its_name() -> None:
    """As of another project, or after its schema was changed."""
    cells = ["CHILD", "SEX", "Born"]
    for spelling, columns in (("born", {"CHILD": 0, "SEX": 1, "DOB": 2}), ("birth", {"CHILD": 0, "SEX": 1})):
        people = table("people", "CHILD", "SEX", Column("DOB", "date", "", headers=(spelling,)))
        assert match(cells, people).columns == columns


@pytest.mark.parametrize(
    ("cells", "remembered"),
    [
        (["CHILD", "remembered"], 1),
        (["CHILD", "x" * headers.REMEMBERED_TEXT], 0),
        (["CHILD", *map(str, range(headers.REMEMBERED_CELLS))], 0),
    ],
)
def test_no_more_is_remembered_than_a_row_of_headings_has(cells: list[str], remembered: int) -> None:
    headers._remembered.cache_clear()
    assert match_each(cells, (HEADER,), When("2022"))[0].columns == {"CHILD": 0}
    assert headers._remembered.cache_info().currsize == remembered


def test_columns_are_found_in_any_order() -> None:
    found = match(["DUC", "DOB", "CHILD", "SEX"])
    assert found.table is UASC
    assert found.columns == {"DUC": 0, "DOB": 1, "CHILD": 2, "SEX": 3}
    assert (found.extras, found.blank_positions, found.duplicates, found.missing) == ((), (), {}, ())
    assert found.score == 1


def test_a_missing_column_does_not_make_it_another_table() -> None:
    found = match(["CHILD", "SEX", "DOB", "UPN", "MOTHER", "MC_DOB"])
    assert found.table is HEADER
    assert found.missing == ("ETHNIC",)
    assert found.score == pytest.approx(6 / 7)


def test_extra_columns_do_not_make_it_another_table() -> None:
    extras = [f"Extra {n}" for n in range(20)]
    found = match([*extras, "CHILD", "SEX", "DOB", "DUC"])
    assert found.table is UASC
    assert found.extras == tuple(enumerate(extras))
    assert found.score == pytest.approx(4 / 24)


@pytest.mark.parametrize(
    "cells",
    [
        [],
        ["", "  "],
        ["Children looked after, 2022"],
        ["CHILD", "DOB"],  # half of reviews and half of uasc
        ["UPN", "MOTHER", "MC_DOB"],  # best is header, by fewer than half of its columns
        ["123456", "1", "01/02/2010", "WBRI"],
        ["CHILD_ID", "SEXES", "DOBS", "DUCS"],  # nearly is not
    ],
)
def test_not_identified(cells: list[str]) -> None:
    assert match_table(cells, TABLES, When("2022")) is None


def test_half_of_the_columns_is_enough() -> None:
    assert match(["CHILD", "DUC"]).table is UASC


def test_no_tables() -> None:
    assert match_table(["CHILD"], (), When("2022")) is None


def test_duplicates_and_blanks_are_reported_by_position() -> None:
    found = match(["CHILD", "", "SEX", " child ", "DOB", "DUC", " \u00a0"])
    assert found.duplicates == {"CHILD": (0, 3)}
    assert found.blank_positions == (1, 6)
    assert found.columns["CHILD"] == 0
    assert found.extras == ()
    assert found.score == 1


def test_the_same_extra_heading_twice_counts_once() -> None:
    found = match(["CHILD", "SEX", "DOB", "DUC", "Notes", "notes "])
    assert found.extras == ((4, "Notes"), (5, "notes "))
    assert found.score == pytest.approx(4 / 5)


def test_only_the_columns_of_the_year_count() -> None:
    sex = Column("SEX", "string", "", valid=Validity((Span(from_="2025"),)))
    gender = Column("GENDER", "string", "", valid=Validity((Span(until="2024"),)))
    people = table("people", "CHILD", sex, gender)
    assert match(["CHILD", "GENDER"], people, year=2024).missing == ()
    late = match(["CHILD", "GENDER"], people, year=2025)
    assert (late.missing, late.extras) == (("SEX",), ((1, "GENDER"),))


def test_a_table_is_not_looked_for_before_it_existed() -> None:
    workers = table("social_worker", "CHILD", "SW_ID", valid=Validity((Span(from_="2024"),)))
    assert match_table(["CHILD", "SW_ID"], (workers,), When("2023")) is None
    assert match(["CHILD", "SW_ID"], workers, year=2024).table is workers


PATTERNED = table(
    "visits",
    "CHILD",
    "KIND",
    Column("AGE", "integer", "", headers=("Age",), header_patterns=(r"age( in years)?( at .*)?",)),
    Column("AGE_GROUP", "string", "", header_patterns=(r"age (group|band).*", r"age at .* \(band\)")),
)


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Age in years", "AGE"),
        (" AGE  IN\u00a0YEARS AT visit", "AGE"),
        ("Age Band (5 years)", "AGE_GROUP"),
        ("Manager", None),  # the whole heading must match
        ("age at visit (band)", None),  # two columns claim it
    ],
)
def test_patterns(heading: str, column: str | None) -> None:
    found = match(["CHILD", "KIND", heading], PATTERNED)
    assert found.columns == {"CHILD": 0, "KIND": 1} | ({column: 2} if column else {})
    assert found.extras == (() if column else ((2, heading),))


def test_an_exact_heading_goes_before_a_pattern() -> None:
    found = match(["CHILD", "Age in years", "Age"], PATTERNED)
    assert found.columns == {"CHILD": 0, "AGE": 2}
    assert found.extras == ((1, "Age in years"),)
    assert found.duplicates == {}


def test_two_headings_of_one_pattern_are_duplicates() -> None:
    assert match(["CHILD", "Age in years", "age at visit"], PATTERNED).duplicates == {"AGE": (1, 2)}


def test_a_columns_name_goes_before_another_columns_spelling() -> None:
    people = table("people", Column("SEX", "string", ""), Column("GENDER", "string", "", headers=("Sex", "Gender")))
    assert match(["Sex", "Gender"], people).columns == {"SEX": 0, "GENDER": 1}


@given(st.permutations(["CHILD", "SEX", "DOB", "DUC", "", "Notes"]))
def test_the_order_of_headings_changes_positions_only(cells: list[str]) -> None:
    found = match(cells)
    assert found.table is UASC
    assert {name: cells[position] for name, position in found.columns.items()} == {c: c for c in found.columns}
    assert found.score == pytest.approx(4 / 5)


@given(st.lists(st.sampled_from(["CHILD", "child", "SEX", "DOB", "DUC", "ETHNIC", "REVIEW", "", "Notes", "x"])))
def test_every_position_is_accounted_for_once(cells: list[str]) -> None:
    found = match_table(cells, TABLES, When("2022"))
    if found is None:
        return
    twice = [p for positions in found.duplicates.values() for p in positions[1:]]
    positions = [*found.columns.values(), *twice, *(p for p, _ in found.extras), *found.blank_positions]
    assert sorted(positions) == list(range(len(cells)))
    assert sorted([*found.columns, *found.missing]) == sorted(c.name for c in found.table.columns)


@pytest.mark.parametrize(("cell", "blank"), [("", True), (" \u00a0\t\ufeff\u200b", True), ("0", False), (".", False)])
def test_blank(cell: str, blank: bool) -> None:
    assert is_blank(cell) is blank


def test_plain_keeps_the_words_apart() -> None:
    assert plain("  Date\u00a0 of \r\nbirth\u200b ") == "Date of birth"
