"""How a citation looks in the list: the sign of its verdict, its words, what is said of it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from drafter.citations.resolve import Standing
from ui import theme
from ui.citations.model import ROW
from ui.citations.rows import Row
from ui.rows import (
    PADDING,
    Index,
    paint_ground,
    pen_for_text,
    sign_box,
    text_box,
    write_line,
    write_muted,
)

_SIGNS = {
    Standing.VERIFIED: ("✓", "good"),
    Standing.CONSISTENT: ("~", "good"),
    Standing.UNKNOWN: ("?", "muted"),
    Standing.CONTRADICTED: ("✗", "required"),
    Standing.IMPOSSIBLE: ("✗", "required"),
}
"""A sign and a colour: neither is told by the other alone."""


class CitationDelegate(QStyledItemDelegate):
    """Paints the citations, each on two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines."""
        return QSize(0, 2 * option.fontMetrics.height() + 2 * PADDING + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the sign, the words, and below them the place and the verdict."""
        row: Row = index.data(ROW)
        sign, colour = _SIGNS[row.standing]
        painter.save()
        paint_ground(painter, option)
        painter.setFont(theme.scaled(option.font, 1.1, bold=True))
        painter.setPen(theme.of(option.palette).colour(colour))
        painter.drawText(sign_box(option), Qt.AlignmentFlag.AlignCenter, sign)
        box, line = text_box(option), option.fontMetrics.height()
        pen_for_text(painter, option)
        write_line(painter, QRect(box.left(), box.top(), box.width(), line), row.text)
        below = QRect(box.left(), box.top() + line + 3, box.width(), line)
        write_muted(painter, option, below, row.place, row.sentence)
        painter.restore()
