"""How long a text is, as the room counts it."""

from drafter.model.document import Block, Kind
from drafter.model.extent import Extent, extent_of
from drafter.model.passage import Note, Passage


def test_words_paragraphs_and_notes_are_counted():
    note = (Note(Passage("See A/75/1 too.")),)
    blocks = (
        Block("t", Kind.TITLE, Passage("Clean water")),
        Block("p", Kind.PREAMBULAR, Passage("Recalling\ufffc this,", (), note)),
        Block("o", Kind.OPERATIVE, Passage("Decides:")),
        Block("a", Kind.OPERATIVE, Passage("To drink;"), 1),
        Block("n", Kind.NUMBERED, Passage("One more.")),
    )
    assert extent_of(blocks) == Extent(9, 3, preambular=1, operative=1, others=1, notes=1)


def test_a_chinese_word_is_a_character():
    assert extent_of([Block("o", Kind.OPERATIVE, Passage("决定执行2030年议程；"))]).words == 8


def test_nothing_is_nothing():
    assert extent_of(()) == Extent()
