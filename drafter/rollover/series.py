"""Which text succeeds which: resolutions of one title, adopted one after another, are a series."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from drafter.citations.citation import Citation, Kind, Series, Symbol
from drafter.citations.facts import Record
from drafter.citations.find import find
from drafter.citations.symbols import parse
from drafter.index.index import Index
from drafter.model.document import Document, Organ
from drafter.model.document import Kind as BlockKind
from drafter.rules.cited import OWN_SERIES

_ENGLISH = "en"
_DAYS = 365
_WRITING = 14
"""Days before its adoption in which a draft is written and cites nothing newer."""
_A_LIST = 3
"""Numbers in a row that a series makes, and that other texts seldom do."""


def session_of(base: Document) -> int | None:
    """Return the session, or the year, that a text is of: of its cover, or of its symbol."""
    if base.front.session is not None:
        return base.front.session
    symbol = parse(base.front.symbol)
    if symbol is None or not symbol.session.isdecimal():
        return None
    return int(symbol.session)


@dataclass(frozen=True, slots=True)
class Adopted:
    """A text with its day of adoption, where that is known, and its title."""

    symbol: Symbol
    date: datetime.date | None
    title: str


@dataclass(frozen=True)
class Succession:
    """The base as adopted, and what the index knows of the texts that it cites.

    A text counts as succeeded where it was the newest of its title when the base was adopted and a
    newer one was adopted before the draft can have been written: of the General Assembly before the
    draft's session, of other organs within as many years after the base as sessions lie between.
    """

    base: Document
    old: int
    new: int
    facts: Index

    @cached_property
    def present(self) -> Adopted | None:
        """The base itself, or None where it is a draft whose adopted text the index lacks."""
        front = self.base.front
        symbol = parse(front.symbol) or parse(front.symbol.rpartition(" ")[0])
        if symbol is not None and symbol.series is not Series.DOCUMENT:
            record = self.facts.record(symbol)
            day = front.date or (record.date if record else None)
            return Adopted(symbol, day, self._indexed_title(symbol) or self.title)
        return self._adopted_later()

    def _adopted_later(self) -> Adopted | None:
        """Return the resolution that a draft of the base's session became, by its title."""
        for record in reversed(self.facts.titled(self.title, self.base.language)):
            symbol = parse(record.symbol)
            if symbol is not None and symbol.session == str(self.old):
                return Adopted(symbol, record.date, self.title)
        return None

    @cached_property
    def title(self) -> str:
        """The title of the base as it stands."""
        blocks = (b for b in self.base.blocks() if b.kind is BlockKind.TITLE)
        return next((" ".join(block.passage.plain.split()) for block in blocks), "")

    @cached_property
    def former(self) -> Symbol | None:
        """The text before the base in its series: of its title, or cited as the newest of its own.

        Where the index knows no title, it is the one text of the sessions between that the first
        citing paragraph of the preamble has.
        """
        present = self.present
        if present is None:
            return None
        known = self._titled(present.symbol, present.title)
        older = [r for r in known if r.date and present.date and r.date < present.date]
        if older:
            newest = parse(older[-1].symbol)
            return newest.whole if newest else None
        return self._first_recalled()

    def _first_recalled(self) -> Symbol | None:
        """Return what the preamble recalls first: of the sessions between, or the end of a list."""
        recent = {str(self.old - n) for n in range(1, self.new - self.old + 1)}
        for block in self.base.blocks():
            found = self.cited(block.text) if block.kind is BlockKind.PREAMBULAR else ()
            if not any(c.own for c in found):
                continue
            series = OWN_SERIES[self.base.front.organ]
            own = [c.symbol.whole for c in found if c.symbol.series is series]
            fresh = {s for s in own if s.session in recent and not self.facts.titles(s)}
            if len(fresh) == 1:
                return fresh.pop()
            return own[-1] if len(own) >= _A_LIST else None
        return None

    def cited(self, text: str) -> tuple[Citation, ...]:
        """Return the resolutions and decisions that a text of the base cites by number."""
        found = find(text, self.base.language, own=OWN_SERIES[self.base.front.organ])
        return tuple(c for c in found if c.kind in (Kind.RESOLUTION, Kind.DECISION))

    def after(self, symbol: Symbol) -> Adopted | None:
        """Return the text that a draft cites instead of one that the base cites, or None.

        Titles of the Security Council name a situation and no series: nothing follows from them.
        """
        present = self.present
        if present is not None and symbol.whole == self.former:
            return present
        title = "" if symbol.series is Series.SC_RESOLUTION else self.title_of(symbol)
        newest = self._newest(symbol, title) if title else None
        is_base = newest is not None and present is not None and newest.symbol == present.symbol
        return present if is_base else newest

    def title_of(self, symbol: Symbol) -> str:
        """Return a title that the index knows of a text, English where there is one, or ""."""
        if self.present is not None and symbol.whole == self.former:
            return self.present.title
        return self._indexed_title(symbol)

    def _indexed_title(self, symbol: Symbol) -> str:
        titles = self.facts.titles(symbol)
        title = titles.get(_ENGLISH) or titles.get(self.base.language)
        return title.text if title else ""

    def _newest(self, symbol: Symbol, title: str) -> Adopted | None:
        known = self._titled(symbol, title)
        present = [r for r in known if self._stands_before(r, self.old)]
        fitting = [r for r in known if self._stands_before(r, self.new)]
        if not present or present[-1].symbol != str(symbol) or fitting[-1] == present[-1]:
            return None
        newest = parse(fitting[-1].symbol)
        return Adopted(newest, fitting[-1].date, title) if newest else None

    def _stands_before(self, record: Record, session: int) -> bool:
        """Say whether a text of the session `session`, the base's or the draft's, can cite another.

        Of the same organ those of earlier sessions; of others what was adopted some time before.
        """
        symbol = parse(record.symbol)
        if symbol is None or record.date is None:
            return False
        if symbol.series is OWN_SERIES[self.base.front.organ] and symbol.session.isdecimal():
            return int(symbol.session) < session
        later = 0 if session == self.old else _DAYS * self.years - _WRITING
        return record.date <= self.day + datetime.timedelta(days=later)

    @property
    def years(self) -> int:
        """Years from the base to the draft; the Human Rights Council has three sessions in one."""
        sessions = self.new - self.old
        a_year = 3 if self.base.front.organ is Organ.HUMAN_RIGHTS_COUNCIL else 1
        return max(round(sessions / a_year), 1)

    @cached_property
    def day(self) -> datetime.date:
        """The day on which the base was adopted, or the last one of its session."""
        if self.present is not None and self.present.date is not None:
            return self.present.date
        sitting = self.facts.sitting(OWN_SERIES[self.base.front.organ], str(self.old))
        closed = (sitting.closed or sitting.before) if sitting is not None else None
        return closed or datetime.date.today()

    def _titled(self, symbol: Symbol, title: str) -> Sequence[Record]:
        """Return the texts of the same series of symbols and the same title, the oldest first."""
        found = {
            r.symbol: r
            for code in (_ENGLISH, self.base.language)
            for r in self.facts.titled(title, code)
        }
        same = ((parse(r.symbol), r) for r in found.values())
        kept = [r for s, r in same if s is not None and s.series is symbol.series]
        return sorted(kept, key=lambda r: r.date or datetime.date.min)
