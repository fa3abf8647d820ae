"""What the schemas declare of every column that leaves the LA zone."""

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.expressions import withheld_when
from codegen.models import grants, kept_columns, quality_marts
from schemas.agreement import Catalogue, DatasetGrant, Rule, UseCase
from schemas.model import AddedColumn, Column, Dataset, Table

KEYED = "pseudonym"
"""The step that needs a key of the use case."""
LOOKED_UP = (("la_of_postcode",),)
"""The steps of an added column that is found in reference data as received."""


@dataclass(frozen=True)
class Shared:
    """A column of a published file. `sources`: the received columns it is made of, as (raw table, column). `steps`:
    those that make it less precise, in order. `told_by`: the received columns that decide where it is withheld.
    `looks_up`: true if its value is found in reference data."""

    use_case: UseCase
    grant: DatasetGrant
    dataset: Dataset
    table: Table
    name: str
    instruction: str
    sources: frozenset[tuple[str, str]]
    steps: tuple[str, ...]
    told_by: frozenset[tuple[str, str]] = frozenset()
    looks_up: bool = False

    @property
    def published(self) -> str:
        return f"pub_{self.use_case.name.lower()}__{self.table.id}"

    @property
    def mart(self) -> str:
        return f"{self.use_case.name.lower()}_{self.table.id}"

    @property
    def column(self) -> Column | None:
        """The column as the return declares it; None for one that the pipeline adds."""
        return next((c for c in self.table.columns if c.name == self.name), None)

    @property
    def added(self) -> AddedColumn | None:
        return next((c for c in self.table.added if c.name == self.name), None)

    @property
    def is_repaired(self) -> bool:
        return self.name in self.table.fixes or bool(self.added and self.added.fixed)


def shared_columns(catalogue: Catalogue) -> Iterator[Shared]:
    """Every column of every published file that holds records, in the order of the files' models."""
    for use_case, grant, table in grants(catalogue, published_only=True):
        dataset = catalogue.datasets[grant.dataset]
        for name, rule in kept_columns(table, grant).items():
            confidential = None if rule.shares_confidential else table.confidential_by(name)
            yield Shared(
                use_case=use_case,
                grant=grant,
                dataset=dataset,
                table=table,
                name=name,
                instruction=rule.instruction,
                sources=frozenset(received(dataset, table, name)),
                steps=tuple(_steps(use_case, table, name, rule)),
                told_by=frozenset(received(dataset, table, confidential.told_by)) if confidential else frozenset(),
                looks_up=any(c.steps in LOOKED_UP for c in added_on_the_way(dataset, table, name)),
            )


def _steps(use_case: UseCase, table: Table, name: str, rule: Rule) -> Iterator[str]:
    if rule.degrade:
        yield f"{KEYED} with the key of {use_case.signed_as}" if rule.degrade == KEYED else rule.degrade
    if withheld := withheld_when(name, rule, table):
        yield f"withheld where {withheld}"


def received(dataset: Dataset, table: Table, name: str) -> Iterator[tuple[str, str]]:
    """The received columns that a column is made of, as (raw table, column); none for what every row is given."""
    tables = {t.name: t for t in dataset.received}
    for of_table, column in dataset.sources(table.name, [name]):
        if of_table in tables and any(c.name == column for c in tables[of_table].columns):
            yield tables[of_table].id, column


def added_on_the_way(dataset: Dataset, table: Table, name: str) -> Iterator[AddedColumn]:
    """The columns that the pipeline adds on the way to a column, itself included."""
    yield from (added for added in table.added if added.name == name)
    for column in table.columns:
        for source in column.made_of if column.name == name else ():
            of_table, _, of_column = source.partition(".")
            yield from added_on_the_way(dataset, dataset.table(of_table), of_column)


def about_returns(catalogue: Catalogue) -> Iterator[tuple[UseCase, str, str, str, list[str]]]:
    """The published files that hold no record: (use case, name, title, published model, columns)."""
    for use_case in catalogue.published:
        for name, (title, columns) in quality_marts(use_case).items():
            yield use_case, name, title, f"pub_{use_case.name.lower()}__{name}", columns


def instructions_of_rows(grant: DatasetGrant) -> list[str]:
    """The instructions that decide which rows of a return are shared."""
    numbers = [grant.signed_under, grant.retention_instruction, grant.newest_only]
    return [number for number in (*numbers, grant.recipient.instruction if grant.recipient else None) if number]


def instructions_of_policies(use_case: UseCase) -> list[str]:
    """The instructions that say how counts are told, who is singled out, and with whom the use case can be joined."""
    policies = [policy for policy in (use_case.disclosure, use_case.singling_out) if policy]
    return [rule.instruction for rule in (*policies, *use_case.linked_with)]
