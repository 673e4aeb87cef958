"""What is painted beside the text: labels, marks of findings, headings of parts."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
    QTextBlock,
    QTextLine,
)

from drafter.model.document import Block, Kind
from drafter.numbering.labels import Labels
from drafter.rules.rule import Family
from ui.editor.colours import ASIDE, faint, of_family
from ui.editor.formats import Look, Typography, indents
from ui.editor.hidden import paint_hidden
from ui.editor.standing import Findings, gravest
from ui.positions import units


class Row(NamedTuple):
    """A visible paragraph: the widget's, ours, its look, and its box on the viewport."""

    paragraph: QTextBlock
    block: Block
    look: Look
    box: QRectF


class Column(NamedTuple):
    """Where the text stands on the viewport, from left to right, in pixels."""

    left: float
    right: float
    width: float


class Margin:
    """Paints beside the text; `labels` and `headings` are set when the structure changes."""

    def __init__(self, typography: Typography) -> None:
        self.typography = typography
        self.labels = Labels({}, {}, {})
        self.headings: dict[str, str] = {}
        """The heading above a part, by the id of the part's first block."""
        self.findings = Findings()
        self.kept_as_found = ""

    def paint(
        self, painter: QPainter, rows: list[Row], column: Column, palette: QPalette, current: str
    ) -> None:
        """Paint the margin of some rows; `current` is the block that the caret is in."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        directions = Qt.LayoutDirection
        painter.setLayoutDirection(
            directions.RightToLeft if self._mirrored else directions.LeftToRight
        )
        for row in rows:
            if row.look.opens_part:
                self._heading(painter, row, column, palette)
            self._label(painter, row, column, palette, current=row.block.id == current)
            self._marks(painter, row, column, palette)
            paint_hidden(painter, row.paragraph, row.block.text, row.box.top(), palette)
            if row.block.id == current:
                self._here(painter, row, column, palette)
            if row.look.kind is Kind.OPAQUE:
                self._frame(painter, row, column, palette)

    def _label(
        self, painter: QPainter, row: Row, column: Column, palette: QPalette, *, current: bool
    ) -> None:
        printed = self.labels.of(row.block.id)
        base = _baseline(row)
        if printed:
            painter.setFont(self.typography.font)
            painter.setPen(palette.text().color())
            self._printed(painter, row, column, printed, base)
            return
        said = self.labels.name(row.block.id)
        if said:
            painter.setFont(self._small())
            painter.setPen(faint(palette, 0.85 if current else ASIDE))
            width = QFontMetricsF(painter.font()).horizontalAdvance(said)
            gap = self.typography.tab * 0.4
            x = column.right + gap if self._mirrored else column.left - gap - width
            painter.drawText(QPointF(x, base), said)

    def _printed(
        self, painter: QPainter, row: Row, column: Column, label: str, base: float
    ) -> None:
        places, tab = indents(row.look.kind, row.look.level), self.typography.tab
        width = QFontMetricsF(painter.font()).horizontalAdvance(label)
        room = (places.first - places.label) * tab - tab * 0.15
        start = min(places.label * tab, places.label * tab + room - width)
        x = column.right - start - width if self._mirrored else column.left + start
        painter.drawText(QPointF(x, base), label)

    def _marks(self, painter: QPainter, row: Row, column: Column, palette: QPalette) -> None:
        lines: dict[int, list[Family]] = {}
        layout = row.paragraph.layout()
        for finding, span in self.findings.of(row.block):
            line = layout.lineForTextPosition(units(row.block.text, span.start))
            lines.setdefault(line.lineNumber() if line.isValid() else 0, []).append(finding.family)
        size = QFontMetricsF(self._small()).ascent() * 0.62
        for number, families in lines.items():
            x = column.width - 2.2 * size if self._mirrored else 1.2 * size
            y = _baseline(row, number) - size * 1.05
            paint_mark(painter, gravest(families), QRectF(x, y, size, size), palette)

    def _heading(self, painter: QPainter, row: Row, column: Column, palette: QPalette) -> None:
        text = self.headings.get(row.block.id, "")
        if not text:
            return
        font = self._small()
        font.setBold(True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        line = self.typography.em * 1.15
        y = row.box.top() - line * (1.2 if row.look.first else 1.5)
        centre, width = (column.left + column.right) / 2, metrics.horizontalAdvance(text)
        painter.setPen(faint(palette, ASIDE))
        painter.drawText(QPointF(centre - width / 2, y), text)
        painter.setPen(QPen(faint(palette, 0.18), 1))
        middle, gap = y - metrics.ascent() * 0.35, line
        painter.drawLine(QPointF(column.left, middle), QPointF(centre - width / 2 - gap, middle))
        painter.drawLine(QPointF(centre + width / 2 + gap, middle), QPointF(column.right, middle))

    def _here(self, painter: QPainter, row: Row, column: Column, palette: QPalette) -> None:
        em = self.typography.em
        top = _baseline(row) - em * 0.85
        bottom = _baseline(row, row.paragraph.layout().lineCount() - 1) + em * 0.25
        gap = self.typography.tab * 0.2
        x = column.right + gap if self._mirrored else column.left - gap
        colour = QColor(palette.highlight().color())
        colour.setAlphaF(0.55)
        # Filled: a smooth line with a pen as wide takes more time than all else that a key does.
        painter.fillRect(QRectF(round(x) - 1, top, 2, bottom - top), colour)

    def _frame(self, painter: QPainter, row: Row, column: Column, palette: QPalette) -> None:
        box = QRectF(column.left, row.box.top(), column.right - column.left, row.box.height())
        painter.setPen(QPen(faint(palette, 0.35), 1, Qt.PenStyle.DashLine))
        painter.drawRect(box.adjusted(-6, -4, 6, 4))
        if not row.block.text:
            painter.setFont(self._small())
            painter.setPen(faint(palette, ASIDE))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.kept_as_found)

    @property
    def _mirrored(self) -> bool:
        return self.typography.right_to_left

    def _small(self) -> QFont:
        font = self.typography.font
        font.setPointSizeF(font.pointSizeF() * 0.8)
        return font


def _baseline(row: Row, number: int = 0) -> float:
    layout = row.paragraph.layout()
    line: QTextLine = layout.lineAt(number)
    return row.box.top() + line.y() + line.ascent() if line.isValid() else row.box.bottom()


def paint_mark(painter: QPainter, family: Family, box: QRectF, palette: QPalette) -> None:
    """Paint a disc, a triangle, a square or a ring: the form says the family too."""
    colour = of_family(family, palette)
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush if family is Family.INFORMATION else colour)
    if family is Family.MISTAKE:
        top = QPointF(box.center().x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomLeft(), box.bottomRight()]))
    elif family is Family.STYLE:
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5)
    else:
        painter.drawEllipse(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
