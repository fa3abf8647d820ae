"""What an XML file says its encoding is, and whether that is true."""

import codecs
import re

from ingest.readers.inspect_file import FileFacts

_DECLARATION = re.compile(rb"<\?xml\s[^>]{0,500}?\bencoding\s*=\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"']")
_ONE_BYTE = frozenset(
    (
        *(f"cp{number}" for number in (437, 850, 852, 858, *range(1250, 1259))),
        *(f"iso8859-{number}" for number in (*range(1, 12), *range(13, 17))),
        "mac-roman",
    )
)
_NAMES = {
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16 without a byte order mark",
    "utf-16-be": "UTF-16 without a byte order mark",
    "cp1252": "Windows-1252",
}


def declared_encoding(head: bytes) -> str | None:
    """The name in the XML declaration at the start of a file, whatever the file is really in; None without one."""
    match = _DECLARATION.search(head[:4096].replace(b"\0", b""))
    return match[1].decode("ascii") if match else None


def one_byte_codec(declared: str | None) -> str | None:
    """The Python codec of a declared encoding with one byte to a character; None for any other."""
    name = _codec(declared or "")
    return name if name in _ONE_BYTE else None


def read_as(declared: str | None, facts: FileFacts) -> str | None:
    """What to tell when a file is read as something else than it says; None if that makes no difference to its text."""
    read = _family(facts.encoding)
    if (facts.ascii and read == "utf-8") or read == _family(_codec(declared or "")):
        return None
    if declared is None and facts.encoding in ("utf-8-sig", "utf-16"):
        return None  # as XML has it: UTF-8 unless there is a mark or a declaration
    said = f"declared as {declared}" if declared else "no encoding declared"
    return f"{said}, read as {_NAMES.get(facts.encoding, facts.encoding)}"


def _codec(name: str) -> str:
    """Python's name for an encoding, or nothing. Only names of the form of an encoding's are looked up."""
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""


def _family(codec: str) -> str:
    for name in ("utf-8", "utf-16"):
        if codec.startswith(name):
            return name
    return codec
