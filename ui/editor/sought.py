"""All that is marked in the visible paragraphs: what is searched for, verdicts, findings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat

from drafter.model.document import Block, Document
from drafter.text.span import Span
from ui import theme
from ui.citations.lines import verdict_lines
from ui.editor.canvas import visible_rows
from ui.editor.gaps import tints
from ui.editor.squiggles import Selection, squiggles, stretch

if TYPE_CHECKING:
    from ui.editor.editor import DraftEdit

Sought = Callable[[Block], tuple[Span, ...]]


def beside_the_words(edit: DraftEdit, document: Document) -> list[Selection]:
    """Return what is marked in the paragraphs that can be seen, and only in these."""
    rows = visible_rows(edit, edit.binding, 0, edit.viewport().height())
    visible = [(row.paragraph, row.block) for row in rows]
    verdicts = verdict_lines(visible, document, edit.palette())
    spared = edit.writer.typing_at
    wavy = squiggles(visible, edit.findings, edit.palette(), spared)
    wavy += tints(visible, edit.palette())
    if edit.sought is None:
        return [*verdicts, *wavy]
    form = QTextCharFormat()
    form.setBackground(theme.of(edit.palette()).colour("sought"))
    marks = []
    for paragraph, block in visible:
        for span in edit.sought(block):
            marks.append(stretch(paragraph, block.text, span))
            marks[-1].format = form
    return [*verdicts, *wavy, *marks]
