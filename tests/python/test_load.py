"""Sessions of the ingest: what is new, replaced, withdrawn or kept, and what a fault of the machine leaves behind."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ingest import archive, formats, landing, landing_into, landing_tidy, ledger, limits
from ingest.readers.inspect_file import FileFacts, inspect_file
from schemas.agreement import Catalogue, DatasetGrant, Rule
from schemas.model import Column, Dataset, Table
from schemas.yaml_lines import SchemaError

from . import forms
from .deposits import AS_AT, BARNET, CAMDEN, GOOD, UASC, ThreeDeposits, catalogue

HERE = "Barnet-BAR/ssda903/2024/uasc.csv"
THERE = "Camden-CAM/ssda903/2024/uasc.csv"
NEWER = "Barnet-BAR/ssda903/2024/uasc_2.csv"
ROW = ("01/02/2010", "1", None)


@pytest.fixture
def deposits(tmp_path: Path) -> ThreeDeposits:
    return ThreeDeposits(tmp_path)


def uasc(*children: str) -> str:
    return UASC + "".join(f"{child},01/02/2010,1,\n" for child in children)


def children(deposits: ThreeDeposits) -> list[str]:
    return [row[1] for row in deposits.rows()]


def archived(deposits: ThreeDeposits) -> dict[str, bytes]:
    """The archive's files by name; all of them are what their name says."""
    files = {p.name: p.read_bytes() for p in deposits.zones.archive.rglob("*") if p.is_file()}
    assert all(hashlib.sha256(content).hexdigest() == name for name, content in files.items())
    return files


def everything_below(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


# ---- the same, new, replaced, withdrawn


def test_what_a_session_records_of_a_file(deposits: ThreeDeposits) -> None:
    content = f"A title;\n\n{UASC}00123,01/02/2010,1,\n".replace(",", ";").encode("utf-16")
    deposits.put("Barnet-BAR/ssda903/2023-24/uasc.txt", content)
    session = deposits.load()
    (record,) = session.files
    assert replace(record, file_id="") == ledger.FileRecord(
        session_id=session.record.session_id,
        file_id="",
        path="Barnet-BAR/ssda903/2023-24/uasc.txt",
        la="BAR",
        dataset="ssda903",
        table_name="uasc",
        period="2024",
        year=2024,
        sha256=hashlib.sha256(content).hexdigest(),
        bytes=len(content),
        status="live",
        encoding="utf-16",
        delimiter=";",
        header_row=3,
        rows_read=1,
        rows_landed=1,
        rows_blank=0,
        rows_rejected=0,
    )
    assert deposits.ask("select * exclude (_file_id) from raw.ssda903__uasc") == [(4, "BAR", 2024, "00123", *ROW)]
    letters = deposits.ask("select column_name, position, column_letter from raw.file_columns order by position")
    assert letters == [("CHILD", 1, "A"), ("DOB", 2, "B"), ("SEX", 3, "C"), ("DUC", 4, "D")]
    assert list(archived(deposits).values()) == [content]


def test_a_second_load_changes_nothing(deposits: ThreeDeposits) -> None:
    deposits.put(HERE)
    deposits.put(THERE, "")
    first = deposits.load()
    before = everything_below(deposits.zones.data)
    for path in deposits.incoming.rglob("*"):
        os.utime(path, (0, 0))
    second = deposits.load()
    assert (first.is_new, second.is_new) == (True, False)
    assert (second.record, list(second.files)) == (first.record, list(first.files))
    assert everything_below(deposits.zones.data) == before


def test_the_incoming_folder_is_only_read(deposits: ThreeDeposits) -> None:
    for path, content in ((HERE, GOOD), (THERE, '"'), (NEWER, GOOD)):
        os.utime(deposits.put(path, content), (1_000_000, 1_000_000))
    before = {p: (p.lstat().st_mtime_ns, p.lstat().st_ino) for p in deposits.incoming.rglob("*")}
    contents = everything_below(deposits.incoming)
    deposits.load()
    assert {p: (p.lstat().st_mtime_ns, p.lstat().st_ino) for p in deposits.incoming.rglob("*")} == before
    assert everything_below(deposits.incoming) == contents


def test_a_replaced_file_is_replaced(deposits: ThreeDeposits) -> None:
    deposits.put(HERE, uasc("1", "2"))
    deposits.load()
    deposits.put(HERE, uasc("2", "3"))
    deposits.load()
    assert children(deposits) == ["2", "3"]
    assert deposits.ask("select * from raw.deletions") == []
    assert len(archived(deposits)) == 2


def test_a_file_taken_away_is_withdrawn(deposits: ThreeDeposits) -> None:
    deposits.put(HERE, uasc("1", "2"))
    deposits.put(THERE, uasc("3"))
    deposits.load()
    deposits.take(HERE)
    deposits.load()
    assert children(deposits) == ["3"]
    assert deposits.statuses() == {THERE: "live"}
    assert deposits.ask("select la, dataset, period, table_name, rows_removed, reason from raw.deletions") == [
        ("BAR", "ssda903", "2024", "uasc", 2, "taken out of the incoming folder")
    ]
    assert len(archived(deposits)) == 2


def test_a_newer_file_taken_away_gives_way_to_the_older(deposits: ThreeDeposits) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.put(NEWER, uasc("2"))
    deposits.load()
    assert children(deposits) == ["2"]
    deposits.take(NEWER)
    deposits.load()
    assert (children(deposits), deposits.statuses()) == (["1"], {HERE: "live"})


def test_what_is_found_in_no_table_of_an_xml_return_is_told_as_long_as_it_is_in_use(tmp_path: Path) -> None:
    """Each session tells of every file in use what a fresh folder would, also of those that it does not read again."""
    of_cin = forms.FormDeposits(tmp_path, (replace(BARNET, use_cases=("CHECKS",)),))
    path = "Barnet-BAR/cin/2025/cin.xml"
    strange = "<Strange><Inner>1</Inner></Strange></Message>"
    of_cin.put(path, forms.census(forms.child("1")).replace("</Message>", strange))
    of_cin.load()
    found = of_cin.kinds(path)
    assert "UnexpectedElement" in found
    assert of_cin.ask("select count(*) from raw.file_issues where table_name is null and dataset = 'cin'")[0][0] > 0
    for other in ("cin 2024.xml", "cin 2023.xml"):
        of_cin.put(f"Barnet-BAR/cin/{other}", forms.census(forms.child("1"), year=other[4:8]))
        assert of_cin.load().is_new
        assert of_cin.kinds(path) == found


def test_a_file_that_moves_stays_the_same_to_a_reader(deposits: ThreeDeposits) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.load()
    deposits.take(HERE)
    deposits.put(NEWER, uasc("1"))
    deposits.load()
    assert (children(deposits), deposits.statuses()) == (["1"], {NEWER: "live"})
    assert deposits.ask("select * from raw.deletions") == []


def test_sessions_are_counted_and_kept(deposits: ThreeDeposits) -> None:
    for child in ("1", "2", "3"):
        deposits.put(HERE, uasc(child))
        deposits.load()
    sessions = deposits.ask("select session_id, as_at from raw.sessions order by session_id")
    assert [(name[:7], as_at) for name, as_at in sessions] == [(f"00000{n}-", AS_AT) for n in (1, 2, 3)]
    assert deposits.ask("select session_id[:6], status from raw.files order by 1") == [
        (f"00000{n}", "live") for n in (1, 2, 3)
    ]


# ---- last good stays


@pytest.mark.parametrize(
    ("bad", "kind"),
    [
        ("", "EmptyFile"),
        (UASC, "NoDataRows"),
        ("CHILD,SEX,DUC\n1,1,\n", "MissingColumn"),
        ("CHILD,DOB,SEX,DUC,dob\n1,,1,,\n", "AmbiguousHeader"),
        ("<html>", "UnreadableFile"),
        ("x,y,z\n", "UnidentifiedTable"),
    ],
)
def test_a_bad_file_leaves_the_last_good_one_in_use(deposits: ThreeDeposits, bad: str, kind: str) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.put(THERE, uasc("2"))
    deposits.load()
    before = deposits.rows()
    deposits.put(HERE, bad)
    deposits.put(THERE, uasc("2", "3"))
    deposits.load()
    assert [r for r in deposits.rows() if r[1] == "1"] == [r for r in before if r[1] == "1"]
    assert children(deposits) == ["1", "2", "3"]
    found = deposits.ask("select status from raw.files where path = ? and session_id like '000002%' order by 1", HERE)
    assert found == [("last_good",), ("refused",)]
    assert deposits.kinds(HERE) == [kind, "LastGoodKept"]


def test_the_content_of_a_later_year_leaves_the_last_good_one_in_use(deposits: ThreeDeposits) -> None:
    path = "Barnet-BAR/ssda903/2024/missing.csv"
    head = "CHILD,DOB,MISSING,MIS_START,MIS_END\n"
    deposits.put(path, head + "1,,M,01/02/2024,\n")
    deposits.load()
    deposits.put(path, head + "1,,M,01/02/2024,\n2,,M,01/02/2025,\n")
    deposits.load()
    assert [row[1] for row in deposits.rows("missing")] == ["1"]
    assert deposits.kinds(path) == ["PeriodConflict", "LastGoodKept"]


def test_the_last_good_one_stays_as_long_as_the_bad_one(deposits: ThreeDeposits) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.load()
    for bad in ("", UASC, "x"):
        deposits.put(HERE, bad)
        deposits.load()
        assert children(deposits) == ["1"]
        assert deposits.kinds(HERE).count("LastGoodKept") == 1
    deposits.put(THERE, uasc("2"))
    deposits.load()
    assert children(deposits) == ["1", "2"]
    deposits.put(HERE, uasc("3"))
    deposits.load()
    assert (children(deposits), deposits.kinds(HERE)) == (["2", "3"], [])


def test_with_the_bad_file_taken_away_the_return_is_withdrawn(deposits: ThreeDeposits) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.load()
    deposits.put(HERE, "")
    deposits.load()
    deposits.take(HERE)
    deposits.load()
    assert (children(deposits), deposits.statuses()) == ([], {})


def test_a_bad_file_beside_a_good_one_does_not_hold_it_back(deposits: ThreeDeposits) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.put(NEWER, "")
    deposits.load()
    assert (children(deposits), deposits.kinds(HERE)) == (["1"], [])
    deposits.take(HERE)
    deposits.load()
    assert children(deposits) == []


def test_the_last_good_one_is_read_again_under_new_rules(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch
) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.load()
    deposits.put(HERE, "")
    deposits.load()
    rules = {"schemas": "new", "agreements": "new", "code": "new"}
    monkeypatch.setattr("ingest.load.rules_in_force", lambda: rules)
    assert deposits.load().is_new
    assert (children(deposits), deposits.statuses()[HERE]) == (["1"], "last_good")


def test_a_last_good_one_that_new_rules_refuse_is_let_go(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch
) -> None:
    deposits.put(HERE, UASC + "1,01/02/2010,1,01/01/2030\n")
    deposits.load()
    deposits.put(HERE, "")
    deposits.load()
    monkeypatch.setattr("ingest.load.rules_in_force", lambda: {"schemas": "new", "agreements": "new", "code": "new"})
    ssda903 = catalogue().datasets["ssda903"]
    tables = [replace(t, dates_within_period=("DUC",)) if t.name == "uasc" else t for t in ssda903.tables]
    stricter = replace(catalogue(), datasets={"ssda903": replace(ssda903, tables=tuple(tables))})
    deposits.load(declared=stricter)
    assert (children(deposits), deposits.statuses(), deposits.kinds(HERE)) == ([], {HERE: "refused"}, ["EmptyFile"])


# ---- agreements and retention, as the day moves on


def test_when_every_agreement_has_ended_nothing_is_left(tmp_path: Path) -> None:
    deposits = ThreeDeposits(tmp_path, (replace(BARNET, until="2026-06-30"), CAMDEN))
    deposits.put(HERE, uasc("BARNETSCHILD"))
    deposits.put(THERE, uasc("2"))
    deposits.load(date(2026, 6, 30))
    deposits.load(date(2026, 7, 1))
    assert children(deposits) == ["2"]
    assert deposits.statuses() == {HERE: "refused", THERE: "live"}
    assert deposits.kinds(HERE) == ["NotSigned"]
    assert [content for content in archived(deposits).values() if b"BARNETSCHILD" in content] == []
    record = "zone, table_name, rows_removed, files_removed, bytes_removed, reason, use_case, instruction"
    ended = ("no agreement is in force any more", "CHECKS", "1.1")
    assert deposits.ask(f"select {record} from raw.deletions order by files_removed") == [
        ("la", "uasc", 1, 0, 0, *ended),
        ("la", None, 0, 1, len(uasc("BARNETSCHILD")), *ended),
    ]


def test_when_a_retention_has_ended_nothing_is_left(tmp_path: Path) -> None:
    deposits = ThreeDeposits(tmp_path, (replace(BARNET, use_cases=("SUFFICIENCY",)),))
    deposits.put("Barnet-BAR/ssda903/2020/uasc.csv", uasc("OLDCHILD"))
    deposits.put(HERE, uasc("2"))
    deposits.load(date(2026, 12, 31))
    assert len(children(deposits)) == 2
    deposits.load(date(2027, 1, 1))
    assert children(deposits) == ["2"]
    assert deposits.kinds("Barnet-BAR/ssda903/2020/uasc.csv") == ["RetentionPeriod"]
    assert [content for content in archived(deposits).values() if b"OLDCHILD" in content] == []


HEADER = "Barnet-BAR/ssda903/2020/header.csv"
HEADER_ROWS = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,1,01/02/2010,WBRI,A1,1,02/02/2020\n"


@pytest.mark.parametrize("replaced_by", [HEADER_ROWS, ""])
def test_columns_that_may_no_longer_be_seen_are_emptied(tmp_path: Path, replaced_by: str) -> None:
    """In a file that is still there, and in one that is kept because an empty one came in its place."""
    deposits = ThreeDeposits(tmp_path, (replace(BARNET, use_cases=("CHECKS", "SUFFICIENCY")),))
    deposits.put(HEADER, HEADER_ROWS)
    deposits.load()
    deposits.put(HEADER, replaced_by)
    deposits.load()
    assert deposits.rows("header") == [(2, "1", "1", "01/02/2010", "WBRI", "A1", "1", "02/02/2020")]
    ended = ThreeDeposits(tmp_path, (replace(BARNET, use_cases=("SUFFICIENCY",)),))
    ended.load()
    assert deposits.rows("header") == [(2, "1", "1", "01/02/2010", "WBRI", None, None, None)]


@pytest.mark.parametrize("replaced_by", [HEADER_ROWS, ""])
def test_columns_are_emptied_when_only_the_day_has_moved_on(tmp_path: Path, replaced_by: str) -> None:
    """The retention of PAN is longer than that of SUFFICIENCY; PAN sees UPN, and SUFFICIENCY alone would not."""
    short = replace(catalogue().use_cases["PAN"].datasets["ssda903"], retention_years=6)
    pan = replace(catalogue().use_cases["PAN"], datasets={"ssda903": short})
    declared = replace(catalogue(), use_cases=catalogue().use_cases | {"PAN": pan})
    deposits = ThreeDeposits(tmp_path, (replace(BARNET, use_cases=("PAN", "SUFFICIENCY")),))
    deposits.put(HEADER, HEADER_ROWS)
    deposits.load(date(2025, 12, 31), declared)
    deposits.put(HEADER, replaced_by)
    deposits.load(date(2025, 12, 31), declared)
    assert deposits.rows("header")[0][5] == "A1"
    deposits.load(date(2026, 1, 1), declared)
    assert deposits.rows("header") == [(2, "1", "1", "01/02/2010", "WBRI", None, None, None)]


# ---- faults of the machine, and of those who use it

REAL_INSPECT = inspect_file


@pytest.mark.parametrize("becomes", ["gone", "other", "no text"])
def test_a_file_that_changes_while_it_is_read(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch, becomes: str
) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.put(THERE, uasc("2"))

    def inspect_then_change(path: Path, max_bytes: int) -> FileFacts:
        facts = REAL_INSPECT(path, max_bytes)
        if "Barnet" in str(path) and becomes == "gone":
            path.unlink()
        elif "Barnet" in str(path):
            path.write_bytes(uasc("1", "9").encode() if becomes == "other" else b"\xff\xfe\xff")
        return facts

    changing = replace(formats.FORMATS["csv"], inspect=inspect_then_change)
    monkeypatch.setitem(formats.FORMATS, "csv", changing)
    deposits.load()
    assert children(deposits) == ["2"]
    assert deposits.kinds(HERE) == ["UnreadableFile"]
    monkeypatch.undo()
    deposits.put(HERE, uasc("1", "9"))
    deposits.load()
    assert children(deposits) == ["1", "2", "9"]


def test_a_file_that_was_away_for_a_moment_is_read_by_the_next_session(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To the next session it is what it was to this one before it went: that must not pass for nothing new."""
    deposits.put(HERE, uasc("1"))
    deposits.put(THERE, uasc("2"))

    def inspect_then_take(path: Path, max_bytes: int) -> FileFacts:
        facts = REAL_INSPECT(path, max_bytes)
        if "Barnet" in str(path):
            path.unlink()
        return facts

    monkeypatch.setitem(formats.FORMATS, "csv", replace(formats.FORMATS["csv"], inspect=inspect_then_take))
    deposits.load()
    assert deposits.kinds(HERE) == ["UnreadableFile"]
    monkeypatch.undo()
    deposits.put(HERE, uasc("1"))
    assert deposits.load().is_new
    assert children(deposits) == ["1", "2"]
    assert not deposits.load().is_new


def test_a_file_that_changes_when_what_it_was_is_archived_already(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was sent before, replaced, and comes back; and while it is read, the columns change their places. What was
    archived must not be read by them."""
    first = "CHILD,DOB,SEX,DUC\n1,01/02/2010,2,05/06/2023\n"
    for content in (first, uasc("8")):
        deposits.put(HERE, content)
        deposits.load()
    deposits.put(HERE, first)

    def inspect_then_turn(path: Path, max_bytes: int) -> FileFacts:
        facts = REAL_INSPECT(path, max_bytes)
        path.write_text("DUC,SEX,DOB,CHILD\n05/06/2023,2,01/02/2010,1\n", encoding="utf-8")
        return facts

    monkeypatch.setitem(formats.FORMATS, "csv", replace(formats.FORMATS["csv"], inspect=inspect_then_turn))
    deposits.load()
    assert deposits.kinds(HERE)[0] == "UnreadableFile" and children(deposits) == ["8"]
    monkeypatch.undo()
    deposits.load()
    assert children(deposits) == ["1"]


def test_an_archive_that_cannot_be_written_is_no_fault_of_a_file(deposits: ThreeDeposits) -> None:
    """Had the file been refused for it, it would never be read again."""
    deposits.put(HERE, uasc("1"))
    deposits.load()
    path = deposits.put(HERE, uasc("2"))
    place = archive.archived(deposits.zones.archive, hashlib.sha256(path.read_bytes()).hexdigest())
    place.with_suffix(".new").mkdir(parents=True)
    with pytest.raises(IsADirectoryError):
        deposits.load()
    place.with_suffix(".new").rmdir()
    deposits.load()
    assert children(deposits) == ["2"]


def test_a_file_that_may_not_be_opened(deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.put(THERE, uasc("2"))
    deposits.load()
    real = Path.open

    def no_entry(path: Path, *arguments: Any, **options: Any) -> Any:
        if path == deposits.incoming / HERE:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", no_entry)
    deposits.load()
    assert children(deposits) == ["1", "2"]
    assert deposits.kinds(HERE) == ["UnreadableFile", "LastGoodKept"]
    found = "select found from raw.file_issues where kind = 'UnreadableFile'"
    assert deposits.ask(found) == [("a file that cannot be opened (Permission denied)",)]


@pytest.mark.parametrize("folder", ["Barnet-BAR", "Barnet-BAR/ssda903", "Barnet-BAR/ssda903/2024"])
def test_a_folder_that_may_not_be_looked_into_is_not_an_empty_one(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.put(THERE, uasc("2"))
    deposits.load()
    forbid(monkeypatch, deposits.incoming / folder)
    deposits.put(THERE, uasc("3"))
    deposits.load()
    assert children(deposits) == ["1", "3"]
    assert deposits.statuses() == {folder: "refused", HERE: "last_good", THERE: "live"}
    monkeypatch.undo()
    deposits.load()
    assert deposits.statuses() == {HERE: "live", THERE: "live"}


def test_an_incoming_folder_that_may_not_be_looked_into_stops_the_run(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch
) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.load()
    forbid(monkeypatch, deposits.incoming)
    with pytest.raises(OSError, match="denied"):
        deposits.load()
    assert children(deposits) == ["1"]


def forbid(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    real = os.scandir

    def scandir(path: Any) -> Any:
        if path == folder or path == str(folder):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)


def test_a_file_over_the_limit(deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.put(THERE, uasc("2", "3"))
    monkeypatch.setattr(limits, "FILE_BYTES", len(uasc("1")))
    deposits.load()
    assert (children(deposits), deposits.kinds(THERE)) == (["1"], ["TooLarge"])
    ((expected,),) = deposits.ask("select expected from raw.file_issues")
    assert "at most" in expected
    assert "(34 bytes)" in expected


def test_names_that_are_not_utf_8(deposits: ThreeDeposits) -> None:
    """As a Windows machine writes them into a zip file or a share: each is a file like any other, and has a name."""
    folder = deposits.put(HERE, uasc("1")).parent
    for name, child in ((b"uasc \xe9.csv", "2"), ("uasc é.csv".encode(), "3"), (b"uasc \xff\xfe.csv", "")):
        (folder / os.fsdecode(name)).write_text(uasc(child) if child else "")
    deposits.load()
    paths = deposits.ask("select path, status from raw.files order by all")
    inside = "Barnet-BAR/ssda903/2024/uasc"
    assert paths == [
        (f"{inside} é.csv", "live"),
        (f"{inside} é.csv", "superseded"),
        (f"{inside} ÿþ.csv", "refused"),
        (HERE, "superseded"),
    ]


STEPS: dict[str, tuple[Any, str]] = {
    "while a file is archived": (Path, "replace"),
    "while rows are read": (landing_tidy, "_lines"),
    "before rows land": (landing, "keep"),
    "before old rows go": (ledger, "remove_rows"),
    "while the ledger is written": (ledger, "append"),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_run_that_is_broken_off_leaves_what_was(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    deposits.put(HERE, uasc("1"))
    deposits.load()
    before = deposits.held()
    deposits.put(HERE, '"2",01/02/2010,1,\n'.join([UASC, ""]))
    deposits.put(THERE, uasc("3"))
    owner, name = STEPS[step]
    monkeypatch.setattr(owner, name, broken_off)
    with pytest.raises(KeyboardInterrupt):
        deposits.load()
    monkeypatch.undo()
    assert deposits.held() == before
    assert deposits.load().is_new
    undisturbed = ThreeDeposits(deposits.root, data="undisturbed")
    undisturbed.load()
    assert deposits.held() == undisturbed.held()
    assert set(archived(undisturbed)) <= set(archived(deposits))
    assert sorted(p.name for p in deposits.zones.la_zone.iterdir()) == ["archive", "la.duckdb"]


def broken_off(*_: Any, **__: Any) -> Any:
    raise KeyboardInterrupt


def test_what_a_killed_run_left_behind_is_swept_up(deposits: ThreeDeposits) -> None:
    content = uasc("1").encode()
    place = archive.archived(deposits.zones.archive, hashlib.sha256(content).hexdigest())
    place.parent.mkdir(parents=True)
    place.with_suffix(".new").write_bytes(content[:10])
    (deposits.zones.la_zone / ".tmp").mkdir()
    (deposits.zones.la_zone / ".tmp" / "half.csv").write_text("x")
    deposits.put(HERE, content)
    deposits.load()
    assert list(archived(deposits).values()) == [content]
    assert not (deposits.zones.la_zone / ".tmp").exists()


# ---- many, and long


def test_of_many_bad_rows_the_first_are_told_and_all_are_counted(
    deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LISTED", 3)
    deposits.put(HERE, uasc("1") + "x\n" * 1_005)
    (record,) = deposits.load().files
    assert (record.rows_read, record.rows_landed, record.rows_rejected) == (1_006, 1, 1_005)
    assert deposits.ask("select row_number, found from raw.file_issues order by rowid") == [
        (3, "1 cell under 4 headings"),
        (4, "1 cell under 4 headings"),
        (5, "1 cell under 4 headings"),
        (None, "1,002 more rows that cannot be read"),
    ]


def test_rows_land_in_batches_and_files_in_chunks(deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(landing_into, "BATCH_CHARACTERS", 200)
    monkeypatch.setattr("ingest.load.CHUNK_BYTES", 100)
    for year in range(2017, 2027):
        quote = '"' if year % 2 else ""
        deposits.put(f"Barnet-BAR/ssda903/{year}/uasc.csv", uasc(*(f"{quote}{year}-{n:02}{quote}" for n in range(30))))
    session = deposits.load()
    assert [(f.rows_read, f.rows_landed) for f in session.files] == [(30, 30)] * 10
    landed = deposits.ask("select CHILD, _year, _row from raw.ssda903__uasc order by all")
    assert landed == [(f"{year}-{n:02}", year, n + 2) for year in range(2017, 2027) for n in range(30)]


# ---- other returns than ours


def made_up(several_files: str = "newest") -> Catalogue:
    """A return whose names hold all that SQL could stumble over."""
    columns = [Column("Child's id", "identifier", "", required=True), Column("100% (sure); --", "string", "")]
    columns.append(Column("Möbius {x} $1", "date", "", format="%d/%m/%Y"))
    names = tuple(column.name for column in columns)
    table = Table("made_up", "visits", "", "", "", tuple(columns), (), names[:1], (), dates_within_period=names[2:])
    dataset = Dataset(
        "made_up", "", "", "", ("csv",), ("year",), "03-31", "07-31", "2017", several_files, tables=(table,)
    )
    grant = DatasetGrant("made_up", "1", 12, "1", {"visits": (Rule("1", names),)})
    ours = catalogue().datasets | {"made_up": dataset}
    checks = catalogue().use_cases["CHECKS"]
    checks = replace(checks, datasets=checks.datasets | {"made_up": grant})
    return Catalogue(ours, catalogue().use_cases | {"CHECKS": checks})


@pytest.fixture
def signed_for_made_up(deposits: ThreeDeposits, monkeypatch: pytest.MonkeyPatch) -> Iterator[ThreeDeposits]:
    write = ThreeDeposits._write_reference

    def with_made_up(self: ThreeDeposits) -> None:
        write(self)
        with (self.root / "project" / "seeds" / "agreements.csv").open("a") as file:
            file.write("BAR,made_up,CHECKS,2020-01-01,\n")

    monkeypatch.setattr(ThreeDeposits, "_write_reference", with_made_up)
    yield deposits


VISITS = "Child's id,100% (sure); --,Möbius {x} $1\n"


@pytest.mark.parametrize("quote", ["", '"'])
def test_names_of_columns_are_only_names(signed_for_made_up: ThreeDeposits, quote: str) -> None:
    deposits = signed_for_made_up
    deposits.put("Barnet-BAR/made_up/2024/visits.csv", f"{VISITS}{quote}007{quote},x,01/02/2024\n")
    deposits.load(declared=made_up())
    landed = deposits.ask("select * exclude (_file_id, _la, _year) from raw.made_up__visits")
    assert landed == [(2, "007", "x", "01/02/2024")]


def test_files_that_are_combined(signed_for_made_up: ThreeDeposits) -> None:
    deposits = signed_for_made_up
    folder = "Barnet-BAR/made_up/2024"
    combined = made_up("combine")
    for name, child in (("a", 1), ("b", 2), ("c", 1)):
        deposits.put(f"{folder}/{name}.csv", f"{VISITS}{child},,\n")
    deposits.load(declared=combined)
    ids = 'select "Child\'s id" from raw.made_up__visits order by all'
    assert deposits.ask(ids) == [("1",), ("2",)]
    deposits.put(f"{folder}/b.csv", "")
    deposits.load(declared=combined)
    assert deposits.ask(ids) == [("1",), ("2",)]
    deposits.take(f"{folder}/b.csv")
    deposits.load(declared=combined)
    assert deposits.ask(ids) == [("1",)]


def test_a_form_of_a_use_case_is_not_signed_for_itself(deposits: ThreeDeposits) -> None:
    form = ThreeDeposits(deposits.root, (replace(BARNET, use_cases=("PAN_DEDUP",)),))
    with pytest.raises(SchemaError, match="PAN_DEDUP is a form of PAN: sign PAN"):
        form.load()


def test_a_file_that_a_killed_run_had_just_archived_goes_with_the_next_run(deposits: ThreeDeposits) -> None:
    """No session knows of it, so that nothing would ever purge it."""
    deposits.put(HERE, uasc("1"))
    deposits.load()
    left = archive.keep(
        deposits.zones.archive, deposits.put(THERE, uasc("2")), hashlib.sha256(uasc("2").encode()).hexdigest()
    )
    (deposits.incoming / THERE).unlink()
    assert not deposits.load().is_new
    assert not left.exists()
    assert list(archived(deposits).values()) == [uasc("1").encode()]
