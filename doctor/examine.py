"""All checks, one after the other, and what they say on the terminal."""

from collections.abc import Callable, Iterable

import click

from doctor import folders, service, state
from doctor.fault import Fault, Patient

CHECKS: tuple[tuple[str, Callable[[Patient], Iterable[Fault]]], ...] = (
    ("folders", folders.folders),
    ("object storage", folders.object_storage),
    ("file system", folders.file_system),
    ("disk", folders.room),
    ("schemas and agreements", service.declarations),
    ("keys", service.keys),
    ("versions", service.versions),
    ("lock", state.lock),
    ("databases", state.databases),
    ("leftovers", state.leftovers),
    ("release in force", state.release),
    ("clock", state.clock),
)


def examine(patient: Patient) -> list[tuple[str, list[Fault]]]:
    """Every check with what it found."""
    return [(name, list(check(patient))) for name, check in CHECKS]


def doctor(patient: Patient) -> int:
    """Print what was found. Returns 0 if nothing has to be mended, else 1."""
    found = examine(patient)
    for name, faults in found:
        if not faults:
            click.echo(f"ok    {name}")
        for fault in faults:
            click.echo(f"{'note ' if fault.is_note else 'FAULT'} {name}: {fault.found}\n      -> {fault.mend}")
    number = sum(not fault.is_note for _, faults in found for fault in faults)
    click.echo("Nothing to mend." if not number else f"To mend: {number}.")
    return 1 if number else 0
