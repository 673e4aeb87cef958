"""What a roll-over starts from: the base, its session and the draft's, and what is known."""

from dataclasses import dataclass
from functools import cached_property

from drafter.citations.citation import Series
from drafter.index.index import Index
from drafter.model.document import Document, Organ
from drafter.rollover.series import Succession
from drafter.rollover.words import Words
from drafter.rules.cited import OWN_SERIES

_FIRST_YEAR = 1945
"""A session of the General Assembly opens in this year and its number."""


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

    @property
    def series(self) -> Series:
        """The series of the organ whose text it is."""
        return OWN_SERIES[self.base.front.organ]

    @property
    def year(self) -> int:
        """The year in which the base's session opened, or in which it was adopted."""
        if self.base.front.organ is Organ.GENERAL_ASSEMBLY:
            return _FIRST_YEAR + self.old
        return self.succession.day.year

    @cached_property
    def succession(self) -> Succession:
        """What the index knows of the base and of the texts that it cites."""
        return Succession(self.base, self.old, self.new, self.facts)
