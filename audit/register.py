"""The register: for each column that leaves the LA zone, which instruction lets it, what it is made of, what is done to
it, and where it goes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from audit.compiled import Model
from audit.declared import about_returns
from audit.origins import Origins
from audit.trace import SEED, Trace
from audit.words import rows_of_grant, steps_of
from codegen.models import grants, kept_columns
from schemas.agreement import Catalogue, Output, UseCase

ABOUT_RETURNS = "about the returns"
NO_RECORD = "No record of a child: says of returns what was received and found, as counts and states."
RECIPIENTS = "No record of a child: the authorities that rows may be shared with."


@dataclass(frozen=True)
class Row:
    """One line of the register. All are texts; several things in one are parted by `; `."""

    instruction: str
    says: str
    dataset: str
    table: str
    received: str
    steps: str
    rows: str
    published_file: str
    published_column: str
    mart: str
    mart_column: str
    export_files: str
    export_column: str


HEADINGS = {
    "instruction": "Instruction",
    "says": "What it says",
    "dataset": "Return",
    "table": "Table",
    "received": "Received columns",
    "steps": "Steps, in order",
    "rows": "Rows",
    "published_file": "Published file",
    "published_column": "Published column",
    "mart": "Mart",
    "mart_column": "Mart column",
    "export_files": "Export files",
    "export_column": "Export column",
}
NAMES = tuple(field.name for field in fields(Row))


@dataclass(frozen=True)
class Part:
    """One table of the register: what one use case shares of one table, or one mart of its own."""

    title: str
    rows: tuple[Row, ...]


def register(trace: Trace, use_case: UseCase) -> list[Part]:
    """The register of one use case that shares."""
    parts = [*_tables(trace, use_case), *(_output(trace, use_case, output) for output in use_case.outputs)]
    return [*parts, *_about(trace, use_case)]


def held(catalogue: Catalogue) -> Iterator[tuple[UseCase, str, list[list[str]]]]:
    """What use cases that share nothing let an authority's own zone hold, as (use case, table, rows): a row has the
    instruction, what it says, and the column."""
    for use_case, grant, table in grants(catalogue):
        if not use_case.publishes:
            rules = kept_columns(table, grant).items()
            rows = [[rule.instruction, use_case.instructions[rule.instruction], name] for name, rule in rules]
            yield use_case, f"{catalogue.datasets[grant.dataset].title}: {table.title}", rows


def _tables(trace: Trace, use_case: UseCase) -> Iterator[Part]:
    found: dict[str, list[Row]] = {}
    for column in trace.shared:
        if column.use_case is use_case:
            title = f"{column.dataset.title}: {column.table.title}"
            found.setdefault(title, []).append(
                Row(
                    instruction=column.instruction,
                    says=use_case.instructions[column.instruction],
                    dataset=column.dataset.name,
                    table=column.table.name,
                    received=_by_table(column.sources),
                    steps="; ".join(steps_of(column)),
                    rows="; ".join(rows_of_grant(column)),
                    published_file=_file(use_case, column.published),
                    published_column=column.name,
                    mart=column.mart,
                    mart_column=column.name,
                    export_files=_exports(trace.model(column.mart)),
                    export_column=column.name,
                )
            )
    yield from (Part(title, tuple(rows)) for title, rows in found.items())


def _output(trace: Trace, use_case: UseCase, output: Output) -> Part:
    """A mart that is written by hand: its columns by lineage, from published ones and so from received ones."""
    declared = {(c.published, c.name): c for c in trace.shared if c.use_case is use_case}
    columns = trace.region(output.model)
    rows = []
    for name in columns.names:
        origins = columns.of(name)
        from_published = sorted({(o.relation, o.column) for o in origins if (o.relation, o.column) in declared})
        shared = [declared[key] for key in from_published]
        rows.append(
            Row(
                instruction=output.instruction,
                says=use_case.instructions[output.instruction],
                dataset="; ".join(dict.fromkeys(c.dataset.name for c in shared)),
                table="; ".join(dict.fromkeys(c.table.name for c in shared)),
                received=_by_table({source for c in shared for source in c.sources}),
                steps=_made_by(output, origins),
                rows="; ".join(dict.fromkeys(told for c in shared for told in rows_of_grant(c))),
                published_file="; ".join(dict.fromkeys(_file(use_case, c.published) for c in shared)),
                published_column=_by_table({(c.table.id, f"{c.name} ({c.instruction})") for c in shared}),
                mart=output.model,
                mart_column=name,
                export_files=_exports(trace.model(output.model)),
                export_column=name,
            )
        )
    return Part(f"Made from these: {output.name}", tuple(rows))


def _made_by(output: Output, origins: Origins) -> str:
    seeds = sorted({o.relation.removeprefix(SEED) for o in origins if o.relation.startswith(SEED)})
    told = [f"worked out by {output.model} from what is published"] if origins else [f"numbered by {output.model}"]
    return "; ".join([*told, *(f"with the seed {seed}" for seed in seeds)])


def _about(trace: Trace, use_case: UseCase) -> Iterator[Part]:
    for of, name, title, published, columns in about_returns(trace.catalogue):
        if of is use_case:
            mart = f"{use_case.name.lower()}_quality__{name}"
            says = RECIPIENTS if name == "recipients" else NO_RECORD
            rows = (
                Row(
                    instruction=ABOUT_RETURNS,
                    says=says,
                    dataset="all",
                    table=name,
                    received="",
                    steps="counted over the returns" if name == "findings" else "listed by return",
                    rows=f"of {use_case.name} alone",
                    published_file=_file(use_case, published),
                    published_column=column,
                    mart=mart,
                    mart_column=column,
                    export_files=_exports(trace.model(mart)),
                    export_column=column,
                )
                for column in columns
            )
            yield Part(title, tuple(rows))


def _by_table(columns: Iterable[tuple[str, str]]) -> str:
    """Columns in words, as (table with its return, column)."""
    found: dict[str, list[str]] = {}
    for table, name in sorted(columns):
        found.setdefault(table.replace("__", " "), []).append(name)
    return "; ".join(f"{table}: {', '.join(names)}" for table, names in found.items())


def _file(use_case: UseCase, published: str) -> str:
    return f"{use_case.name}/{published.partition('__')[2]}.parquet"


def _exports(model: Model) -> str:
    export = model.meta.get("export")
    return f"{export}.parquet; {export}.csv" if export else "none"
