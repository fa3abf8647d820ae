"""Rows on their way into the database are let go of as they land: a file of any length takes the memory of a part."""

import gc
import weakref
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest

from ingest import landing_into

from .deposits import BARNET, ThreeDeposits
from .forms import FormDeposits, book, census, child, contact, sheet

QUOTED = "CHILD,DOB,SEX,DUC\n" + "".join(f'"{n:05}",01/02/2010,1,\n' for n in range(50))
CASES = {
    "ssda903/2024/uasc.csv": QUOTED,
    "annex_a/2026-01/return.xlsx": book(sheet("list_1", *(contact(f"{n:05}") for n in range(50)))),
    "cin/2025/census.xml": census(*(child(f"{n:05}") for n in range(50))),
}


@pytest.mark.parametrize("path", CASES)
def test_rows_that_have_landed_are_not_held(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[weakref.ref[pd.DataFrame]] = []
    held: list[int] = []

    def frame(*arguments: Any, **options: Any) -> pd.DataFrame:
        gc.collect()
        held.append(sum(before() is not None for before in made))
        whole = pd.DataFrame(*arguments, **options)
        made.append(weakref.ref(whole))
        return whole

    monkeypatch.setattr(landing_into, "pd", SimpleNamespace(DataFrame=frame))
    monkeypatch.setattr(landing_into, "BATCH_CHARACTERS", 500)
    monkeypatch.setattr("ingest.landing_document.BATCH_CHARACTERS", 500)
    deposits: ThreeDeposits = FormDeposits(tmp_path, (BARNET,))
    deposits.put(f"Barnet-BAR/{path}", CASES[path])
    gc.freeze()  # what was there before the load is no part of the search
    try:
        deposits.load()
    finally:
        gc.unfreeze()
    assert set(deposits.statuses().values()) == {"live"}
    assert len(made) > 5
    assert max(held) == 0
