"""Damages of citations: numbers, dates, lists, titles.

Only citations that the index knows are damaged, so that what comes out is surely wrong.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from random import Random

from mutations_damage import Damage, Sort, Text, sort

from drafter.citations.citation import Kind, Series
from drafter.citations.resolve import Standing
from drafter.index.folding import folded
from drafter.index.opened import index
from drafter.model.edits import replace_text
from drafter.rules.cited import Cited
from drafter.rules.lists import lists, rank
from drafter.rules.reading import Reading
from drafter.rules.shapes import table
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

ADOPTED = (Series.GA_RESOLUTION, Series.ECOSOC_RESOLUTION, Series.HRC_RESOLUTION)
KNOWN = frozenset({Standing.VERIFIED, Standing.CONSISTENT})
_BEYOND = 700
"""Added to a number, makes one that no session reached since 1976."""
_FEW = 8
"""Code points that a title has at least."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?= ?日)|(?<![\d年月])\d{1,2}(?![\d年月])")
_COUNCIL_YEAR = re.compile(r"\((\d{4})\)")
_PLAIN = re.compile(r"(\d+)/(\d+)")
_WORD = re.compile(
    r"(?<=[ ’])\w{5,}(?= )|(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]{2}(?=[\u4e00-\u9fff])"
)

Place = tuple[Span, str]
_Write = Callable[[Cited, Random], Place | None]


def sorts() -> list[Sort]:
    """Return the sorts of damage of citations."""
    wrong_day = "wrong_adoption_date impossible_citation"
    return [
        sort("year of a citation", wrong_day, partial(_one, _year)),
        sort("day of a citation", wrong_day, partial(_one, _day)),
        sort("number and session swapped", "impossible_citation", partial(_one, _swapped)),
        sort("number beyond the session", "impossible_citation", partial(_one, _beyond)),
        sort("year of a Council text", "impossible_citation", partial(_one, _council_year)),
        sort("symbol for a resolution", "symbol_for_resolution", partial(_one, _symbol)),
        sort("title of a resolution", "wrong_resolution_title", partial(_one, _title)),
        sort("list out of order", "unsorted_citations", _unsorted),
        sort("twice in a list", "repeated_citation", _repeated),
        sort("title of an item", "wrong_item_title", _item_title),
    ]


def _cited(text: Text, chance: Random) -> Iterator[tuple[Reading, Cited]]:
    """Yield resolutions cited in the text of paragraphs that the index knows, in any order."""
    found = [
        (reading, cited)
        for reading in text.clauses
        for cited in reading.cited
        if cited.note is None
        and cited.citation.kind is Kind.RESOLUTION
        and cited.verdict.standing in KNOWN
        and not cited.citation.by_symbol
    ]
    yield from chance.sample(found, len(found))


def damaged_at(text: Text, reading: Reading, span: Span, put: str) -> Damage:
    """Return the text with a stretch of a block replaced; the place is what was put there."""
    block = reading.block.id
    damaged = replace_text(text.document, block, span.start, span.end, put)
    return Damage(damaged, block, Span(span.start, span.start + len(put)))


def _one(write: _Write, text: Text, chance: Random) -> Iterator[Damage]:
    """Yield texts with one citation written otherwise."""
    for reading, cited in _cited(text, chance):
        place = write(cited, chance)
        if place is not None:
            yield damaged_at(text, reading, *place)


def _within(cited: Cited, span: Span | None, pattern: re.Pattern[str]) -> tuple[Span, str] | None:
    """Return where a pattern stands within a span of the source."""
    match = pattern.search(span.of(cited.source)) if span is not None else None
    if span is None or match is None:
        return None
    return Span(span.start + match.start(), span.start + match.end()), match[0]


def _year(cited: Cited, chance: Random) -> Place | None:
    found = _dated(cited, _YEAR)
    return (found[0], str(int(found[1]) + chance.choice((-1, 1)))) if found else None


def _day(cited: Cited, _: Random) -> Place | None:
    found = _dated(cited, _DAY)
    if not found or int(found[1]) > 28:
        return None
    return found[0], str(int(found[1]) + (1 if int(found[1]) < 15 else -1))


def _dated(cited: Cited, pattern: re.Pattern[str]) -> tuple[Span, str] | None:
    """Return the figures of a date that belongs to this number alone and was seen in print."""
    verified = cited.verdict.standing is Standing.VERIFIED
    return _within(cited, cited.citation.date_span, pattern) if verified else None


def _swapped(cited: Cited, _: Random) -> Place | None:
    """Return session and number the other way round, where that is no session."""
    number = _PLAIN.fullmatch(cited.citation.number.of(cited.source))
    if number is None or not _is_assembly(cited) or int(number[2]) < 100:
        return None
    return cited.citation.number, f"{number[2]}/{number[1]}"


def _is_assembly(cited: Cited) -> bool:
    """Say whether the words beside a number make it the Assembly's, whose sessions are counted.

    Of a bare number that no organ has, nobody can say that it is meant for a resolution at all.
    """
    citation = cited.citation
    return citation.symbol.series is Series.GA_RESOLUTION and (citation.own or citation.organ_named)


def _beyond(cited: Cited, _: Random) -> Place | None:
    number = _PLAIN.fullmatch(cited.citation.number.of(cited.source))
    if number is None or not _is_assembly(cited) or int(number[2]) > 299:
        return None
    return cited.citation.number, f"{number[1]}/{int(number[2]) + _BEYOND}"


def _council_year(cited: Cited, _: Random) -> Place | None:
    if cited.citation.symbol.series is not Series.SC_RESOLUTION:
        return None
    found = _within(cited, cited.citation.number, _COUNCIL_YEAR)
    return (found[0], f"({int(found[1][1:-1]) + 1})") if found else None


def _symbol(cited: Cited, _: Random) -> Place | None:
    symbol = cited.citation.symbol
    return (cited.citation.number, str(symbol)) if not symbol.part else None


def _title(cited: Cited, chance: Random) -> Place | None:
    """Return a quoted title without one of its words, where the index has the title in print."""
    citation, code = cited.citation, ""
    within = citation.symbol.part or citation.place or citation.paragraph
    if citation.title_span is None or within or ANCHOR in citation.title_span.of(cited.source):
        return None
    titles = index().titles(citation.symbol)
    code = next((c for c, t in titles.items() if t.official and t.text == citation.title), "")
    words = list(_WORD.finditer(citation.title))
    quoted = citation.title_span.of(cited.source)
    if not code or not words or citation.title not in quoted:
        return None
    word = chance.choice(words)
    start = citation.title_span.start + quoted.index(citation.title) + word.start()
    gap = 0 if code == "zh" else 1
    return Span(start, start + len(word[0]) + gap), ""


def _pairs(text: Text, chance: Random) -> Iterator[tuple[Reading, Cited, Cited]]:
    """Yield neighbours in lists, each with a date of its own or none."""
    found = [
        (reading, one, other)
        for reading in text.clauses
        for row in lists(reading)
        for one, other in pairwise(row)
        if (one.citation.date_span is None) == (other.citation.date_span is None)
        and (one.citation.date_span is None or one.citation.date_span != other.citation.date_span)
        and not one.citation.paragraph + one.citation.place
        and not other.citation.paragraph + other.citation.place
    ]
    yield from chance.sample(found, len(found))


def _parts(cited: Cited) -> list[Span]:
    """Return number and date in the order of the text."""
    spans = (cited.citation.number, cited.citation.date_span)
    return sorted(span for span in spans if span is not None)


def _unsorted(text: Text, chance: Random) -> Iterator[Damage]:
    for reading, one, other in _pairs(text, chance):
        first, second = rank(one.citation.symbol), rank(other.citation.symbol)
        if first is None or second is None or first >= second:
            continue
        swapped = zip((*_parts(one), *_parts(other)), (*_parts(other), *_parts(one)), strict=True)
        yield _rewritten(text, reading, one.source, dict(swapped), other)


def _repeated(text: Text, chance: Random) -> Iterator[Damage]:
    for reading, one, other in _pairs(text, chance):
        written = dict(zip(_parts(other), _parts(one), strict=True))
        yield _rewritten(text, reading, one.source, written, other)


def _rewritten(
    text: Text, reading: Reading, source: str, written: dict[Span, Span], accused: Cited
) -> Damage:
    """Return the text with stretches replaced by what stands in others, the last first."""
    document, block = text.document, reading.block.id
    for place, taken in sorted(written.items(), reverse=True):
        document = replace_text(document, block, place.start, place.end, taken.of(source))
    grown = sum(len(t.of(source)) - len(p.of(source)) for p, t in written.items())
    span = accused.citation.span
    return Damage(document, block, Span(min(span.start, span.start + grown), span.end + abs(grown)))


def _item_title(text: Text, chance: Random) -> Iterator[Damage]:
    """Yield texts with one letter fallen out of the quoted title of an item on the agenda.

    Very short titles are passed over: with another letter they are other words.
    """
    code = text.document.language
    words, known = table("wrong_item_title", code), index().items(code)
    for reading in text.clauses:
        for match in re.finditer(words["find"], reading.text):
            if folded(match["title"]) not in known or len(match["title"]) < _FEW:
                continue
            start, end = match.span("title")
            place = chance.randrange(start + 2, end - 1)
            while not reading.text[place].isalpha():
                place = chance.randrange(start + 2, end - 1)
            yield damaged_at(text, reading, reading.span(place, place + 1), "")
