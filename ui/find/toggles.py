"""Small buttons that stay pressed: how exactly is searched."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.words import Words

_LEAST, _PADDING = 32, 14
"""Pixels: the least width of a button, and what it has besides its sign."""


class Toggles(QWidget):
    """A row of such buttons, each with a sign and a name. Signals: `changed`."""

    changed = Signal()

    def __init__(self, signs: dict[str, str], words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.buttons = {name: QToolButton(self) for name in signs}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for name, button in self.buttons.items():
            button.setText(signs[name])
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("look", "toggle")
            button.toggled.connect(self.changed)
            row.addWidget(button)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep every sign whole, whatever the font of the system is."""
        super().showEvent(event)
        for button in self.buttons.values():
            width = button.fontMetrics().horizontalAdvance(button.text())
            button.setMinimumWidth(max(width + _PADDING, _LEAST))

    def is_on(self, name: str) -> bool:
        """Say whether a button is pressed."""
        return self.buttons[name].isChecked()

    def retranslate(self) -> None:
        """Set the names anew."""
        for name, button in self.buttons.items():
            said = self._words(f"find.{name}")
            button.setAccessibleName(said)
            button.setToolTip(said)
