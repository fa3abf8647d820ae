"""Of the marts: does each hold what its own use case publishes, and nothing else?"""

from collections.abc import Iterator

from audit.compiled import Model
from audit.origins import Origin
from audit.proof_rows import Filters
from audit.trace import SEED, Trace
from schemas.agreement import Output, UseCase

COVERAGE = "coverage"


def mart_faults(trace: Trace, model: Model, published: str) -> Iterator[str]:
    """What is wrong with a generated mart: each of its columns is the published one of the same name."""
    columns, upstream = trace.region(model.name), trace.la_zone(published)
    for name in columns.names:
        if name not in upstream.names:
            yield f"{model.name} {name}: {published} has no such column; it comes from {_named(columns.of(name))}"
        elif columns.of(name) != {Origin(published, name)}:
            yield f"{model.name} {name}: declared {published} {name}, but it comes from {_named(columns.of(name))}"
    for name in upstream.names:
        if name not in columns.names:
            yield f"{model.name} {name}: {published} shares it, and the mart does not have it"
    if columns.leaf:
        yield f"{model.name}: its columns are not listed"


def output_faults(trace: Trace, use_case: UseCase, output: Output, model: Model) -> Iterator[str]:
    """What is wrong with a mart of its own: its columns come from the published tables that the output names, and from
    the list of what was received."""
    names = (*(name.replace(".", "__") for name in output.tables), COVERAGE)
    allowed = {f"pub_{use_case.name.lower()}__{name}" for name in names}
    columns = trace.region(model.name)
    if columns.leaf:
        yield f"{model.name}: its columns are not listed"
    for name in columns.names:
        beyond = {o for o in columns.of(name) if o.relation not in allowed and not o.relation.startswith(SEED)}
        if beyond:
            yield (
                f"{model.name} {name}: declared of {', '.join(output.tables)} (instruction {output.instruction}), but "
                f"it comes from {_named(beyond)}"
            )


def mart_reading_faults(trace: Trace, model: Model) -> Iterator[str]:
    """A mart reads published files and marts of its own use case, and seeds of the region."""
    for name in trace.reads(model):
        if name.startswith(SEED):
            continue
        read = trace.model(name)
        if not (read.is_published or read.is_mart):
            yield f"{model.name}: it reads {name}, which stands in the LA zone"
        elif read.use_case != model.use_case:
            yield f"{model.name}: it reads {name}, which is of {read.use_case} and not of {model.use_case}"


def recipient_faults(trace: Trace, model: Model, column: str) -> Iterator[str]:
    """A mart whose rows go to one authority each has rows only for those that may have them."""
    read = f"{model.use_case}/recipients.parquet"
    wanted = f'"{column}" IN (SELECT recipients.la_number FROM READ_PARQUET('
    conditions = [c.left for c in Filters(trace, model).conditions if c.sign == "as written"]
    if not any(isinstance(text, str) and text.startswith(wanted) and read in text for text in conditions):
        yield f"{model.name}: it does not leave out rows for authorities that have not signed, by {column}"


def _named(origins: frozenset[Origin] | set[Origin]) -> str:
    return ", ".join(sorted({f"{o.relation} {o.column}" for o in origins})) or "nothing that was published"
