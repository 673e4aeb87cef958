"""How rows of lists are painted: the ground of the chosen one, where sign and text stand, text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui import theme

MARGIN = 6
PADDING = 8
INDENT = 26
"""Pixels from the edge to the text; the sign stands in it."""

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_OWN_DIRECTION, _END = "\u2068", "\u2069"
_DIRECTIONS = {Qt.LayoutDirection.LeftToRight: "\u2066", Qt.LayoutDirection.RightToLeft: "\u2067"}
"""An isolate: a draft in English keeps its direction in an Arabic interface, and the reverse."""


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Say whether a row is the chosen one."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint the ground of the chosen row, or of the one under the mouse."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chosen = is_chosen(option)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.of(option.palette).colour("selected" if chosen else "hover"))
        painter.drawRoundedRect(option.rect.adjusted(MARGIN, 1, -MARGIN, -1), 6, 6)


def text_box(option: QStyleOptionViewItem) -> QRect:
    """Return where the text of a row with a sign stands."""
    box = option.rect.adjusted(MARGIN + INDENT, PADDING, -MARGIN - PADDING, -PADDING)
    if option.direction == Qt.LayoutDirection.RightToLeft:
        box.translate(-INDENT + PADDING, 0)
    return box


def sign_box(option: QStyleOptionViewItem) -> QRect:
    """Return where the sign of a row stands, as high as its first line."""
    line = QFontMetrics(option.font).height()
    left = option.rect.left() + MARGIN
    if option.direction == Qt.LayoutDirection.RightToLeft:
        left = option.rect.right() - MARGIN - INDENT
    return QRect(left, option.rect.top() + PADDING, INDENT, line)


def write_line(painter: QPainter, box: QRect, text: str, isolate: str = _OWN_DIRECTION) -> None:
    """Write a text on one line, shortened where it does not fit, in its own direction."""
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _LINE, f"{isolate}{shown}{_END}")


def write_muted(painter: QPainter, option: QStyleOptionViewItem, box: QRect, *parts: str) -> None:
    """Write what stands below the main line of a row: each part in its own direction."""
    painter.setFont(theme.scaled(option.font, 0.88))
    colour = "on_selected" if is_chosen(option) else "muted"
    painter.setPen(theme.of(option.palette).colour(colour))
    told = "  ·  ".join(f"{_OWN_DIRECTION}{part}{_END}" for part in parts)
    write_line(painter, box, told, _DIRECTIONS[option.direction])


def pen_for_text(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Take font and colour of the main text of a row."""
    painter.setFont(option.font)
    colour = "on_selected" if is_chosen(option) else "text"
    painter.setPen(theme.of(option.palette).colour(colour))
