"""What the pages about each return in samples/README.md share: tables, and the two that every page ends with."""

from collections.abc import Iterable, Sequence

from samples.generator.planted import Extra

SPOILS_INTRO = """
### Dirt in good files

The rest of the file is good.
"""
EXTRAS_INTRO = """
### Files that should not be there

They stand beside the good ones and must not harm them.
"""


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = (header, ["---"] * len(header), *rows)
    return "\n" + "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)


def spoils_table(spoils: Iterable[tuple[str, str, str, str]]) -> str:
    """`spoils`: path, place, what it shows and the finding expected."""
    rows = ((f"`{path}`", where, shows, finding) for path, where, shows, finding in spoils)
    return SPOILS_INTRO + table(("file", "where", "what", "finding"), rows)


def extras_table(extras: Iterable[Extra]) -> str:
    rows = ((f"`{extra.file.path}`", extra.shows, extra.finding) for extra in extras)
    return EXTRAS_INTRO + table(("file", "what", "finding"), rows)
