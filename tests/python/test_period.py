"""The year of a return, read from folder and file names."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.period import Period, period_of
from ingest.period_text import Claim, YearsFound, years_in
from ingest.problems import Refused, column_letter

EXPLICIT = [
    ("2022", [2022]),
    ("SSDA903_2022_episodes", [2022]),
    ("FY2022", [2022]),
    ("2022final", [2022]),
    ("Summer2024x", [2024]),
    ("Summary_2024_jan", [2024]),
    ("episodes.2022.v2", [2022]),
    # a range of two years is named by the year it ends in
    ("2021-22", [2022]),
    ("2021_22", [2022]),
    ("2021/22", [2022]),
    ("2021 22", [2022]),
    ("2021\u201322", [2022]),
    ("2021 - 22", [2022]),
    ("202122", [2022]),
    ("2021-2022", [2022]),
    ("2021_2022", [2022]),
    ("20212022", [2022]),
    ("20122013", [2013]),
    ("2020-21_v3", [2021]),
    ("2021-22_2", [2022]),
    ("2011-12", [2012]),
    ("CLA 2019-20 episodes", [2020]),
    # a year and its month
    ("2022-03", [2022]),
    ("2022-12", [2022]),
    ("2011-11", [2011]),
    # not a range: the years do not follow each other
    ("2021-23", [2021]),
    ("2022_1", [2022]),
    ("2022-21", [2022]),
    # two years are both reported
    ("2021 and 2023", [2021, 2023]),
    ("2021-22 2022-23", [2022, 2023]),
    ("2019-2022", [2019, 2022]),
    # a date that no calendar has is no date, and its year stands alone
    ("31-02-2022", [2022]),
    ("03-14-2021", [2021]),
    # readings that overlap cannot both be right
    ("2022_01_05_2023", [2022, 2023]),
    ("2022_2023-05-01", [2022, 2023]),
    ("2021-2022-2023", [2021, 2022, 2023]),
]

DATES = [
    ("14032021", [2021]),
    ("20210314", [2021]),
    ("CIN_20230401", [2023]),
    ("2023-05-01", [2023]),
    ("14-03-2021", [2021]),
    ("14.03.2021", [2021]),
    ("14/03/2021", [2021]),
    ("01_05_2023", [2023]),
    ("1-5-2023", [2023]),
    ("2011-12-05", [2011]),
    ("2012-02-29", [2012]),
    ("29022012", [2012]),
    ("sent 01_05_2023 and 2024-05-01", [2023, 2024]),
    ("20230501T101500", [2023]),
]

NOTHING = [
    "",
    "SSDA903",
    "episodes",
    "20231234567",
    "1920",
    "1999",
    "2100",
    "v20",
    "12020",
    "20201",
    "04cd3",
    "Fons-04cd3-Thurrock-883",
    "31022022",
    "20220231",
    "29022013",
    "20211332",
    "202123",
    "202203",
    "SSDA9032022",
    "22-23",
    "31-03-22",
    "\u0662\u0660\u0662\u0662",
]


@pytest.mark.parametrize(("text", "years"), EXPLICIT)
def test_explicit_years(text: str, years: list[int]) -> None:
    assert years_in(text) == YearsFound(years=tuple(years), dates=())


@pytest.mark.parametrize(("text", "years"), DATES)
def test_dates_are_kept_apart_from_years(text: str, years: list[int]) -> None:
    assert years_in(text) == YearsFound(years=(), dates=tuple(years))


@pytest.mark.parametrize("text", NOTHING)
def test_no_lucky_digits(text: str) -> None:
    assert years_in(text) == YearsFound((), ())


@pytest.mark.parametrize(
    ("text", "years", "dates"),
    [
        ("SSDA903_2021_made_on_2022-06-30", [2021], [2022]),
        ("episodes 2020-21 (14032022)", [2021], [2022]),
        ("20230501_2022", [2022], [2023]),
    ],
)
def test_a_name_can_hold_a_year_and_a_date(text: str, years: list[int], dates: list[int]) -> None:
    found = years_in(text)
    assert found == YearsFound(tuple(years), tuple(dates))
    assert found.said == tuple(years)


@given(st.text().filter(lambda text: not re.search("20[0-9]{2}", text)))
def test_text_without_20xx_says_nothing(text: str) -> None:
    assert years_in(text).said == ()


@given(st.lists(st.from_regex(r"(20[0-9]{2})?[0-9]{0,9}[a-z_ .-]{1,3}", fullmatch=True)).map("".join))
def test_only_runs_of_4_6_or_8_digits_can_say_a_year(text: str) -> None:
    if not {len(run) for run in re.findall("[0-9]+", text)} & {4, 6, 8}:
        assert years_in(text).said == ()


@given(st.text(alphabet="20123 -_/.x", max_size=20))
def test_every_year_said_is_written_or_ends_a_range(text: str) -> None:
    written = {int(year) for year in re.findall("(?=(20[0-9]{2}))", text)}
    assert all(year in written or year - 1 in written for year in years_in(text).said)


@pytest.mark.parametrize(
    ("folders", "stem", "year"),
    [
        ([], "SSDA903_2022_episodes", 2022),
        (["2022"], "episodes", 2022),
        (["returns", "2021-22"], "episodes", 2022),
        (["2022"], "episodes_2021-22", 2022),
        (["2020-21"], "2021", 2021),
        (["2022", "March 2022"], "episodes", 2022),
        ([], "episodes_14032021", 2021),
        (["2021"], "SSDA903_2021_made_on_2022-06-30", 2021),
    ],
)
def test_the_year_of_a_file(folders: list[str], stem: str, year: int) -> None:
    assert period_of(("year",), (), folders, stem).year == year


@pytest.mark.parametrize(
    ("folders", "stem", "found"),
    [
        (["2021"], "episodes_2023", 'folder "2021" says 2021; file name says 2023'),
        ([], "episodes_2021_2023", "file name says 2021 and 2023"),
        (["2021", "2022"], "episodes", 'folder "2021" says 2021; folder "2022" says 2022'),
        (["x", "2021"], "sent 2022-05-01", 'folder "2021" says 2021; file name says 2022'),
        (
            ["2021-22", "14032021"],
            "2022",
            'folder "2021-22" says 2022; folder "14032021" says 2021; file name says 2022',
        ),
    ],
)
def test_sources_that_disagree_are_all_named(folders: list[str], stem: str, found: str) -> None:
    with pytest.raises(Refused) as refusal:
        period_of(("year",), (), folders, stem)
    (problem,) = refusal.value.problems
    assert (problem.kind, problem.found) == ("PeriodConflict", found)
    assert problem.expected


def test_no_year_anywhere_names_the_forms_that_are_read() -> None:
    with pytest.raises(Refused) as refusal:
        period_of(("year",), (), ["returns"], "SSDA903_episodes")
    (problem,) = refusal.value.problems
    assert problem.kind == "MissingYear"
    assert all(form in problem.expected for form in ("2022", "2021-22", "202122"))


@pytest.mark.parametrize(
    ("position", "letters"),
    [
        (1, "A"),
        (2, "B"),
        (26, "Z"),
        (27, "AA"),
        (28, "AB"),
        (52, "AZ"),
        (53, "BA"),
        (702, "ZZ"),
        (703, "AAA"),
        (16384, "XFD"),
    ],
)
def test_column_letters_are_excels(position: int, letters: str) -> None:
    assert column_letter(position) == letters


def test_columns_are_counted_from_one() -> None:
    with pytest.raises(ValueError, match="counted from 1"):
        column_letter(0)


def test_the_text_of_a_refusal_holds_nothing_that_was_found() -> None:
    with pytest.raises(Refused) as refusal:
        period_of(("year",), (), ["2021 Smith"], "2022")
    assert str(refusal.value) == "PeriodConflict"


# ---- a month


@pytest.mark.parametrize(
    ("folders", "stem", "label"),
    [
        (["2026-01"], "Annex A January 2026", "2026-01"),
        (["2026"], "AnnexA_mar", "2026-03"),
        (["2024", "03"], "AnnexA", "2024-03"),
        ([], "Sept 2023", "2023-09"),
        ([], "annexa_202403", "2024-03"),
        ([], "032024", "2024-03"),
        ([], "3-2024", "2024-03"),
        # a month is a word of its own: Summary is not March
        ([], "Summary_2024_jan", "2024-01"),
        ([], "Marketing decision 2024_may", "2024-05"),
        # a financial year: the month says which calendar year
        (["2025-26"], "December", "2025-12"),
        (["2025-26", "Mar"], "AnnexA", "2026-03"),
        (["2025-26"], "AnnexA April", "2025-04"),
        # a date says when a file was made, unless nothing else says the period
        ([], "annex 31-03-2024", "2024-03"),
        (["March 2026"], "Annex A 02042026", "2026-03"),
        ([], "AnnexA_2024_may_final_20240611", "2024-05"),
    ],
)
def test_month_that_names_say(folders: list[str], stem: str, label: str) -> None:
    assert period_of(("year", "month"), (), folders, stem).label == label


@pytest.mark.parametrize(
    ("folders", "stem", "kinds", "words"),
    [
        ([], "Summary_2024", ["MissingMonth"], "no month"),
        ([], "AnnexA", ["MissingYear", "MissingMonth"], "no year"),
        (["march"], "AnnexA", ["MissingYear"], "no year"),
        (["2024-02"], "march 2024", ["PeriodConflict"], 'folder "2024-02" says 2; file name says 3'),
        (["2024"], "march 2025", ["PeriodConflict"], 'folder "2024" says 2024; file name says 2025'),
        (["2025-26"], "December 2026", ["PeriodConflict"], 'folder "2025-26" says 2025; file name says 2026'),
    ],
)
def test_month_that_names_do_not_say(folders: list[str], stem: str, kinds: list[str], words: str) -> None:
    with pytest.raises(Refused) as refused:
        period_of(("year", "month"), (), folders, stem)
    assert [problem.kind for problem in refused.value.problems] == kinds
    assert words in refused.value.problems[0].found


def test_content_comes_before_names_and_a_date_in_a_name_does_not_speak_against_it() -> None:
    header = Claim("Message/Header/Year in the file", frozenset([2024]))
    assert period_of(("year",), [header], [], "CIN_20250701").year == 2024
    assert period_of(("year",), [header], ["2023-24"], "census").year == 2024
    with pytest.raises(Refused) as refused:
        period_of(("year",), [header], ["2025"], "cin")
    assert refused.value.problems[0].found == 'Message/Header/Year in the file says 2024; folder "2025" says 2025'


def test_first_days() -> None:
    assert Period(2025).first_day("03-31") == date(2024, 4, 1)
    assert Period(2024, 2).first_day("12-31") == date(2024, 2, 1)
