"""Where the window was left: its place on the screen, the draft, the paragraph; and back there.

A draft that a crash left behind goes first: then the start page shows it, and nothing is opened.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt

from drafter.recovery.recovered import recovered_drafts

if TYPE_CHECKING:
    from ui.main_window import MainWindow

LAST, START = "last", "start"
CHOICES = (LAST, START)
"""What the window begins with: the last draft, or the start page."""


def remember(window: MainWindow) -> None:
    """Keep where the window is left, for the next start."""
    path = window.desk.signals.session.path if window.has_draft else None
    caret = window.draft.caret() if path is not None else None
    window.preferences.change(
        last_file=str(path.resolve()) if path is not None else "",
        last_paragraph=caret.block if caret else "",
        window_place=bytes(window.saveGeometry().toBase64().data()).decode("ascii"),
    )


def return_to(window: MainWindow, *, opening: bool) -> None:
    """Put the window where it was; `opening` the last draft too, if that is wished."""
    settings = window.preferences.settings
    window.restoreGeometry(QByteArray.fromBase64(settings.window_place.encode("ascii", "ignore")))
    if not opening or settings.at_start != LAST or not settings.last_file or recovered_drafts():
        return
    last, paragraph = Path(settings.last_file), settings.last_paragraph

    def go_there(path: Path | None) -> None:
        blocks = window.desk.signals.document.blocks()
        if path == last and paragraph in {block.id for block in blocks}:
            window.draft.go_to(paragraph)

    once = Qt.ConnectionType.SingleShotConnection
    window.filing.opened.connect(lambda _opened, path, *_: go_there(path), once)
    window.filing.open(last)
