"""Zip packages that are the same bytes for the same sheet: no clock, no order by chance."""

import io
import zipfile
from collections.abc import Callable

_EPOCH = (1980, 1, 1, 0, 0, 0)


def repacked(
    data: bytes, change: Callable[[str, bytes], bytes] = lambda _, content: content
) -> bytes:
    """Return the package with its dates removed, each member passed through `change`.

    The member `mimetype` stays first and stored, as OpenDocument asks.
    """
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(result, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            stored = name == "mimetype"
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            new.writestr(entry, change(name, old.read(name)))
    return result.getvalue()
