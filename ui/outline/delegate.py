"""How a row of the outline looks: a heading of a part, or a label and the first words."""

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from drafter.model.document import Kind
from ui import theme
from ui.outline.model import ROW
from ui.outline.rows import Row
from ui.rows import Index, is_chosen, paint_ground, write_line

_MARGIN = 8
_STEP = 12
_LABEL = 44


class OutlineDelegate(QStyledItemDelegate):
    """Paints the rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; parts stand apart."""
        row: Row = index.data(ROW)
        line = option.fontMetrics.height()
        return QSize(0, line + (20 if row.is_part else 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading of a part, or a label and first words."""
        row: Row = index.data(ROW)
        colours = theme.of(option.palette)
        painter.save()
        paint_ground(painter, option)
        inside = option.rect.adjusted(6 + _MARGIN, 0, -6 - _MARGIN, 0)
        if row.is_part:
            self._part(painter, option, row, inside.adjusted(0, 8, 0, 0), colours)
        else:
            names = ("on_selected", "on_selected") if is_chosen(option) else ("text", "muted")
            text, muted = map(colours.colour, names)
            self._paragraph(painter, option, row, inside, (text, muted))
        painter.restore()

    def _part(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: Row,
        box: QRect,
        colours: theme.Theme,
    ) -> None:
        painter.setFont(theme.scaled(option.font, 0.9, bold=True))
        painter.setPen(colours.colour("muted"))
        write_line(painter, box, row.text)

    def _paragraph(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: Row,
        box: QRect,
        colours: tuple[QColor, QColor],
    ) -> None:
        text, muted = colours
        whole = box
        box = box.adjusted(_STEP * row.level, 0, 0, 0)
        font = option.font
        if row.label:
            painter.setFont(theme.scaled(font, 0.88))
            painter.setPen(muted)
            label = row.label.rsplit(" ", 1)[-1] if row.level else row.label
            width = _LABEL if not row.level else _LABEL - 14
            beside = QRect(box.left(), box.top(), width, box.height())
            write_line(painter, QStyle.visualRect(option.direction, whole, beside), label)
            box = box.adjusted(width, 0, 0, 0)
        strong = row.kind in (Kind.TITLE, Kind.HEADING)
        painter.setFont(theme.scaled(font, 1.0, bold=strong))
        painter.setPen(text if row.text else muted)
        shown = row.text or ("…" if row.label else row.name)
        write_line(painter, QStyle.visualRect(option.direction, whole, box), shown)
