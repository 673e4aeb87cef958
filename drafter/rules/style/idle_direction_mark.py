"""A direction mark that does nothing.

What: A left-to-right or right-to-left mark in a paragraph without Arabic letters.
Why: It is not seen and orders nothing; a search for the words around it fails.
Source: Unicode Standard Annex 9; counted: 8 in 29,000 official paragraphs.
Wrong: en | Recalling its resolution\u200e 60/1,
Wrong: zh | 回顾第60/1号决议\u200f，
Right: en | Recalling its resolution 60/1,
Right: zh | 回顾第60/1号决议，
"""

import re
from collections.abc import Iterator

from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Fix, Replacement, Rule
from drafter.text.hidden import DIRECTION_MARKS, told
from drafter.text.span import Span

_FOUND = re.compile(f"[{DIRECTION_MARKS}]+")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def check(reading: Reading) -> Iterator[Fault]:
    """Yield the first mark of a paragraph; the fix takes all of them away."""
    text = reading.block.text
    spans = [Span(*match.span()) for match in _FOUND.finditer(text)]
    if not spans or _RIGHT_TO_LEFT.search(text.translate(_MARKS)):
        return
    away = tuple(Replacement(reading.block.id, span, "") for span in spans)
    found = {"found": told(spans[0].of(text))}
    yield Fault(spans[0], found, (Fix("delete", replacements=away),))


_MARKS = dict.fromkeys(map(ord, DIRECTION_MARKS))

RULE = Rule(
    "idle_direction_mark",
    Family.STYLE,
    check,
    languages=frozenset({"en", "es", "fr", "ru", "zh"}),
)
