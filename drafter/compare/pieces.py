"""Pieces: a text and its successor, cut into what was kept, deleted, inserted or set otherwise."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from drafter.text.span import Span


class Change(StrEnum):
    """What became of a stretch of text."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"
    RESTYLED = "restyled"
    """The same words in other emphasis."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch: where it stood and where it stands, in code points. A span may be empty."""

    change: Change
    old: Span
    new: Span


class Look(NamedTuple):
    """How the text from `start` to `end` is set; what is in no look is set plainly."""

    start: int
    end: int
    look: Hashable


def differing(pieces: Sequence[Piece]) -> bool:
    """Say whether any piece is a change."""
    return any(piece.change is not Change.KEPT for piece in pieces)


def with_looks(
    pieces: Sequence[Piece], text: str, old: Sequence[Look], new: Sequence[Look]
) -> tuple[Piece, ...]:
    """Return the pieces, kept words that are now set otherwise cut out as restyled.

    `text` is the new text. Spaces and punctuation that are set otherwise say nothing.
    """
    if not old and not new:
        return tuple(pieces)
    result: list[Piece] = []
    for piece in pieces:
        if piece.change is Change.KEPT:
            result += _by_look(piece, text, old, new)
        else:
            result.append(piece)
    return tuple(result)


def _by_look(piece: Piece, text: str, old: Sequence[Look], new: Sequence[Look]) -> Iterator[Piece]:
    """Yield a kept piece cut where the looks begin to differ or to agree."""
    by = piece.new.start - piece.old.start
    edges = {piece.old.start, piece.old.end}
    edges |= {edge for look in old for edge in look[:2]}
    edges |= {edge - by for look in new for edge in look[:2]}
    inner = sorted(edge for edge in edges if piece.old.start <= edge <= piece.old.end)
    begun, change = piece.old.start, Change.KEPT
    for start, end in pairwise(inner):
        same = _look_at(old, start) == _look_at(new, start + by)
        words = any(c.isalnum() for c in text[start + by : end + by])
        now = change if not words else Change.KEPT if same else Change.RESTYLED
        if now is not change:
            yield from _piece(change, begun, start, by)
            begun, change = start, now
    yield from _piece(change, begun, piece.old.end, by)


def _look_at(looks: Sequence[Look], place: int) -> frozenset[Hashable]:
    return frozenset(look.look for look in looks if look.start <= place < look.end)


def _piece(change: Change, start: int, end: int, by: int) -> Iterator[Piece]:
    if start < end:
        yield Piece(change, Span(start, end), Span(start + by, end + by))
