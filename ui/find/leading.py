"""To a place that was found, wherever it stands; the keyboard stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.find.searching import Found
from drafter.find.texts import HEADING
from drafter.model.document import BlockId
from drafter.model.places import block_of
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

if TYPE_CHECKING:
    from ui.desk import Desk


class Lead:
    """Leads about a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def to(self, found: Found) -> None:
        """Select what was found: in the text, in the line of a note, in a field of the cover."""
        where, draft = found.where, self._desk.draft
        head, _, part_id = where.line.partition(".")
        if head == HEADING:
            self._to_part(part_id)
        elif where.line:
            self._desk.raise_tab("cover")
            self._desk.cover.show_line(where.line, found.span)
        elif where.note is not None:
            self._to_note(where.block, where.note, found.span)
        else:
            draft.select(where.block, Span(0, 0) if where.cell else found.span, focus=False)

    def _to_part(self, part_id: str) -> None:
        part = next(part for part in self._desk.signals.document.parts if part.id == part_id)
        if part.blocks:
            self._desk.draft.select(part.blocks[0].id, Span(0, 0), focus=False)

    def _to_note(self, block_id: BlockId, number: int, span: Span) -> None:
        text = block_of(self._desk.signals.document, block_id).text
        calls = [place for place, character in enumerate(text) if character == ANCHOR]
        call = calls[number]
        draft = self._desk.draft
        draft.select(block_id, Span(call, call + 1), focus=False)
        draft.show_form(True)
        draft.form.refresh()
        draft.form.notes.select(number, span)
