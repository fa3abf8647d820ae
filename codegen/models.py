"""The generated dbt models: path under `dbt_project/models` to text."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jinja2

from codegen import expressions
from schemas.model import Catalogue, Dataset, DatasetGrant, Rule, Table, UseCase

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
    cleaned=expressions.cleaned,
    evidence=expressions.evidence,
    problem=expressions.problem,
    expected=expressions.expected,
    enriched=expressions.enriched,
    added=expressions.added,
    condition=expressions.condition,
    sql=expressions.sql_text,
    comment=expressions.comment,
)


NO_TEXT = "cast(null as {{ dbt.type_string() }})"


def generated_models(catalogue: Catalogue) -> dict[str, str]:
    """Every generated model of the project."""
    models: dict[str, str] = {}
    for dataset in catalogue.datasets.values():
        models |= _dataset_models(dataset)
    for use_case in catalogue.published:
        models |= _use_case_models(use_case, catalogue)
    return models | _shared_models(catalogue)


def decided_in(table: Table) -> str:
    """The model in which the fate of every row of a table is settled."""
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


def period_columns(dataset: Dataset) -> list[str]:
    return [f"_{part}" for part in dataset.period]


def grants(catalogue: Catalogue, published_only: bool = False) -> Iterator[tuple[UseCase, DatasetGrant, Table]]:
    """Every table that every use case keeps something of."""
    for use_case in catalogue.use_cases.values():
        if use_case.publishes or not published_only:
            for grant in use_case.datasets.values():
                for table in catalogue.datasets[grant.dataset].tables:
                    if table.name in grant.tables:
                        yield use_case, grant, table


def _render(template: str, **values: Any) -> str:
    return _templates.get_template(f"{template}.sql.j2").render(**values)


def _dataset_models(dataset: Dataset) -> dict[str, str]:
    period = period_columns(dataset)
    coded = [(t, c) for t in dataset.tables for c in t.columns if c.type == "category"]
    shared = {"dataset": dataset.name, "period": period, "coded": coded}
    models = {}
    if coded:
        models[f"staging/{dataset.name}/values_seen_{dataset.name}.sql"] = _render("values_seen", **shared)
        models[f"staging/{dataset.name}/value_map_{dataset.name}.sql"] = _render("value_map", **shared)
    for table in dataset.tables:
        models |= _table_models(dataset, table, period)
    return models


def _table_models(dataset: Dataset, table: Table, period: list[str]) -> dict[str, str]:
    identifier = next((c.name for c in table.columns if c.type == "identifier"), None)
    stepped = [c for c in table.added if c.steps]
    shared = {"dataset": dataset.name, "table": table, "period": period}
    folder = f"{dataset.name}/"
    return {
        f"staging/{folder}stg_{table.id}.sql": _render(
            "staging", **shared, categories=[c for c in table.columns if c.type == "category"]
        ),
        f"quality/{folder}fnd_{table.id}.sql": _render(
            "findings",
            **shared,
            identifier=f"received.{expressions.quoted(identifier)}" if identifier else NO_TEXT,
            one_row_each=one_row_each(table),
        ),
        f"current/{folder}enr_{table.id}.sql": _render(
            "enriched",
            **shared,
            stepped=stepped,
            needs_authorities=any("la_name" in c.steps for c in stepped),
            one_row_each=one_row_each(table),
            partition=_partition(table),
            order=_order(table),
            names=names_of(table, fixed=False),
        ),
        f"current/{folder}cur_{table.id}.sql": _render(
            "current",
            **shared,
            names=names_of(table),
            fixed=[*table.fixes, *(c.name for c in table.added if c.fixed)],
            one_row_each=one_row_each(table),
        ),
    }


def _partition(table: Table) -> list[str]:
    """What makes two rows of an authority the same record. A row with a blank in a required part of the key cannot be
    shown to be a duplicate, so it is a group of its own."""
    names = table.key or tuple(names_of(table, fixed=False))
    required = [c.name for c in table.columns if c.required and c.name in table.key]
    parts = [expressions.quoted(name) for name in names]
    if required:
        parts.append("{{ " + f"apart_if_blank({required})" + " }}")
    return parts


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
            table=table,
            kept=[(column, expressions.degraded(column, rule), rule.instruction) for column, rule in kept.items()],
            order=[
                expressions.quoted(c) for c in sorted(kept, key=lambda c: (c not in table.key, list(kept).index(c)))
            ],
        )
        models[f"marts/{name}/{name}_{table.id}.sql"] = _mart(
            use_case, table.title, [expressions.quoted(c) for c in kept], f"pub_{name}__{table.id}"
        )
    for quality, (title, names) in QUALITY_MARTS.items():
        models[f"published/{name}/pub_{name}__{quality}.sql"] = _render(f"published_{quality}", use_case=use_case)
        models[f"marts/{name}/{name}_quality__{quality}.sql"] = _mart(use_case, title, names, f"pub_{name}__{quality}")
    return models


QUALITY_MARTS = {
    "coverage": (
        "What was received, refused, is missing or is not signed",
        ["use_case", "la_code", "la_name", "dataset", "period", "status", "tables_received", "tables_expected"],
    ),
    "findings": (
        "Counts of what was found in the returns",
        ["la_code", "la_name", "dataset", "period", "table_name", "column_name", "kind", "severity", "findings"],
    ),
}


def _mart(use_case: UseCase, title: str, names: list[str], upstream: str) -> str:
    return _render("mart", use_case=use_case, title=title, names=names, upstream=upstream)


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
            published=list(grants(catalogue, published_only=True)),
            decided=decided_in,
        ),
        "reference/code_lists.sql": _render("code_lists", datasets=with_codes(catalogue)),
        "reference/declared_datasets.sql": _render("declared_datasets", datasets=list(catalogue.datasets.values())),
        "reference/declared_grants.sql": _render("declared_grants", grants=list(grants(catalogue))),
        "reference/declared_columns.sql": _render("declared_columns", rules=rules),
    }
