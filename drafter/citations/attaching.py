"""Each number of a row gets its organ and its date.

"Resolutions 70/1 of 25 September 2015, 70/2 and 70/3 of 23 October 2015": a number without a date
shares that of the next one, where its session allows it; in Chinese that of the one before.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace

from drafter.citations.citation import Symbol
from drafter.citations.dates import Dated
from drafter.citations.governing import Context
from drafter.citations.grammar import Grammar
from drafter.citations.numbers import Number, Shape
from drafter.citations.organs import fits, in_roman_range, may_share, symbol, whose
from drafter.citations.runs import Item, Run

_LOWEST_WITHOUT_HEAD = 102
_HIGHEST_NUMBER = 700
_LAST_SESSION = 100


@dataclass(frozen=True, slots=True)
class Attached:
    """A number, whose it is, and its date."""

    item: Item
    symbol: Symbol
    dated: Dated | None
    is_decision: bool
    organ_named: bool
    alone: bool


def attached(run: Run, context: Context, grammar: Grammar, own: str) -> Iterator[Attached]:
    """Yield the numbers of a run that are citations; several parts of one number one by one."""
    dates = _own_dates(run)
    if grammar.may_be_reversed:
        _turn(run, dates)
    organs = _organs(run, context, own, dates)
    symbols = [
        symbol(item.number, "", organ, run.is_decision)
        for item, organ in zip(run.items, organs, strict=True)
    ]
    _share(dates, symbols, grammar)
    for item, organ, dated in zip(run.items, organs, dates, strict=True):
        date = dated.date if dated else None
        if run.loose and not _is_likely(item.number, organ, date):
            continue
        for part in item.number.parts or ("",):
            if found := symbol(item.number, part, organ, run.is_decision):
                named = bool(item.organ or context.named)
                yield Attached(item, found, dated, run.is_decision, named, len(run.items) == 1)


def _turn(run: Run, dates: list[Dated | None]) -> None:
    """Turn numbers written from right to left ("149/62" of 2007) where no such session can be."""
    for item, dated in zip(run.items, dates, strict=True):
        number = item.number
        if number.shape is not Shape.SESSION or number.plain_session <= _LAST_SESSION or not dated:
            continue
        turned = replace(number, session=str(number.number), number=number.plain_session)
        if dated.date and fits("ga", turned, dated.date):
            item.number = turned


def _anybodys(number: Number, date: datetime.date) -> bool:
    return any(fits(organ, number, date) for organ in ("ga", "hrc"))


def _own_dates(run: Run) -> list[Dated | None]:
    """Return each number's own date; a row of dates after the last number goes back over them."""
    dates: list[Dated | None] = [item.dates[0] if item.dates else None for item in run.items]
    for place, item in enumerate(run.items):
        several = item.dates
        first = place - len(several) + 1
        if len(several) > 1 and first >= 0 and not any(dates[first:place]):
            dates[first : place + 1] = several
    return dates


def _organs(run: Run, context: Context, own: str, dates: list[Dated | None]) -> list[str]:
    named = context.named
    after = [""] * len(run.items)
    for place in reversed(range(len(run.items))):
        named_here = run.items[place].organ
        after[place] = named_here or (after[place + 1] if place + 1 < len(after) else "")
    candidates = (own, *context.organs) if context.own else tuple(context.organs)
    return [
        whose(item.number, after[place] or named, candidates, own, _hint(item.number, dates, place))
        for place, item in enumerate(run.items)
    ]


def _hint(number: Number, dates: list[Dated | None], place: int) -> datetime.date | None:
    """Return a number's date, or the next one's where it may share it."""
    own = dates[place]
    if own is not None or number.shape is not Shape.SESSION:
        return own.date if own else None
    later = next((dated.date for dated in dates[place:] if dated), None)
    return later if later and _anybodys(number, later) else None


def _share(dates: list[Dated | None], symbols: list[Symbol | None], grammar: Grammar) -> None:
    order = range(len(dates)) if grammar.heads_follow else reversed(range(len(dates)))
    carried: Dated | None = None
    for place in order:
        found = symbols[place]
        if dates[place] is not None:
            carried = dates[place]
        elif carried and carried.date and found and may_share(found, carried.date):
            dates[place] = carried
        else:
            carried = None


def _is_likely(number: Number, organ: str, date: datetime.date | None) -> bool:
    """Say whether a number with other words between it and its head is one at all."""
    if number.shape is Shape.ROMAN and organ == "ga":
        return in_roman_range(number)
    if number.shape in {Shape.YEAR, Shape.ROMAN}:
        return number.number >= _LOWEST_WITHOUT_HEAD or date is not None
    if number.shape is Shape.ANNUAL:
        return date is not None
    return number.number < _HIGHEST_NUMBER and fits(organ, number, date)
