"""Tatweel.

What: A stroke that draws an Arabic word out (المتحـدة), except after the letter of a subparagraph.
Why: Searching does not find the word; justification is the typesetter's business.
Source: Counted in the official texts: 897 such words in 20,855 paragraphs, so for information only.
Wrong: ar | وإذ تلاحظ دور الأمم المتحـدة،
Right: ar | وإذ تلاحظ دور الأمم المتحدة،
"""

import re
from collections.abc import Iterator

from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Fix, Replacement, Rule
from drafter.text.characters import TATWEEL
from drafter.text.span import Span

_DRAWN = re.compile(rf"(?<=[\u0621-\u064a]){TATWEEL}+(?=[\u0621-\u064a])")


def check(reading: Reading) -> Iterator[Fault]:
    """Yield each stroke between two letters."""
    block = reading.block
    for match in _DRAWN.finditer(block.text):
        span = Span(*match.span())
        change = Replacement(block.id, span, "")
        yield Fault(span, {}, (Fix("remove", safe=True, replacements=(change,)),))


RULE = Rule("tatweel", Family.INFORMATION, check, languages=frozenset({"ar"}))
