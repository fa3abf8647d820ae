"""What the ledger will say of one session: a row per file, its columns and its findings."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.judged import Identified, Opened, Refusal
from ingest.landing import Landed
from ingest.ledger import ColumnRecord, FileRecord, IssueRecord
from ingest.problems import Problem

OF_A_SESSION = ("LastGoodKept", "SupersededFile", "DuplicateFile")
"""Kinds of finding that say what became of a file beside others, and not what is in it."""


class Book:
    """Collects the records of one session. What has not changed since the last session is carried over from it."""

    def __init__(
        self,
        session_id: str,
        before: Sequence[FileRecord],
        issues_before: dict[tuple[str, str | None], list[IssueRecord]],
    ) -> None:
        self.session_id = session_id
        self._before = {record.key: record for record in before}
        self._issues_before = issues_before
        self._carried: set[tuple[str, str | None]] = set()
        self._of_no_table: dict[str, list[IssueRecord]] = {}
        self.files: list[FileRecord] = []
        self.issues: list[IssueRecord] = []
        self.columns: list[ColumnRecord] = []

    def in_use(self, file: Identified, status: str, landed: Landed | None) -> None:
        """A file whose rows are in the database; `landed` is None when they were there before this session."""
        if landed is None:
            self._carried.add(file.key)
            self.files.append(replace(self._before[file.key], session_id=self.session_id, status=status))
            of_file = (i for i in self._issues_before.get(file.key, ()) if i.kind != "LastGoodKept")
            self.issues += [replace(issue, session_id=self.session_id) for issue in of_file]
            return
        counts = {name: getattr(landed, name) for name in ("rows_read", "rows_landed", "rows_blank", "rows_rejected")}
        self.files.append(replace(self._record(file, status), **counts))
        self._add_issues(self.files[-1], (*file.problems, *landed.problems))
        for name, place in file.columns.items():
            letter = file.found.letter(name)
            self.columns.append(ColumnRecord(file.file_id, name, place + 1, letter, file.table.name))

    def of_whole_file(self, file: Opened) -> None:
        """What is to be told of a file that is used, beside what is told of its tables. Where it is told of by its only
        table, it is carried over with it."""
        first = file.tables[0]
        if file.candidate.format.several_tables or first.key not in self._carried:
            self._add_issues(self._whole(first, self._record(first, "")), file.problems)
        if any(table.key in self._carried for table in file.tables):
            self._carry_what_is_of_no_table(first.file_id)

    def _carry_what_is_of_no_table(self, file_id: str) -> None:
        """Carry over what was found in no table of a file when it was read, as far as it has not been told anew."""
        before = (i for i in self._issues_before.get((file_id, None), ()) if i.kind not in OF_A_SESSION)
        found = Counter(replace(issue, session_id=self.session_id) for issue in before)
        self.issues += (found - Counter(self._of_no_table.get(file_id, ()))).elements()

    def set_aside(self, file: Identified, status: str, problem: Problem) -> None:
        """A good file that is not used, because another one is. Its tables are told of once, together."""
        told = any((f.path, f.status) == (file.candidate.file.name, status) for f in self.files)
        self.files.append(self._record(file, status))
        self._add_issues(self._whole(file, self.files[-1]), [] if told else [problem])

    def refused(self, refusal: Refusal) -> None:
        place = refusal.place
        self.files.append(
            FileRecord(
                session_id=self.session_id,
                file_id=hashlib.sha256(f"refused {refusal.file.name}".encode()).hexdigest()[:16],
                path=refusal.file.name,
                la=place.la,
                dataset=place.dataset,
                table_name=refusal.table,
                period=place.period.label if place.period else None,
                year=place.period.year if place.period else None,
                part=place.period.part if place.period else None,
                sha256=refusal.sha256,
                bytes=None,
                status="refused",
            )
        )
        self._add_issues(self.files[-1], refusal.problems)

    def held(self, file: Identified, holder: Refusal) -> None:
        """Say that a file of an earlier session stays in use because of the refused one, once for all its tables."""
        if any((i.kind, i.path) == ("LastGoodKept", file.candidate.file.name) for i in self.issues):
            return
        record = next(r for r in reversed(self.files) if r.key == file.key)
        found = f'"{holder.file.name}", which could not be used'
        self._add_issues(self._whole(file, record), [Problem("LastGoodKept", found, "a file that can be used")])

    def _whole(self, file: Identified, record: FileRecord) -> FileRecord:
        """The record to tell of a file by: a file that may hold several tables is not told of by one of them."""
        several = file.candidate.format.several_tables
        return replace(record, table_name=None, sheet=None) if several else record

    def _record(self, file: Identified, status: str) -> FileRecord:
        candidate = file.candidate
        return FileRecord(
            session_id=self.session_id,
            file_id=file.file_id,
            path=candidate.file.name,
            la=candidate.la,
            dataset=candidate.dataset.name,
            table_name=file.table.name,
            period=candidate.period.label,
            year=candidate.period.year,
            part=candidate.period.part,
            sha256=candidate.facts.sha256,
            bytes=candidate.facts.size,
            status=status,
            encoding=candidate.facts.encoding or None,
            delimiter=file.found.delimiter,
            header_row=file.found.header_row,
            sheet=file.found.sheet,
        )

    def _add_issues(self, record: FileRecord, problems: Iterable[Problem]) -> None:
        for problem in problems:
            issue = IssueRecord(
                session_id=record.session_id,
                file_id=record.file_id,
                path=record.path,
                la=record.la,
                dataset=record.dataset,
                period=record.period,
                table_name=record.table_name if problem.table is None else problem.table or None,
                column_name=problem.column,
                column_letter=problem.column_letter,
                row_number=problem.row,
                kind=problem.kind,
                found=problem.found,
                expected=problem.expected,
                sheet=problem.sheet or record.sheet,
                element=problem.element,
                child=problem.child,
            )
            self.issues.append(issue)
            if issue.table_name is None:
                self._of_no_table.setdefault(issue.file_id, []).append(issue)
