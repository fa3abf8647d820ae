"""The sample of the CIN census: the same bytes every time, cases of every outcome, and what the README says planted."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from samples.generator import make_bulk_cin
from samples.generator.authorities import AUTHORITIES, BARNET, CAMDEN, Authority
from samples.generator.cin.census import DFE_CODES, census
from samples.generator.cin.dirt import SPOILS
from samples.generator.cin.node import Node
from samples.generator.cin.sample import YEARS, Cin, cin, clean_files, path
from samples.generator.ssda903.sample import SEED, everyone
from schemas.load import load_catalogue
from schemas.model import Column
from schemas.validity import When

REPO = Path(__file__).parents[2]
CENSUSES = [(authority, year) for authority in AUTHORITIES for year in YEARS]
each_census = pytest.mark.parametrize(("authority", "year"), CENSUSES, ids=[f"{a.code} {y}" for a, y in CENSUSES])


@pytest.fixture(scope="module")
def sample() -> Cin:
    return cin(SEED)


@cache
def every_census() -> dict[tuple[str, int], Node]:
    return {(authority.code, year): census(authority, year, SEED) for authority, year in CENSUSES}


def clean(authority: Authority, year: int) -> Node:
    return every_census()[authority.code, year]


def children(authority: Authority, year: int) -> list[Node]:
    return clean(authority, year).first("Children").children


def text(node: Node, tag: str) -> str:
    return next((child.text for child in node.children if child.tag == tag), "")


def day(node: Node, tag: str) -> date | None:
    found = text(node, tag)
    return date.fromisoformat(found) if found else None


def parsed(content: bytes) -> etree._Element:
    return etree.fromstring(content)


def file_of(sample: Cin, name: str) -> bytes:
    return next(file.content() for file in sample.files if file.path == name)


def path_of(element: etree._Element) -> str:
    """Local names from the root."""
    above = [etree.QName(e).localname for e in reversed(list(element.iterancestors()))]
    return "/".join([*above, etree.QName(element).localname])


# --- the same bytes ------------------------------------------------------------------------------------------------


def test_the_same_seed_gives_the_same_bytes(sample: Cin) -> None:
    assert [file.content() for file in cin(SEED).files] == [file.content() for file in sample.files]


def test_another_seed_gives_other_children() -> None:
    before = clean_files(SEED)
    assert all(file.content() != before[name].content() for name, file in clean_files(1).items())


# --- the census as its specification has it --------------------------------------------------------------------------


@cache
def declared(year: int) -> tuple[set[str], dict[str, Column]]:
    """Paths of the elements that hold others, and every column of that year by the path of its element."""
    dataset, when = load_catalogue(REPO).datasets["cin"], When(str(year))
    assert dataset.document
    holders = {group.element for group in dataset.document.groups if group.valid.holds(when)} | {dataset.document.root}
    columns: dict[str, Column] = {}
    for table in dataset.tables_in(when):
        assert table.element
        holders.add(table.element)
        for column in table.columns_in(when):
            below = column.element or column.name
            columns[table.element if below == "." else f"{table.element}/{below}"] = column
    return holders, columns


@each_census
def test_every_element_is_declared_for_its_year(authority: Authority, year: int) -> None:
    holders, columns = declared(year)
    for element in parsed(clean_files(SEED)[path(authority, year)].content()).iter():
        assert path_of(element) in (holders if len(element) else set(columns)), path_of(element)


@cache
def codes(codelist: str, year: int) -> set[str]:
    with (REPO / "seeds" / "code_lists" / "codes_cin.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["list"] == codelist]
    return {r["code"] for r in rows if int(r["valid_from"] or 0) <= year <= int(r["valid_until"] or 9999)}


@each_census
def test_every_code_is_valid_in_its_year(authority: Authority, year: int) -> None:
    _, columns = declared(year)
    for element in parsed(clean_files(SEED)[path(authority, year)].content()).iter():
        column = columns.get(path_of(element))
        if column and column.codes and not len(element):
            assert element.text in codes(column.codes, year), (path_of(element), element.text)


@each_census
def test_the_header_says_who_and_when(authority: Authority, year: int) -> None:
    header = clean(authority, year).first("Header")
    details, source = header.children
    assert (text(details, "Year"), text(details, "ReferenceDate")) == (str(year), f"{year}-03-31")
    assert text(source, "LEA") == DFE_CODES[authority.code]


def test_numbers_of_authorities_are_those_of_the_department() -> None:
    with (REPO / "seeds" / "authorities.csv").open(encoding="utf-8", newline="") as file:
        known = {row["la_code"]: row["dfe_code"] for row in csv.DictReader(file)}
    assert {code: known[code] for code in DFE_CODES} == DFE_CODES


def test_gender_until_2024_and_sex_since() -> None:
    found = {
        (year, node.tag, node.text)
        for authority, year in CENSUSES
        for tag in ("GenderCurrent", "Sex")
        for node in clean(authority, year).all(tag)
    }
    assert {(year, tag) for year, tag, _ in found} == {(2024, "GenderCurrent"), (2025, "Sex"), (2026, "Sex")}
    assert {value for _, _, value in found} == {"0", "1", "2", "F", "M", "U"}


# --- lives that make sense -------------------------------------------------------------------------------------------


@each_census
def test_so_many_children_and_each_once(authority: Authority, year: int) -> None:
    ids = [text(child.first("ChildIdentifiers"), "LAchildID") for child in children(authority, year)]
    assert 15 <= len(ids) <= 40 and len(ids) == len(set(ids))


@each_census
def test_nothing_happens_after_the_year(authority: Authority, year: int) -> None:
    in_advance = {"InitialCPCtarget", "ExpectedPersonBirthDate", "DateTime"}
    for element in parsed(clean_files(SEED)[path(authority, year)].content()).iter():
        if re.fullmatch("[0-9-]{10}", element.text or "") and element.tag not in in_advance:
            assert str(element.text) <= f"{year}-03-31", (element.tag, element.text)


@pytest.mark.parametrize("authority", AUTHORITIES, ids=lambda a: a.code)
def test_a_case_is_sent_again_until_it_is_closed(authority: Authority) -> None:
    sent = Counter(
        (text(child.first("ChildIdentifiers"), "LAchildID"), text(details, "CINreferralDate"))
        for year in YEARS
        for child in children(authority, year)
        for details in child.all("CINdetails")
    )
    assert 5 <= sum(times > 1 for times in sent.values()) < 0.6 * len(sent)


@each_census
def test_days_of_a_case_are_in_order(authority: Authority, year: int) -> None:
    for child in children(authority, year):
        for details in child.all("CINdetails"):
            started, closed = day(details, "CINreferralDate"), day(details, "CINclosureDate")
            assert started and (closed is None or closed >= started)
            for tag in ("AssessmentActualStartDate", "S47ActualStartDate", "CPPstartDate", "CINPlanStartDate"):
                assert all(date.fromisoformat(node.text) >= started for node in details.all(tag))


def test_some_children_come_back_and_some_die() -> None:
    every = [child for authority, year in CENSUSES for child in children(authority, year)]
    assert any(sum(node.tag == "CINdetails" for node in child.children) == 2 for child in every)
    assert any(True for child in every for _ in child.all("PersonDeathDate"))
    assert any(True for child in every for _ in child.all("ExpectedPersonBirthDate"))


# --- what the reports on the census must find ----------------------------------------------------------------------


def outcome(details: Node) -> str:
    referral = day(details, "CINreferralDate")
    assert referral

    def in_time(tag: str) -> bool:
        return any(0 <= (date.fromisoformat(node.text) - referral).days <= 30 for node in details.all(tag))

    found = (in_time("AssessmentActualStartDate"), in_time("S47ActualStartDate"))
    return {(False, False): "NFA", (True, False): "S17", (False, True): "S47", (True, True): "BOTH"}[found]


def journeys(details: Node, year: int) -> Iterator[str]:
    """The way of each enquiry, as the report on section 47 tells it."""
    plans = [date.fromisoformat(node.text) for node in details.all("CPPstartDate")]
    for enquiry in details.all("Section47"):
        started, conference = day(enquiry, "S47ActualStartDate"), day(enquiry, "DateOfInitialCPC")
        assert started
        end = date(year, 3, 31)
        of_conference = [p for p in plans if conference and 0 <= (p - conference).days <= 45]
        of_enquiry = [p for p in plans if 0 <= (p - started).days <= 60]
        if conference:
            too_recent = conference > end - timedelta(days=45)
            after = "CPP Start" if of_conference or of_enquiry else "TBD - ICPC too recent" if too_recent else "No CPP"
            yield f"ICPC, {after}"
        elif of_enquiry:
            yield "CPP Start"
        else:
            yield "TBD - S47 too recent" if started > end - timedelta(days=60) else "No ICPC or CPP"


@pytest.mark.parametrize("authority", AUTHORITIES, ids=lambda a: a.code)
def test_every_outcome_of_a_referral_occurs(authority: Authority) -> None:
    details = [d for year in YEARS for d in clean(authority, year).all("CINdetails")]
    assert {outcome(d) for d in details} == {"NFA", "S17", "S47", "BOTH"}


@pytest.mark.parametrize("authority", AUTHORITIES, ids=lambda a: a.code)
def test_every_journey_of_an_enquiry_occurs(authority: Authority) -> None:
    found = {way for year in YEARS for d in clean(authority, year).all("CINdetails") for way in journeys(d, year)}
    assert found == {
        "ICPC, CPP Start",
        "ICPC, TBD - ICPC too recent",
        "ICPC, No CPP",
        "CPP Start",
        "TBD - S47 too recent",
        "No ICPC or CPP",
    }


# --- nobody's life -------------------------------------------------------------------------------------------------


@each_census
def test_pupil_numbers_belong_to_no_authority(authority: Authority, year: int) -> None:
    for tag, form in (("UPN", "[A-Z]000[0-9]{9}"), ("FormerUPN", "[A-Z]000[0-9]{8}A"), ("UPNunknown", "UN[1-7]")):
        assert all(re.fullmatch(form, node.text) for node in clean(authority, year).all(tag))


@each_census
def test_children_are_not_those_of_ssda903(authority: Authority, year: int) -> None:
    looked_after = {life.child.id for life in everyone(authority)}
    assert not looked_after & {node.text for node in clean(authority, year).all("LAchildID")}


def test_nothing_looks_like_a_name(sample: Cin) -> None:
    said = {node.text for authority, year in CENSUSES for node in _leaves(clean(authority, year))}
    assert {word for word in said if re.search("[a-z]{2}", word)} == {"Made-up case system"}


def _leaves(node: Node) -> Iterator[Node]:
    for child in node.children:
        yield from _leaves(child) if child.children else [child]


# --- dirt ----------------------------------------------------------------------------------------------------------


def test_every_piece_of_dirt_changes_its_file(sample: Cin) -> None:
    before = clean_files(SEED)
    changed = {name for name in before if before[name].content() != file_of(sample, name)}
    only_white_space = {path(CAMDEN, 2026)}
    assert changed == {name for _, name, _ in sample.spoils} | only_white_space
    assert len(sample.spoils) == len(SPOILS)


def test_the_dirt_is_of_every_kind_that_a_census_can_have(sample: Cin) -> None:
    found = {spoil.finding for spoil in SPOILS} | {extra.finding for extra in sample.extras}
    assert {kind for kind in found if not kind.startswith("none")} == {
        "Blank",
        "ConversionError",
        "MissingElement",
        "OutOfRange",
        "PeriodConflict",
        "RepeatedElement",
        "UnexpectedElement",
        "UnreadableFile",
        "WithdrawnCode",
        "WrongLA",
    }


def test_every_place_is_where_a_parser_finds_it(sample: Cin) -> None:
    for _, name, where in sample.spoils:
        if where != "the whole file":
            match = re.fullmatch("line ([0-9]+), ([A-Za-z0-9/]+)", where)
            assert match
            found = {(e.sourceline, path_of(e)) for e in parsed(file_of(sample, name)).iter(etree.Element)}
            assert (int(match[1]), match[2]) in found


def test_good_files_are_well_formed_and_two_of_the_others_are_not(sample: Cin) -> None:
    broken = []
    for file in sample.files:
        try:
            parsed(file.content())
        except etree.XMLSyntaxError:
            broken.append(file.path)
    cut, doctype = (extra.file for extra in sample.extras if extra.finding == "UnreadableFile")
    assert broken == [cut.path]
    assert b"<!DOCTYPE" in doctype.content()


def test_odd_files_are_written_as_said(sample: Cin) -> None:
    old = file_of(sample, path(BARNET, 2024))
    assert b'encoding="windows-1252"' in old and "Système" in old.decode("cp1252")
    with pytest.raises(UnicodeDecodeError):
        old.decode()
    prefixed = file_of(sample, path(CAMDEN, 2025))
    assert b"<cin:Message xmlns:cin=" in prefixed and b"<![CDATA[" in prefixed and b"<!-- record 1 -->" in prefixed


# --- the benchmark's census ----------------------------------------------------------------------------------------


def test_bulk_repeats_itself_and_is_as_large_as_asked(tmp_path: Path) -> None:
    sizes = [make_bulk_cin(tmp_path / name, 300) for name in ("once", "again")]
    once, again = (next(p for p in (tmp_path / name).rglob("*.xml")) for name in ("once", "again"))
    assert once.read_bytes() == again.read_bytes() and sizes[0] == sizes[1]
    assert sizes[0].bytes == once.stat().st_size and 1300 < sizes[0].bytes / 300 < 1700
    assert len(list(parsed(once.read_bytes()).iter("Child"))) == 300


def test_bulk_has_every_outcome(tmp_path: Path) -> None:
    make_bulk_cin(tmp_path, 300, dirt_share=0)
    root = parsed(next(tmp_path.rglob("*.xml")).read_bytes())
    assert len({e.text for e in root.iter("LAchildID")}) == 300
    assert {"Assessments", "Section47", "ChildProtectionPlans", "CINPlanDates", "Reviews"} <= {
        e.tag for e in root.iter()
    }
