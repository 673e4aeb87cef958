"""Every citation in a text, in order: a pure function of the text, its language and its organ."""

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.citations import organs
from drafter.citations.attaching import Attached, attached
from drafter.citations.citation import Citation, Kind, Series, Symbol
from drafter.citations.documents import Document, documents, treaties
from drafter.citations.folding import folded
from drafter.citations.governing import Context, governing
from drafter.citations.grammar import Grammar, grammar
from drafter.citations.numbers import numbers
from drafter.citations.places import inner_references
from drafter.citations.runs import runs
from drafter.text.normal import Normal

_FIGURE = re.compile(r"\d")


@lru_cache(maxsize=32_768)
def find(text: str, language: str, *, own: Series | None = None) -> tuple[Citation, ...]:
    """Return the citations in a text; `own` is a series of the organ whose text it is.

    Places are in code points of the text as given. KeyError for a language without a grammar.
    """
    rules = grammar(language)
    copy = folded(text, rules)
    if not _FIGURE.search(copy.text):
        return ()
    symbols = list(documents(copy.text, rules))
    found = [_document(d, copy) for d in (*symbols, *treaties(copy.text, rules))]
    found += _numbered(copy, symbols, rules, organs.organ_of(own or Series.GA_RESOLUTION))
    found += _inner(copy, rules)
    return tuple(sorted(found, key=lambda c: (c.number.start, c.number.end)))


def _document(document: Document, copy: Normal) -> Citation:
    span = copy.span(document.start, document.end)
    by_symbol = document.kind in {Kind.RESOLUTION, Kind.DECISION}
    return Citation(span, span, document.kind, document.symbol, by_symbol=by_symbol)


def _inner(copy: Normal, rules: Grammar) -> Iterator[Citation]:
    for inner in inner_references(copy.text, rules):
        yield Citation(
            copy.span(inner.start, inner.end),
            copy.span(inner.list_start, inner.list_end),
            Kind.INTERNAL,
            Symbol(Series.DOCUMENT),
            paragraph=inner.paragraph,
            place=inner.place,
        )


def _numbered(
    copy: Normal, symbols: list[Document], rules: Grammar, own: str
) -> Iterator[Citation]:
    found = [
        n
        for n in numbers(copy.text, rules)
        if not any(d.start < n.end and n.start < d.end for d in symbols)
    ]
    if not found:
        return
    end = 0
    for run in runs(copy.text, found, rules):
        context = governing(run, copy.text, rules, symbols)
        for one in attached(run, context, rules, own):
            start = context.start if one.alone and context.start >= end else one.item.start
            yield _citation(one, context, copy, start)
        end = run.items[-1].end


def _citation(one: Attached, context: Context, copy: Normal, start: int) -> Citation:
    item, dated = one.item, one.dated
    title = item.title_at
    return Citation(
        span=copy.span(start, item.end),
        number=copy.span(item.number.start, item.number.end),
        kind=Kind.DECISION if one.is_decision else Kind.RESOLUTION,
        symbol=one.symbol,
        date=dated.date if dated else None,
        date_span=copy.span(dated.start, dated.end) if dated else None,
        paragraph=item.paragraph or context.paragraph,
        place=item.place or context.place,
        title=item.title,
        title_span=copy.span(*title) if title else None,
        own=context.own,
        organ_named=one.organ_named,
    )
