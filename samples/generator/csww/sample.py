"""The shipped sample of the workforce census: three authorities, 2024 and 2025, with dirt and files on top."""

from collections.abc import Mapping

from samples.generator.authorities import BARNET, BEDFORD, CAMDEN, Authority
from samples.generator.cin.dirt import Change, added, missing, value
from samples.generator.cin.node import Node, leaf, write
from samples.generator.csww.census import census
from samples.generator.csww.workers import AUTHORITIES
from samples.generator.made import Made, XmlDirt, put_xml, xml_file
from samples.generator.planted import Extra
from samples.generator.write import SampleFile

YEARS = (2024, 2025)
PATHS = {
    BARNET.code: "{year}/BAR_csww_{year}.xml",
    CAMDEN.code: "{year}/CSWW {year}.xml",
    BEDFORD.code: "csww_{year}.xml",
}


def path(authority: Authority, year: int) -> str:
    """Path below the incoming folder."""
    return f"{authority.folder}/csww/{PATHS[authority.code].format(year=year)}"


def documents(seed: int) -> dict[str, Node]:
    """Every authority's document of every year without dirt, by path."""
    return {path(authority, year): census(authority, year, seed) for authority in AUTHORITIES for year in YEARS}


def clean_files(seed: int) -> dict[str, SampleFile]:
    return {name: xml_file(name, write(root).text) for name, root in documents(seed).items()}


def worker_twice(root: Node) -> Node:
    """The last worker once more, and with another number of cases."""
    last = root.children[-1]
    copy = Node(last.tag, children=[Node(n.tag, "7" if n.tag == "Cases30" else n.text) for n in last.children])
    root.children.append(copy)
    return copy


def vacancies_as_before(root: Node) -> Node:
    """The counts alone, under the name that they had until 2024."""
    level = root.first("LALevel")
    level.tag, level.children = "LALevelVacancies", level.children[:3]
    return level


def renamed(old: str, new: str, text: str, nth: int) -> Change:
    def change(root: Node) -> Node:
        node = list(root.all(old))[nth]
        node.tag, node.text = new, text
        return node

    return change


DIRT = (
    XmlDirt(path(BARNET, 2024), "ConversionError", "a code that never was", value("OrgRole", "7", 4)),
    XmlDirt(path(BARNET, 2024), "Blank", "a required element that is not there",
            missing("CSWWWorker", "AgencyWorker", 6)),
    XmlDirt(path(BARNET, 2025), "ConversionError", "an impossible date", value("PersonBirthDate", "1980-02-30", 2)),
    XmlDirt(path(BARNET, 2025), "OutOfRange", "more than a whole post", value("FTE30", "1.2", 5)),
    XmlDirt(path(CAMDEN, 2024), "UnexpectedElement", "an initial, which the census does not have",
            added("CSWWWorker", leaf("WorkerInitials", "QX")[0], 3)),
    XmlDirt(path(CAMDEN, 2024), "RepeatedElement", "the birth date twice",
            added("CSWWWorker", leaf("PersonBirthDate", "1979-03-05")[0], 1, "PersonBirthDate")),
    XmlDirt(path(CAMDEN, 2025), "DuplicateRemoval", "a worker a second time, in the same role", worker_twice),
    XmlDirt(path(CAMDEN, 2025), "ConversionError", "a number without its letters", value("SWENo", "2012345", 8)),
    XmlDirt(path(BEDFORD, 2024), "UnexpectedElement", "GenderCurrent, which was asked for until 2023",
            renamed("Sex", "GenderCurrent", "2", 7)),
    XmlDirt(path(BEDFORD, 2025), "UnexpectedElement", "where a worker qualified, which was asked for until 2024",
            added("CSWWWorker", leaf("QualInst", "Sample University")[0], 2, "Ethnicity")),
    XmlDirt(path(BEDFORD, 2025), "MissingElement", "vacancies under the name of 2024, and so no LALevel",
            vacancies_as_before),
)  # fmt: skip


def csww(seed: int) -> Made:
    """All files of the return, dirt and extras included."""
    files, places = put_xml(documents(seed), DIRT)
    more = extras(clean_files(seed))
    return Made((*files, *(extra.file for extra in more)), places, tuple(more))


def extras(good: Mapping[str, SampleFile]) -> list[Extra]:
    """Changed copies of the authorities' files."""

    def copy(authority: Authority, year: int, name: str, old: str, new: str) -> SampleFile:
        text = good[path(authority, year)].content().decode()
        return xml_file(f"{authority.folder}/csww/{name}", text.replace(old, new, 1))

    return [
        Extra(
            copy(BARNET, 2024, "2025/BAR_csww_resent.xml", "20T10:15:00", "21T10:15:00"),
            "PeriodConflict",
            "the folder says 2025, the header 2024",
        ),
        Extra(
            copy(CAMDEN, 2025, "2025/CSWW 2025 merged.xml", "<LEA>202</LEA>", "<LEA>822</LEA>"),
            "WrongLA",
            "the header names another authority: 822 is Bedford",
        ),
        Extra(
            copy(BEDFORD, 2025, "csww_2025_draft.xml", "<Collection>CSWW<", "<Collection>SWF<"),
            "UnidentifiedTable",
            "the header says that it is another return",
        ),
    ]
