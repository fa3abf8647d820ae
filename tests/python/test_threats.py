"""docs/threats.md and the tests it names: each threat has some, and each test named after one stands on the page."""

import re
from pathlib import Path

from .running import REPO

THREATS = range(1, 25)
PAGE = (REPO / "docs" / "threats.md").read_text(encoding="utf-8")
NAMED = re.compile(r"`((?:test_)?p(\d\d)_\w+)`")


def of_python(folder: Path) -> set[str]:
    texts = (path.read_text(encoding="utf-8") for path in folder.glob("test_*.py"))
    return {name for text in texts for name in re.findall(r"^def (test_p\d\d_\w+)", text, re.MULTILINE)}


def test_every_threat_has_a_row_and_a_test() -> None:
    rows = dict(re.findall(r"^\| P(\d+) \|(.*)$", PAGE, re.MULTILINE))
    assert list(map(int, rows)) == list(THREATS)
    for number, row in rows.items():
        named = NAMED.findall(row)
        assert named and {int(of) for _, of in named} == {int(number)}, number


def test_the_tests_on_the_page_are_those_there_are() -> None:
    of_dbt = {path.stem for path in (REPO / "tests" / "dbt").rglob("p[0-9][0-9]_*.sql")}
    assert {name for name, _ in NAMED.findall(PAGE)} == of_python(REPO / "tests" / "python") | of_dbt
