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
    try:
        return int(importlib.import_module("ui.__main__").main())
    except KeyboardInterrupt:  # Before a command had begun, which says so itself.
        return int(importlib.import_module("drafter.commands").interrupted())


if __name__ == "__main__":
    sys.exit(main())
