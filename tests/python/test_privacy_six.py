"""What may be seen of the six returns that came last, and by whom: every place in their files is a canary, and the
whole disk is searched for them. `CROSS` passes pupils' names on, so it is looked at row by row: to whom, from whom."""

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from .canaries import canaries_in, canaries_in_file, database_texts, kept, token
from .canaries_six import HOMES, NUMBERS, SIX, Sender
from .canary_forms import OF_NO_SCHEMA
from .conftest import Once
from .running import KEYS, House, copy_project, end_agreements, files_below
from .six_house import DATASETS, FOLDERS, SENT, SIGNED, Evidence, shared
from .six_house import evidence as evidence_of

UNSEEN = (*OF_NO_SCHEMA, "beside", "remark")
NAMES = {"surname", "forename", "middlenames", "preferredsurname", "formersurname", "upn", "formerupn"}
NAMES |= {"uniquelearnernumber", "Surname", "Forename", "UniqueLearnerNumber"}
CHILD_TABLES = ("children", "exclusions", "termly_attendance", "summer_attendance")


@pytest.fixture(scope="module")
def evidence(once: Once, project: Path) -> Evidence:
    return evidence_of(once, project)


# ---- what may be found


def homes_for(la: str, use_case: str, recipient: str | None = None) -> tuple[str, ...]:
    """The homes of those of an authority's children who may be shared: by CROSS, only with another that signed."""
    if use_case != "CROSS":
        return HOMES
    of_others = [NUMBERS[other] for other, signed in SIGNED.items() if "CROSS" in signed and other != la]
    return tuple(home for home in of_others if recipient in (None, home))


@cache
def allowed_of(project: Path, la: str, use_case: str, recipient: str | None = None) -> frozenset[str]:
    """The canaries of one authority that a use case may share (with one recipient)."""
    if use_case not in SIGNED[la]:
        return frozenset()
    homes, sender = homes_for(la, use_case, recipient), Sender(project, la)
    datasets = [name for name in DATASETS[use_case] if name in SENT.get(la, ())]
    return frozenset().union(*(shared(sender, name, kept(project, use_case, name), homes) for name in datasets))


def allowed(project: Path, use_case: str, recipient: str | None = None) -> frozenset[str]:
    return frozenset().union(*(allowed_of(project, la, use_case, recipient) for la in SIGNED))


def leaks(paths: Iterable[Path], may: frozenset[str] = frozenset()) -> dict[str, set[str]]:
    return {path.name: found - may for path in paths if (found := canaries_in_file(path)) - may}


@cache
def in_la_database(house: House) -> frozenset[str]:
    """Every canary in the bytes and the tables of the LA zone's database, where nothing is packed."""
    texts = "".join(database_texts(house.la_database).values())
    return frozenset(canaries_in(house.la_database.read_bytes(), depth=0) | canaries_in(texts.encode(), depth=0))


# ---- the run


def test_what_may_be_read_is_read_and_nothing_else(evidence: Evidence) -> None:
    assert (evidence.said["run"].code, evidence.said["again"].code) == (1, 1), evidence.said["run"].text
    assert "Nothing is new" in evidence.said["again"].text and evidence.untouched
    statuses = evidence.house.statuses()
    refused = {path for path, status in statuses.items() if status != "live"}
    misnamed = {token("BAR", "cans", form, "misnamed") for form in ("form_0_5", "form_6_21")}
    of_bolton = {path for path in statuses if path.startswith(FOLDERS["350"])}
    assert of_bolton and refused == of_bolton | {p for p in statuses if any(name in p for name in misnamed)} - of_bolton


def test_every_text_of_the_returns_is_landed(evidence: Evidence) -> None:
    """The tests below say nothing about what never got in."""
    held = in_la_database(evidence.house)
    for dataset in SIX:
        checked = kept(evidence.house.project, "CHECKS", dataset)
        texts = shared(evidence.sender("BAR"), dataset, checked, HOMES)
        missing = {name for name in texts if name.startswith("BAR ")} - held
        assert not {n for n in missing if n.split()[2] != "bad"}, dataset


@pytest.mark.parametrize("use_case", DATASETS)
def test_published_files_and_exports_hold_only_what_the_use_case_allows(evidence: Evidence, use_case: str) -> None:
    places = [evidence.house.data / "published" / use_case, evidence.house.exports / use_case]
    assert all(place.is_dir() for place in places)
    assert not leaks(files_below(*places), allowed(evidence.house.project, use_case))


@pytest.mark.parametrize("use_case", DATASETS)
def test_what_the_use_case_allows_does_arrive(evidence: Evidence, use_case: str) -> None:
    """Of every column that a use case keeps, some canary."""
    text = b"".join(path.read_bytes() for path in sorted((evidence.house.exports / use_case).glob("*.csv")))
    may = {name for name in allowed(evidence.house.project, use_case) if " " in name}
    columns = {" ".join(name.split()[:2] + name.removesuffix(" bad").split()[3:]) for name in may}
    found = {" ".join(name.split()[:2] + name.removesuffix(" bad").split()[3:]) for name in canaries_in(text)}
    assert columns and not columns - found


def test_each_use_case_has_a_database_of_its_own_that_holds_what_it_allows(evidence: Evidence) -> None:
    assert set(DATASETS) <= set(evidence.house.regions)
    for use_case, database in evidence.house.regions.items():
        may = allowed(evidence.house.project, use_case) if use_case in DATASETS else set()
        for place, text in database_texts(database).items():
            assert canaries_in(text.encode(), depth=1) <= may, (use_case, place)


def test_no_byte_in_any_public_place_is_more_than_some_use_case_allows(evidence: Evidence) -> None:
    may = frozenset().union(*(allowed(evidence.house.project, use_case) for use_case in DATASETS))
    assert not leaks(files_below(*evidence.house.public), may)


def test_nothing_but_archive_database_and_reports_holds_a_value(evidence: Evidence) -> None:
    data, zone = evidence.house.data, evidence.house.data / "la_zone"
    values_belong = (zone / "archive", zone / "reports", zone / "la.duckdb", *evidence.house.public)
    others = [
        path
        for path in files_below(data, evidence.house.project)
        if not any(path.is_relative_to(place.resolve()) for place in values_belong)
    ]
    assert others and not leaks(others)


def test_terminal_and_paths_show_no_value(evidence: Evidence) -> None:
    for name, ended in evidence.said.items():
        assert not canaries_in(ended.text.encode()), name
    paths = "\n".join(str(path.relative_to(evidence.house.data)) for path in evidence.house.data.rglob("*"))
    assert not canaries_in(paths.encode())


def test_what_no_schema_declares_is_in_no_database_and_no_report(evidence: Evidence) -> None:
    """Hidden sheets, remarks, cells beside a form, notes, properties, comments, attributes and unknown elements."""
    reports = files_below(evidence.house.data / "la_zone" / "reports")
    assert not {name for name in in_la_database(evidence.house) if name.split()[-1] in UNSEEN}
    for path in (*evidence.house.regions.values(), *reports):
        assert not {name for name in canaries_in_file(path) if name.split()[-1] in UNSEEN}, path.name


def test_an_authority_without_agreement_leaves_nothing_but_its_refusals(evidence: Evidence) -> None:
    places = [evidence.house.data / "la_zone" / "archive", *evidence.house.public]
    found = set().union(*map(canaries_in_file, files_below(*places)), in_la_database(evidence.house))
    assert {name.split()[-1] for name in found if name.startswith("350 ")} <= {"file", "folder", "misnamed", "unnamed",
                                                                              "Child Unique ID", "ID"}  # fmt: skip


# ---- identifiers


def test_region_is_told_of_no_name_number_or_address(evidence: Evidence) -> None:
    """Said once more by name, for a use case that kept one by mistake would allow it above."""
    in_marts = database_texts(evidence.house.region("REGION"))
    found = canaries_in(repr(in_marts).encode(), depth=1)
    for path in files_below(evidence.house.data / "published" / "REGION", evidence.house.exports / "REGION"):
        found |= canaries_in_file(path)
    columns = {name.removesuffix(" bad").split()[-1] for name in found}
    assert columns and columns <= {"pupilonrolltableid", "pupilnolongeronrolltableid", "termlyexclusionsonrolltableid",
        "termlyexclusionsoffrolltableid", "estab", "schoolname", "sentype"}  # fmt: skip


def test_no_name_stands_outside_the_exchange(evidence: Evidence) -> None:
    places = [p for u in ("PAN", "REGION") for p in (evidence.house.data / "published" / u, evidence.house.exports / u)]
    for path in files_below(*places):
        assert not {name for name in canaries_in_file(path) if name.split()[-1] in NAMES}, path.name


def test_p03_the_name_of_a_form_is_nowhere_in_the_region(evidence: Evidence) -> None:
    """Where the form itself names the child, its identifier is shared under the agreement, and stands there alone."""
    for path in files_below(*evidence.house.public):
        found = canaries_in_file(path)
        assert not {name for name in found if name.split()[-1] in ("misnamed", "unnamed", "another")}, path.name
    for database in evidence.house.regions.values():
        for place, text in database_texts(database).items():
            of_cans = {name for name in canaries_in(text.encode(), depth=1) if name.split()[1:2] == ["cans"]}
            assert not of_cans or place.startswith("pan.pan_cans"), place


@pytest.mark.parametrize("use_case", DATASETS)
def test_coverage_and_findings_of_the_region_hold_no_canary(evidence: Evidence, use_case: str) -> None:
    files = [*(evidence.house.data / "published" / use_case).glob("*"), *(evidence.house.exports / use_case).glob("*")]
    told = [path for path in files if "coverage" in path.name or "findings" in path.name]
    assert len(told) == 6 and not leaks(told)


def test_p10_a_social_worker_is_a_pseudonym_that_nobody_without_the_key_can_make(evidence: Evidence) -> None:
    clear = {number for (number,) in evidence.house.la("""select distinct "SWENo" from raw.csww__workers""") if number}
    told = {made for (made,) in evidence.house.mart('select distinct "SWENo" from pan.pan_csww__workers') if made}
    assert len(told) == len(HOMES) - 1 and len(clear) > 4
    hashes = ("md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b")
    texts = [f(n) + end for n in clear for f in (str.upper, str.lower) for end in ("", "_BAR", "_302", "BAR")]
    assert not told & {hashlib.new(name, text.encode()).hexdigest() for name in hashes for text in texts}
    numbers = {f"{la} csww {home} workers SWENo" for la in SIGNED for home in HOMES}
    for path in files_below(*evidence.house.public):
        assert not canaries_in_file(path) & numbers, path.name


def test_the_key_of_the_pseudonyms_is_in_no_file(evidence: Evidence) -> None:
    for key in (text.encode() for text in KEYS.values()):
        forms = (key, key.hex().encode(), key.decode().encode("utf-16-le"))
        for path in files_below(evidence.house.data, evidence.house.project):
            content = path.read_bytes()
            assert not any(form in content for form in forms), path.name


# ---- the exchange


def test_a_child_is_passed_on_to_the_authority_it_lives_in_and_no_other(evidence: Evidence) -> None:
    project = evidence.house.project
    for number in ("302", "202", "822"):
        files = sorted((evidence.house.exports / "CROSS").glob(f"CROSS_{number}_*"))
        assert {path.stem for path in files} == {f"CROSS_{number}_{table}" for table in CHILD_TABLES}
        assert not leaks(files, allowed(project, "CROSS", number))
        found = set().union(*map(canaries_in_file, files))
        surnames = {name for name in found if name.endswith(" surname")}
        senders = [la for la in ("BAR", "CAM", "822") if NUMBERS[la] != number]
        assert {name.split()[0] for name in surnames} == set(senders)
        assert {name.split()[2] for name in surnames} == {number}


def test_there_is_no_file_for_an_authority_outside_the_exchange(evidence: Evidence) -> None:
    of = {path.stem.split("_")[1] for path in (evidence.house.exports / "CROSS").iterdir() if path.is_file()}
    assert of == {"302", "202", "822", "coverage", "findings", "recipients"}


@pytest.mark.parametrize("table", CHILD_TABLES)
def test_no_row_of_the_exchange_stays_where_it_came_from(evidence: Evidence, table: str) -> None:
    assert set(passed_on(evidence.house, table)) == {
        (la, home)
        for la, number in (("Barnet", "302"), ("Camden", "202"), ("Bedford", "822"))
        for home in ("302", "202", "822")
        if home != number
    }


def passed_on(house: House, table: str) -> list[tuple[str, str]]:
    """The sender and the home of every row that is published for the exchange."""
    path = house.data / "published" / "CROSS" / f"school_census__{table}.parquet"
    return house.mart('select "LA", "HomeAuthority" from read_parquet(?)', str(path))


def test_nobody_but_the_authority_itself_is_given_its_children(evidence: Evidence) -> None:
    """The region's own database of the exchange has no table with a child in it."""
    of_exchange = set(database_texts(evidence.house.region("CROSS"))) - {"views"}
    assert of_exchange == {f"cross.cross_quality__{name}" for name in ("coverage", "findings", "recipients")}


def test_those_who_do_not_live_elsewhere_are_in_no_file_of_the_exchange(evidence: Evidence) -> None:
    places = [evidence.house.data / "published" / "CROSS", evidence.house.exports / "CROSS"]
    found = {n for n in set().union(*map(canaries_in_file, files_below(*places))) if len(n.split()) > 3}
    of = {(name.split()[0], name.split()[2]) for name in found}
    assert of and not {(la, home) for la, home in of if home in (NUMBERS[la], "883", "bad")}
    assert not {la for la, _ in of} & {"883", "350"}


# ---- withdrawal from the exchange


@pytest.fixture(scope="module")
def withdrawn(evidence: Evidence, tmp_path_factory: pytest.TempPathFactory) -> House:
    """The same house after Camden has left the exchange. What it lets others check goes on."""
    folder = tmp_path_factory.mktemp("six_withdrawn")
    project = copy_project(folder / "project", evidence.house.project)
    end_agreements(project, "CAM", "2026-06-01", ("CROSS",))
    house = evidence.house.copy(folder / "data", project=project)
    ended = house.run()
    assert ended.code == 1, ended.text
    return house


def test_an_authority_that_leaves_the_exchange_takes_its_rows_and_gets_no_more(withdrawn: House) -> None:
    for path in files_below(*withdrawn.public):
        found = {tuple(name.split()) for name in canaries_in_file(path) if len(name.split()) > 3}
        left = {name for name in found if name[1] == "school_census" and (name[0] == "CAM")}
        assert not left, path.name
        in_exchange = "CROSS" in path.name or "CROSS" in path.parent.name or "cross" in path.name
        assert not in_exchange or not {name for name in found if name[2] == "202"}, path.name
    assert not list((withdrawn.exports / "CROSS").glob("CROSS_202_*"))


def test_what_left_the_exchange_is_on_record_on_both_sides(withdrawn: House) -> None:
    told = withdrawn.la(
        "select la, shared_with, reason, instruction, sum(rows_removed) > 0 from raw.deletions"
        " where use_case = 'CROSS' and table_name = 'children' group by all order by all"
    )
    ended = "no agreement is in force any more"
    left = "the authority that it was shared with has no agreement in force any more"
    assert told == [
        ("822", "202", left, "1.1", True),
        ("BAR", "202", left, "1.1", True),
        ("CAM", "302", ended, "1.1", True),
        ("CAM", "822", ended, "1.1", True),
    ]
    text = (withdrawn.region("CROSS").parent / "deletions.csv").read_text(encoding="utf-8")
    assert {line.split(",")[5] for line in text.splitlines() if left in line} == {"202"}


def test_those_who_stay_in_the_exchange_go_on(withdrawn: House) -> None:
    assert set(passed_on(withdrawn, "children")) == {("Barnet", "822"), ("Bedford", "302")}
    camden = withdrawn.la("select count(*) from raw.school_census__pupilonroll where _la = 'CAM'")
    assert camden[0][0] > 0
