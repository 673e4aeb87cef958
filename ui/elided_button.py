"""A button whose words are shortened where there is no room; the whole stands in its tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

NARROWEST = 64
"""Pixels below which a button does not shrink: an initial and the dots."""


class ElidedButton(QPushButton):
    """A button as wide as its words, at most as wide as asked, and narrower where it must be."""

    def __init__(self, words: str, widest: int, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._words = words
        self._wish = QSize(min(super().sizeHint().width(), widest), super().sizeHint().height())
        self._frame = super().sizeHint().width() - self.fontMetrics().horizontalAdvance(words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """Return the size that it would like to have."""
        return self._wish

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(min(NARROWEST, self._wish.width()), self._wish.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the room there is."""
        super().resizeEvent(event)
        room = self.width() - self._frame
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
