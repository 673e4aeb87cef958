"""What a work file carries, so that it can be reopened as the same draft: the draft's own form, and
what was printed of it line by line, to tell later what somebody changed in a word processor.

Exports write it and imports read it. The submission copy carries nothing of this.
"""

import base64
import binascii
import json
import zlib
from dataclasses import astuple, dataclass

WORK_SPACE = "urn:drafter:work:1"
"""The namespace of the element that holds it in a Word file."""
WORK_PROPERTY = "drafter-work"
"""The name of the property that holds it in an OpenDocument text."""
_BOOKMARK = "_drafter_"
"""Word hides bookmarks whose names begin with a low line."""
_MOST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class CarriedLine:
    """A printed line: the block it prints or what else it is, its part, its typed label, its text
    with an anchor for each note.
    """

    block: str
    role: str
    part: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Carried:
    """The draft as its own file has it, and the lines in their order."""

    source: str
    lines: tuple[CarriedLine, ...]


def bookmark(place: int) -> str:
    """Return the name of the bookmark on the n-th line."""
    return f"{_BOOKMARK}{place}"


def place_in(name: str) -> int | None:
    """Return the line that a bookmark stands on, or None for a bookmark of others."""
    figures = name.removeprefix(_BOOKMARK)
    return int(figures) if figures != name and figures.isascii() and figures.isdigit() else None


def packed(carried: Carried) -> str:
    """Return it as letters and figures."""
    data = {"source": carried.source, "lines": [astuple(line) for line in carried.lines]}
    content = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    return base64.b64encode(zlib.compress(content, 9)).decode("ascii")


def unpacked(text: str) -> Carried | None:
    """Return what was packed, or None where the text is damaged or unpacks to too much."""
    try:
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(base64.b64decode("".join(text.split())), _MOST)
        data = json.loads(content)
        source, lines = data["source"], data["lines"]
        rows = tuple(CarriedLine(*map(str, line)) for line in lines)
    except (binascii.Error, zlib.error, ValueError, KeyError, TypeError, RecursionError):
        return None
    return Carried(source, rows) if isinstance(source, str) else None
