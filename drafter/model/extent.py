"""How long a text is: words, paragraphs of each kind, footnotes."""

from collections.abc import Iterable
from dataclasses import dataclass

from drafter.model.document import Block, Kind
from drafter.text.counting import count_words

_OTHERS = (Kind.NUMBERED, Kind.PLAIN, Kind.CONTINUATION, Kind.QUOTED)


@dataclass(frozen=True, slots=True)
class Extent:
    """Counts. In Chinese a word is a character, as in word processors.

    `words` are those of the text without its notes, `note_words` those of the notes. Preambular and
    operative paragraphs are counted without their subparagraphs, as the room counts them.
    """

    words: int = 0
    note_words: int = 0
    preambular: int = 0
    operative: int = 0
    others: int = 0
    notes: int = 0

    def __add__(self, other: "Extent") -> "Extent":
        return Extent(
            self.words + other.words,
            self.note_words + other.note_words,
            self.preambular + other.preambular,
            self.operative + other.operative,
            self.others + other.others,
            self.notes + other.notes,
        )


def extent_of(blocks: Iterable[Block]) -> Extent:
    """Return the extent of paragraphs, whole ones or cut ones."""
    return sum(map(_of_block, blocks), Extent())


def _of_block(block: Block) -> Extent:
    notes = block.passage.notes
    head = not block.level
    return Extent(
        words=count_words(block.text),
        note_words=sum(count_words(note.passage.text) for note in notes),
        preambular=int(head and block.kind is Kind.PREAMBULAR),
        operative=int(head and block.kind is Kind.OPERATIVE),
        others=int(block.kind in _OTHERS),
        notes=len(notes),
    )
