"""What a replay puts back into the raw tables: what was in use then, and nothing that may not be held now."""

import json
from datetime import date
from pathlib import Path

import duckdb
import pytest

from ingest.archive import archived
from ingest.replay import DAMAGED, ENDED, GONE, NOT_TAKEN, OVER, Replayed, empty_folder, rebuild
from ingest.sessions import all_sessions, counts, meant
from ingest.settings import UsageError

from .deposits import AS_AT, BARNET, GOOD, Signed, ThreeDeposits

BAR, CAM = "Barnet-BAR/ssda903/2025/uasc.csv", "Camden-CAM/ssda903/2025/uasc.csv"
OTHER = GOOD.replace("00123", "0456")
BAD = "no table that anybody knows\n1\n"


class Past(ThreeDeposits):
    """Deposits, and what was held after each session."""

    def replay(self, session: str, out: str, today: date = AS_AT) -> tuple[ThreeDeposits, Replayed]:
        self._write_reference()
        project, place = self.root / "project", self.root / out
        made = rebuild(self.zones.data, place, session, project, self.declared, today, self.said.append)
        return ThreeDeposits(self.root, self.authorities, out), made


@pytest.fixture
def past(tmp_path: Path) -> Past:
    return Past(tmp_path)


def test_every_session_comes_back_as_it_was(past: Past) -> None:
    """A file is replaced, then one is spoilt, another set aside and one withdrawn, then the spoilt one is mended."""
    held = []
    for change in (
        {BAR: GOOD, CAM: OTHER, "Camden-CAM/ssda903/2024/uasc.csv": GOOD},
        {BAR: OTHER, "Barnet-BAR/ssda903/2025/uasc (2).csv": GOOD},
        {BAR: BAD, CAM: BAD, "Camden-CAM/ssda903/2024/uasc.csv": None},
        {CAM: GOOD, BAR: BAD + "2\n", "Camden-CAM/ssda903/2023/uasc.csv": GOOD},
    ):
        for path, content in change.items():
            past.take(path) if content is None else past.put(path, content)
        past.load()
        held.append(past.held())
    assert {name for day in held for name in day if day[name]} >= {"raw.ssda903__uasc", "raw.file_issues", "raw.files"}
    for number, then in enumerate(held, start=1):
        again, made = past.replay(str(number), f"out{number}")
        assert not made.missing and not made.changed
        assert again.held() == then
    assert past.held() == held[-1]


def test_good_file_under_the_name_of_a_bad_one_and_a_good_one(past: Past) -> None:
    """The file that stays in use has lost its name twice: no folder could hold both under one name."""
    past.put(BAR, GOOD)
    past.load()
    past.put(BAR, BAD)
    past.load()
    past.put(BAR, "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n9,01/01/2005,YES,F2,U1\n")
    past.put("Barnet-BAR/ssda903/2025/new.csv", BAD)
    past.load()
    assert past.ask(
        "select count(distinct sha256) from raw.files where path = ? and session_id like '000003%'", BAR
    ) == [(2,)]
    again, made = past.replay("3", "out")
    assert not made.missing and again.held() == past.held()


def test_what_is_gone_or_damaged_in_the_archive_is_said_without_a_name(past: Past) -> None:
    past.put("Barnet-BAR/ssda903/2025/uasc 1234567.csv", GOOD)
    past.put(CAM, OTHER)
    past.load()
    hashes = dict(past.ask("select la, sha256 from raw.files"))
    archived(past.zones.archive, hashes["BAR"]).unlink()
    archived(past.zones.archive, hashes["CAM"]).write_text("something else", encoding="utf-8")
    again, made = past.replay("1", "out")
    assert sorted((m.la, m.dataset, m.period, m.table, m.reason) for m in made.missing) == [
        ("BAR", "ssda903", "2025", "uasc", GONE),
        ("CAM", "ssda903", "2025", "uasc", DAMAGED),
    ]
    assert again.rows() == [] and again.statuses() == {}
    assert "1234567" not in repr(made.missing)


def test_agreement_that_ended_since_is_stronger_than_history(tmp_path: Path) -> None:
    past = Past(tmp_path)
    past.put(BAR, GOOD)
    past.put(CAM, OTHER)
    past.load()
    left = Past(tmp_path, (BARNET, Signed("CAM", "Camden", until="2026-09-30", dfe_code="202")))
    again, made = left.replay("1", "still", date(2026, 9, 30))
    assert not made.missing and len(again.rows()) == 6
    again, made = left.replay("1", "ended", date(2026, 10, 1))
    assert [(m.la, m.reason) for m in made.missing] == [("CAM", ENDED)]
    assert again.statuses() == {BAR: "live"} and len(again.rows()) == 3
    assert b"0456" not in again.bytes_held()


def test_retention_that_is_over_since_is_stronger_than_history(past: Past) -> None:
    past.put("Barnet-BAR/ssda903/2018/uasc.csv", GOOD)
    past.put(BAR, OTHER)
    past.load()
    again, made = past.replay("1", "out", date(2031, 1, 1))
    assert [(m.la, m.period, m.reason) for m in made.missing] == [("BAR", "2018", OVER)]
    assert again.statuses() == {BAR: "live"}


def test_clock_that_was_moved_back_allows_no_more_than_the_day_itself(past: Past) -> None:
    past.put(BAR, GOOD)
    past.load()
    _, made = past.replay("1", "out", date(2019, 1, 1))
    assert not made.missing


def test_file_that_was_never_signed_for_is_not_missed(tmp_path: Path) -> None:
    past = Past(tmp_path, (BARNET, Signed("CAM", "Camden", ())))
    past.put(BAR, GOOD)
    past.put(CAM, GOOD)
    past.load()
    assert past.statuses()[CAM] == "refused"
    again, made = past.replay("1", "out")
    assert not made.missing and again.statuses() == {BAR: "live"}


def test_session_by_its_id_beginning_or_number(past: Past) -> None:
    for number in range(3):
        past.put(BAR, GOOD + f"{number},01/02/2010,1,\n")
        past.load()
    with duckdb.connect(str(past.zones.la_database), read_only=True) as connection:
        sessions = all_sessions(connection)
        numbers = counts(connection)
    ids = [session.session_id for session in sessions]
    assert [meant(sessions, text).session_id for text in ("2", "000002", ids[1], ids[1][:-3])] == [ids[1]] * 4
    for text in ("0", "4", "00000", "", "x", "%"):
        with pytest.raises(UsageError, match="returns sessions"):
            meant(sessions, text)
    assert [(n.seen, n.used, n.refused, n.new, n.withdrawn) for n in numbers.values()] == [(1, 1, 0, 1, 0)] * 3


def test_withdrawn_files_are_counted(past: Past) -> None:
    past.put(BAR, GOOD)
    past.put(CAM, GOOD)
    past.load()
    past.take(BAR)
    past.put(CAM, BAD)
    past.load()
    with duckdb.connect(str(past.zones.la_database), read_only=True) as connection:
        last = list(counts(connection).values())[-1]
    assert (last.seen, last.used, last.refused, last.new, last.withdrawn) == (1, 1, 1, 0, 1)


@pytest.mark.parametrize("out", ["data", "data/inside", "."], ids=["the data folder", "in it", "around it"])
def test_replay_never_touches_the_live_folder(tmp_path: Path, out: str) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with pytest.raises(UsageError, match="live"):
        empty_folder(tmp_path / out, data)
    link = tmp_path / "link"
    link.symlink_to(data)
    with pytest.raises(UsageError, match="live"):
        empty_folder(link, data)


def test_replay_wants_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert empty_folder(tmp_path / "out", tmp_path / "data") == tmp_path / "out"
    (tmp_path / "out" / "x").write_text(json.dumps({}), encoding="utf-8")
    for place in (tmp_path / "out", tmp_path / "out" / "x"):
        with pytest.raises(UsageError, match="not empty"):
            empty_folder(place, tmp_path / "data")


def test_live_database_is_only_read(past: Past) -> None:
    past.put(BAR, GOOD)
    past.load()
    before = past.bytes_held()
    past.replay("1", "out")
    assert past.bytes_held() == before


def test_file_that_todays_rules_read_otherwise_is_missed(past: Past) -> None:
    """What was of one year then is of another now: it is not shown as what it was not."""
    past.put(BAR, GOOD)
    past.load()
    with duckdb.connect(str(past.zones.la_database)) as connection:
        connection.execute("update raw.files set period = '2024', year = 2024")
    again, made = past.replay("1", "out")
    assert [(m.la, m.period, m.reason) for m in made.missing] == [("BAR", "2024", NOT_TAKEN)]
    assert again.rows() == [] and again.statuses() == {}
