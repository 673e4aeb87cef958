"""The process that `fuzzing.py` runs: one reader, fed by libFuzzer through atheris."""

import hashlib
import sys
import traceback
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["drafter"]):
    from drafter.model.opened import RefusalError
    from tests.benchmarks.fuzz import mutators, seeds
    from tests.benchmarks.fuzz.readers import READERS


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
