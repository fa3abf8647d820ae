"""The steps from a received column to a shared one, in words."""

from collections.abc import Iterator

from audit.declared import KEYED, Shared, added_on_the_way
from codegen.expressions import expected
from schemas.model import AddedColumn, Dataset

DEGRADED = {
    "first_of_month": "made less precise: the first day of its month",
    "postcode_sector": "made less precise: a postcode's sector",
    KEYED: "made a pseudonym",
}
ENRICHED = {
    "la_suffix": "marked with the authority's code",
    "whole_number_text": "without the decimals that a spreadsheet adds",
    "school_year": "the school year, worked out",
}
ADDED = {
    "la_name": "the name of the authority that sent it",
    "la_code": "the code of the authority that sent it",
    "la_of_postcode": "the authority that the postcode lies in, by the directory of postcodes",
    "record_number": "the row's number within the return, marked with the authority's code",
}


def steps_of(column: Shared) -> list[str]:
    """What is done to a column, in order, from what was received to what is published."""
    return [*_cleaned(column.dataset, column), *_made(column), *_degraded(column)]


def rows_of_grant(column: Shared) -> list[str]:
    """Which rows of a table are shared, and by which instruction."""
    grant, told = column.grant, [f"left out: {rule.because.rstrip('.')}" for rule in column.table.remove_rows]
    if grant.signed_under:
        told.append(
            f"of authorities that have signed {column.use_case.signed_as} for {grant.dataset} ({grant.signed_under})"
        )
    if grant.retention_years:
        told.append(f"of the last {grant.retention_years} years ({grant.retention_instruction})")
    if grant.recipient:
        told.append(
            f"for another authority that has signed, the one whose number is in {grant.recipient.column} "
            f"({grant.recipient.instruction})"
        )
    if grant.newest_only:
        told.append(f"of each record the newest return's row ({grant.newest_only})")
    return told


def _cleaned(dataset: Dataset, column: Shared) -> Iterator[str]:
    """How the received cells are read; what cannot be read as that is left empty."""
    tables = {table.id: table for table in dataset.received}
    told: dict[str, None] = {}
    for table_id, name in sorted(column.sources):
        received = tables[table_id].column(name)
        what = expected(received).replace("''", "'") + (f" of the list {received.codes}" if received.codes else "")
        told.setdefault(f"read as {what}", None)
        for step in received.enrich:
            told.setdefault(_plain(step), None)
    yield from told


def _made(column: Shared) -> Iterator[str]:
    table = column.table
    for added in added_on_the_way(column.dataset, table, column.name):
        yield from _added(added)
    if table.built_by and column.column:
        yield f"{'put together' if table.accounted_by else 'worked out'} by {table.built_by}"
        yield from (_plain(step) for step in column.column.enrich)
    if column.is_repaired:
        yield f"{'made' if column.added else 'repaired'} by {table.fixed_by}"


def _added(added: AddedColumn) -> Iterator[str]:
    yield from (
        ADDED.get(step, f"{_plain(step)} of {added.of}" if added.of else f"the {_plain(step)} of the return")
        for step in added.steps
    )


def _degraded(column: Shared) -> Iterator[str]:
    for step in column.steps:
        name = next((name for name in DEGRADED if step.startswith(name)), step)
        yield DEGRADED.get(name, name) + step.removeprefix(name)


def _plain(step: str) -> str:
    return ENRICHED.get(step, step.replace("_", " "))
