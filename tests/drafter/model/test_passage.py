"""Cutting, joining and marking passages: text, marks and notes stay together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.passage import (
    Mark,
    Note,
    Passage,
    Style,
    cut,
    joined,
    marked,
    merged,
    replaced,
    unmarked,
)
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

ITALIC, BOLD = Style.ITALIC, Style.BOLD
NOTE = Note(Passage("A/64/291."))


@st.composite
def passages(draw):
    text = draw(st.text(alphabet="ab c，" + ANCHOR, max_size=12))
    notes = tuple(Note(Passage(str(n))) for n in range(text.count(ANCHOR)))
    marks = []
    for _ in range(draw(st.integers(0, 3)) if text else 0):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        marks.append(Mark(start, end, draw(st.sampled_from([ITALIC, BOLD]))))
    return Passage(text, merged(marks), notes)


@given(passages(), st.integers(0, 12))
def test_what_is_cut_in_two_and_joined_is_the_same(passage, place):
    place = min(place, len(passage.text))
    assert joined(cut(passage, 0, place), cut(passage, place, len(passage.text))) == passage


@given(passages(), passages(), passages())
def test_joining_may_be_done_in_any_order(one, two, three):
    assert joined(joined(one, two), three) == joined(one, joined(two, three))


@given(passages(), st.integers(0, 12), st.integers(0, 12), passages())
def test_each_note_keeps_its_call(passage, one, other, new):
    start, end = sorted(min(place, len(passage.text)) for place in (one, other))
    whole = replaced(passage, start, end, new)
    assert whole.text.count(ANCHOR) == len(whole.notes)
    before = passage.text[:start].count(ANCHOR)
    assert whole.notes[before : before + len(new.notes)] == new.notes


@given(passages(), st.integers(0, 12), st.integers(0, 12), st.sampled_from([ITALIC, BOLD]))
def test_a_mark_set_and_taken_away_leaves_none_there(passage, one, other, style):
    start, end = sorted(min(place, len(passage.text)) for place in (one, other))
    bare = unmarked(marked(passage, Span(start, end), style), Span(start, end), style)
    for mark in bare.marks if start < end else ():
        assert mark.style is not style or mark.end <= start or end <= mark.start
    assert bare.text == passage.text


TYPED = [
    ("inside a mark", Passage("Recalling", (Mark(0, 9, ITALIC),)), 4, 4, (Mark(0, 10, ITALIC),)),
    ("at its end", Passage("Recalling", (Mark(0, 9, ITALIC),)), 9, 9, (Mark(0, 9, ITALIC),)),
    ("at its start", Passage("Recalling", (Mark(0, 9, ITALIC),)), 0, 0, (Mark(1, 10, ITALIC),)),
]


@pytest.mark.parametrize(("_where", "passage", "start", "end", "marks"), TYPED)
def test_typed_text_takes_the_marks_around_it(_where, passage, start, end, marks):
    assert replaced(passage, start, end, "x").marks == marks


def test_typing_cannot_call_a_note():
    assert replaced(Passage("ab"), 1, 1, f"x{ANCHOR}y") == Passage("axyb")


def test_marks_that_touch_become_one_and_links_to_other_places_do_not():
    link = Style.LINK
    marks = [Mark(3, 5, link, "b"), Mark(0, 3, link, "a"), Mark(5, 6, link, "b")]
    assert merged(marks) == (Mark(0, 3, link, "a"), Mark(3, 6, link, "b"))


def test_a_note_goes_where_its_call_goes():
    passage = Passage(f"a{ANCHOR}b{ANCHOR}c", notes=(NOTE, Note(Passage("Ibid."))))
    assert cut(passage, 2, 5).notes == (Note(Passage("Ibid.")),)
    assert replaced(passage, 0, 2, "").notes == (Note(Passage("Ibid.")),)
