"""What may be seen, and by whom: every cell of a return is a canary, and the whole disk is searched for them."""

import base64
import gzip
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from .canaries import Return, canaries_in, canaries_in_file, database_texts, declared_tables, kept, token
from .conftest import Once
from .running import NO_UNIT_TESTS, House, Ran, copy_project, end_agreements, files_below, fingerprints, write_file

USE_CASES = ("PAN", "SUFFICIENCY")
# Authority: the use cases whose agreement it has signed. Bolton has signed nothing.
SIGNED = {"BAR": USE_CASES, "883": ("SUFFICIENCY",), "822": (), "350": ()}
FOLDERS = {la: f"{token(la, 'la', 'folder')}-{la}" for la in SIGNED}
# Child ids of which each has broken some system; all in the upper case that identifiers come out in.
HOSTILE = ["NULL", "NAN", "NA", "=1+1", "'; DROP TABLE RAW.FILES; --", "{{ 1 / 0 }}", '"', "A,B", "ÉÀ", "\U0001f600"]
HOSTILE += ["%S", "<B>", "00123", "-1", "1.0E5", "18446744073709551616", "INF", "A" * 3000]
# Two young people under one id, born in one month: by day of birth they would stand the other way round.
SAME_MONTH = ["CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "1,04/05/2005,YES,F2,U1", "1,25/05/2005,NO,0,0",
              "2,04/06/2005,NO,0,0", "2,25/06/2005,YES,F2,U1"]  # fmt: skip


@dataclass(frozen=True)
class Evidence:
    """A house after a run on canaries, and what every command said meanwhile."""

    house: House
    said: dict[str, Ran]
    untouched: bool


@pytest.fixture(scope="session")
def project_of_signatures(once: Once, project: Path) -> Path:
    """Thurrock has signed SUFFICIENCY and nothing else, Bedford only the checking of its returns."""

    def make(folder: Path) -> None:
        copy_project(folder, project)
        end_agreements(folder, "883", "2026-06-01", ("PAN", "CHECKS"))
        end_agreements(folder, "822", "2026-06-01", USE_CASES)

    return once("privacy_project", make)


@pytest.fixture(scope="session")
def evidence(project_of_signatures: Path, tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    incoming = tmp_path_factory.mktemp("privacy") / "incoming"
    for la, folder in FOLDERS.items():
        Return(project_of_signatures, la).write(incoming, folder, HOSTILE if la == "BAR" else ())
    hard = f"{FOLDERS['BAR']}/ssda903/2026"
    write_file(incoming, f"{hard}/{token('BAR', 'no table')}.csv", f"{token('BAR', 'a')},{token('BAR', 'b')}", "1,2")
    write_file(incoming, f"{hard}/{token('BAR', 'no year')} 2019.csv", token("BAR", "c"))
    write_file(incoming, f"{hard}/oc3.csv", *SAME_MONTH)
    house = House(project_of_signatures, incoming, incoming.with_name("data"))
    said = {"load": house.returns("load"), "build": house.dbt("build")}
    before = fingerprints(*house.public)
    said |= {"test": house.dbt("test", *NO_UNIT_TESTS), "docs": house.dbt("docs", "generate")}
    untouched = before == fingerprints(*house.public)
    said |= {"status": house.returns("status"), "again": house.run()}
    return Evidence(house, said, untouched)


def allowed_in(project: Path, use_case: str) -> set[str]:
    """The canaries that one use case's outputs may hold: text that its YAML keeps as it is, of those who signed it."""
    return {
        found
        for la, signed in SIGNED.items()
        if use_case in signed
        for table, columns in kept(project, use_case).items()
        for found in Return(project, la).tokens_of(table, [name for name, degrade in columns.items() if not degrade])
    }


# ---- the search itself can fail


@pytest.mark.parametrize("value", ["qxzj0123456789", "QX12 3QJ", "QX1 2QJ", "2010-05-17", "17/05/2010", "20100517"])
def test_search_finds_a_canary_however_it_is_packed(value: str, tmp_path: Path) -> None:
    text = f"... {value} ..."
    packed = {
        "plain": text.encode(),
        "UTF-16": text.encode("utf-16-le"),
        "UTF-16, one byte on": b"x" + text.encode("utf-16-be"),
        "base64": base64.b64encode(b"a" + text.encode()),
        "base64, in text": b'"' + base64.b64encode(b"ab" + text.encode()) + b'"',
        "hexadecimal": text.encode().hex().encode(),
        "gzip": b"before" + gzip.compress(text.encode()),
        "zlib": b"before" + zlib.compress(text.encode()),
        "gzip in base64": base64.b64encode(gzip.compress(text.encode())),
    }
    missed = [form for form, data in packed.items() if value.upper() not in canaries_in(data)]
    assert not missed


def test_search_leaves_alone_what_is_no_canary() -> None:
    assert not canaries_in(b"2010-05-01, QX1 2, 2026-05-17, 1234567, QXZ, BARNET")


# ---- the run


def test_build_ends_well_and_only_what_may_not_be_read_is_refused(evidence: Evidence) -> None:
    assert (evidence.said["load"].code, evidence.said["build"].code) == (1, 0), evidence.said["build"].text
    bolton = [s for path, s in evidence.house.statuses().items() if path.startswith(FOLDERS["350"])]
    assert bolton and set(bolton) == {"refused"}
    barnet = [s for path, s in evidence.house.statuses().items() if path.startswith(f"{FOLDERS['BAR']}/ssda903/2027")]
    assert barnet == ["live"] * len(declared_tables(evidence.house.project))


@pytest.mark.parametrize("use_case", USE_CASES)
def test_public_files_hold_only_what_the_use_case_allows(evidence: Evidence, use_case: str) -> None:
    allowed = allowed_in(evidence.house.project, use_case)
    places = [evidence.house.data / "published" / use_case, evidence.house.exports / use_case]
    leaks = {path.name: found - allowed for path in files_below(*places) if (found := canaries_in_file(path)) - allowed}
    assert not leaks


@pytest.mark.parametrize("use_case", USE_CASES)
def test_what_the_use_case_allows_does_arrive(evidence: Evidence, use_case: str) -> None:
    text = b"".join(path.read_bytes() for path in sorted((evidence.house.exports / use_case).glob("*.csv")))
    assert allowed_in(evidence.house.project, use_case) <= canaries_in(text)


def test_region_database_holds_each_use_case_in_its_own_schema_and_no_more(evidence: Evidence) -> None:
    for place, text in database_texts(evidence.house.region).items():
        use_case = place.split(".")[0].upper()
        allowed = allowed_in(evidence.house.project, use_case) if use_case in USE_CASES else set()
        assert canaries_in(text.encode(), depth=1) <= allowed, place


def test_no_byte_in_any_public_place_is_more_than_some_use_case_allows(evidence: Evidence) -> None:
    allowed = set.union(*(allowed_in(evidence.house.project, use_case) for use_case in USE_CASES))
    leaks = {str(p): found - allowed for p in files_below(*evidence.house.public) if (found := canaries_in_file(p))}
    assert not {path: found for path, found in leaks.items() if found}


def test_nothing_but_archive_database_and_reports_holds_a_value(evidence: Evidence) -> None:
    """Compiled SQL, dbt's artifacts, logs, temporary files, whatever a command may leave behind."""
    data, zone = evidence.house.data, evidence.house.data / "la_zone"
    values_belong = (zone / "archive", zone / "reports", zone / "la.duckdb", *evidence.house.public)
    others = [
        path
        for path in files_below(data, evidence.house.project)
        if not any(path.is_relative_to(place.resolve()) for place in values_belong)
    ]
    assert {"manifest.json", "run_results.json", "catalog.json"} <= {path.name for path in others}
    leaks = {str(path): found for path in others if (found := canaries_in_file(path))}
    assert not leaks


def test_terminal_shows_no_value_file_or_folder(evidence: Evidence) -> None:
    for name, ended in evidence.said.items():
        assert not canaries_in(ended.text.encode()), name


def test_no_path_outside_the_la_databases_names_a_deposited_file(evidence: Evidence) -> None:
    paths = "\n".join(str(p.relative_to(evidence.house.data)) for p in evidence.house.data.rglob("*"))
    assert not canaries_in(paths.encode())


def test_undeclared_columns_are_in_no_database(evidence: Evidence) -> None:
    undeclared = {
        f"{la} {table} {form}"
        for la in SIGNED
        for table in declared_tables(evidence.house.project)
        for form in ("undeclared", "undeclared2")
    }
    for database in (evidence.house.la_database, evidence.house.region):
        assert not canaries_in_file(database) & undeclared


def test_an_authority_lands_no_column_beyond_its_agreements(evidence: Evidence) -> None:
    """Thurrock has signed SUFFICIENCY only: no UPN, and nothing of the tables that use case does not keep."""
    sufficiency = kept(evidence.house.project, "SUFFICIENCY")
    forbidden = {
        f"883 {table} {column.name}{form}"
        for table, columns in declared_tables(evidence.house.project).items()
        for column in columns
        for form in ("", " bad")
        if column.name not in sufficiency.get(table, {})
    }
    assert "883 header UPN" in forbidden
    assert not canaries_in_file(evidence.house.la_database) & forbidden
    assert evidence.house.la("""select count(*), count("UPN") from raw.ssda903__header where _la = '883'""") == [(2, 0)]


def test_an_authority_without_agreement_leaves_nothing_but_its_refusals(evidence: Evidence) -> None:
    of_bolton = {found for found in canaries_in_file(evidence.house.la_database) if found.startswith("350 ")}
    names = {f"350 {table} file" for table in declared_tables(evidence.house.project)}
    assert of_bolton <= names | {"350 folder", "350 la folder"}
    archived = set.union(*(canaries_in_file(path) for path in files_below(evidence.house.data / "la_zone" / "archive")))
    assert archived and not any(found.startswith("350 ") for found in archived)


def test_report_of_an_authority_holds_its_own_values_only(evidence: Evidence) -> None:
    reports = evidence.house.data / "la_zone" / "reports"
    for la in ("BAR", "883", "822"):
        found = set.union(*(canaries_in_file(path) for path in files_below(reports / la)))
        strangers = {f for f in found if any(f.startswith(f"{other} ") for other in SIGNED if other != la)}
        assert found and not strangers


def test_checking_alone_publishes_nothing(evidence: Evidence) -> None:
    """Bedford has signed CHECKS, which ends in the LA zone."""
    assert evidence.house.la("select count(*) from raw.ssda903__header where _la = '822'") == [(2,)]
    for name, text in database_texts(evidence.house.region).items():
        if "coverage" not in name:
            assert "Bedford" not in text


@pytest.mark.parametrize("use_case", USE_CASES)
def test_columns_of_every_output_are_those_of_the_use_case(evidence: Evidence, use_case: str) -> None:
    for table, columns in kept(evidence.house.project, use_case).items():
        stem = evidence.house.exports / use_case / f"{use_case}_ssda903_{table}"
        published = evidence.house.data / "published" / use_case / f"ssda903__{table}.parquet"
        header = stem.with_suffix(".csv").read_text(encoding="utf-8").splitlines()[0].split(",")
        assert sorted(header) == sorted(columns)
        for path in (stem.with_suffix(".parquet"), published):
            names = [name for (name, *_) in evidence.house.mart("describe select * from read_parquet(?)", str(path))]
            assert names == header
        mart = f"describe {use_case.lower()}.{use_case.lower()}_ssda903__{table}"
        assert [name for (name, *_) in evidence.house.mart(mart)] == header


@pytest.mark.parametrize("use_case", USE_CASES)
def test_tables_of_every_output_are_those_of_the_use_case(evidence: Evidence, use_case: str) -> None:
    tables = {f"ssda903__{table}" for table in kept(evidence.house.project, use_case)} | {"coverage", "findings"}
    assert {p.stem for p in (evidence.house.data / "published" / use_case).iterdir()} == tables
    exported = {p.stem for p in (evidence.house.exports / use_case).iterdir()}
    assert exported == {f"{use_case}_{table.replace('__', '_')}" for table in tables}


def test_birth_dates_are_the_first_of_a_month_in_statistics_too(evidence: Evidence) -> None:
    """What canaries_in_file looks for, said once more in the terms of Parquet."""
    for path in files_below(evidence.house.data / "published", evidence.house.exports):
        if path.suffix == ".parquet":
            values = evidence.house.mart(
                "select unnest([stats_min, stats_max, stats_min_value, stats_max_value]) from parquet_metadata(?)"
                " where path_in_schema in ('DOB', 'MC_DOB')",
                str(path),
            )
            assert all(value is None or value[-3:] == "-01" for (value,) in values), path.name


def test_findings_in_the_region_are_counts(evidence: Evidence) -> None:
    for use_case in USE_CASES:
        with (evidence.house.exports / use_case / f"{use_case}_findings.csv").open(encoding="utf-8") as file:
            header = file.readline().strip().split(",")
        assert ",".join(header[:4]) == "la_code,la_name,dataset,period"
        assert ",".join(header[4:]) == "table_name,column_name,kind,severity,findings"


def test_hostile_identifiers_come_out_as_text(evidence: Evidence) -> None:
    names = {child for (child,) in evidence.house.mart('select "CHILD" from pan.pan_ssda903__header')}
    assert {f"{child}_BAR" for child in HOSTILE} <= names


def test_order_of_published_rows_does_not_tell_the_day_of_birth(evidence: Evidence) -> None:
    text = (evidence.house.exports / "PAN" / "PAN_ssda903_oc3.csv").read_text(encoding="utf-8")
    rows = [line.split(",") for line in text.splitlines() if line.startswith(("1_BAR", "2_BAR"))]
    assert [(row[0], row[1], row[2]) for row in rows] == [
        ("1_BAR", "2005-05-01", "NO"),
        ("1_BAR", "2005-05-01", "YES"),
        ("2_BAR", "2005-06-01", "NO"),
        ("2_BAR", "2005-06-01", "YES"),
    ]


def test_a_run_after_a_plain_dbt_build_finds_nothing_to_do(evidence: Evidence) -> None:
    assert "Nothing is new" in evidence.said["again"].text


def test_other_dbt_commands_work_and_change_nothing_live(evidence: Evidence) -> None:
    assert evidence.said["test"].code == 0, evidence.said["test"].text
    assert evidence.said["docs"].code == 0, evidence.said["docs"].text
    assert evidence.untouched
