"""Footnote calls in the text: a small raised number, counted through the document."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from drafter.model.document import Block, BlockId, Document
from drafter.text.characters import ANCHOR

_SCALE = 0.66
_GAP = 1.0


def note_starts(document: Document) -> dict[BlockId, int]:
    """Return how many numbered notes stand before each block that has any."""
    starts: dict[BlockId, int] = {}
    passed = 0
    for block in document.blocks():
        if block.passage.notes:
            starts[block.id] = passed
            passed += sum(not note.sign for note in block.passage.notes)
    return starts


def note_sign(block: Block, offset: int, before: int) -> str:
    """Return what the call at an offset of a block shows: its own sign or its number."""
    index = block.text.count(ANCHOR, 0, offset)
    notes = block.passage.notes
    if index >= len(notes):
        return ""
    if notes[index].sign:
        return notes[index].sign
    return str(before + sum(not note.sign for note in notes[: index + 1]))


class NoteCall(QPyTextObject):
    """Draws footnote calls; `sign_at` says what stands at a position of the widget's document."""

    def __init__(self, sign_at: Callable[[int], str], parent: QObject) -> None:
        super().__init__(parent)
        self._sign_at = sign_at

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        """Return the room that a call takes."""
        metrics = QFontMetricsF(_font(form))
        width = metrics.horizontalAdvance(self._sign_at(position)) + _GAP
        return QSizeF(width, QFontMetricsF(_text_font(form)).ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        form: QTextFormat,
    ) -> None:
        """Draw a call."""
        font = _font(form)
        painter.setFont(font)
        base = QPointF(rect.left() + _GAP / 2, rect.top() + QFontMetricsF(font).ascent() * 0.95)
        painter.drawText(base, self._sign_at(position))


def _text_font(form: QTextFormat) -> QFont:
    return QTextCharFormat(form.toCharFormat()).font()


def _font(form: QTextFormat) -> QFont:
    font = _text_font(form)
    font.setItalic(False)
    font.setPointSizeF(font.pointSizeF() * _SCALE)
    return font
