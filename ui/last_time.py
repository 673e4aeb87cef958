"""Where the windows were left: their places on the screen, the drafts, the paragraphs; and back.

A draft that a crash left behind goes first: then the start page shows it, and nothing is opened.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt

from drafter.recovery.recovered import recovered_drafts
from ui.arrival import Arrival

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.main_window import MainWindow

LAST, START = "last", "start"
CHOICES = (LAST, START)
"""What the program begins with: the last drafts, or the start page."""


def remember(windows: Sequence[MainWindow]) -> None:
    """Keep where the windows are left, for the next start; of one at least, the place."""
    with_files = [window for window in windows if window.filing.file() is not None]
    kept = with_files or windows[:1]
    windows[0].preferences.change(
        last_files=tuple(str(window.filing.file() or "") for window in kept),
        last_paragraphs=tuple(_paragraph(window) for window in kept),
        window_places=tuple(_place(window) for window in kept),
    )


def return_to(window: MainWindow, *, opening: bool) -> None:
    """Put the window where the first was; `opening` the last drafts too, if that is wished."""
    settings = window.preferences.settings
    places = settings.window_places
    _put(window, places[0] if places else "")
    if not opening or settings.at_start != LAST or not any(settings.last_files):
        return
    if recovered_drafts():
        return
    rows = zip(settings.last_files, settings.last_paragraphs, places, strict=False)
    for number, (file, paragraph, place) in enumerate(rows):
        another = window.windows.beside(window) if number else window
        if number:
            _put(another, place)
            another.show()
        _open(another, Path(file), paragraph)


def _open(window: MainWindow, file: Path, paragraph: str) -> None:
    def go_there(arrival: Arrival) -> None:
        blocks = window.desk.signals.document.blocks()
        if arrival.path == file and paragraph in {block.id for block in blocks}:
            window.draft.go_to(paragraph)

    window.presented.connect(go_there, Qt.ConnectionType.SingleShotConnection)
    window.filing.open(file)


def _paragraph(window: MainWindow) -> str:
    caret = window.draft.caret() if window.filing.file() is not None else None
    return caret.block if caret else ""


def _place(window: MainWindow) -> str:
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def _put(window: MainWindow, place: str) -> None:
    window.restoreGeometry(QByteArray.fromBase64(place.encode("ascii", "ignore")))
