"""What each glyph on the pages stands for, font by font, in the order in which they were drawn.

A PDF file numbers the glyphs of a font in that order.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from PySide6.QtGui import QGlyphRun, QRawFont, QTextLayout

from ui.page.layout import Page

_DOUBLING = "\u0651"
_ALL = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll


def glyphs_drawn(pages: tuple[Page, ...]) -> list[list[str]]:
    """Return for each font the text of its glyphs; "" where a glyph is only part of a letter."""
    fonts: dict[bytes, dict[int, Counter[str]]] = {}
    for run, told in _runs(pages):
        counts = fonts.setdefault(_face(run.rawFont()), {})
        for glyph, text in _texts(run, told=told):
            counts.setdefault(glyph, Counter())[text] += 1
    return [[_likely(count) for count in counts.values()] for counts in fonts.values()]


def has_fonts(pages: tuple[Page, ...]) -> bool:
    """Say whether this machine has letters for the text: most of it, whatever its script."""
    glyphs = Counter(glyph == 0 for run, _ in _runs(pages) for glyph in run.glyphIndexes())
    return glyphs[True] <= glyphs[False]


def _runs(pages: tuple[Page, ...]) -> Iterator[tuple[QGlyphRun, bool]]:
    """Yield the runs of every line, each with whether its glyphs can be told apart by place.

    Where a line takes a letter from another font, Qt gives all its glyphs one place.
    """
    for page in pages:
        for placed in page.placed:
            for line in placed.row.lines:
                runs = line.glyphRuns(-1, -1, _ALL)
                told = all(_most_at_a_place(run) <= _MOST_OF_A_LETTER for run in runs)
                yield from ((run, told) for run in runs)


_MOST_OF_A_LETTER = 4
"""Glyphs that one letter may take: itself and its marks."""


def _most_at_a_place(run: QGlyphRun) -> int:
    return max(Counter(run.stringIndexes()).values(), default=0)


def _face(font: QRawFont) -> bytes:
    """Return what tells font files apart: a slope or weight that is only drawn is no other file."""
    return bytes(font.fontTable("name").data()) + bytes(font.fontTable("head").data())


def _texts(run: QGlyphRun, *, told: bool) -> Iterator[tuple[int, str]]:
    """Yield the glyphs of a run with their text: of what stands at one place each glyph has a
    character, and the last the rest, since letters and marks may be drawn as one.
    """
    source, places = run.sourceString(), run.stringIndexes()
    ends = dict(zip(starts := sorted(set(places)), [*starts[1:], len(source)], strict=True))
    for place, glyphs in groupby(zip(places, run.glyphIndexes(), strict=True), itemgetter(0)):
        end = ends[place] if place != starts[-1] else _end_of_letter(source, place)
        drawn = [glyph for _, glyph in glyphs]
        text = _as_drawn(source[place:end]) if told else ""
        last = len(drawn) - 1
        yield from ((glyph, text[n : n + 1]) for n, glyph in enumerate(drawn[:last]))
        yield drawn[last], text[last:]


def _as_drawn(letter: str) -> str:
    """Return a letter with its marks in the order of the glyphs: the sign of doubling comes first.

    Written texts may have a vowel before it, which is the same to whoever compares them.
    """
    if _DOUBLING not in letter[1:]:
        return letter
    return letter[:1] + _DOUBLING + letter[1:].replace(_DOUBLING, "", 1)


def _end_of_letter(source: str, place: int) -> int:
    """Return where a letter with its marks ends."""
    end = place + 1
    while end < len(source) and unicodedata.combining(source[end]):
        end += 1
    return end


def _likely(count: Counter[str]) -> str:
    """Return the text that a glyph stood for most often, of equals the plainest; else ""."""
    texts = [text for text in count if text]
    return max(texts, key=lambda text: (count[text], not _awkward(text)), default="")


def _awkward(text: str) -> bool:
    """Say whether a text is only another form of one."""
    return unicodedata.normalize("NFKC", text) != text
