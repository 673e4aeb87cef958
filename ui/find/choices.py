"""What is offered to choose from: rows with a label, words, and something at the end."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.rows import MARGIN, PADDING, Index, is_chosen, paint_ground, write_line

_LABEL = 108
_GAP = 12
CHOICE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """A row. `why` says why it cannot be chosen now; empty where it can."""

    text: str
    act: Callable[[], object]
    label: str = ""
    end: str = ""
    why: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(word for word in (self.label, self.text, self.end, self.why) if word)


class Choices(QAbstractListModel):
    """The rows that are offered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Choice, ...] = ()

    def show_rows(self, rows: tuple[Choice, ...]) -> None:
        """Offer other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its words, or what a screen reader says."""
        row = self.rows[index.row()]
        if role == CHOICE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row.why or None if role == Qt.ItemDataRole.ToolTipRole else None


class ChoiceDelegate(QStyledItemDelegate):
    """Paints the rows: the label muted, what cannot be chosen grey, with the reason."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(0, option.fontMetrics.height() + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row: Choice = index.data(CHOICE)
        colours = theme.of(option.palette)
        painter.save()
        paint_ground(painter, option)
        text = colours.colour("on_selected" if is_chosen(option) else "text")
        muted = colours.colour("on_selected" if is_chosen(option) else "muted")
        whole = option.rect.adjusted(MARGIN + PADDING, 0, -MARGIN - PADDING, 0)
        painter.setFont(theme.scaled(option.font, 0.88))
        painter.setPen(muted)
        end = row.why or row.end
        room = min(painter.fontMetrics().horizontalAdvance(end) + 2, whole.width() // 2)
        label = _LABEL if row.label else 0
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        write_line(painter, _cut(whole, 0, label - _GAP, rtl), row.label)
        write_line(painter, _cut(whole, whole.width() - room, room, rtl), end)
        painter.setFont(option.font)
        painter.setPen(muted if row.why else text)
        middle = whole.width() - label - room - (_GAP if end else 0)
        write_line(painter, _cut(whole, label, middle, rtl), row.text)
        painter.restore()


def _cut(box: QRect, start: int, width: int, rtl: bool) -> QRect:
    """Return the stretch of a box from where lines begin."""
    left = box.right() + 1 - start - width if rtl else box.left() + start
    return QRect(left, box.top(), max(width, 0), box.height())
