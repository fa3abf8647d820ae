"""The pages for people say what is true: every link, every call of `returns`, every kind of finding.

`python -m tests.python.test_docs` renews the list of kinds in the page about the error report.
"""

import csv
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import click
import pytest

from ingest.cli import main

PROJECT = Path(__file__).parents[2]
PAGES = sorted([PROJECT / "README.md", *(PROJECT / "docs").rglob("*.md")])
REPORT_PAGE = PROJECT / "docs" / "read_the_error_report.md"
KINDS_SEED = PROJECT / "seeds" / "finding_kinds.csv"
SEVERITIES = {"file": "About a file", "row": "About a row", "cell": "About a cell", "note": "Notes"}

KINDS_IN_PAGE = re.compile(r"(<!-- Made from seeds/finding_kinds.csv[^\n]*-->\n)(.*?)(<!-- end -->)", re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"```[a-z]*\n(.*?)```|`([^`\n]+)`", re.DOTALL)
COMMAND = re.compile(r"(?:^|/|&&|\|\||;)\s*returns ([a-z][^|;&>#\n]*)", re.MULTILINE)

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(PROJECT).as_posix())


@each_page
def test_every_link_leads_to_a_file_that_is_there(page: Path) -> None:
    links = [link.split("#")[0] for link in LINK.findall(_text(page)) if "://" not in link]
    assert [link for link in links if not (page.parent / link).exists()] == []


@each_page
def test_every_call_of_returns_is_one_it_would_understand(page: Path) -> None:
    assert {call: fault for call in _calls(page) if (fault := _fault(call))} == {}


def test_every_command_is_shown_in_some_page() -> None:
    shown = {call.split()[0] for page in PAGES for call in _calls(page)}
    assert set(main.commands) - shown == set()


def test_the_page_about_the_error_report_explains_every_kind_of_finding() -> None:
    found = KINDS_IN_PAGE.search(_text(REPORT_PAGE))
    assert found is not None, "the marks around the list of kinds are not there"
    assert found[2] == kinds_for_people(), "renew the list with: python -m tests.python.test_docs"


def kinds_for_people() -> str:
    """The seed of finding kinds as Markdown: one table for each severity, the gravest first."""
    with KINDS_SEED.open(encoding="utf-8", newline="") as file:
        kinds = sorted(csv.DictReader(file), key=lambda kind: list(SEVERITIES).index(kind["severity"]))
    lines = []
    for severity, of_severity in groupby(kinds, key=lambda kind: kind["severity"]):
        lines += ["", f"### {SEVERITIES[severity]}", "", "| kind | what it means | what to do |", "|---|---|---|"]
        lines += [f"| {kind['kind']} | {kind['meaning']} | {kind['what_to_do']} |" for kind in of_severity]
    return "\n".join([*lines, "", ""])


def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def _calls(page: Path) -> Iterator[str]:
    """What follows `returns` on the command lines of a page, up to where the shell would end the command."""
    for block, inline in CODE.findall(_text(page)):
        yield from (call.strip() for call in COMMAND.findall(block or inline))


def _fault(call: str) -> str:
    """The first word of a call that the command line does not know; empty if it knows them all."""
    command: click.Command = main
    words = call.split()
    while isinstance(command, click.Group):
        name = words.pop(0) if words else ""
        if name not in command.commands:
            return name or "no command"
        command = command.commands[name]
    known = {option for parameter in command.params for option in parameter.opts} | {"--help"}
    return next((word for word in words if word.startswith("-") and word not in known), "")


if __name__ == "__main__":
    renewed = KINDS_IN_PAGE.sub(lambda marks: marks[1] + kinds_for_people() + marks[3], _text(REPORT_PAGE))
    REPORT_PAGE.write_text(renewed, encoding="utf-8")
