"""A line above a list: what is written narrows what is offered, Return takes it, Escape leaves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.find.choices import CHOICE, Choice, ChoiceDelegate, Choices
from ui.speaking import tell

Offer = Callable[[str], tuple[tuple[Choice, ...], str]]
"""From what is written to the rows, and a sentence where there is none."""
_WIDTH, _MOST_ROWS = 620, 9
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _MOST_ROWS,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
}


class Chooser(QFrame):
    """Lies on the window, not in it: nothing moves when it comes or goes."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        theme.dress(self)
        self._window = window
        self._offer: Offer = lambda written: ((), "")
        self._back: QWidget | None = None
        self.line = QLineEdit(self)
        self.list = QListView(self)
        self.said = QLabel(self)
        self.choices = Choices(self)
        self._arrange()
        self.line.textChanged.connect(lambda _: self.refresh())
        self.list.clicked.connect(self._take)
        self.hide()

    def ask(self, name: str, hint: str, offer: Offer, written: str = "") -> None:
        """Open with something written; `hint` says in the empty line what may be."""
        if self.isHidden():
            self._back = QApplication.focusWidget()
        self._offer = offer
        self.setAccessibleName(name)
        self.line.setAccessibleName(name)
        self.list.setAccessibleName(name)
        self.line.setPlaceholderText(hint)
        self.line.setText(written)
        self.refresh()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def leave(self) -> None:
        """Close; the keyboard goes back to where it was."""
        if self.isHidden():
            return
        had_keys = self.isAncestorOf(QApplication.focusWidget() or self._window)
        self.hide()
        if had_keys and self._back is not None:
            self._back.setFocus()

    def refresh(self) -> None:
        """Offer what fits what is written now."""
        rows, sentence = self._offer(self.line.text())
        self.choices.show_rows(rows)
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self.list.setVisible(bool(rows))
        self._fit()
        if rows:
            self.list.setCurrentIndex(self.choices.index(0))
        self._say(rows[0].spoken if rows else sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead through the list from the line; leave when the keyboard goes elsewhere."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            inside = QApplication.focusWidget()
            if inside is not None and not self.isAncestorOf(inside):
                self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MOVES and self.choices.rows:
            row = self.list.currentIndex().row() + _MOVES[key]
            if abs(_MOVES[key]) == 1:
                row %= len(self.choices.rows)
            row = min(max(row, 0), len(self.choices.rows) - 1)
            self.list.setCurrentIndex(self.choices.index(row))
            self._say(self.choices.rows[row].spoken)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        choice: Choice = index.data(CHOICE)
        if choice.why:
            self._say(choice.why)
            return
        self.leave()
        choice.act()

    def _say(self, sentence: str) -> None:
        """Tell a screen reader what is chosen while the keyboard stays in the line."""
        tell(self.line, sentence)

    def _fit(self) -> None:
        shown = min(len(self.choices.rows), _MOST_ROWS)
        self.list.setFixedHeight(shown * max(self.list.sizeHintForRow(0), 1) + 12)
        width = min(_WIDTH, self._window.width() - 32)
        middle = self._window.centralWidget()
        self.said.setFixedWidth(width - 34)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._window.width() - width) // 2, middle.y() + 8 if middle else 48)

    def _arrange(self) -> None:
        self.setProperty("look", "chooser")
        self.list.setModel(self.choices)
        self.list.setItemDelegate(ChoiceDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setProperty("look", "bare")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line.installEventFilter(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("look", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.line, self.said, self.list):
            column.addWidget(widget)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        shadow.setColor(theme.of(self.palette()).colour("shadow"))
        self.setGraphicsEffect(shadow)
