"""What a use case is: a purpose with an agreement behind it, and what that allows. All that is declared, together."""

from dataclasses import dataclass, field

from schemas.model import Dataset


@dataclass(frozen=True)
class Rule:
    """One line of a use case: these columns of a table may be kept, degraded so, because this instruction says so.
    `shares_confidential` is true where the instruction allows them also where the return calls them confidential."""

    instruction: str
    keep: tuple[str, ...]
    degrade: str | None = None
    shares_confidential: bool = False


@dataclass(frozen=True)
class Recipient:
    """Whom a row is shared with: the authority, other than its sender, whose number (that of the Department for
    Education) stands in `column`, if it has signed the use case too."""

    column: str
    instruction: str


@dataclass(frozen=True)
class DatasetGrant:
    """What one use case may do with one dataset. `newest_only` is the instruction by which only the newest return's
    row of each record is shared. With a `recipient`, each row is shared with one authority only. Reference data is
    nobody's: it needs no signature and is kept as long as it is there."""

    dataset: str
    signed_under: str | None = None
    retention_years: int | None = None
    retention_instruction: str | None = None
    tables: dict[str, tuple[Rule, ...]] = field(default_factory=dict)
    newest_only: str | None = None
    recipient: Recipient | None = None

    def kept(self, table: str) -> dict[str, Rule]:
        """Column name to the rule that allows it, for one table; empty if the table is not kept."""
        return {column: rule for rule in self.tables.get(table, ()) for column in rule.keep}


@dataclass(frozen=True)
class Disclosure:
    """How a use case tells counts: none below `smallest`, 0 only if `zero` is shown, all others rounded to the nearest
    multiple of `round_to` (1 for exact ones)."""

    instruction: str
    smallest: int
    round_to: int
    zero: str

    @property
    def policy(self) -> dict[str, int | str]:
        return {"smallest": self.smallest, "round_to": self.round_to, "zero": self.zero}


@dataclass(frozen=True)
class SinglingOut:
    """How it is counted whom a use case's tables of single people single out: who shares all that others may know of
    them (`told_by`, by dataset and table) with fewer than `group` people, themselves included, is in a small group; of
    those who share it with nobody there may be `most_unique` in a hundred."""

    instruction: str
    group: int
    tables: dict[tuple[str, str], tuple[tuple[str, ...], int]] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Summary:
    """Counts made by a hand-written model, `counts`, which a mart tells with their totals: for each `within`, of each
    `group` and of each `part` of it. `count` is the column of the counts."""

    counts: str
    within: str
    group: str
    part: str
    count: str


@dataclass(frozen=True)
class Output:
    """A mart of a use case, and the instruction by which it is made. `tables` as `dataset.table`. It is written by
    hand, unless it is a `summary` of counts."""

    name: str
    model: str
    instruction: str
    tables: tuple[str, ...]
    summary: Summary | None = None


@dataclass(frozen=True)
class Link:
    """Another use case that this one can be joined with, by these kinds of number (`identifies`), and the instruction
    that says so."""

    use_case: str
    by: tuple[str, ...]
    instruction: str


@dataclass(frozen=True)
class UseCase:
    """A purpose with an agreement behind it. `publishes` is false for one that ends in the LA zone. `form_of` names the
    use case whose agreement a second form of its outputs is made under. `key_version` counts the secret keys that its
    pseudonyms have been made with; None for one that has none."""

    name: str
    title: str
    purpose: str
    agreement: dict[str, str]
    instructions: dict[str, str]
    datasets: dict[str, DatasetGrant]
    publishes: bool = True
    outputs: tuple[Output, ...] = ()
    form_of: str | None = None
    key_version: int | None = None
    linked_with: tuple[Link, ...] = ()
    disclosure: Disclosure | None = None
    singling_out: SinglingOut | None = None
    file: str = ""

    @property
    def shares_pseudonyms(self) -> bool:
        rules = [rule for grant in self.datasets.values() for rules in grant.tables.values() for rule in rules]
        return any(rule.degrade == "pseudonym" for rule in rules)

    @property
    def signed_as(self) -> str:
        """The use case that an authority signs for this one."""
        return self.form_of or self.name


@dataclass(frozen=True)
class Catalogue:
    """Everything declared: the datasets and the use cases, by name, in file order."""

    datasets: dict[str, Dataset]
    use_cases: dict[str, UseCase]

    @property
    def published(self) -> tuple[UseCase, ...]:
        return tuple(u for u in self.use_cases.values() if u.publishes)
