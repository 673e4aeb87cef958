"""Texts to cite, found by number or by words of the title."""

from dataclasses import dataclass

from drafter.citations.asked import asked_for
from drafter.citations.citation import Series, Symbol
from drafter.citations.facts import Record
from drafter.citations.symbols import parse
from drafter.citations.write import Mention, write
from drafter.index.index import Index
from drafter.model.document import Document
from drafter.rules.cited import OWN_SERIES, cited_in

MOST = 30


@dataclass(frozen=True, slots=True)
class Choice:
    """A text that may be cited: its symbol, what is known of it, its title or nothing."""

    symbol: Symbol
    record: Record
    title: str


def choices(asked: str, language: str, index: Index) -> list[Choice]:
    """Return what may be meant, the likeliest first: texts of that number, then titles."""
    numbered = list(asked_for(asked, index))
    names = [str(symbol) for symbol in numbered]
    names += [part.symbol for symbol in numbered for part in index.parts(symbol)]
    names += [found.symbol for found in index.search(asked, language, MOST)]
    made = []
    for name in dict.fromkeys(names):
        symbol = parse(name)
        record = index.record(symbol) if symbol else None
        if symbol is not None and record is not None:
            made.append(Choice(symbol, record, _title(symbol, language, index)))
    return made[:MOST]


def _title(symbol: Symbol, language: str, index: Index) -> str:
    titles = index.titles(symbol) or index.titles(symbol.whole)
    found = titles.get(language) or titles.get("en")
    return found.text if found else ""


def words_for(choice: Choice, document: Document) -> str:
    """Return the words that cite a text in a draft: with its date where it is the first mention.

    Only a date that was read is written; one that was inferred is for the drafter to look up.
    """
    front, code = document.front, document.language
    own = OWN_SERIES[front.organ]
    mentioned = {
        str(cited.citation.symbol)
        for block in document.blocks()
        for cited in cited_in(block.passage, code, front.organ, front.date)
    }
    first = str(choice.symbol) not in mentioned
    is_own = choice.symbol.series in (own, _DECISIONS.get(own))
    date = choice.record.date if first and choice.record.evidence.is_printed else None
    mention = Mention.FIRST if first else Mention.LATER
    return write(choice.symbol, code, mention, own=is_own, date=date)


_DECISIONS = {
    Series.GA_RESOLUTION: Series.GA_DECISION,
    Series.ECOSOC_RESOLUTION: Series.ECOSOC_DECISION,
    Series.HRC_RESOLUTION: Series.HRC_DECISION,
}
