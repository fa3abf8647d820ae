"""Every oddity of tests/corpus/oddities.yml is shown by a case, in every kind of return that it can occur in."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from .corpus_files import File, cases, written
from .running import REPO
from .test_corpus_six import cases as later_cases

KINDS = {"ssda903": "csv", "school_census": "csv", "s251": "csv", "annex_a": "workbook", "cin": "xml", "cans": "form"}


@cache
def oddities() -> dict[str, dict[str, Any]]:
    return {oddity["oddity"]: oddity for oddity in written("oddities.yml")}


@cache
def shown() -> frozenset[tuple[str, str]]:
    """What is shown, and in which kind of return."""
    return frozenset(_shown())


def _shown() -> Iterator[tuple[str, str]]:
    for case in (*cases(), *later_cases()):
        for oddity in case.told.get("shows", ()):
            yield from ((oddity, kind_of(file)) for file in case.files)


def kind_of(file: File) -> str:
    """The placements census comes as a CSV file or as a workbook: there the name says which."""
    if file.dataset == "pnw_census":
        return "csv" if file.path.endswith(".csv") else "workbook"
    return KINDS[file.dataset]


@pytest.mark.parametrize("name", [o["oddity"] for o in written("oddities.yml")])
def test_every_oddity_has_a_case_in_every_kind_of_return(name: str) -> None:
    oddity = oddities()[name]
    assert {(name, kind) for kind in oddity["in"]} <= shown()
    file, _, test = oddity.get("elsewhere", "").partition("::")
    assert oddity["in"] or test in (REPO / file).read_text(encoding="utf-8")
    assert oddity["what"] and oddity["answer"]


def test_nothing_is_shown_that_is_not_listed() -> None:
    assert {oddity for oddity, _ in shown()} <= set(oddities())


def test_no_two_cases_have_one_name() -> None:
    names = [case["case"] for file in ("corpus.yml", "every_format.yml") for case in written(file)]
    assert len(names) == len(set(names)) and len(oddities()) == len(written("oddities.yml"))
