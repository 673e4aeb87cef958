"""The program, as installed or as `python -m drafter`; without Qt its commands work all the same.

A wheel lays the window and the data out in a folder of its own beside this file, since `ui` and
`resources` are names that other packages may have; from there they are imported before theirs.
"""

import importlib
import sys
from pathlib import Path

PROGRAM = Path(__file__).resolve().with_name("program")


def main() -> int:
    """Do what the words of the command line say; return the exit status."""
    if PROGRAM.is_dir():
        sys.path.insert(0, str(PROGRAM))
    return int(importlib.import_module("ui.__main__").main())


if __name__ == "__main__":
    sys.exit(main())
