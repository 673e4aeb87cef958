"""A panel of many fields that is made when it is first shown or asked for, so that opening waits
for nothing that is not seen.
"""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LatePanel(QWidget):
    """Stands where its panel will be."""

    def __init__(self, make: Callable[[], object], parent: QWidget | None = None) -> None:
        """Call `make` when the panel is to be seen; it gives it to `take`, now or before."""
        super().__init__(parent)
        self._make = make
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def take(self, panel: QWidget) -> None:
        """Put the panel here."""
        self._column.addWidget(panel)
        panel.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the panel made: it is to be seen."""
        self._make()
        super().showEvent(event)
