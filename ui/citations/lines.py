"""The verdict under every citation: sure ones underlined in green, others in grey dots.

What is wrong is a finding and is underlined as one; here it is left alone.
"""

from collections.abc import Iterable

from PySide6.QtGui import QPalette, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from drafter.citations.resolve import Standing
from drafter.model.document import Block, Document
from ui import theme
from ui.citations.known import known
from ui.positions import units

_LINES = {
    Standing.VERIFIED: (QTextCharFormat.UnderlineStyle.SingleUnderline, "good"),
    Standing.CONSISTENT: (QTextCharFormat.UnderlineStyle.DotLine, "good"),
    Standing.UNKNOWN: (QTextCharFormat.UnderlineStyle.DotLine, "muted"),
}

Selection = QTextEdit.ExtraSelection


def verdict_lines(
    visible: Iterable[tuple[QTextBlock, Block]], document: Document, palette: QPalette
) -> list[Selection]:
    """Return the lines under the numbers that the visible paragraphs cite."""
    made = []
    for paragraph, block in visible:
        for cited in known(block, document):
            line = _LINES.get(cited.verdict.standing)
            if cited.note is not None or line is None or cited.citation.symbol.document:
                continue
            style, colour = line
            selection = Selection()
            cursor = QTextCursor(paragraph)
            number, start = cited.citation.number, paragraph.position()
            cursor.setPosition(start + units(block.text, number.start))
            end = start + units(block.text, number.end)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format.setUnderlineStyle(style)
            selection.format.setUnderlineColor(theme.of(palette).colour(colour))
            made.append(selection)
    return made
