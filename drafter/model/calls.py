"""What stands around the figures of notes where it was typed, as in official texts in Arabic.

Pages print it by themselves where a language has it; it is no part of what a text says.
"""

import re

from drafter.model.passage import Note, Passage, cut, joined
from drafter.text.characters import ANCHOR

_AROUND = re.compile(rf"\((?={ANCHOR}\))|(?<=\({ANCHOR})\)")
_LEFT_BEHIND = re.compile(r"\(\s*\)\s*")


def bare_calls(passage: Passage) -> Passage:
    """Return a passage without the parentheses around the figures of its notes."""
    for found in reversed(list(_AROUND.finditer(passage.text))):
        ends = cut(passage, 0, found.start()), cut(passage, found.end(), len(passage.text))
        passage = joined(*ends)
    return passage


def bare_note(note: Note) -> Note:
    """Return a note without the empty parentheses in which its figure stood."""
    found = _LEFT_BEHIND.match(note.passage.text)
    if found is None:
        return note
    return Note(cut(note.passage, found.end(), len(note.passage.text)), note.sign)
