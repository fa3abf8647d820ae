"""Files that come on top of the good ones: each must be refused, or passed over, with its finding."""

from collections.abc import Mapping
from dataclasses import replace

from samples.generator.authorities import BARNET, BEDFORD, CAMDEN, THURROCK, Authority
from samples.generator.planted import Extra, protected
from samples.generator.ssda903.tables import HEADERS
from samples.generator.write import SampleFile


def extras(good: Mapping[str, SampleFile]) -> list[Extra]:
    """`good`: the authorities' files by path; some of the extras are copies of them."""

    def copy(authority: Authority, year: int, table: str, path: str) -> SampleFile:
        return replace(good[authority.file(year, table)], path=path)

    resent = f"{CAMDEN.folder}/ssda903/2024-25/SSDA903 2023-24 Missing resent.csv"
    bolton = "Bolton-350/ssda903/2025/SSDA903_2025_header.csv"
    return [
        Extra(
            copy(THURROCK, 2025, "oc2", f"{THURROCK.folder}/ssda903/2025/SSDA903_2025_oc2 (copy).csv"),
            "DuplicateFile",
            "the same content under another name",
        ),
        Extra(
            _carers(f"{THURROCK.folder}/fostering_survey/2025/carers.csv"),
            "UnknownDataset",
            "a folder of a dataset that is not declared",
        ),
        protected(f"{BARNET.folder}/ssda903/2026/BAR_episodes protected.xlsx"),
        Extra(
            _two_dobs(copy(BARNET, 2025, "oc3", f"{BARNET.folder}/ssda903/2025/BAR_oc3 merged.csv")),
            "AmbiguousHeader",
            "the heading DOB twice",
        ),
        Extra(
            _shorter(copy(CAMDEN, 2024, "missing", resent)),
            "PeriodConflict",
            "the folder says 2025, the name 2024",
        ),
        Extra(
            _carers(f"{CAMDEN.folder}/ssda903/2025-26/SSDA903 2025-26 Placements.csv"),
            "UnidentifiedTable",
            "headings of no table of the return",
        ),
        Extra(
            _of_2012(f"{CAMDEN.folder}/ssda903/2011-12/SSDA903 2011-12 Header.csv"),
            "RetentionPeriod",
            "older than any agreement keeps at 30 June 2026",
        ),
        Extra(SampleFile(f"{BEDFORD.folder}/ssda903/903_ad1_final_2026.csv", whole=b""), "EmptyFile", "0 bytes"),
        Extra(
            _shorter(copy(BEDFORD, 2026, "uasc", f"{BEDFORD.folder}/ssda903/903_uasc_new.csv")),
            "MissingYear",
            "no year in the folder or the name",
        ),
        Extra(_of_nobody(copy(BEDFORD, 2025, "header", bolton)), "NotSigned", "an authority that has signed nothing"),
        Extra(
            _of_nobody(copy(BEDFORD, 2024, "oc3", "Archive of old returns/ssda903/2024/SSDA903_2024_oc3.csv")),
            "MissingLA",
            "a folder that ends in no authority's code",
        ),
    ]


def _shorter(file: SampleFile) -> SampleFile:
    """Without the first row, so that it is no copy of its original."""
    return replace(file, rows=file.rows[1:])


def _two_dobs(file: SampleFile) -> SampleFile:
    return replace(file, header=(*file.header, "DOB"), rows=tuple((*row, row[1]) for row in file.rows))


def _of_nobody(file: SampleFile) -> SampleFile:
    """The first five rows, under ids of no child of the sample."""
    return replace(file, rows=tuple((f"88{n:03d}", *row[1:]) for n, row in enumerate(file.rows[:5])))


def _carers(path: str) -> SampleFile:
    rows = (("H001", "04/05/2021", "2"), ("H002", "17/09/2023", "1"))
    return SampleFile(path, ("Household", "Approved on", "Beds"), rows)


def _of_2012(path: str) -> SampleFile:
    rows = (("C00871", "1", "14/02/1998", "WBRI", "UN2", "", ""), ("C00902", "2", "30/06/2001", "BCRB", "UN2", "", ""))
    return SampleFile(path, HEADERS["header"], rows)
