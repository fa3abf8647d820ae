"""The schools directory: the schools of the School census, and one more."""

from samples.generator.authorities import AUTHORITIES
from samples.generator.postcodes import AREAS, postcodes_of
from samples.generator.reference.planted import Planted
from samples.generator.school_census.schools import schools
from samples.generator.school_census.terms import Term
from samples.generator.write import SampleFile

PATH = "_reference/schools/edubasealldata20251103.csv"
HEADER = ("URN", "LA (code)", "EstablishmentNumber", "EstablishmentName", "Postcode")


def files() -> tuple[SampleFile, ...]:
    rows = []
    for authority in AUTHORITIES:
        number = AREAS[authority.postcode_area].authority
        homes = postcodes_of(authority.postcode_area)
        for at, school in enumerate(schools(number, Term(2025, "autumn"))):
            rows.append((school.urn, number, school.estab, school.name, homes[at]))
    return (SampleFile(PATH, HEADER, (*rows, *(planted.row for planted in dirt()))),)


def dirt() -> tuple[Planted, ...]:
    row = ("993019", "30", "9909", "Made-up School 9909", postcodes_of("VB")[2])
    return (Planted(row, "ConversionError", "a number of an authority that is cut short"),)
