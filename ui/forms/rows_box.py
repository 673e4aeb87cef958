"""A short list that a form edits: rows that are added, taken away, moved and put in list order."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import icons
from ui.words import Words

BUTTONS = ("up", "down", "sort", "remove")
ROW_HEIGHT = 28


class RowsBox(QWidget):
    """Signals: `chosen` with a row, `asked` with "up", "down", "sort" or "remove"."""

    chosen = Signal(int)
    asked = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.list = QListWidget(self)
        self.list.setProperty("look", "field")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.buttons = {name: self._button(name) for name in BUTTONS}
        self.tools = QHBoxLayout()
        self.tools.setSpacing(2)
        self.tools.addStretch(1)
        for button in self.buttons.values():
            self.tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addLayout(self.tools)
        self.list.currentRowChanged.connect(self._choose)

    @property
    def row(self) -> int:
        """The chosen row, or -1."""
        return self.list.currentRow()

    def show_rows(self, texts: list[str], chosen: int | None = None) -> None:
        """Show rows; the chosen one stays chosen unless another is named."""
        if chosen is None:
            chosen = min(max(self.row, 0), len(texts) - 1)
        self.list.blockSignals(True)
        if texts != [self.list.item(n).text() for n in range(self.list.count())]:
            self.list.clear()
            for text in texts:
                item = QListWidgetItem(text, self.list)
                item.setSizeHint(QSize(0, ROW_HEIGHT))
                item.setToolTip(text)
        self.list.setCurrentRow(chosen)
        self.list.blockSignals(False)
        shown = min(max(len(texts), 2), 6)
        self.list.setFixedHeight(shown * ROW_HEIGHT + 12)
        self._choose(chosen)

    def retranslate(self, name: str) -> None:
        """Set the texts of the interface anew."""
        self.list.setAccessibleName(name)
        for key, button in self.buttons.items():
            button.setToolTip(self._words(f"window.row_{key}"))
            button.setAccessibleName(self._words(f"window.row_{key}"))

    def _choose(self, row: int) -> None:
        count = self.list.count()
        self.buttons["up"].setEnabled(row > 0)
        self.buttons["down"].setEnabled(0 <= row < count - 1)
        self.buttons["remove"].setEnabled(row >= 0)
        self.buttons["sort"].setEnabled(count > 1)
        self.chosen.emit(row)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(16, 16))
        icons.put(button, name)
        button.clicked.connect(lambda: self.asked.emit(name))
        return button
