"""Gives a paragraph of the widget its text and its formats, and touches nothing that is right."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from drafter.model.document import Block
from drafter.model.passage import Passage, Style
from ui.editor.differences import difference
from ui.editor.formats import PLAIN, Look, Run, Typography, runs_of
from ui.positions import pieces, shown, units

_KEEP = QTextCursor.MoveMode.KeepAnchor
_UNSEEN = frozenset({Style.LINK})
_Stretch = tuple[int, QTextCharFormat]


class Wardrobe:
    """The formats of one typography, each made once."""

    def __init__(self, typography: Typography) -> None:
        self.typography = typography
        self._suits: dict[Look, _Suit] = {}

    def put(self, cursor: QTextCursor, block: Block, look: Look) -> None:
        """Put a new paragraph behind the one that the cursor is at the end of."""
        suit = self._suit(look)
        cursor.insertBlock(suit.block, suit.base)
        wanted = suit.wanted(block.passage)
        texts = pieces(shown(block.text), (length for length, _ in wanted))
        for text, (_, form) in zip(texts, wanted, strict=True):
            cursor.insertText(text, form)

    def write(self, cursor: QTextCursor, paragraph: QTextBlock, block: Block) -> None:
        """Give a paragraph the text of a block, changing only the stretch that differs."""
        old, new = paragraph.text(), shown(block.text)
        if old == new:
            return
        change = difference(old, new)
        start = paragraph.position()
        cursor.setPosition(start + units(old, change.start))
        cursor.setPosition(start + units(old, change.end), _KEEP)
        cursor.insertText(change.new)

    def dress(self, cursor: QTextCursor, paragraph: QTextBlock, block: Block, look: Look) -> None:
        """Give a paragraph, whose text is right, the formats of its block that it lacks."""
        suit, place = self._suit(look), paragraph.position()
        if paragraph.blockFormat() != suit.block:
            cursor.setPosition(place)
            cursor.setBlockFormat(suit.block)
        if paragraph.charFormat() != suit.base:
            cursor.setPosition(place)
            cursor.setBlockCharFormat(suit.base)
        wanted = suit.wanted(block.passage)
        if _worn(paragraph) != wanted:
            _wear(cursor, place, wanted)

    def dress_anew(self, cursor: QTextCursor, place: int, block: Block, look: Look) -> None:
        """Give the paragraph that begins at a place its formats: it is known to have others."""
        suit = self._suit(look)
        cursor.setPosition(place)
        cursor.setBlockFormat(suit.block)
        cursor.setBlockCharFormat(suit.base)
        _wear(cursor, place, suit.wanted(block.passage))

    def _suit(self, look: Look) -> _Suit:
        suit = self._suits.get(look)
        if suit is None:
            suit = self._suits[look] = _Suit(self.typography, look)
        return suit


class _Suit:
    """The formats of one look."""

    def __init__(self, typography: Typography, look: Look) -> None:
        self._typography, self._look = typography, look
        self.block = typography.block_format(look)
        self.base = typography.char_format(look, Run(0, PLAIN))
        self._forms = {(PLAIN, False): self.base}

    def wanted(self, passage: Passage) -> list[_Stretch]:
        """Return the formats of a passage, with how many UTF-16 units each goes on for."""
        wanted: list[_Stretch] = []
        for run in runs_of(passage):
            form = self._form(run)
            if wanted and wanted[-1][1] is form:
                wanted[-1] = (wanted[-1][0] + run.length, form)
            else:
                wanted.append((run.length, form))
        return wanted

    def _form(self, run: Run) -> QTextCharFormat:
        styles = run.styles - _UNSEEN if run.styles else run.styles
        form = self._forms.get((styles, run.note))
        if form is None:
            form = self._typography.char_format(self._look, run)
            self._forms[styles, run.note] = form
        return form


def _wear(cursor: QTextCursor, place: int, wanted: list[_Stretch]) -> None:
    for length, form in wanted:
        cursor.setPosition(place)
        place += length
        cursor.setPosition(place, _KEEP)
        cursor.setCharFormat(form)


def _worn(paragraph: QTextBlock) -> list[_Stretch]:
    worn = []
    place = paragraph.begin()
    while not place.atEnd():
        fragment = place.fragment()
        worn.append((fragment.length(), fragment.charFormat()))
        place += 1
    return worn
