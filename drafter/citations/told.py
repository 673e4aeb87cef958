"""What a text tells elsewhere of a number that it cites without a date and without an organ.

"Resolution 34/24" may be the Assembly's or the Human Rights Council's. Where the same draft says
"Human Rights Council resolution 34/24 of 24 March 2017", the later mention means that one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from drafter.citations.citation import Citation, Kind, Series, Symbol
from drafter.citations.organs import numbered_document

Told = Mapping[tuple[Kind, str, int], Symbol | None]
"""By kind, session and number: the one text that is meant, None where several are."""

_NUMBERED = {Kind.RESOLUTION, Kind.DECISION}
_SHARED = {
    Series.GA_RESOLUTION,
    Series.GA_DECISION,
    Series.HRC_RESOLUTION,
    Series.HRC_DECISION,
    Series.DOCUMENT,
}


def told(citations: Iterable[Citation]) -> Told:
    """Return which text each number means where its date or its organ stands beside it."""
    result: dict[tuple[Kind, str, int], Symbol | None] = {}
    for citation in citations:
        key = _key(citation)
        if key is None or is_bare(citation):
            continue
        whole = citation.symbol.whole
        result[key] = whole if result.get(key, whole) == whole else None
    return result


def settled(citation: Citation, known: Told) -> Citation:
    """Return a citation with the organ that the text tells elsewhere, where its own words do not.

    "Its" vouches for the draft's own organ only where the draft cites no other text of that number.
    """
    key = _key(citation)
    meant = known.get(key) if key is not None and is_bare(citation) else None
    if meant is None or meant == citation.symbol.whole:
        return citation
    return replace(citation, symbol=replace(meant, part=citation.symbol.part))


def is_bare(citation: Citation) -> bool:
    """Say whether nothing beside a number tells whose it is."""
    return citation.date is None and not citation.organ_named and not citation.by_symbol


def _key(citation: Citation) -> tuple[Kind, str, int] | None:
    """Return what an undated mention shares with the dated one; None for numbers of one organ."""
    symbol = citation.symbol
    if citation.kind not in _NUMBERED or symbol.series not in _SHARED:
        return None
    if symbol.series is Series.DOCUMENT:
        numbered = numbered_document(symbol.document)
        if numbered is None:
            return None
        symbol = numbered[1]
    if not symbol.session.isdecimal():
        return None
    return citation.kind, symbol.session, symbol.number
