"""Which year a submission is for, read from the names of its folders and its file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

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


def period_year(folders: Sequence[str], file_stem: str) -> int:
    """The one year that the folders below the dataset's folder and the file name agree on.

    Raises Refused: MissingYear when none of them says a year, PeriodConflict when they say more than one.
    """
    sources = [(f'folder "{folder}"', years_in(folder).said) for folder in folders]
    sources.append(("file name", years_in(file_stem).said))
    years = {year for _, said in sources for year in said}
    if not years:
        raise Refused(Problem("MissingYear", "no year in the folder names or the file name", _FORMS))
    if len(years) > 1:
        found = "; ".join(f"{source} says {' and '.join(map(str, said))}" for source, said in sources if said)
        raise Refused(Problem("PeriodConflict", found, "one year, the same in the folder names and the file name"))
    return years.pop()


def _ranges(text: str) -> Iterator[_Reading]:
    """Two years that follow each other, named by the second: `2021-22`, `202122`, `2021_2022`."""
    for match in _RANGE.finditer(text):
        first, second = int(match[1]), int(match[2][-2:]) + 2000
        if second == first + 1:
            yield _Reading(match.start(1), match.end(2), second)


def _calendar_dates(text: str) -> Iterator[_Reading]:
    """Dates that the calendar has, day first or year first; `20122013` is left to be a range, never 20 December."""
    for pattern in _DATES:
        for match in pattern.finditer(text):
            year, month, day = (int(match[part]) for part in ("year", "month", "day"))
            span = (min(match.start("year"), match.start("day")), max(match.end("year"), match.end("day")))
            if _is_date(year, month, day) and not any((r.start, r.end) == span for r in _ranges(text)):
                yield _Reading(*span, year, is_date=True)


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
