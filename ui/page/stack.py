"""Pages one below the other on the screen: where each stands at a zoom, in pixels."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ui.page.layout import Page, Spot

GAP = 16.0
"""Pixels around the pages and between them."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Pages at a scale (pixels in a point), centred in a width."""

    pages: tuple[Page, ...] = ()
    scale: float = 1.0
    width: float = 0.0

    @property
    def extent(self) -> tuple[float, float]:
        """The size of all pages with the ground around them."""
        if not self.pages:
            return 0.0, 0.0
        widest = max(page.width for page in self.pages) * self.scale + 2 * GAP
        return widest, sum(page.height * self.scale + GAP for page in self.pages) + GAP

    def rect(self, number: int) -> QRectF:
        """Return the place of a page, counted from 0."""
        page = self.pages[number]
        wide, high = page.width * self.scale, page.height * self.scale
        left = max(GAP, (self.width - wide) / 2)
        return QRectF(left, self.top(number), wide, high)

    def top(self, number: int) -> float:
        """Return where a page begins; all pages of a sheet are of one size."""
        return GAP + number * (self.pages[0].height * self.scale + GAP) if self.pages else 0.0

    def page_at(self, y: float) -> int:
        """Return the page that a height belongs to; the ground below a page is that page's."""
        tops = [self.top(n) for n in range(len(self.pages))]
        return max(0, bisect_right(tops, y) - 1)

    def spot(self, block: str) -> QRectF | None:
        """Return the place of a block, where it begins."""
        for number, page in enumerate(self.pages):
            for spot in page.spots:
                if spot.block == block:
                    return self._on(number, spot)
        return None

    def spots(self, block: str) -> list[QRectF]:
        """Return every place of a block; one that runs on has some on several pages."""
        return [
            self._on(number, spot)
            for number, page in enumerate(self.pages)
            for spot in page.spots
            if spot.block == block
        ]

    def block_at(self, x: float, y: float) -> str:
        """Return the block at a place; "" where there is none."""
        if not self.pages:
            return ""
        number = self.page_at(y)
        found = (s.block for s in self.pages[number].spots if self._on(number, s).contains(x, y))
        return next(found, "")

    def _on(self, number: int, spot: Spot) -> QRectF:
        rect = self.rect(number)
        high = (spot.bottom - spot.top) * self.scale
        return QRectF(rect.left(), rect.top() + spot.top * self.scale, rect.width(), high)
