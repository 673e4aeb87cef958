"""The families as buttons with their counts; each shows or hides its findings."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from drafter.rules.rule import Family
from ui.editor.margin import paint_mark
from ui.words import Words

_SIDE = 10


class FamilyPills(QWidget):
    """Signals: `toggled` with a family and whether it is shown."""

    toggled = Signal(object, bool)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._counts = dict.fromkeys(Family, 0)
        self.buttons = {family: self._button(family) for family in Family}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 10, 12, 6)
        self._row.setSpacing(4)
        for button in self.buttons.values():
            self._row.addWidget(button)
        self._row.addStretch(1)

    def show_counts(self, counts: dict[Family, int]) -> None:
        """Show how many findings each family has."""
        self._counts = counts
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts and marks anew."""
        for family, button in self.buttons.items():
            button.setIcon(self._mark(family))
            full = self._words(f"editor.family_{family}")
            button.setAccessibleName(f"{full}: {self._counts[family]}")
            button.setToolTip(self._words("window.family_hint", family=full))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names out where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for named in (True, False):
            for family, button in self.buttons.items():
                name = f"{self._words(f'window.short_{family}')}  " if named else ""
                button.setText(f" {name}{self._counts[family]}")
            if self._row.sizeHint().width() <= self.width():
                break

    def _button(self, family: Family) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("look", "pill")
        button.setCheckable(True)
        button.setChecked(True)
        button.setIconSize(QSize(_SIDE, _SIDE))
        button.toggled.connect(lambda on: self.toggled.emit(family, on))
        return button

    def _mark(self, family: Family) -> QIcon:
        pixmap = QPixmap(QSize(_SIDE, _SIDE) * 2)
        pixmap.setDevicePixelRatio(2)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, family, QRectF(0.5, 0.5, _SIDE - 1, _SIDE - 1), self.palette())
        painter.end()
        return QIcon(pixmap)
