"""What differs between two texts of one paragraph, and where a place went."""

from typing import NamedTuple

from drafter.text.span import Span


class Difference(NamedTuple):
    """From `start` to `end` of the old text stands `new` now; in code points."""

    start: int
    end: int
    new: str

    @property
    def new_end(self) -> int:
        """Where the changed stretch ends in the new text."""
        return self.start + len(self.new)


def difference(old: str, new: str, at_most: int | None = None) -> Difference:
    """Return the one stretch in which two texts differ.

    Where that is not settled ("aa" to "a"), it begins no later than `at_most`: the place that is
    known to have changed. Footnotes hang on such places.
    """
    shorter = min(len(old), len(new))
    limit = shorter if at_most is None else min(shorter, at_most)
    start = _common(old, new, limit)
    tail = 0
    while tail < shorter - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Difference(start, len(old) - tail, new[start : len(new) - tail])


def _common(old: str, new: str, limit: int) -> int:
    if old[:limit] == new[:limit]:
        return limit
    return next(n for n in range(limit) if old[n] != new[n])


def moved(place: int, change: Difference) -> int:
    """Return where a place of the old text is in the new one."""
    if place < change.start or (place == change.start and change.start < change.end):
        return place
    if place >= change.end:
        return place + change.new_end - change.end
    return min(place, change.new_end)


def carried(span: Span, old: str, new: str) -> Span | None:
    """Return where a stretch is after an edit, or None where the edit was inside it."""
    if old == new:
        return span
    change = difference(old, new)
    if span.end <= change.start:
        return span
    if span.start >= change.end:
        return span.shifted(change.new_end - change.end)
    return None
