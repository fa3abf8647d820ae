"""A return added by YAML and CSV alone, as docs/add_a_return.md says: marts, reports and docs come of themselves."""

import csv
import hmac
import io
import json
from pathlib import Path
from typing import Any

import pytest

from . import made_up
from .conftest import Once
from .running import KEYS, REPO, House, ask, copy_project, files_below, fingerprints

TOUCHED = {
    "schemas/returns/clubs/_dataset.yml": "new",
    "schemas/returns/clubs/visits.yml": "new",
    "seeds/code_lists/codes_clubs.csv": "new",
    "schemas/use_cases/pan.yml": "changed",
    "seeds/agreements.csv": "changed",
}
"""What a return of one table takes; every further table is one file more. The number stands in docs/add_a_return.md."""


@pytest.fixture(scope="module")
def house(once: Once, project: Path) -> House:
    """The made-up returns, run once. Not to be changed: copy it."""
    return made_up.house(once("made_up", lambda folder: made_up.make(folder, project)))


def texts(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder.resolve()).as_posix(): path.read_bytes() for path in files_below(folder)}


def pseudonym(identifier: str) -> str:
    return hmac.new(KEYS["KEY_PAN"].encode(), identifier.encode(), "sha256").hexdigest()


def table(house: House, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(house.csv()[f"PAN/PAN_{name}.csv"].decode())))


def errors(house: House, la: str) -> list[dict[str, str]]:
    """The rows of an authority's error report."""
    (report,) = (house.data / "la_zone" / "reports" / la).glob("*/errors.csv")
    return list(csv.DictReader(io.StringIO(report.read_text(encoding="utf-8-sig"))))


# ---- what it takes


def test_a_return_takes_a_few_files_and_no_code(tmp_path: Path, project: Path) -> None:
    own = made_up.reduced(tmp_path / "project", project)
    before = texts(own)
    made_up.add(own, "clubs")
    added = texts(own)
    changed = {path: "changed" if path in before else "new" for path in added if added[path] != before.get(path)}
    assert changed == TOUCHED
    ended = House(own, tmp_path, tmp_path / "data").returns("generate")
    assert ended.code == 0, ended.text
    after = texts(own)
    by_command = {path for path in after if after[path] != added.get(path)}
    assert by_command == {f"dbt_project/models/{path}" for path in ended.text.splitlines()[:-1]}
    assert set(added) <= set(after)
    written_by_hand = {path for path in by_command if not after[path].decode().startswith(("-- Made from", "# Made"))}
    assert not written_by_hand


def test_no_engine_knows_the_made_up_returns() -> None:
    """The names of the returns of these tests stand nowhere in the code that reads and builds them."""
    for folder in ("ingest", "codegen", "publish", "reports", "macros"):
        for path in files_below(REPO / folder):
            if path.suffix in (".py", ".sql", ".j2"):
                assert "clubs" not in path.read_text(encoding="utf-8"), path


# ---- what comes of it

MART = """\
Child ID,Born,Age,Club,Starts,Booked,Postcode,Leader,Lunches,LA,LA code,Year,Term,School type,School year,Home,Record
1_BAR,2015-06-01,9,M,09:30:00,,VA1 1,{W7},,Barnet,BAR,2025,spring,la,2014,302,BAR_2025_spring_la_2
1_BAR,2015-06-01,9,S,09:30:00,2024-09-01 10:00:00,VA1 1,{W7},,Barnet,BAR,2024,autumn,la,2014,302,BAR_2024_autumn_la_2
1_BAR,2015-06-01,,,09:30:00,2024-09-01 10:00:00,VA1 1,{W8},,Barnet,BAR,2024,autumn,acad,2014,302,BAR_2024_autumn_acad_2
1_CAM,2015-06-01,9,A,09:30:00,2025-04-01 10:00:00,VA3 3,{W7},12,Camden,CAM,2025,summer,,2014,302,CAM_2025_summer_2
2_BAR,2023-07-01,1,A,10:00:00,2024-09-02 11:30:00,VA2 2,{w7},,Barnet,BAR,2024,autumn,la,2022,202,BAR_2024_autumn_la_4
3_BAR,2024-08-01,0,M,,,VA9 9,,,Barnet,BAR,2024,autumn,la,2023,,BAR_2024_autumn_la_5
"""


def test_the_mart_and_its_exports_hold_the_right_values(house: House) -> None:
    expected = MART.format(**{leader: pseudonym(leader) for leader in ("W7", "W8", "w7")})
    assert house.csv()["PAN/PAN_clubs_visits.csv"].decode() == expected
    in_database = house.mart('select "Child ID", "Starts", "Booked", "Record" from pan.pan_clubs__visits order by all')
    in_parquet = house.mart(
        'select "Child ID", "Starts", "Booked", "Record" from read_parquet(?) order by all',
        str(house.exports / "PAN" / "PAN_clubs_visits.parquet"),
    )
    assert in_database == in_parquet and len(in_database) == 6
    assert {type(value).__name__ for row in in_database for value in row} == {"str", "time", "datetime", "NoneType"}


def test_two_rows_never_have_one_record_number(house: House) -> None:
    numbers = [row["Record"] for row in table(house, "clubs_visits")]
    assert len(set(numbers)) == len(numbers)


def test_both_variants_of_a_month_stand_in_the_mart_which_says_them(house: House) -> None:
    names = ("Child ID", "Kind", "Start", "Region", "Ward", "Month", "Form")
    assert [[row[name] for name in names] for row in table(house, "places_places")] == [
        ["1_BAR", "F", "2025-03-01", "North", "", "3", "NAT"],
        ["1_BAR", "G", "2025-03-02", "", "W1", "3", "GM"],
        ["2_BAR", "G", "", "South", "", "3", "NAT"],
        ["3_BAR", "F", "", "", "", "3", "GM"],
    ]


def test_the_return_beside_it_is_as_it_was(house: House) -> None:
    (row,) = table(house, "s251_internal_residential_costs")
    assert (row["Asset name"], row["LA"], row["Year"], row["Quarter"]) == ("ELM_BAR", "Barnet", "2025", "3")


def test_the_newest_form_has_the_same_pseudonyms(house: House) -> None:
    newest = list(csv.DictReader(io.StringIO(house.csv()["PAN_NEWEST/PAN_NEWEST_clubs_visits.csv"].decode())))
    assert {row["Leader"] for row in newest} == {row["Leader"] for row in table(house, "clubs_visits")}


# ---- what is told


def test_the_error_report_says_where_and_what(house: House) -> None:
    names = ("Period", "Kind", "Column", "Excel column", "Row or line", "Child", "Found", "Expected")
    told = [row for row in errors(house, "BAR") if row["Return"] == "clubs" and row["Severity"] != "Note"]
    assert [[row[name] for name in names] for row in told] == [
        ["2024-autumn", "DuplicateRemoval", "", "", "3", "1", "", "one row for each Child ID, Club"],
        ["2024-autumn", "RowRemoved", "", "", "6", "", "", "Nobody can say whose record it is."],
        ["2024-autumn", "ConversionError", "Booked", "F", "5", "3", "soon",
         "a day and time written as yyyy-mm-ddThh:mm:ss"],
        ["2024-autumn", "ConversionError", "Club", "D", "2", "1", "D", "one of S, A, M"],
        ["2024-autumn", "ConversionError", "Starts", "E", "5", "3", "25:00", "a time of day written as hh:mm"],
        ["2024-autumn", "OutOfRange", "Age", "C", "2", "1", "99",
         "an age in whole years, or in months such as 18m from 0 to 17"],
        ["2025-spring", "WithdrawnCode", "Club", "D", "2", "1", "M", "one of S, D"],
    ]  # fmt: skip
    notes = {(row["Kind"], row["Found"]) for row in errors(house, "BAR") if row["Severity"] == "Note"}
    assert ("ColumnNotAllowed", "the column Notes") in notes
    assert ("ReadAs", "the form GM, by the headings") in notes


def test_a_column_called_like_a_word_of_the_engine_is_a_column_like_any(house: House) -> None:
    """The places have columns called Kind, as the findings have, and Start, as a file has where it is read."""
    found = [row for row in errors(house, "BAR") if row["Return"] == "places" and row["Severity"] == "Cell"]
    assert sorted((row["Kind"], row["Column"], row["Found"], row["Expected"]) for row in found) == [
        ("ConversionError", "Ward", "W9", "one of W1"),
        ("WithdrawnCode", "Kind", "F", "one of G"),
        ("WithdrawnCode", "Kind", "F", "one of G"),
    ]


def test_a_file_that_says_no_period_is_told_to_its_authority(house: House) -> None:
    told = {(row["Kind"], row["File"]) for row in errors(house, "CAM") if row["Severity"] == "File"}
    path = "Camden-CAM/clubs/clubs.csv"
    assert told == {("MissingYear", path), ("MissingTerm", path)}
    assert house.statuses()[path] == "refused"
    assert [row["Found"] for row in errors(house, "CAM") if row["Kind"] == "MissingSchoolType"] == [
        "no type of school in the folder names or the file name"
    ]


def test_coverage_says_what_was_received_of_each_term(house: House) -> None:
    mine = [row for row in table(house, "coverage") if row["la_code"] in made_up.SIGNED and row["dataset"] == "clubs"]
    assert [(row["la_code"], row["period"], row["status"], row["tables_received"]) for row in mine] == [
        ("BAR", "2024-autumn", "received", "1"),
        ("BAR", "2025-spring", "received", "1"),
        ("BAR", "2025-summer", "not sent", "0"),
        ("CAM", "2024-autumn", "not sent", "0"),
        ("CAM", "2025-spring", "not sent", "0"),
        ("CAM", "2025-summer", "received", "1"),
    ]


FOUND_IN_CLUBS = {
    ("BAR", "2024-autumn", "Age", "OutOfRange"),
    ("BAR", "2024-autumn", "Booked", "ConversionError"),
    ("BAR", "2024-autumn", "Club", "ConversionError"),
    ("BAR", "2024-autumn", "Starts", "ConversionError"),
    ("BAR", "2024-autumn", "", "DuplicateRemoval"),
    ("BAR", "2024-autumn", "", "RowRemoved"),
    ("BAR", "2025-spring", "Club", "WithdrawnCode"),
}
"""Each of them once."""


def test_the_region_learns_of_findings_and_not_how_few(house: House) -> None:
    """None reaches the ten from which the use case tells counts."""
    rows = [row for row in table(house, "findings") if row["dataset"] == "clubs" and row["severity"] in ("cell", "row")]
    assert {(row["la_code"], row["period"], row["column_name"], row["kind"]) for row in rows} == FOUND_IN_CLUBS
    assert [(row["findings"], row["findings_are"]) for row in rows] == [("", "suppressed")] * len(FOUND_IN_CLUBS)


def test_the_la_zone_counts_findings_exactly(house: House) -> None:
    counted = house.la(
        """
        select la_code, period, coalesce(column_name, ''), kind, findings from quality.finding_counts
        where use_case = 'PAN' and dataset = 'clubs' and severity in ('cell', 'row')"""
    )
    assert sorted(counted) == sorted((*found, 1) for found in FOUND_IN_CLUBS)


def test_every_row_is_accounted_for(house: House) -> None:
    accounted = house.la(
        """
        select stage, sum(rows_in), sum(rows_kept), sum(rows_removed), sum(rows_duplicate), sum(rows_rejected)
        from quality.row_accounting
        where dataset = 'clubs' and (use_case is null or use_case = 'PAN')
        group by stage
        order by stage"""
    )
    assert accounted == [("current", 8, 6, 1, 1, 0), ("landing", 8, 8, 0, 0, 0), ("published", 6, 6, 0, 0, 0)]


# ---- what is written down


def described(house: House, model: str) -> dict[str, str]:
    """The comments of a mart's columns, as the region's database has them."""
    query = "select column_name, comment from duckdb_columns() where table_name = ?"
    return dict(ask(house.region("PAN"), query, model))


def test_every_column_of_the_mart_is_described_in_the_database(house: House) -> None:
    comments = described(house, "pan_clubs__visits")
    assert all(comments.values())
    assert comments["Age"] == "Age of the child."
    assert comments["Leader"] == "Number of the worker who leads the club. Shared as: pseudonym."
    assert comments["Born"] == "Date of birth of the child. Shared as: first of month."


def test_the_documentation_of_the_project_has_the_return(house: House, tmp_path: Path) -> None:
    own = House(copy_project(tmp_path / "project", house.project), house.incoming, tmp_path / "data")
    ended = own.dbt("parse", "--target-path", str(tmp_path / "target"))
    assert ended.code == 0, ended.text
    manifest: dict[str, Any] = json.loads((tmp_path / "target" / "manifest.json").read_text(encoding="utf-8"))
    nodes = [*manifest["nodes"].values(), *manifest["sources"].values()]
    models = [
        node
        for node in nodes
        if node["name"].endswith(("__visits", "_clubs")) and node["resource_type"] in ("model", "source", "seed")
    ]
    assert {node["name"] for node in models} >= {
        "clubs__visits", "codes_clubs", "value_map_clubs", "stg_clubs__visits", "enr_clubs__visits",
        "cur_clubs__visits", "fnd_clubs__visits", "pub_pan__clubs__visits", "pan_clubs__visits",
    }  # fmt: skip
    for node in models:
        assert node["description"], node["name"]
        assert all(column["description"] for column in node["columns"].values()), node["name"]


# ---- what it must not do


def test_a_second_run_has_nothing_to_do(house: House) -> None:
    before = fingerprints(*house.public)
    ended = house.run()
    assert ended.code == 1 and "Nothing is new" in ended.text, ended.text
    assert fingerprints(*house.public) == before


def test_what_nobody_may_see_is_kept_nowhere_but_in_the_file_itself(house: House) -> None:
    for path in files_below(house.data):
        if "archive" not in path.parts:
            assert b"Likes goals" not in path.read_bytes(), path
