"""The whole shipped sample: SSDA903, Annex A and the CIN census of the same four authorities."""

from pathlib import Path

from samples.generator.annex_a.sample import annex_a
from samples.generator.cin.sample import cin
from samples.generator.ssda903.sample import SEED, clean_files, compose
from samples.generator.write import SampleFile, write_files


def sample_files(seed: int = SEED) -> tuple[SampleFile, ...]:
    """Every file, dirt included."""
    return (*compose(clean_files(seed)).files, *annex_a(seed).files, *cin(seed).files)


def make_samples(folder: Path, seed: int = SEED) -> None:
    """Write the sample's returns below `folder`: <LA folder>/<return>/…"""
    write_files(folder, sample_files(seed))
