"""Of the published models: are only rows shared that a signature and the years of retention allow?"""

from collections.abc import Iterator

from audit.compiled import Model
from audit.declared import Shared
from audit.rows import ROW_NUMBER, Condition, Place, Rows, rows_of
from audit.trace import RAW, SEED, Trace
from schemas.agreement import UseCase

AGREEMENTS, DATED, SEEDED, AUTHORITIES = "agreements_in_force", "agreements_of_use_cases", "agreements", "authorities"


class Filters:
    """The conditions that hold for every row of one model, with its tables as they are called."""

    def __init__(self, trace: Trace, model: Model) -> None:
        found: Rows = rows_of(trace.tree(model))
        self.conditions = set(found.conditions)
        self.tables = [(place, relation, _called(trace, relation)) for place, relation in found.tables]

    def places(self, name: str) -> list[tuple[tuple[str, ...], str]]:
        """Where a table stands in the query, and its relation."""
        return [(place, relation) for place, relation, called in self.tables if called == name]

    def says(self, sign: str, left: Place, right: Place | str) -> bool:
        both = {Condition(sign, left, right)} | ({Condition(sign, right, left)} if sign in ("=", "!=") else set())
        return bool(both & self.conditions)

    def signed(self, column: Place, use_case: str, dataset: str) -> bool:
        """True if a column is the code of an authority that has signed a use case for a return."""
        return any(
            self.says("=", column, Place(place, relation, "la_code"))
            and self.says("=", Place(place, relation, "use_case"), f"'{use_case}'")
            and self.says("=", Place(place, relation, "dataset"), f"'{dataset}'")
            for place, relation in self.places(AGREEMENTS)
        )


def row_faults(trace: Trace, shared: Shared) -> Iterator[str]:
    """What is wrong with the rows of the published model of one table."""
    model, use_case, grant = trace.model(shared.published), shared.use_case.name, shared.grant
    filters = Filters(trace, model)
    rows = filters.places(f"cur_{shared.table.id}")
    if len(rows) != 1:
        yield f"{model.name}: its rows are not those of cur_{shared.table.id}, taken once"
        return
    ((place, relation),) = rows
    if grant.signed_under and not filters.signed(Place(place, relation, "_la"), use_case, grant.dataset):
        yield (
            f"{model.name}: declared for authorities that have signed {use_case} for {grant.dataset} (instruction "
            f"{grant.signed_under}), but the model does not leave out the others"
        )
    years = f"{trace.project.as_at[:4]} - {grant.retention_years}"
    if grant.retention_years and not filters.says(">", Place(place, relation, "_year"), years):
        yield (
            f"{model.name}: declared for the last {grant.retention_years} years (instruction "
            f"{grant.retention_instruction}), but the model does not leave out earlier ones"
        )
    if grant.recipient and not _for_recipient(filters, Place(place, relation, "_la"), shared):
        yield (
            f"{model.name}: declared for another authority that has signed, by {grant.recipient.column} (instruction "
            f"{grant.recipient.instruction}), but the model does not leave out the other rows"
        )
    if grant.newest_only and not filters.says("=", Place((), ROW_NUMBER, ""), "1"):
        yield (
            f"{model.name}: declared for the newest row of each record (instruction {grant.newest_only}), but the "
            "model does not leave out the others"
        )
    yield from _given_faults(trace, shared)


def _for_recipient(filters: Filters, sender: Place, shared: Shared) -> bool:
    recipient = shared.grant.recipient
    assert recipient is not None
    number = Place(sender.place, sender.relation, recipient.column.lower())
    return any(
        filters.says("=", number, Place(place, relation, "dfe_code"))
        and filters.says("!=", sender, Place(place, relation, "la_code"))
        and filters.signed(Place(place, relation, "la_code"), shared.use_case.name, shared.grant.dataset)
        for place, relation in filters.places(f"{SEED}{AUTHORITIES}")
    )


def _given_faults(trace: Trace, shared: Shared) -> Iterator[str]:
    """The authority and the year that rows are chosen by are those that they were received with."""
    current = trace.la_zone(f"cur_{shared.table.id}")
    for name in ("_la", "_year") if shared.grant.signed_under else ():
        wrong = {
            o
            for o in current.of(name)
            if o.column != name or o.steps or not o.relation.startswith(f"{RAW}{shared.dataset.name}__")
        }
        if wrong or not current.of(name):
            yield f"cur_{shared.table.id} {name}: it is not the one that rows were received with"


def agreement_faults(trace: Trace) -> Iterator[str]:
    """Are the agreements in force those of the seed, of which none has ended or not begun?"""
    day = f"CAST('{trace.project.as_at}' AS DATE)"
    in_force, dated = (Filters(trace, trace.model(name)) for name in (AGREEMENTS, DATED))
    begun = any(
        in_force.says("<=", Place(place, relation, "signed_from"), day) for place, relation in in_force.places(DATED)
    )
    if not begun:
        yield f"{AGREEMENTS}: it does not leave out agreements that have not begun"
    if Condition("as written", f"signed_to IS NULL OR signed_to >= {day}") not in in_force.conditions:
        yield f"{AGREEMENTS}: it does not leave out agreements that have ended"
    seed = f"{SEED}{SEEDED}"
    for model, name in ((AGREEMENTS, "la_code"), (AGREEMENTS, "dataset"), (DATED, "signed_from"), (DATED, "signed_to")):
        origins = trace.la_zone(model).of(name)
        if {(o.relation, o.column, o.decides) for o in origins if not o.looks_up} != {(seed, name, False)}:
            yield f"{model} {name}: it is not that of the seed `agreements`"
    if not any(
        dated.says("=", Place(mine, seeded, "use_case"), Place(its, grants, "signed_as"))
        and dated.says("=", Place(mine, seeded, "dataset"), Place(its, grants, "dataset"))
        for mine, seeded in dated.places(seed)
        for its, grants in dated.places("declared_grants")
    ):
        yield f"{DATED}: a use case is not given the signatures of its own agreement alone"


def quality_row_faults(trace: Trace, use_case: UseCase, published: str) -> Iterator[str]:
    """Is a published file about returns that of its use case alone?"""
    filters = Filters(trace, trace.model(published))
    if not any(
        filters.says("=", Place(place, relation, "use_case"), f"'{use_case.name}'")
        for place, relation, _ in filters.tables
    ):
        yield f"{published}: it is not that of {use_case.name} alone"


def _called(trace: Trace, relation: str) -> str:
    return relation if relation.endswith(".parquet") else trace.called(relation)
