"""How a finding looks in the list: the mark of its family, the sentence, the place below it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.checks.model import ROW
from ui.checks.rows import Row
from ui.editor.margin import paint_mark

_MARGIN = 6
_PADDING = 8
_INDENT = 26
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
Index = QModelIndex | QPersistentModelIndex


class FindingDelegate(QStyledItemDelegate):
    """Paints the findings; a long sentence takes several lines."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the sentence takes at the list's width, with the line below it."""
        row: Row = index.data(ROW)
        width = self._view.viewport().width() - 2 * _MARGIN - _INDENT - _PADDING
        box = option.fontMetrics.boundingRect(
            QRect(0, 0, max(width, 80), 10_000), _WRAP, row.sentence
        )
        return QSize(0, box.height() + option.fontMetrics.height() + 2 * _PADDING + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint mark, sentence and place."""
        row: Row = index.data(ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            _paint_ground(painter, option, chosen=chosen)
        box = _text_box(option)
        paint_mark(painter, row.finding.family, _mark_box(option, box), option.palette)
        self._paint_words(painter, option, row, chosen=chosen)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, *, chosen: bool
    ) -> None:
        box, colours = _text_box(option), theme.of(option.palette)
        painter.setFont(option.font)
        painter.setPen(colours.colour("on_selected" if chosen else "text"))
        painter.drawText(box, int(_WRAP), row.sentence)
        line = QFontMetrics(option.font).height()
        painter.setFont(theme.scaled(option.font, 0.88))
        painter.setPen(colours.colour("on_selected" if chosen else "muted"))
        below = QRect(box.left(), box.bottom() - line + 3, box.width(), line)
        place = f"{row.place}  ·  {row.quote}" if row.quote.strip() else row.place
        shown = QFontMetrics(painter.font()).elidedText(
            place, Qt.TextElideMode.ElideRight, below.width()
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.of(option.palette).colour("selected" if chosen else "hover"))
    painter.drawRoundedRect(option.rect.adjusted(_MARGIN, 1, -_MARGIN, -1), 6, 6)


def _text_box(option: QStyleOptionViewItem) -> QRect:
    box = option.rect.adjusted(_MARGIN + _INDENT, _PADDING, -_MARGIN - _PADDING, -_PADDING)
    if option.direction == Qt.LayoutDirection.RightToLeft:
        box.translate(-_INDENT + _PADDING, 0)
    return box


def _mark_box(option: QStyleOptionViewItem, text: QRect) -> QRectF:
    line = QFontMetrics(option.font).height()
    mark = QRectF(_MARGIN + _PADDING, text.top() + (line - 10) / 2, 10, 10)
    if option.direction == Qt.LayoutDirection.RightToLeft:
        mark.moveRight(option.rect.right() - _MARGIN - _PADDING)
    return mark
