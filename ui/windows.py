"""The windows of the program: each shows one draft, or the start page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from ui import last_time

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_STEP = QPoint(28, 28)
"""How far a further window stands from the one that it was opened from, in pixels."""


class Windows(QObject):
    """All that are open, in the order in which they were opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.every: list[MainWindow] = []

    def beside(self, window: MainWindow) -> MainWindow:
        """Make another window, a step from one that is open; it is shown once it has its draft."""
        from ui.main_window import MainWindow

        another = MainWindow(window.words, window.preferences, self)
        another.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        another.resize(window.size())
        another.move(self._free_place(window))
        return another

    def start_page(self, window: MainWindow) -> None:
        """Show a start page: of a window that has one, or of another."""
        self.bring(next((w for w in self.every if not w.has_draft), None) or self.beside(window))

    def showing(self, path: Path) -> MainWindow | None:
        """Return the window that shows the draft of a file."""
        files = ((w, w.filing.file()) for w in self.every)
        return next((window for window, file in files if file == path), None)

    def bring(self, window: MainWindow) -> None:
        """Bring a window to the front, with the keyboard in it."""
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def step(self, window: MainWindow, by: int) -> None:
        """Bring the next window (1), or the one before (-1), to the front."""
        here = self.every.index(window)
        self.bring(self.every[(here + by) % len(self.every)])

    def alone(self, window: MainWindow) -> bool:
        """Return whether a window is the only one."""
        return self.every == [window]

    def closed(self, window: MainWindow) -> None:
        """Forget a window that is closed."""
        self.every.remove(window)

    def quit(self) -> None:
        """Close every window, unless one of the drafts is not to be left."""
        for window in self.every:
            if window.filing.has_unsaved:
                self.bring(window)
            if not window.filing.may_leave():
                return
        last_time.remember(self.every)
        for window in tuple(self.every):
            window.close_settled()

    def _free_place(self, window: MainWindow) -> QPoint:
        """Return a place a step further, back at the corner where the screen ends."""
        screen = window.screen().availableGeometry()
        place = window.pos() + _STEP
        frame = window.frameGeometry().translated(_STEP)
        return place if screen.contains(frame) else screen.topLeft()
