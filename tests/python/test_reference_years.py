"""Reference data by the year: what year headings and dates in names say, several years beside each other, and what is
told where nobody has deposited a set."""

import csv
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest
from click.testing import CliRunner

from ingest import postcodes
from ingest.absent import absent_reference
from ingest.cli import main
from ingest.period_text import part_claim, year_claim, years_in
from ingest.readers.headers import match_table, years_in_headings
from samples.generator.postcodes import SHAPE
from samples.generator.reference import areas, ofsted
from samples.generator.reference.providers import providers
from samples.generator.shipped import sample_files
from schemas.load import load_catalogue
from schemas.validity import ANY
from schemas.yaml_lines import SchemaError

from . import made_up
from .conftest import Once
from .deposits import LATEST, catalogue
from .running import REPO, House, copy_project, keep_only, write_file

SETS = ("ofsted", "ons_areas", "ons_postcodes", "schools")
OVERALL = "Overall experiences and progress of children and young people"
LEVELS = ("WD", "LAD", "CTY", "RGN", "CTRY")

# ---- dates with a month's name


@pytest.mark.parametrize(
    ("name", "year", "month"),
    [
        ("Closed_childrens_homes_31Mar23", 2023, 3),
        ("31 Aug 2023", 2023, 8),
        ("Providers_places_at_31_Aug_2023", 2023, 8),
        ("as at 1st September, 2024", 2024, 9),
        ("5.Sept.24", 2024, 9),
    ],
)
def test_a_month_by_name_between_day_and_year_is_a_date(name: str, year: int, month: int) -> None:
    assert years_in(name).dates == (year,)
    assert years_in(name).years == ()
    assert year_claim("file name", name, outright=False).years == {year}
    assert year_claim("file name", name, outright=True).years == set()
    assert part_claim("file name", name).months == {month}


@pytest.mark.parametrize("name", ["31 Feb 2023 x", "131Mar23", "31Mar234", "Mar23", "31 Marx 23"])
def test_what_the_calendar_does_not_have_is_no_date(name: str) -> None:
    assert years_in(name).dates == ()


def test_a_financial_year_is_the_year_it_ends_in_and_goes_before_a_date() -> None:
    assert years_in("Provider_level_in_year_2022-23").said == (2023,)
    assert years_in("2022-23 saved 31 Aug 2025").said == (2023,)


def test_a_monthly_return_still_says_its_month_outright() -> None:
    claim = part_claim("file name", "List 6 March 2026")
    assert (claim.years, claim.months, claim.dates) == ({2026}, {3}, set())


# ---- years in headings


def headings(year: str) -> list[str]:
    return [f"{level}{year}{end}" for level in LEVELS for end in ("CD", "NM")]


@pytest.mark.parametrize(("year", "said"), [("21", 2021), ("2024", 2024)])
def test_headings_say_the_vintage(year: str, said: int) -> None:
    match = match_table(headings(year), catalogue().datasets["ons_areas"].received, ANY)
    assert match is not None
    assert match.missing == ()
    assert years_in_headings(match) == ((f"WD{year}CD", said),)


def test_counties_and_regions_of_an_earlier_vintage_say_nothing_of_the_file() -> None:
    mixed = [*headings("22")[:4], *headings("21")[4:]]
    match = match_table(mixed, catalogue().datasets["ons_areas"].received, ANY)
    assert match is not None
    assert years_in_headings(match) == (("WD22CD", 2022),)


@pytest.fixture
def deposits(tmp_path: Path) -> made_up.MadeUpDeposits:
    project = made_up.bare(tmp_path / "project", "clubs")
    (project / "schemas" / "reference").symlink_to(REPO / "schemas" / "reference")
    return made_up.MadeUpDeposits(tmp_path)


def wards(year: str, *rows: str) -> str:
    return "\n".join([",".join(headings(year)), *rows, ""])


WARD = "E05000001,One,E09000001,Town,,,E12000001,East,E92000001,England"


@pytest.mark.parametrize(
    ("path", "year", "kinds"),
    [
        ("lookup.csv", "21", None),
        ("2021/lookup.csv", "21", None),
        ("lookup_14_May_2025.csv", "21", None),
        ("lookup_2022.csv", "21", ["PeriodConflict"]),
        ("2022/lookup.csv", "21", ["PeriodConflict"]),
        ("lookup.csv", "31", ["UnsupportedPeriod"]),
        ("lookup.csv", "", ["MissingYear"]),
    ],
)
def test_headings_names_and_folders_agree_or_the_file_is_refused(
    deposits: made_up.MadeUpDeposits, path: str, year: str, kinds: list[str] | None
) -> None:
    deposits.put(f"_reference/ons_areas/{path}", wards(year, WARD))
    assert set(deposits.read().values()) == ({"refused"} if kinds else {"live"})
    if kinds:
        assert deposits.kinds(f"_reference/ons_areas/{path}") == kinds
    else:
        assert deposits.landed("ons_areas__wards", "WDCD", "_year") == [("E05000001", 2021)]


def test_headings_of_two_vintages_of_wards_and_authorities_are_refused(deposits: made_up.MadeUpDeposits) -> None:
    text = wards("22", WARD).replace("LAD22", "LAD21")
    deposits.put("_reference/ons_areas/lookup.csv", text)
    deposits.read()
    assert deposits.ask(f"select found from raw.file_issues where {LATEST}") == [
        ('the heading "LAD21CD" in the file says 2021; the heading "WD22CD" in the file says 2022',)
    ]


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("wd(?P<vintage>[0-9]{2})cd", "a heading may have the group `year`"),
        ("wd(?P<year>[0-9]{2}cd", "is not a regular expression"),
    ],
)
def test_a_heading_may_have_no_other_group(tmp_path: Path, pattern: str, reason: str) -> None:
    project = copy_project(tmp_path / "project")
    path = project / "schemas" / "reference" / "ons_areas" / "wards.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('["_?wd(?P<year>[0-9]{2}|20[0-9]{2})cdo?"]', f'["{pattern}"]'), encoding="utf-8")
    with pytest.raises(SchemaError, match=reason):
        load_catalogue(project)


def test_only_reference_data_is_needed_for_something(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    path = project / "schemas" / "returns" / "ssda903" / "_dataset.yml"
    with path.open("a", encoding="utf-8") as file:
        file.write("needed_for: nothing\n")
    with pytest.raises(SchemaError, match="belongs to reference data"):
        load_catalogue(project)


# ---- what nobody has deposited


def test_what_is_absent_is_said_with_what_it_is_needed_for() -> None:
    declared = catalogue()
    in_use = {(d.name, t.name) for d in declared.datasets.values() for t in d.received}
    assert absent_reference(declared, in_use) == []
    said = absent_reference(declared, in_use - {("ofsted", "closed_childrens_homes"), ("schools", "schools")})
    assert [sentence.partition(":")[0] for sentence in said] == [
        "No reference data ofsted (Children's homes closed)",
        "No reference data schools",
    ]
    assert said[1].endswith("it is needed for the authority of each school in REGION.")


# ---- a run


ABOUT = "URN,Provision type,Sector,Local authority,Region,Registration date,Registration status,Places"
FILES = {
    "ons_areas/a.csv": [
        ",".join(headings("21")),
        WARD,
        WARD.replace("01,One", "02,Two").replace("E09000001", "E09000002"),
    ],
    "ons_areas/b.csv": [",".join(headings("23")), WARD.replace("One", "One (new)")],
    "ons_postcodes/ONSPD_NOV_2025.csv": [
        "pcd,pcd2,pcds,oslaua,lsoa11,lat,long,oseast1m,osnrth1m,imd",
        "VA1 1AA,VA1  1AA,VA1 1AA,E09000001,E01000001,51.5,-0.1,100,1000,10",
        "VA1 1AB,VA1  1AB,VA1 1AB,E09000001,E01000002,51.7,-0.3,201,2000,21",
        "VA1 1AC,VA1  1AC,VA1 1AC,E09000002,E01000002,99.999999,0.000000,,,0",
        "NPT1AA,NPT  1AA,NPT 1AA,E09000002,E01000003,51.6,-3.0,300,3000,30",
    ],
    "ofsted/Provider_level_in_year_2022-23.csv": [
        f"{ABOUT},Organisation which owns the provider,Inspection event type,Inspection date,{OVERALL}",
        "SC1,Children's home,Private,Barnet,London,01/02/2010,Active,4,Owner,Full inspection,02/10/2022,Good",
        "SC1,Children's home,Private,Barnet,London,01/02/2010,Active,4,Owner,Monitoring visit,09/11/2022,",
        "SC2,Children's home,Private,Camden,London,01/02/2011,Active,2,Owner,Full inspection,11/05/2022,Outstanding",
    ],
    "ofsted/Closed_childrens_homes_31Mar24.csv": ["URN,Registration status,Date closed", "SC2,Closed,12/12/2023"],
    "ofsted/Providers_places_at_31_Aug_2023.csv": [
        f"{ABOUT},Organisation name",
        "SC1,Children's home,Private,Barnet,London,,Active,6,New owner",
    ],
    "ofsted/Provider_level_at_31_Aug_2023.csv": [
        f"{ABOUT},Organisation which owns the provider,Latest full inspection date,{OVERALL}",
        "SC1,Children's home,Private,Barnet,London,,Active,5,New owner,02/10/2022,Good",
        "SC1,Children's home,Private,Barnet,London,,Active,5,New owner,02/10/2022,Good",
    ],
}


@pytest.fixture(scope="module")
def made(once: Once, project: Path) -> House:
    """A project of one return and the reference data, run once over reference data alone. Not to be changed."""

    def make(folder: Path) -> None:
        own = keep_only(copy_project(folder / "project", project), "ssda903", "postcodes", *SETS)
        for path, lines in FILES.items():
            write_file(folder / "incoming" / "_reference", path, *lines)
        ended = House(own, folder / "incoming", folder / "data").run()
        (folder / "data" / "said.txt").write_text(ended.text, encoding="utf-8")
        assert ended.code == 0, ended.text

    folder = once("reference_years", make)
    return House(folder / "project", folder / "incoming", folder / "data")


def test_areas_of_all_vintages_stand_with_the_newest_telling(made: House) -> None:
    found = made.mart(
        'select "AreaType", "AreaCode", "AreaName", "LACode" from sufficiency.sufficiency_ons_areas__areas order by all'
    )
    assert found == [
        ("Country", "E92000001", "England", None),
        ("LA", "E09000001", "Town", "E09000001"),
        ("LA", "E09000002", "Town", "E09000002"),
        ("Region", "E12000001", "East", None),
        ("Ward", "E05000001", "One (new)", "E09000001"),
        ("Ward", "E05000002", "Two", "E09000002"),
    ]


def test_a_whole_directory_is_reduced_to_sectors(made: House) -> None:
    found = made.mart("select * from sufficiency.sufficiency_ons_postcodes__sectors order by all")
    assert [tuple(map(str, row)) for row in found] == [
        ("NPT 1", "E09000002", "E01000003", "51.600000", "-3.000000", "300", "3000", "30"),
        ("VA1 1", "E09000001", "E01000002", "51.600000", "-0.200000", "151", "1500", "16"),
    ]


def test_providers_are_as_last_described_and_closed_as_last_told(made: House) -> None:
    found = made.mart("select * from sufficiency.sufficiency_ofsted__providers order by all")
    assert [tuple(map(str, row)) for row in found] == [
        ("SC1", "Children's home", "Private", "2010-02-01", "Active", "None", "6", "New owner", "Barnet"),
        ("SC2", "Children's home", "Private", "2011-02-01", "Closed", "2023-12-12", "2", "Owner", "Camden"),
    ]


def test_only_full_inspections_stand_and_each_once(made: House) -> None:
    found = made.mart("select * from sufficiency.sufficiency_ofsted__inspections order by all")
    assert [tuple(map(str, row)) for row in found] == [
        ("SC1", "2022-10-02", "Full inspection", "Good"),
        ("SC2", "2022-05-11", "Full inspection", "Outstanding"),
    ]


def test_what_is_absent_disables_only_what_needs_it_and_is_said(made: House) -> None:
    assert made.la("select count(*) from current.cur_schools__schools") == [(0,)]
    [receipt] = (made.data / "la_zone" / "reports" / "_reference").glob("*/receipt.txt")
    for text in (" ".join((made.data / "said.txt").read_text().split()), receipt.read_text(encoding="utf-8-sig")):
        assert "No reference data schools: it is needed for the authority of each school in REGION." in text
        assert "No reference data postcodes: " in text
        assert "No reference data ofsted" not in text


# ---- the sample


@pytest.fixture(scope="module")
def sample() -> dict[str, Any]:
    return {file.path: file for file in sample_files()}


def test_the_sample_has_every_sector_of_its_postcodes(sample: dict[str, Any]) -> None:
    listed = {row[0] for row in sample["_reference/ons_postcodes/ONSPD_NOV_2025_sectors.csv"].rows}
    returns = [file for path, file in sample.items() if not path.startswith("_reference/")]
    used = {found.decode()[:-2] for file in returns for found in SHAPE.findall(file.content())}
    assert {sector for sector in used if sector[:2] in ("VB", "VC", "VD", "VT", "VX", "VY")} <= listed


def test_some_providers_of_the_sample_are_missing_one_closed_and_one_was_inspected_twice(
    sample: dict[str, Any],
) -> None:
    found = providers(sample.values())
    named = {row[file.header.index("URN")] for file in sample.values() if "URN" in file.header for row in file.rows}
    placed = {urn for urn in named if urn.startswith(("SC9", "2999"))}
    listed = {provider.urn for provider in found}
    assert 0.05 < len(placed - listed) / len(placed) < 0.3
    [closed] = [provider for provider in found if provider.closed]
    assert closed.urn in {row[0] for row in sample[ofsted.path("closed", 2025)].rows}
    assert closed.urn not in {row[0] for row in sample[ofsted.path("places", 2025)].rows}
    [again] = [provider for provider in found if provider.reinspected]
    for year in ofsted.YEARS:
        assert again.urn in {row[0] for row in sample[ofsted.path("in_year", year)].rows}


def test_codes_of_the_sample_are_nobodys() -> None:
    codes = {
        cell for file in areas.files() for row in file.rows for cell in row if cell[:1] == "E" and cell[1:].isdigit()
    }
    assert all("99" in code[2:6] for code in codes)


# ---- postcodes of the package


class FakePostcodes:
    """Two letters of postcodes, as the package reads them: a place may be missing."""

    def __init__(self) -> None:
        self.dataframe = pd.DataFrame(columns=["pcd", "oseast1m", "osnrth1m", "laua", "pcd_abbr"])

    def load_postcodes(self, letters: list[str]) -> None:
        rows = {"V": [("VA1 1AA", 400100.0, 300100.0, "E09000001"), ("VA101AB", float("nan"), float("nan"), None)]}
        rows["W"] = [("WA1 1AA", 1.0, 2.0, "W06000001")]
        found = [(*row, row[0].replace(" ", "")) for letter in letters for row in rows.get(letter, ())]
        self.dataframe = pd.DataFrame(found, columns=list(self.dataframe.columns))


def install(monkeypatch: pytest.MonkeyPatch, version: str = "2026.1.1", **parts: Any) -> None:
    module = SimpleNamespace(__version__=version, Postcodes=FakePostcodes, **parts)
    monkeypatch.setitem(sys.modules, postcodes.MODULE, module)
    monkeypatch.setattr(postcodes, "PACKAGE", "a-package-that-nobody-has-installed")


def write(folder: Path) -> tuple[int, str]:
    ended = CliRunner().invoke(main, ["postcodes", "--out", str(folder)])
    return ended.exit_code, ended.output


def test_the_postcodes_of_the_package_become_a_directory(
    monkeypatch: pytest.MonkeyPatch, deposits: made_up.MadeUpDeposits
) -> None:
    install(monkeypatch)
    folder = deposits.incoming / "_reference" / "ons_postcodes"
    code, said = write(folder)
    assert code == 0
    assert said.startswith("3 postcodes are in ")
    [path] = folder.iterdir()
    assert path.name == "postcodes_2026-01.csv"
    with path.open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [
            ["pcd2", "oslaua", "oseast1m", "osnrth1m"],
            ["VA1 1AA", "E09000001", "400100", "300100"],
            ["VA101AB", "", "", ""],
            ["WA1 1AA", "W06000001", "1", "2"],
        ]
    assert set(deposits.read().values()) == {"live"}
    assert deposits.landed("ons_postcodes__postcodes", "pcd2", "_year", "_month")[0] == ("VA1 1AA", 2026, 1)


def missing(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(sys.modules, postcodes.MODULE, None)


def nameless(patch: pytest.MonkeyPatch) -> None:
    install(patch, version="unknown")


def empty(patch: pytest.MonkeyPatch) -> None:
    install(patch)
    patch.setattr(FakePostcodes, "load_postcodes", lambda self, letters: None)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [(missing, "pip install"), (nameless, "says no year and month"), (empty, "holds no postcodes")],
)
def test_a_package_that_is_missing_or_empty_says_what_to_do_and_leaves_no_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, spoil: Callable[[pytest.MonkeyPatch], None], says: str
) -> None:
    spoil(monkeypatch)
    code, said = write(tmp_path / "out")
    assert (code, says in said) == (2, True), said
    assert list(tmp_path.glob("out/*")) == []
