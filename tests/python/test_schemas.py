"""What is declared must agree with itself: every contradiction is refused with file, line and reason."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from schemas.agreement import Catalogue
from schemas.load import load_catalogue
from schemas.project import PROJECT
from schemas.validity import When
from schemas.yaml_lines import SchemaError

from .deposits import catalogue

HEAD = "schemas/returns/visits/_dataset.yml"
TABLE = "schemas/returns/visits/visits.yml"
CHILDREN = "schemas/returns/visits/children.yml"
USE = "schemas/use_cases/pan.yml"
CODES = "seeds/code_lists/codes.csv"

SOUND = {
    HEAD: """\
dataset: visits
title: Visits to children
description: Who was visited.
source: A guide
format: csv
period: [year]
year_ends: 03-31
due_by: 07-31
from: 2017
several_files: newest
""",
    TABLE: """\
table: visits
title: Visits
description: One row per visit.
source: A guide
from: 2017
columns:
  - name: CHILD
    type: identifier
    required: true
    description: The child.
    enrich: [whole_number_text, la_suffix]
  - {name: SEEN, type: date, format: "%d/%m/%Y", description: When.}
  - {name: KIND, type: category, codes: kind, description: What kind.}
  - {name: HOURS, type: decimal, places: 1, min: 0, max: 24, description: How long.}
  - {name: HOME, type: postcode, description: Where.}
  - {name: TEAM, type: pattern, pattern: "T[0-9]+", description: Who., headers: [Team], header_patterns: ["team .*"]}
  - {name: NOTE, type: string, description: What., from: 2018, until: 2020}
added:
  - {name: LA, type: string, steps: [la_name], description: Who sent it.}
  - {name: REPAIR, type: string, fixed: true, description: What was repaired.}
key: [CHILD, SEEN]
keep_first: [SEEN desc]
remove_rows:
  - rule: NoIdentifier
    when_blank: CHILD
    because: There is no child.
  - rule: TotalRow
    when_matches: {CHILD: "totals?"}
    because: It is a total.
dates_within_period: [SEEN]
fixed_by: fix_visits__visits
fixes: [SEEN]
""",
    CHILDREN: """\
table: children
title: Children
description: One row per child.
source: A guide
columns:
  - {name: CHILD, type: identifier, description: The child.}
added: []
key: [CHILD]
keep_first: []
""",
    USE: """\
use_case: PAN
title: Analysis
purpose: To understand.
agreement: {id: DSA-1, title: Agreement, version: "1.0"}
instructions:
  "1.1": Share visits.
  "2.1": Share who.
  "2.2": Share when.
  "3.1": Keep it for six years.
  "4.1": Tell no small count.
disclosure: {instruction: "4.1", smallest: 10, round_to: 5, zero: shown}
datasets:
  visits:
    signed_under: "1.1"
    retention: {years: 6, instruction: "3.1"}
    tables:
      visits:
        - {instruction: "2.1", keep: [CHILD, LA]}
        - {instruction: "2.2", keep: [SEEN], degrade: first_of_month}
        - {instruction: "2.2", keep: [HOME], degrade: postcode_sector}
""",
    CODES: "dataset,list,code,label\nvisits,kind,1,At home\n",
}


def written(root: Path, path: str = "", old: str = "", new: str = "") -> Path:
    """The sound project, with one text in one file replaced by another."""
    for name, text in SOUND.items():
        place = root / name
        place.parent.mkdir(parents=True, exist_ok=True)
        if name == path:
            assert text.count(old) == 1, "the case must say which of several texts it means"
            text = text.replace(old, new)
        place.write_text(text, encoding="utf-8")
    return root


def faults(root: Path) -> list[tuple[str, int, str]]:
    """(file below the project, line, reason) of everything that the loader complains of."""
    with pytest.raises(SchemaError) as refusal:
        load_catalogue(root)
    found = [re.fullmatch(r"(.*?):([0-9]+): (.*)", line) for line in str(refusal.value).splitlines()]
    assert all(found)
    return [(Path(m[1]).relative_to(root).as_posix(), int(m[2]), m[3]) for m in found if m]


def line_of(root: Path, path: str, text: str) -> int:
    lines = (root / path).read_text(encoding="utf-8").splitlines()
    found = [n for n, line in enumerate(lines, start=1) if text in line]
    (number,) = [n for n, line in enumerate(lines, start=1) if line == text] or found
    return number


def test_a_sound_project_is_read(tmp_path: Path) -> None:
    declared = load_catalogue(written(tmp_path))
    assert isinstance(declared, Catalogue)
    visits = declared.datasets["visits"]
    assert [t.name for t in visits.tables] == ["children", "visits"]
    assert [c.name for c in visits.tables[1].columns_in(When("2021"))] == [
        "CHILD",
        "SEEN",
        "KIND",
        "HOURS",
        "HOME",
        "TEAM",
    ]
    assert declared.use_cases["PAN"].datasets["visits"].kept("visits").keys() == {"CHILD", "LA", "SEEN", "HOME"}


def test_what_the_project_declares_is_sound() -> None:
    assert load_catalogue(PROJECT) == catalogue()


# Which file, the text replaced in it and by what, the line that must be named by a text on it, and the reason.
Case = tuple[str, str, str, str, str]

IN_TABLES: Sequence[Case] = [
    (TABLE, "name: KIND", "name: SEEN", "columns:", "column `SEEN` is declared twice"),
    (TABLE, "{name: LA,", "{name: KIND,", "columns:", "column `KIND` is declared twice"),
    (TABLE, "key: [CHILD, SEEN]", "key: [CHILD, WHEN]", "key: [", "key column `WHEN` is not a column of this table"),
    (TABLE, "keep_first: [SEEN desc]", "keep_first: [WHEN asc]", "keep_first", "`WHEN` is not a column of this table"),
    (
        TABLE,
        "dates_within_period: [SEEN]",
        "dates_within_period: [HOME]",
        "dates_within_period",
        "`HOME` is not a date column of this table",
    ),
    (
        TABLE,
        "dates_within_period: [SEEN]",
        "dates_within_period: [LA]",
        "dates_within_period",
        "`LA` is not a date column of this table",
    ),
    (TABLE, "when_blank: CHILD", "when_blank: KID", "NoIdentifier", "`KID` is not a column of this table"),
    (TABLE, '{CHILD: "totals?"}', '{KID: "totals?"}', "TotalRow", "`KID` is not a column of this table"),
    (TABLE, '"totals?"', '"totals("', "TotalRow", "`totals(` is not a regular expression"),
    (TABLE, "steps: [la_name], ", "", "name: LA", "column `LA` needs either `steps` or `fixed: true`"),
    (
        TABLE,
        "fixed: true",
        "fixed: true, steps: [year]",
        "REPAIR",
        "column `REPAIR` needs either `steps` or `fixed: true`",
    ),
    (TABLE, "fixed_by: fix_visits__visits\n", "", "fixes:", "`fixes` needs a `fixed_by` model"),
    (TABLE, "fixes: [SEEN]", "fixes: [LA]", "fixes:", "`LA` is not a received column of this table"),
    (TABLE, "from: 2017\n", "from: 2017\nuntil: 2016\n", "until: 2016", "`until` is before `from`"),
]

IN_COLUMNS: Sequence[Case] = [
    (TABLE, "type: category, ", "type: string, ", "KIND", "`codes` belongs to a category, and every category needs it"),
    (TABLE, "codes: kind, ", "", "KIND", "`codes` belongs to a category, and every category needs it"),
    (TABLE, "codes: kind", "codes: sort", "KIND", "no file in seeds/code_lists has the list `sort` of visits"),
    (TABLE, 'type: date, format: "%d/%m/%Y"', "type: date", "name: SEEN", "`format` belongs to a date"),
    (TABLE, "type: string, description: What.", 'type: string, format: "%Y", description: x', "NOTE", "`format`"),
    (TABLE, 'pattern: "T[0-9]+", ', "", "TEAM", "`pattern` belongs to the type pattern, which needs it"),
    (TABLE, "type: postcode", "type: postcode, pattern: x", "HOME", "`pattern` belongs to the type pattern"),
    (TABLE, '"T[0-9]+"', '"T[0-9"', "TEAM", "`T[0-9` is not a regular expression"),
    (TABLE, '["team .*"]', '["team *+*"]', "TEAM", "`team *+*` is not a regular expression"),
    (TABLE, "type: postcode", "type: postcode, min: 1", "HOME", "only numbers have `min` and `max`"),
    (TABLE, "min: 0, max: 24", "min: 25, max: 24", "HOURS", "`min` is above `max`"),
    (TABLE, "from: 2018, until: 2020", "from: 2021, until: 2020", "NOTE", "`until` is before `from`"),
]

IN_USE_CASES: Sequence[Case] = [
    (USE, "  visits:\n    signed", "  visit:\n    signed", "  visit:", "no return called `visit` is declared"),
    (USE, "      visits:\n        -", "      visit:\n        -", "      visit:", "visits has no table `visit`"),
    (USE, "[CHILD, LA]", "[CHILD, KID]", "[CHILD, KID]", "visits visits has no column `KID`"),
    (USE, "[SEEN]", "[KIND]", "[KIND]", "`first_of_month` does not apply to `KIND`, a category"),
    (USE, "[HOME]", "[LA2]", "[LA2]", "visits visits has no column `LA2`"),
    (USE, "degrade: postcode_sector", "degrade: first_of_month", "[HOME]", "does not apply to `HOME`, a postcode"),
    (USE, "[HOME], degrade: postcode_sector", "[CHILD]", "keep: [CHILD]}", "column `CHILD` is allowed twice"),
    (USE, '"2.1", keep', '"9.9", keep', "datasets:", 'instruction "9.9" is used but not written'),
    (USE, 'signed_under: "1.1"', 'signed_under: "9.9"', "datasets:", 'instruction "9.9" is used but not written'),
    (USE, 'instruction: "3.1"}', 'instruction: "9.9"}', "datasets:", 'instruction "9.9" is used but not written'),
    (USE, '  "2.2": Share when.', '  "2.2": x\n  "9.9": More.', '"9.9": More', 'instruction "9.9" is used by no rule'),
]

IN_DATASETS: Sequence[Case] = [
    (HEAD, "dataset: visits", "dataset: visit", "dataset:", "dataset `visit` stands in the folder `visits`"),
    (CHILDREN, "table: children", "table: visits", "", "two files of this folder declare the same table"),
]

# One case for each thing that the format of a file says.
IN_FORM: Sequence[Case] = [
    (HEAD, "dataset: visits", "dataset: Visits", "dataset:", "does not match"),
    (HEAD, "title: Visits to children\n", "", "dataset:", "'title' is a required property"),
    (HEAD, "title: Visits to children", "title: 7", "title:", "7 is not of type 'string'"),
    (HEAD, "format: csv", "format: pdf", "format:", "'pdf' is not one of"),
    (HEAD, "period: [year]", "period: []", "period:", "non-empty"),
    (HEAD, "period: [year]", "period: [year, week]", "period:", "'week' is not one of"),
    (HEAD, "period: [year]", "period: [year, year]", "period:", "non-unique"),
    (HEAD, "year_ends: 03-31", "year_ends: 31 March", "year_ends:", "does not match"),
    (HEAD, "due_by: 07-31", "due_by: 7-31", "due_by:", "does not match"),
    (HEAD, "from: 2017", "from: early", "from:", "'early' does not match"),
    (HEAD, "several_files: newest", "several_files: oldest", "several_files:", "'oldest' is not one of"),
    (HEAD, "source: A guide", "source: A guide\ncolour: red", "dataset:", "'colour' was unexpected"),
    (TABLE, "table: visits", "table: 1st visits", "table:", "does not match"),
    (TABLE, "key: [CHILD, SEEN]\n", "", "table:", "'key' is a required property"),
    (TABLE, "key: [CHILD, SEEN]", "key: [CHILD, CHILD]", "key:", "non-unique"),
    (TABLE, "keep_first: [SEEN desc]", "keep_first: [SEEN]", "keep_first:", "does not match"),
    (TABLE, "keep_first: [SEEN desc]", "keep_first: [SEEN down]", "keep_first:", "does not match"),
    (TABLE, "name: KIND", "name: 'K\"IND'", "IND", "does not match"),
    (TABLE, "type: category", "type: kind", "KIND", "'kind' is not one of"),
    (TABLE, ", description: When.", "", "name: SEEN", "'description' is a required property"),
    (TABLE, "required: true", "required: sometimes", "required:", "is not of type 'boolean'"),
    (TABLE, "[whole_number_text, la_suffix]", "[upper]", "enrich:", "'upper' is not one of"),
    (TABLE, "places: 1", "places: one", "HOURS", "is not of type 'integer'"),
    (TABLE, "max: 24", "max: a day", "HOURS", "is not of type 'number'"),
    (TABLE, "headers: [Team]", "headers: Team", "TEAM", "is not of type 'array'"),
    (TABLE, "until: 2020", "until: 2020, unless: 2019", "NOTE", "'unless' was unexpected"),
    (TABLE, "steps: [la_name]", "steps: [la_name, year]", "name: LA", "is too long"),
    (TABLE, "steps: [la_name]", "steps: [nearest_la]", "name: LA", "'nearest_la' is not one of"),
    (TABLE, "rule: NoIdentifier", "rule: no identifier", "rule: no", "does not match"),
    (TABLE, "    when_blank: CHILD\n", "", "NoIdentifier", "is not valid under any of the given schemas"),
    (
        TABLE,
        "when_blank: CHILD",
        'when_blank: CHILD\n    when_matches: {CHILD: "x"}',
        "NoIdentifier",
        "valid under each",
    ),
    (TABLE, '{CHILD: "totals?"}', '{CHILD: "x", SEEN: "y"}', "when_matches", "too many properties"),
    (CHILDREN, "  - {name: CHILD, type: identifier, description: The child.}", "  []", "columns:", "non-empty"),
    (USE, "use_case: PAN", "use_case: pan", "use_case:", "does not match"),
    (USE, ', version: "1.0"', "", "agreement:", "'version' is a required property"),
    (USE, "years: 6", "years: 0", "retention:", "less than the minimum of 1"),
    (
        USE,
        '    retention: {years: 6, instruction: "3.1"}\n',
        "",
        "  visits:",
        "visits needs `signed_under` and `retention`",
    ),
    (USE, "keep: [CHILD, LA]", "keep: []", "keep: []", "non-empty"),
    (USE, "degrade: first_of_month", "degrade: blur", "[SEEN]", "'blur' is not one of"),
    (
        USE,
        '{instruction: "2.1", keep: [CHILD, LA]}',
        "{keep: [CHILD, LA]}",
        "[CHILD, LA]",
        "'instruction' is a required",
    ),
]

IN_YAML: Sequence[Case] = [
    (HEAD, "title: Visits to children", "title: [Visits", "description: Who", "this is not valid YAML"),
    (HEAD, "title: Visits to children", "title: a: b", "title: a: b", "this is not valid YAML"),
    (HEAD, "source: A guide", "title: Again", "title: Again", "`title` is given twice"),
    (TABLE, "{name: SEEN, type: date,", "{name: SEEN, type: date, name: WHEN,", "name: WHEN", "`name` is given twice"),
    (USE, '"2.2": Share when.', '"2.1": Share when.', '"2.1": Share when.', "`2.1` is given twice"),
]


@pytest.mark.parametrize(
    ("path", "old", "new", "on", "reason"),
    [*IN_TABLES, *IN_COLUMNS, *IN_USE_CASES, *IN_DATASETS, *IN_FORM, *IN_YAML],
)
def test_a_contradiction_is_refused_with_file_line_and_reason(
    tmp_path: Path, path: str, old: str, new: str, on: str, reason: str
) -> None:
    root = written(tmp_path, path, old, new)
    found = faults(root)
    where = HEAD if not on else path
    line = line_of(root, path, on) if on else 1
    assert any(f[:2] == (where, line) and reason in f[2] for f in found), found


@pytest.mark.parametrize("path", [HEAD, TABLE, USE])
@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "the file is empty"), ("# nothing\n", "the file is empty"), ("- a\n", "'object'"), ("x", "'object'")],
)
def test_a_file_that_declares_nothing_is_refused(tmp_path: Path, path: str, text: str, reason: str) -> None:
    root = written(tmp_path)
    (root / path).write_text(text)
    ((where, line, why),) = faults(root)
    assert (where, line) == (path, 1)
    assert reason in why


def test_every_fault_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    root = written(tmp_path)
    text = SOUND[TABLE].replace("key: [CHILD, SEEN]", "key: [A, B]").replace("codes: kind", "codes: sort")
    (root / TABLE).write_text(text)
    assert [reason for _, _, reason in faults(root)] == [
        "key column `A` is not a column of this table",
        "key column `B` is not a column of this table",
        "column `KIND`: no file in seeds/code_lists has the list `sort` of visits",
    ]


def test_the_faults_of_every_use_case_are_told_at_once(tmp_path: Path) -> None:
    root = written(tmp_path, USE, "[CHILD, LA]", "[KID]")
    (root / "schemas/use_cases/two.yml").write_text(SOUND[USE].replace("PAN", "TWO").replace("[SEEN]", "[KIND]"))
    assert [path for path, _, _ in faults(root)] == [USE, "schemas/use_cases/two.yml"]


def test_years_are_inclusive(tmp_path: Path) -> None:
    visits = load_catalogue(written(tmp_path)).datasets["visits"]
    note = visits.tables[1].column("NOTE")
    assert [year for year in range(2016, 2023) if note.valid_in(When(str(year)))] == [2018, 2019, 2020]
    assert [t.name for t in visits.tables_in(When("2016"))] == ["children"]


# ---- what a database or a person would trip over: each is refused where it stands

TRIPS: Sequence[tuple[str, str, str, str]] = [
    ("names that differ in case only, which a database takes for one", TABLE, "name: KIND", "name: child"),
    ("a name of ours for where a row came from", TABLE, "name: KIND", "name: _row"),
    ("a heading that two columns of a year lay claim to", TABLE, "headers: [Team]", "headers: [kind]"),
    ("a day that no calendar has", HEAD, "year_ends: 03-31", "year_ends: 13-45"),
    ("a key that the fix model makes", TABLE, "key: [CHILD, SEEN]", "key: [CHILD, REPAIR]"),
    ("an order by what the fix model makes", TABLE, "keep_first: [SEEN desc]", "keep_first: [REPAIR desc]"),
    ("places of what is no decimal", TABLE, "type: postcode", "type: postcode, places: 2"),
    ("fewer places than none", TABLE, "places: 1", "places: -1"),
    ("two rules of one name", TABLE, "rule: TotalRow", "rule: NoIdentifier"),
    ("a pattern that only Python can read", TABLE, '"totals?"', '"(?!sub)totals?"'),
    ("a quotation mark in a date's format", TABLE, "%d/%m/%Y", "%d'%m"),
    ("a tag that is no plain data", HEAD, "title: Visits", "title: !!python/name:os.system Visits"),
]


@pytest.mark.parametrize(("path", "old", "new"), [pytest.param(*case[1:], id=case[0]) for case in TRIPS])
def test_what_somebody_would_trip_over_is_refused(tmp_path: Path, path: str, old: str, new: str) -> None:
    assert path in {where for where, _, _ in faults(written(tmp_path, path, old, new))}


def test_two_use_cases_of_one_name(tmp_path: Path) -> None:
    root = written(tmp_path)
    (root / "schemas/use_cases/two.yml").write_text(SOUND[USE])
    assert "schemas/use_cases/two.yml" in {where for where, _, _ in faults(root)}


def test_two_tables_of_the_same_headings(tmp_path: Path) -> None:
    root = written(tmp_path)
    (root / CHILDREN).write_text(SOUND[TABLE].replace("table: visits", "table: children"))
    assert CHILDREN in {where for where, _, _ in faults(root)}


def test_a_schema_that_is_not_utf_8(tmp_path: Path) -> None:
    root = written(tmp_path)
    (root / TABLE).write_bytes(SOUND[TABLE].replace("How long", "Durée").encode("latin-1"))
    assert TABLE in {where for where, _, _ in faults(root)}


def test_a_code_list_without_its_columns(tmp_path: Path) -> None:
    root = written(tmp_path, CODES, "dataset,list", "dataset;list")
    assert CODES in {where for where, _, _ in faults(root)}
