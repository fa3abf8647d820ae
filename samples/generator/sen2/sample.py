"""The shipped sample of SEN2: Barnet and Camden, 2025 and 2026, with dirt and files on top."""

from collections.abc import Mapping

from samples.generator.authorities import BARNET, CAMDEN, Authority
from samples.generator.cin.dirt import added, missing, value
from samples.generator.cin.node import Node, leaf, write
from samples.generator.made import Made, XmlDirt, put_xml, xml_file
from samples.generator.planted import Extra
from samples.generator.sen2.persons import document
from samples.generator.write import SampleFile

AUTHORITIES = (BARNET, CAMDEN)
YEARS = (2025, 2026)
PATHS = {BARNET.code: "{year}/BAR_sen2_{year}.xml", CAMDEN.code: "SEN2 {year}.xml"}


def path(authority: Authority, year: int) -> str:
    """Path below the incoming folder."""
    return f"{authority.folder}/sen2/{PATHS[authority.code].format(year=year)}"


def documents(seed: int) -> dict[str, Node]:
    """Every authority's document of every year without dirt, by path."""
    return {path(authority, year): document(authority, year, seed) for authority in AUTHORITIES for year in YEARS}


def clean_files(seed: int) -> dict[str, SampleFile]:
    return {name: xml_file(name, write(root).text) for name, root in documents(seed).items()}


def need_twice(root: Node) -> Node:
    """The only need of a plan once more."""
    plan = next(plan for plan in root.all("ActivePlans") if len(list(plan.all("SENneed"))) == 1)
    plan.children.append(_need(plan.first("SENneed").first("SENtype").text, 1))
    return plan.children[-1]


def _need(kind: str, rank: int) -> Node:
    return Node("SENneed", children=[*leaf("SENtype", kind), *leaf("SENtypeRank", rank)])


DIRT = (
    XmlDirt(path(BARNET, 2025), "ConversionError", "a need that is none of the list", value("SENtype", "XYZ", 3)),
    XmlDirt(path(BARNET, 2025), "Blank", "a required element that is not there", missing("Person", "Ethnicity", 4)),
    XmlDirt(path(BARNET, 2026), "ConversionError", "a day as Excel shows it", value("ReceivedDate", "14/09/2025", 2)),
    XmlDirt(path(BARNET, 2026), "RepeatedElement", "the outcome of a request twice",
            added("Requests", leaf("RequestOutcome", "N")[0], 5, "RequestOutcome")),
    XmlDirt(path(CAMDEN, 2025), "UnexpectedElement", "GenderCurrent beside Sex, as until 2023",
            added("Person", leaf("GenderCurrent", "1")[0], 6, "Sex")),
    XmlDirt(path(CAMDEN, 2025), "RepeatedElement", "a third need, where two are told",
            added("ActivePlans", _need("MLD", 2))),
    XmlDirt(path(CAMDEN, 2025), "ConversionError", "an impossible date", value("StartDate", "2024-06-31", 1)),
    XmlDirt(path(CAMDEN, 2026), "ConversionError", "a pupil number that is too short", value("UPN", "S00012345", 3)),
    XmlDirt(path(CAMDEN, 2026), "DuplicateRemoval", "a need a second time in the same plan", need_twice),
    XmlDirt(path(CAMDEN, 2026), "ConversionError", "a school's number with a letter", value("URN", "99001A", 4)),
)  # fmt: skip


def sen2(seed: int) -> Made:
    """All files of the return, dirt and extras included."""
    files, places = put_xml(documents(seed), DIRT)
    more = extras(clean_files(seed))
    return Made((*files, *(extra.file for extra in more)), places, tuple(more))


def extras(good: Mapping[str, SampleFile]) -> list[Extra]:
    """Changed copies of the authorities' files, and one that is cut off."""

    def copy(authority: Authority, year: int, name: str, old: str, new: str) -> SampleFile:
        text = good[path(authority, year)].content().decode()
        return xml_file(f"{authority.folder}/sen2/{name}", text.replace(old, new, 1))

    cut = good[path(CAMDEN, 2026)].content()
    return [
        Extra(
            copy(BARNET, 2025, "2026/BAR_sen2_2026 new.xml", "<SerialNo>001", "<SerialNo>002"),
            "PeriodConflict",
            "the folder says 2026, the header 2025",
        ),
        Extra(
            copy(CAMDEN, 2025, "SEN2 2025 of a neighbour.xml", "<LEA>202</LEA>", "<LEA>302</LEA>"),
            "WrongLA",
            "the header names another authority: 302 is Barnet",
        ),
        Extra(
            SampleFile(f"{CAMDEN.folder}/sen2/SEN2 2026 part.xml", whole=cut[: len(cut) * 2 // 3]),
            "UnreadableFile",
            "only two thirds of the file arrived",
        ),
    ]
