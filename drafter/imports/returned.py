"""A block whose paragraph was edited elsewhere: the edits, word by word, and nothing else."""

from dataclasses import replace

from drafter.compare.pieces import Change
from drafter.compare.words import COUNTED, compared
from drafter.imports.paragraphs import Paragraph
from drafter.imports.writing import settled_spaces, stripped, without_sign
from drafter.model.carried import CarriedLine
from drafter.model.document import Block
from drafter.model.passage import Note, Passage, cut, replaced
from drafter.text.characters import ANCHOR


def returned(block: Block, paragraph: Paragraph, line: CarriedLine) -> Block:
    """Return the block with the words that its paragraph has now; itself where they are the same.

    Marks that stand outside the edits stay; those of the file hold for what was inserted.
    """
    new = without_sign(paragraph.passage, line.label.strip())
    passage = block.passage
    if settled_spaces(new.text) != settled_spaces(line.text):
        passage = _edited(passage, new)
    passage = _with_notes(passage, new)
    return block if passage == block.passage else replace(block, passage=passage)


def _edited(old: Passage, new: Passage) -> Passage:
    signs = _signs(old), _signs(new)
    result = old
    for piece in reversed(compared(old.text, new.text, signs)):
        start, end = piece.old.start, piece.old.end
        if piece.change is Change.DELETED:
            result = replaced(result, start, end, "")
        elif piece.change is Change.INSERTED:
            inserted = cut(new, piece.new.start, piece.new.end)
            plain = ANCHOR not in inserted.text and _is_within_mark(old, start)
            result = replaced(result, start, start, inserted.text if plain else inserted)
    return stripped(result)


def _is_within_mark(passage: Passage, place: int) -> bool:
    return any(mark.start < place < mark.end for mark in passage.marks)


def _signs(passage: Passage) -> str:
    return "".join(note.sign[:1] or COUNTED for note in passage.notes)


def _with_notes(passage: Passage, new: Passage) -> Passage:
    """Return the passage with the words that its notes have now."""
    if len(passage.notes) != len(new.notes):
        return passage
    pairs = zip(passage.notes, new.notes, strict=True)
    notes = tuple(_note(old, found) for old, found in pairs)
    return passage if notes == passage.notes else replace(passage, notes=notes)


def _note(old: Note, found: Note) -> Note:
    if settled_spaces(old.passage.plain) == settled_spaces(found.passage.plain):
        return old
    return replace(old, passage=_edited(old.passage, found.passage))
