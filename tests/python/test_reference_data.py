"""Reference data beside the returns: the postcode directory, which says what authority a child lives in."""

import csv
import io
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from . import made_up
from .conftest import Once
from .deposits import LATEST
from .running import REPO, House, write_file

HEADINGS = "postcode,la_number,easting,northing"
HOME = {"VA1 1": "302", "VA2 2": "202", "VA3 3": "302", "VA9 9": ""}
"""Sector of a child's postcode to the authority it lies in, by the first directory."""


@pytest.fixture(scope="module")
def made(once: Once, project: Path) -> House:
    """The made-up returns, run once. Not to be changed: copy it."""
    return made_up.house(once("made_up", lambda folder: made_up.make(folder, project)))


def visits(house: House) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(house.csv()["PAN/PAN_clubs_visits.csv"].decode())))


def but_home(house: House) -> list[dict[str, str]]:
    return [row | {"Home": ""} for row in visits(house)]


def homes(house: House) -> dict[str, str]:
    return {row["Postcode"]: row["Home"] for row in visits(house)}


def test_each_child_lives_where_the_directory_says(made: House) -> None:
    assert homes(made) == HOME


def test_a_newer_directory_replaces_postcode_by_postcode_and_duplicates_change_nothing(
    made: House, tmp_path: Path
) -> None:
    incoming = Path(shutil.copytree(made.incoming, tmp_path / "incoming"))
    house = made.copy(tmp_path / "data", incoming=incoming)
    write_file(
        incoming,
        "_reference/postcodes/2025-02/postcodes.csv",
        HEADINGS,
        *["VA2 2BB,302,400200,300200"] * 3,
        "va2  2bb,302,400200,300200",
        "VA9 9ZZ,202,400900,300900",
        "VA3 3CC,303,400300,300300",
        "VA3 3CC,302,400300,300300",
        ",302,,",
        "no postcode,302,,",
    )
    ended = house.run()
    assert ended.code == 1, ended.text
    assert homes(house) == HOME | {"VA2 2": "302", "VA9 9": "202"}
    assert but_home(house) == but_home(made)
    assert house.mart("select sector, easting from pan.pan_postcodes__postcode_sectors order by all") == [
        ("VA1 1", 400100),
        ("VA2 2", 400200),
        ("VA3 3", 400300),
        ("VA9 9", 400900),
    ]
    changed = {name for name, text in house.csv().items() if text != made.csv()[name]}
    assert changed == {
        "PAN/PAN_clubs_visits.csv",
        "PAN_NEWEST/PAN_NEWEST_clubs_visits.csv",
        "PAN/PAN_postcodes_postcode_sectors.csv",
    }


def test_without_a_directory_the_authority_is_empty_and_the_rest_is_built(made: House, tmp_path: Path) -> None:
    incoming = Path(shutil.copytree(made.incoming, tmp_path / "incoming"))
    shutil.rmtree(incoming / "_reference")
    house = replace(made, incoming=incoming, data=tmp_path / "data")
    ended = house.run()
    assert ended.code == 1, ended.text
    assert set(homes(house).values()) == {""}
    assert but_home(house) == but_home(made)
    assert house.csv()["PAN/PAN_postcodes_postcode_sectors.csv"] == b"sector,easting,northing\n"
    others = {name for name in house.csv() if "clubs_visits" not in name and "postcodes" not in name}
    assert {name: house.csv()[name] for name in others} == {name: made.csv()[name] for name in others}


def test_reference_data_is_nobodys(made: House) -> None:
    """It is neither signed for nor missing, and it is told of in a place of its own."""
    for name in ("coverage", "findings"):
        assert "postcodes" not in made.csv()[f"PAN/PAN_{name}.csv"].decode()
        assert "_reference" not in made.csv()[f"PAN/PAN_{name}.csv"].decode()
    assert (made.data / "la_zone" / "reports" / "_reference").is_dir()


# ---- what may lie where


@pytest.fixture
def deposits(tmp_path: Path) -> made_up.MadeUpDeposits:
    project = made_up.bare(tmp_path / "project", "clubs")
    made_of_models = REPO / "schemas" / "reference" / "postcodes"
    shutil.copytree(made_of_models, project / "schemas" / "reference" / "postcodes")
    return made_up.MadeUpDeposits(tmp_path)


POSTCODES = f"{HEADINGS}\nVA1 1AA,302,1,2\n"
CLUBS = f"{made_up.VISITS}\n1,05/06/2015,9,S,,,,,\n"


@pytest.mark.parametrize(
    ("path", "content", "kind"),
    [
        ("_reference/clubs/2024-25 autumn/clubs.csv", CLUBS, "UnknownDataset"),
        ("Barnet-BAR/postcodes/2024-11/postcodes.csv", POSTCODES, "UnknownDataset"),
        ("_reference/postcodes.csv", POSTCODES, "UnknownDataset"),
        ("_reference/postcodes/2024/postcodes.csv", POSTCODES, "MissingMonth"),
        ("_reference/postcodes/2024-11/postcodes.csv", CLUBS, "UnidentifiedTable"),
        ("reference/postcodes/2024-11/postcodes.csv", POSTCODES, "MissingLA"),
        ("_reference/postcodes/2014-11/postcodes.csv", POSTCODES, "UnsupportedPeriod"),
    ],
)
def test_a_folder_of_the_other_kind_is_refused(
    deposits: made_up.MadeUpDeposits, path: str, content: str, kind: str
) -> None:
    deposits.put(path, content)
    assert deposits.read() == {path: "refused"}
    assert deposits.kinds(path) == [kind]


def test_reference_data_needs_no_signature_and_may_be_named_by_an_authority(deposits: made_up.MadeUpDeposits) -> None:
    deposits.put("_Reference/Postcodes/Nov 2024/Postcodes of Barnet.csv", POSTCODES)
    assert set(deposits.read().values()) == {"live"}
    assert deposits.landed("postcodes__postcodes", "_la", "postcode", "la_number", "_year", "_month") == [
        ("_reference", "VA1 1AA", "302", 2024, 11)
    ]


def test_the_last_good_directory_stays(deposits: made_up.MadeUpDeposits) -> None:
    path = "_reference/postcodes/2024-11/postcodes.csv"
    deposits.put(path, POSTCODES)
    deposits.read()
    deposits.put(path, "a,b\n1,2\n")
    deposits.read()
    assert sorted(deposits.ask(f"select status from raw.files where {LATEST}")) == [("last_good",), ("refused",)]
    assert deposits.landed("postcodes__postcodes", "postcode") == [("VA1 1AA",)]
