"""Annex A, from workbooks to findings and receipts: what one sheet does to its file, one file to the one before it, and
what the shipped sample promises of itself."""

import csv
import io
import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from python_calamine import load_workbook

from samples.generator.workbook import Cell, Sheet

from .canaries import database_texts
from .deposits import BARNET
from .forms import FormDeposits, book, contact, plan, sheet
from .running import REPO, House

MONTH = "Barnet-BAR/annex_a/2026-01"
LISTS = {"annex_a__list_1": "Child Unique ID", "annex_a__list_7": "Child Unique ID"}


@pytest.fixture
def deposits(tmp_path: Path) -> FormDeposits:
    return FormDeposits(tmp_path, (BARNET,))


def children(deposits: FormDeposits) -> list[str]:
    """The children of lists 1 and 7 that are landed, in order."""
    return sorted(row[0] for table, column in LISTS.items() for row in deposits.landed(table, column))


def good(deposits: FormDeposits) -> None:
    deposits.put(f"{MONTH}/return.xlsx", book(sheet("list_1", contact("OLD1")), sheet("list_7", plan("OLD7"))))
    deposits.load()
    assert children(deposits) == ["OLD1", "OLD7"]


# ---- one sheet and its file


def twice(name: str) -> Sheet:
    """A sheet with its first heading twice."""
    made = sheet("list_7", plan("NEW7"), name=name)
    return Sheet(name, tuple((*row, row[0]) for row in made.rows))


BAD_SHEETS = {
    "MissingColumn": sheet("list_7", plan("NEW7"), name="Plans", without=["Allocated Team"]),
    "AmbiguousHeader": twice("Plans"),
    "PeriodConflict": sheet("list_7", plan("NEW7", "05/03/2026"), name="Plans"),
}


@pytest.mark.parametrize("kind", BAD_SHEETS)
def test_a_bad_sheet_costs_the_whole_workbook_and_the_good_one_before_it_stays(
    deposits: FormDeposits, kind: str
) -> None:
    good(deposits)
    deposits.put(f"{MONTH}/return.xlsx", book(sheet("list_1", contact("NEW1")), BAD_SHEETS[kind]))
    deposits.load()
    assert children(deposits) == ["OLD1", "OLD7"]
    assert {(table, status) for _, table, status in deposits.in_use()} == {
        ("list_1", "last_good"),
        ("list_7", "last_good"),
    }
    assert {path for path, *_ in deposits.found("LastGoodKept")} == {f"{MONTH}/return.xlsx"}
    assert len(deposits.found(kind)) == 1


@pytest.mark.parametrize("kind", ["MissingColumn", "AmbiguousHeader"])
def test_what_is_wrong_with_a_sheet_names_it(deposits: FormDeposits, kind: str) -> None:
    deposits.put(f"{MONTH}/return.xlsx", book(sheet("list_1", contact("NEW1")), BAD_SHEETS[kind]))
    deposits.load()
    assert [(table, "Plans" in found) for _, table, found in deposits.found(kind)] == [("list_7", True)]


def test_dates_after_the_month_name_their_sheet(deposits: FormDeposits) -> None:
    deposits.put(f"{MONTH}/return.xlsx", book(sheet("list_1", contact("NEW1")), BAD_SHEETS["PeriodConflict"]))
    deposits.load()
    ((_, table, found),) = deposits.found("PeriodConflict")
    assert (table, "Plans" in found) == ("list_7", True)


def test_one_mistyped_date_in_a_short_list_does_not_cost_the_month(deposits: FormDeposits) -> None:
    plans = [plan("71"), plan("72"), plan("73", "05/01/2062")]
    contacts = [contact(str(number)) for number in range(50)]
    deposits.put(f"{MONTH}/return.xlsx", book(sheet("list_1", *contacts), sheet("list_7", *plans)))
    deposits.load()
    assert len(children(deposits)) == 53


def test_a_list_without_rows_is_a_list(deposits: FormDeposits) -> None:
    """Nobody was adopted this month."""
    deposits.put(f"{MONTH}/return.xlsx", book(sheet("list_1", contact("1")), sheet("list_10")))
    deposits.load()
    assert [table for _, table, _ in deposits.in_use()] == ["list_1", "list_10"]
    assert "list_10" not in deposits.found("MissingTable")[0][2].replace(",", "").split()


def test_a_workbook_without_any_row_is_refused(deposits: FormDeposits) -> None:
    good(deposits)
    deposits.put(f"{MONTH}/return.xlsx", book(sheet("list_1"), sheet("list_7")))
    deposits.load()
    assert deposits.kinds(f"{MONTH}/return.xlsx").count("NoDataRows") == 1
    assert children(deposits) == ["OLD1", "OLD7"]


# ---- one file and the one before it


def test_a_workbook_that_lacks_a_list_withdraws_it(deposits: FormDeposits) -> None:
    good(deposits)
    deposits.put(f"{MONTH}/return.xlsx", book(sheet("list_1", contact("NEW1"))))
    deposits.load()
    assert children(deposits) == ["NEW1"]
    assert deposits.ask("select period, table_name, rows_removed, reason from raw.deletions") == [
        ("2026-01", "list_7", 1, "taken out of the incoming folder")
    ]
    assert "list_7" in deposits.found("MissingTable")[0][2]


def test_an_older_workbook_of_the_month_stands_for_the_lists_that_the_newer_lacks(deposits: FormDeposits) -> None:
    """A submission is one list of one month: the newest file that holds it."""
    deposits.put(f"{MONTH}/a.xlsx", book(sheet("list_1", contact("OLD1")), sheet("list_7", plan("OLD7"))))
    deposits.put(f"{MONTH}/b.xlsx", book(sheet("list_1", contact("NEW1"))))
    deposits.load()
    assert children(deposits) == ["NEW1", "OLD7"]


def test_a_second_load_with_nothing_new_is_not_a_session(deposits: FormDeposits) -> None:
    good(deposits)
    assert not deposits.load().is_new


def test_a_file_read_again_from_the_archive_brings_back_nothing_that_was_replaced(deposits: FormDeposits) -> None:
    """List 7 is kept from a workbook whose list 1 was replaced; then the rules change, and it is read again."""
    good(deposits)
    deposits.put(f"{MONTH}/return.xlsx", b"PK, and no more arrived")
    deposits.put(f"{MONTH}/return of list 1.xlsx", book(sheet("list_1", contact("NEW1"))))
    deposits.load()
    assert children(deposits) == ["NEW1", "OLD7"]
    replace(deposits, authorities=(replace(BARNET, use_cases=("CHECKS",)),)).load()
    assert children(deposits) == ["NEW1", "OLD7"]


def test_month_conflict_names_both(deposits: FormDeposits) -> None:
    deposits.put("Barnet-BAR/annex_a/2026-02/Annex A March.xlsx", book(sheet("list_1", contact("1"))))
    deposits.load()
    ((_, _, found),) = deposits.found("PeriodConflict")
    assert "2026-02" in found and re.search(r"file name says (3|March)", found)
    assert children(deposits) == []


# ---- what may not be read


def test_without_an_agreement_for_them_lists_and_columns_do_not_land(tmp_path: Path) -> None:
    """PAN alone keeps neither list 10 nor who has a case."""
    deposits = FormDeposits(tmp_path, (replace(BARNET, use_cases=("PAN",)),))
    referral: dict[str, Cell] = {
        "Child Unique ID": "C3",
        "Allocated Team": "TEAM QXZJ",
        "Allocated Worker": "WORKER QXZJ",
    }
    adopted: dict[str, Cell] = {"Child Unique ID": "ADOPTED QXZJ", "Family identifier": "FAMILY QXZJ"}
    deposits.put(f"{MONTH}/return.xlsx", book(sheet("list_3", referral), sheet("list_10", adopted)))
    deposits.load()
    assert deposits.landed("annex_a__list_3", "Child Unique ID", "Allocated Worker") == [("C3", None)]
    assert deposits.landed("annex_a__list_10", "Child Unique ID") == []
    assert b"QXZJ" not in deposits.bytes_held()
    assert [found for *_, found in deposits.found("TableNotAllowed")] == ["list_10"]


NOTES = Sheet("Notes", (("Case", "What to say"), ("She moved", "see the file of QXZJ", "and the sister's")))


def test_a_sheet_of_notes_is_named_and_not_quoted(deposits: FormDeposits) -> None:
    deposits.put(f"{MONTH}/return.xlsx", book(sheet("list_1", contact("1")), NOTES))
    deposits.load()
    assert "Notes" in deposits.found("SheetNotRead")[0][2]
    assert b"QXZJ" not in deposits.bytes_held()


def test_a_workbook_with_its_only_list_hidden_is_refused(deposits: FormDeposits) -> None:
    hidden = replace(sheet("list_1", contact("HIDDEN CHILD")), state="hidden")
    deposits.put(f"{MONTH}/return.xlsx", book(hidden, Sheet("Cover", (("Return of January",),))))
    deposits.load()
    assert {"UnidentifiedTable", "HiddenSheet"} <= set(deposits.kinds(f"{MONTH}/return.xlsx"))
    assert b"HIDDEN CHILD" not in deposits.bytes_held()


# ---- the sample


@dataclass(frozen=True)
class Planted:
    """A line of samples/README.md about Annex A."""

    file: str
    where: str
    finding: str

    @property
    def kind(self) -> str:
        return self.finding.split(":")[0]


def planted() -> list[Planted]:
    page = (REPO / "samples" / "README.md").read_text(encoding="utf-8")
    of_annex_a = page.split("\n## Annex A\n")[1].split("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in of_annex_a.splitlines() if line.startswith("| `")]
    return [Planted(row[0].strip("`"), row[1], row[-1]) for row in rows if len(row) in (3, 4) and "/annex_a/" in row[0]]


def errors(house: House, la: str) -> list[dict[str, str]]:
    (report,) = (house.data / "la_zone" / "reports" / la).glob("*/errors.csv")
    return list(csv.DictReader(io.StringIO(report.read_text(encoding="utf-8-sig"))))


def of(path: str) -> str:
    """The authority of a file, by its folder."""
    return re.split("[-_ ]", path.split("/")[0])[-1]


def place(where: str) -> dict[str, str]:
    """The cells of a finding that say where it is, as the README says it."""
    if match := re.fullmatch(r"sheet (.+), cell ([A-Z]+)([0-9]+), (.+)", where):
        return {"Sheet": match[1], "Excel column": match[2], "Row or line": match[3], "Column": match[4]}
    if match := re.fullmatch(r"sheet (.+), column ([A-Z]+), (.+)", where):
        return {"Sheet": match[1], "Excel column": match[2], "Column": match[3]}
    if match := re.fullmatch(r"sheet (.+), row ([0-9]+)", where):
        return {"Sheet": match[1], "Row or line": match[2]}
    return {}


def words(where: str) -> list[str]:
    """What a finding must say of its place, where it is about no cell and no column of a list."""
    if place(where):
        return []
    if match := re.fullmatch(r"sheets (.+) and (.+)", where):
        return [f'"{match[1]}"', f'"{match[2]}"']
    if match := re.fullmatch(r"sheet (.+), column (\D+ \D+)", where):
        return [f'"{match[2]}"', f'"{match[1]}"']
    if match := re.fullmatch(r"sheet (.+)", where):
        return [f'"{match[1]}"']
    if match := re.fullmatch(r"no sheet for (.+)", where):
        return [match[1]]
    return []


def matching(house: House, dirt: Planted) -> list[dict[str, str]]:
    """The findings of its file at the place of a planted piece of dirt."""
    lines = [line for line in errors(house, of(dirt.file)) if line["File"] == dirt.file]
    at = place(dirt.where)
    return [line for line in lines if at and all(line[name] == value for name, value in at.items())] if at else lines


def test_the_sample_plants_what_this_file_looks_for() -> None:
    assert len(planted()) == 27
    assert sum(1 for dirt in planted() if place(dirt.where)) >= 14


@pytest.mark.parametrize("dirt", planted(), ids=lambda dirt: f"{dirt.kind} {dirt.where}")
def test_planted_dirt_is_found_where_it_is(sample: House, dirt: Planted) -> None:
    found = matching(sample, dirt)
    if dirt.kind == "none":
        assert not place(dirt.where) or not [line for line in found if line["Severity"] != "Note"]
        return
    of_kind = [line for line in found if line["Kind"] == dirt.kind]
    assert of_kind
    assert [line for line in of_kind if all(word in line["Found"] for word in words(dirt.where))]


def test_receipt_names_the_sheet_of_every_list(sample: House) -> None:
    live = sample.la(
        "select la, path, table_name, sheet, header_row, rows_read from raw.files"
        " where dataset = 'annex_a' and status = 'live'"
    )
    assert len({path for _, path, *_ in live}) == 10
    for la, path, table, name, header_row, read in live:
        (receipt,) = (sample.data / "la_zone" / "reports" / la).glob("*/receipt.txt")
        about = receipt.read_text(encoding="utf-8-sig").split(f"{path}\n")[1].split("\n\n")[0]
        assert f'{table} on the sheet "{name}", headings in row {header_row}: {read} read' in about


def test_rows_of_every_sheet_are_those_another_reader_counts(sample: House) -> None:
    """Rows below the headings to the last that is filled, by python-calamine."""
    sheets = sample.la(
        "select path, sheet, header_row, rows_read, rows_landed + rows_blank + rows_rejected from raw.files"
        " where dataset = 'annex_a' and status = 'live'"
    )
    for path in {path for path, *_ in sheets}:
        read = load_workbook(sample.incoming / path)
        for _, name, header_row, rows, accounted in (s for s in sheets if s[0] == path):
            filled = read.get_sheet_by_name(name).to_python(skip_empty_area=False)
            assert (path, name, rows, accounted) == (path, name, len(filled) - header_row, len(filled) - header_row)


def test_words_that_two_codes_claim_are_those_of_the_first(sample: House) -> None:
    """samples/README.md: sheet Contacts, cell A7 of January is taken for j) Anonymous."""
    found = sample.la(
        """
        select staged."Contact Source"
        from staging.stg_annex_a__list_1 as staged
        inner join raw.files as files on staged._file_id = files.file_id
        where files.path like '%Annex_A_2026_01.xlsx' and staged._row = 7"""
    )
    assert found == [("j) Anonymous",)]


def test_hidden_sheets_are_in_no_database(sample: House) -> None:
    """The made-up children of samples/README.md."""
    for database in (sample.la_database, *sample.regions.values()):
        held = "".join(database_texts(database).values())
        assert "7707707701" not in held and "7707707702" not in held


def test_lists_of_adoption_reach_no_region(sample: House) -> None:
    assert sample.la("select count(*) > 0 from raw.annex_a__list_10") == [(True,)]
    names = {path.name for folder in sample.public for path in folder.rglob("*")}
    assert not [name for name in names if re.search(r"list_1[01]", name)]


def test_a_workbook_that_was_refused_leaves_the_archive_with_its_agreement(tmp_path: Path) -> None:
    """It was archived before its dates proved to be of another month, and no table of it stands in the ledger."""
    deposits = FormDeposits(tmp_path, (replace(BARNET, until="2026-06-30"),))
    deposits.put(f"{MONTH}/return.xlsx", book(sheet("list_1", contact("NEW1")), BAD_SHEETS["PeriodConflict"]))
    deposits.load(date(2026, 6, 30))
    assert deposits.kinds(f"{MONTH}/return.xlsx")[0] == "PeriodConflict"
    archived = [path for path in deposits.zones.archive.rglob("*") if path.is_file()]
    assert len(archived) == 1
    deposits.load(date(2026, 7, 1))
    assert not archived[0].exists()
