"""The questions to SUFFICIENCY: their SQL is run against the sample's release, and the tables and plots of the page are
what `docs/plots/make_plots.py` makes of it."""

import importlib.util
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import duckdb
import pytest

from .running import REPO, House

PAGE = REPO / "docs" / "sufficiency_questions.md"
SCRIPT = REPO / "docs" / "plots" / "make_plots.py"
DAY = date(2026, 3, 31)


def load() -> ModuleType:
    """The script, which is in no package."""
    spec = importlib.util.spec_from_file_location("make_plots", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_plots"] = module
    spec.loader.exec_module(module)
    return module


plots = load()
ASKED = {found["plot"]: found["sql"] for found in plots.ANSWER.finditer(PAGE.read_text(encoding="utf-8"))}


@pytest.fixture(scope="module")
def page() -> str:
    return PAGE.read_text(encoding="utf-8")


def answer(sample: House, name: str) -> list[dict[str, Any]]:
    with duckdb.connect() as connection:
        connection.execute(f"attach '{sample.region('SUFFICIENCY')}' as region (read_only)")
        asked = connection.execute(ASKED[name])
        columns = [column[0] for column in asked.description or ()]
        return [dict(zip(columns, row, strict=True)) for row in asked.fetchall()]


def looked_after(sample: House, day: date) -> Counter[str]:
    """Children by authority, from the mart of SSDA903 and not from the star."""
    return Counter(
        dict(
            sample.mart(
                'select "LA", count(distinct "CHILD") from sufficiency.sufficiency_ssda903__episodes'
                ' where "DECOM" <= ? and coalesce("DEC", date \'2999-12-31\') > ? group by "LA"',
                day,
                day,
            )
        )
    )


def test_every_block_of_sql_runs_one_after_the_other(sample: House, page: str) -> None:
    blocks = plots.statements(page, sample.data)
    assert len(blocks) == page.count("```sql") == 5
    with duckdb.connect() as connection:
        rows = [connection.execute(block).fetchall() for block in blocks]
    assert all(rows[1:])


def test_every_question_has_a_plot_and_every_plot_its_question() -> None:
    drawn = {path.stem for path in SCRIPT.parent.glob("*.svg")}
    assert drawn == set(ASKED) == set(plots.DRAWN)


def test_tables_and_plots_are_what_the_script_makes(sample: House, page: str) -> None:
    made = plots.make(page, sample.data)
    there = {name: (PAGE if name == PAGE.name else SCRIPT.parent / name).read_text(encoding="utf-8") for name in made}
    assert made == there, "renew them: make run && .venv/bin/python docs/plots/make_plots.py"


def test_the_script_renews_what_it_made(sample: House, page: str) -> None:
    emptied = plots.ANSWER.sub(lambda found: found[0].replace(found["made"], ""), page)
    assert emptied != page
    assert plots.make(emptied, sample.data)[PAGE.name] == page


@pytest.mark.parametrize("plot", sorted(ASKED))
def test_a_plot_is_small_plain_svg_with_a_title(plot: str) -> None:
    path = SCRIPT.parent / f"{plot}.svg"
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    assert path.stat().st_size < 10_000
    assert {element.tag.split("}")[1] for element in root.iter()} <= {"svg", "title", "rect", "text", "line", "path"}
    assert root[0].text == plots.DRAWN[plot].title
    for text in root.iter("{http://www.w3.org/2000/svg}text"):
        assert 0 <= float(text.attrib["x"]) <= plots.WIDTH and 0 <= float(text.attrib["y"]) <= plots.HEIGHT


def test_children_by_month_are_those_of_the_mart(sample: House) -> None:
    months = answer(sample, "children_by_month")
    assert len(months) == 36
    for month in months[::5]:
        day = month.pop("month_end")
        assert month == looked_after(sample, day)


def test_children_are_the_same_in_every_question(sample: House) -> None:
    children = looked_after(sample, DAY).total()
    by_distance = answer(sample, "distance_bands")
    assert sum(value for row in by_distance for name, value in row.items() if name != "band") == children
    assert sum(row["children"] for row in answer(sample, "provider_quality")) == children
    for year in answer(sample, "placement_moves"):
        parts = ("no move", "1 move", "2 moves", "3 or more")
        assert year["children"] == sum(year[part] for part in parts)


def test_nothing_is_told_of_where_children_placed_for_adoption_are(sample: House) -> None:
    last = answer(sample, "distance_bands")[-1]
    assert last["band"] == "Placed for adoption"
    assert (last["in the authority"], last["outside it"]) == (0, 0)
    assert last["not known where"] > 0


def test_every_band_of_distance_has_children_and_some_are_placed_outside(sample: House) -> None:
    bands = answer(sample, "distance_bands")[:6]
    assert all(band["in the authority"] + band["outside it"] for band in bands)
    assert [band["band"] for band in bands if band["outside it"]] == ["10 to 20 km", "20 to 32 km", "32 km and more"]


def test_a_return_that_was_not_received_is_empty_and_not_zero(sample: House, tmp_path: Path) -> None:
    """On a copy in which one authority's year was refused, and another authority looks after nobody."""
    copy = tmp_path / "region.duckdb"
    copy.write_bytes(sample.region("SUFFICIENCY").read_bytes())
    with duckdb.connect() as connection:
        connection.execute(f"attach '{copy}' as region")
        connection.execute(
            "update region.sufficiency.sufficiency_quality__coverage set status = 'refused'"
            " where la_name = 'Camden' and dataset = 'ssda903' and period = '2025'"
        )
        connection.execute(
            'delete from region.sufficiency.sufficiency_fact_episode where "LookedAfterChildKey" in'
            ' (select "LookedAfterChildKey" from region.sufficiency.sufficiency_dim_looked_after_child'
            " where \"LA\" = 'Bedford')"
        )
        asked = connection.execute(ASKED["children_by_month"])
        names = [column[0] for column in asked.description or ()]
        months = {row[0]: dict(zip(names, row, strict=True)) for row in asked.fetchall()}
    assert months[date(2024, 4, 30)]["Camden"] is months[date(2025, 3, 31)]["Camden"] is None
    assert months[date(2025, 4, 30)]["Camden"] > 0
    assert {month["Bedford"] for month in months.values()} == {0}


def test_a_line_is_broken_where_a_value_is_missing() -> None:
    drawn = plots.draw(plots.Answer(["day", "A"], [("x", 1), ("y", None), ("z", 3)]), plots.Plot("A & B", "lines"))
    path = next(e for e in ElementTree.fromstring(drawn) if e.tag.endswith("path")).attrib["d"]
    assert path.count("M") == 2 and "L" not in path
    assert "<title>A &amp; B</title>" in drawn


def test_a_missing_value_has_no_bar_and_zero_has_its_number() -> None:
    drawn = plots.draw(plots.Answer(["what", "A"], [("x", 0), ("y", None)]), plots.Plot("A", "bars"))
    numbers = [e.text for e in ElementTree.fromstring(drawn) if e.attrib.get("font-size") == "10"]
    assert numbers == ["0"]


@pytest.mark.parametrize(
    ("highest", "step"), [(0, 1), (8, 1), (9, 2), (17, 5), (41, 10), (85, 20), (1_000_000, 200_000)]
)
def test_steps_across_are_round(highest: int, step: int) -> None:
    assert plots._step(highest) == step
