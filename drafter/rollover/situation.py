"""What a roll-over starts from: the base, its session and the draft's, and what is known."""

from dataclasses import dataclass

from drafter.index.index import Index
from drafter.model.document import Document
from drafter.rollover.words import Words


@dataclass(frozen=True)
class Situation:
    """The base, of the session `old`; the draft is for the session `new`."""

    base: Document
    old: int
    new: int
    words: Words
    facts: Index

    @property
    def by(self) -> int:
        """Sessions from the base to the draft: 1 for what is adopted every year, 2 every other."""
        return self.new - self.old
