"""The program: no words or a file open the window; other words are commands, which need no Qt."""

from __future__ import annotations

import multiprocessing
import os
import sys
from typing import TYPE_CHECKING

from drafter import commands
from drafter.commands.terminal import interface_language, say_error
from drafter.messages import text

if TYPE_CHECKING:
    from drafter.exports.sheet import Sheet


def main(argv: list[str] | None = None) -> int:
    """Do what the words say; return the exit status."""
    # A packaged program that checks with several processes starts itself for each of them.
    multiprocessing.freeze_support()
    words = sys.argv[1:] if argv is None else argv
    if words and (words[0] in commands.WORDS or words[0].startswith("-")):
        return commands.main(words, _write_pdf)
    if not _has_screen():
        say_error(text("window.no_screen", interface_language()))
        return 2
    from ui.app import run

    return run(words)


def _has_screen() -> bool:
    """Say whether a window can be shown; without a screen Qt would end the program itself."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in named)


def _write_pdf(sheet: Sheet) -> bytes:
    from ui.page.pdf import write_pdf

    return write_pdf(sheet)


if __name__ == "__main__":
    sys.exit(main())
