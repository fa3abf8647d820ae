"""What a well-formed use case can still get wrong: instructions that nobody uses, columns that no return has."""

from collections.abc import Iterator

from schemas.model import Dataset, DatasetGrant, UseCase
from schemas.yaml_lines import Document, KeyPath

DEGRADES_TYPE = {"first_of_month": "date", "postcode_sector": "postcode"}


def use_case_faults(document: Document, use_case: UseCase, datasets: dict[str, Dataset]) -> list[str]:
    faults = [document.fault(where, reason) for where, reason in _rule_faults(use_case, datasets)]
    used = {number for grant in use_case.datasets.values() for number in _instructions(grant)}
    for number in sorted(used - set(use_case.instructions)):
        faults.append(
            document.fault(("datasets",), f'instruction "{number}" is used but not written under `instructions`')
        )
    for number in sorted(set(use_case.instructions) - used):
        faults.append(document.fault(("instructions", number), f'instruction "{number}" is used by no rule'))
    return faults


def _instructions(grant: DatasetGrant) -> Iterator[str]:
    yield grant.signed_under
    yield grant.retention_instruction
    for rules in grant.tables.values():
        yield from (rule.instruction for rule in rules)


def _rule_faults(use_case: UseCase, datasets: dict[str, Dataset]) -> Iterator[tuple[KeyPath, str]]:
    for name, grant in use_case.datasets.items():
        if name not in datasets:
            yield ("datasets", name), f"no return called `{name}` is declared in schemas/returns"
            continue
        tables = {t.name: t for t in datasets[name].tables}
        for table_name, rules in grant.tables.items():
            where: KeyPath = ("datasets", name, "tables", table_name)
            if table_name not in tables:
                yield where, f"{name} has no table `{table_name}`"
                continue
            types = {c.name: c.type for c in tables[table_name].columns}
            types |= {c.name: c.type for c in tables[table_name].added}
            seen: set[str] = set()
            for n, rule in enumerate(rules):
                for column in rule.keep:
                    if column not in types:
                        yield (*where, n), f"{name} {table_name} has no column `{column}`"
                    elif rule.degrade and types[column] != DEGRADES_TYPE[rule.degrade]:
                        yield (*where, n), f"`{rule.degrade}` does not apply to `{column}`, a {types[column]}"
                    if column in seen:
                        yield (*where, n), f"column `{column}` is allowed twice"
                    seen.add(column)
