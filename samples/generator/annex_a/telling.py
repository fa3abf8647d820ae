"""What every list of Annex A has to say: to when it looks back, and who the child is."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from samples.generator.annex_a.words import Say
from samples.generator.authorities import Authority
from samples.generator.cases import Known, disabilities
from samples.generator.people import Child, Life
from samples.generator.workbook import Cell

Cells = dict[str, Cell]
SIX_MONTHS, A_YEAR = timedelta(days=183), timedelta(days=365)


@dataclass(frozen=True)
class Telling:
    """All that one workbook is made of: who is known and who is looked after, as at `day`, in the authority's words."""

    authority: Authority
    day: date
    known: tuple[Known, ...]
    lives: tuple[Life, ...]
    say: Say

    def recent(self, when: date | None, window: timedelta = SIX_MONTHS) -> bool:
        """Whether it happened in the time up to the day that a list looks back on."""
        return when is not None and self.day - window < when <= self.day

    def told(self, when: date | None) -> date | None:
        """A day, unless it is still to come."""
        return when if when and when <= self.day else None

    def yes(self, is_so: bool) -> str:
        return self.say("yes", "Y" if is_so else "N")

    def person(self, child: Child) -> Cells:
        """An unborn child has neither birth date nor age."""
        born = child.dob <= self.day
        return {
            "Child Unique ID": child.id,
            "Gender": self.say("gender", child.sex if born else "U"),
            "Ethnicity": self.say("ethnicity", child.ethnic),
            "Date of Birth": child.dob if born else None,
            "Age of Child (Years)": child.age_on(self.day) if born else None,
        }

    def disability(self, child: Child) -> Cells:
        return {"Does the Child have a Disability": self.yes(bool(disabilities(child)))}

    def staff(self, child: Child, kind: str) -> Cells:
        """The team and a number for the worker: no name."""
        rng = Random(f"staff|{child.id}|{kind}")
        worker = f"SW{rng.randrange(40):02d}{self.authority.first_id % 997:03d}"
        return {"Allocated Team": f"{kind} team {rng.randrange(1, 4)}", "Allocated Worker": worker}

    def served(self, child: Child, team: str) -> Cells:
        """What a row of lists 4 to 9 begins and ends with."""
        return self.person(child) | self.disability(child) | self.staff(child, team)

    def ago(self, child: Child, what: str, most: int, since: date | None = None) -> date | None:
        """The last time that something which is done again and again was done; not before `since`."""
        every = Random(f"{what}|{child.id}")
        step = every.randrange(most // 2, most)
        last = self.day - timedelta(days=(self.day.toordinal() + every.randrange(step)) % step)
        return last if since is None or last >= since else None
