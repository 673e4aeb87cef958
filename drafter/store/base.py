"""The earlier text of a draft, packed to travel in the draft's own file.

It is packed as the file that Drafter would write of it, compressed, in letters that XML can hold: a
resolution of 400 paragraphs takes some 60 KB. What others have damaged is as if it were not there.
"""

import base64
import binascii
import zlib
from dataclasses import replace
from functools import lru_cache

from drafter.model.document import Base, Document
from drafter.model.opened import RefusalError
from drafter.store.file import from_bytes, to_bytes
from drafter.store.parsing import LARGEST

_ENTRY = "base.akn"


def packed(document: Document, name: str) -> Base:
    """Return a document as the base of a draft; its own base is left out."""
    data = to_bytes(replace(document, base=None))
    return Base(name, base64.b64encode(zlib.compress(data, 9)).decode("ascii"))


@lru_cache(maxsize=4)
def unpacked(base: Base) -> Document | None:
    """Return the text of a base, None where it was damaged; it is the same object each time."""
    try:
        reader = zlib.decompressobj()
        data = reader.decompress(base64.b64decode(base.packed, validate=True), LARGEST)
        return from_bytes(data, _ENTRY).document if reader.eof else None
    except (binascii.Error, ValueError, zlib.error, RefusalError):
        return None
