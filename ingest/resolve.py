"""Which file stands for each submission: the newest good one, or what was good before while the new one is not.

Sheets of one file that hold the same table stand together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ingest.judged import Identified, Refusal
from ingest.ledger import LANDED, FileRecord
from ingest.problems import Problem

Submission = tuple[str, str, str, str, str | None]


@dataclass(frozen=True)
class Resolved:
    """`live` files are in use; those set `aside` are not, each with its status and the finding that explains it."""

    live: tuple[Identified, ...]
    aside: tuple[tuple[Identified, str, Problem], ...]


def resolve(files: Iterable[Identified]) -> Resolved:
    """Choose among the files of each submission.

    Newest is the last in the natural order of paths: the same on every machine and in every run, unlike a file's time.
    """
    by_submission: dict[Submission, dict[Path, list[Identified]]] = {}
    for file in sorted(files, key=_age, reverse=True):
        rivals = by_submission.setdefault(file.submission, {})
        rivals.setdefault(file.candidate.file.path, []).append(file)
    live: list[Identified] = []
    aside: list[tuple[Identified, str, Problem]] = []
    for rivals in by_submission.values():
        chosen: dict[str, str] = {}
        for parts in rivals.values():
            candidate = parts[0].candidate
            same = chosen.get(candidate.facts.sha256)
            if same:
                problem = Problem("DuplicateFile", f'the same content as "{same}"', "each file once")
                aside += [(part, "duplicate", problem) for part in parts]
            elif chosen and candidate.dataset.several_files != "combine":
                newer = next(iter(chosen.values()))
                problem = Problem(
                    "SupersededFile", f'a newer file for the same table and period, "{newer}"', "one file"
                )
                aside += [(part, "superseded", problem) for part in parts]
            else:
                chosen[candidate.facts.sha256] = candidate.file.name
                live += parts
    return Resolved(tuple(live), tuple(aside))


def _age(file: Identified) -> tuple[Any, tuple[str, ...]]:
    """Paths that a person would sort alike (`UASC.csv`, `uasc.csv`) are told apart by their letters."""
    return file.candidate.file.natural_order, file.candidate.file.parts


def still_good(
    before: Sequence[FileRecord], live: Iterable[Identified], refused: Iterable[Refusal]
) -> list[tuple[FileRecord, Refusal]]:
    """The files in use before that stay in use because what came in their place could not be used, with the refusal.

    A file that was simply taken out of the folder is not among them: that is a withdrawal. Where a submission is the
    newest file, another good one for it takes its place; where its files are combined, each stands for itself.
    """
    live = list(live)
    replaced = {file.submission for file in live if file.candidate.dataset.several_files != "combine"}
    in_use = {(*file.submission, file.candidate.facts.sha256) for file in live}
    seen_before = {(record.path, record.sha256) for record in before}
    kept = []
    for record in before:
        gone = record.submission not in replaced and (*record.submission, record.sha256) not in in_use
        if record.status in LANDED and gone:
            holders = (r for r in refused if _stands_in(r, record, seen_before))
            if holder := next(holders, None):
                kept.append((record, holder))
    return kept


def _stands_in(refusal: Refusal, record: FileRecord, seen_before: set[tuple[str, str | None]]) -> bool:
    """True if the refused file came in place of the recorded one: under its name (or that of a folder it was in), or
    new for what may be the same submission. A file that does not say its period, or a part of it, may be for any."""
    if refusal.file.name == record.path or record.path.startswith(f"{refusal.file.name}/"):
        return True
    place = refusal.place
    period, part = (place.period.label, place.period.part) if place.period else (record.period, record.part)
    same = (place.la, place.dataset, period) == (record.la, record.dataset, record.period)
    new = record.status == "last_good" or (refusal.file.name, refusal.sha256) not in seen_before
    return same and _may_be(part, record.part) and new and refusal.table in (None, record.table_name)


def _may_be(said: str | None, recorded: str | None) -> bool:
    """True if nothing is said of the parts of a submission that the recorded one does not have."""
    return set((said or "").split("/")) - {""} <= set((recorded or "").split("/"))
