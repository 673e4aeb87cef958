"""A work file that comes home: the draft that it carries, with what was edited in it meanwhile.

Every printed line has a bookmark, and its text is known as it was printed. A paragraph whose text
is what was printed is the block that it was; one that differs is an edit of that block, word by
word; a paragraph that was not printed is new; a line that is gone is a block that was removed.
Programs that drop bookmarks still leave the texts. Where less than half of what was printed is
found again, the file is read like any other.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from drafter.imports.matching import matched, text_of
from drafter.imports.newcomers import new_block
from drafter.imports.paragraphs import Paragraph
from drafter.imports.relabelled import Printed, label_of, labels_printed, relabelled, unlabelled
from drafter.imports.returned import returned
from drafter.imports.writing import settled_spaces
from drafter.languages.openers import with_opener
from drafter.model.carried import Carried, CarriedLine
from drafter.model.document import Block, BlockId, Document, Front, Part, Wording
from drafter.model.opened import Opened, Remark
from drafter.model.table import source_of
from drafter.text.characters import ANCHOR

_WORDED = frozenset({"session", "agenda_item", "request", "item_title", "letter", "sponsors"})
"""Lines of the cover that a front may keep as typed."""


def come_home(paragraphs: Sequence[Paragraph], carried: Carried, source: Document) -> Opened | None:
    """Return the draft with its edits, or None where the file is not that draft any more."""
    places = matched(paragraphs, carried.lines)
    words = {n for n, line in enumerate(carried.lines) if line.block and text_of(line)}
    if 2 * len(words & set(places)) < len(words):
        return None
    known = {block.id: block for block in source.blocks()}
    found = (
        (paragraph, known[line.block], line)
        for paragraph, place in zip(paragraphs, places, strict=True)
        if place is not None and (line := carried.lines[place]).block in known
    )
    labels = labels_printed(source, found)
    return _Assembly(source, carried.lines, labels, known).opened(paragraphs, places)


@dataclass
class _Assembly:
    """Puts the draft together from the paragraphs in their order."""

    source: Document
    lines: Sequence[CarriedLine]
    printed: Printed
    known: dict[BlockId, Block]
    blocks: dict[str, list[Block]] = field(default_factory=dict)
    """The blocks of each part as they come."""
    front: Front = field(default_factory=Front)
    headings: dict[str, str] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    labels: dict[BlockId, str] = field(default_factory=dict)
    """The number of each block as the file has it."""
    part: str = ""
    changed: int = 0
    added: int = 0

    def opened(self, paragraphs: Sequence[Paragraph], places: Sequence[int | None]) -> Opened:
        """Return the draft and remarks on what was edited."""
        document = self.source
        self.front = document.front
        self.blocks = {part.id: [] for part in document.parts}
        home = {block.id: part.id for part in document.parts for block in part.blocks}
        self.part = document.parts[0].id if document.parts else ""
        for n, (paragraph, place) in enumerate(zip(paragraphs, places, strict=True)):
            line = self.lines[place] if place is not None else None
            if line is None:
                self._add(paragraph, self._following(places[n + 1 :]))
            elif line.block in self.known:
                self.part = home[line.block]
                self._keep(self.known[line.block], paragraph, line)
            else:
                self._beside(paragraph, line)
        return self._result()

    def _keep(self, block: Block, paragraph: Paragraph, line: CarriedLine) -> None:
        kept = block
        if paragraph.table is not None and settled_spaces(paragraph.text) != text_of(line):
            kept = replace(block, source=source_of(paragraph.table))
        elif not block.source or block.text:
            self.labels[block.id] = label_of(paragraph)
            was = self.printed.labels.get(block.id, "")
            kept = returned(block, unlabelled(paragraph, line, was), line)
            kept = self.printed.settled(kept, paragraph, line)
        self.changed += kept is not block
        self.blocks[self.part].append(kept)

    def _add(self, paragraph: Paragraph, following: Block | None) -> None:
        row = self.blocks.get(self.part)
        if row is None:
            return
        kind = next(part.kind for part in self.source.parts if part.id == self.part)
        identity = f"b{self.source.next_id + self.added}"
        before, code = row[-1] if row else None, self.source.language
        new = new_block(identity, paragraph, before, following, kind, code)
        new = with_opener(new, code, self.source.front.organ.value)
        self.labels[new.id] = label_of(paragraph)
        row.append(new)
        self.added += 1

    def _following(self, places: Sequence[int | None]) -> Block | None:
        place = next((place for place in places if place is not None), None)
        return None if place is None else self.known.get(self.lines[place].block)

    def _beside(self, paragraph: Paragraph, line: CarriedLine) -> None:
        """Take a line that is no block: of the cover, a heading of an annex, a signature."""
        self.part = line.part or self.part
        text = paragraph.text.replace(ANCHOR, "")
        if settled_spaces(paragraph.text) == text_of(line):
            return
        self.changed += 1
        if line.role in _WORDED:
            wordings = (w for w in self.front.wordings if w.line != line.role)
            new = Wording(line.role, text)
            self.front = replace(self.front, wordings=(*wordings, new))
        elif line.role == "agenda_title":
            self.front = replace(self.front, agenda_title=text)
        elif line.role == "part_heading":
            self.headings[line.part] = text
        else:
            self.remarks.append(Remark("line_not_taken", {"text": text}))

    def _result(self) -> Opened:
        present = {block.id for row in self.blocks.values() for block in row}
        removed = 0
        for part in self.source.parts:
            row = self.blocks[part.id]
            for n, block in enumerate(part.blocks):
                if block.id in present:
                    continue
                if self._was_printed(block):
                    removed += 1
                else:
                    row.insert(_place_after(part.blocks[:n], row), block)
        parts = tuple(self._part(part) for part in self.source.parts)
        next_id = self.source.next_id + self.added
        document = replace(self.source, front=self.front, parts=parts, next_id=next_id)
        document, numbers = relabelled(document, self.labels, self.printed)
        self.changed += numbers
        moved = self._moved()
        if moved:
            self.remarks.insert(0, Remark("moved_elsewhere", {"count": str(moved)}))
        counts = {"changed": self.changed, "added": self.added, "removed": removed}
        if any(counts.values()):
            said = {key: str(count) for key, count in counts.items()}
            self.remarks.insert(0, Remark("came_home", said))
        return Opened(document, tuple(self.remarks))

    def _moved(self) -> int:
        """Return how many of the kept blocks stand elsewhere in the order."""
        order = {block.id: n for n, block in enumerate(self.source.blocks())}
        now = [order[b.id] for row in self.blocks.values() for b in row if b.id in order]
        chain: list[int] = []
        for place in now:
            at = bisect_left(chain, place)
            chain[at : at + 1] = [place]
        return len(now) - len(chain)

    def _was_printed(self, block: Block) -> bool:
        return any(line.block == block.id and text_of(line) for line in self.lines)

    def _part(self, part: Part) -> Part:
        heading = self.headings.get(part.id, part.heading)
        return replace(part, blocks=tuple(self.blocks[part.id]), heading=heading)


def _place_after(before: Sequence[Block], row: Sequence[Block]) -> int:
    """Return the place in a row right after the nearest of the blocks that came before."""
    places = {block.id: n for n, block in enumerate(row)}
    return next((places[b.id] + 1 for b in reversed(before) if b.id in places), 0)
