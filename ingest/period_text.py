"""What a name says of the period that a submission is for: years, months, terms and the like, and nothing guessed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

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
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTH_WORDS = {name: n for n, full in enumerate(_MONTHS, start=1) for name in (full, full[:3])} | {"sept": 9}
_NAMED_DATE = re.compile(
    r"(?<![0-9])(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?[-_/., ]{0,2}"
    rf"(?P<month>{'|'.join(sorted(_MONTH_WORDS, key=len, reverse=True))})"
    r"[-_/., ]{0,2}(?P<year>20[0-9]{2}|[0-9]{2})(?![0-9])",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_YEAR_MONTHS = (
    re.compile(r"(?<![0-9])(?P<year>20[0-9]{2})[-_/. ]?(?P<month>0[1-9]|1[0-2])(?![0-9])"),
    re.compile(r"(?<![0-9])(?P<year>20[0-9]{2})[-_/. ](?P<month>[1-9])(?![0-9])"),
    re.compile(r"(?<![0-9])(?P<month>0[1-9]|1[0-2])[-_/. ]?(?P<year>20[0-9]{2})(?![0-9])"),
    re.compile(r"(?<![0-9])(?P<month>[1-9])[-_/. ](?P<year>20[0-9]{2})(?![0-9])"),
)
_ONLY_A_MONTH = re.compile(r"0?[1-9]|1[0-2]")
_TERMS = {"spring": "spring", "january": "spring", "jan": "spring", "summer": "summer", "may": "summer"}
_TERMS |= {"autumn": "autumn", "october": "autumn", "oct": "autumn"}
_SCHOOL_TYPES = {"acad": "acad", "academy": "acad", "academies": "acad", "la": "la", "maintained": "la"}
_WHOLE_WORD = r"(?<![^\W_]){}(?![^\W_])"
_QUARTER = re.compile(r"(?<![^\W\d_])(?:q|qtr|quarter)[ _-]?([1-4])(?![^\W_])", re.IGNORECASE)


@dataclass(frozen=True)
class Claim:
    """What one source says the period is. `spans` are financial years by the year they end in: which calendar year one
    means depends on the month. `dates` are calendar dates as (year, month), which say when a file was made and count
    only where nothing says the period outright. `parts` are the other parts of a period that are said, with what is
    said of each. `source` is a fragment of a sentence."""

    source: str
    years: frozenset[int] = frozenset()
    spans: frozenset[int] = frozenset()
    months: frozenset[int] = frozenset()
    dates: frozenset[tuple[int, int]] = frozenset()
    parts: frozenset[tuple[str, int | str]] = frozenset()

    def of(self, part: str) -> list[int | str]:
        return sorted(value for name, value in self.parts if name == part)


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
    readings = [*singles, *_ranges(text), *_calendar_dates(text), *_named_dates(text)]
    longest = [r for r in readings if not any(r.within(other) for other in readings)]
    unclear = [r for r in longest if any(r.overlaps(other) for other in longest)]
    unclear += [single for single in singles if any(single.within(r) for r in unclear)]
    years = {r.year for r in longest if not r.is_date} | {r.year for r in unclear}
    dates = {r.year for r in longest if r.is_date and r not in unclear}
    return YearsFound(tuple(sorted(years)), tuple(sorted(dates)))


def year_claim(source: str, text: str, outright: bool, variants: Iterable[str] = ()) -> Claim:
    """What one folder name or file stem says, for a return by the year. A year and the next are the year they end in.
    Where something else says the year `outright`, a date does not."""
    found = years_in(text)
    return Claim(source, frozenset(found.years if outright else found.said), parts=_parts_in(text, variants))


def part_claim(source: str, text: str, variants: Iterable[str] = ()) -> Claim:
    """The years and months that one folder name or file stem says, with the longest reading winning as for years."""
    singles = [_Reading(m.start(1), m.end(1), int(m[1])) for m in _YEAR.finditer(text)]
    readings = [*singles, *_year_months(text), *_ranges(text), *_calendar_dates(text)]
    # A month's name and a year in full say the month outright, whatever number stands before them (List 6 March 2026).
    readings += [r for r in _named_dates(text) if not any(single.within(r) for single in singles)]
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
        parts=_parts_in(text, variants),
    )


def _parts_in(text: str, variants: Iterable[str]) -> frozenset[tuple[str, int | str]]:
    """Terms, quarters, types of school and variants that stand in a name as words of their own."""
    words = set(map(str.lower, _WORD.findall(text)))
    found: set[tuple[str, int | str]] = {("term", _TERMS[word]) for word in words & set(_TERMS)}
    found |= {("school_type", _SCHOOL_TYPES[word]) for word in words & set(_SCHOOL_TYPES)}
    found |= {("quarter", int(digit)) for digit in _QUARTER.findall(text)}
    return frozenset(found | {("variant", name) for name in variants if name.lower() in _words(text)})


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text.lower()))


def identifier_in(stem: str, tokens: Iterable[str], prefix: str) -> tuple[str | None, tuple[str, ...], str]:
    """The identifier before the word by which a file name says its table, all such words, and the rest of the name.

    `prefix` may stand in front of the identifier, and is none itself: `CANS_12_0_5_2024_jan` gives `12` and `0_5`.
    """
    found = [m for token in tokens for m in re.finditer(_WHOLE_WORD.format(re.escape(token)), stem, re.IGNORECASE)]
    words = tuple(sorted({match[0].lower() for match in found}))
    if not found:
        return None, (), stem
    first = min(found, key=lambda match: match.start())
    before = re.sub(rf"^{re.escape(prefix)}(?![^\W_])[ _-]*", "", stem[: first.start()], flags=re.IGNORECASE)
    identifier = before.strip(" _-")
    return identifier or None, words, stem[first.end() :]


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


def _named_dates(text: str) -> Iterator[_Reading]:
    """Dates with the month's name, day first: `31Mar23`, `31 Aug 2023`, `31_Aug_2023`."""
    for match in _NAMED_DATE.finditer(text):
        year, month = 2000 + int(match["year"]) % 100, _MONTH_WORDS[match["month"].lower()]
        if _is_date(year, month, int(match["day"])):
            yield _Reading(*match.span(), year, is_date=True, month=month)


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
