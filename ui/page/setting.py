"""A paragraph of the sheet set in rows: where its lines break and where each of them begins.

Lengths of set text are twips, which are the pixels of its fonts; x counts from the left margin.
A row is drawn by its baseline, so that other fonts' ascents move nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine, QTextOption

from drafter.exports.geometry import TWIPS
from drafter.exports.sheet import Align, Font, Line, LineStyle, Run
from drafter.text.characters import RIGHT_TO_LEFT_MARK, is_han
from ui.page.faces import char_format, qt_font, stretches
from ui.page.lines import HANGING, Measure, Text, broken, place
from ui.positions import units

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

_BETWEEN_SCRIPTS = 0.2
"""Ems between an ideograph and a Latin letter or figure (as measured in LibreOffice's pages)."""
_LABEL_GAP = 5.0
"""Points after a label that passes every tab stop (chosen)."""


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


def rows(line: Line, measure: Measure) -> tuple[Row, ...]:
    """Return a paragraph's rows, its label in the first; one empty row where it has no text."""
    style = line.style
    label = _label(line, measure)
    begin = style.left + style.first if label is None else _after(label, style)
    text = _text(line.runs, style, measure)
    lines = tuple(broken(text, style, begin, measure))
    size = max([style.font.size, *(r.font.size for r in line.runs if r.note is None)])
    baseline = style.leading - DESCENT * size
    if not lines:
        return (Row((), (), style.leading, baseline),)
    result = [Row((text.layout,), (row,), style.leading, baseline, n) for row, n in lines]
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
    place(row, line.style.left + line.style.first, row.width() / TWIPS, measure)
    layout.endLayout()
    return layout


def _after(label: QTextLayout, style: LineStyle) -> float:
    """Return where the text after a label begins: at its place, or at the next stop beyond it."""
    begin = style.left + style.first
    end = begin + label.lineAt(0).naturalTextWidth() / TWIPS
    if end <= style.text_at:
        return style.text_at
    return next((stop for stop in style.stops if stop >= end), end + _LABEL_GAP)


def _text(runs: tuple[Run, ...], style: LineStyle, measure: Measure) -> Text:
    layout = QTextLayout("", qt_font(style.font, "latin"))
    layout.setTextOption(_option(style.align, measure))
    layout.setCacheEnabled(True)
    result = Text(layout)
    text, place = "", 0
    formats: list[QTextLayout.FormatRange] = []
    pieces = [*_pieces(runs, measure), _END]
    for (run, piece, family), (beside, following, _) in pairwise(pieces):
        if run.note is not None:
            result.signs[place] = run.note
        length = units(piece, len(piece))
        formats.append(_range(place, length, run.font, family))
        if measure.right_to_left:
            spaces = (place + units(piece, n) for n, c in enumerate(piece) if c == " ")
            result.words.update((n, (run.font, family)) for n in spaces)
        elif measure.east_asian:
            marks = dict(_hanging(piece, place, run.font, family))
            result.marks |= marks.keys()
            result.hanging.update((n + 1, width) for n, width in marks.items())
        text, place = text + piece, place + length
        if measure.east_asian and _spaced(run, piece[-1], beside, following[:1]):
            result.hanging[place] = space = run.font.size * _BETWEEN_SCRIPTS
            wide = replace(run.font, spacing=run.font.spacing + space)
            formats.append(_range(place - 1, 1, wide, family))
    result.inner = frozenset(_places(text, _WITHIN))
    result.gaps = frozenset(_places(text, _GAP)) if result.inner else frozenset()
    layout.setText(text)
    layout.setFormats(formats)
    return result


_Piece = tuple[Run, str, str]
"""A run, a stretch of its text and the family that this takes."""
_END: _Piece = (Run("", Font("", "", "", 0)), "", "")


def _pieces(runs: tuple[Run, ...], measure: Measure) -> Iterator[_Piece]:
    """Yield stretches of one family; from right to left, a call is kept apart from a figure."""
    for run in runs:
        text = _shown(run.text)
        if run.note is not None:
            mark = RIGHT_TO_LEFT_MARK if measure.right_to_left else ""
            text = mark + (text.join(measure.around_figures) if text.isdigit() else text)
        for piece, family in stretches(text, east_asian=measure.east_asian):
            yield run, piece, family


def _hanging(piece: str, place: int, font: Font, family: str) -> Iterator[tuple[int, float]]:
    """Yield the places of the marks in a stretch that may hang out, each with its width."""
    for n, character in enumerate(piece):
        if character in HANGING:
            advance = QFontMetricsF(qt_font(font, family)).horizontalAdvance(character)
            yield place + units(piece, n), advance / TWIPS


_WITHIN = re.compile(r"(?<=\w/)(?=\w)")
_GAP = re.compile(r"(?<= )|(?<=[^\x00-\u2fff《（])(?=[\x21-\x7e])")


def _places(text: str, pattern: re.Pattern[str]) -> Iterator[int]:
    return (units(text, match.start()) for match in pattern.finditer(text))


def _spaced(run: Run, left: str, beside: Run, right: str) -> bool:
    """Say whether space stands between two characters, as word processors put it there."""
    if run.note is not None or beside.note is not None:
        return False
    return (is_han(left) and right.isascii() and right.isalnum()) or (
        is_han(right) and left.isascii() and left.isalnum()
    )


def _shown(text: str) -> str:
    return text.replace("\n", "\u2028")


def _range(start: int, length: int, font: Font, family: str) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start, result.length = start, length
    result.format = char_format(font, family)
    return result


def _option(align: Align, measure: Measure) -> QTextOption:
    right_to_left = measure.right_to_left
    if right_to_left and align is Align.JUSTIFY:
        align = Align.START
    flag = _SIDES[align][right_to_left] if align in _SIDES else _NO_SIDE[align]
    option = QTextOption(flag)
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
