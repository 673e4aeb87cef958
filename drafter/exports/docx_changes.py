"""Tracked changes of a Word file: insertions and deletions of runs and of the ends of paragraphs.

Every change has an id of its own through all parts of the file. What is only set otherwise is
deleted and inserted: a reader who accepts or rejects gets the right words in the right font.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from drafter.compare.pieces import Change
from drafter.exports.markup import element
from drafter.exports.sheet import Tracking

_NAMES = {Change.INSERTED: "w:ins", Change.DELETED: "w:del"}


@dataclass(frozen=True)
class Revisions:
    """Writes the changes of one file."""

    tracking: Tracking | None
    _ids: Iterator[int] = field(default_factory=lambda: count(1))

    def around(self, change: Change, markup: str, *, late: bool = False) -> str:
        """Return runs as they are, or as an insertion or a deletion."""
        if change not in _NAMES or self.tracking is None:
            return markup
        return element(_NAMES[change], self._attributes(self.tracking, late), markup)

    def mark(self, change: Change, *, late: bool = False) -> str:
        """Return what says of the end of a paragraph that it was inserted or deleted."""
        if change not in _NAMES or self.tracking is None:
            return ""
        return element(_NAMES[change], self._attributes(self.tracking, late))

    def _attributes(self, tracking: Tracking, late: bool) -> dict[str, object]:
        return {
            "w:id": next(self._ids),
            "w:author": tracking.author,
            "w:date": f"{tracking.moment(late=late)}Z",
        }
