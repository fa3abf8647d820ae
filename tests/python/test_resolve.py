"""Which file stands for each submission, and which of an earlier session stays in use."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.formats import FORMATS, FoundTable
from ingest.judged import Candidate, Identified, Place, Refusal
from ingest.ledger import FileRecord
from ingest.period import Period
from ingest.problems import Problem
from ingest.readers.csv_reader import Layout
from ingest.readers.headers import Match
from ingest.readers.inspect_file import FileFacts
from ingest.resolve import resolve, still_good
from ingest.scan import FoundFile
from schemas.model import Dataset, Table


def dataset(several_files: str = "newest") -> Dataset:
    return Dataset("made_up", "", "", "", ("csv",), ("year",), "03-31", "07-31", "2017", several_files)


def table(name: str) -> Table:
    return Table("made_up", name, name, "", "", (), (), (), ())


def file(
    name: str, content: str = "", la: str = "BAR", year: int = 2024, of: str = "uasc", several: str = "newest"
) -> Identified:
    """A file called `name` in its authority's folder; its hash is its content or, without one, its name."""
    found = FoundFile(Path(name), (f"x-{la}", "made_up", *name.split("/")))
    facts = FileFacts(content or name, 1, "utf-8-sig", 1, True)
    file_id = f"{la} {name} {content}"
    candidate = Candidate(found, la, dataset(several), Period(year), FORMATS["csv"], facts, {}, file_id)
    layout = Layout("utf-8-sig", ",", 1, Match(table(of), {}, (), (), {}, (), 1.0), 1)
    return Identified(candidate, FoundTable(table(of), layout, {}))


def name_of(identified: Identified) -> str:
    return "/".join(identified.candidate.file.parts[2:])


def names_of(files: Iterable[Identified]) -> list[str]:
    return sorted(name_of(f) for f in files)


# ---- which of several


@pytest.mark.parametrize(
    "older_to_newer",
    [
        ["uasc.csv", "uasc (2).csv", "uasc (10).csv"],
        ["uasc_v2.csv", "uasc_v10.csv"],
        ["uasc_1.csv", "uasc_v2.csv"],
        ["2024/uasc.csv", "2024/uasc_2.csv"],
        ["2024 1st/uasc_v9.csv", "2024 2nd/uasc_v1.csv", "2024 10th/uasc.csv"],
        ["UASC_v2.csv", "uasc_v10.csv"],
        ["uasc_9.csv", "uasc_010.csv"],
        ["uasc.csv", "uasc.txt"],
        ["uasc 2024-06-30.csv", "uasc 2024-07-01.csv"],
    ],
)
def test_the_newest_is_the_last_as_a_person_would_sort_them(older_to_newer: list[str]) -> None:
    for order in permutations(older_to_newer):
        resolved = resolve(file(name) for name in order)
        assert names_of(resolved.live) == older_to_newer[-1:]
        assert {(name_of(f), status, p.kind) for f, status, p in resolved.aside} == {
            (name, "superseded", "SupersededFile") for name in older_to_newer[:-1]
        }


def test_the_file_that_is_used_instead_is_named() -> None:
    ((_, _, problem),) = resolve([file("uasc.csv"), file("uasc_2.csv")]).aside
    assert "x-BAR/made_up/uasc_2.csv" in problem.found


def test_the_same_content_is_a_duplicate_and_not_superseded() -> None:
    resolved = resolve([file("a.csv", "same"), file("b.csv", "same"), file("c.csv", "same"), file("0.csv", "old")])
    assert names_of(resolved.live) == ["c.csv"]
    kinds = {name_of(f): (status, problem.kind) for f, status, problem in resolved.aside}
    duplicate = ("duplicate", "DuplicateFile")
    assert kinds == {"a.csv": duplicate, "b.csv": duplicate, "0.csv": ("superseded", "SupersededFile")}


def test_files_of_different_submissions_are_no_rivals() -> None:
    files = [
        file("a.csv", "same"),
        file("b.csv", "same", year=2023),
        file("c.csv", "same", la="CAM"),
        file("d.csv", "same", of="header"),
    ]
    assert (names_of(resolve(files).live), resolve(files).aside) == (["a.csv", "b.csv", "c.csv", "d.csv"], ())


def test_combined_files_are_all_used_and_each_content_once() -> None:
    files = [file(name, content, several="combine") for name, content in (("a", "1"), ("b", "2"), ("c", "1"))]
    resolved = resolve(files)
    assert names_of(resolved.live) == ["b", "c"]
    assert [(name_of(f), status) for f, status, _ in resolved.aside] == [("a", "duplicate")]


NAMES = st.sampled_from(["uasc.csv", "uasc_2.csv", "uasc_10.csv", "2024/x.csv", "UASC.csv"])
FILES = st.lists(
    st.builds(
        file,
        NAMES,
        st.sampled_from("123"),
        st.sampled_from(["BAR", "CAM"]),
        st.sampled_from([2023, 2024]),
        st.sampled_from(["uasc", "header"]),
    ),
    max_size=8,
    unique_by=lambda f: (f.candidate.la, name_of(f)),
)


@settings(derandomize=True, database=None)
@given(files=FILES, data=st.data())
def test_every_submission_has_one_file_whatever_their_order(files: list[Identified], data: st.DataObject) -> None:
    resolved = resolve(files)
    assert sorted(f.submission for f in resolved.live) == sorted({f.submission for f in files})
    assert len(resolved.live) + len(resolved.aside) == len(files)
    again = resolve(data.draw(st.permutations(files)))
    assert set(map(id, again.live)) == set(map(id, resolved.live))
    assert {(id(f), s, p) for f, s, p in again.aside} == {(id(f), s, p) for f, s, p in resolved.aside}


# ---- what stays in use


def record(of: Identified, status: str = "live") -> FileRecord:
    candidate = of.candidate
    return FileRecord(
        "000001-x",
        candidate.file_id,
        candidate.file.name,
        candidate.la,
        candidate.dataset.name,
        of.table.name,
        candidate.period.label,
        candidate.period.year,
        candidate.facts.sha256,
        1,
        status,
    )


def refusal(name: str, sha256: str | None = "bad", of: str | None = None, place: Place | None = None) -> Refusal:
    found = FoundFile(Path(name), ("x-BAR", "made_up", *name.split("/")))
    return Refusal(found, place or Place("BAR", "made_up", Period(2024)), (Problem("EmptyFile", "x", "y"),), of, sha256)


GOOD = file("uasc.csv")


def kept(before: list[FileRecord], refused: list[Refusal], live: Iterable[Identified] = ()) -> list[str]:
    return [r.path.removeprefix("x-BAR/made_up/") for r, _ in still_good(before, live, refused)]


@pytest.mark.parametrize(
    "bad",
    [
        refusal("uasc.csv"),
        refusal("uasc.csv", place=Place("BAR")),
        refusal("uasc_2.csv"),
        refusal("uasc_2.csv", None),
        refusal("anything.csv", of="uasc"),
        refusal("no year.csv", place=Place("BAR", "made_up")),
    ],
)
def test_a_bad_file_in_place_of_a_good_one_leaves_it_in_use(bad: Refusal) -> None:
    assert kept([record(GOOD)], [bad]) == ["uasc.csv"]
    ((_, holder),) = still_good([record(GOOD)], [], [bad])
    assert holder is bad


@pytest.mark.parametrize(
    "bad",
    [
        refusal("header.csv", of="header"),
        refusal("uasc.csv.old", place=Place("BAR", "made_up", Period(2023))),
        refusal("uasc_2.csv", place=Place("CAM", "made_up", Period(2024))),
        refusal("uasc_2.csv", place=Place("BAR", "other", Period(2024))),
        refusal("uasc_2.csv", place=Place()),
        refusal("uasc", place=Place()),
    ],
)
def test_a_bad_file_of_something_else_holds_nothing(bad: Refusal) -> None:
    assert kept([record(GOOD)], [bad]) == []


def test_a_file_taken_away_is_withdrawn() -> None:
    assert kept([record(GOOD)], []) == []


def test_a_bad_file_that_was_there_before_holds_nothing_that_is_taken_away() -> None:
    bad = refusal("uasc_2.csv", None)
    bad_before = replace(record(file("uasc_2.csv"), "refused"), sha256=None)
    assert kept([record(GOOD), bad_before], [bad]) == []
    assert kept([record(GOOD, "last_good"), bad_before], [bad]) == ["uasc.csv"]


def test_another_good_file_takes_the_place() -> None:
    assert kept([record(GOOD)], [refusal("uasc.csv")], [file("uasc_0.csv", "other")]) == []


@pytest.mark.parametrize("status", ["refused", "superseded", "duplicate"])
def test_what_was_not_in_use_does_not_come_into_use(status: str) -> None:
    assert kept([record(GOOD, status)], [refusal("uasc.csv")]) == []


def test_a_folder_that_cannot_be_looked_into_holds_what_it_held() -> None:
    before = [record(file("2024/uasc.csv")), record(file("2024/more/header.csv", of="header")), record(GOOD)]
    assert kept(before, [refusal("2024", None, place=Place("BAR"))]) == ["2024/uasc.csv", "2024/more/header.csv"]


def test_of_combined_files_each_stands_for_itself() -> None:
    one, two = file("1.csv", several="combine"), file("2.csv", several="combine")
    before = [record(one), record(two)]
    assert kept(before, [refusal("1.csv")], [two]) == ["1.csv"]
    assert kept(before, [], [two]) == []
    renamed = file("renamed.csv", "1.csv", several="combine")
    assert kept(before, [refusal("3.csv")], [two, renamed]) == []
