"""Codes of the School census: those that depend on the term, and which sessions count as what."""

from samples.generator.school_census.terms import Term

ABSENT = ("C", "E", "G", "H", "I", "M", "N", "O", "R", "S", "T", "U", "X", "Z", "#")
SINCE_2020 = ("B", "D", "J", "L", "P", "V", "W")
SINCE_2024 = ("C1", "C2", "J1", "K", "Q", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7")
PRESENT = ("/", "\\")
AUTHORISED = {"C", "C1", "C2", "E", "H", "I", "J1", "M", "R", "S", "T"}
UNAUTHORISED = {"G", "N", "O", "U"}
NOT_POSSIBLE = {"#", "D", "Q", "X", "Z", "Y", *SINCE_2024[-7:]}
NEEDS = ("SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "OTH")
FUNDING_BASES = ("ECO", "HSD", "LAA")
ETHNIC = ("WBRI", "WBRI", "WIRI", "WOTH", "MWBC", "MWAS", "AIND", "APKN", "ABAN", "BCRB", "BSOM", "CHNE", "OOTH")
LANGUAGES = ("ENG", "ENG", "ENG", "POL", "BNG", "TUR", "SOM")
YEAR_GROUPS = {-2: "N1", -1: "N2", 0: "R"}


def absence_reasons(term: Term) -> tuple[str, ...]:
    """Every attendance code but for being there."""
    if term.school_year >= 2024:
        return (*ABSENT, *SINCE_2020, *SINCE_2024)
    return (*ABSENT, *SINCE_2020, "Y") if term.school_year >= 2020 else (*ABSENT, "Y")


def present_codes(term: Term) -> tuple[str, ...]:
    """Sessions at school were counted by code from autumn 2020 on."""
    return PRESENT if term.school_year >= 2020 else ()


def suspension(term: Term) -> str:
    """Fixed-period exclusions are called suspensions since autumn 2020."""
    return "SUSP" if term.school_year >= 2020 else "FIXD"


def year_group(group: int) -> str:
    """The code of a year group; 0 is reception."""
    return YEAR_GROUPS.get(group, str(group))
