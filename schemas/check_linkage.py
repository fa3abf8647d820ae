"""Whether one person could be followed from one use case to another, where no agreement says so.

A column that `identifies` names whose number it holds, such as child or upn. Two use cases that both share such a
number as it is can be joined by it, so one of them has to say so under `linked_with`. Numbers shared as pseudonyms
cannot: each use case has a key of its own. The forms of a use case are under its own agreement.
"""

from collections.abc import Iterator, Mapping

from schemas.agreement import DatasetGrant, UseCase
from schemas.model import AddedColumn, Column, Dataset, Table
from schemas.yaml_lines import Document, KeyPath

HIDES = "pseudonym"
"""The step after which a number says no more whose it is."""
NUMBERS_ROWS = "record_number"

Shared = dict[str, list[tuple[KeyPath, str]]]
"""By kind of number that a use case shares as it is: where its file says so, and which column it is."""


def linkage_faults(
    documents: Mapping[str, Document], use_cases: Mapping[str, UseCase], datasets: Mapping[str, Dataset]
) -> list[str]:
    """`documents`: the file of each use case, by name, in order. A fault is told of the later of two."""
    shared = {name: numbers_shared(use_cases[name], datasets) for name in documents if use_cases[name].publishes}
    faults = []
    for place, (name, document) in enumerate(documents.items()):
        earlier = [use_cases[other] for other in list(documents)[:place] if other in shared]
        found = [*_undeclared(use_cases[name], earlier, shared), *_idle(use_cases[name], shared)]
        faults += [document.fault(where, reason) for where, reason in found]
    return faults


def numbers_shared(use_case: UseCase, datasets: Mapping[str, Dataset]) -> Shared:
    """What a use case shares as it is that tells one person, or one record, from another. Reference data is about
    nobody."""
    found: Shared = {}
    for name, grant in use_case.datasets.items():
        dataset = datasets.get(name)
        for table in dataset.tables if dataset and not dataset.is_reference else ():
            for place, column in _kept(grant, table):
                if kind := kind_of(column, table):
                    where: KeyPath = ("datasets", name, "tables", table.name, place)
                    found.setdefault(kind, []).append((where, f"{table.id}.{column.name}"))
    return found


def kind_of(column: Column | AddedColumn, table: Table) -> str | None:
    """Whose number a column holds. An identifier of which no schema says it is nobody else's than the column's own."""
    is_number = column.type == "identifier" or (isinstance(column, AddedColumn) and NUMBERS_ROWS in column.steps)
    return column.identifies or (f"{table.dataset}.{column.name}" if is_number else None)


def linked(one: UseCase, other: UseCase) -> set[str]:
    """The kinds of number by which the agreement of one of them lets the two be joined."""
    links = [*((other.name, link) for link in one.linked_with), *((one.name, link) for link in other.linked_with)]
    return {kind for name, link in links if link.use_case == name for kind in link.by}


def _kept(grant: DatasetGrant, table: Table) -> Iterator[tuple[int, Column | AddedColumn]]:
    columns: dict[str, Column | AddedColumn] = {column.name: column for column in table.columns}
    columns |= {column.name: column for column in table.added}
    for place, rule in enumerate(grant.tables.get(table.name, ())):
        if rule.degrade != HIDES:
            yield from ((place, columns[name]) for name in rule.keep if name in columns)


def _undeclared(
    use_case: UseCase, earlier: list[UseCase], shared: Mapping[str, Shared]
) -> Iterator[tuple[KeyPath, str]]:
    own = shared.get(use_case.name, {})
    for other in earlier:
        for kind in sorted(set(own) & set(shared[other.name]) - linked(use_case, other)):
            where, column = own[kind][0]
            yield (
                where,
                f"{column} is shared as it is, and so is {shared[other.name][kind][0][1]} in {other.name}: whoever has "
                f"both can join them by `{kind}`. Share one as a pseudonym, or name {other.name} under `linked_with`",
            )


def _idle(use_case: UseCase, shared: Mapping[str, Shared]) -> Iterator[tuple[KeyPath, str]]:
    for place, link in enumerate(use_case.linked_with):
        where: KeyPath = ("linked_with", place)
        if link.use_case == use_case.name or link.use_case not in shared:
            yield where, f"`{link.use_case}` is no other use case that shares anything"
            continue
        for kind in link.by:
            if kind not in shared.get(use_case.name, {}) or kind not in shared[link.use_case]:
                yield where, f"{use_case.name} and {link.use_case} do not both share a `{kind}` as it is"
