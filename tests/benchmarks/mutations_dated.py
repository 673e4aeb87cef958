"""Damages of the dates that first and later mentions of a text have, or have not."""

from collections.abc import Iterator
from random import Random

from mutations_cited import ADOPTED, KNOWN, damaged_at
from mutations_damage import Damage, Sort, Text, sort

from drafter.citations.citation import Citation
from drafter.citations.grammar import grammar
from drafter.model.edits import replace_text
from drafter.rules.cited import Cited
from drafter.rules.mentions import with_date
from drafter.rules.reading import Reading
from drafter.text.span import Span

_JOINED = 12
"""Code points that may join two numbers of a list."""
_REACH = 300
"""Code points within which a date may belong to a number."""


def sorts() -> list[Sort]:
    """Return the sorts of damage of dates."""
    return [
        sort("no date at first", "undated_citation", _undated),
        sort("date again", "redated_citation", _redated),
    ]


def _undated(text: Text, _: Random) -> Iterator[Damage]:
    """Yield texts without the date at a first mention that has one of its own."""
    seen: set[str] = set()
    for reading in text.clauses:
        for cited in reading.cited:
            citation = cited.citation
            first = str(citation.symbol) not in seen
            seen.add(str(citation.symbol))
            gone = _date_with_words(reading, cited)
            if first and gone is not None and citation.symbol.series in ADOPTED:
                block, number = reading.block.id, citation.number
                damaged = replace_text(text.document, block, gone.start, gone.end, "")
                at = number if number.end <= gone.start else number.shifted(gone.start - gone.end)
                yield Damage(damaged, block, at)


def _date_with_words(reading: Reading, cited: Cited) -> Span | None:
    """Return the date of a text and what joins it to the number, where it stands beside it.

    Neighbours in a list may share a date, and one that stands near may be the number's: there a
    number without its own date is no damage.
    """
    citation, date = cited.citation, cited.citation.date_span
    own = [c.citation for c in reading.cited if c.note is None]
    shared = [c for c in own if c.date_span == date or _follows(c, citation)]
    known = cited.verdict.standing in KNOWN and cited.verdict.record is not None
    if date is not None and _another_date(reading, date):
        return None
    if date is None or cited.note is not None or len(shared) > 1 or not known:
        return None
    if date.end <= citation.number.start:
        return date if citation.number.start - date.end <= 2 else None
    near = date.start - citation.number.end <= 14
    return Span(citation.number.end, date.end) if near else None


def _another_date(reading: Reading, own: Span) -> bool:
    """Say whether a date that no citation claims stands within reach of another."""
    claimed = {c.citation.date_span for c in reading.cited}
    dates = grammar(reading.situation.language).date.finditer(reading.text)
    spans = (reading.span(*match.span()) for match in dates)
    loose = (s for s in spans if not any(s.start < c.end and c.start < s.end for c in claimed if c))
    return any(abs(span.start - own.start) < _REACH for span in loose)


def _follows(other: Citation, citation: Citation) -> bool:
    return 0 <= other.span.start - citation.span.end <= _JOINED


def _redated(text: Text, chance: Random) -> Iterator[Damage]:
    """Yield texts with the date given once more at a later mention."""
    code = text.document.language
    dated: set[str] = set()
    later: list[tuple[Reading, Cited]] = []
    for reading in text.clauses:
        own = [cited for cited in reading.cited if cited.note is None]
        later += ((reading, c) for c in own if str(c.citation.symbol) in dated)
        dated |= {str(c.citation.symbol) for c in own if c.citation.date_span is not None}
    for reading, cited in chance.sample(later, len(later)):
        added = with_date(cited, code)
        if cited.citation.symbol.series not in ADOPTED:
            continue
        if added and not reading.is_quoted(cited.citation.number.start, cited.citation.number.end):
            yield damaged_at(text, reading, *added)
