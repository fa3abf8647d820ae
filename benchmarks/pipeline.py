"""The pipeline's own stages, and the floor of its writing: the same for every return."""

import json
from pathlib import Path
from typing import Any

from benchmarks.stage import AS_AT, Clock, Stage, connect, count


def ingest(folder: Path, _: str) -> dict[str, Any]:
    """The ingest, as `returns load` does it, without its summary. Rows are those that landed."""
    from ingest.load import load
    from schemas.load import load_catalogue

    chosen = _settings(folder)
    session = load(chosen, load_catalogue(chosen.project), lambda _: None)
    return {"rows": sum(file.rows_landed or 0 for file in session.files)}


def marts(folder: Path, dataset: str) -> dict[str, Any]:
    """`dbt build` of all that has to do with one return: its models, marts and data tests, and the reference data they
    need. A build of a part is not released. Rows are those of the return's marts."""
    _dbt_build(folder, "--select", f"+*{dataset}*")
    results = json.loads((folder / "target" / "run_results.json").read_text(encoding="utf-8"))["results"]
    names = [r["relation_name"] for r in results if r["unique_id"].startswith("model.") and '"region"' in _relation(r)]
    return {"models": len(names)} | _rows_of_parquet(folder, dataset)


def build(folder: Path, _: str) -> dict[str, Any]:
    """The `dbt build` that `returns run` does: every model and data test, reports, publishing and export. Rows are
    those of the exports."""
    _dbt_build(folder)
    return {"rows": _exported_rows(folder)}
