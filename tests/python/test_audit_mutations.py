"""The proof of the register can fail: models changed by hand, each caught, and named with what is wrong with it.

The project is compiled once; each test changes the SQL of one model, as text, and proves the project again.
"""

import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from audit.compiled import Model, compiled_project
from audit.proof import faults
from audit.trace import Trace
from schemas.agreement import Catalogue
from schemas.load import load_catalogue

from .conftest import Once

SIGNED = "    inner join signed\n        on current_rows._la = signed.la_code\n"
BIRTH = """cast(date_trunc('month', "DOB") as date)"""

Change = Callable[..., list[str]]


@pytest.fixture(scope="session")
def trace(once: Once, project: Path) -> Trace:
    def make(folder: Path) -> None:
        (folder / "compiled").write_bytes(pickle.dumps(compiled_project("2026-06-30", project)))

    compiled = pickle.loads((once("compiled", make) / "compiled").read_bytes())
    follows = Trace(compiled, load_catalogue(project))
    faults(follows)  # follows every model once, so that a changed one is followed by itself
    return follows


@pytest.fixture
def changed(trace: Trace) -> Change:
    """`changed(model, old, new, ...)`: the faults found when that text of the model's SQL is another."""

    def change(name: str, *texts: str) -> list[str]:
        sql = trace.project.models[name].sql
        for old, new in zip(texts[::2], texts[1::2], strict=True):
            assert old in sql
            sql = sql.replace(old, new, 1)
        return faults(trace.with_sql({name: sql}))

    return change


def said(found: list[str], text: str) -> bool:
    return any(text in fault for fault in found)


def test_the_project_as_it_stands_is_proven(trace: Trace) -> None:
    assert faults(trace) == []


# What a column comes from, and by which steps.


def test_a_step_that_is_dropped(changed: Change) -> None:
    assert changed("pub_pan__ssda903__header", BIRTH, '"DOB"') == [
        "pub_pan__ssda903__header DOB: declared by first_of_month, but raw.ssda903__header DOB as it is reaches it"
    ]


def test_a_step_that_is_made_weaker(changed: Change) -> None:
    found = changed("pub_pan__ssda903__header", BIRTH, BIRTH.replace("month", "week"))
    assert found == [
        "pub_pan__ssda903__header DOB: declared by first_of_month, but raw.ssda903__header DOB as it is reaches it"
    ]


def test_a_step_in_one_branch_of_a_case_only(changed: Change) -> None:
    found = changed("pub_pan__ssda903__header", BIRTH, f"""case when "SEX" = '1' then "DOB" else {BIRTH} end""")
    assert said(found, "DOB: declared by first_of_month, but raw.ssda903__header DOB as it is")
    assert said(found, "DOB: declared raw.ssda903__header DOB, but it also comes from raw.ssda903__header SEX")


def test_a_degraded_value_that_is_chosen_by_the_precise_one(changed: Change) -> None:
    told = f"""case when "DOB" = date '2010-05-17' then date '2010-05-02' else {BIRTH} end"""
    assert said(
        changed("pub_pan__ssda903__header", BIRTH, told),
        "DOB: declared by first_of_month, but raw.ssda903__header DOB as it is",
    )


def test_a_precise_value_in_the_place_of_an_empty_one(changed: Change) -> None:
    assert said(
        changed("pub_pan__ssda903__header", BIRTH, f'coalesce({BIRTH}, "DOB")'),
        "DOB: declared by first_of_month, but raw.ssda903__header DOB as it is",
    )


def test_a_step_in_one_half_of_a_union_only(trace: Trace, changed: Change) -> None:
    sql = trace.project.models["pub_pan__ssda903__header"].sql
    halves = sql[: sql.rindex("order by")]
    precise = halves[halves.rindex("select") :].replace(BIRTH, '"DOB"', 1)
    found = changed("pub_pan__ssda903__header", sql, f"{halves}\nunion all\n{precise}")
    assert said(found, "DOB: declared by first_of_month, but raw.ssda903__header DOB as it is")
    assert said(found, "it cannot be followed, because of rows of Union")


def test_another_column_under_the_name_of_a_degraded_one(changed: Change) -> None:
    found = changed("pub_pan__ssda903__header", BIRTH, '"MC_DOB"')
    assert said(found, "DOB: declared raw.ssda903__header DOB, but it also comes from raw.ssda903__header MC_DOB")
    assert said(found, "DOB: declared raw.ssda903__header DOB, but it does not come from raw.ssda903__header DOB")


def test_a_column_swapped_for_another(changed: Change) -> None:
    found = changed("pub_pan__ssda903__header", '    "SEX",', '    "ETHNIC" as "SEX",')
    assert said(found, "SEX: declared raw.ssda903__header SEX, but it also comes from raw.ssda903__header ETHNIC")


def test_a_received_column_swapped_in_staging(changed: Change) -> None:
    found = changed("cur_ssda903__header", '    "UPN",', '    "CHILD" as "UPN",')
    assert said(found, "pub_pan__ssda903__header UPN: declared raw.ssda903__header UPN, but it also comes from")


def test_a_repair_that_puts_a_postcode_into_another_column(changed: Change) -> None:
    found = changed("enr_ssda903__episodes", 'staged."REC"', 'staged."HOME_POST" as "REC"')
    assert any(
        "pub_pan__ssda903__episodes REC: declared by postcode_sector, but raw.ssda903__episodes HOME_POST" in fault
        for fault in found
    )


def test_a_pseudonym_with_the_key_of_another(changed: Change) -> None:
    found = changed("pub_pan__csww__workers", "pseudonym_of('PAN'", "pseudonym_of('REGION'")
    assert found == [
        "pub_pan__csww__workers SWENo: declared by pseudonym with the key of PAN, but raw.csww__workers SWENo by "
        "pseudonym with the key of REGION reaches it"
    ]


def sector_of(name: str) -> str:
    return f"""nullif(regexp_extract("{name}", '^[A-Z0-9]+ [0-9]'), '')"""


ADOPTIVE = """case when "PLACE" is null or "PLACE" in ('A3', 'A4', 'A5', 'A6') then null else"""
WITHHELD = "withheld where PLACE is A3, A4, A5, A6 or empty"


def test_a_value_withheld_where_nobody_declared_it(changed: Change) -> None:
    home = sector_of("HOME_POST")
    found = changed("pub_pan__ssda903__episodes", home, f"{ADOPTIVE} {home} end")
    assert said(
        found,
        "pub_pan__ssda903__episodes HOME_POST: declared by postcode_sector, but raw.ssda903__episodes HOME_POST by "
        f"postcode_sector, then {WITHHELD} reaches it",
    )


@pytest.mark.parametrize(
    "told",
    [
        "{value}",
        """case when "PLACE" in ('A3', 'A4', 'A5', 'A6') then null else {value} end""",
        """case when "PLACE" is null or "PLACE" in ('A3', 'A4', 'A5', 'A6') then {value} end""",
        """case when "PLACE" is null and "PLACE" in ('A3', 'A4', 'A5', 'A6') then null else {value} end""",
    ],
)
def test_a_value_that_is_not_withheld_where_it_is_declared_to_be(changed: Change, told: str) -> None:
    """Not at all, not where PLACE is empty, in the other rows, in none."""
    episodes = "pub_pan__ssda903__episodes"
    for name, value, declared, arrives in (
        ("PL_POST", sector_of("PL_POST"), f"by postcode_sector, then {WITHHELD}", "by postcode_sector"),
        ("URN", '"URN"', f"by {WITHHELD}", "as it is"),
    ):
        found = changed(episodes, f"{ADOPTIVE} {value} end", told.format(value=value))
        reaches = f"raw.ssda903__episodes {name} {arrives} reaches it"
        assert said(found, f"{episodes} {name}: declared {declared}, but {reaches}")


def test_a_code_that_is_left_out_of_a_withholding(changed: Change) -> None:
    post = sector_of("PL_POST")
    fewer = f"{ADOPTIVE} {post} end".replace(", 'A6'", "")
    assert said(
        changed("pub_pan__ssda903__episodes", f"{ADOPTIVE} {post} end", fewer),
        f"pub_pan__ssda903__episodes PL_POST: declared by postcode_sector, then {WITHHELD}, but "
        "raw.ssda903__episodes PL_POST by postcode_sector, then withheld where PLACE is A3, A4, A5 or empty reaches it",
    )


def test_a_withholding_that_another_column_tells(changed: Change) -> None:
    post = sector_of("PL_POST")
    other = f"{ADOPTIVE} {post} end".replace("PLACE", "REC")
    found = changed("pub_pan__ssda903__episodes", f"{ADOPTIVE} {post} end", other)
    assert said(found, "then withheld where REC is A3, A4, A5, A6 or empty reaches it")


# Columns that come or go.


def test_a_column_added_to_a_published_model(changed: Change) -> None:
    found = changed("pub_sufficiency__ssda903__header", '    "SEX",', '    "SEX",\n    "UPN",')
    assert (
        "pub_sufficiency__ssda903__header UPN: no instruction lets it be shared; it is made of raw.ssda903__header UPN"
        in found
    )


def test_every_column_of_a_table(trace: Trace, changed: Change) -> None:
    sql = trace.project.models["pub_pan__ssda903__header"].sql
    last = sql[sql.rindex("select") : sql.rindex("from allowed")]
    found = changed("pub_pan__ssda903__header", last, "select * ")
    assert (
        "pub_pan__ssda903__header _la: no instruction lets it be shared; it is made of raw.ssda903__header _la" in found
    )


def test_a_column_added_to_a_mart(changed: Change) -> None:
    found = changed("pan_ssda903__header", '    "SEX",', '    "SEX",\n    "DOB" as "Born",')
    assert found == [
        "pan_ssda903__header Born: pub_pan__ssda903__header has no such column; it comes from "
        "pub_pan__ssda903__header DOB"
    ]


def test_a_column_that_a_mart_lost(changed: Change) -> None:
    found = changed("pan_ssda903__header", '    "SEX",\n', "")
    assert "pan_ssda903__header SEX: pub_pan__ssda903__header shares it, and the mart does not have it" in found


def test_a_value_in_a_file_about_returns(changed: Change) -> None:
    found = changed(
        "finding_counts",
        "    seen.kind,\n",
        '    (select max("UPN") from "la"."raw"."ssda903__header") as kind,\n',
    )
    assert any(
        "pub_pan__findings kind: it is to hold no value of a return, but holds raw.ssda903__header UPN" in f
        for f in found
    )


# Rows.


def test_a_signature_that_is_not_asked_for(changed: Change) -> None:
    assert changed("pub_pan__ssda903__header", SIGNED, "") == [
        "pub_pan__ssda903__header: declared for authorities that have signed PAN for ssda903 (instruction 1.1), but "
        "the model does not leave out the others"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    inner join signed", "    left join signed"),
        ("use_case = 'PAN'", "use_case = 'REGION'"),
        ("and dataset = 'ssda903'", "or dataset = 'ssda903'"),
        ("current_rows._la = signed.la_code", "(current_rows._la = signed.la_code or true)"),
        ("current_rows._la = signed.la_code", "current_rows._la != signed.la_code"),
    ],
)
def test_a_signature_that_is_asked_for_in_vain(changed: Change, old: str, new: str) -> None:
    found = changed("pub_pan__ssda903__header", old, new)
    assert said(found, "declared for authorities that have signed PAN for ssda903")


def test_other_years_of_retention(changed: Change) -> None:
    assert changed("pub_pan__ssda903__header", "2026 - 12", "2026 - 20") == [
        "pub_pan__ssda903__header: declared for the last 12 years (instruction 5.1), but the model does not leave out "
        "earlier ones"
    ]


def test_rows_for_nobody_in_particular(changed: Change) -> None:
    found = changed(
        "pub_cross__school_census__exclusions", "            and current_rows._la != recipients.la_code\n", ""
    )
    assert said(found, "declared for another authority that has signed, by HomeAuthority (instruction 1.2)")


def test_a_mart_for_others_without_its_condition(trace: Trace, changed: Change) -> None:
    sql = trace.project.models["cross_school_census__exclusions"].sql
    found = changed("cross_school_census__exclusions", sql[sql.rindex("where") :], "")
    assert found == [
        "cross_school_census__exclusions: it does not leave out rows for authorities that have not signed, by "
        "HomeAuthority"
    ]


def test_older_rows_of_a_record(changed: Change) -> None:
    found = changed("pub_pan_dedup__annex_a__list_1", "where _place = 1", "where _place >= 1")
    assert said(found, "declared for the newest row of each record (instruction 2.21)")


def test_an_agreement_that_has_ended(changed: Change) -> None:
    found = changed("agreements_in_force", "signed_to >= date '2026-06-30'", "signed_to >= date '2020-06-30'")
    assert found == ["agreements_in_force: it does not leave out agreements that have ended"]


# What a model reads.


def test_a_mart_that_reads_what_another_use_case_publishes(changed: Change) -> None:
    found = changed("sufficiency_ssda903__header", "/SUFFICIENCY/ssda903__header", "/PAN/ssda903__header")
    assert (
        "sufficiency_ssda903__header: it reads pub_pan__ssda903__header, which is of PAN and not of SUFFICIENCY"
        in found
    )


def test_a_mart_that_reads_the_la_zone(changed: Change) -> None:
    found = changed(
        "pan_ssda903__header",
        'select\n    "CHILD"',
        'select\n    (select max("CHILD") from "la"."current"."cur_ssda903__header") as "CHILD"',
    )
    assert said(found, "pan_ssda903__header: it reads cur_ssda903__header, which stands in the LA zone")


def test_another_return_read_by_a_query_within_a_condition(changed: Change) -> None:
    found = changed(
        "cur_ssda903__header",
        "where _outcome = 'kept'",
        'where _outcome = \'kept\' and exists (select 1 from "la"."raw"."annex_a__list_1")',
    )
    assert (
        "pub_pan__ssda903__header: cur_ssda903__header reads raw.annex_a__list_1, which is no part of ssda903" in found
    )


def test_a_published_model_that_reads_another_return(changed: Change) -> None:
    found = changed(
        "pub_pan__ssda903__header",
        SIGNED,
        SIGNED
        + '    inner join "la"."current"."cur_annex_a__list_1" as other\n        on current_rows._la = other._la\n',
    )
    assert (
        "pub_pan__ssda903__header: it reads cur_annex_a__list_1; it may read agreements_in_force, cur_ssda903__header "
        "alone" in found
    )


def test_a_hand_written_mart_that_reads_a_table_it_does_not_name(trace: Trace, changed: Change) -> None:
    sql = trace.project.models["pan_cin__factors"].sql
    name = trace.project.models["pan_ssda903__header"].relation
    database, schema, table = name.split(".")
    found = changed(
        "pan_cin__factors",
        sql[sql.rindex("select * from assessments") :],
        f'select assessments.*, born."DOB" as born from assessments\n'
        f'inner join "{database}"."{schema}"."{table}" as born on assessments."LAchildID" = born."CHILD"',
    )
    assert found == [
        "pan_cin__factors born: declared of cin.cin (instruction 2.30), but it comes from pub_pan__ssda903__header DOB"
    ]


# What is not declared, or cannot be told.


def test_a_published_file_and_a_mart_that_nobody_declared(trace: Trace) -> None:
    more = {
        "pub_pan__extra": Model(
            "pub_pan__extra", "la.main.pub_pan__extra", "select 1 as a", "published/pan/a.sql", True
        ),
        "pan_extra": Model("pan_extra", "x.pan.pan_extra", "select 1 as a", "marts/pan/b.sql", is_mart=True),
    }
    other = trace.with_sql({})
    other.project = replace(trace.project, models=trace.project.models | more)
    found = faults(other)
    assert found == [
        "pub_pan__extra: it writes a published file that no use case declares",
        "pan_extra: it is a mart that no use case declares",
    ]


def test_an_instruction_that_allows_nothing(trace: Trace) -> None:
    use_case = next(iter(trace.catalogue.published))
    more = replace(use_case, instructions=use_case.instructions | {"9.9": "Share what nobody asked for."})
    catalogue = Catalogue(trace.catalogue.datasets, trace.catalogue.use_cases | {use_case.name: more})
    other = trace.with_sql({})
    other.catalogue = catalogue
    assert faults(other) == [f"{use_case.name}: instruction 9.9 stands for nothing that is shared or declared"]


def test_a_step_that_changes_nothing(trace: Trace) -> None:
    shapes = trace.project.degrade_shapes.replace("cast(date_trunc('month', marker) as date)", "marker")
    other = trace.with_sql({})
    other.project = replace(trace.project, degrade_shapes=shapes)
    found = faults(other)
    assert "the steps: it cannot be followed, because of the step first_of_month, which changes nothing" in found


def test_sql_that_is_not_understood_is_no_proof(changed: Change) -> None:
    found = changed(
        "pub_pan__ssda903__header", "from allowed\n", "from allowed\nnatural join lateral (select 1) as one\n"
    )
    assert any(fault.startswith("pub_pan__ssda903__header: it cannot be followed") for fault in found)
