"""The footnotes of a block as rules see them; a finding about one stands at its call."""

from collections.abc import Iterator

from drafter.model.passage import Note
from drafter.rules.reading import Reading
from drafter.rules.rule import Fix
from drafter.text.characters import ANCHOR
from drafter.text.span import Span


def notes_of(reading: Reading) -> Iterator[tuple[int, Note, Span]]:
    """Yield number in the block (from 0), note and place of its call; marked notes are left out."""
    notes = reading.block.passage.notes
    if not notes:
        return
    text, place = reading.block.text, -1
    for number, note in enumerate(notes):
        place = text.find(ANCHOR, place + 1)
        if place >= 0 and not note.sign:
            yield number, note, Span(place, place + 1)


def note_fix(reading: Reading, number: int, start: int, end: int, text: str) -> Fix:
    """Return the fix that writes `text` over a stretch of a note."""
    arguments = {
        "block": reading.block.id,
        "note": str(number),
        "start": str(start),
        "end": str(end),
        "text": text,
    }
    return Fix("end_with", edit="note_text", arguments=arguments)
