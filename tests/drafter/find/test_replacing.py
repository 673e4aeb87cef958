"""Other words come in the place of those found; notes, marks and structure stay."""

import pytest
from find_drafts import draft
from hypothesis import given
from hypothesis import strategies as st

from drafter.find.replacing import Change, Replacement, changed, changes_for, rewritten
from drafter.find.searching import Query, UnclearPatternError, found_in, search_for
from drafter.find.texts import Where, texts
from drafter.model.document import Document
from drafter.model.passage import Mark, Note, Passage, Style, merged
from drafter.model.places import block_of
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

LETTERS = "aAbé“-\u2011\u00a0 第\ufffc"


def replaced(document: Document, query: Query, new: str, *, capitals: bool = False) -> Document:
    search = search_for(query)
    found = found_in(document, search)
    return changed(document, changes_for(document, search, found, Replacement(new, capitals)))


def test_all_places_are_changed_and_nothing_else():
    after = replaced(draft(), Query("water"), "air", capitals=True)
    assert [t for _, t in texts(after)] == [
        t.replace("water", "air").replace("Water", "Air") for _, t in texts(draft())
    ]
    assert 'custom="kept"' in block_of(after, "table").source
    assert after.parts[0].blocks[4].kind is draft().parts[0].blocks[4].kind


def test_paragraphs_without_a_match_stay_the_same_objects():
    before = draft()
    after = replaced(before, Query("fund"), "trust")
    assert after.parts[0] is before.parts[0]
    assert block_of(after, "annex1").text == "Terms of the water trust"


def test_an_opener_that_is_replaced_stays_emphasised():
    after = block_of(replaced(draft(), Query("Recalling"), "Reaffirming"), "pp1").passage
    assert after.text.startswith("Reaffirming the")
    assert after.emphasised == Span(0, len("Reaffirming"))


def test_a_note_stays_called_after_the_words_that_called_it():
    after = block_of(replaced(draft(), Query("water decade"), "sea year"), "pp1").passage
    assert after.text == f"Recalling the sea year{ANCHOR},"
    assert after.notes == block_of(draft(), "pp1").passage.notes
    kept = block_of(replaced(draft(), Query("water decade"), "water year"), "pp1").passage
    assert kept.text == f"Recalling the water{ANCHOR} year,"


def test_a_link_whose_words_change_goes_and_another_stays():
    links = (Mark(0, 4, Style.LINK, "A/RES/75/1"), Mark(9, 13, Style.LINK, "A/RES/74/1"))
    passage = Passage("75/1 and 74/1", links)
    after = rewritten(passage, Span(0, 4), "76/1")
    assert after == Passage("76/1 and 74/1", (Mark(9, 13, Style.LINK, "A/RES/74/1"),))


def test_groups_of_a_pattern_come_back_as_they_stand_in_the_text():
    before = draft()
    after = replaced(before, Query(r"(clean) (water)", pattern=True), r"$2, \1")
    assert block_of(after, "op1").text == "Requests water, clean for all;"
    with pytest.raises(UnclearPatternError) as raised:
        replaced(before, Query("(clean)", pattern=True), r"\2")
    assert raised.value.key == "no_group"


@pytest.mark.parametrize(
    ("old", "new"), [("water", "air"), ("Water", "Air"), ("WATER", "AIR"), ("W", "Air")]
)
def test_capitals_are_taken_over_where_asked(old: str, new: str):
    document = changed(draft(), [Change(Where("annex1"), Span(0, 23), old)])
    after = replaced(document, Query("w\\w*", pattern=True), "air", capitals=True)
    assert block_of(after, "annex1").text == new


@st.composite
def passages(draw: st.DrawFn) -> Passage:
    text = draw(st.text(LETTERS, max_size=12))
    marks = [
        Mark(min(a, b), max(a, b), draw(st.sampled_from(list(Style)[:3])))
        for a, b in draw(
            st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=3)
        )
    ]
    notes = tuple(Note(Passage(str(n))) for n in range(text.count(ANCHOR)))
    return Passage(text, merged(marks), notes)


@given(passages(), st.data(), st.text(LETTERS, max_size=6))
def test_any_rewriting_keeps_notes_and_the_rest(passage: Passage, data: st.DataObject, new: str):
    start = data.draw(st.integers(0, len(passage.text)))
    end = data.draw(st.integers(start, len(passage.text)))
    after = rewritten(passage, Span(start, end), new)
    before, behind = passage.text[:start], passage.text[end:]
    assert after.plain == (before + new + behind).replace(ANCHOR, "")
    assert after.notes == passage.notes
    assert after.text.count(ANCHOR) == len(after.notes)
    assert after.text.startswith(before)
    assert after.text.endswith(behind)
    assert all(0 <= m.start < m.end <= len(after.text) for m in after.marks)
    assert [m for m in after.marks if m.end < start] == [m for m in passage.marks if m.end < start]


@given(passages(), st.text("aAb第", min_size=1, max_size=2), st.text("xyz", max_size=3))
def test_any_replacement_of_all_leaves_nothing_to_find(passage: Passage, old: str, new: str):
    search = search_for(Query(old))
    for span in reversed(search.spans(passage.text)):
        passage = rewritten(passage, span, new)
    if new:
        assert search.spans(passage.text) == ()
    assert passage.text.count(ANCHOR) == len(passage.notes)
