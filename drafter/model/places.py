"""Where a block stands in a document."""

from typing import NamedTuple

from drafter.model.document import Block, BlockId, Document, Part


class Place(NamedTuple):
    """The n-th block of the m-th part."""

    part: int
    block: int


def place_of(document: Document, block_id: BlockId) -> Place:
    """Return where the block stands; KeyError where the document has no such block."""
    for m, part in enumerate(document.parts):
        for n, block in enumerate(part.blocks):
            if block.id == block_id:
                return Place(m, n)
    raise KeyError(block_id)


def block_at(document: Document, place: Place) -> Block:
    """Return the block at a place."""
    return document.parts[place.part].blocks[place.block]


def block_of(document: Document, block_id: BlockId) -> Block:
    """Return the block; KeyError where the document has no such block."""
    return block_at(document, place_of(document, block_id))


def part_of(document: Document, block_id: BlockId) -> Part:
    """Return the part that the block stands in; KeyError where there is no such block."""
    return document.parts[place_of(document, block_id).part]


def previous_block(document: Document, place: Place) -> Block | None:
    """Return the block before, in the same part."""
    return document.parts[place.part].blocks[place.block - 1] if place.block else None
