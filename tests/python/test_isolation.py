"""Each use case by itself: in dbt's manifest, in the compiled SQL, on disk. And what would break it is noticed."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest

from audit.isolation import compiled_faults, isolation_faults
from publish import switch
from schemas.agreement import Catalogue
from schemas.load import load_catalogue

from .running import REPO, House, ask

Manifest = dict[str, Any]
OURS = "macro.la_returns."
FIELDS = ("resource_type", "fqn", "name", "database", "schema", "tags", "config", "depends_on", "raw_code")
CONFIG = ("materialized", "meta", "pre-hook", "post-hook")
MART, OTHER_MART = "model.la_returns.pan_ssda903__header", "model.la_returns.sufficiency_ssda903__header"
SUMMARY = "model.la_returns.sufficiency_children_counted"
SHARED, OTHER_SHARED = "model.la_returns.pub_pan__ssda903__header", "model.la_returns.pub_sufficiency__ssda903__header"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(REPO)


@pytest.fixture(scope="module")
def manifest(manifest_of_project: Manifest) -> Manifest:
    return looked_at(manifest_of_project)


def looked_at(content: Manifest) -> Manifest:
    """The part of a manifest that the proof looks at, which is copied in a fraction of the time."""
    small: Manifest = {"macros": {n: {"macro_sql": m["macro_sql"]} for n, m in content["macros"].items() if OURS in n}}
    for part in ("nodes", "sources", "unit_tests"):
        nodes = {
            name: {field: node[field] for field in FIELDS if field in node} for name, node in content[part].items()
        }
        for node in nodes.values():
            node["config"] = {key: node["config"][key] for key in CONFIG if key in node["config"]}
        small[part] = nodes
    return small


def test_every_use_case_is_by_itself(manifest: Manifest, catalogue: Catalogue) -> None:
    assert isolation_faults(manifest, catalogue) == []
    of_marts = [node for node in manifest["nodes"].values() if "mart" in node["tags"] and node["fqn"][1] == "marts"]
    assert len(of_marts) > 80 and {node["fqn"][2].upper() for node in of_marts} == {u.name for u in catalogue.published}


def reads(node: str, parent: str) -> Callable[[Manifest], None]:
    return lambda content: content["nodes"][node]["depends_on"]["nodes"].append(parent)


def says(node: str, **changes: Any) -> Callable[[Manifest], None]:
    return lambda content: content["nodes"][node].update(changes)


def means(name: str, **changes: Any) -> Callable[[Manifest], None]:
    return lambda content: content["nodes"][name]["config"]["meta"].update(changes)


def adds(name: str, text: str) -> Callable[[Manifest], None]:
    def change(content: Manifest) -> None:
        content["nodes"][name]["raw_code"] += text

    return change


def no_agreement(content: Manifest) -> None:
    del content["nodes"][SHARED]["config"]["meta"]["agreement"]


def no_way_across(content: Manifest) -> None:
    content["nodes"][MART]["depends_on"]["macros"].remove("macro.la_returns.published")


def a_hook(content: Manifest) -> None:
    content["nodes"][MART]["config"]["post-hook"].append({"sql": "copy (select 1) to 'x.csv'"})


def stored(content: Manifest) -> None:
    content["nodes"][SUMMARY]["config"]["materialized"] = "table"


def a_macro(content: Manifest) -> None:
    content["macros"]["macro.la_returns.stable_key"]["macro_sql"] += "attach 'other.duckdb'"


def a_test_over_two(content: Manifest) -> None:
    tests = [node for node in content["nodes"].values() if node["resource_type"] == "test"]
    next(test for test in tests if MART in test["depends_on"]["nodes"])["depends_on"]["nodes"].append(OTHER_MART)


def round_about(content: Manifest) -> None:
    """By way of a table of the LA zone: the accounting of rows looks at every use case's, and leads to none."""
    reads("model.la_returns.coverage", "model.la_returns.row_accounting")(content)


CHANGES: dict[str, tuple[Callable[[Manifest], None], str]] = {
    "a mart reads another use case's mart": (
        reads(MART, OTHER_MART), f"{MART}: it is made from something of the use case sufficiency"),
    "a mart reads another use case's published rows": (
        reads(MART, OTHER_SHARED), f"{MART}: it is made from something of the use case sufficiency"),
    "a form reads the marts of the use case that it is a form of": (
        reads("model.la_returns.pan_dedup_annex_a__list_1", "model.la_returns.pan_annex_a__list_1"),
        "model.la_returns.pan_dedup_annex_a__list_1: it is made from something of the use case pan"),
    "a mart reads another use case's seed": (
        reads(MART, "seed.la_returns.sufficiency_members"),
        f"{MART}: it is made from something of the use case sufficiency"),
    "a mart reads the LA zone": (
        reads(MART, "model.la_returns.cur_ssda903__header"),
        f"{MART}: it reads model.la_returns.cur_ssda903__header, of the LA zone"),
    "a mart reads a raw table": (
        reads(MART, "source.la_returns.raw.ssda903__header"),
        f"{MART}: it reads source.la_returns.raw.ssda903__header, of the LA zone"),
    "a published model reads another": (
        reads(SHARED, OTHER_SHARED), f"{SHARED}: it reads {OTHER_SHARED}, which is published or a mart itself"),
    "a published model reads another of its own use case": (
        reads(SHARED, "model.la_returns.pub_pan__ssda903__oc2"),
        f"{SHARED}: it reads model.la_returns.pub_pan__ssda903__oc2, which is published or a mart itself"),
    "a published model reads staging": (
        reads(SHARED, "model.la_returns.stg_ssda903__header"),
        f"{SHARED}: it reads model.la_returns.stg_ssda903__header, and published models read current, quality, "
        "reference only"),
    "the LA zone reads a mart": (
        reads("model.la_returns.row_accounting", MART),
        f"model.la_returns.row_accounting: it stands in the LA zone and reads {MART}",
    ),
    "a current table is made from what is published": (
        reads("model.la_returns.cur_ssda903__header", SHARED),
        f"model.la_returns.cur_ssda903__header: it stands in the LA zone and reads {SHARED}",
    ),
    "two use cases meet in the LA zone": (
        round_about, "model.la_returns.pub_pan__coverage: it is made from something of the use case sufficiency"),
    "a mart reads the published view and not its file": (
        no_way_across, f"{MART}: it reads {SHARED} in another way than by its file"),
    "a mart refers to the published view besides": (
        adds(MART, "union all select * from {{ ref('pub_pan__ssda903__header') }}"),
        f"{MART}: it reads {SHARED} in another way than by its file"),
    "a mart names a file": (
        adds(MART, "union all select * from read_parquet('x.parquet')"),
        f"{MART}: it names a file or database by itself"),
    "a mart names a file in short": (
        adds(MART, "union all select * from '/data/published/SUFFICIENCY/ssda903__header.parquet'"),
        f"{MART}: it names a file or database by itself"),
    "a macro attaches a database": (a_macro, "macro.la_returns.stable_key: it reads a file"),
    "a hook does more": (a_hook, f"{MART}: it does more than it says, in a hook"),
    "a mart stands in another's database": (
        says(MART, database="region_sufficiency"),
        f"{MART}: it stands in the database region_sufficiency and not in region_pan"),
    "a mart stands in another's schema": (
        says(MART, schema="sufficiency"), f"{MART}: it stands in the schema sufficiency, which is not that of pan"),
    "a published file goes by another's name": (
        says(SHARED, name="pub_sufficiency__ssda903__header"), f"{SHARED}: its name is not one of pan"),
    "the name of a use case begins like another's": (
        says(SHARED, name="pub_pan_dedup__ssda903__header"), f"{SHARED}: its name is not one of pan"),
    "a mart has another's tag": (says(MART, tags=["mart"]), f"{MART}: it has no tag use_case_pan"),
    "a mart is exported to another": (
        means(MART, export="SUFFICIENCY/SUFFICIENCY_x"), f"{MART}: its export does not go to PAN/"),
    "a mart names another agreement": (
        means(MART, agreement="DSA-CROSS-2025"), f"{MART}: it does not name the agreement of PAN, DSA-PAN-2025"),
    "a published model names none": (
        no_agreement, f"{SHARED}: it does not name the agreement of PAN, DSA-PAN-2025"),
    "a summary reads another use case's mart": (
        reads(SUMMARY, MART), f"{SUMMARY}: it is made from something of the use case pan"),
    "a summary reads the LA zone": (
        reads(SUMMARY, "model.la_returns.cur_ssda903__header"),
        f"{SUMMARY}: it reads model.la_returns.cur_ssda903__header, of the LA zone"),
    "a summary names a file": (
        adds(SUMMARY, "union all select * from read_parquet('x.parquet')"),
        f"{SUMMARY}: it names a file or database by itself"),
    "a summary is stored": (stored, f"{SUMMARY}: it is stored, and holds exact counts"),
    "a summary goes by another's name": (
        says(SUMMARY, name="pan_children_counted"), f"{SUMMARY}: its name is not one of sufficiency"),
    "a mart reads another use case's summary": (
        reads(MART, SUMMARY), f"{MART}: it is made from something of the use case sufficiency"),
    "the LA zone reads a summary": (
        reads("model.la_returns.row_accounting", SUMMARY),
        f"model.la_returns.row_accounting: it stands in the LA zone and reads {SUMMARY}"),
    "a folder is of no use case": (
        says(MART, fqn=["la_returns", "marts", "other", "x"]), f"{MART}: no use case called other is declared"),
}  # fmt: skip


def test_p24_every_mart_and_published_file_names_its_agreement(manifest: Manifest, catalogue: Catalogue) -> None:
    agreements = {use_case.name.lower(): use_case.agreement["id"] for use_case in catalogue.published}
    shared = [
        n for n in manifest["nodes"].values() if n["resource_type"] == "model" and n["fqn"][1] in ("published", "marts")
    ]
    assert len(shared) > 150
    assert not [n["name"] for n in shared if n["config"]["meta"].get("agreement") != agreements[n["fqn"][2]]]


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_noticed(manifest: Manifest, catalogue: Catalogue, name: str) -> None:
    change, fault = CHANGES[name]
    changed = copy.deepcopy(manifest)
    change(changed)
    assert fault in isolation_faults(changed, catalogue)


def test_a_test_that_brings_two_use_cases_together_is_noticed(manifest: Manifest, catalogue: Catalogue) -> None:
    changed = copy.deepcopy(manifest)
    a_test_over_two(changed)
    (fault,) = isolation_faults(changed, catalogue)
    assert fault.startswith("test.la_returns.") and fault.endswith("it brings pan and sufficiency together")


# ---- compiled SQL


def test_compiled_marts_read_files_and_tables_of_their_own_use_case(sample: House) -> None:
    folder = sample.data / "la_zone" / "target" / "compiled" / "la_returns" / "models" / "marts"
    models = sorted(folder.glob("*/*.sql"))
    assert len(models) > 80
    faults = {path.stem: compiled_faults(path.parent.name.upper(), path.read_text(encoding="utf-8")) for path in models}
    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize(
    ("sql", "faults"),
    [
        ("select * from read_parquet('/d/published/PAN/a.parquet')", []),
        ("select * from read_parquet('/d/.published/building/PAN/a.parquet')", []),
        ("select * from read_parquet('/d/published/PAN_DEDUP/a.parquet')", ["it reads a file of PAN_DEDUP"]),
        ("select * from read_parquet('/d/published/*/a.parquet')", ["it reads a file of no use case"]),
        ("select * from read_parquet('/d/published/PAN/../CROSS/a.parquet')", ["it reads a file of no use case"]),
        ('select * from "region_pan"."pan"."pan_a"', []),
        ('select * from "region_cross"."cross"."cross_a"', ["it reads the database region_cross"]),
        ('select * from "la"."published_pan"."pub_pan__a"', ["it reads the database la"]),
    ],
)
def test_what_compiled_sql_reads_is_told(sql: str, faults: list[str]) -> None:
    assert compiled_faults("PAN", sql) == faults


# ---- on disk


def test_p21_a_database_of_the_region_has_the_tables_of_one_use_case_and_no_view(
    sample: House, catalogue: Catalogue
) -> None:
    assert set(sample.regions) == {use_case.name for use_case in catalogue.published}
    for use_case, path in sample.regions.items():
        own = use_case.lower()
        query = "select schema_name, table_name from duckdb_tables() where not temporary"
        schemas = {(schema, name.startswith(f"{own}_")) for schema, name in ask(path, query)}
        assert schemas - {("reference", False), ("reference", True)} == {(own, True)}, use_case
        seeds = {name for schema, name in ask(path, query) if schema == "reference"}
        assert seeds <= {seed.stem for seed in (REPO / "seeds" / "marts" / own).glob("*.csv")}, use_case
        assert ask(path, "select count(*) from duckdb_views() where not internal") == [(0,)]
    assert not list((sample.data / "region_zone" / "current").glob("*.duckdb"))


def test_folders_of_use_cases_hold_files_of_their_own_name_only(sample: House) -> None:
    for place in (sample.exports, sample.data / "published"):
        for folder in (path for path in place.iterdir() if path.is_dir()):
            assert folder.name in sample.regions
            if place == sample.exports:
                assert {p.name for p in folder.iterdir() if not p.name.startswith(f"{folder.name}_")} == {"power_bi"}


def test_a_release_gives_folders_to_whom_they_were_given_before(tmp_path: Path) -> None:
    before, building = tmp_path / "before", tmp_path / "building"
    for name, mode in (("PAN", 0o710), ("exports/PAN", 0o700)):
        (before / name).mkdir(parents=True)
        (before / name).chmod(mode)
    switch.start(building, ("PAN", "exports/PAN", "NEW"), before)
    modes = {name: (building / name).stat().st_mode & 0o777 for name in ("PAN", "exports/PAN")}
    assert modes == {"PAN": 0o710, "exports/PAN": 0o700} and (building / "NEW").is_dir()


def test_a_use_case_that_has_ended_leaves_no_link(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    for name in ("PAN", "OLD"):
        (tmp_path / name).symlink_to("there" if name == "PAN" else "gone")
    switch.remove_loose_links(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"there", "PAN"}


def test_p21_one_file_cannot_be_opened_by_way_of_another(sample: House) -> None:
    with pytest.raises(duckdb.Error, match="sufficiency"):
        ask(sample.region("PAN"), "select * from sufficiency.sufficiency_ssda903__header")
