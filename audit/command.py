"""`returns audit`: prove, then write the register."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from audit.compiled import Project, compiled_project, read_manifest
from audit.proof import faults
from audit.register import held, register
from audit.trace import Trace
from audit.write import write_register
from ingest.words import counted
from schemas.load import load_catalogue
from schemas.project import PROJECT


def project_of(manifest: str | None, as_at: date) -> Project:
    """The project as compiled: by a manifest of dbt where one is given, else now. Raises NotCompiled."""
    if manifest is None:
        return compiled_project(as_at.isoformat())
    return read_manifest(json.loads(Path(manifest).read_text(encoding="utf-8")), as_at.isoformat())


def audit(project: Project, out: Path | None, say: Callable[[str], None]) -> bool:
    """Prove the project and, if `out` is given, write the register there. False, and nothing written, if it is not what
    the schemas declare; then every fault is said."""
    trace = Trace(project, load_catalogue(PROJECT))
    found = faults(trace)
    for fault in found:
        say(fault)
    if found:
        say(f"Not proven: {counted(len(found), 'fault')}. The SQL is not what the schemas declare.")
        return False
    registers = [(use_case, register(trace, use_case)) for use_case in trace.catalogue.published]
    columns = sum(len(part.rows) for _, parts in registers for part in parts)
    say(f"Proven: {counted(columns, 'column')} of {counted(len(registers), 'use case')} are what the schemas declare.")
    if out:
        for path in write_register(out, registers, list(held(trace.catalogue))):
            say(str(path))
    return True
