"""Logs and reports of faults: what the program did, never what anybody wrote.

The words of an exception may quote a draft, and a path may name a person: of a fault only its kind
and the places in the program are told, of other people's messages only who sent them.
"""

import contextlib
import faulthandler
import logging
import platform
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import drafter

LARGEST, GENERATIONS = 256 * 1024, 3
"""Bytes of a log before the next begins, and how many older ones stay."""
_OURS = ("drafter", "ui")


def begin(folder: Path) -> None:
    """Write what is logged from now on into a folder; where that cannot be, nowhere."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(
            folder / "drafter.log", maxBytes=LARGEST, backupCount=GENERATIONS, encoding="utf-8"
        )
    except OSError:
        logging.getLogger().addHandler(logging.NullHandler())
        return
    file.setFormatter(Wordless())
    logging.getLogger().addHandler(file)


def note_hard_faults(folder: Path) -> None:
    """Let the system's own faults, after which nothing of Python runs, leave their places behind.

    The file stays open until the program ends: there is no time to open it then.
    """
    with contextlib.suppress(OSError):
        faulthandler.enable((folder / "fault.log").open("w", encoding="utf-8"))


class Wordless(logging.Formatter):
    """A line of the log: time, level, logger; the message where it is ours; places of a fault."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s%(said)s")

    def format(self, record: logging.LogRecord) -> str:
        """Return the line. Arguments are left out: our messages name what happened without them."""
        ours = record.name.split(".")[0] in _OURS
        shown = logging.makeLogRecord(
            {
                **record.__dict__,
                "said": f" {record.msg}" if ours else "",
                "msg": "",
                "args": (),
                "exc_text": None,
                "stack_info": None,
            }
        )
        return super().format(shown)

    def formatException(self, ei: object) -> str:  # noqa: N802
        """Return the kind of a fault and its places in the program."""
        error = ei[1] if isinstance(ei, tuple) else None
        return places_of(error) if isinstance(error, BaseException) else ""


def report_of(error: BaseException) -> str:
    """Return what a report of a fault says: versions, its kind, its places; no text of a draft."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    head = f"Drafter {drafter.VERSION}, Python {platform.python_version()}, {system}"
    return f"{head}\n{places_of(error)}"


def place_of(error: BaseException) -> str:
    """Return the kind of a fault and the innermost place of it, for a sentence; none of its words.

    They may quote a draft, and a sentence ends up in the logs of others.
    """
    last = traceback.extract_tb(error.__traceback__)[-1:]
    return ", ".join(
        [type(error).__name__, *(f"{Path(frame.filename).name}:{frame.lineno}" for frame in last)]
    )


def places_of(error: BaseException) -> str:
    """Return the kind of a fault, of what it came from too, and its places in the program."""
    lines: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        kind = type(error)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        lines += (f"  {place}" for place in _places(error.__traceback__))
        error = error.__cause__ or error.__context__  # type: ignore[assignment]
    return "\n".join(lines)


def _places(trace: TracebackType | None) -> list[str]:
    return [
        f"{_in_program(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]


def _in_program(file: str) -> str:
    """Return a file's name from its package on: what stands before it may name a person."""
    parts = Path(file).parts
    at = next((n for n, part in enumerate(parts) if part in (*_OURS, "site-packages")), None)
    return "/".join(parts[at:]) if at is not None else Path(file).name
