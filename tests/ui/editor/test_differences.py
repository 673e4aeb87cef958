"""The one stretch in which two texts differ, and where places went."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.text.span import Span
from ui.editor.differences import carried, difference, moved


@given(st.text("ab "), st.text("ab "), st.integers(0, 8))
def test_a_difference_makes_the_new_text_of_the_old(old: str, new: str, at_most: int) -> None:
    change = difference(old, new, at_most)
    assert old[: change.start] + change.new + old[change.end :] == new
    assert change.start <= max(at_most, 0)


def test_of_two_equal_characters_the_one_that_is_known_to_have_gone_is_named() -> None:
    assert difference("aa", "a", 0)[:2] == (0, 1)
    assert difference("aa", "a")[:2] == (1, 2)


@pytest.mark.parametrize(
    ("old", "new", "span", "now"),
    [
        ("one two", "one two", Span(4, 7), Span(4, 7)),
        ("one two", "then one two", Span(4, 7), Span(9, 12)),
        ("one two", "one two!", Span(0, 3), Span(0, 3)),
        ("one two", "one tvo", Span(4, 7), None),
        ("one two", "one  two", Span(4, 7), Span(5, 8)),
    ],
)
def test_a_stretch_is_carried_over_an_edit(
    old: str, new: str, span: Span, now: Span | None
) -> None:
    assert carried(span, old, new) == now


def test_a_place_moves_with_the_text_after_the_change() -> None:
    change = difference("one three", "one two three")
    assert (moved(0, change), moved(9, change)) == (0, 13)
