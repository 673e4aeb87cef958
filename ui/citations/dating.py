"""The date of a text, offered once its number is typed."""

from drafter.index.opened import if_ready
from drafter.languages.phrases import gaps
from drafter.model.document import Block, Document
from drafter.model.passage import cut
from drafter.rules.cited import cited_in
from drafter.rules.mentions import with_date
from drafter.text.span import Span

_LONGEST_NUMBER = 12
"""Characters: "ES-10/1234 A". Where none of the last is a figure, there is nothing to look up."""

_BEHIND_NUMBER = "号决议"
"""A Chinese number is known by what follows it."""


def offered(block: Block, document: Document, offset: int) -> tuple[Span, str] | None:
    """Return where the number before the caret stands, and its words with the date to put there.

    Nothing where no number ends there, it has a date, the index has none in print, or the draft
    has given the date before.
    """
    end = block.text[max(0, offset - _LONGEST_NUMBER) : offset]
    if if_ready() is None or not end[-1:].isalnum() or not any(c.isdigit() for c in end):
        return None
    front = document.front
    follows = len(_BEHIND_NUMBER) if block.text.startswith(_BEHIND_NUMBER, offset) else 0
    before = cut(block.passage, 0, offset + follows)
    for cited in cited_in(before, document.language, front.organ, front.date)[-1:]:
        if cited.note is not None or cited.citation.number.end != offset:
            continue
        if _is_dated(str(cited.citation.symbol), block, document):
            return None
        found = with_date(cited, document.language)
        return None if found is None else _over_its_gap(block.text, offset, *found)
    return None


def _over_its_gap(text: str, offset: int, span: Span, words: str) -> tuple[Span, str]:
    """Return the same over the gap of the date too, where a phrase has one beside the number."""
    ahead = words[words.find(text[span.start : offset]) + offset - span.start :]
    for gap in gaps(text):
        between = text[offset : gap.start]
        if gap.end == span.start or (between and ahead.startswith(between)):
            return Span(min(gap.start, span.start), max(gap.end, span.end)), words
    return span, words


def _is_dated(symbol: str, block: Block, document: Document) -> bool:
    front = document.front
    for other in document.blocks():
        if other is block or not other.text:
            continue
        for cited in cited_in(other.passage, document.language, front.organ, front.date):
            if str(cited.citation.symbol) == symbol and cited.citation.date_span is not None:
                return True
    return False
