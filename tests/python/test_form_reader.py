"""Which sheet holds the form, which question each label asks, and the answers as one row of text.

The law: an answer never lands under another question than its own, and is never left out untold.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest import limits
from ingest.problems import Problem, Refused
from ingest.readers.form_labels import Label, LabelMatch, match_labels
from ingest.readers.form_reader import FormFound, FormReader, find_form
from ingest.readers.rows import BadRow, BlankRow, GoodRow, Row
from ingest.readers.workbook import inspect_workbook
from schemas.load import load_dataset
from schemas.model import Column, Table
from schemas.validity import ANY, Span, Validity, When

from .running import REPO
from .workbook_files import (
    UK,
    cell,
    day,
    inline,
    ods_cell,
    ods_parts,
    ods_row,
    ods_texts,
    row,
    sheet,
    table,
    text,
    texts,
    xlsx_parts,
    zipped,
)

Lines = Sequence[tuple[str, str]]
"""Labels with their answers, from the top of the form."""


def sub(label: str, parent: str) -> Column:
    return text(f"{label} ({parent})", False, label)


OLDER = table(
    "older",
    day("Date"),
    text("Youth ID", True),
    text("Legal", True),
    text("Health", True),
    text("Fire*", True),
    sub("Planning", "Fire*"),
    sub("History", "Fire*"),
    sub("Matches", "Fire*"),
    text("Theft*", True),
    sub("History", "Theft*"),
    sub("Planning", "Theft*"),
    text("Job"),
    text("Job*"),
    sub("Health", "Carer"),
    sub("Planning", "Carer"),
)
YOUNGER = table("younger", day("Date"), text("Child ID", True), text("Legal", True), text("Play", True), text("Sleep"))
TABLES = (YOUNGER, OLDER)

LABELS = [column.headers[0] if column.headers else column.name for column in OLDER.columns]
WHOLE: Lines = [(label, f"a{place}") for place, label in enumerate(LABELS)]
PLACES = {label: [place for place, said in enumerate(LABELS) if said == label] for label in LABELS}
WITHOUT_CARER = [name for name in LABELS if name not in ("Job", "Job*")]


def lines(pairs: Lines, first: int = 4) -> str:
    """A sheet with a title and a heading, and below them a row for each pair."""
    above = [texts(1, "Made-up form"), texts(2, "A", "Section one")]
    return sheet(*above, *(texts(first + n, "", label, answer) for n, (label, answer) in enumerate(pairs)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "book.xlsx"


def found_in(path: Path, *sheets: str, states: Mapping[str, str] | None = None) -> FormFound:
    names = ("A", "B", "C")
    return find_form(zipped(path, xlsx_parts(dict(zip(names, sheets, strict=False)), states)), TABLES, ANY)


def refused_in(path: Path, *sheets: str, states: Mapping[str, str] | None = None) -> tuple[Problem, ...]:
    with pytest.raises(Refused) as refused:
        found_in(path, *sheets, states=states)
    assert not {word for word in ("Jo", "CANARY") if word in str(refused.value)}
    return refused.value.problems


def read(path: Path, found: FormFound, unread: Iterable[str] = ()) -> tuple[Row, list[Problem]]:
    columns = {name: place for name, place in found.layout.columns.items() if name not in unread}
    reader = FormReader(path, found.layout, columns)
    (row,) = reader
    assert list(reader) == [row]
    assert reader.rows == {name: found.layout.rows[name] for name in columns}
    return row, list(reader.problems)


def answers(path: Path, *sheets: str) -> dict[str, str]:
    """The answers that are there, by column."""
    found = found_in(path, *sheets)
    row, _ = read(path, found)
    assert isinstance(row, GoodRow)
    assert len(row.cells) == len(found.layout.columns)
    return {name: row.cells[place] for name, place in found.layout.columns.items() if row.cells[place]}


def kinds(problems: Iterable[Problem]) -> list[str]:
    return [problem.kind for problem in problems]


# ---- which question a label asks


def matched(pairs: Lines, form: Table = OLDER) -> LabelMatch:
    said = [Label(n, label, bool(answer)) for n, (label, answer) in enumerate(pairs, start=1)]
    return match_labels(said, form, ANY)


def answered(pairs: Lines, form: Table = OLDER) -> dict[str, str]:
    return {name: pairs[row - 1][1] for name, row in matched(pairs, form).rows.items()}


@cache
def real_forms() -> tuple[Table, ...]:
    return load_dataset(REPO / "schemas" / "returns" / "cans").received


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_answer_of_a_whole_form_is_under_its_question(data: st.DataObject) -> None:
    """Labels in full or short, whichever way, in the order of the form: made-up forms, and the declared ones."""
    form = data.draw(st.one_of(st.just(OLDER), made_up_forms(), st.sampled_from(real_forms())))
    short = data.draw(st.lists(st.booleans(), min_size=len(form.columns), max_size=len(form.columns)))
    all_short = data.draw(st.booleans())
    pairs = [
        (c.headers[0] if c.headers and (all_short or is_short) else c.name, c.name)
        for c, is_short in zip(form.columns, short, strict=True)
    ]
    match = matched(pairs, form)
    assert {name: pairs[row - 1][1] for name, row in match.rows.items()} == {c.name: c.name for c in form.columns}
    assert (match.missing, match.repeated, match.unclear, match.extras) == ((), {}, (), ())


@st.composite
def made_up_forms(draw: st.DrawFn) -> Table:
    """Sections of one question in full and some with short labels that recur, also those of questions in full."""
    columns: list[Column] = []
    for number, labels in enumerate(draw(st.lists(st.sets(st.sampled_from("PQRS")), min_size=1, max_size=5))):
        parent = f"{draw(st.sampled_from(['M', 'P']))}{number}*"
        columns += [text(parent), *(sub(label, parent) for label in sorted(labels))]
    in_full = draw(st.sampled_from(["", "P", "Q"]))
    return table("made_up", *([text(in_full)] if in_full else []), *columns)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_questions_left_out_never_move_an_answer(data: st.DataObject) -> None:
    """Whatever is left out, and whatever stands between: an answer is under its own question, or told."""
    form = data.draw(st.one_of(st.just(OLDER), made_up_forms(), st.sampled_from(real_forms())))
    whole = [((c.headers or (c.name,))[0], c.name) for c in form.columns]
    out = data.draw(st.sets(st.integers(0, len(whole) - 1), max_size=4))
    kept = [pair for place, pair in enumerate(whole) if place not in out]
    for place in sorted(data.draw(st.sets(st.integers(0, max(len(kept) - 1, 0)), max_size=2)), reverse=True):
        kept[place:place] = [("Section", "")] if data.draw(st.booleans()) else [("Unknown", "other")]
    match = matched(kept, form)
    under = {name: kept[row - 1][1] for name, row in match.rows.items()}
    told = {kept[label.row - 1][1] for label in (*match.unclear, *match.extras)}
    assert {name: said for name, said in under.items() if name != said} == {}
    assert {said for _, said in kept if said} <= set(under.values()) | told
    assert set(match.missing) <= {c.name for c in form.columns} - set(under)
    assert match.unclear or len(match.missing) + len(under) == len(form.columns)


@settings(max_examples=150, deadline=None)
@given(st.permutations(range(3)), st.booleans())
def test_sections_in_another_order_are_told_apart_or_told(order: list[int], named: bool) -> None:
    """Sections begin with a question in full. Where they stand in another order, nothing may be guessed."""
    sections = [WHOLE[4:8], WHOLE[8:11], WHOLE[11:]]
    pairs = [*WHOLE[:4], *(pair for place in order for pair in sections[place])]
    if named:
        full = {answer: column.name for (_, answer), column in zip(WHOLE, OLDER.columns, strict=True)}
        pairs = [(full[answer], answer) for _, answer in pairs]
    match = matched(pairs)
    right = {column.name: answer for column, (_, answer) in zip(OLDER.columns, WHOLE, strict=True)}
    under = {name: pairs[row - 1][1] for name, row in match.rows.items()}
    assert under.items() <= right.items()
    assert len(under) + len(match.unclear) == len(WHOLE)
    assert not match.unclear if named or order == [0, 1, 2] else match.unclear


def test_labels_are_compared_as_headings_are() -> None:
    said = [Label(1, "youth ID", True), Label(2, "LEGAL", True), Label(3, "job*", True), Label(4, "Job", True)]
    assert match_labels(said, OLDER, ANY).rows == {"Youth ID": 1, "Legal": 2, "Job": 4, "Job*": 3}


def test_a_full_name_counts_wherever_it_stands() -> None:
    pairs = [("Matches (Fire*)", "m"), *(pair for pair in WHOLE if pair[0] != "Matches")]
    assert answered(pairs)["Matches (Fire*)"] == "m"
    assert matched(pairs).missing == ()
    assert matched([*pairs, ("Legal", "")]).repeated == {"Legal": (4, 16)}


def test_a_question_in_another_place_makes_short_labels_beside_it_unclear() -> None:
    """They may be of its section."""
    match = matched([*WHOLE[:4], *WHOLE[8:11], *WHOLE[4:8], *WHOLE[11:]])
    assert [label.row for label in match.unclear] == [6, 7, 9, 10]
    assert len(match.rows) == len(WHOLE) - 4


def test_a_short_label_among_other_questions_is_no_answer_to_its_own() -> None:
    """It may be a question of some other section that the form does not have."""
    without = [pair for pair in WHOLE if pair[0] != "Matches"]
    match = matched([*without, ("Matches", "m")])
    assert [label.text for label in match.unclear] == ["Matches"]
    assert "Matches (Fire*)" not in match.rows
    match = matched([*WHOLE, ("Matches", "m")])
    assert ([label.text for label in match.extras], match.unclear, match.missing) == (["Matches"], (), ())


def test_more_labels_than_questions_around_them_are_unclear() -> None:
    twice = [*WHOLE[:6], ("Planning", "b"), *WHOLE[6:]]
    match = matched(twice)
    assert [label.row for label in match.unclear] == [6, 7]
    assert match.missing == ()
    assert "Planning (Fire*)" not in match.rows
    in_full = [*WHOLE[:5], ("Planning (Fire*)", "b"), *WHOLE[5:]]
    assert [label.row for label in matched(in_full).unclear] == [7]


def test_fewer_labels_than_questions_around_them_are_unclear() -> None:
    """Without the question that begins the second section, one Planning may be of either."""
    pairs = [*WHOLE[:6], ("Matches", "m"), ("Job", "j")]
    match = matched(pairs)
    assert [label.text for label in match.unclear] == ["Planning"]
    both = [("Fire*", ""), ("Planning", "1"), ("History", "2"), ("History", "3"), ("Planning", "4"), ("Job", "")]
    assert matched(both).unclear == ()
    assert answered(both)["Planning (Theft*)"] == "4"
    swapped = [("Fire*", ""), ("History", "2"), ("Planning", "1"), ("History", "3"), ("Planning", "4"), ("Job", "")]
    assert [label.row for label in matched(swapped).unclear] == [2, 3, 4, 5]


def test_a_heading_that_repeats_the_question_below_it() -> None:
    pairs = [*WHOLE[:4], ("Fire*", ""), *WHOLE[4:]]
    assert matched(pairs).rows["Fire*"] == 6
    assert matched([*WHOLE[:4], ("Fire*", "x"), *WHOLE[4:]]).repeated == {"Fire*": (5, 6)}


def test_a_label_without_answer_is_found_all_the_same() -> None:
    match = matched([(label, "") for label in LABELS])
    assert len(match.rows) == len(LABELS)


# ---- which sheet holds which form


def test_a_whole_form(path: Path) -> None:
    found = found_in(path, lines(WHOLE))
    assert (found.problems, found.layout.problems) == ((), ())
    assert (found.layout.table, found.layout.sheet, found.layout.answers_in) == (OLDER, "A", 2)
    assert found.layout.rows == {column.name: 4 + place for place, column in enumerate(OLDER.columns)}
    assert found.layout.columns == {column.name: place for place, column in enumerate(OLDER.columns)}
    row, problems = read(path, found)
    assert (row, problems) == (GoodRow(4, tuple(answer for _, answer in WHOLE)), [])


def test_the_form_with_most_of_its_questions(path: Path) -> None:
    young = [("Date", ""), ("Child ID", "1"), ("Legal", "2"), ("Play", "0")]
    assert found_in(path, lines(young)).layout.table == YOUNGER
    both = [("Child ID", "1"), ("Play", "2"), ("Sleep", "3"), *WHOLE]
    assert found_in(path, lines(both)).layout.table == OLDER


def test_tables_and_questions_are_those_of_the_period(path: Path) -> None:
    later = replace(sub("Planning", "Legal"), valid=Validity((Span(from_="2025"),)))
    form = replace(OLDER, columns=(*OLDER.columns[:3], later, *OLDER.columns[3:]))
    zipped(path, xlsx_parts({"A": lines(WHOLE)}))
    tables = (replace(YOUNGER, valid=Validity((Span(until="2023"),))), form)
    assert find_form(path, tables, When("2024-12")).layout.problems == ()
    assert kinds(find_form(path, tables, When("2025-01")).layout.problems) == ["MissingColumn"]
    with pytest.raises(Refused):
        find_form(path, (tables[0],), When("2024"))


def test_open_document(tmp_path: Path) -> None:
    date = ods_cell("Date", value_type="string"), ods_cell("", value_type="date", date_value="2024-03-05")
    rows = ods_texts("Title") + ods_row(times=3) + ods_row(ods_cell(), *date)
    rows += "".join(ods_texts("", *pair) for pair in WHOLE[1:])
    path = zipped(tmp_path / "form.ods", ods_parts({"A": rows, "Old": ""}, hidden=("Old",)))
    found = find_form(path, TABLES, ANY)
    assert kinds(found.problems) == ["HiddenSheet"]
    row, _ = read(path, found)
    assert row == GoodRow(5, ("2024-03-05", *(answer for _, answer in WHOLE[1:])))


def test_a_hidden_form_is_not_read(path: Path) -> None:
    found = found_in(path, lines(WHOLE), lines(WHOLE), states={"B": "hidden"})
    assert found.problems == (Problem("HiddenSheet", 'the hidden sheet "B"', "visible sheets only", sheet="B"),)
    problems = refused_in(path, lines(WHOLE), states={"A": "hidden"})
    assert kinds(problems) == ["UnidentifiedTable", "HiddenSheet"]
    assert problems[0].found == "a workbook without visible sheets"


def test_other_sheets_are_named_and_none_of_their_texts(path: Path) -> None:
    other = sheet(texts(1, "Jo CANARY", "Jo CANARY", "Jo CANARY"), texts(2, "", "Legal", "2"))
    found = found_in(path, other, lines(WHOLE), sheet())
    assert found.layout.sheet == "B"
    some, none = found.problems
    missing = '"Child ID", "Play", "Sleep"'
    assert some.found == 'the sheet "A", with 1 question of younger and answers'
    assert some.expected.endswith(f'"Date", {missing} missing') and "CANARY" not in f"{found.problems}"
    assert none == Problem(
        "SheetNotRead",
        'the sheet "C", without a question of any form in column B',
        "the questions of one of: younger, older; in column B, with the answers in column C",
        sheet="C",
    )


def test_no_form_at_all(path: Path) -> None:
    moved = sheet(*(texts(n, label, answer) for n, (label, answer) in enumerate(WHOLE, start=1)))
    problems = refused_in(path, lines([("Jo CANARY", "1"), ("Date", "2"), ("Sleep", "1")]), moved)
    assert kinds(problems) == ["UnidentifiedTable", "UnidentifiedTable"]
    assert problems[0].found == 'the sheet "A", with 2 questions of younger and answers'
    assert problems[0].expected == (
        'all questions of younger in column B, with the answers in column C; "Child ID", "Legal", "Play" missing'
    )
    assert problems[1].found == 'the sheet "B", with 15 questions in column A'
    assert problems[1].expected.startswith("the questions of one of: younger, older; in column B")


def test_two_forms_that_fit_alike_are_none(path: Path) -> None:
    zipped(path, xlsx_parts({"A": lines(WHOLE)}))
    with pytest.raises(Refused, match="UnidentifiedTable"):
        find_form(path, (OLDER, replace(OLDER, name="other")), ANY)


def test_a_required_question_that_is_missing(path: Path) -> None:
    (problem,) = refused_in(path, lines([pair for pair in WHOLE if pair[0] != "Legal"]))
    assert problem == Problem(
        "MissingColumn",
        'no label "Legal" in the sheet "A"',
        "each of these labels in column B, with the answers in column C",
        "Legal",
        column_letter="B",
        table="older",
        sheet="A",
    )


def test_optional_questions_that_are_missing_are_one_note(path: Path) -> None:
    found = found_in(path, lines([pair for pair in WHOLE if pair[0] not in ("Job", "Matches")]))
    (problem,) = found.layout.problems
    assert (problem.kind, problem.found) == ("MissingColumn", 'no label "Matches (Fire*)", "Job" in the sheet "A"')
    assert problem.expected == "these questions are taken as not answered"
    row, _ = read(path, found)
    assert row == GoodRow(4, tuple(f"a{n}" for n in range(15) if n not in (7, 11)))


def test_a_question_that_stands_twice_refuses_the_form(path: Path) -> None:
    (problem,) = refused_in(path, lines([*WHOLE[:12], ("legal", "2"), *WHOLE[12:]]))
    told = 'B6 and B16 both mean Legal in the sheet "A"'
    assert (problem.kind, problem.found, problem.column, problem.row) == ("AmbiguousHeader", told, "Legal", 6)


def test_a_label_that_can_mean_several_questions_refuses_the_form(path: Path) -> None:
    (problem,) = refused_in(path, lines([*WHOLE[:6], ("Planning", "b"), *WHOLE[6:]]))
    assert problem.kind == "AmbiguousHeader"
    assert problem.found == 'no telling which question is meant by "Planning" in B9 and B10 in the sheet "A"'
    assert problem.expected == ('its name in full: "Planning (Fire*)" or "Planning (Theft*)" or "Planning (Carer)"')


def test_answers_that_are_not_read_are_told(path: Path) -> None:
    pairs = [("Local number", "7"), *WHOLE[:3], ("", "Jo CANARY"), *WHOLE[3:], ("Notes", ""), ("", "signed")]
    found = found_in(path, lines(pairs))
    extra, unlabelled = found.layout.problems
    assert (extra.kind, extra.found) == ("UnexpectedColumn", 'answers to "Local number" in B4 in the sheet "A"')
    told = 'answers without a question in C8 in the sheet "A"'
    assert (unlabelled.kind, unlabelled.found, unlabelled.row) == ("BlankHeaders", told, 8)
    assert answers(path, lines(pairs)) == {c.name: a for c, (_, a) in zip(OLDER.columns, WHOLE, strict=True)}


def test_labels_that_are_no_text(path: Path) -> None:
    rows = [texts(n, "", label, answer) for n, (label, answer) in enumerate(WHOLE[:12], 1)]
    odd = [row(20, cell("B20", 5), inline("C20", "x")), row(21, cell("B21", "#REF!", "e"), inline("C21", "y"))]
    last = [texts(n, "", label, answer) for n, (label, answer) in enumerate(WHOLE[12:], 30)]
    (problem,) = found_in(path, sheet(*rows, *odd, *last)).layout.problems
    assert problem.found == 'answers without a question in C20 and C21 in the sheet "A"'


def test_answers_in_the_wrong_column_are_told(path: Path) -> None:
    cells = [("", label, answer) for label, answer in WHOLE]
    aside = [texts(n, *c, *(["x"] if n == 5 else [])) for n, c in enumerate(cells, 1) if n != 4]
    aside.insert(3, texts(4, "", "Health", "", "2"))
    (problem,) = found_in(path, sheet(*aside)).layout.problems
    assert problem == Problem(
        "BlankHeaders",
        "cells to the right of the answers to 2 questions, 1 of them without an answer, the first in D4"
        ' in the sheet "A"',
        "answers in column C; other cells are not read",
        row=4,
        column_letter="D",
        table="older",
        sheet="A",
    )
    left = [texts(n, *c) for n, c in enumerate(cells, 1) if n != 4]
    left.insert(3, texts(4, "2", "Health"))
    (problem,) = found_in(path, sheet(*left)).layout.problems
    assert problem.found == 'cells to the left of questions without an answer, A4 in the sheet "A"'
    numbered = sheet(*(texts(n, f"{n}.", label, answer) for n, (_, label, answer) in enumerate(cells, 1)))
    assert found_in(path, numbered).layout.problems == ()


# ---- one workbook, one form


def test_two_filled_in_sheets_refuse_the_file(path: Path) -> None:
    (problem,) = refused_in(path, lines(WHOLE), sheet(), lines(WHOLE))
    assert (problem.kind, problem.found) == ("UnidentifiedTable", 'filled-in forms on the sheets "A", "C"')
    assert problem.expected == "one filled-in form in a workbook: a workbook for each of them"


def test_a_form_beside_one_that_is_not_filled_in(path: Path) -> None:
    young = [("Child ID", ""), ("Legal", ""), ("Play", ""), ("Sleep", "")]
    found = found_in(path, lines(young), lines(WHOLE))
    assert (found.layout.sheet, kinds(found.problems)) == ("B", ["SheetNotRead"])
    assert found.problems[0].found.endswith("with 4 questions of younger and no answer")


def test_a_form_beside_half_of_one(path: Path) -> None:
    """Such as a sheet of scores for the answers of another."""
    found = found_in(path, lines(WHOLE[4:]), lines(WHOLE))
    assert (found.layout.sheet, kinds(found.problems)) == ("B", ["SheetNotRead"])


def test_two_forms_on_one_sheet_refuse_the_file(path: Path) -> None:
    below = refused_in(path, lines([*WHOLE, *WHOLE]))
    assert set(kinds(below)) == {"AmbiguousHeader"}
    beside = sheet(*(texts(n, "", label, "1", "", label, "2") for n, (label, _) in enumerate(WHOLE, 1)))
    (problem,) = refused_in(path, beside)
    told = '15 labels of questions in column E beside those in column B in the sheet "A"'
    assert (problem.kind, problem.found, problem.column_letter) == ("AmbiguousHeader", told, "E")


# ---- the row


def form(path: Path, **cells: str) -> tuple[Row, list[Problem]]:
    """A whole form, read, with these cells (by reference) for its own; its Date is in C1."""
    rows = []
    for number, (label, answer) in enumerate(WHOLE, 1):
        own = cells.get(f"C{number}", inline(f"C{number}", answer))
        rows.append(row(number, inline(f"B{number}", label), own))
    properties = cells.get("properties", "")
    found = find_form(zipped(path, xlsx_parts({"A": sheet(*rows)}, properties=properties)), TABLES, ANY)
    return read(path, found)


@pytest.mark.parametrize(
    ("xml", "shown"),
    [
        (cell("C3", "2.0"), "2"),
        (cell("C3", "0"), "0"),
        (cell("C3", 1, "b"), "TRUE"),
        (inline("C3", "N/A"), "N/A"),
        (inline("C3", " 2 "), " 2 "),
        (cell("C3", "45000"), "45000"),
        (cell("C3", 45000, style=UK), "2023-03-15"),
        (cell("C3", 3, formula="1+2"), "3"),
    ],
)
def test_answers_as_text(path: Path, xml: str, shown: str) -> None:
    row, problems = form(path, C3=xml)
    assert isinstance(row, GoodRow)
    assert (row.cells[2], row.problems, problems) == (shown, (), [])


def test_dates(path: Path) -> None:
    row, problems = form(path, C1=cell("C1", "45000.5", style=UK))
    assert isinstance(row, GoodRow)
    assert (row.cells[0], problems) == ("2023-03-15", [])
    row, (problem,) = form(path, C1=cell("C1", 45000))
    assert isinstance(row, GoodRow)
    assert row.cells[0] == "2023-03-15"
    assert problem == Problem(
        "DateFromNumber",
        'a date held as a number of days since 1900 in the sheet "A"',
        "dates in cells that show dates",
        "Date",
        1,
        "C",
        "older",
        sheet="A",
    )
    row, (problem,) = form(path, C1=cell("C1", 43538), properties='<workbookPr date1904="1"/>')
    assert isinstance(row, GoodRow)
    assert (row.cells[0], "since 1904" in problem.found) == ("2023-03-15", True)
    row, problems = form(path, C1=cell("C1", 2023))
    assert isinstance(row, GoodRow)
    assert (row.cells[0], problems) == ("2023", [])


def test_error_cells_and_formulas_without_a_result(path: Path) -> None:
    row, problems = form(path, C6=cell("C6", "#N/A", "e"), C7='<c r="C7"><f>1+1</f></c>')
    assert problems == []
    assert isinstance(row, GoodRow)
    error, formula = row.problems
    assert (row.cells[5], row.cells[6]) == ("", "")
    assert error == Problem(
        "ErrorCell", '#N/A in C6 in the sheet "A"', "a value", "Planning (Fire*)", 6, "C", "older", sheet="A"
    )
    assert (formula.kind, formula.column, formula.row) == ("FormulaWithoutValue", "History (Fire*)", 7)


def test_columns_that_may_not_be_read_stay_empty(path: Path) -> None:
    found = found_in(path, lines([("Date", "1"), ("Youth ID", "Jo CANARY"), *WHOLE[2:]]))
    row, _ = read(path, found, unread=("Youth ID",))
    assert row == GoodRow(4, ("1", "", *(answer for _, answer in WHOLE[2:])))
    row, _ = read(path, found, unread=[column.name for column in OLDER.columns])
    assert row == GoodRow(4, ("",) * 15)


def test_a_form_without_answers_is_a_blank_row(path: Path) -> None:
    found = found_in(path, lines([(label, " ") for label in LABELS]), lines([(label, "") for label in LABELS]))
    assert (found.layout.sheet, kinds(found.problems)) == ("A", ["SheetNotRead"])
    assert read(path, found) == (BlankRow(4), [])


def test_an_answer_that_is_too_long_makes_a_bad_row(path: Path) -> None:
    row, _ = form(path, C3=inline("C3", "x" * 40_000))
    assert row == BadRow(1, "40,000 characters in C3, where a cell of Excel holds 32,767")


def test_a_sheet_that_is_gone(path: Path) -> None:
    found = found_in(path, lines(WHOLE))
    zipped(path, xlsx_parts({"Other": lines(WHOLE)}))
    with pytest.raises(Refused, match="UnreadableFile"):
        list(FormReader(path, found.layout, found.layout.columns))


def test_merged_and_blank_rows_around_the_questions(path: Path) -> None:
    spread = [texts(2 * n, "", label, answer) for n, (label, answer) in enumerate(WHOLE, start=40)]
    xml = sheet(texts(1, "Title"), *spread)
    merged = '<mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="C80:D80"/></mergeCells></worksheet>'
    xml = xml.replace("</worksheet>", merged)
    assert len(answers(path, xml)) == 15


# ---- files that are none


def test_a_sheet_that_is_too_long(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FORM_ROWS", 20)
    long = lines([*WHOLE, *((f"Jo CANARY {n}", "1") for n in range(20))])
    (problem,) = refused_in(path, long)
    assert (problem.kind, problem.sheet) == ("TooLarge", None)
    found = found_in(path, long, lines(WHOLE))
    assert (found.layout.sheet, kinds(found.problems)) == ("B", ["SheetNotRead"])


def test_a_protected_workbook(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    names = "".join(("Root Entry", "EncryptedPackage")).encode("utf-16-le")
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + names + bytes(512))
    with pytest.raises(Refused, match="EncryptedFile"):
        inspect_workbook(path, 10**9)


@pytest.mark.parametrize("cut", [0, 1, 100])
def test_a_damaged_workbook(path: Path, cut: int) -> None:
    damaged = lines(WHOLE)[: 200 + cut]
    with pytest.raises(Refused, match="UnreadableFile"):
        found_in(path, damaged)
