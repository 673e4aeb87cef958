"""Where the lines of a paragraph break: as Qt breaks them, but for what East Asian texts do.

A full stop or comma that has no room hangs out at the right, as word processors let it; the sign
of a note begins no line.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout, QTextLine

from drafter.exports.geometry import TWIPS
from drafter.exports.sheet import LineStyle

HANGING = "，。、；：！？"
"""Marks that hang out in Chinese texts (as LibreOffice sets them; Word's hanging punctuation)."""
_NEAR = 8
"""Characters within which a mark can be that hangs: longer words are rare in Chinese texts."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What a text is set to: the width between the margins, in points, and how it runs."""

    usable: float
    right_to_left: bool = False
    east_asian: bool = False


@dataclass(slots=True)
class Text:
    """A paragraph's text as Qt lays it out, and what stands in it, by place (in Qt's units).

    `spaces` (in points) hang out where a line ends at them: those between ideographs and Latin
    letters or figures; in text from right to left all, which Qt reckons to the width of a
    justified line. `stops` are the marks that may hang out, with their widths. `inner` are the
    places within a symbol or figure ("A/72/53", "and/or") where word processors do not break;
    `gaps` the spaces.
    """

    layout: QTextLayout
    signs: dict[int, int] = field(default_factory=dict)
    spaces: dict[int, float] = field(default_factory=dict)
    stops: dict[int, float] = field(default_factory=dict)
    inner: frozenset[int] = frozenset()
    gaps: frozenset[int] = frozenset()


def broken(
    text: Text, style: LineStyle, begin: float, measure: Measure
) -> Iterator[tuple[QTextLine, tuple[int, ...]]]:
    """Yield the lines of a text, each with the notes called in it."""
    text.layout.beginLayout()
    while (row := text.layout.createLine()).isValid():
        width = measure.usable - style.right - begin
        row.setLineWidth(width * TWIPS)
        _settle(row, text, width)
        place(row, begin, width, measure)
        covered = range(row.textStart(), _end(row))
        yield row, tuple(text.signs[n] for n in covered if n in text.signs)
        begin = style.left
    text.layout.endLayout()


def place(row: QTextLine, begin: float, width: float, measure: Measure) -> None:
    """Put a line at its distance from the side where reading begins, its baseline at 0."""
    x = measure.usable - begin - width if measure.right_to_left else begin
    row.setPosition(QPointF(x * TWIPS, -row.ascent()))


def _settle(row: QTextLine, text: Text, width: float) -> None:
    """Let a mark hang out that has no room; take back what a line ends with where the next would
    begin with the sign of a note or within a symbol; let a space at its end hang out.
    """
    _hang(row, text, width)
    if _end(row) in text.inner:
        _shorten(row, text, width)
    while row.textLength() > 1 and _end(row) in text.signs:
        row.setNumColumns(row.textLength() - 1, width * TWIPS)
    space = text.spaces.get(_end(row))
    if space:
        row.setNumColumns(row.textLength(), (width + space) * TWIPS)


def _hang(row: QTextLine, text: Text, width: float) -> None:
    """Take a mark that is near, with the word before it, into the line if the word has room."""
    end, length = _end(row), row.textLength()
    stop = next((n for n in range(end, end + _NEAR) if n in text.stops), None)
    if stop is None or stop + 1 in text.signs:
        return
    row.setNumColumns(stop - row.textStart(), width * TWIPS)
    if _end(row) == stop:
        row.setNumColumns(stop + 1 - row.textStart(), (width + text.stops[stop]) * TWIPS)
    else:
        row.setNumColumns(length, width * TWIPS)


def _shorten(row: QTextLine, text: Text, width: float) -> None:
    """End a line at its last space, if it has one."""
    start = row.textStart()
    last = max((n for n in text.gaps if start < n < _end(row)), default=start)
    if last > start:
        row.setNumColumns(last + 1 - start, width * TWIPS)


def _end(row: QTextLine) -> int:
    return row.textStart() + row.textLength()
