"""Cite texts by their numbers, or one by words of its title; Return puts the words at the caret."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.index.index import Index
from drafter.model.document import Document
from ui.citations.card import facts
from ui.citations.choices import Choice, choices, several, words_for
from ui.dialogs.dialog import Dialog
from ui.speaking import tell
from ui.words import Words

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_CHOICE = Qt.ItemDataRole.UserRole


class InsertCitation(Dialog):
    """Signals: `chosen` with the words that cite the texts."""

    chosen = Signal(str)

    def __init__(self, document: Document, index: Index, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._index = index
        self._words = words
        self.line = QLineEdit(self)
        self.list = QListWidget(self)
        self.preview = QLabel(self)
        self.buttons = QDialogButtonBox(self)
        self._ok = self.buttons.addButton(
            words("citations.insert_now"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(words("window.cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._set_up()
        self._arrange()
        self._search("")

    def accept(self) -> None:
        """Give the words for the chosen text."""
        chosen = self._current()
        if chosen:
            self.chosen.emit(words_for(chosen, self._document))
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows choose from the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            chooses = event.key() in _MOVES
            return self.list.event(event) if chooses else False
        return super().eventFilter(watched, event)

    def _search(self, asked: str) -> None:
        self.list.clear()
        if asked:
            self._add(several(asked, self._document.language, self._index))
            for choice in choices(asked, self._document.language, self._index):
                self._add([choice])
        if self.list.count():
            self.list.setCurrentRow(0)
        self._show_preview()

    def _add(self, chosen: Sequence[Choice]) -> None:
        """Add a row for texts that are cited together."""
        if chosen:
            item = QListWidgetItem("  ·  ".join(_parts(chosen)))
            item.setData(_CHOICE, tuple(chosen))
            item.setToolTip(
                "\n".join(row for each in chosen for row in facts(each.record, self._words))
            )
            self.list.addItem(item)

    def _show_preview(self) -> None:
        chosen = self._current()
        self._ok.setEnabled(bool(chosen))
        if chosen:
            self.preview.setText(f"“{words_for(chosen, self._document)}”")
            tell(self.line, self.preview.text())
        elif self.line.text().strip():
            self.preview.setText(self._words("citations.not_found"))
        else:
            self.preview.setText(self._words("citations.how_to_find"))

    def _current(self) -> tuple[Choice, ...]:
        item = self.list.currentItem()
        return tuple(item.data(_CHOICE)) if item is not None else ()

    def _set_up(self) -> None:
        words = self._words
        self.setWindowTitle(words("citations.insert_title"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line.setPlaceholderText(words("citations.number_or_words"))
        self.line.setAccessibleName(words("citations.number_or_words"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._search)
        self.list.setAccessibleName(words("citations.found"))
        self.list.setProperty("look", "field")
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _: self._show_preview())
        self.list.itemActivated.connect(lambda _: self.accept())
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self._ok.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self.line, self.list, self.preview, self.buttons):
            column.addWidget(widget)
        self.resize(620, 420)
        self.line.setFocus()


def _parts(chosen: Sequence[Choice]) -> list[str]:
    if len(chosen) > 1:
        return [str(choice.symbol) for choice in chosen]
    (choice,) = chosen
    day = choice.record.date.isoformat() if choice.record.date else "…"
    return [part for part in (str(choice.symbol), day, choice.title) if part]
