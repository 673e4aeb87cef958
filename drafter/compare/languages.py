"""One document in several languages: what one version says and another does not.

The first version is the measure; each other is compared with it, paragraph by paragraph.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from drafter.compare.counterparts import Member, Pairs, counterparts
from drafter.compare.discord import Discord, Matter, discords
from drafter.compare.facts import facts
from drafter.compare.figures import ibid
from drafter.model.document import Block, BlockId, Document, Kind
from drafter.model.passage import Note, Passage, Style

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
        self.members = [_member(block, self.code, whole) for block in self.blocks]

    def before(self, place: int) -> BlockId:
        """Return the block before a place, or nothing."""
        return self.blocks[place - 1].id if place else ""


_JOINED = 1.5
"""A heading so many times as long as its counterpart holds another one too."""
_NUMBER = 9
"""The longest heading that is a number alone: "VIII", "حادي عشر"."""
_LOOSE = frozenset({Kind.PLAIN, Kind.CONTINUATION, Kind.QUOTED})
"""Kinds that say nothing of a paragraph: beside one of them another kind is no difference."""


def _member(block: Block, code: str, whole: int) -> Member:
    marks, share = facts(stated(block.passage), code).marks, len(block.text) / whole
    return Member(_role(block), marks, share, loose=block.kind in _LOOSE)


def _counts(block: Block) -> bool:
    return block.kind is not Kind.OPAQUE and bool(block.passage.plain.strip())


def _is_number(block: Block) -> bool:
    """Say whether a heading is the bare number of a section: files join it to the title or not."""
    return block.kind is Kind.HEADING and len(block.passage.plain.strip()) <= _NUMBER


def _role(block: Block) -> Role:
    """Return what tells paragraphs apart; how deep a heading lies is a matter of looks."""
    level = 0 if block.kind is Kind.HEADING else block.level
    return str(_ONE_KIND.get(block.kind, block.kind)), level


def _between(first: _Version, second: _Version, number: int) -> Iterator[Difference]:
    counts = len(first.document.parts), len(second.document.parts)
    if counts[0] != counts[1]:
        yield Difference(Matter.PARTS, number, "", "", (str(counts[0]),), (str(counts[1]),))
    a = b = 0
    gone: tuple[bool, int] | None = None
    pairs = counterparts(first.members, second.members)
    joined = _joined_headings(first, second, pairs)
    for i, j in pairs:
        if i is not None and j is not None:
            yield from _of_pair(first, second, (i, j), number)
            a, b, gone = i + 1, j + 1, None
            continue
        side, place = (True, i) if i is not None else (False, j or 0)
        block = (first if side else second).blocks[place]
        if _is_number(block) or block.id in joined[not side]:
            gone = None
        elif gone is None or gone[0] is not side or block.level <= gone[1]:
            gone = side, block.level
            here = (block.id, second.before(b)) if side else (first.before(a), block.id)
            words = (_words(block),)
            yield Difference(Matter.MISSING, number, *here, *((words, ()) if side else ((), words)))
        a, b = (a + 1, b) if side else (a, b + 1)


def _joined_headings(
    first: _Version, second: _Version, pairs: Pairs
) -> tuple[set[BlockId], set[BlockId]]:
    """Return the headings of each version that the other has in one with the heading beside them.

    "Rule 1" and "Composition" are two headings, or one: then it is much longer than what it faces.
    """
    found: tuple[set[BlockId], set[BlockId]] = (set(), set())
    for place, versions in enumerate(((first, second), (second, first))):
        faced = {pair[place]: pair[1 - place] for pair in pairs}
        for (n, block), step in product(enumerate(versions[0].blocks), (-1, 1)):
            other = faced.get(n + step)
            if block.kind is not Kind.HEADING or faced[n] is not None or other is None:
                continue
            beside, facing = versions[0].members[n + step], versions[1].members[other]
            both = beside.role == facing.role == versions[0].members[n].role
            if both and facing.share > _JOINED * beside.share:
                found[place].add(block.id)
    return found


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
        for n, mine, theirs in _note_pairs(first.code, notes[0], second.code, notes[1]):
            if _cites_before(mine, first.code) != _cites_before(theirs, second.code):
                continue
            for found in _discords(mine, first.code, theirs, second.code):
                yield Difference(found.matter, *here, found.first, found.second, n)


def _cites_before(note: Passage, code: str) -> bool:
    """Say whether a note cites what the one before does: others may give the citation in full."""
    return ibid(code).match(note.plain) is not None


def _note_pairs(
    one: str, mine: tuple[Note, ...], other: str, theirs: tuple[Note, ...]
) -> Iterator[tuple[int, Passage, Passage]]:
    """Yield the notes of a paragraph, by their number from 1, with their counterparts.

    Another order of words calls them in another order: those that disagree in their places are
    looked for among each other.
    """

    def agree(n: int, m: int) -> bool:
        return not any(_discords(mine[n].passage, one, theirs[m].passage, other))

    apart = [n for n in range(len(mine)) if not agree(n, n)]
    places, free = {}, list(apart)
    for n in apart:
        fitting = next((m for m in free if agree(n, m)), None)
        if fitting is not None:
            places[n] = fitting
            free.remove(fitting)
    places |= dict(zip((n for n in apart if n not in places), free, strict=True))
    for n, note in enumerate(mine):
        yield n + 1, note.passage, theirs[places.get(n, n)].passage


def _discords(one: Passage, one_code: str, other: Passage, other_code: str) -> Iterator[Discord]:
    return discords(facts(stated(one), one_code), facts(stated(other), other_code))


def stated(passage: Passage) -> str:
    """Return the text without figures above the line: they call notes."""
    text = passage.text
    for mark in passage.marks:
        if mark.style is Style.SUPERSCRIPT:
            text = f"{text[: mark.start]}{' ' * (mark.end - mark.start)}{text[mark.end :]}"
    return text
