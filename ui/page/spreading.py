"""Justified text from right to left, spread by the spaces between its words alone.

Qt would lengthen Arabic words by strokes between their letters; a word that is copied or searched
in a PDF file then falls into its letters.
"""

from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine

from drafter.exports.geometry import TWIPS
from drafter.exports.sheet import Font
from ui.page.faces import char_format
from ui.page.taking import take

_LOOSE = 50.0
"""Points by which a line may be wider than it was measured, so that nothing of it is pushed out."""

Words = dict[int, tuple[Font, str]]
"""Font and family of every space, by its place."""


def spread(
    layout: QTextLayout, words: Words, width: float, first: float
) -> Iterator[tuple[QTextLine, float]]:
    """Yield the lines of a broken layout anew, each with its width in points: all but the last
    are as wide as there is room (`first` is the first line's).
    """
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    counts = [line.textLength() for line in lines]
    rooms = [first, *[width] * (len(lines) - 1)]
    extra = [
        item
        for line, room in zip(lines[:-1], rooms, strict=False)
        for item in _widened(line, words, room * TWIPS)
    ]
    layout.setFormats([*layout.formats(), *extra])
    layout.beginLayout()
    for count, room in zip(counts, rooms, strict=True):
        line = layout.createLine()
        take(line, count, (room + _LOOSE) * TWIPS)
        yield line, room + _LOOSE
    layout.endLayout()


def _widened(line: QTextLine, words: Words, room: float) -> Iterator[QTextLayout.FormatRange]:
    """Yield the formats of the spaces within a line that fill its room."""
    start = line.textStart()
    end = start + line.textLength()
    while end > start and end - 1 in words:
        end -= 1
    spaces = [place for place in range(start, end) if place in words]
    for place in spaces:
        result = QTextLayout.FormatRange()
        result.start, result.length = place, 1
        result.format = _with_space(*words[place], (room - line.naturalTextWidth()) / len(spaces))
        yield result


def _with_space(font: Font, family: str, more: float) -> QTextCharFormat:
    result = QTextCharFormat(char_format(font, family))
    wide = QFont(result.font())
    wide.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, font.spacing * TWIPS + more)
    result.setFont(wide)
    return result
