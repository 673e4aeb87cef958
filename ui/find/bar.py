"""The bar above the desk: what is searched for, where, what comes instead. Never in the way."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from drafter.find.replacing import Replacement
from drafter.find.searching import Query
from drafter.find.texts import Scope
from ui import icons, theme
from ui.find.hunt import Hunt
from ui.find.toggles import Toggles
from ui.words import Words

_SIGNS = {
    "match_case": "Aa",
    "whole_words": "|ab|",
    "alike": "≈",
    "plain": "é→e",
    "pattern": "\u200e.*",
}
_WIDEST, _NARROWEST = 420, 140
"""Pixels: the greatest and the least width of a field to write in."""
_LEAST_COUNT = 72


class FindBar(QFrame):
    """Signals: `left` when it is closed, `session_wanted` for another session everywhere."""

    left = Signal()
    session_wanted = Signal()

    def __init__(self, hunt: Hunt, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._hunt = hunt
        self._words = words
        self.field, self.instead = QLineEdit(self), QLineEdit(self)
        self.toggles = Toggles(_SIGNS, words, self)
        self.capitals = Toggles({"capitals": "A→B"}, words, self)
        self.scope = QComboBox(self)
        self.count, self.fault = QLabel(self), QLabel(self)
        self.previous, self.next = self._tool("up"), self._tool("down")
        self.close_button = self._tool("close")
        self.one, self.all = QPushButton(self), QPushButton(self)
        self.session = QPushButton(self)
        self._replaced: int | None = None
        self._set_up()
        self._arrange()
        self._connect()
        self.retranslate()

    def open(self, selected: str, *, replacing: bool) -> None:
        """Show the bar with the keyboard in it; a selection on one line is searched for."""
        self.show()
        self._show_row(replacing)
        self._hunt.begin()
        if selected and "\n" not in selected:
            self.field.setText(selected)
        else:
            self._look()
        into = self.instead if replacing and self.field.text() else self.field
        into.setFocus(Qt.FocusReason.ShortcutFocusReason)
        into.selectAll()

    def open_again(self) -> None:
        """Show the bar with what was searched for last; the keyboard stays where it is."""
        self.show()
        self._hunt.begin()
        self._hunt.resume(self.query(), Scope(self.scope.currentData()))

    def close_bar(self) -> None:
        """Hide the bar; nothing stays marked."""
        self.hide()
        self._hunt.stop()
        self.left.emit()

    def step(self, by: int) -> None:
        """Lead to the next place (1) or the one before (-1)."""
        self._replaced = None
        self._hunt.step(by)

    def query(self) -> Query:
        """Return what is searched for."""
        on = {name: self.toggles.is_on(name) for name in _SIGNS}
        return Query(self.field.text(), **on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; Return finds, and replaces where one writes what comes instead."""
        key, backwards = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape:
            self.close_bar()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.instead.hasFocus():
            self._replace_one()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self.step(-1 if backwards else 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            icons.refresh(self)

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        for name, field in (("field", self.field), ("instead", self.instead)):
            field.setPlaceholderText(self._words(f"find.{name}"))
            field.setAccessibleName(self._words(f"find.{name}"))
        for name in ("previous", "next", "close_button"):
            button: QToolButton = getattr(self, name)
            button.setAccessibleName(self._words(f"find.{name}"))
            button.setToolTip(self._words(f"find.{name}"))
        for name in ("one", "all", "session"):
            getattr(self, name).setText(self._words(f"find.{name}"))
        present = self.scope.currentData() or Scope.WHOLE
        self.scope.blockSignals(True)
        self.scope.clear()
        for scope in Scope:
            self.scope.addItem(self._words(f"find.in_{scope}"), scope)
        self.scope.setCurrentIndex(list(Scope).index(present))
        self.scope.blockSignals(False)
        self.scope.setAccessibleName(self._words("find.scope"))
        self.setAccessibleName(self._words("find.bar"))
        self.toggles.retranslate()
        self.capitals.retranslate()
        self._tell()

    def _look(self) -> None:
        self._replaced = None
        self._hunt.look_for(self.query(), Scope(self.scope.currentData()))

    def _replacement(self) -> Replacement:
        return Replacement(self.instead.text(), self.capitals.is_on("capitals"))

    def _replace_one(self) -> None:
        self._hunt.replace_one(self._replacement())

    def _take_replaced(self, count: int) -> None:
        self._replaced = count
        self._tell()

    def _tell(self) -> None:
        """Say how many there are, or what is the matter."""
        hunt = self._hunt
        wrong = bool(self.field.text() and not hunt.found and hunt.complete)
        fault = self._words(f"find.pattern_{hunt.fault}") if hunt.fault else ""
        if fault:
            said = ""
        elif self._replaced is not None and self._replaced != 1:
            said = self._words("find.replaced", count=self._replaced)
            wrong = False
        elif not self.field.text():
            said = ""
        else:
            said = self._counted()
        self.count.setText(said)
        self.count.setProperty("look", "wrong" if wrong else "caption")
        self.count.style().polish(self.count)
        width = self.count.fontMetrics().horizontalAdvance(said)
        self.count.setMinimumWidth(max(width + 4, _LEAST_COUNT))
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.field.setAccessibleDescription(fault or said)
        for button in (self.previous, self.next, self.one, self.all):
            button.setEnabled(bool(hunt.found))

    def _counted(self) -> str:
        hunt = self._hunt
        if not hunt.found:
            return self._words("find.none")
        many = f"{len(hunt.found)}{'' if hunt.complete else '…'}"
        if hunt.current is None:
            return self._words("find.count", count=many)
        return self._words("find.place", number=hunt.current + 1, count=many)

    def _show_row(self, replacing: bool) -> None:
        for widget in (self.instead, self.capitals, self.one, self.all, self.session):
            widget.setVisible(replacing)

    def _tool(self, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        icons.put(button, icon)
        return button

    def _set_up(self) -> None:
        self.setProperty("look", "find")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggles.buttons["alike"].setChecked(True)
        self.setTabOrder(self.field, self.instead)
        for field in (self.field, self.instead):
            field.setClearButtonEnabled(True)
            field.setMaximumWidth(_WIDEST)
            field.setMinimumWidth(_NARROWEST)
        self.count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty("look", "wrong")
        self.fault.setWordWrap(True)
        self.fault.hide()

    def _arrange(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(8)
        second.setSpacing(8)
        for widget in (self.toggles, self.scope, self.previous, self.next):
            first.addWidget(widget)
        first.addWidget(self.count, 1)
        first.addWidget(self.close_button)
        for button in (self.capitals, self.one, self.all, self.session):
            second.addWidget(button)
        second.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 8, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self.instead, 1, 0)
        grid.addLayout(second, 1, 1)
        grid.addWidget(self.fault, 2, 0, 1, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._look)
        self.toggles.changed.connect(self._look)
        self.scope.currentIndexChanged.connect(self._look)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.one.clicked.connect(self._replace_one)
        self.all.clicked.connect(lambda: self._hunt.replace_all(self._replacement()))
        self.session.clicked.connect(self.session_wanted)
        self.close_button.clicked.connect(self.close_bar)
        self._hunt.changed.connect(self._tell)
        self._hunt.replaced.connect(self._take_replaced)
        self._words.changed.connect(self.retranslate)
