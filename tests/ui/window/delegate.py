"""A delegate at the keyboard: real key and mouse events to whatever has the focus, counted."""

import os
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from drafter.model.document import Block, Document
from ui.main_window import MainWindow


class Delegate:
    """Works in a window. A step is a key or shortcut, a click, or one stretch of typing.

    Pictures go to the folder that TASK_PICTURES names, else nowhere that is kept.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.steps = 0
        self._folder = Path(os.environ.get("TASK_PICTURES", folder))

    @property
    def document(self) -> Document:
        return self.window.desk.signals.document

    @property
    def blocks(self) -> list[Block]:
        return list(self.document.blocks())

    @property
    def focus(self) -> QWidget:
        active = QApplication.activeWindow()
        if active is None or not active.isVisible():  # A desktop does this when a dialog goes.
            self.window.activateWindow()
            QApplication.processEvents()
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, *shortcuts: str) -> None:
        for shortcut in shortcuts:
            QTest.keySequence(self.focus, QKeySequence(shortcut))
            QApplication.processEvents()
            self.window.work.wait()
            QApplication.processEvents()
            self.steps += 1

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)
        QApplication.processEvents()
        self.steps += 1

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        at = place or widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)
        self.steps += 1

    def findings(self) -> list[str]:
        checker = self.window.desk.checker
        checker.check_now()
        checker.wait_idle()
        checked = self.window.desk.signals.checked
        assert checked is not None
        return [finding.rule for finding in checked.findings]

    def label(self, block: Block) -> str:
        return self.window.draft.edit.margin.labels.of(block.id)

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Draw the window as it is after a task."""
        self._folder.mkdir(parents=True, exist_ok=True)
        QApplication.processEvents()
        path = self._folder / f"{name}.png"
        assert (widget or self.window).grab().save(str(path))
        assert path.stat().st_size > 5000
