"""Where the lines of a paragraph break: as Qt breaks them, but for what East Asian texts do.

A full stop or comma that has no room hangs out at the right, as word processors let it; the sign
of a note begins no line.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout, QTextLine

from drafter.exports.geometry import TWIPS
from drafter.exports.sheet import Align, LineStyle
from ui.page.spreading import Words, spread
from ui.page.taking import take

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
    around_figures: tuple[str, str] = ("", "")
    """What stands before and after the figures of notes."""


@dataclass(slots=True)
class Text:
    """A paragraph's text as Qt lays it out, and what stands in it, by place (in Qt's units).

    `hanging` holds where a line may end with what hangs out at the right, and how wide that is in
    points: a mark, or the space between an ideograph and a Latin letter or figure. `words` are the
    spaces of a text from right to left.
    `inner` are the places within a symbol ("A/72/53") where word processors do not break; `gaps`
    those where they do, in a text that has such symbols.
    """

    layout: QTextLayout
    signs: dict[int, int] = field(default_factory=dict)
    hanging: dict[int, float] = field(default_factory=dict)
    marks: set[int] = field(default_factory=set)
    words: Words = field(default_factory=dict)
    inner: frozenset[int] = frozenset()
    gaps: frozenset[int] = frozenset()


def broken(
    text: Text, style: LineStyle, begin: float, measure: Measure
) -> Iterator[tuple[QTextLine, tuple[int, ...]]]:
    """Yield the lines of a text, each with the notes called in it."""
    room = measure.usable - style.right
    rows = _broken(text, room - style.left, room - begin)
    if measure.right_to_left and style.align is Align.JUSTIFY and len(rows) > 1:
        rows = list(spread(text.layout, text.words, room - style.left, room - begin))
    for row, width in rows:
        place(row, begin, width, measure)
        covered = range(row.textStart(), _end(row))
        yield row, tuple(text.signs[n] for n in covered if n in text.signs)
        begin = style.left


def _broken(text: Text, width: float, first: float) -> list[tuple[QTextLine, float]]:
    """Return the lines, each with its width."""
    rows: list[tuple[QTextLine, float]] = []
    text.layout.beginLayout()
    while (row := text.layout.createLine()).isValid():
        row.setLineWidth((width if rows else first) * TWIPS)
        _settle(row, text, width if rows else first)
        rows.append((row, width if rows else first))
    text.layout.endLayout()
    return rows


def place(row: QTextLine, begin: float, width: float, measure: Measure) -> None:
    """Put a line at its distance from the side where reading begins, its baseline at 0."""
    x = measure.usable - begin - width if measure.right_to_left else begin
    row.setPosition(QPointF(x * TWIPS, -row.ascent()))


def _settle(row: QTextLine, text: Text, width: float) -> None:
    """Let hang out what may; take back what a line ends with where the next would begin with the
    sign of a note, with a mark or within a symbol.
    """
    if _hung(row, text, width):
        return
    if _end(row) in text.inner:
        _shorten(row, text, width)
    while row.textLength() > 1 and (_end(row) in text.signs or _end(row) in text.marks):
        take(row, row.textLength() - 1, width * TWIPS)
    extra = text.hanging.get(_end(row))
    if extra:
        take(row, row.textLength(), (width + extra) * TWIPS)


def _hung(row: QTextLine, text: Text, width: float) -> bool:
    """Take into the line what has room if what it then ends with hangs out."""
    end, start = _end(row), row.textStart()
    near = (n for n in range(end + _NEAR, end, -1) if n in text.hanging and n not in text.signs)
    for place_of_end in near:
        take(row, place_of_end - start, (width + text.hanging[place_of_end]) * TWIPS)
        if _end(row) == place_of_end:
            return True
        take(row, end - start, width * TWIPS)
    return False


def _shorten(row: QTextLine, text: Text, width: float) -> None:
    """End a line at its last space, if it has one."""
    start = row.textStart()
    last = max((n for n in text.gaps if start < n < _end(row)), default=start)
    if last > start:
        take(row, last - start, width * TWIPS)


def _end(row: QTextLine) -> int:
    return row.textStart() + row.textLength()
