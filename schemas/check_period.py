"""What a well-formed schema can still get wrong about periods: parts that exclude each other, spans that end early."""

from collections.abc import Iterator

from schemas.model import Dataset
from schemas.validity import Validity
from schemas.yaml_lines import KeyPath

_WITHIN_YEAR = ("month", "term", "quarter")


def period_faults(dataset: Dataset) -> Iterator[tuple[KeyPath, str]]:
    """A period begins with the year, which is divided in one way at most."""
    if dataset.period[0] != "year":
        yield ("period",), "a period begins with its year"
    if len({*_WITHIN_YEAR} & {*dataset.period}) > 1:
        yield ("period",), f"a year is divided in one way: {', '.join(_WITHIN_YEAR)} exclude each other"
    for part in dataset.optional:
        if part not in dataset.period:
            yield ("optional_period",), f"`{part}` is no part of the period"
    if ("identifier" in dataset.period) != any(table.file_token for table in dataset.tables):
        yield ("period",), "an identifier in the period needs tables with a `file_token`, before which it stands"
    if dataset.is_reference and dataset.history != "latest_record":
        yield ("history",), "of reference data the latest record stands"
    if dataset.needed_for and not dataset.is_reference:
        yield ("needed_for",), "`needed_for` belongs to reference data, and says what is unknown without it"


def validity_faults(where: KeyPath, validity: Validity, dataset: Dataset) -> Iterator[tuple[KeyPath, str]]:
    """The spans of a table or column must be possible in its return."""
    for span in validity.spans:
        if span.from_ and span.until and span.from_[: len(span.until)] > span.until[: len(span.from_)]:
            yield (*where, "until"), "`until` is before `from`"
        if span.terms and "term" not in dataset.period:
            yield (*where, "terms"), f"the period of {dataset.name} has no term"
        for name in span.variants:
            if name not in dataset.variants:
                yield (*where, "variants"), f"{dataset.name} has no variant `{name}`"
