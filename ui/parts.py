"""Parts of a draft that are added at its end, or taken out where the caret is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.model import edits
from drafter.model.places import part_of

if TYPE_CHECKING:
    from drafter.model.document import PartKind
    from ui.desk import Desk


def add(desk: Desk, kind: PartKind) -> None:
    """Add a part at the end and go there."""
    desk.signals.edit(lambda document: edits.add_part(document, kind), "steps.part")
    desk.draft.go_to(desk.signals.document.parts[-1].blocks[0].id)


def remove(desk: Desk) -> None:
    """Remove the part that the caret is in; a draft keeps at least one."""
    block, document = desk.draft.current_block(), desk.signals.document
    if block is None or len(document.parts) < 2:
        desk.said.emit(desk.words("window.only_part"))
        return
    part = part_of(document, block)
    desk.signals.edit(lambda document: edits.remove_part(document, part.id), "steps.no_part")
