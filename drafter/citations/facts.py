"""What resolving needs to know of adopted texts: values, and the protocol of who knows them.

The index stands above and answers in these words; so resolving is tried with a handful of facts.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from drafter.citations.citation import Series, Symbol


class Evidence(StrEnum):
    """By what a date of adoption is known; `resources/index/NOTICE.md` says how good each is."""

    PRINTED = "printed"
    """Printed on the text itself or in its official metadata."""
    CITED = "cited"
    """Several texts cite it so, or one does and the dates of its neighbours bear it out."""
    ROLL_CALL = "roll_call"
    """The date of the recorded vote."""
    MEETING = "meeting"
    """The day on which the meeting was opened; a vote after midnight has the next."""
    CITED_ONCE = "cited_once"
    DECODED = "decoded"
    """Worked out from a garbled date of the vote and the order of numbers."""
    ORDER = "order"
    """Both neighbouring numbers were adopted on that day."""
    PART = "part"
    """Another part of the same number was adopted on that day."""
    BOUNDS = "bounds"
    """Only the days between which it was adopted are known."""
    RECALLED = "recalled"
    """Commonly known, and not checked against a source."""

    @property
    def is_printed(self) -> bool:
        """Whether the date was read and not inferred, and well enough to contradict a draft."""
        return self in _READ


_READ = frozenset({Evidence.PRINTED, Evidence.CITED, Evidence.ROLL_CALL, Evidence.MEETING})


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of one text. Without `date`, the bounds hold it; either bound may be None.

    `others` are dates that texts have printed by mistake; `vote` is "141-7-32" (in favour, against,
    abstaining), "without" for adopted without a vote, or empty.
    """

    symbol: str
    date: datetime.date | None
    earliest: datetime.date | None
    latest: datetime.date | None
    evidence: Evidence
    support: int = 0
    others: tuple[datetime.date, ...] = ()
    vote: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """A title in one language; only an official one may contradict a draft."""

    text: str
    official: bool


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session, or a year of an organ without sessions; `closed` is None while it goes on.

    `before` is the day on which the next one opened, by which every text of this one is dated.
    """

    session: str
    opened: datetime.date | None
    closed: datetime.date | None
    before: datetime.date | None
    first_number: int
    last_number: int
    slack: int | None = None
    """How far beyond the numbers seen there may be others; None where that is not known."""


class Facts(Protocol):
    """Who knows adopted texts: the index, or a few facts in a test."""

    def record(self, symbol: Symbol) -> Record | None:
        """Return what is known of exactly this symbol."""

    def parts(self, symbol: Symbol) -> Sequence[Record]:
        """Return what is known of the lettered parts of a number."""

    def sitting(self, series: Series, session: str) -> Sitting | None:
        """Return a session of the organ whose texts the series holds."""

    def numbered(self, series: Series, number: int) -> Sequence[Record]:
        """Return the texts that bear a number in a series that numbers through its sessions."""

    def adopted_on(self, series: Series, day: datetime.date) -> Sequence[Record]:
        """Return the texts that are known to be of that day."""

    def titles(self, symbol: Symbol) -> Mapping[str, Title]:
        """Return the titles known, by language."""

    def treaty_volumes(self, number: int) -> frozenset[int]:
        """Return the volumes of the Treaty Series in which a registered treaty is printed."""
