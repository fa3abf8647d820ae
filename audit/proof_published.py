"""Of the published models: does every column come from what is declared, by the declared steps, and nothing else?"""

from collections.abc import Iterator

from audit.declared import Shared
from audit.origins import Columns, Origin, Origins
from audit.trace import MAP, RAW, SEED, Trace

AGREEMENTS, AUTHORITIES = "agreements_in_force", f"{SEED}authorities"
OF_A_ROW = ("_file_id", "_row", "_line", "_parent")
"""The columns that say where a row was received; they are no part of what is shared, but may number a record."""


def column_faults(trace: Trace, shared: list[Shared]) -> Iterator[str]:
    """What is wrong with the columns of one published model. `shared`: what may be in it."""
    published = shared[0].published
    columns = trace.la_zone(published)
    declared = {column.name: column for column in shared}
    for name in columns.names:
        if name not in declared:
            yield f"{published} {name}: no instruction lets it be shared; it is made of {_named(columns.of(name))}"
    if columns.leaf:
        yield f"{published}: it shares every column of {columns.leaf}, whatever it is"
    for name, column in declared.items():
        if name not in columns.names:
            yield f"{published} {name}: instruction {column.instruction} shares it, and the model does not have it"
        else:
            yield from _column_faults(trace, column, columns, shared)


def _column_faults(trace: Trace, column: Shared, found: Columns, shared: list[Shared]) -> Iterator[str]:
    where, origins = f"{column.published} {column.name}", found.of(column.name)
    values, deciding = data_of(origins)
    of_others = {o for o in values | deciding if not _may_reach(trace, o, column)}
    if of_others:
        yield f"{where}: it comes from what is no part of {column.dataset.name}: {_named(of_others)}"
    values, deciding = (frozenset(o for o in some if _of_return(o, column)) for some in (values, deciding))
    yield from _source_faults(column, values, deciding, data_of(found.rows)[1], shared)
    others = {o for o in origins if not o.decides and not o.relation.startswith(RAW) and not _is_code_or_name(o)}
    if others:
        yield f"{where}: it is neither a code nor the name of an authority: {_named(others)}"
    precise = values if column.is_repaired or column.table.built_by else values | deciding
    for origin in sorted(precise):
        wanted = _wanted_steps(column, origin, shared)
        if wanted is None or origin.steps == wanted:
            continue
        # What a derived table is made of may be made less precise on the way to it.
        if not (column.table.built_by and origin.steps[len(origin.steps) - len(wanted) :] == wanted):
            yield f"{where}: declared {_stepped(wanted)}, but {_named({origin}, plain=True)} reaches it"
    numbers = {o for o in origins if o.column in OF_A_ROW and not o.decides}
    if numbers and not (column.added and "record_number" in column.added.steps):
        yield f"{where}: it says where its row was received: {_named(numbers)}"


def _source_faults(
    column: Shared, values: Origins, deciding: Origins, rows: Origins, shared: list[Shared]
) -> Iterator[str]:
    """Are the received columns it comes from those declared? A column that a repair may change, or that is put
    together from several tables, may be decided by more than it is made of."""
    where, declared = f"{column.published} {column.name}", _pairs(column.sources)
    made_of, decided_by = _sources(values), _sources(deciding)
    undeclared = made_of - column.sources
    if column.is_repaired:
        undeclared = {source for source in undeclared if _declared_as(source, shared) is None}
    elif not column.table.built_by:
        undeclared |= decided_by - column.sources - column.told_by
    if undeclared:
        yield f"{where}: declared {declared}, but it also comes from {_pairs(undeclared)}"
    missing = column.sources - made_of - (decided_by | _sources(rows) if column.table.built_by else set())
    if missing:
        yield f"{where}: declared {declared}, but it does not come from {_pairs(missing)}"


def _sources(origins: Origins) -> set[tuple[str, str]]:
    return {(o.relation.removeprefix(RAW), o.column) for o in origins}


def _wanted_steps(column: Shared, origin: Origin, shared: list[Shared]) -> tuple[str, ...] | None:
    """The steps that a value has to come by; None where its source is a fault already."""
    source = (origin.relation.removeprefix(RAW), origin.column)
    if source in column.told_by and origin.decides:
        return ()
    if source in column.sources:
        return column.steps
    other = _declared_as(source, shared) if column.is_repaired else None
    return other.steps if other else None


def _declared_as(source: tuple[str, str], shared: list[Shared]) -> Shared | None:
    """The shared column that a received column is declared to be, beside the one that it reaches in a repair."""
    return next((c for c in shared if c.column and source in c.sources), None)


def data_of(origins: Origins) -> tuple[Origins, Origins]:
    """The received columns among origins: those whose values arrive, and those that decide. What the pipeline itself
    gives every row is left out."""
    received = [o for o in origins if o.relation.startswith(RAW) and not o.column.startswith("_")]
    return frozenset(o for o in received if not o.decides), frozenset(o for o in received if o.decides)


def reading_faults(trace: Trace, shared: Shared) -> Iterator[str]:
    """Does a published model, through all that it reads, read nothing but its own return and reference data?"""
    published = trace.model(shared.published)
    allowed = {f"cur_{shared.table.id}"}
    if not shared.dataset.is_reference:
        allowed |= {AGREEMENTS}
    if shared.grant.recipient:
        allowed |= {AUTHORITIES}
    for name in trace.reads(published):
        if name not in allowed:
            yield f"{published.name}: it reads {name}; it may read {', '.join(sorted(allowed))} alone"
    for by, name in _reached(trace, f"cur_{shared.table.id}"):
        dataset = name.removeprefix(RAW).partition("__")[0]
        if dataset != shared.dataset.name and not trace.is_reference(name):
            yield f"{published.name}: {by} reads {name}, which is no part of {shared.dataset.name}"


def _reached(trace: Trace, start: str) -> Iterator[tuple[str, str]]:
    """Every received table that a model's rows depend on, in a join, a condition or otherwise, with the model that
    reads it."""
    todo, seen = [start], {start}
    while todo:
        by = todo.pop()
        for name in trace.reads(trace.model(by)):
            if name.startswith(RAW):
                yield by, name
            elif not name.startswith((SEED, MAP)) and name not in seen:
                seen.add(name)
                todo.append(name)


def quality_faults(trace: Trace, published: str, names: list[str]) -> Iterator[str]:
    """Does a published file about returns hold the declared columns, and no value of any return?"""
    columns = trace.la_zone(published)
    for name in columns.names:
        if name not in names:
            yield f"{published} {name}: no file about returns has such a column"
    for name in names:
        if name not in columns.names:
            yield f"{published} {name}: it is declared, and the model does not have it"
        elif values := {o for o in data_of(columns.of(name))[0] if _is_record(trace, o) and not o.looks_up}:
            yield f"{published} {name}: it is to hold no value of a return, but holds {_named(values)}"


def map_faults(trace: Trace, dataset: str) -> Iterator[str]:
    """Does the map of a return's codes hold codes of its lists, found by what this return's columns hold?"""
    name = f"{MAP}{dataset}"
    lists = f"{SEED}codes_{dataset}"
    beyond = {o for o in trace.la_zone(name).of("code") if not o.decides and not o.looks_up and o.relation != lists}
    if beyond:
        yield f"{name} code: it is not that of the code lists: {_named(beyond)}"
    for by, read in _reached(trace, name):
        if read.removeprefix(RAW).partition("__")[0] != dataset:
            yield f"{name}: {by} reads {read}, which is no part of {dataset}"


def _is_code_or_name(origin: Origin) -> bool:
    """True of what may come from elsewhere than the return: a code of a list, the name of an authority."""
    if origin.relation.startswith(MAP):
        return origin.column == "code"
    return (origin.relation, origin.column) == (AUTHORITIES, "la_name")


def _may_reach(trace: Trace, origin: Origin, column: Shared) -> bool:
    """True of the columns of the return itself and, for a column that is looked up, of reference data."""
    return _of_return(origin, column) or (column.looks_up and trace.is_reference(origin.relation))


def _is_record(trace: Trace, origin: Origin) -> bool:
    """True of a column of a return, and not of reference data or the ledger."""
    dataset = origin.relation.removeprefix(RAW).partition("__")[0]
    return dataset in trace.catalogue.datasets and not trace.is_reference(origin.relation)


def _of_return(origin: Origin, column: Shared) -> bool:
    return origin.relation.removeprefix(RAW).partition("__")[0] == column.dataset.name


def _stepped(steps: tuple[str, ...]) -> str:
    return "by " + ", then ".join(steps) if steps else "as it is"


def _named(origins: frozenset[Origin] | set[Origin], plain: bool = False) -> str:
    """Origins in words; `plain` says it also of those that come by no step."""
    names = {f"{o.relation} {o.column}{' ' + _stepped(o.steps) if o.steps or plain else ''}" for o in origins}
    return ", ".join(sorted(names)) or "nothing that was received"


def _pairs(pairs: set[tuple[str, str]] | frozenset[tuple[str, str]]) -> str:
    return ", ".join(f"{RAW}{table} {column}" for table, column in sorted(pairs)) or "nothing that was received"
