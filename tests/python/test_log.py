"""The log of runs and their rows in the database: enough to watch over the service, and nothing of a return."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

from ingest import log
from ingest.log import KEPT, Log
from ingest.runs import Run, last, recorded
from ingest.settings import UsageError
from publish.zones import Zones

from .canaries import canaries_in_file
from .running import House, write_file

CANARY = "QXZJ0123456789"
FOLDER = "Barnet-BAR/ssda903/2025"


def events(data: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (data / "la_zone" / "log" / log.NAME).read_text().splitlines()]


# ---- the log by itself


@pytest.mark.parametrize(
    "text", ["Barnet/ssda903/x.csv", "a\nb", "O'Brien", "born 2010-05-17 in Camden at home", "é", ""]
)
def test_text_that_is_no_plain_word_is_withheld(tmp_path: Path, text: str) -> None:
    Log(tmp_path).write("load", la=text, seconds=1.5)
    written = json.loads((tmp_path / log.NAME).read_text())
    assert written["la"] == "withheld" and written["seconds"] == 1.5


def test_count_that_is_text_is_withheld(tmp_path: Path) -> None:
    Log(tmp_path).write("load", rows="1234567")
    assert "1234567" not in (tmp_path / log.NAME).read_text()


@pytest.mark.parametrize("field", ["path", "value", "message", "child", "file"])
def test_field_that_is_not_declared_is_a_fault_of_the_code(tmp_path: Path, field: str) -> None:
    with pytest.raises(ValueError, match="no field of the log"):
        Log(tmp_path).write("load", **{field: "x"})


def test_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    Log(tmp_path / "log").write("load")
    Log(tmp_path / "log").rotate()


def test_long_logs_are_put_aside_and_the_oldest_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "MOST_BYTES", 100)
    for number in range(KEPT + 3):
        written = Log(tmp_path)
        written.rotate()
        written.write("load", files=number, where="x" * 100)
    kept = sorted(tmp_path.iterdir())
    numbers = [json.loads(path.read_text())["files"] for path in kept]
    assert len(kept) == KEPT + 1 and sorted(numbers) == list(range(2, KEPT + 3))
    assert json.loads((tmp_path / log.NAME).read_text())["files"] == KEPT + 2
    assert json.loads((tmp_path / f"returns.{KEPT}.jsonl").read_text())["files"] == 2


# ---- runs that fail, are killed, or end


@pytest.fixture
def zones(tmp_path: Path) -> Zones:
    (tmp_path / "la_zone").mkdir()
    return Zones(tmp_path)


def on_record(zones: Zones) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(zones.la_database), read_only=True) as connection:
        return connection.execute("select command, outcome, exit_code, error from raw.runs order by run_id").fetchall()


def begin(zones: Zones, run: Run) -> None:
    with duckdb.connect(str(zones.la_database)) as connection:
        run.begin(connection)


@pytest.mark.parametrize("fault, code, outcome", [(UsageError, 2, "wrong use"), (ZeroDivisionError, 3, "failed")])
def test_p18_fault_is_on_record_by_kind_and_place_and_never_in_words(
    zones: Zones, fault: type[Exception], code: int, outcome: str
) -> None:
    with pytest.raises(fault), recorded(zones, "returns run", None) as run:
        begin(zones, run)
        raise fault(f"child {CANARY}")
    ((command, was, exit_code, error),) = on_record(zones)
    assert (command, was, exit_code) == ("returns run", outcome, code)
    assert error.startswith(f"{fault.__name__} in test_log.py line ")
    written = events(zones.data)
    assert (written[-2]["error"], written[-1]["outcome"]) == (fault.__name__, outcome)
    assert not any(canaries_in_file(path) for path in (zones.la_database, zones.log / log.NAME))


def test_run_that_was_killed_shows_as_such_at_the_next(zones: Zones) -> None:
    begin(zones, Run(zones, "returns run", None))
    with duckdb.connect(str(zones.la_database), read_only=True) as connection:
        found = last(connection)
    assert found and found.outcome is None and found.ended_at is None
    with recorded(zones, "returns load", None) as run:
        begin(zones, run)
    run.end(0)
    assert on_record(zones) == [("returns run", "killed", None, None), ("returns load", "done", 0, None)]
    assert [event["outcome"] for event in events(zones.data)] == ["started", "started", "killed", "done"]
    assert Run.current is None


def test_last_run_is_the_last_one_also_when_the_clock_has_gone_back(zones: Zones) -> None:
    for command, begun in (("returns run", datetime(2026, 6, 30)), ("returns load", datetime(2020, 1, 1))):
        run = Run(zones, command, None)
        run.record.run_id, run.record.started_at = f"{begun:%Y%m%dT%H%M%S-%f}", begun
        begin(zones, run)
        run.end(0)
    with duckdb.connect(str(zones.la_database), read_only=True) as connection:
        found = last(connection)
    assert found and found.command == "returns load"


# ---- whole runs


def test_events_and_row_of_a_run_and_nothing_of_the_returns(golden: House, tmp_path: Path) -> None:
    """A good file, and a bad one whose name, folder and headings are canaries; then nothing new."""
    house = replace(golden, incoming=tmp_path / "incoming", data=tmp_path / "data")
    write_file(house.incoming, f"{FOLDER}/{CANARY}.csv", "CHILD,DOB,SEX,DUC", f"{CANARY},17/05/2010,1,", "1,x,2,")
    write_file(house.incoming, f"{FOLDER}/{CANARY}/bad {CANARY}.csv", CANARY, CANARY)
    write_file(house.incoming, f"{CANARY}/ssda903/2025/uasc.csv", "CHILD,DOB,SEX,DUC", f"{CANARY},17/05/2010,1,")
    assert house.run().code == 1
    written = events(house.data)
    steps = [event["step"] for event in written]
    assert steps[0] == steps[-1] == "run" and {"load.files", "load", "build", "build.findings", "publish"} <= set(steps)
    used = next(event for event in written if event.get("status") == "live")
    assert (used["la"], used["dataset"], used["period"], used["rows_landed"]) == ("BAR", "ssda903", "2025", 2)
    assert written[-1]["exit_code"] == 1 and written[-1]["outcome"] == "done some refused"
    released = (house.data / "region_zone" / "current").resolve().name
    row = house.la("select session_id, files_live, files_refused, rows_landed, release_id, outcome from raw.runs")
    assert row == [(house.la("select session_id from raw.sessions")[0][0], 1, 2, 2, released, "done, some refused")]
    counted = house.la("select severity, count(*) from quality.findings group by 1")
    for severity, number in counted:
        assert house.la(f"select findings_{severity} from raw.runs") == [(number,)]
    took = house.la("select seconds_load, seconds_build, seconds_publish from raw.runs")[0]
    assert took[0] > 0 and 0 < took[2] < took[1]

    assert house.run().code == 1
    assert house.la("select outcome, exit_code from raw.runs order by run_id")[-1] == ("nothing new", 1)
    said = house.returns("status").text
    assert "Last run: returns run" in said and "nothing new" in said
    logs = list((house.data / "la_zone" / "log").iterdir())
    assert logs and not any(canaries_in_file(path) for path in logs)
    text = "".join(path.read_text() for path in logs)
    assert str(tmp_path) not in text and "withheld" not in text


def test_plain_dbt_build_is_a_run_too(golden: House, tmp_path: Path) -> None:
    house = golden.copy(tmp_path / "data")
    before = house.la("select count(*) from raw.runs")[0][0]
    ended = house.dbt(
        "build", "--select", "agreements authorities agreements_of_use_cases", "--exclude-resource-type", "test"
    )
    assert "Nothing was switched" in ended.text, ended.text
    found = house.la("select command, outcome, exit_code, release_id from raw.runs order by run_id")
    assert len(found) == before + 1 and found[-1][0] == "dbt build" and found[-1][3] is None
