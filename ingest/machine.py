"""What is wrong with the machine, in plain words.

The text of an error may quote a return, so nothing of it is told: it is only searched for what operating systems say of
disks and rights.
"""

from pathlib import Path

FAULTS = {
    "There is no room left on the disk of {data}. Make room, then start again.": (
        "No space left on device",
        "max_temp_directory_size",
    ),
    "Files in {data} cannot grow any more. Raise the quota, or the limit on the size of files, then start again.": (
        "File too large",
        "Disk quota exceeded",
    ),
    "Something in {data} may not be written. Give the account of the run the right to write to all of it, then start"
    " again.": ("Permission denied", "Read-only file system", "read-only mode", "Operation not permitted"),
}
IN_FORCE = "What was published before is still in force."


def in_plain_words(text: str, data: Path) -> str | None:
    """What somebody has to see to, if the text of an error is of a fault of the machine."""
    for words, signs in FAULTS.items():
        if any(sign in text for sign in signs):
            return words.format(data=data)
    return None
