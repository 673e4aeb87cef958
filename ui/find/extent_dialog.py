"""How long the draft is, part by part, and what is selected of it; beside the draft, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from drafter.model.extent import Extent, extent_of
from drafter.numbering.labels import labels
from ui.dialogs.dialog import Dialog
from ui.outline.rows import part_name
from ui.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk

_PAUSE = 200
"""Milliseconds after the last change: counting is not for every key."""
_NUMBERS = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_COLUMNS = ("words", "note_words", "preambular", "operative", "others", "notes")


class ExtentDialog(Dialog):
    """A table: a row for each part, for the whole and for the selection."""

    def __init__(self, desk: Desk, words: Words) -> None:
        super().__init__(desk)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._words = words
        self._pages: int | None = None
        self.table = QTableWidget(0, len(_COLUMNS), self)
        self.pages = QLabel(self)
        self._buttons = QDialogButtonBox(self)
        self.close_button = self._buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.refresh)
        self._arrange()
        self.close_button.clicked.connect(self.close)
        desk.signals.document_changed.connect(self._wait)
        desk.draft.edit.selectionChanged.connect(self._wait)
        desk.preview.refresh.ready.connect(self._count_pages)
        words.changed.connect(self.retranslate)
        self.retranslate()
        desk.preview.refresh.set_active(True)

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        self.setWindowTitle(self._words("find.extent_title"))
        for view in (self.table, self.table.horizontalHeader(), self.table.verticalHeader()):
            view.setAccessibleName(self._words("find.extent_title"))
        self.close_button.setText(self._words("window.close_dialog"))
        chinese = self._desk.signals.document.language == "zh"
        heads = [self._words(f"find.extent_{name}") for name in _COLUMNS]
        if chinese:
            heads[:2] = [self._words(f"find.extent_{name}_zh") for name in _COLUMNS[:2]]
        self.table.setHorizontalHeaderLabels(heads)
        self.refresh()

    def refresh(self) -> None:
        """Count the draft as it is now."""
        self._timer.stop()
        document = self._desk.signals.document
        known = labels(document)
        parts = [
            (part_name(document, part, known, self._words), extent_of(part.blocks))
            for part in document.parts
        ]
        whole = sum((extent for _, extent in parts), Extent())
        rows = [*parts, (self._words("find.in_whole"), whole)] if len(parts) > 1 else parts
        rows.append((self._words("find.extent_selection"), self._selected()))
        self.table.setRowCount(len(rows))
        self.table.setVerticalHeaderLabels([name for name, _ in rows])
        for row, (_, extent) in enumerate(rows):
            for column, name in enumerate(_COLUMNS):
                self._put(row, column, getattr(extent, name))
        self._say_pages()

    def done(self, result: int) -> None:
        """Follow the draft no longer."""
        self._timer.stop()
        self._desk.signals.document_changed.disconnect(self._wait)
        self._desk.draft.edit.selectionChanged.disconnect(self._wait)
        self._words.changed.disconnect(self.retranslate)
        self._desk.preview.refresh.ready.disconnect(self._count_pages)
        self._desk.preview.refresh.set_active(self._desk.preview.isVisible())
        super().done(result)

    def _selected(self) -> Extent:
        return extent_of(self._desk.draft.selected_blocks())

    def _put(self, row: int, column: int, value: int) -> None:
        item = QTableWidgetItem(str(value))
        item.setTextAlignment(_NUMBERS)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.table.setItem(row, column, item)

    def _wait(self) -> None:
        self._timer.start()

    def _count_pages(self, pages: tuple[object, ...]) -> None:
        self._pages = len(pages)
        self._say_pages()

    def _say_pages(self) -> None:
        count = len(self._desk.preview.pages) if self._pages is None else self._pages
        self.pages.setText(self._words("find.extent_pages", count=count or "…"))

    def _arrange(self) -> None:
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        self.table.setShowGrid(False)
        head, side = self.table.horizontalHeader(), self.table.verticalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(_NUMBERS | Qt.TextFlag.TextWordWrap)
        head.setMinimumHeight(2 * head.fontMetrics().lineSpacing() + 12)
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        side.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        side.setHighlightSections(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addWidget(self.pages)
        column.addWidget(self._buttons)
        self.resize(820, 320)
