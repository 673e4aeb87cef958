"""How a citation looks in the list: the sign of its verdict, its words, what is said of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from drafter.citations.resolve import Standing
from ui import theme
from ui.citations.rows import Row
from ui.words import Words

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_MARGIN, _PADDING, _INDENT = 6, 8, 26
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

    def __init__(self, words: Words, view: QListView) -> None:
        super().__init__(view)
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines."""
        return QSize(0, 2 * option.fontMetrics.height() + 2 * _PADDING + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the sign, the words, and below them the place and the verdict."""
        row: Row = index.data(ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = theme.of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.colour("selected" if chosen else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(_MARGIN, 1, -_MARGIN, -1), 6, 6)
        sign, colour = _SIGNS[row.standing]
        painter.setFont(theme.scaled(option.font, 1.1, bold=True))
        painter.setPen(QPen(colours.colour(colour)))
        painter.drawText(_sign_box(option), Qt.AlignmentFlag.AlignCenter, sign)
        main, below = _lines(option)
        painter.setFont(option.font)
        painter.setPen(colours.colour("on_selected" if chosen else "text"))
        _write(painter, main, row.text)
        painter.setFont(theme.scaled(option.font, 0.88))
        painter.setPen(colours.colour("on_selected" if chosen else "muted"))
        _write(painter, below, f"{row.place}  ·  {row.sentence}")
        painter.restore()


def _lines(option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
    box = option.rect.adjusted(_MARGIN + _INDENT, _PADDING, -_MARGIN - _PADDING, -_PADDING)
    if option.direction == Qt.LayoutDirection.RightToLeft:
        box.translate(-_INDENT + _PADDING, 0)
    line = option.fontMetrics.height()
    below = QRect(box.left(), box.top() + line + 3, box.width(), line)
    return QRect(box.left(), box.top(), box.width(), line), below


def _sign_box(option: QStyleOptionViewItem) -> QRect:
    line = option.fontMetrics.height()
    left = option.rect.left() + _MARGIN
    if option.direction == Qt.LayoutDirection.RightToLeft:
        left = option.rect.right() - _MARGIN - _INDENT
    return QRect(left, option.rect.top() + _PADDING, _INDENT, line)


def _write(painter: QPainter, box: QRect, text: str) -> None:
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
