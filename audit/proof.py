"""The proof: what the schemas declare, held against what the compiled SQL does. Each fault is one line."""

from collections.abc import Iterator

from audit.compiled import Model
from audit.declared import Shared, about_returns, instructions_of_policies, instructions_of_rows
from audit.origins import NotFollowed
from audit.proof_marts import mart_faults, mart_reading_faults, output_faults, recipient_faults
from audit.proof_published import column_faults, map_faults, quality_faults, reading_faults
from audit.proof_rows import agreement_faults, quality_row_faults, row_faults
from audit.trace import Trace
from codegen.models import with_codes
from schemas.agreement import Output, Recipient, UseCase
from schemas.check_use_case import DEGRADES


def faults(trace: Trace) -> list[str]:
    """Every way in which the compiled project is not what the schemas declare; none if it is proven."""
    published: dict[str, list[Shared]] = {}
    for column in trace.shared:
        published.setdefault(column.published, []).append(column)
    about = {name: (use_case, names) for use_case, _, _, name, names in about_returns(trace.catalogue)}
    found = [*_told("the steps", _step_faults(trace)), *_told("the agreements", agreement_faults(trace))]
    for dataset in with_codes(trace.catalogue):
        found += _told(f"the codes of {dataset.name}", map_faults(trace, dataset.name))
    for name, shared in published.items():
        for check in (column_faults(trace, shared), reading_faults(trace, shared[0]), row_faults(trace, shared[0])):
            found += _told(name, check)
    for name, (use_case, names) in about.items():
        found += _told(name, quality_faults(trace, name, names))
        found += _told(name, quality_row_faults(trace, use_case, name))
    made = marts_of(trace)
    for model in trace.project.models.values():
        found += _model_faults(trace, model, made, {*published, *about})
    missing = {*published, *about, *made} - set(trace.project.models)
    found += [f"{name}: the schemas declare it, and the project has no such model" for name in sorted(missing)]
    found += [fault for use_case in trace.catalogue.published for fault in _instruction_faults(trace, use_case)]
    return list(dict.fromkeys(found))


def marts_of(trace: Trace) -> dict[str, tuple[UseCase, str | Output, Recipient | None]]:
    """Every mart that is declared: its use case, and the published model it is the mart of or, if it is written by
    hand, the output."""
    made: dict[str, tuple[UseCase, str | Output, Recipient | None]] = {}
    for column in trace.shared:
        made[column.mart] = (column.use_case, column.published, column.grant.recipient)
    for use_case, name, _, published, _ in about_returns(trace.catalogue):
        made[f"{use_case.name.lower()}_quality__{name}"] = (use_case, published, None)
    for use_case in trace.catalogue.published:
        made |= {output.model: (use_case, output, None) for output in use_case.outputs}
    return made


def _model_faults(
    trace: Trace, model: Model, made: dict[str, tuple[UseCase, str | Output, Recipient | None]], published: set[str]
) -> Iterator[str]:
    if model.is_published and model.name not in published:
        yield f"{model.name}: it writes a published file that no use case declares"
    if (model.is_mart or model.meta.get("export")) and model.name not in made:
        yield f"{model.name}: it is a mart that no use case declares"
    elif model.name in made:
        use_case, of, recipient = made[model.name]
        yield from _told(model.name, mart_reading_faults(trace, model))
        if isinstance(of, Output):
            yield from _told(model.name, output_faults(trace, use_case, of, model))
        else:
            yield from _told(model.name, mart_faults(trace, model, of))
        if recipient:
            yield from _told(model.name, recipient_faults(trace, model, recipient.column))
        export = str(model.meta.get("export") or "")
        if model.use_case != use_case.name or not export.startswith(f"{use_case.name}/"):
            yield f"{model.name}: it is not among the marts and exports of {use_case.name}"


def _step_faults(trace: Trace) -> Iterator[str]:
    """Every step that a use case may name is one that can be recognised."""
    for step in sorted(set(DEGRADES) - set(trace.shapes.of)):
        yield f"{step}: the data test degrade_shapes does not say what it looks like"


def _instruction_faults(trace: Trace, use_case: UseCase) -> Iterator[str]:
    """Every instruction of an agreement stands for something that is there: a column, rows of a return, a mart or a
    policy."""
    if use_case.form_of:
        return
    forms = [use_case, *(u for u in trace.catalogue.published if u.form_of == use_case.name)]
    used = {c.instruction for c in trace.shared if c.use_case in forms}
    used |= {number for form in forms for grant in form.datasets.values() for number in instructions_of_rows(grant)}
    used |= {output.instruction for form in forms for output in form.outputs}
    used |= {number for form in forms for number in instructions_of_policies(form)}
    for number in use_case.instructions:
        if number not in used:
            yield f"{use_case.name}: instruction {number} stands for nothing that is shared or declared"


def _told(name: str, found: Iterator[str]) -> list[str]:
    """The faults found or, where SQL cannot be followed, that."""
    told = []
    try:
        for fault in found:
            told.append(fault)
    except NotFollowed as error:
        told.append(f"{name}: it cannot be followed, because of {error}")
    return told
