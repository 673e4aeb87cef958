"""The outline on the left: click to go there, drag or Alt with arrows to move."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from drafter.model import edits
from drafter.model.places import Place, place_of
from ui.editor import gestures
from ui.outline.delegate import OutlineDelegate
from ui.outline.model import ROW, OutlineModel
from ui.outline.rows import Row, rows_of
from ui.session import SessionSignals
from ui.words import Words

PAUSE = 120
"""Milliseconds after the last change; typing is not slowed by the list beside it."""


class OutlineList(QListView):
    """The list itself. Signals: `moved` with -1 or 1 for Alt with the arrows."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen paragraph with Alt-Up and Alt-Down."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alone == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class Outline(QWidget):
    """Signals: `chosen` with a block id; `refused` with a message key."""

    chosen = Signal(str)
    refused = Signal(str)

    def __init__(
        self, signals: SessionSignals, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._words = words
        self._current = ""
        self._heading = QLabel(self)
        self._heading.setProperty("look", "heading")
        self._heading.setContentsMargins(16, 12, 16, 4)
        self.list = OutlineList(self)
        self.model = OutlineModel(self)
        self.setFocusProxy(self.list)
        self._set_up_list()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._heading)
        rows.addWidget(self.list, 1)
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.refresh)
        signals.document_changed.connect(self._timer.start)
        words.changed.connect(self._retranslate)
        self._retranslate()

    def refresh(self) -> None:
        """Show the present document."""
        self._timer.stop()
        document = self._signals.document
        self.list.setUniformItemSizes(len(document.parts) == 1)  # Else Qt asks for every height.
        self.model.show_rows(rows_of(document, self._words))
        self.show_current(self._current)

    def show_current(self, block_id: str) -> None:
        """Mark the paragraph that the caret is in."""
        self._current = block_id
        number = self.model.row_of(block_id)
        if number < 0:
            return
        index = self.model.index(number)
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
        self.list.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def move_before(self, block_id: str, row: int) -> None:
        """Move a paragraph, with its subparagraphs, before what stands in a row."""
        document = self._signals.document
        rows = self.model.rows
        try:
            place_of(document, block_id)
        except KeyError:
            return
        target = self._target(rows, row)
        if edits.passes_head(document, block_id, target):
            self.refused.emit("editor.head_stays")
            return
        self._signals.apply(edits.move_block(document, block_id, target), "steps.moving")
        self.refresh()

    def _target(self, rows: tuple[Row, ...], row: int) -> Place:
        document = self._signals.document
        if row < len(rows) and not rows[row].is_part:
            return place_of(document, rows[row].block)
        part = rows[row - 1].part if row else 0
        return Place(part, len(document.parts[part].blocks) if row else 0)

    def _set_up_list(self) -> None:
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(OutlineDelegate(view))
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setDropIndicatorShown(True)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        view.moved.connect(self._move_current)
        self.model.dropped.connect(self.move_before)

    def _choose(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW)
        if row.block:
            self.chosen.emit(row.block)

    def _move_current(self, by: int) -> None:
        index = self.list.currentIndex()
        if not index.isValid() or index.data(ROW).is_part:
            return
        block = index.data(ROW).block
        move = gestures.moved_up if by < 0 else gestures.moved_down
        try:
            document = move(self._signals.document, block)
        except gestures.UnwelcomeError as refusal:
            self.refused.emit(f"editor.{refusal.key}")
            return
        self._signals.apply(document, "steps.moving")
        self._current = block
        self.refresh()

    def _retranslate(self) -> None:
        self._heading.setText(self._words("window.outline"))
        self.list.setAccessibleName(self._words("window.outline"))
        self.list.setToolTip("")
        self.refresh()
