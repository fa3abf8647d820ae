"""Schemas of XML returns, built tables, monthly returns and forms: read when sound, refused where they stand if not."""

import re
from pathlib import Path

import pytest

from schemas.load import load_catalogue
from schemas.yaml_lines import SchemaError

HEAD = "schemas/returns/cases/_dataset.yml"
CHILDREN = "schemas/returns/cases/children.yml"
VISITS = "schemas/returns/cases/visits.yml"
EVENTS = "schemas/returns/cases/events.yml"
MONTHLY = "schemas/returns/lists/_dataset.yml"
LIST = "schemas/returns/lists/contacts.yml"
USE = "schemas/use_cases/pan.yml"

SOUND = {
    HEAD: """\
dataset: cases
title: Cases
description: Who was seen.
source: A guide
format: xml
period: [year]
year_ends: 03-31
due_by: 07-31
from: 2017
several_files: newest
document:
  root: Message
  collection: {element: Message/Header/Collection, is: CASES}
  year: [Message/Header/Year]
  authority: Message/Header/LEA
  groups:
    - {element: Message/Children, occurs: 1..1}
    - {element: Message/Children/Child/Identifiers, occurs: 1..1}
""",
    CHILDREN: """\
table: children
title: Children
description: One row per child.
source: A guide
element: Message/Children/Child
occurs: 1..*
feeds: events
columns:
  - {name: ID, type: identifier, required: true, element: Identifiers/ID, description: The child.}
added: []
key: []
keep_first: []
""",
    VISITS: """\
table: visits
title: Visits
description: One row per visit.
source: A guide
element: Message/Children/Child/Visit
occurs: 0..*
feeds: events
columns:
  - {name: Seen, type: date, format: "%Y-%m-%d", element: ., description: When.}
added: []
key: []
keep_first: []
""",
    EVENTS: """\
table: events
title: Events
description: One row per event.
source: Built from the tables of the return
built_by: case_events
accounted_by: case_rows_used
columns:
  - {name: ID, type: identifier, required: true, description: The child., made_of: [children.ID]}
  - {name: Date, type: date, format: "%Y-%m-%d", description: When., made_of: [visits.Seen]}
added:
  - {name: SchoolYear, type: integer, steps: [school_year], of: Date, description: The school year.}
key: [ID, Date]
keep_first: []
remove_rows:
  - {rule: NoIdentifier, when_blank: ID, because: There is no child.}
""",
    MONTHLY: """\
dataset: lists
title: Lists
description: A picture of a month.
source: A guide
format: workbook
period: [year, month]
year_ends: 12-31
from: 2018
several_files: newest
history: every_return
""",
    LIST: """\
table: contacts
title: Contacts
description: One row per contact.
source: A guide
columns:
  - {name: Child ID, type: identifier, required: true, description: The child.}
added:
  - {name: Month, type: integer, steps: [month], description: The month.}
key: [Child ID]
keep_first: [Child ID desc]
remove_rows:
  - {rule: NoIdentifier, when_blank: Child ID, because: There is no child.}
""",
    USE: """\
use_case: PAN
title: Analysis
purpose: To understand.
agreement: {id: DSA-1, title: Agreement, version: "1.0"}
instructions:
  "1.1": Share the returns.
  "2.1": Share who and when.
  "2.2": Share the newest record only.
  "2.3": Make a report.
  "3.1": Keep it for six years.
  "6.1": Tell no small count.
disclosure: {instruction: "6.1", smallest: 10, round_to: 5, zero: shown}
datasets:
  cases:
    signed_under: "1.1"
    retention: {years: 6, instruction: "3.1"}
    tables:
      events: [{instruction: "2.1", keep: [ID, Date]}]
  lists:
    signed_under: "1.1"
    retention: {years: 6, instruction: "3.1"}
    tables:
      contacts: [{instruction: "2.1", keep: [Child ID]}]
outputs:
  - {output: report, model: pan_report, instruction: "2.3", tables: [cases.events]}
forms:
  PAN_NEWEST: {title: The newest, datasets: [lists], newest_only: "2.2"}
""",
    "seeds/code_lists/codes.csv": "dataset,list,code,label\n",
}


def written(root: Path, path: str = "", old: str = "", new: str = "") -> Path:
    """The sound project, with one text in one file replaced by another."""
    for name, text in SOUND.items():
        place = root / name
        place.parent.mkdir(parents=True, exist_ok=True)
        assert name != path or text.count(old) == 1, "the case must say which of several texts it means"
        place.write_text(text.replace(old, new) if name == path else text, encoding="utf-8")
    return root


def test_a_sound_project_is_read(tmp_path: Path) -> None:
    catalogue = load_catalogue(written(tmp_path))
    cases, form = catalogue.datasets["cases"], catalogue.use_cases["PAN_NEWEST"]
    assert [table.name for table in cases.received] == ["children", "visits"]
    assert list(cases.sources("events", ["Date", "SchoolYear"])) == [("visits", "Seen"), ("visits", "Seen")]
    assert catalogue.datasets["lists"].table("contacts").keep_first == (("Child ID", "desc"),)
    assert (form.signed_as, form.datasets["lists"].newest_only) == ("PAN", "2.2")


FAULTS = [
    ("xml without a document", MONTHLY, "format: workbook", "format: xml", "`document` belongs to the format xml"),
    ("an element twice", HEAD, "    - {element: Message/Children/Child/Identifiers, occurs: 1..1}",
     "    - {element: Message/Children/Child, occurs: 1..1}", "the element `Message/Children/Child` is declared twice"),
    ("no group around a table", HEAD, "    - {element: Message/Children, occurs: 1..1}\n", "",
     "the element around `Message/Children/Child` is declared nowhere"),
    ("no group around a column", CHILDREN, "Identifiers/ID", "Names/ID", "the element around `ID` of children"),
    ("a table without element", VISITS, "element: Message/Children/Child/Visit\n", "", "`element` and `occurs` belong"),
    ("a built table that nobody accounts for", EVENTS, "accounted_by: case_rows_used\n", "",
     "a table that others feed needs `accounted_by`"),
    ("a built column made of nothing", EVENTS, ", made_of: [visits.Seen]", "", "`made_of` belongs to the columns"),
    ("made of no table", EVENTS, "visits.Seen", "calls.Seen", "no table `calls` feeds events"),
    ("made of no column", EVENTS, "visits.Seen", "visits.Date", "visits has no column `Date`"),
    ("feeds a received table", VISITS, "feeds: events", "feeds: children", "`children` is no built table of cases"),
    ("a feeding table with a key", VISITS, "key: []", "key: [Seen]", "belong to the table that this one feeds"),
    ("a school year of nothing", EVENTS, ", of: Date", "", "`of` belongs to the steps la_of_postcode, "
     "record_number, school_year, which need it"),
    ("a step of another period", MONTHLY, "[year, month]", "[year]", "the period of lists has no month"),
    ("an identifier without a rule", LIST, "remove_rows:\n  - {rule: NoIdentifier, when_blank: Child ID, because: "
     "There is no child.}\n", "", "no rule says what becomes of a row without `Child ID`"),
    ("a feeding table kept by itself", USE, "      events: [{instruction: \"2.1\", keep: [ID, Date]}]",
     "      visits: [{instruction: \"2.1\", keep: [Seen]}]", "keep columns of `events`, which is built from it"),
    ("an output of what is not kept", USE, "[cases.events]", "[cases.visits]", "keeps no table `cases.visits`"),
    ("a form of what is not kept", USE, "datasets: [lists]", "datasets: [calls]", "keeps nothing of a return called"),
    ("a form of one record each", USE, "datasets: [lists]", "datasets: [cases]", "has one row of each record as it is"),
    ("an output without instruction", USE, 'instruction: "2.3"', 'instruction: "2.9"', '"2.9" is used but not written'),
    ("an instruction no form uses", USE, 'newest_only: "2.2"', 'newest_only: "2.1"', '"2.2" is used by no rule'),
]  # fmt: skip


@pytest.mark.parametrize(("path", "old", "new", "words"), [pytest.param(*case[1:], id=case[0]) for case in FAULTS])
def test_what_cannot_be_is_refused_where_it_stands(tmp_path: Path, path: str, old: str, new: str, words: str) -> None:
    with pytest.raises(SchemaError) as refused:
        load_catalogue(written(tmp_path, path, old, new))
    told = [line for line in str(refused.value).splitlines() if words in line]
    assert told, str(refused.value)
    assert re.match(r".*\.yml:[0-9]+: ", told[0])
