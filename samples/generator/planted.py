"""What the dirt of every return has in common."""

from dataclasses import dataclass

from samples.generator.write import SampleFile

ACCEPTED = "none: accepted"
BLANK_DROPPED = "none: blank rows are dropped and counted"
# How every old Office document begins, and every password-protected new one.
OLE2 = bytes.fromhex("D0CF11E0A1B11AE1")


@dataclass(frozen=True)
class Extra:
    """One file nobody should have deposited, as it is, and the finding that must say so."""

    file: SampleFile
    finding: str
    shows: str


def protected(path: str) -> Extra:
    """What a password makes of a workbook: nothing of it can be read, not even that it is one."""
    return Extra(
        SampleFile(path, whole=OLE2 + bytes(1528)), "EncryptedFile", "begins as a password-protected workbook does"
    )
