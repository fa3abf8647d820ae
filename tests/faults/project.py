"""A project with one small made-up return that two use cases share, so that a whole run takes a few seconds."""

from pathlib import Path
from typing import Any

import yaml

from tests.python.running import copy_project, keep_only, write_file

LAS = {"BAR": "Barnet-BAR", "CAM": "Camden-CAM", "883": "Thurrock-883", "822": "Bedford-822"}
USE_CASES = ("CARE", "REGISTER")
TABLES = {"children": "Child ID,Born,Kind", "stays": "Child ID,Place,Start"}
RETURN = "stays"

FILES = {
    "schemas/returns/stays/_dataset.yml": """\
dataset: stays
title: Stays
description: Who stayed where in the year.
source: A made-up guide
format: csv
period: [year]
year_ends: 03-31
from: 2017
several_files: newest
""",
    "schemas/returns/stays/children.yml": """\
table: children
title: Children
description: One row per child.
source: A made-up guide, section 1
columns:
  - {name: Child ID, type: identifier, required: true, description: The child.}
  - {name: Born, type: date, format: "%d/%m/%Y", required: true, description: Date of birth of the child.}
  - {name: Kind, type: category, codes: kind, required: true, description: Kind of care.}
added:
  - {name: LA, type: string, steps: [la_code], description: Code of the authority that sent the return.}
  - {name: Year, type: integer, steps: [year], description: Year of the return.}
key: [Child ID]
keep_first: [Year desc]
remove_rows:
  - {rule: NoIdentifier, when_blank: Child ID, because: Nobody can say whose record it is.}
""",
    "schemas/returns/stays/stays.yml": """\
table: stays
title: Stays of children
description: One row per child and place.
source: A made-up guide, section 2
columns:
  - {name: Child ID, type: identifier, required: true, description: The child.}
  - {name: Place, type: string, required: true, description: Name of the place.}
  - {name: Start, type: date, format: "%d/%m/%Y", required: true, description: Since when the child has been there.}
added:
  - {name: LA, type: string, steps: [la_code], description: Code of the authority that sent the return.}
  - {name: Year, type: integer, steps: [year], description: Year of the return.}
key: [Child ID, Place]
keep_first: [Year desc]
remove_rows:
  - {rule: NoIdentifier, when_blank: Child ID, because: Nobody can say whose record it is.}
""",
    "seeds/code_lists/codes_stays.csv": """\
dataset,list,code,label,spelling,match,valid_from,valid_until,accepted_until,successor,position
stays,kind,F,Foster home,,,,,,,1
stays,kind,H,Home,,,,,,,2
""",
}


def make(folder: Path, source: Path) -> Path:
    """The project below `folder`, with everything else taken out of a copy of `source`."""
    project = copy_project(folder, source)
    for path, text in FILES.items():
        write_file(project, path, text.rstrip("\n"))
    for name in USE_CASES:
        use_case: dict[str, Any] = {
            "use_case": name,
            "title": name.title(),
            "purpose": "To try what faults do.",
            "agreement": {"id": f"DSA-{name}", "title": name.title(), "version": "1.0"},
            "instructions": {"1.1": "Share the stays.", "5.1": "Keep them for twelve years."},
            "disclosure": {"instruction": "1.1", "smallest": 10, "round_to": 5, "zero": "shown"},
            "datasets": {
                RETURN: {
                    "signed_under": "1.1",
                    "retention": {"years": 12, "instruction": "5.1"},
                    "tables": {t: [{"instruction": "1.1", "keep": kept}] for t, kept in _kept(name).items()},
                }
            },
        }
        if name != USE_CASES[0]:
            use_case["instructions"] |= {"7.1": "Be joined."}
            use_case["linked_with"] = [{"use_case": USE_CASES[0], "instruction": "7.1", "by": ["stays.Child ID"]}]
        path = project / "schemas" / "use_cases" / f"{name.lower()}.yml"
        path.write_text(yaml.safe_dump(use_case, sort_keys=False), encoding="utf-8")
    agree(project, dict.fromkeys(LAS, USE_CASES))
    return keep_only(project, RETURN)


def _kept(use_case: str) -> dict[str, list[str]]:
    return {
        "children": ["Child ID", "Kind", "LA", "Year"],
        "stays": ["Child ID", "Place", "Start", "LA", "Year"] if use_case == "CARE" else ["Child ID", "LA", "Year"],
    }


def agree(project: Path, signed: dict[str, tuple[str, ...]]) -> None:
    """Write the agreements: which use cases each authority has signed."""
    lines = [f"{la},{RETURN},{name},2020-01-01,," for la, names in signed.items() for name in names]
    write_file(project, "seeds/agreements.csv", "la_code,dataset,use_case,signed_from,signed_to,note", *lines)
