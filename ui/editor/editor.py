"""The text itself: what a writer does in it, and how it is painted.

Which key means what is in `keys`, what a gesture makes of the document in `gestures`, and `writer`
makes a step of it. All else, input methods included, is left to Qt, and what Qt did to the text is
taken over as an edit.
"""

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip, QWidget

from drafter.model.document import Block
from drafter.numbering.labels import labels
from ui.editor import gestures
from ui.editor.binding import Binding
from ui.editor.canvas import centre, column, keep_scroll_bar, lay_out, visible_rows
from ui.editor.clipboard import Clipboard
from ui.editor.completer import Completer
from ui.editor.dragging import dragged
from ui.editor.formats import NOTE_CALL, Typography
from ui.editor.headings import part_headings
from ui.editor.hover import told
from ui.editor.keys import Keys, is_letter_with_control
from ui.editor.margin import Margin
from ui.editor.notes import NoteCall
from ui.editor.sought import Sought, beside_the_words
from ui.editor.standing import Findings
from ui.editor.trail import Trail
from ui.editor.writer import Writer
from ui.session import SessionSignals
from ui.words import Words

_COPY = Qt.DropAction.CopyAction


class DraftEdit(QTextEdit):
    """Signals: `block_entered` with a block id; `menu_wanted` with a place on the screen."""

    block_entered = Signal(str)
    menu_wanted = Signal(object)
    fixes_wanted = Signal()
    finding_wanted = Signal(int)
    note_wanted = Signal()
    labelled = Signal()

    def __init__(
        self, signals: SessionSignals, words: Words, size: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._words = words
        self.findings = Findings()
        typography = Typography(signals.document.language, size)
        self.binding = Binding(self.document(), typography)
        self.margin = Margin(typography)
        self.writer = Writer(self, self.binding, signals)
        self._clipboard = Clipboard()
        self.labelling = QTimer(self, singleShot=True, interval=0)
        self._current = ""
        self.sought: Sought | None = None
        """What is searched for: where it stands in a paragraph."""
        self.trail = Trail(self)
        self.completer = Completer(self, self.binding, self.writer)
        self._note_call = NoteCall(self.binding.note_sign, self)
        self.document().documentLayout().registerHandler(NOTE_CALL, self._note_call)
        self._keys = Keys(self)
        self.binding.show(signals.document)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # What is before a caret is laid out.
        self._structure = self.binding.structure
        self._set_up(typography)
        self._connect(signals)
        self._label()
        self._take_findings()

    def _set_up(self, typography: Typography) -> None:
        self.setAcceptRichText(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_scroll_bar(self)
        self._set_typography(typography)

    def _connect(self, signals: SessionSignals) -> None:
        self.labelling.timeout.connect(self._label)
        self.writer.shown.connect(self._refresh)
        signals.checked_changed.connect(self._take_findings)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.verticalScrollBar().valueChanged.connect(self.underline)

    def set_text_size(self, size: float) -> None:
        """Show the text at a size in points."""
        typography = Typography(self._signals.document.language, size)
        if typography != self.margin.typography:
            self._set_typography(typography)

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        self.setAccessibleName(self._words("editor.text"))
        self.setAccessibleDescription(self._words("editor.text_help"))
        self.margin.kept_as_found = self._words("editor.opaque")
        self.viewport().update()

    @property
    def current(self) -> Block | None:
        """The block that the caret is in."""
        return self.binding.block_of(self.textCursor().block())

    def underline(self) -> None:
        """Underline what the visible paragraphs cite, and what is found in them."""
        self.setExtraSelections(beside_the_words(self, self._signals.document))

    def cut(self) -> None:
        """Cut what is selected, notes and marks with it."""
        self.copy()
        self.writer.erase()

    def copy(self) -> None:
        """Copy what is selected."""
        selection = self.writer.selection()
        if selection and not selection.empty:
            self._clipboard.put(gestures.copied(self._signals.document, selection))

    def paste(self) -> None:
        """Paste: from a draft with notes and marks, from elsewhere with the structure it shows."""
        copied = QApplication.clipboard().mimeData()
        if copied is not None:
            self.insertFromMimeData(copied)

    def _set_typography(self, typography: Typography) -> None:
        self.margin.typography = typography
        self.document().setLayoutEnabled(False)  # Else each of three steps lays out all.
        if self.binding.typography != typography:
            self.binding.set_typography(typography)
        self.binding.quietly(lambda _: lay_out(self, typography))
        self.document().setLayoutEnabled(True)
        self.setFont(typography.font)
        centre(self, self.margin.typography)
        self._refresh()

    def _refresh(self) -> None:
        """After a change: labels where the structure is another, once the text is painted."""
        if self.margin.typography.code != self._signals.document.language:
            self.set_text_size(self.margin.typography.size)
        elif self._structure != self.binding.structure:
            self._structure = self.binding.structure
            self.labelling.start()

    def _label(self) -> None:
        document = self._signals.document
        self.margin.labels = labels(document)
        self.margin.headings = part_headings(document, self.margin.labels)
        self.viewport().update()
        self.underline()
        self.labelled.emit()

    def _take_findings(self) -> None:
        self.findings = self.margin.findings = Findings(self._signals.checked)
        self.underline()
        self.viewport().update()

    def _caret_moved(self) -> None:
        self.writer.caret_moved(self.textCursor().position())
        block = self.current
        if block is not None and block.id != self._current:
            self._current = block.id
            self.viewport().update()
            self.block_entered.emit(block.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry out what a key means; leave the rest to Qt."""
        if not self.completer.takes(event) and not self._keys.press(event):
            self._type(event)

    def _type(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable() and not self.writer.make_room():
            return
        before = self.binding.document
        super().keyPressEvent(event)
        if self.binding.document is not before:
            self.completer.offer()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Let Qt compose; only the commit changes the text."""
        if (event.commitString() or event.preeditString()) and not self.writer.make_room():
            return
        super().inputMethodEvent(event)
        if event.commitString():
            self.completer.offer()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Say that only text comes in."""
        return source.hasText()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is selected as plain text."""
        selection = self.writer.selection()
        blocks = gestures.copied(self._signals.document, selection) if selection else ()
        return self._clipboard.data(blocks)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put copied or dropped text in the place of the selection."""
        if source.hasText():
            self.writer.ensure_block()
            current, language = self.current, self._signals.document.language
            self._put(self._clipboard.taken(source, current, language) if current else ())

    def insert_text(self, text: str) -> None:
        """Put a text in the place of the selection; each line is a paragraph."""
        self.writer.ensure_block()
        self._put(self._clipboard.blocks(text, self.current) if self.current else ())

    def _put(self, blocks: tuple[Block, ...]) -> None:
        if blocks:
            self.writer.perform(lambda d, s: gestures.pasted(d, s, blocks), "steps.pasting")

    def dropEvent(self, event: QDropEvent) -> None:
        """Take text from elsewhere, or move what is dragged within the text."""
        cursor = self.cursorForPosition(event.position().toPoint())
        if event.source() in (self, self.viewport()):
            self.drag_to(cursor.position(), copying=event.dropAction() == _COPY)
            event.setDropAction(_COPY)  # Else Qt would take out what was moved already.
            event.accept()
            return
        self.setTextCursor(cursor)
        self.insertFromMimeData(event.mimeData())
        event.acceptProposedAction()

    def drag_to(self, position: int, *, copying: bool) -> None:
        """Move what is selected to a position of the widget, or copy it there, as one step."""
        spot = self.binding.spot(position)
        if spot is not None:
            self.writer.perform(lambda d, s: dragged(d, s, spot, copying=copying), "steps.dragging")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu; a click outside the selection moves the caret there first."""
        here = self.cursorForPosition(event.pos())
        cursor = self.textCursor()
        if not cursor.selectionStart() <= here.position() <= cursor.selectionEnd():
            self.setTextCursor(here)
        self.menu_wanted.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is found where the mouse rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self._told(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().viewportEvent(event)

    def _told(self, position: int) -> str:
        block = self.binding.block_of(self.document().findBlock(position))
        spot = self.binding.spot(position)
        if block is None or spot is None:
            return ""
        return told(block, spot.offset, self.findings, self._signals.document, self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then what stands beside it."""
        super().paintEvent(event)
        area = event.rect()
        rows = list(visible_rows(self, self.binding, area.top(), area.bottom()))
        painter = QPainter(self.viewport())
        self.margin.paint(painter, rows, column(self), self.palette(), self._current)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in the middle of the desk."""
        centre(self, self.margin.typography)
        super().resizeEvent(event)
        self.underline()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, over the desk beside the page too; with Ctrl the window may change the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            QApplication.sendEvent(self.verticalScrollBar(), event)

    def event(self, event: QEvent) -> bool:
        """Take the wheel over the desk, which a scroll area would leave to its parent.

        Ctrl with a letter is the window's: Qt would take some for moves, as Ctrl-E to a line's end.
        """
        if event.type() == QEvent.Type.ShortcutOverride and is_letter_with_control(event):
            event.ignore()
            return False
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return event.isAccepted()
        return super().event(event)
