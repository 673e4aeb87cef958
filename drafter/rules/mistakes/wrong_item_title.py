"""Nearly the title of an agenda item.

What: A quoted title of an item that differs by a word or two from the one on the agenda.
Why: The agenda prints one title, year after year; a near miss starts a second one.
Source: Titles of items in resolutions of the General Assembly since its seventy-fourth session.
Wrong: en | 1. Decides to include in the provisional agenda of its eighty-first session the item
    entitled “Oceans and the law of the seas”.
Wrong: zh | 1. 决定将题为“海洋与海洋法”的项目列入大会第八十一届会议临时议程。
Right: en | 1. Decides to include in the provisional agenda of its eighty-first session the item
    entitled “Oceans and the law of the sea”.
Right: zh | 1. 决定将题为“海洋和海洋法”的项目列入大会第八十一届会议临时议程。
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from drafter.index.folding import folded
from drafter.index.opened import index
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import replacing, table

_NEAR = 0.92
_NEAR_IN_FEW_LETTERS = 0.75
_FEW = 12
_SHORTEST = 5


def check(reading: Reading) -> Iterator[Fault]:
    """Yield quoted titles that nearly are an item's."""
    code = reading.situation.language
    words = table("wrong_item_title", code)
    if not words or words["needs"] not in reading.text:
        return
    for match in re.finditer(words["find"], reading.text):
        right = _near_title(match["title"], code)
        if right:
            span = reading.span(*match.span("title"))
            yield Fault(span, {"title": right}, replacing(reading, span, right, safe=False))


@lru_cache(maxsize=1024)
def _near_title(title: str, language: str) -> str:
    """Return the title of the item that is nearly this one, or "" for a right or another title."""
    known, quoted = index().items(language), folded(title)
    if len(quoted) < _SHORTEST or quoted in known:
        return ""
    least = _NEAR if len(quoted) > _FEW else _NEAR_IN_FEW_LETTERS
    matcher = SequenceMatcher(None, b=quoted, autojunk=False)
    best, found = least, ""
    for item, text in known.items():
        if abs(len(item) - len(quoted)) > len(quoted) * (1 - least) + 1:
            continue
        matcher.set_seq1(item)
        if matcher.quick_ratio() > best and (ratio := matcher.ratio()) > best:
            best, found = ratio, text
    return found


RULE = Rule("wrong_item_title", Family.MISTAKE, check)
