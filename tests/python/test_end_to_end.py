"""The shipped sample returns, all the way: everything is accounted for, and the region learns counts only."""

import csv
import io
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine
import yaml
from lxml import etree

from .canaries import kept
from .running import REPO, House, files_below

# Kinds of finding that samples/README.md promises, beside the episode rules.
PLANTED = {
    "ConversionError", "OutOfRange", "DuplicateRemoval", "UnexpectedColumn", "RaggedRow", "WithdrawnCode", "NoDataRows",
    "Blank", "RowRemoved", "DuplicateFile", "UnknownDataset", "EncryptedFile", "AmbiguousHeader", "PeriodConflict",
    "UnidentifiedTable", "RetentionPeriod", "EmptyFile", "MissingYear", "NotSigned", "MissingLA", "ReadAs",
    "RULE_1", "RULE_1A", "RULE_2", "RULE_3", "RULE_3A", "RULE_4", "RULE_5",
    "MissingMonth", "HiddenSheet", "SheetNotRead", "SeveralSheets", "MissingTable", "ErrorCell", "FormulaWithoutValue",
    "DateFromNumber", "SupersededFile", "UnreadableFile", "MissingElement", "UnexpectedElement", "RepeatedElement",
    "RepeatedRecord", "WrongLA",
}  # fmt: skip
# By use case, the returns that it shares, and for how many years.
SHARED = {
    "PAN": dict.fromkeys(("annex_a", "cin", "csww", "s251", "sen2", "ssda903"), 12) | {"cans": 7, "pnw_census": 7},
    "PAN_DEDUP": {"annex_a": 12},
    "SUFFICIENCY": {"ssda903": 7},
    "REGION": {"school_census": 7},
}
SIGNED_AS = {"PAN_DEDUP": "PAN"}
DUE = {"cin": range(2017, 2028), "csww": range(2021, 2027), "sen2": range(2023, 2028), "ssda903": range(2017, 2028)}
"""The returns that are due once a year, from the first that is read to the one that has begun."""
IN_SHEETS = {"annex_a": {True}, "cans": {True}, "pnw_census": {True, False}}
"""The returns that come in workbooks; the placements census may come in either."""
BUILT = {"cin", "ofsted", "ons_areas", "ons_postcodes", "postcodes", "school_census"}


def said(house: House) -> str:
    return (house.data / "said.txt").read_text(encoding="utf-8")


def table(house: House, use_case: str, name: str) -> list[dict[str, str]]:
    text = (house.exports / use_case / f"{use_case}_{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text)))


def marts(house: House, use_case: str) -> list[tuple[str, str]]:
    """(return, table) of all that a use case keeps."""
    tables = {d: kept(house.project, SIGNED_AS.get(use_case, use_case), d) for d in SHARED[use_case]}
    return [(dataset, name) for dataset, names in tables.items() for name in names]


# ---- rows: counted here by other readers than the product's


def lines(path: Path, encoding: str, header_row: int) -> int:
    """The lines of a CSV file below its headings."""
    with path.open(encoding=encoding, newline=None) as file:
        return sum(1 for _ in file) - header_row


@cache
def sheets(path: Path) -> dict[str, list[list[Any]]]:
    """The visible sheets of a workbook, every row from the first on."""
    if path.suffix == ".ods":
        found = python_calamine.load_workbook(path)
        return {name: found.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in found.sheet_names}
    book = openpyxl.load_workbook(path, read_only=False, data_only=False)
    return {s.title: [list(row) for row in s.values] for s in book.worksheets if s.sheet_state == "visible"}


def rows_below(rows: list[list[Any]], header_row: int) -> tuple[int, int]:
    """The rows below the headings to the last that is filled, and how many of these are filled."""
    filled = [n for n, row in enumerate(rows, start=1) if n > header_row and any(str(c or "").strip() for c in row)]
    return (max(filled) - header_row, len(filled)) if filled else (0, 0)


def elements(path: Path, element: str) -> int:
    """How often the element of this path occurs in an XML file, whatever its prefix."""
    steps = "/".join(f"{{*}}{name}" for name in element.split("/")[1:])
    return len(list(etree.parse(path, etree.XMLParser(resolve_entities=False)).iterfind(f"./{steps}")))


def element_of(dataset: str, table: str) -> str:
    text = (REPO / "schemas" / "returns" / dataset / f"{table}.yml").read_text(encoding="utf-8")
    return str(yaml.safe_load(text)["element"])


def declared() -> set[str]:
    """Every return, and the reference data."""
    return {path.parent.name for path in (REPO / "schemas").glob("*/*/_dataset.yml")}


LIVE = """
    select path, table_name, rows_read, rows_landed, rows_blank, rows_rejected, encoding, header_row, sheet, dataset
    from raw.files
    where status = 'live'
        and dataset = ?"""


def test_lines_of_every_csv_file_are_landed_blank_or_rejected(sample: House) -> None:
    files = sample.la(LIVE, "ssda903")
    assert len(files) > 100
    for path, _, read, landed, blank, rejected, encoding, header_row, *_ in files:
        there = lines(sample.incoming / path, encoding, header_row)
        assert (path, read, landed + blank + rejected) == (path, there, there)


def test_rows_of_every_sheet_are_landed_blank_or_rejected(sample: House) -> None:
    found = sample.la(LIVE, "annex_a")
    assert len(found) > 100
    assert {Path(path).suffix for path, *_ in found} == {".xlsx", ".xlsm", ".ods"}
    for path, _, read, landed, blank, rejected, _, header_row, sheet, _ in found:
        there, filled = rows_below(sheets(sample.incoming / path)[sheet], header_row)
        assert (path, sheet, read, landed + blank + rejected) == (path, sheet, there, there)
        assert (path, sheet, landed + rejected) == (path, sheet, filled)


def test_every_element_that_makes_a_row_is_landed(sample: House) -> None:
    found = sample.la(LIVE, "cin")
    assert len(found) > 100
    for path, table_name, read, landed, blank, rejected, *_ in found:
        there = elements(sample.incoming / path, element_of("cin", table_name))
        assert (path, table_name, read, landed, blank, rejected) == (path, table_name, there, there, 0, 0)


def test_a_file_has_one_row_for_each_of_its_tables(sample: House) -> None:
    """A sheet once; a table of a file once, but for a list on several sheets; an XML return all of its tables."""
    twice = sample.la(
        "select path, table_name, sheet from raw.files where status in ('live', 'last_good')"
        " group by all having count(*) > 1"
    )
    assert twice == []
    assert (
        sample.la("select file_id, table_name from raw.files where status = 'live' group by all having count(*) > 1")
        == []
    )
    of_sheets: dict[str, set[bool]] = {}
    for dataset, is_sheet in sample.la("select dataset, sheet is not null from raw.files where status = 'live'"):
        of_sheets.setdefault(dataset, set()).add(is_sheet)
    assert of_sheets == {dataset: IN_SHEETS.get(dataset, {False}) for dataset in declared()}


def test_landed_rows_are_in_the_raw_tables(sample: House) -> None:
    query = "select table_name from duckdb_tables() where schema_name = 'raw' and contains(table_name, '__')"
    each = " union all ".join(
        f"select '{name}' as name, _file_id, count(*) as n from raw.{name} group by all" for (name,) in sample.la(query)
    )
    in_tables = sample.la(f"select * from ({each}) order by all")
    assert {name.split("__")[0] for name, *_ in in_tables} == declared()
    assert in_tables == sample.la(
        "select dataset || '__' || table_name, file_id, rows_landed from raw.files where rows_landed > 0 order by all"
    )


def test_rows_of_every_stage_are_kept_removed_or_duplicate(sample: House) -> None:
    stages = sample.la(
        "select dataset, stage, sum(rows_in), sum(rows_kept), sum(rows_removed + rows_duplicate + rows_rejected)"
        " from quality.row_accounting group by all order by all"
    )
    published = {dataset for use_case in SHARED.values() for dataset in use_case}
    assert {(dataset, stage) for dataset, stage, *_ in stages} == {
        *((dataset, stage) for dataset in declared() for stage in ("current", "landing")),
        *((dataset, "published") for dataset in published),
        *((dataset, "built") for dataset in BUILT),
    }
    for dataset, stage, rows_in, rows_kept, rows_out in stages:
        assert rows_in == rows_kept + rows_out, (dataset, stage)


def test_stages_join_up(sample: House) -> None:
    """What one stage keeps is what the next one begins with, per table; the last one keeps what the marts hold."""

    def count(stage: str, column: str, use_case: str = "") -> dict[tuple[str, str], int]:
        query = (
            f"select dataset, table_name, sum({column})::bigint from quality.row_accounting"
            " where stage = ? and coalesce(use_case, '') = ? group by all"
        )
        return {(dataset, name): rows for dataset, name, rows in sample.la(query, stage, use_case)}

    assert count("landing", "rows_kept") == count("current", "rows_in")
    for use_case in SHARED:
        published = count("published", "rows_kept", use_case)
        assert published == {
            (dataset, name): len(table(sample, use_case, f"{dataset}_{name}"))
            for dataset, name in marts(sample, use_case)
        }
    events = [(len(sample.la("select 1 from current.cin_events")),)]
    assert [(count("built", "rows_in")["cin", "cin"],)] == events
    assert count("built", "rows_kept")["cin", "cin"] >= count("published", "rows_in", "PAN")["cin", "cin"]


def test_a_form_of_a_use_case_is_made_of_what_the_use_case_shares(sample: House) -> None:
    for dataset, name in marts(sample, "PAN_DEDUP"):
        whole, newest = (table(sample, form, f"{dataset}_{name}") for form in ("PAN", "PAN_DEDUP"))
        assert newest and len(newest) < len(whole)
        assert {tuple(row.items()) for row in newest} <= {tuple(row.items()) for row in whole}


def test_every_child_in_a_mart_was_in_a_file(sample: House) -> None:
    sent = {child for (child,) in sample.la("""select upper("CHILD") || '_' || _la from raw.ssda903__header""")}
    marts = {row["CHILD"] for row in table(sample, "PAN", "ssda903_header")}
    assert marts and all(child in sent or child.split("_")[0] + ".0_" + child.split("_")[1] in sent for child in marts)


# ---- coverage and findings


def test_coverage_has_one_row_per_authority_return_period_and_state(sample: House) -> None:
    ((authorities,),) = sample.la("select count(*) from reference.authorities")
    for use_case in SHARED:
        rows = table(sample, use_case, "coverage")
        keys = {(row["la_code"], row["dataset"], row["period"]) for row in rows}
        periods = {(row["dataset"], row["period"]) for row in rows}
        assert {dataset for dataset, _ in periods} == set(SHARED[use_case])
        assert len(rows) == len(keys) == authorities * len(periods)


def test_a_return_that_is_due_has_every_year_and_another_the_periods_that_were_sent(sample: House) -> None:
    rows = table(sample, "PAN", "coverage")
    periods: dict[str, set[str]] = {}
    for row in rows:
        periods.setdefault(row["dataset"], set()).add(row["period"])
    years = {dataset: {str(year) for year in begun} for dataset, begun in DUE.items()}
    sent = sample.la("select dataset, list(distinct period) from raw.files where period is not null group by dataset")
    assert periods == {dataset: set(found) for dataset, found in sent if dataset in SHARED["PAN"]} | years
    due = {row["status"] for row in rows if row["dataset"] in DUE}
    asked_for = {row["status"] for row in rows if row["dataset"] not in DUE}
    assert due == {"received", "missing", "not due yet", "not signed"}
    assert asked_for == {"received", "refused", "not sent", "not signed"}


def test_coverage_counts_the_tables_of_a_workbook_and_of_an_xml_return(sample: House) -> None:
    """Camden's workbook of March lacks one list that PAN keeps; CIN plans are part of the census from 2022 on."""
    found = {
        (r["la_code"], r["dataset"], r["period"]): (r["tables_received"], r["tables_expected"])
        for r in table(sample, "PAN", "coverage")
    }
    assert found["BAR", "annex_a", "2026-03"] == ("9", "9")
    assert found["CAM", "annex_a", "2026-03"] == ("8", "9")
    assert found["BAR", "cin", "2025"] == ("9", "9")
    assert found["BAR", "cin", "2021"] == ("0", "8")


@pytest.mark.parametrize(
    "la, dataset, period, status",
    [
        ("BAR", "ssda903", "2025", "received"),
        ("BAR", "ssda903", "2023", "missing"),
        ("BAR", "ssda903", "2027", "not due yet"),
        ("350", "ssda903", "2025", "not signed"),
        ("BAD", "ssda903", "2025", "missing"),
        ("BAR", "cin", "2025", "received"),
        ("BAR", "cin", "2023", "missing"),
        ("BAR", "cin", "2027", "not due yet"),
        ("350", "cin", "2025", "not signed"),
        ("BAD", "cin", "2025", "missing"),
        ("BAR", "annex_a", "2026-02", "received"),
        ("350", "annex_a", "2026-02", "not signed"),
        ("BAD", "annex_a", "2026-02", "not sent"),
    ],
)
def test_coverage_tells_missing_from_zero(sample: House, la: str, dataset: str, period: str, status: str) -> None:
    rows = table(sample, "PAN", "coverage")
    place = (la, dataset, period)
    assert [r["status"] for r in rows if (r["la_code"], r["dataset"], r["period"]) == place] == [status]


def test_coverage_knows_the_retention_of_each_use_case(sample: House) -> None:
    for use_case, returns in SHARED.items():
        rows = table(sample, use_case, "coverage")
        past = {(row["dataset"], row["period"]) for row in rows if row["status"] == "past retention"}
        years = {dataset: {str(year) for year in begun} for dataset, begun in DUE.items() if dataset in returns}
        sent = {(row["dataset"], row["period"]) for row in rows if row["dataset"] not in DUE}
        every = sent | {(dataset, year) for dataset, begun in years.items() for year in begun}
        assert past == {(dataset, period) for dataset, period in every if int(period[:4]) <= 2026 - returns[dataset]}


def test_every_planted_finding_is_found(sample: House) -> None:
    assert {kind for (kind,) in sample.la("select distinct kind from quality.findings")} >= PLANTED


def test_every_finding_says_what_was_found_expected_done_and_to_do(sample: House) -> None:
    empty = sample.la(
        "select kind from quality.findings where meaning is null or what_happens is null or what_to_do is null"
    )
    assert empty == []
    assert sample.la("select kind from quality.findings where severity != 'row' and expected is null") == []


COUNTED = """
    with sources as (
        select distinct dataset, table_name, column_name from reference.declared_sources where use_case = ?
    ),

    kept as (
        select dataset, table_name from sources
        union
        select dataset, table_name from reference.declared_grants where use_case = ?
    )

    select
        findings.la, findings.period, findings.dataset, coalesce(findings.table_name, ''), sources.column_name, kind,
        count(*)
    from quality.findings as findings
    inner join (select unnest(?) as dataset, unnest(?) as years) as shared
        on findings.dataset = shared.dataset
    left join sources
        on
            findings.dataset = sources.dataset
            and findings.table_name = sources.table_name
            and findings.column_name = sources.column_name
    where
        findings.severity = ?
        and (findings.severity = 'row' or sources.column_name is not null)
        and (findings.table_name is null or (findings.dataset, findings.table_name) in (from kept))
        and (findings.la, findings.dataset) in (
            select (la_code, dataset) from reference.agreements_in_force where use_case = ?
        )
        and cast(left(findings.period, 4) as integer) > 2026 - shared.years
    group by all
    order by all"""


def told(count: int) -> tuple[str, str]:
    """A count as the region may see it: from ten upwards, to the nearest five."""
    return ("", "suppressed") if count < 10 else (str((count + 2) // 5 * 5), "rounded to 5")


@pytest.mark.parametrize("severity", ["row", "cell"])
@pytest.mark.parametrize("use_case", SHARED)
def test_finding_counts_in_the_region_add_up_to_the_findings(sample: House, use_case: str, severity: str) -> None:
    """Of the tables that a use case keeps, or that those it keeps are built from: nothing is lost, nothing counted
    twice."""
    returns = SHARED[use_case]
    wanted = sample.la(COUNTED, use_case, use_case, list(returns), list(returns.values()), severity, use_case)
    found = {
        (*(r[name] for name in ("la_code", "period", "dataset", "table_name")), r["column_name"] or None, r["kind"]):
        (r["findings"], r["findings_are"])
        for r in table(sample, use_case, "findings")
        if r["severity"] == severity
    }  # fmt: skip
    assert found == {tuple(key): told(count) for *key, count in wanted}
    if use_case == "PAN":
        built_from = {name for _, _, dataset, name, *_ in found if dataset == "cin"} - {"cin"}
        assert built_from, "or it would say nothing of tables that feed another"


def test_findings_about_whole_files_are_counted_too(sample: House) -> None:
    told = {
        (row["dataset"], row["kind"]): row["table_name"]
        for row in table(sample, "PAN", "findings")
        if row["severity"] in ("file", "note")
    }
    of_files = {("annex_a", "HiddenSheet"), ("annex_a", "MissingTable"), ("annex_a", "MissingMonth"),
                ("cin", "WrongLA"), ("cin", "PeriodConflict"), ("ssda903", "MissingYear")}  # fmt: skip
    assert {told.get(key) for key in of_files} == {""}, told


# ---- what is where


def test_no_file_name_is_in_the_region(sample: House) -> None:
    names = {p.name.encode() for p in sample.incoming.rglob("*.*") if p.is_file()} | {
        p.name.encode() for p in sample.incoming.iterdir()
    }
    assert {name.rpartition(b".")[2] for name in names} >= {b"csv", b"xlsx", b"xlsm", b"ods", b"xml"}
    for path in files_below(*sample.public):
        content = path.read_bytes()
        assert not [name for name in names if name in content], path


def test_manifest_says_what_the_exports_are(sample: House) -> None:
    manifest = json.loads((sample.exports / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["as_at"] == "2026-06-30"
    assert set(manifest["versions"]) >= {"schemas", "agreements"}
    assert {f["file"] for f in manifest["files"]} == {
        p.relative_to(sample.exports).as_posix()
        for p in sample.exports.rglob("*.*")
        if p.is_file() and p.name != "manifest.json"
    }
    for file in manifest["files"]:
        if file["file"].endswith(".parquet"):
            lines = (sample.exports / file["file"]).with_suffix(".csv").read_text(encoding="utf-8").count("\n")
            assert file["rows"] == lines - 1 or '"' in (sample.exports / file["file"]).with_suffix(".csv").read_text()


def test_incoming_folder_is_only_read(sample: House) -> None:
    assert all(not re.search(r"\.(new|tmp|wal|lock)$", p.name) for p in Path(sample.incoming).rglob("*"))


def test_summary_tells_received_refused_found_and_published(sample: House) -> None:
    text = said(sample)
    for heading in ("Received", "Refused", "Findings", "Published"):
        assert re.search(rf"^{heading}\b", text, re.MULTILINE), heading
    for place in (sample.exports.name, "region.duckdb", "reports"):
        assert place in text
    assert not [p.name for p in sample.incoming.rglob("*.*") if p.is_file() and p.name in text]
