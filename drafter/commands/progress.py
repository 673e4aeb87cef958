"""How far a long command is: a line on the terminal with rate and remaining time, gone at the end.

Nothing is shown where standard error is no terminal, or in the first half second.
"""

import sys
import time
from collections.abc import Iterator
from typing import TypeVar

from drafter.commands.terminal import interface_language
from drafter.messages import text

Item = TypeVar("Item")

QUIET = 0.5
"""Seconds before the line appears, and between two of its states at least a tenth of it."""
CLEAR = "\r\x1b[K"
WIDTH = 24
"""Cells of the bar."""


def followed(items: Iterator[Item], total: int) -> Iterator[Item]:
    """Yield the items, and show how many of the total have come; the line is clean at each."""
    if not sys.stderr or not sys.stderr.isatty():
        yield from items
        return
    start = shown = time.monotonic()
    try:
        for done, item in enumerate(items, 1):
            _print(CLEAR)
            yield item
            now = time.monotonic()
            if now - start > QUIET and now - shown > QUIET / 10 and done < total:
                _print(CLEAR + line(done, total, now - start))
                shown = now
    finally:
        _print(CLEAR)


def line(done: int, total: int, seconds: float) -> str:
    """Return the line after some seconds: a bar, the count, files a second, minutes and seconds."""
    full = WIDTH * done // total
    rate = done / seconds
    left = round((total - done) / rate)
    told = text(
        "commands.progress",
        interface_language(),
        done=done,
        total=total,
        rate=f"{rate:.0f}" if rate >= 10 else f"{rate:.1f}",
        left=f"{left // 60}:{left % 60:02}",
    )
    return f"[{'#' * full}{'.' * (WIDTH - full)}] {told}"


def _print(text_: str) -> None:
    sys.stderr.write(text_)
    sys.stderr.flush()
