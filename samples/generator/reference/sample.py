"""All the reference data of the sample but the list of postcodes."""

from collections.abc import Iterable, Sequence

from samples.generator.reference import areas, ofsted, schools, sectors
from samples.generator.write import SampleFile


def reference(returns: Sequence[SampleFile], postcodes: Iterable[str]) -> tuple[SampleFile, ...]:
    """`returns`: the files whose placements name the providers; `postcodes`: those that stand in them."""
    extras = (extra.file for extra in areas.extras())
    return (*areas.files(), *extras, *sectors.files(postcodes), *ofsted.files(returns), *schools.files())
