"""Whether a file can be used, from what came of its rows: it has none, or they are of another period."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.judged import Candidate, Identified
from ingest.landing_into import Key, Landed
from ingest.problems import Problem
from ingest.readers.form_reader import FormLayout

LATE_SHARE = 0.25
"""A file in which more than this share of the dated rows lies after the end of its period is for another period."""


def why_not_used(candidate: Candidate, results: dict[Key, Landed]) -> Problem | None:
    """Why a file cannot be used, from what came of all its tables together: it has no rows, or is of another period.

    Where tables feed a built one, what stands beside them, such as a header, is no row of the return.
    """
    beside = {table.name for table in candidate.dataset.received if not table.feeds}
    feeding = [result for (_, table), result in results.items() if table not in beside]
    counted_on = feeding or list(results.values())
    if not any(result.rows_landed for result in counted_on):
        rejected = sum(result.rows_rejected for result in counted_on)
        nothing = "no record" if candidate.dataset.document else "headings and no rows"
        unreadable = "1 row, which cannot be read" if rejected == 1 else f"{rejected:,} rows, none of which can be read"
        return Problem("NoDataRows", unreadable if rejected else nothing, "at least one row")
    dated = sum(result.rows_dated for result in results.values())
    late = sum(result.rows_late for result in results.values())
    if not dated or late / dated <= LATE_SHARE:
        return None
    part = "month" if candidate.period.month else "term" if candidate.period.term else "year"
    said = f"folder or file name says {candidate.period.label}"
    found = f"{said}; {late / dated:.0%} of the rows hold a date after the end of that {part}"
    return Problem("PeriodConflict", found, f"dates up to the end of the {part} the file is for")


def why_not_used_together(
    tables: list[Identified], results: dict[Key, Landed], whole: Sequence[Problem]
) -> tuple[Problem, ...]:
    """Why a file cannot be used, from what came of its tables: one that proves bad stands for them all. `whole` is what
    there is to tell of the file as a whole."""
    refused = next((result.refused for result in results.values() if result.refused), None)
    if refused is not None:
        return refused
    problem = why_not_used(tables[0].candidate, results)
    if problem is None:
        return ()
    late = [file for file in tables if results[file.key].rows_late]
    if problem.kind == "PeriodConflict" and late and late[0].found.sheet:
        sheets = ", ".join(f'"{file.found.sheet}"' for file in late)
        table = late[0].table.name if len(late) == 1 else None
        problem = replace(problem, found=f"{problem.found}: see the sheet {sheets}", table=table)
    return (problem, *(_where_rows_may_be(tables, results, whole) if problem.kind == "NoDataRows" else ()))


def _where_rows_may_be(
    tables: list[Identified], results: dict[Key, Landed], whole: Sequence[Problem]
) -> Iterator[Problem]:
    """What else is to be told of a file without rows: rows that cannot be read, cells beside a form, hidden sheets."""
    for file in tables:
        for problem in results[file.key].problems:
            if problem.kind == "RaggedRow":
                yield replace(problem, table=file.table.name, sheet=file.found.sheet)
        if isinstance(file.found.layout, FormLayout):
            yield from (problem for problem in file.found.problems if problem.kind == "BlankHeaders")
    yield from (problem for problem in whole if problem.kind == "HiddenSheet")
