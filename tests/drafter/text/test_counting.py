"""Counting words as word processors do."""

import pytest

from drafter.text.characters import ANCHOR
from drafter.text.counting import count_words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Recalling its resolution 69/283 of 3 June 2015,", 8),
        ("the well-being of 1,234.5 people’s homes", 6),
        ("大会，", 2),
        ("回顾其2015年6月3日第69/283号决议", 14),
        (f"risk reduction{ANCHOR}and relief", 4),
        ("— “ ” …", 0),
    ],
)
def test_words_are_counted(text: str, count: int):
    assert count_words(text) == count
