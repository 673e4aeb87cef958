"""Documents cited by symbol, and registered treaties.

Joint symbols ("A/77/277-S/2022/606") are two documents; "A/CONF.157/24 (Part I)" is one; in
"A/66/53 and Corr.1" the second stands for the first with its suffix.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.citations.citation import Kind, Series, Symbol
from drafter.citations.grammar import Grammar
from drafter.citations.symbols import DOCUMENT, symbol_at

_SYMBOL = re.compile(DOCUMENT)
_GLUED = re.compile(r"[A-Za-z0-9/.:_-]$")
_FIGURES = re.compile(r"/\d|\.[\dIVX]")
_JOINT = re.compile(r" ?[-–] ?")
_SUFFIX = r"(?P<suffix>(?P<word>Add|Corr|Rev|Amend)\.(?P<n>\d+)(?:/(?:Corr|Rev)\.\d+)?)"
_LAST = re.compile(r"/(Add|Corr|Rev|Amend)\.\d+(?:/(?:Corr|Rev)\.\d+)?$")


@dataclass(frozen=True, slots=True)
class Document:
    """A symbol on the matching copy."""

    start: int
    end: int
    symbol: Symbol
    kind: Kind


def documents(text: str, grammar: Grammar) -> Iterator[Document]:
    """Yield every document that a text cites by its symbol, in order."""
    joint_until = -1
    for match in _SYMBOL.finditer(text):
        start = match.start()
        if start != joint_until and _GLUED.search(text, max(0, start - 1), start):
            continue
        found = symbol_at(text, start)
        if found is None or not _FIGURES.search(match[0]) or _is_address(text, start):
            continue
        symbol, end = found
        yield Document(start, end, symbol, _kind(symbol))
        yield from _suffixed(text, end, symbol, grammar)
        joint = _JOINT.match(text, end)
        joint_until = joint.end() if joint else -1


def _is_address(text: str, start: int) -> bool:
    before = text[max(0, start - 60) : start].rpartition(" ")[2]
    return "www." in before or "://" in before


def _kind(found: Symbol) -> Kind:
    if found.series is Series.DOCUMENT:
        return Kind.DOCUMENT
    return Kind.DECISION if found.is_decision else Kind.RESOLUTION


def _suffixed(text: str, end: int, base: Symbol, grammar: Grammar) -> Iterator[Document]:
    if base.series is not Series.DOCUMENT:
        return
    pattern = re.compile(rf"(?: ?(?:{grammar.suffix_join}) ?){_SUFFIX}(?![\w/])")
    while match := pattern.match(text, end):
        last = _LAST.search(base.document)
        stem = base.document
        if last and last[1] == match["word"]:
            stem = stem[: last.start()]
        base = Symbol(Series.DOCUMENT, document=f"{stem}/{match['suffix']}")
        yield Document(match.start("suffix"), match.end(), base, Kind.DOCUMENT)
        end = match.end()


def treaties(text: str, grammar: Grammar) -> Iterator[Document]:
    """Yield every treaty cited by volume and number of registration."""
    for match in grammar.treaty.finditer(text):
        before = max(0, match.start() - 60), match.start()
        league = grammar.league.search(text, *before) is not None or not match["volume"].isdecimal()
        series = Series.LEAGUE_TREATY if league else Series.TREATY
        number = match["number"].rpartition("-")[2].lstrip("IVX")
        symbol = Symbol(series, match["volume"], int(number or 0))
        yield Document(match.start("volume"), match.end(), symbol, Kind.TREATY)
