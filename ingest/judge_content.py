"""What a file is for, and which tables it holds: by its content, its folders and its name together."""

from dataclasses import replace
from pathlib import Path

from ingest import formats
from ingest.formats import FoundTables
from ingest.judged import Candidate
from ingest.period import Period, period_of
from ingest.period_text import identifier_in
from ingest.problems import Problem, Refused
from ingest.readers.document import Said
from ingest.scan import FoundFile
from schemas.model import Dataset


def period_in(file: FoundFile, dataset: Dataset, said: Said) -> Period:
    """What content and names agree on. Raises Refused."""
    identifier, stem = None, file.stem
    if "identifier" in dataset.period:
        identifier, stem = _identifier(file.stem, dataset)
    claims = formats.period_claims(said)
    period = period_of(dataset.period, claims, file.folders, stem, dataset.optional, tuple(dataset.variants))
    return replace(period, identifier=identifier)


def _identifier(stem: str, dataset: Dataset) -> tuple[str, str]:
    """The identifier in a file's name, and the rest of the name. Raises Refused."""
    tokens = _tokens(dataset)
    identifier, words, rest = identifier_in(stem, tokens, dataset.name)
    wanted = f"a name such as 12345_{tokens[0]}_2024_jan"
    if len(words) > 1:
        raise Refused(Problem("PeriodConflict", f"file name says {' and '.join(words)}", wanted))
    if identifier is None:
        found = "no identifier in the file name" if words else f"neither {' nor '.join(tokens)} in the file name"
        raise Refused(Problem("MissingIdentifier", found, wanted))
    return identifier, rest


def find_tables(candidate: Candidate, source: Path) -> tuple[Candidate, FoundTables]:
    """The tables of a file. Where no name says the variant, it is the one that the headings fit best."""
    dataset, period = candidate.dataset, candidate.period
    if not dataset.variants or period.variant:
        found = candidate.format.find_tables(dataset, source, candidate.facts, period.when)
        _refuse_other_table(candidate, found)
        return candidate, found
    expected = f"one of {', '.join(dataset.variants)} in a folder name or the file name"
    fits: dict[str, FoundTables] = {}
    reasons: list[Refused] = []
    for variant in dataset.variants:
        try:
            when = replace(period, variant=variant).when
            fits[variant] = candidate.format.find_tables(dataset, source, candidate.facts, when)
        except Refused as refused:
            reasons.append(refused)
    if not fits:
        raise reasons[0]
    best = max(map(_score, fits.values()))
    chosen = [variant for variant, found in fits.items() if _score(found) == best]
    if len(chosen) > 1:
        raise Refused(Problem("MissingVariant", f"headings that fit {' as well as '.join(chosen)}", expected))
    found = fits[chosen[0]]
    told = (*found.problems, Problem("ReadAs", f"the form {chosen[0]}, by the headings", expected))
    return replace(candidate, period=replace(period, variant=chosen[0])), replace(found, problems=told)


def _score(found: FoundTables) -> float:
    return sum(table.score for table in found.tables) / len(found.tables)


def _refuse_other_table(candidate: Candidate, found: FoundTables) -> None:
    """Refuse a file whose name says that it holds another table than it does."""
    words = identifier_in(candidate.file.stem, _tokens(candidate.dataset), candidate.dataset.name)[1]
    for table in (table.table for table in found.tables if words and table.table.file_token):
        if (table.file_token or "").lower() not in words:
            said = f"file name says {words[0]}; the file holds {table.title}"
            raise Refused(Problem("PeriodConflict", said, "a file that holds what its name says"))


def _tokens(dataset: Dataset) -> list[str]:
    return [table.file_token for table in dataset.tables if table.file_token]
