"""Bytes of a text file to text: which encoding it has, and the cases in which it cannot be read."""

import codecs
import re
from pathlib import Path

from drafter.model.opened import RefusalError, Remark
from drafter.text.characters import is_han

LARGEST = 20 * 1024 * 1024
"""Bytes; a longer text is no draft: the longest official one has not a tenth of it."""

_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BYTE_ORDER_MARKS = tuple(sign for sign, _ in _MARKED)
_HEAD = 4096
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""")
_COMMON_PUNCTUATION = set("，。；：、（）“”《》")


def read_bytes(path: Path) -> bytes:
    """Return what the file holds; RefusalError where it is missing, too large or unreadable."""
    try:
        if path.stat().st_size > LARGEST:
            raise RefusalError("too_large", path=str(path), most=str(LARGEST // 1024**2))
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)  # A pipe or a device says no size.
    except FileNotFoundError:
        raise RefusalError("not_found", path=str(path)) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise RefusalError("cannot_read", path=str(path), reason=reason) from error
    if len(data) > LARGEST:
        raise RefusalError("too_large", path=str(path), most=str(LARGEST // 1024**2))
    return data


def decoded(data: bytes, name: str) -> tuple[str, tuple[Remark, ...]]:
    """Return the text, and a remark where its encoding had to be assumed.

    Raises RefusalError for what is empty, binary, or in no encoding that makes sense.
    """
    if not data.strip(b"\x00 \t\r\n"):
        raise RefusalError("empty_text", path=name)
    marked = next((code for sign, code in _MARKED if data.startswith(sign)), None)
    text = _as(data, marked or "utf-8")
    if text is not None and "\x00" not in text:
        if not text.strip("\ufeff \t\r\n"):
            raise RefusalError("empty_text", path=name)
        return text, ()
    if b"\x00" in data:
        raise RefusalError("binary_text", path=name)
    return _assumed(data, name)


def decoded_page(data: bytes, name: str) -> tuple[str, tuple[Remark, ...]]:
    """Return the text of a page in the encoding that its head declares, else as `decoded` does."""
    if (declared := _CHARSET.search(data[:_HEAD])) and not data.startswith(_BYTE_ORDER_MARKS):
        try:
            text = data.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            return decoded(data, name)
        if "\x00" not in text and text.strip():
            return text, ()
    return decoded(data, name)


def _assumed(data: bytes, name: str) -> tuple[str, tuple[Remark, ...]]:
    for code, plausible in (("gb18030", _is_chinese), ("windows-1252", _is_western)):
        text = _as(data, code)
        if text is not None and plausible(text):
            return text, (Remark("encoding_assumed", {"encoding": code}),)
    raise RefusalError("unknown_encoding", path=name)


def _as(data: bytes, code: str) -> str | None:
    try:
        return data.decode(code)
    except UnicodeDecodeError:
        return None


def _is_chinese(text: str) -> bool:
    """Say whether most of what is not ASCII are ideographs in use and their punctuation."""
    beyond = [character for character in text if character > "\x7f"]
    usual = sum(1 for c in beyond if _in_first_set(c) or c in _COMMON_PUNCTUATION)
    return len(beyond) > 3 and usual >= 0.9 * len(beyond)


def _in_first_set(character: str) -> bool:
    """Say whether it is of the characters in use: GB 2312, the core of the national standard."""
    try:
        return is_han(character) and bool(character.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def _is_western(text: str) -> bool:
    """Say whether accented letters and quotation marks are a small part of readable text."""
    if any((c < " " and c not in "\t\n\r\f\v") or "\x7f" <= c < "\xa0" for c in text):
        return False
    beyond = sum(1 for character in text if character > "\x7f")
    return beyond <= 0.15 * len(text)
