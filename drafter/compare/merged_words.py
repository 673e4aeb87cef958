"""Three passages to one: what either side changed of the words that both began with."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from drafter.compare.comparison import compare_passages
from drafter.compare.pieces import Change, Piece
from drafter.model.passage import Passage, cut, joined
from drafter.text.characters import ANCHOR


class Edit(NamedTuple):
    """The stretch of the base from `start` to `end` became `now`."""

    start: int
    end: int
    now: Passage


def merge_passages(base: Passage, mine: Passage, theirs: Passage) -> Passage | None:
    """Return the passage with the edits of both sides; None where they meet in one place."""
    ours, others = (tuple(_edits(base, side)) for side in (mine, theirs))
    rows = sorted({*ours, *others}, key=lambda edit: edit[:2])
    if any(later.start <= earlier.end for earlier, later in pairwise(rows)):
        return None
    pieces: list[Passage] = []
    place = 0
    for start, end, now in (*rows, Edit(len(base.text), len(base.text), Passage())):
        was = cut(base, place, start)
        kept = _same(mine, ours, place, start)
        pieces += (kept if kept != was else _same(theirs, others, place, start), now)
        place = end
    return joined(*pieces)


def _same(side: Passage, edits: tuple[Edit, ...], start: int, end: int) -> Passage:
    """Return a stretch of the base as it is set in a side that has the same words there."""
    by = sum(len(e.now.text) - (e.end - e.start) for e in edits if e.end <= start)
    return cut(side, start + by, end + by)


def _edits(base: Passage, now: Passage) -> Iterator[Edit]:
    """Yield what became other words; what touches is one edit."""
    start = end = first = last = -1
    for piece in _with_notes(base, now):
        if piece.change is Change.KEPT:
            if start >= 0:
                yield Edit(start, end, cut(now, first, last))
            start = -1
            continue
        if start < 0:
            start, first = piece.old.start, piece.new.start
        end, last = piece.old.end, piece.new.end
    if start >= 0:
        yield Edit(start, end, cut(now, first, last))


def _with_notes(base: Passage, now: Passage) -> Iterator[Piece]:
    """Yield the pieces; a kept anchor whose note says something else now is a change."""
    for piece in compare_passages(base, now):
        if piece.change is not Change.KEPT:
            yield piece
            continue
        text = base.text[piece.old.start : piece.old.end]
        done = 0
        for at in (n for n, character in enumerate(text) if character == ANCHOR):
            if _note(base, piece.old.start + at) == _note(now, piece.new.start + at):
                continue
            yield from _part(piece, done, at, Change.KEPT)
            yield from _part(piece, at, at + 1, Change.RESTYLED)
            done = at + 1
        yield from _part(piece, done, len(text), Change.KEPT)


def _note(passage: Passage, place: int) -> object:
    return passage.notes[passage.text.count(ANCHOR, 0, place)]


def _part(piece: Piece, start: int, end: int, change: Change) -> Iterator[Piece]:
    if start < end:
        spans = (type(s)(s.start + start, s.start + end) for s in (piece.old, piece.new))
        yield Piece(change, *spans)
