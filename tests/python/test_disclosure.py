"""Counts as policies let them be told: nothing below the threshold, and nothing that others let one work out.

What a reader is taken to know: all that is published, the policy, and that a suppressed count is at least one. Where a
stronger reader is meant, who knows by what rule counts are suppressed, the test says so.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import product
from math import inf

import duckdb
import jinja2
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from .running import REPO

Policy = dict[str, int | str]
Told = dict[tuple[str, str], int | None]
"""(group, part), either of them `All` for a total, to the count told; None if it is suppressed."""

TEN: Policy = {"smallest": 10, "round_to": 5, "zero": "shown"}
TEN_EXACT: Policy = {"smallest": 10, "round_to": 1, "zero": "shown"}
TEN_NO_ZERO: Policy = {"smallest": 10, "round_to": 5, "zero": "suppressed"}
SIX: Policy = {"smallest": 6, "round_to": 1, "zero": "shown"}
MACROS = "\n".join(path.read_text(encoding="utf-8") for path in sorted((REPO / "macros" / "disclosure").glob("*.sql")))


def sql(call: str, **values: object) -> str:
    """A call of a macro in macros/disclosure, as SQL."""
    return jinja2.Environment().from_string(MACROS + "{{ " + call + " }}").render(**values).strip()


# ---- one count


@pytest.mark.parametrize(
    ("policy", "told"),
    [
        (TEN, {0: 0, 1: None, 5: None, 6: None, 7: None, 9: None, 10: 10, 11: 10, 12: 10, 13: 15, 17: 15, 18: 20}),
        (TEN_NO_ZERO, {0: None, 1: None, 5: None, 6: None, 7: None, 9: None, 10: 10, 11: 10}),
        (TEN_EXACT, {0: 0, 1: None, 9: None, 10: 10, 11: 11}),
        (SIX, {0: 0, 1: None, 5: None, 6: 6, 7: 7, 9: 9, 10: 10}),
        ({"smallest": 10, "round_to": 10, "zero": "shown"}, {9: None, 10: 10, 14: 10, 15: 20, 24: 20}),
    ],
)
def test_p11_a_count_is_told_from_the_threshold_on_and_rounded(policy: Policy, told: dict[int, int | None]) -> None:
    count, how = (
        sql("count_by_itself('n', policy)", policy=policy),
        sql("count_by_itself_as('n', policy)", policy=policy),
    )
    rows = duckdb.sql(f"select n, {count}, {how} from (select unnest({list(told)}) as n)").fetchall()
    assert {n: shown for n, shown, _ in rows} == told
    assert {(shown is None) == (words == "suppressed") for _, shown, words in rows} == {True}
    exact = "exact" if policy["round_to"] == 1 else f"rounded to {policy['round_to']}"
    assert {words for _, shown, words in rows if shown is not None} == {exact}


# ---- counts with totals


def published(tables: Iterable[dict[tuple[str, str], int]], policy: Policy) -> list[Told]:
    """What is told of each of several tables of (group, part) to count, in one query."""
    cells = [
        (n, group, part, count) for n, table in enumerate(tables) for (group, part), count in table.items()
    ]  # fmt: skip
    with duckdb.connect() as connection:
        columns = [list(column) for column in zip(*cells, strict=True)]
        connection.execute(
            'create table counted as select unnest(?) as "Table", unnest(?) as "Group", unnest(?) as "Part", '
            'unnest(?) as "Count"',
            columns,
        )
        query = sql(
            "disclosed_summary('counted', ['\"Table\"'], '\"Group\"', '\"Part\"', '\"Count\"', policy)", policy=policy
        )
        told: dict[int, Told] = defaultdict(dict)
        for n, group, part, count, how in connection.execute(query).fetchall():
            assert (count is None) == (how == "suppressed")
            told[n][group, part] = count
    return [told[n] for n in sorted(told)]


Range = tuple[float, float]


def bucket(count: int | None, policy: Policy) -> Range:
    """The counts that may stand behind a number that is told, as far as rounding goes."""
    if count is None:
        return 1 if policy["zero"] == "shown" else 0, inf
    base = int(policy["round_to"])
    return (0, 0) if count == 0 and policy["zero"] == "shown" else (count - base // 2, count + (base - 1) // 2)


def overlap(one: Range, other: Range) -> Range:
    return max(one[0], other[0]), min(one[1], other[1])


def added_up(ranges: Iterable[Range]) -> Range:
    listed = list(ranges)
    return sum(low for low, _ in listed), sum(high for _, high in listed)


def narrowed(total: Range, own: dict[str, Range]) -> dict[str, Range]:
    """What a total leaves for each of its parts."""
    found = {}
    for name, one in own.items():
        low, high = added_up(other for key, other in own.items() if key != name)
        found[name] = overlap(one, (total[0] - high, total[1] - low))
    return found


def possible(told: Told, policy: Policy) -> dict[tuple[str, str], Range]:
    """What each count may be for a reader of all that is told, solved down and up the tree of totals."""
    groups: dict[str, dict[str, Range]] = defaultdict(dict)
    for (group, part), count in told.items():
        if part != "All":
            groups[group][part] = bucket(count, policy)
    own = {
        group: overlap(bucket(told[group, "All"], policy), added_up(parts.values())) for group, parts in groups.items()
    }
    whole = overlap(bucket(told["All", "All"], policy), added_up(own.values()))
    found = {("All", "All"): whole}
    for group, left in narrowed(whole, own).items():
        found[group, "All"] = left
        found |= {(group, part): one for part, one in narrowed(left, groups[group]).items()}
    return found


def assert_kept(table: dict[tuple[str, str], int], told: Told, policy: Policy) -> None:
    """No small count is told, and each that is not told may be at least `smallest` different ones."""
    smallest = int(policy["smallest"])
    for cell, (low, high) in possible(told, policy).items():
        if told[cell] is None:
            assert high - low + 1 >= smallest, (cell, table, told)
    for cell, count in table.items():
        assert told[cell] is None or count >= smallest or (count == 0 and policy["zero"] == "shown")


@pytest.mark.parametrize("policy", [TEN, TEN_EXACT, TEN_NO_ZERO, SIX])
def test_no_suppressed_count_of_any_small_table_can_be_worked_out(policy: Policy) -> None:
    """All tables of one group with three parts of up to 14."""
    tables = [{("G", name): n for name, n in zip("abc", cells, strict=True)} for cells in product(range(15), repeat=3)]
    for table, told in zip(tables, published(tables, policy), strict=True):
        assert_kept(table, told, policy)


counts = st.one_of(st.integers(0, 2), st.integers(0, 12), st.integers(0, 60))


@settings(max_examples=60, deadline=None, derandomize=True, phases=[Phase.generate])
@given(
    st.lists(
        st.lists(st.lists(counts, min_size=1, max_size=12), min_size=1, max_size=5), min_size=1, max_size=20
    ),
    st.sampled_from([TEN, TEN_EXACT, TEN_NO_ZERO, SIX]),
)  # fmt: skip
def test_p11_no_suppressed_count_can_be_worked_out_from_totals(trees: list[list[list[int]]], policy: Policy) -> None:
    tables = [
        {(f"G{g}", f"p{p}"): n for g, group in enumerate(tree) for p, n in enumerate(group)} for tree in trees
    ]  # fmt: skip
    for table, told in zip(tables, published(tables, policy), strict=True):
        assert_kept(table, told, policy)


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        # one small part: the next smallest goes with it
        ({"a": 3, "b": 30, "c": 40}, {"a": None, "b": None, "c": 40, "All": 75}),
        # two small parts that leave too little beside each other
        ({"a": 3, "b": 4, "c": 40}, {"a": None, "b": None, "c": None, "All": 45}),
        ({"a": 9, "b": 9, "c": 40}, {"a": None, "b": None, "c": 40, "All": 60}),
        # ten parts of one child each: the total would tell them all
        (dict.fromkeys("abcdefghij", 1), dict.fromkeys("abcdefghij") | {"All": None}),
        # nobody is nobody
        ({"a": 0, "b": 30}, {"a": 0, "b": 30, "All": 30}),
        ({"a": 0, "b": 3}, {"a": 0, "b": None, "All": None}),
    ],
)  # fmt: skip
def test_what_is_suppressed_beside_a_small_count(counts: dict[str, int], told: dict[str, int | None]) -> None:
    (found,) = published([{("G", part): n for part, n in counts.items()}], TEN)
    assert {part: n for (group, part), n in found.items() if group == "G"} == told


def test_where_an_authority_is_not_told_neither_are_its_parts() -> None:
    table = {("A", "a"): 5, ("A", "b"): 0, ("B", "a"): 20, ("B", "b"): 30, ("C", "a"): 60, ("C", "b"): 0}
    (told,) = published([table], TEN)
    assert told == {
        ("All", "All"): 115, ("A", "All"): None, ("A", "a"): None, ("A", "b"): 0, ("B", "All"): None,
        ("B", "a"): None, ("B", "b"): None, ("C", "All"): 60, ("C", "a"): 60, ("C", "b"): 0,
    }  # fmt: skip


# ---- two releases


@pytest.fixture(scope="module")
def behind() -> dict[tuple[tuple[tuple[str, str], int | None], ...], list[tuple[int, ...]]]:
    """By what is told, all tables of two parts of up to 39 that it may stand for."""
    pairs = list(product(range(40), repeat=2))
    found = defaultdict(list)
    for cells, told in zip(pairs, published([{("G", "a"): a, ("G", "b"): b} for a, b in pairs], TEN), strict=True):
        found[tuple(sorted(told.items()))].append(cells)
    return found


def test_p12_two_releases_never_tell_that_one_child_came_or_went(
    behind: dict[tuple[tuple[tuple[str, str], int | None], ...], list[tuple[int, ...]]],
) -> None:
    """Even to a reader who knows the rule: what is told before and after one child more is also told before and after
    another change, by another number of children."""
    told_of = {cells: told for told, tables in behind.items() for cells in tables}
    changes = [(cells, (cells[0] + 1, cells[1])) for cells in told_of if cells[0] < 38]
    visible = 0
    for before, after in changes:
        if told_of[before] == told_of[after]:
            continue
        visible += 1
        differences = {
            sum(other) - sum(one) for one in behind[told_of[before]] for other in behind[told_of[after]]
        }  # fmt: skip
        assert differences - {1}, (before, after)
    assert 0 < visible < len(changes) / 2, "most changes by one child are not to be seen at all"


def test_a_reader_who_knows_the_rule_learns_no_suppressed_count_of_two(
    behind: dict[tuple[tuple[tuple[str, str], int | None], ...], list[tuple[int, ...]]],
) -> None:
    """Of a table of two parts that are not told, with their total, each may be one of several counts."""
    for told, tables in behind.items():
        if dict(told)["G", "a"] is None and max(max(cells) for cells in tables) < 39:
            assert len({a for a, _ in tables}) > 1, (told, tables)
