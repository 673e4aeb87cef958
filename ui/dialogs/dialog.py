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
        if least.width() > most.width() or least.height() > most.height():
            self._scroll()
        self.resize(self.size().boundedTo(most))

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
