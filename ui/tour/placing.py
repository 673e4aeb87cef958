"""Where the card stands: beside what it speaks of, whole within the window."""

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 14
"""Pixels between the card and what it speaks of."""
EDGE = 8
"""Pixels to the edge of the window."""
_LOW = 90
"""What is lower than this has the card below it, all else beside it."""


def place(card: QSize, spoken_of: QRect, room: QRect) -> QPoint:
    """Return the corner of the card: below what is low, else on the side that has more room."""
    beyond = spoken_of.x() + spoken_of.width()
    if spoken_of.height() < _LOW:
        middle = spoken_of.x() + (spoken_of.width() - card.width()) // 2
        corner = QPoint(middle, spoken_of.y() + spoken_of.height() + GAP)
    elif room.x() + room.width() - beyond >= spoken_of.x() - room.x():
        corner = QPoint(beyond + GAP, spoken_of.y() + GAP)
    else:
        corner = QPoint(spoken_of.x() - GAP - card.width(), spoken_of.y() + GAP)
    last = QPoint(room.width() - card.width() - EDGE, room.height() - card.height() - EDGE)
    return QPoint(
        room.x() + max(EDGE, min(corner.x() - room.x(), last.x())),
        room.y() + max(EDGE, min(corner.y() - room.y(), last.y())),
    )
