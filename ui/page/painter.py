"""Paints a page: black on what is there, with a painter whose unit is the twip."""

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from drafter.exports.geometry import TWIPS
from ui.page.layout import Page, Rule

TWIPS_PER_INCH = 72 * TWIPS


def paint(page: Page, painter: QPainter) -> None:
    """Paint the rows and rules of a page; the paper itself is the caller's."""
    painter.setPen(Qt.GlobalColor.black)
    for placed in page.placed:
        place = QPointF(placed.x * TWIPS, placed.y * TWIPS)
        for line in placed.row.lines:
            line.draw(painter, place)
    for rule in page.rules:
        _rule(rule, painter)


def _rule(rule: Rule, painter: QPainter) -> None:
    pen = QPen(Qt.GlobalColor.black, rule.thickness * TWIPS)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QLineF(rule.x0 * TWIPS, rule.y * TWIPS, rule.x1 * TWIPS, rule.y * TWIPS))
