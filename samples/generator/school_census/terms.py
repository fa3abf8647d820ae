"""The terms of the School census, and how days and terms are written."""

from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Month of the census day, which Thursday of it that is, and the code that the schoolcensus table has.
TERMS = {"spring": (1, 3, "SPR"), "summer": (5, 3, "SUM"), "autumn": (10, 1, "AUT")}


@dataclass(frozen=True)
class Term:
    """A census: the calendar year of its census day, and spring, summer or autumn."""

    year: int
    name: str

    @property
    def month(self) -> int:
        return TERMS[self.name][0]

    @property
    def code(self) -> str:
        return TERMS[self.name][2]

    @property
    def school_year(self) -> int:
        """The year in which its school year began."""
        return self.year if self.name == "autumn" else self.year - 1

    @property
    def span(self) -> str:
        """The school year, such as 2025-26."""
        return f"{self.school_year}-{(self.school_year + 1) % 100:02d}"

    @property
    def day(self) -> date:
        """The census day: the first Thursday in October, the third in January or May."""
        first = date(self.year, self.month, 1)
        return first + timedelta(days=(3 - first.weekday()) % 7, weeks=TERMS[self.name][1] - 1)

    @property
    def label(self) -> str:
        return f"{self.year} {self.name}"


def day_text(day: date) -> str:
    """As the systems write a day, in English whatever the machine speaks: 2024-Oct-16 00:00:00."""
    return f"{day.year}-{MONTHS[day.month - 1]}-{day.day:02d} 00:00:00"
