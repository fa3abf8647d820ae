"""What may be seen, and by whom: every cell of a return is a canary, and the whole disk is searched for them."""

import base64
import csv
import gzip
import re
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from schemas.load import load_catalogue

from .canaries import (
    Return,
    canaries_in,
    canaries_in_file,
    database_texts,
    declared_tables,
    kept,
    token,
)
from .canary_forms import OF_NO_SCHEMA, Form, write_census, write_workbook
from .conftest import Once
from .running import (
    NO_UNIT_TESTS,
    REPO,
    House,
    Ran,
    copy_project,
    end_agreements,
    files_below,
    fingerprints,
    write_file,
)

USE_CASES = ("PAN", "SUFFICIENCY")
# What is published under a name of its own, and the use case whose agreement it is under.
OUTPUTS = {"PAN": "PAN", "PAN_DEDUP": "PAN", "SUFFICIENCY": "SUFFICIENCY"}
FORMS = ("annex_a", "cin")
REPORTS = ("cin_factors", "cin_referrals", "cin_S47_journeys")
DEGRADED = ("DOB", "MC_DOB", "Date of Birth", "PersonBirthDate", "ExpectedPersonBirthDate", "PersonDeathDate")
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
def project_of_signatures(once: Once, three_project: Path) -> Path:
    """Thurrock has signed SUFFICIENCY and nothing else, Bedford only the checking of its returns."""

    def make(folder: Path) -> None:
        copy_project(folder, three_project)
        end_agreements(folder, "883", "2026-06-01", ("PAN", "CHECKS"))
        end_agreements(folder, "822", "2026-06-01", USE_CASES)

    return once("privacy_project", make)


@pytest.fixture(scope="session")
def evidence(project_of_signatures: Path, tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    incoming = tmp_path_factory.mktemp("privacy") / "incoming"
    for la, folder in FOLDERS.items():
        Return(project_of_signatures, la).write(incoming, folder, HOSTILE if la == "BAR" else ())
        write_workbook(incoming, folder, Form(project_of_signatures, la, "annex_a"))
        write_census(incoming, folder, Form(project_of_signatures, la, "cin"))
    hard = f"{FOLDERS['BAR']}/ssda903/2026"
    write_file(incoming, f"{hard}/{token('BAR', 'no table')}.csv", f"{token('BAR', 'a')},{token('BAR', 'b')}", "1,2")
    write_file(incoming, f"{hard}/{token('BAR', 'no year')} 2019.csv", token("BAR", "c"))
    write_file(incoming, f"{hard}/oc3.csv", *SAME_MONTH)
    house = House(project_of_signatures, incoming, incoming.with_name("data"))
    said = {"load": house.returns("load"), "build": house.dbt("build", *NO_UNIT_TESTS)}
    before = fingerprints(*house.public)
    talkative = ("--debug", "--log-level-file", "debug", "--log-path", str(house.data / "logs"))
    said |= {"test": house.dbt(*talkative, "test", *NO_UNIT_TESTS), "docs": house.dbt("docs", "generate")}
    untouched = before == fingerprints(*house.public)
    said |= {"status": house.returns("status"), "again": house.run()}
    return Evidence(house, said, untouched)


def shared_tables(project: Path, output: str) -> dict[str, dict[str, dict[str, str | None]]]:
    """By return and table, the columns of an output, with how they are degraded."""
    datasets = ("annex_a",) if output == "PAN_DEDUP" else ("ssda903", *FORMS)
    return {dataset: kept(project, OUTPUTS[output], dataset) for dataset in datasets}


@cache
def allowed_in(project: Path, output: str) -> set[str]:
    """The canaries that one output may hold: text that its use case keeps as it is, of those who signed that."""
    found: set[str] = set()
    for la in (la for la, signed in SIGNED.items() if OUTPUTS[output] in signed):
        for dataset, tables in shared_tables(project, output).items():
            if dataset in FORMS:
                found |= Form(project, la, dataset).shared(tables)
                continue
            for table, columns in tables.items():
                whole = [name for name, degrade in columns.items() if not degrade]
                found |= Return(project, la).tokens_of(table, whole)
    return found


# ---- the search itself can fail


@pytest.mark.parametrize(
    "value", ["qxzj0123456789", "X77001234567Q", "QX12 3QJ", "QX1 2QJ", "2010-05-17", "17/05/2010", "20100517"]
)
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
    assert not canaries_in(b"2010-05-01, QX1 2, 2026-05-17, 1234567, QXZ, BARNET, X77012345678, A111222333444")


# ---- the run


def test_build_ends_well_and_only_what_may_not_be_read_is_refused(evidence: Evidence) -> None:
    assert (evidence.said["load"].code, evidence.said["build"].code) == (1, 0), evidence.said["build"].text
    bolton = [s for path, s in evidence.house.statuses().items() if path.startswith(FOLDERS["350"])]
    assert bolton and set(bolton) == {"refused"}
    barnet = [s for path, s in evidence.house.statuses().items() if path.startswith(f"{FOLDERS['BAR']}/ssda903/2027")]
    assert barnet == ["live"] * len(declared_tables(evidence.house.project))
    for dataset in FORMS:
        of_form = [s for path, s in evidence.house.statuses().items() if f"/{dataset}/" in path]
        assert sorted(of_form) == ["live", "live", "refused", "refused"]


def test_every_text_of_the_forms_is_landed(evidence: Evidence) -> None:
    """The tests below say nothing about what never got in."""
    held = canaries_in_file(evidence.house.la_database)
    for dataset in FORMS:
        form = Form(evidence.house.project, "BAR", dataset)
        cells = " ".join(form.good(field) for columns in form.tables.values() for field in columns)
        texts = {name for name in canaries_in(cells.encode()) if name.startswith("BAR ")}
        assert len(texts) > 5 and texts <= held


@pytest.mark.parametrize("use_case", OUTPUTS)
def test_public_files_hold_only_what_the_use_case_allows(evidence: Evidence, use_case: str) -> None:
    allowed = allowed_in(evidence.house.project, use_case)
    places = [evidence.house.data / "published" / use_case, evidence.house.exports / use_case]
    leaks = {path.name: found - allowed for path in files_below(*places) if (found := canaries_in_file(path)) - allowed}
    assert not leaks


@pytest.mark.parametrize("use_case", OUTPUTS)
def test_what_the_use_case_allows_does_arrive(evidence: Evidence, use_case: str) -> None:
    text = b"".join(path.read_bytes() for path in sorted((evidence.house.exports / use_case).glob("*.csv")))
    assert allowed_in(evidence.house.project, use_case) <= canaries_in(text)


def test_each_use_case_has_a_database_of_its_own_that_holds_what_it_allows(evidence: Evidence) -> None:
    assert set(OUTPUTS) <= set(evidence.house.regions)
    for use_case, database in evidence.house.regions.items():
        allowed = allowed_in(evidence.house.project, use_case) if use_case in OUTPUTS else set()
        assert canaries_in_file(database) <= allowed, use_case
        for place, text in database_texts(database).items():
            assert canaries_in(text.encode(), depth=1) <= allowed, (use_case, place)


def test_no_byte_in_any_public_place_is_more_than_some_use_case_allows(evidence: Evidence) -> None:
    allowed = set.union(*(allowed_in(evidence.house.project, use_case) for use_case in OUTPUTS))
    leaks = {str(p): found - allowed for p in files_below(*evidence.house.public) if (found := canaries_in_file(p))}
    assert not {path: found for path, found in leaks.items() if found}


def test_p02_nothing_but_archive_database_and_reports_holds_a_value(evidence: Evidence) -> None:
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


def test_p19_the_most_talkative_dbt_says_no_value(evidence: Evidence) -> None:
    log = evidence.house.data / "logs" / "dbt.log"
    for told in (log.read_text(encoding="utf-8"), evidence.said["test"].text):
        assert "test.la_returns.sound_columns_" in told and told.count("count(*) as failures") > 100
    assert not canaries_in_file(log) | canaries_in(evidence.said["test"].text.encode())


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
    for database in (evidence.house.la_database, *evidence.house.regions.values()):
        assert not canaries_in_file(database) & undeclared


def test_p01_what_no_schema_declares_of_a_workbook_or_an_xml_file_is_in_no_database(evidence: Evidence) -> None:
    """Hidden sheets and their rows, sheets and columns of no list, notes, properties, comments, attributes and more."""
    for database in (evidence.house.la_database, *evidence.house.regions.values()):
        assert not {name for name in canaries_in_file(database) if name.split()[-1] in OF_NO_SCHEMA}


def test_what_no_schema_declares_is_in_no_report(evidence: Evidence) -> None:
    for path in files_below(evidence.house.data / "la_zone" / "reports"):
        assert not {name for name in canaries_in_file(path) if name.split()[-1] in OF_NO_SCHEMA}, path.name


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
    names |= {f"350 {dataset} {part}" for dataset in FORMS for part in ("file", "folder")}
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
    for database in evidence.house.regions.values():
        for name, text in database_texts(database).items():
            if "coverage" not in name:
                assert "Bedford" not in text


@pytest.mark.parametrize("output", OUTPUTS)
def test_p06_columns_of_every_output_are_those_of_the_use_case(evidence: Evidence, output: str) -> None:
    for dataset, tables in shared_tables(evidence.house.project, output).items():
        for table, columns in tables.items():
            stem = evidence.house.exports / output / f"{output}_{dataset}_{table}"
            published = evidence.house.data / "published" / output / f"{dataset}__{table}.parquet"
            with stem.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
                header = next(csv.reader(file))
            assert sorted(header) == sorted(columns)
            for path in (stem.with_suffix(".parquet"), published):
                names = [
                    name for (name, *_) in evidence.house.mart("describe select * from read_parquet(?)", str(path))
                ]
                assert names == header
            mart = f"describe {output.lower()}.{output.lower()}_{dataset}__{table}"
            assert [name for (name, *_) in evidence.house.mart(mart)] == header


@pytest.mark.parametrize("output", OUTPUTS)
def test_tables_of_every_output_are_those_of_the_use_case(evidence: Evidence, output: str) -> None:
    shared = shared_tables(evidence.house.project, output)
    tables = {f"{dataset}__{table}" for dataset, names in shared.items() for table in names}
    tables |= {"coverage", "findings"}
    assert {p.stem for p in (evidence.house.data / "published" / output).iterdir()} == tables | {"deletions"}
    beside = {p.name for p in evidence.house.region(output).parent.iterdir()}
    assert beside == {"deletions.csv", "region.duckdb"}
    exported = {p.stem for p in (evidence.house.exports / output).iterdir() if p.is_file()}
    reports = [o.name for o in load_catalogue(evidence.house.project).use_cases[output].outputs]
    assert output != "PAN" or set(REPORTS) <= set(reports)
    assert exported == {f"{output}_{table.replace('__', '_')}" for table in (*tables, *reports)}


def test_p07_birth_dates_are_the_first_of_a_month_in_statistics_too(evidence: Evidence) -> None:
    """What canaries_in_file looks for, said once more in the terms of Parquet."""
    for path in files_below(evidence.house.data / "published", evidence.house.exports):
        if path.suffix == ".parquet":
            values = evidence.house.mart(
                "select unnest([stats_min, stats_max, stats_min_value, stats_max_value]) from parquet_metadata(?)"
                f" where path_in_schema in {DEGRADED}",
                str(path),
            )
            assert all(value is None or value[-3:] == "-01" for (value,) in values), path.name


def test_p07_every_birth_date_that_is_shared_is_less_precise() -> None:
    """But for what goes to one authority alone, about children who live there."""
    born, precise = re.compile("dob|birth|death|duc$", re.IGNORECASE), []
    catalogue = load_catalogue(REPO)
    for use_case in catalogue.published:
        for grant in use_case.datasets.values():
            for name, rules in grant.tables.items():
                table = catalogue.datasets[grant.dataset].table(name)
                dates = {c.name for c in table.columns if c.type in ("date", "datetime") and born.search(c.name)}
                kept = {column: rule.degrade for rule in rules for column in rule.keep if column in dates}
                precise += [(use_case.name, name, c) for c, d in kept.items() if d is None and not grant.recipient]
    assert precise == []


def test_findings_in_the_region_are_counts(evidence: Evidence) -> None:
    for use_case in OUTPUTS:
        with (evidence.house.exports / use_case / f"{use_case}_findings.csv").open(encoding="utf-8") as file:
            header = file.readline().strip().split(",")
        assert ",".join(header[:4]) == "la_code,la_name,dataset,period"
        assert ",".join(header[4:]) == "table_name,column_name,kind,severity,findings,findings_are"


def test_hostile_identifiers_come_out_as_text(evidence: Evidence) -> None:
    names = {child for (child,) in evidence.house.mart('select "CHILD" from pan.pan_ssda903__header')}
    assert {f"{child}_BAR" for child in HOSTILE} <= names


def test_p22_no_text_of_an_export_is_taken_for_a_formula(evidence: Evidence) -> None:
    """A spreadsheet that opens the CSV file gets an apostrophe before it; the Parquet file has it as it is."""
    cells = set()
    for path in evidence.house.exports.rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            cells |= {cell for row in csv.reader(file) for cell in row}
    assert {"'=1+1_BAR", "'-1_BAR", "1.0E5_BAR"} <= cells
    assert not {cell for cell in cells if cell[:1] in tuple("=+@\t\r") or (cell[:1] == "-" and not is_number(cell))}
    in_parquet = 'select "CHILD" from read_parquet(?)'
    children = {
        c for (c,) in evidence.house.mart(in_parquet, str(evidence.house.exports / "PAN/PAN_ssda903_header.parquet"))
    }
    assert {"=1+1_BAR", "-1_BAR"} <= children


def is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


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


# ---- withdrawal


@pytest.fixture(scope="session")
def withdrawn(evidence: Evidence, tmp_path_factory: pytest.TempPathFactory) -> House:
    """The same house after Barnet's agreements for the two forms have ended, and not that for SSDA903."""
    folder = tmp_path_factory.mktemp("withdrawn")
    project = copy_project(folder / "project", evidence.house.project)
    path = project / "seeds" / "agreements.csv"
    lines = [line.split(",") for line in path.read_text(encoding="utf-8").splitlines(keepends=True)]
    ended = [[*c[:4], "2026-06-01", *c[5:]] if c[0] == "BAR" and c[1] in FORMS else c for c in lines]
    path.write_text("".join(map(",".join, ended)), encoding="utf-8")
    house = evidence.house.copy(folder / "data", project=project)
    ended_well = house.run()
    assert ended_well.code == 1, ended_well.text
    return house


def of_forms(la: str, found: set[str]) -> set[str]:
    return {name for name in found if name.split()[:1] == [la] and name.split()[1:2] in ([d] for d in FORMS)}


def test_before_it_is_withdrawn_a_form_is_everywhere(evidence: Evidence) -> None:
    zone = evidence.house.data / "la_zone"
    for places in (evidence.house.public, [zone / "archive"], [zone / "reports"]):
        assert of_forms("BAR", set.union(*map(canaries_in_file, files_below(*places))))
    assert of_forms("BAR", canaries_in_file(evidence.house.la_database))


def test_a_withdrawn_form_leaves_no_row_file_or_byte_anywhere(withdrawn: House) -> None:
    """But for the name of the folder and the file, with which the receipt says that it is refused."""
    named = {f"BAR {dataset} {part}" for dataset in FORMS for part in ("file", "folder")}
    zone = withdrawn.data / "la_zone"
    leaks = {
        str(path.relative_to(withdrawn.data)): left
        for path in files_below(withdrawn.data)
        if (left := of_forms("BAR", canaries_in_file(path)))
    }
    assert not {path: left for path, left in leaks.items() if left - named}
    refused = (str((zone / "la.duckdb").relative_to(withdrawn.data)), "la_zone/reports/")
    assert not [path for path in leaks if not path.startswith(refused)]


def of_barnet(house: House) -> set[str]:
    """The canaries of Barnet in any of the region's databases."""
    found = set().union(*map(canaries_in_file, house.regions.values()))
    return {name for name in found if name.startswith("BAR ")}


def test_a_withdrawn_form_leaves_the_other_returns(evidence: Evidence, withdrawn: House) -> None:
    ssda903 = of_barnet(evidence.house)
    kept_on = of_barnet(withdrawn)
    assert kept_on == ssda903 - of_forms("BAR", ssda903)
    bedford = of_forms("822", canaries_in_file(withdrawn.la_database))
    assert "822 annex_a list_10 Family identifier" in bedford


def test_a_withdrawn_form_is_on_the_deletion_record(withdrawn: House) -> None:
    gone = withdrawn.la(
        "select dataset, period, count(*), sum(rows_removed) > 0, any_value(reason) from raw.deletions"
        " where la = 'BAR' and zone = 'la' and table_name is not null group by all order by all"
    )
    assert [(dataset, period, some, reason) for dataset, period, _, some, reason in gone] == [
        ("annex_a", "2026-01", True, "no agreement is in force any more"),
        ("cin", "2027", True, "no agreement is in force any more"),
    ]
    assert [count for _, _, count, *_ in gone] == [11, 12]


def test_marts_of_a_withdrawn_form_keep_their_columns(withdrawn: House) -> None:
    for path in (withdrawn.exports / "PAN").glob("PAN_annex_a_*.csv"):
        assert path.read_bytes().count(b"\n") == 1
