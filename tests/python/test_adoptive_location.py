"""Where a child placed for adoption lives is in nothing that leaves an authority, unless an instruction allows it."""

import re
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from codegen.expressions import published, steps, withheld_when
from schemas.agreement import Catalogue
from schemas.load import load_catalogue
from schemas.yaml_lines import SchemaError

from .running import REPO, House, write_file
from .test_schemas import SOUND, TABLE, USE

PLACED = "('A3', 'A4', 'A5', 'A6', 'b) Placed for adoption')"
TYPES = ("PLACE", "Placement Type", "Placement type")
"""What returns call the column that says what kind of placement it is."""
PLACES = {
    "PL_POST", "URN", "PL_POST Easting", "PL_POST Northing", "Placement postcode", "URN of Placement",
    "Placement Location", "LA of Placement", "LA of placement", "Ofsted URN", "Host Authority", "Establishment",
    "Establishment URN", "Establishment registration URN", "Provider ID", "Provider Ofsted (or equivalent) URN",
    "Primary Placing at Distance Reason",
}  # fmt: skip
"""Every column of every return that says, or helps to say, where a placement is."""
CONFIDENTIAL = """\
confidential:
  columns: [HOME]
  when: {KIND: ["1"]}
  because: It is so.
"""


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(REPO)


# ---- the sample


def said_of_places(file: Path) -> list[tuple[str, int, int]]:
    """Of a file that tells the type of a placement: each column that says where, with the rows of children placed for
    adoption, or of a type that is not known, and how many of these are filled."""
    names = [row[0] for row in duckdb.sql(f"describe from '{file}'").fetchall()]
    told_by = [name for name in TYPES if name in names]
    found = []
    for name in sorted(PLACES & set(names)) if told_by else ():
        adoptive = f'"{told_by[0]}" in {PLACED}'
        row = duckdb.sql(
            f"""select count(*) filter ({adoptive}), count("{name}") filter ({adoptive}) from '{file}'"""
        ).fetchone()
        assert row is not None
        found.append((name, row[0], row[1]))
    return found


@pytest.mark.parametrize("layer", ["published", "exports"])
def test_p09_no_row_of_a_child_placed_for_adoption_has_a_place(sample: House, layer: str) -> None:
    folder = sample.data / "published" if layer == "published" else sample.exports
    said = {str(file.relative_to(folder)): said_of_places(file) for file in sorted(folder.rglob("*.parquet"))}
    looked_at = {name: columns for name, columns in said.items() if columns}
    assert len(looked_at) >= 4  # two episodes, the lists of Annex A, the placement costs
    assert sum(rows for columns in looked_at.values() for _, rows, _ in columns) > 100
    assert [(name, *column) for name, columns in looked_at.items() for column in columns if column[2]] == []


def test_the_star_knows_no_place_of_a_child_placed_for_adoption(sample: House) -> None:
    star = sample.exports / "SUFFICIENCY"
    rows = duckdb.sql(
        f"""
        select "PlacementPostcodeKey", "OfstedProviderKey", "DistanceKm", "InAuthority", count(*)
        from '{star}/SUFFICIENCY_factEpisode.parquet'
        inner join '{star}/SUFFICIENCY_dimPlacementType.parquet' using ("PlacementTypeKey")
        where "PlacementTypeCode" in {PLACED}
        group by all
        """
    ).fetchall()
    assert [row[:4] for row in rows] == [(-1, -1, None, None)]
    assert rows[0][4] > 0


# ---- what is declared


def test_every_published_column_that_says_where_a_placement_is_is_confidential(catalogue: Catalogue) -> None:
    """Of the tables that tell the type of a placement. The placements census has no type for adoption."""
    tables = [t for d in catalogue.datasets.values() for t in d.tables if set(TYPES) & {c.name for c in t.columns}]
    assert sorted(table.id for table in tables) == [
        "annex_a__list_8", "s251__placement_costs", "ssda903__episodes",
    ]  # fmt: skip
    for table in tables:
        assert table.confidential is not None
        assert set(table.confidential.columns) == PLACES & {c.name for c in table.columns}


def test_no_use_case_shares_it_without_saying_so(catalogue: Catalogue) -> None:
    rules = [r for u in catalogue.published for g in u.datasets.values() for rules in g.tables.values() for r in rules]
    assert not [rule for rule in rules if rule.shares_confidential]


def test_an_instruction_may_allow_it(catalogue: Catalogue) -> None:
    pan = catalogue.use_cases["PAN"]
    table = catalogue.datasets["ssda903"].table("episodes")
    rule = pan.datasets["ssda903"].kept("episodes")["PL_POST"]
    assert "withheld(" in published("PL_POST", rule, table, pan)
    assert steps("PL_POST", rule, table, pan) == "postcode_sector, withheld where PLACE is A3, A4, A5, A6 or empty"
    allowed = replace(rule, shares_confidential=True)
    assert published("PL_POST", allowed, table, pan) == '{{ postcode_sector(\'"PL_POST"\') }} as "PL_POST"'
    assert withheld_when("PL_POST", allowed, table) is None
    assert withheld_when("HOME_POST", rule, table) is None


# ---- what cannot be


def project(root: Path, table: tuple[str, str] = ("", ""), use: tuple[str, str] = ("", "")) -> Path:
    """A sound project in which HOME is confidential, with a text of the table or of the use case replaced."""
    more = {
        TABLE: SOUND[TABLE] + CONFIDENTIAL.replace(*table),
        USE: SOUND[USE].replace("[CHILD, LA]", "[CHILD, LA, KIND]").replace(*use),
    }
    for name, text in (SOUND | more).items():
        write_file(root, name, text.rstrip("\n"))
    return root


def test_what_is_confidential_is_read(tmp_path: Path) -> None:
    confidential = load_catalogue(project(tmp_path)).datasets["visits"].table("visits").confidential
    assert confidential is not None
    assert (confidential.columns, confidential.told_by, confidential.codes) == (("HOME",), "KIND", ("1",))


@pytest.mark.parametrize(
    ("file", "table", "use", "words"),
    [
        (TABLE, ("[HOME]", "[HOUSE]"), ("", ""), "`HOUSE` is not a column of this table"),
        (TABLE, ("KIND:", "SORT:"), ("", ""), "`SORT` is not a category of this table"),
        (TABLE, ("KIND:", "NOTE:"), ("", ""), "`NOTE` is not a category of this table"),
        (TABLE, ('["1"]', "[A9]"), ("", ""), "the list `kind` has no code `A9`"),
        (TABLE, ("[HOME]", "[HOME, KIND]"), ("", ""), "`KIND` tells when a row is confidential"),
        (TABLE, ("  because: It is so.\n", ""), ("", ""), "'because' is a required property"),
        (USE, ("", ""), ("LA, KIND", "LA"), "`KIND` tells when `HOME` is confidential: keep it"),
        (USE, ("", ""), ("[SEEN],", "[SEEN], confidential: shared,"), "`SEEN` is never confidential"),
        (USE, ("", ""), ("[HOME],", "[HOME], confidential: sharde,"), "'sharde' is not one of"),
    ],
)
def test_what_cannot_be_is_refused_where_it_stands(
    tmp_path: Path, file: str, table: tuple[str, str], use: tuple[str, str], words: str
) -> None:
    with pytest.raises(SchemaError) as refused:
        load_catalogue(project(tmp_path, table, use))
    told = [line for line in str(refused.value).splitlines() if words in line]
    assert told, str(refused.value)
    assert re.match(rf".*{re.escape(file)}:[0-9]+: ", told[0])
