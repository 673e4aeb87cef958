"""A change taken back: the earlier words, the paragraph that went, or none where one came."""

from drafter.compare.comparison import Comparison, Fate, Row
from drafter.model.document import Block, Document, Kind
from drafter.model.edits import insert_blocks, remove_blocks, with_passage
from drafter.model.places import Place, place_of

_KINDS = {str(kind) for kind in Kind}


def can_revert(row: Row) -> bool:
    """Say whether a row is a change of a paragraph; the cover is for the forms."""
    if row.fate in (Fate.CHANGED, Fate.INSERTED, Fate.MOVED_HERE):
        return bool(row.new and row.new.block)
    return row.fate is Fate.DELETED and row.old is not None and row.old.role in _KINDS


def revert(comparison: Comparison, row: Row) -> Document:
    """Return the later document with one change taken back; a moved paragraph stays where it is."""
    document = comparison.new
    if not can_revert(row):
        return document
    if row.new is not None and row.fate is not Fate.DELETED:
        if row.fate is Fate.INSERTED or row.old is None:
            return remove_blocks(document, place_of(document, row.new.block))
        return with_passage(document, row.new.block, row.old.passage)
    place = _place(comparison, row)
    old = row.old
    if place is None or old is None:
        return document
    level = next((b.level for b in comparison.old.blocks() if b.id == old.block), 0)
    block = Block("", Kind(old.role), old.passage, level)
    return insert_blocks(document, place, (block,))


def _place(comparison: Comparison, row: Row) -> Place | None:
    """Return where a deleted paragraph stood: behind the one that still stands before it."""
    at = next(n for n, other in enumerate(comparison.rows) if other is row)
    for other in reversed(comparison.rows[:at]):
        if other.fate in (Fate.SAME, Fate.CHANGED) and other.new and other.new.block:
            place = place_of(comparison.new, other.new.block)
            return Place(place.part, place.block + 1)
    return next(
        (
            place_of(comparison.new, other.new.block)
            for other in comparison.rows[at:]
            if other.new and other.new.block
        ),
        None,
    )
