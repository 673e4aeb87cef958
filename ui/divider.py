"""The line between parts of the desk; it is told by its colour where it can be drawn."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

FORM_WIDTH = 470
OUTLINE_WIDTHS, SIDE_WIDTHS = (190, 280), (352, 420)
"""Least and greatest width at first, in pixels; between them a sixth and a third of the window."""

NARROW, NARROWEST, LOW = 860, 700, 500
"""A window of fewer pixels leaves its room to the text: without outline, then without side panel,
without form, until asked. A text beside the panel would have two words in a line.
"""


class Divider(QSplitterHandle):
    """Paints itself: a style sheet would have to lie on everything that it divides."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        role = QPalette.ColorRole.Accent if self.underMouse() else QPalette.ColorRole.Mid
        QPainter(self).fillRect(self.rect(), self.palette().color(role))


class Divided(QSplitter):
    """Parts beside each other, with lines between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Return a line of ours."""
        handle = Divider(self.orientation(), self)
        handle.setAttribute(Qt.WidgetAttribute.WA_Hover)
        return handle


def shares(whole: int, tabs: int) -> list[int]:
    """Return the widths of outline, text and side panel in a window of a width.

    The side panel shows all its tabs where the form of the paragraph keeps its room.
    """
    if whole < NARROWEST:
        return [0, whole, 0]
    if whole < NARROW:
        return [0, whole - SIDE_WIDTHS[0], SIDE_WIDTHS[0]]
    outline = min(max(whole // 6, OUTLINE_WIDTHS[0]), OUTLINE_WIDTHS[1])
    side = min(max(whole // 3, SIDE_WIDTHS[0]), SIDE_WIDTHS[1])
    side = max(side, min(tabs, whole - outline - FORM_WIDTH))
    return [outline, whole - outline - side, side]
