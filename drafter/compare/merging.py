"""Two drafts that grew from one, made one again; where both changed the same words, both stay.

What only one side did is done: words, paragraphs that came, went or moved, the cover. Of what both
did differently in one place, mine stays and theirs stands below it: nothing is lost, and whoever
reads it decides.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import TypeVar

from drafter.compare.comparison import Fate, compare
from drafter.compare.merged_words import merge_passages
from drafter.model.document import Block, BlockId, Document, Front, Part

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Merged:
    """`taken` counts the paragraphs that theirs changed in mine, `both` names those that both
    changed in the same place.
    """

    document: Document
    taken: int = 0
    both: tuple[BlockId, ...] = ()


def merge(base: Document, mine: Document, theirs: Document) -> Merged:
    """Return mine with all that theirs changed since both began as `base`."""
    work = _Work(base, mine, _named_after(base, theirs, max(mine.next_id, theirs.next_id)))
    work.take_parts()
    work.remove()
    work.place()
    rest = work.whole()
    return Merged(rest, work.taken, tuple(work.both))


class _Work:
    """The rows of blocks of each part of mine, into which theirs is worked."""

    def __init__(self, base: Document, mine: Document, theirs: Document) -> None:
        self._base, self._mine, self._theirs = base, mine, theirs
        self._was = {block.id: block for block in base.blocks()}
        self._now = {block.id: block for block in mine.blocks()}
        self._heads = list(mine.parts)
        self._rows = {part.id: list(part.blocks) for part in mine.parts}
        self._next = max(mine.next_id, theirs.next_id)
        self._moved = _moved(base, theirs) - _moved(base, mine)
        self.taken = 0
        self.both: list[BlockId] = []

    def take_parts(self) -> None:
        """Add the parts that theirs has and the base had not."""
        had = {part.id for part in (*self._base.parts, *self._mine.parts)}
        for part in self._theirs.parts:
            if part.id not in had:
                self._heads.append(replace(part, blocks=()))
                self._rows[part.id] = []

    def remove(self) -> None:
        """Take away what theirs removed, unless mine changed it meanwhile."""
        left = {block.id for block in self._theirs.blocks()}
        for row in self._rows.values():
            for block in list(row):
                if block.id in left or block.id not in self._was:
                    continue
                if block == self._was[block.id]:
                    row.remove(block)
                    self.taken += 1
                else:
                    self.both.append(block.id)
        kept = {part.id for part in self._theirs.parts}
        had = {part.id for part in self._base.parts}
        gone = {p.id for p in self._heads if p.id in had - kept and not self._rows[p.id]}
        self._heads = [p for p in self._heads if p.id not in gone] or self._heads

    def place(self) -> None:
        """Put the words of theirs in, one paragraph after the one before it."""
        for part in self._theirs.parts:
            for number in range(len(part.blocks)):
                self._settle(part, number)

    def whole(self) -> Document:
        """Return the draft: the parts with their rows, and the cover of both."""
        was, mine, theirs = self._base, self._mine, self._theirs
        heads = {part.id: part for part in theirs.parts}
        old = {part.id: part for part in was.parts}
        parts = tuple(
            replace(
                _part(old.get(part.id), part, heads.get(part.id)), blocks=tuple(self._rows[part.id])
            )
            for part in self._heads
        )
        dismissals = dict.fromkeys((*mine.dismissals, *theirs.dismissals))
        return replace(
            mine,
            front=_front(was.front, mine.front, theirs.front),
            parts=parts,
            next_id=self._next,
            dismissals=tuple(dismissals),
            base=_chosen(was.base, mine.base, theirs.base),
            language=_chosen(was.language, mine.language, theirs.language),
            kind=_chosen(was.kind, mine.kind, theirs.kind),
        )

    def _settle(self, part: Part, number: int) -> None:
        """Bring one paragraph of theirs in, behind the one that stands before it there."""
        block = part.blocks[number]
        was, now = self._was.get(block.id), self._now.get(block.id)
        if was is None:
            self._insert(part, number, block)
            self.taken += 1
        elif now is None:
            if block != was:  # Mine removed what theirs changed: it comes back to be seen.
                self._insert(part, number, block)
                self.both.append(block.id)
        else:
            self._change(was, now, block)
            if block.id in self._moved:
                row, at = self._found(block.id)
                self._insert(part, number, row.pop(at))
                self.taken += 1

    def _change(self, was: Block, mine: Block, theirs: Block) -> None:
        if theirs in (was, mine):
            return
        passage = merge_passages(was.passage, mine.passage, theirs.passage)
        result = replace(
            mine,
            kind=_chosen(was.kind, mine.kind, theirs.kind),
            level=_chosen(was.level, mine.level, theirs.level),
            typed_label=_chosen(was.typed_label, mine.typed_label, theirs.typed_label),
            source=_chosen(was.source, mine.source, theirs.source),
            passage=mine.passage if passage is None else passage,
        )
        row, at = self._found(mine.id)
        row[at] = result
        if passage is None:
            row.insert(at + 1, replace(theirs, id=self._fresh()))
            self.both.append(mine.id)
        else:
            self.taken += result != mine

    def _insert(self, part: Part, number: int, block: Block) -> None:
        """Put a block behind the last one of theirs before it that is still there."""
        if part.id not in self._rows:
            self._heads.append(replace(part, blocks=()))
        row = self._rows.setdefault(part.id, [])
        places = {other.id: at for at, other in enumerate(row)}
        before = (places.get(other.id) for other in reversed(part.blocks[:number]))
        row.insert(next((at + 1 for at in before if at is not None), 0), block)

    def _found(self, block: BlockId) -> tuple[list[Block], int]:
        return next(
            (row, at)
            for row in self._rows.values()
            for at, other in enumerate(row)
            if other.id == block
        )

    def _fresh(self) -> BlockId:
        self._next += 1
        return f"b{self._next - 1}"


def _named_after(base: Document, theirs: Document, first: int) -> Document:
    """Return theirs with the ids of the base where something is the same there, else new ones."""
    names = _pairs(base, theirs)
    number = first
    parts: list[Part] = []
    heads = {part.id for part in base.parts}
    for at, part in enumerate(theirs.parts):
        same = part.id in heads or (at < len(base.parts) and base.parts[at].kind is part.kind)
        name = (part.id if part.id in heads else base.parts[at].id) if same else ""
        blocks: list[Block] = []
        for block in part.blocks:
            blocks.append(replace(block, id=names.get(block.id) or f"b{number}"))
            number += block.id not in names
        parts.append(replace(part, id=name or f"b{number}", blocks=tuple(blocks)))
        number += not name
    return replace(theirs, parts=tuple(parts), next_id=number)


def _pairs(base: Document, theirs: Document) -> dict[BlockId, BlockId]:
    """Return which paragraph of the base each of theirs is: by its id, else by its words.

    A program that knows no ids of ours writes a file without them; then nearly none is known.
    """
    ids, theirs_ids = ({b.id for b in d.blocks()} for d in (base, theirs))
    known = ids & theirs_ids
    if 2 * len(known) >= min(len(ids), len(theirs_ids)):
        return {name: name for name in known}
    same = (Fate.SAME, Fate.CHANGED, Fate.MOVED_HERE)
    return {
        row.new.block: row.old.block
        for row in compare(base, theirs).rows
        if row.fate in same and row.old and row.new and row.old.block and row.new.block
    }


def _moved(base: Document, now: Document) -> set[BlockId]:
    """Return the fewest paragraphs that must have moved to give the present order."""
    order = {block.id: n for n, block in enumerate(base.blocks())}
    common = [block.id for block in now.blocks() if block.id in order]
    return set(common) - _rising(common, order)


def _rising(row: list[BlockId], order: dict[BlockId, int]) -> set[BlockId]:
    """Return the longest row of paragraphs that stand in the order that they had."""
    ends: list[int] = []
    last: list[BlockId] = []
    before: dict[BlockId, BlockId | None] = {}
    for block in row:
        at = bisect_left(ends, order[block])
        before[block] = last[at - 1] if at else None
        ends[at : at + 1] = [order[block]]
        last[at : at + 1] = [block]
    return set(_back(last[-1] if last else None, before))


def _back(block: BlockId | None, before: dict[BlockId, BlockId | None]) -> Iterator[BlockId]:
    while block is not None:
        yield block
        block = before[block]


def _chosen(was: _Value, mine: _Value, theirs: _Value) -> _Value:
    """Return what one side changed; where both did, mine."""
    return theirs if mine == was else mine


def _front(was: Front, mine: Front, theirs: Front) -> Front:
    values = {
        f.name: _chosen(*(getattr(front, f.name) for front in (was, mine, theirs)))
        for f in fields(Front)
    }
    return Front(**values)


def _part(was: Part | None, mine: Part, theirs: Part | None) -> Part:
    if was is None or theirs is None:
        return mine
    return replace(
        mine,
        kind=_chosen(was.kind, mine.kind, theirs.kind),
        depth=_chosen(was.depth, mine.depth, theirs.depth),
        heading=_chosen(was.heading, mine.heading, theirs.heading),
    )
