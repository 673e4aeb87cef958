"""Three views of a comparison: the list of changes, the text with changes in it, side by side.

The list is `Comparison.changes`; here a row becomes segments, for one column or for two.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from drafter.compare.comparison import Comparison, Fate, Row
from drafter.compare.pieces import Change, Piece
from drafter.model.passage import Passage, cut


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a paragraph, with its marks and notes, and what became of it."""

    change: Change
    passage: Passage


def inline(row: Row) -> tuple[Segment, ...]:
    """Return a row as one text: what was deleted before what came in its place."""
    if row.fate is Fate.MOVED_AWAY:
        return _one(Change.DELETED, row.old.passage if row.old else Passage())
    if row.old is None or row.new is None:
        return before(row) + after(row)
    return segments(row.old.passage, row.new.passage, row.pieces)


def before(row: Row) -> tuple[Segment, ...]:
    """Return the old side of a row: what was kept, deleted or is now set otherwise."""
    if row.old is None or row.fate is Fate.MOVED_HERE:
        return ()
    if row.fate in (Fate.DELETED, Fate.MOVED_AWAY):
        return _one(Change.DELETED, row.old.passage)
    return tuple(
        Segment(piece.change, cut(row.old.passage, piece.old.start, piece.old.end))
        for piece in row.pieces
        if piece.change is not Change.INSERTED
    )


def after(row: Row) -> tuple[Segment, ...]:
    """Return the new side of a row: what was kept, inserted or is now set otherwise."""
    if row.new is None or row.fate is Fate.MOVED_AWAY:
        return ()
    if row.fate is Fate.INSERTED:
        return _one(Change.INSERTED, row.new.passage)
    return tuple(
        Segment(piece.change, cut(row.new.passage, piece.new.start, piece.new.end))
        for piece in row.pieces
        if piece.change is not Change.DELETED
    )


def segments(old: Passage, new: Passage, pieces: tuple[Piece, ...]) -> tuple[Segment, ...]:
    """Return two passages as one row of segments; also for the words of a note."""
    return tuple(
        Segment(piece.change, cut(old, piece.old.start, piece.old.end))
        if piece.change is Change.DELETED
        else Segment(piece.change, cut(new, piece.new.start, piece.new.end))
        for piece in pieces
    )


def side_by_side(
    comparison: Comparison,
) -> Iterator[tuple[Row, tuple[Segment, ...], tuple[Segment, ...]]]:
    """Yield every row with its old and its new side."""
    for row in comparison.rows:
        yield row, before(row), after(row)


def _one(change: Change, passage: Passage) -> tuple[Segment, ...]:
    return (Segment(change, passage),) if passage.text else ()
