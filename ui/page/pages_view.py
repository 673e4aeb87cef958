"""The pages on a neutral ground: scrolled, zoomed, the paragraph one writes in marked beside it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from drafter.exports.geometry import TWIPS
from ui.page.layout import Page
from ui.page.painter import paint
from ui.page.stack import GAP, Stack

LEAST, MOST = 25, 300
"""Zoom, in per cent."""
_STEP = 1.1
_SHADOW = 4
"""Pixels that the shadow of a page reaches."""
_MARK = 3.0
"""Width of the mark beside the present paragraph, in pixels."""


class PagesView(QAbstractScrollArea):
    """Signals: `page_changed` (from 1), `zoom_changed` (per cent), `block_wanted` by a click."""

    page_changed = Signal(int)
    zoom_changed = Signal(int)
    block_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = Stack()
        self.fits_width = True
        self._zoom = 100.0
        self._block = ""
        self._page = 1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Dark)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def zoom(self) -> int:
        """The size of the pages, in per cent of that on paper."""
        return round(self._zoom)

    @property
    def page(self) -> int:
        """The page at the top of the view, from 1."""
        return self._page

    def set_pages(self, pages: tuple[Page, ...]) -> None:
        """Show other pages at the same place."""
        self.stack = Stack(pages, self.stack.scale, self.stack.width)
        self._arrange()
        self._scrolled()

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at a size in per cent; what stands at the top stays there."""
        self.fits_width = False
        self._apply(zoom)

    def fit_width(self) -> None:
        """Show the pages as wide as the view, now and when it changes its size."""
        self.fits_width = True
        self._arrange()

    def go_to_page(self, number: int) -> None:
        """Show a page from its top."""
        self.verticalScrollBar().setValue(round(self.stack.top(number - 1) - GAP))

    def show_block(self, block: str) -> None:
        """Mark a paragraph and show it, moving no further than it takes."""
        self._block = block
        place = self.stack.spot(block)
        if place:
            self._reveal(place)
        self.viewport().update()

    def _reveal(self, place: QRectF) -> None:
        bar, margin = self.verticalScrollBar(), 2 * GAP
        height = self.viewport().height()
        if place.top() - margin < bar.value():
            bar.setValue(round(place.top() - margin))
        elif place.bottom() + margin > bar.value() + height:
            bar.setValue(round(min(place.top() - margin, place.bottom() + margin - height)))

    def _apply(self, zoom: float) -> None:
        before, old = self._zoom, self.verticalScrollBar().value()
        self._zoom = min(max(zoom, LEAST), MOST)
        self._arrange()
        self.verticalScrollBar().setValue(round(old * self._zoom / before))
        self.zoom_changed.emit(self.zoom)

    def _arrange(self) -> None:
        """Place the pages and set the scroll bars to them."""
        view, pages = self.viewport(), self.stack.pages
        if self.fits_width and pages:
            wide = max(page.width for page in pages) * self._dots
            self._take_zoom(100 * (view.width() - 2 * GAP) / wide)
        self.stack = Stack(pages, self._zoom / 100 * self._dots, view.width())
        wide, high = self.stack.extent
        for bar, size, room in (
            (self.horizontalScrollBar(), wide, view.width()),
            (self.verticalScrollBar(), high, view.height()),
        ):
            bar.setRange(0, max(0, round(size - room)))
            bar.setPageStep(room)
        view.update()

    def _take_zoom(self, zoom: float) -> None:
        zoom = min(max(zoom, LEAST), MOST)
        if zoom != self._zoom:
            self._zoom = zoom
            self.zoom_changed.emit(self.zoom)

    @property
    def _dots(self) -> float:
        """Pixels in a point at a hundred per cent."""
        return self.logicalDpiX() / 72

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        page = self.stack.page_at(middle) + 1
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    @property
    def _corner(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is seen of the pages."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Dark))
        seen = QRectF(event.rect()).translated(self._corner)
        painter.translate(-self._corner)
        for number, page in enumerate(self.stack.pages):
            rect = self.stack.rect(number)
            if rect.adjusted(0, 0, _SHADOW, _SHADOW).intersects(seen):
                self._paint_page(painter, page, rect)
        for spot in self.stack.spots(self._block):
            self._paint_mark(painter, spot)
        painter.end()

    def _paint_page(self, painter: QPainter, page: Page, rect: QRectF) -> None:
        for reach in range(1, _SHADOW + 1):
            shade = QColor(0, 0, 0, 36 // reach)
            painter.fillRect(rect.adjusted(reach, reach, reach, reach), shade)
        painter.fillRect(rect, Qt.GlobalColor.white)
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        painter.scale(self.stack.scale / TWIPS, self.stack.scale / TWIPS)
        paint(page, painter)
        painter.restore()

    def _paint_mark(self, painter: QPainter, spot: QRectF) -> None:
        colour = self.palette().color(QPalette.ColorRole.Link)
        left = spot.left() + 2 * _MARK
        painter.fillRect(QRectF(left, spot.top(), _MARK, spot.height()), colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the same part of the text in view at another width."""
        before, old = self.stack.scale, self.verticalScrollBar().value()
        self._arrange()
        if self.stack.scale != before:
            self.verticalScrollBar().setValue(round(old * self.stack.scale / before))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * _STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the ends with Home and End; zoom with plus and minus; else as scroll areas do."""
        acts = {
            Qt.Key.Key_Home: lambda: self.go_to_page(1),
            Qt.Key.Key_End: lambda: self.go_to_page(len(self.stack.pages)),
            Qt.Key.Key_Plus: lambda: self.set_zoom(self._zoom * _STEP),
            Qt.Key.Key_Minus: lambda: self.set_zoom(self._zoom / _STEP),
        }
        act = acts.get(Qt.Key(event.key()))
        if act:
            act()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the paragraph that was clicked."""
        place = event.position() + self._corner
        block = self.stack.block_at(place.x(), place.y())
        if block:
            self.block_wanted.emit(block)

    def changeEvent(self, event: QEvent) -> None:
        """Paint the ground anew in another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
        super().changeEvent(event)
