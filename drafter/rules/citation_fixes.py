"""Fixes of cited dates and numbers, in the language of the text."""

import datetime

from drafter.citations.write import number
from drafter.languages.language import language
from drafter.rules.cited import Cited
from drafter.rules.notes import note_fix
from drafter.rules.reading import Reading
from drafter.rules.rule import Fix
from drafter.rules.shapes import replacing
from drafter.text.characters import SPACES_LIKE
from drafter.text.span import Span

_SHORTEST_DATE = 8


def date_fix(reading: Reading, cited: Cited) -> tuple[Fix, ...]:
    """Return the fix that writes the expected date; none where several numbers share the date.

    It is safe where day, month or year alone is wrong and nothing else may be meant.
    """
    span, expected = cited.citation.date_span, cited.verdict.expected
    if span is None or expected is None or len(span.of(cited.source)) < _SHORTEST_DATE:
        return ()
    if any(
        other is not cited
        and other.citation.date_span == span
        and other.source == cited.source
        and other.verdict.expected != expected
        for other in reading.cited
    ):
        return ()
    text = _spaced_like(span.of(cited.source), language(reading.situation.language).date(expected))
    safe = not cited.verdict.meant and _one_slip(cited.citation.date, expected)
    return change(reading, cited, span, text, safe=safe)


def number_fixes(reading: Reading, cited: Cited) -> tuple[Fix, ...]:
    """Return fixes that write the numbers that may be meant; never safe."""
    fixes: tuple[Fix, ...] = ()
    span, series = cited.citation.number, cited.citation.symbol.series
    for symbol in cited.verdict.meant:
        if symbol.series is series:
            text = number(symbol, reading.situation.language)
            fixes += change(reading, cited, span, text, safe=False)
    return fixes


def change(reading: Reading, cited: Cited, span: Span, text: str, *, safe: bool) -> tuple[Fix, ...]:
    """Return the fix that writes over a stretch of the citation's source."""
    if cited.note is None:
        return replacing(reading, span, text, safe=safe)
    return (note_fix(reading, cited.note, span.start, span.end, text),)


def _one_slip(day: datetime.date | None, expected: datetime.date) -> bool:
    if day is None:
        return True
    pairs = ((day.day, expected.day), (day.month, expected.month), (day.year, expected.year))
    return sum(a != b for a, b in pairs) == 1


def _spaced_like(old: str, new: str) -> str:
    """Return the new text with the kind of space that the old one has."""
    kinds = [c for c in old if c in SPACES_LIKE]
    return new.replace(" ", kinds[0]) if kinds else new
