"""The tables of the return: for one authority and year, the rows of each. Cells are text, as a CSV file holds them."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from samples.generator.authorities import Authority
from samples.generator.people import Life
from samples.generator.ssda903.episodes import told, year_span
from samples.generator.ssda903.events import EVENTS, Cells
from samples.generator.ssda903.outcomes import OUTCOMES, left_care

Row = tuple[str, ...]

HEADERS: dict[str, Row] = {
    "header": ("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"),
    "episodes": (
        "CHILD",
        "DECOM",
        "RNE",
        "LS",
        "CIN",
        "PLACE",
        "PLACE_PROVIDER",
        "DEC",
        "REC",
        "REASON_PLACE_CHANGE",
        "HOME_POST",
        "PL_POST",
        "URN",
    ),
    "reviews": ("CHILD", "DOB", "REVIEW", "REVIEW_CODE"),
    "uasc": ("CHILD", "DOB", "SEX", "DUC"),
    "oc2": (
        "CHILD",
        "DOB",
        "SDQ_SCORE",
        "SDQ_REASON",
        "CONVICTED",
        "HEALTH_CHECK",
        "IMMUNISATIONS",
        "TEETH_CHECK",
        "HEALTH_ASSESSMENT",
        "SUBSTANCE_MISUSE",
        "INTERVENTION_RECEIVED",
        "INTERVENTION_OFFERED",
    ),
    "oc3": ("CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"),
    "ad1": ("CHILD", "DOB", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"),
    "placed_adoption": ("CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"),
    "prev_perm": ("CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"),
    "missing": ("CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"),
    "social_worker": ("CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"),
    "dolo": ("CHILD", "DOB", "DOLO_START", "DOLO_END"),
}
FIRST_YEAR = {"social_worker": 2024, "dolo": 2027}
UNTIL_2024 = {"M": "1", "F": "2"}


def place_in(year: int, place: str) -> str:
    """What the return of that year calls a placement: K3 replaced H5 and P2 in 2025, Z11 to Z14 replaced Z1 in 2026."""
    if year >= 2025 and place in ("H5", "P2"):
        return "K3"
    return "Z1" if year <= 2025 and place.startswith("Z") else place


def tables_of(year: int) -> tuple[str, ...]:
    """The tables that the return of that year has."""
    return tuple(t for t in HEADERS if year >= FIRST_YEAR.get(t, year))


def rows_of(table: str, authority: Authority, lives: Iterable[Life], year: int) -> list[Row]:
    """The table's rows, ordered by child and then as told."""
    ordered = sorted(lives, key=lambda life: life.child.id)
    return [tuple(_text(c) for c in cells) for life in ordered for cells in _cells(table, authority, life, year)]


def _text(cell: date | str | None) -> str:
    return f"{cell:%d/%m/%Y}" if isinstance(cell, date) else cell or ""


def _cells(table: str, authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    """One life's rows of a table. All tables but these three go on from CHILD and DOB."""
    if table in FROM_CHILD:
        yield from FROM_CHILD[table](authority, life, year)
        return
    for cells in (EVENTS | OUTCOMES)[table](authority, life, year):
        yield life.child.id, life.child.dob, *cells


def _header(authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    """Everybody with an episode in the year, and every care leaver reported on."""
    child, (_, last) = life.child, year_span(year)
    if not told(life, year) and not left_care(life, year):
        return
    mother_on = child.mother_on if child.mother_on and child.mother_on <= last else None
    mother = "1" if mother_on else "0" if child.sex == "F" and child.age_on(last) >= 11 else ""
    sex = UNTIL_2024[child.sex] if year <= 2024 else child.sex
    yield child.id, sex, child.dob, child.ethnic, child.upn, mother, mother_on


def _episodes(authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    for e in told(life, year):
        kind = (e.rne, e.ls, e.cin, place_in(year, e.place), e.provider)
        yield life.child.id, e.decom, *kind, e.dec, e.rec, e.reason, e.home_post, e.pl_post, e.urn


def _uasc(authority: Authority, life: Life, year: int) -> Iterator[Cells]:
    child = life.child
    if child.duc is None or not told(life, year):
        return
    digits = year <= 2024 or authority.sex_digits_in_uasc
    shown = child.duc if child.duc_known_early or child.duc <= year_span(year)[1] else None
    yield child.id, child.dob, UNTIL_2024[child.sex] if digits else child.sex, shown


FROM_CHILD: dict[str, Callable[[Authority, Life, int], Iterator[Cells]]] = {
    "header": _header,
    "episodes": _episodes,
    "uasc": _uasc,
}
