"""The key of the guide: a shortcut holds in its window alone, so its action is lent to dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class HelpKey(QObject):
    """Lends the action to every dialog of the window as soon as the keyboard comes into it."""

    def __init__(self, window: MainWindow, action: QAction) -> None:
        super().__init__(window)
        self._window = window
        self._action = action
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._lend)

    def _lend(self, _before: QWidget | None, now: QWidget | None) -> None:
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, QDialog) or self._action in dialog.actions():
            return
        if self._window in _above(dialog):
            dialog.addAction(self._action)


def _above(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that a widget belongs to, windows and all."""
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()
