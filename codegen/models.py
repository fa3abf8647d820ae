"""The generated dbt models: path under `dbt_project/models` to text."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import jinja2

from codegen import expressions
from codegen.expressions import quoted
from schemas.agreement import Catalogue, DatasetGrant, Recipient, Rule, UseCase
from schemas.model import Dataset, Table
from schemas.validity import Span

_templates = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    block_start_string="[%",
    block_end_string="%]",
    variable_start_string="[[",
    variable_end_string="]]",
    comment_start_string="[#",
    comment_end_string="#]",
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    undefined=jinja2.StrictUndefined,
)
_templates.filters.update(
    alias=expressions.alias,
    bounded=expressions.bounded,
    cleaned=expressions.cleaned,
    evidence=expressions.evidence,
    problem=expressions.problem,
    expected=expressions.expected,
    enriched=expressions.enriched,
    added=expressions.added,
    place_of=expressions.place_of,
    sql_name=repr,
    condition=expressions.condition,
    steps=expressions.steps,
    quoted=quoted,
    jinja_items=lambda values: ", ".join("none" if value is None else repr(value) for value in values),
    sql=expressions.sql_text,
    comment=expressions.comment,
)


LONGEST_LINE = 120
NOT_USED = "a date that can be read, in the element or in one inside it"
NO_TEXT = "cast(null as {{ dbt.type_string() }})"


def generated_models(catalogue: Catalogue) -> dict[str, str]:
    """Every generated model of the project."""
    models: dict[str, str] = {}
    for dataset in catalogue.datasets.values():
        models |= _dataset_models(dataset)
    for use_case in catalogue.published:
        models |= _use_case_models(use_case, catalogue)
    return models | _shared_models(catalogue)


def decided_in(table: Table, catalogue: Catalogue) -> str:
    """The model in which the fate of every row of a table is settled."""
    if table.feeds:
        accounted_by = catalogue.datasets[table.dataset].table(table.feeds).accounted_by
        assert accounted_by is not None  # schemas.check sees to it
        return accounted_by
    return table.fixed_by or f"enr_{table.id}"


def names_of(table: Table, fixed: bool = True) -> list[str]:
    """Received and added columns, in order; `fixed` ones exist only after the table's fix model."""
    return [c.name for c in table.columns] + [c.name for c in table.added if fixed or not c.fixed]


def one_row_each(table: Table) -> str:
    """What an authority has one row of, in words; a long key is told by its length."""
    if not table.key:
        return "one row for each distinct record"
    named = ", ".join(table.key) if len(table.key) < 6 else f"distinct set of its {len(table.key)} key columns"
    return f"one row for each {named}"


def kept_columns(table: Table, grant: DatasetGrant) -> dict[str, Rule]:
    """Column name to rule for what a use case keeps of a table, in the table's own order."""
    rules = grant.kept(table.name)
    return {name: rules[name] for name in names_of(table) if name in rules}


def with_codes(catalogue: Catalogue) -> list[Dataset]:
    """The returns that have coded columns, and so a file in seeds/code_lists."""
    return [d for d in catalogue.datasets.values() if any(c.codes for t in d.tables for c in t.columns)]


def provenance_columns(dataset: Dataset, table: Table) -> list[str]:
    """The columns, beside those every row has, that say where a row comes from."""
    period = [f"_{part}" for part in dataset.row_parts]
    if not dataset.by_line or table.derived:
        return period
    return [*period, "_line"] if table.built_by or not table.element else [*period, "_line", "_parent"]


def time_columns(dataset: Dataset) -> list[str]:
    """The columns that say at what time a row is, as far as codes and columns change with time."""
    return [f"_{part}" for part in dataset.row_parts if part in ("year", "month", "term")]


def grants(catalogue: Catalogue, published_only: bool = False) -> Iterator[tuple[UseCase, DatasetGrant, Table]]:
    """Every table that every use case keeps something of."""
    for use_case in catalogue.use_cases.values():
        if use_case.publishes or not published_only:
            for grant in use_case.datasets.values():
                for table in catalogue.datasets[grant.dataset].tables:
                    if table.name in grant.tables:
                        yield use_case, grant, table


def singling_out(catalogue: Catalogue) -> Iterator[dict[str, Any]]:
    """Of every published table of single people: who is counted, and by what of them, if it is declared."""
    for use_case, grant, table in grants(catalogue, published_only=True):
        if not catalogue.datasets[grant.dataset].is_reference:
            kept = kept_columns(table, grant)
            declared = use_case.singling_out.tables.get((grant.dataset, table.name)) if use_case.singling_out else None
            yield {
                "use_case": use_case,
                "table": table,
                "person": next((c.name for c in table.columns if c.type == "identifier" and c.name in kept), None),
                "told_by": declared[0] if declared else (),
                "most_unique": declared[1] if declared else None,
            }


def sources(catalogue: Catalogue) -> list[tuple[str, str, str, str]]:
    """(use case, dataset, table, column) of every received column that a use case keeps, or keeps something made of."""
    found = {
        (use_case.name, grant.dataset, *source): None
        for use_case, grant, table in grants(catalogue)
        for source in catalogue.datasets[grant.dataset].sources(table.name, kept_columns(table, grant))
    }
    return list(found)


def tables_needed(catalogue: Catalogue) -> Iterator[tuple[UseCase, DatasetGrant, Table]]:
    """Every table that every use case keeps something of, or that one it keeps is built from."""
    needed = {(use_case, dataset, table) for use_case, dataset, table, _ in sources(catalogue)}
    for use_case in catalogue.use_cases.values():
        for grant in use_case.datasets.values():
            for table in catalogue.datasets[grant.dataset].tables:
                if table.name in grant.tables or (use_case.name, grant.dataset, table.name) in needed:
                    yield use_case, grant, table


def _render(template: str, **values: Any) -> str:
    """A first line that a long path makes longer than others may be goes on in a second one."""
    made_from, line_end, rest = _templates.get_template(f"{template}.sql.j2").render(**values).partition("\n")
    if len(made_from) > LONGEST_LINE:
        made_from = made_from.replace("`: edit", "`:\n-- edit")
    return made_from + line_end + rest


def _dataset_models(dataset: Dataset) -> dict[str, str]:
    coded = [(t, c) for t in dataset.received for c in t.columns if c.type == "category"]
    shared = {"dataset": dataset.name, "coded": coded, "time": time_columns(dataset)}
    models = {}
    if coded:
        models[f"staging/{dataset.name}/values_seen_{dataset.name}.sql"] = _render("values_seen", **shared)
        models[f"staging/{dataset.name}/value_map_{dataset.name}.sql"] = _render("value_map", **shared)
    for table in dataset.tables:
        models |= _table_models(dataset, table)
    return models


def _table_models(dataset: Dataset, table: Table) -> dict[str, str]:
    shared = {
        "dataset": dataset.name,
        "table": table,
        "provenance": provenance_columns(dataset, table),
        "time": time_columns(dataset),
    }
    folder = f"{dataset.name}/"
    models = {f"quality/{folder}fnd_{table.id}.sql": _findings(dataset, table, shared)}
    if not table.built_by:
        categories = [c for c in table.columns if c.type == "category"]
        models[f"staging/{folder}stg_{table.id}.sql"] = _render("staging", **shared, categories=categories)
    if not table.feeds:
        models[f"current/{folder}enr_{table.id}.sql"] = _enriched(dataset, table, shared)
        models[f"current/{folder}cur_{table.id}.sql"] = _render(
            "current",
            **shared,
            names=names_of(table),
            fixed=[*table.fixes, *(c.name for c in table.added if c.fixed)],
            one_row_each=one_row_each(table),
        )
    return models


def _findings(dataset: Dataset, table: Table, shared: dict[str, Any]) -> str:
    around = dataset.around(table)
    owner, identifier = next(((t, name) for t in (table, *around) if (name := _identifier(t))), (table, None))
    return _render(
        "findings",
        **shared,
        received=f"ref('{table.built_by}')" if table.built_by else f"source('raw', '{table.id}')",
        by_line=dataset.by_line and not table.built_by,
        decided=dataset.table(table.feeds).accounted_by if table.feeds else f"enr_{table.id}",
        not_used=NOT_USED if table.feeds else "",
        elements=_elements(dataset, table),
        # A return that stands beside the others holds each record once: another row of it is a duplicate in it.
        held_elsewhere=not table.feeds and dataset.history == "latest_record",
        around=around[: around.index(owner) + 1] if owner in around else [],
        identifier=f"{owner.name if owner in around else 'received'}.{quoted(identifier)}" if identifier else NO_TEXT,
        one_row_each=one_row_each(table),
    )


def _identifier(table: Table) -> str | None:
    return next((c.name for c in table.columns if c.type == "identifier"), None)


def _elements(dataset: Dataset, table: Table) -> list[tuple[str, str]]:
    """The element of each column or, for a built table, of each table that feeds it. None for other formats."""
    if table.built_by:
        return [(t.name, t.element) for t in dataset.tables if t.feeds == table.name and t.element]
    if not table.element:
        return []
    below = {column.name: column.element or column.name for column in table.columns}
    return [(name, table.element if path == "." else f"{table.element}/{path}") for name, path in below.items()]


def _enriched(dataset: Dataset, table: Table, shared: dict[str, Any]) -> str:
    stepped = [c for c in table.added if c.steps]
    return _render(
        "enriched",
        **shared,
        rows=table.built_by or f"stg_{table.id}",
        stepped=stepped,
        parts=[f"_{part}" for part in dataset.row_parts],
        needs_authorities=any("la_name" in c.steps for c in stepped),
        postcodes=[c for c in stepped if "la_of_postcode" in c.steps],
        around=_around_as_far_as(dataset, table, [c.of for c in stepped if "record_number" in c.steps]),
        one_row_each=one_row_each(table),
        partition=[*_of_one_return(dataset), *_partition(table)],
        order=_order(table),
        names=names_of(table, fixed=False),
    )


def _around_as_far_as(dataset: Dataset, table: Table, names: list[str | None]) -> list[Table]:
    """The tables of the elements around that of a table, from the inside out, up to the outermost of those named."""
    around = dataset.around(table)
    wanted = [place for place, outer in enumerate(around) if outer.name in names]
    return list(around[: max(wanted) + 1]) if wanted else []


def _of_one_return(dataset: Dataset) -> list[str]:
    """What sets the returns of an authority apart, where each of them stands beside the others."""
    return [f"_{part}" for part in dataset.row_parts] if dataset.history == "every_return" else []


def _partition(table: Table) -> list[str]:
    """What makes two rows of an authority the same record. A row with a blank in a required part of the key cannot be
    shown to be a duplicate, so it is a group of its own."""
    if not table.key and table.element:
        # Such a row says nothing of whose it is: the element around it does.
        return ["_file_id", "_parent", *(quoted(name) for name in names_of(table, fixed=False))]
    names = table.key or tuple(names_of(table, fixed=False))
    required = [c.name for c in table.columns if c.required and c.name in table.key]
    parts = [quoted(name) for name in names]
    if required:
        parts.append("{{ " + f"apart_if_blank([{_listed(required)}])" + " }}")
    return parts


def _listed(names: list[str]) -> str:
    """Names in a list, one to a line if they are too long for one."""
    together = ", ".join(map(repr, names))
    return together if len(together) < 70 else "".join(f"\n            {name!r}," for name in names) + "\n        "


def _one_row_for(table: Table) -> str:
    """The parts of a record's identity as a list inside a macro call, one to a line."""
    parts = [f"{part!r}" if not part.startswith("{{") else part[3:-3] for part in _partition(table)]
    return "[\n" + ",\n".join(f"        {part}" for part in parts) + "\n    ]"


def _order(table: Table) -> list[str]:
    """Which row of a group stays, down to the last tie, whatever the order of files."""
    first = [f'"{name}" {direction}' for name, direction in table.keep_first]
    named = {name for name, _ in table.keep_first} | set(table.key)
    rest = [f'"{name}" asc' for name in names_of(table, fixed=False) if table.key and name not in named]
    return [*first, *rest, "_file_id asc", "_row asc"]


def _use_case_models(use_case: UseCase, catalogue: Catalogue) -> dict[str, str]:
    name = use_case.name.lower()
    models: dict[str, str] = {}
    for _, grant, table in (g for g in grants(catalogue, published_only=True) if g[0] is use_case):
        kept = kept_columns(table, grant)
        models[f"published/{name}/pub_{name}__{table.id}.sql"] = _render(
            "published",
            use_case=use_case,
            grant=grant,
            is_reference=catalogue.datasets[grant.dataset].is_reference,
            table=table,
            kept=[(c, expressions.published(c, rule, table, use_case), rule.instruction) for c, rule in kept.items()],
            order=[quoted(c) for c in sorted(kept, key=lambda c: (c not in table.key, list(kept).index(c)))],
            partition=_partition(table),
            newest=_order(table),
        )
        models[f"marts/{name}/{name}_{table.id}.sql"] = _mart(
            use_case, table.title, [quoted(c) for c in kept], f"pub_{name}__{table.id}", grant.recipient
        )
    for quality, (title, names) in quality_marts(use_case).items():
        models[f"published/{name}/pub_{name}__{quality}.sql"] = _render(
            f"published_{quality}", use_case=use_case, policy=use_case.disclosure and use_case.disclosure.policy
        )
        models[f"marts/{name}/{name}_quality__{quality}.sql"] = _mart(use_case, title, names, f"pub_{name}__{quality}")
    for output in use_case.outputs:
        if output.summary and use_case.disclosure:
            models[f"marts/{name}/{output.model}.sql"] = _render(
                "summary",
                use_case=use_case,
                output=output,
                summary=output.summary,
                policy=use_case.disclosure.policy,
            )
    return models


QUALITY_MARTS = {
    "coverage": (
        "What was received, refused, is missing or is not signed",
        ["use_case", "la_code", "la_name", "dataset", "period", "status", "tables_received", "tables_expected"],
    ),
    "findings": (
        "Counts of what was found in the returns",
        [
            *("la_code", "la_name", "dataset", "period", "table_name", "column_name", "kind", "severity"),
            *("findings", "findings_are"),
        ],
    ),
}


RECIPIENTS = ("The authorities that rows may be shared with", ["la_number", "la_name"])


def quality_marts(use_case: UseCase) -> dict[str, tuple[str, list[str]]]:
    """Title and columns of the marts that a use case has besides those of its returns."""
    shares = any(grant.recipient for grant in use_case.datasets.values())
    return QUALITY_MARTS | ({"recipients": RECIPIENTS} if shares else {})


def _mart(use_case: UseCase, title: str, names: list[str], upstream: str, recipient: Recipient | None = None) -> str:
    return _render("mart", use_case=use_case, title=title, names=names, upstream=upstream, recipient=recipient)


def _shared_models(catalogue: Catalogue) -> dict[str, str]:
    tables = [t for d in catalogue.datasets.values() for t in d.tables]
    rules = [
        (use_case, table, column, rule)
        for use_case, grant, table in grants(catalogue)
        for column, rule in kept_columns(table, grant).items()
    ]
    return {
        "quality/findings_in_rows.sql": _render("findings_in_rows", tables=tables),
        "quality/row_accounting.sql": _render(
            "row_accounting",
            tables=tables,
            published=[
                (use_case, grant, table)
                for use_case, grant, table in grants(catalogue, published_only=True)
                if grant.retention_years
            ],
            decided=partial(decided_in, catalogue=catalogue),
            one_row_for=_one_row_for,
        ),
        "quality/singling_out.sql": _render("singling_out", tables=list(singling_out(catalogue))),
        "reference/code_lists.sql": _render("code_lists", datasets=with_codes(catalogue)),
        "reference/declared_datasets.sql": _render("declared_datasets", datasets=list(catalogue.datasets.values())),
        "reference/declared_grants.sql": _render(
            "declared_grants",
            grants=[
                (use_case, grant, table, span)
                for use_case, grant, table in tables_needed(catalogue)
                for span in table.valid.spans or (Span(),)
                if grant.retention_years
            ],
        ),
        "reference/declared_sources.sql": _render("declared_sources", sources=sources(catalogue)),
        "reference/declared_columns.sql": _render("declared_columns", rules=rules),
    }
