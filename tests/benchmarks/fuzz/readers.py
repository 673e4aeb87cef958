"""The readers that are fuzzed, each as a function of bytes; run with a reader and a file, how long
one input takes: python -m tests.benchmarks.fuzz.readers akn FILE prints seconds of the processor.
"""

import contextlib
import sys
import tempfile
import time
from pathlib import Path

from drafter import imports
from drafter.index import opened as index_opened
from drafter.index.index import Index
from drafter.model.opened import RefusalError
from drafter.store import file as store
from tests.benchmarks.fuzz import seeds

READERS = {
    "akn": lambda data: store.from_bytes(data, "x.akn"),
    "docx": lambda data: both_views(data, ".docx"),
    "odt": lambda data: both_views(data, ".odt"),
    "html": lambda data: both_views(data, ".html"),
    "txt": lambda data: imports.from_bytes(data, "x.txt", ".txt"),
    "index": lambda data: ask(data),  # noqa: PLW0108
}
_PLACE = Path(tempfile.mkdtemp()) / "index.sqlite"


def both_views(data, suffix):
    for view in ("final", "original"):
        imports.from_bytes(data, f"x{suffix}", suffix, None, view, store.from_bytes)


def ask(data):
    """Every question that the program asks, of a database of these bytes."""
    _PLACE.write_bytes(data)
    database = index_opened._connection(_PLACE)
    if database is None:
        return
    try:
        seeds.ask_all(Index(database))
    finally:
        database.close()


def main():
    read, data = READERS[sys.argv[1]], Path(sys.argv[2]).read_bytes()
    begun = time.process_time()
    with contextlib.suppress(RefusalError):
        read(data)
    print(time.process_time() - begun)


if __name__ == "__main__":
    main()
