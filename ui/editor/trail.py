"""From finding to finding, and what stands where the caret is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.model.document import BlockId
from drafter.text.span import Span
from ui.editor.standing import Place, Standing, nearest

if TYPE_CHECKING:
    from ui.editor.editor import DraftEdit


class Trail:
    """Remembers the finding that was visited last, so that an empty place is not visited twice."""

    def __init__(self, edit: DraftEdit) -> None:
        self._edit = edit
        self._visited: Place | None = None

    def at_caret(self) -> list[Standing]:
        """Return the findings at the caret, the gravest first."""
        spot, block = self._edit.writer.caret(), self._edit.current
        return self._edit.findings.at(block, spot.offset) if spot and block else []

    def here(self) -> list[Standing]:
        """Return the findings at the caret, or else those of its paragraph."""
        block = self._edit.current
        return self.at_caret() or (self._edit.findings.of(block) if block else [])

    def step(self, by: int) -> tuple[BlockId, Span] | None:
        """Return the nearest finding after (1) or before (-1) the caret, around the ends."""
        binding, selection = self._edit.binding, self._edit.writer.selection()
        row = binding.index_of(selection.first.block) if selection else None
        if selection is None or row is None:
            return None
        places = self._edit.findings.places(binding.row)
        offset = selection.first.offset
        found = nearest(places, Place(row, Span(offset, offset)), by, self._visited)
        self._visited = found
        return (binding.row[found.row].id, found.span) if found else None
