"""What `returns purge` finds and removes in the LA zone, by itself: no build, and no look at what is deposited."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from ingest import ledger, purge
from ingest.purge_plan import Item, make_plan
from ingest.purge_run import purge_la_zone
from ingest.reference import Permissions, read_permissions
from schemas.agreement import Catalogue

from .deposits import BARNET, CAMDEN, GOOD, UASC, Signed, catalogue
from .forms import FormDeposits, census, child
from .running import REPO, files_below, fingerprints

BEFORE, ON, AFTER = date(2026, 6, 30), date(2026, 7, 1), date(2034, 6, 30)
NO_AGREEMENT = "no agreement is in force any more"
CANS = REPO / "samples" / "incoming" / "Bury-351" / "cans" / "CANS_400120_6_21_2026_feb.xlsx"


class PurgedDeposits(FormDeposits):
    """Deposits from which a purge takes away, with the incoming folder out of its reach."""

    def permissions(self, as_at: date) -> Permissions:
        return read_permissions(self.root / "project", self.declared, as_at)

    def plan(self, as_at: date) -> list[Item]:
        with ledger.open_database(self.zones.la_database, "1GB", self.root / "spill") as connection:
            return list(make_plan(connection, self.zones, self.permissions(as_at)).items)

    def purge(self, as_at: date) -> None:
        shutil.move(self.incoming, self.root / "aside")
        with ledger.open_database(self.zones.la_database, "1GB", self.root / "spill") as connection:
            plan = make_plan(connection, self.zones, self.permissions(as_at))
        purge_la_zone(self.zones, self.declared, self.permissions(as_at), plan)
        shutil.move(self.root / "aside", self.incoming)

    def bytes_of_zone(self) -> bytes:
        return b"".join(path.read_bytes() for path in files_below(self.zones.la_zone))


@dataclass(frozen=True)
class CansDeposits(PurgedDeposits):
    """One return, whose files are named after a child."""

    @property
    def declared(self) -> Catalogue:
        every = catalogue()
        cases = {
            name: replace(case, datasets={"cans": case.datasets["cans"]}, outputs=())
            for name, case in every.use_cases.items()
            if "cans" in case.datasets
        }
        return Catalogue({"cans": every.datasets["cans"]}, cases)


def uasc(child_id: str) -> str:
    return f"{UASC}{child_id},01/02/2010,1,\n"


@pytest.fixture
def two(tmp_path: Path) -> PurgedDeposits:
    """Barnet, whose agreements end on the last day of June 2026, and Camden."""
    deposits = PurgedDeposits(tmp_path, (replace(BARNET, until="2026-06-30"), CAMDEN))
    deposits.put("Barnet-BAR/ssda903/2024/uasc.csv", uasc("OLDBARNETCHILD"))
    deposits.put("Camden-CAM/ssda903/2024/uasc.csv", uasc("CAMDENCHILD"))
    deposits.load(BEFORE)
    deposits.put("Barnet-BAR/ssda903/2024/uasc.csv", uasc("BARNETCHILD"))
    deposits.load(BEFORE)
    sessions = [session for (session,) in deposits.ask("select session_id from raw.sessions")]
    for session in sessions:
        for la, told in (("BAR", "BARNETCHILD"), ("CAM", "CAMDENCHILD")):
            report = deposits.zones.reports / la / session
            report.mkdir(parents=True)
            (report / "errors.csv").write_text(told)
    return deposits


def test_what_an_ended_agreement_leaves_is_found_place_by_place(two: PurgedDeposits) -> None:
    assert two.plan(BEFORE) == []
    sizes = {
        (item.where, item.la, item.period): (item.rows, item.files, item.bytes, item.ending.reason)
        for item in two.plan(ON)
        if item.where in ("database", "archive")
    }
    assert sizes[("database", "BAR", "2024")] == (1, 0, 0, NO_AGREEMENT)
    archived = [item for item in two.plan(ON) if item.where == "archive"]
    assert sorted(item.bytes for item in archived) == [len(uasc("BARNETCHILD")), len(uasc("OLDBARNETCHILD"))]
    assert {(item.ending.use_case, item.ending.instruction) for item in archived} == {("CHECKS", "1.1")}
    assert {item.la for item in two.plan(ON)} == {"BAR"}


def test_a_plan_touches_nothing(two: PurgedDeposits) -> None:
    before = fingerprints(two.zones.archive, two.zones.reports)
    held = two.held()
    two.plan(AFTER)
    assert (fingerprints(two.zones.archive, two.zones.reports), two.held()) == (before, held)


def test_purge_leaves_no_byte_and_takes_nothing_else(two: PurgedDeposits) -> None:
    assert b"BARNETCHILD" in two.bytes_of_zone()
    two.purge(ON)
    left = two.bytes_of_zone()
    assert b"BARNETCHILD" not in left and left.count(b"CAMDENCHILD") >= 3
    assert two.rows() == [(2, "CAMDENCHILD", "01/02/2010", "1", None)]
    assert two.plan(ON) == []
    assert not list(two.zones.la_zone.glob("la.duckdb.*"))


def test_purge_is_on_record_with_its_schedule(two: PurgedDeposits) -> None:
    two.purge(ON)
    record = "zone, la, period, table_name, rows_removed, files_removed, reason, use_case, instruction, as_at"
    ended = (NO_AGREEMENT, "CHECKS", "1.1", ON)
    assert two.ask(f"select {record} from raw.deletions where period is not null order by rows_removed desc") == [
        ("la", "BAR", "2024", "uasc", 1, 0, *ended),
        ("la", "BAR", "2024", None, 0, 2, *ended),
    ]
    reports = "select la, files_removed, bytes_removed from raw.deletions where period is null"
    assert two.ask(reports) == [("BAR", 1, len("BARNETCHILD"))] * 2


def test_an_old_ledger_is_brought_up_to_date_in_place(tmp_path: Path) -> None:
    """One of a version that recorded removals from the LA zone alone, and not by which instruction."""
    deposits = PurgedDeposits(tmp_path, (BARNET,))
    deposits.put("Barnet-BAR/ssda903/2024/uasc.csv", GOOD)
    deposits.load(BEFORE)
    with ledger.open_database(deposits.zones.la_database, "1GB", tmp_path / "spill") as connection:
        kept = "session_id, la, dataset, period, table_name, file_id, rows_removed, reason"
        connection.execute(f"create or replace table raw.deletions as select {kept} from raw.deletions")
        connection.execute(
            f"insert into raw.deletions ({kept}) select session_id, 'BAR', 'ssda903', '2023', 'uasc', 'x', 7, 'ended'"
            " from raw.sessions"
        )
    deposits.take("Barnet-BAR/ssda903/2024/uasc.csv")
    deposits.load(BEFORE)
    told = "zone, period, rows_removed, files_removed, deletions.as_at, deleted_at >= started_at, use_case"
    assert deposits.ask(
        f"select {told} from raw.deletions inner join raw.sessions using (session_id) order by period"
    ) == [
        ("la", "2023", 7, 0, BEFORE, True, None),
        ("la", "2024", 3, 0, BEFORE, True, None),
    ]


def test_a_purge_that_was_stopped_is_brought_to_its_end(two: PurgedDeposits, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed before the database was written anew, its rows are gone and their bytes are not; the next one ends it."""
    monkeypatch.setattr(purge, "finish", lambda _: None)
    two.purge(ON)
    assert two.plan(ON) == [] and purge.is_due(two.zones)
    assert b"BARNETCHILD" in two.bytes_held()
    monkeypatch.undo()
    two.purge(ON)
    assert b"BARNETCHILD" not in two.bytes_held() and not purge.is_due(two.zones)


def test_the_run_after_a_purge_reads_the_folder_again(two: PurgedDeposits) -> None:
    """What was purged is refused there, and Camden's file stays in use without being landed anew."""
    two.purge(ON)
    assert two.load(ON).is_new
    assert two.statuses() == {
        "Barnet-BAR/ssda903/2024/uasc.csv": "refused",
        "Camden-CAM/ssda903/2024/uasc.csv": "live",
    }
    assert not two.load(ON).is_new


def test_columns_that_no_use_case_in_force_keeps_go_too(tmp_path: Path) -> None:
    """SUFFICIENCY keeps children's ethnic groups and not their UPNs: after the others have ended, only those stay."""
    deposits = PurgedDeposits(tmp_path, (BARNET,))
    header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,M,01/02/2010,WBRI,A123456789012,,\n"
    deposits.put("Barnet-BAR/ssda903/2026/header.csv", header)
    deposits.load(BEFORE)
    fewer = PurgedDeposits(tmp_path, (replace(BARNET, use_cases=("SUFFICIENCY",)),))
    fewer._write_reference()
    assert [item.where for item in fewer.plan(ON)] == ["columns"]
    fewer.purge(ON)
    assert fewer.ask('select "ETHNIC", "UPN" from raw.ssda903__header') == [("WBRI", None)]
    assert b"A123456789012" not in b"".join(p.read_bytes() for p in fewer.zones.la_zone.glob("la.duckdb*"))
    assert fewer.plan(ON) == []


def test_retention_that_has_ended_names_the_longest_schedule(tmp_path: Path) -> None:
    deposits = PurgedDeposits(tmp_path, (BARNET,))
    deposits.put("Barnet-BAR/ssda903/2022/uasc.csv", GOOD)
    deposits.load(date(2033, 6, 30))
    assert deposits.plan(date(2033, 12, 31)) == []
    endings = {(item.ending.reason, item.ending.use_case, item.ending.instruction) for item in deposits.plan(AFTER)}
    assert endings == {("every retention period has ended", "CHECKS", "3.1")}


def test_a_child_that_a_file_is_named_after_leaves_the_ledger(tmp_path: Path) -> None:
    deposits = CansDeposits(tmp_path, (Signed("351", "Bury", ("CHECKS", "PAN"), until="2026-06-30", dfe_code="351"),))
    deposits.put(f"Bury-351/cans/{CANS.name}", CANS.read_bytes())
    deposits.load(BEFORE)
    assert set(deposits.statuses().values()) == {"live"}
    assert deposits.ask("select distinct part from raw.files") == [("400120",)]
    assert b"400120" in deposits.bytes_held()
    deposits.purge(ON)
    assert deposits.ask("select distinct path, part, sheet from raw.files") == [("deleted", None, None)]
    assert b"400120" not in deposits.bytes_held()
    assert deposits.ask("select sum(rows_removed) > 0, sum(files_removed) from raw.deletions") == [(True, 1)]


# ---- P16: retention follows what a file holds, whatever it is called


@pytest.fixture
def named(tmp_path: Path) -> Iterator[PurgedDeposits]:
    yield PurgedDeposits(tmp_path, (BARNET,))


def test_p16_a_date_in_a_name_prolongs_no_retention(named: PurgedDeposits) -> None:
    """At June 2034 the year 2023 is the first that is kept."""
    named.put("Barnet-BAR/cin/CIN_20330401.xml", census(child("OLDCHILD"), year=2022))
    named.load(AFTER)
    assert named.kinds("Barnet-BAR/cin/CIN_20330401.xml") == ["RetentionPeriod"]
    assert not named.landed("cin__children", "_row") and b"OLDCHILD" not in named.bytes_of_zone()


def test_p16_a_date_in_a_name_ends_no_retention(named: PurgedDeposits) -> None:
    named.put("Barnet-BAR/cin/CIN_20150401.xml", census(child("YOUNGCHILD"), year=2024))
    named.load(AFTER)
    assert named.landed("cin__children", "_year") == [(2024,)]


@pytest.mark.parametrize(("said", "called"), [(2015, 2024), (2024, 2015)])
def test_p16_a_year_in_a_name_that_the_content_denies_is_refused(named: PurgedDeposits, said: int, called: int) -> None:
    named.put(f"Barnet-BAR/cin/CIN {called}.xml", census(child("1"), year=said))
    named.load(BEFORE)
    assert named.kinds(f"Barnet-BAR/cin/CIN {called}.xml") == ["PeriodConflict"]
    assert not named.landed("cin__children", "_row")


def test_p16_purge_goes_by_the_year_of_the_content(named: PurgedDeposits) -> None:
    named.put("Barnet-BAR/cin/CIN_20330401.xml", census(child("OLDCHILD"), year=2022))
    named.load(date(2033, 6, 30))
    assert b"OLDCHILD" in named.bytes_of_zone()
    named.purge(AFTER)
    assert b"OLDCHILD" not in named.bytes_of_zone()


# ---- the schedule


def test_where_returns_are_checked_the_agreement_on_that_is_the_schedule() -> None:
    """As the pages for auditors say: no use case keeps a return longer than the one that ends in the LA zone."""
    every = catalogue()
    for name in every.datasets:
        years = {u.publishes: u.datasets[name].retention_years for u in every.use_cases.values() if name in u.datasets}
        shared = [u.datasets[name].retention_years or 0 for u in every.published if name in u.datasets]
        assert every.datasets[name].is_reference or (years[False] or 0) >= max(shared, default=0), name
