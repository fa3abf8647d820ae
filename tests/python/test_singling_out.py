"""How many people a published table singles out: counted as declared, and too many stop the release."""

import re
from pathlib import Path
from types import SimpleNamespace

import duckdb
import jinja2
import pytest

from schemas.load import load_catalogue
from schemas.yaml_lines import SchemaError

from .running import REPO, write_file
from .test_schemas import SOUND, USE

MACROS = (REPO / "macros" / "quality" / "people_like_each_other.sql").read_text(encoding="utf-8")
GATE = (REPO / "tests" / "dbt" / "no_table_singles_out_more_people_than_declared.sql").read_text(encoding="utf-8")
# Three are alike, one of them with two rows; two are alike; one is alone; one says nothing of itself, and is alone.
PEOPLE = """
    select * from (values
        ('1', 'F', 2010), ('1', 'F', 2010), ('2', 'F', 2010), ('3', 'F', 2010),
        ('4', 'M', 2011), ('5', 'M', 2011),
        ('6', 'F', 2012),
        ('7', null, null)
    ) as people (child, sex, born)"""
DECLARED = """\
singling_out:
  instruction: "4.1"
  group: 5
  tables:
    visits:
      visits: {told_by: [SEEN, LA], most_unique: 90}
"""


def report(most_unique: int, people: str = PEOPLE) -> str:
    """The report on one made-up table, as SQL."""
    call = (
        "{{ people_like_each_other('(' ~ people ~ ')', ['PAN', 'visits', 'people'], ['sex', 'born'],"
        " 'child', 3, most_unique) }}"
    )
    template = jinja2.Environment().from_string(MACROS + call)
    return template.render(people=people, most_unique=most_unique, dbt=SimpleNamespace(type_string=lambda: "varchar"))


def gate(sql: str) -> list[tuple[object, ...]]:
    return duckdb.sql(GATE.replace("{{ ref('singling_out') }}", f"({sql})")).fetchall()


def test_people_are_counted_once_however_many_rows_they_have() -> None:
    (row,) = duckdb.sql(report(30)).fetchall()
    assert row == ("PAN", "visits", "people", "sex, born", 7, 4, 2, 1, 3, 4, 30)


def test_nobody_is_singled_out_of_an_empty_table() -> None:
    (row,) = duckdb.sql(report(0, f"{PEOPLE} where false")).fetchall()
    assert row == ("PAN", "visits", "people", "sex, born", 0, 0, 0, None, 3, 0, 0)
    assert gate(report(0, f"{PEOPLE} where false")) == []


@pytest.mark.parametrize(("most_unique", "passes"), [(100, True), (29, True), (28, False), (0, False)])
def test_p13_more_than_the_declared_share_stops_the_release(most_unique: int, passes: bool) -> None:
    """2 of 7 are 28.6 in a hundred."""
    assert gate(report(most_unique)) == ([] if passes else [("PAN", "visits", "people", 2, 7, most_unique)])


def test_every_table_of_children_of_the_shipped_use_cases_is_compared_or_known_not_to_be() -> None:
    catalogue = load_catalogue(REPO)
    not_declared = {
        f"{use_case.name} {dataset}.{table}"
        for use_case in catalogue.published
        for dataset, grant in use_case.datasets.items()
        for table in grant.tables
        if not catalogue.datasets[dataset].is_reference
        and (not use_case.singling_out or (dataset, table) not in use_case.singling_out.tables)
    }
    assert not_declared == {
        *(f"CROSS school_census.{t}" for t in ("children", "exclusions", "summer_attendance", "termly_attendance")),
        *(f"REGION school_census.{t}" for t in ("exclusions", "summer_attendance", "termly_attendance")),
        *(f"PAN sen2.{table}" for table in ("placements", "plan_details", "requests", "sen_needs")),
        *("PAN csww.la_level", "PAN csww.la_level_vacancies", "PAN s251.internal_residential_costs"),
    }


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("[SEEN, LA]", "[SEEN, HOUSE]", "the use case keeps no column `HOUSE` of visits visits"),
        ("[SEEN, LA]", "[SEEN, NOTE]", "the use case keeps no column `NOTE` of visits visits"),
        ("      visits: {", "      guests: {", "the use case keeps no table `visits.guests`"),
        ("most_unique: 90", "most_unique: 101", "101 is greater than the maximum of 100"),
        ("group: 5", "group: 1", "1 is less than the minimum of 2"),
        ('"4.1"', '"9.9"', 'instruction "9.9" is used but not written'),
    ],
)
def test_a_declaration_that_cannot_be_is_refused_where_it_stands(
    tmp_path: Path, old: str, new: str, words: str
) -> None:
    for name, text in SOUND.items():
        changed = text.replace("datasets:\n", DECLARED.replace(old, new) + "datasets:\n") if name == USE else text
        write_file(tmp_path, name, changed.rstrip("\n"))
    with pytest.raises(SchemaError) as refused:
        load_catalogue(tmp_path)
    told = [line for line in str(refused.value).splitlines() if words in line]
    assert told, str(refused.value)
    assert re.match(r".*\.yml:[0-9]+: ", told[0])
