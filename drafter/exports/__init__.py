"""Floor 6: out. One prepared sheet, several writers that decide nothing."""

from collections.abc import Callable

from drafter.exports.prepare import prepare
from drafter.exports.sheet import Profile, Sheet
from drafter.exports.work import working

__all__ = ["WORK_FILES", "WRITERS", "Profile", "Sheet", "prepare", "working"]

WORK_FILES = (".docx", ".odt")
"""Forms that can carry the draft that they were made of."""


def _docx(sheet: Sheet) -> bytes:
    from drafter.exports.docx import write

    return write(sheet)


def _odt(sheet: Sheet) -> bytes:
    from drafter.exports.odt import write

    return write(sheet)


def _html(sheet: Sheet) -> bytes:
    from drafter.exports.html import write

    return write(sheet)


def _text(sheet: Sheet) -> bytes:
    from drafter.exports.text import write

    return write(sheet)


WRITERS: dict[str, Callable[[Sheet], bytes]] = {
    ".docx": _docx,
    ".odt": _odt,
    ".html": _html,
    ".txt": _text,
}
"""Suffix to writer. A writer's libraries are imported when it first writes (start-up budget)."""
