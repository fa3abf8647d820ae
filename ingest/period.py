"""Which period a submission is for: what its content says, then the names of its folders and its file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ingest.problems import Problem, Refused

_YEAR = re.compile(r"(?<![0-9])(20[0-9]{2})(?![0-9])")
_RANGE = re.compile(r"(?<![0-9])(?=(20[0-9]{2})(?: ?[-\u2013\u2014_/. ] ?)?((?:20)?[0-9]{2})(?![0-9]))")
_DATES = tuple(
    re.compile(rf"(?<![0-9])(?={form}(?![0-9]))")
    for form in (
        r"(?P<year>20[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
        r"(?P<day>[0-9]{2})(?P<month>[0-9]{2})(?P<year>20[0-9]{2})",
        r"(?P<year>20[0-9]{2})(?P<sep>[-_/. ])(?P<month>[0-9]{1,2})(?P=sep)(?P<day>[0-9]{1,2})",
        r"(?P<day>[0-9]{1,2})(?P<sep>[-_/. ])(?P<month>[0-9]{1,2})(?P=sep)(?P<year>20[0-9]{2})",
    )
)
_FORMS = "a year in a folder name or the file name, such as 2022, 2021-22, 202122 or 2021-2022"
_MONTH_FORMS = "a month in a folder name or the file name, such as 2024-03, March 2024 or 202403"
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTH_WORDS = {name: n for n, full in enumerate(_MONTHS, start=1) for name in (full, full[:3])} | {"sept": 9}
_WORD = re.compile(r"[^\W\d_]+")
_YEAR_MONTHS = (
    re.compile(r"(?<![0-9])(?P<year>20[0-9]{2})[-_/. ]?(?P<month>0[1-9]|1[0-2])(?![0-9])"),
    re.compile(r"(?<![0-9])(?P<year>20[0-9]{2})[-_/. ](?P<month>[1-9])(?![0-9])"),
    re.compile(r"(?<![0-9])(?P<month>0[1-9]|1[0-2])[-_/. ]?(?P<year>20[0-9]{2})(?![0-9])"),
    re.compile(r"(?<![0-9])(?P<month>[1-9])[-_/. ](?P<year>20[0-9]{2})(?![0-9])"),
)
_ONLY_A_MONTH = re.compile(r"0?[1-9]|1[0-2]")
_FINANCIAL_YEAR_STARTS = 4


@dataclass(frozen=True)
class Period:
    """What a submission is for: a year, or a month of a calendar year."""

    year: int
    month: int | None = None

    @property
    def label(self) -> str:
        return f"{self.year}-{self.month:02d}" if self.month else str(self.year)

    @property
    def parts(self) -> dict[str, int]:
        """Its parts by name, as the raw tables hold them."""
        return {"year": self.year} | ({"month": self.month} if self.month else {})

    def first_day(self, year_ends: str) -> date:
        """`year_ends` is the month and day on which a year of the return ends, such as 03-31."""
        if self.month:
            return date(self.year, self.month, 1)
        return date.fromisoformat(f"{self.year - 1}-{year_ends}") + timedelta(days=1)


@dataclass(frozen=True)
class Claim:
    """What one source says the period is. `spans` are financial years by the year they end in: which calendar year one
    means depends on the month. `dates` are calendar dates as (year, month), which say when a file was made and count
    only where nothing says the period outright. `source` is a fragment of a sentence."""

    source: str
    years: frozenset[int] = frozenset()
    spans: frozenset[int] = frozenset()
    months: frozenset[int] = frozenset()
    dates: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True)
class YearsFound:
    """Years that one name says, sorted: `years` outright (2022, 2021-22), `dates` as the year of a calendar date."""

    years: tuple[int, ...]
    dates: tuple[int, ...]

    @property
    def said(self) -> tuple[int, ...]:
        """A date in a name says when the file was made, so it counts only where no year is given outright."""
        return self.years or self.dates


@dataclass(frozen=True)
class _Reading:
    start: int
    end: int
    year: int
    is_date: bool = False
    month: int | None = None
    is_span: bool = False

    def within(self, other: "_Reading") -> bool:
        longer = other.end - other.start > self.end - self.start
        return longer and other.start <= self.start and self.end <= other.end

    def overlaps(self, other: "_Reading") -> bool:
        return self != other and self.start < other.end and other.start < self.end


def years_in(text: str) -> YearsFound:
    """The years that one folder name or file stem says.

    The longest reading wins: a range over the years in it, a date over a year and month. Readings that overlap without
    one holding the other (2022_01_05_2023) cannot both be right: every year in them is reported, as said outright.
    """
    singles = [_Reading(m.start(1), m.end(1), int(m[1])) for m in _YEAR.finditer(text)]
    readings = [*singles, *_ranges(text), *_calendar_dates(text)]
    longest = [r for r in readings if not any(r.within(other) for other in readings)]
    unclear = [r for r in longest if any(r.overlaps(other) for other in longest)]
    unclear += [single for single in singles if any(single.within(r) for r in unclear)]
    years = {r.year for r in longest if not r.is_date} | {r.year for r in unclear}
    dates = {r.year for r in longest if r.is_date and r not in unclear}
    return YearsFound(tuple(sorted(years)), tuple(sorted(dates)))


def period_of(parts: Sequence[str], content: Sequence[Claim], folders: Sequence[str], file_stem: str) -> Period:
    """The one period, of these parts, that content, the folders below the dataset's folder and the file name agree on.

    A date in a name counts only where nothing says the period outright. Raises Refused: MissingYear or MissingMonth
    when nothing says it, PeriodConflict when more than one is said.
    """
    named = [(f'folder "{folder}"', folder) for folder in folders] + [("file name", file_stem)]
    if "month" in parts:
        return _period_by_month([*content, *(_month_claim(source, text) for source, text in named)])
    found = [(source, years_in(text)) for source, text in named]
    names = [Claim(source, frozenset(said.years if content else said.said)) for source, said in found]
    return Period(_the_year([*content, *names]))


def _period_by_month(claims: Sequence[Claim]) -> Period:
    if not any(claim.years or claim.spans for claim in claims):
        claims = [replace(claim, years=frozenset(year for year, _ in claim.dates)) for claim in claims]
    if not any(claim.months for claim in claims):
        claims = [replace(claim, months=frozenset(month for _, month in claim.dates)) for claim in claims]
    months = {month for claim in claims for month in claim.months}
    if len(months) > 1:
        raise _conflict([(claim.source, sorted(claim.months)) for claim in claims], "month")
    missing = [] if months else [Problem("MissingMonth", "no month in the folder names or the file name", _MONTH_FORMS)]
    if not any(claim.years or claim.spans for claim in claims):
        missing.insert(0, Problem("MissingYear", "no year in the folder names or the file name", _FORMS))
    if missing:
        raise Refused(*missing)
    month = months.pop()
    late = month >= _FINANCIAL_YEAR_STARTS
    return Period(_the_year([replace(c, years=c.years | {end - late for end in c.spans}) for c in claims]), month)


def _the_year(claims: Sequence[Claim]) -> int:
    years = {year for claim in claims for year in claim.years}
    if not years:
        raise Refused(Problem("MissingYear", "no year in the folder names or the file name", _FORMS))
    if len(years) > 1:
        raise _conflict([(claim.source, sorted(claim.years)) for claim in claims], "year")
    return years.pop()


def _conflict(said: Sequence[tuple[str, Sequence[int]]], part: str) -> Refused:
    found = "; ".join(f"{source} says {' and '.join(map(str, values))}" for source, values in said if values)
    places = "the same in the folder names and the file name"
    return Refused(Problem("PeriodConflict", found, f"one {part}, {places}"))


def _month_claim(source: str, text: str) -> Claim:
    """The years and months that one folder name or file stem says, with the longest reading winning as for years."""
    readings = [*_year_months(text), *_ranges(text), *_calendar_dates(text)]
    readings += [_Reading(m.start(1), m.end(1), int(m[1])) for m in _YEAR.finditer(text)]
    longest = [r for r in readings if not any(r.within(other) for other in readings)]
    words = {_MONTH_WORDS[w] for w in map(str.lower, _WORD.findall(text)) if w in _MONTH_WORDS}
    if _ONLY_A_MONTH.fullmatch(text):
        words.add(int(text))
    outright = [r for r in longest if not r.is_date]
    return Claim(
        source,
        years=frozenset(r.year for r in outright if not r.is_span),
        spans=frozenset(r.year for r in outright if r.is_span),
        months=frozenset(words or {r.month for r in outright if r.month}),
        dates=frozenset((r.year, r.month) for r in longest if r.is_date and r.month),
    )


def _year_months(text: str) -> Iterator[_Reading]:
    """A year and a month of it: `2024-03`, `202403`, `03-2024`. What is also a pair of years is left to be one."""
    for pattern in _YEAR_MONTHS:
        for m in pattern.finditer(text):
            if not any((r.start, r.end) == m.span() for r in _ranges(text)):
                yield _Reading(*m.span(), int(m["year"]), month=int(m["month"]))


def _ranges(text: str) -> Iterator[_Reading]:
    """Two years that follow each other, named by the second: `2021-22`, `202122`, `2021_2022`."""
    for match in _RANGE.finditer(text):
        first, second = int(match[1]), int(match[2][-2:]) + 2000
        if second == first + 1:
            yield _Reading(match.start(1), match.end(2), second, is_span=True)


def _calendar_dates(text: str) -> Iterator[_Reading]:
    """Dates that the calendar has, day first or year first; `20122013` is left to be a range, never 20 December."""
    for pattern in _DATES:
        for match in pattern.finditer(text):
            year, month, day = (int(match[part]) for part in ("year", "month", "day"))
            span = (min(match.start("year"), match.start("day")), max(match.end("year"), match.end("day")))
            if _is_date(year, month, day) and not any((r.start, r.end) == span for r in _ranges(text)):
                yield _Reading(*span, year, is_date=True, month=month)


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
