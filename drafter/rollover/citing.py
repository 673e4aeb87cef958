"""Texts cited: the former of the series gives way to the base, and lists go on with it.

A list of one series ("resolutions 67/123 of ... and 68/85 of ...") is extended; where a series has
one text among others, or stands alone, the newer replaces the older.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from drafter.citations.citation import Citation, Series, Symbol
from drafter.citations.write import number
from drafter.model.document import Kind
from drafter.rollover.proposal import Aspect, Proposal
from drafter.rollover.series import Adopted
from drafter.rollover.situation import Situation
from drafter.rollover.source import Source
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

_LONGEST_JOINER = 30
_A_YEAR = 480
"""Days after which a text is no longer the one of the year before: some are adopted late."""
_NUMBER = re.compile(r"\d+/\d+")


@dataclass(frozen=True, slots=True)
class Item:
    """A text cited in a list: where its number and its date stand, with the signs about them."""

    citation: Citation
    span: Span
    after: Adopted | None

    @property
    def is_dated(self) -> bool:
        """Whether a date stands within the item."""
        date = self.citation.date_span
        return date is not None and self.span.start <= date.start and date.end <= self.span.end


def citing(source: Source, situation: Situation) -> Iterator[Proposal]:
    """Yield a proposal for every list and every single number that a newer text belongs to."""
    for row in lists(source, situation):
        cited = {item.citation.symbol.whole for item in row}
        newer = [item for item in row if item.after and item.after.symbol.whole not in cited]
        whole = [item for item in newer if _goes_on(item, row, situation)]
        if whole:
            yield _extended(source, situation, row, whole[-1])
        else:
            yield from _replacing(source, situation, row, newer)
        if row[-1].citation.symbol.series is Series.SC_RESOLUTION:
            yield from _latest_of_council(source, situation, row[-1])
        elif len(row) == 1 and not newer:
            yield from _next_of_council(source, situation, row[0])


def _replacing(
    source: Source, situation: Situation, row: Sequence[Item], newer: Sequence[Item]
) -> Iterator[Proposal]:
    for item in newer:
        is_base = item.after == situation.succession.present
        moves = is_base or (
            _is_fresh(item, row, situation) and _is_general(item, source, situation)
        )
        if moves and _may_be_replaced(item, row):
            yield _replaced(source, situation, item)


def _is_fresh(item: Item, row: Sequence[Item], situation: Situation) -> bool:
    """Say whether a text of another series was of the year before the base, all in its list too."""
    record = situation.facts.record(item.citation.symbol)
    alone = len(row) == 1 or all(other.after is not None for other in row)
    if not alone or record is None or record.date is None:
        return False
    return (situation.succession.day - record.date).days < _A_YEAR * situation.succession.years


def _is_general(item: Item, source: Source, situation: Situation) -> bool:
    """Say whether the newest of a series is meant: an operative paragraph recalls what one said."""
    own = item.citation.symbol.series is situation.series
    return not own or source.block.kind is not Kind.OPERATIVE


def _latest_of_council(source: Source, situation: Situation, item: Item) -> Iterator[Proposal]:
    before, gap = source.text[: item.span.start], situation.words.gap
    if item.is_dated and any(p.search(before) for p in situation.words["latest"]):
        text = _exchanged(source.text, item, gap, gap)
        yield source.proposal(Aspect.SERIES, item.span, text, "latest_council", sure=False)


def _next_of_council(source: Source, situation: Situation, item: Item) -> Iterator[Proposal]:
    """Yield a gap for what the Human Rights Council adopted a year after a text of the base's year.

    Most of its resolutions that the Assembly cites come every year, at the same of its sessions.
    """
    symbol = item.citation.symbol
    if symbol.series is not Series.HRC_RESOLUTION or symbol.series is situation.series:
        return
    sitting = situation.facts.sitting(symbol.series, symbol.session)
    if sitting is None or sitting.closed is None or sitting.closed.year != situation.year:
        return
    gap, later = situation.words.gap, int(symbol.session) + 3 * situation.succession.years
    text = _exchanged(source.text, item, f"{later}/{gap}", gap)
    yield source.proposal(Aspect.SERIES, item.span, text, "latest_council", sure=False)


def lists(source: Source, situation: Situation) -> Iterator[list[Item]]:
    """Yield the runs of numbers that only joining words stand between."""
    row: list[Item] = []
    for item in _items(source, situation):
        if row and not _joined(source, situation, row[-1], item):
            yield row
            row = []
        row.append(item)
    if row:
        yield row


def _items(source: Source, situation: Situation) -> Iterator[Item]:
    seen = Span(0, 0)
    for citation in situation.succession.cited(source.text):
        if citation.number.overlaps(seen) or citation.by_symbol:
            continue
        seen = citation.number
        span = _whole(citation, source, situation)
        yield Item(citation, span, situation.succession.after(citation.symbol))


def _whole(citation: Citation, source: Source, situation: Situation) -> Span:
    """Return number and date as one stretch, where the date is this number's own."""
    start, end, date = citation.number.start, citation.number.end, citation.date_span
    if date is not None and citation.span.start <= date.start and date.end <= citation.span.end:
        start, end = min(start, date.start), max(end, date.end)
    head, tail = situation.words["number_around"]
    before = head.search(source.text[:start])
    behind = tail.match(source.text, end)
    return Span(before.start() if before else start, behind.end() if behind else end)


def _joined(source: Source, situation: Situation, first: Item, second: Item) -> bool:
    between = source.text[first.span.end : second.span.start].replace(ANCHOR, "")
    same = first.citation.symbol.series is second.citation.symbol.series
    short = len(between) <= _LONGEST_JOINER
    return same and short and any(p.fullmatch(between) for p in situation.words["join"])


def _goes_on(item: Item, row: Sequence[Item], situation: Situation) -> bool:
    """Say whether a newer text joins the list and replaces none of it.

    So it is in a list of one title, whatever it was called once: three or more that end with the
    text before the base, or the last two of sessions that follow one another.
    """
    if len(row) < 2 or item.after is None or not _is_after(item.after.symbol, row[-1]):
        return False
    titles = [situation.succession.title_of(other.citation.symbol) for other in row]
    title = titles.pop(row.index(item))
    if title in titles:
        return True
    if item is not row[-1]:
        return False
    if len(row) > 2 and item.after == situation.succession.present:
        return True
    return _follow(row[-2], item, situation)


def _is_after(symbol: Symbol, last: Item) -> bool:
    sessions = symbol.session, last.citation.symbol.session
    return all(s.isdecimal() for s in sessions) and int(sessions[0]) >= int(sessions[1])


def _follow(first: Item, second: Item, situation: Situation) -> bool:
    """Say whether two numbers lie apart as base and draft do; the Council has three sessions."""
    sessions = first.citation.symbol.session, second.citation.symbol.session
    in_council = second.citation.symbol.series is Series.HRC_RESOLUTION
    apart = 3 * situation.succession.years if in_council else situation.by
    return all(s.isdecimal() for s in sessions) and int(sessions[1]) - int(sessions[0]) == apart


def _may_be_replaced(item: Item, row: Sequence[Item]) -> bool:
    """Say whether a number may be exchanged: not where its date is that of others that stay."""
    date = item.citation.date_span
    sharing = [other for other in row if other.citation.date_span == date]
    if date is None or len(sharing) == 1:
        return True
    days = {other.after.date if other.after else None for other in sharing}
    return len(days) == 1 and None not in days


def _replaced(source: Source, situation: Situation, item: Item) -> Proposal:
    span, after = item.span, item.after
    text = _written(source.text, item, after, situation)
    why, arguments = _why("base_replaces", after, situation)
    sure = after == situation.succession.present
    aspect = _aspect(after, situation)
    return source.proposal(aspect, span, text, why, sure=sure, arguments=arguments)


def _extended(source: Source, situation: Situation, row: Sequence[Item], item: Item) -> Proposal:
    last, text, after = row[-1], source.text, item.after
    joiners = [text[a.span.end : b.span.start] for a, b in pairwise(row)]
    middle = joiners[-2] if len(joiners) > 1 else situation.words.comma
    end = last.span.end + _notes_behind(text, last.span.end)
    span = Span(row[-2].span.end, end)
    kept = ANCHOR * joiners[-1].count(ANCHOR)
    added = joiners[-1].replace(ANCHOR, "") + _written(text, last, after, situation)
    proposed = kept + middle.replace(ANCHOR, "") + text[last.span.start : end] + added
    why, arguments = _why("base_extends", after, situation)
    return source.proposal(
        _aspect(after, situation),
        span,
        proposed,
        why,
        sure=after == situation.succession.present,
        arguments=arguments,
    )


def _notes_behind(text: str, end: int) -> int:
    """Return how many notes are called at a place."""
    return len(text[end:]) - len(text[end:].lstrip(ANCHOR))


def _written(text: str, item: Item, after: Adopted | None, situation: Situation) -> str:
    """Return the item with the number and the date of another text, all else as it stands."""
    words = situation.words
    if after is None:
        return item.span.of(text)
    day = words.tongue.date(after.date) if after.date else words.gap
    found = number(after.symbol.whole, words.tongue.code)
    if item.citation.symbol.part:
        found = _NUMBER.sub(found, item.citation.number.of(text), 1)
    return _exchanged(text, item, found, day)


def _exchanged(text: str, item: Item, figures: str, day: str) -> str:
    citation = item.citation
    parts = [(citation.number, figures)]
    if citation.date_span and item.is_dated:
        parts.append((citation.date_span, day))
    result, done = "", item.span.start
    for span, new in sorted(parts):
        result += text[done : span.start] + new
        done = span.end
    return result + text[done : item.span.end]


def _aspect(after: Adopted | None, situation: Situation) -> Aspect:
    return Aspect.BASE if after == situation.succession.present else Aspect.SERIES


def _why(key: str, after: Adopted | None, situation: Situation) -> tuple[str, Mapping[str, str]]:
    if after is None or after == situation.succession.present:
        return key, {}
    return "series_later", {"title": after.title}
