"""Dates of adoption as texts write them, alone or in rows."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from drafter.citations.grammar import Grammar

_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date at a place of the matching copy; `date` is None for a day that no calendar has."""

    start: int
    end: int
    date: datetime.date | None


def read(match: re.Match[str], grammar: Grammar) -> Dated:
    """Return the date that a match of `grammar.date` is."""
    groups = match.groupdict()
    month = _month(groups["month"], grammar.months)
    return _dated(match.start(), match.end(), int(groups["year"]), month, int(groups["day"]))


def row(text: str, start: int, end: int, grammar: Grammar) -> list[Dated]:
    """Return the dates in a row such as "3 and 5 May 2000"; the parts left out are the last's."""
    found = [read(match, grammar) for match in grammar.date.finditer(text, start, end)]
    if not found:
        return []
    return [*_short(text, start, found[0], grammar), *found]


def _short(text: str, start: int, whole: Dated, grammar: Grammar) -> Iterator[Dated]:
    if whole.date is None:
        return
    for match in _FIGURES.finditer(text, start, whole.start):
        rest = text[match.end() : whole.start]
        month = next(
            (
                n
                for n, name in enumerate(grammar.months, 1)
                if (m := name.search(rest)) and m.start() < 5
            ),
            whole.date.month,
        )
        yield _dated(match.start(), match.end(), whole.date.year, month, int(match[0]))


@lru_cache(maxsize=512)
def _month(name: str, months: tuple[re.Pattern[str], ...]) -> int:
    if name.isdecimal():
        return int(name)
    return next(n for n, month in enumerate(months, 1) if month.fullmatch(name))


def _dated(start: int, end: int, year: int, month: int, day: int) -> Dated:
    try:
        return Dated(start, end, datetime.date(year, month, day))
    except ValueError:
        return Dated(start, end, None)
