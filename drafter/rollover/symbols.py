"""Symbols of documents: the reports of the base's session give way to those of the draft's.

The number of the new one is a gap that only the drafter can fill. The supplements of the Official
Records, and what is issued by the year under the same number, keep theirs.
"""

import re
from collections.abc import Iterator

from drafter.citations.citation import Kind, Series
from drafter.citations.find import find
from drafter.rollover.proposal import Aspect, Proposal
from drafter.rollover.situation import Situation
from drafter.rollover.source import Source

_ASSEMBLY = re.compile(r"A/(?P<session>\d{1,3})/(?P<number>\d+[A-Z]?)(?P<rest>.*)")
_COMMITTEE = re.compile(r"(?P<organ>A/C\.\d/)(?P<session>\d{1,3})/(?P<number>.+)")
_COUNCIL = re.compile(r"A/HRC/(?P<session>\d{1,3})/(?P<number>\d+)(?P<rest>.*)")
_BY_YEAR = re.compile(r"(?P<organ>[AES]/(?:[A-Z]+(?:\.\d+)?/)*)(?P<year>20\d\d)/\d+.*")
_REVISED = re.compile(r"/(?:Rev|Corr)\.\d+")
_LOOK_BACK = 30
_JOINING = ("-", "–", "‑")
"""What joins the two symbols of one document."""


def symbols(source: Source, situation: Situation) -> Iterator[Proposal]:
    """Yield a proposal for every document of the base's session."""
    for citation in find(source.text, situation.words.tongue.code):
        if citation.kind is not Kind.DOCUMENT or citation.symbol.series is not Series.DOCUMENT:
            continue
        start = citation.number.start
        found = citation.number.of(source.text)
        proposed = _later(found, source.text[max(start - _LOOK_BACK, 0) : start], situation)
        if proposed is not None:
            kept = situation.words.gap not in proposed
            why = "symbol_records" if kept else "symbol_report"
            yield source.proposal(Aspect.SYMBOL, citation.number, proposed, why)


def _later(symbol: str, before: str, situation: Situation) -> str | None:
    """Return what the symbol becomes, or None where it is not of the base's session."""
    forms = ((_ASSEMBLY, _of_assembly), (_COMMITTEE, _of_committee), (_COUNCIL, _of_council))
    for pattern, later in forms:
        if match := pattern.fullmatch(symbol):
            return later(match, before, situation)
    if _is_of_security_council(symbol) and not before.endswith(_JOINING):
        return None
    if (match := _BY_YEAR.fullmatch(symbol)) and int(match["year"]) == situation.year:
        later_year = situation.year + situation.succession.years
        return f"{match['organ']}{later_year}/{situation.words.gap}"
    return None


def _is_of_security_council(symbol: str) -> bool:
    """Say whether a document is no report of the session, unless it is one of the Assembly too."""
    return symbol.startswith("S/")


def _of_assembly(match: re.Match[str], before: str, situation: Situation) -> str | None:
    if int(match["session"]) != situation.old:
        return None
    named = rf"(?<![\d/]){match['number']}[A-Z]?\D{{0,4}}$"
    is_supplement = re.search(named, before) is not None
    kept = match["number"] + _REVISED.sub("", match["rest"])
    return f"A/{situation.new}/{kept if is_supplement else situation.words.gap}"


def _of_committee(match: re.Match[str], before: str, situation: Situation) -> str | None:
    is_own = int(match["session"]) == situation.old
    return f"{match['organ']}{situation.new}/{situation.words.gap}" if is_own else None


def _of_council(match: re.Match[str], before: str, situation: Situation) -> str | None:
    """Return the symbol of the session that the Human Rights Council has in the draft's year."""
    sitting = situation.facts.sitting(Series.HRC_RESOLUTION, match["session"])
    if sitting is None or sitting.closed is None or sitting.closed.year != situation.year:
        return None
    later = int(match["session"]) + 3 * situation.succession.years
    return f"A/HRC/{later}/{situation.words.gap}"
