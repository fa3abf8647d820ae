"""Where the columns of small queries come from, and by which steps."""

import pytest

from audit.lineage import Walker
from audit.origins import NotFollowed, Origin, leaf
from audit.rows import Condition, Place, rows_of
from audit.shapes import Shapes, parse

SHAPES = """
with first_of_month as (select cast(date_trunc('month', marker) as date) as degraded from empty),
pseudonym as (select pseudonym_of('use_case_of_the_key', cast(marker as text)) as degraded from empty)
select 1 as one
"""
MONTH = "cast(date_trunc('month', {}) as date)"


def origins(sql: str, column: str = "a") -> set[str]:
    """What a column of a query comes from, as `table.column`, with `?` if it only decides, `@` if it looks up, and its
    steps."""
    walker = Walker(leaf, Shapes(SHAPES), lambda name: name.startswith("seeds."))
    return {_told(origin) for origin in walker.query(parse(sql)).of(column)}


def _told(origin: Origin) -> str:
    marks = ("?" if origin.decides else "") + ("@" if origin.looks_up else "")
    return " ".join([f"{origin.relation}.{origin.column}{marks}", *origin.steps])


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("select x as a from s.t", {"s.t.x"}),
        ("with c as (select * from s.t) select c.x as a from c", {"s.t.x"}),
        ("select x || y as a from s.t", {"s.t.x", "s.t.y"}),
        ("select case when x = 1 then y else z end as a from s.t", {"s.t.x?", "s.t.y", "s.t.z"}),
        ("select lag(x) over (partition by y order by z) as a from s.t", {"s.t.x", "s.t.y?", "s.t.z?"}),
        ("select lag(x) over w as a from s.t window w as (order by z)", {"s.t.x", "s.t.z?"}),
        ("select row_number() over (order by z) as a from s.t", {"s.t.z?"}),
        ("select count(*) as a from s.t", set()),
        ("select string_agg(x, ',' order by y) as a from s.t", {"s.t.x", "s.t.y?"}),
        ("select x as a from s.t union all select y from s.u", {"s.t.x", "s.u.y"}),
        ("select (select max(u.x) from s.u as u where u.k = t.k) as a from s.t as t", {"s.u.x", "s.u.k?", "s.t.k?"}),
        ("select exists (select 1 from s.u as u where u.k = t.k) as a from s.t as t", {"s.u.k?", "s.t.k?"}),
        ("select x as b, b as a from s.t", {"s.t.b", "s.t.x"}),
        ("select a from (select x, y from s.t) as r unpivot (a for n in (x, y))", {"s.t.x", "s.t.y"}),
        ("select n as a from (select x, y from s.t) as r unpivot (v for n in (x, y))", {"s.t.x?", "s.t.y?"}),
        ("select r.a from (select x, y from s.t) as r (a, b)", {"s.t.x"}),
    ],
)
def test_what_a_column_comes_from(sql: str, expected: set[str]) -> None:
    assert origins(sql) == expected


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        (f"select {MONTH.format('x')} as a from s.t", {"s.t.x first_of_month"}),
        (f"with c as (select {MONTH.format('x')} as b from s.t) select b as a from c", {"s.t.x first_of_month"}),
        (f"select coalesce({MONTH.format('x')}, x) as a from s.t", {"s.t.x first_of_month", "s.t.x"}),
        ("select date_trunc('month', x) as a from s.t", {"s.t.x"}),
        ("select cast(date_trunc('year', x) as date) as a from s.t", {"s.t.x"}),
        ("select pseudonym_of('PAN', cast(x as text)) as a from s.t", {"s.t.x pseudonym with the key of PAN"}),
        (
            f"select case when p is null or p in ('A3', 'A4') then null else {MONTH.format('x')} end as a from s.t",
            {"s.t.x first_of_month withheld where p is A3, A4 or empty", "s.t.p?"},
        ),
        ("select case when p in ('A3') then x end as a from s.t", {"s.t.x", "s.t.p?"}),
    ],
)
def test_the_steps_on_the_way(sql: str, expected: set[str]) -> None:
    assert origins(sql) == expected


def test_reference_data_comes_from_what_it_is_looked_up_by_as_well() -> None:
    joined = "from s.t as t left join seeds.codes as c on t.x = c.spelling"
    assert origins(f"select c.code as a {joined}") == {"seeds.codes.code", "s.t.x@"}
    assert origins(f"select t.y as a {joined}") == {"s.t.y"}


@pytest.mark.parametrize(
    "sql",
    [
        "select a from s.t, lateral (select 1 as a) as r",
        "select * from s.t as t inner join s.u as u on t.k = u.k",
        "select x as a from s.t inner join s.u using (k)",
        "select columns('x.*') from s.t",
        "select * from s.t union all select * from s.u",
        "select a from read_parquet('*.parquet')",
        "pivot s.t on x using sum(y)",
        "select c.z as a from (select x from s.t) as c",
    ],
)
def test_what_cannot_be_followed_is_refused(sql: str) -> None:
    with pytest.raises(NotFollowed):
        origins(sql)


def test_a_step_that_leaves_a_value_as_it_is_is_refused() -> None:
    with pytest.raises(NotFollowed):
        Shapes("with first_of_month as (select marker as degraded from empty) select 1 as one")


def test_conditions_that_hold_for_every_row() -> None:
    inner = "(select k from s.u where use_case = 'PAN' and (x = 1 or y = 2))"
    found = rows_of(parse(f"select t.a from s.t as t inner join {inner} as u on t.k = u.k where t.year > 2026 - 12"))
    assert Condition("=", Place(("u", "u"), "s.u", "use_case"), "'PAN'") in found.conditions
    assert Condition("=", Place(("t",), "s.t", "k"), Place(("u", "u"), "s.u", "k")) in found.conditions
    assert Condition(">", Place(("t",), "s.t", "year"), "2026 - 12") in found.conditions
    assert not [c for c in found.conditions if isinstance(c.left, Place) and c.left.column in ("x", "y")]


def test_conditions_of_an_outer_join_hold_for_no_row() -> None:
    found = rows_of(parse("select t.a from s.t as t left join s.u as u on t.k = u.k and u.use_case = 'PAN'"))
    assert found.conditions == []
