"""What every dialog is: a window beside the window, in the same theme, within the screen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.screens import room


class Dialog(QDialog):
    """Wears the theme; on a screen that is too small for it, it is scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep within the screen."""
        self.fit(room(self))
        super().showEvent(event)

    def fit(self, most: QSize) -> None:
        """Be no larger than `most`, and move what does not fit into that behind scroll bars."""
        self.ensurePolished()
        least = self.minimumSizeHint().expandedTo(self.minimumSize())
        layout, width = self.layout(), min(max(self.width(), least.width()), most.width())
        if layout is not None and layout.hasHeightForWidth():
            # Qt begins with two thirds of the screen at most, and lines that wrap are cut off.
            least.setHeight(max(least.height(), layout.totalHeightForWidth(width)))
        if least.width() > most.width() or least.height() > most.height():
            self._scroll()
        self.resize(QSize(width, max(self.height(), least.height())).boundedTo(most))

    def _scroll(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        area, inner = QScrollArea(self), QWidget()
        inner.setLayout(layout)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        self.setMinimumSize(0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
