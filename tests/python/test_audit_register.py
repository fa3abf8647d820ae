"""The register as files: what a person opens, filters and prints. Made-up content, no project."""

import csv
from pathlib import Path

from openpyxl import load_workbook

from audit.register import HEADINGS, NAMES, Part, Row
from audit.write import MOST_SIGNS, write_register
from schemas.agreement import UseCase

USE_CASE = UseCase(
    name="CARE",
    title="Care & <more>",
    purpose="To know.",
    agreement={"id": "DSA-9", "title": "An agreement", "version": "2.1"},
    instructions={"1.1": "Share the day of birth."},
    datasets={},
)
MANY = ", ".join(f"column {number}" for number in range(200))


def _row(**other: str) -> Row:
    return Row(**{**{name: f"a {name}" for name in NAMES}, "instruction": "1.1", **other})


def _written(folder: Path) -> list[Path]:
    parts = [Part("Care: <children>", (_row(received="=born"), _row(received=MANY)))]
    held = [(USE_CASE, "Care: children", [["1.1", "Hold it.", "Name & title"]])]
    return write_register(folder / "new" / "register", [(USE_CASE, parts)], held)


def test_every_file_of_the_register_is_written(tmp_path: Path) -> None:
    names = [path.name for path in _written(tmp_path)]
    assert names == ["register_CARE.csv", "held_and_not_shared.csv", "register.xlsx", "register.html"]


def test_the_csv_file_has_every_column_of_every_row(tmp_path: Path) -> None:
    with _written(tmp_path)[0].open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == list(HEADINGS.values())
    assert [row["Received columns"] for row in rows] == ["=born", MANY]


def test_the_workbook_has_a_sheet_per_use_case_to_filter(tmp_path: Path) -> None:
    book = load_workbook(_written(tmp_path)[2])
    assert book.sheetnames == ["CARE", "Held and not shared"]
    sheet = book["CARE"]
    assert [cell.value for cell in sheet[1]] == list(HEADINGS.values())
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:M3")
    assert (sheet["E2"].value, sheet["E2"].data_type) == ("=born", "s")


def test_the_page_says_what_it_is_of_and_shortens_what_nobody_reads(tmp_path: Path) -> None:
    text = _written(tmp_path)[3].read_text(encoding="utf-8")
    assert "CARE: Care &amp; &lt;more&gt;" in text
    assert "DSA-9, version 2.1: An agreement" in text
    assert "<td>Share the day of birth.</td>" in text
    assert "<h3>Care: &lt;children&gt;</h3>" in text
    assert "column 5," in text and "column 199" not in text and len(MANY) > MOST_SIGNS
    assert "<td>Name &amp; title</td>" in text


def test_the_same_register_gives_the_same_text(tmp_path: Path) -> None:
    one, two = _written(tmp_path / "one"), _written(tmp_path / "two")
    for first, second in zip(one, two, strict=True):
        assert first.suffix == ".xlsx" or first.read_bytes() == second.read_bytes()
