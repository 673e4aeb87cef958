"""A paragraph of the sheet set in rows: where its lines break and where each of them begins.

Lengths of set text are twips, which are the pixels of its fonts; x counts from the left margin.
A row is drawn by its baseline, so that other fonts' ascents move nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine, QTextOption

from drafter.exports.geometry import TWIPS
from drafter.exports.sheet import Align, Font, Line, LineStyle, Run
from drafter.text.characters import is_han
from ui.page.faces import char_format, qt_font, stretches

DESCENT = 0.216
"""Part of the size that Times New Roman has below its baseline; Word puts what an exact line has
more than that above it (first baselines at 222 and 84 points, as measured)."""

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_SIDES = {Align.START: (_LEFT, _RIGHT), Align.END: (_RIGHT, _LEFT)}
"""The sides in text from left to right and in text from right to left."""
_NO_SIDE = {
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.JUSTIFY: Qt.AlignmentFlag.AlignJustify,
}

_LABEL_GAP = 5.0
"""Points after a label that passes every tab stop (chosen)."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What a text is set to: the width between the margins, in points, and how it runs."""

    usable: float
    right_to_left: bool = False
    east_asian: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A line as set. `layouts` holds what its lines are part of; `notes` are called in it."""

    layouts: tuple[QTextLayout, ...]
    lines: tuple[QTextLine, ...]
    height: float
    """From the row above to this one, in points."""
    baseline: float
    """Points from its top to its baseline."""
    notes: tuple[int, ...] = ()


@dataclass(slots=True)
class _Text:
    """A paragraph's text as Qt lays it out; by their places, the signs of notes, and the spaces
    (in points) that hang out where a line ends there: those between ideographs and Latin letters
    or figures; in text from right to left all, which Qt reckons to the width of a justified line.
    """

    layout: QTextLayout
    signs: dict[int, int]
    spaces: dict[int, float]


def rows(line: Line, measure: Measure) -> tuple[Row, ...]:
    """Return a paragraph's rows, its label in the first; one empty row where it has no text."""
    style = line.style
    label = _label(line, measure)
    begin = style.left + style.first if label is None else _after(label, style)
    text = _text(line.runs, style, measure)
    broken = tuple(_broken(text, style, begin, measure))
    size = max([style.font.size, *(r.font.size for r in line.runs if r.note is None)])
    baseline = style.leading - DESCENT * size
    if not broken:
        return (Row((), (), style.leading, baseline),)
    result = [Row((text.layout,), (row,), style.leading, baseline, n) for row, n in broken]
    if label is not None:
        first = result[0]
        both = (label, text.layout), (label.lineAt(0), *first.lines)
        result[0] = Row(*both, style.leading, baseline, first.notes)
    return tuple(result)


def _label(line: Line, measure: Measure) -> QTextLayout | None:
    """Return the label, set at its place in the first row."""
    if line.label is None:
        return None
    run = Run(line.label.text, line.label.font)
    layout = _text((run,), line.style, measure).layout
    layout.setTextOption(_option(Align.START, measure))
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(measure.usable * TWIPS)
    row.setLineWidth(row.naturalTextWidth())
    _place(row, line.style.left + line.style.first, row.width() / TWIPS, measure)
    layout.endLayout()
    return layout


def _after(label: QTextLayout, style: LineStyle) -> float:
    """Return where the text after a label begins: at its place, or at the next stop beyond it."""
    begin = style.left + style.first
    end = begin + label.lineAt(0).naturalTextWidth() / TWIPS
    if end <= style.text_at:
        return style.text_at
    return next((stop for stop in style.stops if stop >= end), end + _LABEL_GAP)


def _text(runs: tuple[Run, ...], style: LineStyle, measure: Measure) -> _Text:
    layout = QTextLayout("", qt_font(style.font, "latin"))
    layout.setTextOption(_option(style.align, measure))
    layout.setCacheEnabled(True)
    result = _Text(layout, {}, {})
    text, place = "", 0
    formats: list[QTextLayout.FormatRange] = []
    pieces = list(_pieces(runs, measure))
    for (run, piece, family), (_, following, _) in zip(pieces, [*pieces[1:], _END], strict=False):
        if run.note is not None:
            result.signs[place] = run.note
        length = _units(piece)
        formats.append(_range(place, length, run.font, family))
        if measure.right_to_left:
            result.spaces.update(_hanging(piece, place, run.font, family))
        text, place = text + piece, place + length
        if measure.east_asian and _spaced(piece[-1], following[:1]):
            result.spaces[place] = space = run.font.size / 4
            wide = replace(run.font, spacing=run.font.spacing + space)
            formats.append(_range(place - 1, 1, wide, family))
    layout.setText(text)
    layout.setFormats(formats)
    return result


_Piece = tuple[Run, str, str]
"""A run, a stretch of its text and the family that this takes."""
_END: _Piece = (Run("", Font("", "", "", 0)), "", "")


def _pieces(runs: tuple[Run, ...], measure: Measure) -> Iterator[_Piece]:
    for run in runs:
        for piece, family in stretches(_shown(run.text), east_asian=measure.east_asian):
            yield run, piece, family


def _hanging(piece: str, place: int, font: Font, family: str) -> Iterator[tuple[int, float]]:
    """Yield for every space in a stretch the place after it, and its width in points."""
    width = QFontMetricsF(qt_font(font, family)).horizontalAdvance(" ") / TWIPS
    return ((place + n, width) for n, character in enumerate(piece, 1) if character == " ")


def _spaced(left: str, right: str) -> bool:
    """Say whether a quarter of an em stands between two characters, as Word puts it there."""
    return (is_han(left) and right.isascii() and right.isalnum()) or (
        is_han(right) and left.isascii() and left.isalnum()
    )


def _units(text: str) -> int:
    """Return a text's length as Qt counts it: characters beyond the first plane are two."""
    return len(text) if text.isascii() else len(text) + sum(c > "\uffff" for c in text)


def _shown(text: str) -> str:
    return text.replace("\n", "\u2028")


def _range(start: int, length: int, font: Font, family: str) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start, result.length = start, length
    result.format = char_format(font, family)
    return result


def _option(align: Align, measure: Measure) -> QTextOption:
    right_to_left = measure.right_to_left
    flag = _SIDES[align][right_to_left] if align in _SIDES else _NO_SIDE[align]
    option = QTextOption(flag)
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _broken(
    text: _Text, style: LineStyle, begin: float, measure: Measure
) -> Iterator[tuple[QTextLine, tuple[int, ...]]]:
    """Yield the lines of a text, each with the notes called in it."""
    text.layout.beginLayout()
    while (row := text.layout.createLine()).isValid():
        width = measure.usable - style.right - begin
        row.setLineWidth(width * TWIPS)
        _settle(row, text, width)
        _place(row, begin, width, measure)
        yield row, tuple(text.signs[n] for n in _covered(row) if n in text.signs)
        begin = style.left
    text.layout.endLayout()


def _covered(row: QTextLine) -> range:
    return range(row.textStart(), _end(row))


def _settle(row: QTextLine, text: _Text, width: float) -> None:
    """Take back what a line ends with where the next would begin with the sign of a note; let a
    space at its end hang out.
    """
    while row.textLength() > 1 and _end(row) in text.signs:
        row.setNumColumns(row.textLength() - 1, width * TWIPS)
    space = text.spaces.get(_end(row))
    if space:
        row.setNumColumns(row.textLength(), (width + space) * TWIPS)


def _end(row: QTextLine) -> int:
    return row.textStart() + row.textLength()


def _place(row: QTextLine, begin: float, width: float, measure: Measure) -> None:
    """Put a line at its distance from the side where reading begins, its baseline at 0."""
    x = measure.usable - begin - width if measure.right_to_left else begin
    row.setPosition(QPointF(x * TWIPS, -row.ascent()))
