"""What becomes of a submission over time: replaced, withdrawn, spoilt, mended, no longer agreed, no longer kept.

One data folder lives through it all: see story.py.
"""

import hashlib
import json
import re
from pathlib import Path

import pytest

from .canaries import canaries_in, name_of
from .story import Story, tell


@pytest.fixture(scope="session")
def story(ssda903_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Story:
    return tell(ssda903_project, tmp_path_factory.mktemp("history"))


# ---- replaced and withdrawn


def test_replaced_file_is_replaced(story: Story) -> None:
    assert "BAR first" in story.moments["begun"].children["PAN"]
    assert "BAR second" in story.moments["spoilt"].children["PAN"]
    assert "BAR first" not in story.moments["spoilt"].children["PAN"] | story.moments["spoilt"].raw


def test_file_taken_away_is_withdrawn_and_recorded(story: Story) -> None:
    assert story.moments["begun"].children["reviews"] == {"CAM review"}
    assert story.moments["spoilt"].children["reviews"] == set()
    assert ("CAM", "2024", "reviews", 1, "taken out of the incoming folder") in story.moments["spoilt"].deletions


def test_withdrawn_file_leaves_no_byte_in_a_public_place(story: Story) -> None:
    assert not story.moments["spoilt"].public & {"CAM review"}


def test_replaced_rows_leave_no_byte_in_a_public_place_at_the_latest_with_the_next_release(story: Story) -> None:
    assert not story.moments["mended"].public & {"BAR first", "BAR first UPN"}


# ---- last good stays


def test_bad_file_under_the_same_name_leaves_the_last_good_one_in_use(story: Story) -> None:
    spoilt = story.moments["spoilt"]
    assert "CAM good" in spoilt.children["PAN"] & spoilt.children["SUFFICIENCY"] & spoilt.raw


def test_bad_file_under_a_new_name_leaves_the_last_good_one_in_use(story: Story) -> None:
    spoilt = story.moments["spoilt"]
    assert "883 good" in spoilt.children["PAN"]
    assert spoilt.statuses["Thurrock-883/ssda903/2025/header.csv"] == "last_good"
    assert spoilt.statuses["Thurrock-883/ssda903/2025/header corrected.csv"] == "refused"


def test_file_of_unclear_period_leaves_the_last_good_one_in_use(story: Story) -> None:
    """Its own finding promises that: what was sent before stays in use."""
    spoilt = story.moments["spoilt"]
    assert spoilt.issues["Bedford-822/ssda903/2025/header for 2024.csv"] == ["PeriodConflict"]
    assert "822 good" in spoilt.children["PAN"]


def test_ledger_says_that_the_last_good_one_was_kept(story: Story) -> None:
    kept = "Thurrock-883/ssda903/2025/header.csv"
    assert "LastGoodKept" in story.moments["spoilt"].issues[kept]
    assert story.moments["spoilt"].ran.code == 1


def test_receipt_says_that_the_last_good_one_was_kept(story: Story) -> None:
    """The officer reads it there, under the name of the file that is still in use."""
    assert "Still in use" not in story.moments["begun"].receipts
    said = re.split("\ufeff", story.moments["spoilt"].receipts)
    assert any(
        re.search(r"Still in use, because.*2025/header\.csv.*header corrected\.csv", receipt, re.DOTALL)
        for receipt in said
        if "Thurrock" in receipt
    )


def test_good_file_comes_into_use_again(story: Story) -> None:
    mended = story.moments["mended"]
    assert {"CAM better", "883 better"} <= mended.children["PAN"]
    assert not {"CAM good", "883 good"} & (mended.children["PAN"] | mended.raw)
    assert "last_good" not in mended.statuses.values()
    assert mended.ran.code == 0


def test_last_good_goes_when_nothing_stands_in_its_place_any_more(story: Story) -> None:
    mended = story.moments["mended"]
    assert "822 good" not in mended.children["PAN"] | mended.raw
    assert "822 missing" in mended.children["missing"]


# ---- nothing new


@pytest.mark.parametrize("when", ["nothing new", "touched"])
def test_run_without_anything_new_changes_nothing(story: Story, when: str) -> None:
    ran, _, untouched = story.repeats[when]
    assert (ran.code, untouched) == (0, True)
    assert "Nothing is new" in ran.text


@pytest.mark.parametrize("when", ["nothing new", "touched"])
def test_run_without_anything_new_takes_seconds(story: Story, when: str) -> None:
    assert story.repeats[when][1] < 3


# ---- agreements and retention


def test_ended_agreement_leaves_no_row_file_or_byte_in_a_public_place(story: Story) -> None:
    ended = story.moments["ended"]
    assert any(name.startswith("BAR ") for name in story.moments["mended"].public)
    assert not [name for name in ended.public if name.startswith("BAR ")]
    data_of_barnet = [
        path
        for path, text in ended.csv.items()
        if "coverage" not in path and b"Barnet" in text
    ]  # fmt: skip
    assert not data_of_barnet


def test_ended_agreement_removes_the_rows_from_the_la_zone(story: Story) -> None:
    ended = story.moments["ended"]
    assert not [name for name in ended.raw | ended.la_tables if name.startswith("BAR ")]


def test_ended_agreement_removes_the_archived_files_old_versions_too(story: Story) -> None:
    assert {"BAR first", "BAR second", "BAR 2024"} <= story.moments["mended"].archived
    assert not [name for name in story.moments["ended"].archived if name.startswith("BAR ")]


def test_ended_agreement_leaves_no_byte_in_the_la_database(story: Story) -> None:
    """Neither rows, nor what findings quoted, nor names of files."""
    assert {"BAR second", "BAR second heading", "BAR file"} <= story.moments["mended"].la_database
    assert not [name for name in story.moments["ended"].la_database if name.startswith("BAR ")]


def test_ended_agreement_leaves_no_report_with_personal_values(story: Story) -> None:
    assert "BAR second ethnic" in story.moments["mended"].reports
    assert not [name for name in story.moments["ended"].reports if name.startswith("BAR ")]


def test_ended_agreement_is_on_the_deletion_record(story: Story) -> None:
    records = [record for record in story.moments["ended"].deletions if record[0] == "BAR"]
    assert records == [
        ("BAR", "2024", "header", 1, "no agreement is in force any more"),
        ("BAR", "2025", "header", 1, "no agreement is in force any more"),
    ]


NO_AGREEMENT = "no agreement is in force any more"


def test_what_left_the_archive_is_on_the_deletion_record(story: Story) -> None:
    """Of 2024 one file, deposited under two names; of 2025 the one that was replaced and its successor."""
    records = [
        row for row in story.moments["ended"].records if row[:1] + row[2:3] == ("la", "BAR") and row[6] and row[3]
    ]
    assert records == [
        ("la", "CHECKS", "BAR", "2024", None, 0, 1, NO_AGREEMENT, "1.1"),
        ("la", "CHECKS", "BAR", "2025", None, 0, 2, NO_AGREEMENT, "1.1"),
    ]


def test_reports_that_went_are_on_the_deletion_record(story: Story) -> None:
    """Barnet's of three sessions, four files each."""
    reports = [row for row in story.moments["ended"].records if "report" in row[7] and row[2] == "BAR"]
    assert {row[6] for row in reports} == {4} and {row[3:6] for row in reports} == {(None, None, 0)}


def test_what_left_the_region_is_on_the_deletion_record_of_each_use_case(story: Story) -> None:
    region = {row[1:] for row in story.moments["ended"].records if row[0] == "region" and row[4] == "header"}
    assert region == {
        ("PAN", "BAR", "2024", "header", 1, 0, NO_AGREEMENT, "1.1"),
        ("PAN", "BAR", "2025", "header", 1, 0, NO_AGREEMENT, "1.1"),
        ("SUFFICIENCY", "BAR", "2024", "header", 1, 0, NO_AGREEMENT, "1.1"),
        ("SUFFICIENCY", "BAR", "2025", "header", 1, 0, NO_AGREEMENT, "1.1"),
        ("PAN", "CAM", "2024", "header", 1, 0, NO_AGREEMENT, "1.1"),
        ("PAN", "CAM", "2025", "header", 1, 0, NO_AGREEMENT, "1.1"),
        ("PAN", "CAM", "2026", "header", 1, 0, NO_AGREEMENT, "1.1"),
        ("PAN", "822", "2026", "header", 1, 0, NO_AGREEMENT, "1.1"),
        ("SUFFICIENCY", "CAM", "2024", "header", 1, 0, "the retention period has ended", "5.1"),
        ("SUFFICIENCY", "CAM", "2025", "header", 1, 0, "the retention period has ended", "5.1"),
        ("SUFFICIENCY", "883", "2025", "header", 1, 0, "the retention period has ended", "5.1"),
        # Taken out of the incoming folder earlier: by nobody's instruction.
        ("PAN", "822", "2025", "header", 1, 0, "taken out of the incoming folder", None),
        ("SUFFICIENCY", "822", "2025", "header", 1, 0, "taken out of the incoming folder", None),
    }


def test_retention_that_ends_names_the_instruction_of_the_schedule(story: Story) -> None:
    of_thurrock = [row for row in story.moments["expired"].records if row[0] == "la" and row[2] == "883"]
    expired = [row for row in of_thurrock if row[3]]  # reports are of no period
    assert expired == [
        ("la", "CHECKS", "883", "2025", "header", 1, 0, "every retention period has ended", "3.1"),
        ("la", "CHECKS", "883", "2025", None, 0, 2, "every retention period has ended", "3.1"),
    ]


def test_region_is_told_what_was_deleted_and_why(story: Story) -> None:
    told = story.moments["ended"].told_region
    assert set(told) == {"PAN", "SUFFICIENCY"}
    columns = "as_at,la,dataset,period,table_name,shared_with,rows_removed,reason,instruction,deleted_at,session_id"
    assert {lines[0] for lines in told.values()} == {columns}
    pan = {line.rsplit(",", 2)[0] for line in told["PAN"][1:]}
    assert f"2032-06-30,BAR,ssda903,2024,header,,1,{NO_AGREEMENT},1.1" in pan
    assert not [line for line in pan if ",5.1" in line]


def test_record_of_a_deletion_stays_and_is_made_once(story: Story) -> None:
    for earlier, later in (("spoilt", "mended"), ("mended", "ended"), ("ended", "expired")):
        before, after = story.moments[earlier].records, story.moments[later].records
        assert set(before) <= set(after)
        once = [row for row in after if "report" not in row[7]]  # of those there are several of one kind
        assert len(once) == len(set(once))
    assert not story.moments["begun"].records


def test_every_release_stays_on_record_without_a_value(story: Story) -> None:
    moments = [story.moments[name] for name in ("begun", "spoilt", "mended", "ended", "expired")]
    assert [len(moment.manifests) for moment in moments] == [1, 2, 3, 4, 5]
    last = moments[-1].manifests
    assert all(moment.manifests.items() <= last.items() for moment in moments)
    first = json.loads(moments[0].manifests[min(last)])
    assert "PAN BAR ssda903 2025 header" in first["published"]["holds"]
    assert first["published"]["rows_held"]["PAN BAR ssda903 2025 header"] == 1
    exported = {file["file"]: file["rows"] for file in first["region"]["files"] if "rows" in file}
    assert exported["PAN/PAN_ssda903_header.parquet"] == 8
    assert not canaries_in("".join(last.values()).encode())


def test_ended_agreement_for_one_use_case_leaves_the_other(story: Story) -> None:
    ended = story.moments["ended"]
    assert "CAM 2026" in story.moments["mended"].children["PAN"]
    assert "CAM 2026" in ended.children["SUFFICIENCY"]
    assert not [name for name in ended.children["PAN"] if name.startswith("CAM ")]


def test_columns_that_no_agreement_covers_any_more_leave_the_la_zone(story: Story) -> None:
    """Bedford's last agreement is SUFFICIENCY, which does not keep the UPN."""
    assert "822 2026 UPN" in story.moments["mended"].raw_upns
    assert "822 2026" in story.moments["ended"].raw
    assert "822 2026 UPN" not in story.moments["ended"].raw_upns
    assert "822 2026 UPN" not in story.moments["ended"].la_database


def test_retention_ends_for_each_use_case_on_its_own(story: Story) -> None:
    """At June 2032 SUFFICIENCY keeps 2026 and later, PAN 2021 and later."""
    ended = story.moments["ended"]
    assert "883 better" in story.moments["mended"].children["SUFFICIENCY"]
    assert "883 better" in ended.children["PAN"]
    assert ended.children["SUFFICIENCY"] == {"CAM 2026", "822 2026"}


def test_when_every_retention_has_ended_nothing_is_left(story: Story) -> None:
    expired = story.moments["expired"]
    assert not expired.raw and not expired.archived and not expired.public and not expired.reports
    assert not any(expired.children.values())
    assert {reason for *_, reason in expired.deletions} == {
        "taken out of the incoming folder",
        "no agreement is in force any more",
        "every retention period has ended",
    }


def test_emptied_marts_keep_their_columns_and_types(story: Story) -> None:
    for use_case in ("PAN", "SUFFICIENCY"):
        for path in sorted((story.house.exports / use_case).glob("*_ssda903_*.parquet")):
            assert story.house.mart("select count(*) from read_parquet(?)", str(path)) == [(0,)]
        assert story.moments["expired"].csv[f"{use_case}/{use_case}_ssda903_header.csv"].count(b"\n") == 1


@pytest.mark.parametrize(
    "moment, use_case, la, period, status",
    [
        ("begun", "PAN", "822", "2023", "missing"),
        ("spoilt", "PAN", "822", "2023", "refused"),
        ("spoilt", "PAN", "883", "2025", "received"),
        ("mended", "PAN", "822", "2023", "missing"),
        ("mended", "PAN", "CAM", "2024", "received"),
        ("ended", "PAN", "BAR", "2025", "withdrawn"),
        ("ended", "PAN", "CAM", "2026", "withdrawn"),
        ("ended", "SUFFICIENCY", "CAM", "2026", "received"),
        ("ended", "SUFFICIENCY", "CAM", "2025", "past retention"),
    ],
)
def test_coverage_says_what_became_of_it(
    story: Story, moment: str, use_case: str, la: str, period: str, status: str
) -> None:
    assert story.moments[moment].coverage[use_case, la, period] == status


# ---- readers


def test_readers_never_meet_an_error(story: Story) -> None:
    assert story.reader["errors"] == []


def test_readers_see_whole_versions_in_their_order(story: Story) -> None:
    versions = [story.moments[name] for name in ("begun", "spoilt", "mended", "ended")]
    seen = story.reader["seen"]
    children = [{name_of(child.split("_")[0]) for child in found.split()} for found in seen["parquet"]]
    assert children == [version.children["PAN"] for version in versions]
    digests = [hashlib.sha256(version.csv["PAN/PAN_ssda903_header.csv"]).hexdigest() for version in versions]
    assert seen["csv"] == digests
    assert len(seen["database"]) == len(seen["manifest"]) == len(versions)
    assert "a mix of versions" not in seen["database"]


def test_what_is_held_open_goes_on_reading_the_version_it_opened(story: Story) -> None:
    first, last = story.reader["held"]
    assert first == last and story.reader["parquet"]
    assert {name_of(child.strip("'(),[]").split("_")[0]) for child in first.split()} >= {"BAR first", "CAM good"}
