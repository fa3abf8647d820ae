"""Keys, versions and declarations: what a run is made with."""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from doctor.fault import Fault, Patient
from ingest.reference import read_permissions
from publish import manifest
from publish.keys import KeyFault, MissingKey, described, read_keys, refuse_changes
from schemas.load import load_catalogue
from schemas.yaml_lines import SchemaError

LOCK_FILE = Path(__file__).parents[1] / "requirements.lock"
PYTHON = (3, 11)
NEEDED = (
    "click",
    "dbt-core",
    "dbt-duckdb",
    "duckdb",
    "fsspec",
    "Jinja2",
    "jsonschema",
    "numpy",
    "openpyxl",
    "pandas",
    "PyYAML",
)


def declarations(patient: Patient) -> Iterator[Fault]:
    """Schemas, use cases and agreements do not contradict themselves."""
    try:
        read_permissions(patient.project, load_catalogue(patient.project), patient.as_at)
    except SchemaError as error:
        yield Fault(f"Schemas or agreements contradict themselves:\n{error}", "Correct the lines that are named.")
    except OSError:
        yield Fault(
            f"{patient.project} is not the project, or not all of it.",
            "Install the project as a checkout, not as a copy of some folders; see RETURNS_PROJECT.",
        )


def keys(patient: Patient) -> Iterator[Fault]:
    """The keys of pseudonyms are set, long enough, and those that the release in force was made with."""
    try:
        catalogue = load_catalogue(patient.project)
        given = described(catalogue, read_keys(catalogue, patient.environment))
        refuse_changes(given, manifest.read(patient.zones.published).get("keys") or {})
    except MissingKey as error:
        yield Fault(
            str(error).split(" It is the key")[0], "Give the service the key that was used before: docs/run.md."
        )
    except KeyFault as error:
        found, _, mend = str(error).partition(". ")
        yield Fault(f"{found}.", mend or "See the keys of pseudonyms: docs/run.md.")
    except (SchemaError, OSError):
        return  # told by the declarations


def versions(patient: Patient) -> Iterator[Fault]:
    """Python and the packages are those of requirements.lock."""
    if sys.version_info[:2] != PYTHON:
        yield Fault(f"This is Python {sys.version_info[0]}.{sys.version_info[1]}.", "Use Python 3.11: make install.")
    locked = _locked(LOCK_FILE)
    wrong = [f"{name} {_installed(name)} (not {wanted})" for name, wanted in locked.items() if _differs(name, wanted)]
    if wrong:
        yield Fault(
            f"Not the versions of requirements.lock: {', '.join(wrong)}.",
            "Install them: pip install --requirement requirements.lock",
        )


def _locked(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    found = re.findall(r"^([\w.-]+)==(\S+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return dict(found)


def _differs(name: str, wanted: str) -> bool:
    """A package that is only for development may be missing."""
    there = _installed(name)
    return there != wanted and (there != "missing" or name in NEEDED)


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"
