"""Floor 9: the command line, one file a command. Works without Qt and without a display.

Exit status: 0 done and clean; 1 done, and findings of the families required or mistake stand;
2 could not be done: one sentence on standard error, no traceback, nothing half-written.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from typing import TYPE_CHECKING

from drafter import VERSION
from drafter.commands.terminal import interface_language, say, say_error
from drafter.messages import of_refusal, text
from drafter.model.opened import RefusalError

if TYPE_CHECKING:  # What a command needs is imported when it runs: the start is to be quick.
    from collections.abc import Callable

    from drafter.exports.sheet import Sheet

    PdfWriter = Callable[[Sheet], bytes]

WORDS = (
    "new", "check", "convert", "compare", "compare-languages", "cite", "lookup", "index",
    "rollover", "rules", "explain", "inspect", "scrub", "wipe", "self-test",
)  # fmt: skip
"""The words that the command line knows; anything else is a file for the window."""

NEED_PDF = ("new", "convert", "rollover", "self-test")


def main(argv: list[str], write_pdf: PdfWriter | None = None) -> int:
    """Do what the first word says. `write_pdf` is Qt's, handed in so that the core needs no Qt."""
    try:
        status = _done(argv, write_pdf)
        sys.stdout.flush()
    except SystemExit as end:
        return int(end.code or 0)
    except RefusalError as refusal:
        say_error(of_refusal(refusal, interface_language()))
    except BrokenPipeError:
        _drop_output()
    except KeyboardInterrupt:
        return interrupted()
    except OSError as error:
        if error.filename:
            say_error(of_refusal(_unread(error), interface_language()))
            return 2
        _drop_output()
        say_error(text("commands.output", interface_language(), reason=error.strerror or error))
    except Exception as error:
        say_error(of_refusal(fault(error), interface_language()))
    else:
        return status
    return 2


def _done(argv: list[str], write_pdf: PdfWriter | None) -> int:
    word = argv[0] if argv else ""
    if word in WORDS:
        module = importlib.import_module(f"drafter.commands.{word.replace('-', '_')}")
        run = module.run
        return int(run(argv[1:], write_pdf) if word in NEED_PDF else run(argv[1:]))
    if word in ("-h", "--help"):
        say(text("commands.usage", interface_language()))
    elif word == "--version":
        say(f"drafter {VERSION}")
    else:
        key = "unknown_word" if word else "no_word"
        say_error(text(f"commands.{key}", interface_language(), word=word))
        return 2
    return 0


def interrupted() -> int:
    """Say that a command was interrupted; return 2."""
    say_error(text("commands.interrupted", interface_language()))
    return 2


def fault(error: Exception) -> RefusalError:
    """Return a fault of the program as the sentence that says where it was."""
    from drafter.logs import place_of

    return RefusalError("fault_of_program", reason=place_of(error))


def _unread(error: OSError) -> RefusalError:
    """Return why a file of the program itself, which nobody named, could not be read."""
    reason = error.strerror or str(error)
    return RefusalError("cannot_read", path=str(error.filename), reason=reason)


def _drop_output() -> None:
    """Let nothing more be written where nobody reads, not even when the program ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
