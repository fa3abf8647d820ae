"""The shipped sample of the School census: four authorities, with the dirt of dirt.py and files on top."""

from collections.abc import Sequence
from dataclasses import dataclass

from samples.generator.authorities import BARNET, BEDFORD, CAMDEN, THURROCK, Authority
from samples.generator.cin.census import DFE_CODES
from samples.generator.planted import Extra
from samples.generator.school_census.collect import Collector
from samples.generator.school_census.columns import header
from samples.generator.school_census.dirt import CensusSpoil, spoiled
from samples.generator.school_census.extra import extras
from samples.generator.school_census.paths import UNTYPED, path
from samples.generator.school_census.pupil_rows import add_pupil
from samples.generator.school_census.school_rows import add_school
from samples.generator.school_census.schools import pupils, schools
from samples.generator.school_census.terms import Term
from samples.generator.write import SampleFile

RECENT = (Term(2025, "summer"), Term(2025, "autumn"), Term(2026, "spring"))
RETURNS = (
    *((THURROCK, term) for term in RECENT[1:]),
    *((BARNET, term) for term in RECENT),
    *((CAMDEN, term) for term in RECENT),
    *((BEDFORD, term) for term in (Term(2016, "autumn"), Term(2018, "spring"), RECENT[1])),
)
# What Bedford sent in the old terms: the tables that are no more, and those that had other columns.
OLD_TABLES = (
    "schoolcensus",
    "pupil",
    "levels",
    "nationalities",
    "annualsessiondetails",
    "fundingbasisitems",
    "termlysessiondetails",
    "termlyexclusions",
)
# Barnet sends every table, the others these.
CORE = (
    "schoolcensus",
    "pupilonroll",
    "pupilnolongeronroll",
    "addresses",
    "fsmperiod",
    "senneeds",
    "termlysessiondetails",
    "summerhalfterm2sessiondetails",
    "termlyexclusions",
)
FLAGS = {CAMDEN.code: ("False", "True")}


@dataclass(frozen=True)
class SchoolCensus:
    """`files` are as written, extras included; `spoils` the dirt with the place of each."""

    files: tuple[SampleFile, ...]
    spoils: tuple[tuple[CensusSpoil, str], ...]
    extras: tuple[Extra, ...]


def school_census(seed: int) -> SchoolCensus:
    """All files of the return, dirt and extras included."""
    clean = clean_files(seed)
    dirty = spoiled(clean)
    added = extras({file.path: file for file in clean})
    files = (*(file for file, _ in dirty), *(extra.file for extra in added))
    return SchoolCensus(files, tuple(spoil for _, places in dirty for spoil in places), tuple(added))


def clean_files(seed: int, returns: Sequence[tuple[Authority, Term]] = RETURNS) -> list[SampleFile]:
    """The files of these returns without dirt; a table without rows has no file."""
    return [file for authority, term in returns for file in _files(authority, term, seed)]


def collected(authority: Authority, term: Term, seed: int) -> Collector:
    """The rows of one return."""
    into, lea = Collector(term, FLAGS.get(authority.code, ("0", "1"))), DFE_CODES[authority.code]
    everyone = pupils(authority, lea, term, seed)
    census = {s.estab: add_school(into, s, len(s.stories)) for s in schools(lea, term)}
    for n, pupil in enumerate(everyone):
        add_pupil(into, pupil, census[pupil.school.estab], (n, len(everyone)))
    return into


def is_sent(authority: Authority, term: Term, table: str) -> bool:
    """Whether the authority deposits the table at all."""
    if term.year < RECENT[0].year:
        return table.startswith(OLD_TABLES)
    return authority is BARNET or table.startswith(CORE) or (term.label, table) == UNTYPED


def _files(authority: Authority, term: Term, seed: int) -> list[SampleFile]:
    """A file per table, or two where the authority sends academies and its own schools apart."""
    found: dict[str, SampleFile] = {}
    for table, rows in collected(authority, term, seed).rows.items():
        if not is_sent(authority, term, table):
            continue
        split = authority is CAMDEN and (term.label, table) != UNTYPED
        for kind in ("acad", "la") if split else ("",):
            cells = tuple(row for of, row in rows if kind in ("", of))
            if cells:
                name = path(authority, term, table, kind)
                found[name] = SampleFile(
                    name, header(table, term), cells, encoding=authority.encoding, line_end=authority.line_end
                )
    return list(found.values())
