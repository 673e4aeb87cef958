"""How a paragraph looks in the draft view: its indents, its font, the runs of its text.

Geometry follows the printed page (a first line begins a tab in, a numbered one two tabs, the number
standing at the first), measured in tabs that grow with the text size.
"""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QTextBlockFormat, QTextCharFormat

from drafter.languages.language import language
from drafter.model.document import Block, Kind
from drafter.model.passage import Mark, Passage, Style
from drafter.text.characters import ANCHOR
from ui.editor.fonts import emphasis_families, slants, text_font
from ui.editor.notes import MEASURED
from ui.positions import units

NOTE_CALL = int(QTextCharFormat.ObjectTypes.UserObject.value) + 1
_LINE_PITCH = {"zh": 1.85, "ar": 2.0}
_LINE_PITCH_ELSE = 1.56
"""From line to line, over the text size: the same whatever fonts meet in a line."""
_TITLE_SCALE = 1.25
_TAB = 2.3
"""A tab over the text size, as printed: 475 twentieths of a point at 10 points, nearly."""
_LABELLED = (Kind.OPERATIVE, Kind.NUMBERED)
_CENTRED_HEADING_LEVELS = 1


PLAIN: frozenset[Style] = frozenset()


class Run(NamedTuple):
    """A stretch of a paragraph, in UTF-16 units, and the styles on it."""

    length: int
    styles: frozenset[Style]
    note: bool = False


class Indents(NamedTuple):
    """Where the label, the first line and the other lines begin, in tabs."""

    label: float
    first: float
    rest: float


class Look(NamedTuple):
    """All that the form of a paragraph hangs on besides its text."""

    kind: Kind
    level: int
    opens_part: bool
    first: bool


def indents(kind: Kind, level: int) -> Indents:
    """Return the indents of a paragraph of this kind and level."""
    if kind in (Kind.TITLE, Kind.HEADING, Kind.OPAQUE):
        return Indents(0, 0, 0)
    if kind is Kind.CONTINUATION:
        return Indents(0, level + 1, level + 1) if level else Indents(0, 0, 0)
    if level:
        return Indents(level, level + 1, level + 1)
    if kind in _LABELLED:
        return Indents(1, 2, 0)
    return Indents(0, 1, 0)


def runs_of(passage: Passage) -> list[Run]:
    """Return the passage as runs of equal style; every footnote call is a run of its own."""
    text = passage.text
    if not text:
        return []
    if not passage.marks and not passage.notes:
        return [Run(units(text, len(text)), PLAIN)]
    cuts = {0, len(text)}
    for mark in passage.marks:
        cuts |= {mark.start, mark.end}
    for call in re.finditer(ANCHOR, text):
        cuts |= {*call.span()}
    runs = []
    for start, end in pairwise(sorted(cuts)):
        piece = text[start:end]
        runs.append(Run(units(piece, len(piece)), _styles(passage.marks, start), piece == ANCHOR))
    return runs


def _styles(marks: tuple[Mark, ...], place: int) -> frozenset[Style]:
    here = [mark.style for mark in marks if mark.start <= place < mark.end]
    return frozenset(here) if here else PLAIN


@dataclass(frozen=True)
class Typography:
    """Formats for one language at one text size (points)."""

    code: str
    size: float

    @property
    def font(self) -> QFont:
        """The font of running text."""
        return text_font(self.code, self.size)

    @property
    def tab(self) -> float:
        """The width of a tab, in pixels."""
        return self.em * _TAB

    @property
    def em(self) -> float:
        """The text size in pixels."""
        return float(QFontInfo(self.font).pixelSize())

    @property
    def right_to_left(self) -> bool:
        """Whether the text runs from right to left."""
        return language(self.code).right_to_left

    def block_format(self, look: Look) -> QTextBlockFormat:
        """Return indents, spacing and direction of a paragraph."""
        form = QTextBlockFormat()
        places = indents(look.kind, look.level)
        if self.right_to_left:
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            form.setRightMargin(places.rest * self.tab)
        else:
            form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            form.setLeftMargin(places.rest * self.tab)
        form.setTextIndent((places.first - places.rest) * self.tab)
        pitch = self.em * _LINE_PITCH.get(self.code, _LINE_PITCH_ELSE)
        if look.kind is Kind.TITLE:
            pitch *= _TITLE_SCALE * 0.92
        form.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setBottomMargin(self.em * 0.7)
        form.setTopMargin(self.space_above(look))
        if look.kind is Kind.HEADING and look.level < _CENTRED_HEADING_LEVELS:
            form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return form

    def space_above(self, look: Look) -> float:
        """Return the space above a paragraph, in pixels; where a part opens, for its heading."""
        if look.opens_part:
            return 0.0 if look.first else self.em * 4.8
        if look.kind in (Kind.HEADING, Kind.TITLE):
            return self.em * 0.7
        return 0.0

    def char_format(self, look: Look, run: Run) -> QTextCharFormat:
        """Return the format of a run."""
        form = self.base_format(look)
        styles = run.styles
        if Style.EMPHASIS in styles:
            self._emphasise(form)
        if Style.BOLD in styles:
            form.setFontWeight(QFont.Weight.Bold)
        if Style.ITALIC in styles:
            form.setFontItalic(slants(self.code))
        if Style.UNDERLINE in styles:
            form.setFontUnderline(True)
        if Style.SUPERSCRIPT in styles:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        if Style.SUBSCRIPT in styles:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        if run.note:
            form.setObjectType(NOTE_CALL)
            form.setProperty(MEASURED, form.font().toString())
        return form

    def base_format(self, look: Look) -> QTextCharFormat:
        """Return the format of unmarked text in such a paragraph."""
        form = QTextCharFormat()
        font = self.font
        if look.kind is Kind.TITLE:
            font.setPointSizeF(self.size * _TITLE_SCALE)
        if look.kind is Kind.TITLE or (look.kind is Kind.HEADING and look.level < 2):
            font.setBold(True)
        if look.kind is Kind.HEADING and look.level >= 2:
            font.setItalic(slants(self.code))
        form.setFont(font)
        return form

    def _emphasise(self, form: QTextCharFormat) -> None:
        own = emphasis_families(self.code)
        if own:
            form.setFontFamilies(own)
            return
        if self.code in ("zh", "ar"):
            form.setFontWeight(QFont.Weight.Bold)
        if self.code != "zh":
            form.setFontItalic(slants(self.code))


def look_of(block: Block, *, opens_part: bool, first: bool) -> Look:
    """Return the look of a block; `first` is the very first of the document."""
    return Look(block.kind, block.level, opens_part, first)
