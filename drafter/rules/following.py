"""References that follow the paragraphs they refer to, when those are moved, added or taken out.

A reference was written against the numbers of the text before: whichever paragraph it meant keeps
its identity, so the number that it has now can be put in its place, and "above" gives way to
"below" where the paragraph went to the other side. What was not a right reference before, or means
a paragraph that is gone, stays as it is: rules speak of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from drafter.model.changes import change_between
from drafter.model.document import Block, BlockId, Document, Kind, Part
from drafter.model.edits import replace_text
from drafter.rules.reading import Reading, situation_of
from drafter.rules.references import NUMBER, matches, may_refer, words_of
from drafter.text.span import Span

_MAIN = ""
"""The text that "of the present resolution" means: the first that has numbers."""


@dataclass(slots=True)
class _Text:
    """A text under one formula: its numbered paragraphs in order, and every block's place."""

    numbers: dict[BlockId, int] = field(default_factory=dict)
    places: dict[BlockId, int] = field(default_factory=dict)
    typed: bool = False
    """Whether labels of its own count otherwise; then nothing follows."""

    def take(self, block: Block, place: int) -> None:
        """Count a block in."""
        self.places[block.id] = place
        if is_counted(block):
            self.numbers[block.id] = len(self.numbers) + 1
            self.typed = self.typed or bool(block.typed_label)

    def meant(self, number: int) -> BlockId | None:
        """Return the paragraph that has a number."""
        return next((block for block, known in self.numbers.items() if known == number), None)

    def side(self, target: BlockId, block: BlockId) -> str:
        """Return where a target stands as seen from a block; its own number counts as above."""
        here = self.places.get(block, -1)
        return "below" if self.places[target] > here else "above"


@dataclass(frozen=True, slots=True)
class Followed:
    """The document with its references put right, and how many numbers and words changed."""

    document: Document
    count: int


def followed(old: Document, new: Document) -> Followed:
    """Return the new document with the references that an edit of the old one left behind.

    A paragraph whose words the edit changed is left as the writer wrote it.
    """
    change = change_between(old, new)
    if _order(change.removed) == _order(change.added):
        return Followed(new, 0)
    referring = list(_referring(old, new))
    if not referring:
        return Followed(new, 0)
    before, after = _texts(old), _texts(new)
    document, count = new, 0
    for part, block in referring:
        reading = Reading(block, situation_of(new, part))
        annexed = part is not new.parts[0]
        changes = list(_changes(reading, before, after, annexed=annexed))
        for span, text in sorted(changes, reverse=True):
            document = replace_text(document, block.id, span.start, span.end, text)
        count += len(changes)
    return Followed(document, count)


def _referring(old: Document, new: Document) -> Iterator[tuple[Part, Block]]:
    """Yield the blocks that may refer to others and whose words the edit left alone."""
    same = {block.id: block.passage for block in old.blocks()}
    for part in new.parts:
        for block in part.blocks:
            if may_refer(block.text, new.language) and same.get(block.id) == block.passage:
                yield part, block


def is_counted(block: Block) -> bool:
    """Say whether a block is a paragraph that has a number of its own."""
    return block.kind in (Kind.OPERATIVE, Kind.NUMBERED) and block.level == 0


def _order(blocks: tuple[Block, ...]) -> list[BlockId]:
    return [block.id for block in blocks if is_counted(block)]


def _texts(document: Document) -> dict[BlockId, _Text]:
    """Return for every block the text that it stands in; the main one under `_MAIN`."""
    found: dict[BlockId, _Text] = {}
    for part in document.parts:
        text = _Text()
        for place, block in enumerate(part.blocks):
            if block.kind is Kind.FORMULA:
                text = _Text()
            text.take(block, place)
            found[block.id] = text
            if is_counted(block):
                found.setdefault(_MAIN, text)
    return found


def _changes(
    reading: Reading, before: dict[BlockId, _Text], after: dict[BlockId, _Text], *, annexed: bool
) -> Iterator[tuple[Span, str]]:
    """Yield what is to be written anew in a block."""
    words = words_of(reading)
    for match in matches(reading):
        direction = words["directions"].get(match["where"], "")
        text = _MAIN if annexed and not direction else reading.block.id
        was, now = before.get(text), after.get(text)
        if was is None or now is None or was.typed or now.typed:
            continue
        numbers = list(NUMBER.finditer(reading.text, *match.span("numbers")))
        found = [was.meant(int(number[0])) for number in numbers]
        targets = [target for target in found if target in now.numbers and target is not None]
        for number, target in zip(numbers, found, strict=True):
            if target in targets and str(now.numbers[target]) != number[0]:
                yield reading.span(*number.span()), str(now.numbers[target])
        if direction and targets and len(targets) == len(found):
            here = reading.block.id
            if _turned(direction, [(was.side(t, here), now.side(t, here)) for t in targets]):
                yield reading.span(*match.span("where")), words["opposites"][match["where"]]


def _turned(direction: str, sides: list[tuple[str, str]]) -> bool:
    """Say whether all targets stood where the word says and all stand on the other side now."""
    return all(was == direction and now != direction for was, now in sides)
