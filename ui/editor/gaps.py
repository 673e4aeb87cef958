"""Gaps as fields: the next one to be filled, and how they are shown."""

from collections.abc import Iterable

from PySide6.QtGui import QPalette, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from drafter.languages.phrases import gaps
from drafter.model.document import Block
from ui import theme
from ui.editor.squiggles import Selection, stretch
from ui.positions import units

_WASH = 46
"""Of 255: how strongly a gap is tinted."""


def to_next_gap(edit: QTextEdit, block: Block | None, begin: int | None = None) -> bool:
    """Select the gap of the paragraph after the caret; say whether there is one.

    `begin` is a place in the widget to begin from. At the start of a paragraph, where nothing is
    selected, Tab changes the level instead.
    """
    cursor = edit.textCursor()
    if begin is None and cursor.atBlockStart() and not cursor.hasSelection():
        return False
    after = cursor.selectionEnd() if begin is None else begin
    return _select(edit, next((gap for gap in _places(edit, block) if gap[0] >= after), None))


def to_previous_gap(edit: QTextEdit, block: Block | None) -> bool:
    """Select the gap of the paragraph before the caret; say whether there is one."""
    before = edit.textCursor().selectionStart()
    return _select(edit, next((g for g in reversed(_places(edit, block)) if g[1] <= before), None))


def leave_gap(edit: QTextEdit, block: Block | None) -> bool:
    """Put the caret behind the gap that is selected; say whether one is."""
    cursor = edit.textCursor()
    if (cursor.selectionStart(), cursor.selectionEnd()) not in _places(edit, block):
        return False
    cursor.setPosition(cursor.selectionEnd())
    edit.setTextCursor(cursor)
    return True


def _places(edit: QTextEdit, block: Block | None) -> list[tuple[int, int]]:
    if block is None:
        return []
    start = edit.textCursor().block().position()
    return [
        (start + units(block.text, gap.start), start + units(block.text, gap.end))
        for gap in gaps(block.text)
    ]


def _select(edit: QTextEdit, gap: tuple[int, int] | None) -> bool:
    if gap is None:
        return False
    cursor = edit.textCursor()
    cursor.setPosition(gap[0])
    cursor.setPosition(gap[1], QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    return True


def tints(visible: Iterable[tuple[QTextBlock, Block]], palette: QPalette) -> list[Selection]:
    """Return the grounds under the gaps of visible paragraphs."""
    form = QTextCharFormat()
    ground = theme.of(palette).colour("accent")
    ground.setAlpha(_WASH)
    form.setBackground(ground)
    made = []
    for paragraph, block in visible:
        for span in gaps(block.text):
            made.append(stretch(paragraph, block.text, span))
            made[-1].format = form
    return made
