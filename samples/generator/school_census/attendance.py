"""Attendance: every code of the term is given to somebody, and the totals are those of the sessions told."""

from collections.abc import Mapping
from dataclasses import dataclass

from samples.generator.school_census.collect import Collector, Value
from samples.generator.school_census.schools import Pupil
from samples.generator.school_census.terms import Term
from samples.generator.school_census.words import (
    AUTHORISED,
    NOT_POSSIBLE,
    UNAUTHORISED,
    absence_reasons,
    present_codes,
)

# The tables of sessions, by the beginning of their names, with the columns of the totals in the tables of pupils.
TABLES = {"termly": "termlysessions", "summerhalfterm2": "summerhalfterm2sessions", "annual": "annualsessions"}


@dataclass(frozen=True)
class Attendance:
    """Sessions by code, for the term and for the second half of the summer term; `unsaid`: those at school before they
    had codes."""

    sessions: Mapping[str, Mapping[str, int]]
    unsaid: int

    def totals(self) -> dict[str, Value]:
        """Possible, authorised and unauthorised sessions, by column."""
        cells: dict[str, Value] = {}
        for kind, start in TABLES.items():
            counted = self.sessions[kind]
            cells[f"{start}possible"] = self.unsaid + sum(n for code, n in counted.items() if code not in NOT_POSSIBLE)
            cells[f"{start}authorised"] = sum(n for code, n in counted.items() if code in AUTHORISED)
            cells[f"{start}unauthorised"] = sum(n for code, n in counted.items() if code in UNAUTHORISED)
        return cells


def attendance(pupil: Pupil, term: Term, place: tuple[int, int]) -> Attendance:
    """`place` is (n, of): together, all pupils of a return have every code."""
    n, of = place
    reasons, rng = absence_reasons(term)[n::of], pupil.random(f"attendance {term.label}")
    sessions = {}
    for kind in TABLES:
        there = {code: rng.randrange(45, 60) for code in present_codes(term)}
        sessions[kind] = there | {code: rng.randrange(1, 9) for code in reasons}
    return Attendance(sessions, 0 if present_codes(term) else 110)


def add_attendance(into: Collector, pupil: Pupil, held: str, attended: Attendance) -> None:
    """`held` is the id of the pupil's row. Sessions were called absence sessions while only absences had rows."""
    for kind, sessions in attended.sessions.items():
        table = f"{kind}sessiondetails{pupil.roll}"
        for code, number in sessions.items():
            cells: dict[str, Value] = {
                f"{pupil.table}tableid": held,
                "attendancereason": code,
                "absencesessions": number,
            }
            if kind != "annual":
                cells["sessions"] = number
            into.add(table, pupil.school, held, **cells)
