"""The process that `fuzzing.py` runs: one reader, fed by libFuzzer through atheris."""

import hashlib
import sys
import tempfile
import traceback
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["drafter"]):
    from drafter import imports
    from drafter.index import opened as index_opened
    from drafter.index.index import Index
    from drafter.model.opened import RefusalError
    from drafter.store import file as store

from tests.benchmarks.fuzz import mutators, seeds

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
    reader, found = sys.argv[1], Path(sys.argv[2])
    read = READERS[reader]
    for number, seed in enumerate(seeds.of(reader)):
        (found / "corpus" / f"seed-{number}").write_bytes(seed)

    def try_one(data):
        try:
            read(data)
        except RefusalError:
            return
        except Exception as error:
            told = traceback.extract_tb(error.__traceback__)[-1]
            kind = f"{type(error).__name__}-{Path(told.filename).stem}-{told.lineno}"
            if not list(found.glob(f"exception-{kind}-*")):
                name = f"exception-{kind}-{hashlib.sha1(data).hexdigest()[:8]}"
                (found / name).write_bytes(data)

    packed = {"docx": mutators.package, "odt": mutators.package, "akn": mutators.markup}
    atheris.Setup(
        [sys.argv[0], *sys.argv[3:]], try_one, custom_mutator=packed.get(reader, mutators.plain)
    )
    atheris.Fuzz()


main()
