"""What is new is told in every language, for every version, alike."""

import re

import pytest

import drafter
from drafter import messages
from drafter.paths import resources


def told(code: str) -> list[tuple[str, int]]:
    """The versions, newest first, with how many changes each tells of."""
    text = (resources() / "changes" / f"{code}.md").read_text(encoding="utf-8")
    parts = re.split(r"^## (\S+)$", text, flags=re.MULTILINE)[1:]
    return [(version, body.count("\n- ")) for version, body in zip(*[iter(parts)] * 2, strict=True)]


@pytest.mark.parametrize("code", messages.languages())
def test_each_language_tells_as_many_changes_of_as_many_versions(code: str):
    assert told(code) == told("en")


def test_the_newest_that_is_told_of_is_this_version():
    assert told("en")[0][0] == drafter.VERSION
