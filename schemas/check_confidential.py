"""What a declaration of confidential columns can get wrong, and what a use case that keeps one must say."""

from collections.abc import Iterator, Mapping

from schemas.agreement import DatasetGrant
from schemas.model import Confidential, Dataset, Table
from schemas.yaml_lines import KeyPath

CodeLists = Mapping[tuple[str, str], set[str]]
"""(dataset, list) to the codes of the list."""


def confidential_faults(table: Table, dataset: Dataset, lists: CodeLists) -> Iterator[tuple[KeyPath, str]]:
    """A confidential column, and what it is told by, must be there; so must all that is made of it be confidential."""
    yield from _made_of_faults(table, dataset)
    if table.confidential is None:
        return
    yield from ((("confidential", "when"), reason) for reason in _when_faults(table.confidential, table, lists))
    names = [c.name for c in table.columns] + [c.name for c in table.added]
    for name in table.confidential.columns:
        if name not in names:
            yield ("confidential", "columns"), f"`{name}` is not a column of this table"
        if name == table.confidential.told_by:
            yield ("confidential", "columns"), f"`{name}` tells when a row is confidential, and cannot be so itself"
    for n, added in enumerate(table.added):
        if added.of in table.confidential.columns and added.name not in table.confidential.columns:
            yield ("added", n), f"column `{added.name}` is made of `{added.of}`, which is confidential: so is this one"
    if table.feeds:
        yield ("confidential",), f"nothing of `{table.name}` is shared by itself: say so of `{table.feeds}`"


def _when_faults(confidential: Confidential, table: Table, lists: CodeLists) -> Iterator[str]:
    told_by = next((c for c in table.columns if c.name == confidential.told_by), None)
    if told_by is None or told_by.type != "category":
        yield f"`{confidential.told_by}` is not a category of this table"
        return
    known = lists.get((table.dataset, told_by.codes or ""), set())
    for code in confidential.codes:
        if code not in known:
            yield f"the list `{told_by.codes}` has no code `{code}`"


def _made_of_faults(table: Table, dataset: Dataset) -> Iterator[tuple[KeyPath, str]]:
    tables = {t.name: t for t in dataset.tables}
    for n, column in enumerate(table.columns):
        for source in column.made_of:
            name, _, received = source.partition(".")
            if name in tables and tables[name].confidential_by(received) and not table.confidential_by(column.name):
                yield ("columns", n), f"column `{column.name}` is made of `{source}`, which is confidential: so is it"


def kept_faults(grant: DatasetGrant, table: Table, where: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Who keeps a confidential column keeps what it is told by, without which it would always be empty; and only such
    a column can be shared although it is confidential."""
    kept = grant.kept(table.name)
    for n, rule in enumerate(grant.tables[table.name]):
        for name in rule.keep:
            confidential = table.confidential_by(name)
            if rule.shares_confidential and not confidential:
                yield (*where, n), f"`{name}` is never confidential: take `confidential: shared` away"
            if confidential and not rule.shares_confidential and confidential.told_by not in kept:
                yield (*where, n), f"`{confidential.told_by}` tells when `{name}` is confidential: keep it as well"
