"""Which period a submission is for: what its content says, then the names of its folders and its file."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from ingest.period_text import Claim, part_claim, year_claim
from ingest.problems import Problem, Refused
from schemas.model import Dataset
from schemas.validity import TERMS, When

_NOWHERE = "in the folder names or the file name"
_FORMS = {
    "year": "a year in a folder name or the file name, such as 2022, 2021-22, 202122 or 2021-2022",
    "month": "a month in a folder name or the file name, such as 2024-03, March 2024 or 202403",
    "term": "a term in a folder name or the file name, such as autumn, spring, summer, October, Jan or May",
    "quarter": "a quarter in a folder name or the file name, such as Q1",
    "school_type": "acad or la, as a word of its own, in a folder name or the file name",
}
_KINDS = {
    "year": "MissingYear",
    "month": "MissingMonth",
    "term": "MissingTerm",
    "quarter": "MissingQuarter",
    "school_type": "MissingSchoolType",
}
_WORDS = {"school_type": "type of school"}
_FINANCIAL_YEAR_STARTS, _SCHOOL_YEAR_STARTS = 4, 9


@dataclass(frozen=True)
class Period:
    """What a submission is for: a year, or a month, term or quarter of it. A term is one of a calendar year.

    `school_type`, `identifier` and `variant` tell several submissions of one period apart.
    """

    year: int
    month: int | None = None
    term: str | None = None
    quarter: int | None = None
    school_type: str | None = None
    identifier: str | None = None
    variant: str | None = None

    @property
    def label(self) -> str:
        """`2024`, `2024-03`, `2024-autumn` or `2024-Q1`. Holds nothing that belongs to one child."""
        within = f"{self.month:02d}" if self.month else self.term or (f"Q{self.quarter}" if self.quarter else "")
        return f"{self.year}-{within}" if within else str(self.year)

    @property
    def part(self) -> str | None:
        """What tells this submission from others of the same period, if there may be others."""
        return "/".join(text for text in (self.school_type, self.variant, self.identifier) if text) or None

    @property
    def when(self) -> When:
        month = TERMS[self.term] if self.term else self.month
        moment = f"{self.year}-{month:02d}" if month else str(self.year)
        return When(moment, self.term, self.variant)

    def values(self, dataset: Dataset) -> dict[str, int | str | None]:
        """Its parts by name, as the raw tables of the dataset hold them."""
        return {part: getattr(self, part) for part in dataset.row_parts}

    def first_day(self, year_ends: str) -> date:
        """`year_ends` is the month and day on which a year of the return ends, such as 03-31."""
        if self.month or self.term:
            return date(self.year, self.month or TERMS[self.term or ""], 1)
        return date.fromisoformat(f"{self.year - 1}-{year_ends}") + timedelta(days=1)


def period_of(
    parts: Sequence[str],
    content: Sequence[Claim],
    folders: Sequence[str],
    file_stem: str,
    optional: Collection[str] = (),
    variants: Collection[str] = (),
) -> Period:
    """The one period, of these parts, that content, the folders below the dataset's folder and the file name agree on.

    A date in a name counts only where nothing says the period outright. A part that is `optional`, or a variant, may
    go unsaid. Raises Refused: MissingYear, MissingMonth and the like when nothing says a part, PeriodConflict when more
    than one is said.
    """
    named = [(f'folder "{folder}"', folder) for folder in folders] + [("file name", file_stem)]
    if "month" in parts or "term" in parts:
        in_parts = [*content, *(part_claim(source, text, variants) for source, text in named)]
        claims = _with_dates(in_parts, "month" in parts)
    else:
        claims = [*content, *(year_claim(source, text, bool(content), variants) for source, text in named)]
    within = [*(part for part in parts if part not in ("year", "identifier")), "variant"]
    said: dict[str, Any] = {part: _the_one(part, claims) for part in within}
    missing = [part for part in within if said[part] is None and part not in (*optional, "variant")]
    if not any(claim.years or claim.spans for claim in claims):
        missing.insert(0, "year")
    if missing:
        raise Refused(*(_missing(part) for part in missing))
    return replace(Period(_the_year(claims, said)), **said)


def not_said(period: Period, optional: Iterable[str]) -> list[Problem]:
    """A note for each optional part that neither content nor names say."""
    return [_missing(part) for part in optional if getattr(period, part) is None]


def _with_dates(claims: list[Claim], months: bool) -> list[Claim]:
    """Where nothing says the year, or the month, outright, calendar dates do."""
    if not any(claim.years or claim.spans for claim in claims):
        claims = [replace(claim, years=frozenset(year for year, _ in claim.dates)) for claim in claims]
    if months and not any(claim.months for claim in claims):
        claims = [replace(claim, months=frozenset(month for _, month in claim.dates)) for claim in claims]
    return claims


def _the_one(part: str, claims: Sequence[Claim]) -> int | str | None:
    """What is said of a part, if anything. Raises Refused when more than one thing is."""
    said = [(claim.source, sorted(claim.months) if part == "month" else claim.of(part)) for claim in claims]
    values = {value for _, found in said for value in found}
    if len(values) > 1:
        raise _conflict(said, part)
    return values.pop() if values else None


def _the_year(claims: Sequence[Claim], said: dict[str, Any]) -> int:
    """The year; of a financial or a school year, the calendar year that the month or the term lies in."""
    late = None
    if said.get("month"):
        late = said["month"] >= _FINANCIAL_YEAR_STARTS
    elif said.get("term"):
        late = TERMS[said["term"]] >= _SCHOOL_YEAR_STARTS
    if late is not None:
        claims = [replace(c, years=c.years | {end - late for end in c.spans}) for c in claims]
    years = {year for claim in claims for year in claim.years}
    if len(years) > 1:
        raise _conflict([(claim.source, sorted(claim.years)) for claim in claims], "year")
    return years.pop()


def _missing(part: str) -> Problem:
    return Problem(_KINDS[part], f"no {_WORDS.get(part, part)} {_NOWHERE}", _FORMS[part])


def _conflict(said: Sequence[tuple[str, Sequence[int | str]]], part: str) -> Refused:
    found = "; ".join(f"{source} says {' and '.join(map(str, values))}" for source, values in said if values)
    places = "the same in the folder names and the file name"
    return Refused(Problem("PeriodConflict", found, f"one {_WORDS.get(part, part)}, {places}"))
