"""The program: no words or a file open the window; other words are commands, which need no Qt."""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

from drafter import commands

if TYPE_CHECKING:
    from drafter.exports.sheet import Sheet


def main(argv: list[str] | None = None) -> int:
    """Do what the words say; return the exit status."""
    # A packaged program that checks with several processes starts itself for each of them.
    multiprocessing.freeze_support()
    words = sys.argv[1:] if argv is None else argv
    if words and (words[0] in commands.WORDS or words[0].startswith("-")):
        return commands.main(words, _write_pdf)
    from ui.app import run

    return run(words)


def _write_pdf(sheet: Sheet) -> bytes:
    from ui.page.pdf import write_pdf

    return write_pdf(sheet)


if __name__ == "__main__":
    sys.exit(main())
