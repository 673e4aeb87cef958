"""What a drafter may do to a document: each edit is a function from a document to a document.

No edit leaves a document in a form that cannot be printed; what is against the rules of form is
for the rules to say. Blocks that an edit does not touch stay the same objects, so that whoever
shows or checks a document can compare by identity.
"""

from collections.abc import Sequence
from dataclasses import replace

from drafter.model.document import (
    DEEPEST_LEVEL,
    LEVELLED,
    Block,
    BlockId,
    Document,
    Front,
    Kind,
    Part,
    PartKind,
)
from drafter.model.passage import Note, Passage, cut, joined, replaced
from drafter.model.places import Place, block_at, place_of
from drafter.text.characters import ANCHOR


def with_front(document: Document, front: Front) -> Document:
    """Return the document with another cover."""
    return replace(document, front=front)


def with_block(document: Document, block: Block) -> Document:
    """Return the document with the block of the same id replaced."""
    place = place_of(document, block.id)
    return _spliced(document, place, 1, (block,))


def with_passage(document: Document, block_id: BlockId, passage: Passage) -> Document:
    """Return the document with another text in one block."""
    block = block_at(document, place_of(document, block_id))
    return with_block(document, replace(block, passage=passage))


def replace_text(
    document: Document, block_id: BlockId, start: int, end: int, new: Passage | str
) -> Document:
    """Replace a stretch of one block, in code points; notes and marks move with the text."""
    block = block_at(document, place_of(document, block_id))
    return with_passage(document, block_id, replaced(block.passage, start, end, new))


def split_block(document: Document, block_id: BlockId, offset: int) -> Document:
    """Split a block in two; the second is of the kind that follows the first.

    At the very start the new, empty block goes before and the split block keeps its id.
    """
    place = place_of(document, block_id)
    block = block_at(document, place)
    first = replace(block, passage=cut(block.passage, 0, offset))
    rest = cut(block.passage, offset, len(block.text))
    new_id = f"b{document.next_id}"
    if offset == 0 and block.text:
        pair = (Block(new_id, block.kind, level=block.level), block)
    else:
        kind = block.kind if rest.text else kind_after(block.kind)
        pair = (first, Block(new_id, kind, rest, block.level if kind in LEVELLED else 0))
    return replace(_spliced(document, place, 1, pair), next_id=document.next_id + 1)


def kind_after(kind: Kind) -> Kind:
    """Return the kind of the paragraph that Return makes after one of this kind."""
    after = {Kind.TITLE: Kind.PLAIN, Kind.FORMULA: Kind.PREAMBULAR, Kind.HEADING: Kind.PLAIN}
    return after.get(kind, kind)


def join_with_previous(document: Document, block_id: BlockId) -> Document:
    """Join a block to the one before it in the part; the first of a part stays as it is."""
    place = place_of(document, block_id)
    if place.block == 0:
        return document
    before = Place(place.part, place.block - 1)
    first, second = block_at(document, before), block_at(document, place)
    if Kind.OPAQUE in (first.kind, second.kind):
        return document
    whole = replace(first, passage=joined(first.passage, second.passage))
    if not first.text:
        whole = replace(whole, kind=second.kind, level=second.level)
    return _spliced(document, before, 2, (whole,))


def insert_blocks(document: Document, place: Place, blocks: Sequence[Block]) -> Document:
    """Insert blocks before a place; every one gets a new id."""
    numbered = tuple(
        replace(block, id=f"b{document.next_id + n}") for n, block in enumerate(blocks)
    )
    grown = replace(document, next_id=document.next_id + len(numbered))
    return _spliced(grown, place, 0, numbered)


def remove_blocks(document: Document, place: Place, count: int = 1) -> Document:
    """Remove blocks from a place on."""
    return _spliced(document, place, count, ())


def move_block(document: Document, block_id: BlockId, target: Place) -> Document:
    """Move a block, with its subparagraphs, before the block that now stands at `target`."""
    place = place_of(document, block_id)
    size = family_size(document, place)
    family = document.parts[place.part].blocks[place.block : place.block + size]
    if target.part == place.part and place.block <= target.block <= place.block + size:
        return document
    without = remove_blocks(document, place, size)
    if target.part == place.part and target.block > place.block:
        target = Place(target.part, target.block - size)
    return _spliced(without, target, 0, tuple(replace(b, typed_label="") for b in family))


def family_size(document: Document, place: Place) -> int:
    """Return how many blocks a paragraph is: itself, its subparagraphs, its continuation."""
    blocks = document.parts[place.part].blocks
    head = blocks[place.block]
    size = 1
    for block in blocks[place.block + 1 :]:
        follows = block.kind is Kind.CONTINUATION and block.level >= head.level
        if not follows and not (block.kind is head.kind and block.level > head.level):
            break
        size += 1
    return size if head.kind is not Kind.HEADING else 1


HEAD = frozenset({Kind.TITLE, Kind.FORMULA})
"""What stands at the head of a text: no paragraph comes before it, and it goes behind none."""


def passes_head(document: Document, block_id: BlockId, target: Place) -> bool:
    """Say whether a block that moves before `target` would pass the head of a text, or leave it."""
    blocks = document.parts[target.part].blocks
    is_head = target.block < len(blocks) and blocks[target.block].kind in HEAD
    return is_head or block_at(document, place_of(document, block_id)).kind in HEAD


def move_up(document: Document, block_id: BlockId) -> Document:
    """Move a paragraph before the one above it, of the same level, in the same part.

    The document stays as it is where none is above, or what is above is the head of the text.
    """
    place = place_of(document, block_id)
    blocks = document.parts[place.part].blocks
    level = blocks[place.block].level
    above = next(
        (
            n
            for n in range(place.block - 1, -1, -1)
            if blocks[n].level <= level and blocks[n].kind is not Kind.CONTINUATION
        ),
        None,
    )
    if above is None or passes_head(document, block_id, Place(place.part, above)):
        return document
    return move_block(document, block_id, Place(place.part, above))


def move_down(document: Document, block_id: BlockId) -> Document:
    """Move a paragraph after the one below it, as `move_up` moves it before the one above."""
    place = place_of(document, block_id)
    below = Place(place.part, place.block + family_size(document, place))
    if below.block >= len(document.parts[place.part].blocks):
        return document
    if passes_head(document, block_id, below):
        return document
    after = Place(place.part, below.block + family_size(document, below))
    return move_block(document, block_id, after)


def change_level(document: Document, block_id: BlockId, by: int) -> Document:
    """Move a paragraph in (1) or out (-1) by a level, between 0 and the fourth sub-level."""
    block = block_at(document, place_of(document, block_id))
    level = min(max(block.level + by, 0), DEEPEST_LEVEL)
    if block.kind not in LEVELLED or level == block.level:
        return document
    return with_block(document, replace(block, level=level, typed_label=""))


def change_kind(document: Document, block_id: BlockId, kind: Kind) -> Document:
    """Make a block of another kind; its text stays as it is."""
    block = block_at(document, place_of(document, block_id))
    level = block.level if kind in LEVELLED else 0
    return with_block(document, replace(block, kind=kind, level=level, typed_label=""))


def add_note(document: Document, block_id: BlockId, offset: int, note: Note) -> Document:
    """Call a footnote at an offset of a block's text."""
    call = Passage(ANCHOR, (), (note,))
    return replace_text(document, block_id, offset, offset, call)


def with_note(document: Document, block_id: BlockId, number: int, note: Note) -> Document:
    """Replace the n-th note (from 0) of a block."""
    passage = block_at(document, place_of(document, block_id)).passage
    notes = (*passage.notes[:number], note, *passage.notes[number + 1 :])
    return with_passage(document, block_id, replace(passage, notes=notes))


def replace_range(
    document: Document,
    first: tuple[BlockId, int],
    last: tuple[BlockId, int],
    new: Sequence[Block],
) -> Document:
    """Replace all from one place to another, across blocks of one part, by the new blocks' texts.

    The first new block's text goes into the first block, the last one's before what is left of
    the last block; blocks between get new ids. Without new blocks the two ends are joined.
    """
    start, end = place_of(document, first[0]), place_of(document, last[0])
    head, tail = block_at(document, start), block_at(document, end)
    left, right = cut(head.passage, 0, first[1]), cut(tail.passage, last[1], len(tail.text))
    passages = [block.passage for block in new] or [Passage()]
    count = end.block - start.block + 1
    if len(passages) == 1:
        whole = replace(head, passage=joined(left, passages[0], right))
        return _spliced(document, start, count, (whole,))
    opening = replace(head, passage=joined(left, passages[0]))
    if not left.text:
        opening = replace(opening, kind=new[0].kind, level=new[0].level)
    grown = _spliced(document, start, count, (opening,))
    added = [*new[1:-1], replace(new[-1], passage=joined(passages[-1], right))]
    return insert_blocks(grown, Place(start.part, start.block + 1), added)


_FIRST = {
    PartKind.MEMORANDUM: Kind.NUMBERED,
    PartKind.RESOLUTION: Kind.TITLE,
    PartKind.ANNEX: Kind.TITLE,
}
"""What a part begins with, where that is no plain paragraph."""


def add_part(document: Document, kind: PartKind, depth: int = 1) -> Document:
    """Add a part at the end, with one empty block to write in."""
    block = Block(f"b{document.next_id}", _FIRST.get(kind, Kind.PLAIN))
    part = Part(f"b{document.next_id + 1}", kind, (block,), depth)
    return replace(document, parts=(*document.parts, part), next_id=document.next_id + 2)


def remove_part(document: Document, part_id: str) -> Document:
    """Remove a part; a document keeps at least one, and an empty block where all others went."""
    left = tuple(part for part in document.parts if part.id != part_id)
    if not left:
        return document
    if any(part.blocks for part in left):
        return replace(document, parts=left)
    block = Block(f"b{document.next_id}", _FIRST.get(left[0].kind, Kind.PLAIN))
    parts = (replace(left[0], blocks=(block,)), *left[1:])
    return replace(document, parts=parts, next_id=document.next_id + 1)


def _spliced(document: Document, place: Place, count: int, blocks: tuple[Block, ...]) -> Document:
    part = document.parts[place.part]
    row = (*part.blocks[: place.block], *blocks, *part.blocks[place.block + count :])
    changed = replace(part, blocks=row)
    parts = (*document.parts[: place.part], changed, *document.parts[place.part + 1 :])
    return replace(document, parts=parts)
