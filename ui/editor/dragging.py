"""Words that are dragged to another place in the text: moved, or copied with Ctrl held."""

from drafter.model.document import Block, Document
from drafter.model.places import block_of, place_of
from ui.editor.gestures import Outcome, Selection, Spot, copied, erased, pasted


def dragged(document: Document, selection: Selection, target: Spot, *, copying: bool) -> Outcome:
    """Put what is selected at another spot; UnwelcomeError where that would break the structure."""
    blocks = copied(document, selection)
    first, last, there = (_order(document, spot) for spot in (*selection, target))
    if copying:
        return pasted(document, Selection(target, target), blocks)
    if first <= there <= last:
        return Outcome(document, target)
    if there < first:
        return pasted(erased(document, selection).document, Selection(target, target), blocks)
    return _moved_on(document, selection, target, blocks)


def _moved_on(
    document: Document, selection: Selection, target: Spot, blocks: tuple[Block, ...]
) -> Outcome:
    """Put blocks further on, then take them out where they were: the spots there still hold."""
    put = pasted(document, Selection(target, target), blocks)
    behind = len(block_of(put.document, put.caret.block).text) - put.caret.offset
    left = erased(put.document, selection).document
    joined = put.caret.block == selection.last.block
    name = selection.first.block if joined else put.caret.block
    return Outcome(left, Spot(name, len(block_of(left, name).text) - behind))


def _order(document: Document, spot: Spot) -> tuple[int, int, int]:
    place = place_of(document, spot.block)
    return place.part, place.block, spot.offset
