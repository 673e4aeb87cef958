"""The key of the guide in dialogs: a shortcut of the window holds in the window alone."""

from __future__ import annotations

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
        self._action = action
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._lend)

    def _lend(self, _before: QWidget | None, now: QWidget | None) -> None:
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and self._action not in dialog.actions():
            dialog.addAction(self._action)
