"""How each authority sends its Annex A: which months, under which name, and in whose words and headings."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from samples.generator.annex_a.lists import HEADERS
from samples.generator.annex_a.words import CODES, LABELS
from samples.generator.authorities import BARNET, BEDFORD, CAMDEN, THURROCK, Authority

MONTHS = ("January", "February", "March")


@dataclass(frozen=True)
class Author:
    """`path` is where a month's workbook goes below the annex_a folder: {month} 3, {Month} March, {mon} mar.

    `headings` are those of its case system where they are not the template's; `sheets` the names of its sheets;
    `ids_as_numbers`: child ids stand in the cells as numbers; `titles`: lines over the headings of every list;
    `backwards`: the columns stand in another order.
    """

    authority: Authority
    path: str
    months: tuple[int, ...] = (1, 2, 3)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    headings: Mapping[str, str] = field(default_factory=dict)
    sheets: tuple[str, ...] = tuple(f"List {number}" for number in range(1, 12))
    ids_as_numbers: bool = False
    titles: bool = False
    backwards: bool = False

    def file(self, month: int) -> str:
        """Path below the incoming folder."""
        name = MONTHS[month - 1]
        path = self.path.format(month=month, Month=name, mon=name[:3].lower())
        return f"{self.authority.folder}/annex_a/{path}"

    def columns(self, name: str) -> tuple[str, ...]:
        """The columns of a list in the order in which they are sent."""
        return tuple(reversed(HEADERS[name])) if self.backwards else HEADERS[name]

    def sheet(self, name: str) -> str:
        return self.sheets[list(HEADERS).index(name)]


SYSTEM_HEADINGS = {
    "Child Unique ID": "Child Identifier",
    "Date of Birth": "Date of birth",
    "Age of Child (Years)": "Age",
    "Date of Contact": "Date of Contact Record",
    "Contact Source": "Contact Source Type",
    "Date of referral": "Date of Referral Record",
    "Referral Source": "Referral Source Type",
    "Referral NFA?": "referral nfa?",
    "Child's Legal Status": "Child's Current Legal Status",
}
THURROCK_A = Author(
    THURROCK, "{Month} 2026/Annex_A_2026_{month:02d}.xlsx", words=CODES, backwards=True,
    sheets=(
        "Contacts", "Early help", "Referrals", "Assessments", "S47 and ICPC", "CIN", "CP", "CLA", "Care leavers",
        "Adoption", "Adopters",
    ),
)  # fmt: skip
BARNET_A = Author(BARNET, "2026-{month:02d}/Annex A {Month} 2026.xlsx", ids_as_numbers=True)
CAMDEN_A = Author(CAMDEN, "2026/AnnexA_{mon}.xlsm", words=LABELS, headings=SYSTEM_HEADINGS, titles=True)
BEDFORD_A = Author(BEDFORD, "Annex A {Month} 2026.ods", months=(3,))

AUTHORS = (THURROCK_A, BARNET_A, CAMDEN_A, BEDFORD_A)
