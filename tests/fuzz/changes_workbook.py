"""Changes to a workbook: to its zip file, its parts, and the XML in them."""

import io
import re
import zipfile
from collections.abc import Callable
from random import Random

from tests.fuzz import changes_bytes
from tests.fuzz.mutant import Change, Impossible

Parts = list[tuple[str, bytes]]
ODD_ATTRIBUTES = ("", "0", "1", "-1", "9" * 20, "9" * 5000, "A1", "XFE1", "hidden", "s", "e", "date", "true")
ODD_VALUES = ("", "99999", "9" * 5000, "1e400", "NaN", "-5", "0.1", "x", "_x0000_", "&#0;", "&amp;", "&x;", "<b/>")
ODD_VALUES += (" 1 ", "\r\n", "é")
ODD_SHEETS = ("x", "", "Read me", "List 1", "A" * 300)
SHEET = re.compile(r"^xl/worksheets/sheet\d+\.xml$|^content\.xml$")


def parts_of(content: bytes) -> Parts:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return [(name, archive.read(name)) for name in archive.namelist()]
    except Exception:
        raise Impossible from None  # an earlier change has spoilt it


def packed(parts: Parts, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", method) as archive:
        for name, part in parts:
            archive.writestr(zipfile.ZipInfo(name), part, compress_type=method)
    return whole.getvalue()


def of_parts(change: Callable[[Random, Parts], Parts]) -> Change:
    return lambda rng, content: packed(change(rng, parts_of(content)))


def damage_part(rng: Random, parts: Parts) -> Parts:
    place = rng.randrange(len(parts))
    name, part = parts[place]
    parts[place] = name, rng.choice(list(changes_bytes.CHANGES.values()))(rng, part)
    return parts


def remove_part(rng: Random, parts: Parts) -> Parts:
    del parts[rng.randrange(len(parts))]
    return parts


def double_part(rng: Random, parts: Parts) -> Parts:
    name, part = rng.choice(parts)
    return [*parts, (rng.choice((name, name.upper(), f"/{name}", f"../{name}")), part)]


def rename_part(rng: Random, parts: Parts) -> Parts:
    place = rng.randrange(len(parts))
    parts[place] = rng.choice(("x.xml", "xl/vbaProject.bin", "mimetype", parts[0][0])), parts[place][1]
    return parts


def swap_parts(rng: Random, parts: Parts) -> Parts:
    a, b = rng.randrange(len(parts)), rng.randrange(len(parts))
    (name, part), (other, its) = parts[a], parts[b]
    parts[a], parts[b] = (name, its), (other, part)
    return parts


# ---- the XML of sheets, and of the parts that say how they are read

Edit = Callable[[Random, str], str]


def of_xml(name: re.Pattern[str], edit: Edit) -> Change:
    """A change to one part whose name is of this pattern."""

    def changed(rng: Random, content: bytes) -> bytes:
        parts = parts_of(content)
        places = [place for place, (known, _) in enumerate(parts) if name.search(known)]
        if not places:
            raise Impossible
        place = rng.choice(places)
        text = edit(rng, parts[place][1].decode("utf-8", errors="surrogateescape"))
        parts[place] = parts[place][0], text.encode("utf-8", errors="surrogateescape")
        return packed(parts)

    return changed


def element(rng: Random, xml: str) -> str:
    """A row or a cell taken out, repeated, moved, or put into another."""
    found = list(re.finditer(r"<(row|c|table:table-row|table:table-cell)\b[^<>]*>.*?</\1>", xml, re.DOTALL))
    if not found:
        raise Impossible
    one, other = rng.choice(found), rng.choice(found)
    start, end = one.span()
    without = xml[:start] + xml[end:]
    place = rng.choice((start, min(other.start(), len(without))))
    return rng.choice(
        (without, xml[:end] + one[0] * 2 + xml[end:], without[:place] + one[0] + without[place:],
         xml[: end - 6] + one[0] + xml[end - 6 :])
    )  # fmt: skip


def attribute(rng: Random, xml: str) -> str:
    """An attribute taken out, or given another value."""
    found = list(re.finditer(r' ([\w:-]+)="([^"]*)"', xml))
    if not found:
        raise Impossible
    one = rng.choice(found)
    value = rng.choice(
        ("", "0", "1", "-1", "99999999999999999999", "9" * 5000, "A1", "XFE1", "hidden", "s", "e", "date")
    )
    said = rng.choice(("", f' {one[1]}="{value}"', f' {one[1]}="{value}" {one[1]}="x"'))
    return xml[: one.start()] + said + xml[one.end() :]


def value(rng: Random, xml: str) -> str:
    """Some values given another text."""
    return re.sub(
        r"(<(?:v|t|text:p)\b[^<>]*>)([^<>]*)(?=</)",
        lambda match: match[1] + (rng.choice(ODD_VALUES) if rng.random() < 0.05 else match[2]),
        xml,
    )


def markup(rng: Random, xml: str) -> str:
    place = xml.find("<", rng.randrange(len(xml) or 1))
    odd = ("<!-- x -->", "<?x y?>", "<![CDATA[x]]>", "<a>", "</a>", "<x:y/>", "<a/>" * 3, "<a>" * 200, "text", "&lt;")
    return xml[:place] + rng.choice((*odd, '<!DOCTYPE x [<!ENTITY y "z">]>')) + xml[place:]


def merge(rng: Random, xml: str) -> str:
    merged = f'<mergeCells><mergeCell ref="A{rng.randrange(1, 9)}:C{rng.randrange(9, 20)}"/></mergeCells>'
    return xml.replace("</worksheet>", f"{merged}</worksheet>")


SHEETS = re.compile(r"^xl/worksheets/|^content\.xml$")
HOW = re.compile(r"^xl/(workbook|styles|sharedStrings)\.xml$|\.rels$|^styles\.xml$|manifest\.xml$|Content_Types")


def hide(rng: Random, xml: str) -> str:
    return re.sub(r"<sheet ", f'<sheet state="{rng.choice(("hidden", "veryHidden", "x"))}" ', xml, count=1)


def rename_sheet(rng: Random, xml: str) -> str:
    return re.sub(
        r'(<sheet name=")[^"]*', rf"\g<1>{rng.choice(('x', '', 'Read me', 'List 1', 'A' * 300))}", xml, count=1
    )


CHANGES: dict[str, Change] = {
    "a part damaged": of_parts(damage_part),
    "a part taken out": of_parts(remove_part),
    "a part doubled": of_parts(double_part),
    "a part renamed": of_parts(rename_part),
    "parts swapped": of_parts(swap_parts),
    "rows or cells of a sheet": of_xml(SHEETS, element),
    "an attribute of a sheet": of_xml(SHEETS, attribute),
    "values of a sheet": of_xml(SHEETS, value),
    "odd markup in a sheet": of_xml(SHEETS, markup),
    "merged cells": of_xml(SHEETS, merge),
    "an attribute of another part": of_xml(HOW, attribute),
    "values of another part": of_xml(HOW, value),
    "odd markup in another part": of_xml(HOW, markup),
    "a sheet hidden": of_xml(re.compile(r"^xl/workbook\.xml$"), hide),
    "a sheet renamed": of_xml(re.compile(r"^xl/workbook\.xml$"), rename_sheet),
}


# ---- what keeps the meaning


def other_packing(rng: Random, content: bytes) -> bytes:
    parts = parts_of(content)
    if parts[0][0] != "mimetype":
        rng.shuffle(parts)
    if not any(name.endswith(".jpeg") for name, _ in parts):
        parts.append(("docProps/thumbnail.jpeg", rng.randbytes(50)))
    return packed(parts, rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))


def prefixed(rng: Random, content: bytes) -> bytes:
    """Every element of a sheet with a prefix, and comments between the rows."""

    def edit(_: Random, xml: str) -> str:
        if "xmlns:x=" in xml or "<worksheet" not in xml:
            raise Impossible
        xml = re.sub(r"<(/?)([A-Za-z])", r"<\1x:\2", xml).replace(' xmlns="', ' xmlns:x="')
        return xml.replace("</x:row>", "</x:row><!-- row -->")

    return of_xml(SHEET, edit)(rng, content)


def other_sheet_order(rng: Random, content: bytes) -> bytes:
    def edit(_: Random, xml: str) -> str:
        listed = re.findall(r"<sheet [^<>]*/>", xml)
        order = rng.sample(listed, len(listed))
        replaced = iter(order)
        return re.sub(r"<sheet [^<>]*/>", lambda _: next(replaced), xml)

    return of_xml(re.compile(r"^xl/workbook\.xml$"), edit)(rng, content)


KEEPING: dict[str, Change] = {
    "packed in another way": other_packing,
    "prefixes and comments": prefixed,
    "sheets in another order": other_sheet_order,
}
