"""The index that this program uses: made when first needed, or when a table has changed.

Making it takes about a second, so ask for it first in a worker thread; `if_ready` never makes it.
"""

import sqlite3
import threading
import time
from pathlib import Path

from drafter.index.index import Index
from drafter.index.tables import fingerprint
from drafter.paths import user_cache

_lock = threading.Lock()
_open: dict[str, Index] = {}
_ABANDONED = 3600
"""Seconds after which nobody writes a new database any more: it takes one."""


def place() -> Path:
    """Return where the database for the present tables stands."""
    return user_cache() / f"index-{fingerprint()}.sqlite"


def index() -> Index:
    """Return the index, making it if need be."""
    ready = _open.get("index")
    if ready is not None:
        return ready
    with _lock:
        if "index" not in _open:
            _open["index"] = _opened(place())
        return _open["index"]


def if_ready() -> Index | None:
    """Return the index if it is open already; for the thread of the window."""
    return _open.get("index")


def rebuilt() -> Index:
    """Make the index anew and use it from now on; OSError where it cannot be written."""
    from drafter.index.build import build

    with _lock:
        build(place())
        _open["index"] = _opened(place())
        return _open["index"]


def _opened(path: Path) -> Index:
    """Open the database, made anew where it is missing or damaged; in memory if it must be."""
    if path.is_file() and (database := _connection(path)) is not None:
        return Index(database)
    from drafter.index.build import build, fill

    try:
        build(path)
        _forget_older(path)
        database = _connection(path)
    except OSError:
        database = None
    if database is None:
        database = sqlite3.connect(":memory:", check_same_thread=False)
        fill(database)
    return Index(database)


def _connection(path: Path) -> sqlite3.Connection | None:
    """Return the database of a file, or None where the file is none or is damaged."""
    from drafter.index.build import is_sound

    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    database = sqlite3.connect(address, uri=True, check_same_thread=False)
    database.text_factory = _text
    if not is_sound(database):
        database.close()
        return None
    return database


def _text(cell: bytes) -> str:
    return cell.decode(errors="replace")


def _forget_older(path: Path) -> None:
    """Remove the databases of older tables, and what a killed program had begun to write."""
    for other in path.parent.glob("index-*.sqlite"):
        if other != path:
            other.unlink(missing_ok=True)
    for begun in path.parent.glob(".index-*.new"):
        if time.time() - begun.stat().st_mtime > _ABANDONED:
            begun.unlink(missing_ok=True)
