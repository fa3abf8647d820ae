"""The authority's own report: what a data officer opens, and what must never happen in it."""

import csv
import io
import random
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import duckdb
import openpyxl
import pytest
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from ingest.ledger import LEDGER
from ingest.words import counted
from reports import report
from reports.findings import CAUSES, COLUMNS, SEVERITIES, csv_text
from reports.report import write_reports
from schemas.project import PROJECT

FIRST, SECOND = "000001-aaaaaaaa", "000002-bbbbbbbb"
FINDINGS = """
    la varchar, dataset varchar, period varchar, file_id varchar, path varchar, table_name varchar,
    column_name varchar, column_letter varchar, row_number bigint, child varchar, kind varchar, severity varchar,
    likely_fault varchar, meaning varchar, found varchar, expected varchar, what_happens varchar, what_to_do varchar,
    sheet varchar, element varchar"""
FORMULAS = ["=1+1", '=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"]


class Build:
    """A finished build in memory, filled by hand."""

    def __init__(self) -> None:
        self.connection = duckdb.connect()
        for schema in ("raw", "quality", "reference"):
            self.connection.execute(f"create schema {schema}")
        for table in ("sessions", "files"):
            self.connection.execute(f"create table raw.{table} ({LEDGER[table]})")
        self.connection.execute(f"create table quality.findings ({FINDINGS})")
        self.connection.execute("create table reference.authorities (la_code varchar, la_name varchar)")
        self.connection.execute("insert into reference.authorities values ('AAA', 'Anytown'), ('111', 'Othertown')")

    def insert(self, table: str, **values: object) -> None:
        names, marks = ", ".join(values), ", ".join("?" for _ in values)
        self.connection.execute(f"insert into {table} ({names}) values ({marks})", list(values.values()))

    def session(self, session_id: str = FIRST, hour: int = 9) -> None:
        moment = datetime(2026, 6, 30, hour, 5)
        self.insert("raw.sessions", session_id=session_id, started_at=moment, as_at=date(2026, 6, 30))

    def file(self, path: str = "AAA/r/2026/t.csv", **values: object) -> None:
        usual: dict[str, object] = {
            "session_id": FIRST,
            "file_id": f"id of {path}",
            "la": "AAA",
            "dataset": "r",
            "status": "live",
        }
        usual |= {"table_name": "t", "period": "2026", "year": 2026, "sha256": f"sha of {path}", "bytes": 1}
        usual |= {"encoding": "utf-8-sig", "delimiter": ",", "header_row": 1}
        usual |= {"rows_read": 7, "rows_landed": 4, "rows_blank": 2, "rows_rejected": 1}
        self.insert("raw.files", **usual | {"path": path} | values)

    def finding(self, **values: object) -> None:
        path = values.get("path", "AAA/r/2026/t.csv")
        usual: dict[str, object] = {
            "la": "AAA",
            "dataset": "r",
            "period": "2026",
            "file_id": f"id of {path}",
            "path": path,
        }
        usual |= {"table_name": "t", "column_name": "C", "column_letter": "B", "row_number": 2, "child": "00123"}
        usual |= {"kind": "ConversionError", "severity": "cell", "likely_fault": "entry", "meaning": "Cannot be read"}
        usual |= {"found": "x", "expected": "a date", "what_happens": "It is empty.", "what_to_do": "Correct it."}
        self.insert("quality.findings", **usual | values)

    def file_finding(self, **values: object) -> None:
        usual: dict[str, object] = {
            "row_number": None,
            "child": None,
            "column_name": None,
            "column_letter": None,
            "severity": "file",
        }
        self.finding(**usual | values)


@pytest.fixture
def build() -> Build:
    made = Build()
    made.session()
    made.file()
    return made


def sheet(folder: Path, title: str) -> Worksheet:
    found: Worksheet = openpyxl.load_workbook(folder / "errors.xlsx")[title]
    return found


def rows(folder: Path, title: str) -> list[dict[str, Any]]:
    """The findings on a sheet, by heading."""
    heading, *below = sheet(folder, title).iter_rows(values_only=True)
    return [dict(zip(map(str, heading), row, strict=True)) for row in below]


def column(folder: Path, title: str, name: str) -> list[Any]:
    return [row[name] for row in rows(folder, title)]


def in_csv(folder: Path, name: str = "errors.csv") -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def summary(folder: Path) -> list[tuple[Any, ...]]:
    return [tuple(v for v in row if v is not None) for row in sheet(folder, "Summary").iter_rows(values_only=True)]


def block(folder: Path, heading: str) -> list[tuple[Any, ...]]:
    """The rows of the summary below a heading, to the next empty one."""
    lines = summary(folder)
    start = next(n for n, line in enumerate(lines) if line and line[0] == heading) + 1
    return lines[start : lines.index((), start)]


def test_one_folder_for_each_authority_with_a_file_in_the_latest_session(build: Build, tmp_path: Path) -> None:
    build.file("111/r/2026/t.csv", la="111")
    build.file("nobody/t.csv", la=None, status="refused")
    assert write_reports(build.connection, tmp_path) == [tmp_path / "111" / FIRST, tmp_path / "AAA" / FIRST]
    names = sorted(path.name for path in (tmp_path / "AAA" / FIRST).iterdir())
    assert names == ["errors.csv", "errors.xlsx", "receipt.csv", "receipt.txt"]
    assert [path.name for path in (tmp_path / "AAA").iterdir()] == [FIRST], "nothing is left beside the report"


def test_findings_of_one_authority_are_told_to_no_other(build: Build, tmp_path: Path) -> None:
    build.file("111/r/2026/t.csv", la="111")
    build.finding(found="only AAA")
    other, own = write_reports(build.connection, tmp_path)
    assert [row["Found"] for row in in_csv(own)] == ["only AAA"]
    assert in_csv(other) == []
    assert all(b"only AAA" not in path.read_bytes() for path in other.glob("*.[ct]*"))


def test_the_workbook_has_its_three_sheets_ready_to_filter(build: Build, tmp_path: Path) -> None:
    build.finding()
    (folder,) = write_reports(build.connection, tmp_path)
    assert openpyxl.load_workbook(folder / "errors.xlsx").sheetnames == ["Summary", "By child", "By kind"]
    for title in ("By child", "By kind"):
        found = sheet(folder, title)
        assert tuple(cell.value for cell in found[1]) == COLUMNS
        assert all(cell.font.bold for cell in found[1])
        assert found.freeze_panes == "A2"
        assert found.auto_filter.ref == f"A1:{get_column_letter(len(COLUMNS))}2"
        assert found["D2"].alignment.wrap_text
        assert found.column_dimensions["D"].width > found.column_dimensions["A"].width


def test_a_reader_that_streams_finds_every_row(build: Build, tmp_path: Path) -> None:
    for row in range(2, 50):
        build.finding(row_number=row)
    (folder,) = write_reports(build.connection, tmp_path)
    book = openpyxl.load_workbook(folder / "errors.xlsx", read_only=True)
    assert len(list(book["By kind"].iter_rows())) == 49


def test_by_child_holds_what_belongs_to_a_row_child_by_child(build: Build, tmp_path: Path) -> None:
    build.finding(child="2", table_name="b", row_number=9)
    build.finding(child="10", table_name="b", row_number=3)
    build.finding(child="10", table_name="a", row_number=12)
    build.finding(child="10", table_name="a", row_number=4)
    build.finding(child=None, kind="RaggedRow", severity="row", table_name="a", row_number=5)
    build.file_finding(kind="ReadAs", severity="note")
    build.file_finding(kind="DuplicateRemoval", severity="row")
    build.finding(kind="UnexpectedColumn", severity="note", child=None, row_number=1)
    (folder,) = write_reports(build.connection, tmp_path)
    found = [(row["Child"], row["Table"], row["Row or line"]) for row in rows(folder, "By child")]
    assert found == [("10", "a", 4), ("10", "a", 12), ("10", "b", 3), ("2", "b", 9), (None, "a", 5)]


def test_by_kind_tells_the_gravest_first(build: Build, tmp_path: Path) -> None:
    build.file_finding(kind="ReadAs", severity="note")
    build.finding(kind="OutOfRange")
    build.finding(kind="Blank", row_number=10)
    build.finding(kind="Blank", row_number=9)
    build.finding(kind="RowRemoved", severity="row")
    build.file_finding(kind="MissingYear")
    (folder,) = write_reports(build.connection, tmp_path)
    found = [(row["Severity"], row["Kind"], row["Row or line"]) for row in rows(folder, "By kind")]
    assert found == [
        ("File", "MissingYear", None),
        ("Row", "RowRemoved", 2),
        ("Cell", "Blank", 9),
        ("Cell", "Blank", 10),
        ("Cell", "OutOfRange", 2),
        ("Note", "ReadAs", None),
    ]


def test_a_finding_is_told_in_words(build: Build, tmp_path: Path) -> None:
    build.finding(kind="Blank", found=None, likely_fault="system")
    (folder,) = write_reports(build.connection, tmp_path)
    assert rows(folder, "By kind") == [
        {
            "Severity": "Cell",
            "New since last time": "yes",
            "Kind": "Blank",
            "Meaning": "Cannot be read",
            "Child": "00123",
            "Return": "r",
            "Period": "2026",
            "Sheet": None,
            "Table": "t",
            "Column": "C",
            "Excel column": "B",
            "Row or line": 2,
            "Element": None,
            "Found": "(empty)",
            "Expected": "a date",
            "What happens now": "It is empty.",
            "What to do": "Correct it.",
            "Likely cause": "your system's export",
            "File": "AAA/r/2026/t.csv",
        }
    ]


def test_a_finding_names_the_sheet_and_the_element_it_is_about(build: Build, tmp_path: Path) -> None:
    build.finding(sheet="Contacts", path="AAA/r/2026/b.xlsx", table_name="list_1", row_number=5)
    build.finding(
        element="Message/Children/Child", path="AAA/r/2026/c.xml", row_number=40, column_name=None, column_letter=None
    )
    (folder,) = write_reports(build.connection, tmp_path)
    places = ("File", "Sheet", "Table", "Column", "Excel column", "Row or line", "Element")
    for title in ("By child", "By kind"):
        assert [tuple(row[name] for name in places) for row in rows(folder, title)] == [
            ("AAA/r/2026/b.xlsx", "Contacts", "list_1", "C", "B", 5, None),
            ("AAA/r/2026/c.xml", None, "t", None, None, 40, "Message/Children/Child"),
        ]
    assert [(row["Sheet"], row["Element"]) for row in in_csv(folder)] == [
        ("Contacts", ""),
        ("", "Message/Children/Child"),
    ]


def test_identifiers_and_values_stay_text(build: Build, tmp_path: Path) -> None:
    build.finding(child="00123", found="0042")
    build.finding(child="1e3", found="1.110E+08")
    (folder,) = write_reports(build.connection, tmp_path)
    assert column(folder, "By child", "Child") == ["00123", "1e3"]
    assert column(folder, "By child", "Found") == ["0042", "1.110E+08"]
    cells = [cell for cell in sheet(folder, "By child")[2] if cell.value is not None]
    assert {cell.number_format for cell in cells if cell.data_type == "s"} == {"@"}
    assert [cell.value for cell in cells if cell.data_type == "n"] == [2], "only the row is a number"
    assert [row["Child"] for row in in_csv(folder)] == ["00123", "1e3"]


@pytest.mark.parametrize("text", FORMULAS)
def test_p22_no_cell_is_taken_for_a_formula(build: Build, tmp_path: Path, text: str) -> None:
    build.finding(child=text, found=text, expected=text, sheet=text, element=text)
    build.file(text, status="refused", table_name=text, sheet=text)
    build.file_finding(path=text, kind="MissingYear", found=text, meaning=text, what_to_do=text)
    (folder,) = write_reports(build.connection, tmp_path)
    for worksheet in openpyxl.load_workbook(folder / "errors.xlsx"):
        assert {cell.data_type for row in worksheet.iter_rows() for cell in row} <= {"s", "n"}
    with ZipFile(folder / "errors.xlsx") as package:
        assert not any(b"<f>" in package.read(name) for name in package.namelist())
    assert text in column(folder, "By kind", "Found")
    for name in ("errors.csv", "receipt.csv"):
        cells = [cell for row in in_csv(folder, name) for cell in row.values()]
        assert f"'{text}" in cells
        assert f"'{text}" in {row["Sheet"] for row in in_csv(folder, name)}
        assert not any(cell.startswith(tuple("=+-@\t\r\n")) for cell in cells)


def test_only_text_gets_an_apostrophe() -> None:
    assert [csv_text(value) for value in (-5, 7, None, "", "a=b", "-5")] == ["-5", "7", "", "", "a=b", "'-5"]


def test_characters_that_no_workbook_holds_are_shown_as_such(build: Build, tmp_path: Path) -> None:
    build.finding(found="a\x01b <&> \ufffe", child="x" * 40_000, sheet="s\x02", element="e\x03")
    build.file("AAA/bell\x07.csv", status="refused")
    (folder,) = write_reports(build.connection, tmp_path)
    assert column(folder, "By kind", "Found") == ["a\ufffdb <&> \ufffd"]
    assert len(column(folder, "By kind", "Child")[0]) == 32_767
    assert column(folder, "By kind", "Sheet") == ["s\ufffd"]
    assert column(folder, "By kind", "Element") == ["e\ufffd"]
    assert ("AAA/bell\ufffd.csv",) in summary(folder)


def test_a_long_list_is_cut_off_and_says_so(build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "MOST_ROWS", 3)
    for row in range(2, 7):
        build.finding(row_number=row)
    build.file_finding(kind="MissingYear")
    (folder,) = write_reports(build.connection, tmp_path)
    said = {
        "By child": "Only the first 3 of 5 findings are on the sheet: errors.csv holds them all.",
        "By kind": "Only the first 3 of 6 findings are on the sheet: errors.csv holds them all.",
    }
    for title, words in said.items():
        found = sheet(folder, title)
        assert [found.cell(row, 4).value for row in (5, 6)] == [None, words]
        assert found.auto_filter.ref == f"A1:{get_column_letter(len(COLUMNS))}4", "what is said is no finding"
        assert any(row and row[0] == title and row[1].endswith(words) for row in summary(folder))
    assert len(in_csv(folder)) == 6


def test_the_summary_counts_files_and_names_the_refused(build: Build, tmp_path: Path) -> None:
    for status in ("refused", "superseded", "duplicate", "last_good"):
        build.file(f"AAA/{status}.csv", status=status)
    build.file_finding(path="AAA/refused.csv", kind="MissingYear", meaning="No year", found="none", expected="a year")
    (folder,) = write_reports(build.connection, tmp_path)
    assert summary(folder)[:4] == [
        ("Error report for Anytown (AAA)",),
        ("Session", FIRST),
        ("Received", "30 June 2026, 09:05:00 (UTC)"),
        ("Agreements and periods as they stand on", "30 June 2026"),
    ]
    assert {row[0]: row[-1] for row in block(folder, "5 files")} == {
        "Refused": 1,
        "Not used: newer file": 1,
        "Not used: duplicate": 1,
        "Kept from before": 1,
        "In use": 1,
    }
    why = "No year. Found: none. Expected: a year. Correct it."
    assert block(folder, "1 refused file") == [("AAA/refused.csv", why)]


def test_the_summary_puts_likely_system_faults_first_and_notes_last(build: Build, tmp_path: Path) -> None:
    build.file_finding(kind="ReadAs", severity="note", likely_fault="system", meaning="Unusual")
    build.file_finding(kind="MissingYear", likely_fault="folder", meaning="No year")
    for row in (2, 3, 4):
        build.finding(row_number=row, column_name="D", meaning="Typed wrong")
    build.finding(likely_fault="system", meaning="Exported wrong")
    (folder,) = write_reports(build.connection, tmp_path)
    found = block(folder, "What was found: likely faults of your system's export first")
    assert [row[0] for row in found] == ["Exported wrong", "No year", "Typed wrong", "Unusual"]
    assert found[2][:6] == ("Typed wrong", "Correct it.", 3, 3, "Cell", "data entry")
    assert {row[0]: row[2] for row in block(folder, "6 findings")} == {"File": 1, "Row": 0, "Cell": 4, "Note": 1}


def test_a_report_without_findings_is_still_a_report(build: Build, tmp_path: Path) -> None:
    (folder,) = write_reports(build.connection, tmp_path)
    assert block(folder, "0 findings")[0][2:] == (0, 0)
    assert rows(folder, "By kind") == []
    assert in_csv(folder) == []


def test_the_csv_says_the_same_as_the_workbook_and_opens_well_in_excel(build: Build, tmp_path: Path) -> None:
    build.finding(found="Zoë")
    build.file_finding(kind="MissingYear")
    (folder,) = write_reports(build.connection, tmp_path)
    assert (folder / "errors.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    told = [{name: str(value or "") for name, value in row.items()} for row in rows(folder, "By kind")]
    assert in_csv(folder) == told


def test_the_same_findings_give_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    written = []
    for seed in (1, 2):
        build = Build()
        build.session()
        build.file()
        made: list[dict[str, object]] = [
            {"row_number": n % 7, "found": str(n % 5), "child": str(n % 3), "expected": str(n)} for n in range(60)
        ]
        made += [{"sheet": str(n % 4), "element": str(n)} for n in range(20)]
        random.Random(seed).shuffle(made)
        for values in made:
            build.finding(**values)
        (folder,) = write_reports(build.connection, tmp_path / str(seed))
        written.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert written[0] == written[1]


def second_session(build: Build) -> None:
    build.session(SECOND, hour=15)
    build.file(session_id=SECOND)
    build.connection.execute("delete from quality.findings")


def test_what_is_new_since_the_report_before(build: Build, tmp_path: Path) -> None:
    same: list[dict[str, object]] = [{"found": text} for text in ("x", "'x", *FORMULAS)]
    same += [{"found": None, "kind": "Blank"}, {"column_name": None, "row_number": None, "severity": "file"}]
    for values in same:
        build.finding(**values)
    (first,) = write_reports(build.connection, tmp_path)
    assert {row["New since last time"] for row in in_csv(first)} == {"yes"}
    second_session(build)
    for values in same:
        build.finding(**values, meaning="in other words")
    for other in ("dataset", "period", "table_name", "column_name", "child", "kind", "found"):
        build.finding(**{other: "other"})
    moved: list[dict[str, object]] = [{name: "other"} for name in ("path", "sheet", "element")]
    moved.append({"row_number": 3})
    for place in moved:
        build.finding(**same[0], **place)
    (second,) = write_reports(build.connection, tmp_path)
    assert [row["New since last time"] for row in in_csv(second)].count("no") == len(same) + len(moved)
    assert [row["New since last time"] for row in in_csv(second)].count("yes") == 7
    assert column(second, "By kind", "New since last time").count("yes") == 7
    assert sum(row[3] for row in block(second, f"{len(same) + len(moved) + 7} findings")) == 7
    assert first.is_dir(), "the report of an earlier session stays"


def test_writing_a_session_again_replaces_its_report_and_compares_with_the_one_before(
    build: Build, tmp_path: Path
) -> None:
    build.finding()
    (first,) = write_reports(build.connection, tmp_path)
    second_session(build)
    build.finding()
    build.finding(row_number=9, found="something else")
    before: dict[str, bytes] = {}
    for _ in range(2):
        (second,) = write_reports(build.connection, tmp_path)
        assert [row["New since last time"] for row in in_csv(second)] == ["no", "yes"]
        assert not (second / "stray").exists()
        now = {path.name: path.read_bytes() for path in second.iterdir()}
        assert before in ({}, now), "a second run changes nothing"
        before = now
        (second / "stray").touch()
    assert sorted(path.name for path in tmp_path.glob("AAA/*")) == [first.name, second.name]


def test_a_run_that_is_killed_leaves_no_half_report(
    build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    build.finding()
    (folder,) = write_reports(build.connection, tmp_path)
    whole = {path.name: path.read_bytes() for path in folder.iterdir()}
    build.finding(row_number=9)
    with monkeypatch.context() as patch:
        patch.setattr(report, "write_receipt", killed)
        with pytest.raises(KeyboardInterrupt):
            write_reports(build.connection, tmp_path)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == whole
    write_reports(build.connection, tmp_path)
    assert len(in_csv(folder)) == 2
    assert [path.name for path in folder.parent.iterdir()] == [FIRST], "what the killed run left is gone"


def test_a_report_that_a_killed_run_had_moved_aside_is_put_back(build: Build, tmp_path: Path) -> None:
    build.finding()
    (first,) = write_reports(build.connection, tmp_path)
    first.rename(first.with_name(f".{FIRST}.old"))
    second_session(build)
    build.finding()
    (second,) = write_reports(build.connection, tmp_path)
    assert sorted(path.name for path in first.parent.iterdir()) == [FIRST, SECOND]
    assert [row["New since last time"] for row in in_csv(second)] == ["no"]


def test_nothing_of_it_is_said_on_the_terminal(build: Build, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    build.finding()
    write_reports(build.connection, tmp_path)
    assert capfd.readouterr() == ("", "")


def receipt(folder: Path) -> str:
    return (folder / "receipt.txt").read_text(encoding="utf-8-sig")


def test_the_receipt_tells_what_was_received_and_how_it_was_read(build: Build, tmp_path: Path) -> None:
    build.file("AAA/r/2026/u.csv", encoding="cp1252", delimiter=";", header_row=3, bytes=1200, table_name="u")
    build.file_finding(path="AAA/r/2026/u.csv", kind="ReadAs", severity="note", found="read as Windows-1252")
    build.file("AAA/r/u.csv", status="refused", period=None, year=None, table_name=None, sha256=None, rows_read=None)
    build.file_finding(
        path="AAA/r/u.csv", kind="MissingYear", meaning="No year", found="none", expected="one", what_to_do="Add it."
    )
    (folder,) = write_reports(build.connection, tmp_path)
    text = receipt(folder)
    assert text.startswith(
        f"Receipt for Anytown (AAA)\n\nSession    {FIRST}\nReceived   30 June 2026, 09:05:00 (UTC)\n"
        "As at      30 June 2026\n\n3 files: 1 refused, 2 in use.\n\n\nREFUSED\n"
    )
    assert "AAA/r/u.csv\n    Return          r\n    Why             No year. Found: none. Expected: one.\n" in text
    assert "    What to do      Add it.\n" in text
    expected = [
        "AAA/r/2026/u.csv",
        "    Return          r, 2026, table u",
        "    Rows            7 read = 4 taken + 2 blank + 1 not readable",
        "    Read as         Windows-1252, semicolon between the cells, headings in row 3",
        "    Decided         read as Windows-1252",
        "    First received  30 June 2026, 09:05:00 (UTC)",
        "    Size            1,200 bytes",
        "    SHA-256         sha of AAA/r/2026/u.csv",
    ]
    assert "\n".join(expected) in text
    rows_of = {row["File"]: row for row in in_csv(folder, "receipt.csv")}
    read = rows_of["AAA/r/2026/u.csv"]
    assert (read["Status"], read["Rows read"], read["Rows taken"], read["Rows blank"]) == ("in use", "7", "4", "2")
    assert (read["Encoding"], read["Delimiter"], read["Header row"]) == ("Windows-1252", "semicolon", "3")
    assert (read["Decided"], read["SHA-256"]) == ("read as Windows-1252", "sha of AAA/r/2026/u.csv")
    assert (rows_of["AAA/r/u.csv"]["Status"], rows_of["AAA/r/u.csv"]["Rows read"]) == ("refused", "")


def test_the_receipt_says_why_a_file_is_not_used_or_still_used(build: Build, tmp_path: Path) -> None:
    for status, kind in (
        ("superseded", "SupersededFile"),
        ("duplicate", "DuplicateFile"),
        ("last_good", "LastGoodKept"),
    ):
        path = f"AAA/{status}.csv"
        build.file(path, status=status)
        build.file_finding(path=path, kind=kind, severity="note", meaning=f"It is {status}", found="the other file")
    build.file_finding(path="AAA/last_good.csv", kind="ReadAs", severity="note", found="read as UTF-16")
    (folder,) = write_reports(build.connection, tmp_path)
    assert "4 files: 1 not used: newer file, 1 not used: duplicate, 1 kept from before, 1 in use." in receipt(folder)
    rows_of = {row["File"]: row for row in in_csv(folder, "receipt.csv")}
    for status in ("superseded", "duplicate", "last_good"):
        assert rows_of[f"AAA/{status}.csv"]["Why"] == f"It is {status}. Found: the other file."
    assert rows_of["AAA/last_good.csv"]["Decided"] == "read as UTF-16"


def test_the_receipt_proves_when_a_file_first_came_in(build: Build, tmp_path: Path) -> None:
    second_session(build)
    build.file("AAA/r/2026/new.csv", session_id=SECOND)
    build.file("AAA/r/2025/t.csv")
    build.file("AAA/r/2025/t.csv", session_id=SECOND, sha256="corrected")
    (folder,) = write_reports(build.connection, tmp_path)
    first = {row["File"]: row["First received (UTC)"] for row in in_csv(folder, "receipt.csv")}
    assert first == {
        "AAA/r/2026/t.csv": "2026-06-30 09:05:00",
        "AAA/r/2026/new.csv": "2026-06-30 15:05:00",
        "AAA/r/2025/t.csv": "2026-06-30 15:05:00",
    }


def workbook(build: Build, **values: object) -> str:
    """A workbook with two lists, both in use. Returns its path."""
    path = "AAA/r/2026/b.xlsx"
    build.file(path, file_id="one", table_name="list_1", sheet="Contacts", encoding=None, delimiter=None, **values)
    usual: dict[str, object] = {"file_id": "two", "table_name": "list_7", "sheet": "Plans", "header_row": 4}
    build.file(path, encoding=None, delimiter=None, rows_rejected=0, **usual | values)
    return path


def test_the_tables_of_a_workbook_are_one_file(build: Build, tmp_path: Path) -> None:
    path = workbook(build, sha256="of the workbook")
    build.file_finding(path=path, file_id="one", kind="ReadAs", severity="note", found="as macros")
    (folder,) = write_reports(build.connection, tmp_path)
    assert "\n2 files: 2 in use.\n" in receipt(folder)
    expected = [
        path,
        "    Return          r, 2026",
        '    Table           list_1 on the sheet "Contacts", headings in row 1: 7 read = 4 taken + 2 blank + 1 not'
        " readable",
        '    Table           list_7 on the sheet "Plans", headings in row 4: 7 read = 4 taken + 2 blank + 0 not'
        " readable",
        "    Decided         as macros",
        "    First received  30 June 2026, 09:05:00 (UTC)",
        "    Size            1 byte",
        "    SHA-256         of the workbook",
    ]
    assert "\n".join(expected) in receipt(folder)
    tables = [row for row in in_csv(folder, "receipt.csv") if row["File"] == path]
    assert [(row["Sheet"], row["Table"], row["Rows not readable"]) for row in tables] == [
        ("Contacts", "list_1", "1"),
        ("Plans", "list_7", "0"),
    ]
    assert {row[0]: row[-1] for row in block(folder, "2 files")}["In use"] == 2


def test_the_tables_of_an_xml_return_are_one_file(build: Build, tmp_path: Path) -> None:
    path = "AAA/r/2026/c.xml"
    for table in ("children", "reviews"):
        build.file(path, file_id="both", table_name=table, delimiter=None, header_row=None, sha256="x")
    build.file_finding(path=path, file_id="both", kind="ReadAs", severity="note", found="read as Windows-1252")
    (folder,) = write_reports(build.connection, tmp_path)
    expected = [
        path,
        "    Return          r, 2026",
        "    Table           children: 7 read = 4 taken + 2 blank + 1 not readable",
        "    Table           reviews: 7 read = 4 taken + 2 blank + 1 not readable",
        "    Read as         UTF-8",
        "    Decided         read as Windows-1252",
    ]
    assert "\n".join(expected) in receipt(folder)
    assert receipt(folder).count(path) == 1


def test_the_only_list_of_a_workbook_is_named_with_its_sheet(build: Build, tmp_path: Path) -> None:
    build.file("AAA/b.xlsx", table_name="list_1", sheet="Contacts", encoding=None, delimiter=None, header_row=2)
    (folder,) = write_reports(build.connection, tmp_path)
    expected = [
        "AAA/b.xlsx",
        '    Return          r, 2026, table list_1, sheet "Contacts"',
        "    Rows            7 read = 4 taken + 2 blank + 1 not readable",
        "    Read as         headings in row 2",
    ]
    assert "\n".join(expected) in receipt(folder)


def test_what_was_decided_of_each_sheet_stands_apart(build: Build, tmp_path: Path) -> None:
    path = workbook(build)
    for file_id, found in (("one", "the first"), ("two", "the second")):
        build.file_finding(path=path, file_id=file_id, kind="ReadAs", severity="note", found=found)
    (folder,) = write_reports(build.connection, tmp_path)
    assert "    Decided         the first; the second\n" in receipt(folder)


def test_a_refused_workbook_is_refused_once(build: Build, tmp_path: Path) -> None:
    path = "AAA/r/2026/b.xlsx"
    build.file(path, status="refused", table_name=None, rows_read=None, encoding=None, delimiter=None, header_row=None)
    for sheet_name in ("Contacts", "Plans"):
        found = f'no "A" in the sheet "{sheet_name}"'
        build.file_finding(path=path, kind="MissingColumn", meaning="No column", found=found)
    (folder,) = write_reports(build.connection, tmp_path)
    (told,) = block(folder, "1 refused file")
    assert told[0] == path
    assert all(f'No column. Found: no "A" in the sheet "{name}".' in told[1] for name in ("Contacts", "Plans"))
    assert told[1].count("Correct it.") == 1


def used_in_part(build: Build) -> str:
    """A newer workbook holds list 1 and not list 7: list 7 of the older one stays."""
    path = workbook(build)
    build.connection.execute("update raw.files set status = 'superseded' where file_id = 'one'")
    build.file_finding(path=path, file_id="one", kind="SupersededFile", severity="note", meaning="Newer", found="n")
    return path


def test_a_workbook_used_in_part_is_one_file(build: Build, tmp_path: Path) -> None:
    used_in_part(build)
    (folder,) = write_reports(build.connection, tmp_path)
    assert "\n2 files: " in receipt(folder)


def test_a_workbook_used_in_part_stands_under_both(build: Build, tmp_path: Path) -> None:
    path = used_in_part(build)
    (folder,) = write_reports(build.connection, tmp_path)
    text = receipt(folder)
    assert text.count(f"\n{path}\n") == 2
    superseded, in_use = (text.index(word) for word in ("NOT USED: NEWER FILE", "IN USE"))
    assert superseded < text.index("table list_1") < in_use < text.index("table list_7")
    assert [(row["Table"], row["Status"]) for row in in_csv(folder, "receipt.csv") if row["File"] == path] == [
        ("list_7", "in use"),
        ("list_1", "not used: newer file"),
    ]


@pytest.mark.parametrize(("number", "words"), [(0, "0 files"), (1, "1 file"), (2, "2 files"), (1200, "1,200 files")])
def test_one_is_singular(number: int, words: str) -> None:
    assert counted(number, "file") == words


def test_one_of_each_is_told_in_the_singular(build: Build, tmp_path: Path) -> None:
    build.finding()
    (folder,) = write_reports(build.connection, tmp_path)
    headings: Sequence[object] = [row[0] for row in summary(folder) if row]
    assert "1 file" in headings
    assert "1 finding" in headings
    assert "1 file: 1 in use." in receipt(folder)
    assert "1 byte\n" in receipt(folder)


def test_every_kind_of_finding_says_what_it_means_what_happens_and_what_to_do() -> None:
    text = (PROJECT / "seeds" / "finding_kinds.csv").read_text(encoding="utf-8")
    for kind in csv.DictReader(io.StringIO(text)):
        assert kind["severity"] in SEVERITIES
        assert kind["fault"] in CAUSES
        assert not kind["meaning"].endswith("."), "the report ends the sentence"
        assert kind["what_happens"].endswith(".")
        assert kind["what_to_do"].endswith((".", '".'))
