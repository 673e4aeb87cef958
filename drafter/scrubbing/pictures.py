"""Pictures without what cameras and programs write beside the picture: places, names, times."""

import struct
from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
_TOLD = (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME")
"""Chunks of PNG that describe and do not draw."""
_SCAN, _END, _FIRST_APP, _LAST_APP, _COMMENT, _ADOBE = 0xDA, 0xD9, 0xE1, 0xEF, 0xFE, 0xEE


def cleaned(data: bytes) -> bytes:
    """Return a picture (PNG or JPEG) without its descriptions; any other file as it is."""
    if data.startswith(_PNG):
        return _PNG + b"".join(chunk for kind, chunk in _chunks(data) if kind not in _TOLD)
    if data.startswith(b"\xff\xd8"):
        return b"\xff\xd8" + b"".join(_segments(data))
    return data


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(_PNG)
    while place + 12 <= len(data):
        (length,) = struct.unpack(">I", data[place : place + 4])
        yield data[place + 4 : place + 8], data[place : place + 12 + length]
        place += 12 + length
    yield b"", data[place:]


def _segments(data: bytes) -> Iterator[bytes]:
    """Yield the segments that draw; colours by Adobe's segment stay, since they change the look."""
    place = 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        kind = data[place + 1]
        if kind in (_SCAN, _END):
            break
        (length,) = struct.unpack(">H", data[place + 2 : place + 4])
        told = (_FIRST_APP <= kind <= _LAST_APP and kind != _ADOBE) or kind == _COMMENT
        if not told or data[place + 4 : place + 15] == b"ICC_PROFILE":
            yield data[place : place + 2 + length]
        place += 2 + length
    yield data[place:]
