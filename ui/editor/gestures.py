"""What a key means: from a document and a selection to another document and a caret.

Pure functions; a gesture that would break the structure raises `UnwelcomeError` with the key of
the sentence that says why (messages `editor`), and nothing has happened then.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from drafter.languages.notes import called_at
from drafter.languages.openers import with_opener
from drafter.model import edits
from drafter.model.document import DEEPEST_LEVEL, LEVELLED, Block, BlockId, Document, Kind
from drafter.model.passage import Note, Passage, cut
from drafter.model.places import Place, block_at, place_of


class Spot(NamedTuple):
    """A place in the text: a block, and an offset in code points."""

    block: BlockId
    offset: int


class Selection(NamedTuple):
    """From `first` to `last`, in the order of the text; both the same where nothing is selected."""

    first: Spot
    last: Spot

    @property
    def empty(self) -> bool:
        """Whether nothing is selected."""
        return self.first == self.last


class Outcome(NamedTuple):
    """The document after a gesture, and where the caret stands in it."""

    document: Document
    caret: Spot


class UnwelcomeError(Exception):
    """A gesture that would break the structure; `key` names the sentence that says so."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def typed(document: Document, at: Spot, end: int, new: str) -> Document:
    """Replace from a spot to `end` of the same block; the opener is found again where it may be."""
    block = block_at(document, place_of(document, at.block))
    if block.kind is Kind.OPAQUE:
        raise UnwelcomeError("kept_as_found")
    document = edits.replace_text(document, at.block, at.offset, end, new)
    return _opened(document, at)


def erased(document: Document, selection: Selection) -> Outcome:
    """Take the selection out; blocks that it spans are joined."""
    return pasted(document, selection, ())


def pasted(document: Document, selection: Selection, blocks: Sequence[Block]) -> Outcome:
    """Put the texts of blocks in the place of the selection."""
    start = place_of(document, selection.first.block)
    _require_whole(document, start, place_of(document, selection.last.block))
    if len(blocks) > 1 and block_at(document, start).kind in _HEAD:
        there = _kinds_beside(document, selection)
        blocks = [blocks[0], *(_plainer(block, there) for block in blocks[1:])]
    changed = edits.replace_range(document, selection.first, selection.last, blocks)
    if not blocks and start != place_of(document, selection.last.block):
        changed = _kept_kind(document, changed, selection)
    end = block_at(changed, Place(start.part, start.block + max(len(blocks) - 1, 0)))
    inserted = len(blocks[-1].text) if blocks else 0
    offset = inserted + (selection.first.offset if len(blocks) < 2 else 0)
    caret = Spot(end.id, offset)
    for number in range(max(len(blocks), 1)):
        begins = number > 0 or selection.first.offset == 0
        if begins and blocks and blocks[number].passage.emphasised:
            continue  # It brings its opener along.
        name = block_at(changed, Place(start.part, start.block + number)).id
        changed = _opened(changed, Spot(name, 0))
    return Outcome(changed, caret)


def split(document: Document, selection: Selection) -> Outcome:
    """Make the next paragraph.

    In an empty one, as writers expect of lists: an empty subparagraph moves out a level, and an
    empty preambular paragraph becomes the first operative one. After the title of a resolution the
    paragraph below its enacting formula is the next.
    """
    if not selection.empty:
        document = erased(document, selection).document
    spot = selection.first
    place = place_of(document, spot.block)
    block = block_at(document, place)
    if block.kind is Kind.OPAQUE:
        raise UnwelcomeError("kept_as_found")
    below = _below_formula(document, place, spot.offset)
    if below is not None:
        return Outcome(document, below)
    if not block.text and block.level:
        return Outcome(edits.change_level(document, block.id, -1), spot)
    if not block.text and block.kind is Kind.PREAMBULAR:
        return Outcome(edits.change_kind(document, block.id, Kind.OPERATIVE), spot)
    changed = edits.split_block(document, block.id, spot.offset)
    after = block_at(changed, Place(place.part, place.block + 1))
    changed = _opened(_opened(changed, Spot(after.id, 0)), Spot(block.id, 0))
    return Outcome(changed, Spot(after.id, 0))


def _below_formula(document: Document, title: Place, offset: int) -> Spot | None:
    """Return where one writes on after a title that ends at an offset and a formula follows."""
    row = document.parts[title.part].blocks[title.block :]
    kinds = tuple(block.kind for block in row[:2])
    if kinds != (Kind.TITLE, Kind.FORMULA) or offset < len(row[0].text):
        return None
    return Spot(row[2].id, 0) if len(row) > 2 else Spot(row[1].id, len(row[1].text))


def joined_before(document: Document, spot: Spot) -> Outcome:
    """Join a block to the one before it; the title and the formula take in no other kind."""
    place = place_of(document, spot.block)
    if place.block == 0:
        raise UnwelcomeError("first_of_part")
    before = Place(place.part, place.block - 1)
    _require_whole(document, before, place)
    head, tail = block_at(document, before), block_at(document, place)
    both, kinds = head.text and tail.text, {head.kind, tail.kind}
    if both and len(kinds) == 2 and kinds & edits.HEAD:
        raise UnwelcomeError("head_stays")
    changed = edits.join_with_previous(document, spot.block)
    return Outcome(_opened(changed, Spot(head.id, 0)), Spot(head.id, len(head.text)))


def joined_after(document: Document, spot: Spot) -> Outcome:
    """Join the block that follows to this one."""
    place = place_of(document, spot.block)
    blocks = document.parts[place.part].blocks
    if place.block + 1 >= len(blocks):
        raise UnwelcomeError("last_of_part")
    return joined_before(document, Spot(blocks[place.block + 1].id, 0))


def levelled(document: Document, selection: Selection, by: int) -> Document:
    """Move the selected paragraphs in or out by a level, each with its subparagraphs."""
    start, end = place_of(document, selection.first.block), place_of(document, selection.last.block)
    _require_one_part(start, end)
    if start == end:
        end = Place(start.part, start.block + edits.family_size(document, start) - 1)
    row = document.parts[start.part].blocks[start.block : end.block + 1]
    if row[0].kind not in LEVELLED:
        raise UnwelcomeError("no_levels")
    above = document.parts[start.part].blocks[start.block - 1] if start.block else None
    if by > 0 and (above is None or row[0].level > above.level or above.kind not in LEVELLED):
        raise UnwelcomeError("no_deeper")
    if any(block.level + by > DEEPEST_LEVEL for block in row) or row[0].level + by < 0:
        raise UnwelcomeError("no_deeper" if by > 0 else "no_higher")
    for block in row:
        document = _opened(edits.change_level(document, block.id, by), Spot(block.id, 0))
    return document


def moved_up(document: Document, block_id: BlockId) -> Document:
    """Move a paragraph, with its subparagraphs, before the one above it."""
    changed = edits.move_up(document, block_id)
    if changed is document:
        first = place_of(document, block_id).block == 0
        raise UnwelcomeError("first_of_part" if first else "head_stays")
    return changed


def moved_down(document: Document, block_id: BlockId) -> Document:
    """Move a paragraph, with its subparagraphs, after the one below it."""
    changed = edits.move_down(document, block_id)
    if changed is document:
        place = place_of(document, block_id)
        below = place.block + edits.family_size(document, place)
        last = below == len(document.parts[place.part].blocks)
        raise UnwelcomeError("last_of_part" if last else "head_stays")
    return changed


def of_kind(document: Document, selection: Selection, kind: Kind) -> Document:
    """Make the selected paragraphs of another kind."""
    start, end = place_of(document, selection.first.block), place_of(document, selection.last.block)
    _require_one_part(start, end)
    for block in document.parts[start.part].blocks[start.block : end.block + 1]:
        if block.kind is Kind.OPAQUE:
            raise UnwelcomeError("kept_as_found")
        document = _opened(edits.change_kind(document, block.id, kind), Spot(block.id, 0))
    return document


def with_note(document: Document, spot: Spot) -> Outcome:
    """Call a new, empty footnote at a spot, or where one is called that is asked for there."""
    block = block_at(document, place_of(document, spot.block))
    if block.kind is Kind.OPAQUE:
        raise UnwelcomeError("kept_as_found")
    offset = called_at(block.text, spot.offset, document.language)
    changed = edits.add_note(document, spot.block, offset, Note(Passage()))
    return Outcome(changed, Spot(spot.block, offset + 1))


def copied(document: Document, selection: Selection) -> tuple[Block, ...]:
    """Return what is selected as blocks, cut to the selection; nothing across parts."""
    start, end = place_of(document, selection.first.block), place_of(document, selection.last.block)
    if start.part != end.part:
        return ()
    return selected(document.parts[start.part].blocks, selection, start.block, end.block)


def selected(row: Sequence[Block], selection: Selection, start: int, end: int) -> tuple[Block, ...]:
    """Return a row's blocks from `start` to `end` inclusive, cut to the selection."""
    blocks = list(row[start : end + 1])
    tail = cut(blocks[-1].passage, 0, selection.last.offset)
    blocks[-1] = replace(blocks[-1], passage=tail)
    head = blocks[0].passage
    blocks[0] = replace(blocks[0], passage=cut(head, selection.first.offset, len(blocks[0].text)))
    return tuple(blocks)


def _kept_kind(document: Document, changed: Document, selection: Selection) -> Document:
    """Where whole paragraphs went, what is left keeps the kind that it had."""
    tail = block_at(document, place_of(document, selection.last.block))
    if selection.first.offset or selection.last.offset == len(tail.text):
        return changed
    left = block_at(changed, place_of(changed, selection.first.block))
    return edits.with_block(changed, replace(left, kind=tail.kind, level=tail.level))


def _require_one_part(start: Place, end: Place) -> None:
    if start.part != end.part:
        raise UnwelcomeError("across_parts")


def _require_whole(document: Document, start: Place, end: Place) -> None:
    _require_one_part(start, end)
    row = document.parts[start.part].blocks[start.block : end.block + 1]
    if Kind.OPAQUE in (row[0].kind, row[-1].kind):
        raise UnwelcomeError("kept_as_found")


_HEAD = frozenset({Kind.TITLE, Kind.FORMULA})


def _kinds_beside(document: Document, selection: Selection) -> frozenset[Kind]:
    """Return the kinds that a part has besides what is selected, its first paragraph's too."""
    start, end = (place_of(document, spot.block) for spot in selection)
    row = document.parts[start.part].blocks
    return frozenset(b.kind for b in (*row[: start.block + 1], *row[end.block + 1 :]))


def _plainer(block: Block, there: frozenset[Kind]) -> Block:
    """Return a pasted paragraph; a second title or formula becomes a paragraph like others."""
    if block.kind not in _HEAD & there:
        return block
    return replace(block, kind=Kind.PLAIN if block.kind is Kind.TITLE else Kind.PREAMBULAR)


_OPENER_REACH = 120
"""An edit further in than this cannot make or unmake an opener."""


def _opened(document: Document, at: Spot) -> Document:
    if at.offset > _OPENER_REACH:
        return document
    block = block_at(document, place_of(document, at.block))
    if block.kind not in (Kind.PREAMBULAR, Kind.OPERATIVE):
        return document
    opened = with_opener(block, document.language, document.front.organ.value)
    return document if opened == block else edits.with_block(document, opened)
