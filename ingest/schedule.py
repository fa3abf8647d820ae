"""Why something is not held any more: which use case kept it, and which of its instructions said so.

The LA zone keeps a return as long as some use case that its authority has signed does. So its own schedule of a return
is that of the use case which keeps it longest: where an authority has its returns checked, the agreement on checking,
which shares nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ingest.reference import Permissions, years_kept
from schemas.agreement import DatasetGrant, UseCase
from schemas.model import Dataset

TAKEN_OUT = "taken out of the incoming folder"
NOT_SIGNED = "no agreement is in force any more"
ALL_OVER = "every retention period has ended"
OVER = "the retention period has ended"
NOT_KEPT = "no use case keeps it any more"


@dataclass(frozen=True)
class Ending:
    """Why something went. `instruction` is a number of the use case's; both are None where it was nobody's rule."""

    reason: str
    use_case: str | None = None
    instruction: str | None = None


def ending_in_la_zone(permissions: Permissions, la: str, dataset: str, year: int, table: str | None) -> Ending:
    """Why the LA zone holds a table (None: any) of a return no more."""
    declared = permissions.catalogue.datasets[dataset]
    signed = [u for u in permissions.use_cases(la, dataset) if _reads(u.datasets[dataset], declared, table)]
    if any(year > permissions.as_at.year - years_kept(u.datasets[dataset]) for u in signed):
        return Ending(TAKEN_OUT)
    if signed:
        longest = _longest(signed, dataset)
        return Ending(ALL_OVER, longest.name, longest.datasets[dataset].retention_instruction)
    if permissions.is_signed(la, dataset):
        return Ending(NOT_KEPT)
    ended = [u for u in permissions.use_cases(la, dataset, ended=True) if _reads(u.datasets[dataset], declared, table)]
    if ended:
        longest = _longest(ended, dataset)
        return Ending(NOT_SIGNED, longest.name, longest.datasets[dataset].signed_under)
    return Ending(NOT_SIGNED)


def ending_of_use_case(
    permissions: Permissions, use_case: str, la: str, dataset: str, year: int, table: str | None = None
) -> Ending | None:
    """Why a use case holds a table (None: any) that it shares of a return no more; None if it may hold it."""
    of = permissions.catalogue.use_cases.get(use_case)
    grant = of.datasets.get(dataset) if of else None
    if of is None or grant is None or (table and table not in grant.tables):
        return Ending(NOT_KEPT, use_case)
    if (la, dataset, of.signed_as) not in permissions.signed:
        return Ending(NOT_SIGNED, use_case, grant.signed_under)
    if year <= permissions.as_at.year - years_kept(grant):
        return Ending(OVER, use_case, grant.retention_instruction)
    return None


def _reads(grant: DatasetGrant, declared: Dataset, table: str | None) -> bool:
    """True if the use case needs something of a received table."""
    if table is None:
        return True
    return any(table == of for kept in grant.tables for of, _ in declared.sources(kept, grant.kept(kept)))


def _longest(use_cases: Iterable[UseCase], dataset: str) -> UseCase:
    """The one that keeps the return longest; of several, one that ends in the LA zone."""
    return max(use_cases, key=lambda u: (years_kept(u.datasets[dataset]), not u.publishes, u.name))
