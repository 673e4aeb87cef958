"""Ready to submit? What is in the way and what is worth a look, each with the way there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.rules.ready import Point, Readiness, readiness
from ui import icons, theme
from ui.dialogs.dialog import Dialog
from ui.session import SessionSignals
from ui.words import Words

_POINT = Qt.ItemDataRole.UserRole


class ReadyDialog(Dialog):
    """Beside the draft, which may be mended meanwhile: the list follows each check.

    Signals: `chosen` with a Point, whose place is to be shown.
    """

    chosen = Signal(object)

    def __init__(
        self, signals: SessionSignals, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.verdict = QLabel(self)
        self.list = QListWidget(self)
        self._hint = QLabel(self)
        self._buttons = QDialogButtonBox(self)
        self.show_button = self._buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self._close = self._buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._arrange()
        self._connect()
        self.retranslate()

    def done(self, result: int) -> None:
        """Follow the draft no longer."""
        self._signals.checked_changed.disconnect(self.refresh)
        self._words.changed.disconnect(self.retranslate)
        super().done(result)

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        words = self._words
        self.setWindowTitle(words("ready.title"))
        self.list.setAccessibleName(words("ready.title"))
        self.show_button.setText(words("ready.show"))
        self._close.setText(words("window.close_dialog"))
        self._hint.setText(words("ready.hint"))
        self.refresh()

    def refresh(self) -> None:
        """Tell how the draft stands by its last check."""
        checked = self._signals.checked
        if checked is None:
            return
        row = max(self.list.currentRow(), 0)
        self._fill(readiness(checked))
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def _fill(self, found: Readiness) -> None:
        words = self._words
        key = "yes" if found.is_ready else "no"
        self.verdict.setText(words(f"ready.{key}", count=len(found.obstacles)))
        self.list.clear()
        for point in found.obstacles:
            self._add(point, "error")
        for point in found.advice:
            self._add(point, "news")
        self.list.setVisible(self.list.count() > 0)
        self._hint.setVisible(self.list.count() > 0)
        self.show_button.setEnabled(self.list.count() > 0)

    def _add(self, point: Point, icon: str) -> None:
        text = self._words(f"ready.{point.key}", count=point.count)
        item = QListWidgetItem(text, self.list)
        colours = theme.of(self.palette())
        colour = colours.colour("required" if icon == "error" else "muted")
        item.setIcon(QIcon(icons.drawn(icon, colour, 16)))
        item.setData(_POINT, point)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_POINT))

    def _connect(self) -> None:
        self.list.itemActivated.connect(lambda _: self._choose())
        self.show_button.clicked.connect(self._choose)
        self._buttons.rejected.connect(self.reject)
        self._signals.checked_changed.connect(self.refresh)
        self._words.changed.connect(self.retranslate)

    def _arrange(self) -> None:
        self.verdict.setProperty("look", "heading")
        self.verdict.setWordWrap(True)
        self._hint.setProperty("look", "caption")
        self._hint.setWordWrap(True)
        self.list.setProperty("look", "field")
        self.list.setWordWrap(True)
        self.show_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self.verdict, self.list, self._hint, self._buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.list, 1)
        self.resize(520, 400)
