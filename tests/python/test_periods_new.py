"""Periods of more than a year and a month: terms, quarters, types of school, variants and identifiers."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.period import Period, not_said, period_of
from ingest.period_text import Claim, identifier_in, part_claim
from ingest.problems import Refused
from schemas.validity import TERMS

from .deposits import LATEST
from .made_up import MadeUpDeposits, bare
from .running import write_file

TERM = ("year", "term", "school_type")
OPTIONAL = ("school_type",)


def of_term(folders: list[str], stem: str, *content: Claim) -> Period:
    return period_of(TERM, content, folders, stem, OPTIONAL)


def refused_kinds(parts: tuple[str, ...], folders: list[str], stem: str, *content: Claim) -> list[str]:
    with pytest.raises(Refused) as refused:
        period_of(parts, content, folders, stem, OPTIONAL)
    return [problem.kind for problem in refused.value.problems]


# ---- terms and types of school


@pytest.mark.parametrize("said", ["October", "OCT", "oct", "autumn", "Autumn", "AUTUMN term", "Autumn_Term"])
@pytest.mark.parametrize("year", ["2024", "2024-25", "202425", "2024_2025"])
def test_autumn_is_of_the_first_year_of_a_school_year(said: str, year: str) -> None:
    assert of_term([], f"Census {year} {said}").label == "2024-autumn"
    assert of_term([year], said).label == "2024-autumn"
    assert of_term([said], year).label == "2024-autumn"


@pytest.mark.parametrize(
    ("said", "term"),
    [("Jan", "spring"), ("JANUARY", "spring"), ("spring", "spring"), ("May", "summer"), ("Summer", "summer")],
)
@pytest.mark.parametrize("year", ["2025", "2024-25", "2024/25", "20242025"])
def test_spring_and_summer_are_of_the_second(said: str, term: str, year: str) -> None:
    assert of_term(["returns", year], f"{said}-census").label == f"2025-{term}"


@pytest.mark.parametrize(
    ("folders", "stem", "label", "school_type"),
    [
        (["2024-25", "Autumn"], "Pupils acad", "2024-autumn", "acad"),
        (["2024-25", "Academies"], "Pupils_Oct", "2024-autumn", "acad"),
        (["LA"], "Pupils_2025_MAY", "2025-summer", "la"),
        ([], "2025 jan maintained schools", "2025-spring", "la"),
        (["2024-25", "October 2024"], "addresses", "2024-autumn", None),
        # part of another word is no term, no month and no type of school
        ([], "Mayfield_plans_2025_Octavia_January", "2025-spring", None),
        ([], "Slade last class 2025 spring", "2025-spring", None),
        # when a file was made is not what it is for
        ([], "Spring 2025 sent 2024-10-03", "2025-spring", None),
        (["2024-25 autumn"], "made 20250115", "2024-autumn", None),
        ([], "autumn_20241015", "2024-autumn", None),
    ],
)
def test_term_and_type_of_school_that_names_say(
    folders: list[str], stem: str, label: str, school_type: str | None
) -> None:
    period = of_term(folders, stem)
    assert (period.label, period.school_type, period.part) == (label, school_type, school_type)


@pytest.mark.parametrize(
    ("folders", "stem", "words"),
    [
        (["autumn"], "Jan 2025", 'folder "autumn" says autumn; file name says spring'),
        ([], "spring or summer 2025", "file name says spring and summer"),
        (["2024-25"], "autumn 2025", 'folder "2024-25" says 2024; file name says 2025'),
        (["2024-25"], "spring 2024", 'folder "2024-25" says 2025; file name says 2024'),
        (["acad"], "la 2025 spring", 'folder "acad" says acad; file name says la'),
    ],
)
def test_names_that_disagree_are_refused(folders: list[str], stem: str, words: str) -> None:
    with pytest.raises(Refused) as refused:
        of_term(folders, stem)
    (problem,) = refused.value.problems
    assert (problem.kind, problem.found) == ("PeriodConflict", words)


def test_what_is_missing_is_refused_but_for_the_type_of_school() -> None:
    assert refused_kinds(TERM, [], "Census 2025") == ["MissingTerm"]
    assert refused_kinds(TERM, [], "Census autumn") == ["MissingYear"]
    assert refused_kinds(TERM, [], "Census") == ["MissingYear", "MissingTerm"]
    assert [p.kind for p in not_said(of_term([], "2025 spring"), OPTIONAL)] == ["MissingSchoolType"]
    assert not not_said(of_term([], "2025 spring la"), OPTIONAL)


def test_content_is_heard_with_the_names_and_against_them() -> None:
    year = Claim("the column Year in the file", years=frozenset([2025]))
    term = Claim("the column Term in the file", parts=frozenset([("term", "spring")]))
    assert of_term([], "census", year, term).label == "2025-spring"
    assert of_term(["2024-25"], "Jan", year, term).label == "2025-spring"
    assert of_term([], "census made 2024-10-03", year, term).label == "2025-spring"
    assert refused_kinds(TERM, ["autumn"], "census", year, term) == ["PeriodConflict"]
    assert refused_kinds(TERM, ["2024"], "census", year, term) == ["PeriodConflict"]
    assert refused_kinds(TERM, [], "census", term) == ["MissingYear"]


# ---- quarters


@pytest.mark.parametrize(
    ("folders", "stem", "label"),
    [
        (["2025", "Q1"], "costs", "2025-Q1"),
        ([], "costs_q3_2025", "2025-Q3"),
        ([], "costs 2024-25 Qtr 4", "2025-Q4"),
        ([], "Quarter-2 2025", "2025-Q2"),
        ([], "costs 2025Q2", "2025-Q2"),
        (["2024-25"], "costs", "2025"),
        ([], "costs 2025 q5 faq1 q12", "2025"),
    ],
)
def test_quarters(folders: list[str], stem: str, label: str) -> None:
    assert period_of(("year", "quarter"), (), folders, stem, ("quarter",)).label == label


def test_two_quarters_are_refused_and_none_where_it_is_needed() -> None:
    assert refused_kinds(("year", "quarter"), ["Q1"], "2025 Q2") == ["PeriodConflict"]
    assert refused_kinds(("year", "quarter"), [], "2025") == ["MissingQuarter"]


# ---- identifiers


@pytest.mark.parametrize(
    ("stem", "identifier", "rest"),
    [
        ("12345_0_5_2024_jan", "12345", "_2024_jan"),
        ("notes_12345_0_5_2024_jan", "12345", "_2024_jan"),
        ("NOTES 12345 6_21 Jan 2024", "12345", " Jan 2024"),
        ("Notes-AB-12-0_5", "AB-12", ""),
        ("2023_0_5_2024_jan", "2023", "_2024_jan"),
        ("202301_6_21 2024-03", "202301", " 2024-03"),
        ("00123_0_5", "00123", ""),
        ("noteshelf_0_5", "noteshelf", ""),
        ("12_0_5_copy_0_5", "12", "_copy_0_5"),
        ("notes_0_5_2024", None, "_2024"),
        ("0_5", None, ""),
        ("_-0_5", None, ""),
        # the word stands by itself, or not at all
        ("10_55_2024", None, "10_55_2024"),
        ("120_5_2024", None, "120_5_2024"),
        ("a6_21 2024", None, "a6_21 2024"),
    ],
)
def test_the_identifier_stands_before_the_word_for_the_table(stem: str, identifier: str | None, rest: str) -> None:
    assert identifier_in(stem, ("0_5", "6_21"), "notes")[::2] == (identifier, rest)


@given(
    st.builds(
        Period,
        st.integers(2000, 2099),
        month=st.none(),
        term=st.none() | st.sampled_from(list(TERMS)),
        school_type=st.none() | st.sampled_from(["la", "acad"]),
        identifier=st.text(min_size=1),
        variant=st.none() | st.just("GM"),
    )
)
def test_a_label_is_made_of_time_alone(period: Period) -> None:
    assert re.fullmatch("20[0-9]{2}(-(spring|summer|autumn))?", period.label)
    assert period.identifier in (period.part or "").split("/") or "/" in (period.identifier or "")


def test_first_days_of_terms() -> None:
    assert Period(2024, term="autumn").first_day("12-31") == date(2024, 10, 1)
    assert Period(2025, quarter=2).first_day("03-31") == date(2024, 4, 1)


@given(st.text(alphabet="0123456789_- abQq", max_size=20))
def test_numbers_alone_never_say_a_term_or_a_type_of_school(text: str) -> None:
    assert {part for part, _ in part_claim("file name", text).parts} <= {"quarter"}


# ---- submissions side by side, and one after the other

NOTES = "ID,Note"


def deposits(root: Path, *returns: str) -> MadeUpDeposits:
    bare(root / "project", *returns)
    return MadeUpDeposits(root)


def noted(*notes: str, child: str = "") -> str:
    return "\n".join([f"{NOTES},small", *(f"{child},{note},1" for note in notes)]) + "\n"


def test_files_of_two_children_stand_side_by_side_and_a_second_of_one_supersedes(tmp_path: Path) -> None:
    house = deposits(tmp_path, "notes")
    house.put("Barnet-BAR/notes/2024/notes_12_0_5_jan_2024.csv", noted("first", child="12"))
    house.put("Barnet-BAR/notes/2024/notes_13_0_5_jan_2024.csv", noted("other", child="13.0"))
    house.put("Barnet-BAR/notes/2024/notes_12_0_5_feb_2024.csv", noted("later"))
    assert set(house.read().values()) == {"live"}
    house.put("Barnet-BAR/notes/2024/notes_12_0_5_jan_2024 v2.csv", noted("second"))
    statuses = house.read()
    assert [path.rpartition("/")[2] for path, status in statuses.items() if status != "live"] == [
        "notes_12_0_5_jan_2024.csv"
    ]
    assert house.landed("notes__small", "Note", "_month") == [("later", 2), ("other", 1), ("second", 1)]
    labels = house.ask("select distinct period from raw.files union select distinct period from raw.file_issues")
    assert {label for (label,) in labels} == {"2024-01", "2024-02"}


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("notes_0_5_jan_2024.csv", noted("a"), "MissingIdentifier"),
        ("12_jan_2024.csv", noted("a"), "MissingIdentifier"),
        ("12_0_5_6_21_jan_2024.csv", noted("a"), "PeriodConflict"),
        ("12_6_21_jan_2024.csv", noted("a"), "PeriodConflict"),
        ("12_0_5_jan.csv", noted("a"), "MissingYear"),
        ("12_0_5_2024.csv", noted("a"), "MissingMonth"),
        ("12_0_5_jan_2024.csv", noted("a", child="13"), "WrongIdentifier"),
        ("12_0_5_nov_2020.csv", noted("a"), "UnsupportedPeriod"),
    ],
)
def test_a_file_of_nobody_or_of_two_is_refused(tmp_path: Path, name: str, content: str, kind: str) -> None:
    house = deposits(tmp_path, "notes")
    path = f"Barnet-BAR/notes/{name}"
    house.put(path, content)
    assert house.read() == {path: "refused"}
    assert house.kinds(path) == [kind]


def visits(child: str) -> str:
    return f"Child ID,Born,Age,Club,Starts,Booked,Postcode,Leader\n{child},05/06/2015,9,S,09:30,,VA1 1AA,W7\n"


def test_types_of_school_stand_side_by_side_and_what_was_good_stays(tmp_path: Path) -> None:
    house = deposits(tmp_path, "clubs")
    academies, maintained = ("Barnet-BAR/clubs/2024-25/Oct acad.csv", "Barnet-BAR/clubs/2024-25/Oct la.csv")
    house.put(academies, visits("1"))
    house.put(maintained, visits("2"))
    house.put("Barnet-BAR/clubs/2024-25/autumn.csv", visits("3"))
    assert set(house.read().values()) == {"live"}
    assert house.kinds("Barnet-BAR/clubs/2024-25/autumn.csv").count("MissingSchoolType") == 1
    rows = [("1", "acad"), ("2", "la"), ("3", None)]
    assert house.landed("clubs__visits", "Child ID", "_school_type") == rows
    house.put(academies, "no,such,headings\n1,2,3\n")
    house.read()
    assert sorted(house.ask(f"select status from raw.files where path = ? and {LATEST}", academies)) == [
        ("last_good",),
        ("refused",),
    ]
    assert house.landed("clubs__visits", "Child ID", "_school_type") == rows
    house.take(maintained)
    house.read()
    assert house.landed("clubs__visits", "Child ID", "_school_type") == [rows[0], rows[2]]


def test_what_is_told_of_a_file_is_told_once_however_often_the_folder_is_read(tmp_path: Path) -> None:
    house = deposits(tmp_path, "clubs")
    path = "Barnet-BAR/clubs/2024-25/autumn.csv"
    house.put(path, visits("1"))
    house.read()
    told = house.kinds(path)
    for child in ("2", "3"):
        house.put(f"Barnet-BAR/clubs/2024-25/spring la {child}.csv", visits(child))
        house.read()
    assert house.kinds(path) == told and told.count("MissingSchoolType") == 1


def test_a_bad_file_that_does_not_say_its_type_of_school_holds_what_was_good(tmp_path: Path) -> None:
    house = deposits(tmp_path, "clubs")
    good = house.put("Barnet-BAR/clubs/2024-25/Oct la.csv", visits("2"))
    house.read()
    good.unlink()
    house.put("Barnet-BAR/clubs/2024-25/Oct again.csv", "no,such,headings\n1,2,3\n")
    assert sorted(house.read().values()) == ["last_good", "refused"]
    assert house.landed("clubs__visits", "Child ID") == [("2",)]


# ---- what the content says


def with_says(root: Path) -> MadeUpDeposits:
    """The clubs, with two columns that say the year and the term."""
    house = deposits(root, "clubs")
    path = root / "project" / "schemas" / "returns" / "clubs" / "visits.yml"
    text = path.read_text(encoding="utf-8")
    declared = "  - {name: Of year, type: integer, description: Year.}\n  - {name: Of term, type: string, "
    text = text.replace("added:\n", f"{declared}description: Term.}}\nadded:\n", 1)
    write_file(path.parent, path.name, text.rstrip("\n"), "says_period: {year: Of year, term: Of term}")
    return house


def told(*said: str) -> str:
    head = "Child ID,Born,Age,Club,Starts,Booked,Postcode,Leader,Of year,Of term\n"
    return head + "".join(f"{n},05/06/2015,9,S,,,,,{text}\n" for n, text in enumerate(said))


@pytest.mark.parametrize(
    ("path", "said", "period", "kinds"),
    [
        ("clubs.csv", ["2025,Spring", "2025,SPR", " 2025 ,spr"], "2025-spring", []),
        ("2024-25/Jan.csv", ["2025,spring", ","], "2025-spring", []),
        ("spring made 2024-10-01.csv", ["2025,"], "2025-spring", []),
        ("autumn 2025.csv", ["2025,spring"], None, ["PeriodConflict"]),
        ("2024-25/clubs.csv", ["2024,spring"], None, ["PeriodConflict"]),
        ("clubs.csv", ["2025,spring", "2025,summer"], None, ["PeriodConflict"]),
        ("clubs.csv", ["2025,", ",later"], None, ["MissingTerm"]),
        ("clubs.csv", ["1925,spring"], None, ["MissingYear"]),
    ],
)
def test_columns_that_say_the_period(
    tmp_path: Path, path: str, said: list[str], period: str | None, kinds: list[str]
) -> None:
    house = with_says(tmp_path)
    place = f"Barnet-BAR/clubs/{path}"
    house.put(place, told(*said))
    assert house.read() == {place: "live" if period else "refused"}
    assert house.ask("select distinct period from raw.files") == [(period,)]
    notes = ("MissingSchoolType", "ColumnNotAllowed", "MissingColumn")
    assert [kind for kind in house.kinds(place) if kind not in notes] == kinds


def test_columns_that_say_the_period_need_not_be_shared(tmp_path: Path) -> None:
    """No use case keeps them, so they are looked at and do not land."""
    house = with_says(tmp_path)
    house.put("Barnet-BAR/clubs/clubs.csv", told("2025,spring"))
    house.read()
    assert house.landed("clubs__visits", "Child ID", "_year", "_term", "Of year", "Of term") == [
        ("0", 2025, "spring", None, None)
    ]
