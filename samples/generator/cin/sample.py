"""The shipped sample of the census: four authorities, 2024 to 2026, with the dirt of dirt.py and files on top."""

from collections.abc import Mapping
from dataclasses import dataclass

from samples.generator.authorities import AUTHORITIES, BARNET, BEDFORD, CAMDEN, THURROCK, Authority
from samples.generator.cin.census import census
from samples.generator.cin.dirt import STYLES, CensusSpoil, spoiled
from samples.generator.cin.node import Node, Style, Written, write
from samples.generator.planted import Extra
from samples.generator.write import SampleFile

YEARS = (2024, 2025, 2026)
PATHS = {
    THURROCK.code: "{year}/CIN_Census_{year}.xml",
    BARNET.code: "{year}/BAR_cin_{year}.xml",
    CAMDEN.code: "{before}-{short}/CIN {before}-{short}.xml",
    BEDFORD.code: "cin_{year}.xml",
}


@dataclass(frozen=True)
class Cin:
    """`files` are as written, extras included; `spoils` the dirt with its file and place."""

    files: tuple[SampleFile, ...]
    spoils: tuple[tuple[CensusSpoil, str, str], ...]
    extras: tuple[Extra, ...]


def path(authority: Authority, year: int) -> str:
    """Path below the incoming folder."""
    name = PATHS[authority.code].format(year=year, before=year - 1, short=year % 100)
    return f"{authority.folder}/cin/{name}"


def clean_files(seed: int) -> dict[str, SampleFile]:
    """Every authority's file of every year without dirt, by path."""
    return {
        path(authority, year): _file(path(authority, year), write(census(authority, year, seed)), Style())
        for authority in AUTHORITIES
        for year in YEARS
    }


def cin(seed: int) -> Cin:
    """All files of the return, dirt and extras included."""
    files, spoils = [], list[tuple[CensusSpoil, str, str]]()
    for authority in AUTHORITIES:
        for year in YEARS:
            name, root = path(authority, year), census(authority, year, seed)
            style = STYLES.get((authority.code, year), Style())
            found = spoiled(root, authority, year)
            written = write(root, style)
            files.append(_file(name, written, style))
            spoils += [(spoil, name, _place(root, node, written)) for spoil, node in found]
    added = extras(clean_files(seed))
    return Cin((*files, *(extra.file for extra in added)), tuple(spoils), tuple(added))


def extras(good: Mapping[str, SampleFile]) -> list[Extra]:
    """Files nobody should have deposited; most are changed copies of the authorities' files."""

    def copy(authority: Authority, year: int, name: str, old: str, new: str) -> SampleFile:
        text = good[path(authority, year)].content().decode()
        return SampleFile(f"{authority.folder}/cin/{name}", whole=text.replace(old, new, 1).encode())

    cut = good[path(CAMDEN, 2026)].content()
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    doctype = f'{head}<!DOCTYPE Message [<!ENTITY la "Bedford">]>\n'
    return [
        Extra(
            copy(THURROCK, 2025, "2026/CIN_Census_resent.xml", "001</SerialNo>", "002</SerialNo>"),
            "PeriodConflict",
            "the folder says 2026, the header 2025",
        ),
        Extra(
            SampleFile(f"{CAMDEN.folder}/cin/2025-26/CIN 2025-26 part.xml", whole=cut[: len(cut) * 2 // 3]),
            "UnreadableFile",
            "only two thirds of the file arrived",
        ),
        Extra(
            copy(BEDFORD, 2025, "cin_2025_checked.xml", head, doctype),
            "UnreadableFile",
            "a DOCTYPE, which can hold entities",
        ),
        Extra(
            copy(BARNET, 2024, "2024/BAR_cin_2024 final.xml", "<LEA>302</LEA>", "<LEA>202</LEA>"),
            "WrongLA",
            "the header names another authority: 202 is Camden",
        ),
    ]


def _file(name: str, written: Written, style: Style) -> SampleFile:
    return SampleFile(name, whole=written.text.encode(style.encoding))


def _place(root: Node, node: Node, written: Written) -> str:
    """Line and path of an element; changes to the whole file have the root's or that of Children."""
    if node.tag in ("Message", "Children"):
        return "the whole file"
    return f"line {written.line(node)}, {'/'.join(_path_to(root, node))}"


def _path_to(here: Node, node: Node) -> tuple[str, ...]:
    """Names from the root to the element; empty where it is not below."""
    if here is node:
        return (here.tag,)
    for child in here.children:
        if below := _path_to(child, node):
            return (here.tag, *below)
    return ()
