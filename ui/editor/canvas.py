"""The page on the desk: where the column of text stands, and which paragraphs can be seen."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QTextFrameFormat
from PySide6.QtWidgets import QTextEdit

from ui.editor.binding import Binding
from ui.editor.formats import Typography
from ui.editor.margin import Column, Row

_TEXT_WIDTH = 36.5
"""Text width over text size on the printed page: 365 points at 10 points."""
_GUTTER = 5.2
_FAR_GUTTER = 3.0
_TOP = 3.6
_BOTTOM = 9.0


def page_width(typography: Typography) -> int:
    """Return how wide the page is with both gutters, in pixels."""
    return round(typography.em * (_TEXT_WIDTH + _GUTTER + _FAR_GUTTER))


def centre(edit: QTextEdit, typography: Typography) -> None:
    """Put the page in the middle of the desk, by margins: so resizing lays nothing out again."""
    spare = edit.width() - edit.verticalScrollBar().sizeHint().width()
    side = max((spare - page_width(typography)) // 2, 0)
    margins = edit.viewportMargins()
    if (margins.left(), margins.right()) != (side, side):
        edit.setViewportMargins(side, 0, side, 0)


def keep_scroll_bar(edit: QTextEdit) -> None:
    """Keep the room of the scroll bar where nothing is to scroll: else all is laid out twice."""
    edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = edit.verticalScrollBar()
    bar.rangeChanged.connect(lambda least, most: bar.setEnabled(least < most))


def lay_out(edit: QTextEdit, typography: Typography) -> None:
    """Give the text its gutters; the wide one, for labels, stands where lines begin."""
    em = typography.em
    near, far = round(em * _GUTTER), round(em * _FAR_GUTTER)
    form = QTextFrameFormat(edit.document().rootFrame().frameFormat())
    form.setLeftMargin(far if typography.right_to_left else near)
    form.setRightMargin(near if typography.right_to_left else far)
    form.setTopMargin(em * _TOP)
    form.setBottomMargin(em * _BOTTOM)
    edit.document().setDocumentMargin(0)
    edit.document().rootFrame().setFrameFormat(form)


def column(edit: QTextEdit) -> Column:
    """Return where the text stands on the viewport."""
    form = edit.document().rootFrame().frameFormat()
    width = edit.viewport().width()
    return Column(form.leftMargin(), width - form.rightMargin(), width)


def visible_rows(edit: QTextEdit, binding: Binding, top: float, bottom: float) -> Iterator[Row]:
    """Yield the paragraphs that stand between two heights of the viewport."""
    layout = edit.document().documentLayout()
    scrolled = edit.verticalScrollBar().value()
    paragraph = edit.cursorForPosition(QPoint(0, int(top))).block()
    if paragraph.previous().isValid():
        paragraph = paragraph.previous()
    while paragraph.isValid() and paragraph.blockNumber() < len(binding.row):
        box = QRectF(layout.blockBoundingRect(paragraph)).translated(0, -scrolled)
        number = paragraph.blockNumber()
        look = binding.looks[number]
        if not box.height():
            return  # Before the first layout no paragraph has a place.
        if box.top() - binding.typography.space_above(look) > bottom:
            return
        yield Row(paragraph, binding.row[number], look, box)
        paragraph = paragraph.next()
