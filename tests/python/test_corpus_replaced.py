"""Every refused file of the corpus in place of a good one: the good one stays in use where a finding says so."""

from typing import Any

import pytest

from .corpus_files import OTHERS_PATH, Case, File, assessment, cases, child_of, each_file, make
from .corpus_outcome import Outcome, house, kinds, outcome_of
from .forms import book, census, contact
from .forms import sheet as sheet_of

STAYS = "stays in use"


def replaced(case: Case, file: File) -> bool:
    """A refused file of which the finding promises that what was sent before stays in use."""
    promised = any(STAYS in kinds()[f["kind"]]["what_happens"] for f in file.told["findings"])
    alone = "several" not in case.told and case.told.get("table", "uasc") == "uasc"
    return promised and alone and f"Town-{case.authority.code}/{file.dataset}/" in file.path


MEALS = (
    "pupilonrolltableid,fsmperiodtableid,NativeId,fsmperiodorderseqcolumn,sourceid,fsmstartdate,fsmenddate,ukcountry"
)
OF_THE_FORM = "00124"
"""The child whose form is spoilt, by the name of the file."""


def child_in(file: File) -> str:
    """The identifier of the child in the good file: the authority's code, unless the file is named by the child."""
    return OF_THE_FORM if file.dataset == "cans" else file.authority.code


def good_path(file: File) -> str:
    names = {"ssda903": "good_2024.csv", "annex_a": "2026-01/good.xlsx", "cin": "2025/good.xml"}
    names |= {"school_census": "2026 spring/good_fsmperiod.csv", "cans": f"{OF_THE_FORM}_0_5_2026_jan.xlsx"}
    return f"Town-{file.authority.code}/{file.dataset}/{names[file.dataset]}"


def good_content(file: File) -> str | bytes:
    """A file of one child, whose identifier is `child_in` it."""
    code = child_in(file)
    if file.dataset == "annex_a":
        return book(sheet_of("list_1", contact(code)))
    if file.dataset == "cin":
        return census(child_of(code), lea=code)
    if file.dataset == "cans":
        return assessment(code)
    if file.dataset == "school_census":
        return f"{MEALS}\n{code},1,2,3,4,,,ENG\n"
    return f"CHILD,DOB,SEX,DUC\n{code},01/02/2010,1,\n"


def replacing() -> list[Any]:
    """The refused files of which it is said that a good one stays. `withdraws`: why one does not yet."""
    found = []
    for case, file in (p.values for p in each_file("refused") if replaced(*p.values)):
        found.append(pytest.param(case, file, id=case.told["case"]))
    return found


IDENTIFIERS = {"ssda903__uasc": "CHILD", "annex_a__list_1": "Child Unique ID", "cin__children": "LAchildID"}
IDENTIFIERS |= {"cans__form_0_5": "Child Unique ID", "school_census__fsmperiod": "pupilonrolltableid"}


@pytest.fixture(scope="module")
def replaced_by_bad_ones(tmp_path_factory: pytest.TempPathFactory) -> tuple[Outcome, dict[str, str]]:
    """For every case a good file that lands; then it is taken out, and the bad one put in. With it, the identifiers
    that are then in use, by authority."""
    deposits = house(tmp_path_factory.mktemp("replaced"))
    deposits.put(OTHERS_PATH)
    chosen = [(c, f) for c in cases() for f in c.files if f.status == "refused" and replaced(c, f)]
    for _, file in chosen:
        deposits.put(good_path(file), good_content(file))
    deposits.load()
    for _, file in chosen:
        deposits.take(good_path(file))
        make(deposits, file)
    deposits.load()
    each = " union all ".join(f'select _la, "{column}" from raw.{table}' for table, column in IDENTIFIERS.items())
    return outcome_of(deposits), dict(deposits.ask(each))


@pytest.mark.parametrize(("case", "file"), replacing())
def test_last_good_stays_when_a_finding_says_so(
    case: Case, file: File, replaced_by_bad_ones: tuple[Outcome, dict[str, str]]
) -> None:
    outcome, in_use = replaced_by_bad_ones
    assert outcome.status(file.path) == "refused"
    assert outcome.status(good_path(file)) == "last_good"
    assert [issue["kind"] for issue in outcome.issues[good_path(file)] if issue["kind"] == "LastGoodKept"] == [
        "LastGoodKept"
    ]
    assert in_use[case.authority.code] == child_in(file)


def test_files_of_every_return_are_put_in_place_of_good_ones() -> None:
    """Or the test above would say less than it seems to."""
    assert {p.values[1].dataset for p in replacing()} == {"annex_a", "cans", "cin", "school_census", "ssda903"}
