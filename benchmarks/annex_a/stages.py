"""The stages of the Annex A benchmark."""

from pathlib import Path
from typing import Any

from benchmarks import pipeline
from benchmarks.stage import Clock, run_stage

LISTS = 11


def generate(folder: Path, rows: str) -> dict[str, Any]:
    """Make the workbook, with as many rows over its lists; not part of what is measured."""
    from samples.generator import make_bulk_annex_a

    size = make_bulk_annex_a(folder / "incoming", int(rows) // LISTS)
    total = sum(size.rows.values())
    return {"files": size.files, "bytes": size.bytes, "size": total, "rows": total}


def floor_read(folder: Path, _: str) -> dict[str, Any]:
    """python-calamine opens the same workbook and gives every row of every sheet; nothing is done with them."""
    from python_calamine import load_workbook

    path = next((folder / "incoming").rglob("*.xlsx"))
    clock, rows = Clock(), 0
    with clock.counting():
        book = load_workbook(path)
        for name in book.sheet_names:
            rows += sum(1 for _ in book.get_sheet_by_name(name).iter_rows())
    return clock.told | {"rows": rows}


if __name__ == "__main__":
    run_stage({**pipeline.STAGES, "generate": generate, "floor_read": floor_read})
