"""The samples of CSWW, SEN2, S251, the placements census and CANS, and Bury's SSDA903: the same bytes every time, what
their specifications allow, and stories that can be put together."""

import csv
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
import yaml
from lxml import etree

from samples.generator.authorities import BARNET, BEDFORD, CAMDEN
from samples.generator.bury import BURY, MISSING, STORIES, TOLD_TWICE, bury
from samples.generator.bury import clean_files as clean_bury
from samples.generator.cans.form import FORMS, questions
from samples.generator.cans.sample import CANARY as CANS_CANARY
from samples.generator.cans.sample import assessed, cans, clean_books
from samples.generator.csww.sample import clean_files as clean_csww
from samples.generator.csww.sample import csww
from samples.generator.csww.workers import shared
from samples.generator.made import Made
from samples.generator.planted import Extra
from samples.generator.pnw_census.census import ONLY_HERE, rows
from samples.generator.pnw_census.sample import CANARY as PNW_CANARY
from samples.generator.pnw_census.sample import pnw_census
from samples.generator.pnw_census.words import SNAPSHOTS, columns, headings
from samples.generator.postcodes import AREAS, HEADER, entry, postcodes_of, reference_file, used_in
from samples.generator.s251.sample import clean_files as clean_s251
from samples.generator.s251.sample import s251
from samples.generator.s251.tables import HOMES, PLACEMENTS
from samples.generator.sen2.sample import clean_files as clean_sen2
from samples.generator.sen2.sample import sen2
from samples.generator.ssda903.sample import SEED, everyone
from samples.generator.write import SampleFile
from schemas.load import load_catalogue
from schemas.model import Column, Dataset, Table
from schemas.validity import When, when_of

REPO = Path(__file__).parents[2]
RETURNS: dict[str, Callable[[int], Made]] = {
    "bury": lambda seed: bury(),
    "csww": csww,
    "sen2": sen2,
    "s251": s251,
    "pnw_census": pnw_census,
    "cans": cans,
}
XML: dict[str, Callable[[int], dict[str, SampleFile]]] = {"csww": clean_csww, "sen2": clean_sen2}
each_return = pytest.mark.parametrize("name", RETURNS)


@cache
def made(name: str) -> Made:
    return RETURNS[name](SEED)


@cache
def dataset(name: str) -> Dataset:
    return load_catalogue(REPO).datasets[name]


@cache
def accepted(name: str, codelist: str, when: str) -> frozenset[str]:
    """The codes of a list in a period."""
    with (REPO / "seeds" / "code_lists" / f"codes_{name}.csv").open(encoding="utf-8", newline="") as file:
        found = [row for row in csv.DictReader(file) if row["list"] == codelist and not row["spelling"]]
    return frozenset(
        row["code"].strip() for row in found if row["valid_from"] <= when and when <= (row["valid_until"] or "9999")
    )


def check(name: str, column: Column, text: str, when: str) -> None:
    """A cell without dirt holds what its column takes."""
    assert text or not column.required, column.name
    if text and column.codes:
        assert text in accepted(name, column.codes, when), (column.name, text)
    if text and column.type == "date" and column.format:
        assert re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}/[0-9]{2}/[0-9]{4}", text), (column.name, text)
    if text and column.pattern:
        assert re.fullmatch(column.pattern, text), (column.name, text)


# --- the same bytes ------------------------------------------------------------------------------------------------


@each_return
def test_the_same_seed_gives_the_same_bytes(name: str) -> None:
    assert [file.content() for file in RETURNS[name](SEED).files] == [file.content() for file in made(name).files]


@pytest.mark.parametrize("name", ["csww", "sen2", "s251", "cans"])
def test_another_seed_gives_others(name: str) -> None:
    before = {file.path: file.content() for file in made(name).files}
    other = RETURNS[name](1).files
    assert sum(before[file.path] != file.content() for file in other) > 0.6 * len(other)


def test_no_file_stands_in_anothers_place_and_all_are_small() -> None:
    files = [file for name in RETURNS for file in made(name).files]
    assert max(Counter(file.path for file in files).values()) == 1
    assert sum(len(file.content()) for file in files) < 700_000


# --- as their specifications have them -----------------------------------------------------------------------------


def elements(content: bytes) -> Iterator[tuple[str, etree._Element]]:
    for element in etree.fromstring(content).iter():
        above = [e.tag for e in reversed(list(element.iterancestors()))]
        yield "/".join([*map(str, above), str(element.tag)]), element


@pytest.mark.parametrize("name", XML)
def test_every_element_is_declared_for_its_year_and_holds_a_code(name: str) -> None:
    for path, file in XML[name](SEED).items():
        year = re.findall("20[0-9]{2}", path)[-1]
        holders, leaves = declared(dataset(name), when_of(year))
        for where, element in elements(file.content()):
            assert where in (holders if len(element) else leaves), where
            if not len(element):
                check(name, leaves[where], str(element.text), year)


def declared(found: Dataset, when: When) -> tuple[set[str], dict[str, Column]]:
    assert found.document
    holders = {group.element for group in found.document.groups if group.valid.holds(when)} | {found.document.root}
    leaves: dict[str, Column] = {}
    for table in found.tables_in(when):
        assert table.element
        holders.add(table.element)
        leaves |= {f"{table.element}/{c.element or c.name}": c for c in table.columns_in(when)}
    between = {"/".join(path.split("/")[:n]) for path in (*holders, *leaves) for n in range(1, path.count("/") + 1)}
    return holders | between, leaves


@pytest.mark.parametrize(("name", "header"), [("placement_costs", PLACEMENTS), ("internal_residential_costs", HOMES)])
def test_a_table_of_costs_is_as_declared(name: str, header: tuple[str, ...]) -> None:
    table = next(table for table in dataset("s251").tables if table.name == name)
    assert header == tuple(name for name in header if name in {c.name for c in table.columns})
    assert len(header) == len(table.columns)
    for path, file in clean_s251(SEED).items():
        if name in path:
            for row in file.rows:
                for column, text in zip(header, row, strict=True):
                    check("s251", table.column(column), text, "2025")


@pytest.mark.parametrize("day", SNAPSHOTS)
def test_a_placements_census_is_as_declared(day: date) -> None:
    when = f"{day:%Y-%m}"
    table = dataset("pnw_census").tables[0]
    valid = {column.name: column for column in table.columns_in(when_of(when))}
    assert set(columns(day)) == set(valid)
    for told in rows(day):
        for name in columns(day):
            cell = told[name]
            text = f"{cell:%d/%m/%Y}" if isinstance(cell, date) else "" if cell is None else str(cell)
            check("pnw_census", valid[name], text, when)


@pytest.mark.parametrize("day", SNAPSHOTS)
def test_every_heading_of_a_census_names_one_column(day: date) -> None:
    text = (REPO / "schemas" / "returns" / "pnw_census" / "pnw_census.yml").read_text(encoding="utf-8")
    patterns = {c["name"]: c.get("header_patterns", []) for c in yaml.safe_load(text)["columns"]}
    for column, heading in zip(columns(day), headings(day), strict=True):
        exact = {name for name in columns(day) if name.casefold() == heading.casefold()}
        fits = {n for n in columns(day) for p in patterns[n] if re.fullmatch(p, heading, re.IGNORECASE)}
        assert (exact or fits) == {column}, heading


@pytest.mark.parametrize("form", FORMS)
def test_a_form_asks_the_questions_of_its_table_in_order(form: str) -> None:
    table: Table = next(table for table in dataset("cans").tables if table.name == f"form_{form}")
    assert [question.name for question in questions(form)] == [column.name for column in table.columns]


def test_answers_are_as_declared() -> None:
    for (form, _), book in zip(assessed(), clean_books(SEED).values(), strict=True):
        table = next(table for table in dataset("cans").tables if table.name == f"form_{form}")
        answers = [row[2] for row in book.sheets[0].rows if len(row) == 3]
        for column, answer in zip(table.columns, answers, strict=True):
            text = f"{answer:%d/%m/%Y}" if isinstance(answer, date) else "" if answer is None else str(answer)
            check("cans", column, text, "2026")


# --- stories -------------------------------------------------------------------------------------------------------


def table_of(name: str, year: int) -> list[dict[str, str]]:
    file = clean_bury()[BURY.file(year, name)]
    return [dict(zip(file.header, row, strict=True)) for row in file.rows]


def test_the_census_tells_of_the_children_of_ssda903_and_of_two_others() -> None:
    known = {BURY.child_id(number) for number in range(len(STORIES))}
    told = {str(row["Identifier"]) for day in SNAPSHOTS for row in rows(day)}
    assert told - known == {identifier for identifier, _ in ONLY_HERE} and len(known - told) == 2


def test_a_child_stands_in_the_census_after_leaving_care() -> None:
    child = BURY.child_id(2)
    ends = {row["DEC"] for row in table_of("episodes", 2026) if row["CHILD"] == child}
    assert ends == {"20/11/2025"}
    assert [child in {row["Identifier"] for row in rows(day)} for day in SNAPSHOTS] == [True, True, False]


def test_moves_lie_around_the_snapshots() -> None:
    moves = [
        sum(
            stay.kind[0] in "SPB" and date(day.year - 1, day.month, day.day) < date.fromisoformat(stay.decom) <= day
            for stay in STORIES[1].stays
        )
        for day in SNAPSHOTS
    ]
    assert moves == [1, 2, 2]


def test_missing_spells_lie_before_and_after_each_snapshot() -> None:
    starts = [date.fromisoformat(spell.split()[1]) for spell in MISSING[4]]
    assert all(min(starts) < day for day in SNAPSHOTS) and max(starts) > SNAPSHOTS[1]
    assert len([row for year in (2025, 2026) for row in table_of("missing", year)]) == sum(map(len, MISSING.values()))


def test_two_rows_of_health_of_which_one_says_more() -> None:
    told = [row for row in table_of("oc2", 2026) if row["CHILD"] == BURY.child_id(TOLD_TWICE)]
    filled = [sum(bool(text) for text in row.values()) for row in told]
    assert len(told) == 2 and filled[0] < filled[1]


def test_an_asylum_seeker_until_a_day_before_a_snapshot() -> None:
    ends = {row["CHILD"]: row["DUC"] for row in table_of("uasc", 2026)}
    assert ends[BURY.child_id(5)] == "10/10/2025" and ends[BURY.child_id(6)] == "05/03/2027"


def test_one_child_has_five_assessments_two_of_them_after_a_snapshot() -> None:
    days = [child.day for _, child in assessed() if child.identifier == BURY.child_id(1)]
    assert len(days) == 5 and sum(day > SNAPSHOTS[1] for day in days) == 2
    answers = {row[2] for book in clean_books(SEED).values() for row in book.sheets[0].rows if len(row) == 3}
    assert {"N/A", "Yes", "No", None, 0, 1, 2, 3} <= answers


def test_a_worker_is_known_in_two_authorities() -> None:
    known = {code: {post.worker.number for post in posts} for code, posts in shared(SEED).items()}
    assert known[BARNET.code] & known[CAMDEN.code] and known[BARNET.code] & known[BEDFORD.code]
    for path, file in clean_csww(SEED).items():
        workers = [e for where, e in elements(file.content()) if where == "Message/CSWWWorker"]
        assert 25 <= len(workers) <= 35, path
        assert any(len(worker.findall("QualInst")) == 2 for worker in workers) == ("2024" in path)


def test_requests_go_every_way() -> None:
    said: dict[str, set[str]] = {}
    for file in clean_sen2(SEED).values():
        for where, element in elements(file.content()):
            if not len(element):
                said.setdefault(where.rsplit("/", 1)[-1], set()).add(str(element.text))
    assert said["RequestOutcome"] == set("YNAWH") and said["AssessmentOutcome"] == set("YNAWH")
    assert said["SENtypeRank"] == said["PlacementRank"] == {"1", "2"}
    assert {"UN1", "UN2"} <= said["UPNunknown"] and said["CeaseReason"]


def test_costs_grow_from_quarter_to_quarter() -> None:
    totals = [
        sum(float(row[25]) for row in file.rows)
        for path, file in clean_s251(SEED).items()
        if path.startswith(BARNET.folder) and "placement_costs" in path
    ]
    assert len(totals) == 4 and totals == sorted(totals)
    looked_after = {life.child.id for life in everyone(BARNET)}
    assert {
        row[0] for path, f in clean_s251(SEED).items() if "BAR" in path and "placement" in path for row in f.rows
    } <= (looked_after)


# --- nobody's life -------------------------------------------------------------------------------------------------


def test_names_are_numbers() -> None:
    for file in clean_sen2(SEED).values():
        for where, element in elements(file.content()):
            if where.endswith(("Surname", "Forename")):
                assert re.fullmatch("(Sample|Given)-[0-9]{4}", str(element.text))
    for book in clean_books(SEED).values():
        names = [str(row[2]) for row in book.sheets[0].rows if len(row) == 3 and "Name" in str(row[1])]
        assert len(names) == 3 and all(re.fullmatch("(Sample|Given|Carer)-[0-9]{6}", name) for name in names)


def test_pupils_and_workers_have_numbers_of_nobody() -> None:
    forms = {"UPN": "S000[0-9]{9}", "SWENo": "QX[0-9]{7}", "UniqueLearnerNumber": "99[0-9]{8}", "URN": "9900[0-9]{2}"}
    for file in (*clean_sen2(SEED).values(), *clean_csww(SEED).values()):
        for where, element in elements(file.content()):
            if form := forms.get(where.rsplit("/", 1)[-1]):
                assert re.fullmatch(form, str(element.text))


@pytest.mark.parametrize(("name", "canary"), [("pnw_census", PNW_CANARY), ("cans", CANS_CANARY)])
def test_a_canary_stands_in_one_workbook_only(name: str, canary: str) -> None:
    holders = [file.path for file in made(name).files if canary.encode() in unpacked(file)]
    assert len(holders) == 1


def unpacked(file: SampleFile) -> bytes:
    content = file.content()
    if not content.startswith(b"PK"):
        return content
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


# --- postcodes -----------------------------------------------------------------------------------------------------


def test_the_reference_list_covers_what_the_returns_use() -> None:
    used = used_in(file for name in RETURNS for file in made(name).files)
    listed = reference_file(used)
    known: Mapping[str, tuple[str, ...]] = {row[0]: row for row in listed.rows[:-3]}
    assert used and used <= known.keys() and listed.header == HEADER
    assert all(row[1] == AREAS[code[:2]].authority for code, row in known.items())
    assert all(set(postcodes_of(area)) <= known.keys() for area in AREAS)


def test_postcodes_of_an_area_are_always_the_same_and_no_two_alike() -> None:
    for area in AREAS:
        found = postcodes_of(area)
        assert len(set(found)) == 36 and found == postcodes_of(area)
        assert len({entry(code)[2:] for code in found}) == 36


def test_the_last_three_rows_are_dirt() -> None:
    first, second, third = reference_file(()).rows[-3:]
    assert first in reference_file(()).rows[:-3]
    assert second[0].upper() in {row[0].replace(" ", "") for row in reference_file(()).rows[:-3]}
    assert not third[2].isdigit()


# --- dirt ----------------------------------------------------------------------------------------------------------


@each_return
def test_the_dirt_is_of_the_kinds_that_every_return_has(name: str) -> None:
    kinds = {finding for _, _, _, finding in made(name).spoils}
    # An assessment is a file of its own: a second one of the same day is a file that should not be there.
    assert {"ConversionError", "Blank"} | ({"DuplicateRemoval"} if name != "cans" else set()) <= kinds
    extras: tuple[Extra, ...] = made(name).extras
    assert len(extras) >= 3 or name == "bury"


@each_return
def test_every_place_is_in_a_file_of_the_return(name: str) -> None:
    paths = {file.path for file in made(name).files} - {extra.file.path for extra in made(name).extras}
    assert {path for path, _, _, _ in made(name).spoils} <= paths


@pytest.mark.parametrize("name", XML)
def test_a_place_in_xml_is_where_a_parser_finds_it(name: str) -> None:
    files = {file.path: file.content() for file in made(name).files}
    for path, where, _, _ in made(name).spoils:
        assert where in {f"line {element.sourceline}, {at}" for at, element in elements(files[path])}
