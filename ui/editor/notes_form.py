"""The footnotes of a paragraph, each a line to write in."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.model import edits
from drafter.model.document import Block, Document
from drafter.model.passage import replaced
from drafter.text.characters import ANCHOR
from drafter.text.span import Span
from ui.editor.differences import difference
from ui.editor.editor import DraftEdit
from ui.editor.gestures import Spot
from ui.editor.notes import note_sign
from ui.forms.field import Line
from ui.positions import units
from ui.session import SessionSignals
from ui.words import Words

_LEAVING: dict[int, int] = {
    Qt.Key.Key_Return: 0,
    Qt.Key.Key_Enter: 0,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
}


class NotesForm(QWidget):
    """One line for each note of the block shown; a button adds one at the caret."""

    def __init__(
        self,
        edit: DraftEdit,
        signals: SessionSignals,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edit = edit
        self._signals = signals
        self._words = words
        self._block: Block | None = None
        self._lines: list[_NoteLine] = []
        self._caption = QLabel(self)
        self._add = QToolButton(self)
        self._add.setText("+")
        self._add.clicked.connect(self._add_note)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 4, 0)
        self._arrange()

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        self._caption.setText(self._words("editor.notes"))
        self._add.setToolTip(self._words("editor.insert_note"))
        self._add.setAccessibleName(self._words("editor.insert_note"))
        self._name_lines()

    def show_block(self, block: Block) -> None:
        """Show the notes of a block; lines that are there stay, so that one can write in them."""
        before, self._block = self._block, block
        if (
            before is not None
            and before.id == block.id
            and before.passage.notes is block.passage.notes
        ):
            return
        notes = block.passage.notes
        while len(self._lines) > len(notes):
            self._lines.pop().go()
        while len(self._lines) < len(notes):
            self._lines.append(_NoteLine(self, len(self._lines)))
            self._rows.insertWidget(len(self._lines) - 1, self._lines[-1])
            self._lines[-1].show()
        for line, note in zip(self._lines, notes, strict=True):
            line.show_text(note.passage.text)
        self._name_lines()

    def write(self, after: int) -> None:
        """Put the keyboard into the note called last before an offset of the block."""
        if self._block is None:
            return
        number = self._block.text.count(ANCHOR, 0, after) - 1
        if 0 <= number < len(self._lines):
            self._lines[number].field.setFocus()

    def select(self, number: int, span: Span) -> None:
        """Select a stretch of a note; the keyboard stays where it is."""
        if number < len(self._lines):
            field = self._lines[number].field
            start = units(field.text(), span.start)
            field.setSelection(start, units(field.text(), span.end) - start)

    def changed(self, number: int, text: str) -> None:
        """Take over what was written in a line."""
        block = self._edit.current
        if block is None or number >= len(block.passage.notes):
            return
        note = block.passage.notes[number]
        change = difference(note.passage.text, text)
        passage = replaced(note.passage, change.start, change.end, change.new)
        document = edits.with_note(
            self._signals.document, block.id, number, replace(note, passage=passage)
        )
        self._signals.apply(document, "steps.note_text", f"note:{block.id}:{number}")

    def remove(self, number: int) -> None:
        """Take a note and its call out."""
        block = self._edit.current
        if block is not None and number < len(block.passage.notes):
            self._signals.apply(_without(self._signals.document, block, number), "steps.no_note")

    def leave(self, number: int, by: int) -> None:
        """Go back to the text (0), or on: to the next note of the paragraph, or the next paragraph.

        On the way up (-1) likewise.
        """
        block, binding = self._edit.current, self._edit.binding
        index = binding.index_of(block.id) if block else None
        if by and 0 <= number + by < len(self._lines):
            self._lines[number + by].field.setFocus()
            return
        if index is not None and by and 0 <= index + by < len(binding.row):
            self._edit.writer.put_caret(Spot(binding.row[index + by].id, 0))
        self._edit.setFocus()
        self._edit.ensureCursorVisible()

    def word(self, key: str, **values: object) -> str:
        """Return a message."""
        return self._words(key, **values)

    def _add_note(self) -> None:
        if self._edit.writer.insert_note():
            spot = self._edit.writer.caret()
            self.write(spot.offset if spot else 0)

    def _name_lines(self) -> None:
        if self._block is None:
            return
        anchors = [n for n, character in enumerate(self._block.text) if character == ANCHOR]
        before = self._edit.binding.note_starts.get(self._block.id, 0)
        for line, place in zip(self._lines, anchors, strict=False):
            line.name(note_sign(self._block, place, before))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addStretch(1)
        head.addWidget(self._add)
        inside = QWidget(self)
        self._rows.addStretch(1)
        inside.setLayout(self._rows)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(head)
        whole.addWidget(area, 1)


class _NoteField(Line):
    """A line in which one writes a note. Signals: `left` with 0 for back, 1 for down, -1 for up."""

    left = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with keys that mean nothing in a line."""
        by = _LEAVING.get(event.key())
        if by is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.left.emit(by)


class _NoteLine(QWidget):
    """The number, the text and the button that removes."""

    def __init__(self, form: NotesForm, number: int) -> None:
        super().__init__(form)
        self._form = form
        self._sign = QLabel(self)
        self.field = _NoteField(self)
        self._remove = QToolButton(self)
        self._remove.setText("×")
        self.field.textEdited.connect(lambda text: form.changed(number, text))
        self.field.left.connect(lambda by: form.leave(number, by))
        self._remove.clicked.connect(lambda: form.remove(number))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._sign, self.field, self._remove):
            row.addWidget(widget)

    def show_text(self, text: str) -> None:
        """Show the note's text; the caret of one who writes in it stays."""
        if self.field.text() != text:
            self.field.setText(text)
            self.field.setCursorPosition(0)

    def name(self, sign: str) -> None:
        """Say which note this is."""
        self._sign.setText(sign)
        self.field.setAccessibleName(self._form.word("editor.note_text", sign=sign))
        self.field.setPlaceholderText(self._form.word("editor.note_text", sign=sign))
        self.field.setAccessibleDescription(self._form.word("editor.note_keys"))
        self.field.setToolTip(self._form.word("editor.note_keys"))
        self._remove.setAccessibleName(self._form.word("editor.remove_note", sign=sign))
        self._remove.setToolTip(self._form.word("editor.remove_note", sign=sign))

    def go(self) -> None:
        """Leave the form."""
        self.hide()
        self.deleteLater()


def _without(document: Document, block: Block, number: int) -> Document:
    places = [n for n, character in enumerate(block.text) if character == ANCHOR]
    return edits.replace_text(document, block.id, places[number], places[number] + 1, "")
