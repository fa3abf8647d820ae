"""The life of one data folder: returns that are replaced, withdrawn, spoilt, mended, no longer agreed, no longer kept.

`tell` runs it, and keeps what could be seen at each moment; test_history.py says what it must have been. Every child's
id is a canary that tells whose it is and where it was sent.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .canaries import canaries_in_file, name_of, token
from .running import House, Ran, copy_project, end_agreements, files_below, fingerprints, script, write_file

HEADINGS = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"
FOLDERS = {"BAR": "Barnet-BAR", "CAM": "Camden-CAM", "883": "Thurrock-883", "822": "Bedford-822"}
LAST_DAY = "2032-06-01"


@dataclass(frozen=True)
class Moment:
    """The house after one run."""

    ran: Ran
    csv: dict[str, bytes]
    statuses: dict[str, str]
    issues: dict[str, list[str]]
    children: dict[str, set[str]]
    raw: set[str]
    raw_upns: set[str]
    deletions: list[tuple[Any, ...]]
    records: list[tuple[Any, ...]]
    told_region: dict[str, list[str]]
    manifests: dict[str, str]
    public: set[str]
    archived: set[str]
    la_database: set[str]
    la_tables: set[str]
    reports: set[str]
    receipts: str
    coverage: dict[tuple[str, str, str], str]


@dataclass
class Story:
    house: House
    moments: dict[str, Moment] = field(default_factory=dict)
    repeats: dict[str, tuple[Ran, float, bool]] = field(default_factory=dict)
    reader: dict[str, Any] = field(default_factory=dict)


class Incoming:
    """The deposits, changed as officers change them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def header(self, la: str, year: int, child: str, name: str = "header") -> None:
        """One child, with a cell that cannot be read and a column that no return has."""
        sex = "1" if year < 2025 else "M"
        row = f"{token(la, child)},{sex},17/05/2010,{token(la, child, 'ethnic')},{token(la, child, 'UPN')},,,x"
        self.write(la, f"{year}/{name}.csv", f"{HEADINGS},{token(la, child, 'heading')}", row)

    def write(self, la: str, path: str, *lines: str) -> None:
        write_file(self.folder, f"{FOLDERS[la]}/ssda903/{path}", *lines)

    def remove(self, la: str, path: str) -> None:
        (self.folder / FOLDERS[la] / "ssda903" / path).unlink()


def begin(incoming: Incoming) -> None:
    incoming.header("BAR", 2024, "2024", token("BAR", "file"))
    incoming.header("BAR", 2025, "first")
    incoming.header("CAM", 2024, "2024")
    incoming.header("CAM", 2025, "good")
    incoming.header("CAM", 2026, "2026")
    incoming.write(
        "CAM", "2024/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", f"{token('CAM', 'review')},17/05/2010,01/01/2024,PN1"
    )
    incoming.header("883", 2025, "good")
    incoming.header("822", 2025, "good")
    incoming.header("822", 2026, "2026")
    incoming.write(
        "822",
        "2025/missing.csv",
        "CHILD,DOB,MISSING,MIS_START,MIS_END",
        f"{token('822', 'missing')},17/05/2010,M,01/01/2025,",
    )


def spoil(incoming: Incoming) -> None:
    incoming.header("BAR", 2025, "second")
    incoming.remove("BAR", f"2024/{token('BAR', 'file')}.csv")
    incoming.header("BAR", 2024, "2024")
    incoming.remove("CAM", "2024/reviews.csv")
    incoming.write("CAM", "2025/header.csv", "no table that anybody knows", "1")
    incoming.remove("883", "2025/header.csv")
    incoming.write("883", "2025/header corrected.csv", "CHILD,SEX,DOB,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "1,M,,,,,,")
    incoming.remove("822", "2025/header.csv")
    incoming.header("822", 2025, "conflict", "header for 2024")
    incoming.write("822", "2023/header.csv", "no table that anybody knows", "1")


def mend(incoming: Incoming) -> None:
    incoming.header("CAM", 2025, "better")
    incoming.header("883", 2025, "better", "header corrected")
    incoming.remove("822", "2025/header for 2024.csv")
    incoming.remove("822", "2023/header.csv")


def look(house: House, ran: Ran) -> Moment:
    canaries_in_file.cache_clear()
    zone = house.data / "la_zone"
    marts = {
        "PAN": "pan.pan_ssda903__header",
        "SUFFICIENCY": "sufficiency.sufficiency_ssda903__header",
        "reviews": "pan.pan_ssda903__reviews",
        "missing": "pan.pan_ssda903__missing",
    }
    coverage = [
        row
        for use_case in ("pan", "sufficiency")
        for row in house.mart(f"select use_case, la_code, period, status from {use_case}.{use_case}_quality__coverage")
    ]
    texts = house.la("select * from raw.ssda903__header") + house.la("select * from current.enr_ssda903__header")
    return Moment(
        ran=ran,
        csv=house.csv(),
        statuses=house.statuses(),
        issues={path: house.issues(path) for path in house.statuses()},
        children={name: named(house.mart(f'select "CHILD" from {mart}')) for name, mart in marts.items()},
        raw=named(house.la('select "CHILD" from raw.ssda903__header')),
        raw_upns=named(house.la('select "UPN" from raw.ssda903__header where "UPN" is not null')),
        deletions=house.la(
            "select la, period, table_name, rows_removed, reason from raw.deletions"
            " where zone = 'la' and table_name is not null order by all"
        ),
        records=house.la(
            "select zone, use_case, la, period, table_name, rows_removed, files_removed, reason, instruction"
            " from raw.deletions order by all"
        ),
        told_region={
            use_case: (database.parent / "deletions.csv").read_text(encoding="utf-8").splitlines()
            for use_case, database in house.regions.items()
        },
        manifests={p.name: p.read_text(encoding="utf-8") for p in sorted((zone / "releases").iterdir())},
        public=found_in(*house.public),
        archived=found_in(zone / "archive"),
        la_database=found_in(house.la_database),
        la_tables={name_of(cell) for row in texts for cell in row if isinstance(cell, str)},
        reports=found_in(zone / "reports"),
        coverage={(use_case, la, period): status for use_case, la, period, status in coverage},
        receipts="".join(p.read_text(encoding="utf-8") for p in sorted((zone / "reports").rglob("receipt.txt"))),
    )


def named(rows: list[tuple[Any, ...]]) -> set[str]:
    return {name_of(child.split("_")[0]) for (child,) in rows}


def found_in(*places: Path) -> set[str]:
    paths = [path for place in places for path in ([place] if place.is_file() else files_below(place))]
    return {found for path in paths for found in canaries_in_file(path)}


def repeat(story: Story, name: str) -> None:
    """Run again with nothing new: how it ended, its processor time, and whether it left every file alone."""
    places = [*story.house.public, story.house.data / "la_zone" / "reports"]
    before = fingerprints(*places)
    ran, seconds = script("returns", "run", environment=story.house.environment)
    story.repeats[name] = (ran, seconds, before == fingerprints(*places))


def tell(project: Path, folder: Path) -> Story:
    """Live through it all below `folder`, with someone reading the region's outputs until the agreements have ended."""
    own = copy_project(folder / "project", project)
    incoming = Incoming(folder / "incoming")
    house = House(own, incoming.folder, folder / "data")
    told = Story(house)

    begin(incoming)
    told.moments["begun"] = look(house, house.run())
    stop = folder / "stop"
    reader = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("readers.py")), str(house.data), str(stop)],
        stdout=subprocess.PIPE,
        text=True,
    )
    spoil(incoming)
    told.moments["spoilt"] = look(house, house.run())
    mend(incoming)
    told.moments["mended"] = look(house, house.run())
    repeat(told, "nothing new")
    for path in incoming.folder.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    repeat(told, "touched")

    end_agreements(own, "BAR", LAST_DAY)
    end_agreements(own, "CAM", LAST_DAY, ("PAN",))
    end_agreements(own, "822", LAST_DAY, ("PAN", "CHECKS"))
    later = House(own, incoming.folder, house.data, as_at="2032-06-30")
    told.moments["ended"] = look(later, later.run())
    stop.touch()
    said, _ = reader.communicate(timeout=60)
    told.reader = json.loads(said.splitlines()[-1])
    at_last = House(own, incoming.folder, house.data, as_at="2039-06-30")
    told.moments["expired"] = look(at_last, at_last.run())
    return told
