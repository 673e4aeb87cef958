"""One document in several languages: what one version says and another does not.

The first version is the measure; each other is compared with it, paragraph by paragraph.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from drafter.compare.counterparts import Member, counterparts
from drafter.compare.discord import Discord, Matter, discords
from drafter.compare.facts import facts
from drafter.model.document import Block, BlockId, Document, Kind
from drafter.model.passage import Passage, Style

Role = tuple[str, int]
_ONE_KIND = {
    Kind.NUMBERED: Kind.OPERATIVE,
    Kind.PLAIN: Kind.CONTINUATION,
    Kind.QUOTED: Kind.CONTINUATION,
}
"""Kinds that official files of one text mix."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference between the first version and another, and the places in both.

    `second_version` is the number of the other version from 0. A place is a block's id; where a
    version has no counterpart it is the block before, empty at the beginning. `note` is the number
    of the note that the facts stand in, from 1; 0 is the paragraph itself. `first` and `second`
    are the values that one side alone has; of a missing paragraph the first words.
    """

    matter: Matter
    second_version: int
    first_block: BlockId
    second_block: BlockId
    first: tuple[str, ...] = ()
    second: tuple[str, ...] = ()
    note: int = 0


@dataclass(frozen=True, slots=True)
class Count:
    """What one counts in a version by eye."""

    parts: int
    preambular: int
    operative: int
    subparagraphs: int
    notes: int


def counted(document: Document) -> Count:
    """Return the counts of a version; numbered paragraphs of annexes count as operative ones."""
    blocks = tuple(document.blocks())
    whole = [b.kind for b in blocks if not b.level]
    below = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.NUMBERED)
    return Count(
        parts=len(document.parts),
        preambular=whole.count(Kind.PREAMBULAR),
        operative=whole.count(Kind.OPERATIVE) + whole.count(Kind.NUMBERED),
        subparagraphs=sum(1 for b in blocks if b.level and b.kind in below),
        notes=sum(len(b.passage.notes) for b in blocks),
    )


def compare_languages(versions: Sequence[Document]) -> tuple[Difference, ...]:
    """Return the differences between the first version and each other, in document order.

    KeyError for a language without data.
    """
    first = _Version(versions[0])
    return tuple(
        difference
        for number, document in enumerate(versions[1:], 1)
        for difference in _between(first, _Version(document), number)
    )


def paired(first: Document, second: Document) -> Iterator[tuple[Block | None, Block | None]]:
    """Yield the paragraphs of two versions beside each other, None where one has no counterpart.

    KeyError for a language without data.
    """
    one, other = _Version(first), _Version(second)
    for i, j in counterparts(one.members, other.members):
        yield (
            one.blocks[i] if i is not None else None,
            other.blocks[j] if j is not None else None,
        )


class _Version:
    """The blocks of a version that say something, ready to be aligned."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.code = document.language
        self.blocks = [b for b in document.blocks() if _counts(b)]
        whole = sum(len(block.text) for block in self.blocks) or 1
        self.members = [
            Member(
                _role(block), facts(stated(block.passage), self.code).marks, len(block.text) / whole
            )
            for block in self.blocks
        ]

    def before(self, place: int) -> BlockId:
        """Return the block before a place, or nothing."""
        return self.blocks[place - 1].id if place else ""


_NUMBER = 9
"""The longest heading that is a number alone: "VIII", "حادي عشر"."""
_LOOSE = frozenset({Kind.PLAIN, Kind.CONTINUATION, Kind.QUOTED})
"""Kinds that say nothing of a paragraph: beside one of them another kind is no difference."""


def _counts(block: Block) -> bool:
    return block.kind is not Kind.OPAQUE and bool(block.passage.plain.strip())


def _is_number(block: Block) -> bool:
    """Say whether a heading is the bare number of a section: files join it to the title or not."""
    return block.kind is Kind.HEADING and len(block.passage.plain.strip()) <= _NUMBER


def _role(block: Block) -> Role:
    return str(_ONE_KIND.get(block.kind, block.kind)), block.level


def _between(first: _Version, second: _Version, number: int) -> Iterator[Difference]:
    counts = len(first.document.parts), len(second.document.parts)
    if counts[0] != counts[1]:
        yield Difference(Matter.PARTS, number, "", "", (str(counts[0]),), (str(counts[1]),))
    a = b = 0
    gone: tuple[bool, int] | None = None
    for i, j in counterparts(first.members, second.members):
        if i is not None and j is not None:
            yield from _of_pair(first, second, (i, j), number)
            a, b, gone = i + 1, j + 1, None
            continue
        side, place = (True, i) if i is not None else (False, j or 0)
        block = (first if side else second).blocks[place]
        if _is_number(block):
            gone = None
        elif gone is None or gone[0] is not side or block.level <= gone[1]:
            gone = side, block.level
            here = (block.id, second.before(b)) if side else (first.before(a), block.id)
            words = (_words(block),)
            yield Difference(Matter.MISSING, number, *here, *((words, ()) if side else ((), words)))
        a, b = (a + 1, b) if side else (a, b + 1)


def _words(block: Block) -> str:
    """Return the first words of a paragraph."""
    return " ".join(block.passage.plain.split())[:60]


def _of_pair(
    first: _Version, second: _Version, places: tuple[int, int], number: int
) -> Iterator[Difference]:
    one, other = first.blocks[places[0]], second.blocks[places[1]]
    here = number, one.id, other.id
    if _role(one) != _role(other) and _LOOSE.isdisjoint((one.kind, other.kind)):
        roles = (f"{one.kind} {one.level}",), (f"{other.kind} {other.level}",)
        yield Difference(Matter.KIND, *here, *roles)
    notes = one.passage.notes, other.passage.notes
    if len(notes[0]) != len(notes[1]):
        counts = (str(len(notes[0])),), (str(len(notes[1])),)
        yield Difference(Matter.NOTES, *here, *counts)
    for found in _discords(one.passage, first.code, other.passage, second.code):
        yield Difference(found.matter, *here, found.first, found.second)
    if len(notes[0]) == len(notes[1]):
        for n, (mine, theirs) in enumerate(zip(*notes, strict=True), 1):
            texts = mine.passage, first.code, theirs.passage, second.code
            for found in _discords(*texts):
                yield Difference(found.matter, *here, found.first, found.second, n)


def _discords(one: Passage, one_code: str, other: Passage, other_code: str) -> Iterator[Discord]:
    return discords(facts(stated(one), one_code), facts(stated(other), other_code))


def stated(passage: Passage) -> str:
    """Return the text without figures above the line: they call notes."""
    text = passage.text
    for mark in passage.marks:
        if mark.style is Style.SUPERSCRIPT:
            text = f"{text[: mark.start]}{' ' * (mark.end - mark.start)}{text[mark.end :]}"
    return text
