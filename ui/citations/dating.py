"""The date of a text, offered once its number is typed."""

from drafter.index.opened import if_ready
from drafter.model.document import Block, Document
from drafter.model.passage import cut
from drafter.rules.cited import cited_in
from drafter.rules.mentions import with_date
from drafter.text.span import Span

_LONGEST_NUMBER = 12
"""Characters: "ES-10/1234 A". Where none of the last is a figure, there is nothing to look up."""


def offered(block: Block, document: Document, offset: int) -> tuple[Span, str] | None:
    """Return what stands for the number before the caret, and its words with the date.

    Nothing where no number ends there, it has a date, the index has none in print, or the draft
    has given the date before.
    """
    end = block.text[max(0, offset - _LONGEST_NUMBER) : offset]
    if if_ready() is None or not end[-1:].isalnum() or not any(c.isdigit() for c in end):
        return None
    front = document.front
    before = cut(block.passage, 0, offset)
    for cited in cited_in(before, document.language, front.organ, front.date)[-1:]:
        if cited.note is not None or cited.citation.number.end != offset:
            continue
        if _is_dated(str(cited.citation.symbol), block, document):
            return None
        return with_date(cited, document.language)
    return None


def _is_dated(symbol: str, block: Block, document: Document) -> bool:
    front = document.front
    for other in document.blocks():
        if other is block or not other.text:
            continue
        for cited in cited_in(other.passage, document.language, front.organ, front.date):
            if str(cited.citation.symbol) == symbol and cited.citation.date_span is not None:
                return True
    return False
