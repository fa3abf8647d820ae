"""The shipped sample of Annex A: four authorities, January to March 2026, with the dirt of dirt.py and extra.py."""

from dataclasses import dataclass

from samples.generator.annex_a.authors import AUTHORS
from samples.generator.annex_a.book import saved, workbook
from samples.generator.annex_a.dirt import BookSpoil, spoiled
from samples.generator.annex_a.extra import extras
from samples.generator.planted import Extra
from samples.generator.workbook import Workbook
from samples.generator.write import SampleFile


@dataclass(frozen=True)
class AnnexA:
    """`books` by path; `files` are as written, extras included; `spoils` the dirt with its place."""

    books: dict[str, Workbook]
    files: tuple[SampleFile, ...]
    spoils: tuple[tuple[BookSpoil, str], ...]
    extras: tuple[Extra, ...]


def clean_books(seed: int) -> dict[str, Workbook]:
    """Every workbook without dirt, by its path."""
    return {a.file(month): workbook(a, month, seed) for a in AUTHORS for month in a.months}


def annex_a(seed: int) -> AnnexA:
    """All files of the return, dirt and extras included."""
    clean = clean_books(seed)
    places = {author.file(month): (author, month) for author in AUTHORS for month in author.months}
    dirty = {path: spoiled(*places[path], book) for path, book in clean.items()}
    books = {path: book for path, (book, _) in dirty.items()}
    added = extras(clean)
    files = (*(saved(book, path) for path, book in books.items()), *(extra.file for extra in added))
    return AnnexA(books, files, tuple(place for _, found in dirty.values() for place in found), tuple(added))
