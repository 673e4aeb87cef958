"""Where the facts of two texts disagree: what one has and the other nowhere answers."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache

from drafter.citations.citation import Symbol
from drafter.compare.facts import Facts

_SCALES = (1_000, 1_000_000, 1_000_000_000)
SMALL = 2
"""Languages leave out one and two ("a", duals): such a figure alone on one side proves nothing."""

_CENTURY = 100
_FIRSTS = (1900, 2000)
_YEARS = range(1900, 2100)
_BETWEEN = r"[^\d]{1,12}"


class Matter(StrEnum):
    """What differs between two versions."""

    PARTS = "parts"
    MISSING = "missing"
    KIND = "kind"
    NOTES = "notes"
    SYMBOLS = "symbols"
    DATES = "dates"
    FIGURES = "figures"
    PERCENTAGES = "percentages"


@dataclass(frozen=True, slots=True)
class Discord:
    """What the first text has alone, and what the second."""

    matter: Matter
    first: tuple[str, ...]
    second: tuple[str, ...]


def discords(first: Facts, second: Facts) -> Iterator[Discord]:
    """Yield what two texts that should say the same state differently."""
    for matter, alone in _ALONE.items():
        sides = alone(first, second), alone(second, first)
        if any(sides):
            yield Discord(matter, *sides)


def _symbols(one: Facts, other: Facts) -> tuple[str, ...]:
    known = {_official(s) for s in other.symbols}
    alone = (s for s in one.symbols if _official(s) not in known)
    return tuple(sorted({_official(s) for s in alone if not _written(s).search(other.text)}))


def _official(symbol: Symbol) -> str:
    """Return a symbol without corrigenda, as many correct one language alone, and a treaty by its
    registration: its text in another language may stand in another volume.
    """
    if symbol.is_treaty:
        return f"{symbol.series}/{symbol.number}"
    return symbol.official.partition("/Corr.")[0]


@cache
def _written(symbol: Symbol) -> re.Pattern[str]:
    """Return a pattern of the symbol's digits in order, either way round."""
    said = symbol.document.partition("/Corr.")[0] or f"{symbol.session}/{symbol.number}"
    if symbol.is_treaty:
        said = str(symbol.number)
    elif symbol.in_brackets:
        said = f"{symbol.number}({symbol.session})"
    digits = re.findall(r"\d+", said) or [re.escape("".join(said.split()))]
    ways = (digits, digits[::-1])
    return re.compile("|".join(rf"(?<!\d){_BETWEEN.join(way)}(?!\d)" for way in ways))


def _dates(one: Facts, other: Facts) -> tuple[str, ...]:
    days = tuple(d.isoformat() for d in sorted(one.dates - other.dates) if not _answered(d, other))
    told = {date.month for date in one.dates}
    months = one.months - other.months - other.named - told
    return (*days, *(f"--{month:02}" for month in sorted(months)))


def _answered(day: datetime.date, other: Facts) -> bool:
    """Say whether the parts of a date stand apart: "3 and 5 May 2000"."""
    told = other.rest | other.figures.spoken
    return day.month in other.months | other.named and {day.day, day.year} <= told


def _figures(one: Facts, other: Facts) -> tuple[str, ...]:
    alone = _figures_alone(one, other)
    if max(alone, default=0) <= SMALL and not _figures_alone(other, one):
        return ()
    return tuple(f"{value.normalize():f}" for value in sorted(alone))


def _figures_alone(one: Facts, other: Facts) -> set[Decimal]:
    theirs = other.figures
    if any(s.is_treaty for s in (*one.symbols, *other.symbols)):
        return set()
    answers = theirs.plain | theirs.percentages | theirs.spoken | set(map(Decimal, other.digits))
    alone = one.figures.plain - answers
    told = (_apart, _begins_range, _shortened)
    return {v for v in alone if not any(is_told(v, other) for is_told in told)}


def _shortened(value: Decimal, other: Facts) -> bool:
    """Say whether another text writes a year with two figures or four: 2019/20, the 1990s."""
    years = {value % _CENTURY} if value in _YEARS else {value + first for first in _FIRSTS}
    return (
        value == int(value)
        and (value in _YEARS or value < _CENTURY)
        and not years.isdisjoint(other.figures.plain | other.figures.spoken)
    )


def _begins_range(value: Decimal, other: Facts) -> bool:
    """Say whether another text leaves the scale to the end of a range: 88 to 115 million."""
    plain = other.figures.plain
    return any(value / scale in plain and max(plain) >= scale for scale in _SCALES)


def _apart(value: Decimal, other: Facts) -> bool:
    """Say whether another text has both sides of the mark: target 5.2 is 5-2 in Arabic."""
    whole, _, part = str(value).partition(".")
    return bool(part) and {int(whole), int(part)} <= other.digits


def _percentages(one: Facts, other: Facts) -> tuple[str, ...]:
    theirs = other.figures
    answers = theirs.percentages | theirs.plain | theirs.spoken
    return tuple(f"{v.normalize():f}%" for v in sorted(one.figures.percentages - answers))


_ALONE = {
    Matter.SYMBOLS: _symbols,
    Matter.DATES: _dates,
    Matter.FIGURES: _figures,
    Matter.PERCENTAGES: _percentages,
}
