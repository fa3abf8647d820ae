"""The CIN census, from XML to findings and receipts: what one file does to the one before it, what the events are, and
what the shipped sample promises of itself."""

import csv
import io
import re
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from .conftest import GOLDEN
from .deposits import BARNET
from .forms import FormDeposits, census, child
from .running import REPO, House

YEAR = "Barnet-BAR/cin/2025"
CENSUS_2024 = "Barnet-BAR/cin/2024/census.xml"
IDS = ("cin__children", "LAchildID")


@pytest.fixture
def deposits(tmp_path: Path) -> FormDeposits:
    return FormDeposits(tmp_path, (BARNET,))


def children(deposits: FormDeposits) -> list[str]:
    return sorted(row[0] for row in deposits.landed(*IDS))


def good(deposits: FormDeposits) -> None:
    deposits.put(f"{YEAR}/census.xml", census(child("OLD1"), child("OLD2")))
    deposits.load()
    assert children(deposits) == ["OLD1", "OLD2"]


# ---- one file and the one before it

NEW = census(child("NEW1"), child("NEW2"))
SPOILT = {
    "cut inside a child": NEW[: NEW.index("NEW2") + 2],
    "cut before the last tag": NEW[: NEW.rindex("</Message>")],
    "another root": NEW.replace("Message>", "Meldung>"),
    "a DOCTYPE": NEW.replace("<Message>", '<!DOCTYPE Message [<!ENTITY e "x">]><Message>', 1),
    "another authority": census(child("NEW1"), lea=202),
    "another year": census(child("NEW1"), year=2024),
}


@pytest.mark.parametrize("fault", SPOILT)
@pytest.mark.parametrize("name", ["census.xml", "census corrected.xml"])
def test_a_spoilt_file_lands_nothing_and_the_good_one_before_it_stays(
    deposits: FormDeposits, fault: str, name: str
) -> None:
    good(deposits)
    if name != "census.xml":
        deposits.take(f"{YEAR}/census.xml")
    deposits.put(f"{YEAR}/{name}", SPOILT[fault])
    deposits.load()
    assert children(deposits) == ["OLD1", "OLD2"]
    assert {status for *_, status in deposits.in_use()} == {"last_good"}
    assert {"children", "cin_details"} <= {table for _, table, _ in deposits.in_use()}
    assert {path for path, *_ in deposits.found("LastGoodKept")} == {f"{YEAR}/census.xml"}


def test_cut_anywhere_nothing_of_a_file_lands(deposits: FormDeposits) -> None:
    for number in range(1, 20):
        deposits.put(f"{YEAR}/{number:02}.xml", NEW[: len(NEW) * number // 20])
    deposits.load()
    assert set(deposits.statuses().values()) == {"refused"}
    assert children(deposits) == []


@pytest.mark.parametrize(
    "path, content, names",
    [
        (f"{YEAR}/census.xml", census(child("1"), year=2024), ["2025", "2024", "Year"]),
        (f"{YEAR}/census.xml", census(child("1"), reference="2024-03-31"), ["2025", "2024", "ReferenceDate"]),
        ("Barnet-BAR/cin/census 2023-24.xml", census(child("1")), ["2025", "2024", "file name"]),
        ("Barnet-BAR/cin/2024/census 2025.xml", census(child("1"), year=2026), ["2024", "2025", "2026"]),
    ],
)
def test_period_conflict_names_all_that_disagree(
    deposits: FormDeposits, path: str, content: str, names: list[str]
) -> None:
    deposits.put(path, content)
    deposits.load()
    ((_, _, found),) = deposits.found("PeriodConflict")
    assert [name for name in names if name not in found] == []
    assert children(deposits) == []


def test_the_header_gives_the_year_where_no_name_does(deposits: FormDeposits) -> None:
    deposits.put("Barnet-BAR/cin/census.xml", census(child("1")))
    deposits.put("Barnet-BAR/cin/older.xml", census(child("2"), year="", reference="2024-03-31"))
    deposits.load()
    assert deposits.landed(*IDS[:1], "_year", IDS[1]) == [(2024, "2"), (2025, "1")]


def test_a_date_in_a_file_name_is_no_year(deposits: FormDeposits) -> None:
    """When the file was made says nothing against its header."""
    deposits.put("Barnet-BAR/cin/CIN_20240601.xml", census(child("1")))
    deposits.load()
    assert deposits.landed("cin__children", "_year") == [(2025,)]


def test_a_file_taken_away_is_withdrawn_with_all_its_tables(deposits: FormDeposits) -> None:
    good(deposits)
    deposits.put("Barnet-BAR/cin/2024/other.xml", census(child("3", sex="GenderCurrent"), year=2024))
    deposits.take(f"{YEAR}/census.xml")
    deposits.load()
    assert children(deposits) == ["3"]
    assert deposits.ask("select count(*) from raw.cin__cin_details") == [(1,)]
    gone = dict(deposits.ask("select table_name, rows_removed from raw.deletions where period = '2025'"))
    assert (gone["children"], gone["cin_details"], gone["header"]) == (2, 2, 1)


def test_a_second_load_with_nothing_new_is_not_a_session(deposits: FormDeposits) -> None:
    good(deposits)
    assert not deposits.load().is_new


# ---- what may not be read


def test_pan_alone_lands_all_that_its_events_need_and_nothing_else(tmp_path: Path) -> None:
    deposits = FormDeposits(tmp_path, (replace(BARNET, use_cases=("PAN",)),))
    deposits.put(CENSUS_2024, (GOLDEN / "cin" / "incoming" / CENSUS_2024).read_bytes())
    deposits.load()
    rows = {table: len(deposits.landed(f"cin__{table}", "_row")) for table in ROWS}
    assert rows == {
        "children": 9,
        "disabilities": 3,
        "cin_details": 9,
        "assessments": 5,
        "factors": 3,
        "cin_plans": 1,
        "section_47": 9,
        "child_protection_plans": 5,
        "reviews": 2,
    }
    assert deposits.landed("cin__header", "_row") == deposits.landed("cin__source", "_row") == []
    assert b"by hand" not in deposits.bytes_held()


# ---- the sample


@dataclass(frozen=True)
class Planted:
    """A line of samples/README.md about the census."""

    file: str
    line: str
    element: str
    finding: str

    @property
    def kind(self) -> str:
        return self.finding.split(":")[0]


def planted() -> list[Planted]:
    page = (REPO / "samples" / "README.md").read_text(encoding="utf-8")
    rows = [line.strip("| ").split(" | ") for line in page.split("\n## CIN census\n")[1].splitlines()]
    found = []
    for row in rows:
        if row[0].startswith("`") and "/cin/" in row[0] and len(row) >= 3:
            where = re.fullmatch(r"line ([0-9]+), (\S+)", row[1])
            found.append(Planted(row[0].strip("`"), *(where.groups() if where else ("", "")), row[-1]))
    return found


def errors(house: House, dirt: Planted) -> list[dict[str, str]]:
    la = re.split("[-_ ]", dirt.file.split("/")[0])[-1]
    (report,) = (house.data / "la_zone" / "reports" / la).glob("*/errors.csv")
    lines = csv.DictReader(io.StringIO(report.read_text(encoding="utf-8-sig")))
    return [line for line in lines if line["File"] == dirt.file]


def test_the_sample_plants_what_this_file_looks_for() -> None:
    assert len(planted()) >= 19 and sum(1 for dirt in planted() if dirt.line) >= 11


def named(dirt: Planted) -> object:
    return pytest.param(dirt, id=f"{dirt.kind} {dirt.file.split('/')[-1]} {dirt.line}")


@pytest.mark.parametrize("dirt", [named(dirt) for dirt in planted()])
def test_planted_dirt_is_found_at_its_line_and_element(sample: House, dirt: Planted) -> None:
    lines = errors(sample, dirt)
    if dirt.kind == "none":
        assert not [line for line in lines if line["Severity"] == "File"]
        return
    found = [line for line in lines if line["Kind"] == dirt.kind]
    if not dirt.line:
        assert found
        return
    at_line = [line for line in found if line["Row or line"] == dirt.line]
    assert at_line
    assert [line for line in at_line if (line["Element"] + "/").startswith(dirt.element + "/")]


def test_receipt_names_the_tables_of_every_census(sample: House) -> None:
    live = sample.la("select la, path, table_name, rows_read from raw.files where dataset = 'cin' and status = 'live'")
    assert len({path for _, path, *_ in live}) == 12
    for la, path, table, read in live:
        (receipt,) = (sample.data / "la_zone" / "reports" / la).glob("*/receipt.txt")
        about = receipt.read_text(encoding="utf-8-sig").split(f"{path}\n")[1].split("\n\n")[0]
        assert re.search(rf"\b{table}: {read} read", about), (path, table)


def test_receipt_says_how_an_odd_file_was_read(sample: House) -> None:
    (receipt,) = (sample.data / "la_zone" / "reports" / "BAR").glob("*/receipt.txt")
    about = receipt.read_text(encoding="utf-8-sig").split("BAR_cin_2024.xml\n")[1].split("\n\n")[0]
    assert "Windows-1252" in about


ROWS = {
    "children": "Child",
    "disabilities": "Disability",
    "cin_details": "CINdetails",
    "assessments": "Assessments",
    "factors": "AssessmentFactors",
    "cin_plans": "CINPlanDates",
    "section_47": "Section47",
    "child_protection_plans": "ChildProtectionPlans",
    "reviews": "CPPreviewDate",
}
"""The element that makes a row of each table."""


def test_elements_of_every_census_are_rows(sample: House) -> None:
    """Counted here with a pattern, which is no XML parser; the samples have no such element in a comment."""
    read = sample.la(
        "select path, table_name, rows_read, rows_landed, rows_blank, rows_rejected from raw.files"
        " where dataset = 'cin' and status = 'live'"
    )
    for path, table, rows, landed, blank, rejected in read:
        assert rows == landed + blank + rejected
        if table in ROWS:
            content = (sample.incoming / path).read_bytes().decode("cp1252")
            assert (path, table, rows) == (path, table, len(re.findall(rf"<(?:\w+:)?{ROWS[table]}>", content)))


def test_every_row_that_feeds_the_events_is_used_or_told_of(sample: House) -> None:
    """Rows of the parts = rows used + RowRemoved, and each one left out has a finding with its line."""
    parts = sample.la(
        "select sum(rows_in), sum(rows_kept), sum(rows_removed + rows_duplicate + rows_rejected)"
        " from quality.row_accounting where dataset = 'cin' and stage = 'current' and table_name != 'cin'"
    )
    rows_in, kept, out = parts[0]
    assert rows_in == kept + out
    told = sample.la(
        "select count(*) from quality.findings where dataset = 'cin' and kind = 'RowRemoved' and table_name != 'cin'"
        " and row_number is not null"
    )
    assert told == [(out,)]


def test_what_is_wrong_outside_every_record_is_told_of_no_table(deposits: FormDeposits) -> None:
    deposits.put("Barnet-BAR/cin/2025/census.xml", census(child("1")).replace("<Message>", '<Message version="2">'))
    deposits.load()
    ((_, table, found),) = deposits.found("UnexpectedElement")
    assert (table, found) == (None, "the attribute version of Message")


def test_a_return_without_children_leaves_the_good_one_in_use(deposits: FormDeposits) -> None:
    """A header is no record: it must not pass for the return."""
    deposits.put("Barnet-BAR/cin/2025/census.xml", census(child("1")))
    deposits.load()
    deposits.put("Barnet-BAR/cin/2025/census.xml", census())
    deposits.load()
    assert children(deposits) == ["1"]
    assert deposits.kinds("Barnet-BAR/cin/2025/census.xml").count("NoDataRows") == 1
