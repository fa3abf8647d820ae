"""Annex A as declared: its code lists, through the macro that every value map is made with, and its headings.

The list of texts that several codes claim is `tests/golden/annex_a_conflicts.csv`.
"""

import csv
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pytest

from ingest.readers.headers import match_table
from schemas.load import load_dataset
from schemas.model import Dataset, Table
from schemas.validity import When

from .conftest import GOLDEN
from .running import REPO, House

CODES = REPO / "seeds" / "code_lists" / "codes_annex_a.csv"
RETURN = REPO / "schemas" / "returns" / "annex_a"
YEAR = 2024
NEXT = "-- next"
INLINE = "\n".join(["{{ match_codes('seen', 'codes') }}", NEXT, "select {{ comparable_text('text') }} from texts"])
SEEN = "table_name varchar, column_name varchar, list_name varchar, _la varchar, _year integer, raw_value varchar"

# Codes that stood in the lists more than once, and what has become of each writing.
MERGED = [
    ("ethnicity", "a) white", "a) White"),
    ("contact_referral_source", "d) Health Services", "d) Health services"),
    ("contact_referral_source", "3e: Health services \x96 A&E", "d) Health services"),
    ("contact_referral_source", "3e: Health services \u2013\u00a0A&E", "d) Health services"),
    ("cla_placement_type", "a) Foster Placement", "a) Foster placement"),
    ("cla_placement_type", "9", "a) Foster placement"),
    (
        "cla_legal_status",
        "f) Detained on child protection grounds in LA accomodation",
        "f) Detained on child protection grounds in LA accommodation",
    ),
    ("cla_legal_status", "c) Freed for  Adoption", "c) Freed for Adoption"),
    ("cla_reason_ceased", "n) Care ceased for any other reason ", "n) Care ceased for any other reason"),
    ("gender", "a) Male / d) Neither ", "a) Male / d) Neither"),
    *(("cla_placement_la", text, "Not recorded") for text in (" - ", "-", ".", "..", "<blank>", "na", "pd.NA", "nan")),
    *(
        ("cla_placement_la", text, "Not recorded")
        for text in ("zNotRecorded", "No data", "Data not captured on mosaic")
    ),
    *(("cla_placement_la", text, "SCO") for text in ("SCO", "Scotland", "Midlothian Council")),
    *(("cla_placement_la", text, "WAL") for text in ("WAL", "Wales", "Gwynedd")),
    *(("cla_placement_la", text, "NIR") for text in ("NI", "NIR", "Northern Ireland")),
    *(("cla_placement_la", text, "Bury") for text in ("Bruy", "Bury MBC", "351", "351.0")),
    *(("cla_placement_la", text, "Calderdale") for text in ("Calerdale", "Calderdale ", "CALDERDALE DISTRICT")),
    ("cla_placement_la", "Hampshire County Council", "Hampshire"),
]
AGE = ["Age", "AGE OF CHILD", "Age of Child (Years)", "Age (years)", "Age in years", "Child's age", "Current age (yrs)"]
NOT_AGE = ["Language", "Stage", "Agency", "Manager", "Average", "Placement age", "Age at placement", "Age group"]


@dataclass(frozen=True)
class Row:
    """A row of the seed, as text."""

    list: str
    code: str
    spelling: str
    match: str
    position: str


@dataclass(frozen=True)
class Claim:
    """What the value map says of a text: its code, how it matched, and the other codes that claim it."""

    code: str | None
    matched_by: str | None
    also_claimed_by: str | None


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    with CODES.open(encoding="utf-8", newline="") as file:
        return [Row(*(line[name] for name in Row.__dataclass_fields__)) for line in csv.DictReader(file)]


@pytest.fixture(scope="module")
def conflicts() -> list[dict[str, str]]:
    with (GOLDEN / "annex_a_conflicts.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def annex_a() -> Dataset:
    return load_dataset(RETURN)


@dataclass(frozen=True)
class Lists:
    """The code lists in a database, and the SQL of the macros as dbt compiles them."""

    connection: duckdb.DuckDBPyConnection
    match: str
    compare: str

    def claims(self, texts: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Claim]:
        """(list, text) to what the value map says of it."""
        self.connection.execute(f"create or replace table seen ({SEEN}, times integer)")
        seen = [("list_1", "A", name, "BAR", YEAR, text, 1) for name, text in sorted(set(texts))]
        self.connection.executemany("insert into seen values (?, ?, ?, ?, ?, ?, ?)", seen)
        columns = "list_name, raw_value, code, matched_by, also_claimed_by"
        found = self.connection.execute(f"select {columns} from ({self.match})").fetchall()
        assert len(found) == len(seen)
        return {(name, text): Claim(*claim) for name, text, *claim in found}

    def comparable(self, texts: list[str]) -> list[str]:
        self.connection.execute("create or replace table texts (text varchar)")
        self.connection.executemany("insert into texts values (?)", [[text] for text in texts])
        return [text for (text,) in self.connection.execute(self.compare).fetchall()]


@pytest.fixture(scope="module")
def lists(three_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lists]:
    data = tmp_path_factory.mktemp("annex_a_codes")
    (data / "la_zone").mkdir()
    house = House(three_project, data, data)
    ended = house.dbt("--quiet", "compile", "--inline", INLINE, "--output", "json")
    assert ended.code == 0, ended.text
    match, compare = json.loads(ended.text)["compiled"].split(NEXT)
    with duckdb.connect() as connection:
        connection.execute(
            "create table codes as select * replace (cast(position as integer) as position)"
            " from read_csv(?, all_varchar = true)",
            [str(CODES)],
        )
        yield Lists(connection, match, compare)


def test_a_text_that_several_codes_claim_goes_to_the_one_agreed(lists: Lists, conflicts: list[dict[str, str]]) -> None:
    """Those without a loser were claimed by two writings of one code."""
    claims = lists.claims((c["list"], c["text"]) for c in conflicts)
    assert len(conflicts) == 49
    for conflict in conflicts:
        claim = claims[conflict["list"], conflict["text"]]
        assert (claim.code, claim.also_claimed_by or "") == (conflict["code"], conflict["also_claimed_by"])


def test_no_other_text_is_claimed_by_several_codes(
    lists: Lists, rows: list[Row], conflicts: list[dict[str, str]]
) -> None:
    """Who adds a spelling that another code has already must say so in the golden file."""
    texts = {(r.list, r.spelling or r.code) for r in rows if r.match != "pattern"}
    contested = {key for key, claim in lists.claims(texts).items() if claim.also_claimed_by}
    assert {(name, text.lower()) for name, text in contested} == {
        (c["list"], c["text"]) for c in conflicts if c["also_claimed_by"]
    }


def test_every_code_and_spelling_is_taken_for_its_code(
    lists: Lists, rows: list[Row], conflicts: list[dict[str, str]]
) -> None:
    lost = {(c["list"], c["text"]): c["code"] for c in conflicts}
    claims = lists.claims((r.list, r.spelling or r.code) for r in rows if r.match != "pattern")
    for row in (r for r in rows if r.match != "pattern"):
        text = row.spelling or row.code
        claim = claims[row.list, text]
        assert claim.code == (lost.get((row.list, text.lower()), row.code) if row.spelling else row.code)
        assert claim.matched_by == "code" or row.spelling


def test_writings_of_one_code_come_out_as_one(lists: Lists) -> None:
    claims = lists.claims((name, text) for name, text, _ in MERGED)
    assert {(*key, claim.code) for key, claim in claims.items()} == set(MERGED)


def test_a_full_text_is_its_own_code_whatever_patterns_say(lists: Lists) -> None:
    """F5 and P5 share their patterns with F3 and P3, which come first."""
    full = "F5: Young person engaged full time in training or employment (not apprenticeship)"
    texts = [full.lower(), "F5) any text", "full-time employment", "Part time employment, because of illness"]
    claims = lists.claims(("care_leaver_activity", text) for text in texts)
    by_text = {text: (claim.code or "")[:3] for (_, text), claim in claims.items()}
    assert by_text == dict(zip(texts, ("F5:", "F5:", "F3:", "P3:"), strict=True))
    assert full in (claims["care_leaver_activity", "full-time employment"].also_claimed_by or "")


def test_a_code_has_one_row_a_place_in_its_list_and_no_blank_too_many(lists: Lists, rows: list[Row]) -> None:
    codes = [r for r in rows if not r.spelling]
    places: dict[str, list[int]] = {}
    for row in codes:
        places.setdefault(row.list, []).append(int(row.position))
    assert all(sorted(found) == list(range(1, len(found) + 1)) for found in places.values())
    assert [r.code for r in codes if r.code != " ".join(r.code.split())] == []
    texts = lists.comparable([r.code for r in codes])
    assert [key for key, times in Counter(zip((r.list for r in codes), texts, strict=True)).items() if times > 1] == []


def test_every_spelling_belongs_to_a_code_and_stands_there_once(lists: Lists, rows: list[Row]) -> None:
    codes = {(r.list, r.code) for r in rows if not r.spelling}
    spellings = [r for r in rows if r.spelling]
    assert {r.match for r in spellings} == {"exact", "pattern"}
    assert {(r.list, r.code) for r in spellings} <= codes
    texts = lists.comparable([r.spelling or r.code for r in rows])
    keys = Counter((r.list, r.code, r.match == "pattern", text) for r, text in zip(rows, texts, strict=True))
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_pattern_can_match_and_is_written_as_texts_are_compared(lists: Lists, rows: list[Row]) -> None:
    patterns = [r.spelling for r in rows if r.match == "pattern"]
    assert patterns
    for pattern in patterns:
        assert pattern == pattern.lower()
        lists.connection.execute("select regexp_full_match('a text', ?)", [pattern])


def test_every_list_is_used_and_every_column_has_one(annex_a: Dataset, rows: list[Row]) -> None:
    used = {column.codes for table in annex_a.tables for column in table.columns if column.codes}
    assert used == {r.list for r in rows}


def tables() -> list[str]:
    return [f"list_{number}" for number in range(1, 12)]


@pytest.mark.parametrize("name", tables())
def test_no_pattern_takes_the_heading_of_another_column(annex_a: Dataset, name: str) -> None:
    table = annex_a.table(name)
    for column in table.columns:
        for pattern in column.header_patterns:
            taken = {c.name for c in table.columns if re.fullmatch(pattern, c.name, re.IGNORECASE)}
            assert taken <= {column.name}, pattern


@pytest.mark.parametrize("name", tables())
def test_a_sheet_is_known_by_its_headings(annex_a: Dataset, name: str) -> None:
    """In any case, with spaces around them and in any order."""
    headings = [f"  {column.name.upper()} " for column in reversed(annex_a.table(name).columns)]
    match = match_table(headings, annex_a.tables, When(str(YEAR)))
    assert match is not None
    assert (match.table.name, match.missing, match.extras) == (name, (), ())


def heading_of_age(table: Table, heading: str) -> bool:
    """Whether a sheet with this heading in place of the age's own is read as having the age."""
    headings = [heading if column.name.startswith("Age") else column.name for column in table.columns]
    match = match_table(headings, [table], When(str(YEAR)))
    return match is not None and "Age of Child (Years)" in match.columns


@pytest.mark.parametrize("heading", [*AGE, *NOT_AGE])
def test_only_an_age_is_taken_for_the_age(annex_a: Dataset, heading: str) -> None:
    assert heading_of_age(annex_a.table("list_8"), heading) == (heading in AGE)


def test_a_heading_with_the_quotes_of_a_word_processor_is_known(annex_a: Dataset) -> None:
    table = annex_a.table("list_8")
    match = match_table([c.name.replace("'", "\u2019") for c in table.columns], annex_a.tables, When(str(YEAR)))
    assert match is not None and match.missing == ()


@pytest.mark.parametrize("table", [pytest.param(t, id=t.name) for t in load_dataset(RETURN).tables])
def test_rows_that_are_no_records_are_told_from_identifiers(table: Table) -> None:
    """The headings once more, and totals: left out by rule. An identifier is never taken for either."""
    rules = {rule.rule: re.compile(rule.pattern) for rule in table.remove_rows if rule.pattern}
    identifier = next(c.name for c in table.columns if c.type == "identifier")
    assert rules["HeadingRow"].fullmatch(identifier.lower())
    for text in ("total", "totals:", "grand total: 5", "sub-total"):
        assert rules["TotalRow"].fullmatch(text)
    for text in ("00123", "c13124", "child12", "total1", "id 7"):
        assert not any(rule.fullmatch(text) for rule in rules.values()), text
