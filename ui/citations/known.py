"""What a paragraph cites, for the window's thread: nothing until the index is open.

Checks run in another thread and open the index there; what they found is shared, so that asking
again for a paragraph that was checked costs nothing.
"""

from drafter.citations.resolve import Standing
from drafter.citations.told import Told
from drafter.index.opened import if_ready
from drafter.model.document import Block, Document, Kind
from drafter.rules.cited import Cited, cited_in, has_bare, settled_in, told_in

_SILENT = frozenset({Kind.OPAQUE})
ORDER = (
    Standing.IMPOSSIBLE,
    Standing.CONTRADICTED,
    Standing.UNKNOWN,
    Standing.CONSISTENT,
    Standing.VERIFIED,
)
"""From what needs looking at to what is sure."""
_last: list[tuple[Document, Told]] = []


def known(block: Block, document: Document) -> tuple[Cited, ...]:
    """Return what a paragraph and its notes cite, with verdicts; nothing before the first check."""
    if block.kind in _SILENT or if_ready() is None:
        return ()
    front = document.front
    found = cited_in(block.passage, document.language, front.organ, front.date)
    if not has_bare(found):
        return found
    return settled_in(found, _told(document), front.organ, front.date)


def is_lasting(block: Block, document: Document) -> bool:
    """Say whether what is known of a paragraph stays so while other paragraphs change."""
    if block.kind in _SILENT:
        return True
    front = document.front
    return if_ready() is not None and not has_bare(
        cited_in(block.passage, document.language, front.organ, front.date)
    )


def _told(document: Document) -> Told:
    """Return what a document tells of its numbers, made once for each value of the document."""
    if not _last or _last[0][0] is not document:
        _last[:] = [(document, told_in(document, document.front.date))]
    return _last[0][1]


def at(block: Block, document: Document, offset: int) -> list[Cited]:
    """Return what is cited at an offset of a paragraph, in code points."""
    here = known(block, document)
    return [c for c in here if _covers(c, offset)]


def _covers(cited: Cited, offset: int) -> bool:
    span = cited.place(cited.citation.span)
    return span.start <= offset <= span.end
