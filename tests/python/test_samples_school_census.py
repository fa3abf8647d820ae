"""The sample of the School census: the same bytes every time, every table, every attendance code, every story."""

import csv
import io
import re
from collections import Counter
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest

from ingest.period import Period, period_of
from ingest.problems import Refused
from samples.generator.authorities import BARNET, BEDFORD, CAMDEN, THURROCK, Authority
from samples.generator.postcodes import AREAS, postcodes_of
from samples.generator.school_census.bulk import TABLES as BULK_TABLES
from samples.generator.school_census.bulk import make_bulk_school_census
from samples.generator.school_census.columns import TABLES, every_column, header, tables_of
from samples.generator.school_census.dirt import SPOILS
from samples.generator.school_census.page import page
from samples.generator.school_census.sample import (
    RETURNS,
    SchoolCensus,
    clean_files,
    collected,
    is_sent,
    school_census,
)
from samples.generator.school_census.schools import ACROSS, UNSIGNED, pupils
from samples.generator.school_census.terms import Term, day_text
from samples.generator.school_census.words import (
    AUTHORISED,
    NOT_POSSIBLE,
    UNAUTHORISED,
    absence_reasons,
    present_codes,
)
from samples.generator.ssda903.sample import SEED
from samples.generator.write import SampleFile
from schemas.load import load_catalogue
from schemas.model import Column, Dataset
from schemas.validity import When

REPO = Path(__file__).parents[2]
INCOMING = REPO / "samples" / "incoming"
Row = dict[str, str]

each_return = pytest.mark.parametrize(("authority", "term"), RETURNS, ids=[f"{a.code} {t.label}" for a, t in RETURNS])


@pytest.fixture(scope="module")
def sample() -> SchoolCensus:
    return school_census(SEED)


@cache
def every_return() -> dict[tuple[str, Term], dict[str, list[Row]]]:
    return {(authority.code, term): _rows(authority, term) for authority, term in RETURNS}


def _rows(authority: Authority, term: Term) -> dict[str, list[Row]]:
    return {
        table: [dict(zip(header(table, term), row, strict=True)) for _, row in rows]
        for table, rows in collected(authority, term, SEED).rows.items()
    }


def told(authority: Authority, term: Term) -> dict[str, list[Row]]:
    """Every row of a return by table, of both school types together."""
    return every_return()[authority.code, term]


def both(authority: Authority, term: Term, start: str) -> list[Row]:
    """The rows of a table about pupils on roll and of its twin."""
    return told(authority, term)[f"{start}onroll"] + told(authority, term)[f"{start}offroll"]


def day(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%b-%d %H:%M:%S")


def rows_in(file: SampleFile) -> list[list[str]]:
    return list(csv.reader(io.StringIO(file.content().decode("utf-8-sig"))))


# --- the same bytes ------------------------------------------------------------------------------------------------


def test_the_same_seed_gives_the_same_bytes(sample: SchoolCensus) -> None:
    again = school_census(SEED)
    assert [(f.path, f.content()) for f in again.files] == [(f.path, f.content()) for f in sample.files]


def test_another_seed_gives_other_pupils() -> None:
    before = {file.path: file.content() for file in clean_files(SEED)}
    after = {file.path: file.content() for file in clean_files(1)}
    assert before.keys() == after.keys()
    assert all(before[name] != after[name] for name in before if "pupil" in name.rsplit("/", 1)[1])


def test_the_committed_sample_is_what_the_generator_makes(sample: SchoolCensus) -> None:
    committed = {
        path.relative_to(INCOMING).as_posix(): path.read_bytes() for path in INCOMING.glob("*/school_census/**/*.csv")
    }
    assert committed == {file.path: file.content() for file in sample.files}, "run: python -m samples.generator"


def test_the_sample_is_small(sample: SchoolCensus) -> None:
    assert len(sample.files) <= 200
    assert sum(len(file.content()) for file in sample.files) < 300_000


def test_no_two_good_files_are_alike() -> None:
    assert max(Counter(file.content() for file in clean_files(SEED)).values()) == 1


# --- the return as its specification has it --------------------------------------------------------------------------


@pytest.mark.parametrize("year", range(2015, 2028))
@pytest.mark.parametrize("name", ["spring", "summer", "autumn"])
def test_tables_and_columns_are_those_of_the_schema(name: str, year: int) -> None:
    term = Term(year, name)
    if (year, name) >= (2015, "autumn") and term.school_year >= 2015:
        declared = {
            table.name: {column.name for column in table.columns_in(when(term))}
            for table in dataset().tables_in(when(term))
        }
        assert {table: set(header(table, term)) for table in tables_of(term)} == declared


@each_return
def test_every_code_is_valid_in_its_term(authority: Authority, term: Term) -> None:
    for table, rows in told(authority, term).items():
        for column in dataset().table(table).columns_in(when(term)):
            if column.codes:
                sent = {row[column.name] for row in rows} - {""}
                assert sent <= accepted(column.codes, term), (table, column.name)


@each_return
def test_nothing_required_is_blank(authority: Authority, term: Term) -> None:
    for table, rows in told(authority, term).items():
        needed = [column.name for column in dataset().table(table).columns_in(when(term)) if column.required]
        assert all(row[name] for row in rows for name in needed), table


@each_return
def test_every_value_is_of_the_kind_of_its_column(authority: Authority, term: Term) -> None:
    for table, rows in told(authority, term).items():
        for column in dataset().table(table).columns_in(when(term)):
            for value in {row[column.name] for row in rows} - {""}:
                assert is_of_kind(value, column), (table, column.name, value)


def is_of_kind(value: str, column: Column) -> bool:
    if column.type == "pattern":
        return bool(re.fullmatch(str(column.pattern), value))
    if column.type == "date":
        return bool(day(value))
    if column.type == "time":
        return bool(re.fullmatch("[0-2][0-9]:[0-5][0-9]", value))
    if column.type in ("integer", "decimal"):
        number = float(value)
        above = column.min is None or number >= float(column.min)
        return above and (column.max is None or number <= float(column.max))
    return True


@cache
def dataset() -> Dataset:
    return load_catalogue(REPO).datasets["school_census"]


def when(term: Term) -> When:
    return When(f"{term.year}-{term.month:02d}", term.name)


def accepted(codelist: str, term: Term) -> set[str]:
    """The codes of the list in that term, and their spellings."""
    with (REPO / "seeds" / "code_lists" / "codes_school_census.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["list"] == codelist]
    month = f"{term.year}-{term.month:02d}"
    held = [row for row in rows if row["valid_from"] <= month <= f"{row['valid_until'] or 9999}~"]
    return {row["code"] for row in held} | {row["spelling"] for row in held}


def test_every_table_is_sent_by_somebody() -> None:
    sent = {t for authority, term in RETURNS for t in told(authority, term) if is_sent(authority, term, t)}
    assert sent == set(TABLES) and len(TABLES) == 39


@each_return
def test_a_return_has_every_table_of_its_term_but_those_of_older_children(authority: Authority, term: Term) -> None:
    """The small old returns are those of a primary school."""
    missing = set(tables_of(term)) - set(told(authority, term))
    of_older = ("learningaims", "learnersupport", "fundingbasisitems", "programmeaims", "workplaceentity")
    assert all(table.startswith(of_older) for table in missing)
    assert term.year < 2020 or not missing


def test_columns_of_another_time_stay_out() -> None:
    assert {"gender", "sex"} <= every_column("pupilonroll")
    assert "gender" in header("pupilonroll", Term(2023, "summer")) and "sex" in header(
        "pupilonroll", Term(2023, "autumn")
    )
    assert header("senneeds", Term(2025, "autumn")) == ()
    assert "absencesessions" in header("termlysessiondetailsonroll", Term(2020, "summer"))
    assert "sessions" in header("termlysessiondetailsonroll", Term(2020, "autumn"))


# --- rows that hang together -----------------------------------------------------------------------------------------


@each_return
def test_ids_are_told_once_and_lead_to_a_row(authority: Authority, term: Term) -> None:
    rows = told(authority, term)
    ids = {table: [row[f"{table}tableid"] for row in rows[table]] for table in rows}
    assert all(len(set(found)) == len(found) for found in ids.values())
    for table, held in rows.items():
        for parent in {name[: -len("tableid")] for name in held[0] if name.endswith("tableid")} - {table}:
            assert {row[f"{parent}tableid"] for row in held} <= set(ids[parent]), (table, parent)


def test_rows_of_a_school_type_lead_to_rows_of_the_same() -> None:
    types = Counter(kind for rows in collected(CAMDEN, Term(2025, "autumn"), SEED).rows.values() for kind, _ in rows)
    assert set(types) == {"la", "acad"}
    for file in clean_files(SEED, [(CAMDEN, Term(2025, "autumn"))]):
        kind = re.findall(r"\b(la|acad)\b", file.path.rsplit("/", 1)[1])
        schools = {row[3][-4:] for row in file.rows}
        assert schools == {{"la": "9901", "acad": "9902"}[kind[0]]} and len(kind) == 1


@each_return
def test_the_content_says_which_term_and_authority(authority: Authority, term: Term) -> None:
    for row in told(authority, term)["schoolcensus"]:
        assert (row["term"], row["year"], row["referencedate"]) == (term.code, str(term.year), day_text(term.day))
        assert row["lea"] == AREAS[authority.postcode_area].authority


@each_return
def test_totals_are_those_of_the_sessions(authority: Authority, term: Term) -> None:
    rows = told(authority, term)
    for table, suffix in (("pupilonroll", "onroll"), ("pupilnolongeronroll", "offroll")):
        details = rows[f"termlysessiondetails{suffix}"]
        column = "sessions" if "sessions" in details[0] else "absencesessions"
        for pupil in rows[table]:
            own = {
                r["attendancereason"]: int(r[column])
                for r in details
                if r[f"{table}tableid"] == pupil[f"{table}tableid"]
            }
            possible = sum(n for code, n in own.items() if code not in NOT_POSSIBLE)
            assert int(pupil["termlysessionspossible"]) == possible + (0 if present_codes(term) else 110)
            for kind, counted in (("authorised", AUTHORISED), ("unauthorised", UNAUTHORISED)):
                said = pupil.get(f"termlysessions{kind}")
                assert said is None or int(said) == sum(n for code, n in own.items() if code in counted)


@each_return
def test_nothing_happens_after_the_census_day(authority: Authority, term: Term) -> None:
    in_advance = {"datetime", "learningplannedenddate", "programmeplannedenddate"}
    for table, rows in told(authority, term).items():
        for row in rows:
            for name, cell in row.items():
                if re.fullmatch("20..-[A-Z][a-z]{2}-.. .*", cell) and name not in in_advance:
                    assert day(cell).date() <= term.day, (table, name, cell)


@each_return
def test_a_leaver_is_excluded_before_leaving(authority: Authority, term: Term) -> None:
    rows = told(authority, term)
    left = {row["pupilnolongeronrolltableid"]: day(row["leavingdate"]) for row in rows["pupilnolongeronroll"]}
    for row in rows["termlyexclusionsoffroll"]:
        assert day(row["startdate"]) <= left[row["pupilnolongeronrolltableid"]]


# --- the stories -----------------------------------------------------------------------------------------------------


@each_return
def test_every_attendance_code_of_the_term_occurs(authority: Authority, term: Term) -> None:
    found = {row["attendancereason"] for row in both(authority, term, "termlysessiondetails")}
    assert found == {*absence_reasons(term), *present_codes(term)}
    if term.year >= 2025:
        assert {"/", "\\", "#", "Y7", "C1", "Q"} <= found and len(found) == 36
    else:
        assert len(found) == 16


@each_return
def test_children_live_here_across_the_border_and_where_nobody_signed(authority: Authority, term: Term) -> None:
    table = "addressesonroll" if term.name == "autumn" else "addresses"
    areas = Counter(row["postcode"][:2] for row in told(authority, term)[table])
    assert areas[authority.postcode_area] and areas[ACROSS[authority.code]]
    if term.year > 2020:
        assert areas[UNSIGNED] == 2
        per_child = Counter(row["pupilonrolltableid"] for row in told(authority, term)[table])
        assert Counter(per_child.values())[2] == 2
        assert len(told(authority, term)["pupilonroll"]) - len(per_child) == 1
        assert any(row["missingaddress"] for row in told(authority, term)["pupilonroll"])


@each_return
def test_meals_needs_and_exclusions(authority: Authority, term: Term) -> None:
    rows = told(authority, term)
    meals: dict[str, list[bool]] = {}
    for row in rows["fsmperiodsonroll" if term.name == "autumn" else "fsmperiod"]:
        meals.setdefault(row["pupilonrolltableid"], []).append(bool(row["fsmenddate"]))
    assert [True, False] in meals.values() and (term.year < 2020 or [False] in meals.values())
    if term.name == "spring":
        ranks: dict[str, list[str]] = {}
        for row in rows["senneeds"]:
            ranks.setdefault(row["pupilonrolltableid"], []).append(row["sentyperank"])
        assert ["1", "2"] in ranks.values() and (term.year < 2020 or ["2"] in ranks.values())
    exclusions = both(authority, term, "termlyexclusions")
    assert {row["category"] for row in exclusions} == {"SUSP" if term.year > 2020 else "FIXD", "LNCH", "PERM"}
    if term.year > 2020:
        given = {sum(bool(row[f"reason{rank}"]) for rank in (1, 2, 3)) for row in exclusions}
        assert given == {1, 2, 3}


@each_return
def test_who_is_who(authority: Authority, term: Term) -> None:
    rows = told(authority, term)["pupilonroll"]
    if "servicechild" in rows[0]:
        assert {row["servicechild"] for row in rows} == {"Y", "N"}
    if "youngcarer" in rows[0]:
        assert {row["youngcarer"] for row in rows} == {"S", "N"}
    if term.year > 2020:
        stories = {pupil.story for pupil in pupils(authority, "000", term, SEED)}
        assert {"nursery", "sixth form", "alternative provision", "no address", "settled"} <= stories
        assert len(rows) == 26 and len(told(authority, term)["pupilnolongeronroll"]) == 4


def test_flags_are_written_in_two_ways() -> None:
    autumn = Term(2025, "autumn")
    assert {row["parttime"] for row in told(CAMDEN, autumn)["pupilonroll"]} == {"False", "True"}
    assert {row["parttime"] for row in told(BARNET, autumn)["pupilonroll"]} == {"0", "1"}


def test_pupils_stay_over_the_terms_and_leavers_do_not_come_back() -> None:
    terms = [term for authority, term in RETURNS if authority is BARNET]
    on_roll = [{row["upn"]: row["dob"] for row in told(BARNET, term)["pupilonroll"]} for term in terms]
    left = [row["upn"] for term in terms for row in told(BARNET, term)["pupilnolongeronroll"]]
    assert on_roll[0] == on_roll[1] == on_roll[2]
    assert len(set(left)) == len(left) == 12 and not set(left) & set(on_roll[0])


# --- nobody's life -------------------------------------------------------------------------------------------------


@each_return
def test_names_and_numbers_are_nobodys(authority: Authority, term: Term) -> None:
    forms = {
        "surname": "Sample-[0-9]{4}",
        "preferredsurname": "Sample-[0-9]{4}",
        "formersurname": "Former-[0-9]{4}",
        "forename": "Pupil-[0-9]{4}",
        "middlenames": "",
        "upn": "[A-Z]000[0-9]{9}",
        "formerupn": "[A-Z]000[0-9]{8}A",
        "uniquelearnernumber": "99999[0-9]{5}",
        "schoolname": "Made-up School 99[0-9]{2}",
        "email": "office@.*[.]example",
        "phoneno": "01632960[0-9]{3}",
    }
    for rows in told(authority, term).values():
        for row in rows:
            assert all(not row.get(name) or re.fullmatch(form, row[name]) for name, form in forms.items())


@each_return
def test_postcodes_are_of_the_reference_list(authority: Authority, term: Term) -> None:
    known = {code for area in AREAS for code in postcodes_of(area)}
    for rows in told(authority, term).values():
        for row in rows:
            assert {row.get("postcode", ""), row.get("applacementpostcode", "")} - {""} <= known


# --- dirt ----------------------------------------------------------------------------------------------------------


def test_every_piece_of_dirt_changes_its_file(sample: SchoolCensus) -> None:
    before = {file.path: file.content() for file in clean_files(SEED)}
    extras = {extra.file.path for extra in sample.extras}
    changed = {f.path for f in sample.files if f.path not in extras and before[f.path] != f.content()}
    in_the_name = {spoil.path for spoil in SPOILS if spoil.finding == "MissingSchoolType"}
    assert changed == {spoil.path for spoil in SPOILS} - in_the_name and len(in_the_name) == 1
    assert len(sample.spoils) == len(SPOILS) and not extras & set(before)


def test_the_dirt_is_of_every_kind_that_a_census_can_have(sample: SchoolCensus) -> None:
    found = {spoil.finding for spoil in SPOILS} | {extra.finding for extra in sample.extras}
    assert {kind for kind in found if not kind.startswith("none")} == {
        "Blank",
        "ConversionError",
        "DuplicateRemoval",
        "MissingColumn",
        "MissingSchoolType",
        "MissingTerm",
        "OutOfRange",
        "PeriodConflict",
        "RaggedRow",
        "UnexpectedColumn",
    }


def test_every_place_is_where_a_spreadsheet_shows_it(sample: SchoolCensus) -> None:
    files = {file.path: rows_in(file) for file in sample.files}
    clean = {file.path: rows_in(file) for file in clean_files(SEED)}
    for spoil, where in sample.spoils:
        if match := re.fullmatch("row ([0-9]+), ([a-z0-9]+)", where):
            rows, row, column = files[spoil.path], int(match[1]) - 1, files[spoil.path][0].index(match[2])
            assert rows[row][column] != clean[spoil.path][row][column]


def test_only_one_file_of_camden_lacks_its_school_type() -> None:
    names = [file.path.rsplit("/", 1)[1] for file in clean_files(SEED) if file.path.startswith(CAMDEN.folder)]
    assert len([name for name in names if not re.search(r"\b(la|acad)\b", name)]) == 1


def test_names_say_year_and_term_in_four_ways() -> None:
    autumn = Term(2025, "autumn")
    names = {
        a.code: clean_files(SEED, [(a, autumn)])[0].path.split("/school_census/")[1]
        for a in (THURROCK, BARNET, CAMDEN, BEDFORD)
    }
    assert names == {
        THURROCK.code: "2025_OCT_school_census_schoolcensus.csv",
        BARNET.code: "2025_autumn_schoolcensus.csv",
        CAMDEN.code: "2025-26/School census 2025-26 autumn acad schoolcensus.csv",
        BEDFORD.code: "2025 October/schoolcensus.csv",
    }


def test_names_say_the_term_and_school_type_of_what_is_in_them(sample: SchoolCensus) -> None:
    for authority, term in RETURNS:
        for file in clean_files(SEED, [(authority, term)]):
            kind = re.search(r"\b(la|acad)\b", file.path.rsplit("/", 1)[1])
            found = period(file.path)
            assert (found.year, found.term, found.school_type) == (term.year, term.name, kind[1] if kind else None)


def test_extras_are_refused_for_their_names_where_those_are_at_fault(sample: SchoolCensus) -> None:
    by_name = [extra for extra in sample.extras if "name" in extra.shows and "columns" not in extra.shows]
    assert len(by_name) == 3
    for extra in by_name:
        with pytest.raises(Refused) as refused:
            period(extra.file.path)
        assert [problem.kind for problem in refused.value.problems] == [extra.finding]


def period(path: str) -> Period:
    *folders, name = path.split("/school_census/")[1].split("/")
    return period_of(("year", "term", "school_type"), [], folders, name.removesuffix(".csv"), ("school_type",))


def test_the_page_tells_of_all_dirt(sample: SchoolCensus) -> None:
    text = page()
    assert all(f"`{spoil.path}`" in text and spoil.shows in text for spoil, _ in sample.spoils)
    assert all(f"`{extra.file.path}`" in text for extra in sample.extras)


# --- the benchmark's census ----------------------------------------------------------------------------------------


def test_bulk_repeats_itself_and_is_as_large_as_asked(tmp_path: Path) -> None:
    sizes = [make_bulk_school_census(tmp_path / name, 3000) for name in ("once", "again")]
    once, again = (sorted((tmp_path / name).rglob("*.csv")) for name in ("once", "again"))
    assert [path.read_bytes() for path in once] == [path.read_bytes() for path in again] and sizes[0] == sizes[1]
    assert sizes[0].files == len(once) == 25
    assert sizes[0].bytes == sum(path.stat().st_size for path in once)
    assert sum(sizes[0].rows.values()) == 3000 == sum(len(path.read_text().splitlines()) - 1 for path in once)


def test_bulk_has_every_table_of_an_autumn_and_ids_that_lead_to_rows(tmp_path: Path) -> None:
    make_bulk_school_census(tmp_path, 3000, dirt_share=0)
    held = {}
    for path in tmp_path.rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            held[path.stem.rsplit("_", 1)[1]] = list(csv.DictReader(file))
    assert set(held) == set(BULK_TABLES) == set(tables_of(Term(2025, "autumn")))
    for table, (_, parent) in BULK_TABLES.items():
        assert tuple(held[table][0]) == header(table, Term(2025, "autumn"))
        if parent:
            ids = {row[f"{parent}tableid"] for row in held[parent]}
            assert {row[f"{parent}tableid"] for row in held[table]} <= ids


def test_bulk_of_too_few_rows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="too few"):
        make_bulk_school_census(tmp_path, 20)
