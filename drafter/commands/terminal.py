"""How the command line speaks: its language, its arguments, its output."""

import argparse
import contextlib
import json
import locale
import os
import re
import sys
from collections.abc import Sequence
from typing import NoReturn, Protocol

from drafter.messages import FALLBACK, languages, text

_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What a terminal obeys instead of showing it; the name or the text of a file may have it."""


class _Stream(Protocol):
    """What can be printed to; standard streams also name their encoding."""

    def write(self, text: str, /) -> object: ...


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


def say_json(value: object) -> None:
    """Print a value as JSON; where the output is not Unicode all else than ASCII is escaped."""
    unicode = _encoding(sys.stdout).lower().startswith("utf")
    say(json.dumps(value, ensure_ascii=not unicode, indent=2))


def say_error(line: str) -> None:
    """Print a sentence on standard error, if anybody listens there; always on one line."""
    with contextlib.suppress(OSError):
        _print(line.replace("\n", "\\n"), sys.stderr)


def _print(line: str, stream: _Stream | None) -> None:
    encoding = _encoding(stream)
    line = _UNSEEN.sub(lambda sign: f"\\u{ord(sign[0]):04x}", line)
    print(line.encode(encoding, "backslashreplace").decode(encoding), file=stream)


def _encoding(stream: _Stream | None) -> str:
    return getattr(stream, "encoding", None) or "utf-8"


class Arguments(argparse.ArgumentParser):
    """A parser whose errors are one sentence with exit status 2, as all of Drafter's are."""

    def __init__(self, command: str) -> None:
        """Take the command's name; its help is message `commands.<name>`."""
        super().__init__(
            prog=f"drafter {command}",
            description=text(f"commands.{command.replace('-', '_')}", interface_language()),
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words, and how they are meant."""
        usage = " ".join(self.format_usage().partition(":")[2].split())
        say_error(text("commands.arguments", interface_language(), reason=message, usage=usage))
        raise SystemExit(2)

    def _print_message(self, message: str, file: _Stream | None = None) -> None:
        if message:
            _print(message.rstrip("\n"), file or sys.stderr)


def parsed(parser: argparse.ArgumentParser, argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments."""
    return parser.parse_args(list(argv))


def count(given: str) -> int:
    """Return a whole number of at least 1; the parser says what is wrong with others."""
    if not given.isascii() or not given.isdigit() or int(given) < 1:
        raise argparse.ArgumentTypeError(text("commands.count", interface_language(), given=given))
    return int(given)
