"""Files that come on top of the good ones: each must be refused with its finding."""

from collections.abc import Mapping
from dataclasses import replace

from samples.generator.authorities import BARNET, BEDFORD, CAMDEN, THURROCK, Authority
from samples.generator.planted import Extra
from samples.generator.school_census.dirt import AUTUMN, SPRING
from samples.generator.school_census.paths import path
from samples.generator.school_census.terms import Term
from samples.generator.write import SampleFile


def extras(good: Mapping[str, SampleFile]) -> list[Extra]:
    """`good`: the authorities' files by path; the extras are changed copies of them."""

    def copy(authority: Authority, term: Term, table: str, name: str, school_type: str = "") -> SampleFile:
        held = good[path(authority, term, table, school_type)]
        return replace(held, path=f"{authority.folder}/school_census/{name}", rows=held.rows[1:])

    return [
        Extra(
            copy(THURROCK, AUTUMN, "schoolcensus", "2026_JAN_school_census_schoolcensus resent.csv"),
            "PeriodConflict",
            "the name says spring 2026, the columns term and year AUT and 2025",
        ),
        Extra(
            copy(BARNET, SPRING, "termlysessiondetailsonroll", "2026_termlysessiondetailsonroll.csv"),
            "MissingTerm",
            "no term in the folder or the name",
        ),
        Extra(
            copy(CAMDEN, SPRING, "senneeds", "2025-26/School census spring summer la senneeds.csv", "la"),
            "PeriodConflict",
            "two terms in the name",
        ),
        Extra(
            copy(BEDFORD, AUTUMN, "termlysessiondetailsoffroll", "2025 October/termlysessiondetailsoffroll summer.csv"),
            "PeriodConflict",
            "the folder says autumn, the name summer",
        ),
        Extra(
            copy(
                BARNET,
                AUTUMN,
                "summerhalfterm2sessiondetailsonroll",
                "2026_spring_summerhalfterm2sessiondetailsonroll.csv",
            ),
            "MissingColumn",
            "a table that only autumn has, sent with spring: it looks like termlysessiondetailsonroll",
        ),
    ]
