"""What each glyph on the pages stands for, font by font, in the order in which they were drawn.

A PDF file numbers the glyphs of a font in that order.
"""

import unicodedata
from collections.abc import Iterator

from PySide6.QtGui import QGlyphRun, QRawFont, QTextLayout

from ui.page.layout import Page

_ALL = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll


def glyphs_drawn(pages: tuple[Page, ...]) -> list[list[str]]:
    """Return for each font the text of its glyphs; "" where a glyph is only part of a letter."""
    fonts: dict[bytes, dict[int, str]] = {}
    for run in _runs(pages):
        texts = fonts.setdefault(_face(run.rawFont()), {})
        for glyph, text in _texts(run):
            texts[glyph] = min(text, texts.get(glyph, text), key=_awkward)
    return [list(texts.values()) for texts in fonts.values()]


def _runs(pages: tuple[Page, ...]) -> Iterator[QGlyphRun]:
    for page in pages:
        for placed in page.placed:
            for line in placed.row.lines:
                yield from line.glyphRuns(-1, -1, _ALL)


def _face(font: QRawFont) -> bytes:
    """Return what tells font files apart: a slope or weight that is only drawn is no other file."""
    return bytes(font.fontTable("name").data()) + bytes(font.fontTable("head").data())


def _texts(run: QGlyphRun) -> Iterator[tuple[int, str]]:
    """Yield the glyphs of a run with their text; several characters where they are drawn as one."""
    source, places = run.sourceString(), run.stringIndexes()
    ends = dict(zip(starts := sorted(set(places)), [*starts[1:], len(source)], strict=True))
    last = -1
    for glyph, place in zip(run.glyphIndexes(), places, strict=True):
        end = ends[place] if place != starts[-1] else place + 1
        yield glyph, "" if place == last else source[place:end]
        last = place


def _awkward(text: str) -> tuple[bool, str]:
    """Order texts of a glyph: those that are only another form of one come after the others."""
    return unicodedata.normalize("NFKC", text) != text or not text, text
