"""The evidence of a release: whole, checkable, and without a value."""

import csv
import hashlib
import json
import shutil
from pathlib import Path

import duckdb
import pytest

from .canaries import canaries_in_file
from .running import House, files_below, write_file

OC3 = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM"

WHOLE = {
    "README.md",
    "SHA256SUMS",
    "agreements.csv",
    "coverage.csv",
    "deletions.csv",
    "release.json",
    "row_accounting.csv",
    "sessions.csv",
    "singling_out.csv",
    "software.json",
}


@pytest.fixture(scope="module")
def evidence(golden: House, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("evidence") / "pack"
    said = golden.returns("evidence", "--out", str(out), "--data", str(golden.data))
    assert said.code == 0, said.text
    return out


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_everything_an_auditor_asks_for_is_there(evidence: Path) -> None:
    assert {path.name for path in evidence.iterdir() if path.is_file()} == WHOLE
    assert {path.name for path in evidence.iterdir() if path.is_dir()} == {"register", "releases", "use_cases"}
    assert (evidence / "register" / "register.html").is_file()
    assert len(list((evidence / "releases").glob("*.json"))) == 1


def test_hashes_are_those_of_the_files(evidence: Path) -> None:
    lines = [line.split("  ") for line in (evidence / "SHA256SUMS").read_text(encoding="utf-8").splitlines()]
    files = {
        p.relative_to(evidence).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files_below(evidence)
    }
    files.pop("SHA256SUMS")
    assert {name: digest for digest, name in lines} == files


def test_a_released_file_can_be_told_by_its_hash(evidence: Path, golden: House) -> None:
    released = json.loads((evidence / "release.json").read_text(encoding="utf-8"))["region"]["files"]
    for entry in released:
        content = (golden.exports / entry["file"]).read_bytes()
        assert (entry["sha256"], entry["bytes"]) == (hashlib.sha256(content).hexdigest(), len(content))
    assert {p.name for p in golden.exports.rglob("*.csv")} <= {Path(entry["file"]).name for entry in released}


def test_every_row_is_accounted_for(evidence: Path, golden: House) -> None:
    found = rows(evidence / "row_accounting.csv")
    for row in found:
        parts = (int(row[f"rows_{part}"]) for part in ("kept", "removed", "duplicate", "rejected"))
        assert int(row["rows_in"]) == sum(parts), row
    ((landed,),) = golden.la("select sum(rows_landed) from quality.files_in_force")
    assert sum(int(row["rows_kept"]) for row in found if row["stage"] == "landing") == landed


def test_agreements_say_whether_they_are_in_force(evidence: Path, golden: House) -> None:
    found = {
        (r["use_case"], r["dataset"], r["la_code"])
        for r in rows(evidence / "agreements.csv")
        if r["in_force"] == "true"
    }
    assert found == set(golden.la("select use_case, dataset, la_code from reference.agreements_in_force"))


def test_no_file_name_or_identifier_is_in_it(evidence: Path, golden: House) -> None:
    told = b"".join(path.read_bytes() for path in files_below(evidence) if path.suffix in (".csv", ".json", ".md"))
    names = {Path(path).name for (path,) in golden.la("select distinct path from raw.files")}
    names -= {f"{table}.csv" for (table,) in golden.la("select distinct table_name from raw.files")}
    children = {child for (child,) in golden.la('select distinct "CHILD" from raw.ssda903__header') if len(child) > 3}
    assert not [name for name in names | children if name.encode() in told]
    assert not {path.name for path in files_below(evidence) if canaries_in_file(path)}


def test_only_of_what_is_released(golden: House, tmp_path: Path) -> None:
    nothing = golden.returns("evidence", "--out", str(tmp_path / "a"), "--data", str(tmp_path / "empty"))
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes.txt").write_text("mine", encoding="utf-8")
    full = golden.returns("evidence", "--out", str(tmp_path / "full"), "--data", str(golden.data))
    assert (nothing.code, full.code) == (2, 2)
    assert "Nothing is published" in nothing.text and "is not empty" in full.text
    assert not (tmp_path / "a").exists()


@pytest.fixture
def house(golden: House, tmp_path: Path) -> House:
    """A copy of the golden house to change, its incoming folder too."""
    shutil.copytree(golden.incoming, tmp_path / "incoming")
    return golden.copy(tmp_path / "data", incoming=tmp_path / "incoming")


def refused_as_another_state(house: House) -> bool:
    pack = house.data.parent / "pack"
    said = house.returns("evidence", "--out", str(pack), "--data", str(house.data))
    return said.code == 2 and "is not what is published" in said.text and not pack.exists()


def test_another_session_than_the_released_one_is_no_evidence(house: House) -> None:
    write_file(house.incoming, "Barnet-BAR/ssda903/2025/oc3.csv", OC3, "9,01/01/2005,YES,F2,U1")
    assert house.returns("load").code == 0
    assert house.la("select count(*) from raw.sessions") == [(2,)]
    assert refused_as_another_state(house)


def test_a_database_without_what_was_built_is_no_evidence(house: House) -> None:
    """It was written anew under another key, or none; the session is the released one."""
    assert house.returns("rekey").code == 0
    assert house.la("select count(*) from raw.sessions") == [(1,)]
    assert refused_as_another_state(house)


def test_other_rows_than_the_released_ones_are_no_evidence(house: House) -> None:
    """As after a build of another day that failed: the same session, and another state."""
    with duckdb.connect(str(house.la_database)) as connection:
        connection.execute("delete from reference.agreements where la_code = 'BAR'")
    assert refused_as_another_state(house)


def test_every_file_is_explained(evidence: Path) -> None:
    told = (evidence / "README.md").read_text(encoding="utf-8")
    names = {f"{path.name}/" if path.is_dir() else path.name for path in evidence.iterdir()} - {"README.md"}
    assert not [name for name in sorted(names) if f"`{name}`" not in told]
    assert "2026-06-30" in told
