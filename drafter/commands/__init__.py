"""Floor 9: the command line, one file a command. Works without Qt and without a display.

Exit status: 0 done and clean; 1 done, and findings of the families required or mistake stand;
2 could not be done: one sentence on standard error, no traceback, nothing half-written.
"""

import importlib
import sys
from collections.abc import Callable

from drafter.commands.terminal import interface_language, say_error
from drafter.exports.sheet import Sheet
from drafter.messages import of_refusal, text
from drafter.model.opened import RefusalError

WORDS = (
    "new", "check", "convert", "cite", "lookup", "index", "rules", "explain", "self-test",
)  # fmt: skip
"""The words that the command line knows; anything else is a file for the window."""

NEED_PDF = ("convert", "self-test")

PdfWriter = Callable[[Sheet], bytes]


def main(argv: list[str], write_pdf: PdfWriter | None = None) -> int:
    """Do what the first word says. `write_pdf` is Qt's, handed in so that the core needs no Qt."""
    if not argv or argv[0] not in WORDS:
        say_error(text("commands.usage", interface_language()))
        return 2
    module = importlib.import_module(f"drafter.commands.{argv[0].replace('-', '_')}")
    try:
        if argv[0] in NEED_PDF:
            return int(module.run(argv[1:], write_pdf))
        return int(module.run(argv[1:]))
    except RefusalError as refusal:
        say_error(of_refusal(refusal, interface_language()))
    except BrokenPipeError:
        sys.stderr.close()
    except KeyboardInterrupt:
        say_error(text("commands.interrupted", interface_language()))
    return 2
