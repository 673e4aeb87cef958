"""What a block cites, with the verdict of the index: found once, and shared by all rules.

Findings about a footnote stand at its call; `note` is its number in the block.
"""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from drafter.citations.citation import Citation, Kind, Series
from drafter.citations.find import find
from drafter.citations.grammar import grammar
from drafter.citations.organs import organ_of
from drafter.citations.resolve import Standing, Verdict, resolve
from drafter.citations.told import Told, is_bare, settled, told
from drafter.index.index import Index
from drafter.index.opened import index
from drafter.languages.language import available
from drafter.model.document import Document, Organ
from drafter.model.passage import Passage
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

OWN_SERIES = {
    Organ.GENERAL_ASSEMBLY: Series.GA_RESOLUTION,
    Organ.SECURITY_COUNCIL: Series.SC_RESOLUTION,
    Organ.ECONOMIC_AND_SOCIAL_COUNCIL: Series.ECOSOC_RESOLUTION,
    Organ.HUMAN_RIGHTS_COUNCIL: Series.HRC_RESOLUTION,
}
_FIRST_YEAR = 1945
_FIGURE = re.compile(r"\d")
_ACCUSED = frozenset({Standing.CONTRADICTED, Standing.IMPOSSIBLE})


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation, what the index says of it, and where a finding about it stands.

    `source` is the text that the citation's spans are of: the block's, or a note's.
    """

    citation: Citation
    verdict: Verdict
    source: str
    note: int | None = None
    call: Span | None = None

    def place(self, span: Span) -> Span:
        """Return where a finding about a stretch of the source stands in the block."""
        return self.call or span


def cited_in(
    passage: Passage, language: str, organ: Organ, on: datetime.date | None
) -> tuple[Cited, ...]:
    """Return what a passage and its notes cite, in order; `on` is the day of the draft."""
    if language not in available():
        return ()
    own = OWN_SERIES[organ]
    found = _cited(passage.text, language, own, on)
    if not passage.notes:
        return found
    places = [place for place, character in enumerate(passage.text) if character == ANCHOR]
    in_notes = (
        Cited(one.citation, one.verdict, one.source, number, Span(place, place + 1))
        for number, (note, place) in enumerate(zip(passage.notes, places, strict=False))
        for one in _cited(note.passage.text, language, own, on)
    )
    return (*found, *in_notes)


def _cited(text: str, language: str, own: Series, on: datetime.date | None) -> tuple[Cited, ...]:
    """Return what a text cites; the index is made only where something is."""
    if not _FIGURE.search(text) or not _found(text, language, own):
        return ()
    return _judged(text, language, own, on or datetime.date.today(), index())


def _found(text: str, language: str, own: Series) -> tuple[Citation, ...]:
    return tuple(c for c in find(text, language, own=own) if c.kind is not Kind.INTERNAL)


@lru_cache(maxsize=32_768)
def _judged(
    text: str, language: str, own: Series, on: datetime.date, facts: Index
) -> tuple[Cited, ...]:
    citations = _found(text, language, own)
    verdicts = [resolve(_unclaimed(c, own), facts, on) for c in citations]
    for number in _lent(citations, verdicts):
        undated = replace(citations[number], date=None, date_span=None)
        verdicts[number] = resolve(undated, facts, on)
    return tuple(Cited(c, v, text) for c, v in zip(citations, verdicts, strict=True))


def _unclaimed(citation: Citation, own: Series) -> Citation:
    """Return a citation whose "its" does not vouch for an organ other than the draft's.

    An annex may speak for a body that Drafter does not know.
    """
    if citation.own and _organ(citation.symbol.series) != _organ(own):
        return replace(citation, own=False)
    return citation


def _organ(series: Series) -> str:
    return str(series).rpartition("/")[0]


def _lent(citations: tuple[Citation, ...], verdicts: list[Verdict]) -> Iterator[int]:
    """Yield the accused among several numbers with one date, all but the nearest to it.

    "70/1, and 70/299 of 29 July 2016": the date may be the last one's alone.
    """
    for number, citation in enumerate(citations):
        date = citation.date_span
        if date is None or verdicts[number].standing not in _ACCUSED:
            continue
        sharing = [c for c in citations if c.date_span == date]
        if min(sharing, key=lambda c: _apart(c.number, date)) is not citation:
            yield number


def _apart(span: Span, other: Span) -> int:
    return max(span.start, other.start) - min(span.end, other.end)


def told_in(document: Document, on: datetime.date | None) -> Told:
    """Return what the document tells of the numbers that it cites with a date or an organ."""
    organ, code = document.front.organ, document.language
    found = (c for block in document.blocks() for c in cited_in(block.passage, code, organ, on))
    return told(cited.citation for cited in found)


def settled_in(
    found: tuple[Cited, ...], known: Told, organ: Organ, on: datetime.date | None
) -> tuple[Cited, ...]:
    """Return what a block cites, each bare number with the organ that the document tells."""
    return tuple(_settled(cited, known, organ, on) for cited in found)


def has_bare(found: tuple[Cited, ...]) -> bool:
    """Say whether a number may be another organ's than its own words say."""
    return any(is_bare(cited.citation) for cited in found)


def _settled(cited: Cited, known: Told, organ: Organ, on: datetime.date | None) -> Cited:
    citation = settled(cited.citation, known)
    if citation is cited.citation:
        return cited
    asked = _unclaimed(citation, OWN_SERIES[organ])
    return replace(
        cited, citation=citation, verdict=resolve(asked, index(), on or datetime.date.today())
    )


def names_organ(text: str, language: str, series: Series) -> bool:
    """Say whether a text names the organ of a series: then "its" may be that organ's."""
    key = organ_of(series)
    named = grammar(language).organs.finditer(text)
    return any(match.lastgroup in (key, "council") for match in named)


def day_of(session: int | None, day: datetime.date | None) -> datetime.date | None:
    """Return the day after which a draft can cite nothing: its own, or the end of its session."""
    if day is not None:
        return day
    return datetime.date(_FIRST_YEAR + session + 1, 9, 30) if session is not None else None
