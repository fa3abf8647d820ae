"""The dirt of real life in the census: which file has which, and the finding that it must lead to."""

from collections.abc import Callable
from dataclasses import dataclass

from samples.generator.authorities import BARNET, BEDFORD, CAMDEN, THURROCK, Authority
from samples.generator.cin.node import COMMENT, Node, Style, leaf
from samples.generator.planted import ACCEPTED

# Changes the document, and gives the element to find the place by.
Change = Callable[[Node], Node]


@dataclass(frozen=True)
class CensusSpoil:
    """One piece of dirt in one file."""

    authority: Authority
    year: int
    finding: str
    shows: str
    change: Change


def value(tag: str, new: str, nth: int = 0) -> Change:
    """Another text in the `nth` element of that name."""

    def change(root: Node) -> Node:
        held = list(root.all(tag))
        node = held[nth % len(held)]  # another seed may give fewer
        node.text = new
        return node

    return change


def missing(parent: str, tag: str, nth: int = 0) -> Change:
    """The `nth` parent without that element; the place is the parent's."""

    def change(root: Node) -> Node:
        holders = [node for node in root.all(parent) if any(c.tag == tag for c in node.children)]
        node = holders[nth % len(holders)]
        node.children.remove(node.first(tag))
        return node

    return change


def added(parent: str, node: Node, nth: int = 0, after: str = "") -> Change:
    """One more element in the `nth` parent: at the end, or after the one of that name."""

    def change(root: Node) -> Node:
        holders = [held for held in root.all(parent) if not after or any(c.tag == after for c in held.children)]
        children = holders[nth % len(holders)].children
        at = 1 + next(n for n, child in enumerate(children) if child.tag == after) if after else len(children)
        children.insert(at, node)
        return node

    return change


def nothing_happened(root: Node) -> Node:
    """The last child, of whom no referral is told, and so no dated event."""
    child = root.first("Children").children[-1]
    child.children = [n for n in child.children if n.tag != "CINdetails"]
    return child


def turned_round(root: Node) -> Node:
    """Every element of a child in the opposite order."""

    def turn(node: Node) -> None:
        node.children.reverse()
        for child in node.children:
            turn(child)

    children = root.first("Children")
    for child in children.children:
        turn(child)
    return children


def conference_once(root: Node) -> Node:
    """The day of the conference beside the referral only, not in the enquiry as well."""
    for enquiry in root.all("Section47"):
        enquiry.children = [n for n in enquiry.children if n.tag != "DateOfInitialCPC"]
    return root.first("Children")


def true_and_false(root: Node) -> Node:
    for node in root.all("ReferralNFA"):
        node.text = "true" if node.text == "1" else "false"
    return root.first("Children")


def commented(root: Node) -> Node:
    for number, child in enumerate(root.first("Children").children, start=1):
        child.children.insert(0, Node(COMMENT, f"record {number}"))
    return root.first("Children")


STYLES = {
    (BARNET.code, 2024): Style(encoding="cp1252"),
    (CAMDEN.code, 2025): Style(prefix="cin", cdata="ReferralSource"),
    (CAMDEN.code, 2026): Style(indent="\t"),
}
SPOILS = (
    CensusSpoil(THURROCK, 2024, "ConversionError", "a code that never was", value("ReferralSource", "3Z", 4)),
    CensusSpoil(
        THURROCK, 2025, "Blank", "a required element that is not there",
        missing("CINdetails", "ReferralSource", 3),
    ),
    CensusSpoil(
        THURROCK, 2026, "ConversionError", "a day as Excel shows it",
        value("AssessmentActualStartDate", "14/09/2025", 2),
    ),
    CensusSpoil(
        BARNET, 2024, "none: the receipt says Windows-1252", "an é in the encoding of old Windows, declared as such",
        value("SoftwareCode", "Système made up"),
    ),
    CensusSpoil(
        BARNET, 2025, "UnexpectedElement", "an element that the census does not have",
        added("CINdetails", Node("WorkerInitials", "QX"), 2),
    ),
    CensusSpoil(BARNET, 2026, "WithdrawnCode", "factor 18A, withdrawn in 2021", value("AssessmentFactors", "18A", 6)),
    CensusSpoil(
        CAMDEN, 2024, "RepeatedElement", "the ethnicity twice",
        added("ChildCharacteristics", Node("Ethnicity", "MOTH"), 1, "Ethnicity"),
    ),
    CensusSpoil(CAMDEN, 2024, ACCEPTED, "true and false for 1 and 0", true_and_false),
    CensusSpoil(
        CAMDEN, 2025, ACCEPTED, "a namespace, with a prefix before every element, comments and CDATA", commented
    ),
    CensusSpoil(CAMDEN, 2026, "MissingElement", "a child without any referral or other dated event", nothing_happened),
    CensusSpoil(BEDFORD, 2024, ACCEPTED, "the conference told beside the referral only", conference_once),
    CensusSpoil(BEDFORD, 2025, ACCEPTED, "the elements of each child in the opposite order", turned_round),
    CensusSpoil(BEDFORD, 2026, "ConversionError", "an impossible date", value("CINclosureDate", "2026-02-30", 1)),
    CensusSpoil(BEDFORD, 2026, "OutOfRange", "fewer plans than none", value("NumberOfPreviousCPP", "-1")),
    CensusSpoil(
        BEDFORD, 2026, "RepeatedElement", "a second referral date in the same details",
        added("CINdetails", leaf("CINreferralDate", "2025-12-01")[0], 5, "CINreferralDate"),
    ),
)  # fmt: skip


def spoiled(root: Node, authority: Authority, year: int) -> list[tuple[CensusSpoil, Node]]:
    """Put the dirt meant for it into a document; gives each piece with the element to find its place by."""
    return [(s, s.change(root)) for s in SPOILS if (s.authority, s.year) == (authority, year)]
