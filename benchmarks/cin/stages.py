"""The stages of the CIN benchmark."""

from pathlib import Path
from typing import Any

from benchmarks import pipeline
from benchmarks.stage import Clock, run_stage


def generate(folder: Path, children: str) -> dict[str, Any]:
    """Make the census; not part of what is measured. Rows are those of every element that repeats."""
    from samples.generator import make_bulk_cin

    size = make_bulk_cin(folder / "incoming", int(children))
    return {"files": size.files, "bytes": size.bytes, "size": size.rows["Child"], "rows": sum(size.rows.values())}


def floor_read(folder: Path, _: str) -> dict[str, Any]:
    """lxml walks the same file, element by element; nothing is done with them."""
    from lxml import etree

    path = next((folder / "incoming").rglob("*.xml"))
    clock, rows = Clock(), 0
    with clock.counting(), path.open("rb") as file:
        for _event, element in etree.iterparse(file, resolve_entities=False, no_network=True):
            rows += 1
            if element.tag == "Child":
                element.clear()
    return clock.told | {"rows": rows}


if __name__ == "__main__":
    run_stage({**pipeline.STAGES, "generate": generate, "floor_read": floor_read})
