"""What differs between two documents, by identity of blocks: cheap enough for every key press."""

from dataclasses import dataclass

from drafter.model.document import Block, Document


@dataclass(frozen=True, slots=True)
class Change:
    """`removed` blocks of the old row, from `start`, became `added` of the new one."""

    start: int
    removed: tuple[Block, ...]
    added: tuple[Block, ...]


def change_between(old: Document, new: Document) -> Change:
    """Return the one stretch of the flat row of blocks outside which both are the same objects."""
    before, after = tuple(old.blocks()), tuple(new.blocks())
    shorter = min(len(before), len(after))
    start = 0
    while start < shorter and before[start] is after[start]:
        start += 1
    tail = 0
    while tail < shorter - start and before[-1 - tail] is after[-1 - tail]:
        tail += 1
    return Change(start, before[start : len(before) - tail], after[start : len(after) - tail])
