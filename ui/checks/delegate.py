"""How a finding looks in the list: the mark of its family, the sentence, the place below it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.checks.model import ROW
from ui.checks.rows import Row
from ui.editor.margin import paint_mark
from ui.rows import (
    INDENT,
    MARGIN,
    PADDING,
    Index,
    paint_ground,
    pen_for_text,
    sign_box,
    text_box,
    write_muted,
)

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_MARK = 10
_MOST_HEIGHTS = 50_000
"""Heights that are kept: Qt asks for those of all rows again at each change of the list."""


class FindingDelegate(QStyledItemDelegate):
    """Paints the findings; a long sentence takes several lines."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, int, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the sentence takes at the list's width, with the line below it."""
        row: Row = index.data(ROW)
        width = max(self._view.viewport().width() - 2 * MARGIN - INDENT - PADDING, 80)
        asked = row.sentence, width, option.font.key()
        if asked not in self._heights:
            if len(self._heights) > _MOST_HEIGHTS:
                self._heights.clear()
            box = QRect(0, 0, width, 10_000)
            taken = option.fontMetrics.boundingRect(box, _WRAP, row.sentence).height()
            self._heights[asked] = taken + option.fontMetrics.height() + 2 * PADDING + 2
        return QSize(0, self._heights[asked])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint mark, sentence and place."""
        row: Row = index.data(ROW)
        painter.save()
        paint_ground(painter, option)
        paint_mark(painter, row.finding.family, _mark_box(option), option.palette)
        box = text_box(option)
        pen_for_text(painter, option)
        painter.drawText(box, int(_WRAP), row.sentence)
        line = QFontMetrics(option.font).height()
        below = QRect(box.left(), box.bottom() - line + 3, box.width(), line)
        write_muted(painter, option, below, row.place, *([row.quote] if row.quote.strip() else []))
        painter.restore()


def _mark_box(option: QStyleOptionViewItem) -> QRectF:
    box = QRectF(0, 0, _MARK, _MARK)
    box.moveCenter(QRectF(sign_box(option)).center())
    return box
