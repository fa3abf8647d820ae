"""How each authority names the folders and files of the School census."""

from samples.generator.authorities import BARNET, BEDFORD, CAMDEN, THURROCK, Authority
from samples.generator.school_census.terms import MONTHS, Term

MONTH_NAMES = {"spring": "January", "summer": "May", "autumn": "October"}
PATHS = {
    THURROCK.code: "{year}_{MON}_school_census_{table}.csv",
    BARNET.code: "{year}_{term}_{table}.csv",
    CAMDEN.code: "{span}/School census {span} {term}{type} {table}.csv",
    BEDFORD.code: "{year} {Month}/{table}.csv",
}
# Camden's office put the two school types of this table together.
UNTYPED = ("2025 summer", "learnersupportonroll")


def path(authority: Authority, term: Term, table: str, school_type: str = "") -> str:
    """Path below the incoming folder; `school_type` is la, acad or none."""
    name = PATHS[authority.code].format(
        year=term.year,
        term=term.name,
        span=term.span,
        MON=MONTHS[term.month - 1].upper(),
        Month=MONTH_NAMES[term.name],
        table=table,
        type=f" {school_type}" if school_type else "",
    )
    return f"{authority.folder}/school_census/{name}"
