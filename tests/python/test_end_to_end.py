"""The shipped sample returns, all the way: everything is accounted for, and the region learns counts only."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from .canaries import kept
from .running import House, files_below

# Kinds of finding that samples/README.md promises, beside the episode rules.
PLANTED = {
    "ConversionError", "OutOfRange", "DuplicateRemoval", "UnexpectedColumn", "RaggedRow", "WithdrawnCode", "NoDataRows",
    "Blank", "RowRemoved", "DuplicateFile", "UnknownDataset", "EncryptedFile", "AmbiguousHeader", "PeriodConflict",
    "UnidentifiedTable", "RetentionPeriod", "EmptyFile", "MissingYear", "NotSigned", "MissingLA", "ReadAs",
    "RULE_1", "RULE_1A", "RULE_2", "RULE_3", "RULE_3A", "RULE_4", "RULE_5",
}  # fmt: skip
USE_CASES = {"PAN": 12, "SUFFICIENCY": 7}


def said(house: House) -> str:
    return (house.data / "said.txt").read_text(encoding="utf-8")


def table(house: House, use_case: str, name: str) -> list[dict[str, str]]:
    text = (house.exports / use_case / f"{use_case}_{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text)))


# ---- rows


def test_lines_of_every_file_are_landed_blank_or_rejected(sample: House) -> None:
    """Counted here by another reader than the product's."""
    files = sample.la(
        """
        select path, encoding, header_row, rows_read, rows_landed, rows_blank, rows_rejected
        from raw.files
        where status = 'live'"""
    )
    assert len(files) > 100
    for path, encoding, header_row, read, landed, blank, rejected in files:
        with (sample.incoming / path).open(encoding=encoding, newline=None) as file:
            lines = sum(1 for _ in file) - header_row
        assert (path, read, landed + blank + rejected) == (path, lines, lines)


def test_landed_rows_are_in_the_raw_tables(sample: House) -> None:
    names = [name for (name,) in sample.la("select table_name from duckdb_tables() where schema_name = 'raw'")]
    in_tables = sum(
        sample.la(f"select count(*) from raw.{name}")[0][0] for name in names if name.startswith("ssda903__")
    )
    assert [(in_tables,)] == sample.la("select sum(rows_landed)::bigint from raw.files")


def test_rows_of_every_stage_are_kept_removed_or_duplicate(sample: House) -> None:
    stages = sample.la(
        "select stage, sum(rows_in), sum(rows_kept), sum(rows_removed + rows_duplicate + rows_rejected)"
        " from quality.row_accounting group by 1 order by 1"
    )
    assert {stage for stage, *_ in stages} == {"current", "landing", "published"}
    for stage, rows_in, rows_kept, rows_out in stages:
        assert rows_in == rows_kept + rows_out, stage


def test_stages_join_up(sample: House) -> None:
    """What one stage keeps is what the next one begins with, per table; the last one keeps what the marts hold."""

    def count(stage: str, column: str) -> dict[str, int]:
        query = f"select table_name, sum({column})::bigint from quality.row_accounting where stage = ? group by 1"
        return dict(sample.la(query, stage))

    assert count("landing", "rows_kept") == count("current", "rows_in")
    for use_case in USE_CASES:
        query = "select table_name, sum(rows_kept)::bigint from quality.row_accounting where use_case = ? group by 1"
        published = dict(sample.la(query, use_case))
        assert published == {
            name: len(table(sample, use_case, f"ssda903_{name}")) for name in kept(sample.project, use_case)
        }


def test_every_child_in_a_mart_was_in_a_file(sample: House) -> None:
    sent = {child for (child,) in sample.la("""select upper("CHILD") || '_' || _la from raw.ssda903__header""")}
    marts = {row["CHILD"] for row in table(sample, "PAN", "ssda903_header")}
    assert marts and all(child in sent or child.split("_")[0] + ".0_" + child.split("_")[1] in sent for child in marts)


# ---- coverage and findings


def test_coverage_has_one_row_per_authority_period_and_state(sample: House) -> None:
    for use_case in USE_CASES:
        rows = table(sample, use_case, "coverage")
        keys = {(row["la_code"], row["dataset"], row["period"]) for row in rows}
        authorities = sample.la("select count(*) from reference.authorities")[0][0]
        assert len(rows) == len(keys) == authorities * len({row["period"] for row in rows})


@pytest.mark.parametrize(
    "la, period, status",
    [
        ("BAR", "2025", "received"),
        ("BAR", "2023", "missing"),
        ("BAR", "2027", "not due yet"),
        ("350", "2025", "not signed"),
        ("BAD", "2025", "missing"),
    ],
)
def test_coverage_tells_missing_from_zero(sample: House, la: str, period: str, status: str) -> None:
    rows = [r for r in table(sample, "PAN", "coverage") if (r["la_code"], r["period"]) == (la, period)]
    assert [row["status"] for row in rows] == [status]


def test_coverage_knows_the_retention_of_each_use_case(sample: House) -> None:
    for use_case, years in USE_CASES.items():
        past = {row["period"] for row in table(sample, use_case, "coverage") if row["status"] == "past retention"}
        assert past == {str(year) for year in range(2017, 2026 - years + 1)}


def test_every_planted_finding_is_found(sample: House) -> None:
    assert {kind for (kind,) in sample.la("select distinct kind from quality.findings")} >= PLANTED


def test_every_finding_says_what_was_found_expected_done_and_to_do(sample: House) -> None:
    empty = sample.la(
        "select kind from quality.findings where meaning is null or what_happens is null or what_to_do is null"
    )
    assert empty == []
    assert sample.la("select kind from quality.findings where severity != 'row' and expected is null") == []


def test_finding_counts_in_the_region_add_up_to_the_findings(sample: House) -> None:
    """Of the tables that PAN keeps, row findings: nothing is lost and nothing counted twice."""
    tables = tuple(kept(sample.project, "PAN"))
    wanted = sample.la(
        f"""
        select la, period, table_name, kind, count(*)
        from quality.findings
        where severity = 'row' and table_name in {tables} and la in ('BAR', 'CAM', '822', '883')
        group by all
        order by all"""
    )
    found = sorted(
        (r["la_code"], r["period"], r["table_name"], r["kind"], int(r["findings"]))
        for r in table(sample, "PAN", "findings")
        if r["severity"] == "row"
    )
    assert found == wanted


# ---- what is where


def test_no_file_name_is_in_the_region(sample: House) -> None:
    names = {p.name.encode() for p in sample.incoming.rglob("*.csv")} | {
        p.name.encode() for p in sample.incoming.iterdir()
    }
    for path in files_below(*sample.public):
        content = path.read_bytes()
        assert not [name for name in names if name in content], path


def test_manifest_says_what_the_exports_are(sample: House) -> None:
    manifest = json.loads((sample.exports / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["as_at"] == "2026-06-30"
    assert set(manifest["versions"]) >= {"schemas", "agreements"}
    assert {f["file"] for f in manifest["files"]} == {
        p.relative_to(sample.exports).as_posix() for p in sample.exports.rglob("*.*") if p.name != "manifest.json"
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
    assert not [p.name for p in sample.incoming.rglob("*.csv") if p.name in text]
