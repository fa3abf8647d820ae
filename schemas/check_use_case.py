"""What a well-formed use case can still get wrong: instructions that nobody uses, columns that no return has."""

from collections.abc import Iterator
from typing import Any

from schemas.agreement import DatasetGrant, UseCase
from schemas.check_confidential import kept_faults
from schemas.model import Dataset
from schemas.yaml_lines import Document, KeyPath

DEGRADES = {
    "first_of_month": ("date",),
    "postcode_sector": ("postcode",),
    "pseudonym": ("identifier", "pattern", "string"),
}
"""The types of column that each step makes less precise."""


def use_case_faults(document: Document, use_case: UseCase, datasets: dict[str, Dataset]) -> list[str]:
    faults = [document.fault(where, reason) for where, reason in _rule_faults(use_case, datasets)]
    used = {number for grant in use_case.datasets.values() for number in _instructions(grant)}
    used |= {output.instruction for output in use_case.outputs}
    used |= {link.instruction for link in use_case.linked_with}
    used |= {form["newest_only"] for form in document.data.get("forms", {}).values()}
    used |= {policy.instruction for policy in (use_case.disclosure, use_case.singling_out) if policy}
    faults += [document.fault(where, reason) for where, reason in _extra_faults(document.data, use_case, datasets)]
    faults += [document.fault(where, reason) for where, reason in _key_faults(use_case)]
    for number in sorted(used - set(use_case.instructions)):
        faults.append(
            document.fault(("datasets",), f'instruction "{number}" is used but not written under `instructions`')
        )
    for number in sorted(set(use_case.instructions) - used):
        faults.append(document.fault(("instructions", number), f'instruction "{number}" is used by no rule'))
    return faults


def _instructions(grant: DatasetGrant) -> Iterator[str]:
    yield from (number for number in (grant.signed_under, grant.retention_instruction) if number)
    if grant.recipient:
        yield grant.recipient.instruction
    for rules in grant.tables.values():
        yield from (rule.instruction for rule in rules)


def _key_faults(use_case: UseCase) -> Iterator[tuple[KeyPath, str]]:
    """Which key pseudonyms were made with is told wherever there are any, and nowhere else."""
    if use_case.shares_pseudonyms and use_case.key_version is None:
        yield ("agreement",), "pseudonyms are made with a key: write `key_version: 1` beside the agreement"
    if not use_case.shares_pseudonyms and use_case.key_version is not None:
        yield ("key_version",), "no column is shared as a pseudonym, so that there is no key"


def _extra_faults(
    data: dict[str, Any], use_case: UseCase, datasets: dict[str, Dataset]
) -> Iterator[tuple[KeyPath, str]]:
    """Outputs, forms and the like stand on what the use case keeps. Whoever publishes at least publishes counts of
    findings, and needs a policy for them."""
    if use_case.publishes and not use_case.disclosure:
        yield ("use_case",), "a use case that publishes says under `disclosure` which counts are too small to be told"
    if use_case.disclosure and not use_case.publishes:
        yield ("disclosure",), "the use case publishes no counts"
    yield from _singling_out_faults(use_case)
    kept = {f"{name}.{table}" for name, grant in use_case.datasets.items() for table in grant.tables}
    for n, output in enumerate(use_case.outputs):
        for table in sorted(set(output.tables) - kept):
            yield ("outputs", n), f"the use case keeps no table `{table}`"
    for name, form in data.get("forms", {}).items():
        for dataset in form["datasets"]:
            if dataset not in use_case.datasets:
                yield ("forms", name), f"the use case keeps nothing of a return called `{dataset}`"
            elif dataset in datasets and datasets[dataset].history != "every_return":
                yield ("forms", name), f"{dataset} has one row of each record as it is"


def _singling_out_faults(use_case: UseCase) -> Iterator[tuple[KeyPath, str]]:
    """What others may know of somebody is looked for in what is shared."""
    if not use_case.singling_out:
        return
    if not use_case.publishes:
        yield ("singling_out",), "the use case publishes no tables"
    for (dataset, table), (told_by, _) in use_case.singling_out.tables.items():
        where: KeyPath = ("singling_out", "tables", dataset, table)
        grant = use_case.datasets.get(dataset)
        kept = grant.kept(table) if grant else {}
        if not kept:
            yield where, f"the use case keeps no table `{dataset}.{table}`"
        for name in told_by if kept else ():
            if name not in kept:
                yield where, f"the use case keeps no column `{name}` of {dataset} {table}"


def _grant_faults(grant: DatasetGrant, dataset: Dataset) -> Iterator[str]:
    """A return is shared under a signature and for so long; reference data belongs to nobody."""
    has = [grant.signed_under is not None, grant.retention_years is not None]
    if dataset.is_reference and grant.recipient:
        yield f"{dataset.name} is reference data: it is sent by nobody, and so for nobody in particular"
    if dataset.is_reference and any(has):
        yield f"{dataset.name} is reference data: it is neither signed for nor subject to retention"
    if not dataset.is_reference and not all(has):
        yield f"{dataset.name} needs `signed_under` and `retention`"
    for table in grant.tables if grant.recipient else ():
        if grant.recipient and grant.recipient.column not in grant.kept(table):
            yield f"`{table}` has to keep the column of the recipient, `{grant.recipient.column}`"


def _rule_faults(use_case: UseCase, datasets: dict[str, Dataset]) -> Iterator[tuple[KeyPath, str]]:
    for name, grant in use_case.datasets.items():
        if name not in datasets:
            yield ("datasets", name), f"no return called `{name}` is declared in schemas/returns"
            continue
        yield from ((("datasets", name), reason) for reason in _grant_faults(grant, datasets[name]))
        tables = {t.name: t for t in datasets[name].tables}
        for table_name, rules in grant.tables.items():
            where: KeyPath = ("datasets", name, "tables", table_name)
            if table_name not in tables:
                yield where, f"{name} has no table `{table_name}`"
                continue
            if fed := tables[table_name].feeds:
                yield where, f"`{table_name}` is not kept by itself: keep columns of `{fed}`, which is built from it"
            types = {c.name: c.type for c in tables[table_name].columns}
            types |= {c.name: c.type for c in tables[table_name].added}
            yield from kept_faults(grant, tables[table_name], where)
            seen: set[str] = set()
            for n, rule in enumerate(rules):
                for column in rule.keep:
                    if column not in types:
                        yield (*where, n), f"{name} {table_name} has no column `{column}`"
                    elif rule.degrade and types[column] not in DEGRADES[rule.degrade]:
                        yield (*where, n), f"`{rule.degrade}` does not apply to `{column}`, a {types[column]}"
                    if column in seen:
                        yield (*where, n), f"column `{column}` is allowed twice"
                    seen.add(column)
