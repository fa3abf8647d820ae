"""Two forms of one return for the same month: which one a file is, and that they stand side by side."""

from pathlib import Path

import pytest

from ingest.period import period_of
from ingest.problems import Refused
from schemas.validity import When

from .deposits import LATEST
from .made_up import MadeUpDeposits, bare

NATIONAL = "Child ID,Kind,Beds,Region\n1,G,2,North\n"
REGIONAL = "Child ID,Kind,Beds,Ward\n2,G,3,W1\n"
EITHER = "Child ID,Kind,Beds\n3,G,4\n"
FOLDER = "Barnet-BAR/places/2025-03"


@pytest.fixture
def house(tmp_path: Path) -> MadeUpDeposits:
    bare(tmp_path / "project", "places")
    return MadeUpDeposits(tmp_path)


def rows(house: MadeUpDeposits) -> list[tuple[object, ...]]:
    return house.landed("places__places", "_variant", "Child ID", "Region", "Ward")


@pytest.mark.parametrize(
    ("folders", "stem", "variant"),
    [
        (["2025-03"], "Places NAT", "NAT"),
        (["2025-03"], "places_gm_v2", "GM"),
        (["GM", "2025-03"], "places", "GM"),
        (["2025-03", "Nat"], "places-nat", "NAT"),
        (["2025-03"], "national places of GMA", None),
    ],
)
def test_the_name_says_the_variant_as_a_word_of_its_own(folders: list[str], stem: str, variant: str | None) -> None:
    period = period_of(("year", "month"), (), folders, stem, (), ("NAT", "GM"))
    assert (period.label, period.variant, period.part) == ("2025-03", variant, variant)
    assert period.when == When("2025-03", None, variant)


def test_names_of_two_variants_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        period_of(("year", "month"), (), ["2025-03", "NAT"], "places GM", (), ("NAT", "GM"))
    (problem,) = refused.value.problems
    assert (problem.kind, problem.found) == ("PeriodConflict", 'folder "NAT" says NAT; file name says GM')


def test_both_variants_of_a_month_stand_side_by_side(house: MadeUpDeposits) -> None:
    house.put(f"{FOLDER}/places NAT.csv", NATIONAL)
    house.put(f"{FOLDER}/places GM.csv", REGIONAL)
    assert set(house.read().values()) == {"live"}
    assert rows(house) == [("GM", "2", None, "W1"), ("NAT", "1", "North", None)]
    assert house.ask(f"select distinct period, part from raw.files where {LATEST} order by all") == [
        ("2025-03", "GM"),
        ("2025-03", "NAT"),
    ]


def test_headings_tell_the_variant_and_the_receipt_says_so(house: MadeUpDeposits) -> None:
    house.put(f"{FOLDER}/one.csv", NATIONAL)
    house.put(f"{FOLDER}/two.csv", REGIONAL)
    assert set(house.read().values()) == {"live"}
    assert rows(house) == [("GM", "2", None, "W1"), ("NAT", "1", "North", None)]
    told = house.ask(f"select path, found from raw.file_issues where {LATEST} and kind = 'ReadAs' order by all")
    assert told == [
        (f"{FOLDER}/one.csv", "the form NAT, by the headings"),
        (f"{FOLDER}/two.csv", "the form GM, by the headings"),
    ]


def test_headings_that_fit_both_are_refused(house: MadeUpDeposits) -> None:
    house.put(f"{FOLDER}/places.csv", EITHER)
    assert house.read() == {f"{FOLDER}/places.csv": "refused"}
    assert house.kinds(f"{FOLDER}/places.csv") == ["MissingVariant"]
    assert house.ask("select found, expected from raw.file_issues where kind = 'MissingVariant'") == [
        ("headings that fit NAT as well as GM", "one of NAT, GM in a folder name or the file name")
    ]


def test_a_name_makes_such_headings_clear(house: MadeUpDeposits) -> None:
    house.put(f"{FOLDER}/places GM.csv", EITHER)
    house.read()
    assert rows(house) == [("GM", "3", None, None)]


def test_a_column_of_the_other_variant_is_not_read(house: MadeUpDeposits) -> None:
    path = f"{FOLDER}/places NAT.csv"
    house.put(path, REGIONAL)
    house.read()
    assert rows(house) == [("NAT", "2", None, None)]
    assert {"UnexpectedColumn", "MissingColumn"} <= set(house.kinds(path))


def test_headings_of_neither_are_refused_for_what_they_are(house: MadeUpDeposits) -> None:
    house.put(f"{FOLDER}/places.csv", "a,b\n1,2\n")
    house.read()
    assert house.kinds(f"{FOLDER}/places.csv") == ["UnidentifiedTable"]


def test_the_newest_of_one_variant_supersedes_and_leaves_the_other(house: MadeUpDeposits) -> None:
    house.put(f"{FOLDER}/a.csv", NATIONAL)
    house.put(f"{FOLDER}/b.csv", REGIONAL)
    house.put(f"{FOLDER}/c GM.csv", REGIONAL.replace("2,G", "4,G"))
    assert house.read() == {f"{FOLDER}/a.csv": "live", f"{FOLDER}/b.csv": "superseded", f"{FOLDER}/c GM.csv": "live"}
    assert rows(house) == [("GM", "4", None, "W1"), ("NAT", "1", "North", None)]


@pytest.mark.parametrize("bad", [EITHER, "a,b\n1,2\n"])
def test_a_file_of_no_sure_variant_holds_what_was_good(house: MadeUpDeposits, bad: str) -> None:
    house.put(f"{FOLDER}/first.csv", REGIONAL)
    house.read()
    house.take(f"{FOLDER}/first.csv")
    house.put(f"{FOLDER}/second.csv", bad)
    assert sorted(house.read().values()) == ["last_good", "refused"]
    assert rows(house) == [("GM", "2", None, "W1")]


def test_a_bad_file_of_one_variant_does_not_hold_the_other(house: MadeUpDeposits) -> None:
    house.put(f"{FOLDER}/first GM.csv", REGIONAL)
    house.read()
    house.take(f"{FOLDER}/first GM.csv")
    house.put(f"{FOLDER}/second NAT.csv", "a,b\n1,2\n")
    assert list(house.read().values()) == ["refused"]
    assert rows(house) == []
    assert house.ask("select reason from raw.deletions") == [("taken out of the incoming folder",)]
