"""Texts to cite, found by their numbers or by words of the title."""

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from drafter.citations.asked import asked_for
from drafter.citations.citation import Series, Symbol
from drafter.citations.facts import Record
from drafter.citations.symbols import parse
from drafter.citations.write import Mention
from drafter.citations.write_list import Cited, write_list
from drafter.index.index import Index
from drafter.model.document import Document
from drafter.rules.cited import OWN_SERIES, cited_in

MOST = 30
_BETWEEN = re.compile(r"[,;،؛，；、]")
"""What stands between numbers that are asked for together."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A text that may be cited: its symbol, what is known of it, its title or nothing."""

    symbol: Symbol
    record: Record
    title: str


def choices(asked: str, language: str, index: Index) -> list[Choice]:
    """Return what may be meant, the likeliest first: texts of that number, then titles."""
    titled = [found.symbol for found in index.search(asked, language, MOST)]
    return [*_numbered(asked, language, index, titled)][:MOST]


def _numbered(
    asked: str, language: str, index: Index, also: Iterable[str] = ()
) -> Iterator[Choice]:
    numbered = list(asked_for(asked, index))
    names = [str(symbol) for symbol in numbered]
    names += [part.symbol for symbol in numbered for part in index.parts(symbol)]
    for name in dict.fromkeys([*names, *also]):
        symbol = parse(name)
        record = index.record(symbol) if symbol else None
        if symbol is not None and record is not None:
            yield Choice(symbol, record, _title(symbol, language, index))


def _title(symbol: Symbol, language: str, index: Index) -> str:
    titles = index.titles(symbol) or index.titles(symbol.whole)
    found = titles.get(language) or titles.get("en")
    return found.text if found else ""


def several(asked: str, language: str, index: Index) -> list[Choice]:
    """Return the likeliest text for each of several numbers; nothing if one of them is unknown."""
    pieces = [piece for piece in _BETWEEN.split(asked) if piece.strip()]
    found = [next(iter(_numbered(piece, language, index)), None) for piece in pieces]
    known = [choice for choice in found if choice is not None]
    return known if len(known) == len(pieces) > 1 else []


def words_for(chosen: Iterable[Choice], document: Document) -> str:
    """Return the words that cite texts in a draft: with the date where it is the first mention.

    Only a date that was read is written; one that was inferred is for the drafter to look up.
    """
    front, code = document.front, document.language
    mentioned = {
        str(cited.citation.symbol)
        for block in document.blocks()
        for cited in cited_in(block.passage, code, front.organ, front.date)
    }
    return write_list([_cited(choice, document, mentioned) for choice in chosen], code)


def _cited(choice: Choice, document: Document, mentioned: Set[str]) -> Cited:
    own = OWN_SERIES[document.front.organ]
    first = str(choice.symbol) not in mentioned
    is_own = choice.symbol.series in (own, _DECISIONS.get(own))
    date = choice.record.date if first and choice.record.evidence.is_printed else None
    return Cited(choice.symbol, Mention.FIRST if first else Mention.LATER, is_own, date)


_DECISIONS = {
    Series.GA_RESOLUTION: Series.GA_DECISION,
    Series.ECOSOC_RESOLUTION: Series.ECOSOC_DECISION,
    Series.HRC_RESOLUTION: Series.HRC_DECISION,
}
