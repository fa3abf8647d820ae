"""Reference data that nobody has deposited: nothing fails without it, and it is said what is unknown."""

from collections.abc import Collection

from schemas.agreement import Catalogue


def absent_reference(catalogue: Catalogue, in_use: Collection[tuple[str | None, str | None]]) -> list[str]:
    """A sentence for each set of which a table is missing. `in_use`: (dataset, table) of every file that is used."""
    sentences = []
    for dataset in catalogue.datasets.values():
        missing = [table.title for table in dataset.received if (dataset.name, table.name) not in in_use]
        if dataset.is_reference and missing:
            part = f" ({', '.join(missing)})" if len(missing) < len(dataset.received) else ""
            needed = f": it is needed for {dataset.needed_for}" if dataset.needed_for else ""
            sentences.append(f"No reference data {dataset.name}{part}{needed.rstrip('.')}.")
    return sentences
