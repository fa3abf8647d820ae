"""Returns that no authority has: made of YAML and CSV alone, added to a project as a data engineer would add them.

`clubs` is of a term and a type of school; `places` of a month, in two variants; `notes` of a month and a child, by the
name of its file. `reduced` is a project that has one real return besides, so that a whole run is quick.
"""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from schemas.agreement import Catalogue
from schemas.load import load_catalogue

from .deposits import Deposits
from .running import REPO, House, copy_project, keep_only, write_file

CLUBS = {
    "schemas/returns/clubs/_dataset.yml": """\
dataset: clubs
title: Holiday clubs
description: The return of each term on who goes to holiday clubs.
source: A made-up guide
format: csv
period: [year, term, school_type]
optional_period: [school_type]
year_ends: 12-31
from: 2023-10
several_files: newest
history: every_return
""",
    "schemas/returns/clubs/visits.yml": """\
table: visits
title: Visits to clubs
description: One row per child and club.
source: A made-up guide, section 2
columns:
  - {name: Child ID, type: identifier, required: true, headers: [Child], enrich: [whole_number_text, la_suffix],
     description: The authority's own identifier of the child.}
  - {name: Born, type: date, format: "%d/%m/%Y", required: true, description: Date of birth of the child.}
  - {name: Age, type: age, min: 0, max: 17, description: Age of the child.}
  - {name: Club, type: category, codes: club, required: true, description: Kind of club.}
  - {name: Starts, type: time, format: "%H:%M", description: When the club opens its doors.}
  - {name: Booked, type: datetime, format: "%Y-%m-%dT%H:%M:%S", description: When the place was booked.}
  - {name: Postcode, type: postcode, description: Where the child lives.}
  - {name: Leader, type: string, description: Number of the worker who leads the club.}
  - {name: Lunches, type: integer, min: 0, terms: [summer], description: How many lunches the child had.}
  - {name: Notes, type: string, description: What the leader wrote down.}
added:
  - {name: LA, type: string, steps: [la_name], description: Name of the authority that sent the return.}
  - {name: LA code, type: string, steps: [la_code], description: Code of the authority that sent the return.}
  - {name: Year, type: integer, steps: [year], description: Calendar year of the term.}
  - {name: Term, type: string, steps: [term], description: Term of the return.}
  - {name: School type, type: string, steps: [school_type], description: Who maintains the schools.}
  - {name: School year, type: integer, steps: [school_year], of: Born, description: School year of birth.}
  - {name: Home, type: string, steps: [la_of_postcode], of: Postcode, description: Authority the child lives in.}
  - {name: Record, type: string, steps: [record_number], of: visits, description: Names the row.}
key: [Child ID, Club]
keep_first: [Booked desc]
remove_rows:
  - {rule: NoIdentifier, when_blank: Child ID, because: Nobody can say whose record it is.}
""",
    "seeds/code_lists/codes_clubs.csv": """\
dataset,list,code,label,spelling,match,valid_from,valid_until,accepted_until,successor,position
clubs,club,S,Sport,,,,,,,1
clubs,club,S,,sports?,pattern,,,,,
clubs,club,A,Art,,,,2024-10,,,2
clubs,club,A,Art,,,2025-05,,,,2
clubs,club,D,Drama,,,2025-01,,,,3
clubs,club,M,Music,,,,2024-10,2025-01,D,4
""",
}

PLACES = {
    "schemas/returns/places/_dataset.yml": """\
dataset: places
title: Places
description: Where children are, month by month, on the national form or on that of one region.
source: A made-up guide
format: csv
period: [year, month]
variants: {NAT: The national form, GM: The form of one region}
year_ends: 12-31
from: 2024
several_files: newest
history: every_return
""",
    "schemas/returns/places/places.yml": """\
table: places
title: Places of children
description: One row per child.
source: A made-up guide, section 1
columns:
  - {name: Child ID, type: identifier, required: true, enrich: [la_suffix], description: The child.}
  - {name: Kind, type: category, codes: kind, required: true, description: Kind of place.}
  - {name: Beds, type: integer, description: How many beds the place has.}
  - {name: Start, type: date, format: "%d/%m/%Y", description: Since when the child has been there.}
  - {name: Region, type: string, variants: [NAT], description: The region of the place.}
  - {name: Ward, type: category, codes: ward, variants: [GM], description: The ward of the place.}
added:
  - {name: LA, type: string, steps: [la_name], description: Name of the authority that sent the return.}
  - {name: Year, type: integer, steps: [year], description: Year of the month.}
  - {name: Month, type: integer, steps: [month], description: Month of the return.}
  - {name: Form, type: string, steps: [variant], description: The form on which it was sent.}
key: [Child ID]
keep_first: [Year desc, Month desc]
remove_rows:
  - {rule: NoIdentifier, when_blank: Child ID, because: Nobody can say whose record it is.}
""",
    "seeds/code_lists/codes_places.csv": """\
dataset,list,code,label,spelling,match,valid_from,valid_until,accepted_until,successor,position
places,kind,F,Foster home,,,,2025-02,2025-03,G,1
places,kind,G,Foster or kinship home,,,2025-03,,,,2
places,ward,W1,North ward,,,2025,,,,1
""",
}

NOTES = {
    "schemas/returns/notes/_dataset.yml": """\
dataset: notes
title: Notes
description: What was noted of one child in a month.
source: A made-up guide
format: csv
period: [year, month, identifier]
year_ends: 12-31
from: 2020-12
several_files: newest
""",
    **{
        f"schemas/returns/notes/{name}.yml": f"""\
table: {name}
title: Notes on {name} children
description: One row per note.
source: A made-up guide
file_token: "{token}"
columns:
  - {{name: ID, type: identifier, required: true, description: The child.}}
  - {{name: Note, type: string, description: What was noted.}}
  - {{name: {name}, type: integer, description: How {name} the child is.}}
added: []
key: []
keep_first: []
"""
        for name, token in (("small", "0_5"), ("tall", "6_21"))
    },
}

GRANTS: dict[str, Any] = {
    "clubs": {
        "signed_under": "1.1",
        "retention": {"years": 12, "instruction": "5.1"},
        "tables": {
            "visits": [
                {"instruction": "9.1", "keep": ["Child ID", "Age", "Club", "Starts", "Booked", "Lunches"]},
                {"instruction": "9.2", "keep": ["Born"], "degrade": "first_of_month"},
                {"instruction": "9.3", "keep": ["Postcode"], "degrade": "postcode_sector"},
                {"instruction": "9.4", "keep": ["Leader"], "degrade": "pseudonym"},
                {"instruction": "9.1", "keep": ["LA", "LA code", "Year", "Term", "School type", "School year"]},
                {"instruction": "9.3", "keep": ["Home", "Record"]},
            ]
        },
    },
    "places": {
        "signed_under": "1.1",
        "retention": {"years": 12, "instruction": "5.1"},
        "tables": {
            "places": [
                {
                    "instruction": "9.5",
                    "keep": ["Child ID", "Kind", "Start", "Region", "Ward", "LA", "Year", "Month", "Form"],
                }
            ]
        },
    },
    "notes": {
        "signed_under": "1.1",
        "retention": {"years": 12, "instruction": "5.1"},
        "tables": {name: [{"instruction": "9.6", "keep": ["ID", "Note", name]}] for name in ("small", "tall")},
    },
}
INSTRUCTIONS = {
    "clubs": {f"9.{n}": f"Share this of the clubs: part {n}." for n in range(1, 5)},
    "places": {"9.5": "Share where children are."},
    "notes": {"9.6": "Share what was noted."},
}
FILES = {"clubs": CLUBS, "places": PLACES, "notes": NOTES}
SIGNED = ("BAR", "CAM")
USE_CASE = """\
use_case: PAN
title: Analysis
purpose: To understand.
agreement: {id: DSA-1, title: Agreement, version: "1.0"}
instructions: {"1.1": Share the returns., "5.1": Keep them for twelve years.}
disclosure: {instruction: "1.1", smallest: 10, round_to: 5, zero: shown}
datasets: {}
"""


def reduced(folder: Path, source: Path) -> Path:
    """A project with one real return and the postcode directory."""
    return keep_only(copy_project(folder, source), "s251", "postcodes")


def bare(project: Path, *returns: str) -> Path:
    """What the ingest alone needs of a project: the made-up returns, who may send them, and what may be read."""
    write_file(project, "schemas/use_cases/pan.yml", USE_CASE)
    write_file(project, "seeds/agreements.csv", "la_code,dataset,use_case,signed_from,signed_to,note")
    shutil.copy(REPO / "seeds" / "authorities.csv", project / "seeds")
    add(project, *returns)
    return project


def add(project: Path, *returns: str) -> None:
    """Add made-up returns by their files, an entry each in a use case, and lines of agreements."""
    path = project / "schemas" / "use_cases" / "pan.yml"
    use_case = yaml.safe_load(path.read_text(encoding="utf-8"))
    lines = []
    for name in returns:
        for place, text in FILES[name].items():
            write_file(project, place, text.rstrip("\n"))
        use_case["datasets"][name] = GRANTS[name]
        use_case["instructions"] |= INSTRUCTIONS[name]
        lines += [f"{la},{name},PAN,2025-04-01,,Made up\n" for la in SIGNED]
    if "pseudonym" in str(use_case["datasets"]):
        use_case["key_version"] = 1
    path.write_text(yaml.safe_dump(use_case, sort_keys=False, allow_unicode=True), encoding="utf-8")
    with (project / "seeds" / "agreements.csv").open("a", encoding="utf-8") as agreements:
        agreements.writelines(lines)


def with_form(project: Path) -> None:
    """Give the use case a second form, of the newest record of each child and club."""
    path = project / "schemas" / "use_cases" / "pan.yml"
    use_case = yaml.safe_load(path.read_text(encoding="utf-8"))
    use_case["instructions"]["9.9"] = "Share the newest of each record."
    use_case["forms"] = {"PAN_NEWEST": {"title": "The newest", "datasets": ["clubs"], "newest_only": "9.9"}}
    path.write_text(yaml.safe_dump(use_case, sort_keys=False, allow_unicode=True), encoding="utf-8")


VISITS = "Child ID,Born,Age,Club,Starts,Booked,Postcode,Leader,Notes"
"""The headings of `clubs` in autumn and spring; in summer there are Lunches besides."""
DEPOSITS: Mapping[str, tuple[str, ...]] = {
    "Barnet-BAR/clubs/2024-25/Clubs October la.csv": (
        VISITS,
        "1,05/06/2015,9,S,09:30,2024-09-01T10:00:00,VA1 1AA,W7,Likes goals",
        "1,05/06/2015,9,Sport,09:30,2024-08-01T10:00:00,VA1 1AA,W7,A row again",
        "2.0,06/07/2023,18m,A,10:00,2024-09-02T11:30:00.250Z,VA2 2BB,w7,",
        "3,07/08/2024,<1,M,25:00,soon,VA9 9ZZ,,",
        ",07/08/2024,4,S,09:00,,,,",
    ),
    "Barnet-BAR/clubs/2024-25/Clubs academies autumn.csv": (
        VISITS,
        "1,05/06/2015,99,D,09:30,2024-09-01T10:00:00,VA1 1AA,W8,",
    ),
    "Barnet-BAR/clubs/2024-25/Clubs Jan la.csv": (VISITS, "1,05/06/2015,9,M,9:30,,VA1 1AA,W7,"),
    "Camden-CAM/clubs/May 2025/clubs.csv": (
        f"{VISITS},Lunches",
        "1,05/06/2015,9 years,A,09:30,2025-04-01T10:00:00,VA3 3CC,W7,,12",
    ),
    "Camden-CAM/clubs/clubs.csv": (VISITS, "1,05/06/2015,9,S,09:30,,,,"),
    "Barnet-BAR/places/2025-03/Places NAT.csv": (
        "Child ID,Kind,Beds,Start,Region",
        "1,F,2,01/03/2025,North",
        "2,G,3,,South",
    ),
    "Barnet-BAR/places/2025-03/Places of our region.csv": (
        "Child ID,Kind,Beds,Start,Ward",
        "1,G,2,02/03/2025,W1",
        "3,F,2,,W9",
    ),
    "Barnet-BAR/s251/2025/homes Q3.csv": (
        "Asset name,Ofsted URN,Start date,End date,Total committed cost accrued in FY to date",
        "Elm,SC123456,01/04/2024,31/12/2024,1000.50",
    ),
    "_reference/postcodes/2024-11/postcodes.csv": (
        "postcode,la_number,easting,northing",
        "VA1 1AA,302,400100,300100",
        "VA2 2BB,202,400200,300200",
        "VA3 3CC,302,400300,300300",
    ),
}  # fmt: skip


def deposit(incoming: Path, files: Mapping[str, tuple[str, ...]] = DEPOSITS) -> Path:
    for path, lines in files.items():
        write_file(incoming, path, *lines)
    return incoming


def make(folder: Path, source: Path) -> None:
    """A project with the made-up returns, its models, deposits, and what a run makes of them."""
    project = reduced(folder / "project", source)
    add(project, "clubs", "places")
    with_form(project)
    made = house(folder)
    generated = made.returns("generate")
    assert generated.code == 0, generated.text
    deposit(made.incoming)
    ended = made.run()
    (folder / "said.txt").write_text(ended.text, encoding="utf-8")
    assert ended.code == 1, ended.text


def house(folder: Path) -> House:
    return House(folder / "project", folder / "incoming", folder / "data")


@dataclass(frozen=True)
class MadeUpDeposits(Deposits):
    """Deposits of made-up returns, and what the ingest alone makes of them."""

    @property
    def declared(self) -> Catalogue:
        return load_catalogue(self.root / "project")

    def landed(self, table: str, *columns: str) -> list[tuple[Any, ...]]:
        """The rows of a raw table, in order, by some of their columns."""
        names = ", ".join(f'"{column}"' for column in columns)
        return self.ask(f"select {names} from raw.{table} order by all")

    def read(self) -> dict[str, str]:
        """Read what is deposited; path to status."""
        self.load(declared=self.declared)
        return self.statuses()

    def _write_reference(self) -> None:
        """The project has its own."""
