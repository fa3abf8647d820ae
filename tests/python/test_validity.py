"""When something is part of a return: years, months, terms and variants, against a calendar counted month by month."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.schema_text import schema_text
from ingest.settings import UsageError
from schemas.load import load_catalogue
from schemas.validity import ALWAYS, ANY, TERMS, Span, Validity, When, when_of

from . import made_up
from .running import REPO, write_file

FIRST, LAST = 2018, 2024
CALENDAR = [(year, month) for year in range(FIRST, LAST + 1) for month in range(1, 13)]
VARIANTS = ("NAT", "GM")

years = st.integers(FIRST, LAST).map(str)
months = st.sampled_from([f"{year}-{month:02d}" for year, month in CALENDAR])
moments = years | months
spans = st.builds(
    Span,
    st.none() | moments,
    st.none() | moments,
    st.lists(st.sampled_from(list(TERMS)), unique=True).map(tuple),
    st.lists(st.sampled_from(VARIANTS), unique=True).map(tuple),
)
terms = st.builds(lambda year, term: when_of(f"{year}-{term}"), years, st.sampled_from(list(TERMS)))
whens = terms | st.builds(When, moments, st.none(), st.none() | st.sampled_from(VARIANTS))


def months_of(moment: str | None) -> set[tuple[int, int]]:
    """Every month that a year or a month is made of; all that there are for what is open."""
    year, _, month = (moment or "").partition("-")
    return {(y, m) for y, m in CALENDAR if not year or (y == int(year) and (not month or m == int(month)))}


def counted(span: Span, when: When) -> bool:
    """What `Span.holds` should say, by looking at each month of the calendar."""
    begins, ends = min(months_of(span.from_)), max(months_of(span.until))
    within = any(begins <= month <= ends for month in months_of(when.moment))
    in_term = when.term in (None, *(span.terms or (when.term,)))
    return within and in_term and when.variant in (None, *(span.variants or (when.variant,)))


@given(spans, whens)
def test_a_span_holds_what_the_calendar_says(span: Span, when: When) -> None:
    assert span.holds(when) == counted(span, when)


@given(st.lists(spans, max_size=4).map(tuple), whens)
def test_several_spans_hold_what_one_of_them_holds(several: tuple[Span, ...], when: When) -> None:
    assert Validity(several).holds(when) == (not several or any(counted(span, when) for span in several))


@given(st.lists(spans, min_size=1, max_size=4).map(tuple), months)
def test_nothing_holds_before_the_first_or_after_the_last_moment(several: tuple[Span, ...], month: str) -> None:
    validity = Validity(several)
    if not Span(validity.first, validity.last).holds(When(month)):
        assert not validity.holds(When(month))


@given(spans)
def test_every_span_is_part_of_a_return_of_any_period(span: Span) -> None:
    assert span.holds(ANY) and Validity((span,)).holds(ANY) and ALWAYS.holds(ANY)


@pytest.mark.parametrize(
    ("span", "inside", "outside"),
    [
        (Span("2020-12"), ["2020-12", "2020", "2021", "2020-Q4"], ["2020-11", "2019", "2020-autumn"]),
        (Span(None, "2025-11"), ["2025-11", "2025-autumn", "2025", "2024-12"], ["2025-12", "2026-spring", "2026"]),
        (Span(None, "2025"), ["2025-12", "2025-autumn", "2025"], ["2026-01", "2026-spring", "2026"]),
        (Span("2023-10"), ["2023-autumn", "2024-spring", "2024-summer"], ["2023-summer", "2023-spring"]),
        (Span("2024", "2024", ("summer",)), ["2024-summer"], ["2024-spring", "2024-autumn", "2025-summer"]),
        (Span("2024-02", "2024-02"), ["2024-02"], ["2024-01", "2024-03"]),
    ],
)
def test_what_a_span_means_in_words_of_the_specifications(span: Span, inside: list[str], outside: list[str]) -> None:
    assert [label for label in inside + outside if span.holds(when_of(label))] == inside


def test_further_spans_and_variants() -> None:
    away = Validity((Span("2015-10", "2018", ("autumn",)), Span("2020-10", None, (), ("GM",))))
    held = ["2016-autumn", "2018-autumn", "2021-spring", "2026-summer"]
    assert [label for label in [*held, "2017-spring", "2019-autumn"] if away.holds(when_of(label))] == held
    assert away.holds(When("2021-01", None, "GM")) and not away.holds(When("2021-01", None, "NAT"))
    assert (away.first, away.last) == ("2015-10", None)
    assert away.moments == {"2015-10", "2018", "2020-10"}


@pytest.mark.parametrize("label", ["24", "2024-13", "2024-00", "2024-3", "2024-Q5", "2024-winter", "1999", "2024-"])
def test_what_is_no_period_is_not_taken_for_one(label: str) -> None:
    with pytest.raises(ValueError, match=re.escape(label)):
        when_of(label)


def test_a_period_in_words() -> None:
    said = [str(when) for when in (when_of("2024"), when_of("2024-03"), when_of("2024-autumn"), ANY)]
    assert said == ["2024", "2024-03", "2024 autumn", "any period"]
    assert str(When("2024-03", None, "GM")) == "2024-03 (GM)"


# ---- what the schema says of a period


def made_up_project(folder: Path) -> Path:
    """The made-up returns alone, without models."""
    for name in ("clubs", "places"):
        for path, text in made_up.FILES[name].items():
            write_file(folder, path, text)
    return folder


@pytest.mark.parametrize(
    ("dataset", "period", "codes", "limits"),
    [
        ("clubs", "2024-autumn", ["S, A, M"], {}),
        ("clubs", "2025-spring", ["S, D"], {}),
        ("clubs", "2025-summer", ["S, A, D"], {"Lunches": ""}),
        ("clubs", "2025", ["S, A, D"], {"Lunches": "Only in summer."}),
        ("places", "2025-02", ["F", "W1"], {"Region": "Only in NAT.", "Ward": "Only in GM."}),
        ("places", "2025-03", ["G", "W1"], {"Region": "Only in NAT.", "Ward": "Only in GM."}),
    ],
)
def test_schema_show_prints_what_applied(
    tmp_path: Path, dataset: str, period: str, codes: list[str], limits: dict[str, str]
) -> None:
    project = made_up_project(tmp_path)
    lines = schema_text(load_catalogue(project), project, dataset, period, None).splitlines()
    assert [line.partition("codes: ")[2] for line in lines if "codes: " in line] == codes
    limited = {line.split()[0]: line for line in lines if line.split()[:1] in (["Lunches"], ["Region"], ["Ward"])}
    assert {name: "".join(line.partition("Only")[1:]) for name, line in limited.items()} == limits


@pytest.mark.parametrize(("dataset", "period"), [("clubs", "2023-summer"), ("places", "2023-12"), ("clubs", "soon")])
def test_schema_show_of_a_period_without_schema(tmp_path: Path, dataset: str, period: str) -> None:
    project = made_up_project(tmp_path)
    with pytest.raises(UsageError, match=period):
        schema_text(load_catalogue(project), project, dataset, period, None)


def test_every_declared_span_of_the_project_is_of_some_time() -> None:
    """Of the shipped returns: no table or column has a span in which nothing can lie."""
    for dataset in load_catalogue(REPO).datasets.values():
        for thing in [*dataset.tables, *(c for t in dataset.tables for c in t.columns)]:
            for span in thing.valid.spans:
                assert not (span.from_ and span.until) or months_between(span), (dataset.name, thing.name)


def months_between(span: Span) -> bool:
    return Span(span.from_).holds(When(span.until)) or Span(None, span.until).holds(When(span.from_))
