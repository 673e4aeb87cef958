"""Accept proposals, and say which are still open after whatever was done to the draft since."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from drafter.compare.comparison import compare_passages
from drafter.compare.pieces import Change
from drafter.compare.words import compared
from drafter.languages.openers import with_opener
from drafter.model.document import Block, Document
from drafter.model.edits import insert_blocks, remove_blocks, with_front, with_passage
from drafter.model.passage import Passage, Style, cut, joined, marked, replaced
from drafter.model.places import block_of, place_of
from drafter.rollover.cover import cover_line, with_line
from drafter.rollover.proposal import Deed, Proposal
from drafter.text.characters import ANCHOR
from drafter.text.span import Span


def accept(document: Document, proposals: Iterable[Proposal]) -> Document:
    """Return the document with proposals done, whatever their order.

    One whose place no longer says what it said when it was proposed is left undone.
    """
    ordered = sorted(proposals, key=_from_the_end, reverse=True)
    for proposal in ordered:
        if _fits(document, proposal):
            document = _DEEDS[proposal.deed](document, proposal)
    return document


def pending(
    proposals: Sequence[Proposal], base: Document, document: Document
) -> tuple[Proposal, ...]:
    """Return the proposals that are still open, with their places in the present document.

    Gone are those that were accepted, and those whose words or paragraph were otherwise changed.
    """
    before = {block.id: block for block in base.blocks()}
    after = {block.id: block for block in document.blocks()}
    found = (_moved(proposal, before, after) for proposal in proposals)
    return tuple(p for p in found if p is not None and _is_open(p, base, document))


def _from_the_end(proposal: Proposal) -> tuple[bool, int, int]:
    """Return what orders proposals so that none moves another: paragraphs that go come last."""
    note = -1 if proposal.note is None else proposal.note
    return proposal.deed is Deed.REPLACE, note, proposal.span.start


def _fits(document: Document, proposal: Proposal) -> bool:
    if proposal.deed is Deed.COVER:
        return cover_line(document.front, proposal.line) == proposal.now
    try:
        passage = block_of(document, proposal.block).passage
    except KeyError:
        return False
    if proposal.deed is not Deed.REPLACE:
        return True
    source = _source(passage, proposal)
    return source is not None and proposal.span.of(source.text) == proposal.now


def _source(passage: Passage, proposal: Proposal) -> Passage | None:
    """Return the passage that the span is of: the block's own, or its note's."""
    if proposal.note is None:
        return passage
    notes = passage.notes
    return notes[proposal.note].passage if proposal.note < len(notes) else None


def _replace(document: Document, proposal: Proposal) -> Document:
    passage, span = block_of(document, proposal.block).passage, proposal.span
    source = _source(passage, proposal) or passage
    new = _rewritten(source, span, proposal.proposed)
    changed = replaced(source, span.start, span.end, new)
    if proposal.note is not None:
        note = replace(passage.notes[proposal.note], passage=changed)
        notes = (*passage.notes[: proposal.note], note, *passage.notes[proposal.note + 1 :])
        changed = replace(passage, notes=notes)
    return with_passage(document, proposal.block, changed)


def _rewritten(source: Passage, span: Span, proposed: str) -> Passage:
    """Return the words proposed for a stretch, with the notes and marks of those that stay."""
    parts: list[Passage] = []
    for piece in compared(span.of(source.text), proposed):
        if piece.change is Change.KEPT:
            stretch = Span(span.start + piece.old.start, span.start + piece.old.end)
            parts.append(_kept(source, stretch))
        elif piece.change is Change.INSERTED:
            parts.append(Passage(piece.new.of(proposed)))
    new = joined(*parts)
    if len(new.notes) != proposed.count(ANCHOR):
        new = Passage(proposed, (), cut(source, span.start, span.end).notes)
    around = {m.style for m in source.marks if m.start < span.start and span.end < m.end}
    for style in sorted(around - {Style.LINK}):
        new = marked(new, Span(0, len(new.text)), style)
    return new


def _kept(source: Passage, span: Span) -> Passage:
    """Return a stretch without the links that it holds but a part of: they led elsewhere."""
    broken = {
        m
        for m in source.marks
        if m.style is Style.LINK and (m.start < span.start or span.end < m.end)
    }
    whole = replace(source, marks=tuple(m for m in source.marks if m not in broken))
    return cut(whole, span.start, span.end)


def _drop(document: Document, proposal: Proposal) -> Document:
    return remove_blocks(document, place_of(document, proposal.block))


def _add(document: Document, proposal: Proposal) -> Document:
    block = Block("", proposal.added, Passage(proposal.proposed))
    opened = with_opener(block, document.language, str(document.front.organ))
    return insert_blocks(document, place_of(document, proposal.block), (opened,))


def _cover(document: Document, proposal: Proposal) -> Document:
    return with_front(document, with_line(document.front, proposal.line, proposal.proposed))


_DEEDS: dict[Deed, Callable[[Document, Proposal], Document]] = {
    Deed.REPLACE: _replace,
    Deed.DROP: _drop,
    Deed.ADD: _add,
    Deed.COVER: _cover,
}


def _moved(
    proposal: Proposal, before: dict[str, Block], after: dict[str, Block]
) -> Proposal | None:
    """Return a proposal with its span in the present text, or None where its words changed."""
    if proposal.deed is Deed.COVER:
        return proposal
    old, new = before.get(proposal.block), after.get(proposal.block)
    if old is None or new is None:
        return None
    if proposal.deed is not Deed.REPLACE or old.passage is new.passage:
        return proposal
    first, second = _source(old.passage, proposal), _source(new.passage, proposal)
    span = kept_span(first, second, proposal.span) if first and second else None
    if span is None or second is None or _is_done(proposal, second.text, span):
        return None
    return replace(proposal, span=span)


def _is_done(proposal: Proposal, text: str, span: Span) -> bool:
    """Say whether words that stand as they stood are within what was proposed to say more."""
    size = len(proposal.proposed)
    near = text[max(span.start - size, 0) : span.end + size]
    return proposal.now in proposal.proposed and proposal.proposed in near


def kept_span(old: Passage, new: Passage, span: Span) -> Span | None:
    """Return where a stretch of the old text stands in the new one, or None where it changed."""
    for piece in compare_passages(old, new):
        kept = piece.change in (Change.KEPT, Change.RESTYLED)
        if kept and piece.old.start <= span.start and span.end <= piece.old.end:
            return span.shifted(piece.new.start - piece.old.start)
    return None


def _is_open(proposal: Proposal, base: Document, document: Document) -> bool:
    if proposal.deed is Deed.COVER:
        return cover_line(document.front, proposal.line) == proposal.now
    if proposal.deed is Deed.ADD:
        texts = {block.text for block in document.blocks()}
        return proposal.proposed not in texts
    if proposal.deed is Deed.DROP:
        return block_of(base, proposal.block).text == block_of(document, proposal.block).text
    return True
