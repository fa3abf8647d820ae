"""Bring the generated files under `dbt_project/models` in line with the schemas, or say which are not."""

from pathlib import Path

from codegen.models import generated_models
from codegen.properties import generated_properties
from schemas.agreement import Catalogue

MADE = ("-- Made from schemas/", "# Made from schemas/")


class HandWritten(Exception):
    """A hand-written file stands where a generated one belongs."""


def generated_files(catalogue: Catalogue) -> dict[str, str]:
    """Path under `dbt_project/models` to text, for every generated file."""
    return generated_models(catalogue) | generated_properties(catalogue)


def differences(catalogue: Catalogue, models: Path) -> list[str]:
    """The paths under `models` that the generator would write, change or remove."""
    return _differences(generated_files(catalogue), _present(models))


def write(catalogue: Catalogue, models: Path) -> list[str]:
    """Write and remove generated files; returns the paths touched. Raises HandWritten before touching anything."""
    wanted = generated_files(catalogue)
    present = _present(models)
    touched = _differences(wanted, present)
    for path in touched:
        if path not in present and (models / path).exists():
            raise HandWritten(
                f"{models / path} is not generated: move it, or take the schema's claim to its name away."
            )
    for path in touched:
        _replace(models / path, wanted.get(path))
    return touched


def _differences(wanted: dict[str, str], present: dict[str, str]) -> list[str]:
    changed = {path for path, text in wanted.items() if present.get(path) != text}
    return sorted(changed | (set(present) - set(wanted)))


def _replace(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _present(models: Path) -> dict[str, str]:
    found = {}
    for path in sorted([*models.rglob("*.sql"), *models.rglob("*.yml")]):
        text = path.read_text(encoding="utf-8")
        if text.startswith(MADE):
            found[path.relative_to(models).as_posix()] = text
    return found
