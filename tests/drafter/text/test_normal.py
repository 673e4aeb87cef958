"""The matching copy: plain where the text is not, with offsets that lead back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.text.characters import ANCHOR, INVISIBLE
from drafter.text.normal import normal

ODD = "".join(sorted(INVISIBLE)) + ANCHOR + "\u00a0\u2011\u202f"


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        ("13\u00a0December", "13 December"),
        ("non\u2011governmental", "non-governmental"),
        ("co\u00adoperation", "cooperation"),
        (f"for 2023,{ANCHOR} and", "for 2023, and"),
        ("\u200eA/64/1\u200e", "A/64/1"),
        ("2009年11月5日", "2009年11月5日"),
    ],
)
def test_spaces_and_hyphens_are_plain_and_nothing_invisible_is_left(text, copy):
    assert normal(text).text == copy


def test_a_place_in_the_copy_leads_back_to_the_text():
    text = f"co\u00adoperation,{ANCHOR} UN"
    copy = normal(text)
    start = copy.text.index("UN")
    assert copy.span(start, start + 2).of(text) == "UN"
    assert copy.span(0, len("cooperation")).of(text) == "co\u00adoperation"


@given(st.text(alphabet=st.one_of(st.sampled_from(ODD), st.characters())))
def test_every_character_of_the_copy_leads_back_to_its_own(text):
    copy = normal(text)
    for place, character in enumerate(copy.text):
        found = copy.span(place, place + 1).of(text)
        assert normal(found).text == character
