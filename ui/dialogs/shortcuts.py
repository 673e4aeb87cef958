"""Keyboard shortcuts: every action that has one, menu by menu, and the keys of the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ui.actions import ACTS, MENUS, SUBMENUS
from ui.dialogs.dialog import Dialog
from ui.words import plain

if TYPE_CHECKING:
    from ui.main_window import MainWindow

TEXT_KEYS = {
    "next_paragraph": "Return",
    "join": "Backspace",
    "deeper": "Tab",
    "higher": "Shift+Tab",
    "complete": "Tab",
    "next_gap": "Tab",
    "previous_gap": "Shift+Tab",
    "leave": "Esc",
    "note_back": "Return",
    "note_below": "Down",
    "note_above": "Up",
    "menu": "Shift+F10",
}
"""Keys that mean something in the text alone; messages `shortcuts.<name>` say what."""

Row = tuple[str, str, str]
"""The menu, the action, its key; as they are shown."""


class ShortcutsDialog(Dialog):
    """Not modal; what is written above the table leaves the rows that have those words."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._words = window.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit(self)
        self.table = QTableWidget(0, 3, self)
        self._buttons = QDialogButtonBox(self)
        self._close = self._buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._arrange()
        self.line.textChanged.connect(self._filter)
        self._buttons.rejected.connect(self.reject)
        self._words.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        words = self._words
        self.setWindowTitle(words("shortcuts.title"))
        self.line.setPlaceholderText(words("shortcuts.search"))
        self.line.setAccessibleName(words("shortcuts.search"))
        for named in (self.table, self.table.horizontalHeader(), self.table.verticalHeader()):
            named.setAccessibleName(words("shortcuts.title"))
        self.table.setHorizontalHeaderLabels(
            [words(f"shortcuts.{n}") for n in ("where", "what", "key")]
        )
        self._close.setText(words("window.close_dialog"))
        self._fill()

    def _rows(self) -> Iterator[Row]:
        words, actions = self._words, self._window.actions_by_name
        for menu, entries in MENUS.items():
            where = plain(words(f"window.menu_{menu}"))
            for entry in entries:
                for name in SUBMENUS.get(entry.removesuffix(">"), (entry,)):
                    action = actions.get(name)
                    for key in action.shortcuts() if action is not None else ():
                        what = plain(words(f"{_file(name)}.{name}"))
                        yield where, what, _shown(key)
        where = words("shortcuts.text")
        for name, shortcut in TEXT_KEYS.items():
            yield where, words(f"shortcuts.{name}"), _shown(QKeySequence(shortcut))

    def _fill(self) -> None:
        rows = list(self._rows())
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(number, column, item)
        self.table.resizeColumnToContents(0)
        self.table.resizeColumnToContents(2)
        self._filter(self.line.text())

    def _filter(self, asked: str) -> None:
        wanted = [_simple(word) for word in asked.split()]
        for row in range(self.table.rowCount()):
            items = [self.table.item(row, column) for column in range(3)]
            said = _simple(" ".join(item.text() for item in items if item is not None))
            self.table.setRowHidden(row, not all(word in said for word in wanted))

    def _arrange(self) -> None:
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self.line, self.table, self._buttons):
            column.addWidget(widget)
        self.resize(680, 560)


def _file(name: str) -> str:
    return next(act.file for act in ACTS if act.name == name)


def _shown(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def _simple(text: str) -> str:
    return text.casefold().replace("+", " ")
