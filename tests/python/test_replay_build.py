"""A session of the past, made again: the exports of that day, and nothing that may not be shared today."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from ingest.replay import rebuild
from schemas.load import load_catalogue

from .running import AS_AT, House, Ran, ask, copy_project, end_agreements, write_file

HEADINGS = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"


def header(incoming: Path, path: str, child: str) -> None:
    write_file(incoming, f"{path}/header.csv", HEADINGS, f"{child},M,17/05/2010,WBRI,,,", f"{child}1,x,17/05/2011,,,,")


def first(incoming: Path) -> None:
    header(incoming, "Barnet-BAR/ssda903/2025", "replaced")
    header(incoming, "Camden-CAM/ssda903/2025", "good")
    header(incoming, "Thurrock-883/ssda903/2025", "withdrawn")
    write_file(incoming, "Thurrock-883/ssda903/2026/header.csv", "no table", "1")
    write_file(incoming, "Thurrock-883/ssda903/2024/header (2).csv", HEADINGS, "newer,M,17/05/2010,WBRI,,,")
    write_file(incoming, "Thurrock-883/ssda903/2024/header.csv", HEADINGS, "older,M,17/05/2010,WBRI,,,")


def second(incoming: Path) -> None:
    header(incoming, "Barnet-BAR/ssda903/2025", "replacement")
    write_file(incoming, "Camden-CAM/ssda903/2025/header.csv", "no table that anybody knows", "1")


def third(incoming: Path) -> None:
    (incoming / "Thurrock-883" / "ssda903" / "2025" / "header.csv").unlink()
    (incoming / "Thurrock-883" / "ssda903" / "2026" / "header.csv").unlink()
    write_file(incoming, "Barnet-BAR/ssda903/2025/oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "9,01/01/2005,YES,F2,U1")


@dataclass
class Past:
    """A house that lived through three days, and the exports of each."""

    house: House
    exports: list[dict[str, bytes]]
    statuses: list[dict[str, str]]


@pytest.fixture(scope="module")
def past(ssda903_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Past:
    folder = tmp_path_factory.mktemp("past")
    project = copy_project(folder / "project", ssda903_project)
    told = Past(House(project, folder / "incoming", folder / "data"), [], [])
    for day, change in (("2026-04-01", first), ("2026-05-01", second), ("2026-06-30", third)):
        change(told.house.incoming)
        house = replace(told.house, as_at=day)
        ended = house.run()
        assert ended.code in (0, 1), ended.text
        told.exports.append(house.csv())
        told.statuses.append(house.statuses())
    return told


def replayed(house: House, session: str, out: Path, *more: str) -> tuple[House, Ran]:
    ended = house.returns("replay", "--session", session, "--out", str(out), *more)
    return replace(house, data=out), ended


@pytest.mark.parametrize("number", [1, 2])
def test_replay_gives_the_exports_of_that_day(past: Past, tmp_path: Path, number: int) -> None:
    """1: before a file was replaced and one withdrawn. 2: a bad file lies over a good one."""
    days = past.exports
    assert len({repr(sorted(day.items())) for day in days}) == 3, "the three days must differ"
    live = past.house.csv()
    again, ended = replayed(past.house, str(number), tmp_path / "out")
    assert ended.code == 0, ended.text
    assert again.csv() == days[number - 1]
    assert again.statuses() == past.statuses[number - 1]
    assert past.house.csv() == live == days[2]


def test_what_may_not_be_shared_any_more_does_not_come_back(past: Past, tmp_path: Path) -> None:
    """Since then Camden has left PAN and Barnet everything; their files are in the archive, for no run came after."""
    project = copy_project(tmp_path / "project", past.house.project)
    end_agreements(project, "CAM", "2026-06-01", ("PAN",))
    end_agreements(project, "BAR", "2026-06-01")
    again, ended = replayed(replace(past.house, project=project), "1", tmp_path / "out")
    assert ended.code == 1, ended.text
    assert "no agreement covers it any more" in ended.text and "agreements changed since" in ended.text
    of = {u: f'select "CHILD" from {u}.{u}_ssda903__header order by 1' for u in ("pan", "sufficiency")}
    children = {use_case: [child for (child,) in again.mart(query)] for use_case, query in of.items()}
    assert children["pan"] == ["NEWER_883", "WITHDRAWN1_883", "WITHDRAWN_883"]
    assert children["sufficiency"] == ["GOOD1_CAM", "GOOD_CAM", *children["pan"]]
    assert not again.la("select * from raw.ssda903__header where _la = 'BAR'")


def test_every_return_of_the_sample_comes_back_whatever_its_format(sample: House, tmp_path: Path) -> None:
    """Row by row. What was refused for want of an agreement is not told again: nothing of it may be held."""
    catalogue = load_catalogue(sample.project)
    made = rebuild(sample.data, tmp_path / "out", "1", sample.project, catalogue, date.fromisoformat(AS_AT), print)
    assert not made.missing
    tables = [f"raw.{table.id}" for dataset in catalogue.datasets.values() for table in dataset.received]
    tables += ["raw.file_columns", "(from raw.files where status != 'refused')"]
    tables += ["(from raw.file_issues where kind not in ('NotSigned', 'RetentionPeriod'))"]
    again = tmp_path / "out" / "la_zone" / "la.duckdb"
    seen = 0
    for name in tables:
        query = f"select columns(c -> c not in ('_file_id', 'file_id')) from {name} order by all"
        rows = ask(sample.la_database, query)
        assert ask(again, query) == rows, name
        seen += bool(rows)
    assert seen > 50, "the sample must have rows in most tables"
