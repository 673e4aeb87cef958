"""Code points and UTF-16 units name the same places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.positions import points, shown, units

TEXT = st.text(st.characters(exclude_categories=("Cs",)))


@given(TEXT, st.data())
def test_a_place_goes_to_units_and_back(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    assert points(text, units(text, place)) == place


@given(TEXT)
def test_units_are_those_of_utf_16(text: str) -> None:
    assert units(text, len(text)) == len(text.encode("utf-16-le")) // 2


def test_a_place_inside_a_pair_is_the_place_before_it() -> None:
    assert points("a𠮷b", 2) == 1


@given(st.text())
def test_what_is_shown_has_a_place_for_every_code_point(text: str) -> None:
    assert len(shown(text)) == len(text)


@pytest.mark.parametrize("character", ["\n", "\r", "\u2029", "\ufdd0", "\ufdd1", "\ud800"])
def test_what_the_widget_keeps_for_itself_is_shown_by_another_character(character: str) -> None:
    assert character not in shown(f"a{character}b")
