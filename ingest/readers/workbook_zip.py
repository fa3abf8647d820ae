"""The container of a workbook: is it one, is it whole, is it safe to unpack? And its parts, in bounded memory."""

import hashlib
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from ingest.limits import (
    WORKBOOK_BYTES,
    WORKBOOK_PART_BYTES,
    WORKBOOK_PARTS,
    WORKBOOK_RATIO,
    WORKBOOK_SMALL_BYTES,
    WORKBOOK_UNPACKED_BYTES,
)
from ingest.problems import Problem, Refused, too_large
from ingest.readers.inspect_file import CHUNK, OLE2, OTHER_FORMATS, WHITE_SPACE, ZIP, FileFacts
from ingest.readers.workbook_xml import damaged, elements, refuse_document_type

ODS = "application/vnd.oasis.opendocument.spreadsheet"
_PIECE = 32 * 1024  # what the processor's own memory holds with all that is made of it: larger is slower
_DIRECTORY_ENTRY = b"PK\x01\x02"
_END_OF_ZIP = b"PK\x05\x06"
_LONGEST_END = 65_557  # the end record, with the longest comment it can have
# All that the zip library raises for a file that is not as it says.
_UNPACKED = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError)

_WORKBOOK = 'an Excel workbook (in Excel: Save As, "Excel Workbook (*.xlsx)") or an OpenDocument one (.ods)'
_NO_PASSWORD = 'a workbook without a password (in Excel: File, Info, Protect Workbook), saved as "Excel Workbook"'
_UPLOAD_AGAIN = "a complete workbook; save it again and check that the copy finished"
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MACROS = re.compile(r"(^|/)vbaProject\.bin$|^xl/macrosheets/|^(Basic|Scripts)/", re.IGNORECASE)
_EMBEDDED = re.compile(r"^xl/embeddings/|^Object \d", re.IGNORECASE)


@dataclass(frozen=True)
class ZipLimits:
    """Bytes, but for `entries` (parts) and `ratio` (unpacked to packed, of a part larger than `small`)."""

    file: int = WORKBOOK_BYTES
    entries: int = WORKBOOK_PARTS
    part: int = WORKBOOK_PART_BYTES
    total: int = WORKBOOK_UNPACKED_BYTES
    ratio: int = WORKBOOK_RATIO
    small: int = WORKBOOK_SMALL_BYTES


LIMITS = ZipLimits()


def inspect_workbook(path: Path, max_bytes: int) -> FileFacts:
    """Read the file once for its hash, then unpack every part of it once, to nowhere.

    Raises Refused: EmptyFile, EncryptedFile, UnreadableFile, TooLarge.
    """
    return inspect_within(path, max_bytes, LIMITS)


def inspect_within(path: Path, max_bytes: int, limits: ZipLimits) -> FileFacts:
    _refuse_size(path.stat().st_size, min(max_bytes, limits.file))
    with path.open("rb") as file:
        _refuse_other_formats(file.read(CHUNK), path)
    sha256, size, entries = _read_once(path)
    if entries > limits.entries:
        raise too_large(f"a workbook of {entries:,} parts", f"at most {limits.entries:,} parts")
    with Container(path, limits) as container:
        container.check()
        notes = _notes(container)
    return FileFacts(sha256, size, encoding="", line_breaks=0, tidy=False, notes=notes)


class Container:
    """A workbook's zip file. Parts are found by name in any case, and unpacked no further than the limits go."""

    def __init__(self, path: Path, limits: ZipLimits = LIMITS) -> None:
        self.path = path
        self._limits = limits

    def __enter__(self) -> Self:
        try:
            self._zip = zipfile.ZipFile(self.path)
        except _UNPACKED:
            raise self._damaged() from None
        self._parts = {info.filename.casefold(): info for info in self._zip.infolist()}
        if any(info.header_offset < 0 for info in self._parts.values()):
            self._zip.close()
            raise self._damaged()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    @property
    def version(self) -> tuple[int, ...]:
        """Tells one state of the file from another."""
        state = self.path.stat()
        return state.st_size, state.st_mtime_ns, state.st_ino

    @property
    def names(self) -> list[str]:
        return self._zip.namelist()

    def has(self, name: str) -> bool:
        return name.casefold() in self._parts

    def chunks(self, name: str, most: int | None = None) -> Iterator[bytes]:
        """A part, unpacked, by and by. Raises Refused if it is damaged, missing, or larger than `most` bytes."""
        info = self._parts.get(name.casefold())
        if info is None:
            raise damaged(f'a workbook without its part "{name}"')
        size, most = 0, most or self._limits.part
        try:
            with self._zip.open(info) as part:
                while chunk := part.read(_PIECE):
                    size += len(chunk)
                    self._refuse_part(info, size, most)
                    yield chunk
        except _UNPACKED:
            raise damaged(f'a workbook in which the part "{name}" is damaged') from None

    def read(self, name: str) -> bytes:
        """The beginning of a small part, such as the one that says what kind of document this is."""
        return next(self.chunks(name), b"")

    def check(self) -> None:
        """Unpack everything once: sizes that are declared are not believed. Raises Refused."""
        if len(self._parts) < len(self.names):
            raise damaged("a workbook with two parts of one name")
        for info in self._parts.values():
            if info.flag_bits & 1:
                raise Refused(Problem("EncryptedFile", "a password-protected zip file", _NO_PASSWORD))
            if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise damaged("a workbook packed in a way that Excel does not use")
        total = 0
        for name in self._parts:
            for number, chunk in enumerate(self.chunks(name)):
                if number == 0 and _is_markup(chunk):
                    refuse_document_type(chunk)
                total += len(chunk)
                if total > self._limits.total:
                    raise too_large("a workbook that unpacks to more", f"at most {_mb(self._limits.total)} unpacked")

    def _refuse_part(self, info: zipfile.ZipInfo, size: int, most: int) -> None:
        if size > most:
            raise too_large(f'a part "{info.filename}" that unpacks to more', f"at most {_mb(most)} for this part")
        if size > self._limits.small and size > self._limits.ratio * max(info.compress_size, 1):
            times = f"more than {self._limits.ratio} times its packed size"
            limit = f"parts that unpack to at most {self._limits.ratio} times their size"
            raise too_large(f'a part "{info.filename}" that unpacks to {times}', limit)

    def _damaged(self) -> Refused:
        with self.path.open("rb") as file:
            file.seek(max(0, self.path.stat().st_size - _LONGEST_END))
            whole = _END_OF_ZIP in file.read()
        found = "a workbook that is damaged" if whole else "a workbook that is cut off: its end is missing"
        return Refused(Problem("UnreadableFile", found, _UPLOAD_AGAIN))


# ---- one pass over the bytes


def _read_once(path: Path) -> tuple[str, int, int]:
    """Hash, size, and how often the mark stands in the file that begins an entry of a zip file's directory.

    The zip library reads the whole directory into memory, whatever the file says of its length.
    """
    digest, size, entries, tail = hashlib.sha256(), 0, 0, b""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
            entries += (tail + chunk).count(_DIRECTORY_ENTRY)
            tail = chunk[-3:]
    return digest.hexdigest(), size, entries


def _refuse_other_formats(head: bytes, path: Path) -> None:
    if not head.strip(WHITE_SPACE):
        found = "nothing but white space" if head else "an empty file (0 bytes)"
        raise Refused(Problem("EmptyFile", found, _UPLOAD_AGAIN))
    if head.startswith(OLE2):
        raise Refused(_old_office(path))
    if head.startswith(ZIP):
        return
    for magic, name in OTHER_FORMATS:
        if head.startswith(magic):
            raise Refused(Problem("UnreadableFile", name, _WORKBOOK))
    raise Refused(Problem("UnreadableFile", _text_or_not(head), _WORKBOOK))


def _old_office(path: Path) -> Problem:
    """An encrypted workbook is wrapped in the format that Office had before 2007, whose names are in UTF-16."""
    marks = {name: name.encode("utf-16-le") for name in ("EncryptedPackage", "Workbook", "WordDocument", "PowerPoint")}
    found: set[str] = set()
    with path.open("rb") as file:
        tail = b""
        while chunk := file.read(CHUNK):
            found |= {name for name, mark in marks.items() if mark in tail + chunk}
            tail = chunk[-64:]
    if "EncryptedPackage" in found:
        return Problem("EncryptedFile", "a password-protected workbook", _NO_PASSWORD)
    if "Workbook" in found:
        return Problem("EncryptedFile", "an old Excel workbook (.xls)", _WORKBOOK)
    if found:
        return Problem("UnreadableFile", "an old Word or PowerPoint document", _WORKBOOK)
    return Problem("EncryptedFile", "a password-protected or old Excel workbook", _NO_PASSWORD)


def _text_or_not(head: bytes) -> str:
    if _is_markup(head):
        return "XML or a web page under the name of a workbook"
    utf16 = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    return "a CSV or text file" if utf16 or not _CONTROLS.search(head) else "a file that is no workbook"


def _is_markup(head: bytes) -> bool:
    utf16 = head.startswith((b"\xff\xfe<", b"\xfe\xff\0<"))
    return utf16 or head.removeprefix(b"\xef\xbb\xbf").lstrip(WHITE_SPACE).startswith(b"<")


# ---- what kind of document it is


def kind_of(container: Container) -> str:
    """`ods`, or the name of the main part of an Excel workbook. Raises Refused for any other document."""
    if container.has("mimetype") and not container.has("[Content_Types].xml"):
        return _open_document(container)
    if not container.has("_rels/.rels"):
        raise Refused(Problem("UnreadableFile", _no_workbook(container.names), _WORKBOOK))
    tags = elements("_rels/.rels", container.chunks("_rels/.rels", LIMITS.small))
    targets = [t.attributes.get("Target", "") for t in tags if t.attributes.get("Type", "").endswith("/officeDocument")]
    main = targets[0].lstrip("/") if targets else ""
    if main.casefold().startswith(("word/", "ppt/")):
        raise Refused(Problem("UnreadableFile", "a Word document or a PowerPoint presentation", _WORKBOOK))
    if main.casefold().endswith(".bin"):
        raise Refused(Problem("UnreadableFile", "a binary Excel workbook (.xlsb)", _WORKBOOK))
    if not container.has(main):
        raise damaged("an Excel workbook without its main part")
    return main


def _open_document(container: Container) -> str:
    kind = container.read("mimetype").decode("ascii", "replace").strip()
    if not kind.startswith(ODS):
        raise Refused(Problem("UnreadableFile", "an OpenDocument file that is no workbook", _WORKBOOK))
    manifest = "META-INF/manifest.xml"
    if container.has(manifest):
        tags = elements(manifest, container.chunks(manifest, LIMITS.small))
        if any(tag.name == "encryption-data" for tag in tags):
            raise Refused(Problem("EncryptedFile", "a password-protected OpenDocument workbook", _NO_PASSWORD))
    if not container.has("content.xml"):
        raise damaged("an OpenDocument workbook without its content")
    return "ods"


def _no_workbook(names: list[str]) -> str:
    if any(name.casefold().endswith((".xlsx", ".xlsm", ".ods", ".xls")) for name in names):
        return "a zip file with a workbook inside it, instead of the workbook itself"
    return "a zip file that is no workbook"


def _notes(container: Container) -> tuple[str, ...]:
    notes = ["an OpenDocument workbook (.ods)"] if kind_of(container) == "ods" else []
    if any(map(_MACROS.search, container.names)):
        notes.append("a workbook with macros, which are never run")
    if any(map(_EMBEDDED.search, container.names)):
        notes.append("a workbook with other files inside it, which are never read")
    return tuple(notes)


def _refuse_size(size: int, most: int) -> None:
    if size > most:
        raise too_large(f"a file of {_mb(size)}", f"a file of at most {_mb(most)} ({most:,} bytes)")


def _mb(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"
