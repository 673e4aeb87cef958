"""Footnote calls in the text: a small raised number, counted through the document."""

from collections.abc import Callable
from typing import NamedTuple

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
MEASURED = int(QTextFormat.Property.UserProperty.value) + 1
"""Property of a format of calls: under which name the room that such a call takes is kept."""


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


class Room(NamedTuple):
    """What a call takes of a line whose text has a certain font, in pixels."""

    font: QFont
    digit: float
    ascent: float
    line_ascent: float


class NoteCall(QPyTextObject):
    """Draws footnote calls; `sign_at` says what stands at a position of the widget's document."""

    def __init__(self, sign_at: Callable[[int], str], parent: QObject) -> None:
        super().__init__(parent)
        self._sign_at = sign_at
        self._rooms: dict[str, Room] = {}

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        """Return the room that a call takes: numbers of as many digits take the same."""
        room, sign = self._room(form), self._sign_at(position)
        if sign.isdecimal():
            width = room.digit * len(sign)
        else:
            width = QFontMetricsF(room.font).horizontalAdvance(sign)
        return QSizeF(width + _GAP, room.line_ascent)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        form: QTextFormat,
    ) -> None:
        """Draw a call."""
        room = self._room(form)
        painter.setFont(room.font)
        base = QPointF(rect.left() + _GAP / 2, rect.top() + room.ascent * 0.95)
        painter.drawText(base, self._sign_at(position))

    def _room(self, form: QTextFormat) -> Room:
        """Return what is asked for each call at each layout, and so is measured once a font."""
        name = form.stringProperty(MEASURED)
        if name not in self._rooms:
            self._rooms[name] = _measured(form)
        return self._rooms[name]


def _measured(form: QTextFormat) -> Room:
    font = QTextCharFormat(form.toCharFormat()).font()
    line_ascent = QFontMetricsF(font).ascent()
    font.setItalic(False)
    font.setPointSizeF(font.pointSizeF() * _SCALE)
    metrics = QFontMetricsF(font)
    return Room(font, metrics.horizontalAdvance("0"), metrics.ascent(), line_ascent)
