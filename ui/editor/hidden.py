"""Characters that are not seen, painted where they stand: a bar with a small box."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPalette, QPen, QTextBlock, QTextLine

from drafter.rules.rule import Family
from drafter.text.hidden import is_hiding, places
from ui.editor.colours import of_family
from ui.positions import units

_BOX = 0.22
"""Of the height of the line."""


def paint_hidden(
    painter: QPainter, paragraph: QTextBlock, text: str, top: float, palette: QPalette
) -> None:
    """Paint the unseen characters of a paragraph whose box begins at a height of the viewport."""
    if not is_hiding(text):
        return
    painter.setPen(QPen(of_family(Family.MISTAKE, palette), 1.2))
    layout = paragraph.layout()
    for place in places(text):
        position = units(text, place)
        line = layout.lineForTextPosition(position)
        if line.isValid():
            x = layout.position().x() + _x(line, position)
            _sign(painter, QPointF(x, top + line.y()), line.height())


def _x(line: QTextLine, position: int) -> float:
    place: object = line.cursorToX(position)
    return float(place[0]) if isinstance(place, tuple) else float(str(place))


def _sign(painter: QPainter, top: QPointF, height: float) -> None:
    side = height * _BOX
    painter.drawLine(top + QPointF(0, side), top + QPointF(0, height))
    painter.drawRect(QRectF(top.x() - side / 2, top.y(), side, side))
