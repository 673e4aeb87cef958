"""What is not seen is named and shown; what readers take in of it is flagged."""

import pytest

from drafter.imports import from_text
from drafter.rules.check import check
from drafter.text.hidden import is_hiding, places, shown, told


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("a\u202eb", "U+202E"),
        ("a\u2066b", "U+2066"),
        ("a\u200bb", "U+200B"),
        ("a\u00adb", "U+00AD"),
        ("a\ufeffb", "U+FEFF"),
        ("a\U000e0041b", "U+E0041"),
        ("a\u200fb", "U+200F"),
    ],
)
def test_an_unseen_character_is_found_named_and_shown(text, number):
    assert places(text) == [1]
    assert told(text[1]).startswith(f"{number} ")
    assert shown(text) == f"a⟨{number}⟩b"


@pytest.mark.parametrize(
    "text",
    ["Recalling", "回顾", "وإذ تشير، ـه", "a\u00a0b\u2009c\u202fd", "\u2011\ufffc", "e\u0301"],
)
def test_what_is_seen_hides_nothing(text):
    assert not is_hiding(text)


def test_a_turned_figure_is_flagged_in_a_text_that_was_read():
    text = "The General Assembly,\n\nRecalling its resolution 60/\u202e1 of 16 September 2005,\n"
    found = check(from_text(f"{text}\n1. Decides to remain seized of the matter.\n").document)
    (finding,) = [f for f in found.findings if f.rule == "hidden_character"]
    assert "RIGHT-TO-LEFT OVERRIDE" in finding.arguments["found"]
