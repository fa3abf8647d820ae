"""What is declared about a Power BI project and does not fit its exports: refused, with the line it stands on."""

from pathlib import Path

import duckdb
import pytest

from publish import release as releasing
from publish import switch
from publish.power_bi.check import faults_of, references
from publish.power_bi.model import Column, Model, Relationship, Table, Type
from publish.power_bi.project import write_projects
from publish.zones import Zones
from schemas.yaml_lines import SchemaError

from .power_bi_toys import DESCRIBED, NOTHING_SAID, TOYS, files, make


def edited(old: str, new: str) -> str:
    assert TOYS.count(old) == 1, old
    return TOYS.replace(old, new)


REFUSED = {
    "a column that is not there": (
        edited("to: [dimHome, home_key]", "to: [dimHome, house_key]"), "14: `dimHome` has no column `house_key`"),
    "a table that is not exported": (
        edited("from: [factStays, ended]", "from: [factStay, ended]"), "16: TOYS exports no table `factStay`"),
    "two types": (
        edited("from: [factStays, started]", "from: [factStays, YEAR]"),
        "15: `YEAR` is of the type int64, `Date` of dateTime"),
    "a relationship twice": (
        edited(", active: false", "").replace("ended]", "started]"), "16: the relationship is declared twice"),
    "two active ways": (
        edited(", active: false", ""),
        "13: a filter on `dimDate` would reach `factStays` in more than one way: make a relationship inactive"),
    "a relationship that says it is active": (edited("active: false", "active: true"), "16: False was expected"),
    "a hidden column that is not there": (
        edited("hidden: [home_key]", "hidden: [home]"), "9: `factStays` has no column `home`"),
    "a table of which something is said": (
        edited("  dimDate:\n", "  dimDates:\n"), "4: TOYS exports no table `dimDates`"),
    "a column to sort by": (
        edited("{Month: month_number}", "{Month: number}"), "6: `dimDate` has no column `number`"),
    "dates by no date": (
        edited("date_column: Date", "date_column: Year"),
        "5: `Year` is no date: Power BI needs one to know the table as the table of dates"),
    "a sum of no numbers": (
        edited("summed: [distance]", "summed: [CHILD]"), "10: `CHILD` is no number: it cannot be added up"),
    "a measure in no table": (
        edited("Stays begun\n    table: factStays", "Stays begun\n    table: stays"),
        "19: TOYS exports no table `stays`"),
    "a measure called as a column": (
        edited("measure: Children per stay", "measure: child"), "36: `factStays` has a column called `child` already"),
    "two measures of a name": (
        edited("measure: Children per stay", "measure: stays BEGUN"), "36: another measure is called `stays BEGUN`"),
    "DAX on a column that is not there": (
        edited("'factStays'[started] <=", "'factStays'[start] <="),
        "28: the DAX refers to `factStays`[start], which is not there"),
    "DAX on a table that is not there": (
        edited("COUNTROWS('factStays')", "COUNTROWS(factStay)"),
        "23: the DAX refers to the table `factStay`, which is not exported"),
    "DAX on a measure that is not there": (
        edited("[Stays begun],", "[Stays],"),
        "40: the DAX refers to the measure [Stays], which is not declared; a column needs its table before it"),
    "DAX with a bracket too few": (
        edited("COUNTROWS('factStays')", "COUNTROWS('factStays'"), "23: the DAX has 1 `(` and 0 `)`"),
    "a use case without exports": (edited("use_case: TOYS", "use_case: TOY"), "1: no use case TOY has exports"),
    "a key that nobody knows": (edited("hidden: [home_key]", "hiden: [home_key]"), "8: Additional properties are not"),
    "text that is no YAML": (TOYS + "  - [", "42: this is not valid YAML"),
}  # fmt: skip


@pytest.mark.parametrize(("declared", "fault"), REFUSED.values(), ids=REFUSED)
def test_what_is_declared_and_wrong_is_refused_with_its_line(declared: str, fault: str, tmp_path: Path) -> None:
    with pytest.raises(SchemaError) as raised:
        make(tmp_path, declared)
    assert str(raised.value).startswith(f"{tmp_path}/declared/toys.yml:{fault}"), raised.value
    assert not files(tmp_path / "exports")


def test_nothing_need_be_declared(exports_alone: Path) -> None:
    assert {path.split("/")[0] for path in files(exports_alone)} == {"TOYS", "BALLS"}
    assert not [path for path in files(exports_alone) if path.endswith("relationships.tmdl")]


@pytest.fixture
def exports_alone(tmp_path: Path) -> Path:
    """Exports of a project without a folder of declarations."""
    exports = make(tmp_path / "made")
    for path in files(exports):
        (exports / path).unlink()
    with duckdb.connect() as connection:
        write_projects(exports, DESCRIBED, connection, tmp_path / "nowhere")
    return exports


def test_a_release_with_a_fault_in_a_declaration_switches_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    zones = Zones(tmp_path / "data")
    switch.start(zones.published_building, (), zones.published)
    switch.start(zones.region_building, ("exports/TOYS",), zones.region_current)
    declared = tmp_path / "power_bi" / "toys.yml"
    declared.parent.mkdir()
    declared.write_text("use_case: TOYS\nrelationships:\n  - {from: [a, b], to: [c, d]}\n", encoding="utf-8")
    monkeypatch.setattr(releasing, "PROJECT", tmp_path)
    all_of_it = frozenset({"node"})
    outcome = releasing.Outcome(0, all_of_it, all_of_it, all_of_it, {}, "2026-06-30", {"TOYS/TOYS_x": NOTHING_SAID})
    with duckdb.connect() as connection:
        connection.execute(f"copy (select 1 as a) to '{zones.region_building}/exports/TOYS/TOYS_x.parquet'")
        with pytest.raises(SchemaError, match=r"toys\.yml:3: TOYS exports no table `a`"):
            releasing.release(zones, connection, outcome, {})
    assert not zones.exports.exists() and not zones.published.exists() and not zones.reports.exists()


def related(*pairs: tuple[str, str]) -> Model:
    """A model of tables with one column each, related in these pairs."""
    names = sorted({name for pair in pairs for name in pair})
    column = Column("key", Type("int64", "Int64.Type"))
    return Model(
        "TOYS",
        tuple(Table(name, f"TOYS/TOYS_{name}", "", (column,)) for name in names),
        tuple(Relationship((many, "key"), (one, "key")) for many, one in pairs),
    )


def test_a_filter_reaches_a_table_in_one_way_only() -> None:
    star = related(("stays", "homes"), ("visits", "homes"), ("stays", "days"), ("visits", "days"))
    snowflake = related(("stays", "homes"), ("homes", "areas"))
    for model in (star, snowflake):
        assert not list(faults_of(model))
    for model in (
        related(("stays", "homes"), ("homes", "areas"), ("stays", "areas")),
        related(("stays", "homes"), ("homes", "stays")),
    ):
        assert [where for where, _ in faults_of(model)][:1] == [("relationships",)]
    itself = related(("stays", "stays"))
    assert "a table cannot be related to itself" in [reason for _, reason in faults_of(itself)]


def test_references_are_found_in_dax() -> None:
    dax = """
        VAR days = VALUES('it''s'[a b]) /* 'no'[no] */
        RETURN IF(NOT [My measure], SUMX(days, plain[column]) + [Other], "[no]") // [no]
    """
    assert set(references(dax)) == {("it's", "a b"), ("", "My measure"), ("plain", "column"), ("", "Other")}
    assert list(references("CALCULATE([m], REMOVEFILTERS('whole'), other)")) == [
        ("", "m"),
        ("whole", ""),
        ("other", ""),
    ]
