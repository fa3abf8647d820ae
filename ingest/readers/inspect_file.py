"""One pass over a file's bytes: its hash, its encoding, and whether a fast reader may be trusted with it."""

import codecs
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from ingest import limits
from ingest.problems import Problem, Refused

CHUNK = 1024 * 1024
CSV = 'a CSV file (in Excel: Save As, "CSV UTF-8 (Comma delimited)")'
_UPLOAD_AGAIN = "a complete file; export it again and check that the copy finished"
OLE2 = bytes.fromhex("d0cf11e0a1b11ae1")
ZIP = b"PK\x03\x04"
_WORKBOOK_PARTS = (b"xl/", b"[Content_Types].xml")
OTHER_FORMATS = (
    (ZIP, "a zip file"),
    (b"PK\x05\x06", "a zip file"),
    (b"%PDF", "a PDF document"),
    (b"\x1f\x8b", "a compressed (gzip) file"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed (7-Zip) file"),
    (b"Rar!\x1a\x07", "a compressed (RAR) file"),
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF89a", "a picture"),
    (b"{\\rtf", "a Word (RTF) document"),
    (b"PAR1\x15", "a Parquet file"),
    (b"SQLite format 3\0", "a database"),
    (codecs.BOM_UTF32_LE, "text in UTF-32"),
    (codecs.BOM_UTF32_BE, "text in UTF-32"),
)
WHITE_SPACE = b" \t\r\n\v\f\0"
# What the encodings of the ISO 8859 family leave to control characters, and Windows uses for letters and quotes.
_C1_CONTROLS = re.compile(rb"[\x80-\x9f]")
_CP1252_UNDEFINED = b"\x81\x8d\x8f\x90\x9d"
# Control characters that no export writes; Ctrl-Z ends a text file of DOS, and NUL is left to the row reader.
_CONTROLS = bytes(set(range(32)) - set(b"\0\t\n\v\f\r\x1a\x1b"))


@dataclass(frozen=True)
class FileFacts:
    """What the bytes say. `encoding` is a Python codec that also takes the byte order mark away.

    `line_breaks` counts LF characters. `tidy`: UTF-8 without NUL or quotation marks, with one kind of line break (LF
    or CRLF) and no line longer than one cell may be, so that every line is one row, no limit is reached, and any CSV
    reader gives the same cells. `ascii`: no byte but those that nearly every encoding reads alike.
    """

    sha256: str
    size: int
    encoding: str
    line_breaks: int
    tidy: bool
    notes: tuple[str, ...] = ()
    ascii: bool = False


def inspect_file(path: Path, max_bytes: int, wanted: str = CSV, declared: str | None = None) -> FileFacts:
    """Read the file once, in chunks of 1 MiB.

    `wanted` says in a refusal what is expected. `declared` is a codec of one byte to a character that the file says it
    is in: believed where the bytes are not UTF-8 and it makes text of them.
    Raises Refused: EmptyFile, TooLarge, EncryptedFile or UnreadableFile.
    """
    tally = _Tally()
    with path.open("rb") as file:
        _refuse_size(path.stat().st_size, max_bytes)
        head = file.read(CHUNK)
        _refuse_other_formats(head, wanted)
        attempts = {name: _attempt(name) for name in (*_candidates(head), *([declared] if declared else ()))}
        for chunk in _chunks(head, file):
            tally.add(chunk)
            _refuse_size(tally.size, max_bytes)
            for attempt in attempts.values():
                attempt.add(chunk)
    for attempt in attempts.values():
        attempt.add(b"", last=True)
    return _facts(tally, _decide_encoding(tally, attempts, head, wanted, declared), attempts)


@dataclass
class _Attempt:
    """Decoding the file as one encoding, as long as that goes well."""

    decoder: codecs.IncrementalDecoder
    failed: bool = False
    cut_short: bool = False
    not_ascii: bool = False
    line_breaks: int = 0

    def add(self, chunk: bytes, last: bool = False) -> None:
        if self.failed:
            return
        try:
            text = self.decoder.decode(chunk, last)
        except UnicodeDecodeError:
            # All that came before was sound: only the last character misses its end.
            self.failed, self.cut_short = True, last
            return
        self.not_ascii = self.not_ascii or not text.isascii()
        self.line_breaks += text.count("\n")


@dataclass
class _Tally:
    """Counts over the bytes; `even_nuls` and `odd_nuls` by position, where UTF-16 puts the empty half of a letter."""

    size: int = 0
    blank: bool = True
    lf: int = 0
    cr: int = 0
    crlf: int = 0
    quotes: int = 0
    even_nuls: int = 0
    odd_nuls: int = 0
    controls: int = 0
    undefined: bool = False
    c1_controls: bool = False
    ascii: bool = True
    ends_in_cr: bool = False
    last_line: bytes = b""
    long_line: bool = False
    sha256: "hashlib._Hash" = field(default_factory=hashlib.sha256)

    def add(self, chunk: bytes) -> None:
        self.sha256.update(chunk)
        self.size += len(chunk)
        self.blank = self.blank and not _without_mark(chunk).strip(WHITE_SPACE)
        self._look_beyond_ascii(chunk)
        self.quotes += chunk.count(b'"')
        self._count_line_ends(chunk)
        self._measure_lines(chunk)
        self.count_nuls(chunk)
        self.controls += len(chunk) - len(chunk.translate(None, _CONTROLS))

    def _look_beyond_ascii(self, chunk: bytes) -> None:
        if not chunk.isascii():
            self.ascii = self.ascii and _without_mark(chunk).isascii()
            self.undefined = self.undefined or any(byte in chunk for byte in _CP1252_UNDEFINED)
            self.c1_controls = self.c1_controls or bool(_C1_CONTROLS.search(chunk))

    def _count_line_ends(self, chunk: bytes) -> None:
        self.lf += chunk.count(b"\n")
        self.cr += chunk.count(b"\r")
        self.crlf += chunk.count(b"\r\n") + (self.ends_in_cr and chunk.startswith(b"\n"))
        self.ends_in_cr = chunk.endswith(b"\r")

    def _measure_lines(self, chunk: bytes) -> None:
        text = self.last_line + chunk
        self.long_line = self.long_line or _has_long_line(text)
        self.last_line = b"" if self.long_line else text[text.rfind(b"\n") + 1 :]

    def count_nuls(self, chunk: bytes) -> None:
        if nuls := chunk.count(0):
            even = chunk[::2].count(0)
            self.even_nuls += even
            self.odd_nuls += nuls - even

    @property
    def tidy_bytes(self) -> bool:
        one_line_end = self.cr == self.crlf and self.crlf in (0, self.lf)
        return one_line_end and not (self.quotes or self.even_nuls or self.odd_nuls or self.long_line)


def _has_long_line(text: bytes) -> bool:
    """Whether a line has more bytes than a cell may have characters. Goes in steps of that length, not line by line."""
    start = 0
    while len(text) - start > limits.CELL_TEXT:
        start = text.rfind(b"\n", start, start + limits.CELL_TEXT + 1) + 1
        if not start:
            return True
    return False


def _chunks(head: bytes, file: BinaryIO) -> Iterator[bytes]:
    chunk = head
    while chunk:
        yield chunk
        chunk = file.read(CHUNK)


def _without_mark(chunk: bytes) -> bytes:
    for mark in (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        chunk = chunk.removeprefix(mark)
    return chunk


def _refuse_size(size: int, max_bytes: int) -> None:
    if size > max_bytes:
        limit = f"a file of at most {max_bytes / 1e6:,.1f} MB ({max_bytes:,} bytes)"
        raise Refused(Problem("TooLarge", f"a file of {size / 1e6:,.1f} MB", limit))


def _refuse_other_formats(head: bytes, wanted: str) -> None:
    if not head:
        raise Refused(Problem("EmptyFile", "an empty file (0 bytes)", _UPLOAD_AGAIN))
    if head.startswith(OLE2):
        raise Refused(Problem("EncryptedFile", "a password-protected or old Excel workbook", wanted))
    if head.startswith(ZIP) and head[6:7] and head[6] & 1:
        raise Refused(Problem("EncryptedFile", "a password-protected zip file", wanted))
    if head.startswith(ZIP) and any(part in head for part in _WORKBOOK_PARTS):
        raise Refused(Problem("UnreadableFile", "an Excel workbook", wanted))
    for magic, format_name in OTHER_FORMATS:
        if head.startswith(magic):
            raise Refused(Problem("UnreadableFile", format_name, wanted))


def _attempt(name: str) -> _Attempt:
    # The decoder of utf-8-sig swallows a file of one or two bytes while it waits for the rest of the mark.
    return _Attempt(codecs.getincrementaldecoder("utf-8" if name == "utf-8-sig" else name)())


def _candidates(head: bytes) -> list[str]:
    """UTF-8, and UTF-16 where a mark or the NULs of the first chunk suggest it."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ["utf-16"]
    first = _Tally(size=len(head))
    first.count_nuls(head)
    guess = _utf16_without_mark(first)
    return ["utf-8-sig", guess] if guess else ["utf-8-sig"]


def _utf16_without_mark(tally: _Tally) -> str | None:
    """Western text in UTF-16 has a NUL in at least every other pair of bytes, always on the same side."""
    for name, empty, full in (
        ("utf-16-le", tally.odd_nuls, tally.even_nuls),
        ("utf-16-be", tally.even_nuls, tally.odd_nuls),
    ):
        if empty and empty * 4 >= tally.size - 1 and full * 100 <= empty:
            return name
    return None


def _facts(tally: _Tally, decided: tuple[str, str], attempts: dict[str, _Attempt]) -> FileFacts:
    encoding, note = decided
    is_utf8 = encoding == "utf-8-sig"
    line_breaks = attempts[encoding].line_breaks if encoding in attempts else tally.lf
    return FileFacts(
        sha256=tally.sha256.hexdigest(),
        size=tally.size,
        encoding=encoding,
        line_breaks=line_breaks,
        tidy=is_utf8 and tally.tidy_bytes,
        notes=(note,) if note else (),
        ascii=tally.ascii,
    )


def _decide_encoding(
    tally: _Tally, attempts: dict[str, _Attempt], head: bytes, wanted: str, declared: str | None
) -> tuple[str, str]:
    """The encoding and what to tell about it; UTF-16 first, for its bytes are often valid UTF-8 with NULs."""
    if tally.blank:
        raise Refused(Problem("EmptyFile", "nothing but white space", _UPLOAD_AGAIN))
    if "utf-16" in attempts:
        _refuse_broken(attempts["utf-16"], "UTF-16", wanted)
        return "utf-16", "read as UTF-16"
    unmarked = _utf16_without_mark(tally)
    if unmarked in attempts:
        _refuse_broken(attempts[unmarked], "UTF-16", wanted)
        return unmarked, "read as UTF-16 without a byte order mark"
    utf8 = attempts["utf-8-sig"]
    if head.startswith(codecs.BOM_UTF8) or (utf8.cut_short and utf8.not_ascii):
        _refuse_broken(utf8, "UTF-8", wanted)
    if not utf8.failed:
        return "utf-8-sig", ""
    if declared and not attempts[declared].failed and not (declared.startswith("iso8859") and tally.c1_controls):
        _refuse_binary(tally, wanted)
        return declared, ""
    if tally.undefined:
        raise Refused(Problem("UnreadableFile", "bytes that are neither UTF-8 nor Windows-1252 text", wanted))
    _refuse_binary(tally, wanted)
    return "cp1252", "read as Windows-1252"


def _refuse_broken(attempt: _Attempt, name: str, wanted: str) -> None:
    if attempt.cut_short:
        raise Refused(Problem("UnreadableFile", f"{name} text that ends in the middle of a character", _UPLOAD_AGAIN))
    if attempt.failed:
        raise Refused(Problem("UnreadableFile", f"a file marked as {name} that is not valid {name}", wanted))


def _refuse_binary(tally: _Tally, wanted: str) -> None:
    if tally.controls * 100 > tally.size:
        raise Refused(Problem("UnreadableFile", "a file that is not text", wanted))
