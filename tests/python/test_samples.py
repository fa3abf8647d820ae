"""The sample generator and its SSDA903 returns: the same bytes every time, and nobody's life in them."""

import csv
import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest
import yaml

from samples.generator import london_codes, make_bulk_ssda903, make_samples
from samples.generator.authorities import AUTHORITIES, BARNET
from samples.generator.readme import readme
from samples.generator.ssda903.contradictions import CASES, Case, Fixed, contradicting_lives
from samples.generator.ssda903.sample import SEED, YEARS, Sample, clean_files, compose
from samples.generator.ssda903.tables import HEADERS, tables_of
from samples.generator.write import SampleFile

REPO = Path(__file__).parents[2]
SAMPLES = REPO / "samples"
RULES = {"RULE_3", "RULE_3A", "RULE_2", "RULE_1A", "RULE_1", "RULE_4", "RULE_5"}
POSTCODE = re.compile("GIR0AA|[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}")


@pytest.fixture(scope="module")
def sample() -> Sample:
    return compose(clean_files())


@cache
def clean(years: tuple[int, ...]) -> tuple[SampleFile, ...]:
    return tuple(clean_files(years=years))


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def unpacked(content: bytes) -> bytes | dict[str, bytes]:
    """The parts of a workbook, which another release of zlib may pack in other bytes; any other file as it is."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def table_and_year(file: SampleFile) -> tuple[str, int]:
    every = range(YEARS[0], 2028)
    return next((t, y) for a in AUTHORITIES for y in every for t in HEADERS if a.file(y, t) == file.path)


# --- the same bytes, and no more of them than agreed -------------------------------------------------------------


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    make_samples(tmp_path / "once")
    make_samples(tmp_path / "again")
    assert contents(tmp_path / "once") == contents(tmp_path / "again")


def test_another_seed_gives_other_children(tmp_path: Path) -> None:
    make_samples(tmp_path, seed=1)
    path = BARNET.file(2024, "header")
    assert (tmp_path / path).read_bytes() != (SAMPLES / "incoming" / path).read_bytes()


def test_the_committed_sample_is_what_the_generator_makes(tmp_path: Path) -> None:
    make_samples(tmp_path)
    made, committed = contents(tmp_path), contents(SAMPLES / "incoming")
    assert {k: unpacked(v) for k, v in committed.items()} == {k: unpacked(v) for k, v in made.items()}, (
        "run: python -m samples.generator"
    )
    assert (SAMPLES / "README.md").read_text(encoding="utf-8") == readme(), "run: python -m samples.generator"


def test_the_committed_sample_is_small() -> None:
    committed = contents(SAMPLES / "incoming")
    assert len(committed) < 450
    assert sum(map(len, committed.values())) < 2_200_000
    first = {path: made for path, made in committed.items() if {"annex_a", "cin", "ssda903"} & set(path.split("/"))}
    assert len(first) < 190
    assert sum(map(len, first.values())) < 1_200_000


# --- the return as its specification has it ----------------------------------------------------------------------


def schema(table: str) -> dict[str, str | None]:
    """Column names of a table in the schema, and the code list of each that has one."""
    text = (REPO / "schemas" / "returns" / "ssda903" / f"{table}.yml").read_text(encoding="utf-8")
    return {column["name"]: column.get("codes") for column in yaml.safe_load(text)["columns"]}


@pytest.mark.parametrize("table", HEADERS)
def test_a_table_has_the_columns_of_its_schema(table: str) -> None:
    assert set(HEADERS[table]) == set(schema(table))


def codes(codelist: str, year: int) -> set[str]:
    with (REPO / "seeds" / "code_lists" / "codes_ssda903.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["list"] == codelist]
    return {r["code"] for r in rows if int(r["valid_from"] or 0) <= year <= int(r["valid_until"] or 9999)}


@pytest.mark.parametrize("year", [*YEARS, 2027])
def test_every_code_is_valid_in_its_year(year: int) -> None:
    # Camden goes on sending 1 and 2 in the uasc table, as authorities may.
    allowed = {"sex_uasc": {"1", "2"}}
    for file in clean((year,)):
        table, _ = table_and_year(file)
        for at, codelist in enumerate(schema(table)[name] for name in file.header):
            if codelist:
                sent = {row[at] for row in file.rows} - {""}
                assert sent <= codes(codelist, year) | allowed.get(codelist, set()), (file.path, codelist)


def test_every_authority_sends_every_table_every_year() -> None:
    sent = {file.path for file in clean(YEARS)}
    assert sent == {a.file(year, table) for a in AUTHORITIES for year in YEARS for table in tables_of(year)}


def test_deprivation_of_liberty_comes_with_2027() -> None:
    assert "dolo" not in {table_and_year(file)[0] for file in clean(YEARS)}
    assert "dolo" in {table_and_year(file)[0] for file in clean((2027,))}


def test_nothing_happens_after_the_return_year() -> None:
    known_in_advance = {"DUC"}
    for file in clean((*YEARS, 2027)):
        _, year = table_and_year(file)
        for name, *cells in zip(file.header, *file.rows, strict=True):
            days = [day(cell) for cell in cells if re.fullmatch("../../....", cell)]
            assert name in known_in_advance or not days or max(days) <= date(year, 3, 31), (file.path, name)


def test_no_two_good_files_are_alike() -> None:
    assert max(Counter(file.content() for file in clean(YEARS)).values()) == 1


# --- nobody's life -----------------------------------------------------------------------------------------------


def test_postcodes_are_well_formed_and_in_no_area_that_exists() -> None:
    for file in clean(YEARS):
        for name, *cells in zip(file.header, *file.rows, strict=True):
            if name.endswith("_POST"):
                found = {cell.replace(" ", "") for cell in cells}
                assert all(POSTCODE.fullmatch(cell) and cell.startswith("V") for cell in found)


def test_about_every_fifth_placement_lies_in_another_area() -> None:
    placed = [
        (cells["HOME_POST"][:2], cells["PL_POST"][:2])
        for file in clean(YEARS)
        if "PL_POST" in file.header
        for cells in (dict(zip(file.header, row, strict=True)) for row in file.rows)
        if cells["PL_POST"]
    ]
    outside = [there for home, there in placed if there != home]
    assert 0.1 < len(outside) / len(placed) < 0.3
    assert set(outside) == {"VB", "VC", "VT", "VX", "VY"}


def test_nothing_looks_like_a_name(sample: Sample) -> None:
    cells = {cell for file in sample.files for row in file.rows for cell in row}
    words = {cell for cell in cells if re.search("[A-Z][a-z]", cell)}
    assert words == {"Male", "Female", "Orléans", "Total"} & words


def test_pupil_numbers_belong_to_no_authority() -> None:
    upns = {row[4] for file in clean(YEARS) if file.header == HEADERS["header"] for row in file.rows}
    assert all(re.fullmatch("UN[1-5]|[A-HJ-NP-RT-Z]000[0-9]{9}", upn) for upn in upns)


# --- dirt --------------------------------------------------------------------------------------------------------


def test_every_piece_of_dirt_changes_its_file(sample: Sample) -> None:
    before = {file.path: file.content() for file in clean(YEARS)}
    after = {file.path: file.content() for file in sample.files}
    assert {spoil.path for spoil, _ in sample.spoils} == {path for path in before if before[path] != after[path]}


def test_the_dirt_is_of_every_kind_that_a_file_can_have(sample: Sample) -> None:
    found = {spoil.finding for spoil, _ in sample.spoils} | {extra.finding for extra in sample.extras}
    kinds = {kind for kind in found if not kind.startswith("none")}
    assert kinds == {
        "AmbiguousHeader",
        "Blank",
        "ConversionError",
        "DuplicateFile",
        "DuplicateRemoval",
        "EmptyFile",
        "EncryptedFile",
        "MissingLA",
        "MissingYear",
        "NoDataRows",
        "NotSigned",
        "OutOfRange",
        "PeriodConflict",
        "RaggedRow",
        "RetentionPeriod",
        "RowRemoved",
        "UnexpectedColumn",
        "UnidentifiedTable",
        "UnknownDataset",
        "WithdrawnCode",
    }


def test_good_data_is_the_rule(sample: Sample) -> None:
    assert len(sample.spoils) < 0.25 * len(clean(YEARS))
    assert len(sample.extras) < 0.1 * len(clean(YEARS))


@pytest.mark.parametrize(
    ("path", "encoding", "starts"),
    [
        ("Fons-04cd3-Thurrock-883/ssda903/2026/SSDA903_2026_social_worker.csv", "utf-16", "CHILD\tDOB"),
        ("Camden-CAM/ssda903/2023-24/SSDA903 2023-24 Prev Perm.csv", "cp1252", "CHILD,DOB"),
        ("Camden-CAM/ssda903/2024-25/SSDA903 2024-25 Header.csv", "utf-8-sig", "CHILD,SEX"),
        ("Bedford-822/ssda903/903_oc2_2024.csv", "utf-8", "CHILD;DOB"),
        ("Bedford-822/ssda903/903_placed_adoption_2024.csv", "utf-8", "CHILD,DOB"),
    ],
)
def test_odd_files_are_saved_as_said(path: str, encoding: str, starts: str) -> None:
    assert (SAMPLES / "incoming" / path).read_bytes().decode(encoding).startswith(starts)


def test_the_windows_1252_file_is_no_utf_8() -> None:
    content = (SAMPLES / "incoming" / "Camden-CAM/ssda903/2023-24/SSDA903 2023-24 Prev Perm.csv").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        content.decode()


# --- the episode rules -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sent:
    """One episode row of one return, with what the rules need to know; `rules` are those applied so far."""

    child: str
    decom: date
    rne: str
    same: tuple[str, ...]
    dec: date | None
    rec: str
    reason: str
    year: int
    rules: tuple[str, ...] = ()

    def repaired(self, rule: str, dec: date, rec: str, reason: str) -> "Sent":
        return replace(self, dec=dec, rec=rec, reason=reason, rules=(*self.rules, rule))


def day(cell: str) -> date:
    return datetime.strptime(cell, "%d/%m/%Y").date()


def read(rows: Iterable[dict[str, str]], year: int) -> Iterator[Sent]:
    for r in rows:
        same = tuple(r[name] for name in ("RNE", "LS", "PLACE", "PLACE_PROVIDER", "PL_POST", "URN"))
        dec = day(r["DEC"]) if r["DEC"] else None
        yield Sent(r["CHILD"], day(r["DECOM"]), r["RNE"], same, dec, r["REC"], r["REASON_PLACE_CHANGE"], year)


def one_per_start(sent: Iterable[Sent]) -> list[Sent]:
    """One row per child and DECOM: the latest DEC, then the latest YEAR, stays."""
    best = sorted(sent, key=lambda e: (e.child, e.decom, -(e.dec or date.min).toordinal(), -e.year))
    return [next(rows) for _, rows in groupby(best, key=lambda e: (e.child, e.decom))]


def beside(episodes: list[Sent]) -> Iterator[tuple[Sent | None, Sent, Sent | None]]:
    """Each episode between the same child's previous and next."""
    around = [None, *episodes, None]
    for before, this, after in zip(around, episodes, around[2:], strict=False):
        same_before = before if before and before.child == this.child else None
        yield same_before, this, after if after and after.child == this.child else None


def stage_1(before: Sent | None, this: Sent, after: Sent | None, latest: int) -> tuple[str, Sent | None]:
    """The rule for an open episode of an old return, and what is left of it."""
    year_end = date(this.year, 3, 31)
    if this.dec or this.year == latest:
        return "", this
    if any(n and n.decom != this.decom and n.same == this.same for n in (before, after)):
        return "RULE_3", None
    if before and before.year > this.year:
        return "RULE_3A", None
    if not after:
        return "RULE_2", this.repaired("RULE_2", year_end, "E99", this.reason)
    if after.rne == "S":
        left = min(year_end, after.decom - timedelta(days=1))
        return "RULE_1A", this.repaired("RULE_1A", left, "E99", this.reason)
    reason = "LIIAF" if after.rne in "PBTU" else this.reason
    return "RULE_1", this.repaired("RULE_1", after.decom, "X1", reason)


def stage_2(this: Sent, after: Sent | None) -> Sent:
    if this.dec is None or after is None or after.year <= this.year or this.dec == after.decom:
        return this
    if this.dec > after.decom:
        return this.repaired("RULE_4", after.decom, this.rec, this.reason)
    return this.repaired("RULE_5", after.decom, "X1", this.reason) if this.rec == "X1" else this


def repair(sent: Iterable[Sent]) -> tuple[list[Sent], set[str]]:
    """The episodes of one authority as the rules leave them, and every rule that was used."""
    episodes = one_per_start(sent)
    latest = max(e.year for e in episodes)
    first = [stage_1(before, this, after, latest) for before, this, after in beside(episodes)]
    kept = [e for _, e in first if e]
    second = [stage_2(this, after) for _, this, after in beside(kept)]
    return second, {rule for rule, _ in first} - {""} | {rule for e in second for rule in e.rules}


def episodes_of(files: Iterable[SampleFile], folder: str) -> Iterator[Sent]:
    for file in files:
        if file.path.startswith(folder) and file.header == HEADERS["episodes"]:
            rows = (dict(zip(file.header, row, strict=True)) for row in file.rows if row[0] != "Total")
            yield from read(rows, table_and_year(file)[1])


@pytest.fixture(scope="module")
def barnet(sample: Sample) -> tuple[list[Sent], set[str]]:
    return repair(episodes_of(sample.files, BARNET.folder))


@pytest.mark.parametrize(
    ("child", "case"),
    [pytest.param(life.child.id, c, id=c.shows) for life, c in zip(contradicting_lives(SEED), CASES, strict=True)],
)
def test_a_contradiction_is_repaired_as_the_readme_says(
    child: str, case: Case, barnet: tuple[list[Sent], set[str]]
) -> None:
    assert tuple(as_fixed(e) for e in barnet[0] if e.child == child) == case.fixed


def as_fixed(e: Sent) -> Fixed:
    dec = f"{e.dec:%d/%m/%Y}" if e.dec else ""
    return Fixed(f"{e.decom:%d/%m/%Y}", dec, e.rec, e.reason, " | ".join(e.rules) or "Original")


def test_barnet_shows_every_episode_rule(barnet: tuple[list[Sent], set[str]]) -> None:
    assert barnet[1] == RULES


def test_nobody_else_needs_repair(sample: Sample, barnet: tuple[list[Sent], set[str]]) -> None:
    planted = {life.child.id for life in contradicting_lives(SEED)}
    assert {e.child for e in barnet[0] if e.rules} <= planted
    for authority in AUTHORITIES:
        if authority is not BARNET:
            assert repair(episodes_of(sample.files, authority.folder))[1] == set()


# --- the benchmark's returns -------------------------------------------------------------------------------------

BULK_YEARS = range(2020, 2026)
BULK_CODES = ["BAR", "CAM", "ENF"]


def test_bulk_repeats_itself(tmp_path: Path) -> None:
    sizes = [make_bulk_ssda903(tmp_path / name, BULK_CODES, BULK_YEARS, 3000) for name in ("once", "again")]
    assert sizes[0] == sizes[1]
    assert contents(tmp_path / "once") == contents(tmp_path / "again")


def test_bulk_is_as_large_as_asked(tmp_path: Path) -> None:
    size = make_bulk_ssda903(tmp_path, BULK_CODES, BULK_YEARS, 9000)
    written = contents(tmp_path)
    assert 9000 <= size.rows["episodes"] < 9000 + 60 * len(BULK_CODES)
    assert (size.files, size.bytes) == (len(written), sum(map(len, written.values())))
    lines = sum(content.count(b"\n") - 1 for path, content in written.items() if path.endswith("_episodes.csv"))
    assert lines == size.rows["episodes"]
    assert 0.35 < size.rows["header"] / size.rows["episodes"] < 0.6


def test_bulk_needs_every_episode_rule(tmp_path: Path) -> None:
    make_bulk_ssda903(tmp_path, ["BAR"], BULK_YEARS, 20_000, dirt_share=0)
    sent: list[Sent] = []
    for year in BULK_YEARS:
        with (tmp_path / f"Barnet-BAR/ssda903/{year}/SSDA903_{year}_episodes.csv").open(encoding="utf-8") as file:
            sent += read(csv.DictReader(file), year)
    repaired, rules = repair(sent)
    assert rules == RULES
    assert 0.01 < sum(bool(e.rules) for e in repaired) / len(repaired) < 0.15


def test_bulk_codes_are_valid_where_no_dirt_is_asked_for(tmp_path: Path) -> None:
    make_bulk_ssda903(tmp_path, ["BAR"], [2017, 2018, 2026, 2027], 2000, dirt_share=0)
    for path in tmp_path.rglob("*.csv"):
        _, year, table = path.stem.split("_", 2)
        with path.open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        assert tuple(rows[0]) == HEADERS[table]
        for name, codelist in schema(table).items():
            if codelist:
                assert {row[name] for row in rows} - {""} <= codes(codelist, int(year)), (table, name)


def test_bulk_dirt_is_a_small_share(tmp_path: Path) -> None:
    make_bulk_ssda903(tmp_path / "dirty", ["BAR"], [2025], 4000, dirt_share=0.01)
    make_bulk_ssda903(tmp_path / "clean", ["BAR"], [2025], 4000, dirt_share=0)
    path = "Barnet-BAR/ssda903/2025/SSDA903_2025_episodes.csv"
    pairs = zip(*((tmp_path / kind / path).read_text().splitlines() for kind in ("dirty", "clean")), strict=True)
    assert 15 < sum(dirty != good for dirty, good in pairs) < 80


def test_bulk_covers_london() -> None:
    assert len(london_codes()) == 33
