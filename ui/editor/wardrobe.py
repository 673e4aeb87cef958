"""Gives a paragraph of the widget its text and its formats, and touches nothing that is right."""

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor

from drafter.model.document import Block
from drafter.model.passage import Passage, Style
from ui.editor.differences import difference
from ui.editor.formats import Look, Run, Typography, runs_of
from ui.editor.positions import pieces, shown, units

_KEEP = QTextCursor.MoveMode.KeepAnchor
_PLAIN = Run(0, frozenset())


class Wardrobe:
    """The formats of one typography, each made once."""

    def __init__(self, typography: Typography) -> None:
        self.typography = typography
        self._block_formats: dict[Look, QTextBlockFormat] = {}
        self._char_formats: dict[tuple[Look, frozenset[Style], bool], QTextCharFormat] = {}

    def put(self, cursor: QTextCursor, block: Block, look: Look) -> None:
        """Put a new paragraph behind the one that the cursor is at the end of."""
        cursor.insertBlock(self._block_format(look), self._char_format(look, _PLAIN))
        wanted = self._wanted(block.passage, look)
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
        """Give a paragraph, whose text is right, the formats of its block."""
        form = self._block_format(look)
        if paragraph.blockFormat() != form:
            cursor.setPosition(paragraph.position())
            cursor.setBlockFormat(form)
        base = self._char_format(look, _PLAIN)
        if paragraph.charFormat() != base:
            cursor.setPosition(paragraph.position())
            cursor.setBlockCharFormat(base)
        wanted = self._wanted(block.passage, look)
        if _worn(paragraph) != wanted:
            self._wear(cursor, paragraph, wanted)

    def _wanted(self, passage: Passage, look: Look) -> list[tuple[int, QTextCharFormat]]:
        wanted: list[tuple[int, QTextCharFormat]] = []
        for run in runs_of(passage):
            form = self._char_format(look, run)
            if wanted and wanted[-1][1] is form:
                wanted[-1] = (wanted[-1][0] + run.length, form)
            else:
                wanted.append((run.length, form))
        return wanted

    @staticmethod
    def _wear(
        cursor: QTextCursor, paragraph: QTextBlock, wanted: list[tuple[int, QTextCharFormat]]
    ) -> None:
        place = paragraph.position()
        for length, form in wanted:
            cursor.setPosition(place)
            cursor.setPosition(place + length, _KEEP)
            cursor.setCharFormat(form)
            place += length

    def _block_format(self, look: Look) -> QTextBlockFormat:
        if look not in self._block_formats:
            self._block_formats[look] = self.typography.block_format(look)
        return self._block_formats[look]

    def _char_format(self, look: Look, run: Run) -> QTextCharFormat:
        key = (look, run.styles - {Style.LINK}, run.note)
        if key not in self._char_formats:
            self._char_formats[key] = self.typography.char_format(look, run)
        return self._char_formats[key]


def _worn(paragraph: QTextBlock) -> list[tuple[int, QTextCharFormat]]:
    worn = []
    place = paragraph.begin()
    while not place.atEnd():
        fragment = place.fragment()
        worn.append((fragment.length(), fragment.charFormat()))
        place += 1
    return worn
