"""What schemas of terms, variants, forms, reference data and pseudonyms can get wrong: refused where it stands."""

import re
from pathlib import Path

import pytest

from ingest.reference import read_permissions
from schemas.load import load_catalogue
from schemas.yaml_lines import SchemaError

from .deposits import AS_AT
from .made_up import CLUBS, NOTES, PLACES
from .running import REPO, write_file

CLUB, VISITS, _ = CLUBS
PLACE, PLACED, _ = PLACES
NOTED, SMALL, _ = NOTES
KINDS = "schemas/returns/places/kinds.yml"
CASE, PEOPLE, REQUESTS = (f"schemas/returns/cases/{name}.yml" for name in ("_dataset", "people", "requests"))
FORM, SHEET = (f"schemas/returns/sheets/{name}.yml" for name in ("_dataset", "sheet"))
WARD, WARDS = (f"schemas/reference/wards/{name}.yml" for name in ("_dataset", "wards"))
USE = "schemas/use_cases/pan.yml"

HEAD = """\
title: Title
description: Text.
source: A guide
"""
SOUND = CLUBS | PLACES | NOTES | {
    KINDS: f"""\
table: kinds
{HEAD}built_by: kinds_of_places
columns:
  - {{name: Kind, type: string, required: true, description: Kind., made_of: [places.Kind]}}
added: []
key: [Kind]
keep_first: []
""",
    CASE: f"""\
dataset: cases
{HEAD}format: xml
period: [year]
year_ends: 03-31
from: 2017
several_files: newest
document:
  root: Message
  collection: {{element: Message/Collection, is: CASES}}
  year: [Message/Year]
  authority: Message/LEA
""",
    PEOPLE: f"""\
table: people
{HEAD}element: Message/Person
occurs: 0..*
columns:
  - {{name: Name, type: string, joined: true, description: The name.}}
added:
  - {{name: Person, type: string, steps: [record_number], of: people, description: The row.}}
key: []
keep_first: []
""",
    REQUESTS: f"""\
table: requests
{HEAD}element: Message/Person/Request
occurs: 0..*
columns:
  - {{name: Day, type: date, format: "%Y-%m-%d", description: The day.}}
added:
  - {{name: Of, type: string, steps: [record_number], of: people, description: The row around it.}}
key: []
keep_first: []
""",
    FORM: f"""\
dataset: sheets
{HEAD}format: form
period: [year]
year_ends: 03-31
from: 2017
several_files: newest
""",
    SHEET: f"""\
table: sheet
{HEAD}columns:
  - {{name: Likes, type: string, description: What is liked.}}
added: []
key: []
keep_first: []
""",
    WARD: f"""\
dataset: wards
{HEAD}format: csv
period: [year]
year_ends: 12-31
from: 2015
several_files: newest
""",
    WARDS: f"""\
table: wards
{HEAD}columns:
  - {{name: ward, type: string, required: true, description: The ward.}}
added: []
key: [ward]
keep_first: []
""",
    USE: """\
use_case: PAN
title: Analysis
purpose: To understand.
agreement: {id: DSA-1, title: Agreement, version: "1.0"}
key_version: 1
instructions:
  "1.1": Share the returns.
  "2.1": Share what is told.
  "2.2": Share a row with one authority.
  "2.3": Share the newest.
  "5.1": Keep it for six years.
  "6.1": Tell no small count.
disclosure: {instruction: "6.1", smallest: 10, round_to: 5, zero: shown}
datasets:
  clubs:
    signed_under: "1.1"
    retention: {years: 6, instruction: "5.1"}
    recipient: {column: Home, instruction: "2.2"}
    tables:
      visits:
        - {instruction: "2.1", keep: [Home, Born]}
        - {instruction: "2.1", keep: [Leader], degrade: pseudonym}
  wards:
    tables:
      wards: [{instruction: "2.1", keep: [ward]}]
forms:
  PAN_NEWEST: {title: The newest, datasets: [clubs], newest_only: "2.3"}
""",
}  # fmt: skip


def written(root: Path, path: str = "", old: str = "", new: str = "") -> Path:
    """The sound project, with one text in one file replaced by another."""
    for name, text in SOUND.items():
        assert name != path or text.count(old) == 1, "the case must say which of several texts it means"
        write_file(root, name, (text.replace(old, new) if name == path else text).rstrip("\n"))
    return root


def test_a_sound_project_is_read(tmp_path: Path) -> None:
    catalogue = load_catalogue(written(tmp_path))
    clubs, places = catalogue.datasets["clubs"], catalogue.datasets["places"]
    assert (clubs.row_parts, clubs.optional) == (("year", "term", "school_type"), ("school_type",))
    assert places.row_parts == ("year", "month", "variant")
    assert catalogue.datasets["notes"].row_parts == ("year", "month")
    assert [t.name for t in places.tables if t.derived] == ["kinds"]
    assert catalogue.datasets["wards"].is_reference
    assert [t.name for t in catalogue.datasets["cases"].around(catalogue.datasets["cases"].table("requests"))] == [
        "people"
    ]
    assert catalogue.use_cases["PAN_NEWEST"].signed_as == "PAN"


FAULTS = [
    # periods
    ("a period without year", CLUB, "[year, term, school_type]", "[term, year, school_type]", "begins with its year"),
    ("two ways to divide a year", CLUB, "[year, term, school_type]", "[year, term, month, school_type]",
     "a year is divided in one way: month, term, quarter exclude each other"),
    ("an optional part that is none", CLUB, "[year, term, school_type]", "[year, term]",
     "`school_type` is no part of the period"),
    ("a month that may be missing", CLUB, "[school_type]\nyear", "[month]\nyear", "'month' is not one of"),
    ("an identifier without a word for the table", NOTED, "[year, month, identifier]", "[year, month]",
     "`file_token` belongs to a return whose period has an identifier"),
    ("an identifier in no name", CLUB, "[year, term, school_type]", "[year, term, school_type, identifier]",
     "an identifier in the period needs tables with a `file_token`"),
    ("a return from no month", CLUB, "from: 2023-10", "from: 2023-13", "'2023-13'"),
    ("one variant", PLACE, "{NAT: The national form, GM: The form of one region}", "{NAT: The national form}",
     "does not have enough properties"),
    ("reference data of each return", WARD, "several_files: newest", "several_files: newest\nhistory: every_return",
     "of reference data the latest record stands"),
    # spans
    ("an end before the start", VISITS, "terms: [summer]", "from: 2024-10, until: 2024-09", "`until` is before `from`"),
    ("a year before the month", VISITS, "terms: [summer]", "from: 2024-10, until: 2023", "`until` is before `from`"),
    ("a further span before itself", VISITS, "terms: [summer]", "until: 2023, also: [{from: 2025, until: 2024-12}]",
     "`until` is before `from`"),
    ("terms of a return by month", PLACED, "variants: [GM]", "terms: [summer]", "the period of places has no term"),
    ("no such term", VISITS, "terms: [summer]", "terms: [winter]", "'winter' is not one of"),
    ("no such variant", PLACED, "variants: [GM]", "variants: [GMC]", "places has no variant `GMC`"),
    ("variants of a table", PLACED, "columns:\n", "variants: [GMC]\ncolumns:\n", "places has no variant `GMC`"),
    ("a heading claimed in one variant", PLACED, "name: Region, type: string, variants: [NAT]",
     "name: Region, type: string, headers: [Ward]", "the heading `ward` is claimed by two columns"),
    ("a heading claimed in one term", VISITS, "name: Notes, type: string,", "name: Notes, type: string, headers: "
     "[lunches],", "the heading `lunches` is claimed by two columns"),
    # columns and where they come from
    ("a time without format", VISITS, 'type: time, format: "%H:%M"', "type: time", "`format` belongs to a date or a"),
    ("an age with a format", VISITS, "type: age, min: 0", 'type: age, format: "%H", min: 0', "`format` belongs to a"),
    ("an age with places", VISITS, "type: age, min: 0", "type: age, places: 1, min: 0", "`places` belongs to a"),
    ("a time with bounds", VISITS, 'type: time, format: "%H:%M"', 'type: time, format: "%H:%M", min: 1',
     "only numbers have `min` and `max`"),
    ("a pattern that looks around", VISITS, "name: Leader, type: string",
     'name: Leader, type: pattern, pattern: "a(?=b)"', "`a(?=b)` is not a regular expression"),
    ("joined, and no text", PEOPLE, "type: string, joined", "type: integer, joined", "`joined` belongs to a string"),
    ("joined in CSV", VISITS, "name: Notes, type: string", "name: Notes, type: string, joined: true",
     "`joined` belongs to a string of an XML return"),
    ("a pattern for a question", SHEET, "type: string", "type: string, header_patterns: [likes.*]",
     "the questions of a form are known by their words alone"),
    ("a column that says no part", VISITS, "keep_first: [Booked desc]", "keep_first: []\nsays_period: {term: Terms}",
     "`term` is no part of the period, or `Terms` no column of this table"),
    ("a column that says a part there is not", PLACED, "key: [Child ID]", "key: [Child ID]\nsays_period: {term: Kind}",
     "`term` is no part of the period, or `Kind` no column of this table"),
    ("a form that may be XML", FORM, "format: form", "format: [form, csv]", "comes in no other format"),
    ("a word for the table without identifier", VISITS, "columns:\n", "file_token: v\ncolumns:\n",
     "`file_token` belongs to a return whose period has an identifier"),
    # added columns
    ("no month to add", VISITS, "steps: [term]", "steps: [month]", "the period of clubs has no month"),
    ("no quarter to add", VISITS, "steps: [term]", "steps: [quarter]", "the period of clubs has no quarter"),
    ("no variant to add", VISITS, "steps: [term]", "steps: [variant]", "the period of clubs has no variant"),
    ("no type of school to add", PLACED, "steps: [month]", "steps: [school_type]", "of places has no school_type"),
    ("no term to add", PLACED, "steps: [month]", "steps: [term]", "the period of places has no term"),
    ("an authority of nothing", VISITS, ", of: Postcode", "", "`of` belongs to the steps la_of_postcode,"),
    ("an authority of a date", VISITS, "of: Postcode", "of: Born", "`Born` is not a postcode column of this table"),
    ("a year of something", VISITS, "steps: [year]", "steps: [year], of: Born", "`of` belongs to the steps"),
    ("a number of nothing", VISITS, ", of: visits", "", "`of` belongs to the steps la_of_postcode, record_number"),
    ("a number of another table", VISITS, "of: visits", "of: clubs", "`clubs` is neither this table nor one around it"),
    ("a number of a table inside", PEOPLE, "of: people", "of: requests", "`requests` is neither this table nor one"),
    ("a number of several files", CLUB, "several_files: newest", "several_files: combine",
     "`record_number` needs a return that sends each table of a period in one file or sheet"),
    ("a number of several sheets", CLUB, "format: csv", "format: [csv, workbook]", "`record_number` needs a return"),
    # derived tables
    ("derived from nothing", KINDS, ", made_of: [places.Kind]", "", "`made_of` belongs to the columns of a built"),
    ("derived from itself", KINDS, "places.Kind", "kinds.Kind", "`kinds` is no table with current rows of its own"),
    ("derived from no table", KINDS, "places.Kind", "rooms.Kind", "`rooms` is no table with current rows of its own"),
    ("derived from no column", KINDS, "places.Kind", "places.Sort", "places has no column `Sort`"),
    ("accounted and not built", KINDS, "built_by: kinds_of_places", "accounted_by: rows_used", "belongs to a built"),
    ("derived, and fed", SMALL, "file_token", "feeds: tall\nfile_token", "`tall` is no built table of notes"),
    ("fed without an account", PLACED, "key: [Child ID]", "feeds: kinds\nkey: []", "a table that others feed needs"),
    # use cases
    ("a pseudonym of a date", USE, "[Home, Born]}", "[Home]}\n        - {instruction: \"2.1\", keep: [Born], "
     "degrade: pseudonym}", "`pseudonym` does not apply to `Born`, a date"),
    ("pseudonyms without a key", USE, "key_version: 1\n", "", "write `key_version: 1` beside the agreement"),
    ("a key for no pseudonym", USE, ", degrade: pseudonym", "", "no column is shared as a pseudonym"),
    ("a key of no version", USE, "key_version: 1", "key_version: 0", "0 is less than the minimum of 1"),
    ("no such degrading", USE, "degrade: pseudonym", "degrade: hash", "'hash' is not one of"),
    ("a recipient whose column is not kept", USE, "[Home, Born]", "[Born]",
     "`visits` has to keep the column of the recipient, `Home`"),
    ("a recipient without instruction", USE, 'Home, instruction: "2.2"', 'Home, instruction: "2.9"',
     'instruction "2.9" is used but not written'),
    ("an instruction of no recipient", USE, 'Home, instruction: "2.2"', 'Home, instruction: "2.1"',
     'instruction "2.2" is used by no rule'),
    ("a return that nobody signs", USE, '    signed_under: "1.1"\n', "", "clubs needs `signed_under` and `retention`"),
    ("a return kept for ever", USE, '    retention: {years: 6, instruction: "5.1"}\n', "", "clubs needs `signed_under"),
    ("reference data that is signed for", USE, "  wards:\n", '  wards:\n    signed_under: "1.1"\n',
     "wards is reference data: it is neither signed for nor subject to retention"),
    ("reference data for a while", USE, "  wards:\n", '  wards:\n    retention: {years: 6, instruction: "5.1"}\n',
     "wards is reference data: it is neither signed for"),
    ("reference data for somebody", USE, "  wards:\n",
     '  wards:\n    recipient: {column: ward, instruction: "2.2"}\n', "wards is reference data: it is sent by nobody"),
    # counts
    ("no word on small counts", USE, 'disclosure: {instruction: "6.1", smallest: 10, round_to: 5, zero: shown}\n', "",
     "a use case that publishes says under `disclosure` which counts are too small"),
    ("small counts without instruction", USE, 'disclosure: {instruction: "6.1"', 'disclosure: {instruction: "9.1"',
     'instruction "9.1" is used but not written'),
    ("a threshold of one", USE, "smallest: 10", "smallest: 1", "1 is less than the minimum of 3"),
    ("zeros that are something else", USE, "zero: shown", "zero: hidden", "'hidden' is not one of"),
    ("counts of nothing published", USE, "disclosure:", "publishes: false\ndisclosure:", "publishes no counts"),
    ("a form of reference data", USE, "datasets: [clubs], newest", "datasets: [wards], newest",
     "wards has one row of each record as it is"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "old", "new", "words"), [pytest.param(*case[1:], id=case[0]) for case in FAULTS])
def test_what_cannot_be_is_refused_where_it_stands(tmp_path: Path, path: str, old: str, new: str, words: str) -> None:
    with pytest.raises(SchemaError) as refused:
        load_catalogue(written(tmp_path, path, old, new))
    told = [line for line in str(refused.value).splitlines() if words in line]
    assert told, str(refused.value)
    assert re.match(r".*\.yml:[0-9]+: ", told[0])


def test_a_year_and_a_month_of_it_are_no_contradiction(tmp_path: Path) -> None:
    """`until: 2024` takes in all of 2024, and `from: 2024` begins with it."""
    for span in ("from: 2024-10, until: 2024", "from: 2024, until: 2024-01", "from: 2024-10, until: 2024-10"):
        load_catalogue(written(tmp_path, VISITS, "terms: [summer]", span))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("BAR,wards,PAN,2025-04-01,,", "keeps nothing of a return called `wards`"),
        ("BAR,clubs,PAN_NEWEST,2025-04-01,,", "PAN_NEWEST is a form of PAN: sign PAN"),
        ("_reference,clubs,PAN,2025-04-01,,", "`_reference` is no la_code"),
    ],
)
def test_agreements_that_cannot_be(tmp_path: Path, line: str, words: str) -> None:
    project = written(tmp_path)
    authorities = (REPO / "seeds" / "authorities.csv").read_text(encoding="utf-8")
    write_file(project, "seeds/authorities.csv", authorities.rstrip("\n"))
    write_file(project, "seeds/agreements.csv", "la_code,dataset,use_case,signed_from,signed_to,note", line)
    with pytest.raises(SchemaError, match=re.escape(words)):
        read_permissions(project, load_catalogue(project), AS_AT)
