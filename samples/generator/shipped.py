"""The whole shipped sample: every return, of the authorities that send it, and the reference data that fits them."""

from pathlib import Path

from samples.generator.annex_a.sample import annex_a
from samples.generator.bury import bury
from samples.generator.cans.sample import cans
from samples.generator.cin.sample import cin
from samples.generator.csww.sample import csww
from samples.generator.pnw_census.sample import pnw_census
from samples.generator.postcodes import reference_file, used_in
from samples.generator.reference.sample import reference
from samples.generator.s251.sample import s251
from samples.generator.school_census.sample import school_census
from samples.generator.sen2.sample import sen2
from samples.generator.ssda903.sample import SEED, clean_files, compose
from samples.generator.write import SampleFile, write_files


def sample_files(seed: int = SEED) -> tuple[SampleFile, ...]:
    """Every file, dirt included."""
    files = (
        *compose(clean_files(seed)).files,
        *bury().files,
        *annex_a(seed).files,
        *cin(seed).files,
        *school_census(seed).files,
        *csww(seed).files,
        *sen2(seed).files,
        *s251(seed).files,
        *pnw_census(seed).files,
        *cans(seed).files,
    )
    used = used_in(files)
    return (*files, reference_file(used), *reference(files, used))


def make_samples(folder: Path, seed: int = SEED) -> None:
    """Write the sample's returns below `folder`: <LA folder>/<return>/…"""
    write_files(folder, sample_files(seed))
