"""XML that is as plain as Excel writes it, taken apart as text, which is several times as fast as to parse it.

Plain means: UTF-8, no comments, sections or instructions, and between two given tags nothing but what the caller's
pattern takes. Whatever is not plain is left to the parser: NotPlain says so, and is no fault of the file.
"""

import codecs
import re
from collections.abc import Iterable, Iterator

from ingest import limits

# The characters that XML does not have; a pattern for text must not take them, nor a tag's beginning.
NO_TEXT = r"<\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff"

_LONGEST_HEAD = 256 * 1024
_DECLARATION = re.compile(r"""<\?xml [^<>?]*?(?:encoding=["']utf-8["'][^<>?]*)?\?>""", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}));|&")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_ESCAPE = re.compile(r"_x([0-9a-fA-F]{4})_")


class NotPlain(Exception):
    """The XML must be parsed."""


def plain_pieces(chunks: Iterable[bytes], opening: re.Pattern[str], item_end: str, closing: str) -> Iterator[str]:
    """The text between the tags `opening` and `closing`, in pieces that end where an item does. Raises NotPlain."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    text, begun = "", False
    for chunk in chunks:
        try:
            text += decoder.decode(chunk)
        except UnicodeDecodeError:
            raise NotPlain from None
        if not begun:
            if not (found := opening.search(text)):
                if len(text) > _LONGEST_HEAD:
                    raise NotPlain
                continue
            _check_head(text[: found.start()])
            text, begun = text[found.end() :], True
        if (end := text.find(closing)) >= 0:
            yield _one_line_end(text[:end])
            return
        end = text.rfind(item_end) + len(item_end)
        if end >= len(item_end):
            yield _one_line_end(text[:end])
            text = text[end:]
        elif len(text) > limits.XML_TAG_BYTES:
            raise NotPlain
    raise NotPlain


def _check_head(head: str) -> None:
    if "<!" in head or "<?" in _DECLARATION.sub("", head, count=1):
        raise NotPlain


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def resolved(text: str) -> str:
    """Text with `&amp;` and its like replaced by what they stand for. Raises NotPlain for anything XML alone lacks."""
    return _REFERENCE.sub(_character, text) if "&" in text else text


def _character(reference: re.Match[str]) -> str:
    name, decimal, hexadecimal = reference.groups()
    if name:
        return _NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal, 16) if hexadecimal else 0
    if code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF:
        return chr(code)
    raise NotPlain


def unescaped(text: str) -> str:
    """Text without Excel's own escapes, `_x000D_` for a character that XML cannot hold. Half of a pair is dropped."""
    return _ESCAPE.sub(_escaped, text) if "_x" in text else text


def _escaped(escape: re.Match[str]) -> str:
    code = int(escape[1], 16)
    return "" if 0xD800 <= code <= 0xDFFF else chr(code)
