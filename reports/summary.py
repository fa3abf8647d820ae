"""The first sheet of the report: what was received, what is wrong with it, and what to do first."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from ingest.words import counted
from reports.findings import CAUSES, SEVERITIES, Finding, Heading, in_words
from reports.receipt import STATUSES, ReceivedFile, by_file
from reports.sheets import Value

MOST_REFUSED = 200
GROUP_COLUMNS = (
    *("Findings", "New since last time", "Severity", "Likely cause", "Return", "Table", "Column", "Kind"),
    "What happens now",
)
WIDTHS = (48, 64, 11, 11, 10, 20, 12, 18, 20, 20, 44)
"""Of the columns of the sheet: text, what it means or what to do, then GROUP_COLUMNS."""

ABOUT = (
    ("Row and Excel column", "Where to look in the file, as Excel counts: the first line of the file is row 1."),
    ("Line and element", "Where to look in an XML file: the line, and the path of the element from the root."),
    ("Likely cause", "If half of a column's cells or more have the same fault, it is likely your system's export."),
    ("New since last time", "Yes if your report before this one did not say the same of the same cell, row or file."),
    ("errors.csv", "The same findings for other software. In Excel use this workbook, which keeps identifiers whole."),
    ("receipt.txt", "Every file, what became of it and how it was read. Keep it as proof of what you sent."),
    ("This report names children", "Keep it where the return itself is kept, and send it to nobody outside."),
)


class Group(NamedTuple):
    """Findings that one piece of work puts right."""

    likely_cause: str
    severity: str
    dataset: str
    table: str
    column: str
    kind: str
    meaning: str
    what_happens: str
    what_to_do: str


_group_of = attrgetter(*Group._fields)


@dataclass(frozen=True)
class Tally:
    """How many findings there are of each group, and how many of them are new."""

    findings: Counter[Group] = field(default_factory=Counter)
    new: Counter[Group] = field(default_factory=Counter)

    def add(self, finding: Finding) -> None:
        group = Group._make(_group_of(finding))
        self.findings[group] += 1
        self.new[group] += finding.new == "yes"

    @property
    def groups(self) -> list[Group]:
        """Faults of the sending system first, for one repair mends many rows; then the gravest; notes last."""
        severities, note = [name for name, _ in SEVERITIES.values()], SEVERITIES["note"][0]

        def rank(group: Group) -> tuple[object, ...]:
            is_note, is_other = group.severity == note, group.likely_cause != CAUSES["system"]
            return (is_note, is_other, severities.index(group.severity), -self.findings[group], group)

        return sorted(self.findings, key=rank)


@dataclass(frozen=True)
class Row:
    """A row of the sheet: `bold` is the heading of a block, `title` that of the sheet."""

    values: tuple[Value, ...] = ()
    bold: bool = False
    title: bool = False


def summary(
    heading: Heading, files: Sequence[ReceivedFile], tally: Tally, said_of_sheets: Sequence[str]
) -> Iterator[Row]:
    """The rows of the sheet; `said_of_sheets` is what to say of By child and By kind."""
    yield Row((f"Error report for {heading.authority}",), title=True)
    yield Row(("Session", heading.session_id))
    yield Row(("Received", in_words(heading.received_at)))
    yield Row(("Agreements and periods as they stand on", in_words(heading.as_at)))
    whole = [tables[0] for tables in by_file(files)]
    yield from _files(whole)
    yield from _refused([file for file in whole if file.status == "refused"])
    yield from _by_severity(tally)
    yield from _by_group(tally)
    yield from _block("About this report")
    yield from (Row(about) for about in zip(("By child", "By kind"), said_of_sheets, strict=True))
    yield from (Row(about) for about in ABOUT)


def _block(*titles: str) -> Iterator[Row]:
    yield Row()
    yield Row(titles, bold=True)


def _files(files: Sequence[ReceivedFile]) -> Iterator[Row]:
    statuses = Counter(file.status for file in files)
    yield from _block(counted(len(files), "file"), "What it means", "Files")
    for status, (name, meaning) in STATUSES.items():
        yield Row((name.capitalize(), meaning, statuses[status]))


def _refused(files: Sequence[ReceivedFile]) -> Iterator[Row]:
    if files:
        yield from _block(counted(len(files), "refused file"), "Why, and what to do")
    for file in files[:MOST_REFUSED]:
        yield Row((file.path, f"{file.why or ''} {file.what_to_do or ''}".strip()))
    if len(files) > MOST_REFUSED:
        yield Row((f"and {len(files) - MOST_REFUSED:,} more: see receipt.csv",))


def _by_severity(tally: Tally) -> Iterator[Row]:
    findings, new = Counter[str](), Counter[str]()
    for group, number in tally.findings.items():
        findings[group.severity] += number
        new[group.severity] += tally.new[group]
    yield from _block(counted(findings.total(), "finding"), "What it means", "Findings", "New since last time")
    for name, meaning in SEVERITIES.values():
        yield Row((name, meaning, findings[name], new[name]))


def _by_group(tally: Tally) -> Iterator[Row]:
    if tally.findings:
        yield from _block("What was found: likely faults of your system's export first", "What to do", *GROUP_COLUMNS)
    for group in tally.groups:
        place = (group.severity, group.likely_cause, group.dataset, group.table, group.column, group.kind)
        numbers = (tally.findings[group], tally.new[group])
        yield Row((group.meaning, group.what_to_do, *numbers, *place, group.what_happens))
