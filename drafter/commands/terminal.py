"""How the command line speaks: its language, its arguments, its output."""

import argparse
import locale
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from drafter.messages import FALLBACK, languages, text


def interface_language() -> str:
    """Return the language for sentences: of the environment where Drafter speaks it."""
    for name in ("DRAFTER_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "")[:2].lower()
        if code in languages():
            return code
    code = (locale.getlocale()[0] or "")[:2].lower()
    return code if code in languages() else FALLBACK


def say(line: str) -> None:
    """Print a line; characters that the terminal cannot show are printed as escapes."""
    _print(line, sys.stdout)


def say_error(line: str) -> None:
    """Print a sentence on standard error."""
    _print(line, sys.stderr)


def _print(line: str, stream: object) -> None:
    encoding = getattr(stream, "encoding", None) or "utf-8"
    line = line.encode(encoding, "backslashreplace").decode(encoding)
    print(line, file=stream)  # type: ignore[call-overload]


class Arguments(argparse.ArgumentParser):
    """A parser whose errors are one sentence with exit status 2, as all of Drafter's are."""

    def __init__(self, command: str) -> None:
        """Take the command's name; its help is message `commands.<name>`."""
        super().__init__(
            prog=f"drafter {command}",
            description=text(f"commands.{command.replace('-', '_')}", interface_language()),
        )

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words, and how they are meant."""
        say_error(f"{self.prog}: {message}. {self.format_usage().strip()}")
        raise SystemExit(2)


def parsed(parser: argparse.ArgumentParser, argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments."""
    return parser.parse_args(list(argv))
