"""What a drafter may have meant: texts that fit the date and nearly fit the number."""

from collections.abc import Sequence
from dataclasses import replace

from drafter.citations.citation import Citation, Series, Symbol
from drafter.citations.facts import Facts, Record
from drafter.citations.roman import from_roman
from drafter.citations.symbols import parse

_MOST = 3
_FAR = 3
_ORGANS = (
    Series.GA_RESOLUTION,
    Series.HRC_RESOLUTION,
    Series.ECOSOC_RESOLUTION,
    Series.SC_RESOLUTION,
)


def meant(citation: Citation, facts: Facts) -> tuple[Symbol, ...]:
    """Return other texts that may be meant, the likeliest first."""
    found = [
        *_same_number(citation.symbol, facts),
        *_turned(citation, facts),
        *_of_that_day(citation, facts),
    ]
    whole = citation.symbol.whole
    return tuple(s for s in dict.fromkeys(found) if s.whole != whole)[:_MOST]


def _same_number(symbol: Symbol, facts: Facts) -> list[Symbol]:
    """Return the texts with the number, of a session near by, where numbers run through them."""
    if not symbol.in_brackets or symbol.series is Series.ECOSOC_RESOLUTION:
        return []
    found = _symbols(facts.numbered(symbol.series, symbol.number))
    near = [other for other in found if _is_near(symbol.session, other.session)]
    return [replace(other, part=symbol.part) for other in near]


def _is_near(session: str, other: str) -> bool:
    """Say whether one slip of the pen, or a year or two, parts two sessions."""
    if slips(session, other) is not None:
        return True
    counted = [int(s) if s.isdigit() else from_roman(s) or -_FAR for s in (session, other)]
    return abs(counted[0] - counted[1]) < _FAR


def _turned(citation: Citation, facts: Facts) -> list[Symbol]:
    """Return the text whose session and number stand the wrong way round."""
    symbol = citation.symbol
    if symbol.in_brackets or not symbol.session.isdigit():
        return []
    turned = Symbol(symbol.series, str(symbol.number), int(symbol.session))
    record = facts.record(turned)
    if record is None or (citation.date is not None and record.date != citation.date):
        return []
    return [turned]


def _of_that_day(citation: Citation, facts: Facts) -> list[Symbol]:
    if citation.date is None:
        return []
    symbol = citation.symbol
    near: list[tuple[int, Symbol]] = []
    series = [symbol.series] if symbol.is_decision else _ORGANS
    for one in series:
        for other in _symbols(facts.adopted_on(one, citation.date)):
            distance = _distance(symbol, other)
            if distance is not None:
                near.append((distance + 2 * (one is not symbol.series), other))
    return [other for _, other in sorted(near, key=lambda pair: (pair[0], str(pair[1])))]


def _distance(symbol: Symbol, other: Symbol) -> int | None:
    """Return how many slips lie between two numbers, None for more than one."""
    if symbol.session == other.session:
        return slips(str(symbol.number), str(other.number))
    if symbol.number == other.number:
        return slips(symbol.session, other.session)
    return None


def slips(text: str, other: str) -> int | None:
    """Return 0 or 1 for texts that one wrong, lost, added or swapped character parts."""
    if text == other:
        return 0
    if len(text) == len(other):
        places = [n for n, (a, b) in enumerate(zip(text, other, strict=True)) if a != b]
        swapped = (
            len(places) == 2
            and text[places[0]] == other[places[1]]
            and text[places[1]] == other[places[0]]
        )
        return 1 if len(places) == 1 or swapped else None
    short, long = sorted((text, other), key=len)
    if len(long) - len(short) > 1:
        return None
    return 1 if any(long[:n] + long[n + 1 :] == short for n in range(len(long))) else None


def _symbols(records: Sequence[Record]) -> list[Symbol]:
    found = (parse(record.symbol) for record in records)
    return [symbol for symbol in found if symbol is not None]
