"""Workbooks that come on top of the good ones: each must be refused, or set aside, with its finding."""

from collections.abc import Mapping

from samples.generator.annex_a.authors import BARNET_A, BEDFORD_A, CAMDEN_A, THURROCK_A, Author
from samples.generator.annex_a.book import saved
from samples.generator.planted import Extra, protected
from samples.generator.workbook import Sheet, Workbook
from samples.generator.write import SampleFile


def extras(good: Mapping[str, Workbook]) -> list[Extra]:
    """`good`: the authorities' workbooks by path; most of the extras are copies of them, a little shorter."""

    def copy(author: Author, month: int, path: str) -> SampleFile:
        return saved(_shorter(good[author.file(month)]), f"{author.authority.folder}/annex_a/{path}")

    return [
        protected(f"{BARNET_A.authority.folder}/annex_a/2026-03/Annex A March 2026 protected.xlsx"),
        Extra(
            _cut(copy(CAMDEN_A, 2, "2026/AnnexA_feb resent.xlsm")),
            "UnreadableFile",
            "only the first half of the file arrived",
        ),
        Extra(
            copy(THURROCK_A, 3, "February 2026/Annex_A_2026_03.xlsx"),
            "PeriodConflict",
            "the folder says February, the name March",
        ),
        Extra(copy(BEDFORD_A, 3, "2026/Annex A.ods"), "MissingMonth", "no month in the folder or the name"),
        Extra(
            copy(BARNET_A, 2, "2026-02/Annex A 2026-02 draft.xlsx"),
            "SupersededFile",
            "an earlier file for the same month: its name comes first in order",
        ),
    ]


def _shorter(book: Workbook) -> Workbook:
    """Without the last row of every list, so that it is no copy of its original."""
    return Workbook(tuple(Sheet(sheet.name, sheet.rows[:-1], sheet.state) for sheet in book.sheets))


def _cut(file: SampleFile) -> SampleFile:
    content = file.content()
    return SampleFile(file.path, whole=content[: len(content) // 2])
