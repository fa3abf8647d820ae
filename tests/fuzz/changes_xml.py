"""Changes to an XML return: to its elements, and to the way it is written."""

import copy
import re
from collections.abc import Callable
from random import Random

from lxml import etree

from tests.fuzz.changes_csv import LINE_ENDS, ODD_CELLS
from tests.fuzz.mutant import Change, Impossible

Tree = etree._Element
NAMES = ("Child", "Children", "Message", "Header", "LAchildID", "CINdetails", "Person", "UPN", "Year", "x")


def tree_of(content: bytes) -> Tree:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=False)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise Impossible from None  # an earlier change has spoilt it


def of_tree(change: Callable[[Random, Tree], None]) -> Change:
    def changed(rng: Random, content: bytes) -> bytes:
        tree = tree_of(content)
        change(rng, tree)
        return etree.tostring(tree, xml_declaration=True, encoding="utf-8")

    return changed


def one(rng: Random, tree: Tree) -> Tree:
    """An element below the root."""
    found = [element for element in tree.iterdescendants() if isinstance(element.tag, str)]
    if not found:
        raise Impossible
    return rng.choice(found)


def parent(element: Tree) -> Tree:
    above = element.getparent()
    assert above is not None
    return above


def remove(rng: Random, tree: Tree) -> None:
    element = one(rng, tree)
    parent(element).remove(element)


def double(rng: Random, tree: Tree) -> None:
    element = one(rng, tree)
    for _ in range(rng.choice((1, 1, 30))):
        element.addnext(copy.deepcopy(element))


def nest(rng: Random, tree: Tree) -> None:
    element = one(rng, tree)
    for _ in range(rng.choice((1, 2, 120))):
        within = copy.deepcopy(element) if len(element) < 5 else etree.Element(element.tag)
        element.append(within)
        element = within


def move(rng: Random, tree: Tree) -> None:
    element, place = one(rng, tree), one(rng, tree)
    if element in [place, *place.iterancestors()]:
        raise Impossible
    place.append(element)


def rename(rng: Random, tree: Tree) -> None:
    one(rng, tree).tag = rng.choice(NAMES)


def rename_root(rng: Random, tree: Tree) -> None:
    tree.tag = rng.choice(NAMES)


def text(rng: Random, tree: Tree) -> None:
    for _ in range(rng.choice((1, 3, 20))):
        odd = rng.choice([cell for cell in ODD_CELLS if not any(c in cell for c in "\x01\x1a")])
        element = one(rng, tree)
        if rng.random() < 0.8:
            element.text = odd
        else:
            element.tail = odd


def attribute(rng: Random, tree: Tree) -> None:
    one(rng, tree).set(rng.choice(("id", "x", "{urn:x}y", "lang")), rng.choice(("1", "x" * 5000)))


def wrap(rng: Random, tree: Tree) -> None:
    element = one(rng, tree)
    around = etree.Element(rng.choice(NAMES))
    parent(element).replace(element, around)
    around.append(element)


def entity(rng: Random, content: bytes) -> bytes:
    doctypes = (b'<!DOCTYPE m [<!ENTITY y "z">]>', b'<!DOCTYPE m SYSTEM "http://example.invalid/x.dtd">')
    return content.replace(b"<Message", rng.choice(doctypes) + b"<Message", 1).replace(b"</", b"&y;</", 1)


def declaration(rng: Random, content: bytes) -> bytes:
    said = rng.choice(("UTF-8", "UTF-16", "windows-1252", "ISO-8859-1", "x", "", "utf-7", "cp037", "1" * 60))
    bare = re.sub(rb"^\s*<\?xml[^>]*\?>", b"", content)
    return f'<?xml version="1.0" encoding="{said}"?>'.encode() + bare


CHANGES: dict[str, Change] = {
    "an element taken out": of_tree(remove),
    "an element repeated": of_tree(double),
    "an element in itself": of_tree(nest),
    "an element moved": of_tree(move),
    "an element renamed": of_tree(rename),
    "the root renamed": of_tree(rename_root),
    "odd texts": of_tree(text),
    "an attribute": of_tree(attribute),
    "an element put into another": of_tree(wrap),
    "an entity": entity,
    "another declaration": declaration,
}


# ---- what keeps the meaning


def leaves_shuffled(rng: Random, tree: Tree) -> None:
    """The order of elements that hold text only, among themselves and where no name occurs twice."""
    for around in list(tree.iter()):
        if not isinstance(around.tag, str):
            continue
        leaves = [e for e in around if isinstance(e.tag, str) and not len(e)]
        if len({leaf.tag for leaf in leaves}) == len(leaves):
            for leaf in rng.sample(leaves, len(leaves)):
                around.append(leaf)


def comments(rng: Random, tree: Tree) -> None:
    for _ in range(5):
        one(rng, tree).addprevious(etree.Comment(" a comment "))
        one(rng, tree).addprevious(etree.ProcessingInstruction("x", "y"))


def prefixed(rng: Random, content: bytes) -> bytes:
    xml = etree.tostring(tree_of(content), encoding="unicode")
    if "xmlns" in xml or "<!" in xml or "<?" in xml:
        raise Impossible
    xml = re.sub(r"<(/?)([A-Za-z])", r"<\1p:\2", xml)
    return xml.replace("<p:Message", '<p:Message xmlns:p="urn:x"', 1).encode()


def otherwise_saved(rng: Random, content: bytes) -> bytes:
    """In another encoding that the file declares, with other line ends between the elements."""
    encoding = rng.choice(("utf-8", "utf-16", "windows-1252", "iso-8859-1", "ascii"))
    xml = etree.tostring(tree_of(content), xml_declaration=True, encoding=encoding)
    if encoding == "utf-16":
        return xml
    return xml.replace(b"\n", rng.choice(LINE_ENDS).encode())


def sections(rng: Random, content: bytes) -> bytes:
    """Texts without markup as CDATA."""
    return re.sub(
        rb">([^<>&\s]+)</", lambda m: b"><![CDATA[" + m[1] + b"]]></" if rng.random() < 0.2 else m[0], content
    )


KEEPING: dict[str, Change] = {
    "elements in another order": of_tree(leaves_shuffled),
    "comments": of_tree(comments),
    "prefixes": prefixed,
    "saved in another way": otherwise_saved,
    "CDATA": sections,
}
